# SPDX-License-Identifier: GPL-3.0-or-later
"""What the buttons of the Models page do. A download goes on when the Options dialog is closed."""

from __future__ import annotations

import json
import logging
import traceback
from functools import partial
from typing import TYPE_CHECKING, Any, Callable

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ... import backend
from .. import requirements
from ..i18n import tr
from ..install.network import network_of_qgis
from ..panels.model_rows import ModelRow
from ..panels.models_page import ModelsPage
from ..settings import Settings, profile_folder, remember
from ..tasks.runner import TaskRunner

if TYPE_CHECKING:
    from ...backend.progress import Progress
    from ..tasks.backend_task import BackendTask

log = logging.getLogger(__name__)


class ModelsController(QObject):
    """Downloads, takes over, measures and deletes on a worker of its own; the page may come and go."""

    used = pyqtSignal()
    """Another model was chosen and written to the settings."""

    def __init__(self) -> None:
        """Start nothing."""
        super().__init__()
        self._runner = TaskRunner()
        self._task: BackendTask | None = None
        self._page: ModelsPage | None = None
        self._title = ""

    def attach(self, page: ModelsPage) -> None:
        """Serve a page until it is destroyed."""
        self._page = page
        backend.use_weights_folder(Settings.load().weights_folder)
        page.download_asked.connect(self._on_download_asked)
        page.stop_asked.connect(self._on_stop_asked)
        page.file_chosen.connect(self._on_file_chosen)
        page.delete_asked.connect(self._on_delete_asked)
        page.use_asked.connect(self._on_use_asked)
        page.measure_asked.connect(self._on_measure_asked)
        page.own_described.connect(self._on_own_described)
        # a partial that holds the page would be cleared with it, and then called
        page.destroyed.connect(self._forget)
        self._show()
        if self._task is not None:
            page.show_busy(self._title)

    def close(self) -> None:
        """Stop what runs; what has arrived stays for the next time."""
        self._page = None
        self._runner.close()

    @property
    def is_busy(self) -> bool:
        """Whether a job runs."""
        return self._task is not None

    # Jobs -------------------------------------------------------------------------------------------------------------

    def _start(self, job: Callable[[Progress], Any], title: str, done: Callable[[Any], str]) -> None:
        if self._task is not None:
            return
        self._title = title
        if self._page is not None:
            self._page.show_busy(title)
        task = self._runner.start(job, title=title, done=partial(self._on_done, done), failed=self._on_failed)
        task.reported.connect(self._on_reported)
        task.cancelled.connect(self._on_cancelled)
        self._task = task

    def _on_reported(self, done: float, total: float, text: str) -> None:
        if self._page is not None:
            self._page.show_progress(done, total, text)

    def _on_done(self, done: Callable[[Any], str], result: Any) -> None:
        self._end(done(result))

    def _on_cancelled(self) -> None:
        self._end(tr("Stopped; what has arrived is kept."))

    def _on_failed(self, error: Exception) -> None:
        reason = getattr(error, "reason", "")
        trace = "".join(traceback.format_exception(type(error), error, error.__traceback__))
        log.warning("%s (%s)", error, reason, exc_info=error)
        self._end(str(error), f"{error}\n\n{reason}\n\n{trace}")

    def _end(self, said: str, details: str = "") -> None:
        self._task = None
        if self._page is not None:
            self._page.show_idle(said, details)
            self._show()

    # Buttons ----------------------------------------------------------------------------------------------------------

    def _on_download_asked(self, model: str) -> None:
        entry = _entry(model)
        settings = Settings.load()
        network = network_of_qgis(settings.model_mirror or entry.url or "")
        connection = backend.Connection(proxy=network.proxy, certificates=network.certificates)
        mirror = settings.model_mirror
        job = partial(_fetch, entry, connection, mirror)
        text = tr("{name} is here.").format(name=entry.name)
        self._start(job, tr("Downloading {name}").format(name=entry.name), lambda _path: text)

    def _on_stop_asked(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _on_file_chosen(self, model: str, file: str) -> None:
        entry = _entry(model)
        text = tr("{name} is here.").format(name=entry.name)
        title = tr("Taking over {name}").format(name=entry.name)
        self._start(lambda progress: backend.adopt_weights(entry, file, progress), title, lambda _path: text)

    def _on_delete_asked(self, model: str) -> None:
        entry = _entry(model)
        settings = Settings.load()
        if model == settings.model and not settings.model_path:
            remember(model="oriel-compact")
        if model == settings.words_model:
            remember(words_model="")
        self.used.emit()
        text = tr("{name} was deleted.").format(name=entry.name)
        title = tr("Deleting {name}").format(name=entry.name)
        self._start(lambda _progress: backend.delete_weights(entry), title, lambda _bytes: text)

    def _on_use_asked(self, model: str, task: str) -> None:
        if task == "words":
            remember(words_model=model)
        elif model != Settings.load().model:
            remember(model=model, model_path="", words_model=_kept_words_model(Settings.load(), model))
        self.used.emit()
        self._show()

    def _on_own_described(self, values: dict[str, Any]) -> None:
        if self._packages_are_here():
            wanted = backend.OwnModel(**values)
            self._start(partial(_add, wanted), tr("Trying {name}").format(name=wanted.name), self._on_own_added)

    def _on_own_added(self, entry: backend.ModelEntry) -> str:
        self.used.emit()
        return tr("{name} is here.").format(name=entry.name)

    def _packages_are_here(self) -> bool:
        if requirements.check().met:
            return True
        if self._page is not None:
            self._page.show_idle(tr("Install the packages first: Raster > Oriel: install or repair packages…"))
        return False

    def _on_measure_asked(self, model: str) -> None:
        if not self._packages_are_here():
            return
        device = Settings.load().device
        title = tr("Measuring {name}").format(name=_entry(model).name)
        self._start(partial(_measure, model, device), title, partial(_keep_speed, model))

    def _show(self) -> None:
        if self._page is not None:
            self._page.show_rows(model_rows(Settings.load()))

    def _forget(self, *_object: object) -> None:
        if self._page is not None and sip.isdeleted(self._page):
            self._page = None


def model_rows(settings: Settings) -> list[ModelRow]:
    """All models, with what is on this computer."""
    return [_row(entry, settings, _speeds()) for entry in backend.model_entries()]


def _row(entry: backend.ModelEntry, settings: Settings, speeds: dict[str, str]) -> ModelRow:
    local = backend.local_weights(entry)
    words = settings.words_model or settings.model
    used = ((tr("Segment"), settings.model == entry.id and "segment" in entry.tasks),
            (tr("Search"), words == entry.id and "words" in entry.tasks))  # fmt: skip
    return ModelRow(
        entry.id,
        entry.name,
        entry.licence,
        entry.note,
        entry.verification,
        "segment" in entry.tasks,
        "words" in entry.tasks,
        entry.bytes,
        backend.model_page(entry),
        entry.bundled,
        local.path is not None,
        local.unfinished,
        local.bytes,
        speeds.get(entry.id, ""),
        ", ".join(name for name, is_used in used if is_used),
        entry.own,
        backend.missing_package(entry),
    )


def _entry(model: str) -> backend.ModelEntry:
    return next(entry for entry in backend.model_entries() if entry.id == model)


def _kept_words_model(settings: Settings, model: str) -> str:
    """A model that only draws outlines must not take Search its words."""
    if settings.words_model or "words" in _entry(model).tasks:
        return settings.words_model
    return settings.model if "words" in _entry(settings.model).tasks else "oriel-compact"


def _fetch(entry: backend.ModelEntry, connection: backend.Connection, mirror: str, progress: Progress) -> object:
    return backend.fetch_weights(entry, connection, mirror=mirror, progress=progress)


def _add(wanted: backend.OwnModel, progress: Progress) -> backend.ModelEntry:
    backend.preload_torch()
    return backend.add_own_model(wanted, progress)


def _measure(model: str, device: str, progress: Progress) -> backend.ModelSpeed:
    backend.preload_torch()
    return backend.measure_model(model, device=device, progress=progress)


def _keep_speed(model: str, speed: backend.ModelSpeed) -> str:
    text = f"{speed.seconds:.2g} s / {speed.pixels} px · {speed.device}"
    file = profile_folder() / "speeds.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps({**_speeds(), model: text}), encoding="utf-8")
    return text


def _speeds() -> dict[str, str]:
    try:
        found = json.loads((profile_folder() / "speeds.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {str(key): str(value) for key, value in found.items()} if isinstance(found, dict) else {}
