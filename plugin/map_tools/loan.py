# SPDX-License-Identifier: GPL-3.0-or-later
"""A map tool for one gesture: the map goes back to the tool that was there before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt import sip

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas, QgsMapTool


class ToolLoan:
    """Remembers which tool the map had."""

    def __init__(self, canvas: QgsMapCanvas, tool: QgsMapTool) -> None:
        """Change nothing yet."""
        self._canvas, self._tool = canvas, tool
        self._before: QgsMapTool | None = None

    def take(self) -> None:
        """Give the map to the tool."""
        self._before = self._canvas.mapTool()
        self._canvas.setMapTool(self._tool)
        self._canvas.setFocus()

    def give_back(self) -> None:
        """Return the map to the tool that was there before, unless the user has chosen another one meanwhile."""
        before, self._before = self._before, None
        if self._canvas.mapTool() is not self._tool:
            return
        if before is not None and not sip.isdeleted(before):
            self._canvas.setMapTool(before)
        else:
            self._canvas.unsetMapTool(self._tool)
