# SPDX-License-Identifier: GPL-3.0-or-later
"""Oriel's page in QGIS's Options dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from qgis.gui import QgsOptionsWidgetFactory

from .i18n import tr
from .icons import icon

if TYPE_CHECKING:
    from qgis.gui import QgsOptionsPageWidget
    from qgis.PyQt.QtWidgets import QWidget

    from .controllers.diagnosing import DiagnosticsController
    from .controllers.models import ModelsController
    from .controllers.models_storage import StorageController
    from .panels.options_page import OptionsPage

PAGE = "OrielOptions"


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page when the dialog is opened; what its buttons began goes on when the dialog is closed."""

    def __init__(self, saved: Callable[[], None], free_models: Callable[[], None] = lambda: None) -> None:
        """Call `saved` after each change of the settings; `free_models` to give the memory of models back."""
        super().__init__(tr("Oriel"), icon("oriel"))
        self._saved = saved
        self._free_models = free_models
        self._models: ModelsController | None = None
        self._storage: StorageController | None = None
        self._diagnostics: DiagnosticsController | None = None

    def createWidget(self, parent: QWidget | None = None) -> QgsOptionsPageWidget:  # noqa: N802 - QGIS calls it so
        """Make the page."""
        from .panels.options_page import OptionsPage

        page = OptionsPage(self._saved, parent)
        self._serve(page)
        return page

    def close(self) -> None:
        """Stop what the page's buttons began; downloads go on where they were the next time."""
        for controller in (self._models, self._storage, self._diagnostics):
            if controller is not None:
                controller.close()
        self._models = self._storage = self._diagnostics = None

    def _serve(self, page: OptionsPage) -> None:
        from .controllers.diagnosing import DiagnosticsController
        from .controllers.models import ModelsController
        from .controllers.models_storage import StorageController

        if self._models is None:
            self._models = ModelsController()
            self._models.used.connect(self._saved)
        if self._storage is None:
            self._storage = StorageController(self._free_models)
        if self._diagnostics is None:
            self._diagnostics = DiagnosticsController()
        self._models.attach(page.models)
        self._models.used.connect(page.refill)
        self._storage.attach(page.storage)
        self._diagnostics.attach(page.diagnostics)
