# SPDX-License-Identifier: GPL-3.0-or-later
"""What a raster's content is known by, and whether it is still the same."""

from __future__ import annotations

import hashlib
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import RasterChangedError
from .dataset import GDAL_ERRORS, is_remote, short_name

if TYPE_CHECKING:
    from ..types import RasterRef

READER_VERSION = 1  # raise when the same file would give other pixels
WHOLE_FILE_BYTES = 32_000_000
SAMPLES, SAMPLE_BYTES = 32, 65_536
HASHED_FILES = 16  # of a mosaic of many
REMOTE_CHECK_SECONDS = 60.0
REMOTE_TIMEOUT_SECONDS = 10.0
REMOTE_HEADERS = ("ETag", "Last-Modified", "Content-Length")


@dataclass(frozen=True)
class _FileState:
    path: str
    size: int
    mtime_ns: int
    inode: int


class Fingerprint:
    """The state of a raster's files at the time it was opened."""

    def __init__(self, uri: str, files: tuple[str, ...]) -> None:
        """Remember how the files, or the server's answer, look now."""
        self._uri = uri
        paths = sorted({path for path in map(_on_disk, (*files, uri)) if path is not None})
        self._states = tuple(state for state in map(_state, paths) if state is not None)
        self._headers = _headers(uri) if is_remote(uri) else ()
        self._checked = time.monotonic()

    def check(self, *, force: bool = False) -> None:
        """Compare with now: every time for files, once a minute for a server unless `force`.

        Raises:
            RasterChangedError: something differs or is gone.
        """
        name = short_name(self._uri)
        for known in self._states:
            now = _state(known.path)
            if now is None:
                raise RasterChangedError(
                    f"'{short_name(known.path)}' is gone or cannot be reached any more. "
                    "Put it back or load the layer from where it is now."
                )
            if now != known:
                raise RasterChangedError(f"'{name}' was changed while it was in use. Start again to read it anew.")
        if self._headers and (force or time.monotonic() - self._checked > REMOTE_CHECK_SECONDS):
            now_headers = _headers(self._uri)
            if now_headers and now_headers != self._headers:
                raise RasterChangedError(f"'{name}' was changed on its server. Start again to read it anew.")
            self._checked = time.monotonic()

    def digest(self, dataset: Any, ref: RasterRef) -> str:
        """Hash of content and of everything in `ref` that decides what pixels look like; never of the name."""
        digest = hashlib.blake2b(digest_size=20)
        how = (READER_VERSION, ref.bands, ref.stretch, ref.affine, ref.crs_wkt, ref.width, ref.height, ref.nodata)
        digest.update(repr(how).encode())
        if ref.warped:
            digest.update(f"warped {ref.file_crs_wkt}".encode())
        for state in self._states[:HASHED_FILES]:
            _hash_file(digest, state)
        digest.update(repr([(s.size, s.mtime_ns) for s in self._states[HASHED_FILES:]]).encode())
        if self._headers:
            digest.update(repr(self._headers).encode())
        elif not self._states:
            digest.update(repr(_facts(dataset)).encode())
        return digest.hexdigest()


def _on_disk(name: str) -> str | None:
    """The file that a GDAL name lives in: also of /vsizip/archive.zip/image.tif; None for what is not on a disk."""
    if is_remote(name) or name.startswith(("<", "/vsimem/")):
        return None
    path = Path(name)
    if name.startswith("/vsi"):
        path = Path(name.split("/", 2)[2].rsplit("/vsi", maxsplit=1)[-1])
        for candidate in (path, *path.parents, Path("/") / path, *(Path("/") / path).parents):
            if candidate.is_file():
                return str(candidate)
        return None
    return str(path) if path.is_file() else None


def _state(path: str) -> _FileState | None:
    try:
        found = Path(path).stat()
    except OSError:
        return None
    return _FileState(path, found.st_size, found.st_mtime_ns, found.st_ino)


def _hash_file(digest: Any, state: _FileState) -> None:
    digest.update(str(state.size).encode())
    with Path(state.path).open("rb") as file:
        if state.size <= WHOLE_FILE_BYTES:
            digest.update(file.read())
            return
        # A change between the samples shows in the time of writing only.
        digest.update(str(state.mtime_ns).encode())
        for i in range(SAMPLES):
            file.seek((state.size - SAMPLE_BYTES) * i // (SAMPLES - 1))
            digest.update(file.read(SAMPLE_BYTES))


def _headers(uri: str) -> tuple[tuple[str, str], ...]:
    """What the server says about the file; empty where it says nothing or needs a login that only GDAL knows."""
    start = uri.find("http")
    if not uri.startswith("/vsicurl/") or start < 0:
        return ()
    request = urllib.request.Request(uri[start:], method="HEAD")
    try:
        with urllib.request.urlopen(request, timeout=REMOTE_TIMEOUT_SECONDS) as answer:
            return tuple((name, answer.headers[name]) for name in REMOTE_HEADERS if answer.headers[name])
    except (urllib.error.URLError, OSError, ValueError):
        return ()


def _facts(dataset: Any) -> tuple[Any, ...]:
    """The next best thing to the server's word: the layout of the file, which moves when its pixels are rewritten."""
    facts: list[Any] = [dataset.width, dataset.height, dataset.count, dataset.dtypes, dataset.tags()]
    rows, columns = dataset.block_shapes[0]
    last = (dataset.width - 1) // columns, (dataset.height - 1) // rows
    for x, y in ((0, 0), (last[0] // 2, last[1] // 2), last):
        for kind in ("OFFSET", "SIZE"):
            try:
                facts.append(dataset.get_tag_item(f"BLOCK_{kind}_{x}_{y}", "TIFF", bidx=1))
            except GDAL_ERRORS:
                facts.append(None)
    return tuple(facts)
