# SPDX-License-Identifier: GPL-3.0-or-later
"""Features of a vector layer as prompts, in pixels of a raster. GUI thread only."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.PyQt.QtCore import Qt

from ...backend.errors import InputError
from .geometry import in_crs, layer_crs, to_pixels

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy as np
    from numpy.typing import NDArray
    from qgis.core import QgsCoordinateReferenceSystem

    from ...backend.types import RasterRef


@dataclass(frozen=True, eq=False)
class FeaturePrompt:
    """One feature.

    Attributes:
        key: its id.
        area: rings or lines, else points.
        parts: float64 (n, 2) in working pixels, one array a part.
        class_name: value of the class field; "" = none.
        values: all its attributes by field name: text, numbers, None.
    """

    key: int
    area: bool
    parts: tuple[NDArray[np.float64], ...]
    class_name: str = ""
    values: dict[str, Any] = field(default_factory=dict)


def feature_prompts(
    features: Iterable[QgsFeature], crs: QgsCoordinateReferenceSystem, ref: RasterRef, class_field: str = ""
) -> tuple[list[FeaturePrompt], int]:
    """Read features whose geometries are in `crs`.

    Returns:
        The prompts, and how many features have no geometry or no place in the raster's CRS.
    """
    prompts: list[FeaturePrompt] = []
    lost = 0
    for feature in features:
        try:
            area, lines = _parts(in_crs(feature.geometry(), crs, layer_crs(ref)))
            parts = tuple(to_pixels(line, layer_crs(ref), ref) for line in lines)
        except InputError:
            lines = []
        if not lines:
            lost += 1
            continue
        values = {name: _plain(value) for name, value in feature.attributeMap().items()}
        name = values.get(class_field)
        prompts.append(FeaturePrompt(feature.id(), area, parts, "" if name is None else str(name), values))
    return prompts, lost


def _parts(geometry: QgsGeometry) -> tuple[bool, list[list[QgsPointXY]]]:
    """Whether a geometry is an area (or a line), and its points, a list a part."""
    if geometry.isEmpty():
        return False, []
    if geometry.type() == QgsWkbTypes.PolygonGeometry:
        areas = geometry.asMultiPolygon() if geometry.isMultipart() else [geometry.asPolygon()]
        return True, [area[0] for area in areas if area]
    points = [QgsPointXY(vertex.x(), vertex.y()) for vertex in geometry.vertices()]
    return geometry.type() != QgsWkbTypes.PointGeometry, [points]


def _plain(value: Any) -> str | float | None:
    """An attribute as text or number, which every layer and the journal can take; None for NULL."""
    if value is None or (hasattr(value, "isNull") and value.isNull()):
        return None
    if isinstance(value, (str, int, float)):
        return value
    return str(value.toString(Qt.DateFormat.ISODate)) if hasattr(value, "toString") else str(value)
