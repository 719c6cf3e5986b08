# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of classes: a coloured, numbered swatch and a name each; number keys choose."""

from __future__ import annotations

import json
from dataclasses import dataclass

from qgis.core import QgsApplication
from qgis.gui import QgsColorDialog
from qgis.PyQt.QtCore import QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPixmap
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QToolButton, QVBoxLayout, QWidget

from ..i18n import tr

# Bright colours that differ in lightness too; they stand out from soil, forest and water alike.
PALETTE = ("#ff9f1c", "#e5383b", "#2dc653", "#00b4d8", "#b983ff", "#ffdd00", "#ff70a6", "#70e000", "#c9ada7")
SWATCH = QSize(20, 16)
ROWS_SHOWN = 6


@dataclass(frozen=True)
class SegmentClass:
    """A class of objects: what goes into the attribute `class`, and its colour on the map."""

    name: str
    color: str


def standard_classes() -> tuple[SegmentClass, ...]:
    """What the list holds before the user changes it."""
    names = (tr("object"), tr("building"), tr("vegetation"), tr("water"), tr("road"), tr("vehicle"))
    return tuple(SegmentClass(name, color) for name, color in zip(names, PALETTE))


def classes_to_json(classes: tuple[SegmentClass, ...]) -> str:
    """The list as it is remembered."""
    return json.dumps([{"name": c.name, "color": c.color} for c in classes], ensure_ascii=False)


def classes_from_json(text: str) -> tuple[SegmentClass, ...]:
    """Read the remembered list; anything unreadable gives the standard list."""
    try:
        rows = [SegmentClass(str(row["name"]), QColor(row["color"]).name()) for row in json.loads(text)]
    except (ValueError, TypeError, KeyError):
        rows = []
    return tuple(row for row in rows if row.name) or standard_classes()


class ClassList(QWidget):
    """Shows and edits the classes; one is always chosen."""

    class_chosen = pyqtSignal(object)
    classes_changed = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("orielClassList")
        self._title = QLabel(tr("Class"))
        self.add_button = self._button("/symbologyAdd.svg", tr("Add a class"))
        self.color_button = self._button("/mIconColorPicker.svg", tr("Change the colour of this class"))
        self.remove_button = self._button("/symbologyRemove.svg", tr("Remove this class from the list"))
        self.list = QListWidget()
        self.list.setObjectName("orielClasses")
        self.list.setIconSize(SWATCH)
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QListWidget.EditTrigger.DoubleClicked | QListWidget.EditTrigger.EditKeyPressed)
        self.list.setToolTip(tr("Saved objects get this class. Keys 1 to 9 choose on the map; F2 renames."))
        self._title.setBuddy(self.list)
        self._lay_out()
        self._connect()

    def _button(self, theme_icon: str, text: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(QgsApplication.getThemeIcon(theme_icon))
        button.setAutoRaise(True)
        button.setToolTip(text)
        button.setAccessibleName(text)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(self._title, 1)
        for button in (self.add_button, self.color_button, self.remove_button):
            head.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addWidget(self.list)

    def _connect(self) -> None:
        self.add_button.clicked.connect(self._on_add_clicked)
        self.color_button.clicked.connect(self._on_color_clicked)
        self.remove_button.clicked.connect(self._on_remove_clicked)
        self.list.currentRowChanged.connect(self._on_row_changed)
        self.list.itemChanged.connect(self._on_item_changed)

    # -- reading and setting ---------------------------------------------------------------------------------------

    @property
    def classes(self) -> tuple[SegmentClass, ...]:
        """The list as it stands."""
        return tuple(self._class_at(row) for row in range(self.list.count()))

    @property
    def current(self) -> SegmentClass:
        """The chosen class."""
        return self._class_at(max(0, self.list.currentRow()))

    def set_classes(self, classes: tuple[SegmentClass, ...]) -> None:
        """Fill the list and choose its first class."""
        self.list.blockSignals(True)
        self.list.clear()
        for entry in classes:
            self._append(entry)
        self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        self._number()

    def choose(self, number: int) -> bool:
        """Choose a class by its number, from 1; False if there is none."""
        if not 1 <= number <= self.list.count():
            return False
        self.list.setCurrentRow(number - 1)
        return True

    # -- slots -----------------------------------------------------------------------------------------------------

    def _on_add_clicked(self) -> None:
        taken: list[str] = [c.color for c in self.classes]
        color = next((c for c in PALETTE if c not in taken), PALETTE[self.list.count() % len(PALETTE)])
        names = {c.name for c in self.classes}
        name, n = tr("new class"), 2
        while name in names:
            name, n = "{} {}".format(tr("new class"), n), n + 1
        item = self._append(SegmentClass(name, color))
        self._number()
        self.list.setCurrentItem(item)
        self.list.editItem(item)
        self.classes_changed.emit(self.classes)

    def _on_color_clicked(self) -> None:
        item = self.list.currentItem()
        if item is None:
            return
        chosen = QgsColorDialog.getColor(QColor(self.current.color), self, tr("Colour of the class"))
        if chosen.isValid():
            item.setData(Qt.ItemDataRole.UserRole, chosen.name())

    def _on_remove_clicked(self) -> None:
        if self.list.count() > 1:
            self.list.takeItem(self.list.currentRow())
            self._number()
            self.classes_changed.emit(self.classes)

    def _on_row_changed(self, row: int) -> None:
        if row >= 0:
            self.class_chosen.emit(self._class_at(row))

    def _on_item_changed(self, item: QListWidgetItem) -> None:
        if not item.text().strip():
            item.setText(tr("object"))
        self._number()
        self.classes_changed.emit(self.classes)
        if item is self.list.currentItem():
            self.class_chosen.emit(self.current)

    # -- inside ----------------------------------------------------------------------------------------------------

    def _append(self, entry: SegmentClass) -> QListWidgetItem:
        item = QListWidgetItem(entry.name)
        item.setData(Qt.ItemDataRole.UserRole, entry.color)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        self.list.addItem(item)
        return item

    def _class_at(self, row: int) -> SegmentClass:
        item = self.list.item(row)
        return SegmentClass(item.text().strip(), str(item.data(Qt.ItemDataRole.UserRole)))

    def _number(self) -> None:
        self.list.blockSignals(True)
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setIcon(swatch(QColor(item.data(Qt.ItemDataRole.UserRole)), str(row + 1) if row < 9 else ""))
        self.list.blockSignals(False)
        self.remove_button.setEnabled(self.list.count() > 1)
        row_height = max(self.list.sizeHintForRow(0), SWATCH.height() + 4)
        rows = min(max(self.list.count(), 2), ROWS_SHOWN)
        self.list.setFixedHeight(rows * row_height + 2 * self.list.frameWidth())


def swatch(color: QColor, text: str) -> QIcon:
    """A rounded patch of a colour with a number in it."""
    ratio = 2
    pixmap = QPixmap(SWATCH * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(color)
    painter.setPen(color.darker(140))
    box = QRectF(0.5, 0.5, SWATCH.width() - 1, SWATCH.height() - 1)
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(QColor("#000000") if color.lightnessF() > 0.45 else QColor("#ffffff"))
    font = painter.font()
    font.setPixelSize(11)
    font.setBold(True)
    painter.setFont(font)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)
    painter.end()
    found = QIcon(pixmap)
    found.addPixmap(pixmap, QIcon.Mode.Selected)  # else Qt tints the colour of the chosen row
    return found
