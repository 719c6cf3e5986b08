# SPDX-License-Identifier: GPL-3.0-or-later
"""Examples that are clicked on the map, and the class map from them."""

from __future__ import annotations

import rasterio
from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtTest import QTest

from .test_search import PLACED, bench, layers, photo  # noqa: F401 - fixtures

ROOFS = [(180, 110), (220, 140), (250, 170)]
LAWNS = [(40, 40), (400, 60), (60, 280)]


def click(photo, pixel):  # noqa: F811
    canvas = photo.canvas
    x, y = PLACED * pixel
    point = canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
    at = QPoint(round(point.x()), round(point.y()))
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def test_clicks_of_two_classes_become_a_class_map(photo):  # noqa: F811
    learn, controller = photo.panel.learn, photo.controller
    photo.panel.area.choose("whole")
    before = photo.canvas.mapTool()
    learn.clicks.click()
    assert photo.canvas.mapTool() is controller.clicks.tool
    click(photo, ROOFS[0])
    assert "name of the class" in photo.said
    assert layers(QgsVectorLayer) == []
    for name, places in (("roof", ROOFS), ("lawn", LAWNS)):
        learn.names.setEditText(name)
        for place in places:
            click(photo, place)
    click(photo, ROOFS[0])  # by mistake
    for key in (Qt.Key.Key_Backspace, Qt.Key.Key_Escape):
        controller.clicks.tool.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))
    assert not learn.clicks.isChecked()
    assert photo.canvas.mapTool() is before or photo.canvas.mapTool() is None
    (points,) = layers(QgsVectorLayer)
    assert sorted(f["class"] for f in points.getFeatures()) == ["lawn"] * 3 + ["roof"] * 3
    assert learn.examples == (points, "class")
    assert [learn.names.itemText(n) for n in range(learn.names.count())] == ["roof", "lawn"]
    learn.classes.click()
    photo.settled()
    (classes,) = layers(QgsRasterLayer)
    with rasterio.open(classes.source()) as file:
        values = [int(v[0]) for v in file.sample([PLACED * (224, 144), PLACED * (60, 60)], 1)]
    assert sorted(values) == [1, 2]


def test_a_layer_that_was_removed_is_made_anew(photo):  # noqa: F811
    photo.panel.learn.names.setEditText("roof")
    photo.panel.learn.clicks.click()
    click(photo, ROOFS[0])
    (points,) = layers(QgsVectorLayer)
    QgsProject.instance().removeMapLayer(points.id())
    click(photo, ROOFS[1])
    (points,) = layers(QgsVectorLayer)
    (feature,) = points.getFeatures()
    x, y = PLACED * ROOFS[1]
    reach = 2 * photo.canvas.mapUnitsPerPixel()
    assert QgsRectangle(x - reach, y - reach, x + reach, y + reach).contains(feature.geometry().asPoint())
