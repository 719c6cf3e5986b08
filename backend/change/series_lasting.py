# SPDX-License-Identifier: GPL-3.0-or-later
"""Change that lasts: what the first dates of a series have and the last ones have not, or the other way round."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from ..progress import SILENT, Progress
from .detect import Dates, Evidence, any_change
from .evidence import sigmoid

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from ..search.field import TokenField
    from ..types import Bounds
    from .series_values import SeriesDates, SeriesEvidence

_LIMIT = 1e-4  # of the evidence, before its logit is taken
_STEP = 0.5  # in logits; by how much all dates together may be surer than the clearest step
_NEAR = 2  # dates apart at most, of the pairs that are looked at beside the ends


def lasting_change(
    dates: SeriesDates,
    dated: SeriesEvidence,
    area: Bounds | None = None,
    progress: Progress = SILENT,
    look: Callable[..., Evidence] = any_change,
) -> Evidence:
    """Evidence for change between the ends of a series, checked with the dates between them.

    A place that changed at date k differs between every date before k and every date from k on. So the first dates are
    held against the last ones, and each date against the next and the one after it: what only the light of some dates
    showed falls. The mean of the logits of the pairs across the moment counts (all such pairs, up to five dates), but
    hardly more than what the clearest step from one date to the next shows: what came without a step, like a shadow
    that grew, did not change at a date.

    Args:
        dates: two or more.
        dated: of the same dates, with the likeliest moments.
        area: in common pixels; None = everything.
        progress: told of each window; may cancel.
        look: says what changed between two dates, called like `any_change`.
    """
    last = len(dates.labels) - 1
    # By its peak: objects are made moment by moment, and what changed at another one is missing from the ring around.
    whole = replace(look(_pair(dates, 0, last), area=area, progress=progress), judged="peak")
    if last < 2:  # no others between them
        return whole
    moment = moments(dated, whole.field)
    total, count = np.zeros(moment.shape, np.float32), np.zeros(moment.shape, np.float32)
    clearest = np.full(moment.shape, -np.inf, np.float32)
    near = [(s, t) for t in range(1, last + 1) for s in range(max(0, t - _NEAR), t)]
    for first, second in dict.fromkeys([(0, last), (0, last - 1), (1, last), *near]):
        other = whole
        if (first, second) != (0, last):
            other = look(_pair(dates, first, second), area=area, progress=progress)
        logit = _logit(other.field.values)
        across = (first < moment) & (moment <= second) & other.valid
        total += np.where(across, logit, 0)
        count += across
        if second - first == 1:  # a date without data shows nothing, and speaks against nothing
            clearest = np.maximum(clearest, np.where(other.valid, logit, np.inf))
    shown = np.minimum(total / np.maximum(count, 1), clearest + _STEP)
    values = np.where(whole.valid, sigmoid(shown), 0).astype(np.float32)
    return replace(whole, field=replace(whole.field, values=values))


def moments(dated: SeriesEvidence, to: TokenField) -> NDArray[np.int16]:
    """The likeliest first date after a change for each cell of another (perhaps finer) field, int16 (h, w)."""
    source = dated.evidence.field
    rows, cols = (
        np.clip(((np.arange(n) + start + 0.5) * to.grid.pitch / source.grid.pitch).astype(int) - first, 0, m - 1)
        for n, start, first, m in zip(
            to.values.shape, (to.row, to.col), (source.row, source.col), source.values.shape, strict=True
        )
    )
    out: NDArray[np.int16] = dated.moment[np.ix_(rows, cols)]
    return out


def _pair(dates: SeriesDates, first: int, second: int) -> Dates:
    sessions = dates.sessions[first], dates.sessions[second]
    return Dates(dates.readers[first], dates.readers[second], sessions, dates.radius)


def _logit(values: NDArray[np.float32]) -> NDArray[np.float32]:
    p = np.clip(values, _LIMIT, 1 - _LIMIT)
    out: NDArray[np.float32] = np.log(p / (1 - p)).astype(np.float32)
    return out
