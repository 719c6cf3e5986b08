# SPDX-License-Identifier: GPL-3.0-or-later
"""Drawing an area on the map: a click a corner, a drag a rectangle; double click, right click or Enter ends it."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QPoint, QRect, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent
from qgis.PyQt.QtWidgets import QApplication

from .cursors import prompt_cursor

LINE, FILL = QColor("#00b7ff"), QColor(0, 183, 255, 35)
LEAST_CORNERS = 3


def area_band(canvas: QgsMapCanvas) -> QgsRubberBand:
    """An empty band in the look of areas."""
    band = QgsRubberBand(canvas, QgsWkbTypes.PolygonGeometry)
    band.setStrokeColor(LINE)
    band.setSecondaryStrokeColor(QColor(255, 255, 255, 200))
    band.setFillColor(FILL)
    band.setWidth(2)
    band.setLineStyle(Qt.PenStyle.DashLine)
    return band


class AreaTool(QgsMapTool):
    """Gives one polygon in the map's CRS and keeps nothing."""

    drawn = pyqtSignal(object)
    """`QgsGeometry` in the map's CRS."""
    given_up = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._corners: list[QgsPointXY] = []
        self._pressed: QPoint | None = None
        self._band: QgsRubberBand | None = None
        self.setToolName("oriel_area")
        self.setCursor(prompt_cursor())

    def deactivate(self) -> None:
        if sip.isdeleted(self._canvas):
            return  # the canvas calls this from its destructor
        self._reset()
        super().deactivate()

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:  # type: ignore[override]  # noqa: N802 - Qt calls it so
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.pos()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # type: ignore[override]  # noqa: N802 - Qt calls it so
        if self._pressed is not None and not self._corners and self._far(event.pos()):
            self._show(QgsGeometry.fromRect(self._rectangle(event.pos())))
        elif self._corners:
            self._show(QgsGeometry.fromPolygonXY([[*self._corners, self.toMapCoordinates(event.pos())]]))

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # type: ignore[override]  # noqa: N802 - Qt calls it so
        if event.button() == Qt.MouseButton.RightButton:
            self._finish()
            return
        pressed, far = self._pressed, self._far(event.pos())
        if pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if far and not self._corners:
            area = QgsGeometry.fromRect(self._rectangle(event.pos()))
            self._reset()
            self.drawn.emit(area)
            return
        self._pressed = None
        self._corners.append(self.toMapCoordinates(event.pos()))
        self._show(QgsGeometry.fromPolygonXY([self._corners]))

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:  # type: ignore[override]  # noqa: N802 - Qt
        self._finish()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # type: ignore[override]  # noqa: N802 - Qt calls it so
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish()
        elif key == Qt.Key.Key_Backspace and self._corners:
            self._corners.pop()
            self._show(QgsGeometry.fromPolygonXY([self._corners]))
        elif key == Qt.Key.Key_Escape:
            self._reset()
            self.given_up.emit()
        else:
            return
        # An ignored key would go on to QGIS, where Backspace deletes the last corner of its own tools.
        event.accept()

    def _finish(self) -> None:
        corners = self._corners
        self._reset()
        if len(corners) < LEAST_CORNERS:
            return
        area = QgsGeometry.fromPolygonXY([corners])
        valid = area if area.isGeosValid() else area.makeValid()
        self.drawn.emit(valid)

    def _far(self, to: QPoint) -> bool:
        return (
            self._pressed is not None and (to - self._pressed).manhattanLength() >= 2 * QApplication.startDragDistance()
        )

    def _rectangle(self, to: QPoint) -> QgsRectangle:
        box = QRect(self._pressed or to, to)
        return QgsRectangle(self.toMapCoordinates(box.topLeft()), self.toMapCoordinates(box.bottomRight()))

    def _show(self, shape: QgsGeometry) -> None:
        if self._band is None:
            self._band = area_band(self._canvas)
        self._band.setToGeometry(shape, None)

    def _reset(self) -> None:
        if self._band is not None:
            self._canvas.scene().removeItem(self._band)
            self._band = None
        self._corners, self._pressed = [], None
