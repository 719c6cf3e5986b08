# SPDX-License-Identifier: GPL-3.0-or-later
"""A temporary layer of points with a class, coloured by it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

from .point_style import color_points

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY

FIELD = "class"


def new_example_layer(name: str, crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer:
    """An empty memory layer, not yet in the project; QGIS asks before it is lost."""
    layer = QgsVectorLayer(f"Point?field={FIELD}:string", name, "memory")
    layer.setCrs(crs)
    return layer


def add_example(layer: QgsVectorLayer, point: QgsPointXY, class_name: str, colors: Sequence[str]) -> int:
    """Add a point in the layer's CRS and colour its class; returns the feature's id."""
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromPointXY(point))
    feature[FIELD] = class_name
    _added, (stored,) = layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    names = sorted(layer.uniqueValues(layer.fields().lookupField(FIELD)))
    color_points(layer, FIELD, ((name, colors[i % len(colors)], name) for i, name in enumerate(names)))
    layer.triggerRepaint()
    return int(stored.id())
