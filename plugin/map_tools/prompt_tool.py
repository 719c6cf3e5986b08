# SPDX-License-Identifier: GPL-3.0-or-later
"""The map tool of the Segment tab: turns mouse movements into gestures and knows nothing of models."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QApplication

from .cursors import brush_cursor, prompt_cursor
from .gestures import BOX, BRUSH_MODE, LASSO, LINE, PICK_MODE, POINT, PROMPT_MODE, SPLIT_MODE, STROKE, Gesture

HOVER_MS = 60
LASSO_STEP_PX = 3


class PromptTool(QgsMapTool):
    """Left click, right click, drag, Shift+drag, hover; with other modes for brush and cut."""

    gesture_finished = pyqtSignal(object)
    hovered = pyqtSignal(object)
    hover_ended = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._mode = PROMPT_MODE
        self._brush_px = 12
        self._button = Qt.MouseButton.NoButton
        self._pressed: QPoint | None = None
        self._kind = POINT
        self._trail: list[QPoint] = []
        self._band: QgsRubberBand | None = None
        self._pointer: QPoint | None = None
        self._hover_timer = QTimer(self)
        self._hover_timer.setSingleShot(True)
        self._hover_timer.setInterval(HOVER_MS)
        self._hover_timer.timeout.connect(self._emit_hover)
        self.setToolName("oriel_prompt")
        self._update_cursor()

    # -- mode ------------------------------------------------------------------------------------------------------

    @property
    def mode(self) -> str:
        """PROMPT_MODE, BRUSH_MODE, SPLIT_MODE or PICK_MODE."""
        return self._mode

    def set_mode(self, mode: str) -> None:
        """Change what a drag means."""
        self._mode = mode
        self._reset()
        self._update_cursor()

    @property
    def brush_px(self) -> int:
        """Radius of the brush on the screen, in pixels."""
        return self._brush_px

    def set_brush_px(self, radius: int) -> None:
        """Change the radius of the brush."""
        self._brush_px = max(2, min(48, radius))
        self._update_cursor()

    def _update_cursor(self) -> None:
        self.setCursor(brush_cursor(self._brush_px) if self._mode == BRUSH_MODE else prompt_cursor())

    # -- QgsMapTool ------------------------------------------------------------------------------------------------

    def activate(self) -> None:
        super().activate()
        self._canvas.viewport().installEventFilter(self)

    def deactivate(self) -> None:
        self._hover_timer.stop()
        if sip.isdeleted(self._canvas):
            return  # the canvas calls this from its destructor
        self._canvas.viewport().removeEventFilter(self)
        self._reset()
        self.hover_ended.emit()
        super().deactivate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it so
        """The pointer left the map: the hover preview must not stay behind."""
        if event.type() == QEvent.Type.Leave:
            self._hover_timer.stop()
            self._pointer = None
            self.hover_ended.emit()
        return False

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:  # type: ignore[override]  # noqa: N802 - Qt calls it so
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            return
        if self._pressed is not None:  # the other button while dragging: give the drag up
            self._reset()
            return
        self._hover_timer.stop()
        self.hover_ended.emit()
        self._button = event.button()
        self._pressed = event.pos()
        self._trail = [event.pos()]
        self._kind = self._kind_of(event)
        if self._kind == STROKE:
            self._draw()

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:  # type: ignore[override]  # noqa: N802 - Qt
        # Qt sends the second of two quick clicks this way instead of as a press; it is a click like any other.
        self.canvasPressEvent(event)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # type: ignore[override]  # noqa: N802 - Qt calls it so
        self._pointer = event.pos()
        if self._pressed is None:
            if not event.buttons() and not self._hover_timer.isActive():
                self._hover_timer.start()
            return
        if self._kind == POINT:
            far = (event.pos() - self._pressed).manhattanLength() >= QApplication.startDragDistance()
            if not far or self._button != Qt.MouseButton.LeftButton or self._mode != PROMPT_MODE:
                return
            self._kind = BOX
        if (event.pos() - self._trail[-1]).manhattanLength() >= LASSO_STEP_PX:
            self._trail.append(event.pos())
        self._draw()

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # type: ignore[override]  # noqa: N802 - Qt calls it so
        if self._pressed is None or event.button() != self._button:
            return
        gesture = self._gesture(event.pos())
        self._reset()
        if gesture is not None:
            self.gesture_finished.emit(gesture)

    def pointer_gesture(self) -> Gesture | None:
        """Where the pointer is on the map now; None when it is elsewhere."""
        if self._pointer is None:
            return None
        point = self.toMapCoordinates(self._pointer)
        crs = self._canvas.mapSettings().destinationCrs()
        return Gesture(POINT, ((point.x(), point.y()),), crs, map_scale=self._canvas.mapUnitsPerPixel())

    # -- inside ----------------------------------------------------------------------------------------------------

    def _kind_of(self, event: QgsMapMouseEvent) -> str:
        if self._mode == BRUSH_MODE:
            return STROKE
        if self._mode == SPLIT_MODE and self._button == Qt.MouseButton.LeftButton:
            return LINE
        if self._mode == PICK_MODE:
            return POINT
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        return LASSO if shift and self._button == Qt.MouseButton.LeftButton else POINT

    def _gesture(self, released: QPoint) -> Gesture | None:
        kind, trail = self._kind, [*self._trail, released]
        if kind == POINT:
            return self._make(POINT, [self._pressed or released])
        if kind == BOX:
            box = QRect(self._trail[0], released).normalized()
            corners = [box.topLeft(), QPoint(box.right(), box.top()), box.bottomRight()]
            return self._make(BOX, [*corners, QPoint(box.left(), box.bottom())])
        length = sum((b - a).manhattanLength() for a, b in zip(trail, trail[1:]))
        if kind in (LASSO, LINE) and length < QApplication.startDragDistance():
            # A click with Shift held is still a click; a cut needs a line.
            return self._make(POINT, [released]) if kind == LASSO else None
        return self._make(kind, trail)

    def _make(self, kind: str, pixels: list[QPoint]) -> Gesture:
        points = [self.toMapCoordinates(p) for p in pixels]
        scale = self._canvas.mapUnitsPerPixel()
        return Gesture(
            kind=kind,
            points=tuple((p.x(), p.y()) for p in points),
            crs=self._canvas.mapSettings().destinationCrs(),
            include=self._button != Qt.MouseButton.RightButton,
            radius=self._brush_px * scale,
            map_scale=scale,
        )

    def _emit_hover(self) -> None:
        gesture = self.pointer_gesture()
        if gesture is not None and self._pressed is None and self._mode == PROMPT_MODE:
            self.hovered.emit(gesture)

    def _draw(self) -> None:
        """Show the drag while it lasts."""
        if self._band is None:
            self._band = QgsRubberBand(self._canvas, QgsWkbTypes.PolygonGeometry)
            self._band.setSecondaryStrokeColor(QColor(255, 255, 255, 200))
            self._band.setStrokeColor(QColor(30, 30, 30))
            self._band.setWidth(1)
        if self._kind == BOX and self._pressed is not None and self._pointer is not None:
            self._band.setToCanvasRectangle(QRect(self._pressed, self._pointer).normalized())
            self._band.setFillColor(QColor(255, 255, 255, 30))
            return
        points = [QgsPointXY(self.toMapCoordinates(p)) for p in self._trail]
        line = QgsGeometry.fromPolylineXY(points if len(points) > 1 else [points[0], points[0]])
        if self._kind == STROKE:
            add = self._button != Qt.MouseButton.RightButton
            color = QColor(40, 160, 70, 90) if add else QColor(200, 40, 40, 90)
            self._band.setFillColor(color)
            self._band.setStrokeColor(color)
            self._band.setSecondaryStrokeColor(QColor())
            self._band.setToGeometry(line.buffer(self._brush_px * self._canvas.mapUnitsPerPixel(), 6), None)
        elif self._kind == LASSO and len(points) > 2:
            self._band.setFillColor(QColor(255, 255, 255, 30))
            self._band.setToGeometry(QgsGeometry.fromPolygonXY([points]), None)
        else:
            self._band.setToGeometry(line.buffer(self._canvas.mapUnitsPerPixel(), 2), None)

    def _reset(self) -> None:
        if self._band is not None:
            self._canvas.scene().removeItem(self._band)
            self._band = None
        self._pressed = None
        self._button = Qt.MouseButton.NoButton
        self._kind = POINT
        self._trail = []
