# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains what compares two dates (`models/compact/comparer.py`) in two stages; minutes each on one CPU core.

The first sees procedural pairs with all their nuisances, and scenes paired at random, where what differs in land cover
has changed (Zheng et al., 2021, "Change is everywhere"): whole quarters that come and go are rare in the pairs. The
second also sees pairs pieced together from real photos (`change_collage.py`), whose land cover, as far as it is not
known, is what the first stage says of the photos as they are (self-training). What the first stage says of procedural
pairs is held on to (Li and Hoiem, 2016, "Learning without forgetting"), and the weights of both stages are averaged
(Wortsman et al., 2022, "Robust fine-tuning of zero-shot models").
"""

from __future__ import annotations

import copy
import math
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors.torch import save_file
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - torch's own usage

from ..device import choose_device
from ..models.compact.comparer import COVER, FILE, TRUNK_CHECK, ChangeNet, trunk_check
from ..models.compact.encoder import Encoder
from ..models.compact.model import CompactModel
from ..models.compact.trunk import WIDTHS, Trunk
from ..models.protocols import PASSING
from ..models.weights import read_state
from .change_collage import collage
from .change_pairs import Seen, SeenPair, render_pairs, see_collage, see_pair, see_scene
from .change_photos import check_photos, read_photos

_PAIRS, _SCENES, _COLLAGES = 10, 4, 5  # of a batch
_WEIGHTS = {
    "change": 1.0, "cover": 0.3, "scenes": 0.25, "scene_cover": 0.15, "same": 0.1,
    "photos": 1.0, "photo_cover": 0.2, "kept": 0.3,
}  # fmt: skip
_SECOND_RATE, _SECOND_TIME = 0.3, 0.2  # of the first stage's
_DIFFERENT = 0.8  # share of land cover that differs, from which scenes paired at random have changed
_SEASONAL = [COVER.index("bare soil"), COVER.index("grass")]
_THINGS = [COVER.index(PASSING), COVER.index("")]
_AVERAGED = 0.02  # of the running mean of the weights

Statistics = dict[int, tuple[NDArray[np.float32], NDArray[np.float32]]]


@dataclass(frozen=True)
class ChangeRun:
    """One training.

    Attributes:
        bundle: the bundled model whose trunk is used; the heads are written beside it.
        pool: folder of `render_pool`.
        out: folder for rendered pairs.
        data: folder of the shared data sets; None = the first stage alone.
        pairs: how many to render.
        views: augmented views of each.
        collages: pairs pieced together from photos.
        minutes: of the first stage; the second takes a fifth of that.
        rate: of learning, at the start.
        start: heads (as `train_change` writes them) in place of the first stage; None = from nothing.
        seed: of everything.
    """

    bundle: Path
    pool: Path
    out: Path
    data: Path | None
    pairs: int = 2400
    views: int = 2
    collages: int = 2000
    minutes: float = 30.0
    rate: float = 2e-3
    start: Path | None = None
    seed: int = 0


@dataclass(frozen=True)
class _Lessons:
    """What a stage learns from; `old` = heads to whose answers it holds on where it sees collages too."""

    pairs: Sequence[SeenPair]
    scenes: Sequence[Seen]
    collages: Sequence[SeenPair] = ()
    old: ChangeNet | None = None


def train_change(run: ChangeRun) -> Path:
    """Render, see, train, write; returns the file.

    Raises:
        InputError: the photos of the second stage are not there.
    """
    if run.data is not None:
        check_photos(run.data)
    random.seed(run.seed)
    torch.manual_seed(run.seed)
    rng = np.random.default_rng(run.seed)
    render_pairs(run.out / "pairs", run.pairs)
    trunk = _encoder(run.bundle).trunk
    files = sorted((run.out / "pairs").glob("??????.npz")) * run.views
    pairs = [see_pair(trunk, path, rng) for path in files]
    scenes = [see_scene(trunk, path, rng) for path in sorted(run.pool.glob("??????.npz")) * run.views]
    net = ChangeNet()
    statistics = _statistics([p.before for p in pairs[:80]])
    _normalise([*scenes, *_dates(pairs)], statistics)
    if run.start is None:
        _learn(net, _Lessons(pairs, scenes), run.minutes, run.rate)
    else:
        net.load_state_dict({k: v.float() for k, v in read_state(run.start).items() if k != TRUNK_CHECK})
        _unfold(net, statistics)
    path = _write(net, statistics, trunk, run.bundle.with_name(FILE))
    if run.data is None:
        return path
    photos = read_photos(run.data, CompactModel.load(run.bundle, choose_device("cpu")))
    collages = [see_collage(trunk, collage(photos, rng), rng) for _ in range(run.collages)]
    _normalise(_dates(collages), statistics)
    first = copy.deepcopy(net)
    lessons = _Lessons(pairs, scenes, collages, first)
    _learn(net, lessons, run.minutes * _SECOND_TIME, run.rate * _SECOND_RATE)
    _average(net, first)
    return _write(net, statistics, trunk, path)


def _average(net: ChangeNet, other: ChangeNet) -> None:
    """Replace the weights by the mean of two."""
    mean = {name: value.lerp(other.state_dict()[name], 0.5) for name, value in net.state_dict().items()}
    net.load_state_dict(mean)


def _write(net: ChangeNet, statistics: Statistics, trunk: Trunk, path: Path) -> Path:
    folded = copy.deepcopy(net)
    _fold(folded, statistics)
    state = {name: value.half().contiguous() for name, value in folded.state_dict().items()}
    save_file({**state, TRUNK_CHECK: trunk_check(trunk)}, path)
    path.chmod(0o644)  # safetensors writes for the owner alone
    return path


def _dates(pairs: Sequence[SeenPair]) -> list[Seen]:
    return [date for pair in pairs for date in (pair.before, pair.after)]


def _encoder(bundle: Path) -> Encoder:
    encoder = Encoder()
    prefix = "encoder."
    state = {k[len(prefix) :]: v.float() for k, v in read_state(bundle).items() if k.startswith(prefix)}
    encoder.load_state_dict(state)
    return encoder.eval()


def _statistics(sample: Sequence[Seen]) -> Statistics:
    """Mean and deviation of every channel of the trunk, by stride."""
    statistics = {}
    for stride in sample[0].maps:
        values = np.concatenate([s.maps[stride].reshape(WIDTHS[stride], -1) for s in sample], 1).astype(np.float32)
        statistics[stride] = values.mean(axis=1), values.std(axis=1) + np.float32(1e-3)
    return statistics


def _normalise(seen: Sequence[Seen], statistics: Statistics) -> None:
    """Bring every channel of the trunk to mean 0 and deviation 1 (of the sample), in place."""
    for one in seen:
        for stride, (mean, deviation) in statistics.items():
            one.maps[stride][:] = (one.maps[stride] - mean[:, None, None]) / deviation[:, None, None]


def _fold(net: ChangeNet, statistics: Statistics) -> None:
    """Put the normalisation into the first layers."""
    for layer, bias, mean, deviation in _first_layers(net, statistics):
        with torch.no_grad():
            layer.weight /= deviation.view(1, -1, 1, 1)
            bias.sub_(layer.weight[:, :, 0, 0] @ mean)


def _unfold(net: ChangeNet, statistics: Statistics) -> None:
    """Take a normalisation out of the first layers: the reverse of `_fold`."""
    for layer, bias, mean, deviation in _first_layers(net, statistics):
        with torch.no_grad():
            bias.add_(layer.weight[:, :, 0, 0] @ mean)
            layer.weight *= deviation.view(1, -1, 1, 1)


def _first_layers(net: ChangeNet, statistics: Statistics) -> Iterator[tuple[nn.Conv2d, Tensor, Tensor, Tensor]]:
    """Each with its bias, and mean and deviation of what it sees."""
    for stride, (mean, deviation) in statistics.items():
        layer = net.date.lateral[str(stride)]
        assert isinstance(layer, nn.Conv2d)
        assert layer.bias is not None
        yield layer, layer.bias, torch.from_numpy(mean), torch.from_numpy(deviation)


def _learn(net: ChangeNet, lessons: _Lessons, minutes: float, rate: float) -> None:
    mean = {name: value.clone() for name, value in net.state_dict().items()}
    optimizer = torch.optim.AdamW(net.parameters(), rate, weight_decay=1e-2)
    start, step, share = time.monotonic(), 0, 0.0
    while share < 1:
        share = (time.monotonic() - start) / (minutes * 60)
        for group in optimizer.param_groups:
            group["lr"] = rate * 0.5 * (1 + math.cos(math.pi * min(share, 1))) + 1e-5
        terms = _terms(net, lessons)
        loss = torch.stack([_WEIGHTS[name] * value for name, value in terms.items()]).sum()
        optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimizer.step()
        step += 1
        with torch.no_grad():
            for name, value in net.state_dict().items():
                mean[name].lerp_(value, max(_AVERAGED, 1 / (step + 1)))
        if step % 50 == 0:
            said = "  ".join(f"{name} {float(value.detach()):.4f}" for name, value in terms.items())
            print(f"step {step}  {said}", flush=True)
    net.load_state_dict(mean)


def _terms(net: ChangeNet, lessons: _Lessons) -> dict[str, Tensor]:
    pairs, scenes = random.sample(lessons.pairs, _PAIRS), random.sample(lessons.scenes, 2 * _SCENES)
    a, b = [p.before for p in pairs], [p.after for p in pairs]
    first, second = _stacked(a), _stacked(b)
    change, was, is_now = net(first, second)
    same = net(_stacked(a[:2]), _stacked(a[:2]))[0]
    terms = {
        "change": F.binary_cross_entropy_with_logits(change, _changed(pairs)),
        "cover": _cover_loss(was, a) + _cover_loss(is_now, b),
        "same": F.softplus(same).mean(),
        **_scene_terms(net, scenes[:_SCENES], scenes[_SCENES:]),
    }
    if lessons.old is not None:
        with torch.no_grad():
            before = lessons.old(first, second)[0].sigmoid()
        terms["kept"] = F.binary_cross_entropy_with_logits(change, before)
        terms.update(_photo_terms(net, random.sample(lessons.collages, _COLLAGES)))
    return terms


def _scene_terms(net: ChangeNet, first: Sequence[Seen], second: Sequence[Seen]) -> dict[str, Tensor]:
    differs, here, there = net(_stacked(first), _stacked(second))
    target, weight = _random_truth(_covers(first), _covers(second))
    each = F.binary_cross_entropy_with_logits(differs, target, reduction="none")
    return {
        "scenes": (each * weight).sum() / weight.sum().clamp(min=1),
        "scene_cover": _cover_loss(here, first) + _cover_loss(there, second),
    }


def _photo_terms(net: ChangeNet, collages: Sequence[SeenPair]) -> dict[str, Tensor]:
    a, b = [p.before for p in collages], [p.after for p in collages]
    change, was, is_now = net(_stacked(a), _stacked(b))
    return {
        "photos": F.binary_cross_entropy_with_logits(change, _changed(collages)),
        "photo_cover": _cover_loss(was, a) + _cover_loss(is_now, b),
    }


def _changed(pairs: Sequence[SeenPair]) -> Tensor:
    return torch.from_numpy(np.stack([p.change for p in pairs])).float()


def _random_truth(first: Tensor, second: Tensor) -> tuple[Tensor, Tensor]:
    """Changed (n, h, w), and which cells count: clear ones, no vehicles, nothing that only a season tells apart."""
    differs = 1 - torch.minimum(first, second).sum(1)
    things = (first + second)[:, _THINGS].sum(1)
    seasonal = first[:, _SEASONAL].sum(1) * second[:, _SEASONAL].sum(1)
    weight = (differs > _DIFFERENT) & (things <= 0.1) & (seasonal <= 0.2)
    return (differs > _DIFFERENT).float(), weight.float()


def _stacked(seen: Sequence[Seen]) -> dict[int, Tensor]:
    return {s: torch.from_numpy(np.stack([x.maps[s] for x in seen])).float() for s in seen[0].maps}


def _covers(seen: Sequence[Seen]) -> Tensor:
    return torch.from_numpy(np.stack([x.cover for x in seen])).float()


def _cover_loss(logits: Tensor, seen: Sequence[Seen]) -> Tensor:
    """Cross entropy of land cover, where it is known."""
    each = -(F.log_softmax(logits, 1) * _covers(seen)).sum(1)
    if seen[0].known is None:
        return each.mean()
    weight = torch.from_numpy(np.stack([x.known for x in seen if x.known is not None])).float()
    return (each * weight).sum() / weight.sum().clamp(min=1)
