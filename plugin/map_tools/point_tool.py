# SPDX-License-Identifier: GPL-3.0-or-later
"""Points on the map, one a click; Backspace takes the last one back, Esc or a right click ends it."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent

from .cursors import prompt_cursor


class PointTool(QgsMapTool):
    """Gives points in the map's CRS and keeps none."""

    clicked = pyqtSignal(object)
    """`QgsPointXY` in the map's CRS."""
    taken_back = pyqtSignal()
    given_up = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setToolName("oriel_point")
        self.setCursor(prompt_cursor())

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # type: ignore[override]  # noqa: N802 - Qt calls it so
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit(self.toMapCoordinates(event.pos()))
        elif event.button() == Qt.MouseButton.RightButton:
            self.given_up.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # type: ignore[override]  # noqa: N802 - Qt calls it so
        if event.key() == Qt.Key.Key_Backspace:
            self.taken_back.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            return
        # An ignored key would go on to QGIS, where Backspace deletes the last corner of its own tools.
        event.accept()
