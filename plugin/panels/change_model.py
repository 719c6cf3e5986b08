# SPDX-License-Identifier: GPL-3.0-or-later
"""Thousands of change objects for a list view: rows are a sequence of numbers, pictures come when they are seen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, QObject, QRect, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFont, QIcon, QImage, QPainter, QPalette, QPen, QPixmap
from qgis.PyQt.QtWidgets import QApplication

from ..i18n import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

SIDE = 56
GAP = 3
LOOK_MS = 60
"""Pictures are asked for when the list has been still for so long."""
TICK, CROSS = QColor("#2a9d4e"), QColor("#d63031")


@dataclass(frozen=True)
class Entry:
    """One object in words (a line each), and the colour of its kind."""

    title: str
    details: tuple[str, ...]
    color: QColor


class ChangeModel(QAbstractListModel):
    """Objects keep their number whatever is shown in whatever order."""

    pictures_wanted = pyqtSignal(object)
    """Numbers of objects that are seen and have no picture yet."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: Sequence[Entry] = ()
        self._shown: list[int] = []
        self._rows: dict[int, int] = {}
        self._marks: dict[int, bool] = {}
        self._pictures: dict[int, tuple[QImage, QImage]] = {}
        self._icons: dict[int, QIcon] = {}
        self._wanted: set[int] = set()
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._on_looked)

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Begin with other objects."""
        self.beginResetModel()
        self._entries, self._shown, self._rows = entries, list(range(len(entries))), {}
        self._rows = {number: row for row, number in enumerate(self._shown)}
        self._marks, self._pictures, self._icons, self._wanted = {}, {}, {}, set()
        self.endResetModel()

    def show_only(self, numbers: Sequence[int]) -> None:
        """Show these objects in this order."""
        self.beginResetModel()
        self._shown = list(numbers)
        self._rows = {number: row for row, number in enumerate(self._shown)}
        self.endResetModel()

    def set_marks(self, marks: dict[int, bool]) -> None:
        """Show what was ticked and crossed."""
        changed = {n for n in {*marks, *self._marks} if marks.get(n) != self._marks.get(n)}
        self._marks = dict(marks)
        for number in changed:
            self._refresh(number)

    def set_picture(self, number: int, before: QImage, after: QImage) -> None:
        """Show what an object looked and looks like."""
        self._pictures[number] = (before, after)
        self._wanted.discard(number)
        self._refresh(number)

    def number_at(self, row: int) -> int:
        """Number of the object in a row; -1 = none."""
        return self._shown[row] if 0 <= row < len(self._shown) else -1

    def row_of(self, number: int) -> int:
        """Row of an object; -1 = not shown."""
        return self._rows.get(number, -1)

    def rowCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802 - Qt calls it so
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        number = self.number_at(index.row())
        if number < 0:
            return None
        entry = self._entries[number]
        if role == Qt.ItemDataRole.DisplayRole:
            return "\n".join((entry.title, *entry.details))
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icon(number, entry)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            mark = {True: tr("accepted"), False: tr("rejected")}.get(self._marks.get(number))  # type: ignore[arg-type]
            return ", ".join((entry.title, *entry.details, *([mark] if mark else [])))
        if self._marks.get(number) is False:  # crossed: still readable, but out of the way
            if role == Qt.ItemDataRole.FontRole:
                font = QFont(QApplication.font())
                font.setStrikeOut(True)
                return font
            if role == Qt.ItemDataRole.ForegroundRole:
                return QApplication.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
        return None

    def _icon(self, number: int, entry: Entry) -> QIcon:
        if number not in self._icons:
            pictures = self._pictures.get(number)
            if pictures is None:
                self._wanted.add(number)
                self._look.start()
            self._icons[number] = _side_by_side(pictures, entry.color, self._marks.get(number))
        return self._icons[number]

    def _refresh(self, number: int) -> None:
        self._icons.pop(number, None)
        row = self.row_of(number)
        if row >= 0:
            index = self.index(row)
            self.dataChanged.emit(index, index)

    def _on_looked(self) -> None:
        wanted = sorted(n for n in self._wanted if n in self._rows)
        self._wanted.clear()
        if wanted:
            self.pictures_wanted.emit(wanted)


def _side_by_side(pictures: tuple[QImage, QImage] | None, color: QColor, mark: bool | None) -> QIcon:
    """Both dates, with a line in the colour of the kind under them, and the mark on them."""
    picture = QPixmap(2 * SIDE + GAP, SIDE)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    for number in range(2):
        place = QRect(number * (SIDE + GAP), 0, SIDE, SIDE - 4)
        if pictures is None:
            painter.fillRect(place, QColor(128, 128, 128, 90))
        else:
            painter.drawImage(place, pictures[number], QRect(0, 2, SIDE, SIDE - 4))
    painter.fillRect(QRect(0, SIDE - 3, 2 * SIDE + GAP, 3), color)
    if mark is not None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        badge = QRect(2 * SIDE + GAP - 20, 2, 18, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(TICK if mark else CROSS)
        painter.drawEllipse(badge)
        painter.setPen(QPen(Qt.GlobalColor.white, 2))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, "✓" if mark else "✗")
    painter.end()
    icon = QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
        icon.addPixmap(picture, mode)
    return icon
