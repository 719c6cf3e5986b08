# SPDX-License-Identifier: GPL-3.0-or-later
"""Choosing a learned network for the Change tab, and what it said when it was tried."""

from __future__ import annotations

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from ..i18n import tr
from .wrapped_check import WrappedCheckBox


class NetworkInput(QWidget):
    """A file, lines about it, and whether Oriel's own comparison counts too."""

    chosen = pyqtSignal(str)
    """Another file was chosen; "" = none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file = QgsFileWidget()
        self.file.setObjectName("orielChangeNetwork")
        self.file.setDialogTitle(tr("Choose a network or its card"))
        self.file.setFilter(tr("Networks and cards (*.json *.pt *.pth *.torchscript *.onnx)"))
        self.file.lineEdit().setPlaceholderText(tr("network.pt, network.onnx or its card"))
        self.file.setToolTip(
            tr("A TorchScript or ONNX network with its card (JSON) beside it. Only choose networks that you trust.")
        )
        self.said = QLabel()
        self.said.setObjectName("orielChangeNetworkSaid")
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.fused = WrappedCheckBox(tr("Weigh in Oriel's own comparison"))
        self.fused.setObjectName("orielChangeNetworkFused")
        self.fused.setToolTip(
            tr("The network's answer counts 60 %, Oriel's own 40 %: it decides where the network is unsure")
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.file)
        layout.addWidget(self.said)
        layout.addWidget(self.fused)
        self.show_lines(())
        self.file.fileChanged.connect(self._on_file_changed)

    @property
    def path(self) -> str:
        """The chosen file; "" = none."""
        return str(self.file.filePath()).strip()

    def show_lines(self, lines: tuple[str, ...]) -> None:
        """Say something about the network; () = nothing."""
        self.said.setText("\n".join(lines))
        self.said.setVisible(bool(lines))

    def _on_file_changed(self, _path: str) -> None:
        self.chosen.emit(self.path)
