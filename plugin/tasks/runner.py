# SPDX-License-Identifier: GPL-3.0-or-later
"""The one worker that owns the models."""

from __future__ import annotations

import logging
import threading
import time
from dataclasses import dataclass
from typing import Any, Callable

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ... import backend
from .backend_task import BackendTask, Job

log = logging.getLogger(__name__)

WAIT_MS = 5000


@dataclass(frozen=True)
class JobStatus:
    """What the job row shows.

    Attributes:
        title: what is being done.
        text: the step of it, may be empty.
        done, total: units of progress; total 0 = unknown.
        since: `time.monotonic()` of the start.
        waiting: number of jobs that wait behind it.
    """

    title: str
    text: str
    done: float
    total: float
    since: float
    waiting: int


class TaskRunner(QObject):
    """Runs one job at a time on one thread of its own: interactive jobs first, then background ones.

    Not QGIS's task manager: its tasks share QGIS's thread pool with map rendering, so on two cores a click would wait
    until a slow tile server has answered (measured on 3.22: a task waits as long as two busy rendering threads take).
    One thread also keeps open rasters and the threads of the model where they were made. A background job lets waiting
    interactive jobs run each time it reports.
    """

    status_changed = pyqtSignal(object)
    """`JobStatus` of the job that runs or waits next; None when idle."""

    def __init__(self) -> None:
        """Start nothing: the thread begins with the first job."""
        super().__init__()
        self._lock = threading.Condition()
        self._waiting: list[BackendTask] = []
        self._running: list[BackendTask] = []  # on the worker; the last one is at work, those before it have made way
        self._chores: list[Callable[[], None]] = []
        self._alive: list[BackendTask] = []  # on the GUI thread: keeps tasks until their last signal has arrived
        self._progress = (0.0, 0.0, "", 0.0)
        self._thread: threading.Thread | None = None
        self._closed = False

    def start(
        self,
        job: Job,
        *,
        title: str,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        latest: str | None = None,
        background: bool = False,
    ) -> BackendTask:
        """Queue a job; exactly one of `done` and `failed` is called on the GUI thread unless it is cancelled.

        Args:
            job: called on the worker with its `Progress`.
            title: what the job row says.
            done: gets what the job returned.
            failed: gets the error it raised.
            latest: a job of the same key that waits is dropped, one that runs is cancelled.
            background: lets interactive jobs go first.
        """
        if latest is not None:
            self.cancel(latest)
        task = BackendTask(job, title, latest=latest, background=background, make_way=self._make_way)
        task.succeeded.connect(done)
        task.failed.connect(failed)
        task.started.connect(self._on_started)
        task.reported.connect(self._on_reported)
        for signal in (task.succeeded, task.failed, task.cancelled):
            signal.connect(self._on_ended)
        self._alive.append(task)
        with self._lock:
            if self._closed:
                self._alive.remove(task)
                return task
            self._waiting.append(task)
            self._ensure_thread()
            self._lock.notify_all()
        self._show()
        return task

    def post(self, chore: Callable[[], None]) -> None:
        """Do something short on the worker before its next job; it is neither shown nor cancelled."""
        with self._lock:
            if self._closed:
                return
            self._chores.append(chore)
            self._ensure_thread()
            self._lock.notify_all()

    @property
    def is_busy(self) -> bool:
        """Whether a job runs or waits."""
        with self._lock:
            return bool(self._waiting or self._running)

    def cancel(self, latest: str) -> None:
        """Stop the jobs of one key."""
        self._cancel(lambda task: task.latest == latest)

    def cancel_current(self) -> None:
        """Stop the job that the job row shows."""
        with self._lock:
            current = self._running[-1] if self._running else self._waiting[0] if self._waiting else None
        self._cancel(lambda task: task is current)

    def cancel_all(self, wait_ms: int = 0) -> bool:
        """Stop everything; say whether the worker was idle within `wait_ms`."""
        self._cancel(lambda _task: True)
        with self._lock:
            return self._lock.wait_for(lambda: not self._running and not self._waiting, wait_ms / 1000)

    def close(self, wait_ms: int = WAIT_MS) -> bool:
        """Stop everything for good, without any further callback; say whether the thread has ended.

        A model stops in the middle of its image: QGIS may be about to end, and it crashes when a thread is inside
        PyTorch then. Chores that were posted are still done.
        """
        for task in self._alive:
            task.blockSignals(True)
        with self._lock:
            self._closed = True
            for task in self._waiting + self._running:
                task.cancel()
            self._waiting.clear()
            self._lock.notify_all()
        thread, self._thread = self._thread, None
        if thread is not None:
            with backend.interrupted(thread):
                thread.join(wait_ms / 1000)
        self._alive.clear()
        return thread is None or not thread.is_alive()

    def _cancel(self, chosen: Callable[[BackendTask], bool]) -> None:
        with self._lock:
            dropped = [task for task in self._waiting if chosen(task)]
            self._waiting = [task for task in self._waiting if not chosen(task)]
            for task in self._running:
                if chosen(task):
                    task.cancel()
            self._lock.notify_all()
        for task in dropped:
            task.cancel()
            task.run()  # ends at once, with `cancelled`

    # On the worker ----------------------------------------------------------------------------------------------------

    def _ensure_thread(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="oriel-worker", daemon=True)
            self._thread.start()

    def _work(self) -> None:
        while True:
            with self._lock:
                self._lock.wait_for(lambda: self._waiting or self._chores or self._closed)
            self._do_chores()
            with self._lock:
                if self._chores:
                    continue  # posted meanwhile: done before the next job, and before the end
                if self._closed:
                    return
                task = self._take(interactive_only=False)
            if task is not None:
                self._execute(task)
            del task  # keeps nothing of the last job alive while waiting for the next one

    def _make_way(self) -> None:
        """Run what the user waits for inside a background job's report."""
        while True:
            with self._lock:
                task = self._take(interactive_only=True)
            if task is None:
                return
            self._do_chores()
            self._execute(task)

    def _do_chores(self) -> None:
        with self._lock:
            chores, self._chores = self._chores, []
        for chore in chores:
            try:
                chore()
            except Exception:  # the boundary of the thread: it must live on
                log.exception("A chore of the worker failed")

    def _take(self, *, interactive_only: bool) -> BackendTask | None:
        for task in self._waiting:
            if not task.background:
                break
        else:
            if interactive_only or not self._waiting:
                return None
            task = self._waiting[0]
        self._waiting.remove(task)
        self._running.append(task)
        return task

    def _execute(self, task: BackendTask) -> None:
        try:
            task.run()
        finally:
            with self._lock:
                self._running.remove(task)
                self._lock.notify_all()

    # On the GUI thread ------------------------------------------------------------------------------------------------

    def _on_started(self) -> None:
        self._progress = (0.0, 0.0, "", time.monotonic())
        self._show()

    def _on_reported(self, done: float, total: float, text: str) -> None:
        self._progress = (done, total, text, self._progress[3])
        self._show()

    def _on_ended(self, *_result: object) -> None:
        task = self.sender()
        if task in self._alive:
            # No deleteLater: the worker may still be inside the signal that led here; the last reference deletes it.
            self._alive.remove(task)
        self._show()

    def _show(self) -> None:
        current = self._alive[-1] if self._alive else None
        with self._lock:
            if self._running and self._running[-1] in self._alive:
                current = self._running[-1]
        if current is None:
            self.status_changed.emit(None)
            return
        done, total, text, since = self._progress
        status = JobStatus(current.title, text, done, total, since or time.monotonic(), len(self._alive) - 1)
        self.status_changed.emit(status)
