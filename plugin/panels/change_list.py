# SPDX-License-Identifier: GPL-3.0-or-later
"""Change objects with their pictures at both dates: go through them, tick and cross."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QImage, QKeyEvent
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..i18n import tr
from .change_model import GAP, SIDE, ChangeModel, Entry
from .flow import FlowLayout

__all__ = ["SIDE", "ChangeList", "Entry"]

_STEPS = {
    Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_N: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_P: -1,
}  # fmt: skip
_MARKS: dict[Qt.Key, bool | None] = {
    Qt.Key.Key_Y: True, Qt.Key.Key_Plus: True, Qt.Key.Key_X: False, Qt.Key.Key_Minus: False,
    Qt.Key.Key_Delete: False, Qt.Key.Key_Backspace: None,
}  # fmt: skip


class _View(QListView):
    """Keys go to the review, not to Qt's search for initial letters."""

    key_used = pyqtSignal(object)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt calls it so
        """Ask for little: the tab gives it all that is left, and what stands below it must stay in sight."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # type: ignore[override]  # noqa: N802 - Qt calls it so
        key = Qt.Key(event.key())
        modifiers: Any = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers == Qt.KeyboardModifier.NoModifier and (key in _STEPS or key in _MARKS):
            event.accept()
            self.key_used.emit(key)
            return
        super().keyPressEvent(event)


class ChangeList(QWidget):
    """Objects are known by their number in the order given to `show_entries`."""

    chosen = pyqtSignal(int)
    marked = pyqtSignal(int, object)
    """Number, and True (ticked), False (crossed) or None (mark taken back)."""
    unsure_asked = pyqtSignal(bool)
    swipe_asked = pyqtSignal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ChangeModel(self)
        self.list = _View()
        self.list.setObjectName("orielChanges")
        self.list.setModel(self.model)
        self.list.setIconSize(QSize(2 * SIDE + GAP, SIDE))
        self.list.setMinimumHeight(2 * (SIDE + 8))
        self.list.setUniformItemSizes(True)
        self.list.setSpacing(1)
        self.list.setLayoutMode(QListView.LayoutMode.Batched)  # thousands of rows must not hold up the slider
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.previous = _button("orielPreviousChange", "◀", tr("Previous change (←, P)"))
        self.next = _button("orielNextChange", "▶", tr("Next change (→, N)"))
        self.tick = _button("orielTickChange", "✓", tr("Accept it: similar ones move up (Y)"))
        self.cross = _button("orielCrossChange", "✗", tr("Reject it: similar ones move down (X)"))
        self.place = QLabel()
        self.place.setObjectName("orielChangePlace")
        self.place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.place.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.unsure = QPushButton(tr("Unsure ones first"))
        self.unsure.setObjectName("orielUnsure")
        self.unsure.setCheckable(True)
        self.unsure.setToolTip(
            tr("Show me what you are unsure of: your marks on these teach Oriel most. Again: likely ones first")
        )
        self.swipe = QPushButton(tr("Swipe"))
        self.swipe.setObjectName("orielSwipe")
        self.swipe.setCheckable(True)
        self.swipe.setToolTip(tr("Pull the later date over the earlier one with the mouse; Esc ends it"))
        self._lay_out()
        self._connect()
        self._update()

    def show_entries(self, entries: list[Entry]) -> None:
        """List objects; pictures follow with `set_picture` once they are asked for."""
        self.model.set_entries(entries)
        self.unsure.setChecked(False)
        self._update()

    def show_only(self, numbers: list[int]) -> None:
        """Show some of them in this order; the chosen one stays chosen where it is among them."""
        current = self.current
        self.model.show_only(numbers)
        self.choose(current)

    def set_picture(self, number: int, before: QImage, after: QImage) -> None:
        """Show what an object looked and looks like."""
        self.model.set_picture(number, before, after)

    @property
    def current(self) -> int:
        """Number of the chosen object; -1 = none."""
        return self.model.number_at(self.list.currentIndex().row())

    def choose(self, number: int) -> None:
        """Make an object the chosen one, without telling anyone."""
        index = self.model.index(self.model.row_of(number)) if self.model.row_of(number) >= 0 else QModelIndex()
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.list.selectionModel().setCurrentIndex(index, flags)
        if index.isValid():
            self.list.scrollTo(index)
        self._update()

    def go(self, step: int) -> None:
        """Choose the object `step` rows further; from the last one to the first."""
        count = self.model.rowCount()
        if not count:
            return
        row = self.list.currentIndex().row()
        number = self.model.number_at((row + step) % count if row >= 0 else (0 if step > 0 else count - 1))
        self.choose(number)
        self.chosen.emit(number)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.previous)
        row.addWidget(self.place, 1)
        row.addWidget(self.next)
        row.addSpacing(8)
        row.addWidget(self.tick)
        row.addWidget(self.cross)
        more = FlowLayout(self.unsure, self.swipe, fill=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list, 1)
        layout.addLayout(row)
        layout.addLayout(more)

    def _connect(self) -> None:
        self.list.clicked.connect(self._on_clicked)
        self.list.key_used.connect(self._on_key)
        self.previous.clicked.connect(self._on_previous_clicked)
        self.next.clicked.connect(self._on_next_clicked)
        self.tick.clicked.connect(self._on_tick_clicked)
        self.cross.clicked.connect(self._on_cross_clicked)
        self.unsure.toggled.connect(self.unsure_asked)
        self.swipe.toggled.connect(self.swipe_asked)

    def _update(self) -> None:
        count, row = self.model.rowCount(), self.list.currentIndex().row()
        for button in (self.previous, self.next, self.unsure):
            button.setEnabled(count > 0)
        for button in (self.tick, self.cross):
            button.setEnabled(row >= 0)
        text = tr("{number} of {count}").format(number=row + 1, count=count)
        self.place.setText(text if count and row >= 0 else str(count))

    def _mark(self, mark: bool | None) -> None:
        if self.current >= 0:
            self.marked.emit(self.current, mark)

    def _on_key(self, key: Qt.Key) -> None:
        if key in _STEPS:
            self.go(_STEPS[key])
        else:
            self._mark(_MARKS[key])

    def _on_clicked(self, index: QModelIndex) -> None:
        self._update()
        self.chosen.emit(self.model.number_at(index.row()))

    def _on_previous_clicked(self) -> None:
        self.go(-1)

    def _on_next_clicked(self) -> None:
        self.go(1)

    def _on_tick_clicked(self) -> None:
        self._mark(True)

    def _on_cross_clicked(self) -> None:
        self._mark(False)


def _button(name: str, text: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setText(text)
    button.setToolTip(tip)
    button.setMinimumWidth(34)
    return button
