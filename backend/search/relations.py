# SPDX-License-Identifier: GPL-3.0-or-later
"""How well objects fit what a phrase says about them: size, shape, place, and how they lie to other things.

Everything is judged on the ground: metres to the east and to the north, so "left" is west and "top" is north as on a
map whose north is up, however the raster itself lies. Where the size of pixels is unknown, lengths are relative.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import shapely

from ..vectorize.rings import to_shapely

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from shapely.geometry.base import BaseGeometry

    from ..types import Polygon, RasterRef
    from .phrases_values import RelationTo

_SMALL_M2, _LARGE_M2 = 110.0, 600.0  # of buildings and tanks: what people call small and large
_MEASURED = frozenset({"building", "house", "storage tank", "tank", "roof", "hut", "shed", "warehouse"})
_ALIKE = 1.6  # nine of ten within this factor: nobody is larger than the others
_RATIO = 1.3  # to the middle one, from which a thing is large
_NEAR = (30.0, 3.0)  # metres, and own lengths
_BESIDE = (6.0, 1.0)
_FAR = (60.0, 5.0)
_CONE = 0.35  # cosine below which a direction does not hold
_DIRECTIONS = {"north": (0.0, 1.0), "south": (0.0, -1.0), "east": (1.0, 0.0), "west": (-1.0, 0.0)}


@dataclass(frozen=True)
class Ground:
    """From working pixels to metres (or pixels, where nobody knows) east and north."""

    matrix: tuple[float, float, float, float]
    metric: bool

    @classmethod
    def of(cls, ref: RasterRef) -> Ground:
        """The ground of a raster."""
        a, b, _, d, e, _ = ref.affine
        across, down = math.hypot(a, d) or 1.0, math.hypot(b, e) or 1.0
        size = ref.gsd or 1.0
        return cls((a / across * size, b / down * size, d / across * size, e / down * size), bool(ref.gsd))

    def shape(self, polygon: Polygon) -> BaseGeometry:
        """A valid geometry on the ground."""
        return self.moved(to_shapely(polygon))

    def moved(self, geometry: BaseGeometry) -> BaseGeometry:
        """A geometry in working pixels, on the ground."""
        a, b, d, e = self.matrix
        out = shapely.transform(geometry, lambda xy: xy @ np.array([[a, d], [b, e]]))
        return shapely.make_valid(out)


def measure(name: str, shape: BaseGeometry) -> float:
    """Size of a shape in the sense of a word: "large", "long", "wide", "round" ... (opposites share a measure)."""
    if name in ("large", "small"):
        return float(shape.area)
    sides = _sides(shape)
    if name in ("long", "short"):
        return sides[1]
    if name in ("wide", "narrow"):
        return float(2 * shape.area / max(shape.length, 1e-9))  # also of what is bent
    if name == "round":
        return roundness(shape)
    x, y = shape.centroid.x, shape.centroid.y
    east, north = _DIRECTIONS[name]
    return float(x * east + y * north)


def roundness(shape: BaseGeometry) -> float:
    """Share of the smallest circle around it, 1 for a circle: less hurt by ragged edges than the perimeter."""
    radius = float(shapely.minimum_bounding_radius(shape))
    return float(shape.area / max(math.pi * radius**2, 1e-9))


def size_scores(
    name: str, shapes: Sequence[BaseGeometry], noun: str, *, metric: bool
) -> tuple[NDArray[np.float64], bool]:
    """How well each shape fits "large", "small", "long" ..., 0..1; and whether they can be told apart at all.

    Buildings and tanks have sizes that people call small or large; other things are held against each other.
    """
    values = np.array([measure(name, s) for s in shapes])
    if not len(values):
        return values, True
    if metric and noun in _MEASURED and name in ("large", "small"):
        logs = np.log(np.maximum(values, 1e-6))
        limit = math.log(_LARGE_M2 if name == "large" else _SMALL_M2)
        away = (logs - limit) if name == "large" else (limit - logs)
        return 1 / (1 + np.exp(-6 * away)), True
    low, high = np.quantile(values, (0.05, 0.95))
    if high < _ALIKE * max(low, 1e-9):
        return np.ones(len(values)), len(values) == 1
    away = np.log(np.maximum(values, 1e-9) / max(float(np.median(values)), 1e-9))
    away = away if name in ("large", "long", "wide") else -away
    return 1 / (1 + np.exp(-6 * (away - math.log(_RATIO)))), True


def shape_score(name: str, shape: BaseGeometry) -> float:
    """How well a shape fits "round", "rectangular" or "square", 0..1."""
    if name == "round":
        return min(max((roundness(shape) - 0.5) / 0.3, 0.0), 1.0)
    short, long = _sides(shape)
    filled = float(shape.area) / max(short * long, 1e-9)
    score = min(max((filled - 0.6) / 0.25, 0.0), 1.0)
    return score * min(max((short / max(long, 1e-9) - 0.5) / 0.3, 0.0), 1.0) if name == "square" else score


def place_values(place: str, shapes: Sequence[BaseGeometry], area: BaseGeometry) -> NDArray[np.float64]:
    """How far each shape lies in a direction within the area, 0..1 (0.5 = in the middle); for "centre" 1 = there."""
    x0, y0, x1, y1 = area.bounds
    middle = np.array([(s.centroid.x, s.centroid.y) for s in shapes]).reshape(-1, 2)
    t = (middle - (x0, y0)) / (max(x1 - x0, 1e-9), max(y1 - y0, 1e-9))
    if place == "centre":
        return np.asarray(1 - np.clip(np.hypot(*(t - 0.5).T) / 0.6, 0, 1))
    parts = [t[:, 0] if d in ("east", "west") else t[:, 1] for d in place.split()]
    sides = [v if d in ("east", "north") else 1 - v for v, d in zip(parts, place.split(), strict=True)]
    return np.asarray(np.min(sides, axis=0)) if len(sides) > 1 else sides[0]


def place_scores(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """What lies in that half of the area, surer the farther, 0..1."""
    return np.clip((values - 0.4) / 0.3, 0, 1)


def distances(shapes: Sequence[BaseGeometry], anchors: Sequence[BaseGeometry]) -> NDArray[np.float64]:
    """Metres from each shape to the nearest anchor, edge to edge; an object is no neighbour of itself."""
    out = np.full(len(shapes), np.inf)
    for i, shape in enumerate(shapes):
        for anchor in anchors:
            if anchor is not shape:
                out[i] = min(out[i], float(shape.distance(anchor)))
    return out


def relation_scores(
    relation: RelationTo, shapes: Sequence[BaseGeometry], anchors: Sequence[BaseGeometry], *, metric: bool
) -> NDArray[np.float64]:
    """How well each shape lies to one of the anchors as the relation says, 0..1; 0.5 and more holds."""
    if not len(anchors):
        return np.zeros(len(shapes))
    kind = relation.kind
    if kind in ("near", "beside", "far"):
        away = distances(shapes, anchors)
        metres, lengths = {"near": _NEAR, "beside": _BESIDE, "far": _FAR}[kind]
        own = np.array([_sides(s)[1] for s in shapes])
        limit = np.maximum(metres if metric else 0.0, lengths * own)
        if relation.metres and metric:
            limit = np.full(len(shapes), relation.metres)
        close: NDArray[np.float64] = np.exp2(-away / np.maximum(limit, 1e-9))
        return 1 - close if kind == "far" else close
    if kind == "on":
        ground = shapely.union_all(anchors)
        return np.array([_on(s, ground) for s in shapes])
    return np.array([max(_side(kind, s, a) for a in anchors) for s in shapes])


def _on(shape: BaseGeometry, ground: BaseGeometry) -> float:
    """Share of a shape and of what surrounds it that is ground; what lies on it often cuts a hole into it."""
    around = shape.buffer(0.5 * _sides(shape)[0] + 1e-6)
    ring = around.difference(shape)
    share = max(
        float(ring.intersection(ground).area) / max(ring.area, 1e-9),
        float(shape.intersection(ground).area) / max(shape.area, 1e-9),
    )
    return float(min(share, 1.0))


def _side(kind: str, shape: BaseGeometry, anchor: BaseGeometry) -> float:
    """How well a shape lies in a direction of an anchor: as seen from its nearest point, or straight across."""
    if anchor is shape:
        return 0.0
    point = shape.centroid
    east, north = _DIRECTIONS[kind]
    x0, y0, x1, y1 = anchor.bounds
    reach = 2 * (x1 - x0 + y1 - y0) + point.distance(anchor) + 1
    ray = shapely.LineString([(point.x, point.y), (point.x - east * reach, point.y - north * reach)])
    if anchor.intersects(ray) and not anchor.contains(point):
        back = shapely.LineString([(point.x, point.y), (point.x + east * reach, point.y + north * reach)])
        return 0.5 if anchor.intersects(back) else 1.0
    (near_x, near_y), (x, y) = shapely.get_coordinates(shapely.shortest_line(anchor, point))
    dx, dy = x - near_x, y - near_y
    length = math.hypot(dx, dy)
    cosine = (dx * east + dy * north) / length if length else 0.0
    return max(0.0, (cosine - _CONE) / (1 - _CONE))


def _sides(shape: BaseGeometry) -> tuple[float, float]:
    """Short and long side of the smallest rectangle around a shape."""
    box = shapely.minimum_rotated_rectangle(shape)
    xy = shapely.get_coordinates(box)
    if len(xy) < 4:
        return 0.0, float(shape.length)
    one, other = math.dist(xy[0], xy[1]), math.dist(xy[1], xy[2])
    return min(one, other), max(one, other)
