# SPDX-License-Identifier: GPL-3.0-or-later
"""Masks of one window held against each other: which say the same, which are parts (ALGORITHMS A2, steps 4, 5)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..types import Bounds
    from .everything_spots import Spot

SAME = 0.7
"""Mask IoU from which two masks are one object."""

_PART = 0.9  # share of a mask inside another one that makes it a part
_WHOLE = 4.0  # a mask this many times larger is no object with parts but a place with objects
_TRUST = 0.05  # a whole may be less certain by this much than its part
_FLOOR = 0.05  # ground may be an object too
_CELLS = 64  # masks are compared on at most this many cells a side


@dataclass(frozen=True)
class Seen:
    """A mask in its own frame, as the model gave it.

    Attributes:
        logits: float32 (h, w) over `bounds`.
        bounds: in pixels of the window.
        box: of what is inside.
        area: of what is inside, pixels of the window.
        spot: what was asked.
        thing: how likely what is inside is a thing rather than ground, 0..1; 1 where nobody knows.
    """

    logits: NDArray[np.float32]
    bounds: Bounds
    box: Bounds
    area: float
    iou: float
    stability: float
    spot: Spot
    thing: float = 1.0

    @property
    def score(self) -> float:
        """How good a mask of how likely a thing."""
        return self.iou * self.stability * (self.thing + _FLOOR)

    @property
    def worth(self) -> float:
        """What is kept first where there are too many: of equally good masks the larger one.

        A large mask is rarer, and seldom meant to be left out. On NWPU VHR-10 and Kampala the best 132 masks of a
        megapixel by this held as many labelled objects as the best 150 to 168 by `score`.
        """
        return self.iou * self.stability * float((self.thing + _FLOOR) ** 0.5 * self.area**0.25)

    def inside(self, xs: NDArray[np.float64], ys: NDArray[np.float64]) -> NDArray[np.bool_]:
        """Whether places of a grid (pixels of the window) lie inside, bool (len(ys), len(xs))."""
        x0, y0, x1, y1 = self.bounds
        h, w = self.logits.shape
        cols = np.floor((xs - x0) * (w / (x1 - x0))).astype(np.int64)
        rows = np.floor((ys - y0) * (h / (y1 - y0))).astype(np.int64)
        fits = ((rows >= 0) & (rows < h))[:, None] & ((cols >= 0) & (cols < w))
        inside: NDArray[np.bool_] = self.logits[np.clip(rows, 0, h - 1)[:, None], np.clip(cols, 0, w - 1)] > 0
        both: NDArray[np.bool_] = inside & fits
        return both


def distinct(found: list[Seen], same: float = SAME) -> list[Seen]:
    """Of masks that say the same the best one, best first (non-maximum suppression by mask IoU)."""
    ordered = sorted(found, key=lambda seen: -seen.score)
    if not ordered:
        return []
    boxes = np.array([seen.box for seen in ordered])
    near = _box_iou(boxes) > same * 0.7  # boxes differ more than masks only where a thread sticks out
    gone = np.zeros(len(ordered), bool)
    for i in range(len(ordered)):
        if gone[i]:
            continue
        for k in np.flatnonzero(near[i, i + 1 :] & ~gone[i + 1 :]) + i + 1:
            shared, a, b = _overlap(ordered[i], ordered[k])
            gone[k] = shared > same * (a + b - shared)
    return [seen for seen, out in zip(ordered, gone, strict=True) if not out]


def granular(found: list[Seen], granularity: str) -> list[Seen]:
    """For objects, masks without those that are parts of another one."""
    if granularity != "objects" or len(found) < 2:
        return found
    boxes = np.array([seen.box for seen in found])
    x0, y0, x1, y1 = boxes.T
    inside = (x0[:, None] >= x0 - 4) & (y0[:, None] >= y0 - 4) & (x1[:, None] <= x1 + 4) & (y1[:, None] <= y1 + 4)
    kept = []
    for i, part in enumerate(found):
        wholes = (
            k
            for k in np.flatnonzero(inside[i])
            if k != i
            and part.area < found[k].area <= _WHOLE * part.area
            and found[k].stability >= part.stability - _TRUST
            and found[k].iou >= part.iou - _TRUST
        )
        if not any(_contained(part, found[k]) for k in wholes):
            kept.append(part)
    return kept


def _contained(part: Seen, whole: Seen) -> bool:
    shared, area, _ = _overlap(part, whole)
    return shared > _PART * area


def _overlap(a: Seen, b: Seen) -> tuple[int, int, int]:
    """Cells inside both, inside the first, inside the second, on one small grid over both boxes."""
    x0, y0 = min(a.box[0], b.box[0]), min(a.box[1], b.box[1])
    side = max(max(a.box[2], b.box[2]) - x0, max(a.box[3], b.box[3]) - y0)
    at = (np.arange(_CELLS) + 0.5) * side / _CELLS
    one, two = a.inside(x0 + at, y0 + at), b.inside(x0 + at, y0 + at)
    return int(np.count_nonzero(one & two)), int(np.count_nonzero(one)), int(np.count_nonzero(two))


def _box_iou(boxes: NDArray[np.float64]) -> NDArray[np.float64]:
    x0, y0, x1, y1 = boxes.T
    w = np.minimum(x1[:, None], x1) - np.maximum(x0[:, None], x0)
    h = np.minimum(y1[:, None], y1) - np.maximum(y0[:, None], y0)
    both = np.clip(w, 0, None) * np.clip(h, 0, None)
    area = (x1 - x0) * (y1 - y0)
    iou: NDArray[np.float64] = both / (area[:, None] + area - both)
    return iou
