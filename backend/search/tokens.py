# SPDX-License-Identifier: GPL-3.0-or-later
"""Text-aligned tokens of a whole layer, strip by strip.

The windows stand on a grid that is fixed to the raster's corner, and tokens where windows overlap are blended with a
raised cosine (ALGORITHMS A0.4). So a place has the same tokens whatever area was asked for and in whatever order.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..errors import InputError
from ..progress import SILENT, Progress
from ..raster.window import level_size
from ..store.features import FeatureStore, valid_pixels
from ..types import Bounds, PixelSource, RasterRef, Window

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from ..models.protocols import TextImageModel

FINEST_GSD = 0.3  # metres; words are about things, which need no finer pixels (ALGORITHMS A3.2)
_OVERLAP = 0.25  # of a window
COMMON_SHARE = 0.3  # share of the window's own vector that is taken out (SegEarth-OV, CVPR 2025)
_KEPT_BLOCK = 65_536  # tokens read at once from an index
_FLOOR = 1e-3  # of the blending weight, so that a window's border still counts where it stands alone


@dataclass(frozen=True)
class TokenGrid:
    """The tokens of a layer at one level.

    Attributes:
        level: resolution level of the windows.
        stride: pixels of that level per token.
        window, step: side of a window and distance between windows, in pixels of that level.
        height, width: of the raster at that level, in pixels.
    """

    level: int
    stride: int
    window: int
    step: int
    height: int
    width: int

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns of tokens."""
        return math.ceil(self.height / self.stride), math.ceil(self.width / self.stride)

    @property
    def pitch(self) -> float:
        """Working pixels per token."""
        return float(self.stride * 2.0**self.level)

    def cells(self, area: Bounds | None) -> tuple[int, int, int, int]:
        """Token rows and columns (r0, r1, c0, c1) that cover an area given in working pixels; None = everything.

        Raises:
            InputError: the area lies outside the raster.
        """
        rows, cols = self.shape
        if area is None:
            return 0, rows, 0, cols
        p = self.pitch
        c0, r0 = max(0, math.floor(area[0] / p)), max(0, math.floor(area[1] / p))
        c1, r1 = min(cols, math.ceil(area[2] / p)), min(rows, math.ceil(area[3] / p))
        if r0 >= r1 or c0 >= c1:
            raise InputError("The area lies outside the imagery layer; move the map or choose another area.")
        return r0, r1, c0, c1

    def windows(self, cells: tuple[int, int, int, int]) -> list[list[Window]]:
        """All windows that touch the cells, row by row."""
        r0, r1, c0, c1 = cells
        rows = _spans(self.height, self.window, self.step, r0 * self.stride, r1 * self.stride)
        cols = _spans(self.width, self.window, self.step, c0 * self.stride, c1 * self.stride)
        return [[Window(self.level, y, x, h, w) for x, w in cols] for y, h in rows]


@dataclass(frozen=True)
class TokenStrip:
    """Finished rows of blended tokens.

    Attributes:
        row: first token row.
        col: first token column.
        tokens: float32 (h, w, d), weighted means of unit vectors (so of length <= 1); for models that give one, less
            0.3 x the window's "cls" vector, which takes out what the whole window has in common.
        valid: bool (h, w), False where the layer has no data.
    """

    row: int
    col: int
    tokens: NDArray[np.float32]
    valid: NDArray[np.bool_]


def token_grid(ref: RasterRef, model: TextImageModel, level: int | None = None) -> TokenGrid:
    """The grid for words: native resolution, but no finer than `FINEST_GSD` where the ground size is known."""
    if level is None:
        level = max(0, math.ceil(math.log2(FINEST_GSD / ref.gsd) - 0.01)) if 0 < ref.gsd < FINEST_GSD else 0
    width, height = level_size(ref.width, ref.height, level)
    size = model.window_size
    step = round(size * (1 - _OVERLAP)) // model.token_stride * model.token_stride
    return TokenGrid(level, model.token_stride, size, step, height, width)


def overview_grid(ref: RasterRef, model: TextImageModel) -> TokenGrid:
    """The coarsest useful grid: the whole layer in about two by two windows; never finer than `token_grid`."""
    base = token_grid(ref, model)
    side = max(base.height, base.width)
    extra = max(0, math.ceil(math.log2(side / (2 * model.window_size))))
    return token_grid(ref, model, base.level + extra)


@dataclass(frozen=True)
class KeptTokens:
    """Blended tokens of a whole layer, kept by its index.

    Attributes:
        grid: where they lie.
        tokens: float16 (rows, cols, d), mapped from disk.
        valid: uint8 (rows, cols).
    """

    grid: TokenGrid
    tokens: NDArray[np.float16]
    valid: NDArray[np.uint8]

    def strips(self, cells: tuple[int, int, int, int], progress: Progress, text: str) -> Iterator[TokenStrip]:
        """The tokens of some cells, a few rows at a time."""
        r0, r1, c0, c1 = cells
        step = max(1, _KEPT_BLOCK // max(1, c1 - c0))
        for row in range(r0, r1, step):
            progress.report(row - r0, r1 - r0, text)
            rows = slice(row, min(r1, row + step))
            tokens = np.asarray(self.tokens[rows, c0:c1], np.float32)
            yield TokenStrip(row, c0, tokens, np.asarray(self.valid[rows, c0:c1]) > 0)
        progress.report(r1 - r0, r1 - r0, text)


@dataclass(frozen=True)
class TokenReader:
    """Reads tokens of one layer with one model through the feature store, or from the layer's index (`kept`)."""

    source: PixelSource
    model: TextImageModel
    store: FeatureStore
    kept: KeptTokens | None = None

    def strips(
        self, grid: TokenGrid, area: Bounds | None = None, progress: Progress = SILENT, text: str = ""
    ) -> Iterator[TokenStrip]:
        """Yield the area's tokens from top to bottom; memory is bounded by one row of windows."""
        cells = grid.cells(area)
        if self.kept is not None and self.kept.grid == grid:
            yield from self.kept.strips(cells, progress, text)
            return
        r0, r1, c0, c1 = cells
        rows = grid.windows(cells)
        total = sum(len(row) for row in rows)
        pending: NDArray[np.float32] | None = None  # (h, w, d + 2): weighted tokens, weight, valid weight
        top, done = r0, 0
        for i, row in enumerate(rows):
            last = (row[0].row + row[0].height + grid.stride - 1) // grid.stride
            bottom = min(r1, last)
            for window in row:
                progress.report(done, total, text)
                block = self.weighted(window, grid)
                if pending is None or pending.shape[0] < bottom - top:
                    pending = _grown(pending, bottom - top, c1 - c0, block.shape[2])
                _add(pending, block, (window.row // grid.stride - top, window.col // grid.stride - c0))
                done += 1
            assert pending is not None
            ready = r1 if i + 1 == len(rows) else min(r1, rows[i + 1][0].row // grid.stride)
            if ready > top:
                yield _finished(pending[: ready - top], top, c0)
                pending, top = pending[ready - top :], ready
        progress.report(total, total, text)

    def dim(self, grid: TokenGrid) -> int:
        """Length of the vectors; encodes the first window."""
        first = self.store.features(self.source, grid.windows((0, 1, 0, 1))[0][0], self.model)
        return int(first.arrays["tokens"].shape[2])

    def weighted(self, window: Window, grid: TokenGrid) -> NDArray[np.float32]:
        """A window's tokens x blending weight, the weight, and weight x share of valid pixels: (h, w, d + 2)."""
        features = self.store.features(self.source, window, self.model)
        tokens = np.asarray(features.arrays["tokens"], np.float32)
        if "cls" in features.arrays:
            tokens = tokens - COMMON_SHARE * np.asarray(features.arrays["cls"], np.float32)
        h = math.ceil(window.height / grid.stride)
        w = math.ceil(window.width / grid.stride)
        tokens = tokens[:h, :w]
        weight = np.outer(blending_ramp(h), blending_ramp(w)).astype(np.float32)
        valid = _token_validity(valid_pixels(features), (h, w), grid.stride)
        return np.concatenate([tokens * weight[..., None], weight[..., None], (weight * valid)[..., None]], axis=2)


def _spans(length: int, window: int, step: int, start: int, stop: int) -> list[tuple[int, int]]:
    """Start and size of the windows along one side that touch [start, stop)."""
    count = max(1, math.ceil((length - window) / step) + 1)
    spans = [(i * step, min(window, length - i * step)) for i in range(count)]
    return [(x, size) for x, size in spans if x < stop and x + size > start]


def blending_ramp(n: int) -> NDArray[np.float64]:
    """Weights of n tokens along a side of a window where windows overlap: a raised cosine."""
    x = (np.arange(n) + 0.5) / n
    out: NDArray[np.float64] = np.maximum(0.5 - 0.5 * np.cos(2 * np.pi * x), _FLOOR)
    return out


def _token_validity(valid: NDArray[np.bool_], shape: tuple[int, int], stride: int) -> NDArray[np.float32]:
    """Share of valid pixels per token (h, w), from pixels."""
    h, w = shape
    padded = np.pad(valid, ((0, h * stride - valid.shape[0]), (0, w * stride - valid.shape[1])), mode="edge")
    out: NDArray[np.float32] = padded.reshape(h, stride, w, stride).mean(axis=(1, 3), dtype=np.float32)
    return out


def _grown(old: NDArray[np.float32] | None, h: int, w: int, d: int) -> NDArray[np.float32]:
    new = np.zeros((h, w, d), np.float32)
    if old is not None:
        new[: len(old)] = old
    return new


def _add(target: NDArray[np.float32], block: NDArray[np.float32], at: tuple[int, int]) -> None:
    """Add a block at (row, col), which may stick out on every side."""
    r, c = at
    r0, c0 = max(0, r), max(0, c)
    r1, c1 = min(target.shape[0], r + block.shape[0]), min(target.shape[1], c + block.shape[1])
    if r0 < r1 and c0 < c1:
        target[r0:r1, c0:c1] += block[r0 - r : r1 - r, c0 - c : c1 - c]


def _finished(block: NDArray[np.float32], row: int, col: int) -> TokenStrip:
    valid = block[..., -1] > 0.05 * block[..., -2]  # at least 5 % of the token's pixels
    return TokenStrip(row, col, block[..., :-2] / np.maximum(block[..., -2:-1], 1e-12), valid)
