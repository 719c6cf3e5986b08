# SPDX-License-Identifier: GPL-3.0-or-later
"""The pictures of the user guide, made in a real QGIS. `build.py guide` puts them into docs/guide.

Each picture carries the words that its widgets showed when it was made; a tab whose words have changed since makes the
test fail, so that no page shows an old dock.
"""

from __future__ import annotations

import json
import os

import pytest
from oriel.tools.demo_change import ChangeChapter
from oriel.tools.demo_drive import Drive
from oriel.tools.demo_search import SearchChapter
from oriel.tools.demo_targets import draw_stage
from oriel.tools.places import ROOT
from oriel.tools.qgis_window import QgisWindow, WindowOptions
from oriel.tools.sample_project import write_project

GUIDE = ROOT / "docs" / "guide"
MADE_ANEW = os.environ.get("ORIEL_GUIDE_IMAGES") == "1"
SEED = 5
WIDTH = 380

TOOLS = """
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import (
    QAbstractButton, QCheckBox, QComboBox, QGroupBox, QLabel, QTableWidget, QTabWidget, QToolButton
)

def words_of(target):
    def shown(kind):
        return [widget for widget in target.findChildren(kind) if widget.isVisibleTo(target)]

    # what the program says, not what came of the job: captions of buttons, boxes, tabs and columns
    texts = []
    for button in shown(QAbstractButton):
        texts.append(button.text() or button.toolTip())
    for tabs in shown(QTabWidget):
        texts += [tabs.tabText(index) for index in range(tabs.count())]
    for table in shown(QTableWidget):
        items = [table.horizontalHeaderItem(column) for column in range(table.columnCount())]
        texts += [item.text() for item in items if item is not None]
    texts += [box.title() for box in shown(QGroupBox)]
    return sorted({text.replace("&", "") for text in texts if any(c.isalpha() for c in text)})

def take(target, path):
    QApplication.processEvents()
    image = target.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    image.setText("Oriel", json.dumps(words_of(target)))
    assert image.save(path, "PNG", 0)
"""

MODELS = """
shown = __import__('qgis.utils').utils.plugins['oriel']._options.createWidget(None)
shown.tabs.setCurrentWidget(shown.models)
shown.resize(760, 520)
"""


class Camera:
    """Takes pictures of widgets into the guide, or beside the test where nobody asked for new ones."""

    def __init__(self, qgis, folder, stage=None):
        self.qgis = qgis
        self.folder = GUIDE if MADE_ANEW else folder
        self.stage = stage
        qgis.run(TOOLS)

    def take(self, name, expression):
        """Take a picture; the one in the guide must show the same words."""
        self.qgis.settle()
        self.qgis.run(f"take({expression}, {str(self.folder / name)!r} + '.png')")
        old, new = (self.words(folder / f"{name}.png") for folder in (GUIDE, self.folder))
        assert not old ^ new, f"docs/guide/{name}.png is old, run build.py guide: gone {old - new}, new {new - old}"

    def words(self, path):
        text = self.qgis.value(f"QImage({str(path)!r}).text('Oriel')")
        assert text, f"{path} is missing or was not made by build.py guide"
        return set(json.loads(text))


@pytest.fixture(scope="module")
def camera(tmp_path_factory):
    folder = tmp_path_factory.mktemp("guide")
    stage = draw_stage(SEED, folder)
    project = write_project(stage.raster, folder / "guide.qgz")
    with QgisWindow(WindowOptions(folder / "qgis", size=(1500, 860), project=project)) as qgis:
        qgis.wait("iface.mapCanvas().layerCount() == 1", what="the sample project")
        drive = Drive(qgis, stage, folder)
        drive.begin()
        qgis.run(f"iface.mainWindow().resizeDocks([oriel().dock], [{WIDTH}], Qt.Orientation.Horizontal)")
        yield Camera(qgis, folder, stage)


def test_segment(camera):
    camera.take("segment", "oriel().dock")


def test_search(camera):
    for _title, step in SearchChapter(camera.qgis).steps()[:2]:
        step()
    camera.take("search", "oriel().dock")


def test_change(camera):
    for _title, step in ChangeChapter(camera.qgis, camera.stage).steps()[:3]:
        step()
    camera.take("change", "oriel().dock")


def test_models(camera):
    camera.qgis.run(MODELS)
    camera.take("models", "shown")
    camera.qgis.run("shown.deleteLater()")


def test_install(open_qgis, tmp_path):
    qgis = open_qgis(packages=tmp_path / "nothing")
    qgis.run("__import__('qgis.utils').utils.plugins['oriel'].open()")
    qgis.wait("widget('OrielInstall').isEnabled()", seconds=60, what="the offer")
    camera = Camera(qgis, tmp_path)
    qgis.run(f"iface.mainWindow().resizeDocks([widget('OrielDock')], [{WIDTH}], Qt.Orientation.Horizontal)")
    # the folder of this test is nobody's profile
    qgis.run("widget('OrielInstallPage').offer.where.setText('.../QGIS3/profiles/default/oriel/python/cp311')")
    camera.take("install", "widget('OrielDock')")
