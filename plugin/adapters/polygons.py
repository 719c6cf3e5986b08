# SPDX-License-Identifier: GPL-3.0-or-later
"""Polygons of a vector layer as outlines in working pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes

from ...backend.types import Polygon
from .geometry import layer_crs, to_pixels

if TYPE_CHECKING:
    from ...backend.types import RasterRef

_MIN_RING = 4  # a closed triangle


def to_polygons(geometry: QgsGeometry, ref: RasterRef) -> list[Polygon]:
    """Parts of a polygon in the raster's CRS, curves as straight pieces; [] for points and lines."""
    straight = QgsGeometry(geometry)
    straight.convertToStraightSegment()
    if straight.type() != QgsWkbTypes.PolygonGeometry:
        return []
    parts = straight.asMultiPolygon() if straight.isMultipart() else [straight.asPolygon()]
    out = []
    for part in parts:
        rings = []
        for ring in part:
            xy = to_pixels([QgsPointXY(p.x(), p.y()) for p in ring], layer_crs(ref), ref)
            if len(xy) >= _MIN_RING:
                rings.append(xy)
        if rings:
            out.append(Polygon(tuple(rings)))
    return out
