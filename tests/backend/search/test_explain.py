# SPDX-License-Identifier: GPL-3.0-or-later
"""Why a place is a hit."""

import numpy as np
import pytest
from oriel.backend.errors import Cancelled, InputError
from oriel.backend.progress import SILENT
from oriel.backend.search.explain import explain
from oriel.backend.search.explain_units import blended_out, picture_units
from oriel.backend.search.query import parse_query
from oriel.backend.search.rank import PlaceQuery
from oriel.backend.search.tokens import TokenReader
from oriel.backend.segment.session import SegmentSession
from oriel.backend.store.features import FeatureStore
from oriel.backend.types import Window
from shapely import Polygon, box

from ...fake_words import FakeWords
from ...fakes import FakePromptable, FakeSource

RED = (96, 96, 160, 160)


class ColourModel(FakeWords):
    """Words and masks by colour, in one model."""

    def decode(self, arrays, prompts):
        return FakePromptable().decode(arrays, prompts)


@pytest.fixture
def place(tmp_path, monkeypatch):
    monkeypatch.setattr("oriel.backend.search.explain_units._POINTS", 9)  # enough for two things
    rgb = np.full((320, 320, 3), (60, 160, 60), np.uint8)
    rgb[96:160, 96:160] = (200, 40, 40)
    rgb[180:260, 180:280] = (30, 60, 200)
    model, source, store = ColourModel(), FakeSource(rgb), FeatureStore(tmp_path)
    return TokenReader(source, model, store), SegmentSession(source, model, store)


def test_the_thing_that_was_asked_for_matters_most(place):
    query = PlaceQuery(parse_query("red"))
    found = explain(*place, (32.0, 32.0, 288.0, 288.0), query, samples=12)
    best = max(found.contributions, key=lambda c: c.weight)
    assert best.kind == "object"
    shape = Polygon(best.polygons[0].rings[0])
    red = box(*RED)
    assert shape.intersection(red).area / shape.union(red).area > 0.7
    assert found.score > found.without_best
    assert found.deletion < 0.5 < found.insertion
    assert found.believable
    assert sum(c.weight for c in found.contributions) == pytest.approx(found.score - found.empty, abs=0.15)
    blue = min(found.contributions, key=lambda c: c.weight)
    assert blue.weight < 0


def test_equal_questions_have_equal_answers(place):
    query = PlaceQuery(parse_query("red; -blue"))
    one, other = (explain(*place, (32.0, 32.0, 288.0, 288.0), query, samples=2) for _ in range(2))
    assert one.score == other.score
    assert [c.weight for c in one.contributions] == [c.weight for c in other.contributions]


def test_units_cover_the_picture_once(place):
    valid = np.ones((256, 256), bool)
    valid[:40] = False
    units = picture_units(place[1], Window(0, 32, 32, 256, 256), valid, SILENT)
    total = sum(unit.mask.astype(int) for unit in units)
    assert total.max() == 1
    assert (total[valid] == 1).mean() > 0.99
    assert not total[~valid].any()
    assert {unit.kind for unit in units} == {"object", "ground"}
    assert all(unit.polygons for unit in units)


def test_what_is_taken_away_looks_like_its_surroundings():
    rgb = np.full((200, 200, 3), (60, 160, 60), np.uint8)
    rgb[80:120, 80:120] = (200, 40, 40)
    mask = np.zeros((1, 200, 200), bool)
    mask[0, 80:120, 80:120] = True
    out = blended_out(rgb, mask)
    assert np.abs(out.astype(int) - (60, 160, 60)).max() <= 3
    assert blended_out(rgb, mask[:0]) is rgb
    gone = blended_out(rgb, np.ones((1, 200, 200), bool))
    assert gone.std(axis=(0, 1)).max() < 1


def test_places_beside_the_layer_and_empty_queries_are_refused(place):
    with pytest.raises(InputError, match="outside the imagery"):
        explain(*place, (900.0, 900.0, 990.0, 990.0), PlaceQuery(parse_query("red")))
    with pytest.raises(InputError, match="Nothing to search for"):
        explain(*place, (32.0, 32.0, 288.0, 288.0), PlaceQuery())
    with pytest.raises(InputError, match="zebra"):
        explain(*place, (32.0, 32.0, 288.0, 288.0), PlaceQuery(parse_query("zebra")))


def test_it_can_be_cancelled(place):
    class Stop:
        def report(self, done, total, text=""):
            if text.startswith("Scoring") and done > 3:
                raise Cancelled

    with pytest.raises(Cancelled):
        explain(*place, (32.0, 32.0, 288.0, 288.0), PlaceQuery(parse_query("red")), progress=Stop())
