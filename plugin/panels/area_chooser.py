# SPDX-License-Identifier: GPL-3.0-or-later
"""Where to work: the whole layer, the view, a polygon drawn on the map, or the selected polygons."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from ..i18n import tr
from .flow import narrow_box

WHOLE, VIEW, DRAWN, SELECTED = "whole", "view", "drawn", "selected"


class AreaChooser(QWidget):
    """A combo box; with "Drawn polygon" a button that starts the drawing."""

    draw_asked = pyqtSignal(bool)
    """True: the user wants to draw now; False: no longer."""
    choice_changed = pyqtSignal(str)

    def __init__(self, name: str, whole: str, parent: QWidget | None = None, *, first: str = WHOLE) -> None:
        """Build it.

        Args:
            name: object name of the combo box; the button's is the same with "Draw".
            whole: what "everything" is called here ("Whole overlap", "Whole layer").
            parent: as in Qt.
            first: what is chosen at the beginning.
        """
        super().__init__(parent)
        self.box = QComboBox()
        self.box.setObjectName(name)
        self.box.setToolTip(tr("Where to look"))
        narrow_box(self.box)
        for text, data in (
            (whole, WHOLE),
            (tr("In view"), VIEW),
            (tr("Drawn polygon"), DRAWN),
            (tr("Selected polygons"), SELECTED),
        ):
            self.box.addItem(text, data)
        self.box.setCurrentIndex(self.box.findData(first))
        self.draw = QToolButton()
        self.draw.setObjectName(f"{name}Draw")
        self.draw.setText("✎")
        self.draw.setCheckable(True)
        self.draw.setToolTip(
            tr("Draw the area: click its corners, double click ends it; or drag a rectangle. Esc gives up.")
        )
        self.draw.setVisible(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.box, 1)
        layout.addWidget(self.draw)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.box.currentIndexChanged.connect(self._on_index_changed)
        self.draw.toggled.connect(self.draw_asked)

    @property
    def choice(self) -> str:
        """`WHOLE`, `VIEW`, `DRAWN` or `SELECTED`."""
        return str(self.box.currentData())

    def choose(self, choice: str) -> None:
        """Choose as the user would."""
        self.box.setCurrentIndex(self.box.findData(choice))

    def show_drawing(self, *, on: bool) -> None:
        """Show whether the map awaits the drawing."""
        self.draw.blockSignals(True)
        self.draw.setChecked(on)
        self.draw.blockSignals(False)

    def _on_index_changed(self, *_index: object) -> None:
        drawn = self.choice == DRAWN
        self.draw.setVisible(drawn)
        if not drawn:
            self.draw.setChecked(False)
        self.choice_changed.emit(self.choice)
