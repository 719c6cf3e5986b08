# SPDX-License-Identifier: GPL-3.0-or-later
"""The outline of an object that several windows saw, each a part of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

from ..types import Mask
from .contour import contours
from .outline import DEFAULT_OUTLINE, OutlineOptions, outline, refine
from .rings import from_shapely, to_shapely
from .strips import overlap, rect

if TYPE_CHECKING:
    from ..types import Polygon
    from .seams import Joined

CUT_BACK = 16
"""Pixels at a window's side that are left to the neighbour: there a model knows least."""


def joined_outline(joined: Joined, options: OutlineOptions = DEFAULT_OUTLINE) -> list[Polygon]:
    """Draw an object as valid polygons in working pixels, largest first.

    Parts are traced one by one and joined as geometry, so memory does not grow with the object.
    """
    if len(joined.pieces) == 1:
        return outline(joined.pieces[0].mask.mask(), options)
    shapes = []
    for number in range(len(joined.pieces)):
        shapes += [shapely.make_valid(to_shapely(polygon)) for polygon in contours(_cut_back(joined, number))]
    # Without a seam between the parts: those overlap by more than what was cut.
    whole = shapely.union_all(shapes)
    pixel = joined.pieces[0].mask.window.scale
    certainty = min(piece.mask.stability for piece in joined.pieces)
    return refine(from_shapely(whole), options, pixel=pixel, certainty=certainty)


def _cut_back(joined: Joined, number: int) -> Mask:
    """A part without what lies near those sides of its window beyond which another part goes on."""
    mask = joined.pieces[number].mask.mask()
    own, place = rect(joined.windows[number]), rect(mask.window)
    left, top, right, bottom = own
    for other in joined.windows[:number] + joined.windows[number + 1 :]:
        theirs = rect(other)
        if overlap(own, theirs) is None:
            continue
        left = own[0] + CUT_BACK if theirs[0] < own[0] and theirs[2] > own[0] + 2 * CUT_BACK else left
        top = own[1] + CUT_BACK if theirs[1] < own[1] and theirs[3] > own[1] + 2 * CUT_BACK else top
        right = own[2] - CUT_BACK if theirs[2] > own[2] and theirs[0] < own[2] - 2 * CUT_BACK else right
        bottom = own[3] - CUT_BACK if theirs[3] > own[3] and theirs[1] < own[3] - 2 * CUT_BACK else bottom
    logits = np.full_like(mask.logits, -1.0)
    keep = overlap(place, (left, top, right, bottom))
    if keep is not None:
        rows = slice(keep[1] - place[1], keep[3] - place[1])
        cols = slice(keep[0] - place[0], keep[2] - place[0])
        logits[rows, cols] = mask.logits[rows, cols]
    return Mask(mask.window, logits, mask.iou, mask.stability)
