# SPDX-License-Identifier: GPL-3.0-or-later
"""From gestures in the Segment tab through a saved layer to the same objects again, with the real Compact."""

from __future__ import annotations

import json

import pytest
import rasterio
from oriel import backend
from oriel.plugin.map_tools.gestures import BOX, LASSO, POINT
from oriel.plugin.processing.replay import ReplayAlgorithm
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from tests.plugin.test_segment import Bench

WGS = QgsCoordinateReferenceSystem("EPSG:4326")
FIELDS = "&field=class:string(40)&field=prompts:string(-1)&field=score:double"


@pytest.fixture(scope="module")
def model():
    return backend.load_model("oriel-compact", device="cpu")


@pytest.fixture
def bench(qgis_iface, qtbot, tmp_path, monkeypatch, model, shared_data):
    monkeypatch.setattr(backend, "load_model", lambda *_args, **_more: model)
    made = Bench(qgis_iface, qtbot, tmp_path, monkeypatch)
    made.engine._workspace._model = model
    made.canvas.setDestinationCrs(WGS)
    path = shared_data / "segmentation/spacenet_vegas_img2144/rgb_uint8.tif"
    with rasterio.open(path) as file:
        transform = file.transform
    made.photo = made.load(path, transform)
    target = QgsVectorLayer("MultiPolygon?crs=EPSG:4326" + FIELDS, "objects", "memory")
    QgsProject.instance().addMapLayer(target)
    made.panel.target.set_layer(target)
    made.target = target
    yield made
    made.close()


def ask(bench, kind, *pixels, include=True, radius=0.0):
    bench.gesture(kind, *pixels, include=include, radius=radius, crs=WGS)
    bench.until(lambda: not bench.state.pending and not bench.engine.runner.is_busy, timeout=60000)


def save(bench):
    bench.controller._do("save")
    bench.until(lambda: not bench.state.pending and not bench.engine.runner.is_busy, timeout=60000)


def replayed(bench, tmp_path):
    """Write the objects to a file, read them anew, and make them again."""
    path, out = str(tmp_path / "saved.gpkg"), str(tmp_path / "again.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    project = QgsProject.instance()
    QgsVectorFileWriter.writeAsVectorFormatV3(bench.target, path, project.transformContext(), options)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(project)
    asked = {"INPUT": bench.photo, "OBJECTS": path, "OUTPUT": out}
    _, good = ReplayAlgorithm().create().run(asked, context, feedback)
    assert good, feedback.textLog()
    return list(QgsVectorLayer(out, "again").getFeatures())


def test_clicks_refinements_choices_and_options(bench, tmp_path):
    ask(bench, POINT, (120, 100))
    save(bench)
    ask(bench, POINT, (400, 130))
    bench.state.cycle()
    ask(bench, POINT, (408, 136))
    ask(bench, POINT, (360, 170), include=False)
    save(bench)
    bench.panel.outline.smooth.setChecked(True)
    ask(bench, BOX, (240, 320), (300, 320), (300, 360), (240, 360))
    bench.panel.outline.detail.setValue(20)  # drawn anew after it was asked
    bench.qtbot.wait(250)
    bench.until(lambda: not bench.engine.runner.is_busy, timeout=60000)
    save(bench)
    ask(bench, LASSO, (300, 400), (360, 400), (370, 440), (310, 450))
    bench.state.cycle()
    save(bench)
    assert bench.target.featureCount() == 4
    rows = replayed(bench, tmp_path)
    ious = [row["replay_iou"] for row in rows]
    assert [bool(row["replay_note"]) for row in rows] == [False] * 4
    assert sum(ious) / len(ious) >= 0.999
    assert min(ious) >= 0.99


def test_what_was_changed_by_hand_is_kept_and_said(bench, tmp_path):
    ask(bench, POINT, (120, 100))
    bench.controller._do("grow")
    bench.until(lambda: not bench.state.pending and not bench.engine.runner.is_busy, timeout=60000)
    ask(bench, POINT, (126, 104))  # asked again on top of a change by hand
    save(bench)
    (row,) = replayed(bench, tmp_path)
    assert json.loads(row["prompts"])["edited"]
    assert "hand" in row["replay_note"]
    (saved,) = bench.target.getFeatures()
    assert row.geometry().equals(saved.geometry())


@pytest.mark.slow
def test_everything_and_similar_from_the_panel(bench, tmp_path):
    bench.panel.batch.area.choose("view")
    bench.canvas.setExtent(bench.photo.extent().scaled(0.35))
    for button in (bench.panel.batch.everything, bench.panel.batch.similar):
        if button is bench.panel.batch.similar:
            ask(bench, POINT, (250, 325))
        button.click()
        batch = bench.controller.batch
        bench.until(lambda b=batch: not bench.engine.runner.is_busy and not b._running, timeout=120000)
        bench.qtbot.wait(300)
        bench.panel.batch.threshold.setValue(2)
        bench.panel.batch.save.click()
        bench.qtbot.wait(50)
    assert bench.target.featureCount() >= 3
    ious = [row["replay_iou"] for row in replayed(bench, tmp_path)]
    assert None not in ious
    assert sum(ious) / len(ious) >= 0.999
