# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether an index on disk is still what was written."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

import numpy as np

from .index_disk import length
from .index_files import PLACE, VECTOR, rows_crc
from .places import CELL, PART

if TYPE_CHECKING:
    from pathlib import Path

    from .index_files import IndexFiles
    from .index_head import Part

GLANCE_BYTES = 32e6
"""Read of each index by a glance: some hundredths of a second."""


def first_damaged(files: IndexFiles, start: int = 0) -> int | None:
    """Number of the first part, from `start` on, whose bytes are not those that were written; None = all are."""
    for part in files.parts[start:]:
        if not _whole(files, part):
            return part.number
    return None


def looks_damaged(files: IndexFiles, most: float = GLANCE_BYTES) -> bool:
    """Whether an index is seen to be damaged without reading more than `most` bytes of it.

    Compares the lengths of all files, and checksums of the last part and of others spread evenly; all of them where
    the index is no larger than that. Parts that are too large by themselves are not read.
    """
    head, parts = files.head, files.parts
    cells = head.rows * head.cols if head.tokens and files.complete else 0
    sizes = (("tokens.f16", cells * head.dim * VECTOR.itemsize), ("valid.u8", cells))
    if files.lost or any(length(files.folder / name) < size for name, size in sizes):
        return True
    if not parts:
        return False
    row = head.dim * VECTOR.itemsize
    tokens = PART * CELL * head.cols * (row + 1) if head.tokens else 0
    largest = max(part.count for part in parts) * (row + 3 * PLACE.itemsize) + tokens
    count = min(len(parts), int(most // max(1, largest)))
    chosen = np.linspace(len(parts) - 1, 0, count).round().astype(int).tolist()
    return not all(_whole(files, parts[number]) for number in chosen)


def _whole(files: IndexFiles, part: Part) -> bool:
    head, folder = files.head, files.folder
    width = head.dim * VECTOR.itemsize
    pieces = (("vectors.f16", width, part.vectors_crc), ("places.i32", 3 * PLACE.itemsize, part.places_crc))
    for name, row, crc in pieces:
        if zlib.crc32(_bytes(folder / name, part.start * row, part.count * row)) != crc:
            return False
    return not head.tokens or _tokens_crc(files, part) == part.tokens_crc


def _tokens_crc(files: IndexFiles, part: Part) -> int:
    head = files.head
    first = part.number * PART * CELL
    last = head.rows if part.number + 1 == head.parts else first + PART * CELL
    width = head.cols * head.dim * VECTOR.itemsize
    tokens = _bytes(files.folder / "tokens.f16", first * width, (last - first) * width)
    valid = _bytes(files.folder / "valid.u8", first * head.cols, (last - first) * head.cols)
    if len(tokens) < (last - first) * width or len(valid) < (last - first) * head.cols:
        return -1
    rows = np.frombuffer(tokens, VECTOR).reshape(last - first, -1)
    flags = np.frombuffer(valid, np.uint8).reshape(last - first, -1)
    crcs = [rows_crc(t, v) for t, v in zip(rows, flags, strict=True)]
    return zlib.crc32(np.array(crcs, "<u4").tobytes()) if crcs else 0


def _bytes(path: Path, offset: int, length: int) -> bytes:
    try:
        with path.open("rb") as file:
            file.seek(offset)
            return file.read(length)
    except OSError:
        return b""
