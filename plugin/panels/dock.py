# SPDX-License-Identifier: GPL-3.0-or-later
"""The dock: head, tabs, messages, job row."""

from __future__ import annotations

from qgis.gui import QgsDockWidget, QgsMessageBar
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from ..i18n import tr
from ..icons import icon
from .head import Head
from .job_row import JobRow
from .tabs import NarrowTabs

MINIMUM_WIDTH = 280


class OrielDock(QgsDockWidget):
    """Frame of all features; holds no logic."""

    tab_shown = pyqtSignal(object)
    """The panel that the user sees now; None while the dock is hidden or shows a page instead of the tabs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the frame without any tab."""
        super().__init__(tr("Oriel"), parent)
        self.setObjectName("OrielDock")
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self.message_bar = QgsMessageBar()
        self.message_bar.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.head = Head()
        self.tabs = NarrowTabs()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.tabs)
        self.job_row = JobRow()
        self._shown: QWidget | None = None
        self._build()
        self.tabs.currentChanged.connect(self._on_shown_changed)
        self.pages.currentChanged.connect(self._on_shown_changed)
        self.visibilityChanged.connect(self._on_shown_changed)

    @property
    def shown_panel(self) -> QWidget | None:
        """The panel that the user sees now."""
        return self._shown

    def add_tab(self, panel: QWidget, icon_name: str, title: str) -> None:
        """Add a feature's panel; it scrolls where the dock is too small for it."""
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(panel)
        self.tabs.add(area, icon(icon_name), title)

    def add_above_tabs(self, widget: QWidget) -> None:
        """Put a widget between the messages and the tabs; the dock owns it from now on."""
        self._rows.insertWidget(self._rows.indexOf(self.pages), widget)

    def show_panel(self, panel: QWidget) -> None:
        """Bring a feature's tab to the front."""
        for index in range(self.tabs.count()):
            area = self.tabs.widget(index)
            if isinstance(area, QScrollArea) and area.widget() is panel:
                self.tabs.setCurrentIndex(index)

    def show_page(self, page: QWidget | None) -> None:
        """Show one page instead of the tabs; None = the tabs again."""
        if page is not None and self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        self.head.setVisible(page is None)
        self.pages.setCurrentWidget(page if page is not None else self.tabs)

    def _build(self) -> None:
        body = QWidget()
        body.setMinimumWidth(MINIMUM_WIDTH)
        self._rows = layout = QVBoxLayout(body)
        layout.setContentsMargins(6, 6, 6, 4)
        layout.setSpacing(4)
        for widget in (self.head, self.message_bar):
            layout.addWidget(widget)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.job_row)
        self.setWidget(body)

    def _on_shown_changed(self, _value: object = None) -> None:
        area = self.tabs.currentWidget()
        visible = self.isUserVisible() and self.pages.currentWidget() is self.tabs
        panel = area.widget() if visible and isinstance(area, QScrollArea) else None
        if panel is not self._shown:
            self._shown = panel
            self.tab_shown.emit(panel)
