# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures for what the model gives: areas under curves, precision, overlap, rank agreement."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy import stats


def auc(scores: ArrayLike, truth: ArrayLike) -> float:
    """Area under the ROC curve: chance that a true one scores higher than a false one, ties count half.

    Args:
        scores: (n,).
        truth: bool (n,), both kinds present.
    """
    value, true = np.asarray(scores, float), np.asarray(truth, bool)
    ranks = stats.rankdata(value)
    count = int(true.sum())
    others = len(true) - count
    if not count or not others:
        raise ValueError("AUC needs at least one true and one false case.")
    return float((ranks[true].sum() - count * (count + 1) / 2) / (count * others))


def average_precision(scores: ArrayLike, truth: ArrayLike) -> float:
    """Mean of the precision at each true one, from the highest score down (information retrieval's AP)."""
    true = np.asarray(truth, bool)[np.argsort(-np.asarray(scores, float), kind="stable")]
    if not true.any():
        raise ValueError("Average precision needs at least one true case.")
    hits = np.cumsum(true)
    return float((hits[true] / (np.flatnonzero(true) + 1)).mean())


def mean_average_precision(scores: ArrayLike, truth: ArrayLike) -> float:
    """Mean of `average_precision` over queries: scores and bool truth (queries, n)."""
    pairs = zip(np.asarray(scores, float), np.asarray(truth, bool), strict=True)
    return float(np.mean([average_precision(s, t) for s, t in pairs]))


def neighbour_map(vectors: ArrayLike, labels: ArrayLike) -> float:
    """Each item as a query for the others of its label by cosine; mean average precision."""
    unit = np.asarray(vectors, float)
    unit = unit / np.linalg.norm(unit, axis=1, keepdims=True)
    label = np.asarray(labels)
    others = ~np.eye(len(label), dtype=bool)
    scores = unit @ unit.T
    same = label[:, None] == label[None]
    return float(np.mean([average_precision(scores[k, o], same[k, o]) for k, o in enumerate(others)]))


def top1(scores: ArrayLike, truth: ArrayLike) -> float:
    """Share of rows (n, classes) whose highest score stands at the true class (n,)."""
    return float((np.asarray(scores).argmax(1) == np.asarray(truth)).mean())


def iou(one: ArrayLike, other: ArrayLike) -> float:
    """Intersection over union of two bool masks; 1 where both are empty."""
    a, b = np.asarray(one, bool), np.asarray(other, bool)
    union = int((a | b).sum())
    return float((a & b).sum() / union) if union else 1.0


def mean_iou(predicted: ArrayLike, truth: ArrayLike, classes: int) -> float:
    """Mean IoU over the classes that occur in either map of class numbers; negative truth does not count."""
    true = np.asarray(truth).ravel()
    guess = np.asarray(predicted).ravel()[true >= 0]
    true = true[true >= 0]
    table = np.bincount(true * classes + guess, minlength=classes * classes).reshape(classes, classes)
    union = table.sum(0) + table.sum(1) - np.diag(table)
    there = union > 0
    return float((np.diag(table)[there] / union[there]).mean())


def class_mean(values: ArrayLike, labels: ArrayLike) -> float:
    """Mean of the means of each class: rare classes count as much as frequent ones."""
    value, label = np.asarray(values, float), np.asarray(labels)
    return float(np.mean([value[label == k].mean() for k in np.unique(label)]))


def spearman(one: ArrayLike, other: ArrayLike) -> float:
    """Rank correlation, ties share their mean rank."""
    a, b = stats.rankdata(one), stats.rankdata(other)
    if a.std() == 0 or b.std() == 0:
        return 0.0
    return float(np.corrcoef(a, b)[0, 1])


def jittered(box: ArrayLike, share: float, rng: np.random.Generator) -> NDArray[np.float64]:
    """A box x0, y0, x1, y1 whose sides are off by up to `share` of its size."""
    x0, y0, x1, y1 = np.asarray(box, float)
    size = np.array([x1 - x0, y1 - y0, x1 - x0, y1 - y0])
    moved: NDArray[np.float64] = np.array([x0, y0, x1, y1]) + rng.uniform(-share, share, 4) * size
    return moved
