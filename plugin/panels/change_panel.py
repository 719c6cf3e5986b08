# SPDX-License-Identifier: GPL-3.0-or-later
"""The Change tab: two dates, what to look for, where; then sensitivity and the list of objects."""

from __future__ import annotations

from qgis.core import QgsRasterLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..i18n import tr
from .area_chooser import AreaChooser
from .change_inputs import ANY, BANDS, CLASSES, MAP, NETWORK, SERIES, WORDS, ChangeInputs, layer_box
from .change_list import ChangeList
from .change_options import ChangeOptions
from .change_table import TransitionTable
from .flow import FlowLayout, narrow_box
from .form_page import named_button

PERCENT = 100


class ChangePanel(QWidget):
    """Puts the parts of the tab under each other; what makes no sense yet is hidden."""

    compare_asked = pyqtSignal()
    sensitivity_moved = pyqtSignal(float)
    save_asked = pyqtSignal()
    report_asked = pyqtSignal()
    ties_asked = pyqtSignal()
    inputs_changed = pyqtSignal()
    """Other layers, another question."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("orielChangePanel")
        self.before = layer_box("orielBefore", tr("The earlier image"))
        self.after = layer_box("orielAfter", tr("The later image"))
        self.swap = QToolButton()
        self.swap.setObjectName("orielSwap")
        self.swap.setText("⇅")
        self.swap.setToolTip(tr("Swap the dates"))
        self.what = QComboBox()
        self.what.setObjectName("orielChangeWhat")
        narrow_box(self.what)
        for text, data in (
            (tr("Any change"), ANY),
            (tr("Only …"), WORDS),
            (tr("From–to classes"), CLASSES),
            (tr("Against a map layer"), MAP),
            (tr("Time series"), SERIES),
            (tr("Spectral (no model)"), BANDS),
            (tr("Learned network"), NETWORK),
        ):
            self.what.addItem(text, data)
        self.inputs = ChangeInputs()
        self.words = self.inputs.words
        self.options = ChangeOptions()
        self.area = AreaChooser("orielChangeArea", tr("Whole overlap"))
        self.compare = QPushButton(tr("Compare"))
        self.compare.setObjectName("orielCompare")
        self.compare.setDefault(True)
        self.notes = self._text("orielChangeNotes")
        self.report = self._text("orielChangeReport")
        tip = tr("Add a layer of the places by which the dates were aligned: green ones agree")
        self.ties = named_button("orielChangeTies", tr("Show tie points"), tip)
        self.answer = self._text("orielChangeAnswer")
        self.sensitivity = QSlider(Qt.Orientation.Horizontal)
        self.sensitivity.setObjectName("orielSensitivity")
        self.sensitivity.setRange(5, 95)
        self.sensitivity.setValue(50)
        self.sensitivity.setToolTip(tr("To the right: fainter change counts too; nothing is computed anew"))
        self.transitions = TransitionTable()
        self.found = QWidget()
        self.objects = ChangeList()
        tip = tr("Save the objects as a polygon layer, the evidence or the classes as rasters, and tables (CSV)")
        self.save = named_button("orielChangeSave", tr("Save as layers"), tip)
        tip = tr("Write one page with maps, pictures, charts and a summary, and open it")
        self.make_report = named_button("orielChangeMakeReport", tr("Report …"), tip)
        self._lay_out()
        self._connect()
        for part in (self.found, self.ties):
            part.setVisible(False)
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
        """One of `change_inputs.KINDS`."""
        return str(self.what.currentData())

    @property
    def threshold(self) -> float:
        """Evidence that counts, 0..1; the more sensitive, the lower."""
        return 1 - self.sensitivity.value() / PERCENT

    def show_found(self, *, on: bool) -> None:
        """Offer what can be done with an answer."""
        self.found.setVisible(on)

    def show_text(self, label: QLabel, lines: list[str]) -> None:
        """Fill one of the text labels; nothing to say hides it."""
        label.setText("\n".join(lines))
        label.setVisible(bool(lines))

    def choose(self, before: QgsRasterLayer, after: QgsRasterLayer) -> None:
        """Show a pair of layers."""
        self.before.setLayer(before)
        self.after.setLayer(after)

    def _text(self, name: str) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        label.setVisible(False)
        return label

    def _lay_out(self) -> None:
        form = QGridLayout()
        rows = ((tr("&Before"), self.before), (tr("&After"), self.after), (tr("W&hat"), self.what))
        self._labels = []
        for number, (text, widget) in enumerate(rows):
            label = QLabel(text)
            label.setBuddy(widget)
            self._labels.append(label)
            form.addWidget(label, number, 0)
            form.addWidget(widget, number, 1, 1, 1 if number < 2 else 2)
        form.addWidget(self.swap, 0, 2, 2, 1)
        form.setColumnStretch(1, 1)
        run = FlowLayout(self.area, self.compare, fill=True)
        slider = QHBoxLayout()
        label = QLabel(tr("S&ensitivity"))
        label.setBuddy(self.sensitivity)
        slider.addWidget(label)
        slider.addWidget(self.sensitivity, 1)
        last = FlowLayout(self.save, self.make_report, fill=True)
        found = QVBoxLayout(self.found)
        found.setContentsMargins(0, 0, 0, 0)
        found.addLayout(slider)
        found.addWidget(self.answer)
        found.addWidget(self.transitions)
        found.addWidget(self.objects, 1)
        found.addLayout(last)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.setSpacing(6)
        layout.addLayout(form)
        layout.addWidget(self.inputs)
        layout.addWidget(self.options)
        layout.addWidget(self.notes)
        layout.addLayout(run)
        layout.addWidget(self.report)
        layout.addWidget(self.ties)
        layout.addWidget(self.found, 1)
        layout.addStretch(0)

    def _connect(self) -> None:
        self.what.currentIndexChanged.connect(self._on_what_changed)
        self.swap.clicked.connect(self._on_swap_clicked)
        self.compare.clicked.connect(self._on_compare_clicked)
        self.inputs.accepted.connect(self.compare_asked)
        self.inputs.both_dates.toggled.connect(self._on_what_changed)
        self.before.layerChanged.connect(self._on_layer_changed)
        self.after.layerChanged.connect(self._on_layer_changed)
        self.sensitivity.valueChanged.connect(self._on_sensitivity_moved)
        self.ties.clicked.connect(self._on_ties_clicked)
        self.save.clicked.connect(self._on_save_clicked)
        self.make_report.clicked.connect(self._on_report_clicked)

    def _on_what_changed(self, *_value: object) -> None:
        kind = self.kind
        if kind == SERIES:
            self.inputs.series.list_layers()
        self.inputs.show_page(kind)
        one_date = kind == MAP and not self.inputs.both_dates.isChecked()
        for number, box in enumerate((self.before, self.after)):
            shown = kind != SERIES and not (one_date and number == 0)
            box.setVisible(shown)
            self._labels[number].setVisible(shown)
        self._labels[1].setText(tr("Im&age") if one_date else tr("&After"))
        self.swap.setVisible(kind != SERIES and not one_date)
        self.options.show_for(clear=kind not in (MAP, SERIES))
        self.inputs_changed.emit()

    def _on_layer_changed(self, *_layer: object) -> None:
        self.inputs_changed.emit()

    def _on_swap_clicked(self) -> None:
        before, after = self.before_layer, self.after_layer
        self.before.setLayer(after)
        self.after.setLayer(before)

    def _on_compare_clicked(self) -> None:
        self.compare_asked.emit()

    def _on_sensitivity_moved(self, _value: int) -> None:
        self.sensitivity_moved.emit(self.threshold)

    def _on_ties_clicked(self) -> None:
        self.ties_asked.emit()

    def _on_save_clicked(self) -> None:
        self.save_asked.emit()

    def _on_report_clicked(self) -> None:
        self.report_asked.emit()


def _raster(box: QgsMapLayerComboBox) -> QgsRasterLayer | None:
    layer = box.currentLayer()
    return layer if isinstance(layer, QgsRasterLayer) else None
