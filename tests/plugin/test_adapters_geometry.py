# SPDX-License-Identifier: GPL-3.0-or-later
"""Map <-> layer <-> pixel, with full affines and real transforms."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from oriel.backend.errors import InputError
from oriel.backend.types import Polygon, RasterRef
from oriel.plugin.adapters.geometry import (
    area_m2,
    in_crs,
    layer_crs,
    screen_scale,
    to_geometry,
    to_pixels,
    units_per_pixel,
)
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsRectangle
from qgis.gui import QgsMapCanvas

UTM = QgsCoordinateReferenceSystem("EPSG:32632")
WEB = QgsCoordinateReferenceSystem("EPSG:3857")


def ref_with(affine, crs=UTM):
    return RasterRef("x.tif", (1, 2, 3), None, affine, crs.toWkt() if crs else "", 1000, 800, 0.5)


NORTH_UP = ref_with((0.5, 0.0, 500000.0, 0.0, -0.5, 5600000.0))

terms = st.floats(-3, 3).filter(lambda value: abs(value) > 0.05)


@settings(max_examples=60, deadline=None)
@given(a=terms, b=st.floats(-2, 2), d=st.floats(-2, 2), e=terms, x=st.floats(0, 1000), y=st.floats(0, 800))
def test_pixel_to_map_and_back_in_any_affine(qgis_app, a, b, d, e, x, y):
    if abs(a * e - b * d) < 0.01:
        return
    ref = ref_with((a, b, 500000.0, d, e, 5600000.0))
    ring = np.array([[x, y], [x + 8, y], [x, y + 8], [x, y]])
    outline = in_crs(to_geometry(Polygon((ring,)), ref), UTM, WEB)
    points = [QgsPointXY(vertex) for vertex in outline.vertices()]
    assert np.abs(to_pixels(points, WEB, ref) - ring).max() < 0.01


def test_without_crs_the_map_counts_in_layer_units(qgis_app):
    ref = ref_with((2.0, 0.0, 10.0, 0.0, 2.0, 20.0), crs=None)
    assert not layer_crs(ref).isValid()
    assert to_pixels([QgsPointXY(14, 26)], WEB, ref).tolist() == [[2.0, 3.0]]


def test_a_place_that_the_layer_cannot_have_is_said(qgis_app):
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    ref = ref_with((1.0, 0.0, 0.0, 0.0, -1.0, 0.0), WEB)
    with pytest.raises(InputError, match="3857"):
        to_pixels([QgsPointXY(500, 5000)], degrees, ref)


def test_outline_with_a_hole_becomes_a_polygon(qgis_app):
    outer = np.array([[0, 0], [0, 10], [10, 10], [10, 0], [0, 0]], float)
    hole = np.array([[2, 2], [4, 2], [4, 4], [2, 4], [2, 2]], float)
    geometry = to_geometry(Polygon((outer, hole)), NORTH_UP)
    assert geometry.isGeosValid()
    assert geometry.area() == pytest.approx((100 - 4) * 0.25)
    assert geometry.boundingBox() == QgsRectangle(500000, 5599995, 500005, 5600000)


def test_area_is_ellipsoidal(qgis_app):
    square = QgsGeometry.fromRect(QgsRectangle(9.0, 51.0, 9.001, 51.001))
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    assert area_m2(square, degrees) == pytest.approx(70.2 * 111.3, rel=0.01)
    # the same piece of ground, whatever the layer's CRS: web mercator's own area would be 2.5 times as much
    assert area_m2(in_crs(square, degrees, WEB), WEB) == pytest.approx(area_m2(square, degrees), rel=0.001)
    assert area_m2(square, QgsCoordinateReferenceSystem()) is None


@pytest.fixture
def canvas(qgis_app):
    canvas = QgsMapCanvas()
    canvas.resize(400, 300)
    yield canvas
    canvas.deleteLater()


def test_screen_scale_counts_pixels_of_the_raster(canvas):
    canvas.setDestinationCrs(UTM)
    canvas.setExtent(QgsRectangle(500000, 5599850, 500200, 5600000))
    expected = canvas.mapUnitsPerPixel() / 0.5
    assert screen_scale(canvas, NORTH_UP, canvas.center()) == pytest.approx(expected, rel=1e-6)
    canvas.setDestinationCrs(WEB)  # 1.6 map metres a metre at this latitude
    scale = screen_scale(canvas, NORTH_UP, canvas.center())
    assert scale == pytest.approx(canvas.mapUnitsPerPixel() / 0.5 * np.cos(np.radians(50.55)), rel=0.02)


def test_units_per_pixel_are_those_of_the_layer(canvas):
    canvas.setDestinationCrs(WEB)
    canvas.setExtent(QgsRectangle(1001000, 6540000, 1001400, 6540300))
    degrees = units_per_pixel(canvas, QgsCoordinateReferenceSystem("EPSG:4326"))
    assert degrees == pytest.approx(canvas.mapUnitsPerPixel() / 111319.5, rel=0.01)
