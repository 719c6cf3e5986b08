# SPDX-License-Identifier: GPL-3.0-or-later
"""From how different the dates of a series are to when each cell changed.

For each cell and each possible moment k the dates fall into "before k" and "from k on". The reduction of the sum of
squared distances within the two groups says how well that moment explains the series (binary segmentation by least
squares, Scott and Knott 1974, in its form for pairwise distances). A passing state (a cloud, a flood, a parked ship) is
explained better by leaving one date out, and is no lasting change.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..errors import InputError
from ..search.field import TokenField
from .evidence import Evidence
from .series_lasting import moments
from .series_values import SeriesEvidence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ..search.tokens import TokenGrid

LASTING = 2
"""Dates that must show the new state."""
FAINT = 0.05
"""Evidence below this has no date."""
_CENTRE = 6.0  # robust standard deviations at which the evidence is one half
_SMOOTH = 0.6  # cells; neighbours agree on the date
_MAY_LACK = 1  # dates that a cell may lack
_MAD = 1.4826
_FLOOR = 0.01  # a series of copies has no spread at all


def judged(
    distances: NDArray[np.float32],
    valid: NDArray[np.bool_],
    place: tuple[TokenGrid, int, int],
    labels: Sequence[str],
) -> SeriesEvidence:
    """From distances of all pairs of dates to when each cell changed.

    What is usual for a pair of dates (season, light) is taken out by its median first.

    Args:
        distances: float32 (pairs, h, w), half squared, of (0, 1), (0, 2), (1, 2), (0, 3) ...; changed in place.
        valid: bool (dates, h, w).
        place: grid, first row and first column of the cells.
        labels: of the dates.
    """
    from scipy.ndimage import gaussian_filter

    count = len(labels)
    seen = valid.sum(axis=0) >= max(2, count - _MAY_LACK)
    pairs = [(s, t) for t in range(count) for s in range(t)]
    for i, (s, t) in enumerate(pairs):
        both = valid[s] & valid[t]
        usual = float(np.median(distances[i][both])) if both.any() else 0.0
        distances[i] = np.where(both, distances[i] - usual, 0)
    total = distances.sum(axis=0) / count
    splits = np.stack([total - _within(distances, pairs, [range(k), range(k, count)]) for k in range(1, count)])
    z = np.stack([_robust(r, seen) for r in splits])
    best = gaussian_filter(splits, (0, _SMOOTH, _SMOOTH)).argmax(axis=0)
    strength = np.take_along_axis(z, best[None], axis=0)[0]
    explained = np.take_along_axis(splits, best[None], axis=0)[0]
    passing = np.zeros(seen.shape, bool)
    for t in range(1, count - 1):
        left = [[d for d in range(count) if d != t]]
        passing |= total - _within(distances, pairs, left) > explained
    values = 1 / (1 + np.exp(-np.clip(strength - _CENTRE, -40, 40)))
    values = np.where(seen & ~passing, values, 0).astype(np.float32)
    grid, row, col = place
    field = TokenField(grid, row, col, values)
    evidence = Evidence(field, strength.astype(np.float32), np.zeros_like(values), seen)
    when = np.where(values >= FAINT, best + 1, 0).astype(np.int16)
    moment = (best + 1).astype(np.int16)
    return SeriesEvidence(evidence, when, when <= count - LASTING, tuple(labels), moment)


def dated_by(whole: Evidence, dated: SeriesEvidence) -> SeriesEvidence:
    """Evidence of lasting change with the likeliest moment of the cells (perhaps coarser) of the series."""
    moment = moments(dated, whole.field)
    when = np.where(whole.field.values >= FAINT, moment, 0).astype(np.int16)
    return SeriesEvidence(whole, when, when <= len(dated.labels) - LASTING, dated.labels, moment)


def _within(
    distances: NDArray[np.float32], pairs: Sequence[tuple[int, int]], groups: Sequence[Sequence[int]]
) -> NDArray[np.float32]:
    """Sum of squared distances to the groups' means, from the pairs (each is half a squared distance)."""
    out = np.zeros(distances.shape[1:], np.float32)
    for group in groups:
        members = set(group)
        for i, (s, t) in enumerate(pairs):
            if s in members and t in members:
                out += distances[i] / len(members)
    return out


def _robust(values: NDArray[np.float32], seen: NDArray[np.bool_]) -> NDArray[np.float32]:
    """In robust standard deviations of the scene."""
    if not seen.any():
        return np.zeros_like(values)
    centre = float(np.median(values[seen]))
    spread = max(float(np.median(np.abs(values[seen] - centre))) * _MAD, _FLOOR)
    return (values - centre) / spread


def check_count(count: int, labels: Sequence[str]) -> None:
    """Refuse what is no series.

    Raises:
        InputError: fewer than two dates, or not one label a date.
    """
    if count < 2 or count != len(labels):
        raise InputError(f"{count} layers and {len(labels)} dates make no series; give two or more, one date a layer.")
