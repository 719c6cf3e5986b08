# SPDX-License-Identifier: GPL-3.0-or-later
"""Only what lies in an area: heat maps and places cut to polygons or a box."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from .example import inside_share

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ..types import Bounds, Polygon
    from .highlight import HeatMap
    from .index import PlaceIndex


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


def places_in(
    index: PlaceIndex, area: Bounds | None, polygons: Sequence[Polygon] = (), without: Sequence[Polygon] = ()
) -> tuple[PlaceIndex, NDArray[np.int64]]:
    """The places of an index whose middle lies in an area, and their rows (n,) in the whole index.

    Args:
        index: of one layer.
        area: box in working pixels; None = the whole layer.
        polygons: what of the box counts; none = all of it.
        without: places whose middle lies here do not count; none = all do.
    """
    import shapely

    boxes = index.bounds
    x, y = (boxes[:, 0] + boxes[:, 2]) / 2, (boxes[:, 1] + boxes[:, 3]) / 2
    inside = np.ones(len(boxes), bool)
    if area is not None:
        inside = (x >= area[0]) & (x <= area[2]) & (y >= area[1]) & (y <= area[3])
    for shapes, wanted in ((polygons, True), (without, False)):
        if shapes:
            shape = shapely.union_all([shapely.make_valid(shapely.Polygon(p.rings[0], p.rings[1:])) for p in shapes])
            shapely.prepare(shape)
            inside &= shapely.contains_xy(shape, x, y) == wanted
    rows = np.flatnonzero(inside)
    # Without its folder: tables of the whole index that are kept there would not fit.
    part = replace(index, vectors=np.asarray(index.vectors[rows]), places=np.asarray(index.places[rows]), folder=None)
    return part, rows
