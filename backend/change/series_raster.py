# SPDX-License-Identifier: GPL-3.0-or-later
"""The dates of a series as a raster."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..raster.grid import compose
from ..raster.write import RasterSpec, RasterWriter

if TYPE_CHECKING:
    import os

    from ..types import RasterRef
    from .series_values import SeriesEvidence

NODATA = 255
_MOST_DATES = 254


def write_when(found: SeriesEvidence, ref: RasterRef, path: str | os.PathLike[str], *, threshold: float = 0.5) -> None:
    """Write the number of the first date after the change as uint8: 0 = no change, 255 = no data, one pixel a cell.

    Args:
        found: of `series_change` or `series_bands`.
        ref: the grid of the series.
        path: GeoTIFF to write.
        threshold: evidence from which a cell counts.

    Raises:
        WriteError: the file cannot be written.
    """
    field = found.evidence.field
    values = np.where(field.values >= threshold, np.minimum(found.when, _MOST_DATES), 0).astype(np.uint8)
    values[~found.evidence.valid] = NODATA
    p = field.grid.pitch
    affine = compose(ref.affine, (p, 0.0, field.col * p, 0.0, p, field.row * p))
    height, width = values.shape
    spec = RasterSpec(width, height, affine, ref.crs_wkt, "uint8", nodata=float(NODATA), categorical=True)
    with RasterWriter(path, spec) as writer:
        writer.write(values, row=0, col=0)
