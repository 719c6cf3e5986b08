# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands out from its surroundings, and what only differs as everything does."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from oriel.backend.change.candidates import candidates, passing, ring_contrast, word_features
from oriel.backend.change.compared import Cover
from oriel.backend.change.detect import DetectOptions, Evidence, change_objects
from oriel.backend.change.levels import level_objects
from oriel.backend.errors import Cancelled
from oriel.backend.search.field import TokenField
from oriel.backend.search.tokens import TokenGrid

BLOCK = (slice(20, 26), slice(30, 40))


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


def with_cover(found, **dates):
    """Evidence with land cover in its block: shares at both dates by name."""
    names = tuple(dates)
    before, after = (np.zeros((len(names), *found.valid.shape), np.float16) for _ in range(2))
    for row, (was, is_now) in enumerate(dates.values()):
        before[row][BLOCK], after[row][BLOCK] = was, is_now
    return replace(found, cover=Cover(names, before, after))


@pytest.mark.parametrize(
    ("asked", "counts"), [(None, False), ("building", False), ("tree", False), ("car", True), ("", True)]
)
def test_a_vehicle_that_drove_off_counts_only_where_words_may_mean_it(asked, counts):
    found = with_cover(evidence("contrast"), road=(0.3, 1), car=(0.5, 0), building=(0.2, 0))
    if asked is not None:
        concept = np.zeros(found.valid.shape, np.uint8)
        found = replace(found, names=("what was asked for",), concept=concept, kinds=(asked,))
    (place,) = candidates(found, (0.5,))
    assert (place.score >= 0.5) == counts
    assert passing(found, place.region) == pytest.approx(0.0 if counts else 0.71, abs=0.01)


@pytest.mark.parametrize(
    "dates",
    [
        {"grass": (1, 0.1), "car": (0, 0.1), "building": (0, 0.8)},
        {"grass": (1, 0), "road": (0, 0.7), "car": (0, 0.2), "building": (0, 0)},
        {"grass": (1, 0.02), "bare soil": (0, 0.98), "car": (0.01, 0.01), "building": (0.01, 0)},
    ],
    ids=["a house with a car beside it", "a full car park on a meadow", "a dug field"],
)
def test_other_changes_are_no_vehicles(dates):
    assert candidates(with_cover(evidence("contrast"), **dates), (0.5,))[0].score > 0.9


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
