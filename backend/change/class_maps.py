# SPDX-License-Identifier: GPL-3.0-or-later
"""The classes of both dates as rasters of one grid, and how much area became what as CSV."""

from __future__ import annotations

import csv
import io
import math
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from ..raster.grid import compose
from ..raster.write import RasterSpec, RasterWriter
from ..search.export import HEAT_NODATA
from ..search.listing import ClassArea, class_colours
from .transitions import UNKNOWN, transitions

if TYPE_CHECKING:
    import os

    from numpy.typing import NDArray

    from ..types import RasterRef
    from .evidence import Evidence
    from .transitions import ClassPair

HEADER = ("from", "to", "cells", "area", "share")


def classes_within(classes: ClassPair, evidence: Evidence) -> ClassPair:
    """The same classes where some evidence is valid (clipped, or without clouds); unknown elsewhere."""
    before, after = (np.where(evidence.valid, d, UNKNOWN).astype(np.uint8) for d in (classes.before, classes.after))
    return replace(classes, before=before, after=after, evidence=evidence)


def write_class_date(
    classes: ClassPair, date: int, ref: RasterRef, path: str | os.PathLike[str]
) -> tuple[ClassArea, ...]:
    """Write one date as uint8: 0 = no class leads clearly, 1.. in the order of the names, 255 = no data.

    Args:
        classes: from `class_pair`.
        date: 0 = before, 1 = after; both are on one grid.
        ref: where common pixels lie on the map.
        path: GeoTIFF to write.

    Returns:
        Legend and areas, value 0 first.

    Raises:
        WriteError: the file cannot be written.
    """
    pitch = classes.grid.pitch
    affine = compose(ref.affine, (pitch, 0.0, classes.col * pitch, 0.0, pitch, classes.row * pitch))
    height, width = classes.before.shape
    spec = RasterSpec(width, height, affine, ref.crs_wkt, "uint8", nodata=float(HEAT_NODATA), categorical=True)
    values = _numbered((classes.before, classes.after)[date], classes.evidence.valid)
    with RasterWriter(path, spec) as writer:
        writer.write(values, row=0, col=0)
    return _table(values, classes.names, (ref.gsd * pitch) ** 2)


def class_table_csv(classes: ClassPair, gsd: float) -> str:
    """Every transition between two classes as CSV text, the largest first; what stayed has equal names.

    Args:
        classes: from `class_pair`.
        gsd: metres per common pixel; 0 = not known: areas are square pixels then.
    """
    rows = transitions(classes, gsd)
    total = max(1, sum(row.cells for row in rows))
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(HEADER)
    for row in rows:
        writer.writerow((row.class_from, row.class_to, row.cells, f"{row.area:.1f}", f"{row.cells / total:.6f}"))
    return text.getvalue()


def _table(values: NDArray[np.uint8], names: tuple[str, ...], cell: float) -> tuple[ClassArea, ...]:
    """Areas of the values 0..; `cell` square metres each, 0 = not known."""
    counts = np.bincount(values[values != HEAT_NODATA], minlength=len(names) + 1)
    total = max(1, int(counts.sum()))
    colours = ((255, 255, 255), *class_colours(names))
    return tuple(
        ClassArea(value, name, rgb, int(count), int(count) * cell if cell else math.nan, int(count) / total)
        for value, (name, rgb, count) in enumerate(zip(("", *names), colours, counts, strict=True))
    )


def _numbered(date: NDArray[np.uint8], valid: NDArray[np.bool_]) -> NDArray[np.uint8]:
    """Index of the class -> value of the raster."""
    values = np.where(date == UNKNOWN, 0, date + 1).astype(np.uint8)
    values[~valid] = HEAT_NODATA
    return values
