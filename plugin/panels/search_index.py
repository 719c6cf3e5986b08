# SPDX-License-Identifier: GPL-3.0-or-later
"""What is indexed, how large it is, and ways to build, pause and delete."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..i18n import tr, tr_n
from .flow import FlowLayout
from .form_page import named_button, narrow_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...backend import IndexInfo

KEY = Qt.ItemDataRole.UserRole
DAMAGED = KEY + 1
ROWS_SHOWN = 4


class IndexPanel(QWidget):
    """A table of indexes; buttons below."""

    build_asked = pyqtSignal(bool)
    """Build or go on; False: pause."""
    folder_asked = pyqtSignal()
    items_asked = pyqtSignal()
    """Of a list of items, a file."""
    delete_asked = pyqtSignal(list)
    """Keys of the chosen indexes."""
    repair_asked = pyqtSignal(list)
    """Keys of the damaged indexes: of the chosen ones, where some of them are damaged, else of all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = narrow_label(tr("Index"))
        self.table = QTreeWidget()
        self.table.setObjectName("orielIndexes")
        self.table.setHeaderLabels([tr("Layer"), tr("State"), tr("Size")])
        self.table.setRootIsDecorated(False)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = self.table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.table.setMinimumWidth(120)
        self.table.setFixedHeight((ROWS_SHOWN + 2) * self.table.fontMetrics().lineSpacing() + 16)
        self.build = named_button(
            "orielIndexBuild",
            tr("Index layer"),
            tr("Look at the whole layer once, in the background; searching is fast then"),
        )
        self.folder = named_button("orielIndexFolder", tr("Folder…"), tr("Index all rasters of a folder"))
        self.items = named_button(
            "orielIndexItems", tr("List…"), tr("Index the rasters of a list of items: a JSON file, like a STAC item")
        )
        self.delete = named_button("orielIndexDelete", tr("Delete"), tr("Delete the chosen indexes"))
        self.repair = named_button(
            "orielIndexRepair", tr("Repair"), tr("Make the damaged parts of the indexes again, in the background")
        )
        self.repair.setVisible(False)
        self._building = False
        row = FlowLayout(self.build, self.folder, self.items, self.repair, self.delete, fill=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.title)
        layout.addWidget(self.table)
        layout.addLayout(row)
        self.build.clicked.connect(self._on_build_clicked)
        self.folder.clicked.connect(self._on_folder_clicked)
        self.items.clicked.connect(self._on_items_clicked)
        self.repair.clicked.connect(self._on_repair_clicked)
        self.delete.clicked.connect(self._on_delete_clicked)
        self.table.itemSelectionChanged.connect(self._on_selection_changed)
        self._on_selection_changed()

    def show_indexes(self, found: Sequence[IndexInfo]) -> None:
        """List what is indexed."""
        words = {
            "complete": tr("ready"), "unfinished": tr("unfinished"), "stale": tr("image changed"),
            "missing": tr("file missing"), "damaged": tr("damaged"),
        }  # fmt: skip
        self.table.clear()
        for info in found:
            state = words.get(info.state, info.state)
            if info.state == "unfinished":
                state = f"{info.done:.0%}"
            item = QTreeWidgetItem([info.name or tr("unknown layer"), state, megabytes(info.bytes)])
            item.setData(0, KEY, info.key)
            item.setData(0, DAMAGED, info.state == "damaged")
            tip = tr_n("{uri}\n{count} place, {model}", "{uri}\n{count} places, {model}", info.places)
            item.setToolTip(0, tip.format(uri=info.uri, count=info.places, model=info.model))
            item.setTextAlignment(2, int(Qt.AlignmentFlag.AlignRight))
            self.table.addTopLevelItem(item)
        self.repair.setVisible(any(info.state == "damaged" for info in found))
        total = megabytes(sum(info.bytes for info in found))
        self.title.setText(tr("Index ({size})").format(size=total))

    def show_building(self, *, on: bool) -> None:
        """While an index is being built, the button pauses it."""
        self._building = on
        self.build.setText(tr("Pause") if on else tr("Index layer"))
        for button in (self.folder, self.items, self.repair):
            button.setEnabled(not on)

    def _on_selection_changed(self) -> None:
        self.delete.setEnabled(bool(self.table.selectedItems()))

    def _on_build_clicked(self) -> None:
        self.build_asked.emit(not self._building)

    def _on_folder_clicked(self) -> None:
        self.folder_asked.emit()

    def _on_items_clicked(self) -> None:
        self.items_asked.emit()

    def _on_repair_clicked(self) -> None:
        items = [self.table.topLevelItem(row) for row in range(self.table.topLevelItemCount())]
        damaged = [item for item in items if item.data(0, DAMAGED)]
        chosen = [item for item in damaged if item.isSelected()]
        self.repair_asked.emit([item.data(0, KEY) for item in chosen or damaged])

    def _on_delete_clicked(self) -> None:
        self.delete_asked.emit([item.data(0, KEY) for item in self.table.selectedItems()])


def megabytes(count: float) -> str:
    """A size for people."""
    for unit, size in (("GB", 1e9), ("MB", 1e6)):
        if count >= size:
            return f"{count / size:.1f} {unit}"
    return f"{count / 1e3:.0f} kB"
