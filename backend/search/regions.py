# SPDX-License-Identifier: GPL-3.0-or-later
"""From a heat map to polygons with words (ALGORITHMS A3.5)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from ..progress import SILENT, Progress
from ..segment.drawn import Drawn, drawn, one_each
from ..segment.request import SegmentRequest
from ..types import Prompts
from ..vectorize.outline import DEFAULT_OUTLINE, OutlineOptions
from ..vectorize.seam_outline import joined_outline
from .distinct import distinct
from .field import (
    LOW,
    Region,
    TokenField,
    agreement,
    best_mask,
    cut,
    full_prompts,
    mask_tokens,
    region_outline,
    region_peaks,
    region_prompts,
    regions,
    token_share,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ..segment.request import Candidate
    from ..segment.session import SegmentSession
    from ..types import Mask, Polygon, Window
    from ..vectorize.seams import Joined
    from .highlight import HeatMap

DEFAULT_THRESHOLD = 0.5
_SURE = 0.6  # predicted IoU of a part
_CONTRAST = 0.2  # weight of the heat's contrast against the predicted IoU
_MOSTLY = 0.5  # share of a token inside a mask from which its heat counts
_WINDOWS = 8  # that are looked at for one object
_COVERED_BY_PARTS = 0.4  # share of a region that its parts must cover together


@dataclass(frozen=True)
class Found:
    """One polygon for a word.

    Attributes:
        polygon: working pixels.
        concept: name of the concept.
        score, peak: mean and highest heat.
        rival: what else it could be; "" = nothing.
        source: "model" for an outline by the promptable model, "heat" for the region itself.
        presence: how sure the concept is on the layer at all, 0..1.
    """

    polygon: Polygon
    concept: str
    score: float
    peak: float
    rival: str
    source: str
    presence: float = 1.0


@dataclass(frozen=True)
class SharpenOptions:
    """How hot regions become objects."""

    threshold: float = DEFAULT_THRESHOLD
    outline: OutlineOptions = DEFAULT_OUTLINE


def region_polygons(heat: HeatMap, concept: int, threshold: float = DEFAULT_THRESHOLD) -> list[Found]:
    """Outlines of the hot regions themselves; fast enough to follow a slider."""
    field = _field(heat, concept)
    return [
        _found(heat, concept, region, polygon)
        for region in regions(field, threshold)
        for polygon in region_outline(field, region, threshold)
    ]


def sharpen(
    heat: HeatMap,
    concept: int,
    session: SegmentSession,
    options: SharpenOptions = SharpenOptions(),
    *,
    progress: Progress = SILENT,
) -> list[Found]:
    """Outlines drawn by the promptable model where it agrees with the heat, else the region's own outline.

    Args:
        heat: of the same layer as the session.
        concept: index of the concept.
        session: draws the outlines.
        options: threshold and outline.
        progress: told of each region; may cancel.
    """
    field = _field(heat, concept)
    todo = regions(field, options.threshold)
    masks: list[Drawn] = []
    of: list[int] = []  # the region of each mask
    found: list[tuple[int, Found]] = []
    for i, region in enumerate(todo):
        progress.report(i, len(todo), "Drawing outlines")
        own = _masks(field, region, session, options.threshold) if region.is_object else []
        masks += own
        of += [i] * len(own)
        if not own:
            found += [(i, _found(heat, concept, region, p)) for p in region_outline(field, region, options.threshold)]
    for joined, first in one_each(masks, session.source.ref):
        polygons = joined_outline(joined, options.outline)
        found += [(of[first], _sharp(heat, concept, todo[of[first]], joined, p)) for p in polygons]
    progress.report(len(todo), max(1, len(todo)), "Drawing outlines")
    return distinct([item for _, item in sorted(found, key=lambda pair: pair[0])])


def _masks(field: TokenField, region: Region, session: SegmentSession, threshold: float) -> list[Drawn]:
    """The objects of a region: several where clicks on its peaks give several, else the one that fits it best.

    Neighbours that touch on the token grid (houses in a row) are one region but many objects.
    """
    parts: list[tuple[Candidate, Window]] = []
    peaks = region_peaks(field, region, threshold)
    for xy in peaks if len(peaks) > 1 else ():
        if any(_holds(candidate.mask, xy) for candidate, _ in parts):
            continue
        part = _part(field, region, Prompts(xy[None], np.ones(1, np.int64)), session, threshold)
        if part is not None:
            parts.append(part)
    near, first = cut(field, region.tokens)
    shares = (token_share(near, candidate.mask) for candidate, _ in parts)
    covered = np.clip(sum(shares, np.zeros_like(near.values)), 0, 1)
    if len(parts) < 2 or covered[tuple((region.tokens - first).T)].mean() < _COVERED_BY_PARTS:
        asked = (region_prompts(field, region), full_prompts(field, region))
        answers = [session.predict(SegmentRequest(prompts=p, max_windows=_WINDOWS)) for p in asked]
        seen = [(candidate, answer.window) for answer in answers for candidate in answer.candidates]
        whole = best_mask(field, region, [candidate.mask for candidate, _ in seen], threshold)
        parts = [pair for pair in seen if pair[0].mask is whole] or parts
    return [drawn(*part) for part in parts]


def _part(
    field: TokenField, region: Region, click: Prompts, session: SegmentSession, threshold: float
) -> tuple[Candidate, Window] | None:
    """What a click on a peak means: the candidate that is sure of itself and holds the most heat for its surroundings.

    It is followed beyond its window where it goes on there.
    """
    request = SegmentRequest(prompts=click, max_windows=1)
    answer = session.predict(request)
    best = _most_heat(field, region, answer.candidates, threshold)
    if best is None:
        return None
    candidate = answer.candidates[best]
    if not candidate.complete:
        wider = session.predict(replace(request, candidate=best, max_windows=_WINDOWS)).best
        if wider is not None and _most_heat(field, region, [wider], threshold) is not None:
            candidate = wider
    return candidate, answer.window


def _most_heat(field: TokenField, region: Region, candidates: Sequence[Candidate], threshold: float) -> int | None:
    best, best_score = None, -np.inf
    for number, candidate in enumerate(candidates):
        mask = candidate.mask
        _, inside, ring = agreement(field, region, mask)
        score = mask.iou + _CONTRAST * (inside - ring)
        if mask.iou >= _SURE and inside >= threshold * LOW and score > best_score:
            best, best_score = number, score
    return best


def _holds(mask: Mask, xy: NDArray[np.float64]) -> bool:
    col, row = np.floor(mask.window.to_window(xy[None])[0]).astype(int)
    h, w = mask.logits.shape
    return bool(0 <= row < h and 0 <= col < w and mask.logits[row, col] > 0)


def _field(heat: HeatMap, concept: int) -> TokenField:
    return TokenField(heat.grid, heat.row, heat.col, heat.heat[concept])


def _found(heat: HeatMap, concept: int, region: Region, polygon: Polygon) -> Found:
    there = heat.presence[concept] if heat.presence else 1.0
    rival = rival_at(heat, region.at)
    return Found(polygon, heat.names[concept], region.mean, region.peak, rival, "heat", there)


def _sharp(heat: HeatMap, concept: int, region: Region, joined: Joined, polygon: Polygon) -> Found:
    """With the scores inside the outline rather than those of the whole region, which may hold several objects."""
    own = _found(heat, concept, region, polygon)
    masks = [piece.mask.mask() for piece in joined.pieces]
    field = _field(heat, concept)
    field, first = cut(field, mask_tokens(field, masks))
    inside = np.max([token_share(field, mask) for mask in masks], axis=0) > _MOSTLY
    if not inside.any():
        return replace(own, source="model")
    values = field.values[inside]
    at = np.nonzero(inside)
    rival = rival_at(heat, (at[0] + first[0], at[1] + first[1]))
    return replace(own, score=float(values.mean()), peak=float(values.max()), rival=rival, source="model")


def rival_at(heat: HeatMap, at: tuple[NDArray[np.int64], ...]) -> str:
    """What most of some tokens (rows, columns) could be instead; "" = nothing."""
    index = int(np.bincount(heat.rival[at]).argmax())
    rivals = heat.lexicon.rivals
    return rivals[index] if index < len(rivals) else ""
