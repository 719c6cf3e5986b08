# SPDX-License-Identifier: GPL-3.0-or-later
"""Where to work: the view or polygons, in pixels of the raster. GUI thread only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer, QgsWkbTypes

from ...backend.errors import InputError
from ...backend.types import Polygon
from ..i18n import tr
from .geometry import in_crs, layer_crs, to_pixels

if TYPE_CHECKING:
    from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer
    from qgis.gui import QgsMapCanvas

    from ...backend.types import Bounds, RasterRef

STEPS = 8
"""Points a side: straight lines of the map are curves in another CRS."""


@dataclass(frozen=True)
class WorkArea:
    """The part of a raster to work on.

    Attributes:
        bounds: box in working pixels, inside the raster.
        polygons: what of the box counts, working pixels; empty = all of it.
    """

    bounds: Bounds
    polygons: tuple[Polygon, ...] = ()


def selected_polygons(active: QgsMapLayer | None) -> tuple[list[QgsGeometry], QgsVectorLayer] | None:
    """Selected polygons of the active layer, else of the first layer of the project that has some; None = nowhere."""
    for layer in (active, *QgsProject.instance().mapLayers().values()):
        if isinstance(layer, QgsVectorLayer) and layer.geometryType() == QgsWkbTypes.PolygonGeometry:
            shapes = [f.geometry() for f in layer.selectedFeatures() if f.hasGeometry()]
            if shapes:
                return shapes, layer
    return None


def polygon_area(shape: QgsGeometry, crs: QgsCoordinateReferenceSystem, ref: RasterRef) -> WorkArea:
    """Polygons of the map as an area of a raster.

    Raises:
        InputError: they lie beside the raster.
    """
    # More points on long sides: straight lines of the map are curves in another CRS.
    box = shape.boundingBox()
    dense = shape.densifyByDistance(max(box.width(), box.height()) / (4 * STEPS)) if layer_crs(ref) != crs else shape
    moved = in_crs(dense, crs, layer_crs(ref))
    parts = moved.asMultiPolygon() if moved.isMultipart() else [moved.asPolygon()]
    polygons = tuple(Polygon(tuple(to_pixels(ring, layer_crs(ref), ref) for ring in part)) for part in parts if part)
    corners = [xy for polygon in polygons for xy in polygon.rings[0].tolist()]
    bounds = _inside([x for x, _ in corners], [y for _, y in corners], ref)
    if bounds is None:
        raise InputError(tr("The chosen polygon lies beside the imagery: draw or select one on it."))
    return WorkArea(bounds, polygons)


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
    bounds = _inside(xs, ys, ref)
    if bounds is None:
        raise InputError(tr("The map shows nothing of the imagery layer: zoom to it, or choose the whole layer."))
    return bounds


def _inside(xs: list[float], ys: list[float], ref: RasterRef) -> Bounds | None:
    """The box of some points inside the raster; None = beside it."""
    box = (
        max(0.0, min(xs, default=0.0)),
        max(0.0, min(ys, default=0.0)),
        min(float(ref.width), max(xs, default=0.0)),
        min(float(ref.height), max(ys, default=0.0)),
    )
    return box if box[0] < box[2] and box[1] < box[3] else None
