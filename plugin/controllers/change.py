# SPDX-License-Identifier: GPL-3.0-or-later
"""The Change tab: two layers become objects that appeared, vanished or became something else."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtGui import QImage

from ...backend.errors import InputError, OrielError
from ..adapters.areas import view_bounds
from ..adapters.layers import LayerKind, layer_use, raster_request
from ..adapters.pairs import guess_pair, layer_date
from ..i18n import tr
from ..map_tools.preview import Preview
from ..messages import show_error
from ..panels.change_list import SIDE
from ..panels.change_panel import WORDS, ChangePanel
from . import change_jobs as jobs
from .change_results import Names, Results

if TYPE_CHECKING:
    from qgis.core import QgsRasterLayer

    from ...backend import ChangeObject, Pair
    from ..adapters.layers import RasterRequest
    from .context import Context
    from .engine import WorkspaceJob

SETTLE_MS = 500
"""After the slider stops, outlines are drawn by the model again."""
MOST_PICTURES = 60


class ChangeController(QObject):
    """Owns the panel and the last comparison. Results stay when the compared layers are removed."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.panel = ChangePanel()
        self.preview = Preview(context.canvas)
        self._results = Results(context, self.panel, self.preview)
        self._pair: Pair | None = None
        self._question: jobs.Question | None = None
        self._names = Names("", "")
        self._sharpen = QTimer(self, singleShot=True, interval=SETTLE_MS)  # type: ignore[call-arg]  # properties as keywords
        context.dock.add_tab(self.panel, "change", tr("Change"))
        self._connect()
        self._on_layers_changed()

    def unload(self) -> None:
        """Leave nothing behind."""
        self._sharpen.stop()
        project = QgsProject.instance()
        project.layersAdded.disconnect(self._on_layers_changed)
        for latest in ("change", "change-outline", "change-pictures"):
            self._context.engine.runner.cancel(latest)
        self.preview.remove()

    def _connect(self) -> None:
        panel = self.panel
        panel.compare_asked.connect(self._on_compare_asked)
        panel.sensitivity_moved.connect(self._on_sensitivity_moved)
        panel.objects.chosen.connect(self._on_chosen)
        panel.save_asked.connect(self._on_save_asked)
        self._sharpen.timeout.connect(self._on_sensitivity_settled)
        QgsProject.instance().layersAdded.connect(self._on_layers_changed)

    def _on_layers_changed(self, *_layers: object) -> None:
        """Guess again until the user has compared something."""
        pair = guess_pair() if self._pair is None else None
        if pair is not None:
            self.panel.choose(*pair)

    def _on_compare_asked(self) -> None:
        try:
            requests = self._requests()
        except InputError as error:
            self._on_failed(error)
            return
        self._names = Names(
            *(r.name for r in requests),
            *(layer_date(x) if x is not None else "" for x in (self.panel.before_layer, self.panel.after_layer)),
        )
        self._forget()
        self._submit(partial(jobs.run_prepare, *requests), tr("Aligning the dates"), self._on_prepared)

    def _on_prepared(self, pair: Pair) -> None:
        self._pair = pair
        self._results.show_report(pair.report)
        try:
            area = view_bounds(self._context.canvas, pair.before) if self.panel.in_view else None
        except InputError as error:
            self._on_failed(error)
            return
        text = self.panel.words.text() if self.panel.kind == WORDS else ""
        self._question = jobs.Question(self.panel.kind, text, area, self.panel.threshold)
        work = partial(jobs.run_compare, pair, self._question)
        self._submit(work, tr("Comparing the dates"), self._on_answered)

    def _on_answered(self, answer: jobs.Answer) -> None:
        if self._pair is not None and self._question is not None:
            self._results.begin(self._pair, answer.evidence)
            self._show(answer.objects)

    def _on_sensitivity_moved(self, _threshold: float) -> None:
        if self._ask_again(jobs.run_regions, self._results.show):
            self._sharpen.start()

    def _on_sensitivity_settled(self) -> None:
        self._ask_again(jobs.run_objects, self._show)

    def _ask_again(self, work: Callable[..., Any], done: Callable[[list[ChangeObject]], None]) -> bool:
        evidence, question = self._results.evidence, self._question
        if evidence is None or question is None:
            return False
        asked = jobs.Question(question.kind, question.text, question.area, self.panel.threshold)
        self._submit(partial(work, self._pair, asked, evidence), tr("Outlining"), done, latest="change-outline")
        return True

    def _show(self, objects: list[ChangeObject]) -> None:
        self._results.show(objects)
        boxes = self._results.boxes()[:MOST_PICTURES]
        if not boxes or self._pair is None:
            return
        self._context.engine.submit(
            partial(jobs.run_pictures, self._pair, boxes, SIDE),
            title=tr("Pictures of changes"),
            done=self._on_pictures,
            failed=self._on_failed,
            latest="change-pictures",
            background=True,
        )

    def _on_pictures(self, pictures: list[tuple[bytes, bytes]]) -> None:
        for number, both in enumerate(pictures):
            images = (QImage(data, SIDE, SIDE, 3 * SIDE, QImage.Format.Format_RGB888) for data in both)
            self.panel.objects.set_pictures(number, *images)

    def _on_chosen(self, number: int) -> None:
        try:
            self._results.go_to(number)
        except InputError as error:
            self._on_failed(error)

    def _on_save_asked(self) -> None:
        if self._results.evidence is None or self._pair is None:
            return
        work = partial(jobs.run_save, self._pair, self._results.evidence, self._results.evidence_path(self._names))
        self._submit(work, tr("Saving the evidence"), self._on_evidence_saved)

    def _on_evidence_saved(self, path: str) -> None:
        try:
            self._results.save(path, self._names)
        except OrielError as error:
            self._on_failed(error)

    def _requests(self) -> tuple[RasterRequest, RasterRequest]:
        before, after = self.panel.before_layer, self.panel.after_layer
        if before is not None and before == after:
            text = tr("Before and After are both “{name}”: choose two different layers.")
            raise InputError(text.format(name=before.name()))
        if self.panel.kind == WORDS and not self.panel.words.text().strip():
            raise InputError(tr("Type what to look for, like “new buildings” or “trees lost”."))
        return self._request(before), self._request(after)

    def _request(self, layer: QgsRasterLayer | None) -> RasterRequest:
        use = layer_use(layer)
        if use.kind is LayerKind.UNUSABLE or layer is None:
            raise InputError(use.reason)
        if use.kind is LayerKind.RENDERED:
            text = tr("“{name}” can only be drawn by QGIS; export it as a GeoTIFF to compare it.")
            raise InputError(text.format(name=layer.name()))
        return raster_request(layer)

    def _forget(self) -> None:
        self._sharpen.stop()
        for latest in ("change-outline", "change-pictures"):
            self._context.engine.runner.cancel(latest)
        self._pair = self._question = None
        self._results.clear()

    def _submit(self, work: WorkspaceJob, title: str, done: Callable[[Any], None], *, latest: str = "change") -> None:
        self._context.engine.submit(work, title=title, done=done, failed=self._on_failed, latest=latest)

    def _on_failed(self, error: Exception) -> None:
        show_error(self._context.dock.message_bar, error)
