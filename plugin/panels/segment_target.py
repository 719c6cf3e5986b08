# SPDX-License-Identifier: GPL-3.0-or-later
"""Where objects are saved: a new GeoPackage or any polygon layer that can be edited."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QFormLayout, QHBoxLayout, QLabel, QToolButton, QWidget

from ..adapters.results import why_not
from ..i18n import tr
from .flow import narrow_box


class SegmentTarget(QWidget):
    """A list of layers, "New GeoPackage" first, and a button that chooses the new file's place."""

    target_changed = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("orielSegmentTarget")
        self._path = ""
        self.layers = QgsMapLayerComboBox()
        self.layers.setObjectName("orielTargetLayer")
        self.layers.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.layers.setAllowEmptyLayer(True, tr("New GeoPackage"))
        narrow_box(self.layers)
        self.browse = QToolButton()
        self.browse.setText("…")
        self.browse.setAccessibleName(tr("Choose the new file"))
        label = QLabel(tr("Save &to"))
        label.setBuddy(self.layers)
        choice = QHBoxLayout()
        choice.addWidget(self.layers, 1)
        choice.addWidget(self.browse)
        layout = QFormLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        layout.addRow(label, choice)
        self._describe()
        self.layers.layerChanged.connect(self._on_layer_changed)
        self.browse.clicked.connect(self._on_browse_clicked)
        self._except_read_only()
        QgsProject.instance().layersAdded.connect(self._except_read_only)

    def release(self) -> None:
        """Undo what the constructor connected outside of this widget."""
        QgsProject.instance().layersAdded.disconnect(self._except_read_only)

    @property
    def layer(self) -> QgsVectorLayer | None:
        """The chosen layer; None = a new GeoPackage."""
        layer = self.layers.currentLayer()
        return layer if isinstance(layer, QgsVectorLayer) else None

    @property
    def path(self) -> str:
        """Where the user wants the new GeoPackage; "" = a sensible place."""
        return self._path

    def set_layer(self, layer: QgsMapLayer | None) -> None:
        """Choose a layer; None = a new GeoPackage."""
        self.layers.setLayer(layer)

    def set_path(self, path: str) -> None:
        """Set the place of the next new GeoPackage."""
        self._path = path
        self._describe()

    def _on_layer_changed(self, _layer: QgsMapLayer | None) -> None:
        self._describe()
        self.target_changed.emit(self.layer)

    def _on_browse_clicked(self) -> None:
        path, _chosen = QFileDialog.getSaveFileName(
            self, tr("New GeoPackage for objects"), self._path, tr("GeoPackage (*.gpkg)")
        )
        if path:
            self.set_path(path if path.lower().endswith(".gpkg") else path + ".gpkg")
            self.layers.setLayer(None)

    def _except_read_only(self, _layers: list[QgsMapLayer] | None = None) -> None:
        polygons = [v for v in QgsProject.instance().mapLayers().values() if isinstance(v, QgsVectorLayer)]
        self.layers.setExceptedLayerList([layer for layer in polygons if why_not(layer)])

    def _describe(self) -> None:
        where = self._path or tr("beside the imagery or the project")
        self.layers.setToolTip(
            tr("Saved objects are added to this layer.\nNew GeoPackage: {where}, in the CRS of the imagery.").format(
                where=where
            )
        )
        self.browse.setToolTip(tr("Choose the file of a new GeoPackage"))
