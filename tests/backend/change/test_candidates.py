# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands out from its surroundings, and what only differs as everything does."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from oriel.backend.change.candidates import candidates, ring_contrast, word_features
from oriel.backend.change.detect import DetectOptions, Evidence, change_objects
from oriel.backend.change.levels import level_objects
from oriel.backend.errors import Cancelled
from oriel.backend.search.field import TokenField
from oriel.backend.search.tokens import TokenGrid

BLOCK = (slice(20, 28), slice(30, 40))


def evidence(judged, inside=0.9, around=0.02, ground=0.02, shape=(60, 80)):
    """A block of cells, its surroundings and the rest; a cell is 4 pixels."""
    values = np.full(shape, ground, np.float32)
    values[14:34, 24:46] = around
    values[BLOCK] = inside
    field = TokenField(TokenGrid(0, 4, 64, 48, shape[0] * 4, shape[1] * 4), 0, 0, values)
    return Evidence(field, logit(values), np.zeros_like(values), np.ones(shape, bool), judged=judged)


def logit(p):
    return np.log(p / (1 - p))


def test_the_contrast_is_the_mean_inside_less_half_of_the_ring():
    found = evidence("contrast", 0.9, 0.02)
    (place,) = candidates(found, (0.5,))
    assert ring_contrast(found, place.region) == pytest.approx(logit(0.9) - 0.5 * logit(0.02), abs=1e-4)
    assert place.score > 0.9


def test_what_differs_as_everything_does_is_no_object():
    assert len(change_objects(None, evidence("peak", 0.55, 0.25))) == 1
    assert change_objects(None, evidence("contrast", 0.55, 0.25)) == []
    assert change_objects(None, evidence("both", 0.55, 0.25)) == []


def test_faint_but_clear_of_its_surroundings():
    faint = evidence("contrast", 0.4, 0.005)
    (item,) = change_objects(None, faint)
    assert item.score > 0.5
    assert [o.score for o in level_objects(None, faint)] == [item.score]
    assert change_objects(None, replace(faint, judged="peak")) == []
    (one,) = level_objects(None, replace(faint, judged="peak"))
    assert one.score == pytest.approx(0.4)


def test_words_count_their_peak_and_the_change_itself_against_the_surroundings():
    found = evidence("both", 0.9, 0.02)
    (place,) = candidates(found, (0.5,))
    stronger = replace(found, z=found.z + 3 * (found.field.values > 0.5))
    assert word_features(stronger, place.region) == pytest.approx(
        (logit(0.9) - 0.5 * logit(0.02), logit(0.9) + 3 - 0.5 * logit(0.02)), abs=1e-4
    )
    assert candidates(stronger, (0.5,))[0].score > place.score
    everywhere = replace(found, z=found.z + 3)  # as with another season: the ring differs as well
    assert candidates(everywhere, (0.5,))[0].score < candidates(stronger, (0.5,))[0].score


def test_words_find_what_is_faint_but_clearly_changed():
    faint = evidence("both", 0.4, 0.005)
    clear = replace(faint, z=faint.z + 6 * (faint.field.values > 0.3))
    (item,) = change_objects(None, clear)
    assert item.score > 0.5
    assert [o.score for o in level_objects(None, clear)] == [item.score]


def test_places_without_data_are_not_part_of_the_ring():
    found = evidence("contrast", 0.9, 0.2)
    valid = np.zeros_like(found.valid)
    valid[BLOCK] = True
    (place,) = candidates(replace(found, valid=valid), (0.5,))
    assert ring_contrast(replace(found, valid=valid), place.region) == pytest.approx(logit(0.9), abs=1e-4)


def test_everything_changed():
    everywhere = evidence("contrast", 0.9, 0.9, 0.9)
    (item,) = change_objects(None, everywhere)
    assert item.score > 0.5


def test_the_slider_shows_what_each_threshold_gives():
    found = evidence("contrast", 0.6, 0.05)
    (item,) = change_objects(None, found)
    for threshold in (item.score - 0.01, item.score + 0.01):
        asked = change_objects(None, found, DetectOptions(threshold=threshold))
        assert len(asked) == sum(o.score >= threshold for o in level_objects(None, found))


def test_a_place_where_the_thing_itself_is_doubtful_is_no_object():
    found = evidence("both", 0.9, 0.02)
    clear, doubtful = (np.full_like(found.field.values, value) for value in (0.5, 0.3))
    (item,) = change_objects(None, replace(found, sure=clear))
    assert item.score > 0.9
    assert change_objects(None, replace(found, sure=doubtful)) == []
    (faint,) = level_objects(None, replace(found, sure=doubtful))  # the slider still shows it
    assert 0.3 < faint.score < 0.5


def test_it_can_be_stopped_between_places():
    class Stop:
        def report(self, done, total, text=""):
            raise Cancelled

    with pytest.raises(Cancelled):
        candidates(evidence("contrast"), progress=Stop())
