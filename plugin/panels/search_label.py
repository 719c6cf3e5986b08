# SPDX-License-Identifier: GPL-3.0-or-later
"""Label polygons: which layer gets the best of the words for each of its polygons."""

from __future__ import annotations

from qgis.core import QgsMapLayerProxyModel, QgsVectorLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ..i18n import tr
from .flow import FlowLayout, narrow_box
from .form_page import named_button, narrow_label


class LabelPanel(QWidget):
    """A polygon layer and a button."""

    label_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.layer = QgsMapLayerComboBox()
        self.layer.setObjectName("orielLabelLayer")
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.layer.setAllowEmptyLayer(True)
        self.layer.setToolTip(tr("Polygons that get a word each: the selected ones, or all"))
        narrow_box(self.layer)
        self.layer.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.label = named_button(
            "orielLabelPolygons",
            tr("Label polygons"),
            tr(
                "Give each polygon the best of the words above (“;” between them), how likely it is and by how much,"
                " as attributes: in the layer, which is not saved yet, or in a copy where it is read-only"
            ),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(narrow_label(tr("Label my polygons with the words")))
        layout.addWidget(self.layer)
        layout.addLayout(FlowLayout(self.label, fill=True))
        self.layer.layerChanged.connect(self._on_layer_changed)
        self.label.clicked.connect(self._on_label_clicked)
        self._on_layer_changed(self.layer.currentLayer())

    @property
    def polygons(self) -> QgsVectorLayer | None:
        """The chosen layer."""
        layer = self.layer.currentLayer()
        return layer if isinstance(layer, QgsVectorLayer) else None

    def _on_layer_changed(self, layer: object) -> None:
        self.label.setEnabled(layer is not None)

    def _on_label_clicked(self) -> None:
        self.label_asked.emit()
