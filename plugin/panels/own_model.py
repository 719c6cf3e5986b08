# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks what a weights file of the user's own is."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..i18n import tr

ARCHITECTURES = ("ViT-B-32", "ViT-B-16", "ViT-L-14", "ViT-L-14-336", "ViT-H-14", "ViT-B-32-256", "ViT-S-32-alt")
"""Names of open_clip that are offered; others can be typed."""


class OwnModelDialog(QDialog):
    """Holds no logic: file, name, kind; what the file really is comes out when it is tried."""

    described = pyqtSignal(dict)
    """name, kind, file, arch, quick_gelu, licence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Ask."""
        super().__init__(parent)
        self.setObjectName("OrielOwnModel")
        self.setWindowTitle(tr("A model of your own"))
        self.file = QLineEdit()
        self.browse = QPushButton(tr("Choose…"))
        self.name = QLineEdit()
        self.kind = QComboBox()
        self.arch = QComboBox()
        self.quick_gelu = QCheckBox(tr("QuickGELU (OpenAI’s CLIP and its children)"))
        self.licence = QLineEdit()
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self._build()
        self._show_kind()

    def _build(self) -> None:
        self.kind.addItem(tr("Outlines: Segment Anything or MobileSAM"), "sam")
        self.kind.addItem(tr("Outlines: SAM 2.1 (needs the package sam2)"), "sam2")
        self.kind.addItem(tr("Words: CLIP of open_clip"), "open_clip")
        self.arch.setEditable(True)
        self.arch.addItems(ARCHITECTURES)
        row = QHBoxLayout()
        row.addWidget(self.file, 1)
        row.addWidget(self.browse)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(tr("File"), row)
        form.addRow(tr("Name"), self.name)
        form.addRow(tr("Kind"), self.kind)
        form.addRow(tr("Architecture"), self.arch)
        form.addRow("", self.quick_gelu)
        form.addRow(tr("Licence"), self.licence)
        note = QLabel(tr("The file is tried first, which takes some seconds; no code from it is run."))
        note.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(note)
        layout.addWidget(self.buttons)
        self.browse.clicked.connect(self._on_browse_clicked)
        self.kind.currentIndexChanged.connect(lambda _index: self._show_kind())
        self.file.textChanged.connect(lambda _text: self._show_kind())
        self.name.textChanged.connect(lambda _text: self._show_kind())
        self.buttons.accepted.connect(self._on_accepted)
        self.buttons.rejected.connect(self.reject)

    def _show_kind(self) -> None:
        clip = self.kind.currentData() == "open_clip"
        self.arch.setEnabled(clip)
        self.quick_gelu.setEnabled(clip)
        ready = bool(self.file.text().strip() and self.name.text().strip())
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(ready)

    def _on_browse_clicked(self, _checked: bool = False) -> None:
        kinds = tr("Weights") + " (*.safetensors *.pth *.pt *.bin *.ckpt);;" + tr("All files") + " (*)"
        file, _kind = QFileDialog.getOpenFileName(self, tr("A model of your own"), "", kinds)
        if file:
            self.file.setText(file)
            self.name.setText(self.name.text() or Path(file).stem)

    def _on_accepted(self) -> None:
        clip = self.kind.currentData() == "open_clip"
        values = {
            "name": self.name.text().strip(),
            "kind": self.kind.currentData(),
            "file": self.file.text().strip(),
            "arch": self.arch.currentText().strip() if clip else "",
            "quick_gelu": clip and self.quick_gelu.isChecked(),
            "licence": self.licence.text().strip(),
        }
        self.described.emit(values)
        self.accept()
