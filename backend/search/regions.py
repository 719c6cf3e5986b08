# SPDX-License-Identifier: GPL-3.0-or-later
"""From a heat map to polygons with words (ALGORITHMS A3.5)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from ..progress import SILENT, Progress
from ..segment.request import SegmentRequest
from ..types import Prompts
from ..vectorize.outline import DEFAULT_OUTLINE, OutlineOptions, outline
from .distinct import distinct
from .field import (
    LOW,
    Region,
    TokenField,
    agreement,
    best_mask,
    full_prompts,
    region_outline,
    region_peaks,
    region_prompts,
    regions,
    token_share,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..segment.request import SegmentResult
    from ..segment.session import SegmentSession
    from ..types import Mask, Polygon
    from .highlight import HeatMap

DEFAULT_THRESHOLD = 0.5
_SURE = 0.6  # predicted IoU of a part
_CONTRAST = 0.2  # weight of the heat's contrast against the predicted IoU
_MOSTLY = 0.5  # share of a token inside a mask from which its heat counts
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
    found: list[Found] = []
    for i, region in enumerate(todo):
        progress.report(i, len(todo), "Drawing outlines")
        masks = _masks(field, region, session, options.threshold) if region.is_object else []
        sharp = [_sharp(heat, concept, region, m, p) for m in masks for p in outline(m, options.outline)]
        own = [] if sharp else region_outline(field, region, options.threshold)
        found += sharp or [_found(heat, concept, region, p) for p in own]
    progress.report(len(todo), max(1, len(todo)), "Drawing outlines")
    return distinct(found)


def _masks(field: TokenField, region: Region, session: SegmentSession, threshold: float) -> list[Mask]:
    """The objects of a region: several where clicks on its peaks give several, else the one that fits it best.

    Neighbours that touch on the token grid (houses in a row) are one region but many objects.
    """
    parts: list[Mask] = []
    peaks = region_peaks(field, region, threshold)
    for xy in peaks if len(peaks) > 1 else ():
        if any(_holds(mask, xy) for mask in parts):
            continue
        click = Prompts(xy[None], np.ones(1, np.int64))
        part = _part(field, region, session.predict(SegmentRequest(prompts=click, max_windows=1)), threshold)
        if part is not None:
            parts.append(part)
    covered = np.clip(sum((token_share(field, m) for m in parts), np.zeros_like(field.values)), 0, 1)
    if len(parts) > 1 and covered[region.at].mean() >= _COVERED_BY_PARTS:
        return parts
    asked = (region_prompts(field, region), full_prompts(field, region))
    answers = [session.predict(SegmentRequest(prompts=p, max_windows=4)) for p in asked]
    whole = best_mask(field, region, [c.mask for a in answers for c in a.candidates], threshold)
    return [whole] if whole else parts


def _part(field: TokenField, region: Region, answer: SegmentResult, threshold: float) -> Mask | None:
    """The candidate of a click on a peak that is sure of itself and holds the most heat for what surrounds it."""
    best, best_score = None, -np.inf
    for candidate in answer.candidates:
        mask = candidate.mask
        _, inside, ring = agreement(field, region, mask)
        score = mask.iou + _CONTRAST * (inside - ring)
        if mask.iou >= _SURE and inside >= threshold * LOW and score > best_score:
            best, best_score = mask, score
    return best


def _holds(mask: Mask, xy: NDArray[np.float64]) -> bool:
    col, row = np.floor(mask.window.to_window(xy[None])[0]).astype(int)
    h, w = mask.logits.shape
    return bool(0 <= row < h and 0 <= col < w and mask.logits[row, col] > 0)


def _field(heat: HeatMap, concept: int) -> TokenField:
    return TokenField(heat.grid, heat.row, heat.col, heat.heat[concept])


def _found(heat: HeatMap, concept: int, region: Region, polygon: Polygon) -> Found:
    there = heat.presence[concept] if heat.presence else 1.0
    rival = _rival(heat, region.at)
    return Found(polygon, heat.names[concept], region.mean, region.peak, rival, "heat", there)


def _sharp(heat: HeatMap, concept: int, region: Region, mask: Mask, polygon: Polygon) -> Found:
    """With the scores inside the outline rather than those of the whole region, which may hold several objects."""
    own = _found(heat, concept, region, polygon)
    inside = token_share(_field(heat, concept), mask) > _MOSTLY
    if not inside.any():
        return replace(own, source="model")
    values = heat.heat[concept][inside]
    rival = _rival(heat, np.nonzero(inside))
    return replace(own, score=float(values.mean()), peak=float(values.max()), rival=rival, source="model")


def _rival(heat: HeatMap, at: tuple[NDArray[np.int64], ...]) -> str:
    index = int(np.bincount(heat.rival[at]).argmax())
    rivals = heat.lexicon.rivals
    return rivals[index] if index < len(rivals) else ""
