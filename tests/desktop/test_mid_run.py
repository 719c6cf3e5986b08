# SPDX-License-Identifier: GPL-3.0-or-later
"""Layers that go and jobs that are cancelled while the model is at work, in a real QGIS window.

The model is a stand-in that stops at a gate inside `encode`, so that each test knows that the job is in its middle.
"""

from __future__ import annotations

import zlib

import numpy as np
import pytest
import rasterio
from oriel.tools.places import ROOT
from rasterio.transform import Affine

PLACED = Affine(0.5, 0, 500000, 0, -0.5, 5000200)
ROOF = (160, 96, 256, 176)
GREEN, RED = (60, 160, 60), (200, 40, 40)

SETUP = """
import sys, threading, qgis.utils
from qgis.core import QgsRasterLayer, QgsVectorLayer
if {root!r} not in sys.path:
    sys.path.append({root!r})
from tests.fake_words import FakeWords
from tests.fakes import FakePromptable

class Gated(FakeWords):
    "Words and masks by colour; encodes only while the gate is open."
    def __init__(self):
        super().__init__()
        self.gate, self.inside, self.masks = threading.Event(), False, FakePromptable()
        self.gate.set()

    def encode(self, rgb):
        self.inside = True
        self.gate.wait(30)
        self.inside = False
        return super().encode(rgb)

    def decode(self, arrays, prompts):
        return self.masks.decode(arrays, prompts)

photos = [QgsRasterLayer(path, name) for path, name in zip({paths!r}, ("town_2019", "town_2024"))]
QgsProject.instance().addMapLayers(photos)
photo, later = photos
iface.setActiveLayer(photo)
iface.mapCanvas().setExtent(photo.extent())
iface.mapCanvas().refresh()
bench = qgis.utils.plugins["oriel"].open()
model = bench.engine._workspace._model = Gated()
segment, search, change, state = bench.segment, bench.search, bench.change, bench.segment.state
state.__init__()
segment.panel.target.set_layer(None)
segment._refresh()
bench.dock.show_panel(segment.panel)
problems = []
sys.excepthook = lambda kind, value, trace: problems.append(repr(value))

def made():
    return [layer.name() for layer in QgsProject.instance().mapLayers().values() if layer not in photos]
"""


class Middle:
    """A window whose model waits at its gate."""

    def __init__(self, qgis):
        self.qgis = qgis

    def shut(self):
        self.qgis.run("model.gate.clear()")

    def in_the_middle(self):
        self.qgis.wait("model.inside", what="the model to be at work")

    def open(self):
        self.qgis.run("model.gate.set()")
        self.idle()

    def idle(self):
        self.qgis.wait("not bench.engine.runner.is_busy", what="the worker to be idle")
        self.qgis.run("QApplication.processEvents()")
        assert self.qgis.value("problems") == []

    def remove(self, layer):
        self.qgis.run(f"gone = {layer}.id()\nphotos[:] = [p for p in photos if p.id() != gone]")
        self.qgis.run("QgsProject.instance().removeMapLayer(gone)")

    def cancel(self):
        """Press the cross of the job row."""
        self.qgis.wait("bench.dock.job_row.cancel.isVisible()", what="the job row")
        self.qgis.pointer.click(*self.qgis.middle_of("bench.dock.job_row.cancel"))

    def click(self):
        self.qgis.pointer.click(*self.qgis.on_map(*(PLACED * (208, 136)), "EPSG:32633"))

    def show(self, tab):
        self.qgis.run(f"bench.dock.show_panel({tab}.panel)")
        self.qgis.settle()

    def target(self):
        """Save to a layer of the user's."""
        self.qgis.run(
            'mine = QgsVectorLayer("MultiPolygon?crs=EPSG:32633&field=class:string", "mine", "memory")\n'
            "QgsProject.instance().addMapLayer(mine)\nsegment.panel.target.set_layer(mine)"
        )

    def saved(self):
        """How many objects are in layers of the project."""
        layers = "[l for l in QgsProject.instance().mapLayers().values() if isinstance(l, QgsVectorLayer)]"
        return self.qgis.value(f"sum(layer.featureCount() for layer in {layers})")

    def kept(self):
        """How many objects are on the map or in layers."""
        return self.qgis.value("len(state.ready)") + self.saved()

    def finish_saving(self):
        """Press Enter where the outline is still on the map."""
        if self.qgis.value("len(state.ready)"):
            self.qgis.run("segment._do('save')")

    def press(self, name):
        self.qgis.wait(f"widget({name!r}).isEnabled()")
        self.qgis.pointer.click(*self.qgis.middle_of(f"widget({name!r})"))


@pytest.fixture
def middle(qgis, tmp_path):
    paths = []
    for number, name in enumerate(("town_2019.tif", "town_2024.tif")):
        rgb = np.full((320, 480, 3), GREEN, np.uint8)
        # other pixels each time: a window that the store knows is not encoded again
        rgb += np.random.default_rng(zlib.crc32(bytes(tmp_path)) + number).integers(0, 6, rgb.shape, dtype=np.uint8)
        x0, y0, x1, y1 = ROOF
        rgb[y0:y1, x0 + 40 * number : x1 + 40 * number] = RED
        paths.append(str(tmp_path / name))
        shape = {"width": 480, "height": 320, "count": 3, "dtype": "uint8"}
        with rasterio.open(paths[-1], "w", driver="GTiff", **shape, crs="EPSG:32633", transform=PLACED) as file:
            file.write(np.moveaxis(rgb, -1, 0))
    qgis.run(SETUP.format(root=str(ROOT), paths=paths))
    qgis.wait("bench.imagery.imagery is not None and segment.arming.armed", what="the imagery and the tool")
    qgis.settle()
    yield Middle(qgis)
    qgis.run("model.gate.set()")
    qgis.wait("not bench.engine.runner.is_busy")
    qgis.run(
        "sys.excepthook = sys.__excepthook__\nstate.__init__()\nsegment._refresh()\n"
        "for each in QgsProject.instance().mapLayers().values():\n"
        "    if hasattr(each, 'rollBack'):\n"
        "        each.rollBack()"
    )


def test_imagery_goes_while_its_window_is_encoded(middle):
    middle.shut()
    middle.click()
    middle.in_the_middle()
    middle.remove("photo")
    middle.open()
    middle.qgis.wait("not state.pending")


def test_cancelled_click_leaves_nothing_and_the_next_one_works(middle):
    middle.shut()
    middle.click()
    middle.in_the_middle()
    middle.cancel()
    middle.open()
    middle.qgis.wait("not state.pending")
    assert middle.qgis.value("[d for d in state.drafts if d.shown]") == []
    middle.click()
    middle.idle()
    middle.qgis.wait("state.current is not None and state.current.shown", what="an outline")


def test_imagery_goes_before_the_outline_is_saved(middle):
    middle.shut()
    middle.click()
    middle.in_the_middle()
    middle.qgis.pointer.key("Return")
    middle.remove("photo")
    middle.open()
    middle.qgis.wait("not state.pending")
    assert middle.kept() == 1
    middle.finish_saving()
    assert middle.saved() == 1


def test_target_layer_goes_while_the_outline_is_awaited(middle):
    middle.target()
    middle.shut()
    middle.click()
    middle.in_the_middle()
    middle.qgis.pointer.key("Return")
    middle.remove("mine")
    middle.open()
    middle.qgis.wait("not state.pending")
    assert middle.kept() == 1
    middle.finish_saving()
    assert middle.saved() == 1


def test_target_layer_goes_during_the_save(middle):
    """Another plugin that removes the layer as soon as something is added to it."""
    middle.target()
    middle.click()
    middle.idle()
    middle.qgis.wait("state.current is not None and state.current.shown", what="an outline")
    middle.qgis.run(
        "from qgis.PyQt.QtCore import QTimer\nasked = []\n"
        "def remove():\n    mine.rollBack()  # else QGIS asks first\n"
        "    QgsProject.instance().removeMapLayer(asked[0])\n"
        "def added(_id):\n    asked.append(mine.id())\n    QTimer.singleShot(0, remove)\n"
        "mine.featureAdded.connect(added)"
    )
    middle.qgis.pointer.key("Return")
    middle.qgis.wait("asked and asked[0] not in QgsProject.instance().mapLayers()", what="the removal")
    middle.idle()
    assert middle.kept() == 0  # it went with its layer ...
    middle.qgis.pointer.key("ctrl+z")
    middle.qgis.wait("state.ready", what="the outline back on the map")
    middle.finish_saving()
    assert middle.saved() == 1  # ... and can be saved elsewhere


@pytest.mark.parametrize("how", ["removed", "cancelled"])
def test_search_in_its_middle(middle, how):
    middle.show("search")
    middle.qgis.run("search.panel.query.setText('red')")
    middle.shut()
    middle.press("orielHighlight")
    middle.in_the_middle()
    if how == "removed":
        middle.remove("photo")
    else:
        middle.cancel()
    middle.open()
    if how == "cancelled":
        assert middle.qgis.value("len(made())") <= 1  # the first look may have been finished, and is kept
        middle.press("orielHighlight")
        middle.idle()
        middle.qgis.wait("len(made()) >= 1", what="the heat map")


@pytest.mark.parametrize("how", ["removed", "cancelled"])
def test_change_in_its_middle(middle, how):
    middle.show("change")
    middle.shut()
    middle.press("orielCompare")
    middle.in_the_middle()
    if how == "removed":
        middle.remove("later")
    else:
        middle.cancel()
    middle.open()
    if how == "cancelled":
        assert middle.qgis.value("change.results.answer") is None
        middle.press("orielCompare")
        middle.idle()
        middle.qgis.wait("change.results.answer is not None", what="the comparison")
