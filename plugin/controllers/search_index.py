# SPDX-License-Identifier: GPL-3.0-or-later
"""The index page: builds in the background, pauses, deletes. What was built until a pause is kept."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Callable

from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox

from ..i18n import tr, tr_n
from ..messages import show_warning
from . import search_place_jobs as jobs

if TYPE_CHECKING:
    from ..adapters.layers import Imagery
    from ..tasks.backend_task import BackendTask
    from .engine import WorkspaceJob
    from .search_desk import Desk

KEY = "search-index"
TOLD = 5


class IndexPage:
    """Answers the panel's buttons."""

    def __init__(self, desk: Desk) -> None:
        """List nothing until the page is opened."""
        self._desk = desk
        self._panel = desk.panel.index
        self._task: BackendTask | None = None
        self._panel.build_asked.connect(self._on_build_asked)
        self._panel.folder_asked.connect(self._on_folder_asked)
        self._panel.items_asked.connect(self._on_items_asked)
        self._panel.repair_asked.connect(self._on_repair_asked)
        self._panel.delete_asked.connect(self._on_delete_asked)
        desk.panel.more.collapsedStateChanged.connect(self._on_collapsed)

    def refresh(self) -> None:
        """List what is indexed."""
        self._desk.submit(jobs.run_list, tr("Reading the index"), self._panel.show_indexes, latest="search-list")

    def build(self, imagery: Imagery, done: Callable[[], None] | None = None) -> None:
        """Index a layer in the background; clicks and words go first."""
        work = partial(jobs.run_index, imagery.ref, imagery.name)
        self._start(work, tr("Indexing {name}").format(name=imagery.name), partial(self._on_built, done))

    def build_all(self, place: str) -> None:
        """Index all rasters of a folder, or of a list of items, in the background."""
        self._start(partial(jobs.run_index_all, place), tr("Indexing many rasters"), self._on_all_built)

    def pause(self) -> None:
        """Stop building; the next run goes on there."""
        self._desk.context.engine.runner.cancel(KEY)

    def _start(self, work: WorkspaceJob[Any], title: str, done: Callable[[Any], None]) -> None:
        task = self._desk.context.engine.submit(
            work, title=title, done=done, failed=self._on_failed, latest=KEY, background=True
        )
        self._task = task
        task.cancelled.connect(partial(self._on_ended, task))
        self._panel.show_building(on=True)

    def _on_ended(self, task: BackendTask | None, *_result: object) -> None:
        if task is None or task is self._task:
            self._task = None
            self._panel.show_building(on=False)
            self.refresh()

    def _on_built(self, done: Callable[[], None] | None, _result: object) -> None:
        self._on_ended(None)
        if done is not None:
            done()

    def _on_all_built(self, errors: list[str]) -> None:
        self._on_ended(None)
        if errors:
            text = tr_n(
                "{count} raster could not be indexed. {reasons}",
                "{count} rasters could not be indexed. {reasons}",
                len(errors),
            )
            reasons = " ".join(errors[:TOLD])
            show_warning(self._desk.context.dock.message_bar, text.format(count=len(errors), reasons=reasons))

    def _on_failed(self, error: Exception) -> None:
        self._on_ended(None)
        self._desk.fail(error)

    def _on_build_asked(self, on: bool) -> None:
        if on:
            self._desk.with_imagery(self.build)
        else:
            self.pause()

    def _on_folder_asked(self) -> None:
        folder = QFileDialog.getExistingDirectory(self._desk.panel, tr("Folder of rasters"))
        if folder:
            self.build_all(folder)

    def _on_items_asked(self) -> None:
        kinds = tr("Lists of items (*.json *.geojson)")
        path, _ = QFileDialog.getOpenFileName(self._desk.panel, tr("List of rasters"), filter=kinds)
        if path:
            self.build_all(path)

    def _on_delete_asked(self, keys: list[str]) -> None:
        text = tr_n(
            "Delete {count} index? The images stay; searching them again takes longer once.",
            "Delete {count} indexes? The images stay; searching them again takes longer once.",
            len(keys),
        )
        chosen = QMessageBox.question(self._desk.panel, tr("Index"), text.format(count=len(keys)))
        if chosen == QMessageBox.StandardButton.Yes:
            self.delete(keys)

    def delete(self, keys: list[str]) -> None:
        """Delete indexes for good."""
        self._desk.submit(
            partial(jobs.run_delete, tuple(keys)), tr("Deleting"), self._on_deleted, latest="search-delete"
        )

    def _on_deleted(self, _freed: int) -> None:
        self.refresh()

    def _on_repair_asked(self, keys: list[str]) -> None:
        imagery = self._desk.context.imagery.imagery
        work = partial(jobs.run_repair, tuple(keys), imagery.ref if imagery is not None else None)
        self._start(work, tr("Repairing the index"), self._on_repaired)

    def _on_repaired(self, left: list[str]) -> None:
        self._on_ended(None)
        if left:
            text = tr(
                "Not repaired: {names}. Choose that layer as imagery, as it was indexed, and press “Index layer” to"
                " make it again, or delete the index."
            )
            names = ", ".join(name or tr("unknown layer") for name in left[:TOLD])
            show_warning(self._desk.context.dock.message_bar, text.format(names=names))

    def _on_collapsed(self, collapsed: bool) -> None:
        if not collapsed:
            self.refresh()
