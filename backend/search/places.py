# SPDX-License-Identifier: GPL-3.0-or-later
"""The places of a layer: squares of three sizes, half overlapping, and the mean token of each (ALGORITHMS A4).

A cell is 7 x 7 tokens; a place is 2, 4 or 8 cells a side, so its vector is a sum of cells, and one pass over the
imagery serves all sizes. The pass goes from top to bottom in parts; each part can be made alone, so that work goes on
where it was interrupted, and memory holds a few rows of cells whatever the size of the layer.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..progress import SILENT, Progress
from ..types import Bounds

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from .tokens import TokenGrid, TokenReader, TokenStrip

CELL = 7  # tokens
SIZES = (2, 4, 8)  # cells a side
PART = 8  # rows of cells a part
_MIN_VALID = 0.5  # share of a place that must have data


@dataclass(frozen=True)
class PlaceLayout:
    """Where the places of a layer lie; follows from the token grid alone.

    Attributes:
        grid: the layer's tokens.
    """

    grid: TokenGrid

    @property
    def cells(self) -> tuple[int, int]:
        """Rows and columns of cells; the last ones take what is left over."""
        rows, cols = self.grid.shape
        return max(1, rows // CELL), max(1, cols // CELL)

    @property
    def parts(self) -> int:
        """How many parts a pass has."""
        return -(-self.cells[0] // PART)

    def part_tokens(self, part: int) -> tuple[int, int]:
        """First token row of a part and of the next one."""
        last = part + 1 >= self.parts
        return part * PART * CELL, self.grid.shape[0] if last else (part + 1) * PART * CELL

    def needed_tokens(self, part: int) -> int:
        """Token rows that must be read before a part's places are known."""
        row = min((part + 1) * PART + SIZES[-1] - 1, self.cells[0])
        return self.grid.shape[0] if row >= self.cells[0] else row * CELL

    def places(self, part: int) -> NDArray[np.int32]:
        """Row, column and index into `SIZES` of a part's places, int32 (n, 3)."""
        h, w = self.cells
        found = []
        for size, cells in enumerate(SIZES):
            if size and h < cells and w < cells:
                break  # larger places would be the whole layer again
            rows = [r for r in _starts(h, cells) if part * PART <= r < (part + 1) * PART]
            cols = _starts(w, cells)
            grid = np.stack(np.meshgrid(rows, cols, [size], indexing="ij"), axis=-1).reshape(-1, 3)
            found.append(grid.astype(np.int32))
        return np.concatenate(found)

    def bounds(self, places: NDArray[np.int32]) -> NDArray[np.float64]:
        """x0, y0, x1, y1 of places in working pixels, float64 (n, 4); inside the layer."""
        h, w = self.cells
        side = CELL * self.grid.pitch
        row, col, cells = places[:, 0], places[:, 1], np.array(SIZES)[places[:, 2]]
        bottom, right = np.minimum(row + cells, h), np.minimum(col + cells, w)
        scale = 2.0**self.grid.level
        corners = np.stack([col * side, row * side, right * side, bottom * side], axis=1)
        out: NDArray[np.float64] = corners.astype(np.float64)
        out[bottom == h, 3] = self.grid.height * scale
        out[right == w, 2] = self.grid.width * scale
        return out


@dataclass(frozen=True)
class PlacePart:
    """The places of one part that have data: vectors float32 (n, d), unit length; places int32 (n, 3)."""

    number: int
    vectors: NDArray[np.float32]
    places: NDArray[np.int32]


class PlaceStream:
    """Turns strips of tokens into parts; holds the rows of cells that later places still need."""

    def __init__(self, layout: PlaceLayout, part: int = 0) -> None:
        """Start at a part; strips must then begin at its first token row."""
        self._layout = layout
        self._part = part
        self._row = layout.part_tokens(part)[0]
        self._sums: dict[int, NDArray[np.float32]] = {}
        self._counts: dict[int, NDArray[np.float32]] = {}
        cols = layout.grid.shape[1]
        self._starts = np.arange(layout.cells[1]) * CELL
        self._cols = cols

    def add(self, strip: TokenStrip) -> Iterator[PlacePart]:
        """Take the next rows; yield the parts that they finish."""
        h, w = self._layout.cells
        for i, (tokens, valid) in enumerate(zip(strip.tokens, strip.valid, strict=True)):
            cell = min((strip.row + i) // CELL, h - 1)
            if cell not in self._sums:
                self._sums[cell] = np.zeros((w, tokens.shape[1]), np.float32)
                self._counts[cell] = np.zeros(w, np.float32)
            self._sums[cell] += np.add.reduceat(tokens * valid[:, None], self._starts, axis=0)
            self._counts[cell] += np.add.reduceat(valid.astype(np.float32), self._starts)
        self._row = strip.row + len(strip.tokens)
        while self._part < self._layout.parts and self._row >= self._layout.needed_tokens(self._part):
            yield self._finished()
            self._part += 1
            for row in [r for r in self._sums if r < self._part * PART]:
                del self._sums[row], self._counts[row]

    def _finished(self) -> PlacePart:
        places = self._layout.places(self._part)
        h, w = self._layout.cells
        sums = {}
        for row, size in {(int(r), int(s)) for r, _, s in places}:
            rows = range(row, min(h, row + SIZES[size]))
            total = np.sum([self._sums[r] for r in rows], axis=0, dtype=np.float64)
            count = np.sum([self._counts[r] for r in rows], axis=0, dtype=np.float64)
            sums[row, size] = tuple(
                np.concatenate([np.zeros((1, *x.shape[1:])), np.cumsum(x, axis=0)]) for x in (total, count)
            )
        vectors, kept = [], []
        for place in places:
            row, col, size = (int(v) for v in place)
            right = min(w, col + SIZES[size])
            total, count = (x[right] - x[col] for x in sums[row, size])
            if count >= _MIN_VALID * self._tokens(row, col, size):
                vectors.append(total / max(float(np.linalg.norm(total)), 1e-12))
                kept.append(place)
        d = next(iter(self._sums.values())).shape[1]
        found = np.array(vectors, np.float32).reshape(-1, d)
        return PlacePart(self._part, found, np.array(kept, np.int32).reshape(-1, 3))

    def _tokens(self, row: int, col: int, size: int) -> int:
        """Tokens of a place, had it data everywhere."""
        h, w = self._layout.cells
        bottom, right = min(h, row + SIZES[size]), min(w, col + SIZES[size])
        rows = (self._layout.grid.shape[0] if bottom == h else bottom * CELL) - row * CELL
        cols = (self._cols if right == w else right * CELL) - col * CELL
        return rows * cols


def read_strips(
    reader: TokenReader, layout: PlaceLayout, part: int, progress: Progress = SILENT
) -> Iterator[TokenStrip]:
    """Strips of the whole width from a part's first token row down to the last."""
    grid = layout.grid
    scale = 2.0**grid.level
    top = layout.part_tokens(part)[0] * grid.pitch
    area: Bounds = (0.0, top, grid.width * scale, grid.height * scale)
    return reader.strips(grid, area, progress, "Indexing")


def _starts(length: int, cells: int) -> list[int]:
    """Where places of a size begin along one side: every half place, and once flush with the end."""
    last = max(0, length - cells)
    return sorted({*range(0, last + 1, max(1, cells // 2)), last})
