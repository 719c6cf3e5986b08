# SPDX-License-Identifier: GPL-3.0-or-later
"""Long work over the windows of a raster of any size: order, progress, cancel, and a log to go on from.

A sweep is a pure function of its windows, and what each gave lies in a folder. Killed in the middle, the same call
reads what is done and goes on with the rest; so nothing else has to be remembered.
"""

from __future__ import annotations

import hashlib
import itertools
import json
import math
import os
import shutil
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import RasterError, WriteError
from ..progress import SILENT
from ..raster.window import Tile, level_size
from ..types import Window

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from ..progress import Progress

_CHECK = 4  # bytes of a checksum before the payload


def tile_rows(
    width: int, height: int, *, size: int, halo: int, level: int = 0, origin: tuple[int, int] = (0, 0)
) -> list[list[Tile]]:
    """Tiles of a raster, row by row.

    Unlike `raster.window.tiles`, windows at the raster's right and lower side are cut instead of moved, so they stand
    where the windows of `search.tokens` stand and one encode serves both.

    Args:
        width: of the raster, in working pixels.
        height: of the raster, in working pixels.
        size: side of the windows, in level pixels.
        halo: level pixels that neighbouring windows see beyond their cores.
        level: resolution level.
        origin: column and row of the first window, 0 or less; windows are cut at the raster's sides.
    """
    columns, rows = level_size(width, height, level)
    xs, ys = _spans(columns, size, halo, origin[0]), _spans(rows, size, halo, origin[1])
    return [
        [
            Tile(i, k, Window(level, top, left, bottom - top, right - left), Window(level, y0, x0, y1 - y0, x1 - x0))
            for k, (x0, x1, left, right) in enumerate(xs)
        ]
        for i, (y0, y1, top, bottom) in enumerate(ys)
    ]


def _spans(length: int, size: int, halo: int, origin: int) -> list[tuple[int, int, int, int]]:
    """Start and end of the windows along one side, and of their cores."""
    step = size - 2 * halo
    count = max(1, math.ceil((length - origin - size) / step) + 1)
    starts = [origin + i * step for i in range(count)]
    cuts = [0, *(start + halo for start in starts[1:]), length]
    spans = zip(starts, itertools.pairwise(cuts), strict=True)
    return [(max(0, start), min(start + size, length), low, high) for start, (low, high) in spans if high > low]


class JobLog:
    """What each window of one job gave, a file a window, in a folder of the job's own.

    A file appears whole or not at all, and is checked when it is read: a kill at any moment costs one window.

    Args:
        folder: where jobs are kept.
        key: everything that decides what the windows give; another key is another job.
    """

    def __init__(self, folder: Path, key: Sequence[object]) -> None:
        """Name the job; the folder is made with the first window."""
        text = json.dumps([str(part) for part in key])
        self.folder = Path(folder) / f"job-{hashlib.sha256(text.encode()).hexdigest()[:20]}"

    def load(self, tile: Tile) -> bytes | None:
        """What a window gave; None where it is not done, or its file is damaged."""
        try:
            data = self._path(tile).read_bytes()
        except OSError:
            return None
        payload = data[_CHECK:]
        return payload if data[:_CHECK] == zlib.crc32(payload).to_bytes(_CHECK, "big") else None

    def save(self, tile: Tile, payload: bytes) -> None:
        """Keep what a window gave.

        Raises:
            WriteError: full disk, folder gone or read-only.
        """
        path = self._path(tile)
        temporary = path.with_suffix(f".{os.getpid()}.part")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            temporary.write_bytes(zlib.crc32(payload).to_bytes(_CHECK, "big") + payload)
            temporary.replace(path)
        except OSError as error:
            raise WriteError(
                f"The job's folder '{self.folder}' cannot be written ({error.strerror or error}). Make room or make the"
                " folder reachable, then start the same job again: it goes on where it stopped."
            ) from error

    def done(self) -> int:
        """How many windows are done."""
        return sum(1 for _ in self.folder.glob("*.win")) if self.folder.is_dir() else 0

    def forget(self) -> None:
        """Remove the job's files."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def _path(self, tile: Tile) -> Path:
        return self.folder / f"{tile.row:05d}_{tile.col:05d}.win"


def sweep(
    tiles: Sequence[Tile],
    work: Callable[[Tile], bytes],
    log: JobLog | None = None,
    progress: Progress = SILENT,
    text: str = "",
) -> Iterator[tuple[Tile, bytes]]:
    """Work on tiles in the given order, or take from the log what was done before.

    Args:
        tiles: in rows from top to bottom.
        work: a pure function of the tile.
        log: keeps what it gives; None = nothing is kept.
        progress: told before each tile; may cancel there.
        text: what is being done.

    Raises:
        WriteError: from the log.
        RasterError: from `work`; says too what the log keeps.
        Cancelled: by `progress`.
    """
    for number, tile in enumerate(tiles):
        progress.report(number, len(tiles), text)
        payload = log.load(tile) if log else None
        if payload is None:
            try:
                payload = work(tile)
            except RasterError as error:
                raise _with_kept(error, log, len(tiles)) from error
            if log:
                log.save(tile, payload)
        yield tile, payload
    progress.report(len(tiles), max(len(tiles), 1), text)


def _with_kept(error: RasterError, log: JobLog | None, total: int) -> RasterError:
    """The same error; where windows are done, it says what becomes of them."""
    done = log.done() if log else 0
    if not done:
        return error
    return type(error)(
        f"{error} {done} of {total} windows are done and kept: when the file is back as it was, the same job goes on"
        " where it stopped."
    )
