# SPDX-License-Identifier: GPL-3.0-or-later
"""From a heat map to polygons with words (ALGORITHMS A3.5)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..progress import SILENT, Progress
from ..segment.request import SegmentRequest
from ..vectorize.outline import DEFAULT_OUTLINE, OutlineOptions, outline
from .field import Region, TokenField, best_mask, region_outline, region_prompts, regions

if TYPE_CHECKING:
    from ..segment.session import SegmentSession
    from ..types import Polygon
    from .highlight import HeatMap

DEFAULT_THRESHOLD = 0.5


@dataclass(frozen=True)
class Found:
    """One polygon for a word.

    Attributes:
        polygon: working pixels.
        concept: name of the concept.
        score, peak: mean and highest heat.
        rival: what else it could be; "" = nothing.
        source: "model" for an outline by the promptable model, "heat" for the region itself.
    """

    polygon: Polygon
    concept: str
    score: float
    peak: float
    rival: str
    source: str


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
        mask = None
        if region.is_object:
            result = session.predict(SegmentRequest(prompts=region_prompts(field, region)), progress)
            mask = best_mask(field, region, [c.mask for c in result.candidates], options.threshold)
        sharp = outline(mask, options.outline) if mask else []
        own = sharp or region_outline(field, region, options.threshold)
        found += [_found(heat, concept, region, p, source="model" if sharp else "heat") for p in own]
    return found


def _field(heat: HeatMap, concept: int) -> TokenField:
    return TokenField(heat.grid, heat.row, heat.col, heat.heat[concept])


def _found(heat: HeatMap, concept: int, region: Region, polygon: Polygon, *, source: str = "heat") -> Found:
    index = int(np.bincount(heat.rival[region.at]).argmax())
    rivals = heat.lexicon.rivals
    rival = rivals[index] if index < len(rivals) else ""
    return Found(polygon, heat.names[concept], region.mean, region.peak, rival, source)
