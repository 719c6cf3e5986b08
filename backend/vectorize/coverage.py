# SPDX-License-Identifier: GPL-3.0-or-later
"""Fewer vertices for neighbours that touch: what two polygons share stays one line."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import numpy as np
import shapely

from ..types import Polygon
from .rings import from_shapely, to_shapely

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

_GEOS = (3, 12, 0)  # the first with coverage simplification
_SLIVER = 1e-9  # of a polygon's area: overlaps below this come from rounding


def simplify_coverage(
    polygons: Sequence[Polygon], tolerance: float, *, native: bool | None = None
) -> list[tuple[Polygon, ...]]:
    """Simplify polygons that share borders, each border once: neighbours keep identical edges.

    Where polygons overlap or their borders miss each other, they are noded first, so that every line is simplified
    only once; the overlap itself stays.

    Args:
        polygons: in any unit, valid or not.
        tolerance: in their unit; 0 changes nothing.
        native: by GEOS (True) or by shared arcs (False); None = by GEOS where it is new enough and the polygons
            overlap nowhere.

    Returns:
        For each polygon what became of it, in the same order; (): it has no area.

    Source: Visvalingam & Whyatt (1993), by GEOS's coverage simplifier; the other way is Douglas & Peucker (1973) on
    shared arcs as in TopoJSON (Bostock 2012).
    """
    shapes = [_valid(polygon) for polygon in polygons]
    if tolerance <= 0 or not shapes:
        return [tuple(from_shapely(shape)) for shape in shapes]
    noded = _noded(shapes)
    if native is None:
        native = shapely.geos_version >= _GEOS and bool(shapely.coverage_is_valid(noded))
    simple = list(shapely.coverage_simplify(noded, tolerance)) if native else _by_arcs(noded, tolerance)
    return [tuple(from_shapely(shape if shape.is_valid else shapely.make_valid(shape))) for shape in simple]


def _valid(polygon: Polygon) -> shapely.Geometry:
    shape = to_shapely(polygon)
    return shape if shape.is_valid else shapely.make_valid(shape)


def _noded(shapes: Sequence[shapely.Geometry]) -> list[shapely.Geometry]:
    """The same shapes with a vertex wherever a vertex of a neighbour lies on their border."""
    tree = shapely.STRtree(shapes)
    own, other = tree.query(shapes, predicate="intersects")
    result = []
    for index, shape in enumerate(shapes):
        near = [shapes[k] for k in other[own == index] if k != index]
        if not near or shape.is_empty:
            result.append(shape)
            continue
        points = shapely.get_coordinates(near)
        result.append(_with_points(shape, points))
    return result


def _with_points(shape: shapely.Geometry, points: NDArray[np.float64]) -> shapely.Geometry:
    """The shape with points of others that lie on its border as vertices of its own."""
    on = points[shapely.distance(shapely.points(points), shape.boundary) <= 1e-9 * max(1.0, float(shape.length))]
    if not len(on):
        return shape
    parts = []
    for part in shapely.get_parts(shape):
        if isinstance(part, shapely.Polygon):
            rings = [_ring_with(shapely.get_coordinates(ring), on) for ring in shapely.get_rings(part)]
            parts.append(shapely.Polygon(rings[0], rings[1:]))
    return parts[0] if len(parts) == 1 else shapely.MultiPolygon(parts)


def _ring_with(ring: NDArray[np.float64], points: NDArray[np.float64]) -> NDArray[np.float64]:
    line = shapely.LinearRing(ring)
    tolerance = 1e-9 * max(1.0, float(line.length))
    mine = points[shapely.distance(shapely.points(points), line) <= tolerance]
    if not len(mine):
        return ring
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(ring, axis=0).T))])
    place = shapely.line_locate_point(line, shapely.points(mine))
    new = np.array([np.abs(along - p).min() > tolerance for p in place], bool)
    order = np.argsort(np.concatenate([along, place[new]]), kind="stable")
    return np.asarray(np.concatenate([ring, mine[new]])[order], dtype=np.float64)


def _by_arcs(shapes: Sequence[shapely.Geometry], tolerance: float) -> list[shapely.Geometry]:
    """Each arc between two junctions simplified once, the polygons put together again from what became of them."""
    junctions = _junctions(shapes)
    seen: dict[bytes, NDArray[np.float64]] = {}
    for share in (1.0, 0.5, 0.25, 0.0):  # less where something would cross or vanish
        seen.clear()
        result = [_rebuilt(shape, junctions, tolerance * share, seen) for shape in shapes]
        if not share or _sound(shapes, result):
            return result
    return list(shapes)


def _sound(before: Sequence[shapely.Geometry], after: Sequence[shapely.Geometry]) -> bool:
    """Whether all are valid, none has vanished and no two overlap that did not before."""
    if not all(b.is_valid and (a.is_empty or not b.is_empty) for a, b in zip(before, after, strict=True)):
        return False
    tree = shapely.STRtree(after)
    own, other = tree.query(after, predicate="intersects")
    for i, k in zip(own, other, strict=True):
        if i < k:
            shared = shapely.intersection(after[i], after[k]).area
            if shared > shapely.intersection(before[i], before[k]).area + _SLIVER * after[i].area:
                return False
    return True


def _junctions(shapes: Sequence[shapely.Geometry]) -> set[bytes]:
    """Vertices where the number of meeting lines is not two: there arcs begin and end."""
    ends: dict[bytes, set[bytes]] = {}
    for shape in shapes:
        for part in shapely.get_parts(shape):
            for ring in shapely.get_rings(part):
                keys = [xy.tobytes() for xy in shapely.get_coordinates(ring)[:-1]]
                for place, key in enumerate(keys):
                    ends.setdefault(key, set()).update((keys[place - 1], keys[(place + 1) % len(keys)]))
    return {key for key, near in ends.items() if len(near) != 2}


def _rebuilt(
    shape: shapely.Geometry, junctions: set[bytes], tolerance: float, seen: dict[bytes, NDArray[np.float64]]
) -> shapely.Geometry:
    parts = []
    for part in shapely.get_parts(shape):
        if isinstance(part, shapely.Polygon) and not part.is_empty:
            rings = [_ring(shapely.get_coordinates(r), junctions, tolerance, seen) for r in shapely.get_rings(part)]
            parts.append(shapely.Polygon(rings[0], rings[1:]))
    return parts[0] if len(parts) == 1 else shapely.MultiPolygon(parts)


def _ring(
    ring: NDArray[np.float64], junctions: set[bytes], tolerance: float, seen: dict[bytes, NDArray[np.float64]]
) -> NDArray[np.float64]:
    open_ring = ring[:-1]
    starts = [index for index, xy in enumerate(open_ring) if xy.tobytes() in junctions]
    if not starts:  # it may be a hole's border and its filling's: both must start at the same corners
        first = int(np.lexsort(open_ring.T)[0])
        far = int(np.argmax(np.hypot(*(open_ring - open_ring[first]).T)))
        starts = sorted({first, far})
    elif len(starts) == 1:
        far = int(np.argmax(np.hypot(*(open_ring - open_ring[starts[0]]).T)))
        starts = sorted({starts[0], far})
    turned = np.roll(open_ring, -starts[0], axis=0)
    cuts = [start - starts[0] for start in starts] + [len(open_ring)]
    closed = np.concatenate([turned, turned[:1]])
    arcs = [_arc(closed[a : b + 1], tolerance, seen)[:-1] for a, b in itertools.pairwise(cuts)]
    points = np.concatenate(arcs)
    if len(points) < 3:
        return ring
    return np.concatenate([points, points[:1]])


def _arc(arc: NDArray[np.float64], tolerance: float, seen: dict[bytes, NDArray[np.float64]]) -> NDArray[np.float64]:
    """The simplified arc; the same points whichever way round it is given."""
    backwards = arc.tolist() > arc[::-1].tolist()
    key_arc = np.ascontiguousarray(arc[::-1] if backwards else arc)
    key = key_arc.tobytes()
    if key not in seen:
        line = shapely.simplify(shapely.LineString(key_arc), tolerance, preserve_topology=False)
        seen[key] = shapely.get_coordinates(line)
    return seen[key][::-1] if backwards else seen[key]
