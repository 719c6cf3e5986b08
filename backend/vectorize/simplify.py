# SPDX-License-Identifier: GPL-3.0-or-later
"""Fewer vertices, same topology."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shapely

from .rings import from_shapely, to_shapely

if TYPE_CHECKING:
    from ..types import Polygon


def simplify(polygon: Polygon, tolerance: float = 0.5) -> list[Polygon]:
    """Drop vertices that lie within `tolerance` of the line between their neighbours; holes stay holes.

    Args:
        polygon: a valid polygon in any unit.
        tolerance: in the polygon's unit; 0 returns the polygon as it is.

    Returns:
        The simplified polygon, always valid (one entry; none when nothing with an area is left).

    Source: Douglas & Peucker (1973) with GEOS's topology check.
    """
    if tolerance <= 0:
        return [polygon]
    simple = shapely.simplify(_open_start(to_shapely(polygon)), tolerance, preserve_topology=True)
    return from_shapely(simple if simple.is_valid else shapely.make_valid(simple))


def _open_start(shape: shapely.Polygon) -> shapely.Polygon:
    """Begin each ring at a corner, the first vertex being one that Douglas-Peucker never drops."""
    return (
        shapely.Polygon(_rolled(shape.exterior), [_rolled(hole) for hole in shape.interiors])
        if not shape.is_empty
        else shape
    )


def _rolled(ring: shapely.LinearRing) -> list[tuple[float, float]]:
    points = [(float(x), float(y)) for x, y in shapely.get_coordinates(ring)[:-1]]
    start = min(range(len(points)), key=lambda index: (sum(points[index]), points[index]))
    points = points[start:] + points[:start]
    return [*points, points[0]]
