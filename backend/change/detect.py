# SPDX-License-Identifier: GPL-3.0-or-later
"""Change objects between two dates: any change, or only what concerns some words (ALGORITHMS A7, A8)."""

from __future__ import annotations

import contextlib
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

from ..errors import InputError
from ..progress import SILENT, Progress
from ..search.field import Region, TokenField, best_mask, region_outline, region_prompts, regions
from ..search.highlight import check_words, heat_map
from ..search.query import Concept, Query
from ..search.tokens import TokenGrid, TokenReader, token_grid
from ..segment.request import SegmentRequest
from ..vectorize.outline import DEFAULT_OUTLINE, OutlineOptions, outline
from .distance import scene_statistics, z_strips
from .naming import Namer, shared_lexicon
from .phrases import EITHER, ChangeQuery, known_forms

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ..segment.session import SegmentSession
    from ..types import Bounds, Mask, Polygon

Kind = Literal["appeared", "vanished", "modified"]

Z_CENTRE = 7.0  # robust standard deviations at which the evidence is one half; seasons reach 6 (procedural pairs)
_Z_GATE = 0.5  # for words: the pair must differ at least about this much (ALGORITHMS A8.1)
_THINGS = ("building", "swimming pool", "tree")  # words that hardly ever see change where there is none
DEFAULT_THRESHOLD = 0.5


@dataclass(frozen=True)
class Dates:
    """One layer at two dates on a common grid, with one model.

    Attributes:
        before, after: readers of the tokens.
        sessions: draw the outlines, one a date.
        radius: tokens by which the dates may be out of place.
    """

    before: TokenReader
    after: TokenReader
    sessions: tuple[SegmentSession, SegmentSession]
    radius: int = 1


@dataclass(frozen=True)
class Evidence:
    """How much each token speaks for change.

    Attributes:
        field: 0..1, one half at the default threshold.
        z: float32 (h, w), robust standard deviations.
        direction: float32 (h, w), > 0 where the words appeared, < 0 where they vanished; 0 = not known.
        valid: bool (h, w), data at both dates.
        names: of the concepts that were asked for; empty = any change.
        concept: uint8 (h, w), index into `names` of what speaks loudest; None without names.
    """

    field: TokenField
    z: NDArray[np.float32]
    direction: NDArray[np.float32]
    valid: NDArray[np.bool_]
    names: tuple[str, ...] = ()
    concept: NDArray[np.uint8] | None = None


@dataclass(frozen=True)
class ChangeObject:
    """One thing that changed.

    Attributes:
        polygon: pixels of the common grid.
        kind: what happened.
        class_from, class_to: what it was and is; "" = not known.
        score: mean evidence inside, 0..1; the sensitivity slider cuts here.
        z: mean difference in robust standard deviations.
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
        threshold: evidence that an object must reach somewhere.
        min_size: square pixels.
        outline: how outlines are drawn.
        sharp: let the promptable model draw; False = only the regions themselves, fast enough to follow a slider.
    """

    threshold: float = DEFAULT_THRESHOLD
    min_size: float = 25.0
    outline: OutlineOptions = DEFAULT_OUTLINE
    sharp: bool = True


def any_change(dates: Dates, area: Bounds | None = None, *, progress: Progress = SILENT) -> Evidence:
    """Evidence for change of whatever kind: tokens that differ much, or things that came or went.

    The thresholds are the pair's own, so a quiet pair stays empty. Seasons move tokens nearly as much as a new
    building does; so difference alone must be large, and a smaller one counts where a thing came or went.
    """
    grid = token_grid(dates.before.source.ref, dates.before.model)
    z, valid, (row, col) = _z(dates, grid, area, progress)
    values = _sigmoid(z - Z_CENTRE)
    missing = dates.before.model.unknown(_THINGS)
    things = tuple(t for t in _THINGS if t not in missing)
    direction, concept = np.zeros_like(z), None
    if things:
        asked = ChangeQuery(Query(tuple(Concept((t,)) for t in things)), EITHER * len(things))
        words = _words(dates, asked, grid, area, progress)
        by_words = words.strength * _sigmoid(z - _Z_GATE)
        direction, concept = np.where(by_words > values, words.direction, 0), words.concept
        values = np.maximum(values, by_words)
    values[~valid] = 0
    field = TokenField(grid, row, col, values.astype(np.float32))
    return Evidence(field, z, direction.astype(np.float32), valid, things, concept)


def word_change(
    dates: Dates, query: Query | ChangeQuery, area: Bounds | None = None, *, progress: Progress = SILENT
) -> Evidence:
    """Evidence that something of the query appeared or vanished: there at one date, nowhere near at the other.

    Args:
        dates: the pair.
        query: words; of `parse_change` also which way each concept should go.
        area: in common pixels; None = everything.
        progress: told of each window; may cancel.

    Raises:
        InputError: the model does not know a word.
    """
    asked = query if isinstance(query, ChangeQuery) else ChangeQuery(query, EITHER * len(query.concepts))
    asked = known_forms(asked, dates.before.model)
    grid = token_grid(dates.before.source.ref, dates.before.model)
    check_words(asked.query, dates.before.model)
    z, valid, (row, col) = _z(dates, grid, area, progress)
    words = _words(dates, asked, grid, area, progress)
    values = words.strength * _sigmoid(z - _Z_GATE)
    values[~valid] = 0
    field = TokenField(grid, row, col, values.astype(np.float32))
    return Evidence(field, z, words.direction, valid, asked.names, words.concept)


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
    least = options.min_size / evidence.field.grid.pitch**2
    todo = [r for r in regions(evidence.field, options.threshold) if len(r.tokens) >= least]
    namer = Namer(dates.before, dates.after, classes) if dates and classes else None
    found: list[ChangeObject] = []
    for i, region in enumerate(todo):
        progress.report(i, len(todo), "Drawing outlines")
        for polygon, source in _outlines(dates, evidence.field, region, options):
            if _area(polygon) >= options.min_size:
                found.append(_object(evidence, region, (polygon, source), namer))
    return sorted(found, key=lambda o: -o.score)


def _z(
    dates: Dates, grid: TokenGrid, area: Bounds | None, progress: Progress
) -> tuple[NDArray[np.float32], NDArray[np.bool_], tuple[int, int]]:
    scene = scene_statistics(dates.before, dates.after, grid, dates.radius)
    r0, r1, c0, c1 = grid.cells(area)
    z = np.zeros((r1 - r0, c1 - c0), np.float32)
    valid = np.zeros(z.shape, bool)
    strips = z_strips((dates.before, dates.after), grid, scene, area=area, radius=dates.radius, progress=progress)
    for row, part, ok in strips:
        rows = slice(row - r0, row - r0 + len(part))
        z[rows], valid[rows] = part, ok
    return z, valid, (r0, c0)


@dataclass(frozen=True)
class _Words:
    """What words say, (h, w) each: how sure something came or went, which way, which concept."""

    strength: NDArray[np.float32]
    direction: NDArray[np.float32]
    concept: NDArray[np.uint8]


def _words(dates: Dates, asked: ChangeQuery, grid: TokenGrid, area: Bounds | None, progress: Progress) -> _Words:
    words = shared_lexicon(asked.query, (dates.before, dates.after), progress)
    first, second = (heat_map(words, r, grid, area, progress=progress).heat for r in (dates.before, dates.after))
    gain = np.stack([b * (1 - _spread(a, dates.radius)) for a, b in zip(first, second, strict=True)])
    loss = np.stack([a * (1 - _spread(b, dates.radius)) for a, b in zip(first, second, strict=True)])
    for i, direction in enumerate(asked.directions):
        if direction != "both":
            (loss if direction == "appeared" else gain)[i] = 0
    strength = np.maximum(gain, loss)
    concept = strength.argmax(axis=0)
    way = np.take_along_axis(gain - loss, concept[None], axis=0)[0]
    return _Words(strength.max(axis=0), way.astype(np.float32), concept.astype(np.uint8))


def _sigmoid(x: NDArray[np.float32]) -> NDArray[np.float32]:
    out: NDArray[np.float32] = (1 / (1 + np.exp(-x))).astype(np.float32)
    return out


def _spread(values: NDArray[np.float32], radius: int) -> NDArray[np.float32]:
    from scipy import ndimage

    out: NDArray[np.float32] = ndimage.maximum_filter(values, 2 * radius + 1)
    return out


def _outlines(
    dates: Dates | None, field: TokenField, region: Region, options: DetectOptions
) -> list[tuple[Polygon, str]]:
    """By the promptable model on the date where it agrees best with the evidence, else the region itself."""
    masks: list[Mask] = []
    if dates is not None and options.sharp and region.is_object:
        prompts = region_prompts(field, region)
        for session in dates.sessions:
            with contextlib.suppress(InputError):  # no data at that date just there
                masks += [c.mask for c in session.predict(SegmentRequest(prompts=prompts)).candidates]
    mask = best_mask(field, region, masks, options.threshold)
    if mask is not None:
        sharp = outline(mask, options.outline)
        if sharp:
            return [(p, "model") for p in sharp]
    return [(p, "tokens") for p in region_outline(field, region, options.threshold)]


def _object(evidence: Evidence, region: Region, drawn: tuple[Polygon, str], namer: Namer | None) -> ChangeObject:
    kind: Kind = "modified"
    names = ("", "")
    direction = float(evidence.direction[region.at].mean())
    if direction:
        kind = "appeared" if direction > 0 else "vanished"
        name = _concept(evidence, region)
        names = ("", name) if direction > 0 else (name, "")
        other = namer.names(evidence.field, region) if namer else ("", "")
        if direction > 0 and other[0] != name:
            names = (other[0], name)
        elif direction < 0 and other[1] != name:
            names = (name, other[1])
    elif namer:
        names = namer.names(evidence.field, region)
        kind = namer.kind(*names)
    z = float(evidence.z[region.at].mean())
    return ChangeObject(drawn[0], kind, *names, score=region.peak, z=z, source=drawn[1])


def _concept(evidence: Evidence, region: Region) -> str:
    if evidence.concept is None:
        return ""
    return evidence.names[int(np.bincount(evidence.concept[region.at]).argmax())]


def _area(polygon: Polygon) -> float:
    total = 0.0
    for number, ring in enumerate(polygon.rings):
        x, y = ring[:, 0], ring[:, 1]
        part = abs(float(np.dot(x[:-1], y[1:]) - np.dot(x[1:], y[:-1]))) / 2
        total += part if number == 0 else -part
    return total if math.isfinite(total) else 0.0
