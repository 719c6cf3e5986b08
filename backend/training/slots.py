# SPDX-License-Identifier: GPL-3.0-or-later
"""A batch whose objects stay for several rounds: each round adds the click a user would make after the last answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional as F  # noqa: N812 - torch's own usage

from ..models.compact.prompter import CROP, CropPrompts
from .clicks import Click, next_click
from .samples import Sample

_STAY = 0.5
ROUNDS = 5
"""How many clicks an object gets at most."""

_GOOD = 0.97


@dataclass
class Slot:
    """One object in the batch; `previous` are the logits of the last answer, float32 (CROP, CROP)."""

    rgb: Tensor
    mask: Tensor
    clicks: list[Click]
    box: tuple[float, float, float, float]
    previous: Tensor | None = None
    rounds: int = 0


class Slots:
    """The batch. `tensors` gives what the net sees; `advance` looks at the answers and prepares the next round."""

    def __init__(self, samples: Iterator[Sample], size: int, rng: np.random.Generator, *, rounds: int = ROUNDS) -> None:
        """Fill the batch; an object stays for `rounds` at most."""
        self._rounds = rounds
        self._samples = samples
        self._rng = rng
        self._slots = [self._fresh() for _ in range(size)]

    def _fresh(self) -> Slot:
        sample = next(self._samples)
        rgb = torch.from_numpy(sample.rgb).permute(2, 0, 1).contiguous()
        return Slot(rgb, torch.from_numpy(sample.mask), list(sample.clicks), sample.box)

    def tensors(self) -> tuple[Tensor, Tensor, CropPrompts]:
        """RGB float32 (n, 3, CROP, CROP), truth bool (n, CROP, CROP), prompts."""
        rgb = torch.stack([s.rgb for s in self._slots]).float().contiguous(memory_format=torch.channels_last)
        truth = torch.stack([s.mask for s in self._slots])
        none = torch.zeros(CROP, CROP)
        previous = torch.stack([none if s.previous is None else s.previous for s in self._slots])[:, None]
        has = torch.tensor([float(s.previous is not None) for s in self._slots])
        return rgb, truth, crop_prompts([s.clicks for s in self._slots], [s.box for s in self._slots], previous, has)

    def advance(self, logits: Tensor, iou: Tensor) -> None:
        """Keep half of the objects for another round, draw new ones for the others.

        Args:
            logits: (n, CROP, CROP) of the answers.
            iou: (n,) with the truth.
        """
        for k, slot in enumerate(self._slots):
            slot.rounds += 1
            leave = slot.rounds >= self._rounds or (iou[k] > _GOOD and self._rng.random() < 0.7)
            if leave or self._rng.random() > _STAY:
                self._slots[k] = self._fresh()
            else:
                self._continue(slot, logits[k])

    def _continue(self, slot: Slot, logits: Tensor) -> None:
        slot.previous = logits.clamp(-10, 10)
        if slot.rounds == 1 and not np.isfinite(slot.box[0]) and self._rng.random() < 0.5:
            # the runtime's second look: nearer, with the first answer as prompt, without another click
            zoom(slot, self._rng)
            return
        if self._rng.random() < 0.85:
            click = next_click((logits > 0).numpy(), slot.mask.numpy(), step=2)
            if click is not None:
                slot.clicks.append(click)


def crop_prompts(
    clicks: list[list[Click]], boxes: list[tuple[float, ...]], previous: Tensor, has: Tensor
) -> CropPrompts:
    """Tensors from lists of clicks and boxes."""
    most = max(1, *(len(c) for c in clicks))
    xy, labels = torch.zeros(len(clicks), most, 2), -torch.ones(len(clicks), most)
    for i, entry in enumerate(clicks):
        for j, (x, y, label) in enumerate(entry):
            xy[i, j, 0], xy[i, j, 1], labels[i, j] = x, y, label
    return CropPrompts(xy, labels, torch.tensor(boxes, dtype=torch.float32), previous, has)


def zoom(slot: Slot, rng: np.random.Generator) -> None:
    """Look nearer: cut the crop to what was predicted and enlarge it; stays as it is where that is large already."""
    assert slot.previous is not None
    bounds = _bounds((slot.previous > 0).numpy())
    if bounds is None:
        return
    x0, y0, x1, y1 = bounds
    side = int(max(x1 - x0, y1 - y0, 16) * rng.uniform(1.35, 2.2))
    x, y, _ = slot.clicks[0]
    if side > 0.8 * CROP or not (x0 - side / 4 < x < x1 + side / 4 and y0 - side / 4 < y < y1 + side / 4):
        return
    left = int(np.clip((x0 + x1 - side) / 2 + rng.uniform(-0.06, 0.06) * side, 0, CROP - side))
    top = int(np.clip((y0 + y1 - side) / 2 + rng.uniform(-0.06, 0.06) * side, 0, CROP - side))
    rows, cols = slice(top, top + side), slice(left, left + side)
    scale = CROP / side
    mask = _enlarge(slot.mask[rows, cols].float()) > 0.5
    if mask.sum() < 25:
        return
    slot.rgb = _enlarge(slot.rgb[:, rows, cols].float()).round().clamp(0, 255).byte()
    slot.previous = _enlarge(slot.previous[rows, cols])
    slot.mask = mask
    slot.clicks = [((cx - left) * scale, (cy - top) * scale, label) for cx, cy, label in slot.clicks]


def _enlarge(x: Tensor) -> Tensor:
    flat = x.reshape(1, -1, *x.shape[-2:])
    return F.interpolate(flat, (CROP, CROP), mode="bilinear", align_corners=False).reshape(*x.shape[:-2], CROP, CROP)


def _bounds(mask: NDArray[np.bool_]) -> tuple[int, int, int, int] | None:
    rows, cols = np.flatnonzero(mask.any(1)), np.flatnonzero(mask.any(0))
    return (int(cols[0]), int(rows[0]), int(cols[-1]) + 1, int(rows[-1]) + 1) if len(rows) else None
