# SPDX-License-Identifier: GPL-3.0-or-later
"""Places by example: where the example comes from, and how much it counts beside the words."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..i18n import tr
from .flow import FlowLayout
from .form_page import named_button, narrow_label
from .wrapped_check import WrappedCheckBox

PERCENT = 100


class ExamplePanel(QWidget):
    """Three ways to choose an example; what is chosen can be taken away again."""

    box_asked = pyqtSignal(bool)
    """The user wants to draw the example now; False: no longer."""
    feature_asked = pyqtSignal()
    file_asked = pyqtSignal()
    cleared = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = named_button("orielExampleBox", tr("On map"), tr("Draw the example on the map: drag a rectangle"))
        self.box.setCheckable(True)
        self.feature = named_button(
            "orielExampleFeature", tr("Selected"), tr("Take the selected polygons of a vector layer as the example")
        )
        self.file = named_button("orielExampleFile", tr("File…"), tr("Take an image file as the example"))
        self.chosen = narrow_label("")
        self.chosen.setObjectName("orielExample")
        self.clear = QToolButton()
        self.clear.setObjectName("orielExampleClear")
        self.clear.setText("✕")
        self.clear.setAutoRaise(True)
        self.clear.setToolTip(tr("Search without the example"))
        self.clear.setAccessibleName(tr("Search without the example"))
        self.mix = QSlider(Qt.Orientation.Horizontal)
        self.mix.setObjectName("orielMix")
        self.mix.setRange(0, PERCENT)
        self.mix.setValue(PERCENT // 2)
        self.mix.setToolTip(tr("How much the words count beside the example"))
        self.everywhere = WrappedCheckBox(tr("Search all indexed layers"))
        self.everywhere.setObjectName("orielEverywhere")
        self.everywhere.setToolTip(tr("Find places in every layer and file of the index, not only in this one"))
        self.mixing = QWidget()
        self._lay_out()
        self.box.toggled.connect(self.box_asked)
        self.feature.clicked.connect(self._on_feature_clicked)
        self.file.clicked.connect(self._on_file_clicked)
        self.clear.clicked.connect(self._on_clear_clicked)
        self.show_example("")

    @property
    def mix_value(self) -> float:
        """0 = the example alone ... 1 = the words alone."""
        return self.mix.value() / PERCENT

    def show_example(self, text: str) -> None:
        """Say which example is chosen; "" = none."""
        self.chosen.setText(text)
        for widget in (self.chosen, self.clear, self.mixing):
            widget.setVisible(bool(text))

    def show_drawing(self, *, on: bool) -> None:
        """Show whether the map awaits the example."""
        self.box.blockSignals(True)
        self.box.setChecked(on)
        self.box.blockSignals(False)

    def _lay_out(self) -> None:
        ways = FlowLayout(self.box, self.feature, self.file, fill=True)
        chosen = QHBoxLayout()
        chosen.addWidget(self.chosen, 1)
        chosen.addWidget(self.clear)
        mixing = QHBoxLayout(self.mixing)
        mixing.setContentsMargins(0, 0, 0, 0)
        for widget in (QLabel(tr("Example")), self.mix, QLabel(tr("Words"))):
            mixing.addWidget(widget, 1 if widget is self.mix else 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(narrow_label(tr("Find places like an example")))
        layout.addLayout(ways)
        layout.addLayout(chosen)
        layout.addWidget(self.mixing)
        layout.addWidget(self.everywhere)

    def _on_feature_clicked(self) -> None:
        self.feature_asked.emit()

    def _on_file_clicked(self) -> None:
        self.file_asked.emit()

    def _on_clear_clicked(self) -> None:
        self.cleared.emit()
