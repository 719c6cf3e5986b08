# SPDX-License-Identifier: GPL-3.0-or-later
"""Cursors that stay visible on light and on dark imagery."""

from __future__ import annotations

from qgis.PyQt.QtCore import QLineF, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QCursor, QPainter, QPen, QPixmap

SIDE = 25


def prompt_cursor() -> QCursor:
    """Thin cross hair, black with a white edge, open in the middle so that the target stays visible."""
    pixmap = QPixmap(SIDE, SIDE)
    pixmap.fill(Qt.GlobalColor.transparent)
    middle = SIDE / 2
    arms = [
        QLineF(middle, 0, middle, middle - 4),
        QLineF(middle, middle + 4, middle, SIDE),
        QLineF(0, middle, middle - 4, middle),
        QLineF(middle + 4, middle, SIDE, middle),
    ]
    painter = QPainter(pixmap)
    for color, width in ((QColor(255, 255, 255, 220), 3), (QColor(20, 20, 20), 1)):
        painter.setPen(QPen(color, width))
        painter.drawLines(arms)
        painter.drawPoint(QPointF(middle, middle))
    painter.end()
    return QCursor(pixmap, SIDE // 2, SIDE // 2)


def brush_cursor(radius: int) -> QCursor:
    """A circle of the brush's size on the screen."""
    side = 2 * radius + 5
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for color, width in ((QColor(255, 255, 255, 220), 3), (QColor(20, 20, 20), 1)):
        painter.setPen(QPen(color, width))
        painter.drawEllipse(QPointF(side / 2, side / 2), radius, radius)
    painter.end()
    return QCursor(pixmap, side // 2, side // 2)
