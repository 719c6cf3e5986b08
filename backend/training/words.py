# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains the words' half of Oriel Compact: a head on frozen trunk features, and one vector for each concept.

Steps, each skipped where its result is there already: features of all images (the trunk runs once for each), the head
and the vectors (minutes on one thread), which concepts are answered (AUC on scenes with unseen seeds).
"""

from __future__ import annotations

import argparse
import json
import os
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors.torch import save_file
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - torch's own usage

from ..models.compact.encoder import DIM, FINE, HIDDEN, Encoder, TokenHead
from ..models.compact.vocabulary import Vocabulary
from .train_prompter import bundled_prompter
from .word_features import TokenSet, cache, load_tokens, start_encoder
from .word_images import Made, photo_objects, procedural, scene_kinds
from .word_scores import concept_scores
from .word_targets import Teacher

_ROOT = Path(__file__).resolve().parents[2]
FIRST_SEED, UNSEEN_SEED = 500_000, 900_000
LEAST_AUC = 0.8
_UNSEEN_SCENES = 120
_TOKEN_NOISE, _SCENE_NOISE = 0.3, 0.5
_SHARES = {"scene": 0.4, "nwpu": 0.28, "rsscn7": 0.32}


@dataclass(frozen=True)
class WordsRun:
    """Where things are and how long to train.

    Attributes:
        data: the real data sets.
        out: cache, log and result.
        scenes: how many procedural scenes to learn from.
        steps: of the optimiser.
        batch: tokens a step.
        rate: highest learning rate.
        open_data_only: procedural scenes alone.
        trunk: bundle whose prompter lends its trunk, to measure what one trunk for both would cost; None = ImageNet's.
    """

    data: Path
    out: Path
    scenes: int = 500
    steps: int = 1000
    batch: int = 512
    rate: float = 3e-3
    seed: int = 0
    open_data_only: bool = False
    trunk: Path | None = None


def train_words(run: WordsRun) -> Path:
    """Train and write `words.safetensors` and `oriel_compact.json` into `run.out`; returns the former."""
    encoder = start_encoder(run.data / "weights/mobilenetv2_nchw/weights")
    if run.trunk is not None:
        lent = bundled_prompter(run.trunk)
        encoder.trunk.load_state_dict({k[6:]: v for k, v in lent.items() if k.startswith("trunk.")})
    folders = cache_features(run, encoder)
    train, unseen = load_tokens(folders), load_tokens([run.out / "features" / f"unseen{k}" for k in ("", "_rare")])
    table = json.loads((_ROOT / "resources/models/vocabulary.json").read_text(encoding="utf-8"))
    teacher = Teacher(Vocabulary.from_dict(table), train.names)
    teacher.learn_overlaps(train.shares)
    head = fit(train, teacher, run)
    scores = concept_scores(head.head, head.vectors.numpy(), unseen, teacher.vocabulary)
    taught = teacher.taught("nwpu") | teacher.taught("rsscn7")
    return write(run.out, encoder, head, teacher, (table, scores, taught))


def cache_features(run: WordsRun, encoder: Encoder) -> list[Path]:
    """Compute what is not cached yet; returns the folders to learn from."""
    kinds, photos = run.data / "scenes/rsscn7/train", run.data / "segmentation/nwpu_vhr10"
    sets: dict[str, Iterator[Made]] = {
        "unseen": procedural(_UNSEEN_SCENES, first_seed=UNSEEN_SEED),
        "unseen_rare": procedural(_UNSEEN_SCENES, first_seed=UNSEEN_SEED + 50_000, rare=True),
        "scenes": procedural(run.scenes, first_seed=FIRST_SEED),
        "scenes_rare": procedural(run.scenes // 2, first_seed=FIRST_SEED + 50_000, rare=True),
    }
    if not run.open_data_only:
        sets["kinds"] = scene_kinds(kinds, seed=1, degraded=False)
        sets["kinds2"] = scene_kinds(kinds, seed=2)
        for k in range(3):
            sets[f"photos{k}"] = photo_objects(photos, "train", seed=3 + k)
    for name, images in sets.items():
        cache(images, encoder, run.out / "features" / name, seed=7)
    return [run.out / "features" / name for name in sets if not name.startswith("unseen")]


@dataclass(frozen=True)
class Fitted:
    """A trained head: `head` takes raw trunk features; unit vectors float32 (concepts, DIM)."""

    head: TokenHead
    vectors: Tensor
    scale: float


class _Student(nn.Module):
    """The head in whitened coordinates, which are folded into its weights at the end."""

    def __init__(self, train: TokenSet, concepts: int) -> None:
        super().__init__()
        fine = torch.from_numpy(train.fine[::3].astype(np.float32))
        sample = torch.from_numpy(train.coarse[:: max(1, len(train.coarse) // 8000)].astype(np.float32))
        self.fine_mean, self.fine_std = fine.mean(0), fine.std(0) + 1e-3
        self.mean = sample.mean(0)
        values, axes = torch.linalg.eigh(torch.cov((sample - self.mean).T))
        self.axes = axes[:, -HIDDEN:] / (values[-HIDDEN:].sqrt() + 0.03)
        self.fine = nn.Linear(FINE, HIDDEN)
        self.coarse = nn.Linear(HIDDEN, HIDDEN, bias=False)
        self.out = nn.Linear(HIDDEN, DIM)
        self.scene = nn.Sequential(nn.Linear(HIDDEN, HIDDEN), nn.ReLU(), nn.Linear(HIDDEN, DIM))
        self.vectors = nn.Parameter(torch.randn(concepts, DIM) / DIM**0.5)
        self.log_scale = nn.Parameter(torch.tensor(2.7))

    def prepare(self, fine: NDArray[np.float16], coarse: NDArray[np.float16]) -> tuple[Tensor, Tensor]:
        """Whitened features."""
        small = (torch.from_numpy(fine).float() - self.fine_mean) / self.fine_std
        return small, self.whiten(coarse)

    def whiten(self, coarse: NDArray[np.float16]) -> Tensor:
        """The coarse features on their main axes."""
        parts = [(torch.from_numpy(p).float() - self.mean) @ self.axes for p in np.array_split(coarse, 16)]
        return torch.cat(parts)

    def tokens(self, fine: Tensor, coarse: Tensor) -> Tensor:
        """Unit vectors of tokens."""
        hidden = F.relu(self.fine(fine) + self.coarse(self._blurred(coarse, _TOKEN_NOISE)))
        hidden = F.dropout(hidden, 0.15, self.training)
        return F.normalize(self.out(hidden), dim=-1)

    def scenes(self, coarse: Tensor) -> Tensor:
        """Unit vectors of images."""
        return F.normalize(self.scene(F.dropout(self._blurred(coarse, _SCENE_NOISE), 0.3, self.training)), dim=-1)

    def _blurred(self, coarse: Tensor, noise: float) -> Tensor:
        """Noise on whitened features: real photos are few, and a head that knows them by heart fails on others."""
        return coarse + noise * torch.randn_like(coarse) if self.training else coarse

    @torch.no_grad()
    def folded(self) -> Fitted:
        """The same map from raw features."""
        head = TokenHead()
        weight = self.fine.weight / self.fine_std
        head.fine.weight.copy_(weight[..., None, None])
        coarse = self.coarse.weight @ self.axes.T
        head.coarse.weight.copy_(coarse[..., None, None])
        head.fine.bias.copy_(self.fine.bias - weight @ self.fine_mean - coarse @ self.mean)  # type: ignore[union-attr]
        head.out.weight.copy_(self.out.weight[..., None, None])
        head.out.bias.copy_(self.out.bias)  # type: ignore[union-attr]
        first, last = self.scene[0], self.scene[2]
        scene = first.weight @ self.axes.T
        inner: Any = head.scene[0]
        inner.weight.copy_(scene)
        inner.bias.copy_(first.bias - scene @ self.mean)
        head.scene[2].load_state_dict(last.state_dict())
        return Fitted(head.eval(), F.normalize(self.vectors, dim=1).detach(), float(self.log_scale.exp()))


def fit(train: TokenSet, teacher: Teacher, run: WordsRun) -> Fitted:
    """Train head and vectors; prints a line every 100 steps."""
    torch.manual_seed(run.seed)
    rng = np.random.default_rng(run.seed)
    student = _Student(train, len(teacher.vocabulary.concepts))
    fine, coarse = student.prepare(train.fine, train.coarse)
    scenes = student.whiten(train.scene)
    targets = teacher.targets(train.shares)
    whole = teacher.targets(train.whole.astype(np.float32))
    against = torch.from_numpy(teacher.against())
    pools = _pools(train)
    named = np.flatnonzero(whole.positive.any(1))
    optimiser = torch.optim.AdamW(student.parameters(), lr=run.rate, weight_decay=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, run.rate, total_steps=run.steps, pct_start=0.1)
    start, seen = time.monotonic(), []
    for step in range(1, run.steps + 1):
        at = np.concatenate([rng.choice(pool, int(run.batch * share)) for pool, share in pools])
        some = rng.choice(named, 256)
        scale = student.log_scale.exp().clamp(max=40)
        words = F.normalize(student.vectors, dim=1)
        logits = scale * student.tokens(fine[at], coarse[at]) @ words.T
        loss = contrast(logits, _at(targets.positive, at), _at(targets.negative, at), against)
        pooled = scale * student.scenes(scenes[some]) @ words.T
        loss = loss + 0.5 * contrast(pooled, _at(whole.positive, some), _at(whole.negative, some), against)
        optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        optimiser.step()
        schedule.step()
        seen.append(loss.item())
        if step % 100 == 0:
            line = f"{step} loss {np.mean(seen[-100:]):.3f} scale {scale.item():.1f} {time.monotonic() - start:.0f} s"
            print(line, flush=True)
    return student.eval().folded()


def contrast(logits: Tensor, positive: Tensor, negative: Tensor, against: Tensor) -> Tensor:
    """Softmax of each positive against its own negatives, weighted.

    Args:
        logits: (n, c).
        positive: weights (n, c).
        negative: bool (n, c).
        against: bool (c, c): which concepts may be held against which.
    """
    row, concept = positive.nonzero(as_tuple=True)
    weight = positive[row, concept]
    rivals = logits[row].masked_fill(~(negative[row] & against[concept]), -1e4)
    losses = F.softplus(torch.logsumexp(rivals, 1) - logits[row, concept])
    return (losses * weight).sum() / weight.sum().clamp_min(1)


def _at(values: NDArray[np.generic], rows: NDArray[np.int64]) -> Tensor:
    return torch.from_numpy(values[rows])


def _pools(train: TokenSet) -> list[tuple[NDArray[np.int64], float]]:
    """Rows of each source and its share of a batch."""
    heads = np.array([name.partition(":")[0] for name in train.names])
    real = {source: (train.shares[:, heads == source] > 0).any(1) for source in ("nwpu", "rsscn7")}
    rows = {**real, "scene": ~np.any(list(real.values()), axis=0)}
    found = [(np.flatnonzero(rows[source]), share) for source, share in _SHARES.items() if rows[source].any()]
    total = sum(share for _, share in found)
    return [(pool, share / total) for pool, share in found]


def write(
    out: Path,
    encoder: Encoder,
    fitted: Fitted,
    teacher: Teacher,
    words: tuple[dict[str, list[dict[str, object]]], dict[str, tuple[float, int]], NDArray[np.bool_]],
) -> Path:
    """Write the weights (fp16) and the table of words with what is answered."""
    table, scores, taught = words
    encoder.head.load_state_dict(fitted.head.state_dict())
    state = {f"encoder.{name}": tensor.half().contiguous() for name, tensor in encoder.state_dict().items()}
    state["words.vectors"] = fitted.vectors.half().contiguous()
    names = [concept.name for concept in teacher.vocabulary.concepts]
    entries = []
    for row, entry in enumerate(table["concepts"]):
        score, count = scores.get(names[row], (0.0, 0))
        # What real photos teach is measured on unseen photos by `build.py eval`, scenes show little of it.
        answered = score >= LEAST_AUC or bool(taught[row])
        overlaps = [names[k] for k in np.flatnonzero(teacher.overlaps[row]) if k != row]
        measured = {"auc": round(score, 3), "tokens": count} if count else {}
        entries.append({**entry, "answered": answered, **measured, "overlaps": overlaps})
    path = out / "words.safetensors"
    part = path.with_suffix(".part")
    save_file(state, part)
    part.chmod(0o644)  # safetensors writes files that only their owner may read
    part.replace(path)
    lines = ",\n".join("  " + json.dumps(entry, ensure_ascii=False) for entry in entries)
    text = f'{{\n "logit_scale": {fitted.scale:.3f},\n "concepts": [\n{lines}\n ]\n}}\n'
    path.with_name("oriel_compact.json").write_text(text, encoding="utf-8")
    print(f"{sum(bool(e['answered']) for e in entries)} of {len(entries)} concepts are answered", flush=True)
    return path


def main(argv: Sequence[str] | None = None) -> int:
    """Train the words from the command line."""
    parser = argparse.ArgumentParser(prog="words", description=__doc__)
    data = os.environ.get("ORIEL_SHARED_DATA") or _ROOT.parent / "shared" / "data"
    parser.add_argument("--data", type=Path, default=Path(data))
    parser.add_argument("--out", type=Path, default=_ROOT / "build" / "train")
    parser.add_argument("--scenes", type=int, default=500)
    parser.add_argument("--steps", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--open-data-only", action="store_true")
    options = parser.parse_args(argv)
    print(train_words(WordsRun(**vars(options))))
    return 0
