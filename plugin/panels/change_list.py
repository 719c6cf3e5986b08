# SPDX-License-Identifier: GPL-3.0-or-later
"""Change objects with their pictures at both dates; choosing one goes there."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QRect, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from ..i18n import tr

SIDE = 56
GAP = 3
NUMBER = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Entry:
    """One object in words (a line each), and the colour of its kind."""

    title: str
    details: tuple[str, ...]
    color: QColor


class ChangeList(QWidget):
    """Objects are known by their number in the order given."""

    chosen = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget()
        self.list.setObjectName("orielChanges")
        self.list.setIconSize(QSize(2 * SIDE + GAP, SIDE))
        self.list.setMinimumHeight(3 * (SIDE + 8))
        self.list.setUniformItemSizes(True)
        self.list.setSpacing(1)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.previous = QPushButton(tr("◀ Previous"))
        self.previous.setObjectName("orielPreviousChange")
        self.next = QPushButton(tr("Next ▶"))
        self.next.setObjectName("orielNextChange")
        self.place = QLabel()
        self.place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout()
        row.addWidget(self.previous)
        row.addWidget(self.place, 1)
        row.addWidget(self.next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list, 1)
        layout.addLayout(row)
        self.list.currentRowChanged.connect(self._on_row_changed)
        self.list.itemClicked.connect(self._on_clicked)
        self.previous.clicked.connect(self._on_previous_clicked)
        self.next.clicked.connect(self._on_next_clicked)
        self._on_row_changed(-1)

    def show_entries(self, entries: list[Entry]) -> None:
        """List objects; pictures follow with `set_pictures`."""
        self.list.blockSignals(True)
        self.list.clear()
        for entry in entries:
            item = QListWidgetItem(_side_by_side(None, None, entry.color), "\n".join((entry.title, *entry.details)))
            item.setToolTip(", ".join((entry.title, *entry.details)))
            item.setData(NUMBER, entry.color)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.setVisible(bool(entries))
        self._on_row_changed(-1)

    def set_pictures(self, number: int, before: QImage, after: QImage) -> None:
        """Show what an object looked and looks like."""
        item = self.list.item(number)
        if item is not None:
            item.setIcon(_side_by_side(before, after, item.data(NUMBER)))

    def go(self, step: int) -> None:
        """Choose the object `step` places further; from the last one to the first."""
        count = self.list.count()
        if not count:
            return
        row = self.list.currentRow()
        self.list.setCurrentRow((row + step) % count if row >= 0 else (0 if step > 0 else count - 1))
        self.chosen.emit(self.list.currentRow())

    def _on_row_changed(self, row: int) -> None:
        count = self.list.count()
        for button in (self.previous, self.next):
            button.setEnabled(count > 0)
        text = tr("{number} of {count}").format(number=row + 1, count=count)
        self.place.setText(text if count and row >= 0 else str(count))

    def _on_clicked(self, item: QListWidgetItem) -> None:
        self.chosen.emit(self.list.row(item))

    def _on_previous_clicked(self) -> None:
        self.go(-1)

    def _on_next_clicked(self) -> None:
        self.go(1)


def _side_by_side(before: QImage | None, after: QImage | None, color: QColor) -> QIcon:
    """Both dates, with a line in the colour of the kind under them."""
    picture = QPixmap(2 * SIDE + GAP, SIDE)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    for number, image in enumerate((before, after)):
        place = QRect(number * (SIDE + GAP), 0, SIDE, SIDE - 4)
        if image is None:
            painter.fillRect(place, QColor(128, 128, 128, 90))
        else:
            painter.drawImage(place, image, QRect(0, 2, SIDE, SIDE - 4))
    painter.fillRect(QRect(0, SIDE - 3, 2 * SIDE + GAP, 3), color)
    painter.end()
    icon = QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
        icon.addPixmap(picture, mode)
    return icon
