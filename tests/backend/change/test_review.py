# SPDX-License-Identifier: GPL-3.0-or-later
"""Ticks and crosses: the others move up and down as they should, and the questions asked are worth an answer."""

from __future__ import annotations

import numpy as np
import pytest
from oriel.backend.change.detect import ChangeObject
from oriel.backend.change.review import object_features
from oriel.backend.search.feedback import most_informative, rerank
from oriel.backend.search.tokens import TokenReader
from oriel.backend.store.features import FeatureStore
from oriel.backend.types import box_polygon

from tests.fake_words import FakeWords
from tests.fakes import FakeSource


def change(x, y, side=32.0, score=0.7, kind="appeared"):
    return ChangeObject(box_polygon((x, y, x + side, y + side)), kind, "", "", score, 8.0, "tokens")


def two_groups(rng, n=200, dims=8, apart=1.5):
    """Wanted objects lie on one side of a plane, unwanted ones on the other; scores say nothing."""
    truth = rng.random(n) < 0.5
    x = rng.normal(0, 0.5, (n, dims))
    x[:, 0] += np.where(truth, apart, -apart) / 2
    x -= x.mean(axis=0)
    return (x / np.sqrt((x**2).sum(axis=1).mean())).astype(np.float32), truth


def precision(probability, truth, marks, count=40):
    order = [row for row in np.argsort(-probability) if row not in marks][:count]
    return truth[order].mean()


def test_without_marks_the_scores_count():
    scores = np.array([0.2, 0.9, 0.5])
    p = rerank(np.zeros((3, 4), np.float32), scores, {})
    assert list(np.argsort(-p)) == [1, 2, 0]
    assert p[2] == pytest.approx(0.5)


def test_one_tick_pulls_what_is_alike_and_one_cross_pushes_it():
    rng = np.random.default_rng(1)
    x, truth = two_groups(rng)
    scores = np.full(len(x), 0.5)
    liked, crossed = int(np.flatnonzero(truth)[0]), int(np.flatnonzero(~truth)[0])
    assert precision(rerank(x, scores, {liked: True}), truth, {liked}) > 0.7
    p = rerank(x, scores, {crossed: False})
    assert p[truth].mean() > p[~truth].mean()


def test_twelve_marks_teach_what_is_wanted():
    gains = []
    for seed in range(8):
        rng = np.random.default_rng(seed)
        x, truth = two_groups(rng)
        scores = rng.uniform(0.5, 1, len(x))
        marks = {int(row): bool(truth[row]) for row in rng.permutation(len(x))[:12]}
        before = precision(rerank(x, scores, {}), truth, marks)
        gains.append(precision(rerank(x, scores, marks), truth, marks) - before)
    assert np.mean(gains) > 0.25


def test_a_ticked_object_stays_likely_and_a_crossed_one_unlikely():
    x, truth = two_groups(np.random.default_rng(3))
    marks = {int(row): bool(truth[row]) for row in range(10)}
    p = rerank(x, np.full(len(x), 0.6), marks)
    right = [p[row] > 0.5 if good else p[row] < 0.5 for row, good in marks.items()]
    assert np.mean(right) >= 0.9


def test_questions_are_uncertain_new_and_not_alike():
    rng = np.random.default_rng(4)
    x, truth = two_groups(rng)
    marks = {int(row): bool(truth[row]) for row in range(8)}
    p = rerank(x, np.full(len(x), 0.5), marks)
    asked = most_informative(x, p, marks, 10)
    assert len(set(asked)) == 10
    assert not set(asked) & set(marks)
    assert np.abs(p[asked] - 0.5).mean() < np.abs(p - 0.5).mean()
    unit = x / np.linalg.norm(x, axis=1, keepdims=True)
    alike = unit[asked] @ unit[asked].T
    nearest = (unit @ unit.T)[np.ix_(np.argsort(np.abs(p - 0.5))[:10], np.argsort(np.abs(p - 0.5))[:10])]
    assert alike.mean() < nearest.mean() + 0.05
    assert most_informative(x[:3], p[:3], {0: True}, 10) in ([1, 2], [2, 1])


def test_answers_to_the_questions_teach_at_least_as_much_as_answers_in_order():
    asked, in_order = [], []
    for seed in range(8):
        rng = np.random.default_rng(100 + seed)
        x, truth = two_groups(rng, apart=1.0)
        scores = np.clip(0.55 + 0.1 * x[:, 0] + rng.normal(0, 0.1, len(x)), 0.05, 0.95)
        for learned, use_questions in ((asked, True), (in_order, False)):
            marks = {}
            for _ in range(24):
                p = rerank(x, scores, marks)
                best = [int(r) for r in np.argsort(-p) if r not in marks]
                row = most_informative(x, p, marks, 1)[0] if use_questions else best[0]
                marks[row] = bool(truth[row])
            rest = [r for r in range(len(x)) if r not in marks]
            learned.append(((rerank(x, scores, marks)[rest] > 0.5) == truth[rest]).mean())
    assert np.mean(asked) >= np.mean(in_order)


def test_features_know_what_is_there_at_both_dates(tmp_path):
    green, red, blue = (60, 160, 60), (200, 40, 40), (40, 60, 200)
    before = np.full((512, 768, 3), green, np.uint8)
    after = before.copy()
    places = [(64 + 96 * i, 64 + 160 * j) for j in range(2) for i in range(6)]
    for number, (x, y) in enumerate(places):
        after[y : y + 48, x : x + 48] = red if number % 2 else blue
    model, store = FakeWords(), FeatureStore(tmp_path)
    readers = tuple(TokenReader(FakeSource(rgb, name=str(rgb.sum())), model, store) for rgb in (before, after))
    objects = [change(x, y, 48.0) for x, y in places]
    features = object_features(objects, readers)
    assert features.shape[0] == len(objects)
    assert np.isfinite(features).all()
    p = rerank(features, np.full(12, 0.6), {0: False, 1: True})
    assert (np.argsort(-p)[:6] % 2 == 1).all()  # the red ones
    assert object_features(objects).shape[0] == 12  # no model
    assert object_features([change(5, 5, 2.0)], readers).shape[0] == 1  # smaller than a token
    assert object_features([]).shape == (0, 1)
