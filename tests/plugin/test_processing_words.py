# SPDX-License-Identifier: GPL-3.0-or-later
"""oriel:labelpolygons, phrase, imagequality and explain, run as the toolbox runs them."""

from __future__ import annotations

import rasterio
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer

from .test_processing import PLACED, ROOF, iou, provider, raster, roof, run  # noqa: F401 - provider is a fixture
from .test_processing_search import refused

RED, BLUE = (200, 40, 40), (30, 60, 200)
LAKE = (0, 224, 480, 320)


def polygons(*boxes, crs="EPSG:32633"):
    layer = QgsVectorLayer(f"MultiPolygon?crs={crs}&field=parcel:integer&field=score:double", "parcels", "memory")
    features = []
    for number, (x0, y0, x1, y1) in enumerate(boxes):
        corners = [QgsPointXY(*(PLACED * c)) for c in ((x0, y0), (x1, y0), (x1, y1), (x0, y1))]
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromMultiPolygonXY([[corners]]))
        feature.setAttributes([number, 7.0])
        features.append(feature)
    features.append(QgsFeature(layer.fields()))  # without geometry
    layer.dataProvider().addFeatures(features)
    return QgsProject.instance().addMapLayer(layer)


def rows(path):
    return list(QgsVectorLayer(str(path), "rows").getFeatures())


def test_polygons_get_words_and_keep_what_they_had(provider, tmp_path):  # noqa: F811
    layer = raster(tmp_path / "photo.tif", (ROOF, RED), (LAKE, BLUE))
    parcels = polygons((170, 100, 280, 190), (50, 240, 400, 310), (5000, 5000, 5100, 5100))
    out = tmp_path / "labelled.gpkg"
    run(provider, "labelpolygons", INPUT=layer, POLYGONS=parcels, QUERY="red; blue", OUTPUT=str(out))
    found = rows(out)
    assert [f["parcel"] for f in found[:3]] == [0, 1, 2]
    assert [f["word"] or None for f in found[:2]] == ["red", "blue"]
    assert not found[2]["word"]
    assert not found[3]["word"]
    assert 0.5 < found[0]["score"] <= 1
    assert found[0]["margin"] > 0.5
    assert found[0].geometry().equals(next(parcels.getFeatures()).geometry())


def test_a_word_that_the_model_does_not_know_is_said(provider, tmp_path):  # noqa: F811
    layer = raster(tmp_path / "photo.tif", (ROOF, RED))
    more = {"INPUT": layer, "POLYGONS": polygons((0, 0, 9, 9)), "OUTPUT": "memory:"}
    assert "zebra" in refused(provider, "labelpolygons", QUERY="zebra", **more)


def test_a_phrase_finds_the_object_that_it_means(provider, tmp_path, monkeypatch):  # noqa: F811
    # the fake knows colours alone: they are its nouns and its rivals
    monkeypatch.setattr("oriel.backend.search.gate.RIVALS", ("red", "green", "blue", "yellow"))
    monkeypatch.setattr("oriel.backend.search.phrases.COLOURS", {})
    layer = raster(tmp_path / "photo.tif", (ROOF, RED), ((352, 224, 384, 256), RED))
    out = tmp_path / "found.gpkg"
    run(provider, "phrase", INPUT=layer, PHRASE="the largest shiny red", OTHERS=True, OUTPUT=str(out))
    found = sorted(rows(out), key=lambda f: -f["rank"])
    assert [f["rank"] for f in found] == [1, 0]
    assert iou(found[0].geometry(), roof()) > 0.7
    assert "zebra" in refused(provider, "phrase", INPUT=layer, PHRASE="largest zebra", OUTPUT="memory:")


def test_blur_and_haze_are_outlined(provider, tmp_path):  # noqa: F811
    layer = raster(tmp_path / "photo.tif", ((0, 0, 480, 256), (250, 250, 250)))
    out = tmp_path / "doubtful.gpkg"
    result, _ = run(provider, "imagequality", INPUT=layer, KINDS=[0, 1], OUTPUT=str(out))
    found = rows(out)
    assert {f["kind"] for f in found} == {"haze"}  # the fake knows no clouds
    assert 0.3 < result["HAZE"] <= 1
    assert (result["CLOUD"], result["BLUR"]) == (0, 0)
    assert all(f["area_m2"] > 0 for f in found)


def test_what_is_hazy_is_left_out_where_that_is_asked_for(provider, tmp_path):  # noqa: F811
    hazy, there = (200, 210, 200), (352, 96, 416, 160)
    layer = raster(tmp_path / "photo.tif", (ROOF, RED), ((256, 0, 480, 320), hazy), (there, (240, 130, 130)))
    heats = {}
    for clear in (False, True):
        path = tmp_path / f"heat{clear}.tif"
        given = {"INPUT": layer, "QUERY": "red; -green", "CLEAR": clear, "SHARP": False}
        run(provider, "highlight", HEAT=str(path), OUTPUT=str(tmp_path / f"{clear}.gpkg"), **given)
        with rasterio.open(path) as file:
            heats[clear] = [int(v[0]) for v in file.sample([PLACED * (200, 144), PLACED * (384, 128)])]
    assert heats[True][0] == heats[False][0] > 200
    assert heats[False][1] != 255
    assert heats[True][1] == 255
    classes = tmp_path / "classes.tif"
    run(provider, "classmap", INPUT=layer, QUERY="red; green", CLEAR=True, OUTPUT=str(classes))
    with rasterio.open(classes) as file:
        assert [int(v[0]) for v in file.sample([PLACED * (200, 144), PLACED * (384, 128)])] == [1, 255]
    groups = tmp_path / "groups.tif"
    run(provider, "examplesmap", INPUT=layer, GROUPS=2, CLEAR=True, OUTPUT=str(groups))
    with rasterio.open(groups) as file:
        assert [int(v[0]) for v in file.sample([PLACED * (384, 128)])] == [255]


def test_a_hit_is_explained_by_the_object_that_was_asked_for(provider, tmp_path, monkeypatch):  # noqa: F811
    monkeypatch.setattr("oriel.backend.search.explain_units._POINTS", 9)
    layer = raster(tmp_path / "photo.tif", (ROOF, RED))
    box = roof().boundingBox().buffered(30)
    extent = f"{box.xMinimum()},{box.xMaximum()},{box.yMinimum()},{box.yMaximum()} [EPSG:32633]"
    out = tmp_path / "why.gpkg"
    result, _ = run(provider, "explain", INPUT=layer, QUERY="red", EXTENT=extent, OUTPUT=str(out))
    best = max(rows(out), key=lambda f: f["weight"])
    assert iou(best.geometry(), roof()) > 0.5
    assert {f["kind"] for f in rows(out)} <= {"object", "ground"}
    assert {"SCORE", "EMPTY", "DELETION", "INSERTION"} <= set(result)
