# SPDX-License-Identifier: GPL-3.0-or-later
"""A textured cloud-optimised GeoTIFF of 36,000 x 18,000 pixels, written in a second, for tests and bench.

GDAL would take minutes to compress so much. Here tiles share the bytes of a few; what a reader has to fetch and unpack
is the same.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

WIDTH, HEIGHT, BLOCK = 36_000, 18_000, 512
PIXEL_M = 0.5
LEFT, TOP = 4e5, 5.8e6
"""EPSG:32633"""
_KINDS = 6  # 6 x 6 different tiles; the layout repeats, so that neighbours always differ
_LEVELS = range(8)
_FORMATS = {3: "H", 4: "I", 12: "d"}


def write_large_cog(path: Path) -> Path:
    """Write the image; return its path."""
    data = [_compressed(_texture(kind)) for kind in range(_KINDS * _KINDS)]
    header = 0
    for _ in range(2):  # the first round finds out how long the directories are
        blocks, place = [], header
        for piece in data:
            blocks.append((place, len(piece)))
            place += len(piece)
        parts = bytearray(struct.pack("<2sHI", b"II", 42, 8))
        for level in _LEVELS:
            parts += _directory(level, blocks, len(parts), last=level == _LEVELS[-1])
        header = len(parts)
    path.write_bytes(bytes(parts) + b"".join(data))
    return path


def _texture(kind: int) -> NDArray[np.uint8]:
    """One tile that looks like land: fields, relief and noise, about as hard to compress as a photo."""
    rng = np.random.default_rng(kind)
    rows, columns = np.mgrid[0:BLOCK, 0:BLOCK]
    relief = 30 * np.sin(rows / 97.0) * np.cos(columns / 131.0)
    fields = rng.integers(60, 170, (8, 8)).repeat(64, 0).repeat(64, 1)
    shade = relief + fields + rng.normal(0, 6, (BLOCK, BLOCK))
    return np.clip(np.stack([shade, shade * 0.9 + 20, shade * 0.7 + 10], axis=-1), 0, 255).astype(np.uint8)


def _compressed(pixels: NDArray[np.uint8]) -> bytes:
    """Deflate with horizontal differencing (TIFF 6.0, section 14)."""
    difference = pixels.copy()
    difference[:, 1:] -= pixels[:, :-1]
    return zlib.compress(difference.tobytes(), 6)


def _directory(level: int, blocks: Sequence[tuple[int, int]], start: int, *, last: bool) -> bytes:
    """An image file directory with its arrays; all directories stand at the file's beginning, as in a COG."""
    width, height = -(-WIDTH // 2**level), -(-HEIGHT // 2**level)
    across, down = -(-width // BLOCK), -(-height // BLOCK)
    tiles = [blocks[(r % _KINDS) * _KINDS + c % _KINDS] for r in range(down) for c in range(across)]
    heap = bytearray()
    fields: list[tuple[int, int, Sequence[float]]] = [
        (254, 4, [int(level > 0)]),
        (256, 4, [width]),
        (257, 4, [height]),
        (258, 3, [8, 8, 8]),
        (259, 3, [8]),
        (262, 3, [2]),
        (277, 3, [3]),
        (284, 3, [1]),
        (317, 3, [2]),
        (322, 3, [BLOCK]),
        (323, 3, [BLOCK]),
        (324, 4, [offset for offset, _ in tiles]),
        (325, 4, [size for _, size in tiles]),
    ]
    if level == 0:
        keys = [1, 1, 0, 3, 1024, 0, 1, 1, 1025, 0, 1, 1, 3072, 0, 1, 32633]
        fields += [(33550, 12, [PIXEL_M, PIXEL_M, 0.0]), (33922, 12, [0, 0, 0, LEFT, TOP, 0]), (34735, 3, keys)]
    heap_start = start + 2 + 12 * len(fields) + 4
    entries = b"".join(_entry(tag, kind, values, heap, heap_start) for tag, kind, values in fields)
    end = heap_start + len(heap)
    return struct.pack("<H", len(fields)) + entries + struct.pack("<I", 0 if last else end) + bytes(heap)


def _entry(tag: int, kind: int, values: Sequence[float], heap: bytearray, heap_start: int) -> bytes:
    data = struct.pack(f"<{len(values)}{_FORMATS[kind]}", *values)
    if len(data) > 4:
        place = heap_start + len(heap)
        heap += data
        data = struct.pack("<I", place)
    return struct.pack("<HHI", tag, kind, len(values)) + data.ljust(4, b"\0")
