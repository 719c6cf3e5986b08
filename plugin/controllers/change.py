# SPDX-License-Identifier: GPL-3.0-or-later
"""The Change tab: two layers become objects that appeared, vanished or became something else."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtGui import QImage

from ...backend.errors import InputError
from ..adapters.pairs import guess_pair, layer_date
from ..i18n import tr
from ..map_tools.preview import Preview
from ..map_tools.swipe import Swipe
from ..messages import show_error, show_warning
from ..panels.change_inputs import MAP, SERIES
from ..panels.change_list import SIDE
from ..panels.change_panel import ChangePanel
from . import change_jobs as jobs
from .area import AreaController
from .change_asking import map_items, names_of, question_of
from .change_checks import check_inputs, chosen_layers, notes
from .change_keeping import Keeper
from .change_networks import NetworkShelf, run_try
from .change_results import Results
from .change_values import Job, Run, Stage

if TYPE_CHECKING:
    from ..tasks.backend_task import BackendTask
    from .change_networks import Tried
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
        self.keeper = Keeper(context, self.panel, self.results, self._submit)
        self._networks = NetworkShelf()
        self._compared: tuple[str, ...] = ()  # ids of the layers of the last run
        self._runs = 0
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
        self._runs += 1  # what is stopped here needs not say so
        for latest in ("change", "change-pictures", "change-learn", "change-try"):
            self._context.engine.runner.cancel(latest)
        self.area.unload()
        self.swipe.remove()
        self.preview.remove()

    def _connect(self) -> None:
        panel, project = self.panel, QgsProject.instance()
        panel.compare_asked.connect(self._on_compare_asked)
        panel.inputs_changed.connect(self._on_inputs_changed)
        panel.sensitivity_moved.connect(self._on_sensitivity_moved)
        panel.save_asked.connect(self.keeper.save)
        panel.report_asked.connect(self.keeper.report)
        panel.ties_asked.connect(self.results.add_ties)
        panel.inputs.network.chosen.connect(self._on_network_chosen)
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
            self.panel.inputs.series.list_layers()
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
        # A new comparison must not throw away what the user has marked.
        if self.results.review.unsaved and not self.keeper.save_objects():
            return
        self._forget()
        self._compared = tuple(layer.id() for layer in layers)
        dates = tuple(layer_date(layer) for layer in layers)
        run = Run(question_of(self.panel), names_of(layers, dates), self.panel.area.box.currentText())
        adjust = run.question.adjust
        prepare: WorkspaceJob = partial(jobs.run_prepare, requests, adjust)
        if run.question.kind == SERIES:
            prepare = partial(jobs.run_series_prepare, requests, dates, adjust)
        self._runs += 1
        self._submit_run(prepare, tr("Aligning the dates"), partial(self._on_prepared, run))

    def _on_prepared(self, run: Run, stage: Stage) -> None:
        self.results.show_prepared(stage)
        try:
            area = self.area.area(stage.grid)
            items = map_items(self.panel, stage.grid) if run.question.kind == MAP else ()
        except InputError as error:
            self._on_failed(error)
            return
        run = Run(run.question, run.names, run.where, area)
        work = partial(jobs.run_compare, Job(stage, run.question, area, items, self._networks))
        self._submit_run(work, tr("Comparing the dates"), partial(self._on_answered, run, stage))

    def _on_answered(self, run: Run, stage: Stage, answer: Answer) -> None:
        self.results.begin(run, stage, answer)
        if answer.findings:
            work = partial(jobs.run_features, stage, answer)
            self._submit(work, tr("Learning the objects"), self._on_learned, latest="change-learn", background=True)

    def _on_stopped(self, number: int) -> None:
        """A run that was stopped says so, unless a newer one goes on: nobody is left waiting without a word."""
        if number == self._runs and self.results.answer is None:
            self.panel.show_text(self.panel.report, [tr("Stopped. Press Compare to begin again.")])

    def _on_network_chosen(self, path: str) -> None:
        inputs = self.panel.inputs
        inputs.network.show_lines(())
        self._context.engine.runner.cancel("change-try")
        if Path(path).is_file():  # told of every letter while the user types
            work = partial(run_try, path, self._networks)
            self._submit(work, tr("Trying the network"), self._on_network_tried, latest="change-try")

    def _on_network_tried(self, tried: Tried) -> None:
        inputs = self.panel.inputs
        if tried.path == inputs.network.path:
            inputs.network.show_lines((*tried.lines, *(f"⚠ {text}" for text in tried.warnings)))

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

    def _forget(self) -> None:
        self._follow.stop()
        self.swipe.stop()
        for latest in ("change-pictures", "change-learn"):
            self._context.engine.runner.cancel(latest)
        self.results.clear()

    def _submit_run(self, work: WorkspaceJob, title: str, done: Callable[[Any], None]) -> None:
        """A job of the run itself: the newest run wins, and one that is stopped says so."""
        task = self._submit(work, title, done, latest="change")
        task.cancelled.connect(partial(self._on_stopped, self._runs))

    def _submit(
        self, work: WorkspaceJob, title: str, done: Callable[[Any], None], *, latest: str, background: bool = False
    ) -> BackendTask:
        return self._context.engine.submit(
            work, title=title, done=done, failed=self._on_failed, latest=latest, background=background
        )

    def _on_failed(self, error: Exception) -> None:
        show_error(self._context.dock.message_bar, error, self._context.dock.head.options_asked.emit)
