# SPDX-License-Identifier: GPL-3.0-or-later
"""Oriel's algorithms where QGIS runs them by itself: as background tasks, in batches, as steps of models."""

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
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.gui import QgsGui, QgsProcessingGui
from rasterio.transform import Affine

from tests.fakes import FakePromptable, rectangle, scene

PLACED = Affine.translation(500000, 5000000) * Affine.scale(0.5, -0.5)
ROOFS = [(20, 20), (100, 30), (60, 120)]
SIDE = 36


@pytest.fixture
def provider(qgis_app, monkeypatch, tmp_path):
    monkeypatch.setenv("ORIEL_CACHE_FOLDER", str(tmp_path / "cache"))
    monkeypatch.setattr(backend, "load_model", lambda *_args, **_more: FakePromptable())
    provider = OrielProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture
def photo(tmp_path):
    rgb = scene(200, 220, *[(rectangle(x, y, x + SIDE, y + SIDE), (200, 60, 50)) for x, y in ROOFS])
    path = tmp_path / "photo.tif"
    profile = {"driver": "GTiff", "width": 220, "height": 200, "count": 3, "dtype": "uint8"}
    with rasterio.open(path, "w", **profile, crs="EPSG:32633", transform=PLACED) as file:
        file.write(np.moveaxis(rgb, -1, 0))
    return path


@pytest.fixture
def roofs(tmp_path):
    """Every roof a little too large, as a GeoPackage."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633&field=name:string", "roofs", "memory")
    for number, (x, y) in enumerate(ROOFS):
        corners = [PLACED * c for c in ((x - 2, y - 2), (x + SIDE, y), (x + SIDE, y + SIDE), (x, y + SIDE))]
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"roof {number}"])
        ring = ", ".join(f"{a} {b}" for a, b in [*corners, corners[0]])
        feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({ring}))"))
        layer.dataProvider().addFeature(feature)
    path = tmp_path / "roofs.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsProject.instance().transformContext(), options)
    return path


def given(name, photo, roofs):
    return {"INPUT": str(roofs)} if name == "cleanoutlines" else {"INPUT": str(photo), "PROMPTS": str(roofs)}


def areas(path):
    layer = QgsVectorLayer(str(path), "rows", "ogr")
    assert layer.isValid()
    return sorted(round(f.geometry().area()) for f in layer.getFeatures())


@pytest.mark.parametrize("name", ["cleanoutlines", "segmentprompts"])
def test_as_background_tasks(provider, photo, roofs, tmp_path, qtbot, name):
    """Three at once through QGIS's task manager, as other plugins and `processing.execAlgorithmDialog` start them."""
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    done, tasks = [], []
    for number in range(3):
        wanted = {**given(name, photo, roofs), "OUTPUT": str(tmp_path / f"{number}.gpkg")}
        algorithm = QgsApplication.processingRegistry().algorithmById(f"oriel:{name}")
        task = QgsProcessingAlgRunnerTask(algorithm, wanted, context, feedback)
        assert not task.isCanceled(), feedback.textLog()
        task.executed.connect(lambda good, results: done.append((good, results)))
        tasks.append(task)
        QgsApplication.taskManager().addTask(task)
    qtbot.waitUntil(lambda: len(done) == 3, timeout=120_000)
    assert [good for good, _ in done] == [True] * 3, feedback.textLog()
    found = [areas(tmp_path / f"{number}.gpkg") for number in range(3)]
    assert found[0] == found[1] == found[2]
    assert len(found[0]) == len(ROOFS)


def test_a_cancelled_background_task_ends_quietly(provider, photo, tmp_path, qtbot):
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().algorithmById("oriel:everything")
    wanted = {"INPUT": str(photo), "OUTPUT": str(tmp_path / "all.gpkg")}
    task = QgsProcessingAlgRunnerTask(algorithm, wanted, context, feedback)
    done = []
    task.executed.connect(lambda good, _results: done.append(good))
    feedback.cancel()
    QgsApplication.taskManager().addTask(task)
    qtbot.waitUntil(lambda: bool(done), timeout=60_000)
    assert "Traceback" not in feedback.textLog()


@pytest.mark.parametrize("name", ["cleanoutlines", "segmentprompts"])
def test_as_a_step_of_a_model(provider, photo, roofs, tmp_path, name):
    source = QgsProcessingModelChildParameterSource
    model = QgsProcessingModelAlgorithm("roofs", "tests")
    model.addModelParameter(QgsProcessingParameterFeatureSource("ROOFS"), QgsProcessingModelParameter("ROOFS"))
    model.addModelParameter(QgsProcessingParameterRasterLayer("PHOTO"), QgsProcessingModelParameter("PHOTO"))
    step = QgsProcessingModelChildAlgorithm(f"oriel:{name}")
    step.setChildId("step")
    inputs = {"cleanoutlines": {"INPUT": "ROOFS"}, "segmentprompts": {"INPUT": "PHOTO", "PROMPTS": "ROOFS"}}[name]
    for parameter, value in inputs.items():
        step.addParameterSources(parameter, [source.fromModelParameter(value)])
    after = QgsProcessingModelChildAlgorithm("oriel:cleanoutlines")  # of what the first one gives
    after.setChildId("after")
    after.addParameterSources("INPUT", [source.fromChildOutput("step", "OUTPUT")])
    after.addParameterSources("SHAPE", [source.fromStaticValue(1)])
    output = QgsProcessingModelOutput("boxes")
    output.setChildId("after")
    output.setChildOutputName("OUTPUT")
    after.setModelOutputs({"boxes": output})
    model.addChildAlgorithm(step)
    model.addChildAlgorithm(after)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    out = tmp_path / "boxes.gpkg"
    wanted = {"ROOFS": str(roofs), "PHOTO": str(photo), "after:boxes": str(out)}
    _, good = model.create().run(wanted, context, feedback)
    assert good, feedback.textLog()
    assert len(areas(out)) == len(ROOFS)


def test_every_algorithm_may_be_used_everywhere(provider):
    """In a batch, in the model designer and on a background thread; each parameter has a widget in all of them."""
    registry = QgsGui.processingGuiRegistry()
    kinds = QgsProcessingGui.WidgetType
    for algorithm in provider.algorithms():
        flags = algorithm.flags()
        assert flags & QgsProcessingAlgorithm.FlagSupportsBatch, algorithm.name()
        hidden = QgsProcessingAlgorithm.FlagHideFromModeler | QgsProcessingAlgorithm.FlagHideFromToolbox
        assert not flags & hidden, algorithm.name()
        assert not flags & QgsProcessingAlgorithm.FlagNoThreading, algorithm.name()
        for parameter in algorithm.parameterDefinitions():
            for kind in (kinds.Standard, kinds.Batch, kinds.Modeler):
                if parameter.isDestination() and kind is not kinds.Standard:
                    continue
                wrapper = registry.createParameterWidgetWrapper(parameter, kind)
                assert wrapper is not None, (algorithm.name(), parameter.name(), kind)
        child = QgsProcessingModelChildAlgorithm(algorithm.id())
        assert child.algorithm() is not None


def test_a_layer_of_the_project_serves_all_runs(provider, photo, roofs, tmp_path):
    """A batch runs one algorithm again and again, over layers of the project and files alike."""
    layer = QgsRasterLayer(str(photo), "photo")
    QgsProject.instance().addMapLayer(layer)
    algorithm = provider.algorithm("segmentprompts")
    found = []
    for number, imagery in enumerate((layer.id(), str(photo))):
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
        context.setProject(QgsProject.instance())
        out = tmp_path / f"{number}.gpkg"
        wanted = {"INPUT": imagery, "PROMPTS": str(roofs), "OUTPUT": str(out)}
        _, good = algorithm.run(wanted, context, feedback)
        assert good, feedback.textLog()
        found.append(areas(out))
    assert found[0] == found[1]
