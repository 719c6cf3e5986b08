# SPDX-License-Identifier: GPL-3.0-or-later
"""What must survive a crash of QGIS: edit buffers die with it, this file does not."""

from __future__ import annotations

import json
import logging
import os
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QLockFile

from ...backend.errors import WriteError
from ..i18n import tr

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)


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


class Journal:
    """Append-only JSON lines, one file per running QGIS; each line is on disk when `put` returns.

    A lock file tells whose file it is; one whose owner no longer lives is what a crash left behind.
    """

    def __init__(self, folder: Path) -> None:
        """Use a folder; it is made with the first entry."""
        self._folder = folder
        self._path = folder / f"{uuid.uuid4().hex}.jsonl"
        self._lock: QLockFile | None = None
        self._entries: dict[str, JournalEntry] = {}

    @property
    def entries(self) -> list[JournalEntry]:
        """What would be lost if QGIS crashed now."""
        return list(self._entries.values())

    def put(self, entry: JournalEntry) -> None:
        """Keep an entry.

        Raises:
            WriteError: the profile folder cannot be written.
        """
        if self._entries.get(entry.key) != entry:
            self._entries[entry.key] = entry
            self._append({"key": entry.key, "kind": entry.kind, "value": entry.value})

    def drop(self, key: str) -> None:
        """Forget an entry: it has been committed, undone or thrown away."""
        if self._entries.pop(key, None) is None:
            return
        if self._entries:
            self._append({"key": key})
        else:
            self._path.unlink(missing_ok=True)

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
        self._path.unlink(missing_ok=True)
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def _append(self, line: dict[str, Any]) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            if self._lock is None:
                self._lock = _lock(self._path)
                self._lock.tryLock(0)
            with self._path.open("a", encoding="utf-8") as file:
                file.write(json.dumps(line, ensure_ascii=False) + "\n")
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            text = tr("Work in progress cannot be secured against a crash in {folder}: {error}.")
            raise WriteError(text.format(folder=self._folder, error=error.strerror)) from error

    def _orphans(self) -> list[Path]:
        paths = [path for path in self._folder.glob("*.jsonl") if path != self._path and _is_orphan(path)]
        return sorted(paths, key=lambda path: path.stat().st_mtime)


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
