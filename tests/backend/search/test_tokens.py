# SPDX-License-Identifier: GPL-3.0-or-later
"""Tokens over whole layers, strip by strip."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from oriel.backend.errors import InputError
from oriel.backend.search.tokens import TokenReader, token_grid
from oriel.backend.store.features import FeatureStore

from ...fake_words import FakeWords
from ...fakes import FakeSource


def scene(h, w, seed=0):
    rng = np.random.default_rng(seed)
    coarse = rng.integers(0, 255, ((h + 31) // 32, (w + 31) // 32, 3), dtype=np.uint8)
    return np.ascontiguousarray(np.repeat(np.repeat(coarse, 32, 0), 32, 1)[:h, :w])


def whole(reader, area=None):
    strips = list(reader.strips(token_grid(reader.source.ref, reader.model), area))
    return (
        strips[0].row,
        strips[0].col,
        np.concatenate([s.tokens for s in strips]),
        np.concatenate([s.valid for s in strips]),
    )


@pytest.fixture
def reader(tmp_path):
    return TokenReader(FakeSource(scene(700, 900)), FakeWords(), FeatureStore(tmp_path))


def test_strips_cover_the_layer_once_and_in_order(reader):
    grid = token_grid(reader.source.ref, reader.model)
    strips = list(reader.strips(grid))
    assert [s.row for s in strips] == list(np.cumsum([0, *[len(s.tokens) for s in strips]])[:-1])
    assert sum(len(s.tokens) for s in strips) == grid.shape[0] == 44
    assert all(s.tokens.shape[1] == grid.shape[1] == 57 for s in strips)


def test_blended_tokens_are_those_of_the_pixels(reader):
    _, _, tokens, valid = whole(reader)
    mean = reader.source.rgb[:688, :896].reshape(43, 16, 56, 16, 3).mean(axis=(1, 3)) / 255
    want = np.concatenate([mean - mean.mean(axis=2, keepdims=True), np.full((43, 56, 1), 0.1)], axis=2)
    want /= np.linalg.norm(want, axis=2, keepdims=True)
    np.testing.assert_allclose(tokens[:43, :56], want, atol=2e-3)
    assert valid.all()


@settings(max_examples=12, deadline=None)
@given(st.integers(0, 800), st.integers(0, 600), st.integers(1, 900), st.integers(1, 700))
def test_a_place_has_the_same_tokens_in_every_area(tmp_path_factory, x, y, w, h):
    reader = TokenReader(FakeSource(scene(700, 900)), FakeWords(), FeatureStore(tmp_path_factory.mktemp("store")))
    _, _, full, _ = whole(reader)
    row, col, part, _ = whole(reader, (float(x), float(y), float(x + w), float(y + h)))
    np.testing.assert_allclose(part, full[row : row + part.shape[0], col : col + part.shape[1]], atol=1e-5)


def test_places_without_data_are_not_valid(tmp_path):
    valid = np.ones((300, 300), bool)
    valid[:, 160:] = False
    reader = TokenReader(FakeSource(scene(300, 300), valid), FakeWords(), FeatureStore(tmp_path))
    _, _, _, seen = whole(reader)
    assert seen[:, :10].all()
    assert not seen[:, 10:].any()


def test_an_area_outside_is_refused(reader):
    with pytest.raises(InputError, match="outside the imagery layer"):
        whole(reader, (2000.0, 0.0, 2100.0, 50.0))


def test_a_raster_smaller_than_a_window_is_one_window(tmp_path):
    reader = TokenReader(FakeSource(scene(50, 70)), FakeWords(), FeatureStore(tmp_path))
    _, _, tokens, _ = whole(reader)
    assert tokens.shape == (4, 5, 4)
    assert reader.model.encodes == 1
