# SPDX-License-Identifier: GPL-3.0-or-later
"""One piece of backend work, as the interface sees it."""

from __future__ import annotations

import logging
import threading
import time
from typing import Callable, TypeVar

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...backend.errors import Cancelled
from ...backend.progress import Progress

log = logging.getLogger(__name__)

T = TypeVar("T")
Job = Callable[[Progress], T]

REPORT_EVERY_S = 0.05


class BackendTask(QObject):
    """Runs a callable on the worker and says how it ended by exactly one of three signals, on the GUI thread.

    It is the job's `Progress`: the job reports through it and is stopped by it.
    """

    started = pyqtSignal()
    reported = pyqtSignal(float, float, str)
    succeeded = pyqtSignal(object)
    failed = pyqtSignal(object)
    cancelled = pyqtSignal()

    def __init__(
        self,
        job: Job,
        title: str,
        *,
        latest: str | None = None,
        background: bool = False,
        make_way: Callable[[], None] | None = None,
    ) -> None:
        """Wrap `job`; the runner decides when it runs and, through `make_way`, what may run in between."""
        super().__init__()
        self.title = title
        self.latest = latest
        self.background = background
        self._job: Job | None = job
        self._stop = threading.Event()
        self._last_report = 0.0
        self._make_way = make_way if background else None

    @property
    def is_cancelled(self) -> bool:
        """Whether somebody asked the job to stop."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask the job to stop at its next report; may be called from any thread."""
        self._stop.set()

    def report(self, done: float, total: float, text: str = "") -> None:
        """Pass progress on, at most twenty times a second; raise `Cancelled` where asked to stop."""
        if self._stop.is_set():
            raise Cancelled
        if self._make_way is not None:
            self._make_way()
        now = time.monotonic()
        if text or done >= total or now - self._last_report >= REPORT_EVERY_S:
            self._last_report = now
            self.reported.emit(float(done), float(total), text)

    def run(self) -> None:
        """Do the work; called once, on the worker."""
        job, self._job = self._job, None
        if self._stop.is_set() or job is None:
            self.cancelled.emit()
            return
        self.started.emit()
        try:
            result = job(self)
        except Cancelled:
            self.cancelled.emit()
        except Exception as error:  # noqa: BLE001 - the task boundary: every error travels to the GUI thread
            self.failed.emit(error)
        else:
            # An answer that came too late is dropped: the user has moved on.
            if self._stop.is_set():
                self.cancelled.emit()
            else:
                self.succeeded.emit(result)
