# SPDX-License-Identifier: GPL-3.0-or-later
"""oriel:everything, run as the toolbox runs it, with a model whose words are colours."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from oriel import backend
from oriel.backend.types import Decoded
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
from scipy import ndimage

from tests.fake_words import FakeWords

PLACED = Affine.translation(500000, 5000000) * Affine.rotation(15) * Affine.scale(0.5, -0.5)
GREEN = (60, 160, 60)
ROOF, POND = (160, 96, 288, 192), (330, 200, 390, 280)


class ColourModel(FakeWords):
    """Words and masks by colour; the green ground is nothing."""

    def decode(self, arrays, prompts):
        rgb = np.asarray(arrays["rgb"])
        return [self._answer(rgb, *np.asarray(p.xy[0]).astype(int)) for p in prompts]

    def _answer(self, rgb, x, y):
        height, width = rgb.shape[:2]
        colour = tuple(int(v) for v in rgb[min(y, height - 1), min(x, width - 1)])
        region = np.pad((rgb == colour).all(axis=2), 1, mode="edge")
        distance = ndimage.distance_transform_edt(region) - ndimage.distance_transform_edt(~region)
        logits = np.clip(distance[1:-1, 1:-1], -8, 8).astype(np.float32)[None]
        iou = np.array([0.1 if colour == GREEN else 0.9], np.float32)
        return Decoded(logits, (0.0, 0.0, float(width), float(height)), iou)


@pytest.fixture
def algorithm(qgis_app, monkeypatch, tmp_path):
    monkeypatch.setenv("ORIEL_CACHE_FOLDER", str(tmp_path / "cache"))
    monkeypatch.setattr(backend, "load_model", lambda *_args, **_more: ColourModel())
    provider = OrielProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider.algorithm("everything")
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture
def layer(qgis_app, tmp_path):
    rgb = np.full((320, 480, 3), GREEN, np.uint8)
    for (x0, y0, x1, y1), colour in ((ROOF, (200, 40, 40)), (POND, (40, 40, 200))):
        rgb[y0:y1, x0:x1] = colour
    path = tmp_path / "photo.tif"
    with rasterio.open(
        path, "w", driver="GTiff", width=480, height=320, count=3, dtype="uint8", crs="EPSG:32633", transform=PLACED
    ) as file:
        file.write(np.moveaxis(rgb, -1, 0))
    return QgsProject.instance().addMapLayer(QgsRasterLayer(str(path), "photo"))


def run(algorithm, **parameters):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    result, good = algorithm.run({"POINTS": 60, **parameters}, context, QgsProcessingFeedback())
    assert good
    return result


def outline(box):
    x0, y0, x1, y1 = box
    corners = [QgsPointXY(*(PLACED * c)) for c in ((x0, y0), (x1, y0), (x1, y1), (x0, y1))]
    return QgsGeometry.fromPolygonXY([corners])


def iou(a, b):
    return a.intersection(b).area() / a.combine(b).area()


def test_objects_with_names_numbers_and_labels(algorithm, layer, tmp_path):
    out, labels = str(tmp_path / "objects.gpkg"), str(tmp_path / "labels.tif")
    run(algorithm, INPUT=layer, WORDS="red; blue", OUTPUT=out, LABELS=labels)
    found = {f["class"]: f for f in QgsVectorLayer(out, "objects").getFeatures()}
    assert set(found) == {"red", "blue"}
    assert iou(found["red"].geometry(), outline(ROOF)) > 0.95
    assert iou(found["blue"].geometry(), outline(POND)) > 0.9
    assert found["red"]["area_m2"] == pytest.approx(outline(ROOF).area(), rel=0.05)
    with rasterio.open(labels) as file:
        values = file.read(1)
    assert values[150, 220] == found["red"]["number"]
    assert values[240, 360] == found["blue"]["number"]
    assert values[10, 10] == 0


def test_only_inside_the_polygons_of_a_layer(algorithm, layer, tmp_path):
    mask = QgsVectorLayer("Polygon?crs=EPSG:32633", "mask", "memory")
    feature = QgsFeature()
    feature.setGeometry(outline((320, 190, 400, 300)))
    mask.dataProvider().addFeature(feature)
    out = str(tmp_path / "objects.gpkg")
    run(algorithm, INPUT=layer, MASK=mask, OUTPUT=out)
    (found,) = QgsVectorLayer(out, "objects").getFeatures()
    assert iou(found.geometry(), outline(POND)) > 0.9


def test_a_size_range(algorithm, layer, tmp_path):
    out = str(tmp_path / "objects.gpkg")
    run(algorithm, INPUT=layer, LEAST=2000, OUTPUT=out)
    (found,) = QgsVectorLayer(out, "objects").getFeatures()
    assert iou(found.geometry(), outline(ROOF)) > 0.95


def test_too_much_is_said_before_it_starts(algorithm, layer):
    context = QgsProcessingContext()
    parameters = {"INPUT": layer, "OUTPUT": "memory:", "LIMIT": 5}
    fresh = algorithm.create()
    assert fresh.prepare(parameters, context, QgsProcessingFeedback())
    with pytest.raises(QgsProcessingException, match="more than the 5 allowed"):
        fresh.runPrepared(parameters, context, QgsProcessingFeedback())
