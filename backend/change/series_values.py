# SPDX-License-Identifier: GPL-3.0-or-later
"""What a series of layers is and what is found in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ..search.tokens import TokenReader
    from ..segment.session import SegmentSession
    from ..types import RasterRef
    from .detect import ChangeObject, Evidence
    from .prepare import Pair, PairReport


@dataclass(frozen=True)
class Series:
    """Layers in time order, all on one grid.

    Attributes:
        refs: one a date.
        labels: what the dates are called (ISO dates sort and read best).
        aligned: date and pair with the layer that gives the grid, of each other layer, in time order.
        grid: where common pixels lie on the map; a layer that was shifted reads from elsewhere than it shows.
    """

    refs: tuple[RasterRef, ...]
    labels: tuple[str, ...]
    aligned: tuple[tuple[str, Pair], ...]
    grid: RasterRef

    @property
    def reports(self) -> tuple[PairReport, ...]:
        """What was done to the layers."""
        return tuple(pair.report for _, pair in self.aligned)


@dataclass(frozen=True)
class SeriesDates:
    """A series with one model.

    Attributes:
        readers: of the tokens, one a date, in time order.
        sessions: draw the outlines, one a date.
        labels: of the dates.
        radius: tokens by which dates may be out of place.
    """

    readers: tuple[TokenReader, ...]
    sessions: tuple[SegmentSession, ...]
    labels: tuple[str, ...]
    radius: int = 1


@dataclass(frozen=True)
class SeriesEvidence:
    """How much each place speaks for a lasting change, and when.

    Attributes:
        evidence: as of a pair; one half at the default threshold.
        when: int16 (h, w), number of the first date after the change; 0 = no change.
        lasting: bool (h, w), the new state was seen at two dates or more (not only at the last one).
        labels: of the dates.
        moment: int16 (h, w), the likeliest first date after a change, whether there is one or not.
    """

    evidence: Evidence
    when: NDArray[np.int16]
    lasting: NDArray[np.bool_]
    labels: tuple[str, ...]
    moment: NDArray[np.int16]


@dataclass(frozen=True)
class SeriesObject:
    """One thing that changed for good.

    Attributes:
        item: the change object.
        since: label of the first date at which it shows the new state.
        until: label of the last date at which it showed the old state.
        lasting: the new state was seen at two dates or more.
    """

    item: ChangeObject
    since: str
    until: str
    lasting: bool
