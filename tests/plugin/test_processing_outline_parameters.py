# SPDX-License-Identifier: GPL-3.0-or-later
"""Outline options of the algorithms that make objects: the same names, the same effect, kept for a replay."""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio
from oriel import backend
from oriel.backend.types import Decoded, box_polygon
from oriel.plugin.adapters.geometry import to_geometry
from oriel.plugin.adapters.layers import describe, raster_request
from oriel.plugin.processing.provider import OrielProvider
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from scipy import ndimage

from tests.fake_words import FakeWords
from tests.fakes import disc, scene
from tests.plugin.test_segment import NORTH_UP

DISCS = [(60, 60), (200, 80), (120, 220)]
RED, GREEN = (200, 40, 40), (60, 160, 60)
PIXEL_M2 = 0.25
NAMES = ("everything", "similar", "segmentprompts")


class RedModel(FakeWords):
    """Outlines the red thing under a point or in a box, also where the imagery is enlarged and its colours blend."""

    def decode(self, arrays, prompts):
        rgb = np.asarray(arrays["rgb"]).astype(int)
        things, _ = ndimage.label(rgb[..., 0] > rgb[..., 1])
        return [self._answer(things, np.reshape(p.xy[:1] if p.box is None else p.box, (-1, 2))) for p in prompts]

    def _answer(self, things, corners):
        (x0, y0), (x1, y1) = np.maximum(corners, 0).astype(int)[[0, -1]]
        under = np.bincount(things[y0 : y1 + 1, x0 : x1 + 1].ravel(), minlength=2)
        thing = things == 1 + under[1:].argmax()
        distance = ndimage.distance_transform_edt(thing) - ndimage.distance_transform_edt(~thing)
        logits = np.clip(distance, -8, 8).astype(np.float32)[None]
        iou = np.array([0.9 if under[1:].any() else 0.1], np.float32)
        return Decoded(logits, (0.0, 0.0, float(things.shape[1]), float(things.shape[0])), iou)


@pytest.fixture
def provider(qgis_app, monkeypatch, tmp_path):
    monkeypatch.setenv("ORIEL_CACHE_FOLDER", str(tmp_path / "cache"))
    monkeypatch.setattr(backend, "load_model", lambda *_args, **_more: RedModel())
    made = OrielProvider()
    QgsApplication.processingRegistry().addProvider(made)
    yield made
    QgsApplication.processingRegistry().removeProvider(made)


@pytest.fixture
def photo(qgis_app, tmp_path):
    """Red discs on green, each with a hole beside its middle."""
    rings = [(disc(x, y, 18), RED) for x, y in DISCS]
    holes = [(disc(x + 8, y + 8, 4), GREEN) for x, y in DISCS]
    rgb = scene(320, 320, *rings, *holes)
    rgb[(rgb == 90).all(axis=2)] = GREEN
    path = tmp_path / "photo.tif"
    profile = {"width": 320, "height": 320, "count": 3, "dtype": "uint8", "crs": "EPSG:32633", "transform": NORTH_UP}
    with rasterio.open(path, "w", driver="GTiff", **profile) as file:
        file.write(np.moveaxis(rgb, -1, 0))
    return QgsProject.instance().addMapLayer(QgsRasterLayer(str(path), "photo"))


@pytest.fixture
def found(provider, photo, tmp_path):
    """Run an algorithm of a name and give the object of the last disc; None = there is none."""
    ref = describe(raster_request(photo)).ref
    x, y = DISCS[0]
    example = layer_of("Polygon", [to_geometry(box_polygon((x - 16, y - 16, x + 16, y + 16)), ref)])
    points = layer_of("Point", [QgsGeometry.fromPointXY(QgsPointXY(*(NORTH_UP * at))) for at in DISCS])
    inputs = {"everything": {"POINTS": 60}, "similar": {"EXAMPLES": example}, "segmentprompts": {"PROMPTS": points}}
    middle = QgsGeometry.fromPointXY(QgsPointXY(*(NORTH_UP * DISCS[-1])))
    runs = iter(range(100))

    def run(name, **options):
        out = str(tmp_path / f"out{next(runs)}.gpkg")
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        asked = {"INPUT": photo, "OUTPUT": out, **inputs[name], **options}
        result, good = provider.algorithm(name).run(asked, context, QgsProcessingFeedback())
        assert good
        rows = [f for f in QgsVectorLayer(result["OUTPUT"], "out").getFeatures() if f.geometry().contains(middle)]
        return min(rows, key=lambda f: f.geometry().area(), default=None)

    return run


def layer_of(kind, shapes, prompts=""):
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:32633&field=prompts:string(-1)", kind, "memory")
    for shape in shapes:
        feature = QgsFeature(layer.fields())
        feature["prompts"] = prompts
        feature.setGeometry(shape)
        layer.dataProvider().addFeature(feature)
    return QgsProject.instance().addMapLayer(layer)


def rings(feature):
    shape = feature.geometry()
    return shape.asMultiPolygon()[0] if shape.isMultipart() else shape.asPolygon()


@pytest.mark.parametrize("name", NAMES)
def test_options_of_the_outline_act_and_are_kept(found, name):
    plain = found(name)
    assert len(rings(plain)) == 2
    coarse = found(name, TOLERANCE=6.0)
    assert len(rings(coarse)[0]) < len(rings(plain)[0])
    assert len(rings(found(name, SMOOTH=True))[0]) > len(rings(plain)[0])
    filled = found(name, HOLES=40.0, RIGHT_ANGLES=True, PARTS=5.0)
    assert len(rings(filled)) == 1
    kept = json.loads(filled["prompts"])["replay"]["outline"]
    assert kept == pytest.approx([0.5, 1.0, 0.0, 40.0 / PIXEL_M2, 5.0 / PIXEL_M2], rel=1e-3)  # 1 m on the ellipsoid
    assert found(name, PARTS=1000.0) is None


def test_a_replay_draws_with_the_same_options(found, provider, photo, tmp_path):
    made = found("segmentprompts", TOLERANCE=6.0, HOLES=40.0)
    objects, out = layer_of("Polygon", [made.geometry()], made["prompts"]), str(tmp_path / "again.gpkg")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    asked = {"INPUT": photo, "OBJECTS": objects, "FIELD": "prompts", "OUTPUT": out}
    _, good = provider.algorithm("replay").run(asked, context, QgsProcessingFeedback())
    assert good
    (again,) = QgsVectorLayer(out, "again").getFeatures()
    assert again["replay_iou"] >= 0.999


@pytest.mark.parametrize("name", NAMES)
def test_they_are_advanced_and_leave_the_outline_as_it_was(provider, name):
    definitions = {d.name(): d for d in provider.algorithm(name).parameterDefinitions()}
    wanted = backend.OutlineOptions()
    values = {"TOLERANCE": wanted.detail, "RIGHT_ANGLES": False, "SMOOTH": False, "HOLES": 0.0, "PARTS": 0.0}
    for key, value in values.items():
        assert definitions[key].defaultValue() == value
        assert definitions[key].flags() & QgsProcessingParameterDefinition.FlagAdvanced
