# SPDX-License-Identifier: GPL-3.0-or-later
"""How what a run has found is said and drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsGeometry

from ..adapters.geometry import in_crs
from ..i18n import tr, tr_n
from ..map_tools.preview import OutlineView, Scene

if TYPE_CHECKING:
    from qgis.core import QgsCoordinateReferenceSystem
    from qgis.gui import QgsMapCanvas
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
        count = status.long.count
        text = tr_n("{count} object written to “{name}” so far.", "{count} objects written to “{name}” so far.", count)
        return text.format(count=count, name=status.long.layer.name())
    if status.running:
        return tr_n("{count} object so far …", "{count} objects so far …", shown).format(count=shown)
    if findings.entries:
        total = len(findings.entries)
        text = tr_n("{count} of {all} object shown.", "{count} of {all} objects shown.", total)
        text = text.format(count=shown, all=total)
    else:
        text = tr("Nothing found here: choose another area or another example.")
    without = tr_n("{count} prompt gave none.", "{count} prompts gave none.", status.without)
    without = without.format(count=status.without)
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


def bring_into_view(canvas: QgsMapCanvas, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> None:
    """Move the map where a geometry in `crs` is not on it."""
    box = in_crs(geometry, crs, canvas.mapSettings().destinationCrs()).boundingBox()
    if not canvas.extent().contains(box):
        canvas.setCenter(box.center())
        canvas.refresh()
