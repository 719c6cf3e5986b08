# SPDX-License-Identifier: GPL-3.0-or-later
"""The buttons of the Segment tab; each does what its key does on the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSlider, QToolButton, QVBoxLayout, QWidget

from ..i18n import tr
from ..icons import icon

if TYPE_CHECKING:
    from qgis.PyQt.QtGui import QIcon

MAIN = ("save", "undo", "clear", "next")
EDITS = ("merge", "split", "brush", "grow", "shrink", "reopen")
MODES = ("split", "brush", "reopen")


def _texts() -> dict[str, tuple[str, str]]:
    """Name -> (label, tooltip with the key)."""
    return {
        "save": (tr("Save"), tr("Save what is on the screen into the layer (Enter or S on the map)")),
        "undo": (tr("Undo"), tr("Take the last prompt back, then the last saved object (Ctrl+Z on the map)")),
        "clear": (tr("Clear"), tr("Take all unsaved outlines off the map (Esc on the map)")),
        "next": (tr("Next candidate"), tr("Show the next of the candidate outlines (Tab on the map)")),
        "merge": (tr("Merge"), tr("Make one object of all outlines on the screen (M on the map)")),
        "split": (tr("Split"), tr("Draw a line across the object to cut it in two (X on the map)")),
        "brush": (tr("Brush"), tr("Paint with the left button, erase with the right one (B on the map)")),
        "grow": (tr("Grow"), tr("Make the outline larger by one pixel (] on the map)")),
        "shrink": (tr("Shrink"), tr("Make the outline smaller by one pixel ([ on the map)")),
        "reopen": (tr("Reopen"), tr("Click a saved object to refine it (E with the pointer on it)")),
    }


def _icon(name: str) -> QIcon:
    theme = {"save": "/mActionFileSave.svg", "undo": "/mActionUndo.svg", "clear": "/mActionDeselectAll.svg"}
    return QgsApplication.getThemeIcon(theme[name]) if name in theme else icon("segment_" + name)


class SegmentActions(QWidget):
    """Two rows of buttons; the brush's size appears while the brush is on."""

    requested = pyqtSignal(str)
    brush_size_changed = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("orielSegmentActions")
        self.buttons: dict[str, QToolButton] = {}
        for name, (label, tip) in _texts().items():
            self.buttons[name] = self._button(name, label, tip)
        self.brush_size = QSlider(Qt.Orientation.Horizontal)
        self.brush_size.setRange(2, 48)
        self.brush_size.setValue(12)
        self.brush_size.setToolTip(tr("Radius of the brush on the screen ([ and ] on the map)"))
        self._brush_row = QWidget()
        self._lay_out()
        self._brush_row.setVisible(False)
        self.brush_size.valueChanged.connect(self.brush_size_changed)

    def _button(self, name: str, label: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName("oriel" + name.capitalize())
        button.setIcon(_icon(name))
        button.setIconSize(QSize(18, 18))
        button.setText(label)
        button.setToolTip(tip)
        button.setAccessibleName(label)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setCheckable(name in MODES)
        button.setProperty("action", name)
        button.clicked.connect(self._on_clicked)
        return button

    def _lay_out(self) -> None:
        self.buttons["save"].setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        font = self.buttons["save"].font()
        font.setBold(True)
        self.buttons["save"].setFont(font)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        for names in (MAIN, EDITS):
            row = QHBoxLayout()
            row.setSpacing(3)
            for name in names:
                self.buttons[name].setAutoRaise(names is EDITS)
                row.addWidget(self.buttons[name])
            row.addStretch(1)
            rows.addLayout(row)
        brush = QHBoxLayout(self._brush_row)
        brush.setContentsMargins(0, 0, 0, 0)
        label = QLabel(tr("Brush size"))
        label.setBuddy(self.brush_size)
        brush.addWidget(label)
        brush.addWidget(self.brush_size, 1)
        rows.addWidget(self._brush_row)

    def set_enabled(self, enabled: dict[str, bool]) -> None:
        """Enable the buttons that would do something now."""
        for name, on in enabled.items():
            self.buttons[name].setEnabled(on)

    def set_mode(self, mode: str) -> None:
        """Show which mode is on; "" for none."""
        for name in MODES:
            self.buttons[name].setChecked(name == mode)
        self._brush_row.setVisible(mode == "brush")

    def set_save_text(self, count: int) -> None:
        """Say how many objects Save would write."""
        self.buttons["save"].setText(tr("Save") if count < 2 else tr("Save {count}").format(count=count))

    def _on_clicked(self) -> None:
        self.requested.emit(str(self.sender().property("action")))
