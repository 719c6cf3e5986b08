# SPDX-License-Identifier: GPL-3.0-or-later
"""Tabs that stay in sight in a narrow dock: their icons go before their words are cut."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QIcon, QResizeEvent
from qgis.PyQt.QtWidgets import QTabWidget, QWidget


class NarrowTabs(QTabWidget):
    """A QTabWidget without scroll buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setIconSize(QSize(16, 16))
        self._icons: list[QIcon] = []

    def add(self, page: QWidget, icon: QIcon, title: str) -> None:
        """Put a tab at the end."""
        self._icons.append(icon)
        self.addTab(page, icon, title)
        self._choose_icons()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Choose again."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._choose_icons()

    def _choose_icons(self) -> None:
        for index, icon in enumerate(self._icons):
            self.setTabIcon(index, icon)
        if self.tabBar().sizeHint().width() > self.width():
            for index in range(len(self._icons)):
                self.setTabIcon(index, QIcon())
