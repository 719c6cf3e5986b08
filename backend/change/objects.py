# SPDX-License-Identifier: GPL-3.0-or-later
"""From evidence to change objects: outlines, what happened, from what to what."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Literal

import numpy as np

from ..progress import SILENT, Progress
from ..search.field import Region, TokenField, region_outline, region_prompts, token_share
from ..segment.drawn import Drawn, drawn, one_each
from ..vectorize.outline import DEFAULT_OUTLINE, OutlineOptions
from ..vectorize.seam_outline import joined_outline
from .altered import altered_thing
from .candidates import DEFAULT_THRESHOLD, candidates, levels_from
from .evidence import STANDING
from .grown import is_part
from .naming import Namer, cover_names, risen_names
from .prompted import draw_at, draw_points
from .several import several

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from ..types import Mask, Polygon, Prompts
    from .candidates import Place
    from .evidence import Dates, Evidence
    from .prompted import Seen

Kind = Literal["appeared", "vanished", "extended", "reduced", "modified"]

_OPPOSITE = {"appeared": "vanished", "vanished": "appeared"}
_CLEAR = 0.3  # mean height by which a place must have risen or sunk (procedural pairs)
_SAME_THING = 0.6  # IoU at which two outlines are of one thing (ALGORITHMS A7.8)
_SINGLE_PX = 256**2  # square pixels; so large a region may be one thing even where its cells are a network's pixels


@dataclass(frozen=True)
class ChangeObject:
    """One thing that changed.

    Attributes:
        polygon: pixels of the common grid.
        kind: what happened; "extended" and "reduced" are the new and the missing part of a thing of both dates.
        class_from, class_to: what it was and is; "" = not known.
        score: 0..1, of `candidates`; the sensitivity slider cuts here.
        z: mean of the evidence's `z` inside.
        source: "model" for an outline by the promptable model, "tokens" for the region itself.
    """

    polygon: Polygon
    kind: Kind
    class_from: str
    class_to: str
    score: float
    z: float
    source: str


@dataclass(frozen=True)
class DetectOptions:
    """How evidence becomes objects.

    Attributes:
        threshold: score that an object must reach.
        min_size: square pixels.
        outline: how outlines are drawn.
        sharp: let the promptable model draw; False = only the regions themselves, fast enough to follow a slider.
    """

    threshold: float = DEFAULT_THRESHOLD
    min_size: float = 25.0
    outline: OutlineOptions = DEFAULT_OUTLINE
    sharp: bool = True


def change_objects(
    dates: Dates | None,
    evidence: Evidence,
    options: DetectOptions = DetectOptions(),
    *,
    classes: Sequence[str] = (),
    progress: Progress = SILENT,
) -> list[ChangeObject]:
    """Objects of the evidence, best first.

    Args:
        dates: the pair; None where no model is at hand: the regions of the evidence are then the objects.
        evidence: from `any_change`, `word_change` or `band_change`.
        options: threshold, size, outline.
        classes: words to name "from" and "to" with; empty = no names.
        progress: told of each region; may cancel.
    """
    places = candidates(evidence, levels_from(evidence, options.threshold), progress=progress)
    chosen = [place for place in places if place.score >= options.threshold]
    return draw_places(dates, evidence, chosen, options, classes=classes, progress=progress)


def draw_places(
    dates: Dates | None,
    evidence: Evidence,
    places: Sequence[Place],
    options: DetectOptions,
    *,
    classes: Sequence[str] = (),
    progress: Progress = SILENT,
) -> list[ChangeObject]:
    """Objects of some candidates, whatever their scores; see `change_objects`."""
    least = options.min_size / evidence.field.grid.pitch**2
    todo = [place for place in places if len(place.region.tokens) >= least]
    namer = Namer(dates.before, dates.after, classes) if dates and classes else None
    things: list[_Thing] = []
    for i, place in enumerate(todo):
        progress.report(i, len(todo), "Drawing outlines")
        things += _things(dates if options.sharp else None, evidence, place, namer)
    found: list[ChangeObject] = []
    for thing, polygons in _outlines(dates, evidence, things, options):
        place, by = thing.place, "model" if thing.mask else "tokens"
        z = float(evidence.z[place.region.at].mean())
        found += [
            ChangeObject(p, *thing.said, score=place.score, z=z, source=by)
            for p in polygons
            if _area(p) >= options.min_size
        ]
    return sorted(found, key=lambda o: -o.score)


@dataclass(frozen=True)
class _Thing:
    """What is known of a place: what happened, from what to what, and the mask of the thing where one was drawn."""

    place: Place
    said: tuple[Kind, str, str]
    mask: Drawn | None


def _things(dates: Dates | None, evidence: Evidence, place: Place, namer: Namer | None) -> list[_Thing]:
    """What is at a place: one thing more often than not."""
    region = place.region
    kind, *names = said = _said(evidence, region, namer)
    small = len(region.tokens) * evidence.field.grid.pitch**2 <= _SINGLE_PX
    if dates is None or place.of_larger or not (region.is_object or small):
        return [_Thing(place, said, None)]
    seen = _masks(dates, evidence, region)
    masks = tuple([candidate.mask for candidate, _ in date] for date in seen)
    kind = _part_kind(dates, evidence, region, kind, masks)
    if kind not in ("extended", "reduced"):
        whole = altered_thing(evidence, region, partial(draw_at, dates))
        if whole is not None:
            return [_Thing(place, ("modified", names[0] or names[1], names[1] or names[0]), drawn(*whole))]
    if kind in ("appeared", "vanished"):
        date = int(kind == "appeared")
        # told of any change too, where the model's own land cover says what stands there
        thing = evidence.kind_at(region) if evidence.names else names[date] if evidence.cover else ""
        parts = several(evidence.field, region, thing, partial(draw_points, dates, date))
        if parts is not None:
            each = [_Thing(_part_of(evidence, place, cells), said, drawn(*one)) for one, cells in parts.drawn]
            return each + [_Thing(_part_of(evidence, place, cells), said, None) for cells in parts.rest]
    best = _same(evidence.field, region, [*masks[0], *masks[1]])
    of = [drawn(*pair) for date in seen for pair in date if pair[0].mask is best]
    return [_Thing(place, (kind, names[0], names[1]), of[0] if of else None)]


def _part_of(evidence: Evidence, place: Place, cells: NDArray[np.int64]) -> Place:
    values = evidence.field.values[tuple(cells.T)]
    return replace(place, region=Region(cells, float(values.mean()), float(values.max())), of_larger=True)


def _masks(dates: Dates, evidence: Evidence, region: Region) -> tuple[list[Seen], list[Seen]]:
    """What the promptable model draws at each date; nothing at the one at which the thing does not stand."""
    masks: tuple[list[Seen], list[Seen]] = ([], [])
    prompts = region_prompts(evidence.field, region)
    way = _way(evidence, region)
    for date, out in enumerate(masks):
        if way == 0 or (way > 0) == bool(date):
            out.extend(draw_at(dates, date, prompts))
    return masks


def _outlines(
    dates: Dates | None, evidence: Evidence, things: Sequence[_Thing], options: DetectOptions
) -> Iterator[tuple[_Thing, list[Polygon]]]:
    """By the promptable model where it draws what the evidence says, each thing once; else the region itself."""
    # What appeared where something else vanished are two things, however alike their outlines are.
    for kind in dict.fromkeys(thing.said[0] for thing in things if thing.mask):
        alike = [thing for thing in things if thing.mask and thing.said[0] == kind]
        assert dates is not None  # for the type checker: masks are drawn on the dates
        for joined, first in one_each([thing.mask for thing in alike if thing.mask], dates.before.source.ref):
            yield alike[first], joined_outline(joined, options.outline)
    for thing in things:
        if thing.mask is None:
            yield thing, region_outline(evidence.field, thing.place.region, thing.place.level)


def _part_kind(dates: Dates, evidence: Evidence, region: Region, kind: Kind, masks: Sequence[list[Mask]]) -> Kind:
    """What came or went may be a part of something that stays."""

    def draw(date: int, prompts: Prompts) -> list[Mask]:
        return [candidate.mask for candidate, _ in draw_at(dates, date, prompts)]

    if kind == "appeared" and is_part(evidence, region, 1, masks[1], draw):
        return "extended"
    if kind == "vanished" and is_part(evidence, region, 0, masks[0], draw):
        return "reduced"
    return kind


def _same(field: TokenField, region: Region, masks: Sequence[Mask]) -> Mask | None:
    """The mask that overlaps most with the region; None where none is the same thing.

    A mask that is much larger shows what the changed thing stands on; a much smaller one, a part of it.
    """
    (y0, x0), (y1, x1) = region.tokens.min(axis=0), region.tokens.max(axis=0) + 1
    my, mx = (y1 - y0) // 2 + 2, (x1 - x0) // 2 + 2
    y0, x0 = max(0, int(y0 - my)), max(0, int(x0 - mx))
    near = TokenField(field.grid, field.row + y0, field.col + x0, field.values[y0 : y1 + my, x0 : x1 + mx])
    own = np.zeros(near.values.shape, bool)
    own[region.tokens[:, 0] - y0, region.tokens[:, 1] - x0] = True
    best, best_overlap = None, _SAME_THING
    for mask in masks:
        inside = token_share(near, mask)
        cells = np.count_nonzero(mask.logits > 0) * (mask.window.scale / field.grid.pitch) ** 2  # also those far away
        both = float(inside[own].sum())
        overlap = both / max(float(own.sum()) + cells - both, 1e-6)
        if overlap >= best_overlap:
            best, best_overlap = mask, overlap
    return best


def _said(evidence: Evidence, region: Region, namer: Namer | None) -> tuple[Kind, str, str]:
    """What happened, what was there, what is there."""
    names = _names(evidence, region, namer)
    way = _way(evidence, region)
    kind: Kind = "modified"
    if way:
        kind = "appeared" if way > 0 else "vanished"
        if evidence.concept is None and evidence.cover is not None and names[0] == names[1] != "":
            names = risen_names(evidence.cover, region, way, STANDING)
        if evidence.concept is None and namer and namer.kind(*names) == _OPPOSITE[kind]:
            kind = "modified"  # what is seen there says the contrary
    elif namer:
        kind = namer.kind(*names)
    return kind, *names


def _way(evidence: Evidence, region: Region) -> float:
    """> 0 where something appeared, < 0 where it vanished, 0 where neither is clear."""
    way = float(evidence.direction[region.at].mean())
    unclear = evidence.concept is None and abs(way) < _CLEAR  # altered roofs and trees rise or sink a little too
    return 0.0 if unclear else way


def _names(evidence: Evidence, region: Region, namer: Namer | None) -> tuple[str, str]:
    """What was asked for at the date where it is; for the other date, and without words, what the model sees."""
    seen = ("", "")
    if namer is not None:
        seen = cover_names(evidence.cover, region) if evidence.cover is not None else ("", "")
        if "" in seen:
            named = namer.names(evidence.field, region)
            seen = (seen[0] or named[0], seen[1] or named[1])
    if evidence.concept is None:
        return seen
    index = int(np.bincount(evidence.concept[region.at]).argmax())
    name = evidence.names[index]
    if evidence.into and evidence.into[index]:
        return name, evidence.into[index]
    direction = float(evidence.direction[region.at].mean())
    if direction > 0:
        return (seen[0] if seen[0] != name else "", name)
    if direction < 0:
        return (name, seen[1] if seen[1] != name else "")
    return seen[0] or name, seen[1] or name


def _area(polygon: Polygon) -> float:
    total = 0.0
    for number, ring in enumerate(polygon.rings):
        x, y = ring[:, 0], ring[:, 1]
        part = abs(float(np.dot(x[:-1], y[1:]) - np.dot(x[1:], y[:-1]))) / 2
        total += part if number == 0 else -part
    return total if math.isfinite(total) else 0.0
