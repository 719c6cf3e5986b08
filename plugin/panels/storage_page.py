# SPDX-License-Identifier: GPL-3.0-or-later
"""What Oriel keeps on the disk: encoded windows and search indexes; how big, where, and a way to delete each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from ..i18n import tr

MEGABYTE = 1_000_000


@dataclass(frozen=True)
class IndexRow:
    """One search index: key of its folder, name of its raster, what state it is in, bytes."""

    key: str
    name: str
    state: str
    bytes: int


@dataclass(frozen=True)
class Storage:
    """What is on the disk.

    Attributes:
        folder: of the encoded windows; `windows` and `budget` are bytes.
        indexes: all search indexes.
    """

    folder: str
    windows: int
    budget: int
    indexes: Sequence[IndexRow]


class StoragePage(QWidget):
    """Holds no logic."""

    clear_asked = pyqtSignal()
    delete_asked = pyqtSignal(list)
    """Keys of indexes."""
    free_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the page."""
        super().__init__(parent)
        self.setObjectName("OrielStorage")
        self._folder = ""
        self.windows = QLabel()
        self.clear = QPushButton(tr("Delete encoded windows"))
        self.open = QPushButton(tr("Open the folder"))
        self.indexes = QListWidget()
        self.total = QLabel()
        self.delete = QPushButton(tr("Delete the selected indexes"))
        self.free = QPushButton(tr("Free the memory of models"))
        self.said = QLabel()
        self._build()

    def show_storage(self, storage: Storage) -> None:
        """Show what is on the disk."""
        self._folder = storage.folder
        text = tr("Encoded windows: {size} of {budget} MB in {folder}")
        words = {"size": f"{storage.windows / MEGABYTE:,.0f}", "budget": f"{storage.budget / MEGABYTE:,.0f}"}
        self.windows.setText(text.format(folder=storage.folder, **words))
        self.indexes.clear()
        for row in storage.indexes:
            item = QListWidgetItem(f"{row.name} · {row.state} · {row.bytes / MEGABYTE:,.1f} MB")
            item.setData(Qt.ItemDataRole.UserRole, row.key)
            self.indexes.addItem(item)
        total = sum(row.bytes for row in storage.indexes) / MEGABYTE
        text = tr("Search indexes: {count}, {size} MB; an index that is deleted can be built again.")
        self.total.setText(text.format(count=len(storage.indexes), size=f"{total:,.1f}"))
        self._on_selection_changed()

    def show_said(self, text: str) -> None:
        """Say what came of a button."""
        self.said.setText(text)

    def _build(self) -> None:
        for label in (self.windows, self.total, self.said):
            label.setWordWrap(True)
        self.windows.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.indexes.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.indexes.setAccessibleName(tr("Search indexes"))
        self.clear.setToolTip(tr("They are made again when they are needed; nothing that you saved is touched"))
        self.free.setToolTip(tr("Gives main and GPU memory back; the next job loads the model again"))
        row = QHBoxLayout()
        for widget in (self.clear, self.open):
            row.addWidget(widget)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.windows)
        layout.addLayout(row)
        layout.addWidget(self.total)
        layout.addWidget(self.indexes, 1)
        for button in (self.delete, self.free):
            line = QHBoxLayout()
            line.addWidget(button)
            line.addStretch(1)
            layout.addLayout(line)
        layout.addWidget(self.said)
        self.clear.clicked.connect(lambda _checked=False: self.clear_asked.emit())
        self.free.clicked.connect(lambda _checked=False: self.free_asked.emit())
        self.open.clicked.connect(lambda _checked=False: QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder)))
        self.delete.clicked.connect(self._on_delete_clicked)
        self.indexes.itemSelectionChanged.connect(self._on_selection_changed)

    def _on_delete_clicked(self, _checked: bool = False) -> None:
        self.delete_asked.emit([str(item.data(Qt.ItemDataRole.UserRole)) for item in self.indexes.selectedItems()])

    def _on_selection_changed(self) -> None:
        self.delete.setEnabled(bool(self.indexes.selectedItems()))
