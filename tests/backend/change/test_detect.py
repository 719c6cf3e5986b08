# SPDX-License-Identifier: GPL-3.0-or-later
"""From a pair to change objects, with a model whose tokens are colours."""

from __future__ import annotations

import numpy as np
import pytest
from oriel.backend.change.bands import band_change
from oriel.backend.change.detect import Dates, DetectOptions, any_change, change_objects, word_change
from oriel.backend.change.phrases import known_forms, parse_change
from oriel.backend.errors import InputError
from oriel.backend.search.query import parse_query
from oriel.backend.search.tokens import TokenReader
from oriel.backend.segment.session import SegmentSession
from oriel.backend.store.features import FeatureStore

from tests.fake_words import FakeWords
from tests.fakes import FakePromptable, FakeSource, rectangle, scene

GREEN, RED, BLUE = (60, 160, 60), (200, 40, 40), (40, 60, 200)
HOUSE, POND = (160, 96, 256, 176), (400, 288, 496, 352)


def picture(seed, *blocks):
    rgb = scene(448, 640)
    rgb[:] = GREEN
    for place, colour in blocks:
        x, y = np.meshgrid(np.arange(640) + 0.5, np.arange(448) + 0.5)
        rgb[rectangle(*place)(x, y)] = colour
    return rgb + np.random.default_rng(seed).integers(0, 3, (28, 40, 3), np.uint8).repeat(16, 0).repeat(16, 1)


class Masks(FakePromptable):
    """Regions of one colour although the ground has a little noise."""

    def encode(self, rgb):
        return {"rgb": (rgb // 40 * 40).astype(np.uint8)}


@pytest.fixture
def compare(tmp_path):
    model, masks = FakeWords(), Masks()
    store = FeatureStore(tmp_path)

    def dates(before, after, **options):
        sources = [FakeSource(rgb, name=f"{rgb.sum()}") for rgb in (before, after)]
        readers = [TokenReader(s, model, store) for s in sources]
        return Dates(*readers, tuple(SegmentSession(s, masks, store) for s in sources), **options)

    return dates


def bounds(item):
    ring = item.polygon.rings[0]
    return (*ring.min(axis=0), *ring.max(axis=0))


TOWN = picture(1, (HOUSE, RED)), picture(2, (POND, BLUE))


def test_nothing_changed(compare):
    dates = compare(picture(1, (HOUSE, RED)), picture(2, (HOUSE, RED)))
    assert change_objects(dates, any_change(dates)) == []
    assert change_objects(dates, word_change(dates, parse_query("red; blue"))) == []


def test_both_changes_are_found_where_they_are(compare):
    dates = compare(*TOWN)
    found = change_objects(dates, any_change(dates))
    assert len(found) == 2
    for item, place in zip(sorted(found, key=lambda o: bounds(o)[0]), (HOUSE, POND), strict=True):
        assert bounds(item) == pytest.approx(place, abs=2)
        assert item.source == "model"
        assert item.kind == "modified"
        assert item.z > 3


def test_words_say_what_appeared_and_vanished(compare):
    dates = compare(*TOWN)
    found = change_objects(dates, word_change(dates, parse_change("red; blue")))
    said = {(o.kind, o.class_from, o.class_to) for o in found}
    assert said == {("vanished", "red", ""), ("appeared", "", "blue")}


@pytest.mark.parametrize(
    ("text", "kinds"),
    [("new blue; -green", ["appeared"]), ("blue lost; -green; -red", []), ("reds gone", ["vanished"])],
)
def test_the_verb_counts(compare, text, kinds):
    dates = compare(*TOWN)
    found = change_objects(dates, word_change(dates, parse_change(text)))
    assert [o.kind for o in found] == kinds


WING = (160, 176, 256, 240)  # joined to the house


def test_a_part_of_what_stands_at_both_dates(compare):
    """A wing is built on: the house is extended, or reduced the other way round; a house apart is a new one."""
    small, large = picture(1, (HOUSE, RED)), picture(2, (HOUSE, RED), (WING, RED), (POND, RED))
    for pair, kinds in (((small, large), ["extended", "appeared"]), ((large, small), ["reduced", "vanished"])):
        dates = compare(*pair)
        evidence = word_change(dates, parse_change("red"))
        found = sorted(change_objects(dates, evidence), key=lambda o: bounds(o)[0])
        assert [o.kind for o in found] == kinds
        assert bounds(found[0]) == pytest.approx(WING, abs=16)


def test_a_small_annex_is_not_an_extension(compare):
    """Less than a quarter more is within what outlines differ by."""
    dates = compare(picture(1, (HOUSE, RED)), picture(2, (HOUSE, RED), ((160, 176, 176, 224), RED)))
    found = change_objects(dates, word_change(dates, parse_change("red")))
    assert {o.kind for o in found} <= {"appeared"}


def test_swapped_dates_give_the_mirror(compare):
    there, back = compare(*TOWN), compare(*TOWN[::-1])
    mirror = {"appeared": "vanished", "vanished": "appeared", "modified": "modified"}
    for evidence in (any_change, lambda d: word_change(d, parse_change("red; blue"))):
        one, two = (change_objects(d, evidence(d)) for d in (there, back))
        assert [(mirror[o.kind], o.class_to, o.class_from, o.score) for o in one] == [
            (o.kind, o.class_from, o.class_to, o.score) for o in two
        ]
        for a, b in zip(one, two, strict=True):
            np.testing.assert_array_equal(a.polygon.rings[0], b.polygon.rings[0])


def test_a_part_of_the_pair_has_the_same_evidence_as_the_whole(compare):
    dates = compare(*TOWN)
    whole, part = any_change(dates), any_change(dates, (128.0, 64.0, 320.0, 256.0))
    rows = slice(part.field.row, part.field.row + part.z.shape[0])
    cols = slice(part.field.col, part.field.col + part.z.shape[1])
    np.testing.assert_allclose(part.z[1:-1, 1:-1], whole.z[rows, cols][1:-1, 1:-1], atol=1e-4)


def test_a_shift_within_the_radius_is_no_change(compare):
    before = picture(1, (HOUSE, RED))
    dates = compare(before, np.roll(before, 16, axis=1))
    values = any_change(dates).field.values[:, 2:-2]
    assert values.max() < 0.5


def test_objects_need_no_model(compare):
    dates = compare(*TOWN)
    found = change_objects(None, any_change(dates))
    assert len(found) == 2
    assert {o.source for o in found} == {"tokens"}
    quick = change_objects(dates, any_change(dates), DetectOptions(sharp=False))
    assert [o.score for o in quick] == [o.score for o in found]


def test_small_things_are_left_out(compare):
    dates = compare(*TOWN)
    assert change_objects(dates, any_change(dates), DetectOptions(min_size=1e5)) == []


def test_one_date_without_data_at_the_change(compare):
    dates = compare(*TOWN)
    hole = np.ones((448, 640), bool)
    hole[80:208, 144:272] = False
    source = FakeSource(np.where(hole[..., None], TOWN[1], 0), hole, name="hole")
    reader = TokenReader(source, dates.after.model, dates.after.store)
    holed = Dates(dates.before, reader, (dates.sessions[0], SegmentSession(source, Masks(), dates.after.store)))
    found = change_objects(holed, any_change(holed))
    assert [bounds(o)[0] > 300 for o in found] == [True]


def test_words_that_nobody_knows_are_named(compare):
    dates = compare(*TOWN)
    with pytest.raises(InputError, match="griffin"):
        word_change(dates, parse_change("new griffins; griffin"))


def test_phrases():
    asked = parse_change("New red, blue; green lost; -yellow; water")
    assert asked.names == ("red", "green", "water")
    assert asked.directions == ("appeared", "vanished", "both")
    assert asked.query.negatives == ("yellow",)
    known = known_forms(parse_change("reds, blues; griffins"), FakeWords())
    assert known.query.words == ("red", "blue", "griffins")
    with pytest.raises(InputError):
        parse_change("new")


def test_a_change_may_be_asked_for_beside_something(compare):
    dates = compare(*TOWN)

    def asked(text, area=None):
        evidence = word_change(dates, parse_change(f"{text}; -green"), area)
        return evidence, change_objects(None, evidence)

    assert asked("new blue near red")[1] == []
    evidence, (found,) = asked("new blue within 400 m of the red")
    assert bounds(found) == pytest.approx(POND, abs=8)
    part, (same,) = asked("new blue within 400 m of the red", (384.0, 272.0, 512.0, 368.0))  # the red lies outside
    assert part.field.values.shape == part.valid.shape == (6, 8)
    np.testing.assert_array_equal(part.z, evidence.z[17:23, 24:32])
    assert same.score == found.score


@pytest.mark.parametrize(
    ("text", "name", "words", "metres"),
    [
        ("new buildings near the river", "buildings", ("river",), 50),
        ("trees lost next to a road, street", "trees", ("road", "street"), 50),
        ("trees lost within 0.3 km of water", "trees", ("water",), 300),
        ("pools built in the forest", "pools", ("forest",), 0),
    ],
)
def test_places_of_a_phrase(text, name, words, metres):
    asked = parse_change(text)
    (place,) = asked.places
    assert asked.names == (name,)
    assert (place.concept.words, place.metres) == (words, metres)


def test_a_place_belongs_to_its_concept():
    asked = parse_change("from forest to field near the river; new house")
    assert asked.names == ("forest", "field", "house")
    assert [p is not None for p in asked.places] == [True, True, False]
    with pytest.raises(InputError, match="says where, not what"):
        parse_change("near the river")


class Bands:
    """A source with band values, as `RasterSource` has them."""

    def __init__(self, values):
        self.values = values
        self.ref = FakeSource(np.moveaxis(values, 0, -1)).ref
        self.image_bands = tuple(range(1, len(values) + 1))

    def read_bands(self, window, bands):
        rows = slice(window.row, window.row + window.height)
        cols = slice(window.col, window.col + window.width)
        part = self.values[:, rows, cols][np.array(bands) - 1].astype(np.float32)
        return part, np.ones(part.shape[1:], bool)


@pytest.mark.parametrize("changed", [False, True])
def test_bands_alone(changed):
    rng = np.random.default_rng(3)
    ground = np.kron(rng.normal(100, 20, (4, 20, 30)), np.ones((8, 8)))
    before = ground + rng.normal(0, 2, ground.shape)
    after = (ground * 1.3 + 12 + rng.normal(0, 2, ground.shape))[:3]
    if changed:
        after[:, 40:80, 100:140] = rng.normal((250.0, 60.0, 20.0), 2, (40, 40, 3)).transpose(2, 0, 1)
    evidence = band_change(Bands(before), Bands(after))
    found = change_objects(None, evidence)
    assert len(found) == int(changed)
    if changed:
        assert bounds(found[0]) == pytest.approx((100, 40, 140, 80), abs=2)
