# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures on cases whose answers are known."""

from __future__ import annotations

import numpy as np
import pytest
from oriel.backend.training.evaluate import (
    auc,
    average_precision,
    class_mean,
    iou,
    jittered,
    mean_average_precision,
    mean_iou,
    neighbour_map,
    spearman,
    top1,
)


def test_auc_of_perfect_reversed_and_tied_scores() -> None:
    truth = [True, True, False, False]
    assert auc([4, 3, 2, 1], truth) == 1.0
    assert auc([1, 2, 3, 4], truth) == 0.0
    assert auc([5, 5, 5, 5], truth) == 0.5
    # pairs: (3>2), (3>1), (1.5<2), (1.5>1): three of four
    assert auc([3, 1.5, 2, 1], truth) == 0.75


def test_auc_needs_both_kinds() -> None:
    with pytest.raises(ValueError, match="at least one true and one false"):
        auc([1, 2], [True, True])


def test_average_precision_by_hand() -> None:
    assert average_precision([4, 3, 2, 1], [True, False, True, False]) == pytest.approx((1 + 2 / 3) / 2)
    assert average_precision([1, 2, 3], [True, False, False]) == pytest.approx(1 / 3)
    pair = mean_average_precision([[4, 3, 2, 1], [4, 3, 2, 1]], [[1, 1, 0, 0], [0, 0, 0, 1]])
    assert pair == pytest.approx((1 + 1 / 4) / 2)


def test_neighbours_leave_the_query_out() -> None:
    vectors = np.array([[1, 0], [0.9, 0.1], [0, 1], [0.1, 0.9]])
    assert neighbour_map(vectors, [0, 0, 1, 1]) == 1.0
    assert neighbour_map(vectors, [0, 1, 0, 1]) == pytest.approx(np.mean([1 / 3, 1 / 2, 1 / 3, 1 / 2]), abs=0.2)


def test_top1() -> None:
    assert top1([[0.9, 0.1], [0.2, 0.8], [0.6, 0.4]], [0, 1, 1]) == pytest.approx(2 / 3)


def test_iou_of_overlapping_and_empty_masks() -> None:
    a = np.zeros((4, 4), bool)
    a[:2] = True
    b = np.zeros((4, 4), bool)
    b[1:3] = True
    assert iou(a, b) == pytest.approx(4 / 12)
    assert iou(a & False, b & False) == 1.0


def test_mean_iou_counts_classes_that_occur_and_skips_unlabelled_pixels() -> None:
    truth = np.array([[0, 0, 1, 1], [0, 0, 1, -1]])
    guess = np.array([[0, 0, 1, 0], [0, 0, 1, 2]])
    # class 0: 4 of 5, class 1: 2 of 3; class 2 only where the truth is unknown
    assert mean_iou(guess, truth, 3) == pytest.approx((4 / 5 + 2 / 3) / 2)


def test_class_mean_weighs_classes_alike() -> None:
    assert class_mean([1, 1, 1, 0], ["a", "a", "a", "b"]) == 0.5


def test_spearman() -> None:
    assert spearman([1, 2, 3, 4], [10, 100, 1000, 10000]) == pytest.approx(1)
    assert spearman([1, 2, 3, 4], [4, 3, 2, 1]) == pytest.approx(-1)
    # ranks differ by 1, 1, 0: 1 - 6*2/(3*8)
    assert spearman([1, 2, 3], [2, 1, 3]) == pytest.approx(0.5)
    assert spearman([1, 1, 1], [1, 2, 3]) == 0.0


def test_jitter_stays_within_its_share() -> None:
    rng = np.random.default_rng(1)
    boxes = np.array([jittered((10, 20, 110, 70), 0.06, rng) for _ in range(200)])
    off = np.abs(boxes - (10, 20, 110, 70)) / (100, 50, 100, 50)
    assert off.max() <= 0.06
    assert off.max() > 0.055
