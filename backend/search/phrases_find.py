# SPDX-License-Identifier: GPL-3.0-or-later
"""Referring segmentation: the objects that a phrase means.

Each noun of the phrase is highlighted and outlined by itself; colour, size, shape, place and relations are then judged
on the outlines, and the scores multiplied. What was found for a noun is kept, so a changed phrase answers at once.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

import numpy as np
import shapely

from ..progress import SILENT, Progress
from ..raster.window import clamp, covering
from ..types import box_polygon
from ..vectorize.fill import inside_of
from ..vectorize.rings import to_shapely
from .phrases_nouns import Noun, NounFinder, NounKey
from .phrases_values import Phrase, RelationTo, Thing
from .relations import (
    Ground,
    distances,
    measure,
    place_scores,
    place_values,
    relation_scores,
    shape_score,
    size_scores,
)
from .relations_colour import colour_score

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray
    from shapely.geometry.base import BaseGeometry

    from ..segment.session import SegmentSession
    from ..types import Bounds, Polygon
    from .regions import Found
    from .tokens import TokenReader

_HOLDS = 0.5  # score from which something that was said holds
_ONE_HOLDS = 0.25  # the same where a number of objects is asked for: the best ones are wanted
_MOST_PIXELS = 512  # side of the picture of an object from which its colour is taken

_UNSURE = 0.5  # gate below which the layer looks as if it held none
_BESIDE_BEST = 0.5  # share of the best score that the northernmost, largest ... must have

RemarkKind = Literal["not_understood", "no_thing", "no_anchor", "alike", "fewer", "unsure"]


@dataclass(frozen=True)
class PhraseRemark:
    """What the user should know about an answer.

    Attributes:
        kind: "not_understood": the word was left out; "no_thing": none of the noun was found; "no_anchor": none of
            the thing that it relates to was found; "alike": the objects cannot be told apart by the word; "fewer":
            fewer than the number asked for; "unsure": the layer looks as if it held none of the noun.
        word: of the phrase.
    """

    kind: RemarkKind
    word: str


@dataclass(frozen=True)
class PhraseFound:
    """One object that a phrase means.

    Attributes:
        found: the object.
        score: how well it fits all that was said, 0..1.
        parts: what was said and how well it holds, 0..1 each.
    """

    found: Found
    score: float
    parts: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True)
class PhraseAnswer:
    """What a phrase means on a layer.

    Attributes:
        phrase: as it was understood.
        found: best first.
        others: objects of the noun that do not fit.
        remarks: words that were left out, things that were not found ...
        nouns: what was found for each noun; a finder that is given it need not look again.
    """

    phrase: Phrase
    found: tuple[PhraseFound, ...]
    others: tuple[PhraseFound, ...] = ()
    remarks: tuple[PhraseRemark, ...] = ()
    nouns: Mapping[NounKey, Noun] = field(default_factory=dict, repr=False)


class PhraseFinder:
    """Answers phrases about one area of one layer.

    Args:
        reader: layer, model and feature store.
        session: draws the outlines; of the same layer.
        area: in working pixels; None = the whole layer.
        within: polygons in working pixels; what is meant lies in one of them. None = anywhere in the area.
        without: polygons in working pixels, of clouds for example; what is meant does not lie there.
        known: from an earlier answer about the same area of the same layer.
    """

    def __init__(
        self,
        reader: TokenReader,
        session: SegmentSession,
        area: Bounds | None = None,
        *,
        within: Sequence[Polygon] = (),
        without: Sequence[Polygon] = (),
        known: Mapping[NounKey, Noun] | None = None,
    ) -> None:
        self._source, self._area = reader.source, area
        self._nouns = NounFinder(reader, session, area, known)
        self._ground = Ground.of(reader.source.ref)
        self._within, self._without = (
            shapely.union_all([to_shapely(p).buffer(0) for p in shapes]) if len(shapes) else None
            for shapes in (within or ([] if area is None else [box_polygon(area)]), without)
        )
        self._colours: dict[int, NDArray[np.uint8]] = {}

    def find(self, phrase: Phrase, progress: Progress = SILENT) -> PhraseAnswer:
        """The objects that a phrase means.

        Raises:
            InputError: the area lies outside the layer.
            RasterError, ModelError: from the raster or the model.
        """
        remarks = [PhraseRemark("not_understood", word) for word in phrase.not_understood if word]
        noun = self._noun(phrase.thing, progress)
        found = [f for f in noun.found if self._counts(f.polygon)]
        shapes = [self._ground.shape(f.polygon) for f in found]
        if not found:
            remarks.append(PhraseRemark("no_thing", phrase.thing.noun))
            return PhraseAnswer(phrase, (), (), tuple(remarks), self._nouns.known)
        if noun.gate < _UNSURE:
            remarks.append(PhraseRemark("unsure", phrase.thing.noun))
        parts = self._of_thing(phrase.thing, found, shapes, remarks)
        for relation in phrase.relations:
            anchors = self._anchors(relation, progress)
            same = relation.anchor.noun == phrase.thing.noun
            anchors = shapes if same and not _said(relation.anchor) else anchors
            if not anchors:
                remarks.append(PhraseRemark("no_anchor", relation.anchor.noun))
            name = f"{relation.kind} {relation.anchor.noun}"
            scores = relation_scores(relation, shapes, anchors, metric=self._ground.metric)
            if phrase.superlative in ("nearest", "farthest"):
                away = distances(shapes, anchors)
                parts.append((phrase.superlative, -away if phrase.superlative == "nearest" else away))
            else:
                parts.append((name, scores))
        answer = _chosen(phrase, found, self._ranked(phrase, found, shapes, parts), remarks)
        return replace(answer, nouns=self._nouns.known)

    def _noun(self, thing: Thing, progress: Progress, *, cover: bool = False) -> Noun:
        return self._nouns.find(thing.noun, progress, cover=cover)

    def _counts(self, polygon: Polygon) -> bool:
        """Whether an object lies where the user looks."""
        middle = to_shapely(polygon).representative_point()
        inside = self._within is None or bool(self._within.contains(middle))
        return inside and not (self._without is not None and self._without.contains(middle))

    def _ranked(
        self,
        phrase: Phrase,
        found: Sequence[Found],
        shapes: Sequence[BaseGeometry],
        parts: list[tuple[str, NDArray[np.float64]]],
    ) -> _Ranked:
        """Scores 0..1 of what was said, and what decides the order."""
        order = next((v for n, v in parts if n in ("nearest", "farthest")), None)
        parts = [(n, v) for n, v in parts if n not in ("nearest", "farthest")]
        if phrase.place:
            values = place_values(phrase.place, shapes, self._whole())
            if phrase.count and not phrase.superlative:
                order = values
            else:
                parts.append((phrase.place, place_scores(values)))
        if phrase.superlative and order is None:
            opposite = phrase.superlative in ("small", "short", "narrow")
            order = np.array([self._highest(phrase.superlative, f, s) for f, s in zip(found, shapes, strict=True)])
            order = -order if opposite else order
        return _Ranked(parts, order)

    def _highest(self, name: str, found: Found, shape: BaseGeometry) -> float:
        if name in ("light", "dark"):
            rgb = self._rgb(found)
            value = float(np.median(rgb.max(axis=1))) if len(rgb) else 0.0
            return value if name == "light" else -value
        return measure(name, shape)

    def _of_thing(
        self, thing: Thing, found: Sequence[Found], shapes: Sequence[BaseGeometry], remarks: list[PhraseRemark]
    ) -> list[tuple[str, NDArray[np.float64]]]:
        """What is said about the thing itself, and how well it holds for each object."""
        parts: list[tuple[str, NDArray[np.float64]]] = []
        if thing.colours or thing.shade:
            name = " ".join((*([thing.shade] if thing.shade else []), *thing.colours))
            scores = [colour_score(self._rgb(f), thing.colours, thing.shade) for f in found]
            parts.append((name, np.array(scores)))
        for size in thing.sizes:
            values, told = size_scores(size, shapes, thing.noun, metric=self._ground.metric)
            parts.append((size, values))
            if not told:
                remarks.append(PhraseRemark("alike", size))
        for shape in thing.shapes:
            parts.append((shape, np.array([shape_score(shape, s) for s in shapes])))
        return parts

    def _anchors(self, relation: RelationTo, progress: Progress) -> list[BaseGeometry]:
        thing = relation.anchor
        found = self._noun(thing, progress, cover=relation.kind == "on").found
        shapes = [self._ground.shape(f.polygon) for f in found]
        parts = self._of_thing(thing, found, shapes, [])
        holds = np.prod([v for _, v in parts], axis=0) >= _HOLDS ** max(1, len(parts)) if parts else np.ones(len(found))
        return [shape for shape, ok in zip(shapes, holds, strict=True) if ok]

    def _whole(self) -> BaseGeometry:
        if self._within is not None:
            return self._ground.moved(self._within)
        ref = self._source.ref
        return self._ground.shape(box_polygon(self._area or (0.0, 0.0, float(ref.width), float(ref.height))))

    def _rgb(self, found: Found) -> NDArray[np.uint8]:
        key = id(found.polygon)  # kept alive by self._nouns
        if key not in self._colours:
            self._colours[key] = self._pixels(found.polygon)
        return self._colours[key]

    def _pixels(self, polygon: Polygon) -> NDArray[np.uint8]:
        """The valid pixels inside an outline, uint8 (n, 3); those at its border are left out where others remain."""
        source = self._source
        xy = polygon.rings[0]
        (x0, y0), (x1, y1) = xy.min(axis=0), xy.max(axis=0)
        level = max(0, int(np.ceil(np.log2(max(x1 - x0, y1 - y0, 1.0) / _MOST_PIXELS))))
        window = clamp(covering((x0, y0, x1, y1), level=level), source.ref.width, source.ref.height)
        pixels = source.read(window)
        shape = shapely.make_valid(shapely.Polygon(window.to_window(xy)))
        inner = shape.buffer(-1.0)
        for geometry in (inner, shape):
            rings = [shapely.get_coordinates(r) for p in shapely.get_parts(geometry) for r in shapely.get_rings(p)]
            inside = inside_of(rings, window.height, window.width) & pixels.valid if rings else pixels.valid & False
            if np.count_nonzero(inside) >= 6:
                break
        return np.asarray(pixels.rgb[inside])


@dataclass(frozen=True)
class _Ranked:
    """Scores of what was said, and the values whose highest come first (None = the scores decide)."""

    parts: list[tuple[str, NDArray[np.float64]]]
    order: NDArray[np.float64] | None


def _said(thing: Thing) -> bool:
    return bool(thing.colours or thing.shade or thing.sizes or thing.shapes)


def _chosen(phrase: Phrase, found: Sequence[Found], ranked: _Ranked, remarks: list[PhraseRemark]) -> PhraseAnswer:
    """Those for which everything holds, the number that was asked for, best first."""
    total = np.array([f.score for f in found])
    holds = np.ones(len(found), bool)
    for _, values in ranked.parts:
        total = total * np.clip(values, 0, 1)
        holds &= values >= (_ONE_HOLDS if phrase.count and ranked.order is None else _HOLDS)
    order = total if ranked.order is None else ranked.order
    if ranked.order is not None and holds.any():  # the northernmost of what is surely one, not of every doubt
        scores = np.array([f.score for f in found])
        holds &= scores >= _BESIDE_BEST * scores[holds].max()
    if ranked.order is not None and not holds.any() and len(ranked.parts):
        holds = np.logical_and.reduce([values >= _ONE_HOLDS for _, values in ranked.parts])
    inside = [int(i) for i in np.argsort(-order, kind="stable") if holds[i]]
    first = phrase.ordinal - 1
    taken = inside[first : first + phrase.count] if phrase.count else inside[first:]
    if len(taken) < phrase.count:
        remarks.append(PhraseRemark("fewer", str(phrase.count)))
    left = [i for i in range(len(found)) if i not in set(taken)]

    def made(i: int) -> PhraseFound:
        said = tuple((name, float(np.clip(values[i], 0, 1))) for name, values in ranked.parts)
        return PhraseFound(found[i], float(total[i]), said)

    return PhraseAnswer(phrase, tuple(map(made, taken)), tuple(map(made, left)), tuple(remarks))
