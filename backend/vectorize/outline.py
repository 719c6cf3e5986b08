# SPDX-License-Identifier: GPL-3.0-or-later
"""From a mask to the outlines that a map gets."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .clean import area, clean, sized
from .contour import contours
from .regularize import regularize
from .simplify import simplify
from .smooth import smooth

if TYPE_CHECKING:
    from ..types import Mask, Polygon

# Objects below about 42 pixels across get less than the full tolerance: half a pixel off a disc of 7 pixels' radius
# would cost 9 % of its area, always inwards. This way every disc keeps 15 vertices and 97 % of its area.
_SMALL_DETAIL = 0.024


@dataclass(frozen=True)
class OutlineOptions:
    """How outlines are drawn. Lengths in working pixels, areas in working pixels squared.

    Attributes:
        detail: the outline may leave the exact contour by this much.
        right_angles: square the outline where it stays on the mask (IoU >= 0.85); for buildings.
        smooth: round its corners; for natural things. Right angles win where they were accepted.
        fill_holes: holes smaller than this are filled; 0 keeps all.
        min_size: parts smaller than this are dropped.
    """

    detail: float = 0.5
    right_angles: bool = False
    smooth: bool = False
    fill_holes: float = 0.0
    min_size: float = 0.0


DEFAULT_OUTLINE = OutlineOptions()


def outline(mask: Mask, options: OutlineOptions = DEFAULT_OUTLINE) -> list[Polygon]:
    """Draw a mask as valid polygons in working pixels, largest first; empty when nothing is inside."""
    return refine(contours(mask), options, pixel=mask.window.scale, certainty=mask.stability)


def refine(raw: list[Polygon], options: OutlineOptions, *, pixel: float = 1.0, certainty: float = 1.0) -> list[Polygon]:
    """Apply the options to raw contours, or to any polygons.

    Args:
        raw: polygons; lengths in the options are in their unit.
        options: what to do.
        pixel: size of the pixels that the contours came from, in the polygons' unit: no detail below half of it.
        certainty: how sure the contours are, 0..1; see `regularize`.
    """
    detail = max(options.detail, 0.5 * pixel if pixel > 1 else 0.0)
    result: list[Polygon] = []
    for polygon in clean(raw, fill_holes=options.fill_holes, min_size=options.min_size):
        tolerance = detail * min(1.0, _SMALL_DETAIL * math.sqrt(area(polygon)) / pixel)
        squared = polygon
        if options.right_angles:
            squared = regularize(polygon, tolerance=max(detail, pixel), certainty=certainty)
        if squared is not polygon:
            result.append(squared)
            continue
        for part in simplify(polygon, tolerance):
            result.append(smooth(part) if options.smooth else part)
    # each of these steps gives valid polygons only
    return [polygon for _, polygon in sized(result, fill_holes=options.fill_holes, min_size=options.min_size)]
