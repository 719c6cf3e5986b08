# SPDX-License-Identifier: GPL-3.0-or-later
"""Load, use, unload, reload: after twenty rounds QGIS is as it was after the second."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio

ROUNDS = 20

SNAPSHOT = """
import builtins, gc, logging, threading
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEvent, QObject
from qgis.PyQt.QtWidgets import QAction

def snapshot():
    for _ in range(3):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        gc.collect()
    window, canvas = iface.mainWindow(), iface.mapCanvas()
    ours = [o for o in gc.get_objects() if str(type(o).__module__).startswith("oriel.") and isinstance(o, QObject)]
    return {
        "widgets": len(QApplication.allWidgets()),
        "actions": len(window.findChildren(QAction)),
        "children of the window": len(window.children()),
        "objects of Oriel": sorted(str(type(o)) for o in ours),
        "threads": sorted(thread.name for thread in threading.enumerate()),
        "log handlers": len(logging.getLogger("oriel").handlers),
        "items on the canvas": len(canvas.scene().items()),
        "map tool": type(canvas.mapTool()).__name__,
        "tasks": QgsApplication.taskManager().count(),
    }

builtins.snapshot = snapshot
"""

LOADED = "__import__('qgis.utils').utils.plugins['oriel']"


@pytest.fixture
def image(tmp_path):
    path = tmp_path / "image.tif"
    values = np.random.default_rng(0).integers(0, 255, (3, 256, 256), dtype=np.uint8)
    transform = rasterio.Affine(1.0, 0.0, 500000.0, 0.0, -1.0, 5600000.0)
    with rasterio.open(
        path, "w", driver="GTiff", width=256, height=256, count=3, dtype="uint8", crs="EPSG:32632", transform=transform
    ) as file:
        file.write(values)
    return path


def test_twenty_reloads_leave_nothing(qgis, image):
    qgis.run(SNAPSHOT)
    qgis.run(
        "from qgis.core import QgsRasterLayer\n"
        f"layer = QgsRasterLayer({str(image)!r}, 'image')\n"
        "QgsProject.instance().addMapLayer(layer)\n"
        "iface.mapCanvas().setExtent(layer.extent())"
    )
    qgis.settle()
    seen = []
    for number in range(ROUNDS):
        qgis.run(f"{LOADED}.open()")
        qgis.wait(f"{LOADED}.workbench.imagery.imagery is not None", what="the imagery to be ready")
        left, top, width, height = qgis.value("canvas_area()")
        qgis.pointer.click(left + width // 2 + 5 * number, top + height // 2)
        qgis.run("__import__('qgis.utils').utils.unloadPlugin('oriel')")
        if number in {1, ROUNDS - 1}:  # the first round makes what QGIS itself makes once
            seen.append(qgis.value("snapshot()"))
        qgis.run("import qgis.utils; qgis.utils.loadPlugin('oriel'); qgis.utils.startPlugin('oriel')")
    assert seen[-1]["objects of Oriel"] == []
    assert seen[-1]["threads"] == ["MainThread"]
    assert seen[-1]["log handlers"] == 0
    assert seen[-1] == seen[0]
