# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes clicks and keys on the map come to Oriel, and gives them back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..map_tools.key_filter import KeyFilter
from ..map_tools.prompt_tool import PromptTool

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas, QgsMapTool


class SegmentArming(QObject):
    """Owns the map tool and the key filter; remembers which tool was there before."""

    changed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__()
        self._canvas = canvas
        self._before: QgsMapTool | None = None
        self._armed = False
        self.tool = PromptTool(canvas)
        self.keys = KeyFilter(canvas, self)
        self.tool.activated.connect(self._on_activated)
        self.tool.deactivated.connect(self._on_deactivated)

    @property
    def armed(self) -> bool:
        """Whether clicks on the map come to Oriel."""
        return self._armed  # not tool.isActive(): the canvas says so still while it deactivates the tool

    def arm(self) -> None:
        """Take the map."""
        if not self.armed:
            self._before = self._canvas.mapTool()
            self._canvas.setMapTool(self.tool)

    def disarm(self) -> None:
        """Give the map back to the tool that was there before."""
        if not self.armed:
            return
        before, self._before = self._before, None
        if before is not None and not sip.isdeleted(before):
            self._canvas.setMapTool(before)
        else:
            self._canvas.unsetMapTool(self.tool)

    def close(self) -> None:
        """Leave nothing on the canvas."""
        self.tool.activated.disconnect(self._on_activated)
        self.disarm()
        self.keys.remove()
        self.tool.deactivated.disconnect(self._on_deactivated)
        self._canvas.unsetMapTool(self.tool)
        self.tool.deleteLater()

    def _on_activated(self) -> None:
        self._armed = True
        self.keys.install()
        self.changed.emit()

    def _on_deactivated(self) -> None:
        self._armed = False
        self.keys.remove()
        self.changed.emit()
