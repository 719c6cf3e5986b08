# SPDX-License-Identifier: GPL-3.0-or-later
"""The way of every feature to the backend: jobs in, answers out."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING, Callable, TypeVar

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ... import backend
from ...backend.errors import RasterChangedError
from ..tasks.runner import WAIT_MS, TaskRunner
from ..tasks.workspace import Workspace

if TYPE_CHECKING:
    from ...backend.progress import Progress
    from ...backend.types import PixelSource, RasterRef
    from ..settings import Settings
    from ..tasks.backend_task import BackendTask

log = logging.getLogger(__name__)

IDLE_MS = 10 * 60_000
"""After so long without a job the memory of a GPU is given back."""

T = TypeVar("T")
WorkspaceJob = Callable[[Workspace, "Progress"], T]


class Engine(QObject):
    """Owns the worker and what lives on it. All methods are called on the GUI thread and return at once."""

    model_changed = pyqtSignal(str)
    """Name of the model that is in force; with its device once it is in memory, e.g. "Oriel Compact · CPU"."""

    def __init__(self, settings: Settings) -> None:
        """Load nothing."""
        super().__init__()
        self.runner = TaskRunner()
        self._settings = settings
        self._workspace = Workspace(settings, self.model_changed.emit)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self._on_idle)
        self.runner.status_changed.connect(self._on_status_changed)

    def submit(
        self,
        job: WorkspaceJob[T],
        *,
        title: str,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        latest: str | None = None,
        background: bool = False,
    ) -> BackendTask:
        """Run `job(workspace, progress)` on the worker; see `TaskRunner.start` for the other arguments."""
        return self.runner.start(
            partial(_run, job, self._workspace),
            title=title,
            done=done,
            failed=failed,
            latest=latest,
            background=background,
        )

    @property
    def model_text(self) -> str:
        """Name of the model of the settings."""
        names = {entry.id: entry.name for entry in backend.model_entries()}
        return names.get(self._settings.model, self._settings.model)

    @property
    def settings(self) -> Settings:
        """Settings that are in force."""
        return self._settings

    def use(self, settings: Settings) -> None:
        """Follow changed settings; the model is freed at once and loaded again when it is needed."""
        old, self._settings = self._settings, settings
        if old == settings:
            return
        self.runner.post(partial(self._workspace.use, settings))
        if (old.model, old.model_path, old.device) != (settings.model, settings.model_path, settings.device):
            self.model_changed.emit(self.model_text)

    def free_models(self) -> None:
        """Give the memory of the models back, after the job that runs; the next one loads them again."""
        self.runner.post(self._workspace.free_models)
        self.model_changed.emit(self.model_text)

    def _on_status_changed(self, status: object) -> None:
        if status is None:
            self._idle.start()
        else:
            self._idle.stop()

    def _on_idle(self) -> None:
        """Give a GPU back to others; on the CPU the memory may stay, loading would cost more than it brings."""
        if self._workspace.on_gpu:
            log.info("Nothing was asked for %d minutes: the GPU's memory is given back", IDLE_MS // 60_000)
            self.free_models()

    def adopt(self, source: PixelSource) -> None:
        """Let jobs read a source that was made on the GUI thread (a layer that only QGIS can draw)."""
        self.runner.post(partial(self._workspace.adopt, source))

    def forget(self, ref: RasterRef) -> None:
        """Close a raster: its layer is gone or is drawn in another way."""
        self.runner.post(partial(self._workspace.forget, ref))

    def close(self, wait_ms: int = WAIT_MS) -> None:
        """Stop all jobs, free models and rasters."""
        self._idle.stop()
        self.runner.status_changed.disconnect(self._on_status_changed)
        self.runner.cancel_all()
        self.runner.post(self._workspace.close)
        if not self.runner.close(wait_ms):
            log.warning("A job did not stop within %s ms; it ends with its present window", wait_ms)


def _run(job: WorkspaceJob[T], workspace: Workspace, progress: Progress) -> T:
    """Let the workspace report through the job that uses it; jobs nest where a background job makes way."""
    outer, workspace.progress = workspace.progress, progress
    try:
        return job(workspace, progress)
    except RasterChangedError:
        workspace.reopen()  # so that asking again, as the error says, reads the file as it is now
        raise
    finally:
        workspace.progress = outer
