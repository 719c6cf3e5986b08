# SPDX-License-Identifier: GPL-3.0-or-later
"""Class rasters from a few examples and without any; ticks and crosses on places."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from oriel.backend.errors import InputError
from oriel.backend.search.clusters import cluster_heat
from oriel.backend.search.examples import Example, example_heat, learn_classes
from oriel.backend.search.feedback import LEAST_MARKS, found_features, polygon_vectors, rerank, with_marks
from oriel.backend.search.index import build_index
from oriel.backend.search.listing import write_class_map
from oriel.backend.search.query import parse_query
from oriel.backend.search.rank import PlaceQuery, rank
from oriel.backend.search.tokens import TokenReader
from oriel.backend.store.features import FeatureStore
from oriel.backend.types import box_polygon

from ...fake_words import FakeWords
from ...fakes import FakeSource

COLOURS = {"field": (60, 160, 60), "roof": (200, 40, 40), "pond": (30, 60, 200)}
BOXES = {
    "field": [(16, 16, 80, 80), (400, 32, 480, 96), (30, 400, 90, 460)],
    "roof": [(176, 176, 240, 240), (240, 176, 300, 300), (190, 250, 230, 300)],
    "pond": [(352, 352, 400, 400), (420, 360, 470, 470), (360, 430, 400, 470)],
}


def reader(folder):
    rgb = np.full((512, 512, 3), COLOURS["field"], np.uint8)
    rgb[160:320, 160:320] = COLOURS["roof"]
    rgb[336:496, 336:496] = COLOURS["pond"]
    rgb += np.random.default_rng(0).integers(0, 9, rgb.shape, dtype=np.uint8)
    return TokenReader(FakeSource(rgb), FakeWords(), FeatureStore(folder))


def examples():
    return [Example(name, box_polygon(box)) for name, boxes in BOXES.items() for box in boxes]


def at(path, x, y):
    with rasterio.open(path) as file:
        return file.read(1)[y, x]


def test_examples_become_a_class_raster_and_a_table(tmp_path):
    layer = reader(tmp_path / "store")
    learned = learn_classes(layer, examples())
    assert learned.names == ("field", "roof", "pond")
    assert (learned.confusion == np.eye(3) * 3).all()
    assert learned.accuracy == 1
    found = write_class_map(example_heat(learned, layer), layer, tmp_path / "classes.tif", least=0.0)
    path = tmp_path / "classes.tif"
    assert [at(path, *xy) for xy in ((50, 250), (240, 240), (416, 416))] == [1, 2, 3]
    shares = {row.name: row.share for row in found.table}
    assert shares["roof"] == pytest.approx(0.1, abs=0.02)
    assert shares[""] == 0


def test_mixed_up_examples_show_in_the_confusion(tmp_path):
    layer = reader(tmp_path)
    wrong = [*examples()[:3], *[Example("meadow", box_polygon((x, 96, x + 60, 150))) for x in (16, 96, 300)]]
    learned = learn_classes(layer, wrong)
    assert learned.accuracy < 1
    assert learned.confusion.sum() == 6


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ([], "at least two"),
        ([Example("a", box_polygon((0, 0, 9, 9)))] * 3, "at least two"),
        ([Example("a", box_polygon((0, 0, 9, 9)))] * 2 + [Example("b", box_polygon((0, 0, 9, 9)))], '"b" has one'),
    ],
)
def test_too_few_examples_are_refused(tmp_path, given, said):
    with pytest.raises(InputError, match=said):
        learn_classes(reader(tmp_path), given)


def test_clusters_follow_what_is_there(tmp_path):
    layer = reader(tmp_path / "store")
    heat = cluster_heat(("1", "2", "3"), layer)
    found = write_class_map(heat, layer, tmp_path / "groups.tif", least=0.0)
    path = tmp_path / "groups.tif"
    values = [at(path, *xy) for xy in ((50, 250), (240, 240), (416, 416))]
    assert sorted(values) == [1, 2, 3]
    assert values[0] == 1  # the largest comes first
    assert sum(row.share for row in found.table) == pytest.approx(1)
    with pytest.raises(InputError, match="2 to"):
        cluster_heat(("1",), reader(tmp_path / "store"))


def test_marks_turn_the_order_of_places(tmp_path):
    layer = reader(tmp_path)
    index = build_index(layer)
    vectors = np.asarray(index.vectors, np.float32)
    likeness = vectors @ layer.model.encode_text(("blue", "red")).T
    blue, red = np.argsort(-likeness, axis=0)[:LEAST_MARKS].T
    query = PlaceQuery(parse_query("red, blue"))
    for count in (2, LEAST_MARKS):
        liked = np.asarray(index.vectors[blue[:count]], np.float32)
        crossed = np.asarray(index.vectors[red[:count]], np.float32)
        others = np.asarray(index.vectors[::7], np.float32)
        asked = with_marks(query, liked, crossed, others)
        assert (asked.learned is not None) == (2 * count >= LEAST_MARKS)
        best = rank([index], asked, layer.model, count=1)[0].row
        assert likeness[best, 0] > likeness[best, 1]


def test_a_ticked_place_joins_the_example():
    shown = np.array([1, 0, 0], np.float32)
    liked = np.array([[0, 1, 0]], np.float32)
    none = np.zeros((0, 3), np.float32)
    asked = with_marks(PlaceQuery(example=shown), liked, none, none)
    assert asked.example == pytest.approx([0.7071, 0.7071, 0], abs=1e-3)


def test_polygons_are_told_apart_by_what_is_inside(tmp_path):
    layer = reader(tmp_path)
    polygons = [e.polygon for e in examples()]
    vectors = polygon_vectors(polygons, layer)
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(np.ones(9))
    features = found_features(polygons, layer)
    p = rerank(features, np.full(9, 0.5), {3: True, 0: False})
    assert p[[4, 5]].min() > p[[1, 2]].max()
    assert found_features([], layer).shape == (0, 1)
    assert polygon_vectors([], layer).shape == (0, 1)
