# SPDX-License-Identifier: GPL-3.0-or-later
"""What the button of the Diagnostics page does; the processor is probed on a worker, since torch loads slowly."""

from __future__ import annotations

from functools import partial

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject

from ... import backend
from ...backend.progress import Progress
from .. import requirements
from ..diagnostics import report
from ..i18n import tr
from ..panels.diagnostics_page import DiagnosticsPage
from ..settings import Settings
from ..tasks.runner import TaskRunner


class DiagnosticsController(QObject):
    """Serves one page at a time."""

    def __init__(self) -> None:
        """Start nothing."""
        super().__init__()
        self._runner = TaskRunner()
        self._page: DiagnosticsPage | None = None

    def attach(self, page: DiagnosticsPage) -> None:
        """Serve a page until it is destroyed."""
        self._page = page
        page.asked.connect(self._on_asked)
        # a partial that holds the page would be cleared with it, and then called
        page.destroyed.connect(self._forget)

    def close(self) -> None:
        """Stop what runs."""
        self._page = None
        self._runner.close()

    def _on_asked(self) -> None:
        if not requirements.check().met:
            self._show(())
            return
        job = partial(_probe, Settings.load().device)
        self._runner.start(job, title=tr("Probing the processor"), done=self._show, failed=self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        self._show((f"the probe failed: {type(error).__name__}: {error}",))

    def _show(self, device: tuple[str, ...]) -> None:
        if self._page is not None:
            self._page.show_report(report(device))

    def _forget(self, *_object: object) -> None:
        if self._page is not None and sip.isdeleted(self._page):
            self._page = None


def _probe(device: str, _progress: Progress) -> tuple[str, ...]:
    backend.preload_torch()
    return backend.device_report(device)
