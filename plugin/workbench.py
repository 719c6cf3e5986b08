# SPDX-License-Identifier: GPL-3.0-or-later
"""The dock and what works behind it; made when the dock is first opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsMapLayer, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

from . import requirements
from .adapters.geometry import units_per_pixel
from .adapters.journal import Journal
from .controllers.change import ChangeController
from .controllers.context import Context
from .controllers.engine import Engine
from .controllers.helping import HelpController
from .controllers.imagery import ImageryController
from .controllers.installing import InstallController
from .controllers.recovery import Recovery
from .controllers.search import SearchController
from .controllers.segment import SegmentController
from .diagnostics import timings
from .messages import show_error, show_warning
from .options import PAGE
from .panels.dock import OrielDock
from .settings import Settings, profile_folder

if TYPE_CHECKING:
    from qgis.gui import QgisInterface, QgsMapCanvas

    from .adapters.layers import Imagery
    from .tasks.runner import JobStatus


class Workbench(QObject):
    """Creates the parts, connects them, undoes all of it in `close`."""

    visibility_changed = pyqtSignal(bool)

    def __init__(self, iface: QgisInterface) -> None:
        """Build the dock; nothing heavy is imported before the first job."""
        super().__init__()
        settings = Settings.load()
        self._iface = iface
        self._packages = settings.packages
        self.dock = OrielDock(iface.mainWindow())
        self.engine = Engine(settings)
        self.imagery = ImageryController(self.engine, self._units_per_pixel)
        self.journal = Journal(profile_folder() / "journal")
        self.recovery = Recovery(self.journal, self.dock.message_bar)
        self.helping = HelpController(self.dock)
        self.segment: SegmentController | None = None
        self.search: SearchController | None = None
        self.change: ChangeController | None = None
        self._installing: InstallController | None = None
        self._connect()
        window = iface.mainWindow()
        if not window.restoreDockWidget(self.dock):
            iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.check_requirements()

    def show(self) -> None:
        """Show the dock."""
        self.dock.setUserVisible(True)

    def hide(self) -> None:
        """Hide the dock; everything stays as it is."""
        self.dock.setUserVisible(False)

    def close(self) -> None:
        """Take everything down."""
        self._iface.currentLayerChanged.disconnect(self._on_current_layer_changed)
        if self._installing is not None:
            self._installing.close()
            self._installing = None
        self.dock.visibilityChanged.disconnect(self.visibility_changed)
        if self.change is not None:
            self.change.unload()
            self.change = None
        if self.search is not None:
            self.search.unload()
            self.search = None
        if self.segment is not None:
            self.segment.unload()
            self.segment = None
        self.helping.close()
        self.recovery.close()
        self.imagery.close()
        self.engine.close()
        self.journal.close()
        self._iface.removeDockWidget(self.dock)
        self.dock.setParent(None)  # type: ignore[call-overload]  # None is allowed
        self.dock.deleteLater()
        requirements.leave_all()
        self.deleteLater()

    def reload_settings(self) -> None:
        """Follow settings that were changed in the options."""
        settings = Settings.load()
        if settings.packages != self._packages:
            self._packages = settings.packages
            requirements.leave_all()
            self.check_requirements()
        self.engine.use(settings)

    def check_requirements(self) -> None:
        """Show the features, or what is missing for them."""
        found = requirements.check()
        if found.met:
            self.dock.show_page(None)
            if self.segment is None:
                self._add_features()
                for note in found.notes:
                    show_warning(self.dock.message_bar, note)
            return
        self.show_install_page(found)

    def show_install_page(self, found: requirements.Requirements | None = None) -> None:
        """Show what is installed and what is missing, instead of the features."""
        if self._installing is None:
            self._installing = InstallController(self.engine.runner)
            self._installing.changed.connect(self.check_requirements)
        self._installing.show(found or requirements.check())
        self.dock.show_page(self._installing.page)

    def _add_features(self) -> None:
        context = Context(self._iface, self.dock, self.engine, self.imagery, self.recovery)
        self.segment = SegmentController(context)
        self.search = SearchController(context)
        self.change = ChangeController(context)
        self.dock.head.follow(self._iface.activeLayer())
        self.imagery.choose(self._chosen_layer())
        self.recovery.offer()
        self.helping.offer_tour()

    def _connect(self) -> None:
        head, row, runner = self.dock.head, self.dock.job_row, self.engine.runner
        head.show_model(self.engine.model_text)
        head.layer_chosen.connect(self._on_layer_chosen)
        head.options_asked.connect(self._on_options_asked)
        row.cancel_asked.connect(runner.cancel_current)
        runner.status_changed.connect(row.show_status)
        runner.status_changed.connect(self._on_status_changed)
        self.engine.model_changed.connect(head.show_model)
        self.imagery.imagery_changed.connect(self._on_imagery_changed)
        self.imagery.failed.connect(self._on_imagery_failed)
        self.dock.visibilityChanged.connect(self.visibility_changed)
        self._iface.currentLayerChanged.connect(self._on_current_layer_changed)

    def _chosen_layer(self) -> QgsRasterLayer | None:
        layer = self.dock.head.layer
        return layer if isinstance(layer, QgsRasterLayer) else None

    def _units_per_pixel(self, layer: QgsRasterLayer) -> float:
        canvas: QgsMapCanvas = self._iface.mapCanvas()  # type: ignore[assignment]  # never None while a plugin lives
        return units_per_pixel(canvas, layer.crs())

    def _on_current_layer_changed(self, layer: QgsMapLayer | None) -> None:
        self.dock.head.follow(layer)

    def _on_layer_chosen(self, _layer: QgsMapLayer | None) -> None:
        if self.segment is not None:
            self.imagery.choose(self._chosen_layer())

    def _on_status_changed(self, status: JobStatus | None) -> None:
        timings.follow(status.title if status is not None else None, status.since if status is not None else 0.0)

    def _on_options_asked(self) -> None:
        self._iface.showOptionsDialog(self._iface.mainWindow(), PAGE)

    def _on_imagery_changed(self, imagery: Imagery | None) -> None:
        self.dock.head.show_note(imagery.note if imagery is not None else "")

    def _on_imagery_failed(self, error: Exception) -> None:
        self.dock.head.show_note(str(error))
        show_error(self.dock.message_bar, error)
