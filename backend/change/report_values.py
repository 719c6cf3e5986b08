# SPDX-License-Identifier: GPL-3.0-or-later
"""What a report is made of. Plain values: the report needs no layer, no model and no QGIS."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ..types import Bounds, Polygon


_RISES = {"appeared": "rise", "vanished": "fall", "modified": "change"}


def change_word(kind: str, *, rises: bool) -> str:
    """A kind of change in the word that layers, tables and reports have for it.

    Args:
        kind: appeared, extended, vanished, reduced or modified.
        rises: whether it is a spectral index that changed, which rises and falls; things appear and vanish.
    """
    return _RISES[kind] if rises else kind


@dataclass(frozen=True)
class ReportItem:
    """One change object.

    Attributes:
        kind: appeared, extended, vanished, reduced or modified.
        class_from, class_to: "" = not known.
        score: 0..1.
        area: in square metres; in square pixels where the layers have no CRS.
        polygon: in common pixels.
        blur: by how many common pixels its outline may be off: about one where a model drew it, half a token else.
        review: "accepted", "rejected" or "" (not looked at).
        note: what else is known, e.g. "since 2021-05".
    """

    kind: str
    class_from: str
    class_to: str
    score: float
    area: float
    polygon: Polygon
    blur: float = 1.0
    review: str = ""
    note: str = ""


@dataclass(frozen=True)
class ReportPicture:
    """The same place at both dates, uint8 (h, w, 3) each, and which part of the common grid that is."""

    before: NDArray[np.uint8]
    after: NDArray[np.uint8]
    bounds: Bounds


@dataclass(frozen=True)
class ReportInput:
    """Everything that a report says.

    Attributes:
        before, after: names of the layers.
        date_before, date_after: "" = not known.
        question: what was looked for, in words.
        where: which area, in words.
        made: when and with what, e.g. "2024-05-31, Oriel 1.2, Oriel Compact".
        prepared: sentences about how the pair was brought together.
        warnings: sentences about what is not good enough.
        compared: area that has data at both dates, in the unit of the items.
        metric: whether areas are square metres.
        gsd: metres per common pixel; 0 = unknown.
        threshold: score from which objects count.
        items: all that reach the threshold, best first.
        all_scores: also of those below the threshold.
        overview: the whole area.
        pictures: of the largest objects, by position in `items`.
        index: spectral index whose rise and fall the objects are; "" = they are things.
    """

    before: str
    after: str
    date_before: str
    date_after: str
    question: str
    where: str
    made: str
    prepared: tuple[str, ...]
    warnings: tuple[str, ...]
    compared: float
    metric: bool
    gsd: float
    threshold: float
    items: tuple[ReportItem, ...]
    all_scores: tuple[float, ...]
    overview: ReportPicture
    pictures: tuple[tuple[int, ReportPicture], ...] = ()
    index: str = ""

    @property
    def counted(self) -> tuple[ReportItem, ...]:
        """Objects that the user has not rejected."""
        return tuple(item for item in self.items if item.review != "rejected")
