# SPDX-License-Identifier: GPL-3.0-or-later
"""Ticks and crosses of a query, kept with the project."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any

from qgis.core import QgsProject

SCOPE, ENTRY = "Oriel", "searchMarks"
MOST_QUERIES = 200


@dataclass(frozen=True)
class Mark:
    """What the user said of one place or polygon.

    Attributes:
        good: ticked, else crossed.
        wkt, crs: outline and the CRS it is in, as WKT.
        key, row: of a place, its index and its row there; "" = a highlighted polygon.
    """

    good: bool
    wkt: str
    crs: str
    key: str = ""
    row: int = -1


class MarkBook:
    """Marks of the present query by outline; the project is told of each change."""

    def __init__(self) -> None:
        """Begin without a query."""
        self._query = ""
        self.marks: dict[str, Mark] = {}

    def open(self, query: str) -> None:
        """Go on with the marks of a query; "" = none."""
        self._query = " ".join(query.split())
        self.marks = {mark.wkt: mark for mark in _stored().get(self._query, ())}

    def set(self, mark: Mark) -> None:
        """Mark; the same mark once more takes it back."""
        if self.marks.get(mark.wkt) == mark:
            del self.marks[mark.wkt]
        else:
            self.marks[mark.wkt] = mark
        self._store()

    def clear(self) -> None:
        """Forget the marks of the query."""
        self.marks.clear()
        self._store()

    def places(self, *, good: bool) -> tuple[tuple[str, int], ...]:
        """Index and row of places that were ticked, or crossed."""
        return tuple((m.key, m.row) for m in self.marks.values() if m.good == good and m.key)

    def _store(self) -> None:
        every = _stored()
        every.pop(self._query, None)
        if self.marks:
            every[self._query] = list(self.marks.values())
        latest = list(every.items())[-MOST_QUERIES:]
        text = json.dumps({query: [asdict(mark) for mark in marks] for query, marks in latest})
        QgsProject.instance().writeEntry(SCOPE, ENTRY, text)


def _stored() -> dict[str, list[Mark]]:
    """Marks of all queries of the project; what cannot be read is left out."""
    text, _ = QgsProject.instance().readEntry(SCOPE, ENTRY, "{}")
    try:
        found: Any = json.loads(text)
        return {str(query): [Mark(**mark) for mark in marks] for query, marks in found.items()}
    except (ValueError, TypeError, AttributeError):
        return {}
