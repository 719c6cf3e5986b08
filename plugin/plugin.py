# SPDX-License-Identifier: GPL-3.0-or-later
"""What QGIS loads: one action, one options page. Everything else is made when the dock is first opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from . import diagnostics, log
from .i18n import load_translator, locale_name, tr
from .icons import icon
from .qt6 import QAction

if TYPE_CHECKING:
    from qgis.gui import QgisInterface, QgsOptionsWidgetFactory

    from .processing.provider import OrielProvider
    from .workbench import Workbench


class OrielPlugin:
    """Composition root; `unload` mirrors `initGui`."""

    def __init__(self, iface: QgisInterface) -> None:
        """Keep the interface; QGIS calls `initGui` when it is ready."""
        self._iface = iface
        self._handler: log.QgisLogHandler | None = None
        self._translator: QTranslator | None = None
        self._action: QAction | None = None
        self._packages_action: QAction | None = None
        self._options: QgsOptionsWidgetFactory | None = None
        self._provider: OrielProvider | None = None
        self.workbench: Workbench | None = None

    def initGui(self) -> None:  # noqa: N802 - QGIS calls it so
        """Add the action and the options page."""
        self._handler = log.install()
        diagnostics.start_recording()
        self._translator = load_translator(locale_name())
        if self._translator is not None:
            QCoreApplication.installTranslator(self._translator)
        self._action = QAction(icon("oriel"), tr("Oriel"), self._iface.mainWindow())
        self._action.setObjectName("OrielAction")
        self._action.setCheckable(True)
        self._action.setToolTip(tr("Point at, ask about and compare imagery"))
        self._action.toggled.connect(self._on_toggled)
        self._iface.addToolBarIcon(self._action)
        # Not addPluginToRasterMenu: QGIS never deletes the submenu that it makes for that.
        self._iface.rasterMenu().addAction(self._action)
        self._packages_action = QAction(tr("Oriel: install or repair packages…"), self._iface.mainWindow())
        self._packages_action.setObjectName("OrielPackagesAction")
        self._packages_action.triggered.connect(self._on_packages_asked)
        self._iface.rasterMenu().addAction(self._packages_action)
        from .options import OptionsFactory

        self._options = OptionsFactory(self._on_settings_saved, self._free_models)
        self._iface.registerOptionsWidgetFactory(self._options)
        self.initProcessing()

    def initProcessing(self) -> None:  # noqa: N802 - qgis_process calls it, without a window
        """Add the algorithms to the toolbox."""
        from .processing.provider import OrielProvider

        self._provider = OrielProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def unload(self) -> None:
        """Undo everything, in reverse."""
        if self.workbench is not None:
            self.workbench.close()
            self.workbench = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        if self._options is not None:
            self._iface.unregisterOptionsWidgetFactory(self._options)
            self._options.close()  # type: ignore[attr-defined]  # our own factory
            self._options = None
        if self._packages_action is not None:
            self._packages_action.triggered.disconnect(self._on_packages_asked)
            self._iface.rasterMenu().removeAction(self._packages_action)
            self._packages_action.deleteLater()
            self._packages_action = None
        if self._action is not None:
            self._action.toggled.disconnect(self._on_toggled)
            self._iface.rasterMenu().removeAction(self._action)
            self._iface.removeToolBarIcon(self._action)
            self._action.deleteLater()
            self._action = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
        if self._handler is not None:
            log.remove(self._handler)
            diagnostics.stop_recording()
            self._handler = None

    def open(self) -> Workbench:
        """Show the dock; the first time, build it."""
        if self.workbench is None:
            from .workbench import Workbench

            self.workbench = Workbench(self._iface)
            self.workbench.visibility_changed.connect(self._on_visibility_changed)
        self.workbench.show()
        return self.workbench

    def _on_toggled(self, checked: bool) -> None:
        if checked:
            self.open()
        elif self.workbench is not None:
            self.workbench.hide()

    def _on_packages_asked(self, _checked: bool = False) -> None:
        self.open().show_install_page()

    def _on_visibility_changed(self, visible: bool) -> None:
        if self._action is not None and self._action.isChecked() != visible:
            self._action.blockSignals(True)
            self._action.setChecked(visible)
            self._action.blockSignals(False)

    def _free_models(self) -> None:
        if self.workbench is not None:
            self.workbench.engine.free_models()

    def _on_settings_saved(self) -> None:
        if self.workbench is not None:
            self.workbench.reload_settings()
