# SPDX-License-Identifier: GPL-3.0-or-later
"""What the Segment tab draws on the map: outlines, prompts, the hover ghost and the sign that an answer is awaited."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (  # type: ignore[attr-defined]  # the stubs lack QgsCsException
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem, QgsRubberBand, QgsVertexMarker
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

HALO = QColor(255, 255, 255, 210)
WAITING_PX = 18
GREEN, RED = QColor(38, 166, 65), QColor(214, 48, 49)


@dataclass(frozen=True)
class OutlineView:
    """One outline as it is drawn: where, and in the colour of its class."""

    geometry: QgsGeometry
    crs: QgsCoordinateReferenceSystem
    color: QColor
    active: bool = True
    pending: bool = False


@dataclass(frozen=True)
class PromptView:
    """One prompt as it is drawn: a dot for one point, a dashed ring for more."""

    points: tuple[tuple[float, float], ...]
    crs: QgsCoordinateReferenceSystem
    include: bool = True


@dataclass(frozen=True)
class Waiting:
    """Where an answer is awaited: a dashed circle round the point, of the same size on every scale."""

    point: tuple[float, float]
    crs: QgsCoordinateReferenceSystem


@dataclass(frozen=True)
class Scene:
    """All that stands on the map at one moment."""

    outlines: tuple[OutlineView, ...] = ()
    prompts: tuple[PromptView, ...] = ()
    waiting: tuple[Waiting, ...] = ()


class Preview:
    """Owns the canvas items: draws a scene, draws it again when the project's CRS changes, removes everything."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._items: list[QgsMapCanvasItem] = []
        self._ghost: QgsRubberBand | None = None
        self._scene: Scene | None = None
        canvas.destinationCrsChanged.connect(self._redraw)

    def show(self, scene: Scene) -> None:
        """Draw this scene in the place of the last one."""
        self._scene = scene
        self._redraw()

    def show_ghost(
        self, geometry: QgsGeometry | None, crs: QgsCoordinateReferenceSystem | None, color: QColor | None = None
    ) -> None:
        """Draw what a click at the pointer would give; None removes it."""
        self._drop(self._ghost)
        self._ghost = None
        on_map = None if geometry is None or crs is None else self._to_map(geometry, crs)
        if on_map is None:
            return
        color = color or QColor(255, 255, 255)
        fill = QColor(color)
        fill.setAlpha(40)
        self._ghost = self._band(on_map, QColor(color), fill, width=1, style=Qt.PenStyle.DotLine)

    def clear(self) -> None:
        """Take everything off the map."""
        self._scene = None
        self._redraw()
        self._drop(self._ghost)
        self._ghost = None

    def remove(self) -> None:
        """Undo the constructor."""
        self.clear()
        self._canvas.destinationCrsChanged.disconnect(self._redraw)

    @property
    def item_count(self) -> int:
        """How many canvas items there are now."""
        return len(self._items) + (self._ghost is not None)

    # -- inside ----------------------------------------------------------------------------------------------------

    def _redraw(self) -> None:
        for item in self._items:
            self._drop(item)
        self._items = []
        scene = self._scene
        if scene is None:
            return
        for outline in sorted(scene.outlines, key=lambda view: view.active):
            self._draw_outline(outline)
        for waiting in scene.waiting:
            self._draw_waiting(waiting)
        for prompt in scene.prompts:
            self._draw_prompt(prompt)

    def _draw_outline(self, view: OutlineView) -> None:
        on_map = self._to_map(view.geometry, view.crs)
        if on_map is None:
            return
        fill = QColor(view.color)
        fill.setAlpha(70 if view.active else 40)
        style = Qt.PenStyle.DashLine if view.pending else Qt.PenStyle.SolidLine
        self._items.append(self._band(on_map, view.color, fill, width=2, style=style))

    def _draw_waiting(self, view: Waiting) -> None:
        point = self._to_map(QgsGeometry.fromPointXY(QgsPointXY(*view.point)), view.crs)
        if point is not None:
            circle = point.buffer(WAITING_PX * self._canvas.mapUnitsPerPixel(), 12)
            empty = QColor(0, 0, 0, 0)
            self._items.append(self._band(circle, QColor(40, 40, 40), empty, width=2, style=Qt.PenStyle.DashLine))

    def _draw_prompt(self, view: PromptView) -> None:
        color = GREEN if view.include else RED
        points = [QgsPointXY(x, y) for x, y in view.points]
        if len(points) > 1:
            ring = self._to_map(QgsGeometry.fromPolygonXY([points]), view.crs)
            if ring is not None:
                self._items.append(self._band(ring, color, QColor(0, 0, 0, 0), width=1, style=Qt.PenStyle.DashLine))
            return
        point = self._to_map(QgsGeometry.fromPointXY(points[0]), view.crs)
        if point is None:
            return
        marker = QgsVertexMarker(self._canvas)
        marker.setCenter(point.asPoint())
        marker.setIconType(QgsVertexMarker.IconType.ICON_CIRCLE)
        marker.setIconSize(10)
        marker.setPenWidth(2)
        marker.setColor(HALO)
        marker.setFillColor(color)
        self._items.append(marker)

    def _band(
        self, on_map: QgsGeometry, color: QColor, fill: QColor, *, width: int, style: Qt.PenStyle
    ) -> QgsRubberBand:
        band = QgsRubberBand(self._canvas, QgsWkbTypes.PolygonGeometry)
        band.setStrokeColor(color)
        band.setFillColor(fill)
        # A white line under the coloured one keeps it readable on dark imagery; the colour does on light imagery.
        band.setSecondaryStrokeColor(HALO)
        band.setWidth(width)
        band.setLineStyle(style)
        band.setToGeometry(on_map, None)
        return band

    def _to_map(self, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> QgsGeometry | None:
        target = self._canvas.mapSettings().destinationCrs()
        copy = QgsGeometry(geometry)
        if not crs.isValid() or not target.isValid() or crs == target:
            return copy
        try:
            copy.transform(QgsCoordinateTransform(crs, target, QgsProject.instance()))
        except QgsCsException:
            return None  # outside of what the map's CRS can show
        return copy

    def _drop(self, item: QgsMapCanvasItem | None) -> None:
        if item is not None and self._canvas.scene() is not None:
            self._canvas.scene().removeItem(item)
