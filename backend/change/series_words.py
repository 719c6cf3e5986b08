# SPDX-License-Identifier: GPL-3.0-or-later
"""When what some words say appeared or vanished for good: where it is at each date, and since when."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from ..progress import SILENT, Progress
from ..search.highlight import heat_map
from ..search.tokens import token_grid
from .compared import comparer_of, cover_reader, fine_grid
from .evidence import word_change
from .naming import shared_lexicon
from .phrases import EITHER, ChangeQuery, known_forms
from .presence import cover_of
from .series_lasting import lasting_change
from .series_moments import check_count, dated_by, judged

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..search.query import Query
    from ..search.tokens import TokenGrid
    from ..types import Bounds
    from .series_values import SeriesDates, SeriesEvidence


def series_words(
    dates: SeriesDates, query: Query | ChangeQuery, area: Bounds | None = None, *, progress: Progress = SILENT
) -> SeriesEvidence:
    """Evidence that something of the query appeared or vanished for good, and when.

    Whether it did is said by `word_change` between the first dates and the last ones (see `lasting_change`), since when
    by where its things are at each date; so what a year adds elsewhere, or a season does to the ground, is left out.

    Args:
        dates: two or more, on one grid (see `prepare_series`).
        query: words; of `parse_change` also which way each concept should go.
        area: in common pixels; None = everything.
        progress: told of each window; may cancel.

    Raises:
        InputError: fewer than two dates, or the model does not know a word.
    """
    check_count(len(dates.readers), dates.labels)
    asked = query if isinstance(query, ChangeQuery) else ChangeQuery(query, EITHER * len(query.concepts))
    asked = known_forms(asked, dates.readers[0].model)
    grid, (row, col), seen, valid = _presence(dates, asked.query, area, progress)
    count = len(dates.labels)
    # Half squared distances, as of tokens: pairs (0, 1), (0, 2), (1, 2), (0, 3) ...
    distances = np.stack([((seen[s] - seen[t]) ** 2).sum(axis=0) / 2 for t in range(count) for s in range(t)])
    dated = judged(distances, valid, (grid, row, col), dates.labels)
    look = partial(word_change, query=asked)
    return dated_by(lasting_change(dates, dated, area, progress, look), dated)


def _presence(
    dates: SeriesDates, query: Query, area: Bounds | None, progress: Progress
) -> tuple[TokenGrid, tuple[int, int], list[NDArray[np.float32]], NDArray[np.bool_]]:
    """Grid, first cell, probabilities (k, h, w) of the concepts at each date, validity (dates, h, w).

    From the model's own land cover where all the words mean such, else from the tokens against rivals that all dates
    share.
    """
    first = dates.readers[0]
    comparer = comparer_of(first)
    if comparer is not None:
        kinds = [cover_of(c.words, comparer.cover, first.model) for c in query.concepts]
        known = [kind for kind in kinds if kind is not None]
        if len(known) == len(kinds):
            grid = fine_grid(first, comparer)
            r0, _, c0, _ = grid.cells(area)
            covers, masks = [], []
            for reader in dates.readers:
                together, numbers = cover_reader(reader, comparer)
                parts = list(together.strips(grid, area, progress, "Comparing dates"))
                tokens = np.concatenate([p.tokens[..., numbers][..., known] for p in parts])
                covers.append(np.moveaxis(tokens, -1, 0).astype(np.float32))
                masks.append(np.concatenate([p.valid for p in parts]))
            return grid, (r0, c0), covers, np.stack(masks)
    grid = token_grid(first.source.ref, first.model)
    words = shared_lexicon(query, dates.readers, progress)
    heats = [heat_map(words, reader, grid, area, progress=progress) for reader in dates.readers]
    return grid, (heats[0].row, heats[0].col), [h.heat for h in heats], np.stack([h.valid for h in heats])
