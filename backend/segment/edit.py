# SPDX-License-Identifier: GPL-3.0-or-later
"""Changing an object by hand before it is saved. Pure functions: a mask goes in, new masks come out.

Lines, radii and distances are in working pixels. The work is done on outlines, so that cuts and strokes are sharper
than a pixel; what is untouched moves by less than a tenth of a pixel.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

from ..errors import InputError
from ..types import Mask, Polygon
from ..vectorize.contour import contours
from ..vectorize.fill import mask_of
from ..vectorize.rings import to_shapely
from ..wording import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from shapely.geometry.base import BaseGeometry

_SMALLEST = 0.5  # parts with less area (working pixels) than this fall away in a split


def merge_masks(masks: Sequence[Mask]) -> Mask:
    """One mask of several objects.

    Raises:
        InputError: no mask with anything inside.
    """
    shape = shapely.union_all([_shape(mask) for mask in masks])
    finest = min((mask.window.level for mask in masks), default=0)
    merged = mask_of(shape, level=finest) if masks else None
    if merged is None:
        raise InputError("There is nothing to merge; select at least one object.")
    return Mask(merged.window, merged.logits, min(mask.iou for mask in masks), min(mask.stability for mask in masks))


def split_mask(mask: Mask, line: NDArray[np.float64]) -> list[Mask]:
    """Cut an object along a line (n, 2); a line that does not cross it gives the object itself."""
    from shapely.ops import split

    cut = _line(line, "a cut")
    parts: list[shapely.Polygon] = []
    for polygon in shapely.get_parts(_shape(mask)):
        parts += [part for part in split(polygon, cut).geoms if part.area >= _SMALLEST]
    masks = [_like(mask, part) for part in sorted(parts, key=lambda part: -part.area)]
    found = [part for part in masks if part is not None]
    return found if len(found) > 1 else [mask]


def brush_mask(mask: Mask, path: NDArray[np.float64], radius: float, *, add: bool) -> Mask | None:
    """Paint a round stroke along a path (n, 2) onto an object, or out of it; None when nothing is left."""
    if not radius > 0:
        raise InputError(f"A brush of radius {radius:g} px paints nothing; choose a larger one.")
    stroke = (_line(path, "a stroke") if len(path) > 1 else shapely.Point(path[0])).buffer(radius)
    shape = _shape(mask)
    return _like(mask, shape.union(stroke) if add else shape.difference(stroke))


def offset_mask(mask: Mask, distance: float) -> Mask | None:
    """Grow an object by a distance, or shrink it (negative); None when nothing is left."""
    return _like(mask, _shape(mask).buffer(distance))


def mask_from_polygons(polygons: Sequence[Polygon], *, level: int = 0) -> Mask:
    """A mask of a saved object, to refine it again.

    Raises:
        InputError: the polygons contain no pixel.
    """
    shape = shapely.union_all([shapely.make_valid(to_shapely(polygon)) for polygon in polygons])
    mask = mask_of(shape, level=level)
    if mask is None:
        raise InputError("The object is smaller than a pixel of this layer; zoom in and draw it by hand.")
    return mask


def _shape(mask: Mask) -> BaseGeometry:
    return shapely.union_all([to_shapely(polygon) for polygon in contours(mask)])


def _like(mask: Mask, shape: BaseGeometry) -> Mask | None:
    areas = [part for part in shapely.get_parts(shape) if isinstance(part, shapely.Polygon)]
    return mask_of(shapely.MultiPolygon(areas), level=mask.window.level, iou=mask.iou, stability=mask.stability)


def _line(points: NDArray[np.float64], what: str) -> shapely.LineString:
    xy = np.asarray(points, dtype=np.float64).reshape(-1, 2)
    if len(np.unique(xy, axis=0)) < 2 or not np.isfinite(xy).all():
        raise InputError(f"{counted(len(xy), 'point')} cannot make {what}; draw a line over the object.")
    return shapely.LineString(xy)
