# SPDX-License-Identifier: GPL-3.0-or-later
"""What every feature's controller is given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface, QgsMapCanvas

    from ..panels.dock import OrielDock
    from .engine import Engine
    from .imagery import ImageryController
    from .recovery import Recovery


@dataclass(frozen=True)
class Context:
    """The shared parts of one loaded plugin.

    Attributes:
        iface: QGIS's interface.
        dock: where panels, messages and the job row are.
        engine: the worker.
        imagery: the raster that the user works on.
        recovery: keeps what must survive a crash.
    """

    iface: QgisInterface
    dock: OrielDock
    engine: Engine
    imagery: ImageryController
    recovery: Recovery

    @property
    def canvas(self) -> QgsMapCanvas:
        """QGIS's map."""
        return self.iface.mapCanvas()  # type: ignore[return-value]  # never None while a plugin lives
