# SPDX-License-Identifier: GPL-3.0-or-later
"""Words become a heat map: for each token, how much more likely the concept is than its rivals (ALGORITHMS A3)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..errors import InputError
from ..progress import SILENT, Progress
from .query import RIVALS, Query
from .tokens import TokenGrid, TokenReader, overview_grid, token_grid

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..models.protocols import TextImageModel
    from ..types import Bounds

_RIVALS_KEPT = 8
_SAME = 0.9  # a rival nearer than this to what is asked for is the thing itself
_TOP_SHARE = 0.05  # a rival counts by its best 5 % of the layer: small things too


@dataclass(frozen=True)
class Lexicon:
    """The vectors of one query for one layer.

    Attributes:
        query: what was asked.
        vectors: float32 (n, d): words of all concepts, then negatives, then rivals.
        concept_of: int64 (n,), index of the concept, -1 for negatives and rivals.
        words: names of the rows.
        scale: similarities -> logits.
    """

    query: Query
    vectors: NDArray[np.float32]
    concept_of: NDArray[np.int64]
    words: tuple[str, ...]
    scale: float

    @property
    def rivals(self) -> tuple[str, ...]:
        """Negatives and rivals, in the order of `HeatMap.rival`."""
        return tuple(w for w, c in zip(self.words, self.concept_of, strict=True) if c < 0)


@dataclass(frozen=True)
class HeatMap:
    """Where the concepts are, on the token grid.

    Attributes:
        grid: the layer's tokens.
        row, col: first token row and column.
        lexicon: what was asked and the rivals it was held against.
        heat: float32 (k, h, w), 0..1, one a concept.
        rival: uint8 (h, w), index into `lexicon.rivals` of the strongest rival; 255 = there is none.
        valid: bool (h, w).
    """

    grid: TokenGrid
    row: int
    col: int
    lexicon: Lexicon
    heat: NDArray[np.float32]
    rival: NDArray[np.uint8]
    valid: NDArray[np.bool_]

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the concepts."""
        return tuple(c.name for c in self.lexicon.query.concepts)

    @property
    def bounds(self) -> Bounds:
        """x0, y0, x1, y1 in working pixels."""
        p = self.grid.pitch
        h, w = self.valid.shape
        return self.col * p, self.row * p, (self.col + w) * p, (self.row + h) * p


def check_words(query: Query, model: TextImageModel) -> None:
    """Refuse words that the model does not know.

    Raises:
        InputError: names each unknown word and the nearest known ones.
    """
    unknown = model.unknown((*query.words, *query.negatives))
    if not unknown:
        return
    parts = [f'"{w}" (nearest known: {", ".join(near)})' if near else f'"{w}"' for w, near in unknown.items()]
    raise InputError(
        f"{model.name} does not know {'; '.join(parts)}. Use a known word, or a larger model that reads free text."
    )


def lexicon(query: Query, reader: TokenReader, progress: Progress = SILENT) -> Lexicon:
    """Word vectors for a query with the rivals that matter on this layer.

    The rivals are chosen on one coarse pass over the *whole* layer, so they are the same for every area of it.
    """
    model = reader.model
    check_words(query, model)
    asked = (*query.words, *query.negatives)
    vectors = model.encode_text(asked)
    concept_of = [i for i, c in enumerate(query.concepts) for _ in c.words] + [-1] * len(query.negatives)
    names, rivals = _rivals(query, vectors, reader, progress)
    return Lexicon(
        query,
        np.concatenate([vectors, rivals]).astype(np.float32),
        np.array([*concept_of, *[-1] * len(names)], np.int64),
        (*asked, *names),
        model.logit_scale,
    )


def highlight(query: Query, reader: TokenReader, area: Bounds | None = None, *, progress: Progress = SILENT) -> HeatMap:
    """Heat map of an area at the layer's word level.

    Args:
        query: what to look for.
        reader: layer, model and feature store.
        area: in working pixels; None = the whole layer.
        progress: told of each window; may cancel.

    Raises:
        InputError: a word is unknown, or the area lies outside the layer.
    """
    grid = token_grid(reader.source.ref, reader.model)
    words = lexicon(query, reader, progress)
    return heat_map(words, reader, grid, area, progress=progress)


def heat_map(
    words: Lexicon, reader: TokenReader, grid: TokenGrid, area: Bounds | None = None, *, progress: Progress = SILENT
) -> HeatMap:
    """Heat map on a given grid (a coarse one gives the first paint)."""
    r0, r1, c0, c1 = grid.cells(area)
    heat = np.zeros((len(words.query.concepts), r1 - r0, c1 - c0), np.float32)
    rival = np.full(heat.shape[1:], 255, np.uint8)
    valid = np.zeros(heat.shape[1:], bool)
    for strip in reader.strips(grid, area, progress, "Reading imagery"):
        rows = slice(strip.row - r0, strip.row - r0 + len(strip.tokens))
        heat[:, rows], rival[rows] = posterior(strip.tokens, words)
        valid[rows] = strip.valid
    heat[:, ~valid] = 0
    return HeatMap(grid, r0, c0, words, heat, rival, valid)


def posterior(tokens: NDArray[np.float32], words: Lexicon) -> tuple[NDArray[np.float32], NDArray[np.uint8]]:
    """Probabilities (k, ...) of the concepts against all rivals for tokens (..., d), and each token's best rival."""
    logits = words.scale * np.asarray(tokens @ words.vectors.T, np.float32)
    k = len(words.query.concepts)
    best = np.stack([logits[..., words.concept_of == i].max(axis=-1) for i in range(k)])
    against = np.moveaxis(logits[..., words.concept_of < 0], -1, 0)
    everything = np.concatenate([best, against])
    top = everything.max(axis=0)
    weights = np.exp(everything - top)
    out: NDArray[np.float32] = weights[:k] / weights.sum(axis=0)
    rival = against.argmax(axis=0).astype(np.uint8) if len(against) else np.full(out.shape[1:], 255, np.uint8)
    return out, rival


def _rivals(
    query: Query, asked: NDArray[np.float32], reader: TokenReader, progress: Progress
) -> tuple[tuple[str, ...], NDArray[np.float32]]:
    model = reader.model
    mine = (*query.words, *query.negatives)
    names = [r for r in RIVALS if not any(r in w or w in r for w in mine)]
    left_out = {*model.unknown(names), *model.related(query.words, names)}
    names = [n for n in names if n not in left_out]
    if not names:
        return (), np.zeros((0, asked.shape[1]), np.float32)
    vectors = model.encode_text(names)
    different = (vectors @ asked.T).max(axis=1) < _SAME
    names, vectors = [n for n, d in zip(names, different, strict=True) if d], vectors[different]
    if len(names) <= _RIVALS_KEPT:
        return tuple(names), vectors
    scores = np.concatenate(
        [
            (s.tokens[s.valid] @ vectors.T)
            for s in reader.strips(overview_grid(reader.source.ref, model), None, progress, "Looking at the layer")
        ]
    )
    if not len(scores):
        return tuple(names[:_RIVALS_KEPT]), vectors[:_RIVALS_KEPT]
    count = max(1, int(len(scores) * _TOP_SHARE))
    strength = np.partition(scores, len(scores) - count, axis=0)[-count:].mean(axis=0)
    keep = np.sort(np.argsort(-strength, kind="stable")[:_RIVALS_KEPT])
    return tuple(names[i] for i in keep), vectors[keep]
