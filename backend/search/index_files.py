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
import json
import os
import shutil
import zlib
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from ..errors import StoreError
from .index_disk import flush, length, lock, put

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from numpy.typing import NDArray

    from ..types import Affine

VERSION = 4
PLACE = np.dtype("<i4")
VECTOR = np.dtype("<f2")
_DATA = ("vectors.f16", "places.i32", "tokens.f16", "valid.u8")


@dataclass(frozen=True)
class Head:
    """What an index is of.

    Attributes:
        layer: signature of the layer's content.
        model: signature of the model.
        model_name, name, uri: for people, and to find the raster again.
        file: size in bytes and time of change in ns of the raster when it was indexed; (0, 0) = not a file.
        dim: length of the vectors.
        rows, cols: tokens of the layer.
        level: resolution level of the tokens.
        stride: pixels of that level per token.
        parts: how many parts a finished index has.
        tokens: the blended tokens are kept.
        crs_wkt: of the layer.
        affine: working grid -> CRS.
        size: columns and rows of the working grid.
        gsd: of the working grid, in metres; 0 = unknown.
        version: of the files.
    """

    layer: str
    model: str
    model_name: str
    name: str
    uri: str
    file: tuple[int, int]
    dim: int
    rows: int
    cols: int
    level: int
    stride: int
    parts: int
    tokens: bool
    crs_wkt: str = ""
    affine: Affine = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0)
    size: tuple[int, int] = (0, 0)
    gsd: float = 0.0
    version: int = VERSION


@dataclass(frozen=True)
class Part:
    """One finished part: its places are rows `start`..`start + count - 1`; checksums of its three pieces."""

    number: int
    start: int
    count: int
    vectors_crc: int
    places_crc: int
    tokens_crc: int


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
            for name in ("head.json", "parts.jsonl", "coarse.npz", "coarse.i8", *_DATA):
                (folder / name).unlink(missing_ok=True)
            files._write_head()
        return files

    @classmethod
    def load(cls, folder: Path) -> IndexFiles | None:
        """Open what is there; None where there is no index that this version can read."""
        try:
            data = json.loads((folder / "head.json").read_text(encoding="utf-8"))
            if data.get("version") != VERSION:
                return None
            tuples = {name: tuple(data[name]) for name in ("file", "affine", "size")}
            head = Head(**{**data, **tuples})
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            return None
        files = cls(folder, head)
        files.parts = _journal(folder / "parts.jsonl")
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
            self._write_head()

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
            part = self.folder / "parts.jsonl.part"
            part.write_text("".join(_line(p) for p in kept), encoding="utf-8")
            part.replace(self.folder / "parts.jsonl")
            (self.folder / "coarse.npz").unlink(missing_ok=True)
        self.parts, self.lost = kept, 0

    def size(self) -> int:
        """Bytes on disk."""
        return folder_size(self.folder)

    def delete(self) -> None:
        """Remove the index; nothing else lies in its folder."""
        shutil.rmtree(self.folder, ignore_errors=True)

    @contextlib.contextmanager
    def written(self) -> Iterator[None]:
        """Turn the disk's refusals into sentences."""
        try:
            yield
        except OSError as error:
            raise StoreError(
                f"The index cannot be written to {self.folder.parent}: {error.strerror or error}. Free some space "
                "there or choose another folder; what is finished was kept, and the next run goes on from there."
            ) from error

    @contextlib.contextmanager
    def exclusive(self) -> Iterator[None]:
        """Hold the index for writing; the system lets go of it when the process ends, however it ends.

        Raises:
            StoreError: another process is writing this index.
        """
        with self.written():
            file = (self.folder / "lock").open("a+b")
        with file:
            if not lock(file.fileno()):
                raise StoreError(
                    f'The index of "{self.head.name}" is being built by another QGIS or program; wait until it is done.'
                )
            yield

    def _write_head(self) -> None:
        part = self.folder / "head.json.part"
        part.write_text(json.dumps(asdict(self.head)), encoding="utf-8")
        part.replace(self.folder / "head.json")

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
        with (self.folder / "parts.jsonl").open("a", encoding="utf-8") as file:
            file.write(_line(part))
            file.flush()
            os.fsync(file.fileno())


def rows_crc(tokens: NDArray[np.float16], valid: NDArray[np.bool_], crc: int = 0) -> int:
    """Checksum of rows of tokens, to be carried on from row to row."""
    return zlib.crc32(valid.astype(np.uint8).tobytes(), zlib.crc32(np.asarray(tokens, VECTOR).tobytes(), crc))


def folder_size(folder: Path) -> int:
    """Bytes of the files in a folder and below."""
    return sum(length(p) for p in folder.rglob("*") if p.is_file()) if folder.is_dir() else 0


def _journal(path: Path) -> list[Part]:
    """The finished parts up to the first line that is torn, changed or out of order."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return []
    parts: list[Part] = []
    for line in lines:
        text, _, crc = line.rpartition(" ")
        if not crc.isdigit() or zlib.crc32(text.encode()) != int(crc):
            break
        part = Part(**json.loads(text))
        if part.number != len(parts):
            break
        parts.append(part)
    return parts


def _line(part: Part) -> str:
    text = json.dumps(asdict(part))
    return f"{text} {zlib.crc32(text.encode())}\n"


def _mapped(path: Path, dtype: np.dtype, shape: tuple[int, ...]) -> NDArray:  # type: ignore[type-arg]
    if not np.prod(shape, dtype=np.int64):
        return np.zeros(shape, dtype)
    try:
        return np.memmap(path, dtype, "r", shape=shape)
    except (OSError, ValueError) as error:
        raise StoreError(f"The index in {path.parent} is damaged: {error}. Build it again.") from error
