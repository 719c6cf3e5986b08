# SPDX-License-Identifier: GPL-3.0-or-later
"""Places that may have changed, each with a score that the sensitivity slider cuts (ALGORITHMS A7.5-6)."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..progress import SILENT, Progress
from ..search.field import Region, regions
from .parts import taken_apart

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .evidence import Evidence

DEFAULT_THRESHOLD = 0.5
LEVELS = (DEFAULT_THRESHOLD, 0.35, 0.2, 0.1, 0.05)
"""Thresholds, falling: a place is outlined at the highest one that it reaches."""

_TOLD = 100  # places a report of progress
_RING_WEIGHT = 0.5  # of the ring against the inside
_CENTRE, _SLOPE = 1.25, 2.0  # contrast (logits) at which the score is one half; how steeply it rises
_THERE = 0.4  # of the evidence's `sure`, on average: a place where the thing itself is doubtful is no object (A8.2)
_DOUBTFUL = 0.49  # highest score of such a place
_LEAST = 1e-3  # of a value, so that its logit stays finite
_GAP = 1.0  # cells between a place and its ring: outlines are not known better


@dataclass(frozen=True)
class Place:
    """A region of the evidence.

    Attributes:
        region: of the field.
        level: threshold at which it was outlined.
        score: 0..1.
        of_larger: a part of a large place; its neighbours changed too, so that nothing but its kind bounds it.
    """

    region: Region
    level: float
    score: float
    of_larger: bool = False


def candidates(evidence: Evidence, levels: Sequence[float] = LEVELS, *, progress: Progress = SILENT) -> list[Place]:
    """Places that reach one of the levels, best first; a lower level only adds places that stand apart."""
    found: list[Place] = []
    above = math.inf
    for level in levels:
        apart = [r for r in regions(evidence.field, level) if r.peak < above]
        for i, region in enumerate(apart):
            if i % _TOLD == 0:
                progress.report(i, len(apart), "Looking for what stands out")
            found += taken_apart(evidence, Place(region, level, place_score(evidence, region)))
        above = level
    return sorted(found, key=lambda place: -place.score)


def levels_from(evidence: Evidence, threshold: float) -> tuple[float, ...]:
    """Levels at which places with a score above the threshold may lie."""
    lower = tuple(level for level in LEVELS if level < threshold)
    return (threshold, *lower) if evidence.judged == "contrast" else (threshold,)


def place_score(evidence: Evidence, region: Region) -> float:
    """How sure a place changed, as the evidence asks: by its peak, its contrast, or the lesser of both."""
    score = region.peak
    if evidence.judged != "peak":
        by_contrast = 1 / (1 + math.exp(-_SLOPE * (ring_contrast(evidence, region) - _CENTRE)))
        score = by_contrast if evidence.judged == "contrast" else min(score, by_contrast)
    if evidence.sure is None:
        return score
    there = float(evidence.sure[region.at].mean())
    return score if there >= _THERE else min(score, _DOUBTFUL * there / _THERE)


def ring_contrast(evidence: Evidence, region: Region) -> float:
    """Mean logit of the evidence in a region, less half of that in a ring of equal area around it (A7.5).

    What differs everywhere (season, light, a shift that was not taken out) raises the ring too, and so does not count.
    A region without surroundings, because everything changed, is judged by its inside alone.
    """
    from scipy import ndimage

    (y0, x0), (y1, x1) = region.tokens.min(axis=0), region.tokens.max(axis=0) + 1
    more = 3 + max(y1 - y0, x1 - x0) // 2
    y0, x0 = max(0, int(y0 - more)), max(0, int(x0 - more))
    at = (slice(y0, int(y1 + more)), slice(x0, int(x1 + more)))
    values = np.clip(evidence.field.values[at], _LEAST, 1 - _LEAST)
    logits = np.log(values / (1 - values))
    outside = np.ones(values.shape, bool)
    outside[region.tokens[:, 0] - y0, region.tokens[:, 1] - x0] = False
    away = ndimage.distance_transform_edt(outside)[outside & evidence.valid[at]]
    around = logits[outside & evidence.valid[at]][away > _GAP]
    order = np.argsort(away[away > _GAP], kind="stable")[: len(region.tokens)]
    ring = float(around[order].mean()) if len(order) else 0.0
    return float(logits[~outside].mean()) - _RING_WEIGHT * ring
