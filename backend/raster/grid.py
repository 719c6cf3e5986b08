# SPDX-License-Identifier: GPL-3.0-or-later
"""Affine grids: six numbers that place pixels on the map."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from ..errors import InputError
from ..types import Affine, FloatArray, Polygon

if TYPE_CHECKING:
    from numpy.typing import NDArray

IDENTITY: Affine = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0)
RING_POINTS = 4  # of the smallest closed ring, a triangle


def apply(affine: Affine, xy: FloatArray) -> NDArray[np.float64]:
    """Carry points through an affine.

    Args:
        affine: all six terms, in rasterio's order.
        xy: float (N, 2) points, or (2,) for one; pixels (column, row) if the affine is that of a raster.

    Returns:
        float64 of the same shape; map units if the affine is that of a raster.
    """
    a, b, c, d, e, f = affine
    points = np.asarray(xy, dtype=np.float64)
    x, y = points[..., 0], points[..., 1]
    return np.stack([a * x + b * y + c, d * x + e * y + f], axis=-1)


def invert(affine: Affine) -> Affine:
    """The affine that goes back.

    Raises:
        InputError: the affine maps everything onto a line or a point.
    """
    a, b, c, d, e, f = affine
    det = a * e - b * d
    if not math.isfinite(det) or det == 0.0:
        raise InputError(
            f"The geotransform {affine} cannot be inverted: its pixels have no area. Georeference the raster again."
        )
    ia, ib, id_, ie = e / det, -b / det, -d / det, a / det
    return ia, ib, -(ia * c + ib * f), id_, ie, -(id_ * c + ie * f)


def compose(outer: Affine, inner: Affine) -> Affine:
    """The affine that applies `inner` first and then `outer`."""
    a, b, c, d, e, f = outer
    g, h, i, j, k, m = inner
    return a * g + b * j, a * h + b * k, a * i + b * m + c, d * g + e * j, d * h + e * k, d * i + e * m + f


def scale(affine: Affine, sx: float, sy: float) -> Affine:
    """The grid with the same origin whose pixels span `sx` columns and `sy` rows of this one."""
    a, b, c, d, e, f = affine
    return a * sx, b * sy, c, d * sx, e * sy, f


def to_pixel(affine: Affine, xy: FloatArray) -> NDArray[np.float64]:
    """Map units (N, 2) -> pixels (N, 2)."""
    a, b, c, d, e, f = affine
    # Taking the origin away first keeps the precision that a large false northing would eat.
    return apply(invert((a, b, 0.0, d, e, 0.0)), np.asarray(xy, dtype=np.float64) - (c, f))


def to_map(affine: Affine, polygon: Polygon) -> Polygon:
    """Carry an outline from pixels to the layer's CRS; the outer ring comes out counter-clockwise, holes clockwise."""
    rings = [apply(affine, ring) for ring in polygon.rings]
    return Polygon(tuple(_turned(ring, counter_clockwise=i == 0) for i, ring in enumerate(rings)))


def pixel_lengths(affine: Affine) -> tuple[float, float]:
    """Length of one column step and of one row step, in map units."""
    a, b, _, d, e, _ = affine
    return math.hypot(a, d), math.hypot(b, e)


def pixel_area(affine: Affine) -> float:
    """Area of one pixel in square map units, also of rotated and sheared grids."""
    a, b, _, d, e, _ = affine
    return abs(a * e - b * d)


def signed_area(ring: FloatArray) -> float:
    """Area of a closed ring (n, 2); positive when counter-clockwise with y upwards (the shoelace formula)."""
    # Relative to the first point: map coordinates are large against the area of one object.
    x, y = (np.asarray(ring, dtype=np.float64) - ring[0]).T
    return float(0.5 * np.sum(x[:-1] * y[1:] - x[1:] * y[:-1]))


def _turned(ring: NDArray[np.float64], *, counter_clockwise: bool) -> NDArray[np.float64]:
    if len(ring) < RING_POINTS or (signed_area(ring) > 0) == counter_clockwise:
        return ring
    return np.ascontiguousarray(ring[::-1])
