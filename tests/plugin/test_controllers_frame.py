# SPDX-License-Identifier: GPL-3.0-or-later
"""Imagery follows its layer; the engine owns what is open; recovery brings back what a crash took."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from oriel.backend.errors import InputError
from oriel.backend.types import Window
from oriel.plugin.adapters.journal import Journal
from oriel.plugin.adapters.results import ResultObject, commit, new_package, save, take_back
from oriel.plugin.controllers.engine import Engine
from oriel.plugin.controllers.imagery import ImageryController
from oriel.plugin.controllers.recovery import Recovery
from oriel.plugin.settings import Settings
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSingleBandGrayRenderer,
)
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtWidgets import QPushButton

UTM = QgsCoordinateReferenceSystem("EPSG:32632")


@pytest.fixture
def engine(tmp_path, qgis_app):
    engine = Engine(Settings(cache_folder=str(tmp_path / "cache")))
    yield engine
    engine.close()


@pytest.fixture
def imagery(engine):
    imagery = ImageryController(engine, lambda _layer: 0.5)
    yield imagery
    imagery.close()


@pytest.fixture
def layer(tmp_path, qgis_app):
    path = tmp_path / "image.tif"
    values = np.random.default_rng(0).integers(0, 255, (3, 40, 50), dtype=np.uint8)
    transform = rasterio.Affine(2.0, 0.0, 500000.0, 0.0, -2.0, 5600000.0)
    with rasterio.open(
        path, "w", driver="GTiff", width=50, height=40, count=3, dtype="uint8", crs="EPSG:32632", transform=transform
    ) as file:
        file.write(values)
    layer = QgsRasterLayer(str(path), "image")
    QgsProject.instance().addMapLayer(layer)
    return layer


def choose(imagery, layer, qtbot):
    imagery.choose(layer)
    qtbot.waitUntil(lambda: imagery.imagery is not None)
    return imagery.imagery


def test_a_chosen_layer_is_described_on_the_worker(imagery, layer, qtbot):
    found = choose(imagery, layer, qtbot)
    assert (found.layer_id, found.name) == (layer.id(), "image")
    assert (found.ref.width, found.ref.height, found.ref.gsd) == (50, 40, pytest.approx(2.0, rel=0.01))


def test_who_asks_before_it_is_ready_is_called_when_it_is(imagery, layer, qtbot):
    got = []
    imagery.choose(layer)
    imagery.when_ready(got.append)
    assert got == []
    qtbot.waitUntil(lambda: len(got) == 1)
    imagery.when_ready(got.append)
    assert got == [imagery.imagery] * 2


def test_without_a_layer_one_sentence_says_what_to_do(imagery):
    reasons = []
    imagery.refused.connect(reasons.append)
    imagery.choose(None)
    assert "imagery layer" in reasons[-1]
    with pytest.raises(InputError, match="imagery layer"):
        imagery.when_ready(print)


def test_a_new_style_gives_a_new_description(imagery, layer, qtbot):
    before = choose(imagery, layer, qtbot)
    layer.setRenderer(QgsSingleBandGrayRenderer(layer.dataProvider(), 2))
    qtbot.waitUntil(lambda: imagery.imagery is not None and imagery.imagery.ref.bands == (2,))
    assert imagery.imagery.ref != before.ref


def test_removing_the_layer_ends_it(imagery, layer, engine, qtbot):
    seen = []
    choose(imagery, layer, qtbot)
    imagery.imagery_changed.connect(seen.append)
    QgsProject.instance().removeMapLayer(layer.id())
    assert seen == [None]
    assert imagery.layer is None


def test_jobs_read_rasters_that_stay_open(imagery, layer, engine, qtbot):
    ref = choose(imagery, layer, qtbot).ref
    sources = []

    def job(workspace, _progress):
        source = workspace.source(ref)
        assert source.read(Window(0, 0, 0, 40, 50)).rgb.shape == (40, 50, 3)
        return source

    for _ in range(2):
        engine.submit(job, title="read", done=sources.append, failed=sources.append)
    qtbot.waitUntil(lambda: len(sources) == 2)
    assert sources[0] is sources[1]
    engine.forget(ref)
    engine.submit(job, title="read", done=sources.append, failed=sources.append)
    qtbot.waitUntil(lambda: len(sources) == 3)
    assert sources[2] is not sources[0]


def test_other_settings_change_the_model_on_the_chip(engine):
    texts = []
    engine.model_changed.connect(texts.append)
    engine.use(Settings(model="sam-vit-b", cache_folder=engine.settings.cache_folder))
    assert texts == [engine.model_text]
    assert "SAM" in engine.model_text


# Recovery -------------------------------------------------------------------------------------------------------------


def an_object(name="roof"):
    return ResultObject(QgsGeometry.fromRect(QgsRectangle(500000, 5600000, 500010, 5600010)), class_name=name)


@pytest.fixture
def target(tmp_path, qgis_app):
    layer = new_package(str(tmp_path / "objects.gpkg"), UTM, name="objects", colors={})
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def bar(qtbot):
    bar = QgsMessageBar()
    qtbot.addWidget(bar)
    return bar


@pytest.fixture
def make_journal(tmp_path):
    """Return a function that opens one more session's journal on the same folder."""
    journals = []

    def make(folder=tmp_path):
        journals.append(Journal(folder / "journal"))
        return journals[-1]

    yield make
    for journal in journals:
        journal.close()


@pytest.fixture
def recovery(make_journal, bar):
    recovery = Recovery(make_journal(), bar)
    yield recovery
    recovery.close()


def keep(recovery, target, *names):
    objects = [an_object(name) for name in names]
    saved = save(objects, UTM, target)
    recovery.keep_saved(saved, objects, UTM)
    return saved


def entries(recovery):
    return recovery._journal.entries


def test_saved_objects_are_kept_until_the_layer_is_committed(recovery, target):
    keep(recovery, target, "roof", "tree")
    assert len(entries(recovery)) == 2
    commit(target)
    assert entries(recovery) == []


def test_objects_taken_back_are_not_kept(recovery, target):
    saved = keep(recovery, target, "roof")
    take_back(saved)
    recovery.drop_saved(saved)
    assert entries(recovery) == []


def test_objects_undone_or_rolled_back_are_not_kept(recovery, target):
    keep(recovery, target, "roof", "tree")
    target.undoStack().undo()
    assert entries(recovery) == []
    keep(recovery, target, "roof")
    target.rollBack()
    assert entries(recovery) == []


def crash(recovery, target, *names):
    """Save, then let the session vanish as if it had been killed."""
    keep(recovery, target, *names)
    recovery.keep_prompts({"points": [[1, 2]]})
    recovery.close()
    assert recovery._journal.flush()
    recovery._journal._writer._lock.unlock()
    target.rollBack()


def press(bar, text):
    button = next(button for button in bar.currentItem().findChildren(QPushButton) if button.text() == text)
    button.click()


def test_after_a_crash_objects_and_prompts_come_back(recovery, target, make_journal, bar, qtbot):
    crash(recovery, target, "roof", "tree")
    later = Recovery(make_journal(), bar)
    prompts = []
    later.prompts_restored.connect(prompts.append)
    later.offer()
    press(bar, "Restore")
    assert sorted(feature["class"] for feature in target.getFeatures()) == ["roof", "tree"]
    assert prompts == [{"points": [[1, 2]]}]
    assert len(entries(later)) == 2  # still only in the buffer: still kept
    assert make_journal().left_behind() == []
    later.close()


def test_objects_whose_layer_is_lost_go_to_a_temporary_one(recovery, target, make_journal, tmp_path, bar):
    crash(recovery, target, "roof")
    file = target.source().split("|")[0]
    QgsProject.instance().clear()
    (tmp_path / "objects.gpkg").rename(file + ".moved")
    later = Recovery(make_journal(), bar)
    later.offer()
    press(bar, "Restore")
    (layer,) = QgsProject.instance().mapLayers().values()
    assert layer.providerType() == "memory"
    assert next(layer.getFeatures())["class"] == "roof"
    assert layer.crs() == UTM
    later.close()


def test_discarded_is_gone(recovery, target, make_journal, bar):
    crash(recovery, target, "roof")
    later = Recovery(make_journal(), bar)
    later.offer()
    press(bar, "Discard")
    assert make_journal().left_behind() == []
    assert target.featureCount() == 0
    later.close()


def test_nothing_is_offered_after_a_proper_end(recovery, target, make_journal, bar):
    keep(recovery, target, "roof")
    recovery._journal.close()
    Recovery(make_journal(), bar).offer()
    assert bar.currentItem() is None


def test_a_journal_that_cannot_be_written_is_said(target, make_journal, tmp_path, bar, qtbot, caplog):
    (tmp_path / "file").write_text("")
    journal = make_journal(tmp_path / "file")
    recovery = Recovery(journal, bar)
    with qtbot.waitSignal(journal.failed):
        keep(recovery, target, "roof")
    qtbot.waitUntil(lambda: bar.currentItem() is not None)
    assert "cannot be secured" in caplog.text  # what the bar shows is logged too
    recovery.close()
    target.rollBack()
