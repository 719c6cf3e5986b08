# SPDX-License-Identifier: GPL-3.0-or-later
"""Polygon features as backend polygons in metres, and back: what algorithms without a raster work on."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import QgsDistanceArea, QgsGeometry, QgsPointXY, QgsProject, QgsWkbTypes

from ...backend.errors import InputError
from ...backend.types import Polygon, RasterRef
from ..adapters.geometry import to_geometry, to_pixels
from ..i18n import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsRectangle


@dataclass(frozen=True, eq=False)
class Shaped:
    """A feature's polygons.

    Attributes:
        feature: with its attributes.
        frame: metres around the feature -> CRS of the layer; its "pixels" are metres.
        polygons: in metres.
    """

    feature: QgsFeature
    frame: RasterRef
    polygons: tuple[Polygon, ...]


def frame_round(box: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> RasterRef:
    """A grid of metres round the middle of a box; layer units where they cannot be told in metres.

    Raises:
        InputError: the box is not finite.
    """
    middle = box.center()
    if not (math.isfinite(middle.x()) and math.isfinite(middle.y())):
        raise InputError(tr("A geometry has coordinates that are no numbers: repair the layer first."))
    width, height = 1.0, 1.0
    if crs.isValid():
        measure = QgsDistanceArea()
        measure.setSourceCrs(crs, QgsProject.instance().transformContext())
        measure.setEllipsoid(crs.ellipsoidAcronym() or "EPSG:7030")
        step = 1e-3 if crs.isGeographic() else 10.0
        right, up = QgsPointXY(middle.x() + step, middle.y()), QgsPointXY(middle.x(), middle.y() + step)
        width, height = measure.measureLine(middle, right) / step, measure.measureLine(middle, up) / step
        if not (math.isfinite(width) and math.isfinite(height) and width > 0 and height > 0):
            width = height = 1.0
    affine = (1 / width, 0.0, middle.x(), 0.0, 1 / height, middle.y())
    return RasterRef("", (), None, affine, crs.toWkt() if crs.isValid() else "", 1, 1, gsd=1.0)


def shaped(
    features: Sequence[QgsFeature], crs: QgsCoordinateReferenceSystem, common: QgsRectangle | None
) -> list[Shaped]:
    """Features with their polygons in metres; GUI thread.

    Args:
        features: features without polygons get none.
        crs: of the layer.
        common: one frame round this for all; None = each its own, so that a metre is one everywhere.
    """
    whole = frame_round(common, crs) if common is not None else None
    result = []
    for feature in features:
        geometry = straight(feature.geometry())
        if geometry.isEmpty() or geometry.type() != QgsWkbTypes.PolygonGeometry:
            continue
        frame = whole if whole is not None else frame_round(geometry.boundingBox(), crs)
        result.append(Shaped(feature, frame, polygons_in(geometry, crs, frame)))
    return result


def straight(geometry: QgsGeometry) -> QgsGeometry:
    """A copy without curves, Z and M."""
    flat = QgsGeometry(geometry)
    if not flat.isEmpty():
        flat.convertToStraightSegment()
        flat.get().dropZValue()
        flat.get().dropMValue()
    return flat


def polygons_in(geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, frame: RasterRef) -> tuple[Polygon, ...]:
    """A polygon geometry in pixels of a frame."""
    areas = geometry.asMultiPolygon() if geometry.isMultipart() else [geometry.asPolygon()]
    return tuple(Polygon(tuple(to_pixels(ring, crs, frame) for ring in area)) for area in areas if area)


def multi(polygons: Sequence[Polygon], frame: RasterRef) -> QgsGeometry:
    """Polygons of one object as a MultiPolygon in the CRS of the layer."""
    shape = QgsGeometry.collectGeometry([to_geometry(polygon, frame) for polygon in polygons])
    shape.convertToMultiType()
    return shape


def point(xy: Any, frame: RasterRef) -> QgsGeometry:
    """A point of a frame in the CRS of the layer."""
    a, b, c, d, e, f = frame.affine
    x, y = float(xy[0]), float(xy[1])
    return QgsGeometry.fromPointXY(QgsPointXY(a * x + b * y + c, d * x + e * y + f))
