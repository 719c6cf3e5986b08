# SPDX-License-Identifier: GPL-3.0-or-later
"""From a few examples per class to a class raster: a linear model on the frozen tokens, cross-validated.

Multinomial logistic regression with a quadratic penalty, every example and every class with the same weight. The
penalty is the one of three that names left-out examples best (cross-validation over whole examples: tokens of one
polygon resemble each other, so they never lie on both sides).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import InputError
from ..progress import SILENT, Progress
from ..wording import counted
from .feedback import token_cells
from .highlight import HeatMap, Lexicon
from .query import Concept, Query
from .tokens import token_grid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ..types import Bounds, Polygon
    from .tokens import TokenGrid, TokenReader

LEAST_EXAMPLES = 2
"""Of a class, so that it can be tested on one of them."""
_MOST_TOKENS = 64  # of one example
_PENALTIES = (1e-3, 1e-2, 1e-1)
_FOLDS = 5


@dataclass(frozen=True, eq=False)
class Example:
    """One thing whose class is known.

    Attributes:
        name: of the class.
        polygon: outline in working pixels, or a small ring round a click.
    """

    name: str
    polygon: Polygon


@dataclass(frozen=True, eq=False)
class ClassModel:
    """What was learned.

    Attributes:
        names: of the classes, in the order of their first example.
        weights: float64 (d, k).
        bias: float64 (k,).
        middle: float64 (d,), taken off the tokens first.
        confusion: int64 (k, k): examples of the class in the row that were named as the class in the column while
            they were left out.
        penalty: the one that was chosen.
    """

    names: tuple[str, ...]
    weights: NDArray[np.float64]
    bias: NDArray[np.float64]
    middle: NDArray[np.float64]
    confusion: NDArray[np.int64]
    penalty: float

    @property
    def accuracy(self) -> float:
        """Share of left-out examples that were named rightly, the mean over the classes, 0..1."""
        return float(np.mean(np.diag(self.confusion) / np.maximum(self.confusion.sum(axis=1), 1)))

    def probabilities(self, tokens: NDArray[np.float32]) -> NDArray[np.float32]:
        """Of each class, float32 (..., k), for tokens (..., d)."""
        out: NDArray[np.float32] = _softmax((tokens - self.middle) @ self.weights + self.bias).astype(np.float32)
        return out


def learn_classes(reader: TokenReader, examples: Sequence[Example], *, progress: Progress = SILENT) -> ClassModel:
    """Learn to tell classes apart.

    Args:
        reader: the layer that the examples lie on.
        examples: at least two of each of at least two classes.
        progress: told of each example; may cancel.

    Raises:
        InputError: too few classes or examples, or one outside the layer or without image data.
    """
    names = tuple(dict.fromkeys(e.name for e in examples))
    if len(names) < 2:
        raise InputError(f"Examples of {counted(len(names), 'class', 'classes')} were given; at least two are needed.")
    few = [n for n in names if sum(e.name == n for e in examples) < LEAST_EXAMPLES]
    if few:
        raise InputError(f'"{few[0]}" has one example; give each class at least {LEAST_EXAMPLES}.')
    grid = token_grid(reader.source.ref, reader.model)
    parts = []
    for number, example in enumerate(examples):
        progress.report(number, len(examples), "Looking at the examples")
        parts.append(_tokens_of(example, reader, grid))
    kinds = np.array([names.index(e.name) for e in examples])
    data = _Data(parts, kinds, len(names))
    tables = [_confusion(data, penalty) for penalty in _PENALTIES]
    right = [np.mean(np.diag(t) / t.sum(axis=1)) for t in tables]
    best = max(range(len(tables)), key=lambda i: (right[i], _PENALTIES[i]))  # of equals the more careful one
    weights, bias, middle = _fit(data, np.ones(len(parts), bool), _PENALTIES[best])
    return ClassModel(names, weights, bias, middle, tables[best], _PENALTIES[best])


def example_heat(
    learned: ClassModel, reader: TokenReader, area: Bounds | None = None, *, progress: Progress = SILENT
) -> HeatMap:
    """Probabilities of the learned classes in an area; `write_class_map` writes it with `least` = 0."""
    return token_map(learned.probabilities, learned.names, reader, area, progress)


def token_map(
    chances: Any, names: Sequence[str], reader: TokenReader, area: Bounds | None, progress: Progress
) -> HeatMap:
    """Probabilities of classes on the token grid, as if words had been asked for.

    Args:
        chances: function from tokens (..., d) to probabilities (..., k).
        names: of the classes (k).
        reader: the layer.
        area: working pixels; None = the whole layer.
        progress: told of each strip; may cancel.
    """
    grid = token_grid(reader.source.ref, reader.model)
    r0, r1, c0, c1 = grid.cells(area)
    heat = np.zeros((len(names), r1 - r0, c1 - c0), np.float32)
    valid = np.zeros(heat.shape[1:], bool)
    for strip in reader.strips(grid, area, progress, "Reading imagery"):
        rows = slice(strip.row - r0, strip.row - r0 + len(strip.tokens))
        heat[:, rows] = np.moveaxis(chances(strip.tokens), -1, 0)
        valid[rows] = strip.valid
    heat[:, ~valid] = 0
    asked = Query(tuple(Concept((name,)) for name in names))
    words = Lexicon(asked, np.zeros((len(names), 1), np.float32), np.arange(len(names)), tuple(names), 1.0)
    return HeatMap(grid, r0, c0, words, heat, np.full(valid.shape, 255, np.uint8), valid)


@dataclass(frozen=True)
class _Data:
    """Tokens of each example (n_i, d), the class of each (n,), and how many classes there are."""

    parts: list[NDArray[np.float32]]
    kinds: NDArray[np.int64]
    classes: int


def _tokens_of(example: Example, reader: TokenReader, grid: TokenGrid) -> NDArray[np.float32]:
    """Tokens inside an example, float32 (n, d), spread evenly where there are many."""
    cells = token_cells(example.polygon, grid)
    p = grid.pitch
    (r0, c0), (r1, c1) = cells.min(axis=0), cells.max(axis=0) + 1
    found = []
    for strip in reader.strips(grid, (float(c0 * p), float(r0 * p), float(c1 * p), float(r1 * p))):
        here = cells[(cells[:, 0] >= strip.row) & (cells[:, 0] < strip.row + len(strip.tokens))]
        rows, cols = here[:, 0] - strip.row, here[:, 1] - strip.col
        found.append(strip.tokens[rows, cols][strip.valid[rows, cols]])
    tokens: NDArray[np.float32] = np.concatenate(found)
    if not len(tokens):
        raise InputError(f'An example of "{example.name}" lies where the layer has no data; remove it or move it.')
    some: NDArray[np.float32] = tokens[np.linspace(0, len(tokens) - 1, min(len(tokens), _MOST_TOKENS)).astype(int)]
    return some


def _confusion(data: _Data, penalty: float) -> NDArray[np.int64]:
    """Each example named by a model that has not seen it (k, k)."""
    fold = np.zeros(len(data.parts), int)
    for kind in range(data.classes):
        own = np.flatnonzero(data.kinds == kind)
        fold[own] = np.arange(len(own)) % _FOLDS
    table = np.zeros((data.classes, data.classes), np.int64)
    for number in range(min(_FOLDS, int(np.bincount(data.kinds).max()))):
        weights, bias, middle = _fit(data, fold != number, penalty)
        for i in np.flatnonzero(fold == number):
            chances = _softmax((data.parts[i] - middle) @ weights + bias).mean(axis=0)
            table[data.kinds[i], int(chances.argmax())] += 1
    return table


def _fit(
    data: _Data, used: NDArray[np.bool_], penalty: float
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Weights (d, k), bias (k,) and the middle of the tokens (d,)."""
    from scipy.optimize import minimize

    rows = np.flatnonzero(used)
    x = np.concatenate([data.parts[i] for i in rows]).astype(np.float64)
    kinds = np.concatenate([np.full(len(data.parts[i]), data.kinds[i]) for i in rows])
    per_class = np.bincount(data.kinds[rows], minlength=data.classes)
    weight = np.concatenate([np.full(len(data.parts[i]), 1 / len(data.parts[i])) for i in rows])
    weight /= data.classes * np.maximum(per_class[kinds], 1)
    middle = weight @ x
    x -= middle
    size = float(np.sqrt((weight * (x**2).sum(axis=1)).sum()))
    x /= max(size, 1e-9)
    d, k = x.shape[1], data.classes

    def loss(flat: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        w, b = flat[: d * k].reshape(d, k), flat[d * k :]
        p = _softmax(x @ w + b)
        cost = -float(weight @ np.log(np.maximum(p[np.arange(len(x)), kinds], 1e-300)))
        p[np.arange(len(x)), kinds] -= 1
        p *= weight[:, None]
        gradient = np.concatenate([(x.T @ p + penalty * w).ravel(), p.sum(axis=0)])
        return cost + penalty / 2 * float((w**2).sum()), gradient

    found = minimize(loss, np.zeros(d * k + k), jac=True, method="L-BFGS-B", options={"maxiter": 200}).x
    return found[: d * k].reshape(d, k) / max(size, 1e-9), found[d * k :], middle


def _softmax(logits: NDArray[np.float64]) -> NDArray[np.float64]:
    shifted = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return np.asarray(shifted / shifted.sum(axis=-1, keepdims=True))
