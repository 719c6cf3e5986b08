# SPDX-License-Identifier: GPL-3.0-or-later
"""What became what: the classes of a list at both dates, and how much area went from each to each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..errors import InputError
from ..progress import SILENT, Progress
from ..search.field import TokenField
from .compared import compare, comparer_of
from .evidence import any_change
from .presence import cover_presence, token_presence

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..search.query import Query
    from ..search.tokens import TokenGrid
    from ..types import Bounds
    from .evidence import Dates, Evidence

UNKNOWN = 255
"""Value of class rasters where no class leads clearly, or where there is no data."""

_MARGIN = 0.1  # probability by which a class must lead the next
_CHANGED = 0.5  # evidence from which a cell counts as changed


@dataclass(frozen=True)
class ClassTransition:
    """Area that went from one class to another.

    Attributes:
        class_from, class_to: names of the list; equal = stayed what it was.
        area: square metres; square pixels where the ground size is not known.
        cells: how many cells of the grid that is.
    """

    class_from: str
    class_to: str
    area: float
    cells: int


@dataclass(frozen=True)
class ClassPair:
    """The class of each cell at both dates.

    Attributes:
        names: of the classes.
        grid, row, col: where the cells are.
        before, after: uint8 (h, w), index into `names` or `UNKNOWN`; equal where nothing changed.
        evidence: of any change, resting on which cells may differ.
    """

    names: tuple[str, ...]
    grid: TokenGrid
    row: int
    col: int
    before: NDArray[np.uint8]
    after: NDArray[np.uint8]
    evidence: Evidence

    def field(self, date: int) -> TokenField:
        """The classes before (0) or after (1) as a field, so that they can be written like evidence."""
        return TokenField(self.grid, self.row, self.col, (self.before, self.after)[date].astype(np.float32))


def class_pair(dates: Dates, query: Query, area: Bounds | None = None, *, progress: Progress = SILENT) -> ClassPair:
    """Sort every cell of both dates into the classes of a query.

    Where the pair shows no change the dates are judged together, so that noise of the classes is not taken for change.

    Args:
        dates: the pair.
        query: at least two classes.
        area: in common pixels; None = everything.
        progress: told of each window; may cancel.

    Raises:
        InputError: fewer than two classes, more than 254, or a word that the model does not know.
    """
    count = len(query.concepts)
    if not 2 <= count < UNKNOWN:
        raise InputError(f"A table of transitions needs 2 to {UNKNOWN - 1} classes; {count} given.")
    readers = (dates.before, dates.after)
    evidence = any_change(dates, area, progress=progress)
    comparer = comparer_of(dates.before)
    if comparer is None:
        found = token_presence(query, readers, area, progress)
    else:
        found = cover_presence(query, compare(readers, comparer, area, progress=progress), readers, area, progress)
    together = _leading((found.before + found.after) / 2)
    changed = evidence.field.values >= _CHANGED
    before, after = (
        np.where(evidence.valid, np.where(changed, _leading(alone), together), UNKNOWN).astype(np.uint8)
        for alone in (found.before, found.after)
    )
    field = evidence.field
    return ClassPair(tuple(c.name for c in query.concepts), field.grid, field.row, field.col, before, after, evidence)


def transition_table(
    dates: Dates, query: Query, area: Bounds | None = None, *, progress: Progress = SILENT
) -> list[ClassTransition]:
    """Every transition between the classes of a query that occurs, largest area first; see `class_pair`.

    Raises:
        InputError: as `class_pair`.
    """
    return transitions(class_pair(dates, query, area, progress=progress), dates.before.source.ref.gsd)


def transitions(classes: ClassPair, gsd: float) -> list[ClassTransition]:
    """The table of two class rasters.

    Args:
        classes: both dates.
        gsd: metres per common pixel; 0 = not known.
    """
    known = (classes.before != UNKNOWN) & (classes.after != UNKNOWN)
    n = len(classes.names)
    codes = classes.before[known].astype(np.int64) * n + classes.after[known]
    counts = np.bincount(codes, minlength=n * n)
    cell = classes.grid.pitch**2 * (gsd**2 if gsd > 0 else 1.0)
    table = [
        ClassTransition(classes.names[i // n], classes.names[i % n], float(counts[i] * cell), int(counts[i]))
        for i in np.flatnonzero(counts)
    ]
    return sorted(table, key=lambda t: (-t.area, t.class_from, t.class_to))


def _leading(probability: NDArray[np.float32]) -> NDArray[np.uint8]:
    order = np.sort(probability, axis=0)
    clear = order[-1] - order[-2] >= _MARGIN
    out: NDArray[np.uint8] = np.where(clear, probability.argmax(axis=0), UNKNOWN).astype(np.uint8)
    return out
