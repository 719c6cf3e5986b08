# SPDX-License-Identifier: GPL-3.0-or-later
"""Ranked places with their pictures; a click goes there, tick and cross re-rank."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QImage, QPixmap
from qgis.PyQt.QtWidgets import (
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ..i18n import tr
from .flow import FlowLayout

SIDE = 88
ROW = Qt.ItemDataRole.UserRole


class PlaceList(QWidget):
    """A gallery; places are known by their number in the ranking."""

    place_chosen = pyqtSignal(int)
    marked = pyqtSignal(int, bool)
    """Number of the place, and whether it was ticked (else crossed)."""
    why_asked = pyqtSignal(int)
    """Number of the place."""
    save_asked = pyqtSignal()
    export_asked = pyqtSignal()
    forget_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("orielPlaceList")
        self.list = QListWidget()
        self.list.setObjectName("orielPlaces")
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setIconSize(QSize(SIDE, SIDE))
        self.list.setGridSize(QSize(SIDE + 12, SIDE + 26))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setMinimumHeight(2 * (SIDE + 26))
        self.more = self._button(tr("✓ Like this"), tr("Tick the chosen place: similar ones move up"))
        self.less = self._button(tr("✗ Not this"), tr("Cross the chosen place: similar ones move down"))
        self.why = self._button(
            tr("Why?"), tr("Show what each object in the chosen place adds to its score, as a layer with figures")
        )
        self.save = self._button(
            tr("Save as layer"), tr("Save the places with rank, score and mark as a polygon layer")
        )
        self.export = self._button(
            tr("Save marks"), tr("Save what was ticked and crossed as a layer of examples, with its class")
        )
        self.forget = self._button(tr("Clear marks"), tr("Forget what was ticked and crossed for these words"))
        for name, button in (
            ("More", self.more), ("Less", self.less), ("Why", self.why), ("Save", self.save),
            ("Export", self.export), ("Forget", self.forget),
        ):  # fmt: skip
            button.setObjectName(f"orielPlaces{name}")
        row = FlowLayout(self.more, self.less, self.why, fill=True)
        saving = FlowLayout(self.save, self.export, self.forget, fill=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list, 1)
        layout.addLayout(row)
        layout.addLayout(saving)
        self.list.currentItemChanged.connect(self._on_current_changed)
        self.list.itemClicked.connect(self._on_clicked)
        self.more.clicked.connect(self._on_more_clicked)
        self.less.clicked.connect(self._on_less_clicked)
        self.why.clicked.connect(self._on_why_clicked)
        self.save.clicked.connect(self._on_save_clicked)
        self.export.clicked.connect(self._on_export_clicked)
        self.forget.clicked.connect(self._on_forget_clicked)
        self.show_marks(on=False)
        self._on_current_changed()

    def show_marks(self, *, on: bool) -> None:
        """Offer what can be done with marks."""
        self.export.setVisible(on)
        self.forget.setVisible(on)

    def choose(self, number: int) -> None:
        """Choose a place without going there; -1 = none."""
        self.list.setCurrentRow(number)

    def show_places(self, titles: list[str], tips: list[str]) -> None:
        """List places by their titles, with what is said when the mouse rests; pictures follow with `set_picture`."""
        blank = QPixmap(SIDE, SIDE)
        blank.fill(Qt.GlobalColor.gray)
        self.list.clear()
        for number, (title, tip) in enumerate(zip(titles, tips)):
            item = QListWidgetItem(QIcon(blank), title)
            item.setToolTip(tip)
            item.setData(ROW, number)
            self.list.addItem(item)
        self.setVisible(bool(titles))
        self._on_current_changed()

    def set_picture(self, number: int, image: QImage) -> None:
        """Show the picture of a place."""
        item = self.list.item(number)
        if item is not None:
            item.setIcon(QIcon(QPixmap.fromImage(image)))

    @property
    def current(self) -> int:
        """Number of the chosen place; -1 = none."""
        item = self.list.currentItem()
        return -1 if item is None else int(item.data(ROW))

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.setMinimumWidth(button.fontMetrics().horizontalAdvance(text) + 12)
        return button

    def _on_current_changed(self, *_items: object) -> None:
        for button in (self.more, self.less, self.why):
            button.setEnabled(self.current >= 0)

    def _on_clicked(self, item: QListWidgetItem) -> None:
        self.place_chosen.emit(int(item.data(ROW)))

    def _on_more_clicked(self) -> None:
        self.marked.emit(self.current, True)

    def _on_less_clicked(self) -> None:
        self.marked.emit(self.current, False)

    def _on_why_clicked(self) -> None:
        self.why_asked.emit(self.current)

    def _on_save_clicked(self) -> None:
        self.save_asked.emit()

    def _on_export_clicked(self) -> None:
        self.export_asked.emit()

    def _on_forget_clicked(self) -> None:
        self.forget_asked.emit()
