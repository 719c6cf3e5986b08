# SPDX-License-Identifier: GPL-3.0-or-later
"""Weights of the score of changed places: what they are fitted to, and where one half is put."""

from __future__ import annotations

import numpy as np
import pytest
from oriel.backend.training.word_score import Trials, best_cut, logistic


def test_logistic_finds_the_weights_and_none_speaks_against():
    rng = np.random.default_rng(1)
    x = rng.normal(0, (2.0, 1.0), (4000, 2))
    truth = rng.random(4000) < 1 / (1 + np.exp(-(1.0 * x[:, 0] - 0.5)))
    constant, first, second = logistic(x, truth)
    assert first == pytest.approx(1, abs=0.25)  # a little less: weights are kept small
    assert constant == pytest.approx(-0.5, abs=0.4)
    assert second == pytest.approx(0, abs=0.1)
    assert logistic(np.column_stack([x[:, 0], -x[:, 0]]), truth)[2] == 0


def test_one_half_is_where_fewest_are_false_at_nearly_the_best_f1():
    logits = np.array([1.0] * 90 + [-0.2] * 40 + [-0.7] * 5)
    true = np.array([True] * 90 + [True] * 20 + [False] * 20 + [False] * 5)
    found = Trials(np.zeros((len(true), 2)), true, 10)
    cut = best_cut(logits, found)
    assert -0.7 < cut <= -0.2
    assert best_cut(logits[:90], Trials(np.zeros((90, 2)), true[:90], 10)) == pytest.approx(1.0, abs=0.05)
