# SPDX-License-Identifier: GPL-3.0-or-later
"""The learned comparison of the bundled model, on a procedural pair."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from oriel.backend.change import evidence
from oriel.backend.change.against_map_features import MapView, cover_at, pool_cover
from oriel.backend.change.compared import compare, comparer_of, fine_grid
from oriel.backend.change.detect import Dates, DetectOptions, any_change, change_objects, word_change
from oriel.backend.change.phrases import parse_change
from oriel.backend.errors import Cancelled
from oriel.backend.models.loading import load_model
from oriel.backend.search.query import parse_query
from oriel.backend.search.tokens import TokenReader
from oriel.backend.segment.session import SegmentSession
from oriel.backend.store.features import FeatureStore
from shapely import Polygon, box

from tests.fakes import FakeSource

HALL = (96, 64, 208, 144)
MIRROR = {"appeared": "vanished", "vanished": "appeared", "modified": "modified"}


@pytest.fixture(scope="module")
def model():
    return load_model("oriel-compact", device="cpu")


def meadow(seed, *halls):
    """Grass with soft patches, and flat grey roofs with a bright rim."""
    rng = np.random.default_rng(7)
    patches = np.kron(rng.normal(0, 8, (16, 20)), np.ones((16, 16)))[..., None]
    rgb = np.array([92, 120, 70]) + patches + np.random.default_rng(seed).normal(0, 3, (256, 320, 3))
    for x0, y0, x1, y1 in halls:
        rgb[y0:y1, x0:x1] = 225
        rgb[y0 + 3 : y1 - 3, x0 + 3 : x1 - 3] = (178, 176, 180)
        rgb[y1 : y1 + 8, x0 + 6 : x1 + 8] *= 0.4
    return np.clip(rgb, 0, 255).astype(np.uint8)


@pytest.fixture(scope="module")
def dates(model, tmp_path_factory):
    store = FeatureStore(tmp_path_factory.mktemp("store"))

    def make(before, after):
        sources = [FakeSource(rgb, name=f"{rgb.sum()}") for rgb in (before, after)]
        readers = [TokenReader(s, model, store) for s in sources]
        return Dates(*readers, tuple(SegmentSession(s, model, store) for s in sources))

    return make


def inside(found):
    """Whether the outline lies in the hall, but for a few pixels."""
    outline, hall = Polygon(found.polygon.rings[0]), box(*HALL).buffer(8)
    return outline.area > 500 and outline.intersection(hall).area > 0.9 * outline.area


def test_a_new_hall_is_found_and_named(dates):
    pair = dates(meadow(1), meadow(2, HALL))
    (anything,) = change_objects(pair, any_change(pair))
    (building,) = change_objects(pair, word_change(pair, parse_change("new building")), classes=("grass",))
    assert inside(anything)
    assert inside(building)
    assert (building.kind, building.class_to) == ("appeared", "building")
    assert change_objects(pair, word_change(pair, parse_change("buildings lost"))) == []


def test_outlines_and_names_share_the_encoded_windows(dates, model, monkeypatch):
    pair = dates(meadow(5), meadow(6, HALL))
    seen = []
    encode = model.encode
    monkeypatch.setattr(model, "encode", lambda rgb: seen.append(rgb.shape) or encode(rgb))
    assert change_objects(pair, any_change(pair), classes=("grass", "field"))
    assert set(seen) == {(256, 320, 3)}  # at most once a date, and never enlarged
    assert len(seen) <= 2


def test_nothing_changed(dates):
    for second in (meadow(1, HALL), meadow(2, HALL)):
        pair = dates(meadow(1, HALL), second)
        assert change_objects(pair, any_change(pair)) == []
        assert change_objects(pair, word_change(pair, parse_query("building; tree"))) == []


def test_swapped_dates_give_the_mirror(dates):
    there, back = dates(meadow(1), meadow(2, HALL)), dates(meadow(2, HALL), meadow(1))
    for ask in (any_change, lambda d: word_change(d, parse_change("building"))):
        first, second = ask(there), ask(back)
        np.testing.assert_array_equal(first.field.values, second.field.values)
        np.testing.assert_array_equal(first.direction, -second.direction)
        one, two = (change_objects(d, e, classes=("grass",)) for d, e in ((there, first), (back, second)))
        assert [(MIRROR[o.kind], o.class_to, o.class_from, o.score) for o in one] == [
            (o.kind, o.class_from, o.class_to, o.score) for o in two
        ]
        for a, b in zip(one, two, strict=True):
            np.testing.assert_array_equal(a.polygon.rings[0], b.polygon.rings[0])


def test_an_area_sees_what_the_whole_sees(dates):
    pair = dates(meadow(1), meadow(2, HALL))
    whole, part = any_change(pair), any_change(pair, (64.0, 32.0, 240.0, 176.0))
    h, w = part.z.shape
    at = (slice(part.field.row, part.field.row + h), slice(part.field.col, part.field.col + w))
    np.testing.assert_array_equal(part.z, whole.z[at])


def test_an_altered_building_is_a_changed_building(dates, model, monkeypatch):
    pair = dates(meadow(1, HALL), meadow(2, HALL))
    seen = compare((pair.before, pair.after), model.comparer)
    hall = np.zeros(seen.logit.shape, bool)
    hall[HALL[1] // 4 : HALL[3] // 4, HALL[0] // 4 : HALL[2] // 4] = True
    shares = np.zeros_like(seen.cover.before)
    shares[seen.cover.names.index("building")] = np.where(hall, 0.95, 0.02)
    altered = replace(
        seen, logit=np.where(hall, 4, -6).astype(np.float32), cover=replace(seen.cover, before=shares, after=shares)
    )
    monkeypatch.setattr(evidence, "compare", lambda *_args, **_options: altered)
    (found,) = change_objects(None, word_change(pair, parse_change("building")))
    assert inside(found)
    assert (found.kind, found.class_from, found.class_to) == ("modified", "building", "building")
    assert change_objects(None, word_change(pair, parse_change("new building; tree"))) == []


def test_places_without_data_have_no_evidence(model, dates, tmp_path):
    hole = np.ones((256, 320), bool)
    hole[32:176, 64:240] = False
    before, after = meadow(1), meadow(2, HALL)
    sources = FakeSource(before, name="before"), FakeSource(after, hole, name="hole")
    readers = tuple(TokenReader(s, model, FeatureStore(tmp_path)) for s in sources)
    seen = compare(readers, comparer_of(readers[0]))
    assert not seen.valid[12:40, 20:56].any()
    assert seen.valid[:, 64:].all()


class Stopping:
    """Cancels at the third window."""

    def report(self, done, total, text=""):
        if done >= 2:
            raise Cancelled


def test_land_cover_of_shapes_and_points(dates, model):
    pair = dates(meadow(1, HALL), meadow(2, HALL))
    seen = compare((pair.before, pair.before), model.comparer).cover.before.astype(np.float32)
    view = MapView(pair.before, pair.sessions[0])
    pooled = pool_cover(view, [box(*HALL)])
    hall = seen[:, HALL[1] // 4 : HALL[3] // 4, HALL[0] // 4 : HALL[2] // 4]
    np.testing.assert_allclose(pooled.inside[0], hall.mean(axis=(1, 2)), atol=0.02)
    assert abs(pooled.inside - pooled.ring).max() > 0.05
    points = np.array([(150.0, 100.0), (319.9, 255.9)])
    np.testing.assert_allclose(cover_at(view, points), [seen[:, 25, 37], seen[:, 63, 79]], atol=1e-3)


def test_a_stopped_comparison_goes_on_where_it_was(model, tmp_path, monkeypatch):
    monkeypatch.setattr(model, "window_size", 128)
    encoded = []
    encode = model.comparer.encode
    monkeypatch.setattr(model.comparer, "encode", lambda rgb: encoded.append(rgb.shape) or encode(rgb))

    def readers():  # another session: nothing is left but the folder
        sources = [FakeSource(rgb, name=f"{rgb.sum()}") for rgb in (meadow(1), meadow(2, HALL))]
        return tuple(TokenReader(s, model, FeatureStore(tmp_path)) for s in sources)

    with pytest.raises(Cancelled):
        compare(readers(), model.comparer, progress=Stopping())
    assert len(encoded) == 4  # two windows of both dates, and none after the cancel
    stopped = compare(readers(), model.comparer)
    windows = sum(map(len, fine_grid(readers()[0], model.comparer).windows((0, 64, 0, 80))))
    assert len(encoded) == 2 * windows > 4  # each window of each date once, in both runs together
    np.testing.assert_array_equal(stopped.logit, compare(readers(), model.comparer).logit)
    assert len(encoded) == 2 * windows


def test_the_slider_works_without_the_model(dates):
    pair = dates(meadow(1), meadow(2, HALL))
    evidence = any_change(pair)
    (found,) = change_objects(None, evidence, DetectOptions(threshold=0.4))
    assert found.source == "tokens"
