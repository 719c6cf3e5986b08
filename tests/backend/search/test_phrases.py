# SPDX-License-Identifier: GPL-3.0-or-later
"""Referring phrases: what is understood, and which objects they mean."""

import numpy as np
import pytest
from oriel.backend.errors import InputError
from oriel.backend.search.phrases import is_phrase, parse_phrase
from oriel.backend.search.phrases_find import PhraseFinder
from oriel.backend.search.phrases_nouns import Noun
from oriel.backend.search.phrases_values import RelationTo, Thing
from oriel.backend.search.relations import Ground, place_values, relation_scores, size_scores
from oriel.backend.search.relations_colour import colour_score, colour_shares
from oriel.backend.search.tokens import TokenReader
from oriel.backend.segment.session import SegmentSession
from oriel.backend.store.features import FeatureStore
from oriel.backend.types import RasterRef, box_polygon

from ...fake_words import FakeWords
from ...fakes import FakePromptable, FakeSource

NOUNS = ("ship", "pier", "bridge", "tank", "storage tank", "road", "building", "house", "tree", "parking lot", "car",
         "shadow of a cloud", "river")  # fmt: skip


class Nouns:
    def unknown(self, words):
        return {w: ("ship",) for w in words if w not in NOUNS}


@pytest.mark.parametrize(
    ("text", "noun", "said"),
    [
        ("largest white ship near the pier", "ship",
         {"superlative": "large", "count": 1, "relations": [("near", "pier")], "colours": ("white",)}),
        ("the northern bridge", "bridge", {"place": "north", "count": 1}),
        ("two tanks left of the road", "tank", {"count": 2, "relations": [("west", "road")]}),
        ("cars on the parking lot", "car", {"relations": [("on", "parking lot")], "count": 0}),
        ("second largest building in the north-west", "building",
         {"superlative": "large", "ordinal": 2, "place": "north west"}),
        ("round storage tanks within 50 m of the road", "storage tank",
         {"shapes": ("round",), "relations": [("near", "road")]}),
        ("the ship nearest to the pier", "ship", {"superlative": "nearest", "count": 1}),
        ("trees in the upper left corner", "tree", {"place": "north west", "count": 0}),
        ("all dark red cars", "car", {"colours": ("red",), "shade": "dark", "count": 0}),
        ("3 small houses to the south of the river", "house", {"count": 3, "sizes": ("small",)}),
        ("car in the centre", "car", {"place": "centre", "count": 1}),
    ],
)  # fmt: skip
def test_phrases_are_understood(text, noun, said):
    phrase = parse_phrase(text, Nouns())
    assert is_phrase(text)
    assert phrase.thing.noun == noun
    assert phrase.not_understood == ()
    for name, value in said.items():
        if name == "relations":
            assert [(r.kind, r.anchor.noun) for r in phrase.relations] == value
        else:
            assert getattr(phrase.thing if hasattr(phrase.thing, name) else phrase, name) == value


def test_a_distance_is_kept():
    assert parse_phrase("ships within 0.5 km of the pier", Nouns()).relations[0].metres == 500


@pytest.mark.parametrize(
    "text", ["building", "parking lot", "building; tree", "house, roof", "-car", "shadow of a cloud", "", "small boat"]
)
def test_words_and_lists_are_no_phrases(text):
    assert not is_phrase(text)


def test_words_that_no_rule_takes_are_said():
    assert parse_phrase("rusty ship near the crane", Nouns()).not_understood == ("rusty", "near", "crane")
    assert parse_phrase("shiny old ship", Nouns()).not_understood == ("shiny", "old")
    assert parse_phrase("nearest ship", Nouns()).not_understood == ("nearest",)


@pytest.mark.parametrize(
    ("text", "words"), [("the big one", "names no thing"), ("largest zebra", "zebra.*ship"), ("ship; car", "list")]
)
def test_what_cannot_be_asked_is_a_sentence(text, words):
    with pytest.raises(InputError, match=words):
        parse_phrase(text, Nouns())


def shape(x0, y0, x1, y1):
    """A box on the ground; y points north."""
    from shapely import box

    return box(x0, y0, x1, y1)


def test_relations_hold_by_geometry():
    road = shape(0, 0, 100, 4)
    above, below, far = shape(40, 8, 50, 18), shape(40, -18, 50, -8), shape(40, 300, 50, 310)
    things = [above, below, far]
    road_is = Thing("road")
    holds = {
        kind: (relation_scores(RelationTo(kind, road_is), things, [road], metric=True) >= 0.5).tolist()
        for kind in ("north", "south", "beside", "near", "far", "on")
    }
    assert holds == {
        "north": [True, False, True],
        "south": [False, True, False],
        "beside": [True, True, False],
        "near": [True, True, False],
        "far": [False, False, True],
        "on": [False, False, False],
    }
    car = shape(20, 1, 24, 3)
    assert relation_scores(RelationTo("on", road_is), [car], [road.difference(car)], metric=True)[0] >= 0.5
    within = RelationTo("near", road_is, 400.0)
    assert (relation_scores(within, things, [road], metric=True) >= 0.5).all()


def test_sizes_are_relative_and_alike_things_are_told():
    ships = [shape(0, 0, 4, n) for n in (4, 5, 5, 30)]
    scores, told = size_scores("large", ships, "ship", metric=True)
    assert told
    assert (scores >= 0.5).tolist() == [False, False, False, True]
    scores, told = size_scores("small", [shape(0, 0, 4, 4), shape(9, 9, 13, 13.2)], "ship", metric=True)
    assert not told
    assert scores.tolist() == [1, 1]
    houses = [shape(0, 0, 5, 5), shape(0, 0, 20, 20), shape(0, 0, 40, 40)]
    assert (size_scores("small", houses, "building", metric=True)[0] >= 0.5).tolist() == [True, False, False]


def test_north_is_up_on_the_map_not_in_the_file():
    south_up = RasterRef("x", (1, 2, 3), None, (0.5, 0.0, 0.0, 0.0, 0.5, 0.0), "", 100, 100)
    ground = Ground.of(south_up)
    top_of_file = ground.shape(box_polygon((40, 5, 50, 15)))
    whole = ground.shape(box_polygon((0, 0, 100, 100)))
    assert place_values("north", [top_of_file], whole)[0] < 0.2
    assert place_values("south", [top_of_file], whole)[0] > 0.8


def test_everyday_colours():
    for rgb, name in (
        ((240, 240, 240), "white"),
        ((200, 40, 40), "red"),
        ((40, 60, 160), "blue"),
        ((20, 20, 22), "black"),
    ):
        pixels = np.full((50, 3), rgb, np.uint8)
        assert colour_shares(pixels)[name] == 1
        assert colour_score(pixels, (name,)) == 1
        assert colour_score(pixels, ("green",)) < 0.3
    assert colour_score(np.full((9, 3), (20, 60, 20), np.uint8), ("green",), "dark") > 0.5
    assert colour_score(np.full((9, 3), (20, 60, 20), np.uint8), ("green",), "light") < 0.1


class ColourModel(FakeWords):
    """Words and masks by colour, in one model."""

    def decode(self, arrays, prompts):
        return FakePromptable().decode(arrays, prompts)


@pytest.fixture
def finder(tmp_path, monkeypatch):
    # the fake knows colours alone: they are its nouns and its rivals
    monkeypatch.setattr("oriel.backend.search.gate.RIVALS", ("red", "green", "blue", "yellow"))
    monkeypatch.setattr("oriel.backend.search.phrases.COLOURS", {})
    rgb = np.full((512, 512, 3), (60, 160, 60), np.uint8)
    for x0, y0, x1, y1 in ((64, 64, 96, 96), (300, 80, 400, 180), (80, 380, 128, 428)):
        rgb[y0:y1, x0:x1] = (200, 40, 40)
    rgb[240:280] = (30, 60, 200)
    source, model = FakeSource(rgb), ColourModel()
    store = FeatureStore(tmp_path)
    reader, session = TokenReader(source, model, store), SegmentSession(source, model, store)
    return PhraseFinder(reader, session), model


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("largest red", [(300, 80)]),
        ("second largest red", [(80, 380)]),
        ("reds above the blue", [(64, 64), (300, 80)]),
        ("the red below the blue", [(80, 380)]),
        ("leftmost red", [(64, 64)]),
        ("red in the upper right corner", [(300, 80)]),
        ("red farthest from the blue", [(64, 64)]),
        ("two reds nearest to the blue", [(300, 80), (80, 380)]),
    ],
)
def test_the_objects_that_are_meant(finder, text, wanted):
    find, model = finder
    answer = find.find(parse_phrase(text, model))
    corners = [tuple(f.found.polygon.rings[0].min(axis=0)) for f in answer.found]
    assert len(corners) == len(wanted)
    for corner in wanted:
        assert min(np.hypot(corner[0] - x, corner[1] - y) for x, y in corners) < 8
    assert len(answer.found) + len(answer.others) == 3


def test_only_what_lies_in_the_area_is_meant(finder):
    find, model = finder
    lower, upper = [box_polygon((0, 300, 512, 512))], [box_polygon((0, 0, 512, 200))]
    for more in ({"within": lower}, {"without": upper}):
        part = PhraseFinder(find._nouns._reader, find._nouns._session, **more)
        answer = part.find(parse_phrase("largest red", model))
        (meant,) = answer.found
        assert np.abs(meant.found.polygon.rings[0].min(axis=0) - (80, 380)).max() < 8
        assert answer.others == ()


def test_an_answer_needs_not_look_again(finder):
    find, model = finder
    first = find.find(parse_phrase("largest red", model))
    again = PhraseFinder(find._nouns._reader, None, known=first.nouns)
    assert again.find(parse_phrase("smallest red", model)).others


def test_what_is_missing_is_remarked(finder):
    find, model = finder
    answer = find.find(parse_phrase("four reds", model))
    assert [(r.kind, r.word) for r in answer.remarks] == [("fewer", "4")]
    find._nouns.known["yellow", False] = Noun(())  # none was found
    answer = find.find(parse_phrase("shiny red near the yellow", model))
    assert [(r.kind, r.word) for r in answer.remarks] == [("not_understood", "shiny"), ("no_anchor", "yellow")]
    assert answer.found == ()
    assert [r.kind for r in find.find(parse_phrase("largest yellow", model)).remarks] == ["no_thing"]
