# SPDX-License-Identifier: GPL-3.0-or-later
"""Map coordinates <-> layer CRS <-> working pixels. GUI thread only: QGIS's transforms are not safe in workers."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import (  # type: ignore[attr-defined]  # the stubs lack QgsCsException
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsDistanceArea,
    QgsGeometry,
    QgsLineString,
    QgsPointXY,
    QgsPolygon,
    QgsProject,
)

from ...backend.errors import InputError
from ..i18n import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray
    from qgis.gui import QgsMapCanvas

    from ...backend.types import Affine, Polygon, RasterRef


def layer_crs(ref: RasterRef) -> QgsCoordinateReferenceSystem:
    """CRS of a raster; invalid where it has none."""
    return QgsCoordinateReferenceSystem.fromWkt(ref.crs_wkt) if ref.crs_wkt else QgsCoordinateReferenceSystem()


def to_pixels(points: Iterable[QgsPointXY], crs: QgsCoordinateReferenceSystem, ref: RasterRef) -> NDArray[np.float64]:
    """Points in `crs` -> working pixels float64 (N, 2).

    Raises:
        InputError: a point has no place in the raster's CRS.
    """
    transform = transform_between(crs, layer_crs(ref))
    moved = [_transformed(point, transform) for point in points]
    xy = np.array([(point.x(), point.y()) for point in moved], dtype=np.float64).reshape(-1, 2)
    return _apply(_inverse(ref.affine), xy)


def to_geometry(polygon: Polygon, ref: RasterRef) -> QgsGeometry:
    """Outline in working pixels -> polygon in the layer's CRS."""
    area = QgsPolygon()
    for index, ring in enumerate(polygon.rings):
        xy = _apply(ref.affine, ring)
        line = QgsLineString(xy[:, 0].tolist(), xy[:, 1].tolist())
        if index == 0:
            area.setExteriorRing(line)
        else:
            area.addInteriorRing(line)
    return QgsGeometry(area)


def in_crs(
    geometry: QgsGeometry, source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem
) -> QgsGeometry:
    """Copy of a geometry in another CRS.

    Raises:
        InputError: it has no place there.
    """
    moved = QgsGeometry(geometry)
    transform = transform_between(source, target)
    if transform is None:
        return moved
    try:
        moved.transform(transform)
    except QgsCsException as error:
        raise InputError(_nowhere(transform)) from error
    if not moved.boundingBox().isFinite():
        raise InputError(_nowhere(transform))
    return moved


def screen_scale(canvas: QgsMapCanvas, ref: RasterRef, at: QgsPointXY) -> float:
    """Working pixels per screen pixel at a point of the map; 1 where it cannot be told."""
    step = canvas.mapUnitsPerPixel()
    crs = canvas.mapSettings().destinationCrs()
    around = [at, QgsPointXY(at.x() + step, at.y()), QgsPointXY(at.x(), at.y() + step)]
    try:
        origin, right, up = to_pixels(around, crs, ref)
    except InputError:
        return 1.0
    (ax, ay), (bx, by) = right - origin, up - origin
    scale = math.sqrt(abs(ax * by - ay * bx))
    return scale if math.isfinite(scale) and scale > 0 else 1.0


def units_per_pixel(canvas: QgsMapCanvas, crs: QgsCoordinateReferenceSystem) -> float:
    """Units of `crs` per screen pixel in the middle of the map; 0 where it cannot be told."""
    step = canvas.mapUnitsPerPixel()
    center = canvas.center()
    transform = transform_between(canvas.mapSettings().destinationCrs(), crs)
    try:
        origin, right = (_transformed(QgsPointXY(center.x() + x, center.y()), transform) for x in (0.0, step))
    except InputError:
        return 0.0
    return float(origin.distance(right))


def area_m2(geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> float | None:
    """Ellipsoidal area in square metres; None without a CRS."""
    if not crs.isValid():
        return None
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, QgsProject.instance().transformContext())
    measure.setEllipsoid(crs.ellipsoidAcronym() or "EPSG:7030")
    return float(measure.measureArea(geometry))


def transform_between(
    source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem
) -> QgsCoordinateTransform | None:
    """Transform from one CRS to another; None where nothing is to be done (equal, or one unknown)."""
    if not source.isValid() or not target.isValid() or source == target:
        return None
    return QgsCoordinateTransform(source, target, QgsProject.instance())


def _transformed(point: QgsPointXY, transform: QgsCoordinateTransform | None) -> QgsPointXY:
    if transform is None:
        return point
    try:
        moved = transform.transform(point)
    except QgsCsException as error:
        raise InputError(_nowhere(transform)) from error
    if not (math.isfinite(moved.x()) and math.isfinite(moved.y())):
        raise InputError(_nowhere(transform))
    return moved


def _nowhere(transform: QgsCoordinateTransform) -> str:
    text = tr("This place of the map cannot be expressed in {crs}: choose a place on the imagery.")
    return text.format(crs=transform.destinationCrs().userFriendlyIdentifier())


def _apply(affine: Affine, xy: NDArray[np.float64]) -> NDArray[np.float64]:
    a, b, c, d, e, f = affine
    return np.column_stack((a * xy[:, 0] + b * xy[:, 1] + c, d * xy[:, 0] + e * xy[:, 1] + f))


def _inverse(affine: Affine) -> Affine:
    a, b, c, d, e, f = affine
    det = a * e - b * d
    ia, ib, id_, ie = e / det, -b / det, -d / det, a / det
    return ia, ib, -(ia * c + ib * f), id_, ie, -(id_ * c + ie * f)
