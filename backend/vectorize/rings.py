# SPDX-License-Identifier: GPL-3.0-or-later
"""Between `Polygon` (plain rings) and shapely geometries."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

from ..types import Polygon

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray
    from shapely.geometry.base import BaseGeometry

_MIN_RING = 4  # a closed triangle


def to_shapely(polygon: Polygon) -> shapely.Polygon:
    """A shapely polygon of the same rings; empty when the outer ring has no area."""
    rings = [ring for ring in polygon.rings if len(ring) >= _MIN_RING]
    if not rings or rings[0] is not polygon.rings[0]:
        return shapely.Polygon()
    return shapely.Polygon(rings[0], rings[1:])


def from_shapely(geometry: BaseGeometry) -> list[Polygon]:
    """All polygons inside a geometry, largest first; lines and points are left out.

    Rings are closed; the outer ring is counter-clockwise in the (x, y) frame as written, holes are clockwise.
    """
    if isinstance(geometry, shapely.Polygon):
        parts = [geometry] if geometry.area > 0 else []
    else:
        parts = [part for part in _parts(geometry) if part.area > 0]
        parts.sort(key=lambda part: part.area, reverse=True)
    return [_polygon(part) for part in parts]


def ring_area(ring: NDArray[np.float64]) -> float:
    """Signed area of a closed ring (n, 2); positive when counter-clockwise as written."""
    x, y = ring[:, 0] - ring[0, 0], ring[:, 1] - ring[0, 1]
    return float(np.dot(x[:-1], y[1:]) - np.dot(x[1:], y[:-1])) / 2.0


def union_iou(first: BaseGeometry, second: BaseGeometry) -> float:
    """Intersection over union of two valid geometries, 0 when both are empty."""
    union = shapely.union(first, second).area
    return float(shapely.intersection(first, second).area / union) if union > 0 else 0.0


def _parts(geometry: BaseGeometry) -> Iterable[shapely.Polygon]:
    flat = shapely.get_parts(geometry)
    while any(shapely.get_type_id(part) >= _FIRST_MULTI for part in flat):
        flat = shapely.get_parts(flat)
    return [part for part in flat if isinstance(part, shapely.Polygon) and not part.is_empty]


_FIRST_MULTI = 4  # shapely type ids from 4 on are collections


def _polygon(shape: shapely.Polygon) -> Polygon:
    """Rings of a shape, the outer one counter-clockwise, holes clockwise."""
    if not shapely.get_num_interior_rings(shape):
        ring = shapely.get_coordinates(shape)
        return Polygon((ring if ring_area(ring) > 0 else np.ascontiguousarray(ring[::-1]),))
    xy, of_ring = shapely.get_coordinates(shapely.get_rings(shape), return_index=True)
    rings = np.split(xy, np.flatnonzero(np.diff(of_ring)) + 1)
    wanted = [1.0] + [-1.0] * (len(rings) - 1)
    return Polygon(
        tuple(
            np.ascontiguousarray(ring if ring_area(ring) * sign > 0 else ring[::-1])
            for ring, sign in zip(rings, wanted, strict=True)
        )
    )
