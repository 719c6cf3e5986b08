# SPDX-License-Identifier: GPL-3.0-or-later
"""Places of a map on an image: the polygons themselves, the same shapes where the map is empty, and their tokens."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import shapely
from shapely import affinity

from ..errors import InputError
from ..progress import SILENT, Progress
from ..search.tokens import token_grid
from ..vectorize.rings import to_shapely

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from shapely.geometry.base import BaseGeometry

    from ..search.tokens import TokenGrid, TokenReader
    from ..types import Bounds, Polygon, RasterRef

_SAMPLES = 24  # points along the longer side of a shape; its tokens are sampled there
_TRIES = 30  # places tried for one empty shape
_KEEP_OFF = 2.0  # pixels that an empty place keeps from the map's shapes
_SHARE_INSIDE = 0.5  # of a shape that must lie on the image


def shape_of(polygons: Sequence[Polygon]) -> BaseGeometry:
    """One valid shape of a feature's parts, in working pixels."""
    parts = [shapely.make_valid(to_shapely(polygon)) for polygon in polygons]
    return shapely.union_all([p for p in parts if not p.is_empty])


def on_image(shape: BaseGeometry, bounds: Bounds) -> bool:
    """Whether at least half of a shape lies within bounds."""
    if shape.is_empty or shape.area <= 0:
        return False
    inside = shapely.intersection(shape, shapely.box(*bounds)).area
    return bool(inside >= _SHARE_INSIDE * shape.area)


def empty_places(shapes: Sequence[BaseGeometry], bounds: Bounds, count: int, seed: int = 0) -> list[BaseGeometry]:
    """The map's own shapes, turned and put where the map has none: what "nothing there" looks like.

    Args:
        shapes: of the map, in working pixels.
        bounds: of the image.
        count: how many are wanted; fewer come back where the map is full.
        seed: of the choice.
    """
    rng = np.random.default_rng(seed)
    tree = shapely.STRtree(list(shapes))
    x0, y0, x1, y1 = bounds
    found: list[BaseGeometry] = []
    for i in range(count):
        shape = shapes[i % len(shapes)]
        turned = affinity.rotate(shape, float(rng.uniform(0, 360)))
        cx, cy = turned.centroid.x, turned.centroid.y
        for _ in range(_TRIES):
            moved = affinity.translate(turned, rng.uniform(x0, x1) - cx, rng.uniform(y0, y1) - cy)
            a0, b0, a1, b1 = moved.bounds
            if a0 < x0 or b0 < y0 or a1 > x1 or b1 > y1:
                continue
            if not len(tree.query(shapely.buffer(moved, _KEEP_OFF), predicate="intersects")):
                found.append(moved)
                break
    return found


@dataclass(frozen=True)
class PooledTokens:
    """Mean tokens.

    Attributes:
        inside, ring: float32 (n, d), of the shape and of its surroundings.
        valid: bool (n,), data under most of the shape.
    """

    inside: NDArray[np.float32]
    ring: NDArray[np.float32]
    valid: NDArray[np.bool_]

    def with_more(self, other: PooledTokens) -> PooledTokens:
        """Those of more shapes behind these."""
        pairs = ((self.inside, other.inside), (self.ring, other.ring))
        inside, ring = (np.concatenate(pair) for pair in pairs)
        return PooledTokens(inside, ring, np.concatenate([self.valid, other.valid]))


def pool_shapes(
    reader: TokenReader,
    shapes: Sequence[BaseGeometry],
    progress: Progress = SILENT,
    text: str = "",
    *,
    grid: TokenGrid | None = None,
) -> PooledTokens:
    """Mean tokens inside and around shapes in working pixels; memory is bounded by one strip of tokens.

    Args:
        reader: gives the tokens.
        shapes: where.
        progress: told of each window; may cancel.
        text: what the progress says.
        grid: of the tokens; None = that of words.
    """
    from scipy.sparse import csr_matrix, vstack

    ref = reader.source.ref
    grid = grid or token_grid(ref, reader.model)
    area = _extent(shapes, ref, 2 * grid.pitch)
    _r0, _, c0, c1 = grid.cells(area)
    width = c1 - c0
    height = grid.shape[0]
    rings = [shapely.difference(s.buffer(1.5 * grid.pitch), s.buffer(0.25 * grid.pitch)) for s in shapes]
    rows = [_weights(s, grid, (c0, c1)) for s in (*shapes, *rings)]
    weights = vstack([csr_matrix((w, (np.zeros(len(i), int), i)), shape=(1, height * width)) for i, w in rows]).tocsc()
    total = np.zeros((2 * len(shapes), 0), np.float32)
    seen = np.zeros(2 * len(shapes), np.float32)
    for strip in reader.strips(grid, area, progress, text):
        h, _w, d = strip.tokens.shape
        part = weights[:, strip.row * width : (strip.row + h) * width]
        valid = strip.valid.reshape(-1)
        tokens = np.where(valid[:, None], strip.tokens.reshape(-1, d), 0)
        total = (total if total.size else np.zeros((len(seen), d), np.float32)) + part @ tokens
        seen += part @ valid.astype(np.float32)
    mean = total / np.maximum(seen, 1e-6)[:, None]
    n = len(shapes)
    ring_seen = (seen[n:] > 0)[:, None]
    return PooledTokens(mean[:n], np.where(ring_seen, mean[n:], mean[:n]), seen[:n] > 0.5)


def _weights(
    shape: BaseGeometry, grid: TokenGrid, cols: tuple[int, int]
) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """Tokens (flat index within the columns) and their shares of the bilinearly upsampled mean inside a shape."""
    xy = _samples(shape) / grid.pitch - 0.5
    height = grid.shape[0]
    low = np.floor(xy).astype(np.int64)
    share = xy - low
    index, weight = [], []
    for dy in (0, 1):
        for dx in (0, 1):
            x = np.clip(low[:, 0] + dx, cols[0], cols[1] - 1) - cols[0]
            y = np.clip(low[:, 1] + dy, 0, height - 1)
            index.append(y * (cols[1] - cols[0]) + x)
            weight.append(np.abs(1 - dx - share[:, 0]) * np.abs(1 - dy - share[:, 1]))
    flat, back = np.unique(np.concatenate(index), return_inverse=True)
    sums = np.bincount(back, np.concatenate(weight), len(flat))
    return flat, (sums / max(sums.sum(), 1e-9)).astype(np.float32)


def _samples(shape: BaseGeometry) -> NDArray[np.float64]:
    """Points on a lattice inside a shape, at least one."""
    x0, y0, x1, y1 = shape.bounds
    step = max((x1 - x0) / _SAMPLES, (y1 - y0) / _SAMPLES, 0.5)
    x, y = np.meshgrid(np.arange(x0 + step / 2, x1, step), np.arange(y0 + step / 2, y1, step))
    xy = np.column_stack([x.ravel(), y.ravel()])
    inside = shapely.contains_xy(shape, xy[:, 0], xy[:, 1]) if len(xy) else np.zeros(0, bool)
    if inside.any():
        return np.asarray(xy[inside], np.float64)
    point = shape.representative_point()
    return np.array([[point.x, point.y]])


def _extent(shapes: Sequence[BaseGeometry], ref: RasterRef, margin: float) -> Bounds:
    x0, y0, x1, y1 = shapely.total_bounds(list(shapes))
    if not (math.isfinite(x0) and x0 < ref.width and y0 < ref.height and x1 > 0 and y1 > 0):
        raise InputError("No feature of the map lies on the imagery; choose layers of the same place.")
    return (
        max(0.0, x0 - margin),
        max(0.0, y0 - margin),
        min(float(ref.width), x1 + margin),
        min(float(ref.height), y1 + margin),
    )
