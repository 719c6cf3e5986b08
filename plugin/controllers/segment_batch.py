# SPDX-License-Identifier: GPL-3.0-or-later
"""From one object to all of them: everything, similar things, prompts from a layer."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import QgsFields
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor

from ...backend.errors import InputError, OrielError
from ..adapters.prompt_features import feature_prompts
from ..i18n import tr, tr_n
from ..map_tools.preview import Preview
from ..messages import show_error, show_info
from ..panels.everything_options import EverythingChoice
from ..panels.segment_batch import SegmentBatchPanel
from .area import AreaController
from .segment_batch_asking import ask_everything, ask_layer
from .segment_batch_jobs import BatchJob, Inbox, run_everything, run_prompts, run_rank, run_similar
from .segment_batch_results import Entry, Findings, Found, within
from .segment_batch_showing import Status, bring_into_view, said, scene_of
from .segment_batch_writing import LongRun, tell
from .segment_examples import Example, examples_of
from .segment_objects import source_of

if TYPE_CHECKING:
    from qgis.core import QgsVectorLayer

    from ..adapters.layers import Imagery
    from ..panels.segment_panel import SegmentPanel
    from .context import Context
    from .segment_saving import Receipt, SegmentSaving
    from .segment_state import SegmentState

TAKE_MS = 250
MOST_IN_MEMORY = 5000
"""More objects than this go straight into a new GeoPackage."""
LEAST, MIDDLE = 2, 50
"""Thresholds in percent: what a run over everything keeps and prompts of a layer are all wanted, similar things not."""
KEY = "segment.batch"
Run = Callable[..., None]


class SegmentBatch(QObject):
    """Owns the section "All of them" and what its runs have found."""

    saved = pyqtSignal()
    """Objects went into a layer."""

    def __init__(self, context: Context, state: SegmentState, panel: SegmentPanel, saving: SegmentSaving) -> None:
        super().__init__()
        self._context, self._state, self._segment, self._saving = context, state, panel, saving
        self.panel: SegmentBatchPanel = panel.batch
        self.preview = Preview(context.canvas)
        self.areas = AreaController(context.iface, self.panel.area)
        self.findings: Findings | None = None
        self._inbox, self._fields = Inbox(), QgsFields()
        self._examples: tuple[Example, ...] = ()
        self.wanted = EverythingChoice()
        self._chosen: Entry | None = None
        self._long: LongRun | None = None
        self._running, self._taking, self._lost = False, False, 0
        self._timer = QTimer(self, interval=TAKE_MS)  # type: ignore[call-arg]  # properties as keywords
        self._connect()

    def unload(self) -> None:
        """Leave nothing behind."""
        self._timer.stop()
        self._context.engine.runner.cancel(KEY)
        self.areas.unload()
        self.preview.remove()

    def _connect(self) -> None:
        panel = self.panel
        panel.everything_asked.connect(partial(self._with_imagery, self._find_everything))
        panel.options_asked.connect(partial(ask_everything, self, panel))
        panel.similar_asked.connect(partial(self._with_imagery, self._find_similar))
        panel.layer_asked.connect(partial(self._with_imagery, self._ask_layer))
        panel.threshold_moved.connect(self._show)
        panel.stepped.connect(self._on_stepped)
        panel.marked.connect(self._on_marked)
        panel.save_asked.connect(partial(self._try, self._save))
        panel.discard_asked.connect(self.discard)
        self._timer.timeout.connect(self._take)

    # -- runs ------------------------------------------------------------------------------------------------------

    def _find_everything(self, imagery: Imagery) -> None:
        area = self.areas.area(imagery.ref)
        job = BatchJob(imagery.ref, self._segment.outline.choice, area, wanted=self.wanted)
        self._start(imagery, job, run_everything, tr("Outlining everything"), LEAST)

    def _find_similar(self, imagery: Imagery) -> None:
        area = self.areas.area(imagery.ref)
        recent, target = self._context.imagery.recent, self._segment.target.layer
        self._examples = examples_of(self._state, target, imagery, recent) or self._examples
        if not self._examples:
            raise InputError(tr("Nothing to compare with: click an object first, or select saved ones."))
        job = BatchJob(imagery.ref, self._segment.outline.choice, area, self._examples)
        self._start(imagery, job, run_similar, tr("Finding similar objects"), MIDDLE)

    def _ask_layer(self, imagery: Imagery) -> None:
        ask_layer(self.panel.window(), lambda *chosen: self._try(partial(self.from_layer, imagery, *chosen)))

    def from_layer(self, imagery: Imagery, layer: QgsVectorLayer, selected: bool, field: str) -> None:
        """Outline the object at each feature of a layer.

        Raises:
            InputError: no feature can be used.
        """
        features = layer.selectedFeatures() if selected else layer.getFeatures()
        prompts, lost = feature_prompts(features, layer.crs(), imagery.ref, field)
        if not prompts:
            raise InputError(tr("“{name}” has no feature on the imagery.").format(name=layer.name()))
        job = BatchJob(imagery.ref, self._segment.outline.choice, prompts=tuple(prompts))
        self._start(imagery, job, run_prompts, tr("Outlining {name}").format(name=layer.name()), LEAST)
        self._fields, self._lost = layer.fields(), lost

    def _start(self, imagery: Imagery, job: BatchJob, run: Run, title: str, threshold: int) -> None:
        self.discard()
        self.findings = Findings(source_of(imagery), within(job.area, job.ref))
        self._inbox, self._fields, self._lost, self._running = Inbox(), QgsFields(), 0, True
        self.panel.threshold.setValue(threshold)
        self.panel.show_marks(on=bool(job.examples))
        self.panel.set_busy(True)
        inbox = self._inbox
        task = self._context.engine.submit(
            partial(run, job, inbox),
            title=title,
            done=partial(self._on_ended, inbox, None),
            failed=partial(self._on_ended, inbox),
            latest=KEY,
        )
        task.cancelled.connect(partial(self._on_ended, inbox, None))
        self._timer.start()
        self._show()

    def _on_ended(self, inbox: Inbox, error: Exception | None, _result: Any = None) -> None:
        """Also after a cancel and an error: what was found until then stays."""
        if inbox is not self._inbox:
            return
        if self._taking:
            QTimer.singleShot(0, partial(self._on_ended, inbox, error))
            return
        self._timer.stop()
        self._running = False
        self._take()
        self.panel.set_busy(False)
        if self._long is not None:
            self._end_long(self._long)
        elif inbox.ground is not None and self.findings is not None and self.findings.entries:
            self._rank()
        if error is not None:
            show_error(self._context.dock.message_bar, error)
        self._show()

    def _take(self) -> None:
        """Show what the worker has left."""
        if self._taking:  # QGIS handles events while it makes a layer
            return
        hits = self._inbox.take()
        if self.findings is None or not hits:
            return
        self._taking = True
        try:
            self.findings.add(hits)
            self._write_long(self.findings)
        except OrielError as error:
            self._context.engine.runner.cancel(KEY)
            self._on_failed(error)
        finally:
            self._taking = False
        self._show()

    def _write_long(self, findings: Findings) -> None:
        """Write what was found to a file where it is too much for memory."""
        if self._long is None and len(findings.entries) <= MOST_IN_MEMORY:
            return
        if self._long is None:
            self._segment.target.set_layer(None)
            self._long = LongRun(self._saving.new_layer(findings.source, self._fields.toList()))
        self._long.write(findings.results(findings.entries, self._class_name, self._inbox.model), findings.source.crs)
        findings.entries = []

    def _end_long(self, long: LongRun) -> None:
        """Say what was written; what the target refused stays on the map and can be saved elsewhere."""
        self._long = None
        if self.findings is None or not self.findings.entries:
            self.discard()
        tell(self._context.dock.message_bar, long)

    @property
    def shown(self) -> list[Entry]:
        """The objects on the map, best first."""
        return self.findings.shown(self.panel.threshold_value) if self.findings is not None else []

    def discard(self) -> None:
        """Take what was found off the map."""
        self._context.engine.runner.cancel(KEY)
        self._timer.stop()
        self._inbox, self.findings, self._chosen, self._long, self._running = Inbox(), None, None, None, False
        self.panel.set_busy(False)
        self._show()

    def _on_stepped(self, step: int) -> None:
        shown = self.shown
        if not shown:
            return
        at = shown.index(self._chosen) if self._chosen in shown else (-1 if step > 0 else 0)
        self._chosen = shown[(at + step) % len(shown)]
        self._show()
        assert self.findings is not None
        bring_into_view(self._context.canvas, self._chosen.geometry, self.findings.source.crs)

    def _on_marked(self, good: bool) -> None:
        entry, shown = self._chosen, self.shown
        if entry is None or entry.hit.traits is None or self.findings is None:
            return
        at = shown.index(entry) if entry in shown else 0
        (self._inbox.liked if good else self._inbox.crossed).append(entry.hit.traits)
        if not good:
            self.findings.entries.remove(entry)
            shown = self.shown
            self._chosen = shown[min(at, len(shown) - 1)] if shown else None
        self._rank()
        self._show()

    def _rank(self) -> None:
        assert self.findings is not None
        entries = self.findings.entries
        traits = [entry.hit.traits for entry in entries if entry.hit.traits is not None]
        self._context.engine.submit(
            partial(run_rank, self._inbox, traits),
            title=tr("Ranking"),
            done=partial(self._on_ranked, list(entries)),
            failed=self._on_failed,
            latest="segment.batch.rank",
        )

    def _on_ranked(self, entries: list[Entry], scores: list[float]) -> None:
        for entry, score in zip(entries, scores):
            entry.score = score
        self._show()

    def _save(self) -> None:
        if self.findings is None or not self.shown:
            raise InputError(tr("Nothing reaches this threshold; move it to the left."))
        objects = self.findings.results(self.shown, self._class_name, self._inbox.model)
        receipt = self._saving.save_objects(objects, self.findings.source, self._fields.toList())
        self._state.remember_saved((), replace(receipt, found=Found(self.findings, self._inbox, self._fields)))
        text = tr_n("{count} object saved to “{name}”.", "{count} objects saved to “{name}”.", len(objects))
        target = self._segment.target.layer
        self.discard()
        self.saved.emit()
        show_info(self._context.dock.message_bar, text.format(count=len(objects), name=target.name() if target else ""))

    def bring_back(self, receipt: Receipt) -> str:
        """Show again what a run had found, before it is taken back; what to say of it, "" for single objects."""
        found = receipt.found
        if found is None:
            return ""
        if self.findings is None:  # else those of a later run stay; the layer's own redo still has the objects
            self.findings, self._inbox, self._fields = found.findings, found.inbox, found.fields
            self.panel.show_marks(on=self._inbox.ground is not None)
            self._show()
        return tr("Taken back; “Save all” saves them again.")

    @property
    def _class_name(self) -> str:
        return self._segment.classes.current.name

    # -- inside ----------------------------------------------------------------------------------------------------

    def _with_imagery(self, use: Callable[[Imagery], None]) -> None:
        self._try(partial(self._context.imagery.when_ready, lambda imagery: self._try(partial(use, imagery))))

    def _try(self, work: Callable[[], None]) -> None:
        try:
            work()
        except OrielError as error:
            self._on_failed(error)

    def _on_failed(self, error: Exception) -> None:
        show_error(self._context.dock.message_bar, error)

    def _show(self, *_moved: object) -> None:
        shown = self.shown
        if self._chosen not in shown:
            self._chosen = None
        color = QColor(self._segment.classes.current.color)
        self.preview.show(scene_of(self.findings, shown, self._chosen, color))
        self.panel.show_found(on=bool(self.findings is not None and self.findings.entries))
        status = Status(self._running, self._long, self._inbox.refused + self._lost)
        self.panel.set_count(said(self.findings, len(shown), status), shown=len(shown))
        self.panel.set_place(shown.index(self._chosen) + 1 if self._chosen is not None else 0, len(shown))
