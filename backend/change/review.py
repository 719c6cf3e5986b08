# SPDX-License-Identifier: GPL-3.0-or-later
"""Learning from ticks and crosses: which of the other change objects the user will accept, and which to ask about.

Up to five marks the order follows Rocchio (1971): towards what was ticked, away from what was crossed. From six marks
of both kinds on, a logistic regression with a quadratic penalty is fitted (Newton's method; a handful of features, so
it takes about a millisecond). What is asked next is uncertain and unlike what was asked before (uncertainty sampling,
Lewis and Gale 1994, with diversity as in Brinker 2003).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..progress import SILENT, Progress

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from ..search.tokens import TokenGrid, TokenReader
    from ..types import Polygon
    from .detect import ChangeObject

LEAST_MARKS = 6
"""From here on a model is fitted."""
_COMPONENTS = 24  # of the tokens; more than the marks of a patient user can tell apart
_LIKED, _DISLIKED = 0.75, 0.25  # Rocchio's usual weights
_PULL = 6.0  # logits that a full agreement with the ticked ones is worth
_PENALTY = 0.2  # about one mark's worth of doubt for features of length one
_ROUNDS = 25
_MOST_PRIOR = 2.0  # logits; marks must be able to overrule a score of nearly one
_KINDS = ("appeared", "vanished", "modified")


def object_features(
    objects: Sequence[ChangeObject],
    readers: tuple[TokenReader, TokenReader] | None = None,
    *,
    progress: Progress = SILENT,
) -> NDArray[np.float32]:
    """What tells change objects apart: kind, size, shape, score, and what the model sees there at both dates.

    Args:
        objects: of one pair.
        readers: of the tokens of both dates, whose windows are in the store already; None = no model.
        progress: told of each strip; may cancel.

    Returns:
        float32 (n, d), each of the two groups of features centred and of mean length one.
    """
    if not objects:
        return np.zeros((0, 1), np.float32)
    parts = [_scaled(_shape_features(objects))]
    if readers is not None:
        first, second = (_mean_tokens(objects, reader, progress) for reader in readers)
        parts.append(_scaled(_principal(np.concatenate([second - first, first, second], axis=1))))
    return np.concatenate(parts, axis=1).astype(np.float32)


def rerank(
    features: NDArray[np.float32], scores: Sequence[float] | NDArray[np.float64], marks: Mapping[int, bool]
) -> NDArray[np.float64]:
    """Probability that the user will accept each object, float64 (n,).

    Args:
        features: from `object_features`.
        scores: of the objects, 0..1; what counts without marks.
        marks: row -> ticked (True) or crossed (False).
    """
    prior = np.clip(_logit(np.asarray(scores, np.float64)), -_MOST_PRIOR, _MOST_PRIOR)
    liked = [row for row, good in marks.items() if good]
    crossed = [row for row, good in marks.items() if not good]
    if not marks:
        return _sigmoid(prior)
    x = np.asarray(features, np.float64)
    if len(marks) >= LEAST_MARKS and liked and crossed:
        rows = np.array([*liked, *crossed])
        truth = np.concatenate([np.ones(len(liked)), np.zeros(len(crossed))])
        weights = _fit(x[rows], truth, prior[rows])
        return _sigmoid(prior + x @ weights[1:] + weights[0])
    unit = x / np.maximum(np.linalg.norm(x, axis=1, keepdims=True), 1e-9)
    pull = np.zeros(len(x))
    if liked:
        pull += _LIKED * (unit @ unit[liked].mean(axis=0))
    if crossed:
        pull -= _DISLIKED * (unit @ unit[crossed].mean(axis=0))
    return _sigmoid(prior + _PULL * pull)


def most_informative(
    features: NDArray[np.float32], probability: NDArray[np.float64], marks: Mapping[int, bool], count: int = 50
) -> list[int]:
    """Rows whose marks would teach most, the best first; none of those marked already.

    Args:
        features: from `object_features`.
        probability: from `rerank`.
        marks: as there.
        count: how many at most.
    """
    p = np.clip(probability, 1e-6, 1 - 1e-6)
    doubt = -(p * np.log2(p) + (1 - p) * np.log2(1 - p))
    x = np.asarray(features, np.float64)
    unit = x / np.maximum(np.linalg.norm(x, axis=1, keepdims=True), 1e-9)
    known = np.full(len(x), -1.0)  # cosine to the nearest one that was asked
    for row in marks:
        known = np.maximum(known, unit @ unit[row])
        doubt[row] = -np.inf
    chosen: list[int] = []
    for _ in range(min(count, len(x) - len(marks))):
        row = int(np.argmax(doubt * (1.5 - np.maximum(known, 0))))
        chosen.append(row)
        known = np.maximum(known, unit @ unit[row])
        doubt[row] = -np.inf
    return chosen


def _fit(x: NDArray[np.float64], truth: NDArray[np.float64], offset: NDArray[np.float64]) -> NDArray[np.float64]:
    """Weights of a penalised logistic regression, the bias first, by iteratively reweighted least squares."""
    design = np.concatenate([np.ones((len(x), 1)), x], axis=1)
    # The features have mean length one, so the penalty of a weight does not depend on how many there are.
    penalty = np.full(design.shape[1], _PENALTY / max(len(x), 1))
    penalty[0] = 0.1 / len(x)
    weights = np.zeros(design.shape[1])
    for _ in range(_ROUNDS):
        p = _sigmoid(offset + design @ weights)
        gradient = design.T @ (p - truth) / len(x) + penalty * weights
        curvature = (design.T * (p * (1 - p))) @ design / len(x) + np.diag(penalty)
        step = np.linalg.solve(curvature, gradient)
        weights -= step
        if np.abs(step).max() < 1e-8:
            break
    return weights


def _shape_features(objects: Sequence[ChangeObject]) -> NDArray[np.float64]:
    rows = []
    for item in objects:
        ring = item.polygon.rings[0]
        size = np.maximum(ring.max(axis=0) - ring.min(axis=0), 1.0)
        x, y = ring[:, 0] - ring[0, 0], ring[:, 1] - ring[0, 1]
        area = max(abs(float(x[:-1] @ y[1:] - x[1:] @ y[:-1])) / 2, 1.0)
        round_trip = float(np.linalg.norm(np.diff(ring, axis=0), axis=1).sum())
        compact = 4 * np.pi * area / max(round_trip, 1e-6) ** 2
        kinds = [float(item.kind == kind) for kind in _KINDS]
        rows.append([np.log(area), np.log(size.max() / size.min()), compact, item.score, min(item.z, 30.0), *kinds])
    values = np.array(rows, np.float64)
    spread = values.std(axis=0)
    return np.asarray((values - values.mean(axis=0)) / np.where(spread > 1e-9, spread, 1.0))


def _principal(values: NDArray[np.float32]) -> NDArray[np.float64]:
    """The strongest components; a covariance, so that thousands of objects cost little."""
    centred = values.astype(np.float64) - values.mean(axis=0)
    _, vectors = np.linalg.eigh(centred.T @ centred)
    return np.asarray(centred @ vectors[:, ::-1][:, : min(_COMPONENTS, len(values))])


def _scaled(values: NDArray[np.float64]) -> NDArray[np.float64]:
    length = float(np.sqrt((values**2).sum(axis=1).mean()))
    return np.asarray(values / max(length, 1e-9))


def _mean_tokens(objects: Sequence[ChangeObject], reader: TokenReader, progress: Progress) -> NDArray[np.float32]:
    """Mean token inside each object, float32 (n, dim), unit length; one pass over the tokens from top to bottom."""
    from ..search.tokens import token_grid

    grid = token_grid(reader.source.ref, reader.model)
    cells = [_cells(item.polygon, grid) for item in objects]
    owner = np.repeat(np.arange(len(cells)), [len(c) for c in cells])
    where = np.concatenate(cells)
    order = np.argsort(where[:, 0], kind="stable")
    where, owner = where[order], owner[order]
    p = grid.pitch
    low, high = where.min(axis=0), where.max(axis=0) + 1
    area = (float(low[1] * p), float(low[0] * p), float(high[1] * p), float(high[0] * p))
    total: NDArray[np.float32] | None = None
    for strip in reader.strips(grid, area, progress, "Learning from the objects"):
        if total is None:
            total = np.zeros((len(objects), strip.tokens.shape[2]), np.float32)
        a, b = np.searchsorted(where[:, 0], [strip.row, strip.row + len(strip.tokens)])
        np.add.at(total, owner[a:b], strip.tokens[where[a:b, 0] - strip.row, where[a:b, 1] - strip.col])
    assert total is not None
    out: NDArray[np.float32] = total / np.maximum(np.linalg.norm(total, axis=1, keepdims=True), 1e-9)
    return out


def _cells(polygon: Polygon, grid: TokenGrid) -> NDArray[np.int64]:
    """Token rows and columns inside a polygon, int64 (n, 2); at least the one in its middle."""
    import shapely

    ring = polygon.rings[0] / grid.pitch
    rows, cols = grid.shape
    x0, y0 = np.floor(ring.min(axis=0)).astype(int)
    x1, y1 = np.ceil(ring.max(axis=0)).astype(int)
    x = np.arange(max(0, x0), min(cols, x1))
    y = np.arange(max(0, y0), min(rows, y1))
    xx, yy = (v.ravel() for v in np.meshgrid(x, y))
    inside = shapely.contains_xy(shapely.Polygon(ring), xx + 0.5, yy + 0.5)
    if inside.any():
        return np.asarray(np.column_stack([yy[inside], xx[inside]]), np.int64)
    middle = np.clip(ring.mean(axis=0).astype(np.int64), 0, (cols - 1, rows - 1))
    return np.asarray(middle[None, ::-1], np.int64)


def _logit(p: NDArray[np.float64]) -> NDArray[np.float64]:
    p = np.clip(p, 1e-6, 1 - 1e-6)
    return np.asarray(np.log(p / (1 - p)))


def _sigmoid(x: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(0.5 * (1 + np.tanh(x / 2)))
