# SPDX-License-Identifier: GPL-3.0-or-later
"""The Search tab from words to layers: real raster, real worker, a model whose words are colours."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from oriel.plugin.adapters.journal import Journal
from oriel.plugin.controllers.context import Context
from oriel.plugin.controllers.engine import Engine
from oriel.plugin.controllers.imagery import ImageryController
from oriel.plugin.controllers.recovery import Recovery
from oriel.plugin.controllers.search import SearchController
from oriel.plugin.panels.dock import OrielDock
from oriel.plugin.settings import Settings
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtWidgets import QLabel
from rasterio.transform import Affine

from tests.fake_words import FakeWords
from tests.fakes import FakePromptable

UTM = QgsCoordinateReferenceSystem("EPSG:32633")
PLACED = Affine.translation(500000, 5000000) * Affine.rotation(20) * Affine.scale(0.5, -0.5)
ROOF = (160, 96, 288, 192)  # x0, y0, x1, y1


class ColourModel(FakeWords):
    """Words and masks by colour, in one model."""

    def __init__(self):
        super().__init__()
        self._masks = FakePromptable()

    def decode(self, arrays, prompts):
        return self._masks.decode(arrays, prompts)


class Bench:
    def __init__(self, qgis_iface, qtbot, folder, monkeypatch):
        monkeypatch.setenv("ORIEL_CACHE_FOLDER", str(folder / "cache"))
        self.qtbot = qtbot
        self.canvas = qgis_iface.mapCanvas()
        self.canvas.setDestinationCrs(UTM)
        self.dock = OrielDock()
        self.engine = Engine(Settings.load())
        self.engine._workspace._model = ColourModel()
        self.imagery = ImageryController(self.engine, lambda layer: 1.0)
        self.journal = Journal(folder / "journal")
        self.recovery = Recovery(self.journal, self.dock.message_bar)
        self.controller = SearchController(Context(qgis_iface, self.dock, self.engine, self.imagery, self.recovery))
        self.panel = self.controller.panel

    def load(self, path):
        layer = QgsRasterLayer(str(path), "photo")
        QgsProject.instance().addMapLayer(layer)
        self.canvas.setLayers([layer])
        self.canvas.setExtent(layer.extent())
        self.imagery.choose(layer)
        self.settled()
        return layer

    def settled(self):
        self.qtbot.waitUntil(lambda: not self.engine.runner.is_busy, timeout=20000)
        self.qtbot.wait(20)

    def ask(self, text, button):
        self.panel.query.setText(text)
        button.click()
        self.settled()

    @property
    def said(self):
        item = self.dock.message_bar.currentItem()
        return " ".join(label.text() for label in item.findChildren(QLabel)) if item else ""

    def close(self):
        self.controller.unload()
        self.imagery.close()
        self.recovery.close()
        self.engine.close()
        self.journal.close()
        self.dock.deleteLater()


@pytest.fixture
def bench(qgis_iface, qtbot, tmp_path, monkeypatch):
    bench = Bench(qgis_iface, qtbot, tmp_path, monkeypatch)
    yield bench
    bench.close()


@pytest.fixture
def photo(bench, tmp_path):
    rgb = np.full((320, 480, 3), (60, 160, 60), np.uint8)
    x0, y0, x1, y1 = ROOF
    rgb[y0:y1, x0:x1] = (200, 40, 40)
    path = tmp_path / "photo.tif"
    with rasterio.open(
        path, "w", driver="GTiff", width=480, height=320, count=3, dtype="uint8", crs="EPSG:32633", transform=PLACED
    ) as file:
        file.write(np.moveaxis(rgb, -1, 0))
    bench.load(path)
    return bench


def roof():
    x0, y0, x1, y1 = ROOF
    corners = [PLACED * c for c in ((x0, y0), (x1, y0), (x1, y1), (x0, y1))]
    text = ", ".join(f"{x} {y}" for x, y in [*corners, corners[0]])
    return QgsGeometry.fromWkt(f"POLYGON(({text}))")


def layers(kind):
    return [x for x in QgsProject.instance().mapLayers().values() if isinstance(x, kind) and x.name() != "photo"]


def sample(layer, xy):
    return layer.dataProvider().sample(QgsPointXY(*xy), 1)[0]


def iou(a, b):
    return a.intersection(b).area() / a.combine(b).area()


def test_words_become_a_heat_layer_at_the_right_place(photo):
    photo.ask("red; -green", photo.panel.highlight)
    assert photo.said == ""
    (heat,) = layers(QgsRasterLayer)
    assert heat.crs() == UTM
    inside = PLACED * (224, 144)
    outside = PLACED * (60, 60)
    assert sample(heat, inside) > 225
    assert sample(heat, outside) < 25
    assert photo.panel.found.isVisibleTo(photo.panel)
    assert photo.controller.preview.item_count > 0


def test_the_imagery_stays_when_qgis_makes_the_result_active(photo):
    photo.ask("red; -green", photo.panel.highlight)
    (heat,) = layers(QgsRasterLayer)
    before = photo.dock.head.layer
    photo.dock.head.follow(heat)
    assert photo.dock.head.layer is before


def test_polygons_are_sharp_and_saved(photo):
    photo.ask("red; -green", photo.panel.highlight)
    photo.panel.polygons.click()
    photo.settled()
    (table,) = layers(QgsVectorLayer)
    (feature,) = list(table.getFeatures())
    assert iou(feature.geometry(), roof()) > 0.95
    assert feature["class"] == "red"
    assert feature["outline"] == "model"
    assert feature["area_m2"] == pytest.approx(roof().area(), rel=0.1)


def test_the_slider_draws_outlines_anew(photo):
    photo.ask("red; -green", photo.panel.highlight)
    photo.panel.threshold.setValue(95)
    photo.settled()
    strict = photo.controller.preview.item_count
    photo.panel.threshold.setValue(10)
    photo.settled()
    assert photo.controller.preview.item_count >= strict


def test_an_unknown_word_is_said(photo):
    photo.ask("zebra", photo.panel.highlight)
    assert "does not know" in photo.said
    assert layers(QgsRasterLayer) == []


def test_an_empty_query_is_said(photo):
    photo.ask("  ", photo.panel.highlight)
    assert "empty" in photo.said


def test_several_concepts_become_classes_with_a_legend(photo):
    photo.ask("red; green", photo.panel.highlight)
    (classes,) = layers(QgsRasterLayer)
    labels = [c.label for c in classes.renderer().classes()]
    assert labels[1:] == ["red", "green"]


def test_places_are_listed_shown_and_saved(photo):
    photo.ask("red", photo.panel.places)
    hits = photo.panel.hits
    assert hits.list.count() >= 1
    photo.canvas.setExtent(QgsRectangle(0, 0, 1, 1))
    photo.controller._on_place_chosen(0)
    assert photo.canvas.extent().intersects(roof().boundingBox())
    hits.save.click()
    (table,) = layers(QgsVectorLayer)
    assert [f["rank"] for f in table.getFeatures()] == list(range(1, hits.list.count() + 1))


def test_view_beside_the_layer_is_explained(photo):
    photo.canvas.setExtent(QgsRectangle(0, 0, 10, 10))
    photo.ask("red", photo.panel.highlight)
    assert "nothing of the imagery" in photo.said


def test_removing_the_layer_clears_the_tab(photo):
    photo.ask("red; -green", photo.panel.highlight)
    QgsProject.instance().removeMapLayer(photo.imagery.layer.id())
    photo.settled()
    assert photo.controller.preview.item_count == 0
    assert not photo.panel.found.isVisibleTo(photo.panel)
