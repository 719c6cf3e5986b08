# SPDX-License-Identifier: GPL-3.0-or-later
"""A bounded folder of feature entries that several processes may share.

Nothing is ever locked: an entry is written under a temporary name and renamed, so others see it whole or not at all,
and an entry that another process removed meanwhile is simply a miss.
"""

from __future__ import annotations

import contextlib
import logging
import os
import shutil
import time
import uuid
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from .container import DamagedEntryError, pack, unpack

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..types import Features

log = logging.getLogger(__name__)

_SUFFIX = ".features"
_TEMPORARY = ".part"
_KEEP = 0.9  # evict down to this share, so that not every write evicts
_ABANDONED_S = 3600.0  # a temporary file older than this has no writer any more


class DiskCache:
    """Feature entries in `folder`, at most `limit` bytes, the least recently used dropped first."""

    def __init__(self, folder: Path, limit: float) -> None:
        self._folder = folder
        self._limit = limit
        self._bytes: int | None = None  # what this process believes; counted at the first write
        self._writable = True

    def load(self, key: str) -> Features | None:
        """The entry, or None; a damaged one is dropped."""
        path = self._path(key)
        try:
            # an own, writable buffer: torch warns about arrays that it must not write to
            data = np.fromfile(path, dtype=np.uint8).data
        except OSError:
            return None
        try:
            features = unpack(key, data)
        except (DamagedEntryError, ValueError, KeyError, TypeError) as error:
            log.warning("Dropped a damaged entry of the feature store, %s: %s", path, error)
            _remove(path)
            return None
        with contextlib.suppress(OSError):
            os.utime(path)  # the time of last use, for eviction
        return features

    def save(self, key: str, features: Features) -> None:
        """Write an entry; when the disk refuses, say so once and go on without it."""
        if not self._writable:
            return
        path = self._path(key)
        temporary = path.with_name(f"{path.name}.{os.getpid()}-{uuid.uuid4().hex[:8]}{_TEMPORARY}")
        parts = pack(key, features)
        size = sum(len(part) for part in parts)
        if size > self._limit:
            return
        try:
            self._make_room(size)
            path.parent.mkdir(parents=True, exist_ok=True)
            with temporary.open("wb") as file:
                file.writelines(parts)
            temporary.replace(path)
        except OSError as error:
            _remove(temporary)
            self._writable = False
            log.warning("The feature store in %s cannot be written (%s): features stay in memory.", self._folder, error)

    def size(self) -> int:
        """Bytes on disk now."""
        return sum(size for _, size, _ in self._entries())

    def clear(self) -> None:
        """Remove every entry; other files in the folder stay."""
        for path, _, _ in list(self._entries()):
            _remove(path)
        for folder in self._subfolders():
            with contextlib.suppress(OSError):
                folder.rmdir()
        self._bytes = 0
        self._writable = True

    def _path(self, key: str) -> Path:
        return self._folder / key[:2] / f"{key}{_SUFFIX}"

    def _subfolders(self) -> list[Path]:
        try:
            return [path for path in self._folder.iterdir() if len(path.name) == 2 and path.is_dir()]
        except OSError:
            return []

    def _entries(self) -> Iterator[tuple[Path, int, float]]:
        """Path, bytes and time of last use of every entry, abandoned temporary files removed on the way."""
        for folder in self._subfolders():
            try:
                found = list(os.scandir(folder))
            except OSError:
                continue
            for item in found:
                try:
                    status = item.stat()
                except OSError:
                    continue  # another process was faster
                if item.name.endswith(_SUFFIX):
                    yield Path(item.path), status.st_size, status.st_mtime
                elif item.name.endswith(_TEMPORARY) and time.time() - status.st_mtime > _ABANDONED_S:
                    _remove(Path(item.path))

    def _make_room(self, size: int) -> None:
        """Keep below the limit and below what the disk has free; recount before evicting, others write here too."""
        if self._bytes is None:
            self._bytes = self.size()
        self._bytes += size
        if self._bytes <= self._limit and not self._disk_full(size):
            return
        entries = sorted(self._entries(), key=lambda entry: entry[2])
        total = sum(entry[1] for entry in entries) + size
        goal = self._limit * _KEEP if total > self._limit else total
        for path, bytes_, _ in entries:
            if total <= goal and not self._disk_full(size):
                break
            _remove(path)
            total -= bytes_
        self._bytes = total

    def _disk_full(self, size: int) -> bool:
        try:
            return shutil.disk_usage(self._folder).free < 2 * size
        except OSError:
            return False  # the folder does not exist yet: writing will tell


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink()
