# SPDX-License-Identifier: GPL-3.0-or-later
"""What the buttons of the Storage page do; the disk is read on a worker."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from functools import partial
from typing import Any, Callable

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject

from ... import backend
from ...backend.progress import Progress
from ..i18n import tr
from ..panels.storage_page import MEGABYTE, IndexRow, Storage, StoragePage
from ..settings import Settings
from ..tasks.runner import TaskRunner

log = logging.getLogger(__name__)


class StorageController(QObject):
    """Serves one page at a time."""

    def __init__(self, free_models: Callable[[], None]) -> None:
        """Start nothing; `free_models` gives the memory of the dock's models back."""
        super().__init__()
        self._runner = TaskRunner()
        self._free_models = free_models
        self._page: StoragePage | None = None

    def attach(self, page: StoragePage) -> None:
        """Serve a page until it is destroyed."""
        self._page = page
        page.clear_asked.connect(self._on_clear_asked)
        page.delete_asked.connect(self._on_delete_asked)
        page.free_asked.connect(self._on_free_asked)
        # a partial that holds the page would be cleared with it, and then called
        page.destroyed.connect(self._forget)
        self._start(partial(_look, Settings.load()))

    def close(self) -> None:
        """Stop what runs."""
        self._page = None
        self._runner.close()

    def _start(self, job: Callable[[Progress], Any]) -> None:
        self._runner.start(job, title=tr("Looking at the disk"), done=self._on_looked, failed=self._on_failed)

    def _on_looked(self, storage: Storage) -> None:
        if self._page is not None:
            self._page.show_storage(storage)

    def _on_failed(self, error: Exception) -> None:
        log.warning("%s", error, exc_info=error)
        if self._page is not None:
            self._page.show_said(str(error))

    def _on_clear_asked(self) -> None:
        self._start(partial(_clear, Settings.load()))

    def _on_delete_asked(self, keys: Sequence[str]) -> None:
        self._start(partial(_delete, Settings.load(), tuple(keys)))

    def _on_free_asked(self) -> None:
        self._free_models()
        if self._page is not None:
            self._page.show_said(tr("The memory is given back; the next job loads the model again."))

    def _forget(self, *_object: object) -> None:
        if self._page is not None and sip.isdeleted(self._page):
            self._page = None


def _store(settings: Settings) -> backend.FeatureStore:
    return backend.FeatureStore(settings.store_folder, disk_bytes=settings.cache_mb * MEGABYTE)


def _look(settings: Settings, _progress: Progress) -> Storage:
    rows = [
        IndexRow(info.key, info.name, info.state, info.bytes) for info in backend.list_indexes(settings.index_folder)
    ]
    folder = settings.store_folder
    return Storage(str(folder), _store(settings).size(), settings.cache_mb * MEGABYTE, rows)


def _clear(settings: Settings, progress: Progress) -> Storage:
    _store(settings).clear()
    return _look(settings, progress)


def _delete(settings: Settings, keys: Sequence[str], progress: Progress) -> Storage:
    for key in keys:
        backend.delete_index(settings.index_folder, key)
    return _look(settings, progress)
