# SPDX-License-Identifier: GPL-3.0-or-later
"""From one object to all of them: real raster, real worker, a model whose words and masks are colours."""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio
from oriel.backend.errors import WriteError
from oriel.plugin.controllers import segment_batch
from oriel.plugin.controllers.segment_batch_jobs import Hit
from oriel.plugin.controllers.segment_batch_writing import LongRun
from oriel.plugin.controllers.segment_examples import examples_of
from oriel.plugin.panels.everything_options import EverythingOptionsDialog
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtWidgets import QLabel, QPushButton
from rasterio.transform import Affine

from tests.fake_words import FakeWords
from tests.fakes import FakePromptable, rectangle, scene
from tests.plugin.test_segment import NORTH_UP, UTM, Bench

PLACES = [(40, 40), (200, 60), (330, 200), (90, 244)]
SIDE = 24


class ColourModel(FakeWords):
    """Words and masks by colour, in one model."""

    def decode(self, arrays, prompts):
        return FakePromptable(crop=64).decode(arrays, prompts)


@pytest.fixture
def bench(qgis_iface, qtbot, tmp_path, monkeypatch):
    bench = Bench(qgis_iface, qtbot, tmp_path, monkeypatch)
    bench.engine._workspace._model = ColourModel()
    rgb = scene(320, 400, *[(rectangle(x, y, x + SIDE, y + SIDE), (200, 40, 40)) for x, y in PLACES])
    rgb[(rgb == 90).all(axis=2)] = (60, 160, 60)
    path = tmp_path / "photo.tif"
    with rasterio.open(
        path, "w", driver="GTiff", width=400, height=320, count=3, dtype="uint8", crs="EPSG:32633", transform=NORTH_UP
    ) as file:
        file.write(np.moveaxis(rgb, -1, 0))
    bench.load(path)
    bench.batch = bench.controller.batch
    bench.all = bench.panel.batch
    bench.all.area.choose("whole")
    yield bench
    bench.close()


def done(bench):
    bench.until(lambda: not bench.engine.runner.is_busy and not bench.batch._running, timeout=30000)
    bench.qtbot.wait(20)


def middle(x, y):
    return bench_point(x + SIDE / 2, y + SIDE / 2)


def bench_point(x, y):
    return QgsGeometry.fromPointXY(QgsPointXY(*(NORTH_UP * (x, y))))


def find_similar(bench):
    bench.click(PLACES[0][0] + 12, PLACES[0][1] + 12)
    bench.all.similar.click()
    done(bench)


def points(crs=UTM, fields="&field=kind:string&field=number:integer"):
    layer = QgsVectorLayer(f"Point?crs={UTM.authid()}{fields}", "points", "memory")
    for number, place in enumerate(PLACES):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(middle(*place))
        feature.setAttributes([f"kind {number % 2}", number])
        layer.dataProvider().addFeatures([feature])
    if crs != UTM:
        from oriel.plugin.adapters.geometry import in_crs

        other = QgsVectorLayer(f"Point?crs={crs.authid()}{fields}", "points", "memory")
        for feature in layer.getFeatures():
            feature.setGeometry(in_crs(feature.geometry(), UTM, crs))
            other.dataProvider().addFeatures([feature])
        layer = other
    return QgsProject.instance().addMapLayer(layer)


def test_similar_things_are_found_and_saved_as_one_step(bench):
    find_similar(bench)
    assert all(any(e.geometry.contains(middle(*p)) for e in bench.batch.shown) for p in PLACES[1:])
    assert not any(e.geometry.contains(middle(*PLACES[0])) for e in bench.batch.shown)
    assert len(bench.state.drafts) == 1  # the example is still there to be saved
    count = len(bench.batch.shown)
    bench.all.save.click()
    layer = bench.panel.target.layer
    assert layer.featureCount() == count
    saved = next(iter(layer.getFeatures()))
    assert saved["score"] > 0.5
    assert json.loads(saved["prompts"])["prompts"][0]["kind"] == "box"
    assert saved["class"] == bench.panel.classes.current.name
    layer.undoStack().undo()
    assert layer.featureCount() == 0
    layer.rollBack()
    assert bench.batch.findings is None


def test_one_step_back_takes_all_saved_objects_back_onto_the_map(bench):
    find_similar(bench)
    count, every = len(bench.batch.shown), len(bench.batch.findings.entries)
    bench.all.save.click()
    layer = bench.panel.target.layer
    assert layer.featureCount() == count
    bench.do("undo")
    assert layer.featureCount() == 0
    assert len(bench.batch.findings.entries) == every
    assert len(bench.state.drafts) == 1  # the example is where it was
    bench.all.save.click()
    assert layer.featureCount() == count
    layer.rollBack()


def test_what_a_full_disk_refused_stays_on_the_map(bench, monkeypatch):
    def refuse(*_asked):
        raise WriteError("full")

    monkeypatch.setattr(segment_batch, "MOST_IN_MEMORY", 2)
    monkeypatch.setattr(LongRun, "write", refuse)
    bench.batch.from_layer(bench.imagery.imagery, points(), selected=False, field="kind")
    done(bench)
    assert bench.panel.target.layer.featureCount() == 0
    assert len(bench.batch.shown) == len(PLACES)
    bench.all.save.click()
    assert bench.panel.target.layer.featureCount() == len(PLACES)
    bench.panel.target.layer.rollBack()


def test_the_threshold_acts_at_once(bench):
    find_similar(bench)
    entry = bench.batch.findings.entries[0]
    entry.score = 0.6
    bench.all.threshold.setValue(55)
    assert entry in bench.batch.shown
    bench.all.threshold.setValue(65)
    assert entry not in bench.batch.shown


def test_a_cross_removes_and_ranks_anew(bench):
    find_similar(bench)
    bench.all.next.click()
    crossed = bench.batch._chosen
    bench.all.less.click()
    done(bench)
    assert crossed not in bench.batch.findings.entries
    assert len(bench.batch._inbox.crossed) == 1
    bench.all.next.click()
    bench.all.more.click()
    done(bench)
    assert len(bench.batch._inbox.liked) == 2


def test_nothing_to_compare_is_said(bench):
    bench.all.similar.click()
    assert not bench.batch._running
    assert bench.dock.message_bar.currentItem() is not None


def test_selected_saved_objects_are_examples(bench):
    bench.click(PLACES[0][0] + 12, PLACES[0][1] + 12)
    bench.do("save")
    layer = bench.panel.target.layer
    layer.selectAll()
    bench.all.similar.click()
    done(bench)
    assert all(any(e.geometry.contains(middle(*p)) for e in bench.batch.shown) for p in PLACES[1:])
    layer.rollBack()


def lay_elsewhere(bench, tmp_path, name, colour=(200, 40, 40)):
    """Another raster far from the first, with squares at the same pixels."""
    rgb = scene(320, 400, *[(rectangle(x, y, x + SIDE, y + SIDE), colour) for x, y in PLACES])
    rgb[(rgb == 90).all(axis=2)] = (60, 160, 60)
    transform = Affine.translation(20_000, 0) * NORTH_UP
    path = tmp_path / f"{name}.tif"
    with rasterio.open(
        path, "w", driver="GTiff", width=400, height=320, count=3, dtype="uint8", crs="EPSG:32633", transform=transform
    ) as file:
        file.write(np.moveaxis(rgb, -1, 0))
    layer = QgsRasterLayer(str(path), name)
    QgsProject.instance().addMapLayer(layer)
    return layer


def choose(bench, layer):
    bench.imagery.choose(layer)
    bench.until(lambda: bench.imagery.imagery is not None)


@pytest.mark.parametrize("named", [True, False])
def test_saved_objects_of_other_imagery_are_read_where_they_were_made(bench, tmp_path, named):
    bench.click(PLACES[0][0] + 12, PLACES[0][1] + 12)
    bench.do("save")
    target = bench.panel.target.layer
    if not named:
        saved = next(iter(target.getFeatures()))
        target.changeAttributeValue(saved.id(), target.fields().lookupField("source"), None)
    target.selectAll()
    choose(bench, lay_elsewhere(bench, tmp_path, "elsewhere"))
    bench.all.similar.click()
    done(bench)
    there = [QgsGeometry(middle(*place)) for place in PLACES]
    for point in there:
        point.translate(20_000, 0)
    assert all(any(entry.geometry.contains(point) for entry in bench.batch.shown) for point in there)
    target.rollBack()


def test_the_imagery_an_object_names_counts_before_the_chosen_one(bench):
    bench.click(PLACES[0][0] + 12, PLACES[0][1] + 12)
    bench.do("save")
    target = bench.panel.target.layer
    target.selectAll()
    first = QgsProject.instance().mapLayersByName("photo")[0]
    later = QgsRasterLayer(first.source(), "the same place, later")
    QgsProject.instance().addMapLayer(later)
    choose(bench, later)
    (example,) = examples_of(bench.state, target, bench.imagery.imagery, bench.imagery.recent)
    assert example.imagery.name == "photo"
    target.changeAttributeValue(
        next(iter(target.getFeatures())).id(), target.fields().lookupField("source"), "one that is gone"
    )
    (example,) = examples_of(bench.state, target, bench.imagery.imagery, bench.imagery.recent)
    assert example.imagery == bench.imagery.imagery.ref
    target.rollBack()


def test_saved_objects_on_no_imagery_are_said(bench, tmp_path):
    bench.click(PLACES[0][0] + 12, PLACES[0][1] + 12)
    bench.do("save")
    target = bench.panel.target.layer
    target.selectAll()
    gone = QgsProject.instance().mapLayersByName("photo")[0].id()
    choose(bench, lay_elsewhere(bench, tmp_path, "elsewhere"))
    QgsProject.instance().removeMapLayer(gone)
    bench.all.similar.click()
    assert not bench.batch._running
    said = " ".join(label.text() for label in bench.dock.message_bar.currentItem().findChildren(QLabel))
    assert "add “photo”" in said
    target.rollBack()


@pytest.mark.parametrize("crs", ["EPSG:32633", "EPSG:4326"])
def test_prompts_of_a_layer_carry_their_attributes(bench, crs):
    layer = points(QgsCoordinateReferenceSystem(crs))
    bench.batch.from_layer(bench.imagery.imagery, layer, selected=False, field="kind")
    done(bench)
    assert len(bench.batch.shown) == len(PLACES)
    bench.all.save.click()
    target = bench.panel.target.layer
    found = {f["number"]: f for f in target.getFeatures()}
    assert sorted(found) == [0, 1, 2, 3]
    for number, place in enumerate(PLACES):
        assert found[number].geometry().contains(middle(*place))
        assert found[number]["class"] == f"kind {number % 2}"
    target.rollBack()


def test_only_selected_prompts(bench):
    layer = points()
    layer.selectByIds([next(iter(layer.getFeatures())).id()])
    bench.batch.from_layer(bench.imagery.imagery, layer, selected=True, field="")
    done(bench)
    assert len(bench.batch.shown) == 1


def test_a_long_run_goes_into_a_file(bench, monkeypatch):
    monkeypatch.setattr(segment_batch, "MOST_IN_MEMORY", 2)
    bench.batch.from_layer(bench.imagery.imagery, points(), selected=False, field="kind")
    done(bench)
    layer = bench.panel.target.layer
    assert not layer.isEditable()
    assert layer.featureCount() == len(PLACES)
    assert bench.batch.findings is None
    message = bench.dock.message_bar.currentItem()
    assert "past Ctrl+Z" in " ".join(label.text() for label in message.findChildren(QLabel))


def test_a_long_run_is_taken_back_in_one_step(bench, monkeypatch):
    monkeypatch.setattr(segment_batch, "MOST_IN_MEMORY", 2)
    bench.batch.from_layer(bench.imagery.imagery, points(), selected=False, field="kind")
    done(bench)
    layer = bench.panel.target.layer
    message = bench.dock.message_bar.currentItem()
    (back,) = (button for button in message.findChildren(QPushButton) if button.text() == "Take all back")
    layer.startEditing()
    layer.deleteFeature(next(iter(layer.getFeatures())).id())
    back.click()  # not over what the user has begun
    assert layer.featureCount() == len(PLACES) - 1
    layer.rollBack()
    back.click()
    assert layer.featureCount() == 0
    said = " ".join(label.text() for label in bench.dock.message_bar.currentItem().findChildren(QLabel))
    assert f"{len(PLACES)} objects taken back" in said


def test_a_cancel_keeps_what_was_found(bench, monkeypatch):
    def run(job, inbox, _workspace, progress):
        polygons = bench_polygon(job.ref)
        inbox.put(Hit(polygons, 0.9, 0.9))
        while True:
            progress.report(0, 1)

    monkeypatch.setattr(segment_batch, "run_everything", run)
    bench.all.everything.click()
    bench.until(lambda: bool(bench.batch.findings is not None and bench.batch.findings.entries))
    bench.engine.runner.cancel_current()
    done(bench)
    assert len(bench.batch.shown) == 1
    assert bench.all.save.isEnabled()


def bench_polygon(_ref):
    from oriel.backend.types import box_polygon

    return (box_polygon((10, 10, 40, 40)),)


def test_everything_outlines_the_squares(bench, tmp_path):
    bench.all.everything.click()
    done(bench)
    bench.all.threshold.setValue(2)
    assert all(any(e.geometry.contains(middle(*p)) for e in bench.batch.shown) for p in PLACES)
    assert not list(tmp_path.rglob("*.win"))  # nothing is left to go on with


def test_everything_can_be_asked_for_sizes_and_names(bench):
    bench.all.options.click()
    dialog = bench.all.window().findChild(EverythingOptionsDialog)
    dialog.words.setText("red; green")
    dialog.most.setValue((SIDE * 1.5) ** 2 * abs(NORTH_UP.a * NORTH_UP.e))
    dialog.granularity.setCurrentIndex(2)
    dialog.accept()
    assert bench.batch.wanted.granularity == "partition"
    bench.all.everything.click()
    done(bench)
    assert bench.batch.shown
    assert {entry.hit.class_name for entry in bench.batch.shown} <= {"red", "green"}
    assert any(entry.hit.class_name == "red" for entry in bench.batch.shown)
    assert all(entry.geometry.area() <= bench.batch.wanted.most_m2 for entry in bench.batch.shown)


def test_what_everything_was_asked_for_is_asked_for_again(bench, tmp_path):
    def opened():
        bench.all.options.click()
        return next(d for d in bench.all.window().findChildren(EverythingOptionsDialog) if d.isVisible())

    first = opened()
    first.words.setText("red")
    first.least.setValue(12)
    first.granularity.setCurrentIndex(1)
    chosen = first.choice
    first.accept()
    choose(bench, lay_elsewhere(bench, tmp_path, "elsewhere"))
    bench.batch.discard()
    other = opened()
    assert other.choice == chosen
    other.words.setText("blue")
    other.reject()
    third = opened()
    assert third.choice == chosen  # what was not accepted is not remembered
    third.reject()


def test_processing_finds_similar_things_and_outlines_prompts(bench, tmp_path, monkeypatch):
    from oriel import backend
    from oriel.backend.types import box_polygon
    from oriel.plugin.adapters.geometry import to_geometry
    from oriel.plugin.processing.segment_prompts import SegmentPromptsAlgorithm
    from oriel.plugin.processing.similar import SimilarAlgorithm
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    monkeypatch.setattr(backend, "load_model", lambda *_args, **_more: ColourModel())
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    example = QgsVectorLayer("Polygon?crs=EPSG:32633", "example", "memory")
    x, y = PLACES[0]
    feature = QgsFeature()
    feature.setGeometry(to_geometry(box_polygon((x, y, x + SIDE, y + SIDE)), bench.imagery.imagery.ref))
    example.dataProvider().addFeatures([feature])
    photo = QgsProject.instance().mapLayersByName("photo")[0]
    out = str(tmp_path / "similar.gpkg")
    asked = {"INPUT": photo, "EXAMPLES": QgsProject.instance().addMapLayer(example), "OUTPUT": out}
    _result, good = SimilarAlgorithm().create().run(asked, context, QgsProcessingFeedback())
    assert good
    shapes = [f.geometry() for f in QgsVectorLayer(out, "similar").getFeatures()]
    assert all(any(shape.contains(middle(*p)) for shape in shapes) for p in PLACES[1:])

    out = str(tmp_path / "objects.gpkg")
    asked = {"INPUT": photo, "PROMPTS": points(), "CLASS": "kind", "OUTPUT": out}
    _result, good = SegmentPromptsAlgorithm().create().run(asked, context, QgsProcessingFeedback())
    assert good
    assert sorted((f["number"], f["class"]) for f in QgsVectorLayer(out, "objects").getFeatures()) == [
        (n, f"kind {n % 2}") for n in range(len(PLACES))
    ]
