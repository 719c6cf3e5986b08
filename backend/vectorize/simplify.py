# SPDX-License-Identifier: GPL-3.0-or-later
"""Fewer vertices, same topology."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

from ..types import Polygon
from .rings import from_shapely, to_shapely

if TYPE_CHECKING:
    from numpy.typing import NDArray


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
    rolled = Polygon(tuple(_rolled(ring) for ring in polygon.rings))
    shape = to_shapely(rolled)
    simple = shapely.simplify(shape, tolerance, preserve_topology=False)
    # GEOS's topology check costs five times the simplification: only where it is needed
    if not simple.is_valid or shapely.get_num_interior_rings(simple) != len(polygon.rings) - 1:
        simple = shapely.simplify(shape, tolerance, preserve_topology=True)
    return from_shapely(simple if simple.is_valid else shapely.make_valid(simple))


def _rolled(ring: NDArray[np.float64]) -> NDArray[np.float64]:
    """The ring from its lower left corner on: Douglas-Peucker never drops the first vertex, so it must be a corner."""
    start = int(np.argmin(ring[:-1, 0] + ring[:-1, 1]))
    return np.concatenate([ring[start:-1], ring[: start + 1]])
