# SPDX-License-Identifier: GPL-3.0-or-later
"""Words for objects: the tokens under each mask, held against the words and their rivals (ALGORITHMS A0.5)."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import numpy as np

from ..progress import SILENT, Progress
from .highlight import Lexicon, lexicon, posterior
from .tokens import TokenGrid, token_grid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ..types import Mask, Window
    from .query import Query
    from .tokens import TokenReader

_LEAST = 0.4  # probability that the best word must have


class ObjectNamer:
    """Names objects of one layer; a `segment.everything.Namer`. Made by `object_namer`."""

    def __init__(self, words: Lexicon, reader: TokenReader, *, least: float = _LEAST) -> None:
        """Remember the words."""
        self._words, self._reader, self._least = words, reader, least
        self._grid = token_grid(reader.source.ref, reader.model)
        text = repr((words.query, words.words, least, self._grid, reader.model.signature))
        self.signature = hashlib.sha256(text.encode()).hexdigest()

    def pool(self, masks: Sequence[Mask], window: Window) -> NDArray[np.float32]:
        """Sums of tokens x share of the token under each mask, and of the shares: float32 (n, d + 1)."""
        dim = self._words.vectors.shape[1]
        total = np.zeros((len(masks), dim + 1), np.float32)
        if not masks:
            return total
        for strip in self._reader.strips(self._grid, window.bounds):
            bottom, right = strip.row + strip.tokens.shape[0], strip.col + strip.tokens.shape[1]
            for i, mask in enumerate(masks):
                row, col, share = token_shares(mask, self._grid)
                r0, r1 = max(row, strip.row), min(row + share.shape[0], bottom)
                c0, c1 = max(col, strip.col), min(col + share.shape[1], right)
                if r0 >= r1 or c0 >= c1:
                    continue
                here = share[r0 - row : r1 - row, c0 - col : c1 - col]
                rows, cols = slice(r0 - strip.row, r1 - strip.row), slice(c0 - strip.col, c1 - strip.col)
                here = here * strip.valid[rows, cols]
                total[i, :dim] += np.tensordot(here, strip.tokens[rows, cols], 2)
                total[i, dim] += here.sum()
        return total

    def name(self, pooled: NDArray[np.float32]) -> list[tuple[str | None, float]]:
        """Word and likelihood from pooled sums (n, d + 1); None where no word reaches the least likelihood."""
        mean = pooled[:, :-1] / np.maximum(pooled[:, -1:], 1e-9)
        if not len(mean):
            return []
        chances, _ = posterior(mean, self._words)
        names = [concept.name for concept in self._words.query.concepts]
        best = chances.argmax(axis=0)
        found: list[tuple[str | None, float]] = []
        for i, k in enumerate(best):
            chance = float(chances[k, i])
            found.append((names[k], chance) if pooled[i, -1] > 0 and chance >= self._least else (None, 0.0))
        return found


def object_namer(query: Query, reader: TokenReader, progress: Progress = SILENT) -> ObjectNamer:
    """Make a namer for the objects of the reader's layer.

    Raises:
        InputError: a word is unknown.
    """
    return ObjectNamer(lexicon(query, reader, progress), reader)


def token_shares(mask: Mask, grid: TokenGrid) -> tuple[int, int, NDArray[np.float32]]:
    """First token row and column that a mask touches, and its share of each token from there, float32 (h, w).

    This is adjoint pooling with box weights: what a pixel of the mask gives to the token it lies in.
    """
    inside = mask.logits > 0
    window, pitch = mask.window, grid.pitch
    rows = np.floor((window.row + np.arange(window.height) + 0.5) * window.scale / pitch).astype(int)
    cols = np.floor((window.col + np.arange(window.width) + 0.5) * window.scale / pitch).astype(int)
    starts_r = np.flatnonzero(np.diff(rows, prepend=rows[0] - 1))
    starts_c = np.flatnonzero(np.diff(cols, prepend=cols[0] - 1))
    share = np.add.reduceat(np.add.reduceat(inside.astype(np.float32), starts_r, axis=0), starts_c, axis=1)
    # tokens finer than the mask's pixels: only those under a pixel's centre are asked
    return int(rows[0]), int(cols[0]), share * (window.scale / pitch) ** 2
