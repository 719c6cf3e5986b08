# SPDX-License-Identifier: GPL-3.0-or-later
"""The folder of one QGIS Python: sets of packages, the manifest that names the one in force, downloads, the lock.

<profile>/oriel/python/<abi>/
    current.json   written last and at once: without it nothing counts as installed
    set-<time>/    packages; a new installation is a new set, so that one in use is never changed under QGIS
    staging/       a set in the making
    wheels/        finished downloads; what a stopped installation goes on with
    incoming/      unfinished downloads and pip's temporary files
    lock           held by the QGIS that installs
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from enum import Enum
from pathlib import Path
from typing import IO, Any

SCHEMA = 1
MANIFEST = "current.json"
IN_USE = ".in-use"
MOVES, MOVE_PAUSE_S = 10, 0.5
"""How often and at which distance a file that is held is tried again."""


class State(Enum):
    """What is in the folder."""

    NONE = "none"
    HALF = "half"
    BROKEN = "broken"
    READY = "ready"


@dataclass(frozen=True)
class Manifest:
    """What was installed.

    Attributes:
        folder: name of the set.
        build: id of the torch build.
        packages: name -> version.
        modules: names to import that the set holds.
        qgis: compiled packages that QGIS shipped then, name -> version.
        size: bytes.
        note: what the trial import said about the GPU; may be empty.
        made: time of the installation, ISO 8601.
    """

    folder: str
    build: str
    packages: dict[str, str] = field(default_factory=dict)
    modules: tuple[str, ...] = ()
    qgis: dict[str, str] = field(default_factory=dict)
    size: int = 0
    note: str = ""
    made: str = ""


class BusyError(Exception):
    """Another process holds the lock."""


@dataclass(frozen=True)
class Place:
    """Where the packages of one QGIS Python are."""

    root: Path

    @property
    def wheels(self) -> Path:
        """Finished downloads."""
        return self.root / "wheels"

    @property
    def incoming(self) -> Path:
        """Unfinished downloads, pip's temporary files."""
        return self.root / "incoming"

    @property
    def staging(self) -> Path:
        """A set in the making."""
        return self.root / "staging"

    @property
    def manifest_file(self) -> Path:
        """The file that says what is installed."""
        return self.root / MANIFEST

    def manifest(self) -> Manifest | None:
        """Return what was installed last; None where nothing was, or where the file cannot be read."""
        try:
            content: dict[str, Any] = json.loads(self.manifest_file.read_text(encoding="utf-8"))
            if content.pop("schema") != SCHEMA:
                return None
            content["modules"] = tuple(content["modules"])
            return Manifest(**content)
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def packages(self) -> Path | None:
        """Return the folder of the set in force; None where there is none."""
        manifest = self.manifest()
        return self.root / manifest.folder if manifest is not None else None

    def missing(self) -> tuple[str, ...]:
        """Return the packages of the manifest whose files are gone; looks at one file a package."""
        manifest = self.manifest()
        if manifest is None:
            return ()
        folder = self.root / manifest.folder
        return tuple(name for name, version in manifest.packages.items() if record(folder, name, version) is None)

    def state(self) -> State:
        """Return what is in the folder; quick enough for the GUI thread."""
        if self.manifest() is None:
            half = self.staging.is_dir() or any(_entries(self.wheels)) or self.manifest_file.exists()
            return State.HALF if half else State.NONE
        return State.BROKEN if self.missing() else State.READY

    def new_set(self) -> Path:
        """Return a name for a new set."""
        name = time.strftime("set-%Y%m%d-%H%M%S")
        paths = [self.root / name, *(self.root / f"{name}-{number}" for number in range(2, 100))]
        return next(path for path in paths if not path.exists())

    def write_manifest(self, manifest: Manifest) -> None:
        """Put a set in force, at once or not at all."""
        self.root.mkdir(parents=True, exist_ok=True)
        unfinished = self.root / (MANIFEST + ".new")
        with unfinished.open("w", encoding="utf-8") as stream:
            json.dump({"schema": SCHEMA, **asdict(manifest)}, stream, indent=1)
            stream.flush()
            os.fsync(stream.fileno())
        move(unfinished, self.manifest_file)

    def tidy(self, *, wheels: bool = False) -> None:
        """Delete what nobody needs any more: old sets that no QGIS uses, temporary files, on request the downloads."""
        manifest = self.manifest()
        for folder in _entries(self.root):
            old = folder.name.startswith("set-") and (manifest is None or folder.name != manifest.folder)
            if folder.name.startswith("gone-") or (old and not is_used(folder)):
                remove(folder)
        remove(self.incoming)
        if wheels:
            remove(self.wheels)

    @contextmanager
    def lock(self) -> Iterator[None]:
        """Hold the folder; the system gives it back when this process ends, however it ends.

        Raises:
            BusyError: another process holds it.
        """
        self.root.mkdir(parents=True, exist_ok=True)
        with (self.root / "lock").open("a+b") as stream:
            if not _lock(stream, shared=False):
                raise BusyError
            try:
                yield
            finally:
                _unlock(stream)


def record(folder: Path, name: str, version: str) -> Path | None:
    """Return the list of a package's files (its RECORD); None where the package is not in the folder."""
    for spelling in dict.fromkeys((name.replace("-", "_"), name, name.replace("-", "."))):
        path = folder / f"{spelling}-{version}.dist-info" / "RECORD"
        if path.is_file():
            return path
    # other spellings: capitals and the like
    wanted = name.replace("-", "_").lower()
    for entry in _entries(folder):
        if entry.name.endswith(".dist-info") and entry.name.lower().replace("-", "_").startswith(wanted + "_"):
            plain = entry.name[: -len(".dist-info")]
            if plain.rpartition("-")[2] == version and (entry / "RECORD").is_file():
                return entry / "RECORD"
    return None


def mark_used(folder: Path) -> IO[bytes] | None:
    """Tell other QGIS windows that this one uses a set, for as long as the returned file is open."""
    try:
        stream = (folder / IN_USE).open("a+b")
    except OSError:  # a read-only set cannot be deleted either
        return None
    _lock(stream, shared=True)
    return stream


def is_used(folder: Path) -> bool:
    """Whether a QGIS uses a set. On Windows always no: there a folder with loaded libraries cannot be removed."""
    if sys.platform == "win32" or not (folder / IN_USE).exists():
        return False
    try:
        with (folder / IN_USE).open("a+b") as stream:
            free = _lock(stream, shared=False)
            if free:
                _unlock(stream)
            return not free
    except OSError:
        return False


def remove(folder: Path) -> bool:
    """Delete a folder all at once as others see it; say whether it is gone. One in use on Windows stays whole."""
    if not folder.exists():
        return True
    gone = folder.with_name(f"gone-{os.getpid()}-{time.monotonic_ns()}")
    try:
        folder.rename(gone)
    except OSError:
        return False
    shutil.rmtree(gone, ignore_errors=True)
    return not gone.exists()


def move(source: Path, target: Path) -> None:
    """Rename a file or folder, with patience: virus scanners hold on Windows for seconds what was just written.

    Raises:
        OSError: it is held for longer, or there is another reason.
    """
    for _attempt in range(MOVES - 1):
        try:
            source.replace(target)
        except PermissionError:
            time.sleep(MOVE_PAUSE_S)
        else:
            return
    source.replace(target)


def size_of(folder: Path) -> int:
    """Bytes of all files below a folder."""
    total = 0
    for parent, _folders, names in os.walk(folder):
        for name in names:
            try:
                total += os.stat(os.path.join(parent, name)).st_size  # noqa: PTH116, PTH118 - thousands of files
            except OSError:
                continue
    return total


def _entries(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []


def _lock(stream: IO[bytes], *, shared: bool) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            if not shared:
                stream.seek(0)
                msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(stream, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _unlock(stream: IO[bytes]) -> None:
    if sys.platform == "win32":
        import msvcrt

        stream.seek(0)
        msvcrt.locking(stream.fileno(), msvcrt.LK_UNLCK, 1)
    else:
        import fcntl

        fcntl.flock(stream, fcntl.LOCK_UN)
