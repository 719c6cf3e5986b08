# SPDX-License-Identifier: GPL-3.0-or-later
"""The change algorithms of the Processing provider, run as the toolbox runs them."""

from __future__ import annotations

import csv

import numpy as np
import pytest
import rasterio
from oriel import backend
from oriel.plugin.processing.provider import OrielProvider
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from rasterio.transform import Affine

from tests.fake_words import FakeWords
from tests.fakes import FakePromptable

PLACED = Affine(0.5, 0, 500000, 0, -0.5, 5000000)
HOUSE, POND = (160, 96, 256, 176), (300, 200, 380, 280)  # x0, y0, x1, y1
GREEN, RED, BLUE = (60, 160, 60), (200, 40, 40), (40, 60, 200)
NAMES = {"alignpair", "againstmap", "fromto", "runnetwork", "series", "spectralchange"}


class ColourModel(FakeWords):
    """Words and masks by colour, in one model."""

    def encode(self, rgb):
        out = super().encode(rgb)
        return {**out, "rgb": (rgb // 40 * 40).astype(np.uint8)}

    def decode(self, arrays, prompts):
        return FakePromptable().decode(arrays, prompts)


@pytest.fixture
def provider(qgis_app, monkeypatch, tmp_path):
    monkeypatch.setenv("ORIEL_CACHE_FOLDER", str(tmp_path / "cache"))
    monkeypatch.setattr(backend, "load_model", lambda *_args, **_more: ColourModel())
    provider = OrielProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


def raster(path, *things, seed=0, shift=0):
    rng = np.random.default_rng(seed)
    rgb = np.empty((384, 512, 3), np.uint8)
    rgb[:] = GREEN
    rgb += np.random.default_rng(1).integers(0, 12, (96, 128, 3), np.uint8).repeat(4, 0).repeat(4, 1)
    for (x0, y0, x1, y1), colour in things:
        rgb[y0:y1, x0:x1] = colour
    rgb = np.roll(rgb, shift, axis=1) + rng.integers(0, 3, rgb.shape, np.uint8)
    with rasterio.open(
        path, "w", driver="GTiff", width=512, height=384, count=3, dtype="uint8", crs="EPSG:32633", transform=PLACED
    ) as file:
        file.write(np.moveaxis(rgb, -1, 0))
    # Owned by the project, which each test clears: what Python keeps until its end is closed after GDAL is gone.
    return QgsProject.instance().addMapLayer(QgsRasterLayer(str(path), path.stem))


@pytest.fixture
def town(tmp_path):
    return raster(tmp_path / "2019.tif", (HOUSE, RED)), raster(tmp_path / "2021.tif", (POND, BLUE), seed=4)


def run(provider, name, **parameters):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    result, good = provider.algorithm(name).run(parameters, context, QgsProcessingFeedback())
    assert good
    return result


def features(path):
    return list(QgsVectorLayer(path, "found").getFeatures())


def box(place, shift=(0, 0)):
    x0, y0, x1, y1 = np.add(place, (*shift, *shift))
    corners = [QgsPointXY(*(PLACED * c)) for c in ((x0, y0), (x1, y0), (x1, y1), (x0, y1))]
    return QgsGeometry.fromPolygonXY([corners])


def iou(a, b):
    return a.intersection(b).area() / a.combine(b).area()


def test_each_says_what_it_does_and_how_to_call_it(provider):
    texts = {a.name(): a.shortHelpString() for a in provider.algorithms()}
    assert set(texts) >= NAMES
    assert all("qgis_process run oriel:" + name in texts[name] for name in NAMES)


def test_align_pair_writes_both_and_a_report(provider, tmp_path):
    before = raster(tmp_path / "a.tif", (HOUSE, RED), (POND, BLUE))
    after = raster(tmp_path / "b.tif", (HOUSE, RED), (POND, BLUE), seed=4, shift=3)
    out, first, report = (str(tmp_path / n) for n in ("out.tif", "first.tif", "report.txt"))
    ties = str(tmp_path / "ties.gpkg")
    result = run(provider, "alignpair", BEFORE=before, AFTER=after, OUTPUT=out, FIRST=first, REPORT=report, TIES=ties)
    assert abs(result["SHIFT_X"]) == pytest.approx(3, abs=0.3)
    assert "tie points" in (tmp_path / "report.txt").read_text()
    points = features(ties)
    assert len(points) == result["TIE_POINTS"]
    agreeing = [f for f in points if f["inlier"] == 1]
    assert len(agreeing) == result["AGREEING"] > 4
    assert all(abs(f["dx_px"] - result["SHIFT_X"]) <= 0.7 >= f["residual_px"] for f in agreeing)
    here = QgsVectorLayer(ties, "ties").extent()
    assert before.extent().contains(here)
    assert here.width() > before.extent().width() / 2
    with rasterio.open(out) as a, rasterio.open(first) as b:
        assert (a.shape, a.transform, a.crs) == (b.shape, b.transform, b.crs)
        inner = (slice(90, 290), slice(100, 400))
        assert np.abs(a.read(1)[inner].astype(int) - b.read(1)[inner]).mean() < 4


def test_what_a_comparison_cannot_mean_is_in_the_log(provider, tmp_path):
    speckle = np.random.default_rng(1).gamma(4, 25, (384, 512)).astype(np.float32)
    shape = {"width": 512, "height": 384, "count": 1, "dtype": "float32", "crs": "EPSG:32633", "transform": PLACED}
    with rasterio.open(tmp_path / "2021.tif", "w", driver="GTiff", **shape) as file:
        file.write(speckle, 1)
    radar = QgsProject.instance().addMapLayer(QgsRasterLayer(str(tmp_path / "2021.tif"), "2021"))
    town, context, feedback = raster(tmp_path / "2019.tif"), QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    wanted = {"BEFORE": town, "AFTER": radar, "OUTPUT": str(tmp_path / "out.tif")}
    assert provider.algorithm("alignpair").run(wanted, context, feedback)[1]
    assert "second date looks like radar" in feedback.textLog()


@pytest.mark.parametrize("method", [0, 1, 2])
def test_spectral_change(provider, town, tmp_path, method):
    out, heat = str(tmp_path / "out.gpkg"), str(tmp_path / "evidence.tif")
    run(provider, "spectralchange", BEFORE=town[0], AFTER=town[1], METHOD=method, EVIDENCE=heat, OUTPUT=out)
    big = [f for f in features(out) if f["area_m2"] > 500]
    assert len(big) == 2
    assert max(iou(f.geometry(), box(HOUSE)) for f in big) > 0.8
    assert QgsRasterLayer(heat, "heat").isValid()


def test_an_index_rises_and_falls(provider, town, tmp_path):
    out = str(tmp_path / "out.gpkg")
    pair = {"BEFORE": town[0], "AFTER": town[1], "METHOD": 3}
    run(provider, "spectralchange", **pair, INDEX="ndvi", BANDS="N=2, R=1", OUTPUT=out)
    assert {f["kind"] for f in features(out) if f["area_m2"] > 500} == {"rise"}
    algorithm = provider.algorithm("spectralchange").create()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    wrong = {**pair, "INDEX": "NBR", "BANDS": "N=2", "OUTPUT": "memory:"}
    assert algorithm.prepare(wrong, context, feedback)
    with pytest.raises(QgsProcessingException, match="short-wave infrared 2"):
        algorithm.runPrepared(wrong, context, feedback)


def test_from_to_writes_polygons_classes_and_a_table(provider, town, tmp_path):
    out, table, classes = (str(tmp_path / n) for n in ("out.gpkg", "table.csv", "classes.tif"))
    run(
        provider, "fromto", BEFORE=town[0], AFTER=town[1], CLASSES="green; red; blue", OUTPUT=out, TABLE=table,
        CLASSES_AFTER=classes,
    )  # fmt: skip
    said = {(f["class_from"], f["class_to"]) for f in features(out)}
    assert said == {("red", "green"), ("green", "blue")}
    with (tmp_path / "table.csv").open() as file:
        assert {(r["from"], r["to"]) for r in csv.DictReader(file)} == said
    with rasterio.open(classes) as file:
        assert set(np.unique(file.read(1))) >= {1, 3}


@pytest.mark.parametrize("method", [0, 1, 2])
def test_series_gives_dates(provider, tmp_path, method):
    layers = [
        raster(tmp_path / f"{2017 + i}.tif", *[(HOUSE, RED)] * (i >= 1), *[(POND, BLUE)] * (i >= 2), seed=i)
        for i in range(4)
    ]
    out, when = str(tmp_path / "out.gpkg"), str(tmp_path / "when.tif")
    run(provider, "series", INPUT=layers, METHOD=method, WORDS="red; blue; -green", WHEN=when, OUTPUT=out)
    found = {f["since"]: (f["until"], f["lasting"]) for f in features(out) if f["area_m2"] > 500}
    assert found == {"2018": ("2017", 1), "2019": ("2018", 1)}
    with rasterio.open(when) as file:
        assert set(np.unique(file.read(1))) <= {0, 1, 2, 255}
    shown = QgsProject.instance().addMapLayer(QgsRasterLayer(when, "when"))
    assert [c.label for c in shown.renderer().classes()] == ["none", "2018", "2019", "2020"]


def test_a_series_of_an_index_rises_and_falls(provider, tmp_path):
    layers = [raster(tmp_path / f"{2017 + i}.tif", *[(HOUSE, RED)] * (i >= 1), seed=i) for i in range(4)]
    out = str(tmp_path / "out.gpkg")
    run(provider, "series", INPUT=layers, METHOD=3, INDEX="NGRDI", BANDS="G=2, R=1", OUTPUT=out)
    (found,) = [f for f in features(out) if f["area_m2"] > 500]
    assert (found["since"], found["until"], found["kind"], found["lasting"]) == ("2018", "2017", "fall", 1)


def test_a_map_is_held_against_the_imagery(provider, tmp_path):
    corners = [(x, y) for y in range(16, 340, 80) for x in range(16, 460, 80)]
    houses = [(x, y, x + 40, y + 32) for x, y in corners]
    standing = [h for i, h in enumerate(houses) if i not in (3, 11)]
    before = raster(tmp_path / "2018.tif", *((h, RED) for h in houses))
    layer = raster(tmp_path / "2020.tif", *((h, RED) for h in standing), seed=6)
    vector = QgsProject.instance().addMapLayer(QgsVectorLayer("Polygon?crs=EPSG:32633", "map", "memory"))
    drawn = houses[:-1]
    for house in drawn:
        feature = QgsFeature(vector.fields())
        feature.setGeometry(box(house))
        vector.dataProvider().addFeature(feature)
    out = str(tmp_path / "out.gpkg")
    run(provider, "againstmap", INPUT=layer, MAP=vector, BEFORE=before, OUTPUT=out)
    by_status = {}
    for f in features(out):
        by_status.setdefault(f["status"], []).append(f)
    assert {f["map_id"] for f in by_status["gone"]} == {4, 12}
    assert len(by_status["standing"]) == len(drawn) - 2
    assert {f["damage"] for f in features(out) if f["status"] == "gone"} <= {"damaged", "destroyed"}
    assert all(f["score_before"] > 0.5 for f in by_status["standing"])
