# SPDX-License-Identifier: GPL-3.0-or-later
"""Sub-pixel outlines of a mask: the zero line of its logits, not the edges of its pixels."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import contourpy
import numpy as np

from ..types import Mask, Polygon

if TYPE_CHECKING:
    from numpy.typing import NDArray

_MARGIN = 2  # pixels kept around the object: upsampling looks one further than the contour
_ZERO = 1e-6  # logits nearer to zero than this move off it
_SMALL = 64  # masks narrower than this are upsampled x2 first, so that few pixels still give a round outline


def contours(mask: Mask) -> list[Polygon]:
    """Trace a mask by marching squares at logit 0, with linear interpolation between pixel centres.

    The mask is closed at its window's border (outlines run exactly along that border). Saddles are resolved by the
    mean of their four corners, the same for the object and for its surroundings, so rings never cross.

    Source: marching squares as in Maple (2003), "Geometric design and space planning using
    the marching squares and marching cube algorithms".

    Returns:
        Polygons in working pixels, largest first; outer rings counter-clockwise as written, holes clockwise.
        Empty when nothing is above 0.
    """
    window = mask.window
    polygons = trace(mask.logits)
    return [Polygon(tuple(window.to_raster(ring) for ring in polygon.rings)) for polygon in polygons]


def trace(logits: NDArray[np.float32]) -> list[Polygon]:
    """Trace logits (h, w) in their own pixels, (0, 0) being the outer corner of the first one."""
    inside = logits > 0
    if not inside.any():
        return []
    rows, cols = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
    top, left = max(rows[0] - _MARGIN, 0), max(cols[0] - _MARGIN, 0)
    part = logits[top : rows[-1] + 1 + _MARGIN, left : cols[-1] + 1 + _MARGIN]
    field, x, y = _field(np.nan_to_num(part.astype(np.float64), nan=-1.0, posinf=1e3, neginf=-1e3))
    generator = contourpy.contour_generator(
        x + left, y + top, field, name="serial", fill_type=contourpy.FillType.OuterOffset
    )
    points, offsets = generator.filled(0.0, float(field.max()) + 1.0)
    polygons = [_polygon(xy, ends) for xy, ends in zip(points, offsets, strict=True)]
    polygons = [polygon for polygon in polygons if polygon.rings]
    return sorted(polygons, key=lambda polygon: -abs(ring_area(polygon.rings[0])))


def ring_area(ring: NDArray[np.float64]) -> float:
    """Signed area of a closed ring (n, 2); positive when counter-clockwise as written."""
    x, y = ring[:, 0] - ring[0, 0], ring[:, 1] - ring[0, 1]
    return float(np.dot(x[:-1], y[1:]) - np.dot(x[1:], y[:-1])) / 2.0


def _field(part: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """The padded field with the positions of its columns and rows.

    The added border mirrors the sign of an inside pixel half a pixel beyond the edge: the zero line then lies on it.
    Exact zeros move off zero: a zero line that runs through corners would touch itself.
    """
    part = np.where(np.abs(part) < _ZERO, -_ZERO, part)
    height, width = part.shape
    x, y = np.arange(width) + 0.5, np.arange(height) + 0.5
    if min(part.shape) < _SMALL:
        part, x, y = _double(part)
    border = x[0]  # distance of the first centre from the window's edge, the same for rows
    padded = np.pad(part, 1, mode="edge")
    frame = np.ones(padded.shape, dtype=bool)
    frame[1:-1, 1:-1] = False
    padded[frame] = -np.abs(padded[frame])
    x = np.concatenate([[-border], x, [x[-1] + 2 * border]])
    y = np.concatenate([[-border], y, [y[-1] + 2 * border]])
    return padded, x, y


def _double(part: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Upsample x2: values at quarter positions of each pixel, linear between the centres."""
    rows, cols = part.shape

    def taps(count: int) -> tuple[NDArray[np.float64], NDArray[np.intp], NDArray[np.float64]]:
        position = np.clip((np.arange(2 * count) + 0.5) / 2 - 0.5, 0, count - 1)
        low = np.minimum(position.astype(np.intp), max(count - 2, 0))
        return (np.arange(2 * count) + 0.5) / 2, low, position - low

    y, low, share = taps(rows)
    high = np.minimum(low + 1, rows - 1)
    part = part[low] * (1 - share)[:, None] + part[high] * share[:, None]
    x, low, share = taps(cols)
    high = np.minimum(low + 1, cols - 1)
    part = part[:, low] * (1 - share) + part[:, high] * share
    return np.where(np.abs(part) < _ZERO, -_ZERO, part), x, y


def _polygon(points: NDArray[np.float64], offsets: NDArray[np.uint32]) -> Polygon:
    rings = [points[start:end] for start, end in itertools.pairwise(offsets)]
    if abs(ring_area(rings[0])) <= 0:
        return Polygon(())
    outer, holes = rings[0], [ring for ring in rings[1:] if abs(ring_area(ring)) > 0]
    outer = outer if ring_area(outer) > 0 else outer[::-1]
    return Polygon((outer, *(hole if ring_area(hole) < 0 else hole[::-1] for hole in holes)))
