# SPDX-License-Identifier: GPL-3.0-or-later
"""Token fields as rasters that QGIS can show."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..raster.grid import compose
from ..raster.write import RasterSpec, RasterWriter
from .field import TokenField

if TYPE_CHECKING:
    import os

    from numpy.typing import NDArray

    from ..types import RasterRef
    from .highlight import HeatMap

HEAT_MAX = 250
HEAT_NODATA = 255


def write_heat(heat: HeatMap, concept: int, ref: RasterRef, path: str | os.PathLike[str]) -> None:
    """Write one concept's heat as uint8, 0..250 for 0..1, 255 = no data, one pixel a token.

    Raises:
        WriteError: the file cannot be written.
    """
    write_field(TokenField(heat.grid, heat.row, heat.col, heat.heat[concept]), heat.valid, ref, path)


def write_field(field: TokenField, valid: NDArray[np.bool_], ref: RasterRef, path: str | os.PathLike[str]) -> None:
    """Write a field of values 0..1; see `write_heat`."""
    values = np.round(np.clip(field.values, 0, 1) * HEAT_MAX).astype(np.uint8)
    values[~valid] = HEAT_NODATA
    _write(values, field, ref, path)


def write_classes(heat: HeatMap, ref: RasterRef, path: str | os.PathLike[str], *, least: float = 0.5) -> None:
    """Write the likeliest concept a token as uint8: 0 = none reaches `least`, then 1.. in the query's order."""
    values = np.where(heat.heat.max(axis=0) >= least, heat.heat.argmax(axis=0) + 1, 0).astype(np.uint8)
    values[~heat.valid] = HEAT_NODATA
    field = TokenField(heat.grid, heat.row, heat.col, values.astype(np.float32))
    _write(values, field, ref, path, categorical=True)


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
