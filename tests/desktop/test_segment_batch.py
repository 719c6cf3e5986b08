# SPDX-License-Identifier: GPL-3.0-or-later
"""From one object to all of them in a real QGIS window, with real mouse events and a stand-in model."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio

from tests.desktop.test_segment import CRS, IDLE, NORTH_UP, begin
from tests.fakes import rectangle, scene

PLACES = [(60, 60), (200, 60), (330, 200), (90, 230)]
SIDE = 30
MODEL = """
from tests.fake_words import FakeWords
class ColourModel(FakeWords):
    def decode(self, arrays, prompts):
        return FakePromptable(crop=64).decode(arrays, prompts)
bench.engine._workspace._model = ColourModel()
segment.panel.batch.area.choose("whole")
segment.panel.batch.setCollapsed(False)
from qgis.PyQt.QtCore import Qt
"""


@pytest.fixture
def user(qgis, tmp_path):
    rgb = scene(320, 400, *[(rectangle(x, y, x + SIDE, y + SIDE), (200, 40, 40)) for x, y in PLACES])
    rgb[(rgb == 90).all(axis=2)] = (60, 160, 60)
    path = tmp_path / "photo.tif"
    with rasterio.open(
        path, "w", driver="GTiff", width=400, height=320, count=3, dtype="uint8", crs=CRS, transform=NORTH_UP
    ) as file:
        file.write(np.moveaxis(rgb, -1, 0))
    user = begin(qgis, path)
    qgis.run(MODEL)
    yield user
    qgis.run("segment.batch.discard()")
    user.key("Escape", "Escape")
    # QGIS would ask what to do with the edit buffer, and nobody is there to answer.
    qgis.run(
        "for each in QgsProject.instance().mapLayers().values():\n"
        "    if hasattr(each, 'rollBack'):\n"
        "        each.rollBack()"
    )


SCROLL = """
from qgis.PyQt.QtWidgets import QScrollArea
wanted, area = widget({name!r}), widget({name!r}).parent()
while area is not None and not isinstance(area, QScrollArea):
    area = area.parent()
if area is not None:
    area.ensureWidgetVisible(wanted)
"""


def press(user, name):
    """Click a widget of the panel with the mouse, after scrolling it into view."""
    user.qgis.run(SCROLL.format(name=name))
    user.qgis.settle()
    user.qgis.pointer.click(*user.qgis.centre(name))


def test_click_one_find_all_save_all(user):
    user.click(PLACES[0][0] + 15, PLACES[0][1] + 15)
    assert len(user.areas) == 1
    user.qgis.run("iface.mainWindow().resizeDocks([bench.dock], [320], Qt.Orientation.Horizontal)")
    press(user, "orielSimilar")
    user.qgis.wait("segment.batch.findings is not None and not segment.batch._running", what="similar things")
    user.qgis.wait(IDLE, what="the ranking")
    user.qgis.grab(user.qgis.folder / "similar.png")
    count = user.qgis.value("len(segment.batch.shown)")
    assert count >= len(PLACES) - 1
    press(user, "orielBatchSave")
    user.qgis.wait("segment.batch.findings is None", what="the objects in the layer")
    assert user.saved == count


def test_a_run_too_long_for_undo_is_taken_back_by_its_button(user):
    user.qgis.run(
        "import sys\n"
        "writing = sys.modules[type(segment.batch).__module__]\n"
        "usual, writing.MOST_IN_MEMORY = writing.MOST_IN_MEMORY, 0\n"
        "iface.mainWindow().resizeDocks([bench.dock], [320], Qt.Orientation.Horizontal)"
    )
    press(user, "orielEverything")
    user.qgis.wait("button('Take all back') is not None", seconds=60, what="the message of the long run")
    user.qgis.settle()
    user.qgis.grab(user.qgis.folder / "long_run.png")
    assert user.saved > 0
    user.qgis.pointer.click(*user.qgis.middle_of("button('Take all back')"))
    user.qgis.wait("segment.panel.target.layer.featureCount() == 0", what="the empty layer")
    user.qgis.run("writing.MOST_IN_MEMORY = usual")
