# SPDX-License-Identifier: GPL-3.0-or-later
"""The answer of a comparison on the map and in the list. Needs none of the layers any more."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from qgis.core import QgsGeometry, QgsProject, QgsRectangle
from qgis.PyQt.QtGui import QColor

from ..adapters.geometry import area_m2, in_crs, layer_crs, to_geometry
from ..adapters.tie_layer import tie_layer
from ..i18n import tr, tr_n
from ..map_tools.preview import OutlineView, Scene
from ..panels.change_list import Entry
from ..panels.change_table import area_words
from .change_review import Review

if TYPE_CHECKING:
    from ...backend.types import Bounds
    from ..map_tools.preview import Preview
    from ..panels.change_panel import ChangePanel
    from .change_values import Answer, Finding, Run, Stage
    from .context import Context

COLORS = {
    "appeared": QColor("#2a9d4e"), "extended": QColor("#00a3a3"), "vanished": QColor("#d63031"),
    "reduced": QColor("#b0399e"), "modified": QColor("#f39c12"),
}  # fmt: skip
CHOSEN = QColor("#00b7ff")
AROUND = 0.5
"""Share of an object's size shown around it."""
LEAST_AROUND = 12.0
"""Pixels."""


class Results:
    """Keeps one answer: all its objects, which of them are shown, what the user said about them."""

    def __init__(self, context: Context, panel: ChangePanel, preview: Preview) -> None:
        self._context = context
        self._panel = panel
        self._preview = preview
        self._geometries: list[QgsGeometry] = []
        self._groups: tuple[OutlineView, ...] = ()
        self.run: Run | None = None
        self.stage: Stage | None = None
        self._prepared: Stage | None = None  # known before there is an answer, and where there is none
        self.answer: Answer | None = None
        self.review = Review()
        self.shown: list[int] = []

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All objects, whatever the slider says."""
        return self.answer.findings if self.answer is not None else ()

    def begin(self, run: Run, stage: Stage, answer: Answer) -> None:
        """Keep a new answer and show it."""
        self.run, self.stage, self.answer = run, stage, answer
        ref = stage.grid
        self._geometries = [
            QgsGeometry.collectGeometry([to_geometry(p, ref) for p in f.polygons])
            if len(f.polygons) > 1
            else to_geometry(f.polygons[0], ref)
            for f in answer.findings
        ]
        self.review = Review(answer.findings)
        self._panel.objects.show_entries(_Entries(self))  # type: ignore[arg-type]  # a sequence, filled when seen
        self._panel.transitions.show_rows(answer.transitions, metric=ref.gsd > 0)
        self._panel.show_found(on=True)
        self.refresh()

    def clear(self) -> None:
        """Forget the answer."""
        self.run = self.stage = self.answer = self._prepared = None
        self._geometries, self._groups, self.shown = [], (), []
        self.review = Review()
        self._preview.show(Scene())
        self._panel.objects.show_entries([])
        for label in (self._panel.answer, self._panel.report):
            self._panel.show_text(label, [])
        self._panel.ties.setVisible(False)
        self._panel.transitions.show_rows(())
        self._panel.show_found(on=False)

    def show_prepared(self, stage: Stage) -> None:
        """Say what was done to the layers, and what is not good enough."""
        lines = [stage.prepared] if stage.prepared else []
        self._panel.show_text(self._panel.report, [*lines, *(f"⚠ {text}" for text in stage.warnings)])
        self._prepared = stage
        self._panel.ties.setVisible(stage.has_ties)

    def add_ties(self) -> None:
        """Put the tie points by which the layers were aligned into the project; once is enough."""
        if self._prepared is None:
            return
        QgsProject.instance().addMapLayer(tie_layer(tr("Tie points"), self._prepared.aligned))
        self._panel.ties.setVisible(False)

    def refresh(self) -> None:
        """Show what the slider and the marks leave, in the right order."""
        self.shown = self.review.order(self._panel.threshold)
        self._panel.objects.show_only(self.shown)
        self._panel.objects.setVisible(bool(self.shown))
        self._panel.show_text(self._panel.answer, self._summary())
        classes = self.answer is not None and self.answer.classes is not None
        self._panel.save.setEnabled(bool(self.shown) or classes)
        self._panel.make_report.setEnabled(bool(self.shown))
        self._draw()

    def show_marks(self) -> None:
        """Show ticks and crosses."""
        self._panel.objects.model.set_marks(self.review.marks)

    def geometry(self, number: int) -> QgsGeometry:
        """An object in the CRS of the pair."""
        return self._geometries[number]

    def area(self, number: int) -> float | None:
        """Square metres of an object; None without a CRS."""
        assert self.stage is not None
        return area_m2(self._geometries[number], layer_crs(self.stage.grid))

    def box(self, number: int) -> Bounds:
        """An object with some of its surroundings: a square in common pixels inside the pair."""
        assert self.stage is not None
        ref = self.stage.grid
        rings = [p.rings[0] for p in self.findings[number].polygons]
        x0, y0 = (min(float(r[:, axis].min()) for r in rings) for axis in (0, 1))
        x1, y1 = (max(float(r[:, axis].max()) for r in rings) for axis in (0, 1))
        half = max(x1 - x0, y1 - y0) * (0.5 + AROUND / 2) + LEAST_AROUND
        x, y = (x0 + x1) / 2, (y0 + y1) / 2
        return max(0.0, x - half), max(0.0, y - half), min(float(ref.width), x + half), min(float(ref.height), y + half)

    def go_to(self, number: int) -> None:
        """Zoom to an object and flash it.

        Raises:
            InputError: the map's CRS cannot show it.
        """
        if self.stage is None or not 0 <= number < len(self._geometries):
            return
        canvas = self._context.canvas
        crs = layer_crs(self.stage.grid)
        geometry = self._geometries[number]
        shown = in_crs(geometry, crs, canvas.mapSettings().destinationCrs())
        extent = QgsRectangle(shown.boundingBox())
        extent.scale(3.0)
        canvas.setExtent(extent)
        canvas.refresh()
        canvas.flashGeometries([geometry], crs)
        self._preview.show(Scene((*self._groups, OutlineView(geometry, crs, CHOSEN))))

    def entry(self, number: int) -> Entry:
        """An object in words."""
        finding = self.findings[number]
        item = finding.item
        known = list(dict.fromkeys(name for name in (item.class_from, item.class_to) if name))
        if len(known) == 2 or (known and item.kind == "modified" and not (item.class_from and item.class_to)):
            known = [f"{item.class_from or '…'} → {item.class_to or '…'}"]
        when = tr("{until} – {since}").format(until=finding.until, since=finding.since) if finding.since else ""
        area = self.area(number)
        numbers = " · ".join([f"{item.score:.0%}", *([] if area is None else [area_words(area)])])
        details = [*known, *(text for text in (finding.note, when) if text), numbers]
        return Entry(self._kind_word(item.kind), tuple(details), COLORS[item.kind])

    def _draw(self) -> None:
        """Draw what is shown; crossed objects are off the map."""
        if self.stage is None:
            return
        crs = layer_crs(self.stage.grid)
        groups: dict[str, list[QgsGeometry]] = {kind: [] for kind in COLORS}
        findings, geometries, marks = self.findings, self._geometries, self.review.marks
        for number in self.shown:
            if marks.get(number) is not False:
                groups[findings[number].item.kind].append(geometries[number])
        # One item a kind: thousands of them would make the map slow.
        self._groups = tuple(
            OutlineView(QgsGeometry.collectGeometry(same), crs, COLORS[kind]) for kind, same in groups.items() if same
        )
        self._preview.show(Scene(self._groups))

    def _kind_word(self, kind: str) -> str:
        """A kind of change for the user; an index has no things that come and go, it rises and falls."""
        if self.run is not None and self.run.question.index:
            return {"appeared": tr("Rose"), "vanished": tr("Fell"), "modified": tr("Changed")}[kind]
        words = {"appeared": tr("Appeared"), "vanished": tr("Vanished"), "modified": tr("Modified")}
        return {**words, "extended": tr("Extended"), "reduced": tr("Reduced")}[kind]

    def _summary(self) -> list[str]:
        if not self.shown:
            return [tr("No change at this sensitivity.")]
        findings = self.findings
        kinds = [findings[n].item.kind for n in self.shown]
        counts = [(kind, kinds.count(kind)) for kind in COLORS]  # type: ignore[arg-type]  # the kinds of the backend
        lines = [", ".join(f"{count} {self._kind_word(kind).lower()}" for kind, count in counts if count)]
        marks = list(self.review.marks.values())
        if marks:
            good, bad = marks.count(True), marks.count(False)
            rest = len(self.shown) - len(marks)
            words = (
                tr_n("{count} accepted", "{count} accepted", good).format(count=good),
                tr_n("{count} rejected", "{count} rejected", bad).format(count=bad),
                tr_n("{count} not looked at", "{count} not looked at", rest).format(count=rest),
            )
            lines.append(", ".join(words))
        if self.answer is not None:
            lines += [text for text in (self.answer.summary, *(f"⚠ {w}" for w in self.answer.warnings)) if text]
        return lines


class _Entries:
    """Words about an object are made when it is seen: measuring thousands of areas would stop the window."""

    def __init__(self, results: Results) -> None:
        self._results = results
        self._made: dict[int, Entry] = {}

    def __len__(self) -> int:
        return len(self._results.findings)

    @overload
    def __getitem__(self, number: int) -> Entry: ...
    @overload
    def __getitem__(self, number: slice) -> list[Entry]: ...
    def __getitem__(self, number: int | slice) -> Entry | list[Entry]:
        if isinstance(number, slice):
            return [self[n] for n in range(*number.indices(len(self)))]
        if number not in self._made:
            self._made[number] = self._results.entry(number)
        return self._made[number]
