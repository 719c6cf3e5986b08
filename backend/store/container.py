# SPDX-License-Identifier: GPL-3.0-or-later
"""One file that holds the features of one window: a JSON head, raw arrays, a checksum.

Layout: 8 bytes magic, 4 bytes length of the head (little endian), 4 bytes CRC-32 of everything after these 16 bytes,
the head (JSON, padded to 64), then each array as it lies in memory (C order), each padded to 64 bytes.
"""

from __future__ import annotations

import json
import struct
import zlib
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import numpy as np

from ..types import Features, Window

if TYPE_CHECKING:
    from numpy.typing import NDArray

_MAGIC = b"ORIELFS1"
_PREFIX = struct.Struct("<8sII")
_ALIGN = 64


class DamagedEntryError(Exception):
    """The bytes are not a whole, unchanged entry. Never leaves the store: the entry is dropped and made again."""


def pack(key: str, features: Features) -> list[bytes | memoryview]:
    """The parts of an entry's file, to be written one after the other."""
    arrays = {name: np.ascontiguousarray(array) for name, array in features.arrays.items()}
    head = {
        "key": key,
        "window": asdict(features.window),
        "model": features.model,
        "valid_share": features.valid_share,
        "arrays": [(name, array.dtype.str, array.shape) for name, array in arrays.items()],
    }
    parts: list[bytes | memoryview] = [_padded(json.dumps(head).encode())]
    for array in arrays.values():
        parts.append(array.data.cast("B") if array.size else b"")
        parts.append(b"\0" * (-array.nbytes % _ALIGN))
    crc = 0
    for part in parts:
        crc = zlib.crc32(part, crc)
    return [_PREFIX.pack(_MAGIC, len(parts[0]), crc), *parts]


def unpack(key: str, data: memoryview) -> Features:
    """Read an entry back; its arrays are views of `data`, writable where that is.

    Raises:
        DamagedEntryError: cut short, changed, or the entry of another key.
    """
    if len(data) < _PREFIX.size:
        raise DamagedEntryError("shorter than its prefix")
    magic, length, crc = _PREFIX.unpack_from(data)
    body = data[_PREFIX.size :]
    if magic != _MAGIC or zlib.crc32(body) != crc:
        raise DamagedEntryError("magic or checksum differs")
    head: dict[str, Any] = json.loads(bytes(body[:length]))
    if head["key"] != key:
        raise DamagedEntryError("belongs to another key")
    arrays: dict[str, NDArray[np.generic]] = {}
    start = length
    for name, dtype, shape in head["arrays"]:
        kind = np.dtype(dtype)
        count = int(np.prod(shape, dtype=np.int64))
        arrays[name] = np.frombuffer(body, kind, count, start).reshape(shape)
        start += count * kind.itemsize
        start += -(count * kind.itemsize) % _ALIGN
    return Features(Window(**head["window"]), head["model"], arrays, head["valid_share"])


def _padded(data: bytes) -> bytes:
    return data + b" " * (-len(data) % _ALIGN)
