# SPDX-License-Identifier: GPL-3.0-or-later
"""Oriel's settings in QGIS's Options dialog."""

from __future__ import annotations

from typing import Callable

from qgis.gui import QgsFileWidget, QgsOptionsPageWidget
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ... import backend
from ..i18n import tr
from ..settings import Settings, remember
from .diagnostics_page import DiagnosticsPage
from .models_page import ModelsPage
from .storage_page import StoragePage

DEVICES = (("auto", "auto"), ("cpu", "CPU"), ("cuda", "CUDA"), ("mps", "Apple MPS"))


class OptionsPage(QgsOptionsPageWidget):
    """Settings, models, what is on the disk, diagnostics."""

    def __init__(self, saved: Callable[[], None], parent: QWidget | None = None) -> None:
        """Show the settings; call `saved` when they have been written."""
        super().__init__(parent)
        self.setObjectName("OrielOptions")
        self._saved = saved
        self.model = QComboBox()
        self.model_path = QgsFileWidget()
        self.device = QComboBox()
        self.cache_mb = QSpinBox()
        self.cache_folder = QgsFileWidget()
        self.timeout = QDoubleSpinBox()
        self.packages = QgsFileWidget()
        self.mirror = QLineEdit()
        self.reset = QPushButton(tr("Reset all settings…"))
        self.tabs = QTabWidget()
        self.models = ModelsPage()
        self.storage = StoragePage()
        self.diagnostics = DiagnosticsPage()
        self._build()
        self._fill(Settings.load())

    def apply(self) -> None:
        """Write the settings; QGIS calls this on OK."""
        remember(
            model=self.model.currentData(),
            model_path=self.model_path.filePath(),
            device=self.device.currentData(),
            cache_mb=self.cache_mb.value(),
            cache_folder=self.cache_folder.filePath(),
            render_timeout_s=self.timeout.value(),
            packages=self.packages.filePath(),
            model_mirror=self.mirror.text().strip(),
        )
        self._saved()

    def refill(self) -> None:
        """Show the settings that are stored now: a button wrote some."""
        self._fill(Settings.load())

    def _build(self) -> None:
        self._build_settings()
        for page, title in (
            (self.models, tr("Models")),
            (self.storage, tr("Storage")),
            (self.diagnostics, tr("Diagnostics")),
        ):
            self.tabs.addTab(page, title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tabs)

    def _build_settings(self) -> None:
        for key, name in DEVICES:
            self.device.addItem(tr("Automatic") if key == "auto" else name, key)
        self.model_path.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self._hint(self.model_path, tr("where Oriel expects it"))
        for widget in (self.cache_folder, self.packages):
            widget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self._hint(self.cache_folder, tr("in the QGIS profile"))
        self._hint(self.packages, tr("QGIS's own Python"))
        self.cache_mb.setRange(100, 1_000_000)
        self.cache_mb.setSingleStep(1000)
        self.cache_mb.setSuffix(tr(" MB"))
        self.timeout.setRange(1, 600)
        self.timeout.setDecimals(0)
        self.timeout.setSuffix(tr(" s"))
        self.mirror.setPlaceholderText(tr("where their publishers keep them"))
        self.mirror.setToolTip(tr("Address of a mirror: <mirror>/<model id>/<file name>"))
        body = QWidget()
        form = QFormLayout(body)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(tr("Model"), self.model)
        form.addRow(tr("Weights file"), self.model_path)
        form.addRow(tr("Device"), self.device)
        form.addRow(tr("Cache on disk"), self.cache_mb)
        form.addRow(tr("Cache folder"), self.cache_folder)
        form.addRow(tr("Longest wait for web layers"), self.timeout)
        form.addRow(tr("Folder of Python packages"), self.packages)
        form.addRow(tr("Download models from"), self.mirror)
        note = QLabel(tr("Everything runs on this computer; no imagery leaves it."))
        note.setWordWrap(True)
        form.addRow(note)
        form.addRow(_decided_elsewhere())
        form.addRow(self.reset)
        self.reset.clicked.connect(self._on_reset_clicked)
        self.tabs.addTab(_scrolling(body), tr("Settings"))

    def _on_reset_clicked(self, _checked: bool = False) -> None:
        text = tr("Set all of Oriel's settings, classes included, to what they were at first? Models and caches stay.")
        buttons = QMessageBox.StandardButton
        if QMessageBox.question(self, tr("Reset all settings"), text, buttons.Yes | buttons.No) == buttons.Yes:
            self._fill(Settings.reset())
            self._saved()

    def _hint(self, widget: QgsFileWidget, text: str) -> None:
        edit = widget.findChild(QLineEdit)
        if edit is not None:
            edit.setPlaceholderText(text)

    def _fill(self, settings: Settings) -> None:
        self.model.clear()
        for entry in backend.model_entries():
            if "segment" in entry.tasks and not backend.missing_package(entry):
                self.model.addItem(entry.name, entry.id)
        _select(self.model, settings.model)
        _select(self.device, settings.device)
        self.model_path.setFilePath(settings.model_path)
        self.cache_mb.setValue(settings.cache_mb)
        self.cache_folder.setFilePath(settings.cache_folder)
        self.timeout.setValue(settings.render_timeout_s)
        self.packages.setFilePath(settings.packages)
        self.mirror.setText(settings.model_mirror)


def _select(box: QComboBox, key: str) -> None:
    if box.findData(key) < 0:  # set by an environment variable or by a newer version
        box.addItem(key, key)
    box.setCurrentIndex(box.findData(key))


def _scrolling(body: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setWidget(body)
    return area


def _decided_elsewhere() -> QLabel:
    names = ", ".join(f"ORIEL_{name.upper()}" for name in Settings.load().from_environment)
    label = QLabel(tr("Set by the environment, changes here do not count: {names}").format(names=names))
    label.setWordWrap(True)
    label.setVisible(bool(names))
    return label
