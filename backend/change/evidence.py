# SPDX-License-Identifier: GPL-3.0-or-later
"""How much each place of a pair speaks for change: of any kind, or of what some words say (ALGORITHMS A7, A8)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

from ..progress import SILENT, Progress
from ..search.field import TokenField
from ..search.query import Concept, Query
from ..search.tokens import token_grid
from .compared import compare, comparer_of
from .distance import scene_statistics, z_strips
from .near import beside, cropped, reach, widened
from .phrases import EITHER, ChangeQuery, known_forms
from .presence import Presence, cover_names_of, cover_presence, token_presence
from .sure import pair_top, sureness

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from ..models.protocols import ChangeModel
    from ..search.field import Region
    from ..search.tokens import TokenGrid, TokenReader
    from ..segment.session import SegmentSession
    from ..types import Bounds
    from .compared import Cover

Judged = Literal["peak", "contrast", "both"]

Z_CENTRE = 7.0  # robust standard deviations at which the evidence is one half; seasons reach 6 (procedural pairs)
_Z_GATE = 0.5  # for words: the pair must differ at least about this much (ALGORITHMS A8.1)
_THINGS = ("building", "swimming pool", "tree")  # words that hardly ever see change where there is none
_LOGIT_CENTRE = 0.1  # of the learned comparison; less sure places count where they stand out, see `candidates`
_LOGIT_GATE = -1.0  # the same for the learned comparison, in logits
_LOGIT_ALTERED = 1.0  # where a thing clearly stands at both dates, to say that it was altered (a new roof, ruins)
_WORD_CENTRE, _WORD_SLOPE = 0.22, 2.5  # product of land cover and gate at which the evidence is one half; how steeply
STANDING = {"building": 2.0, "": 2.0, "tree": 1.0}  # what stands on the ground, and how high
_STANDS = 0.35  # by how much a place must have risen or sunk to say that something appeared or vanished


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
    """How much each cell speaks for change.

    Attributes:
        field: 0..1, one half at the default threshold.
        z: float32 (h, w), how unusual: robust standard deviations, or the logit where a model compared the dates.
        direction: float32 (h, w), > 0 where something appeared, < 0 where it vanished; 0 = not known.
        valid: bool (h, w), data at both dates.
        names: of the concepts that were asked for; empty = any change.
        concept: uint8 (h, w), index into `names` of what speaks loudest; None without names.
        into: for each name what it became, "" where that was not asked; empty = nowhere.
        cover: land cover at both dates, where the model tells.
        judged: how places become objects: by their highest value, by how much they stand out from a ring around them,
            or by both.
        sure: float32 (h, w), how sure it is that what was asked for is there at all, at the date at which it is
            likelier; None where nothing was asked for.
        kinds: for each name the land cover that it means, "" = none; empty = not known.
        altered: for each name whether things that stay but were altered count; empty = they do not.
    """

    field: TokenField
    z: NDArray[np.float32]
    direction: NDArray[np.float32]
    valid: NDArray[np.bool_]
    names: tuple[str, ...] = ()
    concept: NDArray[np.uint8] | None = None
    into: tuple[str, ...] = ()
    cover: Cover | None = None
    judged: Judged = "peak"
    sure: NDArray[np.float32] | None = None
    kinds: tuple[str, ...] = ()
    altered: tuple[bool, ...] = ()

    def kind_at(self, region: Region) -> str:
        """The land cover that was asked for in a region; "" = none."""
        return self.kinds[self._leading(region)] if self.kinds else ""

    def altered_at(self, region: Region) -> bool:
        """Whether in a region also what stays but was altered was asked for."""
        return bool(self.altered) and self.altered[self._leading(region)]

    def _leading(self, region: Region) -> int:
        return 0 if self.concept is None else int(np.bincount(self.concept[region.at]).argmax())


def any_change(dates: Dates, area: Bounds | None = None, *, progress: Progress = SILENT) -> Evidence:
    """Evidence for change of whatever kind.

    With a model that compares dates (Oriel Compact does), its learned answer. Else from the tokens alone, with the
    pair's own thresholds, so that a quiet pair stays empty: seasons move tokens nearly as much as a new building does;
    so difference alone must be large, and a smaller one counts where a thing came or went.
    """
    comparer = comparer_of(dates.before)
    if comparer is None:
        return _by_tokens(dates, area, progress)
    seen = compare((dates.before, dates.after), comparer, area, progress=progress)
    values = sigmoid(seen.logit - _LOGIT_CENTRE)
    values[~seen.valid] = 0
    field = TokenField(seen.grid, seen.row, seen.col, values)
    return Evidence(field, seen.logit, risen(seen.cover), seen.valid, cover=seen.cover, judged="contrast")


def word_change(
    dates: Dates, query: Query | ChangeQuery, area: Bounds | None = None, *, progress: Progress = SILENT
) -> Evidence:
    """Evidence that something of the query appeared or vanished: there at one date, nowhere near at the other.

    Args:
        dates: the pair.
        query: words; of `parse_change` also which way each concept should go, and what should turn into what.
        area: in common pixels; None = everything.
        progress: told of each window; may cancel.

    Raises:
        InputError: the model does not know a word.
    """
    asked = query if isinstance(query, ChangeQuery) else ChangeQuery(query, EITHER * len(query.concepts))
    asked = known_forms(asked, dates.before.model)
    comparer = comparer_of(dates.before)
    ref = dates.before.source.ref
    wide = widened(area, reach(ref, asked.places), ref)
    if comparer is None:
        found = _words_by_tokens(dates, asked, wide, progress)
    else:
        found = _words_compared(dates, comparer, asked, wide, progress)
    return found if wide == area else cropped(found, area)


def _words_by_tokens(dates: Dates, asked: ChangeQuery, area: Bounds | None, progress: Progress) -> Evidence:
    readers = dates.before, dates.after
    grid = token_grid(dates.before.source.ref, dates.before.model)
    z, valid, (row, col) = _z(dates, grid, area, progress)
    presence = token_presence(asked.query, readers, area, progress)
    allowed = _allowed(asked, dates, grid.pitch, lambda q: token_presence(q, readers, area, progress))
    said = _said(asked, presence, dates.radius, allowed)
    values = said.strength * sigmoid(z - _Z_GATE)
    values[~valid] = 0
    field = TokenField(grid, row, col, values.astype(np.float32))
    return Evidence(field, z, said.direction, valid, asked.names, said.concept, asked.into)


def _allowed(
    asked: ChangeQuery, dates: Dates, pitch: float, look: Callable[[Query], Presence]
) -> NDArray[np.bool_] | None:
    """Where each concept may lie, bool (k, h, w); None = anywhere."""
    places = [p for p in asked.places if p is not None]
    if not places:
        return None
    there = look(Query(tuple(p.concept for p in places), asked.query.negatives))
    masks = beside(there, tuple(p.metres for p in places), pitch * (dates.before.source.ref.gsd or 1.0))
    out = np.ones((len(asked.places), *masks.shape[1:]), bool)
    out[[i for i, p in enumerate(asked.places) if p is not None]] = masks
    return out


def risen(cover: Cover) -> NDArray[np.float32]:
    """Where something rose from the ground (> 0) or fell (< 0), float32 (h, w); 0 where neither is clear."""
    height = np.array([STANDING.get(name, 0.0) for name in cover.names], np.float32)
    change = np.tensordot(height, cover.after.astype(np.float32) - cover.before.astype(np.float32), 1)
    out: NDArray[np.float32] = np.where(abs(change) >= _STANDS, change, 0).astype(np.float32)
    return out


def sigmoid(x: NDArray[np.float32]) -> NDArray[np.float32]:
    """Logits -> 0..1, float32."""
    out: NDArray[np.float32] = (1 / (1 + np.exp(-x))).astype(np.float32)
    return out


def _by_tokens(dates: Dates, area: Bounds | None, progress: Progress) -> Evidence:
    grid = token_grid(dates.before.source.ref, dates.before.model)
    z, valid, (row, col) = _z(dates, grid, area, progress)
    values = sigmoid(z - Z_CENTRE)
    missing = dates.before.model.unknown(_THINGS)
    things = tuple(t for t in _THINGS if t not in missing)
    direction, concept = np.zeros_like(z), None
    if things:
        asked = ChangeQuery(Query(tuple(Concept((t,)) for t in things)), EITHER * len(things))
        said = _said(asked, token_presence(asked.query, (dates.before, dates.after), area, progress), dates.radius)
        by_words = said.strength * sigmoid(z - _Z_GATE)
        direction, concept = np.where(by_words > values, said.direction, 0), said.concept
        values = np.maximum(values, by_words)
    values[~valid] = 0
    field = TokenField(grid, row, col, values.astype(np.float32))
    return Evidence(field, z, direction.astype(np.float32), valid, things, concept)


def _words_compared(
    dates: Dates, comparer: ChangeModel, asked: ChangeQuery, area: Bounds | None, progress: Progress
) -> Evidence:
    seen = compare((dates.before, dates.after), comparer, area, progress=progress)
    readers = dates.before, dates.after
    presence = cover_presence(asked.query, seen, readers, area, progress)
    allowed = _allowed(asked, dates, seen.grid.pitch, lambda q: cover_presence(q, seen, readers, area, progress))
    gate = sigmoid(seen.logit - _LOGIT_GATE)
    said = _said(asked, presence, 1, allowed, sigmoid(seen.logit - _LOGIT_ALTERED) / gate)
    # Procedural roofs taught the head, so it is less sure of real ones: what counts as one half is less than that.
    product = np.clip(said.strength * gate, 1e-4, 1 - 1e-4)
    centre = np.log(_WORD_CENTRE / (1 - _WORD_CENTRE))
    values = sigmoid((_WORD_SLOPE * (np.log(product / (1 - product)) - centre)).astype(np.float32))
    values[~seen.valid] = 0
    field = TokenField(seen.grid, seen.row, seen.col, values)
    top = pair_top(readers, comparer, asked.query, (area, seen, presence), progress)
    sure = sureness(presence, said.concept, top)
    kinds = cover_names_of(asked.query, seen.cover.names, dates.before.model)
    about = (seen.valid, asked.names, said.concept, asked.into, seen.cover)
    altered = tuple(direction == "both" for direction in asked.directions)
    return Evidence(field, seen.logit, said.direction, *about, "both", sure, kinds, altered)


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
class _Said:
    """What words say, (h, w) each: how sure something came, went or turned, which way, which concept."""

    strength: NDArray[np.float32]
    direction: NDArray[np.float32]
    concept: NDArray[np.uint8]


def _said(
    asked: ChangeQuery,
    presence: Presence,
    radius: int,
    allowed: NDArray[np.bool_] | None = None,
    altered: NDArray[np.float32] | None = None,
) -> _Said:
    """What each place says of a query.

    Args:
        asked: the query.
        presence: of its concepts.
        radius: cells by which the dates may be out of place.
        allowed: bool (k, h, w), where each concept may lie; None = anywhere.
        altered: float32 (h, w), how much a thing that stands at both dates counts; None = not at all.
    """
    first, second = presence.before, presence.after
    gain = np.stack([b * (1 - _spread(a, radius)) for a, b in zip(first, second, strict=True)])
    loss = np.stack([a * (1 - _spread(b, radius)) for a, b in zip(first, second, strict=True)])
    turned, stays = np.zeros_like(gain), np.zeros_like(gain)
    for source, target in asked.turns:
        turned[source] = np.minimum(_spread(loss[source], radius), gain[target])
    for i, direction in enumerate(asked.directions):
        if direction != "both":
            (loss if direction == "appeared" else gain)[i] = 0
        elif altered is not None:
            stays[i] = (first[i] * second[i]) ** 2 * altered
    for i in {i for turn in asked.turns for i in turn}:
        gain[i] = loss[i] = 0
    strength = np.maximum(np.maximum(gain, loss), np.maximum(turned, stays))
    way = np.where(stays < strength, gain - loss, 0)
    if allowed is not None:
        strength *= allowed
    concept = strength.argmax(axis=0)
    way = np.take_along_axis(way, concept[None], axis=0)[0]
    return _Said(strength.max(axis=0), way.astype(np.float32), concept.astype(np.uint8))


def _spread(values: NDArray[np.float32], radius: int) -> NDArray[np.float32]:
    from scipy import ndimage

    out: NDArray[np.float32] = ndimage.maximum_filter(values, 2 * radius + 1)
    return out
