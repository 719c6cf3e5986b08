# SPDX-License-Identifier: GPL-3.0-or-later
"""Maps without words: classes learned from examples in a layer, and groups of what looks alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsFieldProxyModel, QgsMapLayerProxyModel, QgsVectorLayer
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QSizePolicy, QSpinBox, QVBoxLayout, QWidget

from ..i18n import tr
from .flow import FlowLayout, narrow_box
from .form_page import named_button, narrow_label

if TYPE_CHECKING:
    from qgis.core import QgsMapLayer

CLASS_FIELDS = ("class", "klasse", "classe", "clase", "label", "type", "name")
"""Names that a field with classes usually has, in this order."""


class LearnPanel(QWidget):
    """A layer with examples and its class field; a number of groups."""

    classes_asked = pyqtSignal()
    groups_asked = pyqtSignal()
    clicks_asked = pyqtSignal(bool)
    """The user wants to click examples on the map now; False: no longer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.layer = QgsMapLayerComboBox()
        self.layer.setObjectName("orielExamplesLayer")
        kinds = QgsMapLayerProxyModel.Filter
        # QGIS 3.34 and newer: two kinds make a plain number, which setFilters takes by a deprecated way only
        flags = getattr(Qgis, "LayerFilters", None) or QgsMapLayerProxyModel.Filters  # type: ignore[attr-defined]
        self.layer.setFilters(flags(kinds.PointLayer | kinds.PolygonLayer))
        self.layer.setAllowEmptyLayer(True)
        self.layer.setToolTip(tr("Points or polygons whose class is known; two of each class at least"))
        self.field = QgsFieldComboBox()
        self.field.setObjectName("orielExamplesField")
        self.field.setFilters(QgsFieldProxyModel.Filter.String | QgsFieldProxyModel.Filter.Int)  # type: ignore[arg-type]
        self.field.setToolTip(tr("The attribute that names the class"))
        for box in (self.layer, self.field):
            narrow_box(box)
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.names = QComboBox()
        self.names.setObjectName("orielExampleClass")
        self.names.setEditable(True)
        self.names.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.names.lineEdit().setPlaceholderText(tr("class"))
        self.names.setToolTip(tr("Class of the examples that are clicked next"))
        narrow_box(self.names)
        self.clicks = named_button(
            "orielClickExamples",
            tr("Click on map"),
            tr("Each click on the map is an example of this class, in a temporary layer; Backspace takes it back"),
        )
        self.clicks.setCheckable(True)
        self.classes = named_button(
            "orielLearnClasses", tr("Class map"), tr("Learn the classes from the examples and map the area")
        )
        self.count = QSpinBox()
        self.count.setObjectName("orielGroupCount")
        self.count.setRange(2, 30)
        self.count.setValue(6)
        self.count.setToolTip(tr("How many groups"))
        self.groups = named_button(
            "orielGroups", tr("Group map"), tr("Map what looks alike as groups, without any example")
        )
        self.all_bands = QCheckBox(tr("Use all bands"))
        self.all_bands.setObjectName("orielAllBands")
        self.all_bands.setChecked(True)
        self.all_bands.setToolTip(
            tr("Look at bands beyond the three that are shown too (near infrared ...): surer, and takes longer")
        )
        self._lay_out()
        self.layer.layerChanged.connect(self._on_layer_changed)
        self.clicks.toggled.connect(self.clicks_asked)
        self.classes.clicked.connect(self._on_classes_clicked)
        self.groups.clicked.connect(self._on_groups_clicked)
        self._on_layer_changed(self.layer.currentLayer())

    @property
    def examples(self) -> tuple[QgsVectorLayer | None, str]:
        """The layer and the name of its class field; "" = none."""
        return self.layer.currentLayer(), self.field.currentField()  # type: ignore[return-value]  # filtered

    @property
    def class_name(self) -> str:
        """Of the examples that are clicked next; "" = not said."""
        return self.names.currentText().strip()

    def remember_class(self, name: str) -> None:
        """Offer a class again."""
        if self.names.findText(name) < 0:
            self.names.addItem(name)
            self.names.setEditText(name)

    def show_clicking(self, *, on: bool) -> None:
        """Show whether the map awaits examples."""
        self.clicks.blockSignals(True)
        self.clicks.setChecked(on)
        self.clicks.blockSignals(False)

    def _lay_out(self) -> None:
        where = QHBoxLayout()
        where.setSpacing(4)
        where.addWidget(self.layer, 2)
        where.addWidget(self.field, 1)
        groups = QHBoxLayout()
        groups.setSpacing(4)
        groups.addWidget(self.count)
        groups.addWidget(self.groups, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(narrow_label(tr("Map classes from examples, or groups without any")))
        layout.addLayout(FlowLayout(self.names, self.clicks, fill=True))
        layout.addLayout(where)
        layout.addWidget(self.classes)
        layout.addLayout(groups)
        layout.addWidget(self.all_bands)

    def _on_layer_changed(self, layer: QgsMapLayer | None) -> None:
        self.field.setLayer(layer)
        self.classes.setEnabled(layer is not None)
        fields = layer.fields() if isinstance(layer, QgsVectorLayer) else ()
        names = {field.name().lower(): field.name() for field in fields}
        wanted = next((names[name] for name in CLASS_FIELDS if name in names), "")
        if wanted:
            self.field.setField(wanted)

    def _on_classes_clicked(self) -> None:
        self.classes_asked.emit()

    def _on_groups_clicked(self) -> None:
        self.groups_asked.emit()
