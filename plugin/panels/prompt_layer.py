# SPDX-License-Identifier: GPL-3.0-or-later
"""Which layer's features are prompts: layer, all or selected, field with the class."""

from __future__ import annotations

from qgis.core import QgsMapLayerProxyModel, QgsVectorLayer
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QWidget

from ..i18n import tr
from .wrapped_check import WrappedCheckBox


class PromptLayerDialog(QDialog):
    """Asks for the layer of prompts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("orielPromptLayer")
        self.setWindowTitle(tr("Prompts from a layer"))
        self.layers = QgsMapLayerComboBox()
        self.layers.setObjectName("orielPromptLayerLayer")
        self.layers.setFilters(QgsMapLayerProxyModel.Filter.HasGeometry)
        self.selected = WrappedCheckBox(tr("Selected features only"))
        self.field = QgsFieldComboBox()
        self.field.setAllowEmptyFieldName(True)
        self.field.setToolTip(tr("Its values become the classes of the objects; empty: the present class"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        form = QFormLayout(self)
        form.addRow(tr("Points, boxes or polygons"), self.layers)
        form.addRow("", self.selected)
        form.addRow(tr("Field with the class"), self.field)
        form.addRow(self.buttons)
        self.layers.layerChanged.connect(self._on_layer_changed)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._on_layer_changed(self.layers.currentLayer())

    @property
    def layer(self) -> QgsVectorLayer | None:
        """The chosen layer."""
        layer = self.layers.currentLayer()
        return layer if isinstance(layer, QgsVectorLayer) else None

    @property
    def class_field(self) -> str:
        """Name of the field with the class; "" = none."""
        return str(self.field.currentField() or "")

    def _on_layer_changed(self, _layer: object) -> None:
        layer = self.layer
        self.field.setLayer(layer)
        chosen = layer is not None and layer.selectedFeatureCount() > 0
        self.selected.setEnabled(chosen)
        self.selected.setChecked(chosen)
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        if ok is not None:
            ok.setEnabled(layer is not None)
