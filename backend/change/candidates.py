# SPDX-License-Identifier: GPL-3.0-or-later
"""Places that may have changed, each with a score that the sensitivity slider cuts (ALGORITHMS A7.5-6)."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..models.protocols import PASSING
from ..progress import SILENT, Progress
from ..search.field import Region, regions
from .evidence import STANDING
from .parts import taken_apart

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from .evidence import Evidence

DEFAULT_THRESHOLD = 0.5
LEVELS = (DEFAULT_THRESHOLD, 0.35, 0.2, 0.1, 0.05)
"""Thresholds, falling: a place is outlined at the highest one that it reaches."""

_TOLD = 100  # places a report of progress
_RING_WEIGHT = 0.5  # of the ring against the inside
_CENTRE, _SLOPE = 1.0, 2.0  # contrast (logits) at which the score is one half; how steeply it rises
_WEIGHTS = (-1.71 - 0.45, 0.36, 0.80)
"""Of words: constant, and what `word_features` count, fitted by `backend/training/word_score.py`; stricter than fitted,
because what is false on a quiet pair costs the user more than what is missed on a busy one."""
THERE = 0.4  # of the evidence's `sure`, on average: a place where the thing itself is doubtful is no object (A8.2)
_DOUBTFUL = 0.49  # highest score of such a place
_VEHICLE = 6.0  # by how much more a place must stand out that is a vehicle altogether; fitted on procedural pairs
_VEHICLE_CELLS = 64  # no vehicle is larger: at 0.2 m a lorry with its trailer fills as many
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
    return (threshold,) if evidence.judged == "peak" else (threshold, *lower)


def place_score(evidence: Evidence, region: Region) -> float:
    """How sure a place changed, as the evidence asks: by its peak, its contrast, or both against its surroundings."""
    vehicle = _VEHICLE * passing(evidence, region)
    if evidence.judged == "contrast":
        logit = _SLOPE * (ring_contrast(evidence, region) - vehicle - _CENTRE)
    elif evidence.judged == "both":
        logit = _WEIGHTS[0] + float(np.dot(_WEIGHTS[1:], word_features(evidence, region))) - vehicle
    else:
        logit = float(_logits(np.full(1, region.peak, np.float32))[0]) - vehicle
    score = _chance(logit)
    if evidence.sure is None:
        return score
    there = float(evidence.sure[region.at].mean())
    return score if there >= THERE else min(score, _DOUBTFUL * there / THERE)


def passing(evidence: Evidence, region: Region) -> float:
    """How much of what is told of a region is a vehicle at one of the dates, 0..1; 0 where vehicles may count.

    A lorry that drove off looks like a building that was pulled down, and every quiet pair has some. It leaves the
    ground as it was; a meadow that became a full car park is another ground.
    """
    cover = evidence.cover
    if cover is None or PASSING not in cover.names or len(region.tokens) > _VEHICLE_CELLS:
        return 0.0
    if evidence.concept is not None and (evidence.kind_at(region) or PASSING) not in STANDING:
        return 0.0  # vehicles themselves were asked for, or what is no land cover
    before, after = (x[(slice(None), *region.at)].mean(axis=1, dtype=np.float32) for x in (cover.before, cover.after))
    most, change = np.maximum(before, after), after - before
    ground = np.array([name != PASSING and name not in STANDING for name in cover.names])
    standing = sum(float(most[i]) for i, name in enumerate(cover.names) if name and name in STANDING)
    turned = min(float(change[ground].clip(0).sum()), float((-change[ground]).clip(0).sum()))
    vehicle = float(most[cover.names.index(PASSING)])
    return vehicle / max(vehicle + standing + turned, _LEAST)


def ring_contrast(evidence: Evidence, region: Region) -> float:
    """Mean logit of the evidence in a region, less half of that in a ring of equal area around it (A7.5).

    What differs everywhere (season, light, a shift that was not taken out) raises the ring too, and so does not count.
    A region without surroundings, because everything changed, is judged by its inside alone.
    """
    around = _surroundings(evidence, region)
    logits = _logits(evidence.field.values[around.at])
    return float(logits[around.inside].mean()) - _RING_WEIGHT * around.ring_mean(logits)


def word_features(evidence: Evidence, region: Region) -> tuple[float, float]:
    """What the score of a place is made of where words were asked for.

    Returns:
        The highest logit of the evidence inside, and the mean of `z`, each less half of its mean in the ring.
    """
    around = _surroundings(evidence, region)
    logits, z = _logits(evidence.field.values[around.at]), evidence.z[around.at]
    peak = float(logits[around.inside].max()) - _RING_WEIGHT * around.ring_mean(logits)
    return peak, float(z[around.inside].mean()) - _RING_WEIGHT * around.ring_mean(z)


@dataclass(frozen=True)
class _Surroundings:
    """A region and a ring of equal area around it: where to cut arrays of the field's shape, and masks within."""

    at: tuple[slice, slice]
    inside: NDArray[np.bool_]
    ring: NDArray[np.int64]

    def ring_mean(self, values: NDArray[np.float32]) -> float:
        """Mean of what was cut in the ring; 0 without one."""
        return float(values[tuple(self.ring.T)].mean()) if len(self.ring) else 0.0


def _surroundings(evidence: Evidence, region: Region) -> _Surroundings:
    from scipy import ndimage

    (y0, x0), (y1, x1) = region.tokens.min(axis=0), region.tokens.max(axis=0) + 1
    more = 3 + max(y1 - y0, x1 - x0) // 2
    y0, x0 = max(0, int(y0 - more)), max(0, int(x0 - more))
    at = (slice(y0, int(y1 + more)), slice(x0, int(x1 + more)))
    outside = np.ones(evidence.valid[at].shape, bool)
    outside[region.tokens[:, 0] - y0, region.tokens[:, 1] - x0] = False
    away = ndimage.distance_transform_edt(outside)
    cells = np.argwhere(outside & evidence.valid[at] & (away > _GAP))
    order = np.argsort(away[tuple(cells.T)], kind="stable")[: len(region.tokens)]
    return _Surroundings(at, ~outside, cells[order])


def _logits(values: NDArray[np.float32]) -> NDArray[np.float32]:
    values = np.clip(values, _LEAST, 1 - _LEAST)
    out: NDArray[np.float32] = np.log(values / (1 - values))
    return out


def _chance(logit: float) -> float:
    return 1 / (1 + math.exp(-logit))
