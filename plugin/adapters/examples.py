# SPDX-License-Identifier: GPL-3.0-or-later
"""Features with a class as examples in working pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsFeature, QgsGeometry, QgsWkbTypes

from ... import backend
from ...backend.errors import InputError
from ...backend.types import box_polygon
from .geometry import in_crs, layer_crs, to_pixels
from .polygons import to_polygons

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qgis.core import QgsCoordinateReferenceSystem

    from ...backend import Example
    from ...backend.types import Polygon, RasterRef

CLICK_PX = 8.0
"""A point stands for the pixels round it, up to this far."""


def feature_examples(
    features: Iterable[QgsFeature], crs: QgsCoordinateReferenceSystem, field: str, ref: RasterRef
) -> list[Example]:
    """Features with a class that lie on a raster: polygons, or small boxes round points."""
    found = []
    for feature in features:
        name = str(feature[field]).strip()
        if not feature.hasGeometry() or name in ("", "NULL"):
            continue
        try:
            shape = in_crs(feature.geometry(), crs, layer_crs(ref))
        except InputError:
            continue
        for polygon in _outlines(shape, ref):
            (x0, y0), (x1, y1) = polygon.rings[0].min(axis=0), polygon.rings[0].max(axis=0)
            if x1 > 0 and y1 > 0 and x0 < ref.width and y0 < ref.height:
                found.append(backend.Example(name, polygon))
    return found


def _outlines(shape: QgsGeometry, ref: RasterRef) -> list[Polygon]:
    if shape.type() != QgsWkbTypes.GeometryType.PointGeometry:  # type: ignore[attr-defined]  # named so in 3.22
        return to_polygons(shape, ref)
    points = shape.asMultiPoint() if shape.isMultipart() else [shape.asPoint()]
    pixels = to_pixels(points, layer_crs(ref), ref)
    return [box_polygon((x - CLICK_PX, y - CLICK_PX, x + CLICK_PX, y + CLICK_PX)) for x, y in pixels.tolist()]
