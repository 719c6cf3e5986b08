# SPDX-License-Identifier: GPL-3.0-or-later
"""Houses of a row are told apart; a building that was altered is outlined as a whole."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import product
from types import SimpleNamespace

import numpy as np
import pytest
from oriel.backend.change import objects
from oriel.backend.change.altered import altered_thing
from oriel.backend.change.candidates import Place
from oriel.backend.change.compared import Cover
from oriel.backend.change.detect import Evidence
from oriel.backend.change.naming import Namer
from oriel.backend.change.several import several
from oriel.backend.search.field import TokenField, regions
from oriel.backend.search.tokens import TokenGrid
from oriel.backend.segment.request import Candidate
from oriel.backend.types import Mask, Window

SHAPE = (40, 60)  # cells of 4 pixels
WHOLE = Window(0, 0, 0, SHAPE[0] * 4, SHAPE[1] * 4)
ROW = (slice(10, 20), slice(10, 40))
HOUSES = [(slice(10, 20), slice(x, x + 10)) for x in (10, 20, 30)]
DAMAGE = (slice(10, 14), slice(12, 16))


def at(place, value=1.0):
    out = np.zeros(SHAPE, np.float32)
    out[place] = value
    return out


def evidence(changed, before, after, kinds=("building",), *, altered=True):
    """Evidence of "building" in a place, and buildings at both dates."""
    grid = TokenGrid(0, 4, 64, 48, SHAPE[1] * 4, SHAPE[0] * 4)
    values = at(changed, 0.9)
    cover = [np.stack([1 - x, x]).astype(np.float16) for x in (before, after)]
    found = Evidence(
        TokenField(grid, 0, 0, values),
        values,
        np.sign(values),
        np.ones(SHAPE, bool),
        ("house",),
        np.zeros(SHAPE, np.uint8),
        cover=Cover(("", "building"), *cover),
        kinds=kinds,
        altered=(altered,),
    )
    (region,) = regions(found.field, 0.5)
    return found, region


def told_apart(found, draw):
    evidence, region = found
    return several(evidence.field, region, evidence.kind_at(region), draw)


def at_points(places, points, iou=0.8):
    """The things (places in cells) that hold one of the points (n, 2), for each point."""
    out = []
    for (x, y), place in product((points // 4).astype(int), places):
        cells = at(place)
        if cells[y, x]:
            logits = np.where(cells.repeat(4, 0).repeat(4, 1) > 0, 5.0, -5.0).astype(np.float32)
            out.append((Candidate(Mask(WHOLE, logits, iou, 0.9), ()), WHOLE))
    return out


def cells_of(tokens):
    out = np.zeros(SHAPE, bool)
    out[tuple(tokens.T)] = True
    return out


def test_a_row_is_its_houses():
    parts = told_apart(evidence(ROW, at(ROW, 0), at(ROW)), partial(at_points, [*HOUSES, ROW]))
    assert not parts.rest
    drawn = sorted((cells_of(cells) for _, cells in parts.drawn), key=lambda c: np.nonzero(c)[1].min())
    np.testing.assert_array_equal(drawn, [at(house) > 0 for house in HOUSES])


def test_what_is_not_drawn_is_kept():
    parts = told_apart(evidence(ROW, at(ROW, 0), at(ROW)), partial(at_points, HOUSES[:2]))
    assert len(parts.drawn) == 2
    (rest,) = parts.rest
    np.testing.assert_array_equal(cells_of(rest), at(HOUSES[2]) > 0)


@pytest.mark.parametrize(
    "seen",
    [[ROW], HOUSES[:1], [(slice(0, 40), slice(x, x + 10)) for x in (10, 20, 30)], []],
    ids=["one thing", "too little of it", "larger things", "nothing"],
)
def test_otherwise_a_region_stays_whole(seen):
    assert told_apart(evidence(ROW, at(ROW, 0), at(ROW)), partial(at_points, seen)) is None


def test_the_strips_of_a_large_roof_are_no_houses():
    strips = [(slice(10, 20), slice(x, x + 2)) for x in range(10, 40, 2)]
    assert told_apart(evidence(ROW, at(ROW, 0), at(ROW)), partial(at_points, strips)) is None


def test_unsure_answers_do_not_count():
    found = evidence(ROW, at(ROW, 0), at(ROW))
    assert told_apart(found, partial(at_points, HOUSES, iou=0.5)) is None


def test_only_what_is_counted_one_by_one_is_told_apart():
    for kinds in ((), ("",), ("tree",)):
        assert told_apart(evidence(ROW, at(ROW, 0), at(ROW), kinds), partial(at_points, HOUSES)) is None


@pytest.mark.parametrize(("told", "count"), [(True, 3), (False, 1)], ids=["land cover", "none"])
def test_any_change_tells_houses_apart_where_land_cover_says_that_they_are_such(monkeypatch, told, count):
    found, region = evidence(ROW, at(ROW, 0), at(ROW), ())
    found = replace(found, names=(), concept=None, altered=(), cover=found.cover if told else None)
    namer = SimpleNamespace(names=lambda *_: ("grass", "building"), kind=Namer.kind)
    monkeypatch.setattr(objects, "_masks", lambda *_: ([], []))
    monkeypatch.setattr(objects, "is_part", lambda *_: False)
    monkeypatch.setattr(objects, "draw_points", lambda dates, date, points: at_points([*HOUSES, ROW], points))
    things = objects._things(object(), found, Place(region, 0.5, 0.9), namer)
    assert [thing.said for thing in things] == [("appeared", "grass", "building")] * count


def test_an_altered_building_is_outlined_as_a_whole():
    house = HOUSES[0]
    found, region = evidence(DAMAGE, at(house, 0.9), at(house, 0.8))
    drawn = {0: [house, DAMAGE], 1: [DAMAGE]}
    candidate, window = altered_thing(found, region, lambda date, prompts: at_points(drawn[date], prompts.xy[:1]))
    assert window == WHOLE
    np.testing.assert_array_equal(candidate.mask.logits[::4, ::4] > 0, at(house) > 0)


def test_the_dates_may_be_swapped():
    house = HOUSES[0]
    drawn = {0: [house, DAMAGE], 1: [DAMAGE, ROW]}
    there = altered_thing(*evidence(DAMAGE, at(house, 0.9), at(house, 0.8)), lambda d, p: at_points(drawn[d], p.xy[:1]))
    back = altered_thing(
        *evidence(DAMAGE, at(house, 0.8), at(house, 0.9)), lambda d, p: at_points(drawn[1 - d], p.xy[:1])
    )
    np.testing.assert_array_equal(there[0].mask.logits, back[0].mask.logits)


def test_what_came_or_went_is_not_altered():
    house = HOUSES[0]
    draw = lambda _date, prompts: at_points([house], prompts.xy[:1])  # noqa: E731
    assert altered_thing(*evidence(house, at(house, 0), at(house)), draw) is None
    found, region = evidence(DAMAGE, at(house), at(house), ())
    assert altered_thing(found, region, draw) is None


def test_what_was_altered_is_no_answer_to_a_question_for_new_things():
    house = HOUSES[0]
    found, region = evidence(DAMAGE, at(house, 0.9), at(house, 0.8), altered=False)
    assert altered_thing(found, region, lambda _date, prompts: at_points([house], prompts.xy[:1])) is None
