# SPDX-License-Identifier: GPL-3.0-or-later
"""What the dock shows while Python packages are missing."""

from __future__ import annotations

import platform

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QApplication,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ..i18n import tr
from ..requirements import Requirements, install_command

COMMAND_LINES = 6


class InstallPage(QScrollArea):
    """Says plainly what is missing and how to get it."""

    folder_chosen = pyqtSignal(str)
    check_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the page."""
        super().__init__(parent)
        self.setObjectName("OrielInstallPage")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.title = QLabel()
        self.missing = QLabel()
        self.command = QPlainTextEdit()
        self.copy = QPushButton(tr("Copy command"))
        self.folder = QgsFileWidget()
        self.again = QPushButton(tr("Check again"))
        self._build()
        self.copy.clicked.connect(self._on_copy_clicked)
        self.folder.fileChanged.connect(self._on_folder_changed)
        self.again.clicked.connect(self._on_again_clicked)

    def show_requirements(self, found: Requirements, folder: str) -> None:
        """Show what is missing; `folder` is the one in use."""
        if found.python_too_old:
            text = tr("This QGIS runs on Python {version}; Oriel needs 3.10 or newer: install QGIS 3.34 or newer.")
            self.missing.setText(text.format(version=platform.python_version()))
        else:
            text = tr("Oriel runs on this computer and needs these Python packages: {names}.")
            self.missing.setText(text.format(names=", ".join(found.missing)))
        for widget in (self.command, self.copy):
            widget.setEnabled(not found.python_too_old)
        self.command.setPlainText(install_command())
        if folder != self.folder.filePath():
            self.folder.blockSignals(True)
            self.folder.setFilePath(folder)
            self.folder.blockSignals(False)

    def _build(self) -> None:
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(2, 8, 2, 8)
        self.title.setText("<b>" + tr("Some packages are missing") + "</b>")
        self.command.setReadOnly(True)
        self.command.setAccessibleName(tr("Install command"))
        self.command.setFixedHeight(self.command.fontMetrics().lineSpacing() * COMMAND_LINES + 12)
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setDialogTitle(tr("Folder of Python packages"))
        self.folder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        steps = QLabel(tr("Run this command in a terminal (about 5 GB are downloaded), then check again:"))
        other = QLabel(tr("Without network: use a folder into which the packages were installed on another computer."))
        for label in (self.missing, steps, other):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for widget in (self.title, self.missing, steps, self.command, self.copy, other, self.folder, self.again):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.setWidget(body)

    def _on_copy_clicked(self, _checked: bool = False) -> None:
        QApplication.clipboard().setText(self.command.toPlainText())

    def _on_folder_changed(self, folder: str) -> None:
        self.folder_chosen.emit(folder)

    def _on_again_clicked(self, _checked: bool = False) -> None:
        self.check_asked.emit()
