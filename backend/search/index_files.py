# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of one layer's index: appended part by part, each part with checksums, whole after a crash.

    head.json     what was indexed, and its layout
    vectors.f16   (n, d) unit vectors of the places, float16
    places.i32    (n, 3) row, column and size of each place, in cells
    tokens.f16    (rows, columns, d) blended tokens, where they are kept; valid.u8 beside it, (rows, columns)
    parts.jsonl   one line a finished part; what the other files hold beyond the last line does not count

A part is written and flushed before its line is, so a process may be killed at any time.
"""

from __future__ import annotations

import contextlib
import os
import zlib
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from ..errors import StoreError
from .index_disk import flush, length, lock, put
from .index_head import HEAD, JOURNAL, Head, Part, journal_line, read_head, read_journal, write_head

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    from numpy.typing import NDArray

PLACE = np.dtype("<i4")
VECTOR = np.dtype("<f2")
_DATA = ("vectors.f16", "places.i32", "tokens.f16", "valid.u8")


class IndexFiles:
    """One index on disk; see the module. Not for two writers at once (`exclusive`)."""

    def __init__(self, folder: Path, head: Head) -> None:
        self.folder, self.head = folder, head
        self.parts: list[Part] = []
        self.lost = 0  # finished parts that the data files have become too short for

    @classmethod
    def create(cls, folder: Path, head: Head) -> IndexFiles:
        """Start an empty index; what was in the folder is dropped.

        Raises:
            StoreError: the folder cannot be written.
        """
        files = cls(folder, head)
        with files.written():
            folder.mkdir(parents=True, exist_ok=True)
            for name in (HEAD, JOURNAL, "coarse.npz", "coarse.i8", *_DATA):
                (folder / name).unlink(missing_ok=True)
            write_head(folder, head)
        return files

    @classmethod
    def load(cls, folder: Path) -> IndexFiles | None:
        """Open what is there; None where there is no index that this version can read."""
        head = read_head(folder)
        if head is None:
            return None
        files = cls(folder, head)
        files.parts = read_journal(folder)
        present = files._present()
        files.lost = len(files.parts) - present
        files.parts = files.parts[:present]
        return files

    def rename(self, head: Head) -> None:
        """Note where the raster is now, and its name.

        Raises:
            StoreError: the folder cannot be written.
        """
        self.head = replace(self.head, name=head.name, uri=head.uri, file=head.file)
        with self.written():
            write_head(self.folder, self.head)

    @property
    def complete(self) -> bool:
        """All parts are there."""
        return len(self.parts) == self.head.parts

    @property
    def count(self) -> int:
        """Places of the finished parts."""
        return self.parts[-1].start + self.parts[-1].count if self.parts else 0

    def append(self, vectors: NDArray[np.float16], places: NDArray[np.int32], tokens_crc: int) -> None:
        """Add the next part; its token rows were written before with `write_tokens`.

        Args:
            vectors: float16 (n, d).
            places: int32 (n, 3).
            tokens_crc: from `rows_crc` over the part's token rows.

        Raises:
            StoreError: the disk is full or the folder gone; the earlier parts stay.
        """
        start = self.count
        raw = np.ascontiguousarray(vectors, VECTOR).tobytes(), np.ascontiguousarray(places, PLACE).tobytes()
        part = Part(len(self.parts), start, len(vectors), zlib.crc32(raw[0]), zlib.crc32(raw[1]), tokens_crc)
        with self.written():
            put(self.folder / "vectors.f16", start * self.head.dim * VECTOR.itemsize, raw[0])
            put(self.folder / "places.i32", start * 3 * PLACE.itemsize, raw[1])
            for name in _DATA if self.head.tokens else _DATA[:2]:
                flush(self.folder / name)
            self._keep_line(part)
        self.parts.append(part)

    def write_tokens(self, row: int, tokens: NDArray[np.float16], valid: NDArray[np.bool_]) -> None:
        """Put rows of blended tokens (h, cols, d) and their validity (h, cols) in their place.

        Raises:
            StoreError: the disk is full or the folder gone.
        """
        per_row = self.head.cols
        with self.written():
            put(self.folder / "tokens.f16", row * per_row * self.head.dim * VECTOR.itemsize, tokens.tobytes())
            put(self.folder / "valid.u8", row * per_row, valid.astype(np.uint8).tobytes())

    def vectors(self) -> NDArray[np.float16]:
        """All vectors float16 (n, d), mapped from disk."""
        return _mapped(self.folder / "vectors.f16", VECTOR, (self.count, self.head.dim))

    def places(self) -> NDArray[np.int32]:
        """Row, column and size of each place in cells, int32 (n, 3), mapped from disk."""
        return _mapped(self.folder / "places.i32", PLACE, (self.count, 3))

    def tokens(self) -> tuple[NDArray[np.float16], NDArray[np.uint8]]:
        """Blended tokens (rows, cols, d) and validity (rows, cols) of a complete index, mapped from disk."""
        h, w, d = self.head.rows, self.head.cols, self.head.dim
        return (
            _mapped(self.folder / "tokens.f16", VECTOR, (h, w, d)),
            _mapped(self.folder / "valid.u8", np.dtype(np.uint8), (h, w)),
        )

    def truncate(self, parts: int) -> None:
        """Keep only the first `parts` parts.

        Raises:
            StoreError: the journal cannot be written.
        """
        kept = self.parts[:parts]
        with self.written():
            part = self.folder / f"{JOURNAL}.part"
            part.write_text("".join(journal_line(p) for p in kept), encoding="utf-8")
            part.replace(self.folder / JOURNAL)
            (self.folder / "coarse.npz").unlink(missing_ok=True)
        self.parts, self.lost = kept, 0

    def size(self) -> int:
        """Bytes on disk."""
        return folder_size(self.folder)

    def written(self) -> AbstractContextManager[None]:
        """Turn the disk's refusals into sentences."""
        return written(self.folder)

    def exclusive(self) -> AbstractContextManager[None]:
        """Hold the index for writing; see `exclusive`."""
        return exclusive(self.folder, self.head.name)

    def _present(self) -> int:
        """How many parts the data files are long enough for."""
        d = self.head.dim
        lengths = [length(self.folder / name) for name in ("vectors.f16", "places.i32")]
        rows = min(lengths[0] // (VECTOR.itemsize * d), lengths[1] // (3 * PLACE.itemsize))
        good = 0
        while good < len(self.parts) and self.parts[good].start + self.parts[good].count <= rows:
            good += 1
        return good

    def _keep_line(self, part: Part) -> None:
        with (self.folder / JOURNAL).open("a", encoding="utf-8") as file:
            file.write(journal_line(part))
            file.flush()
            os.fsync(file.fileno())


@contextlib.contextmanager
def written(folder: Path) -> Iterator[None]:
    """Turn the refusals of an index's disk into sentences.

    Raises:
        StoreError: the disk is full or the folder gone.
    """
    try:
        yield
    except OSError as error:
        raise StoreError(
            f"The index cannot be written to {folder.parent}: {error.strerror or error}. Free some space there or "
            "choose another folder; what is finished was kept, and the next run goes on from there."
        ) from error


@contextlib.contextmanager
def exclusive(folder: Path, name: str) -> Iterator[None]:
    """Hold an index for writing; the system lets go of it when the process ends, however it ends.

    Args:
        folder: of the index.
        name: what it is of, for people.

    Raises:
        StoreError: another process is writing this index.
    """
    with written(folder):
        file = (folder / "lock").open("a+b")
    with file:
        if not lock(file.fileno()):
            raise StoreError(f'The index of "{name}" is being built by another QGIS or program; wait until it is done.')
        yield


def rows_crc(tokens: NDArray[np.float16], valid: NDArray[np.bool_], crc: int = 0) -> int:
    """Checksum of rows of tokens, to be carried on from row to row."""
    return zlib.crc32(valid.astype(np.uint8).tobytes(), zlib.crc32(np.asarray(tokens, VECTOR).tobytes(), crc))


def folder_size(folder: Path) -> int:
    """Bytes of the files in a folder and below."""
    return sum(length(p) for p in folder.rglob("*") if p.is_file()) if folder.is_dir() else 0


def _mapped(path: Path, dtype: np.dtype, shape: tuple[int, ...]) -> NDArray:  # type: ignore[type-arg]
    if not np.prod(shape, dtype=np.int64):
        return np.zeros(shape, dtype)
    try:
        return np.memmap(path, dtype, "r", shape=shape)
    except (OSError, ValueError) as error:
        raise StoreError(f"The index in {path.parent} is damaged: {error}. Build it again.") from error
