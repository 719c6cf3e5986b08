# SPDX-License-Identifier: GPL-3.0-or-later
"""The dates of a series as a raster."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from ..raster.grid import compose
from ..raster.write import RasterSpec, RasterWriter
from ..search.listing import ClassArea

if TYPE_CHECKING:
    import os

    from numpy.typing import NDArray

    from ..types import RasterRef
    from .series_values import SeriesEvidence

NODATA = 255
_MOST_DATES = 254
_EARLY_TO_LATE = ((68, 1, 84), (59, 82, 139), (33, 145, 140), (94, 201, 98), (253, 231, 37))
"""Colours of dates, for colour-blind readers too (viridis: van der Walt and Smith 2015)."""


def write_when(
    found: SeriesEvidence, ref: RasterRef, path: str | os.PathLike[str], *, threshold: float = 0.5
) -> tuple[ClassArea, ...]:
    """Write the number of the first date after the change as uint8: 0 = no change, 255 = no data, one pixel a cell.

    Args:
        found: of `series_change` or `series_bands`.
        ref: the grid of the series.
        path: GeoTIFF to write.
        threshold: evidence from which a cell counts.

    Returns:
        Legend and areas: value 0 first, then each date but the first, from early to late.

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
    return _legend(values, found.labels, (ref.gsd * p) ** 2)


def _legend(values: NDArray[np.uint8], labels: tuple[str, ...], cell: float) -> tuple[ClassArea, ...]:
    """Areas of the values; `cell` square metres each, 0 = not known."""
    names = ("", *labels[1 : _MOST_DATES + 1])
    counts = np.bincount(values[values != NODATA], minlength=len(names))
    total = max(1, int(counts.sum()))
    places = np.linspace(0, len(_EARLY_TO_LATE) - 1, max(1, len(names) - 1))
    ramp = np.array(_EARLY_TO_LATE, np.float64)
    bands = [np.interp(places, np.arange(len(ramp)), ramp[:, band]).round().astype(int) for band in range(3)]
    colours = [(255, 255, 255), *((int(r), int(g), int(b)) for r, g, b in zip(*bands, strict=True))]
    return tuple(
        ClassArea(value, name, colours[value], int(count), int(count) * cell if cell else math.nan, int(count) / total)
        for value, (name, count) in enumerate(zip(names, counts, strict=True))
    )
