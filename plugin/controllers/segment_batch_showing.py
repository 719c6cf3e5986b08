# SPDX-License-Identifier: GPL-3.0-or-later
"""How what a run has found is said and drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsGeometry

from ..i18n import tr
from ..map_tools.preview import OutlineView, Scene

if TYPE_CHECKING:
    from qgis.PyQt.QtGui import QColor

    from .segment_batch_results import Entry, Findings
    from .segment_batch_writing import LongRun


@dataclass(frozen=True)
class Status:
    """What the line under the buttons depends on besides the objects.

    Attributes:
        running: the run goes on.
        long: where a long run writes to; None = what was found is in memory.
        without: prompts that gave no object.
    """

    running: bool
    long: LongRun | None
    without: int


def said(findings: Findings | None, shown: int, status: Status) -> str:
    """How many objects there are; "" without a run."""
    if findings is None:
        return ""
    if status.long is not None:
        text = tr("{count} objects written to “{name}” so far.")
        return text.format(count=status.long.count, name=status.long.layer.name())
    if status.running:
        return tr("{count} objects so far …").format(count=shown)
    if findings.entries:
        text = tr("{count} of {all} objects shown.").format(count=shown, all=len(findings.entries))
    else:
        text = tr("Nothing found here: choose another area or another example.")
    without = tr("{count} prompts gave none.").format(count=status.without)
    return f"{text} {without}" if status.without else text


def scene_of(findings: Findings | None, shown: list[Entry], chosen: Entry | None, color: QColor) -> Scene:
    """All objects as one item of the map, since thousands of items would make it slow, and the chosen one."""
    if findings is None or not shown:
        return Scene()
    crs = findings.source.crs
    every = QgsGeometry.collectGeometry([part for entry in shown for part in entry.geometry.asGeometryCollection()])
    views = [OutlineView(every, crs, color, active=False)]
    if chosen is not None:
        views.append(OutlineView(chosen.geometry, crs, color))
    return Scene(tuple(views))
