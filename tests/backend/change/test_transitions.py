# SPDX-License-Identifier: GPL-3.0-or-later
"""What became what."""

from __future__ import annotations

import numpy as np
import pytest
from oriel.backend.change.detect import Dates, change_objects, word_change
from oriel.backend.change.phrases import parse_change
from oriel.backend.change.transitions import UNKNOWN, class_pair, transition_table
from oriel.backend.errors import InputError
from oriel.backend.search.query import parse_query
from oriel.backend.search.tokens import TokenReader
from oriel.backend.store.features import FeatureStore

from tests.fake_words import FakeWords
from tests.fakes import FakeSource

GREEN, RED, BLUE = (60, 160, 60), (200, 40, 40), (40, 60, 200)


def picture(*blocks):
    rgb = np.zeros((320, 480, 3), np.uint8)
    rgb[:] = GREEN
    for (y0, x0, y1, x1), colour in blocks:
        rgb[y0:y1, x0:x1] = colour
    return rgb


@pytest.fixture
def dates(tmp_path):
    model, store = FakeWords(), FeatureStore(tmp_path)
    first = picture(((64, 64, 160, 160), RED), ((64, 320, 160, 416), RED))
    second = picture(((64, 64, 160, 160), BLUE), ((64, 320, 160, 416), RED), ((208, 192, 272, 256), BLUE))
    readers = [TokenReader(FakeSource(rgb, name=str(i)), model, store) for i, rgb in enumerate((first, second))]
    return Dates(*readers, (None, None))


def test_the_table_holds_what_changed_and_what_stayed(dates):
    table = {(t.class_from, t.class_to): t.cells for t in transition_table(dates, parse_query("red; blue; green"))}
    assert table[("red", "blue")] == 36
    assert table[("green", "blue")] == 16
    assert table[("red", "red")] == 36
    assert table[("green", "green")] == 20 * 30 - 36 - 36 - 16
    assert set(table) == {("red", "blue"), ("green", "blue"), ("red", "red"), ("green", "green")}


def test_rasters_of_both_dates(dates):
    classes = class_pair(dates, parse_query("red; blue; green"), (0.0, 0.0, 256.0, 192.0))
    assert classes.before.shape == (12, 16)
    assert classes.before[6, 6] == 0
    assert classes.after[6, 6] == 1
    assert UNKNOWN not in classes.before
    assert classes.field(1).values[6, 6] == 1


def test_one_class_is_no_table(dates):
    with pytest.raises(InputError, match="2 to 254"):
        transition_table(dates, parse_query("red"))


def test_an_arrow_asks_for_one_transition(dates):
    evidence = word_change(dates, parse_change("red -> blue; -green"))
    (found,) = change_objects(None, evidence)
    assert (found.class_from, found.class_to, found.kind) == ("red", "blue", "modified")
    ring = found.polygon.rings[0]
    assert (*ring.min(axis=0), *ring.max(axis=0)) == pytest.approx((64, 64, 160, 160), abs=8)
    assert change_objects(None, word_change(dates, parse_change("from blue to red; -green"))) == []


@pytest.mark.parametrize("text", ["a -> b", "a → b", "from a to b", "a became b", "a turned into b"])
def test_ways_to_write_a_transition(text):
    asked = parse_change(f"{text}; new c")
    assert asked.names == ("a", "b", "c")
    assert asked.turns == ((0, 1),)
    assert asked.into == ("b", "", "")
    assert asked.directions[2] == "appeared"


@pytest.mark.parametrize("text", ["a ->", "-> b", "a -> b -> c"])
def test_half_a_transition_is_refused(text):
    with pytest.raises(InputError, match="what turned into what"):
        parse_change(text)
