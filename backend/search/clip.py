# SPDX-License-Identifier: GPL-3.0-or-later
"""Only what lies in an area: heat maps, places and outlines cut to polygons or a box.

Objects that reach into an area are kept whole, with the share of them that lies in it; places, and what a phrase
chooses from, count where their middle lies in it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import shapely

from ..vectorize.rings import from_shapely, to_shapely
from .example import inside_share

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from shapely.geometry.base import BaseGeometry

    from ..types import Bounds, Polygon
    from .highlight import HeatMap
    from .index import PlaceIndex
    from .regions import Found


def clip_heat(heat: HeatMap, polygons: Sequence[Polygon], without: Sequence[Polygon] = ()) -> HeatMap:
    """The same heat map without data outside `polygons`, and without data under `without`.

    Args:
        heat: any.
        polygons: working pixels; none = everywhere.
        without: working pixels, of clouds for example; none = nothing is left out.
    """
    if not polygons and not without:
        return heat
    first, shape, pitch = (heat.row, heat.col), heat.valid.shape, heat.grid.pitch
    inside = np.ones(shape, bool) if not polygons else inside_share(polygons, first, shape, pitch) >= 0.5
    if without:
        inside &= inside_share(without, first, shape, pitch) < 0.5
    return replace(heat, heat=np.where(inside, heat.heat, 0).astype(np.float32), valid=heat.valid & inside)


def found_in(
    found: Sequence[Found], area: Bounds | None, polygons: Sequence[Polygon] = ()
) -> list[tuple[Found, float]]:
    """What was found in an area, and how much of each lies in it, 0..1.

    Outlines of objects may reach beyond the area: they are kept whole. Hot regions, which are no objects, are cut at
    its border.

    Args:
        found: from `sharpen` or `region_polygons`.
        area: box in working pixels; None = the whole layer.
        polygons: what of the box counts; none = all of it.
    """
    if area is None and not polygons:
        return [(one, 1.0) for one in found]
    within = _shape(polygons) if polygons else None
    if area is not None:
        box = shapely.box(*area)
        within = box if within is None else shapely.intersection(within, box)
    shapely.prepare(within)
    out: list[tuple[Found, float]] = []
    for one in found:
        shape = shapely.make_valid(to_shapely(one.polygon))
        part = shapely.intersection(shape, within)
        if one.source == "heat":
            out += [(replace(one, polygon=polygon), 1.0) for polygon in from_shapely(part)]
        elif not part.is_empty:
            out.append((one, float(part.area / max(shape.area, 1e-9))))
    return out


def places_in(
    index: PlaceIndex, area: Bounds | None, polygons: Sequence[Polygon] = ()
) -> tuple[PlaceIndex, NDArray[np.int64]]:
    """The places of an index whose middle lies in an area, and their rows (n,) in the whole index.

    Args:
        index: of one layer.
        area: box in working pixels; None = the whole layer.
        polygons: what of the box counts; none = all of it.
    """
    boxes = index.bounds
    x, y = (boxes[:, 0] + boxes[:, 2]) / 2, (boxes[:, 1] + boxes[:, 3]) / 2
    inside = np.ones(len(boxes), bool)
    if area is not None:
        inside = (x >= area[0]) & (x <= area[2]) & (y >= area[1]) & (y <= area[3])
    if polygons:
        shape = _shape(polygons)
        shapely.prepare(shape)
        inside &= shapely.contains_xy(shape, x, y)
    rows = np.flatnonzero(inside)
    # Without its folder: tables of the whole index that are kept there would not fit.
    part = replace(index, vectors=np.asarray(index.vectors[rows]), places=np.asarray(index.places[rows]), folder=None)
    return part, rows


def _shape(polygons: Sequence[Polygon]) -> BaseGeometry:
    return shapely.union_all([shapely.make_valid(to_shapely(p)) for p in polygons])
