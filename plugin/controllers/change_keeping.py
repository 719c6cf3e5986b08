# SPDX-License-Identifier: GPL-3.0-or-later
"""Saving what a comparison has found: layers, rasters, tables and the report."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ...backend.errors import OrielError
from ..i18n import tr, tr_n
from ..messages import show_error, show_info
from . import change_jobs as jobs
from . import change_saving as saving

if TYPE_CHECKING:
    from ..panels.change_panel import ChangePanel
    from .change_results import Results
    from .change_saving import ClassFile
    from .context import Context


class Keeper:
    """Answers the buttons "Save as layers" and "Report"."""

    def __init__(self, context: Context, panel: ChangePanel, results: Results, submit: Callable[..., object]) -> None:
        """Write nothing yet; `submit` takes a job, its title, what to do with its result, and `latest`."""
        self._bar = context.dock.message_bar
        self._panel = panel
        self._results = results
        self._submit = submit
        self.report_path = ""
        """The last report that was written."""

    def save(self) -> None:
        """Write the objects now, then rasters and tables in the background."""
        results = self._results
        if results.stage is None or results.answer is None:
            return
        if results.shown and not self.save_objects():
            return
        stage, answer = results.stage, results.answer
        path = saving.path_for(results, ".tif", tr("evidence"))
        self._start(partial(jobs.run_save, stage.grid, answer.evidence, path), tr("Saving the evidence"), "save")
        path = saving.path_for(results, ".csv", tr("table"))
        rises = results.run is not None and bool(results.run.question.index)
        table = partial(saving.run_table, saving.report_items(results), rises, path)
        self._start(table, tr("Saving the table"), "table")
        if answer.classes is not None:
            work = partial(saving.run_classes, answer.classes, stage.grid, saving.class_paths(results))
            self._start(work, tr("Saving the classes"), "classes")
        if answer.series is not None:
            path = saving.path_for(results, ".tif", tr("dates"))
            work = partial(saving.run_dates, answer.series, stage.grid, self._panel.threshold, path)
            self._start(work, tr("Saving the dates"), "dates")

    def save_objects(self) -> bool:
        """Write what is shown as polygons and add them to the project; whether that was possible."""
        try:
            path = saving.save_objects(self._results)
        except OrielError as error:
            show_error(self._bar, error)
            return False
        count = len(self._results.shown)
        text = tr_n("{count} change saved to {file}", "{count} changes saved to {file}", count)
        show_info(self._bar, text.format(count=count, file=Path(path).name))
        return True

    def report(self) -> None:
        """Write the report and open it."""
        results = self._results
        if results.run is None or results.stage is None or results.answer is None:
            return
        subject = (results.run, results.stage, results.answer)
        path = saving.path_for(results, ".html", tr("report"))
        work = partial(saving.run_report, subject, saving.report_items(results), self._panel.threshold, path)
        self._start(work, tr("Writing the report"), "report")

    def _start(self, work: Callable[..., Any], title: str, what: str) -> None:
        done = {
            "save": self._on_evidence_saved,
            "table": self._on_table_saved,
            "classes": self._on_classes_saved,
            "dates": self._on_classes_saved,
            "report": self._on_report_written,
        }
        self._submit(work, title, done[what], latest=f"change-{what}")

    def _on_evidence_saved(self, path: str) -> None:
        if path:
            self._show(partial(saving.add_evidence, path))

    def _on_classes_saved(self, maps: tuple[ClassFile, ...]) -> None:
        self._show(partial(saving.add_classes, maps))

    def _show(self, add: Callable[[], None]) -> None:
        try:
            add()
        except OrielError as error:
            show_error(self._bar, error)

    def _on_table_saved(self, _path: str) -> None:
        """Nothing to show: it lies beside the layers."""

    def _on_report_written(self, path: str) -> None:
        self.report_path = path
        opened = QDesktopServices.openUrl(QUrl.fromLocalFile(path))
        text = tr("Report: {file}") if opened else tr("The report is in {file}; no browser could be opened.")
        show_info(self._bar, text.format(file=Path(path).name))
