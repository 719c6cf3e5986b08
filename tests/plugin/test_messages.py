# SPDX-License-Identifier: GPL-3.0-or-later
"""Messages go by themselves, but not from under the mouse."""

from __future__ import annotations

import pytest
from oriel.plugin import messages
from qgis.core import Qgis
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QPushButton, QVBoxLayout, QWidget

UNDER_MOUSE = Qt.WidgetAttribute.WA_UnderMouse


@pytest.fixture
def frame(qtbot):
    frame = QWidget()
    layout = QVBoxLayout(frame)
    frame.bar, frame.button = QgsMessageBar(), QPushButton("Compare")
    layout.addWidget(frame.bar)
    layout.addWidget(frame.button)
    qtbot.addWidget(frame)
    frame.show()
    return frame


def test_a_message_goes_when_its_time_is_over(frame, qtbot):
    messages.push(frame.bar, "Saved.", Qgis.MessageLevel.Info, 1)
    qtbot.waitUntil(lambda: frame.bar.currentItem() is None, timeout=5000)


def test_nothing_moves_under_the_mouse(frame, qtbot):
    messages.push(frame.bar, "Saved.", Qgis.MessageLevel.Info, 1)
    frame.setAttribute(UNDER_MOUSE, True)
    qtbot.wait(50)
    place = frame.button.pos()
    qtbot.wait(1500)
    assert frame.bar.currentItem() is not None
    assert frame.button.pos() == place
    frame.setAttribute(UNDER_MOUSE, False)
    qtbot.waitUntil(lambda: frame.bar.currentItem() is None, timeout=5000)


def test_the_ones_below_go_too(frame, qtbot):
    for text in ("one", "two", "three"):
        messages.push(frame.bar, text, Qgis.MessageLevel.Info, 1)
    messages.push(frame.bar, "stays", Qgis.MessageLevel.Critical, messages.STAYS)
    qtbot.waitUntil(lambda: len(frame.bar.items()) == 1, timeout=5000)
    qtbot.wait(300)
    assert len(frame.bar.items()) == 1
