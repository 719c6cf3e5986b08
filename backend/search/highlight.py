# SPDX-License-Identifier: GPL-3.0-or-later
"""Words become a heat map: for each token, how much more likely the concept is than its rivals (ALGORITHMS A3)."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from ..errors import UnknownWordsError
from ..progress import SILENT, Progress
from .finer import finer_grid, needs_finer
from .gate import choose_rivals, gates, overview, presence
from .query import Query
from .resample import resampled
from .tokens import TokenGrid, TokenReader, token_grid

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..models.protocols import TextImageModel
    from ..types import Bounds
    from .gate import Overview


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
        presence: how sure each concept is somewhere on the layer, 0..1; empty = nobody looked.
    """

    grid: TokenGrid
    row: int
    col: int
    lexicon: Lexicon
    heat: NDArray[np.float32]
    rival: NDArray[np.uint8]
    valid: NDArray[np.bool_]
    presence: tuple[float, ...] = ()

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
        UnknownWordsError: names each unknown word and the nearest known ones.
    """
    unknown = model.unknown((*query.words, *query.negatives))
    if not unknown:
        return
    parts = [f'"{w}" (nearest known: {", ".join(near)})' if near else f'"{w}"' for w, near in unknown.items()]
    raise UnknownWordsError(
        f"{model.name} does not know {'; '.join(parts)}. Use a known word, or a larger model that reads free text."
    )


@dataclass(frozen=True)
class Survey:
    """What a query means on one layer; the same for every area of it, so make it once and keep it.

    Attributes:
        lexicon: words with the rivals that matter on the layer.
        presence: how sure each concept is somewhere on the layer, 0..1.
        gates: factors on the concepts' heat that follow from it.
        finer: a concept is small in this layer's pixels: look at them enlarged as well.
    """

    lexicon: Lexicon
    presence: tuple[float, ...]
    gates: tuple[float, ...]
    finer: bool


def survey(query: Query, reader: TokenReader, progress: Progress = SILENT) -> Survey:
    """Look at the whole layer once, coarsely: rivals, presence, resolution.

    Raises:
        UnknownWordsError: as it says.
    """
    model = reader.model
    check_words(query, model)
    seen = overview(reader, progress)
    words = _lexicon(query, model, seen)
    chances, _ = posterior(seen.tokens, words)
    there = presence(chances, seen.valid)
    return Survey(words, there, gates(there, seen.coarser), needs_finer(query, reader.source.ref, model))


def lexicon(query: Query, reader: TokenReader, progress: Progress = SILENT) -> Lexicon:
    """Word vectors for a query with the rivals that matter on this layer; see `survey`."""
    check_words(query, reader.model)
    return _lexicon(query, reader.model, overview(reader, progress))


def _lexicon(query: Query, model: TextImageModel, seen: Overview | None) -> Lexicon:
    asked = (*query.words, *query.negatives)
    vectors = model.encode_text(asked)
    concept_of = [i for i, c in enumerate(query.concepts) for _ in c.words] + [-1] * len(query.negatives)
    names, rivals = choose_rivals(query, vectors, seen, model)
    return Lexicon(
        query,
        np.concatenate([vectors, rivals]).astype(np.float32),
        np.array([*concept_of, *[-1] * len(names)], np.int64),
        (*asked, *names),
        model.logit_scale,
    )


def highlight(
    query: Query,
    reader: TokenReader,
    area: Bounds | None = None,
    *,
    known: Survey | None = None,
    progress: Progress = SILENT,
) -> HeatMap:
    """Heat map of an area at the layer's word level, or twice as fine for small things.

    Args:
        query: what to look for.
        reader: layer, model and feature store.
        area: in working pixels; None = the whole layer.
        known: an earlier `survey` of the same query and layer; None = make it now.
        progress: told of each window; may cancel.

    Raises:
        InputError: a word is unknown (`UnknownWordsError`), or the area lies outside the layer.
    """
    found = known or survey(query, reader, progress)
    ref, model = reader.source.ref, reader.model
    grid = token_grid(ref, model)
    if found.finer:
        heat = _finer(found.lexicon, reader, area, progress)
    else:
        heat = heat_map(found.lexicon, reader, grid, area, progress=progress)
    values = heat.heat * np.array(found.gates, np.float32)[:, None, None]
    return replace(heat, heat=values, presence=found.presence)


def first_look(query: Query, reader: TokenReader, area: Bounds | None = None) -> HeatMap:
    """Heat of an area in one window, to have something to show at once; `highlight` gives the real one.

    Raises:
        InputError: a word is unknown (`UnknownWordsError`), or the area lies outside the layer.
    """
    check_words(query, reader.model)
    ref, model = reader.source.ref, reader.model
    base = token_grid(ref, model)
    if reader.kept is None:
        r0, r1, c0, c1 = base.cells(area)
        side = max(r1 - r0, c1 - c0) * base.stride
        level = base.level + max(0, math.ceil(math.log2(side / model.window_size)))
        base = token_grid(ref, model, level)
    return heat_map(_lexicon(query, model, None), reader, base, area)


def _finer(words: Lexicon, reader: TokenReader, area: Bounds | None, progress: Progress) -> HeatMap:
    """Mean of the heat at the layer's own tokens and at tokens of half their size."""
    ref, model = reader.source.ref, reader.model
    base = token_grid(ref, model)
    fine = heat_map(words, reader, finer_grid(ref, model), area, progress=progress)
    p = base.pitch
    x0, y0, x1, y1 = fine.bounds
    around = (max(0.0, x0 - p), max(0.0, y0 - p), x1 + p, y1 + p)  # so that blending does not depend on the area
    coarse = heat_map(words, reader, base, around, progress=progress)
    rows = (np.arange(fine.heat.shape[1]) + 0.5 + fine.row) * fine.grid.pitch / p - 0.5 - coarse.row
    cols = (np.arange(fine.heat.shape[2]) + 0.5 + fine.col) * fine.grid.pitch / p - 0.5 - coarse.col
    both = np.stack([(resampled(c, rows, cols) + f) / 2 for c, f in zip(coarse.heat, fine.heat, strict=True)])
    both[:, ~fine.valid] = 0
    return replace(fine, heat=both.astype(np.float32))


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
