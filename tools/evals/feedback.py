# SPDX-License-Identifier: GPL-3.0-or-later
"""How much five ticks and crosses help: average precision of what was not marked, before and after."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ... import backend
from ..rows import Quality, evaluation, shared_data
from .search import limit, model

_MARKED = (0, 1, 9, 19, 39)
"""Places in the first order that are marked: two at the top, then where the answer begins to be mixed."""
_STARTS = 10  # examples of each class
_GAIN = 0.10


@dataclass(frozen=True)
class _Things:
    """What is ranked: unit vectors (n, d) and the class of each (n,)."""

    vectors: NDArray[np.float32]
    kinds: NDArray[np.int64]


@evaluation("search.feedback.rsscn7_word", "search.feedback.rsscn7_example")
def scenes() -> Iterator[Quality]:
    """Photos of RSSCN7, asked for by their word or by one photo; gain in average precision from five marks."""
    from ...backend.training.word_trials import SCENE_WORDS, encode_tiles

    tiles = encode_tiles(model(), shared_data() / "scenes/rsscn7/dev", limit() or 0)
    things = _Things(tiles.vectors, tiles.kinds)
    gains = [
        _gain(things, backend.PlaceQuery(backend.parse_query(word)), kind)
        for kind, word in enumerate(SCENE_WORDS.values())
    ]
    yield from _rows("search.feedback.rsscn7_word", "RSSCN7 dev, 7 words", gains)
    yield from _rows("search.feedback.rsscn7_example", "RSSCN7 dev, one photo each time", _by_example(things))


@evaluation("search.feedback.nwpu_word", "search.feedback.nwpu_example", "search.feedback.nwpu_polygons")
def objects() -> Iterator[Quality]:
    """Objects of NWPU, asked for by their word or by one object; the same for highlighted polygons by `rerank`."""
    from ...backend.training.prompt_trials import padded
    from ...backend.training.trial_images import nwpu_dev
    from ...backend.training.word_trials import NWPU_WORDS, pooled_under

    vectors, kinds = [], []
    for image in nwpu_dev(shared_data())[: limit()]:
        tokens = np.asarray(model().encode(padded(image.rgb, model().stride))["tokens"], np.float32)
        for thing in image.objects:
            mask = thing.mask((image.rgb.shape[0], image.rgb.shape[1]))
            vectors.append(pooled_under(tokens, mask, model().token_stride))
            kinds.append(NWPU_WORDS.index(thing.category))
    things = _Things(np.stack(vectors), np.array(kinds))
    words = [(kind, word) for kind, word in enumerate(NWPU_WORDS) if (things.kinds == kind).sum() > len(_MARKED)]
    gains = [_gain(things, backend.PlaceQuery(backend.parse_query(word)), kind) for kind, word in words]
    yield from _rows("search.feedback.nwpu_word", f"NWPU dev, {len(words)} words", gains)
    yield from _rows("search.feedback.nwpu_example", "NWPU dev, one object each time", _by_example(things))
    yield from _rows("search.feedback.nwpu_polygons", f"NWPU dev, {len(words)} words", _polygons(things, words))


def _rows(name: str, data: str, gains: list[tuple[float, float]]) -> Iterator[Quality]:
    before, after = np.mean(gains, axis=0)
    yield Quality(name, f"{data}; {before:.3f} -> {after:.3f}", len(gains), float(after - before), _GAIN)


def _by_example(things: _Things) -> list[tuple[float, float]]:
    rng = np.random.default_rng(0)
    found = []
    for kind in np.unique(things.kinds):
        own = np.flatnonzero(things.kinds == kind)
        for row in rng.permutation(own)[:_STARTS]:
            found.append(_gain(things, backend.PlaceQuery(example=things.vectors[row]), int(kind), int(row)))
    return found


def _gain(things: _Things, query: Any, kind: int, own: int = -1) -> tuple[float, float]:
    """Average precision before and after five marks, of what was not marked."""
    right = things.kinds == kind
    order = [row for row in _order(things, query) if row != own]
    marked = [order[place] for place in _MARKED if place < len(order)]
    liked, crossed = (things.vectors[[row for row in marked if right[row] == good]] for good in (True, False))
    learned = backend.with_marks(query, liked, crossed, things.vectors[::7])
    skip = {own, *marked}
    return _precision(order, right, skip), _precision(_order(things, learned), right, skip)


def _polygons(things: _Things, words: list[tuple[int, str]]) -> list[tuple[float, float]]:
    """The same as for places, with the scores of the words as what is known before."""
    from ...backend.search.feedback import principal, scaled

    features = scaled(principal(things.vectors)).astype(np.float32)
    found = []
    for kind, word in words:
        right = things.kinds == kind
        every = model().encode_text([word, *(other for k, other in words if k != kind)])
        logits = model().logit_scale * things.vectors @ every.T
        scores = np.exp(logits[:, 0] - logits.max(axis=1)) / np.exp(logits - logits.max(axis=1)[:, None]).sum(axis=1)
        order = list(np.argsort(-scores, kind="stable"))
        marks = {int(order[place]): bool(right[order[place]]) for place in _MARKED if place < len(order)}
        after = list(np.argsort(-backend.rerank(features, scores, marks), kind="stable"))
        found.append((_precision(order, right, set(marks)), _precision(after, right, set(marks))))
    return found


def _order(things: _Things, query: Any) -> list[int]:
    """All things, best first, by `rank` itself: each is a place of its own, none overlaps another."""
    from ...backend.search.places import PlaceLayout
    from ...backend.search.tokens import TokenGrid
    from ...backend.types import RasterRef

    count = len(things.vectors)
    side = 400 * count
    ref = RasterRef("things", (), None, (1.0, 0.0, 0.0, 0.0, -1.0, 0.0), "", side, 400)
    places = np.zeros((count, 3), np.int32)
    places[:, 1] = np.arange(count) * 3
    layout = PlaceLayout(TokenGrid(0, 16, 0, 0, 400, side))
    index = backend.PlaceIndex("things", model().signature, things.vectors, places, layout, ref)
    return [place.row for place in backend.rank([index], query, model(), count=count)]


def _precision(order: list[Any], right: NDArray[np.bool_], skip: set[int]) -> float:
    hits = right[[row for row in order if int(row) not in skip]]
    at = np.flatnonzero(hits) + 1
    return float(np.mean(np.arange(1, len(at) + 1) / at)) if len(at) else 0.0
