# SPDX-License-Identifier: GPL-3.0-or-later
"""Swipe: two layers on the whole map, the earlier one left of the mouse and the later one right of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsMapRendererParallelJob, QgsMapSettings, QgsProject, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QRectF, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QCursor, QFont, QImage, QKeyEvent, QPainter, QPen

from .loan import ToolLoan

if TYPE_CHECKING:
    from qgis.core import QgsMapLayer
    from qgis.PyQt.QtWidgets import QStyleOptionGraphicsItem, QWidget

UNDER_OUTLINES = -5.0
"""Above the map itself (-10), below rubber bands (0)."""
STILL_MS = 120
SHADE = QColor(0, 0, 0, 150)


class SwipeItem(QgsMapCanvasItem):
    """Draws both pictures where they belong on the map, each on its side of the line."""

    def __init__(self, canvas: QgsMapCanvas, names: tuple[str, str]) -> None:
        super().__init__(canvas)
        self._names = names
        self._images: list[QImage | None] = [None, None]
        self.split = canvas.width() // 2
        """Pixels of the map from its left border."""
        self.setZValue(UNDER_OUTLINES)

    def set_images(self, before: QImage, after: QImage, extent: QgsRectangle) -> None:
        """Show newly drawn pictures of a part of the map."""
        self._images = [before, after]
        self.setRect(extent)
        self.update()

    @property
    def drawn(self) -> bool:
        """Whether there is anything to show."""
        return self._images[0] is not None

    def move_to(self, x: int) -> None:
        """Move the line."""
        self.split = x
        self.update()

    def paint(
        self,
        painter: QPainter | None,
        option: QStyleOptionGraphicsItem | None = None,
        widget: QWidget | None = None,
    ) -> None:
        """Called by Qt; the item's own coordinates begin at its corner."""
        images = [image for image in self._images if image is not None]
        if painter is None or len(images) < 2:
            return
        whole = self.boundingRect().adjusted(1, 1, -1, -1)  # QGIS adds a pixel on each side
        line = min(max(self.split - self.pos().x(), whole.left()), whole.right())
        left = QRectF(whole.left(), whole.top(), line - whole.left(), whole.height())
        right = QRectF(line, whole.top(), whole.right() - line, whole.height())
        for image, part in zip(images, (left, right)):
            painter.save()
            painter.setClipRect(part)
            painter.drawImage(whole, image)
            painter.restore()
        for color, width in ((QColor(0, 0, 0, 160), 4), (QColor(255, 255, 255), 2)):
            painter.setPen(QPen(color, width))
            painter.drawLine(int(line), int(whole.top()), int(line), int(whole.bottom()))
        self._label(painter, self._names[0], line - 8, whole, before=True)
        self._label(painter, self._names[1], line + 8, whole, before=False)

    def _label(self, painter: QPainter, text: str, x: float, whole: QRectF, *, before: bool) -> None:
        font = QFont(painter.font())
        font.setBold(True)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        room = (x - whole.left() if before else whole.right() - x) - 12
        if room < 40:
            return
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, int(room))
        width, height = metrics.horizontalAdvance(shown) + 12, metrics.height() + 6
        box = QRectF(x - width if before else x, whole.top() + 10, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(SHADE)
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(255, 255, 255))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)


class SwipeTool(QgsMapTool):
    """The line follows the mouse; Esc ends it."""

    moved = pyqtSignal(int)
    ended = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.setToolName("oriel_swipe")
        self.setCursor(QCursor(Qt.CursorShape.SplitHCursor))

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # type: ignore[override]  # noqa: N802 - Qt calls it so
        self.moved.emit(event.pos().x())

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:  # type: ignore[override]  # noqa: N802 - Qt calls it so
        self.moved.emit(event.pos().x())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # type: ignore[override]  # noqa: N802 - Qt calls it so
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.ended.emit()


class Swipe(QObject):
    """Turns swiping on and off; draws again when the map moves. The layers must not outlive the project."""

    ended = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__()
        self._canvas = canvas
        self._layers: tuple[str, str] = ("", "")
        self._item: SwipeItem | None = None
        self._jobs: list[QgsMapRendererParallelJob] = []
        self._extent = QgsRectangle()
        self.tool = SwipeTool(canvas)
        self._loan = ToolLoan(canvas, self.tool)
        self._still = QTimer(self)
        self._still.setSingleShot(True)
        self._still.setInterval(STILL_MS)
        self._still.timeout.connect(self._draw)
        self.tool.moved.connect(self._on_moved)
        self.tool.ended.connect(self.stop)
        self.tool.deactivated.connect(self._on_deactivated)

    @property
    def active(self) -> bool:
        """Whether the map is being swiped."""
        return self._item is not None

    @property
    def drawn(self) -> bool:
        """Whether both pictures are on the map."""
        return self._item is not None and self._item.drawn

    @property
    def split(self) -> int:
        """Where the line is: pixels of the map from its left border; -1 = not swiping."""
        return self._item.split if self._item is not None else -1

    def start(self, before: QgsMapLayer, after: QgsMapLayer) -> None:
        """Swipe between two layers of the project."""
        self.stop()
        self._layers = (before.id(), after.id())
        self._item = SwipeItem(self._canvas, (before.name(), after.name()))
        self._loan.take()
        self._canvas.extentsChanged.connect(self._on_map_changed)
        QgsProject.instance().layersWillBeRemoved.connect(self._on_layers_removed)
        self._draw()

    def stop(self) -> None:
        """Give the map back as it was."""
        if self._item is None:
            return
        item, self._item = self._item, None
        self._still.stop()
        self._cancel()
        self._canvas.extentsChanged.disconnect(self._on_map_changed)
        QgsProject.instance().layersWillBeRemoved.disconnect(self._on_layers_removed)
        self._canvas.scene().removeItem(item)
        self._loan.give_back()
        self.ended.emit()

    def remove(self) -> None:
        """Undo the constructor."""
        self.stop()
        self.tool.deactivated.disconnect(self._on_deactivated)
        self._canvas.unsetMapTool(self.tool)
        self.tool.deleteLater()

    def _draw(self) -> None:
        """Draw both layers for the present view; the old pictures stay until then."""
        self._cancel()
        if self._item is None:
            return
        layers = [QgsProject.instance().mapLayer(layer_id) for layer_id in self._layers]
        self._extent = self._canvas.extent()
        for layer in layers:
            settings = QgsMapSettings(self._canvas.mapSettings())
            settings.setLayers([layer] if layer is not None else [])
            settings.setBackgroundColor(QColor(0, 0, 0, 0))
            job = QgsMapRendererParallelJob(settings)
            job.finished.connect(self._on_drawn)
            self._jobs.append(job)
        for job in list(self._jobs):
            job.start()

    def _cancel(self) -> None:
        jobs, self._jobs = self._jobs, []
        for job in jobs:
            job.finished.disconnect(self._on_drawn)
            job.cancelWithoutBlocking()
            job.waitForFinished()

    def _on_drawn(self) -> None:
        if self._item is None or len(self._jobs) != 2 or any(job.isActive() for job in self._jobs):
            return
        before, after = (job.renderedImage() for job in self._jobs)
        self._item.set_images(before, after, self._extent)

    def _on_moved(self, x: int) -> None:
        if self._item is not None:
            self._item.move_to(x)

    def _on_map_changed(self) -> None:
        self._still.start()

    def _on_deactivated(self) -> None:
        """Another tool was chosen."""
        if not sip.isdeleted(self._canvas):
            self.stop()

    def _on_layers_removed(self, ids: list[str]) -> None:
        if set(ids) & set(self._layers):
            self.stop()
