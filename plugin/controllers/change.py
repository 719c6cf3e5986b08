# SPDX-License-Identifier: GPL-3.0-or-later
"""The Change tab: two layers become objects that appeared, vanished or became something else."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QImage

from ...backend.errors import InputError, OrielError
from ..adapters.pairs import guess_pair, layer_date
from ..i18n import tr, tr_n
from ..map_tools.preview import Preview
from ..map_tools.swipe import Swipe
from ..messages import show_error, show_info, show_warning
from ..panels.change_inputs import MAP, SERIES
from ..panels.change_list import SIDE
from ..panels.change_panel import ChangePanel
from . import change_jobs as jobs
from . import change_saving as saving
from .area import AreaController
from .change_asking import map_task, names_of, question_of
from .change_checks import check_inputs, chosen_layers, notes
from .change_results import Results
from .change_values import MapTask, Run, Stage

if TYPE_CHECKING:
    from .change_values import Answer
    from .context import Context
    from .engine import WorkspaceJob

FOLLOW_MS = 30
"""The list and the map follow the slider this often."""


class ChangeController(QObject):
    """Owns the panel and the last comparison. Results stay when the compared layers are removed."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.panel = ChangePanel()
        self.preview = Preview(context.canvas)
        self.results = Results(context, self.panel, self.preview)
        self.area = AreaController(context.iface, self.panel.area)
        self.swipe = Swipe(context.canvas)
        self._compared: tuple[str, ...] = ()  # ids of the layers of the last run
        self.report_path = ""
        """The last report that was written."""
        self._follow = QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.setInterval(FOLLOW_MS)
        context.dock.add_tab(self.panel, "change", tr("Change"))
        self._connect()
        self._on_layers_changed()

    def unload(self) -> None:
        """Leave nothing behind."""
        self._follow.stop()
        project = QgsProject.instance()
        project.layersAdded.disconnect(self._on_layers_changed)
        project.layersRemoved.disconnect(self._on_layers_changed)
        for latest in ("change", "change-pictures", "change-learn"):
            self._context.engine.runner.cancel(latest)
        self.area.unload()
        self.swipe.remove()
        self.preview.remove()

    def _connect(self) -> None:
        panel, project = self.panel, QgsProject.instance()
        panel.compare_asked.connect(self._on_compare_asked)
        panel.inputs_changed.connect(self._on_inputs_changed)
        panel.sensitivity_moved.connect(self._on_sensitivity_moved)
        panel.save_asked.connect(self._on_save_asked)
        panel.report_asked.connect(self._on_report_asked)
        panel.objects.chosen.connect(self._on_chosen)
        panel.objects.marked.connect(self._on_marked)
        panel.objects.unsure_asked.connect(self._on_unsure_asked)
        panel.objects.swipe_asked.connect(self._on_swipe_asked)
        panel.objects.model.pictures_wanted.connect(self._on_pictures_wanted)
        self._follow.timeout.connect(self.results.refresh)
        self.swipe.ended.connect(self._on_swipe_ended)
        project.layersAdded.connect(self._on_layers_changed)
        project.layersRemoved.connect(self._on_layers_changed)

    def _on_layers_changed(self, *_layers: object) -> None:
        """Guess again until the user has compared something, and when nothing of that is left."""
        project = QgsProject.instance()
        compared = self.results.stage is not None and any(project.mapLayer(x) is not None for x in self._compared)
        pair = None if compared else guess_pair()
        if pair is not None:
            self.panel.choose(*pair)
        if self.panel.kind == SERIES:
            self.panel.inputs.list_series()
        self._on_inputs_changed()

    def _on_inputs_changed(self) -> None:
        self.panel.show_text(self.panel.notes, notes(self.panel))

    # -- a run -------------------------------------------------------------------------------------------------------

    def _on_compare_asked(self) -> None:
        try:
            requests = check_inputs(self.panel)
        except InputError as error:
            self._on_failed(error)
            return
        layers = [layer for layer in chosen_layers(self.panel) if layer is not None]
        self._keep_marks()
        self._forget()
        self._compared = tuple(layer.id() for layer in layers)
        dates = tuple(layer_date(layer) for layer in layers)
        run = Run(question_of(self.panel), names_of(layers, dates), self.panel.area.box.currentText())
        prepare: WorkspaceJob = partial(jobs.run_prepare, requests)
        if run.question.kind == SERIES:
            prepare = partial(jobs.run_series_prepare, requests, dates)
        self._submit(prepare, tr("Aligning the dates"), partial(self._on_prepared, run))

    def _on_prepared(self, run: Run, stage: Stage) -> None:
        self.results.show_prepared(stage)
        try:
            area = self.area.area(stage.pair.before)
            task = map_task(self.panel, stage.pair.after) if run.question.kind == MAP else MapTask()
        except InputError as error:
            self._on_failed(error)
            return
        run = Run(run.question, run.names, run.where, area)
        work = partial(jobs.run_compare, stage, run.question, area, task)
        self._submit(work, tr("Comparing the dates"), partial(self._on_answered, run, stage))

    def _on_answered(self, run: Run, stage: Stage, answer: Answer) -> None:
        self.results.begin(run, stage, answer)
        if answer.findings:
            work = partial(jobs.run_features, stage, answer)
            self._submit(work, tr("Learning the objects"), self._on_learned, latest="change-learn", background=True)

    def _on_learned(self, features: object) -> None:
        self.results.review.learn_from(features)  # type: ignore[arg-type]  # an array of the backend

    # -- looking through ---------------------------------------------------------------------------------------------

    def _on_sensitivity_moved(self, _threshold: float) -> None:
        if self.results.answer is not None and not self._follow.isActive():
            self._follow.start()

    def _on_pictures_wanted(self, numbers: list[int]) -> None:
        stage = self.results.stage
        if stage is None:
            return
        boxes = [(number, self.results.box(number)) for number in numbers]
        work = partial(jobs.run_pictures, stage.pair, boxes, SIDE)
        self._submit(
            work,
            tr("Pictures of changes"),
            partial(self._on_pictures, stage),
            latest="change-pictures",
            background=True,
        )

    def _on_pictures(self, stage: Stage, pictures: list[tuple[int, bytes, bytes]]) -> None:
        if stage is not self.results.stage:
            return
        for number, *both in pictures:
            images = (QImage(data, SIDE, SIDE, 3 * SIDE, QImage.Format.Format_RGB888).copy() for data in both)
            self.panel.objects.set_picture(number, *images)

    def _on_chosen(self, number: int) -> None:
        try:
            self.results.go_to(number)
        except InputError as error:
            self._on_failed(error)

    def _on_marked(self, number: int, mark: bool | None) -> None:
        results = self.results
        if not 0 <= number < len(results.findings):
            return
        results.review.mark(number, mark)
        results.show_marks()
        results.refresh()
        following = results.review.next_to_mark(results.shown) if mark is not None else number
        if following >= 0:
            self.panel.objects.choose(following)
            self._on_chosen(following)

    def _on_unsure_asked(self, on: bool) -> None:
        self.results.review.unsure_first = on
        if self.results.answer is None:
            return
        self.results.refresh()
        following = self.results.review.next_to_mark(self.results.shown)
        if on and following >= 0:
            self.panel.objects.choose(following)
            self._on_chosen(following)

    def _on_swipe_asked(self, on: bool) -> None:
        if not on:
            self.swipe.stop()
            return
        project = QgsProject.instance()
        layers = [project.mapLayer(layer_id) for layer_id in (*self._compared[:1], *self._compared[-1:])]
        if len(layers) < 2 or any(layer is None for layer in layers) or layers[0] is layers[1]:
            show_warning(
                self._context.dock.message_bar, tr("Swiping needs both layers in the project: add them again.")
            )
            self._on_swipe_ended()
            return
        self.swipe.start(*layers)  # type: ignore[arg-type]  # two, none of them None

    def _on_swipe_ended(self) -> None:
        button = self.panel.objects.swipe
        button.blockSignals(True)
        button.setChecked(False)
        button.blockSignals(False)

    # -- keeping -----------------------------------------------------------------------------------------------------

    def _on_save_asked(self) -> None:
        results = self.results
        if results.stage is None or results.answer is None or not self._save_objects():
            return
        path = saving.path_for(results, ".tif", tr("evidence"))
        work = partial(jobs.run_save, results.stage.pair, results.answer.evidence, path)
        self._submit(work, tr("Saving the evidence"), self._on_evidence_saved, latest="change-save")
        table = partial(saving.run_table, saving.report_items(results), saving.path_for(results, ".csv", tr("table")))
        self._submit(table, tr("Saving the table"), self._on_table_saved, latest="change-table")

    def _save_objects(self) -> bool:
        try:
            path = saving.save_objects(self.results)
        except OrielError as error:
            self._on_failed(error)
            return False
        count = len(self.results.shown)
        text = tr_n("{count} change saved to {file}", "{count} changes saved to {file}", count)
        show_info(self._context.dock.message_bar, text.format(count=count, file=Path(path).name))
        return True

    def _on_evidence_saved(self, path: str) -> None:
        if not path:
            return
        try:
            saving.add_evidence(path)
        except OrielError as error:
            self._on_failed(error)

    def _on_table_saved(self, _path: str) -> None:
        """Nothing to show: it lies beside the layers."""

    def _on_report_asked(self) -> None:
        results = self.results
        if results.run is None or results.stage is None or results.answer is None:
            return
        subject = (results.run, results.stage, results.answer)
        path = saving.path_for(results, ".html", tr("report"))
        work = partial(saving.run_report, subject, saving.report_items(results), self.panel.threshold, path)
        self._submit(work, tr("Writing the report"), self._on_report_written, latest="change-report")

    def _on_report_written(self, path: str) -> None:
        self.report_path = path
        opened = QDesktopServices.openUrl(QUrl.fromLocalFile(path))
        text = tr("Report: {file}") if opened else tr("The report is in {file}; no browser could be opened.")
        show_info(self._context.dock.message_bar, text.format(file=Path(path).name))

    def _keep_marks(self) -> None:
        """A new comparison must not throw away what the user has marked."""
        if self.results.review.unsaved:
            self._save_objects()

    def _forget(self) -> None:
        self._follow.stop()
        self.swipe.stop()
        for latest in ("change-pictures", "change-learn"):
            self._context.engine.runner.cancel(latest)
        self.results.clear()

    def _submit(
        self,
        work: WorkspaceJob,
        title: str,
        done: Callable[[Any], None],
        *,
        latest: str = "change",
        background: bool = False,
    ) -> None:
        self._context.engine.submit(
            work, title=title, done=done, failed=self._on_failed, latest=latest, background=background
        )

    def _on_failed(self, error: Exception) -> None:
        show_error(self._context.dock.message_bar, error)
