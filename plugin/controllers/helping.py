# SPDX-License-Identifier: GPL-3.0-or-later
"""Help: F1 and the button open the guide at the page of the tab; the tour of the first run."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtGui import QKeyEvent

from ..panels.dock import OrielDock
from ..panels.help_dialog import HelpDialog
from ..panels.tour import Tour
from ..settings import Settings, remember

TABS = ("segment", "search", "change")
"""Pages of the guide, one a tab, in the order of the tabs."""


class HelpController(QObject):
    """Owns the guide's window and the tour."""

    def __init__(self, dock: OrielDock) -> None:
        """Listen; show nothing."""
        super().__init__(dock)
        self._dock = dock
        self.dialog: HelpDialog | None = None
        self.tour: Tour | None = None
        dock.installEventFilter(self)
        dock.head.help_asked.connect(self.open)

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:  # noqa: N802 - Qt calls it so
        """Take F1 where the focus is in the dock; QGIS's own F1 would open QGIS's manual."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F1:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.open()
                return True
        return False

    def open(self) -> None:
        """Show the guide at the page of the tab that is in front."""
        if self.dialog is None:
            self.dialog = HelpDialog(self._dock.window())
            self.dialog.tour_asked.connect(self.show_tour)
        tabs = self._dock.tabs
        if self._dock.pages.currentWidget() is not tabs:
            self.dialog.show_page("install")
        elif 0 <= tabs.currentIndex() < len(TABS):
            self.dialog.show_page(TABS[tabs.currentIndex()])
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def offer_tour(self) -> None:
        """Show the tour unless it was closed for ever."""
        if not Settings.load().tour_closed:
            self.show_tour()

    def show_tour(self) -> None:
        """Show the tour from its first step."""
        if self.tour is None:
            self.tour = Tour()
            self.tour.closed.connect(self._on_tour_closed)
            self.tour.step_shown.connect(self._dock.tabs.setCurrentIndex)
            self._dock.add_above_tabs(self.tour)
        self.tour.show()
        self.tour.show_step(0)

    def close(self) -> None:
        """Take the window away."""
        self._dock.removeEventFilter(self)
        if self.dialog is not None:
            self.dialog.close()
            self.dialog.deleteLater()
            self.dialog = None

    def _on_tour_closed(self) -> None:
        remember(tour_closed=True)
