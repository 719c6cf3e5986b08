# SPDX-License-Identifier: GPL-3.0-or-later
"""The Change tab: two dates, what to look for, where; then sensitivity and the list of objects."""

from __future__ import annotations

from qgis.core import QgsMapLayerProxyModel, QgsRasterLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..i18n import tr
from .change_list import ChangeList

ANY, WORDS, BANDS = "any", "words", "bands"
OVERLAP, VIEW = "overlap", "view"
PERCENT = 100
NARROW = 8
"""Characters that a combo box must show; long layer names must not widen the dock."""


class ChangePanel(QWidget):
    """Puts the parts of the tab under each other; what makes no sense yet is hidden."""

    compare_asked = pyqtSignal()
    sensitivity_moved = pyqtSignal(float)
    save_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("orielChangePanel")
        self.before = self._layer_box("orielBefore", tr("The earlier image"))
        self.after = self._layer_box("orielAfter", tr("The later image"))
        self.swap = QToolButton()
        self.swap.setObjectName("orielSwap")
        self.swap.setText("⇅")
        self.swap.setToolTip(tr("Swap the dates"))
        self.what = self._choice(
            "orielChangeWhat",
            ((tr("Any change"), ANY), (tr("Only …"), WORDS), (tr("Spectral (no model)"), BANDS)),
        )
        self.words = QLineEdit()
        self.words.setObjectName("orielChangeWords")
        self.words.setPlaceholderText(tr("new buildings; trees lost"))
        self.words.setClearButtonEnabled(True)
        self.words.setToolTip(tr("“new …” only what appeared, “… lost” only what vanished, plain words both"))
        self.area = self._choice("orielChangeArea", ((tr("Whole overlap"), OVERLAP), (tr("In view"), VIEW)))
        self.compare = QPushButton(tr("Compare"))
        self.compare.setObjectName("orielCompare")
        self.compare.setDefault(True)
        self.report = self._text("orielChangeReport")
        self.answer = self._text("orielChangeAnswer")
        self.sensitivity = QSlider(Qt.Orientation.Horizontal)
        self.sensitivity.setObjectName("orielSensitivity")
        self.sensitivity.setRange(5, 95)
        self.sensitivity.setValue(50)
        self.sensitivity.setToolTip(tr("To the right: fainter change counts too; nothing is computed anew"))
        self.found = QWidget()
        self.objects = ChangeList()
        self.save = QPushButton(tr("Save as layers"))
        self.save.setObjectName("orielChangeSave")
        self.save.setToolTip(tr("Save the objects as a polygon layer, and the evidence as a raster layer"))
        self._lay_out()
        self._connect()
        self.show_found(on=False)
        self._on_what_changed()

    @property
    def before_layer(self) -> QgsRasterLayer | None:
        """The earlier image."""
        return _raster(self.before)

    @property
    def after_layer(self) -> QgsRasterLayer | None:
        """The later image."""
        return _raster(self.after)

    @property
    def kind(self) -> str:
        """`ANY`, `WORDS` or `BANDS`."""
        return str(self.what.currentData())

    @property
    def in_view(self) -> bool:
        """Whether to compare only what the map shows."""
        return bool(self.area.currentData() == VIEW)

    @property
    def threshold(self) -> float:
        """Evidence that counts, 0..1; the more sensitive, the lower."""
        return 1 - self.sensitivity.value() / PERCENT

    def show_found(self, *, on: bool) -> None:
        """Offer what can be done with an answer."""
        self.found.setVisible(on)

    def choose(self, before: QgsRasterLayer, after: QgsRasterLayer) -> None:
        """Show a pair of layers."""
        self.before.setLayer(before)
        self.after.setLayer(after)

    def _layer_box(self, name: str, tip: str) -> QgsMapLayerComboBox:
        box = QgsMapLayerComboBox()
        box.setObjectName(name)
        box.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        box.setToolTip(tip)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(NARROW)
        return box

    def _choice(self, name: str, entries: tuple[tuple[str, str], ...]) -> QComboBox:
        box = QComboBox()
        box.setObjectName(name)
        for text, data in entries:
            box.addItem(text, data)
        return box

    def _text(self, name: str) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        label.setVisible(False)
        return label

    def _lay_out(self) -> None:
        form = QGridLayout()
        rows = ((tr("&Before"), self.before), (tr("&After"), self.after), (tr("W&hat"), self.what))
        for number, (text, widget) in enumerate(rows):
            label = QLabel(text)
            label.setBuddy(widget)
            form.addWidget(label, number, 0)
            form.addWidget(widget, number, 1)
        form.addWidget(self.swap, 0, 2, 2, 1)
        form.addWidget(self.words, 3, 1, 1, 2)
        form.setColumnStretch(1, 1)
        run = QHBoxLayout()
        run.addWidget(self.area, 1)
        run.addWidget(self.compare)
        slider = QHBoxLayout()
        label = QLabel(tr("S&ensitivity"))
        label.setBuddy(self.sensitivity)
        slider.addWidget(label)
        slider.addWidget(self.sensitivity, 1)
        found = QVBoxLayout(self.found)
        found.setContentsMargins(0, 0, 0, 0)
        found.addLayout(slider)
        found.addWidget(self.answer)
        found.addWidget(self.objects, 1)
        found.addWidget(self.save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.setSpacing(8)
        layout.addLayout(form)
        layout.addLayout(run)
        layout.addWidget(self.report)
        layout.addWidget(self.found, 1)
        layout.addStretch(0)

    def _connect(self) -> None:
        self.what.currentIndexChanged.connect(self._on_what_changed)
        self.swap.clicked.connect(self._on_swap_clicked)
        self.compare.clicked.connect(self._on_compare_clicked)
        self.words.returnPressed.connect(self.compare_asked)
        self.sensitivity.valueChanged.connect(self._on_sensitivity_moved)
        self.save.clicked.connect(self._on_save_clicked)

    def _on_what_changed(self, *_index: object) -> None:
        self.words.setVisible(self.kind == WORDS)
        if self.kind == WORDS:
            self.words.setFocus()

    def _on_swap_clicked(self) -> None:
        before, after = self.before_layer, self.after_layer
        self.before.setLayer(after)
        self.after.setLayer(before)

    def _on_compare_clicked(self) -> None:
        self.compare_asked.emit()

    def _on_sensitivity_moved(self, _value: int) -> None:
        self.sensitivity_moved.emit(self.threshold)

    def _on_save_clicked(self) -> None:
        self.save_asked.emit()


def _raster(box: QgsMapLayerComboBox) -> QgsRasterLayer | None:
    layer = box.currentLayer()
    return layer if isinstance(layer, QgsRasterLayer) else None
