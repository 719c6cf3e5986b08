# SPDX-License-Identifier: GPL-3.0-or-later
"""The Change tab with a real worker, real rasters and a model whose words are colours; for tests/plugin."""

from __future__ import annotations

import numpy as np
import rasterio
from oriel.plugin.adapters.journal import Journal
from oriel.plugin.controllers.change import ChangeController
from oriel.plugin.controllers.context import Context
from oriel.plugin.controllers.engine import Engine
from oriel.plugin.controllers.imagery import ImageryController
from oriel.plugin.controllers.recovery import Recovery
from oriel.plugin.panels.dock import OrielDock
from oriel.plugin.settings import Settings
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtWidgets import QLabel
from rasterio.transform import Affine

from tests.fake_words import FakeWords
from tests.fakes import FakePromptable

UTM = QgsCoordinateReferenceSystem("EPSG:32633")
PLACED = Affine.translation(500000, 5000000) * Affine.scale(0.5, -0.5)
GROUND, RED, BLUE = (60, 160, 60), (200, 40, 40), (40, 60, 200)
HOUSE, TREE = (160, 96, 256, 176), (336, 224, 400, 288)  # x0, y0, x1, y1


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
        self.qtbot, self.folder = qtbot, folder
        self.canvas = qgis_iface.mapCanvas()
        self.canvas.setDestinationCrs(UTM)
        self.dock = OrielDock()
        self.engine = Engine(Settings.load())
        self.engine._workspace._model = ColourModel()
        self.imagery = ImageryController(self.engine, lambda layer: 1.0)
        self.journal = Journal(folder / "journal")
        self.recovery = Recovery(self.journal, self.dock.message_bar)
        self.controller = ChangeController(Context(qgis_iface, self.dock, self.engine, self.imagery, self.recovery))
        self.panel = self.controller.panel

    def add(self, name, *blocks, transform=PLACED, crs="EPSG:32633"):
        """A green raster with blocks (place, colour) as a layer."""
        rgb = np.full((384, 512, 3), GROUND, np.uint8)
        rgb += np.random.default_rng(len(name)).integers(0, 6, rgb.shape, dtype=np.uint8)
        for (x0, y0, x1, y1), colour in blocks:
            rgb[y0:y1, x0:x1] = colour
        path = self.folder / f"{name}.tif"
        shape = {"width": 512, "height": 384, "count": 3, "dtype": "uint8"}
        with rasterio.open(path, "w", driver="GTiff", **shape, crs=crs, transform=transform) as file:
            file.write(np.moveaxis(rgb, -1, 0))
        layer = QgsRasterLayer(str(path), name)
        QgsProject.instance().addMapLayer(layer)
        self.canvas.setExtent(layer.extent())
        return layer

    def choose(self, kind):
        self.panel.what.setCurrentIndex(self.panel.what.findData(kind))

    def compare(self):
        self.panel.compare.click()
        self.settled()

    def settled(self):
        self.qtbot.waitUntil(lambda: not self.engine.runner.is_busy, timeout=180000)
        self.qtbot.wait(20)
        self.qtbot.waitUntil(lambda: not self.engine.runner.is_busy, timeout=180000)
        self.qtbot.wait(20)

    @property
    def listed(self):
        model = self.panel.objects.model
        return [model.data(model.index(row)) for row in range(model.rowCount())]

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


def block(place):
    x0, y0, x1, y1 = place
    (left, top), (right, bottom) = PLACED * (x0, y0), PLACED * (x1, y1)
    return QgsGeometry.fromRect(QgsRectangle(left, bottom, right, top))


def results(kind):
    return [x for x in QgsProject.instance().mapLayers().values() if isinstance(x, kind) and "town 2" not in x.name()]
