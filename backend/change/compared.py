# SPDX-License-Identifier: GPL-3.0-or-later
"""A pair seen by a model that compares dates: change and land cover on a fine grid, strip by strip."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from ..progress import SILENT, Progress
from ..search.tokens import TokenGrid, TokenReader, token_grid
from ..store.features import VALID, FeatureStore, valid_pixels
from ..types import Features

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..models.protocols import ChangeModel
    from ..types import Bounds, PixelSource, Window


@dataclass(frozen=True)
class Cover:
    """Land cover at both dates.

    Attributes:
        names: k kinds, in words; "" = anything else.
        before, after: float16 (k, h, w), probabilities.
    """

    names: tuple[str, ...]
    before: NDArray[np.float16]
    after: NDArray[np.float16]

    def share(self, names: frozenset[str]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Probability of any of the names before and after, float32 (h, w) each."""
        rows = [i for i, n in enumerate(self.names) if n in names]
        before, after = (x[rows].sum(axis=0, dtype=np.float32) for x in (self.before, self.after))
        return before, after


@dataclass(frozen=True)
class Compared:
    """What the model says of an area of the pair.

    Attributes:
        grid: its cells.
        row, col: first cell.
        logit: float32 (h, w), > 0 = changed.
        cover: land cover.
        valid: bool (h, w), data at both dates.
    """

    grid: TokenGrid
    row: int
    col: int
    logit: NDArray[np.float32]
    cover: Cover
    valid: NDArray[np.bool_]


def comparer_of(reader: TokenReader) -> ChangeModel | None:
    """What compares dates beside a reader's model, where there is one."""
    found: ChangeModel | None = getattr(reader.model, "comparer", None)
    return found


def fine_grid(before: TokenReader, comparer: ChangeModel) -> TokenGrid:
    """The cells of a pair: the level of the tokens, the comparer's own spacing."""
    return replace(token_grid(before.source.ref, before.model), stride=comparer.cell)


def compare(
    dates: tuple[TokenReader, TokenReader],
    comparer: ChangeModel,
    area: Bounds | None = None,
    *,
    progress: Progress = SILENT,
) -> Compared:
    """Compare two dates; memory beyond the result is bounded by one row of windows.

    Args:
        dates: readers before and after, on one grid.
        comparer: the model.
        area: in common pixels; None = everything.
        progress: told of each window; may cancel.
    """
    before, after = dates
    grid = fine_grid(before, comparer)
    r0, r1, c0, c1 = grid.cells(area)
    k = len(comparer.cover)
    logit = np.zeros((r1 - r0, c1 - c0), np.float32)
    was, is_now = (np.zeros((k, *logit.shape), np.float16) for _ in range(2))
    valid = np.zeros(logit.shape, bool)
    for strip in _together(before, after, comparer).strips(grid, area, progress, "Comparing"):
        rows = slice(strip.row - r0, strip.row - r0 + len(strip.tokens))
        maps = np.moveaxis(strip.tokens, -1, 0)
        logit[rows], was[:, rows], is_now[:, rows] = maps[0], maps[1 : 1 + k], maps[1 + k :]
        valid[rows] = strip.valid
    return Compared(grid, r0, c0, logit, Cover(comparer.cover, was, is_now), valid)


def cover_reader(reader: TokenReader, comparer: ChangeModel) -> tuple[TokenReader, slice]:
    """The land cover of one date, read like tokens on `fine_grid`; and which of the numbers are its probabilities."""
    return _together(reader, reader, comparer), slice(1, 1 + len(comparer.cover))


def _together(before: TokenReader, after: TokenReader, comparer: ChangeModel) -> TokenReader:
    return TokenReader(before.source, comparer, _Both(after.source, (before.store, after.store)))  # type: ignore[arg-type]


class _Both:
    """Gives the comparison of two dates as if it were the tokens of one, so that it is blended like tokens."""

    def __init__(self, other: PixelSource, stores: tuple[FeatureStore, FeatureStore]) -> None:
        self._other = other
        self._stores = stores

    def features(self, source: PixelSource, window: Window, model: Any) -> Features:
        first, second = (
            store.features(s, window, model) for store, s in zip(self._stores, (source, self._other), strict=True)
        )
        both = valid_pixels(first) & valid_pixels(second)
        arrays: dict[str, NDArray[np.generic]] = {"tokens": model.compare(first.arrays, second.arrays)}
        share = float(both.mean()) if both.size else 0.0
        if share < 1.0:
            arrays[VALID] = np.packbits(both, axis=1)
        return Features(window, model.signature, arrays, share)
