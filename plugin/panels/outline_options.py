# SPDX-License-Identifier: GPL-3.0-or-later
"""How outlines are drawn from masks: detail, right angles, smooth, holes, smallest part."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDoubleSpinBox, QFormLayout, QLabel, QSizePolicy, QSlider, QWidget

from ..i18n import tr
from .flow import FlowLayout
from .wrapped_check import WrappedCheckBox

LARGEST_M2 = 1_000_000.0


@dataclass(frozen=True)
class OutlineChoice:
    """What the user chose.

    Attributes:
        detail: 0 = coarse, 1 = every pixel step.
        right_angles: for buildings.
        smooth: round corners, for natural objects.
        fill_holes_m2: smaller holes are closed.
        minimum_m2: smaller parts are dropped.
    """

    detail: float = 0.5
    right_angles: bool = False
    smooth: bool = False
    fill_holes_m2: float = 0.0
    minimum_m2: float = 0.0


class OutlineOptionsPanel(QgsCollapsibleGroupBox):
    """The options of the outline; each change is told at once."""

    choice_changed = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("orielOutlineOptions")
        self.setTitle(tr("Outline"))
        self.detail = QSlider(Qt.Orientation.Horizontal)
        self.detail.setObjectName("orielDetail")
        self.detail.setRange(0, 100)
        self.detail.setPageStep(10)
        self.detail.setToolTip(tr("Left: few corners. Right: follows every pixel."))
        self.right_angles = WrappedCheckBox(tr("Right angles"))
        self.right_angles.setToolTip(tr("Straight sides and square corners, for buildings"))
        self.smooth = WrappedCheckBox(tr("Smooth"))
        self.smooth.setToolTip(tr("Rounded outline, for trees, water and fields"))
        self.fill_holes = self._area_box(tr("Holes smaller than this are closed"))
        self.minimum = self._area_box(tr("Parts smaller than this are dropped"))
        self._lay_out()
        self._connect()

    def _area_box(self, text: str) -> QDoubleSpinBox:
        box = QDoubleSpinBox()
        box.setRange(0.0, LARGEST_M2)
        box.setDecimals(1)
        box.setStepType(QDoubleSpinBox.StepType.AdaptiveDecimalStepType)
        box.setSuffix(tr(" m²"))
        box.setSpecialValueText(tr("none"))
        box.setKeyboardTracking(False)
        box.setToolTip(text)
        # Its own least width is that of a million square metres, which few will type.
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        box.setMinimumWidth(box.fontMetrics().horizontalAdvance("10 000,0 m²") + 30)
        return box

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(6, 4, 6, 6)
        form.setVerticalSpacing(4)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows = (
            (tr("&Detail"), self.detail),
            (tr("&Fill holes under"), self.fill_holes),
            (tr("&Smallest part"), self.minimum),
        )
        for text, widget in rows:
            label = QLabel(text)
            label.setBuddy(widget)
            form.addRow(label, widget)
        checks = FlowLayout(self.right_angles, self.smooth, spacing=8)
        form.addRow(checks)

    def _connect(self) -> None:
        self.detail.valueChanged.connect(self._on_changed)
        self.right_angles.toggled.connect(self._on_right_angles_toggled)
        self.smooth.toggled.connect(self._on_smooth_toggled)
        self.fill_holes.valueChanged.connect(self._on_changed)
        self.minimum.valueChanged.connect(self._on_changed)

    @property
    def choice(self) -> OutlineChoice:
        """The options as they stand."""
        return OutlineChoice(
            detail=self.detail.value() / 100,
            right_angles=self.right_angles.isChecked(),
            smooth=self.smooth.isChecked(),
            fill_holes_m2=self.fill_holes.value(),
            minimum_m2=self.minimum.value(),
        )

    def set_choice(self, choice: OutlineChoice) -> None:
        """Show these options, without telling."""
        self.blockSignals(True)
        self.detail.setValue(round(choice.detail * 100))
        self.right_angles.setChecked(choice.right_angles)
        self.smooth.setChecked(choice.smooth and not choice.right_angles)
        self.fill_holes.setValue(choice.fill_holes_m2)
        self.minimum.setValue(choice.minimum_m2)
        self.blockSignals(False)

    def _on_changed(self, _value: float) -> None:
        self.choice_changed.emit(self.choice)

    def _on_right_angles_toggled(self, on: bool) -> None:
        # Square corners and round corners exclude each other; the later wish counts.
        if on and self.smooth.isChecked():
            self.smooth.setChecked(False)
            return
        self.choice_changed.emit(self.choice)

    def _on_smooth_toggled(self, on: bool) -> None:
        if on and self.right_angles.isChecked():
            self.right_angles.setChecked(False)
            return
        self.choice_changed.emit(self.choice)
