# SPDX-License-Identifier: GPL-3.0-or-later
"""Mean token under many polygons of a layer of any size: each window is encoded once, no polygon is cut out.

Blending overlapping windows, bilinear upsampling and averaging under a polygon are all linear, so each window gives
its share of a polygon's sum by itself (ALGORITHMS A0.5): weights of the polygon's pixels brought down to the window's
tokens, times the window's share of the blend. The result is that of pooling the blended tokens of the whole layer.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import shapely

from ..types import Window
from ..vectorize.fill import inside_of
from .tokens import blending_ramp

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from ..progress import Progress
    from ..types import Polygon
    from .tokens import TokenGrid, TokenReader

_KEPT_SIDE = 64  # tokens; side of the parts in which an index is gone through


@dataclass(frozen=True)
class _Part:
    """Tokens of rows r0..r1 and columns c0..c1 of the layer; `window` gives them, or the index where it is None."""

    r0: int
    r1: int
    c0: int
    c1: int
    window: Window | None


def pool_polygons(
    shapes: Sequence[Sequence[Polygon]], reader: TokenReader, grid: TokenGrid, progress: Progress
) -> NDArray[np.float32]:
    """Mean token under each shape.

    Args:
        shapes: the polygons of each shape, working pixels; one without a pixel's centre counts as its middle point.
        reader: layer, model and store; its index is used where it has one.
        grid: of the tokens.
        progress: told of each window; may cancel.

    Returns:
        float32 (n, d + 1): mean tokens, and the share of the shape that lies on pixels with data, 0..1; zeros where
        there are none.
    """
    rings = [_rings(shape, grid) for shape in shapes]
    todo: dict[tuple[int, int], list[int]] = {}
    parts = _Parts(reader, grid)
    for i, ring in enumerate(rings):
        for key in parts.touched(ring):
            todo.setdefault(key, []).append(i)
    total: NDArray[np.float32] | None = None
    for number, key in enumerate(sorted(todo)):
        progress.report(number, len(todo), "Reading imagery")
        part = parts[key]
        tokens, share, valid = parts.read(part)
        if total is None:
            total = np.zeros((len(shapes), tokens.shape[2] + 2), np.float32)
        for i in todo[key]:
            found = _weights(rings[i], part, grid)
            if found is None:
                continue
            (r0, r1, c0, c1), weights = found
            weights = weights * share[r0:r1, c0:c1]
            here = weights * valid[r0:r1, c0:c1]
            total[i, :-2] += np.tensordot(here, tokens[r0:r1, c0:c1], 2)
            total[i, -2:] += (here.sum(), weights.sum())
    progress.report(len(todo), max(1, len(todo)), "Reading imagery")
    if total is None:
        return np.zeros((len(shapes), reader.dim(grid) + 1), np.float32)
    out = total[:, :-1].copy()
    out[:, :-1] /= np.maximum(total[:, -2:-1], 1e-9)
    out[:, -1] /= np.maximum(total[:, -1], 1e-9)
    return out


class _Parts:
    """The windows of a grid by row and column, or parts of an index."""

    def __init__(self, reader: TokenReader, grid: TokenGrid) -> None:
        self._reader, self._grid = reader, grid
        self._kept = reader.kept if reader.kept is not None and reader.kept.grid == grid else None
        if self._kept is not None:
            self._spans = tuple([(a, min(a + _KEPT_SIDE, n)) for a in range(0, n, _KEPT_SIDE)] for n in grid.shape)
            return
        windows = grid.windows((0, grid.shape[0], 0, grid.shape[1]))
        s = grid.stride
        rows = [(line[0].row // s, math.ceil((line[0].row + line[0].height) / s)) for line in windows]
        cols = [(w.col // s, math.ceil((w.col + w.width) / s)) for w in windows[0]]
        self._spans = (rows, cols)
        self._sums = tuple(_ramp_sums(spans, n) for spans, n in zip(self._spans, grid.shape, strict=True))

    def touched(self, rings: list[NDArray[np.float64]]) -> Iterator[tuple[int, int]]:
        """Rows and columns of the parts that a shape's tokens lie in."""
        xy = np.concatenate(rings) if rings else np.zeros((0, 2))
        if not len(xy) or not np.isfinite(xy).all():
            return
        s, (rows, cols) = self._grid.stride, self._grid.shape
        (x0, y0), (x1, y1) = xy.min(axis=0) / s - 0.5, xy.max(axis=0) / s + 0.5
        if x1 < -0.5 or y1 < -0.5 or x0 > cols or y0 > rows:
            return
        for i, (a, b) in enumerate(self._spans[0]):
            if not (a <= y1 and b >= y0):
                continue
            for j, (c, d) in enumerate(self._spans[1]):
                if c <= x1 and d >= x0:
                    yield i, j

    def __getitem__(self, key: tuple[int, int]) -> _Part:
        """A part by row and column."""
        (r0, r1), (c0, c1) = self._spans[0][key[0]], self._spans[1][key[1]]
        s, grid = self._grid.stride, self._grid
        if self._kept is not None:
            return _Part(r0, r1, c0, c1, None)
        height, width = min(r1 * s, grid.height) - r0 * s, min(c1 * s, grid.width) - c0 * s
        return _Part(r0, r1, c0, c1, Window(grid.level, r0 * s, c0 * s, height, width))

    def read(self, part: _Part) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]]:
        """Tokens (h, w, d), share of the blend (h, w) and share of valid pixels (h, w)."""
        if self._kept is not None:
            at = (slice(part.r0, part.r1), slice(part.c0, part.c1))
            tokens = np.asarray(self._kept.tokens[at], np.float32)
            return tokens, np.ones(tokens.shape[:2], np.float32), np.asarray(self._kept.valid[at] > 0, np.float32)
        assert part.window is not None
        block = self._reader.weighted(part.window, self._grid)
        weight = block[..., -2]
        norm = np.outer(self._sums[0][part.r0 : part.r1], self._sums[1][part.c0 : part.c1])
        return block[..., :-2] / weight[..., None], (weight / norm).astype(np.float32), block[..., -1] / weight


def _ramp_sums(spans: list[tuple[int, int]], n: int) -> NDArray[np.float64]:
    """What the blending weights of all windows along one side add up to, (n,)."""
    out = np.zeros(n)
    for a, b in spans:
        out[a:b] += blending_ramp(b - a)
    return out


def _rings(shape: Sequence[Polygon], grid: TokenGrid) -> list[NDArray[np.float64]]:
    """All rings in pixels of the grid's level; a tiny square where no pixel's centre lies inside."""
    scale = 2.0**grid.level
    rings = [np.asarray(ring, np.float64) / scale for p in shape for ring in p.rings if len(ring) > 3]
    if not rings:
        return []
    xy = np.concatenate(rings)
    low, high = np.floor(xy.min(axis=0)), np.ceil(xy.max(axis=0))
    if (high - low).max() <= 4:
        size = np.maximum(high - low, 1).astype(int)
        if not inside_of([ring - low for ring in rings], int(size[1]), int(size[0])).any():
            x, y = np.floor(xy.mean(axis=0))
            return [np.asarray(shapely.box(x, y, x + 1, y + 1).exterior.coords)]
    return rings


def _weights(
    rings: list[NDArray[np.float64]], part: _Part, grid: TokenGrid
) -> tuple[tuple[int, int, int, int], NDArray[np.float32]] | None:
    """How many of a shape's pixels each token of a part stands for.

    Returns:
        Rows and columns within the part, and float32 (r1 - r0, c1 - c0); None where there are none.
    """
    s = grid.stride
    xy = np.concatenate(rings)
    low, high = np.floor(xy.min(axis=0)).astype(int), np.ceil(xy.max(axis=0)).astype(int)
    # tokens reach half their size beyond themselves
    x0, x1 = max(low[0], part.c0 * s - s // 2, 0), min(high[0], part.c1 * s + (s + 1) // 2, grid.width)
    y0, y1 = max(low[1], part.r0 * s - s // 2, 0), min(high[1], part.r1 * s + (s + 1) // 2, grid.height)
    if x0 >= x1 or y0 >= y1:
        return None
    inside = inside_of([ring - (x0, y0) for ring in rings], int(y1 - y0), int(x1 - x0)).astype(np.float32)
    r0, down = _down(y0, y1, s, (part.r0, part.r1), grid.shape[0])
    c0, across = _down(x0, x1, s, (part.c0, part.c1), grid.shape[1])
    weights = down.T @ inside @ across
    box = (r0 - part.r0, r0 - part.r0 + weights.shape[0], c0 - part.c0, c0 - part.c0 + weights.shape[1])
    return box, weights


def _down(start: int, stop: int, stride: int, span: tuple[int, int], count: int) -> tuple[int, NDArray[np.float32]]:
    """First token, and bilinear weights (pixels, tokens) of pixels start..stop - 1 on the tokens of a span."""
    at = np.clip((np.arange(start, stop) + 0.5) / stride - 0.5, 0, count - 1)
    low = np.minimum(np.floor(at).astype(int), max(count - 2, 0))
    share = (at - low).astype(np.float32)
    first, last = max(int(low[0]), span[0]), min(int(low[-1]) + 2, span[1])
    out = np.zeros((stop - start, max(last - first, 0)), np.float32)
    for token, weight in ((low, 1 - share), (low + 1, share)):
        ok = (token >= first) & (token < last)
        out[np.flatnonzero(ok), token[ok] - first] += weight[ok]
    return first, out
