# SPDX-License-Identifier: GPL-3.0-or-later
"""Where to work: the view as a box of the raster. GUI thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsPointXY

from ...backend.errors import InputError
from ..i18n import tr
from .geometry import to_pixels

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas

    from ...backend.types import Bounds, RasterRef

STEPS = 8
"""Points a side: straight lines of the map are curves in another CRS."""


def view_bounds(canvas: QgsMapCanvas, ref: RasterRef) -> Bounds:
    """The part of a raster that the map shows, in working pixels.

    Raises:
        InputError: the map shows nothing of the raster.
    """
    extent = canvas.extent()
    crs = canvas.mapSettings().destinationCrs()
    points = []
    for i in range(STEPS + 1):
        for j in range(STEPS + 1):
            x = extent.xMinimum() + extent.width() * i / STEPS
            y = extent.yMinimum() + extent.height() * j / STEPS
            try:
                points.append(to_pixels([QgsPointXY(x, y)], crs, ref)[0])
            except InputError:
                continue  # beyond what the raster's CRS can express
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    box = (
        max(0.0, min(xs, default=0.0)),
        max(0.0, min(ys, default=0.0)),
        min(float(ref.width), max(xs, default=0.0)),
        min(float(ref.height), max(ys, default=0.0)),
    )
    if box[0] >= box[2] or box[1] >= box[3]:
        raise InputError(tr("The map shows nothing of the imagery layer: zoom to it, or choose the whole layer."))
    return box
