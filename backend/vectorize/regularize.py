# SPDX-License-Identifier: GPL-3.0-or-later
"""Right angles for buildings: every wall parallel or perpendicular to the outline's main direction."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import shapely

from .direction import main_direction
from .rings import from_shapely, to_shapely, union_iou

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ..types import Polygon

_MIN_IOU = 0.85
_MIN_ALIGNED = 0.42  # of the outline; circles and ellipses have a third and little more
_WOBBLE = 0.5  # of a tolerance: mean distance from the outline that a true set of walls may have
_MARGIN = 0.02  # IoU that a free outline of as few vertices may be better
_VERTEX_COST = 0.0008  # IoU that one more vertex must bring
_SHORTEST = (1.5, 3.0, 5.0, 8.0)  # shortest wall tried, in tolerances
_TURNS = np.deg2rad([-2.0, -1.0, 0.0, 1.0, 2.0])
_RECTANGLE = 4


@dataclass(frozen=True)
class _Wall:
    """An axis-parallel stretch of outline: y = position when horizontal, else x = position."""

    horizontal: bool
    position: float
    weight: float


def regularize(
    polygon: Polygon, *, tolerance: float = 1.0, min_iou: float = _MIN_IOU, certainty: float = 1.0
) -> Polygon:
    """Square an outline; the same polygon object when nothing squared covers it well enough.

    Outlines with walls of at least 1.5 to 8 tolerances are tried; the best of IoU minus a small cost per vertex is
    taken, and its direction tuned to 0.1 degree.

    Args:
        polygon: a valid outline, best a raw contour, in pixels.
        tolerance: how far a pixel-wise outline wobbles around the true wall, in the polygon's unit.
        min_iou: IoU with `polygon` below which a squared outline is refused.
        certainty: how sure the outline is, 0..1 (a mask's stability): squaring need not keep what the model itself
            does not know.

    Source: after the regularisers that turn edges to a main direction (e.g. Gribov 2015); here each wall lies at the
    median of the outline that it stands for, and each candidate is checked against the outline.
    """
    shape = to_shapely(polygon)
    if shape.is_empty or not shape.is_valid or shape.area < 4 * tolerance**2:
        return polygon
    # scores need no more detail than this, and GEOS overlays cost by the vertex
    shape = shapely.simplify(shape, 0.2 * tolerance, preserve_topology=True)
    direction = main_direction(shape)
    if direction.aligned < _MIN_ALIGNED:
        return polygon
    found = [_candidate(shape, direction.angle, tolerance, factor) for factor in _SHORTEST]
    best = max(range(len(found)), key=lambda index: found[index][0])
    score, outline = found[best]
    turned = [_candidate(shape, direction.angle + turn, tolerance, _SHORTEST[best]) for turn in _TURNS]
    score, outline = max([*turned, (score, outline)], key=lambda pair: pair[0])
    if outline is None or union_iou(shape, outline) < max(min_iou, min(_needed(shape, outline, tolerance), certainty)):
        return polygon
    return from_shapely(outline)[0]


def _needed(shape: shapely.Polygon, outline: shapely.Polygon, tolerance: float) -> float:
    """IoU below which squaring has cost more than it explains.

    The larger a shape, the less of its area the wobble of its pixels explains. A blob that wobbles more is still
    squared where no free outline of so few vertices fits it clearly better; a crisp slanting shape is not.
    """
    wobbling = float(1 - _WOBBLE * tolerance * shape.length / shape.area)
    most = shapely.get_num_coordinates(outline)
    for step in range(1, 24):
        free = shapely.simplify(shape, tolerance * 1.25**step, preserve_topology=True)
        if shapely.get_num_coordinates(free) <= most:
            return min(wobbling, union_iou(shape, free) - _MARGIN)
    return wobbling


def _candidate(
    shape: shapely.Polygon, angle: float, tolerance: float, factor: float
) -> tuple[float, shapely.Polygon | None]:
    """A squared outline and its score."""
    centre = shapely.get_coordinates(shape.centroid)[0]
    simple = shapely.simplify(shape, tolerance, preserve_topology=True)
    rings: list[NDArray[np.float64]] = []
    for ring, dense in zip(shapely.get_rings(simple), shapely.get_rings(shape), strict=True):
        turned = _turn(shapely.get_coordinates(ring) - centre, -angle)
        points = _turn(_dense(dense, tolerance) - centre, -angle)
        squared = _squared(turned, points, factor * tolerance)
        if squared is not None:
            rings.append(_turn(squared, angle) + centre)
        elif not rings:
            return -np.inf, None
    outline = shapely.Polygon(rings[0], rings[1:])
    if not outline.is_valid:
        parts = from_shapely(shapely.make_valid(outline))
        outline = to_shapely(parts[0]) if parts else outline
    if not outline.is_valid or outline.is_empty:
        return -np.inf, None
    return union_iou(shape, outline) - _VERTEX_COST * shapely.get_num_coordinates(outline), outline


def _squared(ring: NDArray[np.float64], points: NDArray[np.float64], shortest: float) -> NDArray[np.float64] | None:
    """A closed ring along the axes -> the same with axis-parallel walls not shorter than `shortest`.

    Args:
        ring: simplified, (n, 2).
        points: the exact outline, densely, (m, 2): walls move to the median of what lies nearest to them.
        shortest: walls below this length give way to their neighbours.
    """
    walls = _joined(_walls(ring))
    while len(walls) > _RECTANGLE:
        spans = [_span(walls, index) for index in range(len(walls))]
        index = int(np.argmin(spans))
        if spans[index] >= shortest:
            break
        walls = _joined([wall for place, wall in enumerate(walls) if place != index])
    if len(walls) < _RECTANGLE or len(walls) % 2:
        return None
    walls = _fitted(_fitted(walls, points), points)
    corners = _corners(walls)
    return np.array([*corners, corners[0]])


def _walls(ring: NDArray[np.float64]) -> list[_Wall]:
    result: list[_Wall] = []
    for (xa, ya), (xb, yb) in itertools.pairwise(ring):
        dx, dy = abs(xb - xa), abs(yb - ya)
        horizontal = bool(dx >= dy)
        # a slanting piece (a rounded corner) says little about where its wall stands
        straight = abs(dx - dy) / max(dx + dy, 1e-12)
        position = (ya + yb) / 2 if horizontal else (xa + xb) / 2
        result.append(_Wall(horizontal, float(position), float(max(dx, dy) * straight**2) + 1e-9))
    return result


def _joined(walls: Sequence[_Wall]) -> list[_Wall]:
    """Neighbours of one orientation become one wall at their weighted mean position."""
    result: list[_Wall] = []
    for wall in walls:
        if result and result[-1].horizontal == wall.horizontal:
            result[-1] = _mean(result[-1], wall)
        else:
            result.append(wall)
    while len(result) > 1 and result[0].horizontal == result[-1].horizontal:
        result[0] = _mean(result.pop(), result[0])
    return result


def _mean(first: _Wall, second: _Wall) -> _Wall:
    total = first.weight + second.weight
    position = (first.position * first.weight + second.position * second.weight) / total
    return _Wall(first.horizontal, position, total)


def _fitted(walls: list[_Wall], points: NDArray[np.float64]) -> list[_Wall]:
    """Each wall at the median of the outline's points that lie nearest to its middle part."""
    corners = np.array(_corners(walls))
    ends = np.roll(corners, -1, axis=0)
    low, high = np.minimum(corners, ends), np.maximum(corners, ends)
    gap = np.maximum(np.maximum(low[None] - points[:, None], points[:, None] - high[None]), 0)
    nearest = np.argmin(np.hypot(gap[..., 0], gap[..., 1]), axis=1)
    result: list[_Wall] = []
    for index, wall in enumerate(walls):
        across, along = (1, 0) if wall.horizontal else (0, 1)
        rim = 0.15 * (high[index, along] - low[index, along])
        own = points[nearest == index]
        own = own[(own[:, along] > low[index, along] + rim) & (own[:, along] < high[index, along] - rim)]
        position = float(np.median(own[:, across])) if len(own) else wall.position
        result.append(_Wall(wall.horizontal, position, wall.weight))
    return result


def _span(walls: Sequence[_Wall], index: int) -> float:
    """Length of a wall: the distance between the walls before and after it."""
    return abs(walls[(index + 1) % len(walls)].position - walls[index - 1].position)


def _corners(walls: Sequence[_Wall]) -> list[tuple[float, float]]:
    """Corner i lies between wall i - 1 and wall i, so that wall i runs from corner i to corner i + 1."""
    result: list[tuple[float, float]] = []
    for index, wall in enumerate(walls):
        before = walls[index - 1]
        horizontal, vertical = (before, wall) if before.horizontal else (wall, before)
        result.append((vertical.position, horizontal.position))
    return result


def _dense(ring: shapely.LinearRing, step: float) -> NDArray[np.float64]:
    """Points at equal distances along a ring, at most 1500."""
    length = ring.length
    count = int(np.clip(length / step, 16, 1500))
    points: NDArray[np.float64] = shapely.get_coordinates(
        shapely.line_interpolate_point(ring, np.arange(count) * length / count)
    )
    return points


def _turn(points: NDArray[np.float64], angle: float) -> NDArray[np.float64]:
    cos, sin = np.cos(angle), np.sin(angle)
    return np.asarray(points @ np.array([[cos, sin], [-sin, cos]]), dtype=np.float64)
