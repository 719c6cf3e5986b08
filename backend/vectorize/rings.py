# SPDX-License-Identifier: GPL-3.0-or-later
"""Between `Polygon` (plain rings) and shapely geometries."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

from ..types import Polygon

if TYPE_CHECKING:
    from collections.abc import Iterable

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
    parts = [part for part in _parts(geometry) if part.area > 0]
    parts.sort(key=lambda part: part.area, reverse=True)
    return [_polygon(shapely.orient_polygons(part)) for part in parts]


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
    rings = [shape.exterior, *shape.interiors]
    return Polygon(tuple(np.asarray(shapely.get_coordinates(ring), dtype=np.float64) for ring in rings))
