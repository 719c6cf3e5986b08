# SPDX-License-Identifier: GPL-3.0-or-later
"""What became what: change objects summed by the class that they were and the class that they are, as CSV."""

from __future__ import annotations

import csv
import io
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..errors import WriteError
from .report_values import change_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .report_values import ReportItem

HEADER = ("from", "to", "kind", "objects", "area_m2", "mean_confidence")


@dataclass(frozen=True)
class Transition:
    """All objects of one kind that went from one class to another.

    Attributes:
        before, after: names of the classes; "" = not known.
        kind: appeared, extended, vanished, reduced or modified.
        objects: how many.
        area: in square metres (square pixels where the layers have no CRS).
        confidence: mean score, 0..1.
    """

    before: str
    after: str
    kind: str
    objects: int
    area: float
    confidence: float


def transitions(items: Sequence[ReportItem]) -> list[Transition]:
    """Sums by kind and classes, the largest area first. Objects that the user rejected do not count."""
    groups: dict[tuple[str, str, str], list[ReportItem]] = defaultdict(list)
    for item in items:
        if item.review != "rejected":
            groups[item.class_from, item.class_to, item.kind].append(item)
    rows = [
        Transition(*key, len(group), sum(i.area for i in group), sum(i.score for i in group) / len(group))
        for key, group in groups.items()
    ]
    return sorted(rows, key=lambda row: (-row.area, row.before, row.after))


def transition_csv(items: Sequence[ReportItem], *, rises: bool = False) -> str:
    """The sums as CSV text, one line each under `HEADER`; numbers with a point, text quoted where needed.

    Args:
        items: of a comparison.
        rises: whether they are places where a spectral index rose or fell.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(HEADER)
    for row in transitions(items):
        numbers = (row.objects, f"{row.area:.1f}", f"{row.confidence:.3f}")
        writer.writerow((row.before or "?", row.after or "?", change_word(row.kind, rises=rises), *numbers))
    return text.getvalue()


def write_text(path: str, text: str) -> None:
    """Write a report or table; nothing is left behind where that fails.

    Raises:
        WriteError: no room, or the folder is write-protected.
    """
    from pathlib import Path

    target = Path(path)
    part = target.with_name(target.name + ".part")
    try:
        part.write_text(text, encoding="utf-8", newline="")
        part.replace(target)
    except OSError as error:
        part.unlink(missing_ok=True)
        message = (
            f"“{path}” could not be written ({error.strerror or error}): free some space or choose another folder."
        )
        raise WriteError(message) from error
