# SPDX-License-Identifier: GPL-3.0-or-later
"""One date of a prepared pair written as a raster of its own, for programs that need two identical grids."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

import numpy as np

from ..progress import SILENT, Progress
from ..raster.window import level_size
from ..raster.write import RasterWriter, spec_like
from ..types import Window

if TYPE_CHECKING:
    import os

    from ..raster.source import RasterSource
    from ..types import Affine

_BLOCK = 1024
_LOOK = 1024  # pixels of the overview that says whether data is missing anywhere
_NO_BYTE = 65535.0


def write_aligned(
    source: RasterSource, path: str | os.PathLike[str], affine: Affine | None = None, *, progress: Progress = SILENT
) -> None:
    """Write all image bands of a raster on the grid of its reference, with the file's own values.

    8-bit files stay 8-bit where they have data everywhere, else they become 16-bit with 65535 for no data; everything
    else becomes float32 with NaN for no data.

    Args:
        source: opened from a reference of `prepare_pair`.
        path: GeoTIFF to write.
        affine: common pixels -> CRS (`Pair.affine`): a date that was shifted reads from elsewhere than it shows; None =
            that of the reference.
        progress: told of each block; may cancel.

    Raises:
        WriteError: the file cannot be written.
    """
    ref, bands = source.ref, source.image_bands
    dtype, nodata = _kind(source)
    rows, cols = (range(0, n, _BLOCK) for n in (ref.height, ref.width))
    total = len(rows) * len(cols)
    spec = spec_like(ref, dtype, bands=len(bands), nodata=nodata)
    with RasterWriter(path, replace(spec, affine=affine or spec.affine)) as writer:
        for n, (row, col) in enumerate((r, c) for r in rows for c in cols):
            progress.report(n, total, "Writing the aligned raster")
            window = Window(0, row, col, min(_BLOCK, ref.height - row), min(_BLOCK, ref.width - col))
            values, valid = source.read_bands(window, bands)
            filled = values if nodata is None else np.where(valid, values, np.float32(nodata))
            writer.write(filled.astype(dtype), row=row, col=col)


def _kind(source: RasterSource) -> tuple[Literal["uint8", "uint16", "float32"], float | None]:
    if not source.is_byte:
        return "float32", math.nan
    ref = source.ref
    level = max(0, math.ceil(math.log2(max(ref.width, ref.height) / _LOOK)))
    width, height = level_size(ref.width, ref.height, level)
    _, valid = source.read_bands(Window(level, 0, 0, height, width), source.image_bands[:1])
    return ("uint8", None) if valid.all() else ("uint16", _NO_BYTE)
