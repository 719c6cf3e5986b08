# SPDX-License-Identifier: GPL-3.0-or-later
"""Why is this a hit? What each object in the window adds to its score (ALGORITHMS A5, tier 2).

Objects are taken out of the picture, many subsets in turn, by blending them into their surroundings; the same score
that ranks places is computed each time, and a ridge regression shares it among the objects (after LIME, Ribeiro et al.
2016, and KernelSHAP, Lundberg and Lee 2017). How far that can be believed is measured: deletion and insertion curves
(RISE, Petsiuk et al. 2018). It explains the model's score, not the world.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

from ..errors import InputError
from ..progress import SILENT, Progress
from ..raster.window import clamp, covering
from .explain_units import blended_out, picture_units
from .rank import query_terms
from .tokens import COMMON_SHARE, token_grid

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..models.protocols import TextImageModel
    from ..segment.session import SegmentSession
    from ..types import Bounds, Pixels, Polygon, Window
    from .rank import PlaceQuery
    from .tokens import TokenReader

_SIDE = 320  # pixels; larger places are read coarser
_RIDGE = 0.02  # of the number of samples
_STEPS = 10
_SINGLE = 4.0  # weight of the subsets with one object in or out, which say most about it
_BOTH_ENDS = 100.0  # weight of everything and nothing: the contributions then add up to their difference


@dataclass(frozen=True)
class Contribution:
    """What one part of the picture adds.

    Attributes:
        polygons: its outlines in working pixels.
        kind: "object", or "ground" for what lies between the objects.
        weight: what it adds to the score; negative = the score is higher without it.
        share: the same as a share of the difference between the whole picture and an empty one.
    """

    polygons: tuple[Polygon, ...]
    kind: Literal["object", "ground"]
    weight: float
    share: float


@dataclass(frozen=True)
class Explanation:
    """Why a place has its score.

    Attributes:
        contributions: highest absolute weight first.
        score: of the picture as it is (cosine, weighted as the query says).
        empty: of the picture with everything blended away.
        deletion: mean of the score, 0 = empty .. 1 = whole, while the best parts are taken away first; lower = better.
        insertion: the same while they are put back first; higher = better. 0.5 each is what chance gives.
        without_best: score without the part of the highest weight.
        samples: pictures that were scored.
    """

    contributions: tuple[Contribution, ...]
    score: float
    empty: float
    deletion: float
    insertion: float
    without_best: float
    samples: int

    @property
    def believable(self) -> bool:
        """The parts that are said to matter do: better than chance both ways."""
        return self.deletion < 0.5 < self.insertion


def explain(
    reader: TokenReader,
    session: SegmentSession,
    bounds: Bounds,
    query: PlaceQuery,
    *,
    samples: int = 100,
    progress: Progress = SILENT,
) -> Explanation:
    """Share the score of a place among the objects in it.

    Args:
        reader: layer and text-image model.
        session: finds the objects; of the same layer.
        bounds: the place, working pixels.
        query: what the place was found with.
        samples: random subsets; two more are scored for each object.
        progress: told of each picture; may cancel.

    Raises:
        InputError: the place lies outside the layer, has no data, or nothing was asked for.
    """
    window, pixels = _picture(reader, bounds)
    units = picture_units(session, window, pixels.valid, progress)
    if not units:
        raise InputError("There is no image data at this place, so there is nothing to explain.")
    subsets, weights = _subsets(len(units), samples, np.random.default_rng(0))
    trial = _Trial(pixels.rgb, np.stack([unit.mask for unit in units]), _Scorer(query, reader.model), progress)
    scores = trial.scores(subsets, "Scoring the picture without parts of it")
    values = _ridge(subsets, scores, weights)
    whole, empty = float(scores[0]), float(scores[1])
    span = whole - empty
    order = np.argsort(-values, kind="stable")
    contributions = tuple(
        Contribution(units[i].polygons, units[i].kind, float(values[i]), float(values[i] / span) if span else 0.0)
        for i in np.argsort(-np.abs(values), kind="stable")
    )
    deletion, insertion = (trial.curve(order, (empty, span), inserted=way) for way in (False, True))
    without_best = float(scores[2 + int(order[0])])  # see `_subsets`
    return Explanation(contributions, whole, empty, deletion, insertion, without_best, len(subsets))


@dataclass(frozen=True)
class _Trial:
    """A picture, its parts, and the score that is explained."""

    rgb: NDArray[np.uint8]
    masks: NDArray[np.bool_]
    score: _Scorer
    progress: Progress

    def scores(self, subsets: NDArray[np.bool_], text: str) -> NDArray[np.float64]:
        """Scores with only some parts kept, one a row of bool (m, n)."""
        found = np.zeros(len(subsets))
        for i, kept in enumerate(subsets):
            self.progress.report(i, len(subsets), text)
            found[i] = self.score(blended_out(self.rgb, self.masks[~kept]))
        return found

    def curve(self, order: NDArray[np.int64], ends: tuple[float, float], *, inserted: bool) -> float:
        """Area under the score as parts are put in or taken out in an order; 0 = empty, 1 = whole."""
        n = len(order)
        done = np.unique(np.linspace(0, n, _STEPS + 1).round().astype(int))
        kept = np.full((len(done), n), not inserted)
        for row, count in enumerate(done):
            kept[row, order[:count]] = inserted
        found = (self.scores(kept, "Checking the explanation") - ends[0]) / (ends[1] or 1e-9)
        steps = np.diff(done / n)
        return float(((found[1:] + found[:-1]) / 2 * steps).sum())


class _Scorer:
    """The score that ranks places (`rank`), of a picture; without the CDFs, which need all places."""

    def __init__(self, query: PlaceQuery, model: TextImageModel) -> None:
        self._terms, self._model = query_terms(query, model), model

    def __call__(self, rgb: NDArray[np.uint8]) -> float:
        stride = self._model.stride
        h, w = rgb.shape[0], rgb.shape[1]
        padded = np.pad(rgb, ((0, -h % stride), (0, -w % stride), (0, 0)), mode="symmetric")
        arrays = self._model.encode(np.ascontiguousarray(padded))
        tokens = np.asarray(arrays["tokens"], np.float32)
        if "cls" in arrays:
            tokens = tokens - COMMON_SHARE * np.asarray(arrays["cls"], np.float32)
        step = self._model.token_stride
        mean = tokens[: -(-h // step), : -(-w // step)].mean(axis=(0, 1))
        mean /= max(float(np.linalg.norm(mean)), 1e-9)
        return float(sum(term.weight * float((term.vectors @ mean).max()) for term in self._terms))


def _picture(reader: TokenReader, bounds: Bounds) -> tuple[Window, Pixels]:
    """The place at the level of the layer's words, coarser where it is large."""
    ref = reader.source.ref
    grid = token_grid(ref, reader.model)
    grid.cells(bounds)
    longest = max(bounds[2] - bounds[0], bounds[3] - bounds[1]) / 2.0**grid.level
    level = grid.level + max(0, int(np.ceil(np.log2(max(longest, 1.0) / _SIDE) - 0.01)))
    window = clamp(covering(bounds, level=level), ref.width, ref.height)
    return window, reader.source.read(window)


def _subsets(n: int, samples: int, rng: np.random.Generator) -> tuple[NDArray[np.bool_], NDArray[np.float64]]:
    """What is kept, bool (m, n), and weights (m,): all, nothing, all but one, only one, then random halves."""
    fixed = [np.ones((1, n), bool), np.zeros((1, n), bool), ~np.eye(n, dtype=bool), np.eye(n, dtype=bool)]
    weights = np.concatenate([[_BOTH_ENDS] * 2, [_SINGLE] * (2 * n), np.ones(samples)])
    return np.concatenate([*fixed, rng.random((samples, n)) < 0.5]), weights


def _ridge(
    subsets: NDArray[np.bool_], scores: NDArray[np.float64], weights: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Weighted ridge regression of the scores on what is kept; the intercept is free."""
    x = np.column_stack([subsets.astype(np.float64), np.ones(len(subsets))])
    penalty = np.eye(x.shape[1]) * _RIDGE * len(subsets)
    penalty[-1, -1] = 0
    gram = x.T @ (x * weights[:, None]) + penalty
    found: NDArray[np.float64] = np.linalg.solve(gram, x.T @ (scores * weights))
    return found[:-1]
