# SPDX-License-Identifier: GPL-3.0-or-later
"""What an index says about itself: its head, and the journal of its finished parts."""

from __future__ import annotations

import json
import os
import zlib
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from ..types import Affine

VERSION = 4
HEAD, JOURNAL = "head.json", "parts.jsonl"


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


def read_head(folder: Path) -> Head | None:
    """The head of an index; None where there is none that this version can read."""
    data = head_words(folder)
    if data.get("version") != VERSION:
        return None
    try:
        return Head(**{**data, **{name: tuple(data[name]) for name in ("file", "affine", "size")}})
    except (TypeError, KeyError):
        return None


def head_words(folder: Path) -> dict[str, Any]:
    """What stands in the head, also in one of another version; {} where it is unreadable."""
    try:
        data = json.loads((folder / HEAD).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return data if isinstance(data, dict) else {}


def write_head(folder: Path, head: Head) -> None:
    """Put a head in place: the old one stays until the new one is on the disk."""
    part = folder / f"{HEAD}.part"
    with part.open("w", encoding="utf-8") as file:
        json.dump(asdict(head), file)
        file.flush()
        os.fsync(file.fileno())
    part.replace(folder / HEAD)


def read_journal(folder: Path) -> list[Part]:
    """The finished parts up to the first line that is torn, changed or out of order."""
    try:
        lines = (folder / JOURNAL).read_text(encoding="utf-8").splitlines()
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


def journal_line(part: Part) -> str:
    """A finished part with its own checksum."""
    text = json.dumps(asdict(part))
    return f"{text} {zlib.crc32(text.encode())}\n"
