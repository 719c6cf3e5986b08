# SPDX-License-Identifier: GPL-3.0-or-later
"""The Change tab in a real QGIS window: rasters, a model whose words are colours, and what a user does."""

from __future__ import annotations

import time

import numpy as np
import rasterio
from oriel.tools.places import ROOT
from rasterio.transform import Affine

PLACED = Affine(0.5, 0, 500000, 0, -0.5, 5000000)
PLACES = [(48 + 96 * i, 48 + 112 * j, 96 + 96 * i, 96 + 112 * j) for j in range(3) for i in range(5)]
GROUND, RED, BLUE = (60, 160, 60), (200, 40, 40), (40, 60, 200)

SETUP = """
import sys, time, qgis.utils
from qgis.PyQt.QtGui import QDesktopServices
if {root!r} not in sys.path:
    sys.path.append({root!r})
from tests.fake_words import FakeWords
from tests.fakes import FakePromptable

class ColourModel(FakeWords):
    slow = 0.0

    def __init__(self):
        super().__init__()
        self._masks = FakePromptable()

    def encode(self, rgb):
        time.sleep(self.slow)
        return super().encode(rgb)

    def decode(self, arrays, prompts):
        return self._masks.decode(arrays, prompts)

opened = []
QDesktopServices.openUrl = lambda url: opened.append(url.toLocalFile()) or True
for path in {rasters!r}:
    iface.addRasterLayer(path, path.rsplit("/", 1)[-1][:-4])
bench = qgis.utils.plugins["oriel"].open()
model = bench.engine._workspace._model = ColourModel()
bench.engine._workspace._store = None
panel, results = bench.change.panel, bench.change.results
panel.sensitivity.setValue(50)
panel.area.choose("whole")
bench.dock.show_panel(panel)

def choose(kind):
    panel.what.setCurrentIndex(panel.what.findData(kind))

def idle():
    return not bench.engine.runner.is_busy

def scroll_to(name):
    # as the wheel would: a message above the tab leaves it less room
    from qgis.PyQt.QtWidgets import QScrollArea
    part = widget(name)
    for area in bench.dock.findChildren(QScrollArea):
        if area.isAncestorOf(part):
            area.ensureWidgetVisible(part)
    QApplication.processEvents()

def said():
    item = bench.dock.message_bar.currentItem()
    from qgis.PyQt.QtWidgets import QLabel
    return " ".join(label.text() for label in item.findChildren(QLabel)) if item else ""
"""


class User:
    """What a user does in the tab."""

    def __init__(self, qgis):
        self.qgis = qgis

    def click(self, name):
        self.qgis.run(f"scroll_to({name!r})")
        self.qgis.pointer.click(*self.qgis.centre(name))
        self.idle()

    def idle(self):
        time.sleep(0.1)  # the X server passes events on when it likes
        self.qgis.run("QApplication.processEvents()")
        self.qgis.wait("idle()", seconds=60, what="the worker")
        self.qgis.run("QApplication.processEvents()")

    def value(self, expression):
        return self.qgis.value(expression)

    def look_for(self, words):
        self.qgis.run("choose('words')")
        self.qgis.pointer.click(*self.qgis.centre("orielChangeWords"))
        self.qgis.pointer.key("ctrl+a")
        self.qgis.pointer.type(words)


def open_tab(qgis, rasters):
    """The tab with the rasters loaded in this order."""
    qgis.run(SETUP.format(root=str(ROOT), rasters=rasters))
    qgis.settle()
    return User(qgis)


def write_raster(path, *blocks):
    rgb = np.full((384, 512, 3), GROUND, np.uint8)
    rgb += np.random.default_rng(len(blocks)).integers(0, 6, rgb.shape, dtype=np.uint8)
    for (x0, y0, x1, y1), colour in blocks:
        rgb[y0:y1, x0:x1] = colour
    shape = {"width": 512, "height": 384, "count": 3, "dtype": "uint8"}
    with rasterio.open(path, "w", driver="GTiff", **shape, crs="EPSG:32633", transform=PLACED) as file:
        file.write(np.moveaxis(rgb, -1, 0))
    return str(path)
