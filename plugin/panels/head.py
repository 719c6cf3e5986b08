# SPDX-License-Identifier: GPL-3.0-or-later
"""Head of the dock: which imagery, which model."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel, QgsRasterLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ..adapters.heat_layers import is_result
from ..i18n import tr
from ..icons import icon

MINIMUM_CHARACTERS = 8
OWN_PREFIX = "Oriel "


class Head(QWidget):
    """Imagery layer (follows the active layer) and the model chip, which opens the options."""

    layer_chosen = pyqtSignal(object)
    """`QgsRasterLayer` or None."""
    options_asked = pyqtSignal()
    help_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the row."""
        super().__init__(parent)
        self.layer_box = QgsMapLayerComboBox()
        self.layer_box.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.layer_box.setAllowEmptyLayer(False)
        self.layer_box.setMinimumContentsLength(MINIMUM_CHARACTERS)
        self.layer_box.setSizeAdjustPolicy(self.layer_box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.layer_box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.layer_box.setToolTip(tr("Imagery to work on; follows the active layer"))
        self.layer_box.setAccessibleName(tr("Imagery"))
        self.chip = QToolButton()
        self.chip.setObjectName("OrielModelChip")
        self.chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.chip.setIcon(icon("model"))
        self.chip.setAutoRaise(True)
        self.chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.chip.setToolTip(tr("Model and device; click for the options"))
        self.help = QToolButton()
        self.help.setObjectName("OrielHelpButton")
        self.help.setText("?")
        self.help.setAutoRaise(True)
        self.help.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.help.setToolTip(tr("User guide (F1)"))
        self.help.setAccessibleName(tr("Help"))
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.note.setVisible(False)
        self._build()
        self.layer_box.layerChanged.connect(self._on_layer_changed)
        # The box chooses without a word where several layers arrive at once, as with a project that is opened.
        self.layer_box.model().rowsInserted.connect(self._on_layers_added)
        self.chip.clicked.connect(self._on_chip_clicked)
        self.help.clicked.connect(lambda _checked=False: self.help_asked.emit())

    @property
    def layer(self) -> QgsMapLayer | None:
        """The chosen layer."""
        return self.layer_box.currentLayer()

    def follow(self, layer: QgsMapLayer | None) -> None:
        """Choose the active layer where it is imagery; any other, Oriel's own results too, keeps the choice."""
        if isinstance(layer, QgsRasterLayer) and not is_result(layer):
            self.layer_box.setLayer(layer)

    def show_model(self, text: str) -> None:
        """Write the model and its device on the chip, e.g. "Compact · CPU" for "Oriel Compact · CPU"."""
        self.chip.setText(text[len(OWN_PREFIX) :] if text.startswith(OWN_PREFIX) else text)

    def show_note(self, text: str) -> None:
        """Say something about the chosen layer; "" = nothing."""
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.layer_box, 1)
        row.addWidget(self.chip)
        row.addWidget(self.help)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(row)
        layout.addWidget(self.note)

    def _on_layer_changed(self, layer: QgsMapLayer | None) -> None:
        self.layer_chosen.emit(layer)

    def _on_layers_added(self, *_rows: object) -> None:
        self.layer_chosen.emit(self.layer)

    def _on_chip_clicked(self, _checked: bool = False) -> None:
        self.options_asked.emit()
