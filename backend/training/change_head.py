# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains what compares two dates (`models/compact/comparer.py`) on procedural pairs alone; minutes on one CPU core.

Besides true pairs with all their nuisances, it sees scenes paired at random, where what differs in land cover has
changed (Zheng et al., 2021, "Change is everywhere"): whole quarters that come and go are rare in the pairs.
"""

from __future__ import annotations

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

from ..models.compact.comparer import COVER, FILE, TRUNK_CHECK, ChangeNet, trunk_check
from ..models.compact.encoder import Encoder
from ..models.compact.trunk import WIDTHS
from ..models.weights import read_state
from .change_pairs import Seen, SeenPair, render_pairs, see_pair, see_scene

_PAIRS, _SCENES = 10, 4  # of a batch
_WEIGHTS = {"change": 1.0, "cover": 0.3, "scenes": 0.25, "scene_cover": 0.15, "same": 0.1}
_DIFFERENT = 0.8  # share of land cover that differs, from which scenes paired at random have changed
_SEASONAL = [COVER.index("bare soil"), COVER.index("grass")]
_AVERAGED = 0.02  # of the running mean of the weights

Statistics = dict[int, tuple[NDArray[np.float32], NDArray[np.float32]]]


@dataclass(frozen=True)
class ChangeRun:
    """One training.

    Attributes:
        bundle: the bundled model whose trunk is used; the heads are written beside it.
        pool: folder of `render_pool`.
        out: folder for rendered pairs.
        pairs: how many to render.
        views: augmented views of each.
        minutes: of training.
        rate: of learning, at the start.
        start: heads to go on from (as `train_change` writes them); None = from nothing.
        seed: of everything.
    """

    bundle: Path
    pool: Path
    out: Path
    pairs: int = 1200
    views: int = 2
    minutes: float = 30.0
    rate: float = 2e-3
    start: Path | None = None
    seed: int = 0


def train_change(run: ChangeRun) -> Path:
    """Render, see, train, write; returns the file."""
    random.seed(run.seed)
    torch.manual_seed(run.seed)
    rng = np.random.default_rng(run.seed)
    render_pairs(run.out / "pairs", run.pairs)
    trunk = _encoder(run.bundle).trunk
    files = sorted((run.out / "pairs").glob("??????.npz")) * run.views
    pairs = [see_pair(trunk, path, rng) for path in files]
    scenes = [see_scene(trunk, path, rng) for path in sorted(run.pool.glob("??????.npz")) * run.views]
    net = ChangeNet()
    everything = [*scenes, *(s for p in pairs for s in (p.before, p.after))]
    statistics = _normalise(everything, [p.before for p in pairs[:80]])
    if run.start is not None:
        net.load_state_dict({k: v.float() for k, v in read_state(run.start).items() if k != TRUNK_CHECK})
        _unfold(net, statistics)
    _learn(net, pairs, scenes, run)
    _fold(net, statistics)
    path = run.bundle.with_name(FILE)
    state = {name: value.half().contiguous() for name, value in net.state_dict().items()}
    save_file({**state, TRUNK_CHECK: trunk_check(trunk)}, path)
    path.chmod(0o644)  # safetensors writes for the owner alone
    return path


def _encoder(bundle: Path) -> Encoder:
    encoder = Encoder()
    prefix = "encoder."
    state = {k[len(prefix) :]: v.float() for k, v in read_state(bundle).items() if k.startswith(prefix)}
    encoder.load_state_dict(state)
    return encoder.eval()


def _normalise(seen: Sequence[Seen], sample: Sequence[Seen]) -> Statistics:
    """Bring every channel of the trunk to mean 0 and deviation 1, in place; returns what was taken out, by stride."""
    statistics = {}
    for stride in sample[0].maps:
        values = np.concatenate([s.maps[stride].reshape(WIDTHS[stride], -1) for s in sample], 1).astype(np.float32)
        statistics[stride] = values.mean(axis=1), values.std(axis=1) + np.float32(1e-3)
    for one in seen:
        for stride, (mean, deviation) in statistics.items():
            one.maps[stride][:] = (one.maps[stride] - mean[:, None, None]) / deviation[:, None, None]
    return statistics


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


def _learn(net: ChangeNet, pairs: Sequence[SeenPair], scenes: Sequence[Seen], run: ChangeRun) -> None:
    mean = {name: value.clone() for name, value in net.state_dict().items()}
    optimizer = torch.optim.AdamW(net.parameters(), run.rate, weight_decay=1e-2)
    start, step, share = time.monotonic(), 0, 0.0
    while share < 1:
        share = (time.monotonic() - start) / (run.minutes * 60)
        for group in optimizer.param_groups:
            group["lr"] = run.rate * 0.5 * (1 + math.cos(math.pi * min(share, 1))) + 1e-5
        terms = _terms(net, random.sample(pairs, _PAIRS), random.sample(scenes, 2 * _SCENES))
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


def _terms(net: ChangeNet, pairs: Sequence[SeenPair], scenes: Sequence[Seen]) -> dict[str, Tensor]:
    a, b = [p.before for p in pairs], [p.after for p in pairs]
    change, was, is_now = net(_stacked(a), _stacked(b))
    truth = torch.from_numpy(np.stack([p.change for p in pairs])).float()
    same = net(_stacked(a[:2]), _stacked(a[:2]))[0]
    half = len(scenes) // 2
    first, second = scenes[:half], scenes[half:]
    differs, here, there = net(_stacked(first), _stacked(second))
    target, weight = _random_truth(_covers(first), _covers(second))
    each = F.binary_cross_entropy_with_logits(differs, target, reduction="none")
    return {
        "change": F.binary_cross_entropy_with_logits(change, truth),
        "cover": _cover_loss(was, a) + _cover_loss(is_now, b),
        "scenes": (each * weight).sum() / weight.sum().clamp(min=1),
        "scene_cover": _cover_loss(here, first) + _cover_loss(there, second),
        "same": F.softplus(same).mean(),
    }


def _random_truth(first: Tensor, second: Tensor) -> tuple[Tensor, Tensor]:
    """Changed (n, h, w), and which cells count: clear ones, no vehicles, nothing that only a season tells apart."""
    differs = 1 - torch.minimum(first, second).sum(1)
    things = first[:, -1] + second[:, -1]
    seasonal = first[:, _SEASONAL].sum(1) * second[:, _SEASONAL].sum(1)
    weight = (differs > _DIFFERENT) & (things <= 0.1) & (seasonal <= 0.2)
    return (differs > _DIFFERENT).float(), weight.float()


def _stacked(seen: Sequence[Seen]) -> dict[int, Tensor]:
    return {s: torch.from_numpy(np.stack([x.maps[s] for x in seen])).float() for s in seen[0].maps}


def _covers(seen: Sequence[Seen]) -> Tensor:
    return torch.from_numpy(np.stack([x.cover for x in seen])).float()


def _cover_loss(logits: Tensor, seen: Sequence[Seen]) -> Tensor:
    return -(F.log_softmax(logits, 1) * _covers(seen)).sum(1).mean()
