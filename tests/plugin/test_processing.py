# SPDX-License-Identifier: GPL-3.0-or-later
"""The algorithms of the Processing provider, run as the toolbox runs them, with a model whose words are colours."""

from __future__ import annotations

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

PLACED = Affine.translation(500000, 5000000) * Affine.rotation(15) * Affine.scale(0.5, -0.5)
ROOF = (160, 96, 288, 192)  # x0, y0, x1, y1


class ColourModel(FakeWords):
    """Words and masks by colour, in one model."""

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


def raster(path, *things, size=(320, 480)):
    rng = np.random.default_rng(3)
    rgb = np.full((*size, 3), (60, 160, 60), np.uint8)
    for (x0, y0, x1, y1), colour in things:
        rgb[y0:y1, x0:x1] = colour
    rgb = np.clip(rgb + rng.integers(0, 2, (*size, 1)), 0, 255).astype(np.uint8) if not things else rgb
    with rasterio.open(
        path, "w", driver="GTiff", width=size[1], height=size[0], count=3, dtype="uint8", crs="EPSG:32633",
        transform=PLACED,
    ) as file:  # fmt: skip
        file.write(np.moveaxis(rgb, -1, 0))
    # Owned by the project, which each test clears: what Python keeps until its end is closed after GDAL is gone.
    return QgsProject.instance().addMapLayer(QgsRasterLayer(str(path), path.stem))


def run(provider, name, **parameters):
    algorithm = provider.algorithm(name)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    result, good = algorithm.run(parameters, context, QgsProcessingFeedback())
    assert good
    return result, context


def roof():
    x0, y0, x1, y1 = ROOF
    corners = [QgsPointXY(*(PLACED * c)) for c in ((x0, y0), (x1, y0), (x1, y1), (x0, y1))]
    return QgsGeometry.fromPolygonXY([corners])


def iou(a, b):
    return a.intersection(b).area() / a.combine(b).area()


def test_every_algorithm_has_name_and_help(provider):
    names = {a.name() for a in provider.algorithms()}
    assert names >= {"change", "highlight", "segmentprompts", "classmap", "buildindex", "searchindex"}
    assert all("qgis_process run oriel:" + a.name() in a.shortHelpString() for a in provider.algorithms())


def test_highlight_writes_heat_and_polygons(provider, tmp_path):
    layer = raster(tmp_path / "photo.tif", (ROOF, (200, 40, 40)))
    heat, out = str(tmp_path / "heat.tif"), str(tmp_path / "found.gpkg")
    run(provider, "highlight", INPUT=layer, QUERY="red; -green", HEAT=heat, OUTPUT=out)
    (feature,) = QgsVectorLayer(out, "found").getFeatures()
    assert iou(feature.geometry(), roof()) > 0.95
    assert feature["class"] == "red"
    assert QgsRasterLayer(heat, "heat").isValid()


def test_points_in_another_crs_become_objects(provider, tmp_path):
    layer = raster(tmp_path / "photo.tif", (ROOF, (200, 40, 40)))
    points = QgsVectorLayer("Point?crs=EPSG:4326&field=kind:string", "points", "memory")
    feature = QgsFeature(points.fields())
    from oriel.plugin.adapters.geometry import in_crs

    place = QgsGeometry.fromPointXY(QgsPointXY(*(PLACED * (220, 140))))
    feature.setGeometry(in_crs(place, layer.crs(), points.crs()))
    feature.setAttributes(["house"])
    points.dataProvider().addFeature(feature)
    out = str(tmp_path / "objects.gpkg")
    run(provider, "segmentprompts", INPUT=layer, PROMPTS=points, CLASS="kind", OUTPUT=out)
    (found,) = QgsVectorLayer(out, "objects").getFeatures()
    assert iou(found.geometry(), roof()) > 0.95
    assert found["class"] == "house"
    assert found["area_m2"] == pytest.approx(roof().area(), rel=0.05)


def test_an_unknown_word_is_a_sentence(provider, tmp_path):
    layer = raster(tmp_path / "photo.tif", (ROOF, (200, 40, 40)))
    algorithm = provider.algorithm("highlight").create()
    context = QgsProcessingContext()
    parameters = {"INPUT": layer, "QUERY": "zebra", "OUTPUT": "memory:"}
    assert algorithm.prepare(parameters, context, QgsProcessingFeedback())
    with pytest.raises(QgsProcessingException, match="does not know"):
        algorithm.runPrepared(parameters, context, QgsProcessingFeedback())
