# SPDX-License-Identifier: GPL-3.0-or-later
"""Words for given polygons: the same as pooling the layer's blended tokens, each window encoded once."""

import numpy as np
import pytest
import shapely
from oriel.backend.errors import InputError
from oriel.backend.progress import SILENT
from oriel.backend.search.label import label_polygons
from oriel.backend.search.label_pooling import pool_polygons
from oriel.backend.search.pooling import pool_masks
from oriel.backend.search.query import parse_query
from oriel.backend.search.tokens import TokenReader, token_grid
from oriel.backend.store.features import FeatureStore
from oriel.backend.types import Polygon, box_polygon
from oriel.backend.vectorize.fill import inside_of

from ...fake_words import FakeWords
from ...fakes import FakeSource


class Place(FakeWords):
    """Tokens that also say where in its window they are, so that windows differ where they overlap."""

    def encode(self, rgb):
        out = super().encode(rgb)
        tokens = np.asarray(out["tokens"], np.float32)
        tokens[..., 3] = np.linspace(-1, 1, tokens.shape[1])
        return {**out, "tokens": tokens}


def scene(height=700, width=900):
    rgb = np.random.default_rng(0).integers(0, 255, (height, width, 3)).astype(np.uint8)
    rgb[100:180, 120:260] = (200, 40, 40)
    rgb[400:700, 300:900] = (30, 60, 200)
    return rgb


def blob(seed, size):
    rng = np.random.default_rng(seed)
    angles = np.sort(rng.uniform(0, 2 * np.pi, 9))
    centre, radius = rng.uniform(0, 1, 2) * (900, 700), rng.uniform(0.3, 1, 9) * size
    ring = centre + np.stack([np.cos(angles), np.sin(angles)], 1) * radius[:, None]
    return Polygon((np.concatenate([ring, ring[:1]]),))


def test_pooling_is_that_of_the_blended_tokens_and_encodes_once(tmp_path):
    source, model = FakeSource(scene()), Place()
    shapes = [[blob(i, size)] for i, size in enumerate((12, 30, 60, 150, 400, 800))]
    reader = TokenReader(source, model, FeatureStore(tmp_path / "a"))
    grid = token_grid(source.ref, model)
    found = pool_polygons(shapes, reader, grid, SILENT)
    encodes = model.encodes
    assert encodes <= len([w for row in grid.windows((0, *grid.shape[:1], 0, grid.shape[1])) for w in row])
    whole = np.concatenate([s.tokens for s in reader.strips(grid)])
    masks = [inside_of([p.rings[0] for p in shape], 700, 900) for shape in shapes]
    plain = pool_masks(whole, masks, [(0, 0)] * len(masks), grid.stride)
    np.testing.assert_allclose(found[:, :-1], plain, atol=2e-5)
    np.testing.assert_allclose(found[:, -1], 1, atol=1e-5)


def test_only_windows_under_polygons_are_encoded(tmp_path):
    model = Place()
    reader = TokenReader(FakeSource(scene(2000, 2000)), model, FeatureStore(tmp_path))
    grid = token_grid(reader.source.ref, model)
    pool_polygons([[box_polygon((10, 10, 60, 60))], [box_polygon((20, 30, 90, 50))]], reader, grid, SILENT)
    assert model.encodes == 1


def test_words_margins_and_a_rival(tmp_path):
    reader = TokenReader(FakeSource(scene()), FakeWords(), FeatureStore(tmp_path))
    red, blue = box_polygon((130, 110, 250, 170)), box_polygon((400, 450, 800, 650))
    labels = label_polygons([[red], [blue]], parse_query("red; green"), reader)
    assert (labels[0].word, labels[0].second, labels[0].rival) == ("red", "green", "")
    assert labels[0].margin > 0.9
    assert labels[1].rival == "water"
    assert labels[1].score < 0.1
    assert label_polygons([], parse_query("red"), reader) == []


def test_parts_holes_specks_and_places_off_the_raster(tmp_path):
    reader = TokenReader(FakeSource(scene()), FakeWords(), FeatureStore(tmp_path))
    red, speck = box_polygon((130, 110, 250, 170)), box_polygon((200.1, 130.1, 200.3, 130.3))
    beside, partly = box_polygon((-500, -500, -10, -10)), box_polygon((800, 600, 4000, 4000))
    labels = label_polygons([[red, speck], [speck], [beside], [partly], []], parse_query("red; blue"), reader)
    assert [label.word for label in labels] == ["red", "red", "", "blue", ""]


def test_no_data_is_not_labelled(tmp_path):
    valid = np.ones((700, 900), bool)
    valid[100:200] = False
    reader = TokenReader(FakeSource(scene(), valid=valid), FakeWords(), FeatureStore(tmp_path))
    hidden, seen = box_polygon((130, 120, 250, 170)), box_polygon((400, 450, 800, 650))
    assert [x.word for x in label_polygons([[hidden], [seen]], parse_query("red; blue"), reader)] == ["", "blue"]


def test_unknown_words_are_said(tmp_path):
    reader = TokenReader(FakeSource(scene()), FakeWords(), FeatureStore(tmp_path))
    with pytest.raises(InputError, match="zebra"):
        label_polygons([[box_polygon((1, 1, 20, 20))]], parse_query("red; zebra"), reader)


def test_a_self_crossing_polygon_is_pooled(tmp_path):
    reader = TokenReader(FakeSource(scene()), FakeWords(), FeatureStore(tmp_path))
    bow = shapely.Polygon([(130, 110), (250, 170), (250, 110), (130, 170)])
    shape = Polygon((np.asarray(bow.exterior.coords),))
    assert label_polygons([[shape]], parse_query("red; blue"), reader)[0].word == "red"
