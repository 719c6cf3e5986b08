# SPDX-License-Identifier: GPL-3.0-or-later
"""The Search tab from words to layers: real raster, real worker, a model whose words are colours."""

from __future__ import annotations

from pathlib import Path

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
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QPushButton
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
        runner = self.engine.runner
        for _ in range(50):  # the end of one job may start the next
            self.qtbot.waitUntil(lambda: not runner.is_busy, timeout=20000)
            self.qtbot.wait(30)
            if not runner.is_busy:
                return

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
    assert photo.panel.hits.list.count() == 1
    (feature,) = list(table.getFeatures())
    assert iou(feature.geometry(), roof()) > 0.95
    assert feature["class"] == "red"
    assert feature["outline"] == "model"
    assert 0 < feature["presence"] <= 1
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


def test_other_models_are_one_click_away_from_an_unknown_word(photo):
    asked = []
    photo.dock.head.options_asked.connect(lambda: asked.append(True))
    photo.ask("zebra", photo.panel.highlight)
    (button,) = [b for b in photo.dock.message_bar.findChildren(QPushButton) if b.text() == "Other models"]
    button.click()
    assert asked == [True]


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
    photo.controller.gallery.go_to(0)
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


def test_places_stay_inside_the_area(photo):
    photo.panel.area.choose("whole")
    photo.ask("red", photo.panel.places)
    everywhere = photo.panel.hits.list.count()
    x, y = PLACED * (350, 100)
    photo.canvas.setExtent(QgsRectangle(x - 40, y - 60, x + 40, y + 60))
    photo.panel.area.choose("view")
    photo.ask("red", photo.panel.places)
    assert 0 < photo.panel.hits.list.count() <= everywhere
    shown = QgsGeometry.fromRect(photo.canvas.extent())
    for hit in photo.controller.gallery.hits:
        x0, y0, x1, y1 = hit.bounds
        assert shown.contains(QgsPointXY(*(PLACED * ((x0 + x1) / 2, (y0 + y1) / 2))))


def test_marks_rank_anew_are_kept_and_saved(photo):
    photo.panel.area.choose("whole")
    photo.ask("red, green", photo.panel.places)
    hits = photo.panel.hits
    hits.list.setCurrentRow(0)
    hits.less.click()
    photo.settled()
    assert any(hits.list.item(n).text().startswith("✗") for n in range(hits.list.count()))
    assert hits.export.isVisibleTo(photo.panel)
    photo.ask("blue", photo.panel.places)
    assert photo.controller.gallery.book.marks == {}
    photo.ask("red, green", photo.panel.places)  # the marks come back with the words
    assert len(photo.controller.gallery.book.marks) == 1
    hits.export.click()
    (table,) = layers(QgsVectorLayer)
    (feature,) = list(table.getFeatures())
    assert (feature["mark"], feature["class"]) == ("no", "other")
    hits.forget.click()
    photo.settled()
    assert not hits.export.isVisibleTo(photo.panel)


def test_an_example_on_the_map_and_words_are_mixed(photo):
    photo.panel.area.choose("whole")
    photo.controller.example.tool.drawn.emit(roof())
    assert photo.panel.example.mixing.isVisibleTo(photo.panel.example)
    photo.ask("", photo.panel.places)
    assert photo.said == ""
    best = photo.controller.gallery.hits[0]
    x0, y0, x1, y1 = best.bounds
    assert x0 < 224 < x1
    assert y0 < 144 < y1
    photo.panel.example.clear.click()
    photo.ask("", photo.panel.places)
    assert "nothing to search for" in photo.said


def test_selected_polygons_are_an_example(photo):
    photo.panel.example.feature.click()
    assert "No polygon is selected" in photo.said
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633", "roofs", "memory")
    feature = QgsFeature()
    feature.setGeometry(roof())
    layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    layer.selectAll()
    photo.panel.example.feature.click()
    assert "roofs" in photo.panel.example.chosen.text()


def test_an_image_file_is_an_example(photo, tmp_path):
    rgb = np.full((3, 256, 256), 40, np.uint8)
    rgb[0] = 200
    path = tmp_path / "red.tif"
    with rasterio.open(path, "w", driver="GTiff", width=256, height=256, count=3, dtype="uint8") as file:
        file.write(rgb)
    photo.controller.example.take_file(str(path))
    photo.panel.area.choose("whole")
    photo.ask("", photo.panel.places)
    assert photo.said == ""
    assert photo.controller.gallery.hits


def test_the_class_list_has_areas_that_are_saved(photo, tmp_path):
    photo.panel.area.choose("whole")
    photo.ask("red\ngreen", photo.panel.highlight)
    (classes,) = layers(QgsRasterLayer)
    assert [c.label for c in classes.renderer().classes()][1:] == ["red", "green"]
    table = photo.panel.classes.table
    found = {table.topLevelItem(n).text(0): table.topLevelItem(n).text(1) for n in range(table.topLevelItemCount())}
    assert float(found["red"]) == pytest.approx(roof().area() / 1e4, rel=0.15)
    path = photo.controller.maps.save_areas()
    assert "red" in Path(path).read_text(encoding="utf-8")


def test_points_with_a_class_become_a_class_map_with_its_confusion(photo):
    layer = QgsVectorLayer("Point?crs=EPSG:32633&field=class:string", "samples", "memory")
    places = {"roof": [(180, 110), (220, 140), (260, 170)], "lawn": [(40, 40), (400, 60), (60, 280)]}
    for name, points in places.items():
        for point in points:
            feature = QgsFeature(layer.fields())
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*(PLACED * point))))
            feature["class"] = name
            layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    photo.panel.area.choose("whole")
    photo.panel.learn.layer.setLayer(layer)
    assert photo.panel.learn.field.currentField() == "class"
    photo.panel.learn.classes.click()
    photo.settled()
    assert photo.said == ""
    (classes,) = layers(QgsRasterLayer)
    assert sample(classes, PLACED * (224, 144)) == 1
    assert sample(classes, PLACED * (60, 60)) == 2
    assert "100 %" in photo.panel.classes.sure.text()
    assert photo.panel.classes.confusion.topLevelItem(0).text(1) == "3"


def test_groups_need_no_example(photo):
    photo.panel.area.choose("whole")
    photo.panel.learn.count.setValue(2)
    photo.panel.learn.groups.click()
    photo.settled()
    (groups,) = layers(QgsRasterLayer)
    assert sample(groups, PLACED * (224, 144)) != sample(groups, PLACED * (60, 60))


def test_the_index_is_listed_and_deleted(photo):
    photo.panel.index.build.click()
    photo.settled()
    table = photo.panel.index.table
    assert [table.topLevelItem(n).text(1) for n in range(table.topLevelItemCount())] == ["ready"]
    photo.panel.example.everywhere.setChecked(True)
    photo.ask("red", photo.panel.places)
    assert photo.controller.gallery.hits
    info = table.topLevelItem(0)
    photo.controller.index.delete([info.data(0, 0x0100)])
    photo.settled()
    assert table.topLevelItemCount() == 0
    photo.ask("red", photo.panel.places)
    assert "Nothing is indexed" in photo.said


def test_enter_asks_and_shift_enter_begins_a_line(photo, qtbot):
    query = photo.panel.query
    query.setText("")
    qtbot.keyClicks(query, "red")
    low = query.height()
    qtbot.keyClick(query, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert query.text() == "red\n"
    assert query.height() > low
    with qtbot.waitSignal(photo.panel.highlight_asked, timeout=1000):
        qtbot.keyClick(query, Qt.Key.Key_Return)
    photo.settled()


def test_marked_polygons_change_places(photo):
    photo.panel.area.choose("whole")
    photo.ask("red; green", photo.panel.highlight)
    photo.panel.polygons.click()
    photo.settled()
    gallery = photo.controller.gallery
    assert len(gallery.hits) >= 2
    first = gallery.hits[0]
    gallery.mark(0, False)
    assert gallery.hits[-1] is first
    gallery.mark(len(gallery.hits) - 1, True)
    assert gallery.hits[0] is first


def test_the_tab_fits_into_a_narrow_dock(photo):
    photo.panel.more.setCollapsed(False)
    photo.panel.example.show_example("Example: drawn on the map")
    for part in (photo.panel.hits, photo.panel.classes, photo.panel.found):
        part.setVisible(True)
    photo.panel.hits.show_marks(on=True)
    assert photo.panel.minimumSizeHint().width() <= 290


def test_a_damaged_index_says_so_and_is_repaired(photo):
    index = photo.panel.index
    index.build.click()
    photo.settled()
    assert index.repair.isHidden()
    (vectors,) = Path(photo.engine.settings.index_folder).rglob("vectors.f16")
    whole = vectors.read_bytes()
    vectors.write_bytes(bytes([whole[0] ^ 0xFF]) + whole[1:])
    photo.controller.index.refresh()
    photo.settled()
    assert index.table.topLevelItem(0).text(1) == "damaged"
    assert not index.repair.isHidden()
    index.repair.click()
    photo.settled()
    assert photo.said == ""
    assert vectors.read_bytes() == whole
    assert index.table.topLevelItem(0).text(1) == "ready"
    assert index.repair.isHidden()


def test_indexing_is_paused_and_goes_on(photo):
    photo.panel.index.build.click()
    assert photo.panel.index.build.text() == "Pause"
    photo.panel.index.build.click()
    photo.settled()
    assert photo.panel.index.build.text() == "Index layer"
    photo.panel.index.build.click()
    photo.settled()
    assert photo.panel.index.table.topLevelItem(0).text(1) == "ready"


def test_the_heat_layer_is_refined_along_the_image(photo):
    photo.ask("red; -green", photo.panel.highlight)
    (heat,) = layers(QgsRasterLayer)
    with rasterio.open(heat.source()) as file:
        assert (file.width, file.height) == (480, 320)  # the image's pixels, not tokens of 16
    assert Path(heat.source()).name == "photo_red_-green.tif"
    assert not list(Path(heat.source()).parent.glob("*coarse*"))
    assert heat.name() == "red; -green"
    edge = [sample(heat, PLACED * (ROOF[2] + dx, 144)) for dx in (-6, 6)]
    assert edge[0] > edge[1] + 50
    heat.setOpacity(0.5)
    photo.ask("red; -green", photo.panel.highlight)
    assert sorted(layer.opacity() for layer in layers(QgsRasterLayer)) == [0.5, 1]


def test_a_heat_layer_that_was_taken_away_is_not_refined(photo):
    show = photo.controller.heats.show

    def shown(*given):
        done = show(*given)
        QgsProject.instance().removeAllMapLayers()
        return done

    photo.controller.heats.show = shown
    photo.ask("red; -green", photo.panel.highlight)
    assert layers(QgsRasterLayer) == []
    assert photo.said == ""
