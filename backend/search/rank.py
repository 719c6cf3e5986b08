# SPDX-License-Identifier: GPL-3.0-or-later
"""Ranked places for words, an example, or both, over one or many layers (ALGORITHMS A4)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import InputError
from .highlight import check_words
from .vectors import Similarities

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

    from ..models.protocols import TextImageModel
    from ..types import Bounds
    from .index import PlaceIndex
    from .query import Query

_NEGATIVE = 0.5  # weight of what the words exclude
_LIKED, _DISLIKED = 0.75, 0.25  # Rocchio (1971)
_FIRST, _PIECE = 20_000, 2_000  # rows that are sorted at first, and looked at together
_SPARE = 4  # times as many candidates are ranked exactly where some will be left out
_SAME_IOU, _INSIDE = 0.3, 0.7  # a place that overlaps a better one by more is left out


@dataclass(frozen=True)
class PlaceQuery:
    """What to look for.

    Attributes:
        words: a parsed query or None.
        example: vector (d,) from `example_vector`, or None.
        mix: 0 = the example alone ... 1 = the words alone, where both are given.
        liked, disliked: vectors (n, d) of places that were ticked and crossed.
        learned: direction (d,) that a classifier of marked places found; added with the weight of a whole query.
    """

    words: Query | None = None
    example: NDArray[np.float32] | None = None
    mix: float = 0.5
    liked: NDArray[np.float32] = field(default_factory=lambda: np.zeros((0, 0), np.float32))
    disliked: NDArray[np.float32] = field(default_factory=lambda: np.zeros((0, 0), np.float32))
    learned: NDArray[np.float32] | None = None


@dataclass(frozen=True)
class Place:
    """One hit.

    Attributes:
        layer: index of the layer in the list that was searched.
        row: row of the layer's index, to mark it as liked.
        bounds: working pixels.
        score: 0..1, share of all places that match less.
    """

    layer: int
    row: int
    bounds: Bounds
    score: float


@dataclass(frozen=True)
class Term:
    """One part of a query: the best similarity to any of `vectors` (k, d), as a CDF, times `weight`."""

    weight: float
    vectors: NDArray[np.float32]


def rank(
    indexes: Sequence[PlaceIndex],
    query: PlaceQuery,
    model: TextImageModel,
    *,
    count: int = 50,
    accept: Callable[[int, Bounds], bool] | None = None,
) -> list[Place]:
    """The best places of all layers, best first, without overlaps.

    Scores of words and of an example are made comparable as normal CDFs over all places of a size before they are
    mixed (WeiCom, Psomas et al. 2024, with a softer slope). Large indexes are scanned coarsely first (see `vectors`).

    Args:
        indexes: of one or many layers, all made with `model`.
        query: what to look for.
        model: encodes the words.
        count: most places.
        accept: asked for each place that would be a hit, best first, with the layer's number and the place's bounds;
            False leaves it out (clouds, for example).

    Raises:
        InputError: nothing asked for, a word is unknown, or an index was made with another model.
    """
    terms = query_terms(query, model)
    for index in indexes:
        if index.model != model.signature:
            raise InputError(
                f'"{index.name or index.uri}" was indexed with another model than {model.name}; index it again.'
            )
    filled = [(n, index) for n, index in enumerate(indexes) if len(index.vectors)]
    if not filled:
        return []
    found = Similarities([index for _, index in filled], [t.vectors for t in terms])
    score = _mixed(terms, found)
    sure = found.sharpened(score, count if accept is None else _SPARE * count)
    if sure is not None:
        score[sure.rows] = _mixed(terms, sure, found)
    pieces = _best_first(score, sure.rows if sure is not None else None)
    wanted = None if accept is None else lambda layer, bounds: accept(filled[layer][0], bounds)
    chosen = _without_overlaps(pieces, found, count, wanted)
    last = max(1, len(score) - 1)
    return [
        Place(filled[layer][0], row, tuple(float(v) for v in bounds), 1 - place / last)  # type: ignore[arg-type]
        for place, layer, row, bounds in chosen
    ]


def query_terms(query: PlaceQuery, model: TextImageModel) -> list[Term]:
    """The parts of a query as vectors and weights; see `rank` for the errors."""
    if query.words is None and query.example is None and query.learned is None and not len(query.liked):
        raise InputError("Nothing to search for; type words or choose an example.")
    if not 0 <= query.mix <= 1:
        raise InputError(f"The mix {query.mix:g} is not between 0 (the example alone) and 1 (the words alone).")
    terms = []
    if query.words is not None:
        check_words(query.words, model)
        share = 1.0 if query.example is None else query.mix
        terms.append(Term(share, model.encode_text(query.words.words)))
        if query.words.negatives:
            terms.append(Term(-_NEGATIVE * share, model.encode_text(query.words.negatives)))
    if query.example is not None:
        terms.append(Term(1.0 if query.words is None else 1 - query.mix, query.example[None]))
    if query.learned is not None:
        terms.append(Term(1.0, query.learned[None]))
    if len(query.liked):
        terms.append(Term(_LIKED, query.liked.mean(axis=0, dtype=np.float32)[None]))
    if len(query.disliked):
        terms.append(Term(-_DISLIKED, query.disliked.mean(axis=0, dtype=np.float32)[None]))
    return [t for t in terms if t.weight]


def _mixed(terms: Sequence[Term], found: Any, scene: Any = None) -> NDArray[np.float32]:
    """Weighted sum of the terms' CDFs; their means and spreads are `scene`'s, where it is given."""
    score = np.zeros(len(found.size), np.float32)
    for i, term in enumerate(terms):
        score += term.weight * _cdf(found.values[i], found.size, (scene or found).spread(i))
    return score


def _cdf(
    values: NDArray[np.float32], size: NDArray[np.integer[Any]], spread: dict[int, tuple[float, float]]
) -> NDArray[np.float32]:
    from scipy.special import ndtr

    if len(spread) == 1:
        ((middle, width),) = spread.values()
        z = (values - np.float32(middle)) * np.float32(1 / width)
    else:
        middles, widths = np.zeros(256, np.float32), np.ones(256, np.float32)
        for s, (m, w) in spread.items():
            middles[s], widths[s] = m, 1 / w
        which = size.astype(np.uint8)
        z = (values - middles[which]) * widths[which]
    out: NDArray[np.float32] = ndtr(z)
    # ndtr saturates at 1 in the tail; the raw value keeps the order there.
    out += 1e-3 * values
    return out


def _best_first(score: NDArray[np.float32], among: NDArray[np.int64] | None) -> Iterator[NDArray[np.int64]]:
    """Rows by falling score, in pieces, because the first few thousand nearly always suffice.

    Args:
        score: float32 (n,).
        among: the only rows that count; None = all.
    """
    rows = among
    if rows is None and len(score) > 4 * _FIRST:
        rows = np.argpartition(-score, _FIRST)[:_FIRST]
        first = rows[np.argsort(-score[rows], kind="stable")]
        yield from np.array_split(first, len(first) // _PIECE)
        yield np.argsort(-score, kind="stable")[_FIRST:]
        return
    order = np.argsort(-score, kind="stable") if rows is None else rows[np.argsort(-score[rows], kind="stable")]
    for start in range(0, len(order), _PIECE):
        yield order[start : start + _PIECE]


def _without_overlaps(
    pieces: Iterator[NDArray[np.int64]],
    found: Similarities,
    count: int,
    accept: Callable[[int, Bounds], bool] | None = None,
) -> list[tuple[int, int, int, NDArray[np.float64]]]:
    """Rank among all, layer, row within the layer and bounds of the best places that do not overlap a better one."""
    chosen: list[tuple[int, int, int, NDArray[np.float64]]] = []
    seen = 0
    for rows in pieces:
        layers, inner, bounds = found.located(rows)
        for i in range(len(rows)):
            same = [c[3] for c in chosen if c[1] == layers[i]]
            free = not same or not _overlaps(bounds[i], np.array(same))
            if free and (accept is None or accept(int(layers[i]), tuple(bounds[i].tolist()))):
                chosen.append((seen + i, int(layers[i]), int(inner[i]), bounds[i]))
                if len(chosen) == count:
                    return chosen
        seen += len(rows)
    return chosen


def _overlaps(box: NDArray[np.float64], others: NDArray[np.float64]) -> bool:
    """IoU of more than 0.3 with a better hit, or one of the two more than 70 % inside the other."""
    w = np.minimum(box[2], others[:, 2]) - np.maximum(box[0], others[:, 0])
    h = np.minimum(box[3], others[:, 3]) - np.maximum(box[1], others[:, 1])
    inter = np.clip(w, 0, None) * np.clip(h, 0, None)
    area = (box[2] - box[0]) * (box[3] - box[1])
    areas = (others[:, 2] - others[:, 0]) * (others[:, 3] - others[:, 1])
    return bool(((inter / (area + areas - inter) > _SAME_IOU) | (inter / np.minimum(area, areas) > _INSIDE)).any())
