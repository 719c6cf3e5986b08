# SPDX-License-Identifier: GPL-3.0-or-later
"""The window that demo and desktop tests drive: real events arrive, failures are told."""

from __future__ import annotations

import pytest
from oriel.tools.failure import BuildError
from oriel.tools.qgis_window import QgisDiedError, QgisWindow, WindowOptions

RECORDER = """
from qgis.PyQt.QtCore import QObject, QEvent
class Recorder(QObject):
    def __init__(self):
        super().__init__()
        self.seen = []
    def eventFilter(self, watched, event):
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            held = "shift+" if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else ""
            kind = "press" if event.type() == QEvent.Type.MouseButtonPress else "release"
            self.seen.append([held + kind, int(event.button()), event.globalX(), event.globalY()])
        elif event.type() == QEvent.Type.KeyPress and event.text():
            self.seen.append(["key", event.text()])
        return False
recorder = Recorder()
# QGIS's own pan tool would answer a right click with a menu
from qgis.gui import QgsMapToolEmitPoint
neutral_tool = QgsMapToolEmitPoint(iface.mapCanvas())
iface.mapCanvas().setMapTool(neutral_tool)
iface.mapCanvas().viewport().installEventFilter(recorder)
iface.mapCanvas().installEventFilter(recorder)
"""


@pytest.fixture(scope="module")
def bare(tmp_path_factory):
    """Return a window without the plugin: the harness itself is under test."""
    with QgisWindow(WindowOptions(tmp_path_factory.mktemp("bare"), plugins=())) as window:
        window.run(RECORDER)
        yield window


@pytest.fixture
def recorded(bare):
    bare.run("recorder.seen.clear()")
    bare.seen = lambda count: bare.wait(f"recorder.seen if len(recorder.seen) >= {count} else None", seconds=5)
    return bare


def test_click_arrives_where_it_was_sent(recorded):
    x, y = recorded.middle_of("iface.mapCanvas().viewport()")
    recorded.pointer.click(x, y)
    recorded.pointer.click(x + 30, y + 10, button="right")
    assert recorded.seen(4) == [["press", 1, x, y], ["release", 1, x, y]] + [
        [kind, 2, x + 30, y + 10] for kind in ("press", "release")
    ]


def test_drag_with_shift(recorded):
    x, y = recorded.middle_of("iface.mapCanvas().viewport()")
    recorded.pointer.drag([(x, y), (x + 40, y), (x + 40, y + 50)], hold="shift")
    assert recorded.seen(2) == [["shift+press", 1, x, y], ["shift+release", 1, x + 40, y + 50]]


def test_keys_reach_the_focused_map(recorded):
    recorded.pointer.click(*recorded.middle_of("iface.mapCanvas().viewport()"))
    recorded.seen(2)
    recorded.run("recorder.seen.clear()")
    recorded.pointer.key("q")
    assert recorded.seen(1) == [["key", "q"]]


def test_map_point_on_screen(bare):
    bare.run(
        "from qgis.core import QgsRectangle\n"
        "iface.mapCanvas().setExtent(QgsRectangle(9, 49, 11, 51)); iface.mapCanvas().refresh()"
    )
    bare.settle()
    x, y = bare.on_map(10, 50, "EPSG:4326")
    middle_x, middle_y = bare.middle_of("iface.mapCanvas().viewport()")
    assert abs(x - middle_x) <= 1
    assert abs(y - middle_y) <= 1


def test_error_in_qgis_comes_back_with_its_trace(bare):
    with pytest.raises(BuildError, match="ZeroDivisionError"):
        bare.value("1 / 0")
    assert bare.value("2 + 2") == 4


def test_wait_in_vain_leaves_a_picture(bare):
    with pytest.raises(BuildError, match=r"in vain for pigs to fly .*timed_out\.png"):
        bare.wait("False", seconds=0.2, what="pigs to fly")
    assert (bare.folder / "timed_out.png").read_bytes().startswith(b"\x89PNG")


def test_stall_of_the_gui_thread_is_measured(bare):
    bare.run("heartbeat.start()")
    bare.run("time.sleep(0.2)")
    assert bare.value("heartbeat.stop()") >= 150


def test_death_is_told_and_restart_keeps_the_profile(open_qgis):
    window = open_qgis(plugins=())
    window.run("from qgis.core import QgsSettings; QgsSettings().setValue('oriel_test/kept', 7); QgsSettings().sync()")
    with pytest.raises(QgisDiedError, match=r"QGIS died \(exit status 3\)"):
        window.run("import os; os._exit(3)")
    window.restart()
    assert window.value("__import__('qgis.core').core.QgsSettings().value('oriel_test/kept', type=int)") == 7
