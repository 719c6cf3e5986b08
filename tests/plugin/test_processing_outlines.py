# SPDX-License-Identifier: GPL-3.0-or-later
"""oriel:cleanoutlines and oriel:replay as the toolbox runs them; all algorithms against bad input and their page."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from oriel import backend
from oriel.plugin.processing.provider import OrielProvider
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

PAGE = Path(__file__).resolve().parents[2] / "docs" / "processing.md"
VEGAS = "segmentation/spacenet_vegas_img2144/rgb_uint8.tif"


@pytest.fixture(scope="module")
def model():
    return backend.load_model("oriel-compact", device="cpu")


@pytest.fixture
def provider(qgis_app, monkeypatch, tmp_path):
    monkeypatch.setenv("ORIEL_CACHE_FOLDER", str(tmp_path / "cache"))
    provider = OrielProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


def run(provider, name, **parameters):
    feedback, context = QgsProcessingFeedback(), QgsProcessingContext()
    context.setProject(QgsProject.instance())
    context.setInvalidGeometryCheck(QgsFeatureRequest.GeometryNoCheck)
    result, good = provider.algorithm(name).run(parameters, context, feedback)
    assert good, feedback.textLog()
    return result, feedback.textLog()


def polygons(wkts, crs="EPSG:32633", name="given"):
    layer = QgsVectorLayer(f"MultiPolygon?crs={crs}&field=name:string&field=prompts:string", name, "memory")
    for number, wkt in enumerate(wkts):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes([f"no. {number}", ""])
        layer.dataProvider().addFeature(feature)
    return QgsProject.instance().addMapLayer(layer)


def rough_roof(x=500000.0, y=5000000.0):
    import numpy as np

    rng = np.random.default_rng(1)
    corners = np.array([(0, 0), (24, 0), (24, 10), (0, 10), (0, 0)], float)
    sides = zip(corners[:-1], corners[1:])  # noqa: B905, RUF007 - QGIS may bring Python 3.9
    ring = np.concatenate([np.linspace(a, b, 30, endpoint=False) for a, b in sides])
    ring += rng.normal(0, 0.12, ring.shape)
    turn = np.array([[np.cos(0.4), np.sin(0.4)], [-np.sin(0.4), np.cos(0.4)]])
    ring = np.concatenate([ring, ring[:1]]) @ turn + (x, y)
    return "POLYGON((" + ", ".join(f"{px} {py}" for px, py in ring) + "))"


TIE = "POLYGON((500100 5000000, 500110 5000010, 500110 5000000, 500100 5000010, 500100 5000000))"
SPECK = "POLYGON((500200 5000000, 500200.1 5000000, 500200.1 5000000.1, 500200 5000000))"


def test_roofs_get_right_angles_and_keep_their_attributes(provider, tmp_path):
    layer = polygons([rough_roof(), TIE, SPECK, "MULTIPOLYGON EMPTY"])
    out = str(tmp_path / "clean.gpkg")
    options = {"TOLERANCE": 0.4, "RIGHT_ANGLES": True, "LEAST": 1.0}
    _, log = run(provider, "cleanoutlines", INPUT=layer, OUTPUT=out, **options)
    roof, tie = QgsVectorLayer(out, "clean").getFeatures()
    assert roof["name"] == "no. 0"
    assert roof.geometry().constGet().nCoordinates() == 5
    assert roof["area_m2"] == pytest.approx(240, rel=0.03)
    assert tie.geometry().isGeosValid()
    assert "2 features" in log
    again = str(tmp_path / "again.gpkg")
    run(provider, "cleanoutlines", INPUT=layer, OUTPUT=again, **options)
    assert [f.geometry().asWkt() for f in QgsVectorLayer(again, "a").getFeatures()] == [
        f.geometry().asWkt() for f in QgsVectorLayer(out, "b").getFeatures()
    ]


@pytest.mark.parametrize(("shape", "corners"), [(1, 5), (2, 5), (3, 1)])
def test_other_shapes_in_degrees_too(provider, tmp_path, shape, corners):
    from oriel.plugin.adapters.geometry import in_crs

    metres = polygons([rough_roof()])
    (feature,) = metres.getFeatures()
    degrees = polygons([], "EPSG:4326", "degrees")
    moved = in_crs(feature.geometry(), metres.crs(), degrees.crs())
    feature.setGeometry(moved)
    degrees.dataProvider().addFeature(feature)
    out = str(tmp_path / "shape.gpkg")
    run(provider, "cleanoutlines", INPUT=degrees, SHAPE=shape, OUTPUT=out)
    (found,) = QgsVectorLayer(out, "shape").getFeatures()
    geometry = found.geometry()
    assert geometry.constGet().nCoordinates() == corners
    assert found["area_m2"] == pytest.approx(240, rel=0.04)
    assert geometry.convexHull().intersects(moved)
    if shape == 2:
        assert in_crs(geometry, degrees.crs(), metres.crs()).area() == pytest.approx(250, rel=0.08)


def test_neighbours_keep_one_border(provider, tmp_path):
    wave = [f"{500010 + 0.3 * (i % 2)} {5000000 + i}" for i in range(41)]
    left = "POLYGON((500000 5000000, " + ", ".join(wave) + ", 500000 5000040, 500000 5000000))"
    right = "POLYGON((500020 5000000, 500020 5000040, " + ", ".join(wave[::-1]) + ", 500020 5000000))"
    out = str(tmp_path / "parcels.gpkg")
    run(provider, "cleanoutlines", INPUT=polygons([left, right]), TOLERANCE=1.0, SHARED=True, OUTPUT=out)
    a, b = (f.geometry() for f in QgsVectorLayer(out, "parcels").getFeatures())
    assert a.intersection(b).area() == pytest.approx(0, abs=1e-6)
    assert a.combine(b).area() == pytest.approx(800, abs=1e-3)
    assert a.constGet().nCoordinates() < 12


# -- replay --------------------------------------------------------------------------------------------------------


@pytest.fixture
def vegas(shared_data, provider, model, monkeypatch):
    monkeypatch.setattr(backend, "load_model", lambda *_args, **_more: model)
    return QgsProject.instance().addMapLayer(QgsRasterLayer(str(shared_data / VEGAS), "vegas"))


def replayed(provider, layer, objects, tmp_path):
    out = str(tmp_path / "replayed.gpkg")
    _, log = run(provider, "replay", INPUT=layer, OBJECTS=objects, OUTPUT=out)
    rows = list(QgsVectorLayer(out, "replayed").getFeatures())
    return [row["replay_iou"] for row in rows], rows, log


def place(layer, column, row):
    box, step = layer.extent(), layer.rasterUnitsPerPixelX()
    return QgsPointXY(box.xMinimum() + column * step, box.yMaximum() - row * layer.rasterUnitsPerPixelY())


def test_prompts_of_a_layer_come_out_the_same(provider, vegas, tmp_path):
    points = QgsVectorLayer("Point?crs=EPSG:4326", "points", "memory")
    for xy in ((120, 100), (400, 130), (250, 330), (330, 420)):
        feature = QgsFeature(points.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(place(vegas, *xy)))
        points.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(points)
    out = str(tmp_path / "objects.gpkg")
    run(provider, "segmentprompts", INPUT=vegas, PROMPTS=points, OUTPUT=out)
    ious, _, log = replayed(provider, vegas, out, tmp_path)
    assert len(ious) >= 3
    assert sum(ious) / len(ious) >= 0.999
    assert "mean intersection over union" in log


def test_similar_and_everything_come_out_the_same(provider, vegas, tmp_path):
    a, b = place(vegas, 60, 260), place(vegas, 260, 60)
    extent = f"{a.x()},{b.x()},{a.y()},{b.y()} [EPSG:4326]"
    every, like = str(tmp_path / "every.gpkg"), str(tmp_path / "like.gpkg")
    run(provider, "everything", INPUT=vegas, EXTENT=extent, POINTS=40, OUTPUT=every)
    ious, rows, _ = replayed(provider, vegas, every, tmp_path)
    assert len(ious) >= 2
    assert sum(ious) / len(ious) >= 0.999
    example = QgsProject.instance().addMapLayer(QgsVectorLayer("Polygon?crs=EPSG:4326", "example", "memory"))
    one = QgsFeature()
    one.setGeometry(min(rows, key=lambda row: row.geometry().area()).geometry().convertToType(2, False))
    example.dataProvider().addFeature(one)
    run(provider, "similar", INPUT=vegas, EXAMPLES=example, EXTENT=extent, THRESHOLD=0.02, OUTPUT=like)
    ious, _, _ = replayed(provider, vegas, like, tmp_path)
    assert len(ious) >= 1
    assert sum(ious) / len(ious) >= 0.999


def test_objects_that_say_nothing_are_kept_with_a_note(provider, vegas, tmp_path):
    square = vegas.extent().buffered(-vegas.extent().width() / 3)
    objects = polygons([QgsGeometry.fromRect(square).asWkt(17)] * 3, "EPSG:4326")
    record = {"version": 1, "crs": "EPSG:4326", "edited": True, "prompts": [{"kind": "include", "xy": [[0, 0]]}]}
    texts = ("", json.dumps(record), "{not json")
    for feature, text in zip(objects.getFeatures(), texts):  # noqa: B905 - QGIS may bring Python 3.9
        objects.dataProvider().changeAttributeValues({feature.id(): {1: text}})
    _, rows, log = replayed(provider, vegas, objects, tmp_path)
    assert [bool(row["replay_note"]) for row in rows] == [True] * 3
    assert "0 of 3" in log


# -- training chips ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", [0, 1, 2])
def test_chips_of_a_layer_in_another_crs(provider, tmp_path, form):
    import numpy as np
    import rasterio
    from oriel.plugin.adapters.geometry import in_crs
    from qgis.core import QgsCoordinateReferenceSystem

    path = tmp_path / "photo.tif"
    place = rasterio.Affine(0.5, 0, 500000, 0, -0.5, 5000000)
    with rasterio.open(
        path, "w", driver="GTiff", width=400, height=300, count=3, dtype="uint8", crs="EPSG:32633", transform=place
    ) as file:
        file.write(np.random.default_rng(0).integers(0, 255, (3, 300, 400), dtype=np.uint8))
    photo = QgsProject.instance().addMapLayer(QgsRasterLayer(str(path), "photo"))
    objects = polygons([], "EPSG:4326")
    metres, degrees = QgsCoordinateReferenceSystem("EPSG:32633"), objects.crs()
    for number in range(40):
        x, y = 500000 + 20 * (number % 10) + 5, 5000000 - 35 * (number // 10) - 15
        square = f"POLYGON(({x} {y}, {x + 6} {y}, {x + 6} {y - 6}, {x} {y - 6}, {x} {y}))"
        feature = QgsFeature(objects.fields())
        feature.setGeometry(in_crs(QgsGeometry.fromWkt(square), metres, degrees))
        feature.setAttributes([("roof", "tank")[number % 2], ""])
        objects.dataProvider().addFeature(feature)
    chosen = {"CLASS": "name", "FORMAT": form, "IMAGES": form % 2, "SIDE": 64, "BLOCK": 1, "VALIDATION": 0.4}
    out = tmp_path / "chips"
    result, _ = run(provider, "trainingtiles", INPUT=photo, OBJECTS=objects, OUTPUT=str(out), **chosen)
    assert min(result["TRAIN"], result["VAL"]) > 0
    images = list((out / "images").rglob("*.png" if form % 2 else "*.tif"))
    assert len(images) == result["TRAIN"] + result["VAL"]
    table = (out / "classes.csv").read_text()
    assert '0,"roof"' in table
    assert '1,"tank"' in table
    if form == 0:
        coco = json.loads((out / "instances_train.json").read_text())
        whole = [a["area"] for a in coco["annotations"] if min(a["bbox"][2:]) > 11.9]
        assert whole
        assert whole == pytest.approx([144] * len(whole), rel=0.01)
    again = provider.algorithm("trainingtiles").run(
        {"INPUT": photo, "OBJECTS": objects, "OUTPUT": str(out)}, QgsProcessingContext(), QgsProcessingFeedback()
    )
    assert not again[1]  # the folder is not empty


# -- all algorithms ------------------------------------------------------------------------------------------------


def test_every_algorithm_can_be_made_and_refuses_nothing_and_nonsense(provider):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    assert len(provider.algorithms()) >= 15
    for algorithm in provider.algorithms():
        made = algorithm.create()
        assert made.displayName()
        assert re.search(r"\b(19|20)\d\d\b", made.shortHelpString()), f"{made.id()} names no source"
        assert not made.icon().isNull()
        definitions = made.parameterDefinitions()
        assert all(definition.description() for definition in definitions)
        required = [d for d in definitions if not d.flags() & d.FlagOptional and not d.isDestination()]
        nonsense = {definition.name(): "no such thing" for definition in definitions}
        for bad in ({}, nonsense):
            good, text = made.checkParameterValues(bad, context)
            needed = [d for d in required if not d.defaultValue()]
            assert not good or not needed, (made.id(), bad)
            assert good or text, made.id()


def test_every_algorithm_writes_to_sinks_or_files(provider):
    for algorithm in provider.algorithms():
        outputs = algorithm.destinationParameterDefinitions()
        # the search index is a store of Oriel's own and no layer
        assert outputs or algorithm.id() == "oriel:buildindex", algorithm.id()
        for output in outputs:
            if output.name() == "OUTPUT" and "vector" in output.type().lower():
                assert isinstance(output, QgsProcessingParameterFeatureSink), algorithm.id()


def test_every_algorithm_has_a_command_line_that_names_its_parameters(provider):
    page = PAGE.read_text(encoding="utf-8")
    lines = {m[1]: m[2] for m in re.finditer(r"^qgis_process run (oriel:\w+) -- (.*)$", page, re.MULTILINE)}
    assert set(lines) == {algorithm.id() for algorithm in provider.algorithms()}
    for algorithm in provider.algorithms():
        known = {d.name() for d in algorithm.parameterDefinitions()}
        told = set(re.findall(r"\b([A-Z][A-Z_0-9]*)=", re.sub(r"'[^']*'", "", lines[algorithm.id()])))
        assert told <= known, (algorithm.id(), told - known)
        optional = {d.name() for d in algorithm.parameterDefinitions() if d.flags() & d.FlagOptional}
        needed = {d.name() for d in algorithm.parameterDefinitions() if d.defaultValue() is None} - optional
        assert needed <= told, (algorithm.id(), needed - told)
