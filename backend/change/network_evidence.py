# SPDX-License-Identifier: GPL-3.0-or-later
"""From a network's strips to evidence for change, on cells of one or more pixels so that memory stays bounded."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..raster.window import level_size
from ..search.field import TokenField
from ..search.tokens import TokenGrid
from .detect import Evidence
from .network_tiles import Strip, cells_of, level_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from ..types import Bounds, RasterRef
    from .network_card import NetworkCard

_MOST_VALUES = 4_000_000  # of one evidence; a larger area gets the mean of 2x2, 4x4 ... pixels
_LOGIT_TO_NORMAL = 1.702  # logistic and normal distribution differ by less than 0.01 then


def change_evidence(ref: RasterRef, card: NetworkCard, strips: Iterable[Strip], area: Bounds | None = None) -> Evidence:
    """Evidence of a change network: its probability, stretched so that the card's threshold is one half."""
    pool = _Pool(ref, level_of(ref, card), area, 1)
    for strip in strips:
        pool.add(_stretched(changed_probability(strip.values, card), card.threshold)[None], strip.valid, strip.row)
    values, valid = pool.means()
    return pool.evidence(values[0], np.zeros_like(values[0]), valid)


def class_evidence(
    ref: RasterRef, card: NetworkCard, pairs: Iterable[tuple[Strip, Strip]], area: Bounds | None = None
) -> Evidence:
    """Evidence of a segmentation network on both dates: a class at one date and not at the other."""
    count = len(card.classes)
    pool = _Pool(ref, level_of(ref, card), area, 2 * count)
    for a, b in pairs:
        gain, loss = b.values * (1 - a.values), a.values * (1 - b.values)
        if _has_background(card):
            gain[0] = loss[0] = 0  # it comes and goes wherever anything goes and comes
        pool.add(np.concatenate([gain, loss]), a.valid & b.valid, a.row)
    means, valid = pool.means()
    gain, loss = means[:count], means[count:]
    strength = np.maximum(gain, loss)
    concept = strength.argmax(axis=0)
    way = np.take_along_axis(gain - loss, concept[None], axis=0)[0]
    found = pool.evidence(_stretched(strength.max(axis=0), card.threshold), way.astype(np.float32), valid)
    return Evidence(found.field, found.z, found.direction, valid, card.classes, concept.astype(np.uint8))


@dataclass(frozen=True)
class _Cells:
    """Where the pooled cells lie: level, pixels a side, first and last row and column of pixels."""

    level: int
    side: int
    r0: int
    r1: int
    c0: int
    c1: int

    @property
    def shape(self) -> tuple[int, int]:
        return -(-self.r1 // self.side) - self.r0 // self.side, -(-self.c1 // self.side) - self.c0 // self.side


class _Pool:
    """Means over square cells that are fixed to the raster's corner."""

    def __init__(self, ref: RasterRef, level: int, area: Bounds | None, channels: int) -> None:
        self._ref = ref
        span = cells_of(ref, level, area)
        side = 1
        while (span[1] - span[0]) * (span[3] - span[2]) * channels > _MOST_VALUES * side * side:
            side *= 2
        self._cells = _Cells(level, side, *span)
        self._sums = np.zeros((channels, *self._cells.shape), np.float32)
        self._counts = np.zeros(self._cells.shape, np.float32)

    def add(self, values: NDArray[np.float32], valid: NDArray[np.bool_], row: int) -> None:
        """Add (channels, h, w) whose first pixel row is `row`; its columns are those of the area."""
        cells, values = self._cells, np.where(valid, values, np.float32(0))
        if cells.side == 1:
            here = slice(row - cells.r0, row - cells.r0 + values.shape[1])
            self._sums[:, here], self._counts[here] = values, valid
            return
        rows = (row + np.arange(values.shape[1])) // cells.side - cells.r0 // cells.side
        edges = np.arange(cells.c0 // cells.side, -(-cells.c1 // cells.side)) * cells.side - cells.c0
        starts = np.maximum(edges, 0)
        tops = np.flatnonzero(np.diff(rows, prepend=rows[0] - 1))
        inside = slice(rows[0], rows[-1] + 1)

        def pooled(x: NDArray[np.float32]) -> NDArray[np.float32]:
            narrow: NDArray[np.float32] = np.add.reduceat(np.add.reduceat(x, starts, axis=-1), tops, axis=-2)
            return narrow

        self._sums[:, inside] += pooled(values)
        self._counts[inside] += pooled(valid.astype(np.float32))

    def means(self) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """Means (channels, h, w) of the valid pixels; cells with any."""
        return self._sums / np.maximum(self._counts, 1), self._counts > 0

    def evidence(
        self, values: NDArray[np.float32], direction: NDArray[np.float32], valid: NDArray[np.bool_]
    ) -> Evidence:
        """Evidence on these cells."""
        cells = self._cells
        width, height = level_size(self._ref.width, self._ref.height, cells.level)
        grid = TokenGrid(cells.level, cells.side, width, width, height, width)
        p = np.clip(np.where(valid, values, 0), 1e-6, 1 - 1e-6)
        z = (np.log(p / (1 - p)) / _LOGIT_TO_NORMAL).astype(np.float32)
        field = TokenField(grid, cells.r0 // cells.side, cells.c0 // cells.side, np.where(valid, values, 0))
        return Evidence(field, z, direction, valid)


def changed_probability(values: NDArray[np.float32], card: NetworkCard) -> NDArray[np.float32]:
    """Probability of change (h, w) out of a change network's channels (channels, h, w)."""
    if card.change_channel >= 0 or len(values) == 1:
        chosen: NDArray[np.float32] = values[max(card.change_channel, 0)]
        return chosen
    out: NDArray[np.float32] = values[1:].max(axis=0) if card.activation == "sigmoid" else 1 - values[0]
    return out


def _has_background(card: NetworkCard) -> bool:
    named = card.classes[0].strip("_ ").lower() in ("background", "other", "none", "nothing", "unlabelled", "unlabeled")
    return len(card.classes) > 1 and (named or card.activation in ("softmax", "argmax"))


def _stretched(p: NDArray[np.float32], threshold: float) -> NDArray[np.float32]:
    if threshold == 0.5:
        return p
    out = np.where(p < threshold, 0.5 * p / threshold, 0.5 + 0.5 * (p - threshold) / (1 - threshold))
    return np.asarray(out, np.float32)
