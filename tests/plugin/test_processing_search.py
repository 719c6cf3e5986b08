# SPDX-License-Identifier: GPL-3.0-or-later
"""oriel:classmap, buildindex and searchindex, run as the toolbox runs them."""

from __future__ import annotations

import json

import pytest
import rasterio
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRasterLayer,
    QgsVectorLayer,
)

from .test_processing import PLACED, ROOF, iou, provider, raster, roof, run  # noqa: F401 - provider is a fixture

RED, BLUE = (200, 40, 40), (30, 60, 200)
LAKE = (0, 224, 480, 320)


def refused(provider, name, **parameters):  # noqa: F811
    algorithm = provider.algorithm(name).create()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    assert algorithm.prepare(parameters, context, feedback)
    with pytest.raises(QgsProcessingException) as caught:
        algorithm.runPrepared(parameters, context, feedback)
    return str(caught.value)


def test_a_class_list_becomes_a_raster_with_legend_and_hectares(provider, tmp_path):  # noqa: F811
    layer = raster(tmp_path / "photo.tif", (ROOF, RED), (LAKE, BLUE))
    out, areas = str(tmp_path / "classes.tif"), str(tmp_path / "areas.csv")
    run(provider, "classmap", INPUT=layer, QUERY="red\nblue\n-green", OUTPUT=out, TABLE=areas)
    with rasterio.open(out) as file:
        values = file.read(1)
    assert values[140, 220] == 1
    assert values[280, 240] == 2
    assert values[40, 40] == 0
    table = list(QgsVectorLayer(areas, "areas").getFeatures())
    assert [f["class"] for f in table] == ["none", "red", "blue"]
    assert float(table[2]["hectares"]) == pytest.approx(480 * 96 * 0.25 / 1e4, rel=0.06)
    shown = QgsRasterLayer(out, "classes")
    assert [c.label for c in shown.renderer().classes()] == ["none", "red", "blue"]


def test_a_class_map_of_a_part(provider, tmp_path):  # noqa: F811
    layer = raster(tmp_path / "photo.tif", (ROOF, RED), (LAKE, BLUE))
    out = str(tmp_path / "classes.tif")
    box = roof().boundingBox()
    extent = f"{box.xMinimum()},{box.xMaximum()},{box.yMinimum()},{box.yMaximum()} [EPSG:32633]"
    run(provider, "classmap", INPUT=layer, QUERY="red; -green", OUTPUT=out, EXTENT=extent)
    with rasterio.open(out) as file:
        assert file.width < 400
        col, row = ~file.transform * (PLACED * (220, 140))
        assert file.read(1)[int(row), int(col)] == 1


def test_layers_a_folder_and_items_are_indexed_and_searched(provider, tmp_path):  # noqa: F811
    layer = raster(tmp_path / "photo.tif", (ROOF, RED))
    folder = tmp_path / "b"
    folder.mkdir()
    raster(folder / "lake.tif", (LAKE, BLUE))
    (folder / "broken.tif").write_text("no raster")
    listing = tmp_path / "items.json"
    listing.write_text(json.dumps([{"assets": {"visual": {"href": "b/lake.tif"}}}]))
    result, _ = run(provider, "buildindex", INPUTS=[layer], FOLDER=str(folder), ITEMS=str(listing))
    assert result["INDEXED"] == 3  # the lake twice, the second time for nothing
    assert result["FAILED"] == 1
    assert result["BYTES"] > 1000
    out = str(tmp_path / "places.gpkg")
    run(provider, "searchindex", QUERY="red", COUNT=3, OUTPUT=out)
    best = next(iter(QgsVectorLayer(out, "places").getFeatures()))
    assert (best["rank"], best["layer"]) == (1, "photo.tif")
    assert best.geometry().intersects(roof())
    assert iou(best.geometry(), roof()) > 0.1
    example = raster(tmp_path / "example.tif", ((0, 0, 480, 320), BLUE))
    run(provider, "searchindex", EXAMPLE=example, COUNT=1, OUTPUT=str(tmp_path / "like.gpkg"))
    like = next(iter(QgsVectorLayer(str(tmp_path / "like.gpkg"), "like").getFeatures()))
    assert like["layer"] == "lake.tif"


def test_nothing_to_index_and_nothing_indexed_are_sentences(provider, tmp_path):  # noqa: F811
    assert "nothing to index" in refused(provider, "buildindex")
    assert "Nothing is indexed" in refused(provider, "searchindex", QUERY="red", OUTPUT="memory:")
    assert "neither a folder nor a file" in refused(provider, "buildindex", FOLDER=str(tmp_path / "nowhere"))
