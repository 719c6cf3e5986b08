# SPDX-License-Identifier: GPL-3.0-or-later
"""Gestures, keys and canvas items of the Segment tool on a real canvas."""

from __future__ import annotations

import pytest
from oriel.plugin.map_tools.gestures import BOX, BRUSH_MODE, LASSO, LINE, POINT, SPLIT_MODE, STROKE
from oriel.plugin.map_tools.key_filter import KeyAction, KeyFilter
from oriel.plugin.map_tools.preview import OutlineView, Preview, PromptView, Scene, Waiting
from oriel.plugin.map_tools.prompt_tool import PromptTool
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapToolPan
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtGui import QColor, QKeyEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NONE, SHIFT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
UTM = QgsCoordinateReferenceSystem("EPSG:32633")


@pytest.fixture
def canvas(qgis_app, qtbot):
    canvas = QgsMapCanvas()
    canvas.setDestinationCrs(UTM)
    canvas.resize(400, 400)
    canvas.setExtent(QgsRectangle(500000, 5000000, 500400, 5000400))
    qtbot.addWidget(canvas)
    canvas.show()
    qtbot.waitExposed(canvas)
    return canvas


@pytest.fixture
def tool(canvas):
    tool = PromptTool(canvas)
    canvas.setMapTool(tool)
    tool.finished = []
    tool.gesture_finished.connect(tool.finished.append)
    return tool


def drag(canvas, *points, button=LEFT, modifiers=NONE):
    viewport = canvas.viewport()
    QTest.mousePress(viewport, button, modifiers, QPoint(*points[0]))
    for point in points[1:]:
        event_position = QPoint(*point)
        move(viewport, event_position, button, modifiers)
    QTest.mouseRelease(viewport, button, modifiers, QPoint(*points[-1]))


def move(viewport, position, button=Qt.MouseButton.NoButton, modifiers=NONE):
    from qgis.PyQt.QtCore import QPointF
    from qgis.PyQt.QtGui import QMouseEvent

    where = QPointF(position)
    QApplication.sendEvent(
        viewport, QMouseEvent(QEvent.Type.MouseMove, where, Qt.MouseButton.NoButton, button, modifiers)
    )


@pytest.mark.parametrize(("button", "include"), [(LEFT, True), (RIGHT, False)], ids=["left", "right"])
def test_click_gives_a_point_in_map_coordinates(canvas, tool, button, include):
    QTest.mouseClick(canvas.viewport(), button, NONE, QPoint(100, 300))
    (gesture,) = tool.finished
    expected = canvas.getCoordinateTransform().toMapCoordinates(100, 300)
    assert (gesture.kind, gesture.include, gesture.crs) == (POINT, include, UTM)
    assert gesture.points == ((expected.x(), expected.y()),)


def test_the_second_of_two_quick_clicks_counts(canvas, tool):
    from qgis.PyQt.QtCore import QPointF
    from qgis.PyQt.QtGui import QMouseEvent

    viewport, where = canvas.viewport(), QPoint(100, 300)
    QTest.mouseClick(viewport, LEFT, NONE, where)
    # what Qt makes of a second press within the double-click time
    QApplication.sendEvent(viewport, QMouseEvent(QEvent.Type.MouseButtonDblClick, QPointF(where), LEFT, LEFT, NONE))
    QTest.mouseRelease(viewport, LEFT, NONE, where)
    assert [gesture.kind for gesture in tool.finished] == [POINT, POINT]


def test_drag_gives_four_corners_of_a_box(canvas, tool):
    drag(canvas, (100, 100), (150, 120), (200, 160))
    (gesture,) = tool.finished
    assert gesture.kind == BOX
    xs, ys = zip(*gesture.points, strict=True)
    assert len(gesture.points) == 4
    assert max(xs) - min(xs) == pytest.approx(100 * canvas.mapUnitsPerPixel(), rel=0.05)
    assert max(ys) - min(ys) == pytest.approx(60 * canvas.mapUnitsPerPixel(), rel=0.05)


def test_trembling_hand_is_still_a_click(canvas, tool):
    drag(canvas, (100, 100), (102, 101))
    assert [g.kind for g in tool.finished] == [POINT]


def test_shift_drag_is_a_lasso_and_shift_click_a_point(canvas, tool):
    drag(canvas, (100, 100), (200, 100), (200, 200), (100, 200), modifiers=SHIFT)
    QTest.mouseClick(canvas.viewport(), LEFT, SHIFT, QPoint(50, 50))
    assert [g.kind for g in tool.finished] == [LASSO, POINT]
    assert len(tool.finished[0].points) >= 4


def test_right_drag_is_a_right_click_where_it_began(canvas, tool):
    drag(canvas, (100, 100), (200, 200), button=RIGHT)
    (gesture,) = tool.finished
    assert (gesture.kind, gesture.include) == (POINT, False)


def test_brush_paints_and_erases(canvas, tool):
    tool.set_mode(BRUSH_MODE)
    tool.set_brush_px(10)
    drag(canvas, (100, 100), (150, 100))
    drag(canvas, (100, 100), (150, 100), button=RIGHT)
    assert [(g.kind, g.include) for g in tool.finished] == [(STROKE, True), (STROKE, False)]
    assert tool.finished[0].radius == pytest.approx(10 * canvas.mapUnitsPerPixel())


def test_split_needs_a_line(canvas, tool):
    tool.set_mode(SPLIT_MODE)
    QTest.mouseClick(canvas.viewport(), LEFT, NONE, QPoint(100, 100))
    assert tool.finished == []
    drag(canvas, (100, 100), (150, 100))
    assert [g.kind for g in tool.finished] == [LINE]


def test_drag_leaves_no_band_behind(canvas, tool):
    before = len(canvas.scene().items())
    drag(canvas, (100, 100), (200, 200))
    QTest.mousePress(canvas.viewport(), LEFT, NONE, QPoint(10, 10))
    move(canvas.viewport(), QPoint(90, 90), LEFT)
    assert len(canvas.scene().items()) > before
    canvas.setMapTool(QgsMapToolPan(canvas))
    assert len(canvas.scene().items()) == before


def test_hover_is_reported_and_ends(canvas, tool, qtbot):
    with qtbot.waitSignal(tool.hovered) as hovered:
        move(canvas.viewport(), QPoint(120, 130))
    expected = canvas.getCoordinateTransform().toMapCoordinates(120, 130)
    assert hovered.args[0].points == ((expected.x(), expected.y()),)
    with qtbot.waitSignal(tool.hover_ended):
        QApplication.sendEvent(canvas.viewport(), QEvent(QEvent.Type.Leave))


def test_middle_button_and_wheel_stay_with_the_canvas(canvas, tool):
    before = canvas.extent().center()
    drag(canvas, (200, 200), (260, 200), button=Qt.MouseButton.MiddleButton)
    assert canvas.extent().center() != before
    assert tool.finished == []


@pytest.mark.parametrize(
    ("key", "modifiers", "action"),
    [
        (Qt.Key.Key_Tab, NONE, KeyAction("next")),
        (Qt.Key.Key_Backtab, SHIFT, KeyAction("previous")),
        (Qt.Key.Key_Z, CTRL, KeyAction("undo")),
        (Qt.Key.Key_Escape, NONE, KeyAction("clear")),
        (Qt.Key.Key_Return, NONE, KeyAction("save")),
        (Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier, KeyAction("save")),
        (Qt.Key.Key_S, NONE, KeyAction("save")),
        (Qt.Key.Key_E, NONE, KeyAction("reopen")),
        (Qt.Key.Key_3, NONE, KeyAction("class", 3)),
        (Qt.Key.Key_3, Qt.KeyboardModifier.KeypadModifier, KeyAction("class", 3)),
        (Qt.Key.Key_S, CTRL, None),
        (Qt.Key.Key_Z, CTRL | SHIFT, None),
        (Qt.Key.Key_Space, NONE, None),
        (Qt.Key.Key_Left, NONE, None),
        (Qt.Key.Key_Plus, NONE, None),
    ],
)
def test_keys(canvas, key, modifiers, action):
    taken = KeyFilter(canvas)
    used = []
    taken.key_used.connect(used.append)
    taken.install()
    override = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers)
    override.ignore()
    QApplication.sendEvent(canvas, override)
    assert override.isAccepted() == (action is not None)
    assert used == []
    QApplication.sendEvent(canvas, QKeyEvent(QEvent.Type.KeyPress, key, modifiers))
    assert used == ([action] if action else [])
    taken.remove()
    QApplication.sendEvent(canvas, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_S, NONE))
    assert len(used) == (1 if action else 0)


def test_holding_enter_saves_once(canvas):
    taken = KeyFilter(canvas)
    used = []
    taken.key_used.connect(used.append)
    taken.install()
    for repeat in (False, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, NONE, "\r", repeat)
        QApplication.sendEvent(canvas, event)
    assert used == [KeyAction("save")]
    taken.remove()


def square(x: float, y: float, size: float) -> QgsGeometry:
    return QgsGeometry.fromRect(QgsRectangle(x, y, x + size, y + size))


def test_preview_draws_and_removes_everything(canvas):
    before = len(canvas.scene().items())
    preview = Preview(canvas)
    scene = Scene(
        outlines=(OutlineView(square(500100, 5000100, 50), UTM, QColor("orange")),),
        prompts=(PromptView(((500110, 5000110),), UTM), PromptView(((500110, 5000110),), UTM, include=False)),
        waiting=(Waiting((500100, 5000100), UTM),),
    )
    preview.show(scene)
    preview.show_ghost(square(500000, 5000000, 10), UTM)
    assert preview.item_count == 5
    preview.show(scene)
    assert len(canvas.scene().items()) == before + 5
    preview.remove()
    assert len(canvas.scene().items()) == before


def test_preview_follows_the_project_crs(canvas):
    preview = Preview(canvas)
    preview.show(Scene(outlines=(OutlineView(square(500100, 5000100, 50), UTM, QColor("orange")),)))
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    (band,) = preview._items
    box = band.asGeometry().boundingBox()
    assert box.xMinimum() == pytest.approx(15.0013, abs=0.001)
    assert box.yMinimum() == pytest.approx(45.15, abs=0.05)
    preview.remove()
