# SPDX-License-Identifier: GPL-3.0-or-later
"""Oriel's algorithms in QGIS's own batch dialog, filled and run with real mouse and keys."""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio
from oriel.tools.qgis_window import QgisWindow, WindowOptions
from rasterio.transform import Affine

from tests.fakes import rectangle, scene

PLACED = Affine.translation(500000, 5000000) * Affine.scale(0.5, -0.5)
ROOFS = {"north": [(20, 20), (100, 30)], "south": [(60, 120), (150, 130), (20, 140)]}
SIDE = 36

OPEN = """
from qgis.core import QgsApplication, QgsRasterLayer, QgsVectorLayer
from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
for path in {layers!r}:
    name = path.rsplit("/", 1)[-1].split(".")[0]
    raster = path.endswith(".tif")
    QgsProject.instance().addMapLayer(QgsRasterLayer(path, name) if raster else QgsVectorLayer(path, name, "ogr"))
algorithm = QgsApplication.processingRegistry().createAlgorithmById({algorithm!r})
dialog = BatchAlgorithmDialog(algorithm, iface.mainWindow())
dialog.showMaximized()
panel, table = dialog.mainWidget(), dialog.mainWidget().tblParameters
panel.btnAdd.setObjectName("testAdd")
from qgis.PyQt.QtWidgets import QComboBox, QDialogButtonBox, QLineEdit

def cell(row, name):
    column = panel.parameter_to_column[name]
    table.scrollTo(table.model().index(row, column))
    QApplication.processEvents()
    inside = table.cellWidget(row, column)
    kind = QLineEdit if name == "OUTPUT" else QComboBox
    return inside if isinstance(inside, kind) else inside.findChild(kind)
"""


@pytest.fixture(scope="module")
def window(tmp_path_factory):
    with QgisWindow(WindowOptions(tmp_path_factory.mktemp("batch"), plugins=("oriel", "processing"))) as window:
        yield window


@pytest.fixture
def places(tmp_path):
    """Roofs of the north and of the south as vector layers, and the photo of both."""
    everywhere = [roof for roofs in ROOFS.values() for roof in roofs]
    rgb = scene(200, 220, *[(rectangle(x, y, x + SIDE, y + SIDE), (200, 60, 50)) for x, y in everywhere])
    rgb = np.clip(rgb + np.random.default_rng(1).normal(0, 6, rgb.shape), 0, 255).astype(np.uint8)
    photo = tmp_path / "photo.tif"
    profile = {"driver": "GTiff", "width": 220, "height": 200, "count": 3, "dtype": "uint8"}
    with rasterio.open(photo, "w", **profile, crs="EPSG:32633", transform=PLACED) as file:
        file.write(np.moveaxis(rgb, -1, 0))
    for name, roofs in ROOFS.items():
        shapes = []
        for x, y in roofs:
            ring = [PLACED * c for c in ((x, y), (x + SIDE, y), (x + SIDE, y + SIDE), (x, y + SIDE), (x, y))]
            geometry = {"type": "Polygon", "coordinates": [ring]}
            shapes.append({"type": "Feature", "properties": {"side": name}, "geometry": geometry})
        crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32633"}}
        collection = {"type": "FeatureCollection", "crs": crs, "features": shapes}
        (tmp_path / f"{name}.geojson").write_text(json.dumps(collection))
    return tmp_path


def choose(qgis, row, name, text):
    """Open a cell's list with the mouse and take an entry with the keys."""
    qgis.pointer.click(*qgis.middle_of(f"cell({row}, {name!r})"))
    qgis.settle()
    here = f"cell({row}, {name!r})"
    steps = qgis.value(f"[{here}.itemText(i).split(' [')[0] for i in range({here}.count())].index({text!r})")
    qgis.pointer.key("Home", *["Down"] * steps, "Return")
    qgis.wait(f"{here}.currentText().split(' [')[0] == {text!r}", what=f"{text} in row {row}")


@pytest.mark.parametrize(
    ("algorithm", "parameter", "fixed"),
    [("oriel:cleanoutlines", "INPUT", {}), ("oriel:segmentprompts", "PROMPTS", {"INPUT": "photo"})],
)
def test_two_rows_give_two_outputs(window, places, algorithm, parameter, fixed):
    qgis = window
    qgis.run("QgsProject.instance().setDirty(False); iface.newProject()")
    layers = [str(places / name) for name in ("north.geojson", "photo.tif", "south.geojson")]
    qgis.run(OPEN.format(layers=layers, algorithm=algorithm))
    qgis.settle()
    qgis.pointer.click(*qgis.centre("testAdd"))
    qgis.wait("panel.batchRowCount() == 2", what="a second row")
    for row, name in enumerate(ROOFS, start=1):
        for key, value in {**fixed, parameter: name}.items():
            choose(qgis, row, key, value)
        qgis.pointer.click(*qgis.middle_of(f"cell({row}, 'OUTPUT')"))
        qgis.pointer.type(str(places / f"{name}_out.gpkg"))
        qgis.wait(f"cell({row}, 'OUTPUT').text().endswith('{name}_out.gpkg')", what="the output's name")
    qgis.grab(qgis.folder / f"batch_{parameter}.png")
    qgis.pointer.click(*qgis.middle_of("button('Run')"))
    finished = "'Batch execution completed' in dialog.findChild(QTextEdit, 'txtLog').toPlainText()"
    qgis.run("from qgis.PyQt.QtWidgets import QTextEdit")
    qgis.wait(finished, seconds=120, what="the batch")
    log = qgis.value("dialog.findChild(QTextEdit, 'txtLog').toPlainText()")
    qgis.run("dialog.close()")
    assert "failed" not in log, log
    for name, roofs in ROOFS.items():
        path = str(places / f"{name}_out.gpkg")
        assert qgis.value(f"QgsVectorLayer({path!r}, 'out', 'ogr').featureCount()") == len(roofs)
