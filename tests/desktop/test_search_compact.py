# SPDX-License-Identifier: GPL-3.0-or-later
"""A phrase and "Why?" with the bundled model in a real QGIS window, on a procedural scene."""

from __future__ import annotations

import time

import numpy as np
import pytest
import rasterio
from oriel.backend.training.scenes import SceneSpec, render_scene
from rasterio.transform import Affine

GSD = 0.3
SEED = 9300
LONG = 180
"""Seconds: the model is loaded and the scene encoded in the first answer."""

SETUP = """
import qgis.utils
from qgis.PyQt.QtCore import Qt
from qgis.core import QgsProject, QgsRasterLayer
layer = QgsRasterLayer({raster!r}, "town")
QgsProject.instance().addMapLayer(layer)
iface.setActiveLayer(layer)
iface.mapCanvas().setExtent(layer.extent())
iface.mapCanvas().refresh()
bench = qgis.utils.plugins["oriel"].open()
search = bench.search
bench.dock.show_panel(search.panel)
search.panel.area.choose("whole")
search.panel.more.setCollapsed(True)
iface.mainWindow().resizeDocks([bench.dock], [330], Qt.Orientation.Horizontal)

def idle():
    return not bench.engine.runner.is_busy

def vectors():
    return [l for l in QgsProject.instance().mapLayers().values() if type(l).__name__ == "QgsVectorLayer"]
"""


@pytest.fixture
def town(qgis, tmp_path):
    scene = render_scene(SceneSpec(size=(512, 512), gsd=GSD, biome="temperate town", blur=0.6), SEED)
    path = tmp_path / "town.tif"
    shape = {"width": 512, "height": 512, "count": 3, "dtype": "uint8", "crs": "EPSG:32633"}
    with rasterio.open(path, "w", driver="GTiff", **shape, transform=Affine(GSD, 0, 4e5, 0, -GSD, 5e6)) as file:
        file.write(np.moveaxis(scene.display(), -1, 0))
    qgis.run(SETUP.format(raster=str(path)))
    qgis.settle()
    return scene


def wait(qgis):
    for _ in range(3):  # what is done may ask for more
        time.sleep(0.2)
        qgis.wait("idle()", seconds=LONG, what="the worker")


def test_the_largest_building_and_why(qgis, town):
    qgis.pointer.click(*qgis.centre("orielQuery"))
    qgis.pointer.type("the largest building")
    qgis.pointer.key("Return")
    wait(qgis)
    hits = qgis.value("[[list(h.bounds), h.concept] for h in search.gallery.hits]")
    assert [concept for _, concept in hits] == ["building"]
    x0, y0, x1, y1 = hits[0][0]
    under = town.instances[int((y0 + y1) / 2), int((x0 + x1) / 2)]
    assert {o.id: o.name for o in town.objects}.get(int(under)) == "building"
    qgis.grab(qgis.folder / "compact-phrase.png")
    qgis.run("search.panel.hits.choose(0)")
    qgis.settle()
    qgis.pointer.click(*qgis.centre("orielPlacesWhy"))
    wait(qgis)
    qgis.wait("len(vectors()) == 1", seconds=LONG, what="the explanation")
    text = qgis.value("widget('orielSearchAnswer').text()")
    assert "“building” scores" in text
    assert "not the world" in text
    kinds = qgis.value("sorted({f['kind'] for f in vectors()[0].getFeatures()})")
    assert kinds == ["ground", "object"]
    qgis.run("iface.mapCanvas().setExtent(vectors()[0].extent()); iface.mapCanvas().refresh()")
    qgis.settle()
    qgis.grab(qgis.folder / "compact-why.png")
