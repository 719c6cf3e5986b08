# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the things of a query are at each date, against rivals that both dates share (ALGORITHMS A8)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..models.protocols import PASSING
from ..progress import SILENT, Progress
from ..search.highlight import check_words, heat_map
from ..search.query import Query
from ..search.tokens import token_grid
from .naming import shared_lexicon

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..models.protocols import TextImageModel
    from ..search.highlight import HeatMap
    from ..search.tokens import TokenGrid, TokenReader
    from ..types import Bounds
    from .compared import Compared

_SAME = 0.9  # cosine of two words that mean the same


@dataclass(frozen=True)
class Presence:
    """How likely each concept is at each place.

    Attributes:
        before, after: float32 (k, h, w), 0..1.
    """

    before: NDArray[np.float32]
    after: NDArray[np.float32]


def token_presence(
    query: Query, dates: tuple[TokenReader, TokenReader], area: Bounds | None, progress: Progress = SILENT
) -> Presence:
    """From the tokens, on the grid of the tokens.

    Raises:
        InputError: the model does not know a word.
    """
    first, second = _heat(query, dates, area, progress)
    return Presence(first.heat, second.heat)


def cover_presence(
    query: Query,
    seen: Compared,
    dates: tuple[TokenReader, TokenReader],
    area: Bounds | None,
    progress: Progress = SILENT,
) -> Presence:
    """On the cells of a comparison: its own land cover for words that mean such, the tokens for all others.

    Raises:
        InputError: the model does not know a word.
    """
    model = dates[0].model
    check_words(query, model)
    kinds = [cover_of(words.words, seen.cover.names, model) for words in query.concepts]
    k = len(kinds)
    before, after = (np.zeros((k, *seen.logit.shape), np.float32) for _ in range(2))
    rest = [i for i, kind in enumerate(kinds) if kind is None]
    for i, kind in enumerate(kinds):
        if kind is not None:
            before[i], after[i] = seen.cover.before[kind], seen.cover.after[kind]
    if rest:
        first, second = _heat(query, dates, area, progress)
        for i in rest:
            before[i], after[i] = _on_cells(first, i, seen), _on_cells(second, i, seen)
    return Presence(before, after)


def cover_of(words: tuple[str, ...], names: tuple[str, ...], model: TextImageModel) -> int | None:
    """The kind of land cover that the words mean, as an index into `names`; None = none of them."""
    # a vehicle fills few cells: tokens tell it better
    known = [i for i, name in enumerate(names) if name not in ("", PASSING) and not model.unknown((name,))]
    if not known:
        return None
    same = model.encode_text([names[i] for i in known]) @ model.encode_text(words).T
    best = int(same.max(axis=1).argmax())
    return known[best] if same[best].min() >= _SAME else None


def cover_names_of(query: Query, names: tuple[str, ...], model: TextImageModel) -> tuple[str, ...]:
    """The land cover that each concept of a query means; "" = none of the names."""
    kinds = [cover_of(words.words, names, model) for words in query.concepts]
    return tuple("" if kind is None else names[kind] for kind in kinds)


def _heat(
    query: Query, dates: tuple[TokenReader, TokenReader], area: Bounds | None, progress: Progress
) -> tuple[HeatMap, HeatMap]:
    check_words(query, dates[0].model)
    grid = token_grid(dates[0].source.ref, dates[0].model)
    words = shared_lexicon(query, dates, progress)
    first, second = (heat_map(words, r, grid, area, progress=progress) for r in dates)
    return first, second


def _on_cells(heat: HeatMap, concept: int, seen: Compared) -> NDArray[np.float32]:
    from scipy import ndimage

    rows, cols = (
        _places(start, count, seen.grid, heat.grid) - offset
        for start, count, offset in zip((seen.row, seen.col), seen.logit.shape, (heat.row, heat.col), strict=True)
    )
    out: NDArray[np.float32] = ndimage.map_coordinates(
        heat.heat[concept], np.meshgrid(rows, cols, indexing="ij"), order=1, mode="nearest"
    )
    return out


def _places(start: int, count: int, cells: TokenGrid, tokens: TokenGrid) -> NDArray[np.float64]:
    """Middles of cells, in tokens."""
    out: NDArray[np.float64] = (np.arange(start, start + count) + 0.5) * cells.pitch / tokens.pitch - 0.5
    return out
