# SPDX-License-Identifier: GPL-3.0-or-later
"""What one coarse look at the whole layer says about a query: its rivals, and whether it is there at all (A3.1, A3.3).

The look covers the whole layer, whatever the user sees of it, so a place has the same heat in every view.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..progress import SILENT, Progress
from .query import RIVALS
from .tokens import overview_grid, token_grid

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..models.protocols import TextImageModel
    from .query import Query
    from .tokens import TokenReader

_RIVALS_KEPT = 8
_SAME = 0.9  # a rival nearer than this to what is asked for is the thing itself
_TOP_SHARE = 0.05  # a rival counts by its best 5 % of the layer: small things too
_ABSENT, _PRESENT = 0.25, 0.45  # presence at which the gate is shut, and from which it is open
_ALONE = 0.35  # what a single hot token loses against a group of them
_BLUR = 0.7  # tokens
_COARSER = 0.5  # share of the gate's say that is left for each level that the look is coarser than the tokens


@dataclass(frozen=True)
class Overview:
    """The whole layer at a coarse level.

    Attributes:
        tokens: float32 (h, w, d).
        valid: bool (h, w).
        coarser: levels between it and the layer's own tokens; small things are lost in a coarse look.
    """

    tokens: NDArray[np.float32]
    valid: NDArray[np.bool_]
    coarser: int


def overview(reader: TokenReader, progress: Progress = SILENT) -> Overview:
    """Look at the whole layer in about two by two windows."""
    ref, model = reader.source.ref, reader.model
    grid = overview_grid(ref, model)
    strips = list(reader.strips(grid, None, progress, "Looking at the layer"))
    tokens, valid = np.concatenate([s.tokens for s in strips]), np.concatenate([s.valid for s in strips])
    return Overview(tokens, valid, grid.level - token_grid(ref, model).level)


def choose_rivals(
    query: Query, asked: NDArray[np.float32], seen: Overview | None, model: TextImageModel
) -> tuple[tuple[str, ...], NDArray[np.float32]]:
    """The rivals that matter on this layer, names and vectors (r, d).

    Args:
        query: what is asked for; words that mean the same or hold at the same place are no rivals.
        asked: vectors of all its words and negatives.
        seen: rivals that are strong nowhere in it are left out; None = keep all.
        model: of the vectors.
    """
    mine = (*query.words, *query.negatives)
    names = [r for r in RIVALS if not any(r in w or w in r for w in mine)]
    left_out = {*model.unknown(names), *model.related(query.words, names)}
    names = [n for n in names if n not in left_out]
    if not names:
        return (), np.zeros((0, asked.shape[1]), np.float32)
    vectors = model.encode_text(names)
    different = (vectors @ asked.T).max(axis=1) < _SAME
    names, vectors = [n for n, d in zip(names, different, strict=True) if d], vectors[different]
    if len(names) <= _RIVALS_KEPT or seen is None:
        return tuple(names), vectors
    scores = seen.tokens[seen.valid] @ vectors.T
    if not len(scores):
        return tuple(names[:_RIVALS_KEPT]), vectors[:_RIVALS_KEPT]
    count = max(1, int(len(scores) * _TOP_SHARE))
    strength = np.partition(scores, len(scores) - count, axis=0)[-count:].mean(axis=0)
    keep = np.sort(np.argsort(-strength, kind="stable")[:_RIVALS_KEPT])
    return tuple(names[i] for i in keep), vectors[keep]


def presence(chances: NDArray[np.float32], valid: NDArray[np.bool_]) -> tuple[float, ...]:
    """How sure each concept is somewhere on the layer, 0..1.

    The best place decides, and a group of hot tokens says more than a single one, which may be an accident.

    Args:
        chances: float32 (k, h, w), of the concepts against their rivals.
        valid: bool (h, w).
    """
    from scipy import ndimage

    clean = np.where(valid, chances, 0)
    if not valid.any():
        return (0.0,) * len(chances)
    return tuple(
        float(max(ndimage.gaussian_filter(one, _BLUR, mode="nearest").max(), one.max() - _ALONE, 0)) for one in clean
    )


def gates(found: tuple[float, ...], coarser: int) -> tuple[float, ...]:
    """Factors 0..1 on the heat of each concept: near 0 where the layer does not hold it.

    Args:
        found: from `presence`.
        coarser: see `Overview`; the coarser the look, the less it can say against a concept.
    """
    say = _COARSER**coarser
    opened = (min(max((p - _ABSENT) / (_PRESENT - _ABSENT), 0.0), 1.0) for p in found)
    return tuple(1 - say * (1 - g) for g in opened)
