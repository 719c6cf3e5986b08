# SPDX-License-Identifier: GPL-3.0-or-later
"""From polygons back to a mask: the inverse of `contour`."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
import shapely

from ..types import Mask, Window

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from shapely.geometry.base import BaseGeometry

_MARGIN = 4
_EXACT = 2.0  # pixels round the outline that get their exact distance
_MOST = 8.0  # logits far from the outline


def mask_of(geometry: BaseGeometry, *, level: int = 0, iou: float = 1.0, stability: float = 1.0) -> Mask | None:
    """A mask whose zero line is the outline of a geometry; its logits are signed distances in pixels, at most 8.

    Args:
        geometry: polygons in working pixels.
        level: of the mask's window.
        iou: to be carried by the mask.
        stability: to be carried by the mask.

    Returns:
        None when no pixel centre lies inside.
    """
    s = 2.0**level
    x0, y0, x1, y1 = np.asarray(geometry.bounds) / s if not geometry.is_empty else (0.0, 0.0, 0.0, 0.0)
    col, row = math.floor(x0) - _MARGIN, math.floor(y0) - _MARGIN
    window = Window(level, row, col, math.ceil(y1) + _MARGIN - row, math.ceil(x1) + _MARGIN - col)
    rings = [
        np.asarray(window.to_window(shapely.get_coordinates(ring)))
        for part in shapely.get_parts(geometry)
        for ring in shapely.get_rings(part)
    ]
    inside = inside_of(rings, window.height, window.width)
    if not inside.any():
        return None
    return Mask(window, _distance(inside, rings), iou, stability)


def inside_of(rings: list[NDArray[np.float64]], height: int, width: int) -> NDArray[np.bool_]:
    """Pixels (h, w) whose centres lie inside closed rings, by the even-odd rule."""
    flips = np.zeros((height, width + 1), dtype=np.int32)
    for ring in rings:
        (xa, ya), (xb, yb) = ring[:-1].T, ring[1:].T
        low, high = np.minimum(ya, yb), np.maximum(ya, yb)
        first = np.clip(np.ceil(low - 0.5), 0, height).astype(np.int64)
        count = np.clip(np.ceil(high - 0.5), 0, height).astype(np.int64) - first
        edge = np.repeat(np.arange(len(xa)), count)
        rows = np.arange(len(edge)) - np.repeat(np.cumsum(count) - count, count) + first[edge]
        slope = (xb - xa)[edge] / (yb - ya)[edge]
        x = xa[edge] + (rows + 0.5 - ya[edge]) * slope
        np.add.at(flips, (rows, np.clip(np.ceil(x - 0.5), 0, width).astype(np.int64)), 1)
    odd: NDArray[np.bool_] = (np.cumsum(flips, axis=1)[:, :width] % 2).astype(bool)
    return odd


def _distance(inside: NDArray[np.bool_], rings: list[NDArray[np.float64]]) -> NDArray[np.float32]:
    from scipy import ndimage

    distance = ndimage.distance_transform_edt(inside) - ndimage.distance_transform_edt(~inside)
    rows, cols = np.nonzero(np.abs(distance) <= _EXACT)
    outline = shapely.MultiLineString([shapely.LineString(ring) for ring in rings])
    shapely.prepare(outline)
    exact = shapely.distance(shapely.points(cols + 0.5, rows + 0.5), outline)
    distance[rows, cols] = np.where(inside[rows, cols], exact, -exact)
    result: NDArray[np.float32] = np.clip(distance, -_MOST, _MOST).astype(np.float32)
    return result
