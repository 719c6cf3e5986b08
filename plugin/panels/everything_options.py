# SPDX-License-Identifier: GPL-3.0-or-later
"""What "Everything" outlines: whole objects or parts, sizes, and the words that name them."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QDoubleSpinBox, QFormLayout, QLineEdit, QWidget

from ..i18n import tr

MOST_M2 = 1e9
GRANULARITIES = ("objects", "parts", "partition")


@dataclass(frozen=True)
class EverythingChoice:
    """What counts as an object.

    Attributes:
        granularity: one of `GRANULARITIES`.
        least_m2: least size in square metres; 0 = no limit.
        most_m2: largest size in square metres; 0 = no limit.
        words: class words as on the Search line, separated by ";"; "" = no names.
    """

    granularity: str = GRANULARITIES[0]
    least_m2: float = 0.0
    most_m2: float = 0.0
    words: str = ""


class EverythingOptionsDialog(QDialog):
    """Asks for it; starts with what was chosen last."""

    def __init__(self, choice: EverythingChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("orielEverythingDialog")
        self.setWindowTitle(tr("Everything"))
        self.granularity = QComboBox()
        self.granularity.addItems([tr("Objects"), tr("Objects and their parts"), tr("Partition without overlap")])
        self.granularity.setCurrentIndex(GRANULARITIES.index(choice.granularity))
        self.least, self.most = self._area(choice.least_m2), self._area(choice.most_m2)
        self.words = QLineEdit(choice.words)
        self.words.setPlaceholderText(tr("building; tree; car"))
        self.words.setToolTip(tr("Each object is named by the word that fits best; empty: the present class"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        form = QFormLayout(self)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(tr("What is outlined"), self.granularity)
        form.addRow(tr("Least size"), self.least)
        form.addRow(tr("Largest size"), self.most)
        form.addRow(tr("Class words"), self.words)
        form.addRow(buttons)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)

    @property
    def choice(self) -> EverythingChoice:
        """What is set now."""
        granularity = GRANULARITIES[self.granularity.currentIndex()]
        return EverythingChoice(granularity, self.least.value(), self.most.value(), self.words.text().strip())

    def _area(self, value: float) -> QDoubleSpinBox:
        box = QDoubleSpinBox()
        box.setRange(0, MOST_M2)
        box.setDecimals(1)
        box.setSuffix(" m²")
        box.setSpecialValueText(tr("any"))
        box.setValue(value)
        return box
