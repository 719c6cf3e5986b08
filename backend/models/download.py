# SPDX-License-Identifier: GPL-3.0-or-later
"""One file from the network: resumed, counted, hashed, and only then given its name. Standard library only.

Beside the file, `incoming/<name>.part` holds what has arrived and `<name>.part.json` from where; both stay when a
download ends early, and the next one goes on with them. The file itself appears in one step, when its
length and its SHA-256 are right.
"""

from __future__ import annotations

import http.client
import json
import logging
import os
import shutil
import time
import urllib.error
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from ..errors import DownloadError, WeightsError
from ..progress import SILENT, Progress
from .download_faults import is_passing, sentence_for, web_page, wrong_content, wrong_length
from .download_stream import Connection, Reply, Stream
from .weights import file_sha256, refuse_impostors

log = logging.getLogger(__name__)

_FOLDER = "incoming"
_SPARE = 50_000_000  # bytes that a download leaves free
_PAGE_STARTS = (b"<!doctype", b"<html", b"<head")
_RENAMES = 20  # an antivirus program holds a new file for a moment
_RENAME_PAUSE_S = 0.25


@dataclass(frozen=True)
class Wanted:
    """A file on a server.

    Attributes:
        url: where it is; http or https.
        sha256: of the file, 64 lower-case hexadecimal digits; None = nobody published one.
        bytes: its size; 0 = not known.
    """

    url: str
    sha256: str | None = None
    bytes: int = 0


def download(wanted: Wanted, target: Path, connection: Connection | None = None, progress: Progress = SILENT) -> Path:
    """Fetch a file; goes on with what an earlier call has fetched.

    Args:
        wanted: what and from where.
        target: the file to be; its folder is made. Nothing is at this path before all of it is right.
        connection: proxy, certificates and patience.
        progress: told bytes of bytes (total 0 = not known), ten times a second also while nothing arrives.

    Returns:
        `target`.

    Raises:
        DownloadError: in one sentence what to do, with a reason; what has arrived is kept unless it was wrong.
        Cancelled: the user stopped it; what has arrived is kept.
    """
    if urlsplit(wanted.url).scheme not in ("http", "https"):
        raise DownloadError(f"'{wanted.url}' is no web address; it must begin with https://.")
    if connection is not None and connection.proxy.startswith("socks"):
        text = "Models cannot be downloaded through a SOCKS proxy; set an HTTP proxy in Settings > Options > Network."
        raise DownloadError(text)
    try:
        part_of(target).parent.mkdir(parents=True, exist_ok=True)
        with _held(target):
            if not (target.is_file() and _matches(target, wanted)):
                _Download(wanted, target, connection or Connection(), progress).run()
    except (OSError, http.client.HTTPException) as error:
        raise sentence_for(error, wanted.url) from error
    return target


def part_of(target: Path) -> Path:
    """Where a download keeps what has arrived."""
    return target.parent / _FOLDER / (target.name + ".part")


def forget_part(target: Path) -> None:
    """Delete what a download has kept."""
    for path in (part_of(target), _note_of(target)):
        path.unlink(missing_ok=True)


class _Download:
    """The attempts at one file."""

    def __init__(self, wanted: Wanted, target: Path, connection: Connection, progress: Progress) -> None:
        self._wanted, self._target, self._connection, self._progress = wanted, target, connection, progress
        self._part = part_of(target)
        self._host = urlsplit(wanted.url).hostname or wanted.url
        self._total = wanted.bytes
        self._done = 0

    def run(self) -> None:
        """Try until the file is there, or trying has no sense any more."""
        failures, furthest = 0, self._size()
        while True:
            before = self._size()
            try:
                self._attempt()
                break
            except (OSError, http.client.HTTPException) as error:
                if _is_past_end(error) and before and failures < self._connection.attempts:
                    failures += 1
                    forget_part(self._target)  # the server has another file now: from the beginning
                    continue
                # Only what no attempt had reached counts as progress: a server that lies would keep us for ever.
                failures = 1 if self._size() > furthest else failures + 1
                furthest = max(furthest, self._size())
                if failures >= self._connection.attempts or not is_passing(error):
                    raise
                log.info("trying again after %s at %d bytes: %s", self._host, self._size(), error)
                self._wait(self._connection.pause_s * 2 ** (failures - 1))
        self._finish()

    def _attempt(self) -> None:
        start = self._size()
        if start and self._wanted.bytes and start >= self._wanted.bytes:
            return
        stream = Stream(self._wanted.url, self._connection, start=start, tag=str(self._note("tag") or ""))
        try:
            reply = stream.next_item(self._waiting)
            assert isinstance(reply, Reply)
            self._accept(reply, start)
            with self._part.open("ab" if reply.start else "wb") as file:
                self._done = reply.start
                while piece := stream.next_item(self._waiting):
                    assert isinstance(piece, bytes)
                    if not self._done and piece[:64].lstrip().lower().startswith(_PAGE_STARTS):
                        raise web_page(self._host)
                    file.write(piece)
                    self._done += len(piece)
                    self._waiting()
        finally:
            stream.close()

    def _accept(self, reply: Reply, start: int) -> None:
        """Look at what the server says it will send, before anything of it is written."""
        if reply.html:
            raise web_page(self._host)
        if reply.start not in (0, start):
            raise http.client.HTTPException(f"asked for byte {start}, got {reply.start}")
        if reply.total and self._wanted.bytes and reply.total != self._wanted.bytes:
            raise wrong_length(self._host, reply.total, self._wanted.bytes)
        if reply.start and self._note("total") not in (0, reply.total):
            forget_part(self._target)
            raise http.client.HTTPException("the file on the server has changed")
        self._total = reply.total or self._wanted.bytes
        free = shutil.disk_usage(self._target.parent).free
        if self._total - reply.start + _SPARE > free:
            needed = f"{self._total / 1e6:.0f} MB, but only {free / 1e6:.0f} MB"
            raise DownloadError(f"The download needs {needed} are free on this disk; free some space.")
        note = {"url": self._wanted.url, "tag": reply.tag, "total": reply.total}
        _note_of(self._target).write_text(json.dumps(note), encoding="utf-8")

    def _finish(self) -> None:
        size = self._size()
        if self._wanted.sha256:
            self._progress.report(0, 0, "checking")
            found = file_sha256(self._part)
            if found != self._wanted.sha256:
                forget_part(self._target)
                raise wrong_content(self._target.name, found, self._wanted.sha256)
        elif self._total and size != self._total:
            forget_part(self._target)
            raise wrong_length(self._host, size, self._total)
        try:
            refuse_impostors(self._part)
        except WeightsError as error:
            forget_part(self._target)
            raise DownloadError(str(error)) from error
        _rename(self._part, self._target)
        _note_of(self._target).unlink(missing_ok=True)

    def _waiting(self) -> None:
        self._progress.report(self._done, self._total)

    def _wait(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self._waiting()
            time.sleep(min(0.1, seconds))

    def _size(self) -> int:
        """Bytes that have arrived; those from another address do not count."""
        if self._note("url") != self._wanted.url or not self._part.is_file():
            return 0
        return self._part.stat().st_size

    def _note(self, key: str) -> object:
        """What was written down about the bytes that have arrived; None = nothing."""
        try:
            note = json.loads(_note_of(self._target).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None
        return note.get(key) if isinstance(note, dict) else None


@contextmanager
def _held(target: Path) -> Iterator[None]:
    """Keep a second QGIS from writing into the same part; the system lets go when the process ends."""
    path = target.parent / _FOLDER / (target.name + ".lock")
    with path.open("a+b") as file:
        if not _lock(file.fileno()):
            raise DownloadError(f"'{target.name}' is being downloaded by another QGIS; wait until it is done.")
        yield
    with suppress(OSError):
        path.unlink()


def _lock(descriptor: int) -> bool:
    try:
        if os.name == "nt":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _is_past_end(error: BaseException) -> bool:
    return isinstance(error, urllib.error.HTTPError) and error.code == 416


def _matches(path: Path, wanted: Wanted) -> bool:
    return file_sha256(path) == wanted.sha256 if wanted.sha256 else True


def _rename(part: Path, target: Path) -> None:
    for attempt in range(_RENAMES):
        try:
            part.replace(target)
        except PermissionError:
            if attempt == _RENAMES - 1:
                raise
            time.sleep(_RENAME_PAUSE_S)
        else:
            return


def _note_of(target: Path) -> Path:
    return target.parent / _FOLDER / (target.name + ".part.json")
