# SPDX-License-Identifier: GPL-3.0-or-later
"""Which pairs of dates must show a change before it lasts."""

from __future__ import annotations

import numpy as np
import pytest
from oriel.backend.change.evidence import Evidence
from oriel.backend.change.series_lasting import lasting_change
from oriel.backend.change.series_values import SeriesDates, SeriesEvidence
from oriel.backend.search.field import TokenField
from oriel.backend.search.tokens import TokenGrid

LABELS = ("2015", "2016", "2017", "2018", "2019")
MOMENT = 2  # first date after
ACROSS = [(s, t) for s in range(MOMENT) for t in range(MOMENT, 5)]
GRID = TokenGrid(0, 8, 8, 8, 1, 1)


def evidence(value, valid=True):
    one = np.ones((1, 1), np.float32)
    return Evidence(TokenField(GRID, 0, 0, value * one), 0 * one, 0 * one, np.full((1, 1), valid))


def lasting(showing, unseen=()):
    """What one cell gives of which pairs of dates show a change; dates stand for their own readers."""
    count = len(LABELS)
    dates = SeriesDates(tuple(range(count)), tuple(range(count)), LABELS)
    moment = np.full((1, 1), MOMENT, np.int16)
    dated = SeriesEvidence(evidence(0.9), moment, moment > 0, LABELS, moment)
    asked = []

    def look(pair, area=None, progress=None):
        at = pair.before, pair.after
        asked.append(at)
        return evidence(0.95 if at in showing else 0.02, valid=not set(at) & set(unseen))

    found = lasting_change(dates, dated, look=look)
    assert len(asked) == len(set(asked))
    return float(found.field.values[0, 0])


def test_a_change_that_all_pairs_across_its_moment_show_lasts():
    assert lasting(ACROSS) == pytest.approx(0.95, abs=0.01)


@pytest.mark.parametrize("missed", [pair for pair in ACROSS if pair != (1, 2)])
def test_one_pair_may_miss_it(missed):
    assert lasting([pair for pair in ACROSS if pair != missed]) > 0.5


def test_what_only_the_ends_and_one_step_show_is_light():
    assert lasting([(0, 4), (1, 4), (1, 2)]) < 0.5
    assert lasting([(0, 3), (0, 4), (1, 2)]) < 0.5


def test_what_came_without_a_step_has_no_date():
    assert lasting([(0, 2), (0, 3), (0, 4), (1, 3), (1, 4)]) < 0.5


def test_a_date_without_data_speaks_against_nothing():
    assert lasting(ACROSS, unseen=(1,)) > 0.5
    assert lasting(ACROSS, unseen=(3,)) > 0.5
