# SPDX-License-Identifier: GPL-3.0-or-later
"""Oriel's settings in QGIS's Options dialog."""

from __future__ import annotations

from typing import Callable

from qgis.gui import QgsFileWidget, QgsOptionsPageWidget
from qgis.PyQt.QtWidgets import QComboBox, QDoubleSpinBox, QFormLayout, QLabel, QLineEdit, QSpinBox, QWidget

from ... import backend
from ..i18n import tr
from ..settings import Settings, remember

DEVICES = (("auto", "auto"), ("cpu", "CPU"), ("cuda", "CUDA"), ("mps", "Apple MPS"))


class OptionsPage(QgsOptionsPageWidget):
    """Model, device, cache, packages."""

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
        )
        self._saved()

    def _build(self) -> None:
        for entry in backend.model_entries():
            if "segment" in entry.tasks:
                self.model.addItem(entry.name, entry.id)
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
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(tr("Model"), self.model)
        form.addRow(tr("Weights file"), self.model_path)
        form.addRow(tr("Device"), self.device)
        form.addRow(tr("Cache on disk"), self.cache_mb)
        form.addRow(tr("Cache folder"), self.cache_folder)
        form.addRow(tr("Longest wait for web layers"), self.timeout)
        form.addRow(tr("Folder of Python packages"), self.packages)
        note = QLabel(tr("Everything runs on this computer; no imagery leaves it."))
        note.setWordWrap(True)
        form.addRow(note)

    def _hint(self, widget: QgsFileWidget, text: str) -> None:
        edit = widget.findChild(QLineEdit)
        if edit is not None:
            edit.setPlaceholderText(text)

    def _fill(self, settings: Settings) -> None:
        _select(self.model, settings.model)
        _select(self.device, settings.device)
        self.model_path.setFilePath(settings.model_path)
        self.cache_mb.setValue(settings.cache_mb)
        self.cache_folder.setFilePath(settings.cache_folder)
        self.timeout.setValue(settings.render_timeout_s)
        self.packages.setFilePath(settings.packages)


def _select(box: QComboBox, key: str) -> None:
    if box.findData(key) < 0:  # set by an environment variable or by a newer version
        box.addItem(key, key)
    box.setCurrentIndex(box.findData(key))
