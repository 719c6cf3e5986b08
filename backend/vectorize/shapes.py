# SPDX-License-Identifier: GPL-3.0-or-later
"""Other shapes for an object: its box, its rotated box, a point inside it. And cleaning polygons of any layer."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np
import shapely

from ..errors import InputError
from ..progress import SILENT
from ..types import Polygon
from .clean import area, clean
from .coverage import simplify_coverage
from .outline import OutlineOptions, refine
from .rings import from_shapely, to_shapely

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ..progress import Progress

Form = Literal["polygon", "box", "rotated_box", "point"]
FORMS: tuple[Form, ...] = ("polygon", "box", "rotated_box", "point")


@dataclass(frozen=True)
class CleanOptions:
    """What is done to polygons of any layer, in their unit (metres, pixels ...).

    Attributes:
        tolerance: an outline may leave the given one by this much; 0 keeps every vertex.
        right_angles: square the outlines that keep an IoU of 0.85 and more with the given one.
        smooth: round corners, where nothing was squared.
        fill_holes, min_size: areas below which holes are filled and parts are dropped; 0 = none.
        shared_borders: neighbours keep one border: simplified as a coverage. Right angles and smoothing would move
            the border of one of them only, so they are refused with it.
    """

    tolerance: float = 0.5
    right_angles: bool = False
    smooth: bool = False
    fill_holes: float = 0.0
    min_size: float = 0.0
    shared_borders: bool = False


def clean_outlines(
    objects: Sequence[Sequence[Polygon]], options: CleanOptions = CleanOptions(), progress: Progress = SILENT
) -> list[tuple[Polygon, ...]]:
    """Clean the outlines of objects: repaired, squared or simplified, rounded, without pinholes and specks.

    Args:
        objects: the polygons of each object; invalid ones (self-touching, doubled vertices) are repaired first.
        options: what is done.
        progress: told of each object; may cancel.

    Returns:
        The polygons of each object, in the same order, all valid; () where nothing is left.

    Raises:
        InputError: a length is negative or not finite, or right angles or smoothing are to keep shared borders.
    """
    _check(options)
    own = OutlineOptions(options.tolerance, options.right_angles, options.smooth, options.fill_holes, options.min_size)
    if options.shared_borders:
        return _shared(objects, options, progress)
    result: list[tuple[Polygon, ...]] = []
    for number, polygons in enumerate(objects):
        progress.report(number, len(objects), "Cleaning outlines")
        finite = [polygon for polygon in polygons if _usable(polygon)]
        # pixel 0: these outlines came from no pixels, so small ones are simplified as much as they may be
        result.append(tuple(refine(finite, own, pixel=_fineness(finite, options.tolerance))))
    return result


def as_form(polygons: Sequence[Polygon], form: Form) -> list[Polygon] | NDArray[np.float64]:
    """An object as another shape.

    Args:
        polygons: its parts; not empty.
        form: "polygon" as it is; "box" upright; "rotated_box" the smallest rectangle of any direction; "point" a
            point inside the largest part, the middle of its largest inscribed circle.

    Returns:
        Polygons, or for "point" float64 (2,).

    Raises:
        InputError: an unknown form, or an object without area.
    """
    if form not in FORMS:
        raise InputError(f'"{form}" is no shape; use one of {", ".join(FORMS)}.')
    shape = shapely.union_all([_valid(polygon) for polygon in polygons])
    if shape.is_empty or shape.area <= 0:
        raise InputError("An object without area has no box and no middle; drop it first (smallest size).")
    if form == "polygon":
        return list(polygons)
    if form == "point":
        return _middle(shape)
    box = shapely.box(*shape.bounds) if form == "box" else _rotated(shape)
    return from_shapely(box)


def _shared(
    objects: Sequence[Sequence[Polygon]], options: CleanOptions, progress: Progress
) -> list[tuple[Polygon, ...]]:
    parts = [(number, part) for number, own in enumerate(objects) for part in clean(p for p in own if _usable(p))]
    progress.report(0, 2, "Cleaning outlines")
    simple = simplify_coverage([part for _, part in parts], options.tolerance)
    progress.report(1, 2, "Cleaning outlines")
    result: list[list[Polygon]] = [[] for _ in objects]
    for (number, _), found in zip(parts, simple, strict=True):
        result[number] += found
    return [tuple(clean(own, fill_holes=options.fill_holes, min_size=options.min_size)) for own in result]


def _check(options: CleanOptions) -> None:
    for name, value in (
        ("tolerance", options.tolerance), ("area of holes", options.fill_holes), ("least area", options.min_size)
    ):  # fmt: skip
        if not math.isfinite(value) or value < 0:
            raise InputError(f"The {name} is {value:g}; give 0 (off) or more.")
    if options.shared_borders and (options.right_angles or options.smooth):
        raise InputError(
            "Right angles and smoothing move the border of one neighbour only; switch them off, or do without shared"
            " borders."
        )
    if options.right_angles and options.tolerance <= 0:
        raise InputError("Right angles need a tolerance: how far the outlines wobble about the true walls.")


def _fineness(polygons: Sequence[Polygon], tolerance: float) -> float:
    """The size of pixel for which `refine` lets these outlines lose `tolerance`, whatever their size."""
    largest = max((area(polygon) for polygon in polygons), default=0.0)
    return min(1e-3 * math.sqrt(largest), tolerance) if largest > 0 and tolerance > 0 else 1e-9


def _usable(polygon: Polygon) -> bool:
    return bool(polygon.rings) and all(np.isfinite(ring).all() for ring in polygon.rings)


def _valid(polygon: Polygon) -> shapely.Geometry:
    shape = to_shapely(polygon)
    return shape if shape.is_valid else shapely.make_valid(shape)


def _middle(shape: shapely.Geometry) -> NDArray[np.float64]:
    part = max(shapely.get_parts(shape), key=lambda p: p.area)
    side = math.sqrt(part.area)
    circle = shapely.maximum_inscribed_circle(part, tolerance=0.01 * side)
    middle = shapely.get_coordinates(circle)[0]
    if not shapely.contains_xy(part, *middle):
        middle = shapely.get_coordinates(shapely.point_on_surface(part))[0]
    return np.asarray(middle, dtype=np.float64)


def _rotated(shape: shapely.Geometry) -> shapely.Geometry:
    """The rectangle of least area round a shape: one of its sides lies on a side of the convex hull.

    Source: Freeman & Shapira (1975). By hand, because GEOS before 3.12 minimises the width instead.
    """
    hull = shapely.get_coordinates(shape.convex_hull)
    steps = np.diff(hull, axis=0)
    angles = np.unique(np.arctan2(steps[:, 1], steps[:, 0]) % (np.pi / 2))
    origin = hull[0]
    best: tuple[float, NDArray[np.float64]] | None = None
    for angle in angles:
        cos, sin = math.cos(angle), math.sin(angle)
        turn = np.array([[cos, -sin], [sin, cos]])
        low, high = ((hull - origin) @ turn).min(axis=0), ((hull - origin) @ turn).max(axis=0)
        size = float(np.prod(high - low))
        if best is None or size < best[0] * (1 - 1e-12):
            corners = np.array([low, (high[0], low[1]), high, (low[0], high[1])])
            best = size, corners @ turn.T + origin
    assert best is not None
    return shapely.Polygon(best[1])
