# SPDX-License-Identifier: GPL-3.0-or-later
"""What the promptable model draws at one date of a pair."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import numpy as np

from ..errors import InputError
from ..search.tokens import token_grid
from ..segment.request import SegmentRequest
from ..types import Prompts

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..segment.request import Candidate
    from ..segment.session import SegmentSession
    from ..types import Bounds, Window
    from .evidence import Dates

    Seen = tuple[Candidate, Window]
    """An answer and where it was looked for."""


def draw_at(dates: Dates, date: int, prompts: Prompts) -> list[Seen]:
    """What the promptable model draws at one date, and where it looked; nothing where there is no data."""
    session = dates.sessions[date]
    request = SegmentRequest(prompts=prompts, window=_encoded_window(dates, session, _around(prompts)))
    with contextlib.suppress(InputError):
        answer = session.predict(request)
        return [(candidate, answer.window) for candidate in answer.candidates]
    return []


def draw_points(dates: Dates, date: int, points: NDArray[np.float64]) -> list[Seen]:
    """What the promptable model draws at each of some points (n, 2) of one date, all of them together where it can."""
    if not len(points):
        return []
    each = [Prompts(xy[None], np.ones(1, np.int64)) for xy in points]
    session = dates.sessions[date]
    (x0, y0), (x1, y1) = points.min(axis=0), points.max(axis=0)
    window = _encoded_window(dates, session, (float(x0), float(y0), float(x1), float(y1)))
    if window is None:
        return [one for prompts in each for one in draw_at(dates, date, prompts)]
    return [(candidate, window) for found in session.together(each, window) for candidate in found]


def _around(prompts: Prompts) -> Bounds:
    """The box of the prompts, or around their points where there is none."""
    if prompts.box is not None:
        return prompts.box
    (x0, y0), (x1, y1) = prompts.xy.min(axis=0), prompts.xy.max(axis=0)
    return float(x0), float(y0), float(x1), float(y1)


def _encoded_window(dates: Dates, session: SegmentSession, box: Bounds) -> Window | None:
    """The window of the tokens that shows a box best, where one model gives both, so that it is encoded only once.

    None where the models differ, no window holds the box, or its pixels are coarser than the layer's own.
    """
    reader = dates.before
    grid = token_grid(reader.source.ref, reader.model)
    words: object = reader.model
    if session.model is not words or grid.level:
        return None
    windows = [w for row in grid.windows(grid.cells(box)) for w in row]
    best = max(windows, key=lambda w: _room(w.bounds, box))
    return best if _room(best.bounds, box) > 0 else None


def _room(outer: Bounds, inner: Bounds) -> float:
    """Pixels from a box to the nearest side of another around it."""
    return min(inner[0] - outer[0], inner[1] - outer[1], outer[2] - inner[2], outer[3] - inner[3])
