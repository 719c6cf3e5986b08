# SPDX-License-Identifier: GPL-3.0-or-later
"""Things that touch on the token grid are found one by one."""

from dataclasses import replace

import numpy as np
import pytest
from oriel.backend.progress import SILENT
from oriel.backend.search.highlight import highlight
from oriel.backend.search.phrases_glance import Size, best_of, glance_objects
from oriel.backend.search.phrases_nouns import usual_size
from oriel.backend.search.query import parse_query
from oriel.backend.search.regions import Found, sharpen
from oriel.backend.search.things import word_polygons
from oriel.backend.search.tokens import TokenReader
from oriel.backend.segment.session import SegmentSession
from oriel.backend.store.features import FeatureStore
from oriel.backend.types import Prompts, box_polygon

from ...fake_words import FakeWords
from ...fakes import FakePromptable, FakeSource

SIDE, GAP = 20, 6


class Glancing(FakeWords):
    """Words and masks by colour; a glance is a click."""

    def decode(self, arrays, prompts):
        return FakePromptable().decode(arrays, prompts)

    def glance(self, arrays, places):
        return self.decode(arrays, [Prompts(np.array([[x, y]]), np.ones(1, np.int64)) for x, y, _ in places])


@pytest.fixture
def lot(tmp_path):
    rgb = np.full((512, 512, 3), (60, 160, 60), np.uint8)
    for row in range(3):
        for col in range(5):
            y, x = 100 + row * (SIDE + GAP), 120 + col * (SIDE + GAP)
            rgb[y : y + SIDE, x : x + SIDE] = (200, 40, 40)
    rgb[300:460, 300:460] = (200, 40, 40)  # no single thing of that size
    source, model, store = FakeSource(rgb), Glancing(), FeatureStore(tmp_path)
    reader = TokenReader(source, model, store)
    return highlight(parse_query("red; -green"), reader), SegmentSession(source, model, store)


def test_things_in_a_row_are_told_apart(lot):
    heat, session = lot
    found = best_of(glance_objects(heat, 0, 0.3, session, Size(SIDE), SILENT), [])
    corners = {tuple(np.round(f.polygon.rings[0].min(axis=0) / 2).astype(int) * 2) for f in found}
    assert len(found) == 15
    assert len(corners) == 15
    assert all(f.concept == "red" for f in found)
    assert [f.score for f in found] == sorted((f.score for f in found), reverse=True)


def test_words_for_single_things_give_one_polygon_each(lot, monkeypatch):
    heat, session = lot
    monkeypatch.setattr(
        "oriel.backend.search.things.usual_size", lambda word, ref: Size(SIDE) if word == "red" else None
    )
    found = word_polygons(heat, 0, session)
    sides = sorted(float(np.ptp(f.polygon.rings[0], axis=0).max()) for f in found)
    assert all(side < 1.5 * SIDE for side in sides[:15])
    assert [side > 140 for side in sides[15:]] == [True]  # what has no usual size stays as it was drawn
    assert [f.score for f in found] == sorted((f.score for f in found), reverse=True)
    assert all(0.3 < f.score <= f.peak <= 1 for f in found)


def test_where_sizes_are_unknown_regions_are_drawn_as_they_are(lot):
    heat, session = lot
    assert usual_size("car", session.source.ref) is None  # the picture has no ground size
    ground = replace(session.source.ref, gsd=0.3)
    assert usual_size("cars", ground).length == pytest.approx(15)
    assert usual_size("road", ground) is None
    for one, same in zip(word_polygons(heat, 0, session), sharpen(heat, 0, session), strict=True):
        np.testing.assert_array_equal(one.polygon.rings[0], same.polygon.rings[0])


def test_a_thing_of_unusual_size_counts_where_sizes_vary(lot):
    heat, session = lot
    usual, alike, varied = (
        glance_objects(heat, 0, 0.3, session, size, SILENT)[0].score
        for size in (Size(1.5 * SIDE), Size(2.5 * SIDE), Size(2.5 * SIDE, 2.0))
    )
    assert usual > varied > alike


def test_a_model_that_cannot_glance_finds_none(lot, tmp_path):
    heat, session = lot
    plain = SegmentSession(session.source, FakePromptable(), FeatureStore(tmp_path / "other"))
    assert glance_objects(heat, 0, 0.3, plain, Size(SIDE), SILENT) == []


def test_of_two_on_the_same_place_the_better_stays():
    def thing(box, score):
        return Found(box_polygon(box), "car", score, score, "", "model")

    one, part = thing((0, 0, 10, 10), 0.8), thing((1, 1, 6, 6), 0.4)
    lot, apart = thing((0, 0, 100, 100), 0.9), thing((200, 0, 210, 10), 0.5)
    kept = best_of([one, part], [lot, apart])
    assert [(f.polygon, round(f.score, 2)) for f in kept] == [(one.polygon, 0.8), (apart.polygon, 0.3)]
