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

PAGE = "OrielOptions"


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page when the dialog is opened."""

    def __init__(self, saved: Callable[[], None]) -> None:
        """Call `saved` after each change of the settings."""
        super().__init__(tr("Oriel"), icon("oriel"))
        self._saved = saved

    def createWidget(self, parent: QWidget | None = None) -> QgsOptionsPageWidget:  # noqa: N802 - QGIS calls it so
        """Make the page."""
        from .panels.options_page import OptionsPage

        return OptionsPage(self._saved, parent)
