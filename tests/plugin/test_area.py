# SPDX-License-Identifier: GPL-3.0-or-later
"""Choosing where to work: whole, view, drawn and selected polygons, on a rotated raster in another CRS too."""

from __future__ import annotations

import pytest
from oriel.backend.errors import InputError
from oriel.backend.types import RasterRef
from oriel.plugin.controllers.area import AreaController
from oriel.plugin.panels.area_chooser import DRAWN, SELECTED, VIEW, AreaChooser
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest

UTM = QgsCoordinateReferenceSystem("EPSG:32633")
REF = RasterRef("x.tif", (1, 2, 3), None, (0.5, 0, 500000, 0, -0.5, 5000000), UTM.toWkt(), 400, 300, 0.5)


@pytest.fixture
def bench(qgis_iface, qtbot):
    canvas = qgis_iface.mapCanvas()
    canvas.resize(600, 500)
    canvas.setDestinationCrs(UTM)
    canvas.setExtent(QgsRectangle(500000, 4999850, 500200, 5000000))
    chooser = AreaChooser("orielTestArea", "Whole layer")
    controller = AreaController(qgis_iface, chooser)
    yield chooser, controller, canvas
    controller.unload()
    chooser.deleteLater()


def on_screen(canvas, x, y):
    pixel = canvas.mapSettings().mapToPixel().transform(x, y)
    return QPoint(round(pixel.x()), round(pixel.y()))


def click(canvas, x, y, button=Qt.MouseButton.LeftButton):
    QTest.mouseClick(canvas.viewport(), button, Qt.KeyboardModifier.NoModifier, on_screen(canvas, x, y))


def test_everything_is_none_and_the_view_a_box(bench):
    chooser, controller, canvas = bench
    assert controller.area(REF) is None
    chooser.choose(VIEW)
    canvas.setExtent(QgsRectangle(500050, 4999950, 500090, 4999980))
    x0, y0, x1, y1 = controller.area(REF).bounds
    assert x0 <= 100
    assert x1 >= 180
    assert y0 <= 40
    assert y1 >= 100


def test_a_drawn_polygon(bench):
    chooser, controller, canvas = bench
    chooser.choose(DRAWN)
    with pytest.raises(InputError, match="✎"):
        controller.area(REF)
    before = canvas.mapTool()
    chooser.draw.click()
    assert canvas.mapTool() is controller.tool
    for x, y in ((500020, 4999980), (500100, 4999980), (500020, 4999900)):
        click(canvas, x, y)
    click(canvas, 500020, 4999900, Qt.MouseButton.RightButton)
    assert canvas.mapTool() is before
    assert not chooser.draw.isChecked()
    area = controller.area(REF)
    assert area.bounds == pytest.approx((40, 40, 200, 200), abs=8)
    assert len(area.polygons) == 1


def test_a_drawn_rectangle_and_giving_up(bench):
    chooser, controller, canvas = bench
    chooser.choose(DRAWN)
    chooser.draw.click()
    view = canvas.viewport()
    QTest.mousePress(
        view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, on_screen(canvas, 500020, 4999980)
    )
    QTest.mouseMove(view, on_screen(canvas, 500060, 4999940))
    QTest.mouseRelease(
        view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, on_screen(canvas, 500100, 4999900)
    )
    assert controller.area(REF).bounds == pytest.approx((40, 40, 200, 200), abs=8)
    chooser.draw.click()
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.mapTool() is not controller.tool
    assert controller.area(REF).bounds == pytest.approx((40, 40, 200, 200), abs=8)


def test_selected_polygons_in_another_crs(bench):
    chooser, controller, _canvas = bench
    chooser.choose(SELECTED)
    with pytest.raises(InputError, match="select"):
        controller.area(REF)
    layer = QgsVectorLayer("Polygon?crs=EPSG:32634", "zones", "memory")
    QgsProject.instance().addMapLayer(layer)
    from oriel.plugin.adapters.geometry import in_crs

    shapes = [QgsRectangle(500020, 4999900, 500060, 4999980), QgsRectangle(500100, 4999900, 500120, 4999980)]
    for shape in (*shapes, QgsRectangle(0, 0, 1, 1)):
        feature = QgsFeature()
        feature.setGeometry(in_crs(QgsGeometry.fromRect(shape), UTM, layer.crs()))
        layer.dataProvider().addFeature(feature)
    layer.selectByIds([1, 2])
    area = controller.area(REF)
    assert len(area.polygons) == 2
    assert area.bounds == pytest.approx((40, 40, 240, 200), abs=1)
    layer.selectByIds([3])
    with pytest.raises(InputError, match="beside"):
        controller.area(REF)
