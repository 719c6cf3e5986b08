# SPDX-License-Identifier: GPL-3.0-or-later
"""Ranked places: words, examples, both, marks, several layers."""

import itertools

import numpy as np
import pytest
from oriel.backend.errors import InputError
from oriel.backend.search import vectors
from oriel.backend.search.example import example_vector
from oriel.backend.search.index import PlaceIndex, build_index
from oriel.backend.search.places import PlaceLayout, PlaceStream, read_strips
from oriel.backend.search.query import parse_query
from oriel.backend.search.rank import PlaceQuery, rank
from oriel.backend.search.tokens import TokenReader, token_grid
from oriel.backend.store.features import FeatureStore
from oriel.backend.store.vectors import load_codes, make_codes
from oriel.backend.types import Polygon

from ...fake_words import FakeWords
from ...fakes import FakeSource


def picture(red=(160, 240, 320, 480)):
    rgb = np.full((640, 800, 3), (60, 160, 60), np.uint8)
    y0, y1, x0, x1 = red
    rgb[y0:y1, x0:x1] = (200, 40, 40)  # the only red thing
    rgb[480:640, 0:800] = (30, 60, 200)
    return rgb


@pytest.fixture
def reader(tmp_path):
    return TokenReader(FakeSource(picture()), FakeWords(), FeatureStore(tmp_path))


def words(text, **more):
    return PlaceQuery(words=parse_query(text), **more)


def test_places_are_ranked_by_words_and_by_example(reader):
    index = build_index(reader)
    best = rank([index], words("red"), reader.model, count=3)[0]
    x0, y0, x1, y1 = best.bounds
    assert x0 < 480
    assert x1 > 320
    assert y0 < 240
    assert y1 > 160
    example = example_vector(reader, (0.0, 500.0, 200.0, 600.0))
    blue = rank([index], PlaceQuery(example=example), reader.model, count=3)[0]
    assert blue.bounds[3] > 500


def test_an_example_may_be_an_outline(reader):
    triangle = Polygon((np.array([(0.0, 490.0), (300.0, 490.0), (0.0, 630.0), (0.0, 490.0)]),))
    around = example_vector(reader, (0.0, 300.0, 300.0, 640.0), within=[triangle])
    blue = example_vector(reader, (0.0, 496.0, 200.0, 624.0))
    np.testing.assert_allclose(around, blue, atol=0.02)
    with pytest.raises(InputError, match="no image data"):
        example_vector(reader, (400.0, 0.0, 500.0, 100.0), within=[triangle])


def test_the_hits_come_from_all_layers_and_say_which(tmp_path):
    model, store = FakeWords(), FeatureStore(tmp_path)
    with_red = TokenReader(FakeSource(picture(), name="a"), model, store)
    without = TokenReader(FakeSource(picture(red=(0, 0, 0, 0)), name="b"), model, store)
    hits = rank([build_index(without), build_index(with_red)], words("red"), model, count=50)
    assert hits[0].layer == 1
    assert {h.layer for h in hits} == {0, 1}
    assert all(first.score >= second.score for first, second in itertools.pairwise(hits))


def test_the_mix_goes_from_the_example_to_the_words(reader):
    index = build_index(reader)
    example = example_vector(reader, (0.0, 500.0, 200.0, 600.0))

    def best(mix):
        return rank([index], words("red", example=example, mix=mix), reader.model, count=1)[0]

    assert best(1.0).bounds == rank([index], words("red"), reader.model, count=1)[0].bounds
    assert best(0.0).bounds == rank([index], PlaceQuery(example=example), reader.model, count=1)[0].bounds
    with pytest.raises(InputError, match=r"The mix 1\.5"):
        best(1.5)


def test_what_is_liked_is_found_and_what_is_disliked_is_not(reader):
    index = build_index(reader)
    blue = max(rank([index], words("blue"), reader.model), key=lambda p: p.bounds[1])
    liked = index.vectors[[blue.row]]
    best = rank([index], PlaceQuery(liked=liked), reader.model, count=1)[0]
    assert best.bounds[3] > 500
    other = rank([index], PlaceQuery(liked=liked, disliked=liked), reader.model)[-1]
    assert other.score < best.score


def test_what_a_classifier_learned_ranks_alone(reader):
    index = build_index(reader)
    direction = reader.model.encode_text(["blue"])[0]
    assert rank([index], PlaceQuery(learned=direction), reader.model, count=1)[0].bounds[3] > 500


def test_nothing_asked_for_is_refused(reader):
    with pytest.raises(InputError, match="Nothing to search for"):
        rank([], PlaceQuery(), reader.model)


def test_an_index_of_another_model_is_refused(reader):
    other = FakeWords(signature="fake-words-2")
    with pytest.raises(InputError, match="indexed with another model"):
        rank([build_index(reader)], words("red"), other)


def test_a_layer_without_data_has_no_places(tmp_path):
    source = FakeSource(picture(), valid=np.zeros((640, 800), bool))
    reader = TokenReader(source, FakeWords(), FeatureStore(tmp_path))
    index = build_index(reader)
    assert len(index.vectors) == 0
    assert rank([index], words("red"), reader.model) == []


@pytest.mark.parametrize("shape", [(50, 70), (640, 800), (1500, 300), (2100, 2500)])
def test_a_part_made_alone_is_the_same(tmp_path, shape):
    rng = np.random.default_rng(1)
    rgb = rng.integers(0, 255, (*shape, 3), dtype=np.uint8)
    reader = TokenReader(FakeSource(rgb), FakeWords(), FeatureStore(tmp_path))
    layout = PlaceLayout(token_grid(reader.source.ref, reader.model))

    def parts(first):
        stream = PlaceStream(layout, first)
        return {p.number: p for strip in read_strips(reader, layout, first) for p in stream.add(strip)}

    everything = parts(0)
    assert sorted(everything) == list(range(layout.parts))
    for first in range(1, layout.parts):
        for number, part in parts(first).items():
            np.testing.assert_array_equal(part.places, everything[number].places)
            np.testing.assert_allclose(part.vectors, everything[number].vectors, atol=1e-6)
    bounds = np.concatenate([layout.bounds(p.places) for p in everything.values()])
    assert (bounds[:, 2:] > bounds[:, :2]).all()
    assert bounds[:, 2].max() == shape[1]
    assert bounds[:, 3].max() == shape[0]


def test_a_place_is_the_mean_of_its_tokens(tmp_path):
    rng = np.random.default_rng(2)
    reader = TokenReader(
        FakeSource(rng.integers(0, 255, (640, 800, 3), dtype=np.uint8)), FakeWords(), FeatureStore(tmp_path)
    )
    index = build_index(reader)
    for row in (0, len(index.vectors) // 2, len(index.vectors) - 1):
        wanted = example_vector(reader, tuple(index.bounds[row]))
        np.testing.assert_allclose(index.vectors[row], wanted, atol=1e-4)


def clustered(n, d, seed=0):
    rng = np.random.default_rng(seed)
    centres = rng.standard_normal((40, d))
    # real embeddings lie near few directions
    found = centres[rng.integers(0, 40, n)] + rng.standard_normal((n, 24)) @ rng.standard_normal((24, d)) * 0.4
    return (found / np.linalg.norm(found, axis=1, keepdims=True)).astype(np.float16)


def test_the_coarse_scan_finds_what_the_exact_one_finds(tmp_path, monkeypatch):
    d = 96
    data = clustered(60_000, d)
    ref = FakeSource(np.zeros((64, 64, 3), np.uint8)).ref
    layout = PlaceLayout(token_grid(ref, FakeWords()))
    places = np.column_stack([np.arange(len(data)), np.zeros(len(data)), np.zeros(len(data))]).astype(np.int32) * 9
    index = PlaceIndex("layer", "m", data, places, layout, ref, folder=tmp_path)
    query = data[17].astype(np.float32)
    model = FakeWords(signature="m")
    exact = rank([index], PlaceQuery(example=query), model)
    vectors.forget_tables()
    monkeypatch.setattr(vectors, "RAM_BYTES", 0)
    coarse = rank([index], PlaceQuery(example=query), model)
    assert [h.row for h in coarse] == [h.row for h in exact]
    assert (tmp_path / "coarse.i8").stat().st_size == len(data) * 64


def test_stale_or_damaged_codes_are_not_used(tmp_path):
    data = clustered(500, 32)
    path = tmp_path / "coarse.i8"
    make_codes(data, path)
    assert load_codes(path, 500) is not None
    assert load_codes(path, 499) is None
    path.write_bytes(b"\0" * path.stat().st_size)
    assert load_codes(path, 500) is None
