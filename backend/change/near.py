# SPDX-License-Identifier: GPL-3.0-or-later
"""Change beside other things, "new buildings near the river": the places of a query as masks (ALGORITHMS A8)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..search.query import Concept
    from ..types import Bounds, RasterRef
    from .evidence import Evidence
    from .presence import Presence

METRES = 50.0
"""How far "near" reaches where no distance is said."""

_THERE = 0.5  # likelihood from which the other thing is there


@dataclass(frozen=True)
class Beside:
    """Where a change should lie.

    Attributes:
        concept: the other thing, in words.
        metres: how far from it at most; 0 = on or in it. Pixels where the ground size is not known.
    """

    concept: Concept
    metres: float = METRES


def reach(ref: RasterRef, places: tuple[Beside | None, ...]) -> float:
    """The farthest that any place reaches, in working pixels."""
    return max((p.metres for p in places if p is not None), default=0.0) / (ref.gsd or 1.0)


def widened(area: Bounds | None, by: float, ref: RasterRef) -> Bounds | None:
    """The area with all around it in which the other thing may be, within the raster."""
    if area is None or not by:
        return area
    x0, y0, x1, y1 = area
    return max(0.0, x0 - by), max(0.0, y0 - by), min(float(ref.width), x1 + by), min(float(ref.height), y1 + by)


def beside(presence: Presence, metres: tuple[float, ...], cell: float) -> NDArray[np.bool_]:
    """Where a change may lie: near what is there at either date.

    Args:
        presence: of the other things, one a place.
        metres: how far each reaches.
        cell: metres per cell (pixels where the ground size is not known).

    Returns:
        bool (places, h, w).
    """
    from scipy import ndimage

    there = np.maximum(presence.before, presence.after) >= _THERE
    out = np.zeros(there.shape, bool)
    for i, (mask, far) in enumerate(zip(there, metres, strict=True)):
        if mask.any():  # without any the transform would measure to the border
            # one cell of tolerance: what stands on a thing may hide it
            out[i] = ndimage.distance_transform_edt(~mask) * cell <= max(far, cell)
    return out


def cropped(found: Evidence, area: Bounds | None) -> Evidence:
    """The part of the evidence that covers an area."""
    field = found.field
    r0, r1, c0, c1 = field.grid.cells(area)
    at = slice(r0 - field.row, r1 - field.row), slice(c0 - field.col, c1 - field.col)
    cover = found.cover
    if cover is not None:
        cover = replace(cover, before=cover.before[(slice(None), *at)], after=cover.after[(slice(None), *at)])
    return replace(
        found,
        field=replace(field, row=r0, col=c0, values=field.values[at]),
        z=found.z[at],
        direction=found.direction[at],
        valid=found.valid[at],
        concept=None if found.concept is None else found.concept[at],
        sure=None if found.sure is None else found.sure[at],
        cover=cover,
    )
