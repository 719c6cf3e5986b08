# SPDX-License-Identifier: GPL-3.0-or-later
"""For a narrow dock: a row of widgets that goes on below where the words of a language need it; combo boxes."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPoint, QRect, QSize, Qt
from qgis.PyQt.QtWidgets import QComboBox, QLayout, QLayoutItem, QWidget

_LEAST_LETTERS = 8


def narrow_box(box: QComboBox) -> None:
    """Let a combo box be narrower than its longest entry."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_LEAST_LETTERS)


class FlowLayout(QLayout):
    """Lays widgets out as words in a paragraph; its height follows from its width."""

    def __init__(self, *widgets: QWidget, spacing: int = 4, fill: bool = False) -> None:
        """Take the widgets, first one first; `fill` widens them so that each row ends at the right edge."""
        super().__init__()
        self._fill = fill
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        for widget in widgets:
            self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        """Put an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]  # noqa: N802 - Qt asks beyond the end
        """Return an item, or None beyond the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]  # noqa: N802 - as above
        """Remove and return an item, or None beyond the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # type: ignore[override]  # noqa: N802 - Qt 6 has one type for both
        """No direction: rows take what they need."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Height follows from width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height of all rows at a width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, area: QRect) -> None:  # noqa: N802 - Qt's name
        """Move the widgets."""
        super().setGeometry(area)
        self._place(area, move=True)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All in one row."""
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in shown) + self.spacing() * max(len(shown) - 1, 0)
        return QSize(width, max((size.height() for size in shown), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """As narrow as the widest widget."""
        shown = [item.minimumSize() for item in self._items if not item.isEmpty()]
        return QSize(max((s.width() for s in shown), default=0), max((s.height() for s in shown), default=0))

    def _place(self, area: QRect, *, move: bool) -> int:
        """Go through the rows; the height they take up."""
        y = area.y()
        for row in self._rows(area.width()):
            height = max(item.sizeHint().height() for item in row)
            if move:
                self._move(row, QRect(area.x(), y, area.width(), height))
            y += height + self.spacing()
        return max(y - self.spacing() - area.y(), 0)

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        left = 0
        for item in self._items:
            if item.isEmpty():
                continue
            needed = item.sizeHint().width()
            if not rows or needed > left:
                rows.append([])
                left = width
            rows[-1].append(item)
            left -= needed + self.spacing()
        return rows

    def _move(self, row: list[QLayoutItem], area: QRect) -> None:
        """Set a row's widgets side by side; with `fill` they share what is left of the width."""
        widths = [min(item.sizeHint().width(), area.width()) for item in row]
        left = area.width() - sum(widths) - self.spacing() * (len(row) - 1)
        more = max(left, 0) // len(row) if self._fill else 0
        x = area.x()
        for item, width in zip(row, widths):
            item.setGeometry(QRect(QPoint(x, area.y()), QSize(width + more, area.height())))
            x += width + more + self.spacing()
