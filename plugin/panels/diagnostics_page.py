# SPDX-License-Identifier: GPL-3.0-or-later
"""One button, one text to paste into a bug report."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QApplication, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ..i18n import tr


class DiagnosticsPage(QWidget):
    """Holds no logic."""

    asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the page."""
        super().__init__(parent)
        self.setObjectName("OrielDiagnostics")
        note = QLabel(
            tr("What a bug report needs, without your name, folders or layers. Nothing is sent: read it and paste it.")
        )
        note.setWordWrap(True)
        self.make = QPushButton(tr("Collect and copy"))
        self.make.setObjectName("OrielCollect")
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Diagnostics"))
        self.said = QLabel()
        row = QHBoxLayout()
        row.addWidget(self.make)
        row.addWidget(self.said, 1)
        layout = QVBoxLayout(self)
        layout.addWidget(note)
        layout.addLayout(row)
        layout.addWidget(self.text, 1)
        self.make.clicked.connect(self._on_clicked)

    def show_report(self, text: str) -> None:
        """Show the text and put it into the clipboard."""
        self.text.setPlainText(text)
        QApplication.clipboard().setText(text)
        self.make.setEnabled(True)
        self.said.setText(tr("Copied."))

    def _on_clicked(self, _checked: bool = False) -> None:
        self.make.setEnabled(False)
        self.said.setText(tr("Collecting"))
        self.asked.emit()
