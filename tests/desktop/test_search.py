# SPDX-License-Identifier: GPL-3.0-or-later
"""The Search tab in a real QGIS window; mouse and keys come from the X server.

The model is the deterministic stand-in of the tests, whose words are colours: everything round it is under test.
"""

from __future__ import annotations

import time

import numpy as np
import pytest
import rasterio
from oriel.tools.places import ROOT
from rasterio.transform import Affine

CRS = "EPSG:32633"
PLACED = Affine(0.5, 0, 500000, 0, -0.5, 5000400)
GROUND, RED, BLUE = (60, 160, 60), (200, 40, 40), (40, 60, 200)
RED_BOXES = [(64, 64, 224, 224), (560, 416, 720, 576)]
BLUE_BOX = (512, 64, 736, 288)

SETUP = """
import sys, qgis.utils
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
if {root!r} not in sys.path:
    sys.path.append({root!r})
from tests.fake_words import FakeWords
from tests.fakes import FakePromptable

class ColourModel(FakeWords):
    def __init__(self):
        super().__init__()
        self._masks = FakePromptable()

    def decode(self, arrays, prompts):
        return self._masks.decode(arrays, prompts)

layer = QgsRasterLayer({raster!r}, "photo")
QgsProject.instance().addMapLayer(layer)
iface.setActiveLayer(layer)
iface.mapCanvas().setExtent(layer.extent())
iface.mapCanvas().refresh()
bench = qgis.utils.plugins["oriel"].open()
bench.engine._workspace._model = ColourModel()
search = bench.search
bench.dock.show_panel(search.panel)
search.panel.area.choose("whole")
search.panel.more.setCollapsed(True)
search.panel.query.setText("")
search.example.clear()
iface.mainWindow().resizeDocks([bench.dock], [{width}], Qt.Orientation.Horizontal)

def idle():
    return not bench.engine.runner.is_busy

def of(kind):
    return [l for l in QgsProject.instance().mapLayers().values() if type(l).__name__ == kind and l.name() != "photo"]

def said():
    item = bench.dock.message_bar.currentItem()
    return " ".join(label.text() for label in item.findChildren(QLabel)) if item else ""

def middle(number):
    hit = search.gallery.hits[number]
    return [(hit.bounds[0] + hit.bounds[2]) / 2, (hit.bounds[1] + hit.bounds[3]) / 2]
"""

SCROLL = """
from qgis.PyQt.QtWidgets import QScrollArea
wanted, area = widget({name!r}), widget({name!r}).parent()
while area is not None and area.parent() is not None and not (
    isinstance(area, QScrollArea) and area.widget() is search.panel
):
    area = area.parent()
area.ensureWidgetVisible(wanted)
"""


class User:
    """What a user does in the tab."""

    def __init__(self, qgis):
        self.qgis = qgis

    def press(self, name):
        self.qgis.run(SCROLL.format(name=name))
        self.qgis.settle()
        self.qgis.pointer.click(*self.qgis.centre(name))
        self.idle()

    def type(self, *lines):
        self.qgis.run(SCROLL.format(name="orielQuery"))
        self.qgis.settle()
        self.qgis.pointer.click(*self.qgis.centre("orielQuery"))
        self.qgis.pointer.key("ctrl+a")
        for number, line in enumerate(lines):
            if number:
                self.qgis.pointer.key("shift+Return")
            self.qgis.pointer.type(line)

    def enter(self):
        self.qgis.pointer.key("Return")
        self.idle()

    def idle(self):
        for _ in range(3):  # what is done may ask for more
            time.sleep(0.1)  # the X server passes events on when it likes
            self.qgis.run("QApplication.processEvents()")
            self.qgis.wait("idle()", seconds=60, what="the worker")

    def value(self, expression):
        return self.qgis.value(expression)

    def grab(self, name):
        self.qgis.settle()
        return self.qgis.grab(self.qgis.folder / f"{name}.png")


@pytest.fixture
def user(qgis, tmp_path, request):
    rgb = np.full((640, 800, 3), GROUND, np.uint8)
    for (x0, y0, x1, y1), colour in [*((box, RED) for box in RED_BOXES), (BLUE_BOX, BLUE)]:
        rgb[y0:y1, x0:x1] = colour
    if getattr(request, "param", "") == "hazy":
        rgb[:, 384:] = rgb[:, 384:] // 2 + 110
    path = tmp_path / "photo.tif"
    shape = {"width": 800, "height": 640, "count": 3, "dtype": "uint8"}
    with rasterio.open(path, "w", driver="GTiff", **shape, crs=CRS, transform=PLACED) as file:
        file.write(np.moveaxis(rgb, -1, 0))
    qgis.run(SETUP.format(root=str(ROOT), raster=str(path), width=330))
    qgis.settle()
    return User(qgis)


COLOURS_AS_NOUNS = """
import oriel.backend.search.gate as gate, oriel.backend.search.phrases as phrases
kept = gate.RIVALS, phrases.COLOURS
gate.RIVALS, phrases.COLOURS = ("red", "green", "blue", "yellow"), {}
"""


@pytest.fixture
def colours_as_nouns(user):
    """The stand-in knows colours alone; so they are things, not what is said of things."""
    user.qgis.run(COLOURS_AS_NOUNS)
    yield
    user.qgis.run("gate.RIVALS, phrases.COLOURS = kept")


def inside(point, box):
    return box[0] <= point[0] <= box[2] and box[1] <= point[1] <= box[3]


def test_words_heat_polygons_and_marks(user):
    user.type("red, blue; -green")
    user.enter()
    user.qgis.wait("len(of('QgsRasterLayer')) == 1", what="the heat map")
    assert user.value("search.preview.item_count") > 0
    user.grab("search-heat")
    user.press("orielPolygons")
    user.qgis.wait("len(of('QgsVectorLayer')) == 1", what="the polygons")
    assert user.value("of('QgsVectorLayer')[0].featureCount()") == 3
    assert user.value("len(search.gallery.hits)") == 3
    user.grab("search-polygons")
    user.qgis.run("blue = next(n for n in range(3) if middle(n)[0] > 500 and middle(n)[1] < 300)")
    user.qgis.run("search.panel.hits.choose(blue)")
    user.press("orielPlacesLess")
    assert inside(user.value("middle(2)"), BLUE_BOX)  # it went to the end
    assert user.value("widget('orielPlaces').item(2).text()").startswith("✗")
    assert user.value("said()").count("Error") == 0


def test_places_are_ticked_and_crossed(user):
    user.type("red, blue")
    user.press("orielFindPlaces")
    user.qgis.wait("widget('orielPlaces').count() > 1", what="places")
    first = user.value("middle(0)")
    user.grab("search-places")
    user.qgis.run("search.panel.hits.choose(0)")
    user.press("orielPlacesLess")
    assert user.value("search.gallery.marked(search.gallery.hits[-1])") is False
    assert user.value("middle(0)") != first
    user.qgis.run("search.panel.hits.choose(0)")
    user.press("orielPlacesMore")
    assert user.value("search.gallery.marked(search.gallery.hits[0])") is True
    user.press("orielPlacesExport")
    assert user.value("sorted(f['mark'] for f in of('QgsVectorLayer')[0].getFeatures())") == ["no", "yes"]


def test_a_box_on_the_map_finds_what_looks_like_it(user):
    user.qgis.run("search.panel.more.setCollapsed(False)")
    user.idle()
    user.grab("search-more")
    user.press("orielExampleBox")
    (x0, y0, x1, y1) = RED_BOXES[0]
    corners = [user.qgis.on_map(*(PLACED * corner), CRS) for corner in ((x0 + 10, y0 + 10), (x1 - 10, y1 - 10))]
    user.qgis.pointer.drag(corners)
    user.qgis.wait("search.panel.example.chosen.text() != ''", what="the example")
    user.press("orielFindPlaces")
    user.qgis.wait("widget('orielPlaces').count() > 1", what="places")
    best = [user.value(f"middle({n})") for n in range(2)]
    user.grab("search-example")
    near = [(x0 - 60, y0 - 60, x1 + 60, y1 + 60) for x0, y0, x1, y1 in RED_BOXES]
    assert all(any(inside(point, box) for point in best) for box in near)
    user.press("orielExampleClear")
    assert not user.value("search.panel.example.mixing.isVisible()")


def test_a_class_list_has_a_legend_and_areas(user):
    user.type("red", "blue", "green")
    user.enter()
    user.qgis.wait("len(of('QgsRasterLayer')) == 1", what="the class raster")
    labels = user.value("[c.label for c in of('QgsRasterLayer')[0].renderer().classes()]")
    assert labels[1:] == ["red", "blue", "green"]
    rows = "[[t.topLevelItem(n).text(c) for c in range(2)] for t in [widget('orielClassAreas')]"
    areas = dict(user.value(rows + " for n in range(t.topLevelItemCount())]"))
    blue = (BLUE_BOX[2] - BLUE_BOX[0]) * (BLUE_BOX[3] - BLUE_BOX[1]) * 0.25 / 1e4
    assert float(areas["blue"]) == pytest.approx(blue, rel=0.1)
    user.grab("search-classes")
    user.press("orielSaveAreas")
    assert "Areas saved" in user.value("said()")
    user.qgis.run("search.panel.more.setCollapsed(False)")
    user.idle()
    user.grab("search-narrow")
    user.press("orielGroups")
    user.qgis.wait("len(of('QgsRasterLayer')) == 2", what="the groups")


def test_a_phrase_outlines_what_it_means_and_why_explains_it(user, colours_as_nouns):
    user.type("the northern shiny red left of the blue")
    user.enter()
    user.qgis.wait("len(search.gallery.hits) == 1", what="the object")
    assert inside(user.value("middle(0)"), RED_BOXES[0])
    assert user.value("of('QgsRasterLayer')") == []
    assert user.value("search.preview.item_count") == 2
    assert "shiny" in user.value("widget('orielSearchAnswer').text()")
    user.grab("search-phrase")
    user.press("orielPlacesSave")
    assert user.value("[f['because'] for f in of('QgsVectorLayer')[0].getFeatures()]") == ["west blue 1.00"]
    user.qgis.run("search.panel.hits.choose(0)")
    user.press("orielPlacesWhy")
    user.qgis.wait("len(of('QgsVectorLayer')) == 2", seconds=120, what="the explanation")
    assert "not the world" in user.value("widget('orielSearchAnswer').text()")
    user.grab("search-why")


@pytest.mark.parametrize("user", ["hazy"], indirect=True)
def test_haze_is_left_out(user):
    user.type("red; -green")
    user.enter()
    reach = "max(o.geometry.boundingBox().xMaximum() for o in search.preview._scene.outlines)"
    assert user.value(reach) > 500000 + 384 * 0.5  # the hazy roof as well
    user.qgis.run("search.panel.more.setCollapsed(False)")
    user.press("orielLeaveOut")
    assert user.value("search.panel.clear.isChecked()")
    user.press("orielHighlight")
    assert user.value(reach) <= 500000 + 384 * 0.5
    assert "is left out: clouds, haze or blur" in user.value("widget('orielSearchAnswer').text()")
    user.qgis.run(SCROLL.format(name="orielLeaveOut"))
    user.grab("search-left-out")
    user.press("orielPolygons")
    assert user.value("[l.featureCount() for l in of('QgsVectorLayer')]") == [1]
    user.qgis.run("search.panel.clear.setChecked(False)")
