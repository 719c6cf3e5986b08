# SPDX-License-Identifier: GPL-3.0-or-later
"""Learning from ticks and crosses, for places, highlighted polygons and change objects alike.

Up to five marks the order follows Rocchio (1971): towards what was ticked, away from what was crossed. From six marks
of both kinds on, a logistic regression with a quadratic penalty is fitted (Newton's method; a handful of marks, so it
takes about a millisecond). What is asked next is uncertain and unlike what was asked before (uncertainty sampling,
Lewis and Gale 1994, with diversity as in Brinker 2003).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from ..progress import SILENT, Progress
from .tokens import token_grid

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from ..types import Polygon
    from .rank import PlaceQuery
    from .tokens import TokenGrid, TokenReader

LEAST_MARKS = 6
"""From here on a model is fitted."""
_COMPONENTS = 24  # of the tokens; more than the marks of a patient user can tell apart
_LIKED, _DISLIKED = 0.75, 0.25  # Rocchio's usual weights
_PULL = 6.0  # logits that a full agreement with the ticked ones is worth
_PENALTY = 0.2  # about one mark's worth of doubt for features of length one
_ROUNDS = 25
_BACKGROUND = 3.0  # crosses that all places which were not marked count for together
_MOST_PRIOR = 2.0  # logits; marks must be able to overrule a score of nearly one


def rerank(
    features: NDArray[np.float32], scores: Sequence[float] | NDArray[np.float64], marks: Mapping[int, bool]
) -> NDArray[np.float64]:
    """Probability that the user will accept each thing, float64 (n,).

    Args:
        features: float32 (n, d), what tells the things apart, centred, of mean length one (`scaled`).
        scores: of the things, 0..1; what counts without marks.
        marks: row -> ticked (True) or crossed (False).
    """
    prior = np.clip(logit(np.asarray(scores, np.float64)), -_MOST_PRIOR, _MOST_PRIOR)
    liked = [row for row, good in marks.items() if good]
    crossed = [row for row, good in marks.items() if not good]
    if not marks:
        return sigmoid(prior)
    x = np.asarray(features, np.float64)
    if len(marks) >= LEAST_MARKS and liked and crossed:
        rows = np.array([*liked, *crossed])
        truth = np.concatenate([np.ones(len(liked)), np.zeros(len(crossed))])
        weights = fit_logistic(x[rows], truth, prior[rows])
        return sigmoid(prior + x @ weights[1:] + weights[0])
    unit = x / np.maximum(np.linalg.norm(x, axis=1, keepdims=True), 1e-9)
    pull = np.zeros(len(x))
    if liked:
        pull += _LIKED * (unit @ unit[liked].mean(axis=0))
    if crossed:
        pull -= _DISLIKED * (unit @ unit[crossed].mean(axis=0))
    return sigmoid(prior + _PULL * pull)


def most_informative(
    features: NDArray[np.float32], probability: NDArray[np.float64], marks: Mapping[int, bool], count: int = 50
) -> list[int]:
    """Rows whose marks would teach most, the best first; none of those marked already.

    Args:
        features: as there.
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


def with_marks(
    query: PlaceQuery, liked: NDArray[np.float32], crossed: NDArray[np.float32], others: NDArray[np.float32]
) -> PlaceQuery:
    """The same query for places, which has learned from marks.

    An example is a tick that was given beforehand: ticked places join it, and with the first cross there is enough to
    fit a model. Words alone are better than a model of fewer than `LEAST_MARKS` marks.

    Args:
        query: what was asked.
        liked: vectors (n, d) of ticked places.
        crossed: vectors (n, d) of crossed places.
        others: vectors (m, d) of some places of the layers, chosen at random; what is not marked is mostly not meant.
    """
    example, ticked = query.example, liked
    if example is not None:
        ticked = np.concatenate([liked.reshape(-1, len(example)), example[None]])
        total = ticked.sum(axis=0, dtype=np.float32)
        example = (total / max(float(np.linalg.norm(total)), 1e-9)).astype(np.float32)
    enough = query.example is not None or len(liked) + len(crossed) >= LEAST_MARKS
    if enough and len(ticked) and len(crossed):
        return replace(query, example=example, learned=_direction(ticked, crossed, others))
    return replace(query, example=example, liked=liked, disliked=crossed)


def _direction(
    liked: NDArray[np.float32], crossed: NDArray[np.float32], others: NDArray[np.float32]
) -> NDArray[np.float32]:
    """Normal (d,) of the plane between ticked and crossed places, unit length."""
    rows = np.concatenate([liked, crossed, others.reshape(-1, liked.shape[1])]).astype(np.float64)
    middle = rows.mean(axis=0)
    # In the span of the rows there are fewer unknowns than in the space of the tokens, and the answer is the same.
    u, size, basis = np.linalg.svd(rows - middle, full_matrices=False)
    x = scaled(u * size)
    truth = np.zeros(len(rows))
    truth[: len(liked)] = 1
    weight = np.ones(len(rows))
    weight[len(liked) + len(crossed) :] = _BACKGROUND / max(1, len(others))
    found = fit_logistic(x, truth, np.zeros(len(rows)), weight)[1:] @ basis
    out: NDArray[np.float32] = (found / max(float(np.linalg.norm(found)), 1e-9)).astype(np.float32)
    return out


def found_features(
    polygons: Sequence[Polygon], reader: TokenReader, *, progress: Progress = SILENT
) -> NDArray[np.float32]:
    """What tells highlighted polygons apart: what the model sees inside and how large they are, float32 (n, d).

    Args:
        polygons: outlines in working pixels.
        reader: of the tokens of the layer.
        progress: told of each strip; may cancel.
    """
    if not polygons:
        return np.zeros((0, 1), np.float32)
    boxes = [np.ptp(polygon.rings[0], axis=0) for polygon in polygons]
    sizes = np.log(np.maximum(np.array([[b[0] * b[1], max(b) / max(min(b), 1)] for b in boxes], np.float64), 1))
    parts = [scaled(principal(polygon_vectors(polygons, reader, progress))), 0.3 * scaled(sizes - sizes.mean(axis=0))]
    out: NDArray[np.float32] = np.concatenate(parts, axis=1).astype(np.float32)
    return out


def polygon_vectors(
    polygons: Sequence[Polygon], reader: TokenReader, progress: Progress = SILENT
) -> NDArray[np.float32]:
    """Mean token inside each polygon, float32 (n, dim), unit length; one pass over the tokens from top to bottom."""
    if not polygons:
        return np.zeros((0, 1), np.float32)
    grid = token_grid(reader.source.ref, reader.model)
    cells = [token_cells(polygon, grid) for polygon in polygons]
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
            total = np.zeros((len(polygons), strip.tokens.shape[2]), np.float32)
        a, b = np.searchsorted(where[:, 0], [strip.row, strip.row + len(strip.tokens)])
        np.add.at(total, owner[a:b], strip.tokens[where[a:b, 0] - strip.row, where[a:b, 1] - strip.col])
    assert total is not None
    out: NDArray[np.float32] = total / np.maximum(np.linalg.norm(total, axis=1, keepdims=True), 1e-9)
    return out


def token_cells(polygon: Polygon, grid: TokenGrid) -> NDArray[np.int64]:
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


def fit_logistic(
    x: NDArray[np.float64],
    truth: NDArray[np.float64],
    offset: NDArray[np.float64],
    weight: NDArray[np.float64] | None = None,
) -> NDArray[np.float64]:
    """Weights of a penalised logistic regression, the bias first, by iteratively reweighted least squares.

    Args:
        x: float64 (n, d), of mean length about one.
        truth: 0 or 1 (n,).
        offset: logits that are known already (n,).
        weight: how much each row counts (n,); None = 1.
    """
    count = np.ones(len(x)) if weight is None else weight
    design = np.concatenate([np.ones((len(x), 1)), x], axis=1)
    # The features have mean length one, so the penalty of a weight does not depend on how many there are.
    penalty = np.full(design.shape[1], _PENALTY / max(len(x), 1))
    penalty[0] = 0.1 / len(x)
    weights = np.zeros(design.shape[1])
    for _ in range(_ROUNDS):
        p = sigmoid(offset + design @ weights)
        gradient = design.T @ (count * (p - truth)) / len(x) + penalty * weights
        curvature = (design.T * (count * p * (1 - p))) @ design / len(x) + np.diag(penalty)
        step = np.linalg.solve(curvature, gradient)
        weights -= step
        if np.abs(step).max() < 1e-8:
            break
    return weights


def principal(values: NDArray[np.float32]) -> NDArray[np.float64]:
    """The strongest components; a covariance, so that thousands of objects cost little."""
    centred = values.astype(np.float64) - values.mean(axis=0)
    _, vectors = np.linalg.eigh(centred.T @ centred)
    return np.asarray(centred @ vectors[:, ::-1][:, : min(_COMPONENTS, len(values))])


def scaled(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Rows (n, d) divided by their root mean square length."""
    length = float(np.sqrt((values**2).sum(axis=1).mean()))
    return np.asarray(values / max(length, 1e-9))


def logit(p: NDArray[np.float64]) -> NDArray[np.float64]:
    """Logits of probabilities, which are kept off 0 and 1."""
    p = np.clip(p, 1e-6, 1 - 1e-6)
    return np.asarray(np.log(p / (1 - p)))


def sigmoid(x: NDArray[np.float64]) -> NDArray[np.float64]:
    """Probabilities of logits."""
    return np.asarray(0.5 * (1 + np.tanh(x / 2)))
