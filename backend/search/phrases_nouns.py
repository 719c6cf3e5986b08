# SPDX-License-Identifier: GPL-3.0-or-later
"""All objects of a noun in one area of a layer, which a phrase then chooses from."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from .highlight import highlight, survey
from .query import Concept, Query
from .regions import SharpenOptions, region_polygons, sharpen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..progress import Progress
    from ..segment.session import SegmentSession
    from ..types import Bounds
    from .regions import Found
    from .tokens import TokenReader

_THRESHOLD = 0.3  # who says "the bridge" knows that there is one: lower than for words that may be absent
_ON_COVER = 0.4  # heat of what things lie on: covers are broad, their borders matter little

NounKey = tuple[str, bool]
"""A noun, and whether its regions are enough."""


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
        options: SharpenOptions | None,
        known: Mapping[NounKey, Noun] | None,
    ) -> None:
        self._reader, self._session, self._area = reader, session, area
        self._options = options or SharpenOptions(threshold=_THRESHOLD)
        self.known: dict[NounKey, Noun] = dict(known or {})

    def find(self, noun: str, progress: Progress, *, cover: bool = False) -> Noun:
        """All objects of a noun; for what things lie on (`cover`), its regions are enough."""
        key = noun, cover
        if key not in self.known:
            self.known[key] = self._look(noun, progress, cover=cover)
        return self.known[key]

    def _look(self, noun: str, progress: Progress, *, cover: bool) -> Noun:
        query = Query((Concept((noun,)),))
        looked = survey(query, self._reader, progress)
        heat = highlight(query, self._reader, self._area, known=replace(looked, gates=(1.0,)), progress=progress)
        if cover:
            found = region_polygons(heat, 0, _ON_COVER)
        else:
            found = sharpen(heat, 0, self._session, self._options, progress=progress)
        return Noun(tuple(found), looked.gates[0])
