# SPDX-License-Identifier: GPL-3.0-or-later
"""What must survive a crash of QGIS: edit buffers die with it, this file does not."""

from __future__ import annotations

import json
import logging
import os
import threading
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Callable

from qgis.PyQt.QtCore import QLockFile, QObject, pyqtSignal

from ...backend.errors import WriteError
from ..i18n import tr

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)

FLUSH_S = 5.0
CLOSE_S = 2.0


@dataclass(frozen=True)
class JournalEntry:
    """One thing worth keeping.

    Attributes:
        key: what it is about; a later entry of the same key replaces an earlier one.
        kind: "object" (saved into an edit buffer) or "prompts" (not saved yet).
        value: JSON values: whatever its owner needs to restore it.
    """

    key: str
    kind: str
    value: dict[str, Any]


class Journal(QObject):
    """Append-only JSON lines, one file per running QGIS.

    A thread of its own writes them, in order and to the disk itself, so that a slow disk never holds up the window: an
    entry survives a crash as soon as the disk has it, usually some milliseconds after `put` (see `flush`).
    A lock file tells whose file it is; one whose owner no longer lives is what a crash left behind.
    """

    failed = pyqtSignal(object)
    """`WriteError`: entries cannot be kept; once, until writing works again."""

    def __init__(self, folder: Path) -> None:
        """Use a folder; it is made with the first entry."""
        super().__init__()
        self._folder = folder
        self._path = folder / f"{uuid.uuid4().hex}.jsonl"
        self._writer: _Writer | None = None
        self._entries: dict[str, JournalEntry] = {}

    @property
    def entries(self) -> list[JournalEntry]:
        """What would be lost if QGIS crashed now."""
        return list(self._entries.values())

    def put(self, entry: JournalEntry) -> None:
        """Keep an entry; `failed` tells where the profile folder cannot be written."""
        if self._entries.get(entry.key) != entry:
            self._entries[entry.key] = entry
            self._append({"key": entry.key, "kind": entry.kind, "value": entry.value})

    def drop(self, key: str) -> None:
        """Forget an entry: it has been committed, undone or thrown away."""
        if self._entries.pop(key, None) is None:
            return
        self._append({"key": key} if self._entries else None)

    def flush(self, wait_s: float = FLUSH_S) -> bool:
        """Wait until everything is on the disk; False where that takes longer than `wait_s`."""
        return self._writer is None or self._writer.flush(wait_s)

    def left_behind(self) -> list[JournalEntry]:
        """Entries of crashed sessions, oldest file first; damaged lines are skipped."""
        return [entry for path in self._orphans() for entry in _read(path)]

    def forget_left_behind(self) -> None:
        """Delete what crashed sessions left: it is restored or not wanted."""
        for path in self._orphans():
            path.unlink(missing_ok=True)

    def close(self) -> None:
        """End properly: what is not saved now was left unsaved on purpose."""
        self._entries.clear()
        writer, self._writer = self._writer, None
        if writer is not None and not writer.end(CLOSE_S):
            log.warning("%s is not deleted yet: the disk is slow", self._path)

    def _append(self, line: dict[str, Any] | None) -> None:
        if self._writer is None:
            self._writer = _Writer(self._path, self._on_failed)
        self._writer.add(json.dumps(line, ensure_ascii=False) + "\n" if line is not None else None)

    def _on_failed(self, error: OSError) -> None:
        """On the writer's thread; the signal carries it to the GUI's."""
        text = tr("Work in progress cannot be secured against a crash in {folder}: {error}.")
        self.failed.emit(WriteError(text.format(folder=self._folder, error=error.strerror)))

    def _orphans(self) -> list[Path]:
        paths = [path for path in self._folder.glob("*.jsonl") if path != self._path and _is_orphan(path)]
        return sorted(paths, key=lambda path: path.stat().st_mtime)


class _Writer:
    """One file, written on a thread of its own."""

    def __init__(self, path: Path, failed: Callable[[OSError], None]) -> None:
        self._path = path
        self._failed = failed
        self._changed = threading.Condition()
        self._waiting: list[str | None] = []
        self._busy = False
        self._ending = False
        self._good = True
        self._lock: QLockFile | None = None
        self._thread = threading.Thread(target=self._work, name="oriel-journal", daemon=True)
        self._thread.start()

    def add(self, line: str | None) -> None:
        """Append a line; None = delete the file, nothing in it counts any more."""
        with self._changed:
            self._waiting.append(line)
            self._changed.notify_all()

    def flush(self, wait_s: float) -> bool:
        """Wait until nothing waits."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._waiting and not self._busy, wait_s)

    def end(self, wait_s: float) -> bool:
        """Delete the file and stop; False where the disk needs longer: the thread ends by itself then."""
        with self._changed:
            self._waiting = [None]
            self._ending = True
            self._changed.notify_all()
        self._thread.join(wait_s)
        return not self._thread.is_alive()

    def _work(self) -> None:
        ending = False
        while not ending:
            with self._changed:
                self._changed.wait_for(lambda: self._waiting)
                lines, self._waiting = self._waiting, []
                self._busy, ending = True, self._ending
            self._write(lines)
            with self._changed:
                self._busy = False
                self._changed.notify_all()
        if self._lock is not None:
            self._lock.unlock()

    def _write(self, lines: list[str | None]) -> None:
        try:
            if None in lines:
                self._path.unlink(missing_ok=True)
                lines = lines[len(lines) - lines[::-1].index(None) :]
            if lines:
                self._append("".join(line for line in lines if line is not None))
        except OSError as error:
            if self._good:
                self._failed(error)
            self._good = False
        else:
            self._good = True

    def _append(self, text: str) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        if self._lock is None:
            self._lock = _lock(self._path)
            self._lock.tryLock(0)
        # A file name may hold bytes that are no text; their escape is JSON's own.
        with self._path.open("a", encoding="utf-8", errors="backslashreplace") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())


def _lock(path: Path) -> QLockFile:
    lock = QLockFile(str(path.with_suffix(".lock")))
    lock.setStaleLockTime(0)  # never by age, only by the owner's death
    return lock


def _is_orphan(path: Path) -> bool:
    lock = _lock(path)
    if not lock.tryLock(0):
        return False
    lock.unlock()
    return True


def _read(path: Path) -> list[JournalEntry]:
    entries: dict[str, JournalEntry] = {}
    for text in path.read_text(encoding="utf-8", errors="replace").splitlines():
        try:
            line = json.loads(text)
            key = str(line["key"])
            entry = JournalEntry(key, str(line["kind"]), dict(line["value"])) if "kind" in line else None
        except (ValueError, KeyError, TypeError):
            log.warning("A damaged line of %s is skipped", path)
            continue
        if entry is not None:
            entries[key] = entry
        else:
            entries.pop(key, None)
    return list(entries.values())
