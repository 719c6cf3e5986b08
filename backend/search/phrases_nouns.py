# SPDX-License-Identifier: GPL-3.0-or-later
"""All objects of a noun in one area of a layer, which a phrase then chooses from.

Who says "the bridge" knows that there is one. So what counts as the noun is held against its best place in the area and
not against a fixed likelihood, and the imagery is looked at enlarged as well: many nouns are small. Things are outlined
by the promptable model; covers (roads, rivers, parking lots), which have no outline of one kind, by their heat after
it was fitted to the image's edges.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from ..raster.window import level_size
from .field import LOW, TokenField, region_outline, regions
from .finer import TYPICAL_M
from .guided import pixel_box, refined_blocks
from .highlight import HeatMap, highlight, survey
from .phrases_glance import Size, best_of, glance_objects
from .query import Concept, Query
from .regions import Found, SharpenOptions, sharpen
from .tokens import TokenGrid

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..progress import Progress
    from ..segment.session import SegmentSession
    from ..types import Bounds, PixelSource, RasterRef
    from .tokens import TokenReader

COVERS = frozenset((
    "road", "street", "path", "dirt road", "railway", "runway", "taxiway", "apron", "pavement", "parking lot", "bridge",
    "pier", "water", "river", "lake", "sea", "canal", "pond", "coast", "beach", "sand", "bare soil", "rock", "gravel",
    "grass", "meadow", "field", "bare field", "crop field", "farmland", "forest", "grove", "wood", "orchard", "park",
    "residential area", "dense residential area", "industrial area", "commercial area", "construction site", "harbor",
    "airport", "sports ground", "golf course", "snow", "cloud", "cloud shadow", "shadow of a cloud",
))  # fmt: skip
"""Nouns whose objects are parts of the ground rather than things on it."""

LENGTHS_M = {**TYPICAL_M, "building": 12.0, "house": 12.0, "ship": 14.0, "airplane": 30.0}
"""Usual lengths of things in metres."""

_ONE_SIZE = frozenset(("person", "car", "vehicle", "van", "truck", "bus", "container"))
_VARIED = 2.0  # spread of the sizes of other things: ships, buildings, trees

_OF_BEST = 0.5  # share of the best place's likelihood from which a place is the noun
_OF_BEST_COVER = 0.35  # the same for covers, which are less even
_SURE = 0.45  # likelihood that is enough, whatever the best place has
_NONE = 0.02  # likelihood of the best place below which there is none
_MOST_LENGTHS = 3.0  # a thing is no longer than this many usual lengths; more are many things that touch
_COVER_SIDE = 2048  # pixels; covers of a larger area are outlined coarser
_LEAST_COVER = 64  # pixels there; smaller ones are specks

NounKey = tuple[str, bool]
"""A noun, and whether other things are said to lie on it."""


@dataclass(frozen=True)
class Noun:
    """What was found for a noun.

    Attributes:
        found: the objects.
        gate: how sure the layer holds the noun at all, 0..1.
    """

    found: tuple[Found, ...]
    gate: float = 1.0


class NounFinder:
    """Finds the objects of nouns and keeps them; see `PhraseFinder` for the arguments."""

    def __init__(
        self,
        reader: TokenReader,
        session: SegmentSession,
        area: Bounds | None,
        known: Mapping[NounKey, Noun] | None,
    ) -> None:
        self._reader, self._session, self._area = reader, session, area
        self.known: dict[NounKey, Noun] = dict(known or {})

    def find(self, noun: str, progress: Progress, *, cover: bool = False) -> Noun:
        """All objects of a noun; `cover`: other things are said to lie on it."""
        key = noun, cover
        if key not in self.known:
            self.known[key] = self._look(noun, progress, cover=cover)
        return self.known[key]

    def _look(self, noun: str, progress: Progress, *, cover: bool) -> Noun:
        query = Query((Concept((noun,)),))
        looked = survey(query, self._reader, progress)
        known = replace(looked, gates=(1.0,), finer=True)
        heat = highlight(query, self._reader, self._area, known=known, progress=progress)
        best = float(heat.heat.max(initial=0.0))
        if best < _NONE:
            return Noun((), looked.gates[0])
        if noun in COVERS or (cover and noun not in TYPICAL_M):
            found = cover_polygons(heat, self._reader.source, min(_SURE, _OF_BEST_COVER * best))
        else:
            options = SharpenOptions(threshold=min(_SURE, _OF_BEST * best))
            found = sharpen(heat, 0, self._session, options, progress=progress)
            found = [f for f in found if self._is_one(noun, f)]
            size = usual_size(noun, self._reader.source.ref)
            if size is not None:
                low = min(_SURE, _OF_BEST_COVER * best)
                found = best_of(glance_objects(heat, 0, low, self._session, size, progress), found)
        return Noun(tuple(found), looked.gates[0])

    def _is_one(self, noun: str, found: Found) -> bool:
        """Whether something is small enough to be one thing."""
        length, gsd = LENGTHS_M.get(noun), self._reader.source.ref.gsd
        if length is None or not gsd:
            return True
        size = np.ptp(found.polygon.rings[0], axis=0)
        return bool(math.sqrt(float(size[0] * size[1])) * gsd <= _MOST_LENGTHS * length)


def usual_size(noun: str, ref: RasterRef) -> Size | None:
    """How large a thing usually is in a layer's pixels; None where that is not known."""
    word = noun if noun in LENGTHS_M else noun.removesuffix("s")
    if word not in LENGTHS_M or not ref.gsd:
        return None
    return Size(LENGTHS_M[word] / ref.gsd, 1.0 if word in _ONE_SIZE else _VARIED)


def cover_polygons(heat: HeatMap, source: PixelSource, low: float) -> list[Found]:
    """Outlines of the places where the first concept is likelier than `low`, along the edges of the image.

    Args:
        heat: of the source.
        source: the imagery that the outlines follow.
        low: 0..1.
    """
    field = _at_pixels(heat, source)
    out = []
    for region in regions(field, low / LOW):
        if len(region.tokens) < _LEAST_COVER:
            continue
        for polygon in region_outline(field, region, low / LOW, detail=1.0)[:1]:
            presence = heat.presence[0] if heat.presence else 1.0
            out.append(Found(polygon, heat.names[0], region.mean, region.peak, "", "heat", presence))
    return out


def _at_pixels(heat: HeatMap, source: PixelSource) -> TokenField:
    """The heat of the first concept fitted to the image, on pixels instead of tokens."""
    field = TokenField(heat.grid, heat.row, heat.col, heat.heat[0])
    x0, y0, x1, y1 = heat.bounds
    level = max(0, heat.grid.level, math.ceil(math.log2(max(x1 - x0, y1 - y0, 1.0) / _COVER_SIDE)))
    width, height = level_size(source.ref.width, source.ref.height, level)
    left, top, right, bottom = pixel_box(field, level, (width, height))
    values = np.zeros((bottom - top, right - left), np.float32)
    for row, col, block, valid in refined_blocks(field, source, level):
        values[row - top : row - top + valid.shape[0], col - left : col - left + valid.shape[1]] = block[0] * valid
    return TokenField(TokenGrid(level, 1, 0, 0, height, width), top, left, values)
