# SPDX-License-Identifier: GPL-3.0-or-later
"""Right angles for buildings: every edge parallel or perpendicular to the outline's main direction."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import numpy as np
import shapely

from .rings import from_shapely, to_shapely, union_iou

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ..types import Polygon

_MIN_IOU = 0.85
_VERTEX_COST = 0.004  # IoU that one more vertex must bring
_STEPS = (1.0, 2.0, 3.5, 6.0)  # shortest wall tried, in multiples of the tolerance

_Run = tuple[bool, float, float]  # horizontal?, position across, length along


def regularize(polygon: Polygon, *, tolerance: float = 1.0, min_iou: float = _MIN_IOU) -> Polygon:
    """Square an outline; the polygon as it was when nothing squared covers it well enough.

    Candidates are the minimum rotated rectangle and rectilinear outlines with walls of at least 1 to 6 tolerances;
    the best of IoU minus a small cost per vertex is taken.

    Args:
        polygon: a valid outline, best a raw contour, in pixels.
        tolerance: how far a pixel-wise outline wobbles around the true wall, in the polygon's unit.
        min_iou: IoU with `polygon` below which a candidate is refused.

    Source: after the regularisers that rotate edges to a main direction (Gribov 2015 and others), with the direction
    from a circular mean instead of a histogram and each candidate checked against the outline.
    """
    shape = to_shapely(polygon)
    if shape.is_empty or not shape.is_valid:
        return polygon
    best, best_score = polygon, -np.inf
    for candidate in _candidates(shape, tolerance):
        iou = union_iou(shape, candidate)
        score = iou - _VERTEX_COST * shapely.get_num_coordinates(candidate)
        if iou >= min_iou and score > best_score:
            best, best_score = from_shapely(candidate)[0], score
    return best


def main_direction(shape: shapely.Polygon) -> float:
    """Direction of the walls in radians, in [0, pi/2), to 0.1 degree.

    The length-weighted circular mean of four times the azimuth starts it; a search in steps of 0.1 degree within
    10 degrees then takes the direction off which the edges' ends lie least.
    """
    edges = np.concatenate([np.diff(shapely.get_coordinates(ring), axis=0) for ring in _rings(shape)])
    lengths = np.hypot(edges[:, 0], edges[:, 1])
    azimuth = np.arctan2(edges[:, 1], edges[:, 0])
    turn = np.angle(np.sum(lengths * np.exp(4j * azimuth))) / 4
    tries = turn + np.deg2rad(np.arange(-100, 101) / 10)
    off = azimuth[None, :] - tries[:, None]
    # robust: an edge that is more than about 20 degrees off belongs to no wall and has no say
    distance = np.minimum(np.minimum(np.abs(np.sin(off)), np.abs(np.cos(off))), np.sin(np.deg2rad(20)))
    return float(tries[np.argmin(distance @ (lengths**1.5))] % (np.pi / 2))


def _candidates(shape: shapely.Polygon, tolerance: float) -> list[shapely.Polygon]:
    simple = shapely.simplify(shape, tolerance, preserve_topology=True)
    if simple.is_empty or not simple.is_valid:
        return []
    angle = main_direction(simple)
    found = [shapely.oriented_envelope(shape)] if not shape.interiors else []
    found += [_box(shape, angle)] if not shape.interiors else []
    for step in _STEPS:
        outline = _rectilinear(simple, shape, angle, step * tolerance)
        if outline is not None:
            found.append(outline)
    return [candidate for candidate in found if isinstance(candidate, shapely.Polygon) and candidate.is_valid]


def _box(shape: shapely.Polygon, angle: float) -> shapely.Polygon:
    """The rectangle along `angle` whose sides lie at the mean position of the outline beyond its middle half."""
    turned = _turn(shapely.get_coordinates(shape.exterior), -angle)
    dense = shapely.get_coordinates(shapely.segmentize(shapely.LineString(turned), max(np.ptp(turned) / 200, 1e-6)))
    low, high = dense.min(axis=0), dense.max(axis=0)
    sides = []
    for axis in (0, 1):
        along = dense[:, 1 - axis]
        middle = np.abs(along - (low + high)[1 - axis] / 2) < 0.3 * (high - low)[1 - axis]
        centre = (low + high)[axis] / 2
        lower, upper = dense[middle & (dense[:, axis] < centre), axis], dense[middle & (dense[:, axis] >= centre), axis]
        sides.append((np.median(lower) if len(lower) else low[axis], np.median(upper) if len(upper) else high[axis]))
    (x0, x1), (y0, y1) = sides
    corners = np.array([(x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0)])
    return shapely.Polygon(_turn(corners, angle))


def _rectilinear(
    simple: shapely.Polygon, shape: shapely.Polygon, angle: float, shortest: float
) -> shapely.Polygon | None:
    rings = [_squared(_turn(shapely.get_coordinates(ring), -angle), shortest) for ring in _rings(simple)]
    if rings[0] is None:
        return None
    holes = [_turn(ring, angle) for ring in rings[1:] if ring is not None]
    outline = shapely.Polygon(_turn(rings[0], angle), holes)
    if outline.is_valid:
        return outline
    parts = from_shapely(shapely.make_valid(outline))
    largest = to_shapely(parts[0]) if parts else None
    # a repaired outline lost little or it is not one building any more
    return largest if largest is not None and union_iou(largest, shape) >= _MIN_IOU else None


def _squared(ring: NDArray[np.float64], shortest: float) -> NDArray[np.float64] | None:
    """A closed ring (n, 2) along the axes -> the same ring with axis-parallel edges not shorter than `shortest`."""
    runs = _joined(_runs(ring))
    while len(runs) > 4:
        spans = [_span(runs, index) for index in range(len(runs))]
        index = int(np.argmin(spans))
        if spans[index] >= shortest:
            break
        runs = _joined([run for place, run in enumerate(runs) if place != index])
    if len(runs) < 4 or len(runs) % 2:
        return None
    corners = [_corner(runs[index - 1], runs[index]) for index in range(len(runs))]
    return np.array([*corners, corners[0]])


def _runs(ring: NDArray[np.float64]) -> list[_Run]:
    result: list[_Run] = []
    for start, end in itertools.pairwise(ring):
        dx, dy = np.abs(end - start)
        horizontal = bool(dx >= dy)
        position = (start[1] + end[1]) / 2 if horizontal else (start[0] + end[0]) / 2
        result.append((horizontal, float(position), float(max(dx, dy))))
    return result


def _joined(runs: Sequence[_Run]) -> list[_Run]:
    """Neighbours of one orientation become one wall at their length-weighted mean position."""
    result: list[_Run] = []
    for run in runs:
        if result and result[-1][0] == run[0]:
            result[-1] = _mean(result[-1], run)
        else:
            result.append(run)
    while len(result) > 1 and result[0][0] == result[-1][0]:
        result[0] = _mean(result.pop(), result[0])
    return result


def _mean(first: _Run, second: _Run) -> _Run:
    total = first[2] + second[2]
    position = (first[1] * first[2] + second[1] * second[2]) / total if total else first[1]
    return first[0], position, total


def _span(runs: Sequence[_Run], index: int) -> float:
    """Length of a wall: the distance between the walls before and after it."""
    return abs(runs[(index + 1) % len(runs)][1] - runs[index - 1][1])


def _corner(first: _Run, second: _Run) -> tuple[float, float]:
    horizontal, vertical = (first, second) if first[0] else (second, first)
    return vertical[1], horizontal[1]


def _rings(shape: shapely.Polygon) -> list[shapely.LinearRing]:
    return [shape.exterior, *shape.interiors]


def _turn(points: NDArray[np.float64], angle: float) -> NDArray[np.float64]:
    cos, sin = np.cos(angle), np.sin(angle)
    return np.asarray(points @ np.array([[cos, sin], [-sin, cos]]), dtype=np.float64)
