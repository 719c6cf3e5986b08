# SPDX-License-Identifier: GPL-3.0-or-later
"""How sure the model is that what was asked for is there at all, in terms of what it is sure of on this pair (A8.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..progress import SILENT, Progress
from ..search.tokens import token_grid
from .compared import compare
from .presence import cover_presence

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..models.protocols import ChangeModel
    from ..search.query import Query
    from ..search.tokens import TokenReader
    from ..types import Bounds
    from .compared import Compared
    from .presence import Presence

_TOP = 99.5  # percentile of the pair that counts as sure
_SURE = 0.95  # what it is set to: the posteriors of different models and places are not on one scale
_WINDOWS = 8


def sureness(presence: Presence, concept: NDArray[np.uint8], top: NDArray[np.float32]) -> NDArray[np.float32]:
    """How sure the leading concept of each cell is there at the date at which it is likelier, float32 (h, w), 0..1.

    Args:
        presence: of the concepts at both dates.
        concept: uint8 (h, w), which one leads.
        top: of `pair_top`.
    """
    likelier = np.maximum(presence.before, presence.after)
    leading = np.take_along_axis(likelier, concept[None].astype(np.intp), axis=0)[0]
    out: NDArray[np.float32] = np.minimum(leading * (_SURE / np.maximum(top, 1e-3))[concept], 1).astype(np.float32)
    return out


def pair_top(
    dates: tuple[TokenReader, TokenReader],
    comparer: ChangeModel,
    query: Query,
    known: tuple[Bounds | None, Compared, Presence],
    progress: Progress = SILENT,
) -> NDArray[np.float32]:
    """What each concept reaches where the pair is sure of it, float32 (k,); the same whatever area is asked for.

    From the whole of a small pair, else from the middles of a few windows spread evenly over it.

    Args:
        dates: readers before and after.
        comparer: the model.
        query: the concepts.
        known: an area that was looked at, and what was found there; not looked at again.
        progress: told of each window; may cancel.
    """
    values: list[NDArray[np.float32]] = []
    for area in _sample(dates[0]):
        if area == known[0]:
            _, seen, found = known
        else:
            seen = compare(dates, comparer, area, progress=progress)
            found = cover_presence(query, seen, dates, area, progress)
        both = np.stack([found.before, found.after])[:, :, seen.valid]
        values.append(np.swapaxes(both, 0, 1).reshape(len(query.concepts), -1))
    joined = np.concatenate(values, axis=1)
    if not joined.size:
        return np.ones(len(query.concepts), np.float32)
    top: NDArray[np.float32] = np.percentile(joined, _TOP, axis=1).astype(np.float32)
    return top


def _sample(reader: TokenReader) -> list[Bounds | None]:
    grid = token_grid(reader.source.ref, reader.model)
    rows, cols = grid.shape
    windows = [w for row in grid.windows((0, rows, 0, cols)) for w in row]
    if len(windows) <= _WINDOWS:
        return [None]
    chosen = [windows[round(i * (len(windows) - 1) / (_WINDOWS - 1))] for i in range(_WINDOWS)]
    edge = float(grid.window - grid.step) * 2.0**grid.level  # where the neighbours reach in
    areas: list[Bounds | None] = []
    for window in chosen:
        x0, y0, x1, y1 = window.bounds
        room = min(x1 - x0, y1 - y0) > 3 * edge
        areas.append((x0 + edge, y0 + edge, x1 - edge, y1 - edge) if room else (x0, y0, x1, y1))
    return areas
