# SPDX-License-Identifier: GPL-3.0-or-later
"""The answer of a comparison: on the map, in the list, as layers."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsGeometry, QgsProject, QgsRectangle
from qgis.PyQt.QtGui import QColor

from ..adapters.field_types import NUMBER, TEXT
from ..adapters.geometry import area_m2, in_crs, layer_crs, to_geometry
from ..adapters.heat_layers import heat_layer
from ..adapters.tables import Row, free_path, write_table
from ..i18n import tr
from ..map_tools.preview import OutlineView, Scene
from ..messages import show_info
from ..panels.change_list import Entry

if TYPE_CHECKING:
    from ...backend import ChangeObject, Evidence, Pair, PairReport
    from ...backend.types import Bounds
    from ..map_tools.preview import Preview
    from ..panels.change_panel import ChangePanel
    from .context import Context

COLORS = {"appeared": QColor("#2a9d4e"), "vanished": QColor("#d63031"), "modified": QColor("#f39c12")}
CHOSEN = QColor("#00b7ff")
AROUND = 0.5
"""Share of an object's size shown around it."""
LEAST_AROUND = 12.0
"""Pixels."""
COLUMNS = (
    ("kind", TEXT), ("class_from", TEXT), ("class_to", TEXT), ("score", NUMBER), ("z", NUMBER), ("area_m2", NUMBER),
    ("source", TEXT), ("before", TEXT), ("after", TEXT), ("date_from", TEXT), ("date_to", TEXT),
)  # fmt: skip


@dataclass(frozen=True)
class Names:
    """Of the compared layers, and their dates where known."""

    before: str
    after: str
    date_before: str = ""
    date_after: str = ""


class Results:
    """Keeps the evidence and its objects; they need no layer any more."""

    def __init__(self, context: Context, panel: ChangePanel, preview: Preview) -> None:
        self._context = context
        self._panel = panel
        self._preview = preview
        self._pair: Pair | None = None
        self._objects: list[ChangeObject] = []
        self._geometries: list[QgsGeometry] = []
        self._groups: list[OutlineView] = []
        self.evidence: Evidence | None = None

    def begin(self, pair: Pair, evidence: Evidence) -> None:
        """Keep a new answer."""
        self._pair, self.evidence = pair, evidence
        self._panel.show_found(on=True)

    def clear(self) -> None:
        """Forget the answer."""
        self._pair = self.evidence = None
        self._objects, self._geometries, self._groups = [], [], []
        self._preview.show(Scene())
        self._panel.objects.show_entries([])
        for label in (self._panel.answer, self._panel.report):
            label.clear()
            label.setVisible(False)
        self._panel.show_found(on=False)

    def show_report(self, report: PairReport) -> None:
        """Say what was done to the pair, and what is not good enough."""
        lines = [report.summary(), *(f"⚠ {w}" for w in report.warnings)]
        self._panel.report.setText("\n".join(lines))
        self._panel.report.setVisible(True)

    def show(self, objects: list[ChangeObject]) -> None:
        """Draw and list objects."""
        if self._pair is None:
            return
        self._objects = objects
        self._geometries = [to_geometry(o.polygon, self._pair.before) for o in objects]
        crs = layer_crs(self._pair.before)
        self._groups = []
        for kind, color in COLORS.items():
            # One item a kind: thousands of them would make the map slow.
            same = [g for g, o in zip(self._geometries, objects) if o.kind == kind]
            if same:
                self._groups.append(OutlineView(QgsGeometry.collectGeometry(same), crs, color))
        self._preview.show(Scene(tuple(self._groups)))
        self._panel.objects.show_entries([self._entry(n) for n in range(len(objects))])
        self._panel.answer.setText(self._summary())
        self._panel.answer.setVisible(True)
        self._panel.save.setEnabled(bool(objects))

    def boxes(self) -> list[Bounds]:
        """The objects with some of their surroundings, squares in common pixels inside the pair."""
        ref = self._pair.before if self._pair is not None else None
        boxes: list[Bounds] = []
        for item in self._objects if ref is not None else ():
            ring = item.polygon.rings[0]
            (x0, y0), (x1, y1) = ring.min(axis=0), ring.max(axis=0)
            half = max(x1 - x0, y1 - y0) * (0.5 + AROUND / 2) + LEAST_AROUND
            x, y = (x0 + x1) / 2, (y0 + y1) / 2
            left, top = max(0.0, x - half), max(0.0, y - half)
            boxes.append((left, top, min(float(ref.width), x + half), min(float(ref.height), y + half)))
        return boxes

    def go_to(self, number: int) -> None:
        """Zoom to an object and flash it.

        Raises:
            InputError: the map's CRS cannot show it.
        """
        if self._pair is None or not 0 <= number < len(self._geometries):
            return
        canvas = self._context.iface.mapCanvas()
        crs = layer_crs(self._pair.before)
        geometry = self._geometries[number]
        shown = in_crs(geometry, crs, canvas.mapSettings().destinationCrs())
        extent = QgsRectangle(shown.boundingBox())
        extent.scale(3.0)
        canvas.setExtent(extent)
        canvas.refresh()
        canvas.flashGeometries([geometry], crs)
        self._preview.show(Scene((*self._groups, OutlineView(geometry, crs, CHOSEN))))

    def evidence_path(self, names: Names) -> str:
        """Where the evidence goes."""
        assert self._pair is not None
        return free_path(_stem(names) + " " + tr("evidence"), ".tif", beside=self._pair.before.uri)

    def save(self, evidence: str, names: Names) -> None:
        """Add the evidence and the objects to the project.

        Raises:
            WriteError: the file cannot be made.
        """
        if self._pair is None:
            return
        raster = heat_layer(evidence, Path(evidence).stem)
        crs = layer_crs(self._pair.before)
        rows = []
        for item, geometry in zip(self._objects, self._geometries):
            values = (
                item.kind, item.class_from, item.class_to, item.score, item.z, area_m2(geometry, crs), item.source,
                names.before, names.after, names.date_before, names.date_after,
            )  # fmt: skip
            rows.append(Row(geometry, dict(zip((name for name, _ in COLUMNS), values))))
        path = free_path(_stem(names), ".gpkg", beside=self._pair.before.uri)
        QgsProject.instance().addMapLayer(raster)
        layer = write_table(path, Path(path).stem, crs, COLUMNS, rows)
        QgsProject.instance().addMapLayer(layer)
        text = tr("{count} changes saved to {file}").format(count=len(rows), file=Path(path).name)
        show_info(self._context.dock.message_bar, text)

    def _entry(self, number: int) -> Entry:
        item = self._objects[number]
        known = [name for name in (item.class_from, item.class_to) if name]
        if len(known) == 2 or (known and item.kind == "modified"):
            known = [f"{item.class_from or '…'} → {item.class_to or '…'}"]
        area = area_m2(self._geometries[number], layer_crs(self._pair.before)) if self._pair is not None else None
        parts = [f"{item.score:.0%}", *([] if area is None else [f"{area:,.0f} m²"])]
        return Entry(_kind(item.kind), (*known, " · ".join(parts)), COLORS[item.kind])

    def _summary(self) -> str:
        if not self._objects:
            return tr("No change at this sensitivity.")
        counts = [(kind, sum(o.kind == kind for o in self._objects)) for kind in COLORS]
        return ", ".join(f"{count} {_kind(kind).lower()}" for kind, count in counts if count)


def _stem(names: Names) -> str:
    return " ".join((tr("change"), names.before, names.after))


def _kind(kind: str) -> str:
    return {"appeared": tr("Appeared"), "vanished": tr("Vanished"), "modified": tr("Modified")}[kind]
