# SPDX-License-Identifier: GPL-3.0-or-later
"""Valid polygons without specks and pinholes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shapely

from ..types import Polygon
from .rings import from_shapely, ring_area, to_shapely

if TYPE_CHECKING:
    from collections.abc import Iterable


def clean(polygons: Iterable[Polygon], *, fill_holes: float = 0.0, min_size: float = 0.0) -> list[Polygon]:
    """Repair polygons, fill small holes and drop small parts.

    Args:
        polygons: in any unit, valid or not.
        fill_holes: holes with less area than this are filled (unit squared).
        min_size: polygons with less area than this are dropped (unit squared).

    Returns:
        Valid polygons, largest first.
    """
    parts = (part for polygon in polygons for part in _valid(polygon))
    return [polygon for _, polygon in sized(parts, fill_holes=fill_holes, min_size=min_size)]


def sized(
    polygons: Iterable[Polygon], *, fill_holes: float = 0.0, min_size: float = 0.0
) -> list[tuple[float, Polygon]]:
    """What `clean` does to polygons that are valid already; each with its area."""
    result = []
    for polygon in polygons:
        part = filled(polygon, fill_holes) if fill_holes > 0 and len(polygon.rings) > 1 else polygon
        size = area(part)
        if size >= min_size:
            result.append((size, part))
    return sorted(result, key=lambda found: -found[0])


def _valid(polygon: Polygon) -> list[Polygon]:
    shape = to_shapely(polygon)
    return [polygon] if shape.is_valid and not shape.is_empty else from_shapely(shapely.make_valid(shape))


def filled(polygon: Polygon, limit: float) -> Polygon:
    """The polygon without the holes whose area is below `limit`."""
    outer, *holes = polygon.rings
    return Polygon((outer, *(hole for hole in holes if abs(ring_area(hole)) >= limit)))


def area(polygon: Polygon) -> float:
    """Area of a valid polygon: outer ring minus holes."""
    outer, *holes = (abs(ring_area(ring)) for ring in polygon.rings)
    return outer - sum(holes)
