# SPDX-License-Identifier: GPL-3.0-or-later
"""A check box whose words go on in a second line where the dock is narrow; Qt's own would widen the dock."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPoint, QRect, QSize
from qgis.PyQt.QtGui import QPaintEvent, QResizeEvent
from qgis.PyQt.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

_LEAST_LETTERS = 14
_FLAGS = 0x0001 | 0x0020 | 0x1000 | 0x0800
"""AlignLeft, AlignTop, TextWordWrap, TextShowMnemonic: fonts take a plain number, which Qt 5 and 6 make differently."""


class WrappedCheckBox(QCheckBox):
    """A QCheckBox in all but how it is drawn."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Height follows from width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height of the lines that the words take up."""
        room = QRect(0, 0, max(width - self._indent(), 1), 10_000)
        return max(self.fontMetrics().boundingRect(room, _FLAGS, self.text()).height(), self._box().height()) + 2

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A few letters: the rest wraps."""
        metrics = self.fontMetrics()
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        width = self._indent() + max(longest, min(_LEAST_LETTERS * metrics.averageCharWidth(), self._text_width()))
        return QSize(width, self.heightForWidth(width) if self.width() < width else self.heightForWidth(self.width()))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All words in one line."""
        width = self._indent() + self._text_width()
        return QSize(width, self.heightForWidth(width))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Tell the layout that another width needs another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 - Qt's name
        """Words count as the box."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the box at the first line, and the words beside it."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        box = QStyleOptionButton(option)
        size = self._box()
        line = self.fontMetrics().height()
        box.rect = QStyle.visualRect(
            self.layoutDirection(),
            self.rect(),
            QRect(0, max((line - size.height()) // 2, 0) + 1, size.width(), size.height()),
        )
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, box)
        words = QRect(self._indent(), 1, self.width() - self._indent(), self.height() - 2)
        words = QStyle.visualRect(self.layoutDirection(), self.rect(), words)
        enabled = self.isEnabled()
        self.style().drawItemText(painter, words, _FLAGS, self.palette(), enabled, self.text(), self.foregroundRole())
        if self.hasFocus():
            painter.drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option)

    def _box(self) -> QSize:
        style = self.style()
        width = style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, self)
        return QSize(width, style.pixelMetric(QStyle.PixelMetric.PM_IndicatorHeight, None, self))

    def _indent(self) -> int:
        space = self.style().pixelMetric(QStyle.PixelMetric.PM_CheckBoxLabelSpacing, None, self)
        return self._box().width() + space

    def _text_width(self) -> int:
        room = QRect(0, 0, 10_000, 10_000)
        return self.fontMetrics().boundingRect(room, _FLAGS, self.text()).width() + 2
