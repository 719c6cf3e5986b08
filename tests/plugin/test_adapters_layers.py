# SPDX-License-Identifier: GPL-3.0-or-later
"""What the backend reads of a layer is what QGIS draws of it."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from oriel.backend import open_source
from oriel.backend.types import Window
from oriel.plugin.adapters.layers import LayerKind, describe, gdal_uri, layer_use, raster_request
from qgis.core import (
    QgsColorRampShader,
    QgsContrastEnhancement,
    QgsCoordinateReferenceSystem,
    QgsHillshadeRenderer,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRasterRange,
    QgsRasterShader,
    QgsSingleBandGrayRenderer,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

SIDE = 32


@pytest.fixture
def make_layer(tmp_path, qgis_app):
    """Return a function that writes a raster of random values and opens it as a layer."""

    def make(bands=3, dtype="uint8", high=255, name="image.tif", crs="EPSG:32632", nodata=None):
        values = np.random.default_rng(1).integers(0, high, (bands, SIDE, SIDE)).astype(dtype)
        path = tmp_path / name
        transform = rasterio.Affine(2.0, 0.0, 500000.0, 0.0, -2.0, 5600000.0)
        with rasterio.open(
            path,
            "w",
            driver="GTiff",
            width=SIDE,
            height=SIDE,
            count=bands,
            dtype=dtype,
            crs=crs,
            transform=transform,
            nodata=nodata,
        ) as file:
            file.write(values)
        layer = QgsRasterLayer(str(path), "image")
        assert layer.isValid()
        return layer

    return make


def enhanced(layer, band, low, high):
    contrast = QgsContrastEnhancement(layer.dataProvider().dataType(band))
    contrast.setMinimumValue(low)
    contrast.setMaximumValue(high)
    contrast.setContrastEnhancementAlgorithm(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
    )
    return contrast


def color(layer, bands=(3, 1, 2), low=20, high=200):
    renderer = QgsMultiBandColorRenderer(layer.dataProvider(), *bands)
    setters = (
        renderer.setRedContrastEnhancement,
        renderer.setGreenContrastEnhancement,
        renderer.setBlueContrastEnhancement,
    )
    for setter, band in zip(setters, bands, strict=True):
        setter(enhanced(layer, band, low, high))
    return renderer


def grey(layer, *, inverted=False, low=10, high=240):
    renderer = QgsSingleBandGrayRenderer(layer.dataProvider(), 1)
    renderer.setContrastEnhancement(enhanced(layer, 1, low, high))
    if inverted:
        renderer.setGradient(QgsSingleBandGrayRenderer.Gradient.WhiteToBlack)
    return renderer


def paletted(layer):
    classes = [
        QgsPalettedRasterRenderer.Class(value, QColor((value * 37) % 256, (value * 91) % 256, value))
        for value in range(256)
    ]
    return QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes)


def ramp(layer, kind=QgsColorRampShader.Type.Interpolated):
    function = QgsColorRampShader(0, 255, None, kind)
    items = [(0, "#102030"), (80, "#ff0000"), (160, "#00ff40"), (255, "#ffffff")]
    function.setColorRampItemList([QgsColorRampShader.ColorRampItem(value, QColor(name)) for value, name in items])
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(function)
    return QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)


def discrete(layer):
    return ramp(layer, QgsColorRampShader.Type.Discrete)


def drawn_by_qgis(layer):
    """Colours of the whole layer, pixel for pixel, as its own pipe gives them."""
    block = layer.pipe().last().block(1, layer.extent(), SIDE, SIDE)
    return np.array(
        [[QColor(block.color(row, col)).getRgb()[:3] for col in range(SIDE)] for row in range(SIDE)], dtype=int
    )


def read_by_backend(layer):
    imagery = describe(raster_request(layer))
    source = open_source(imagery.ref)
    try:
        return source.read(Window(0, 0, 0, SIDE, SIDE))
    finally:
        source.close()


@pytest.mark.parametrize(
    "renderer",
    [color, grey, lambda layer: grey(layer, inverted=True), paletted, ramp, discrete],
    ids=["bands", "grey", "white-to-black", "palette", "ramp", "discrete"],
)
def test_backend_sees_what_qgis_draws(make_layer, renderer):
    layer = make_layer()
    layer.setRenderer(renderer(layer))
    assert np.abs(read_by_backend(layer).rgb.astype(int) - drawn_by_qgis(layer)).max() <= 2


@pytest.mark.parametrize(
    ("brightness", "contrast", "gamma"), [(30, 0, 1.0), (-20, 25, 1.0), (0, -30, 1.0), (10, 10, 1.7)]
)
@pytest.mark.parametrize(
    "renderer", [color, ramp, lambda layer: grey(layer, inverted=True)], ids=["bands", "ramp", "white-to-black"]
)
def test_brightness_contrast_and_gamma_are_followed(make_layer, renderer, brightness, contrast, gamma):
    layer = make_layer()
    layer.setRenderer(renderer(layer))
    light = layer.brightnessFilter()
    light.setBrightness(brightness)
    light.setContrast(contrast)
    light.setGamma(gamma)
    seen, drawn = read_by_backend(layer).rgb.astype(int), drawn_by_qgis(layer)
    if renderer is color:  # QGIS clips at both ends of the stretch before it brightens; three bands cannot say that
        raw = open_source(describe(raster_request(layer)).ref).read_bands(Window(0, 0, 0, SIDE, SIDE), (3, 1, 2))[0]
        inside = ((raw >= 20) & (raw <= 200)).all(axis=0)
        seen, drawn = seen[inside], drawn[inside]
    off = np.abs(seen - drawn)
    assert off.mean() < 1.5  # QGIS rounds to 8 bits before it brightens; gamma makes most of that near black
    assert off.max() <= (4 if gamma == 1 else 12)


def test_sixteen_bit_stretch_is_the_layers_own(make_layer):
    layer = make_layer(dtype="uint16", high=4000)
    layer.setRenderer(color(layer, (1, 2, 3), 300, 2500))
    assert np.abs(read_by_backend(layer).rgb.astype(int) - drawn_by_qgis(layer)).max() <= 2


def test_raw_sixteen_bit_values_are_stretched_by_the_backend(make_layer):
    layer = make_layer(dtype="uint16", high=4000)
    layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), 1, 2, 3))
    assert raster_request(layer).style.stretch is None
    assert read_by_backend(layer).rgb.std() > 40


def test_bands_that_are_not_set_are_left_out(make_layer):
    layer = make_layer()
    layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), 2, -1, -1))
    assert raster_request(layer).style.bands == (2,)


def test_the_users_nodata_values_are_not_valid(make_layer):
    layer = make_layer(bands=1, high=4)
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(2, 2)])
    pixels = read_by_backend(layer)
    assert 0.1 < 1 - pixels.valid.mean() < 0.5


def test_a_style_that_has_no_counterpart_is_drawn_by_qgis(make_layer):
    layer = make_layer(bands=1)
    layer.setRenderer(QgsHillshadeRenderer(layer.dataProvider(), 1, 315, 45))
    use = layer_use(layer)
    assert use.kind is LayerKind.RENDERED
    assert "style" in use.reason


def test_the_crs_is_the_layers_own(make_layer):
    layer = make_layer()
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:25832"))
    assert describe(raster_request(layer)).ref.crs_wkt == layer.crs().toWkt()


def test_the_pixel_size_follows_the_crs_that_the_user_set(make_layer):
    layer = make_layer(crs=None)
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:2225"))  # feet
    ref = describe(raster_request(layer)).ref
    assert ref.crs_wkt == layer.crs().toWkt()
    assert ref.gsd == pytest.approx(2 * 0.3048, rel=0.02)


def test_gamma_of_an_inverted_grey_needs_no_ramp(make_layer):
    layer = make_layer()
    layer.setRenderer(grey(layer, inverted=True))
    layer.brightnessFilter().setGamma(2.2)
    stretch = raster_request(layer).style.stretch
    assert (stretch.inverted, stretch.gamma, stretch.stops) == (True, 2.2, ())
    off = np.abs(read_by_backend(layer).rgb.astype(int) - drawn_by_qgis(layer))
    assert off.mean() < 1.5
    assert off.max() <= 12  # near black, where QGIS has rounded to 8 bits before


def test_a_layer_without_crs_says_so(make_layer):
    layer = make_layer(crs=None)
    layer.setCrs(QgsCoordinateReferenceSystem())
    imagery = describe(raster_request(layer))
    assert imagery.ref.crs_wkt == ""
    assert "no CRS" in imagery.note


def test_awkward_file_names_are_kept(make_layer):
    layer = make_layer(name="Grün & Weiß #1 50%.tif")
    assert gdal_uri(layer).endswith("Grün & Weiß #1 50%.tif")
    assert read_by_backend(layer).valid.all()


def test_why_a_layer_cannot_be_used(qgis_app):
    assert layer_use(None).kind is LayerKind.UNUSABLE
    vector = QgsVectorLayer("Point", "dots", "memory")
    assert "dots" in layer_use(vector).reason
    broken = QgsRasterLayer("/nowhere/at-all.tif", "lost")
    assert "repair" in layer_use(broken).reason


@pytest.mark.parametrize(
    ("source", "uri"),
    [
        ("/data/a.tif", "/data/a.tif"),
        ("/vsicurl/https://example.org/a.tif", "/vsicurl/https://example.org/a.tif"),
        ("/vsizip//data/a.zip/b/c.tif", "/vsizip//data/a.zip/b/c.tif"),
        ("/vsigzip//data/a.tif.gz", "/vsigzip//data/a.tif.gz"),
        ('NETCDF:"/data/a.nc":rain', 'NETCDF:"/data/a.nc":rain'),
        ("GPKG:/data/a.gpkg:ortho", "GPKG:/data/a.gpkg:ortho"),
        ("/data/a.tif|option:NUM_THREADS=2", "/data/a.tif"),
    ],
)
def test_uri_is_what_gdal_opens(qgis_app, source, uri):
    assert gdal_uri(QgsRasterLayer(source, "x", "gdal")) == uri
