# SPDX-License-Identifier: GPL-3.0-or-later
"""What counts as sure on a pair: what the model reaches there, not what it reaches elsewhere."""

from __future__ import annotations

import numpy as np
import pytest
from oriel.backend.change.presence import Presence
from oriel.backend.change.sure import _sample, sureness
from oriel.backend.search.tokens import TokenReader, token_grid

from tests.fake_words import FakeWords
from tests.fakes import FakeSource


def test_a_model_that_is_never_sure_is_read_on_its_own_scale():
    before = np.array([[[0.0, 0.4, 0.1]], [[0.8, 0.1, 0.0]]], np.float32)
    after = np.array([[[0.1, 0.0, 0.4]], [[0.0, 0.0, 0.2]]], np.float32)
    concept = np.array([[1, 0, 0]], np.uint8)
    sure = sureness(Presence(before, after), concept, np.array([0.4, 0.8], np.float32))
    np.testing.assert_allclose(sure, [[0.95, 0.95, 0.95]], atol=1e-6)
    halved = sureness(Presence(before / 2, after / 2), concept, np.array([0.4, 0.8], np.float32))
    np.testing.assert_allclose(halved, sure / 2, atol=1e-6)


def test_dates_in_the_other_order_are_as_sure():
    rng = np.random.default_rng(3)
    a, b = rng.random((2, 2, 4, 5), np.float32)
    concept, top = rng.integers(0, 2, (4, 5)).astype(np.uint8), np.array([0.7, 0.9], np.float32)
    np.testing.assert_array_equal(sureness(Presence(a, b), concept, top), sureness(Presence(b, a), concept, top))


@pytest.mark.parametrize(("side", "areas"), [(300, 1), (1200, 8)])
def test_a_few_windows_stand_for_a_large_pair(side, areas):
    reader = TokenReader(FakeSource(np.zeros((side, side, 3), np.uint8)), FakeWords(), None)
    chosen = _sample(reader)
    assert len(chosen) == areas
    grid = token_grid(reader.source.ref, reader.model)
    for area in chosen:
        if areas > 1:  # each one's middle, so that no neighbour is compared for it
            assert sum(len(row) for row in grid.windows(grid.cells(area))) == 1
        else:
            assert area is None
