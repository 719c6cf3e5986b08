# SPDX-License-Identifier: GPL-3.0-or-later
"""Objects as a raster of their numbers, block by block: memory does not grow with raster or objects."""

from __future__ import annotations

import sqlite3
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..errors import WriteError
from ..progress import SILENT
from ..raster.write import BLOCK, RasterWriter, spec_like
from ..vectorize.clean import area
from ..vectorize.fill import inside_of

if TYPE_CHECKING:
    import os
    from types import TracebackType

    from numpy.typing import NDArray

    from ..progress import Progress
    from ..types import Polygon, RasterRef

_WIDE = 16 * BLOCK


class LabelWriter:
    """Collects objects on disk, then paints them, large ones first; use as a context manager.

    The raster is uint32 on the working grid, 0 where there is no object. It appears when `finish` ends.
    """

    def __init__(self, path: str | os.PathLike[str], ref: RasterRef) -> None:
        """Remember where to write; nothing is written yet."""
        self._path, self._ref = path, ref

    def __enter__(self) -> LabelWriter:
        # The folder is kept by its object and goes with it.
        self._folder = tempfile.TemporaryDirectory(prefix="oriel-labels-", ignore_cleanup_errors=True)
        self._table = sqlite3.connect(Path(self._folder.name) / "objects.sqlite", isolation_level=None)
        self._table.execute("pragma journal_mode = off")
        self._table.execute("pragma synchronous = off")
        self._table.execute(
            "create table objects (number integer, area real, x0 real, y0 real, x1 real, y1 real, ends blob, xy blob)"
        )
        self._table.execute("begin")
        self._count = 0
        return self

    def add(self, polygon: Polygon) -> int:
        """Take an object in; its number, from 1.

        Raises:
            WriteError: the disk is full.
        """
        self._count += 1
        xy = np.concatenate(polygon.rings).astype("<f8")
        ends = np.cumsum([len(ring) for ring in polygon.rings]).astype("<i8")
        (x0, y0), (x1, y1) = xy.min(axis=0).tolist(), xy.max(axis=0).tolist()
        row = (self._count, area(polygon), x0, y0, x1, y1, ends.tobytes(), xy.tobytes())
        try:
            self._table.execute("insert into objects values (?, ?, ?, ?, ?, ?, ?, ?)", row)
        except sqlite3.Error as error:
            raise WriteError(
                f"Objects could not be kept in '{self._folder.name}' ({error}); make room there."
            ) from error
        return self._count

    def finish(self, progress: Progress = SILENT) -> None:
        """Paint the raster.

        Raises:
            WriteError: it cannot be written.
            Cancelled: by `progress`; then no raster appears.
        """
        self._table.execute("create index places on objects (y0, y1)")
        spec = spec_like(self._ref, "uint32", nodata=0, categorical=True)
        with RasterWriter(self._path, spec) as writer:
            for row in range(0, spec.height, BLOCK):
                progress.report(row, spec.height, "Writing labels")
                for col in range(0, spec.width, _WIDE):
                    block = self._painted(row, col, min(BLOCK, spec.height - row), min(_WIDE, spec.width - col))
                    if block.any():
                        writer.write(block, row=row, col=col)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._table.close()
        self._folder.cleanup()

    def _painted(self, row: int, col: int, height: int, width: int) -> NDArray[np.uint32]:
        block = np.zeros((height, width), np.uint32)
        found = self._table.execute(
            "select number, x0, y0, x1, y1, ends, xy from objects"
            " where y0 < ? and y1 > ? and x0 < ? and x1 > ? order by area desc, number",
            (row + height, row, col + width, col),
        )
        for number, x0, y0, x1, y1, ends, xy in found:
            left, top = max(int(x0) - col, 0), max(int(y0) - row, 0)
            right, bottom = min(int(x1) + 1 - col, width), min(int(y1) + 1 - row, height)
            points = np.frombuffer(xy, "<f8").reshape(-1, 2) - (col + left, row + top)
            rings = np.split(points, np.frombuffer(ends, "<i8")[:-1])
            inside = inside_of(rings, bottom - top, right - left)
            block[top:bottom, left:right][inside] = number
        return block
