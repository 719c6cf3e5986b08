# SPDX-License-Identifier: GPL-3.0-or-later
"""Regularised logistic regression with cross-validation: what a map teaches about the objects that it shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

FOLDS = 5
_PENALTIES = (3.0, 30.0, 300.0)  # on standardised features, beside the sum over examples
_ROUNDS = 30
_LEAST = 10  # examples of each kind from which on anything is learned
_WRONG = 0.15  # an example that the others contradict this clearly does not teach


@dataclass(frozen=True)
class Logistic:
    """A fitted model.

    Attributes:
        mean, scale: float64 (d,), of the features.
        weights: float64 (d + 1,), the last one is the intercept.
    """

    mean: NDArray[np.float64]
    scale: NDArray[np.float64]
    weights: NDArray[np.float64]

    def __call__(self, x: NDArray[np.float64]) -> NDArray[np.float64]:
        """Probabilities (n,) of features (n, d)."""
        return sigmoid(((x - self.mean) / self.scale) @ self.weights[:-1] + self.weights[-1])


@dataclass(frozen=True)
class Learned:
    """What cross-validation gave.

    Attributes:
        scores: float64 (n,), each example's probability by models that never saw it.
        quality: area under the curve of those scores, 0.5 = chance.
        model: fitted on all examples that are not contradicted, for places that were no examples.
    """

    scores: NDArray[np.float64]
    quality: float
    model: Logistic


def learn(
    x: NDArray[np.float64], truth: NDArray[np.bool_], groups: NDArray[np.int64], *, trim: bool = True
) -> Learned | None:
    """Fit and score examples; None where there are too few of either kind.

    A map that is partly out of date is a teacher with some wrong answers: examples that a first round contradicts
    clearly are left out of the second. Both kinds weigh the same, whatever their numbers.

    Args:
        x: float64 (n, d).
        truth: bool (n,).
        groups: int64 (n,); examples of one group are never on both sides of a split.
        trim: leave contradicted examples out.
    """
    if min(int(truth.sum()), int((~truth).sum())) < _LEAST:
        return None
    fold = groups % FOLDS
    penalty = min(_PENALTIES, key=lambda p: _loss(_held_out(x, truth, fold, p), truth))
    first = _held_out(x, truth, fold, penalty)
    good = np.where(truth, first, 1 - first) > _WRONG
    if not trim or min(int((truth & good).sum()), int((~truth & good).sum())) < _LEAST:
        good = np.ones_like(good)
    scores = _held_out(x, truth, fold, penalty, good)
    return Learned(scores, area_under_curve(scores, truth), fit(x[good], truth[good], penalty))


def fit(x: NDArray[np.float64], truth: NDArray[np.bool_], penalty: float) -> Logistic:
    """Newton's method on the penalised log-likelihood; the intercept is free."""
    mean, scale = x.mean(axis=0), x.std(axis=0)
    scale = np.where(scale > 1e-9, scale, 1.0)
    z = np.column_stack([(x - mean) / scale, np.ones(len(x))])
    share = truth.mean()
    balance = np.where(truth, 0.5 / max(share, 1e-9), 0.5 / max(1 - share, 1e-9))
    ridge = np.full(z.shape[1], penalty)
    ridge[-1] = 1e-6
    weights = np.zeros(z.shape[1])
    for _ in range(_ROUNDS):
        p = sigmoid(z @ weights)
        gradient = z.T @ (balance * (p - truth)) + ridge * weights
        curve = (z * (balance * np.maximum(p * (1 - p), 1e-4))[:, None]).T @ z + np.diag(ridge)
        step = np.linalg.solve(curve, gradient)
        weights = weights - step
        if float(np.abs(step).max()) < 1e-6:
            break
    return Logistic(mean, scale, weights)


def area_under_curve(scores: NDArray[np.float64], truth: NDArray[np.bool_]) -> float:
    """Chance that a true example scores above a false one; ties count half. NaN without both kinds."""
    from scipy.stats import rankdata

    n, m = int(truth.sum()), int((~truth).sum())
    if not n or not m:
        return float("nan")
    ranks = rankdata(scores)
    return float((ranks[truth].sum() - n * (n + 1) / 2) / (n * m))


def sigmoid(x: NDArray[np.float64]) -> NDArray[np.float64]:
    """Logistic function."""
    out: NDArray[np.float64] = 1 / (1 + np.exp(-np.clip(x, -50, 50)))
    return out


def _held_out(
    x: NDArray[np.float64],
    truth: NDArray[np.bool_],
    fold: NDArray[np.int64],
    penalty: float,
    good: NDArray[np.bool_] | None = None,
) -> NDArray[np.float64]:
    """Probability of each example by the model of the other folds."""
    scores = np.full(len(x), 0.5)
    usable = np.ones(len(x), bool) if good is None else good
    for k in range(FOLDS):
        held = fold == k
        train = ~held & usable
        if held.any() and truth[train].any() and not truth[train].all():
            scores[held] = fit(x[train], truth[train], penalty)(x[held])
    return scores


def _loss(scores: NDArray[np.float64], truth: NDArray[np.bool_]) -> float:
    """Balanced log-loss."""
    p = np.clip(np.where(truth, scores, 1 - scores), 1e-6, 1)
    return float(-np.log(p[truth]).mean() - np.log(p[~truth]).mean())
