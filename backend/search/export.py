# SPDX-License-Identifier: GPL-3.0-or-later
"""Heat and classes as rasters that QGIS can show: at tokens at once, or at pixels along the image's edges."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from ..progress import SILENT, Progress
from ..raster.grid import compose
from ..raster.write import RasterSpec, RasterWriter
from .field import TokenField
from .guided import BLOCK, pixel_box, refined_blocks

if TYPE_CHECKING:
    import os

    from numpy.typing import NDArray

    from ..types import PixelSource, RasterRef
    from .highlight import HeatMap

HEAT_MAX = 250
HEAT_NODATA = 255
_MOST_PIXELS = 6000 * 6000  # of a refined raster; a larger area is refined at coarser pixels


def write_heat(
    heat: HeatMap,
    concept: int,
    ref: RasterRef,
    path: str | os.PathLike[str],
    *,
    source: PixelSource | None = None,
    progress: Progress = SILENT,
) -> None:
    """Write one concept's heat as uint8, 0..250 for 0..1, 255 = no data.

    Args:
        heat: from `highlight`.
        concept: index of the concept.
        ref: the layer.
        path: of the GeoTIFF.
        source: the imagery: the raster then has its pixels and follows its edges; None = one pixel a token.
        progress: told of each block; may cancel.

    Raises:
        WriteError: the file cannot be written.
    """
    field = TokenField(heat.grid, heat.row, heat.col, heat.heat[concept])
    if source is None:
        write_field(field, heat.valid, ref, path)
        return
    level = refined_level(field)
    size = _level_pixels(ref, level)
    x0, y0, x1, y1 = pixel_box(field, level, size)
    affine = compose(ref.affine, (2.0**level, 0.0, x0 * 2.0**level, 0.0, 2.0**level, y0 * 2.0**level))
    spec = RasterSpec(x1 - x0, y1 - y0, affine, ref.crs_wkt, "uint8", nodata=float(HEAT_NODATA))
    total = math.ceil((y1 - y0) / BLOCK) * math.ceil((x1 - x0) / BLOCK)
    with RasterWriter(path, spec) as writer:
        for number, (row, col, values, valid) in enumerate(refined_blocks(field, source, level, counted=heat.valid)):
            progress.report(number, total, "Following the image's edges")
            writer.write(_bytes(values[0], valid), row=row - y0, col=col - x0)
    progress.report(total, total)


def write_field(field: TokenField, valid: NDArray[np.bool_], ref: RasterRef, path: str | os.PathLike[str]) -> None:
    """Write a field of values 0..1, one pixel a token; see `write_heat`."""
    _write(_bytes(field.values, valid), field, ref, path)


def write_classes(heat: HeatMap, ref: RasterRef, path: str | os.PathLike[str], *, least: float = 0.5) -> None:
    """Write the likeliest concept a token as uint8: 0 = none reaches `least`, then 1.. in the query's order."""
    values = np.where(heat.heat.max(axis=0) >= least, heat.heat.argmax(axis=0) + 1, 0).astype(np.uint8)
    values[~heat.valid] = HEAT_NODATA
    field = TokenField(heat.grid, heat.row, heat.col, values.astype(np.float32))
    _write(values, field, ref, path, categorical=True)


def refined_level(field: TokenField) -> int:
    """The level at which a field's pixels are written: its tokens' own, or coarser where that would be too many."""
    h, w = field.values.shape
    pixels = h * w * field.grid.stride**2
    return max(0, field.grid.level) + max(0, math.ceil(math.log2(math.sqrt(pixels / _MOST_PIXELS))))


def _level_pixels(ref: RasterRef, level: int) -> tuple[int, int]:
    from ..raster.window import level_size

    return level_size(ref.width, ref.height, level)


def _bytes(values: NDArray[np.float32], valid: NDArray[np.bool_]) -> NDArray[np.uint8]:
    out: NDArray[np.uint8] = np.round(np.clip(values, 0, 1) * HEAT_MAX).astype(np.uint8)
    out[~valid] = HEAT_NODATA
    return out


def _write(
    values: NDArray[np.uint8],
    field: TokenField,
    ref: RasterRef,
    path: str | os.PathLike[str],
    *,
    categorical: bool = False,
) -> None:
    pitch = field.grid.pitch
    affine = compose(ref.affine, (pitch, 0.0, field.col * pitch, 0.0, pitch, field.row * pitch))
    height, width = values.shape
    spec = RasterSpec(width, height, affine, ref.crs_wkt, "uint8", nodata=float(HEAT_NODATA), categorical=categorical)
    with RasterWriter(path, spec) as writer:
        writer.write(values, row=0, col=0)
