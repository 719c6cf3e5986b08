# SPDX-License-Identifier: GPL-3.0-or-later
"""The raster that the user works on: follows the choice in the head of the dock and what happens to that layer."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING, Callable

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...backend.errors import InputError, RasterOpenError
from ..adapters.layers import Imagery, LayerKind, describe, layer_use, raster_request
from ..adapters.rendered_source import RenderLimits, rendered_source
from ..i18n import tr

if TYPE_CHECKING:
    from qgis.core import QgsRasterLayer

    from ...backend.progress import Progress
    from ..adapters.layers import RasterRequest
    from ..tasks.workspace import Workspace
    from .engine import Engine

log = logging.getLogger(__name__)

SETTLE_MS = 300
SCREENFUL = 2048


class ImageryController(QObject):
    """Describes the chosen layer on the worker and says when it can be used."""

    imagery_changed = pyqtSignal(object)
    """`Imagery`, or None while there is none (no layer, not ready yet, removed)."""
    refused = pyqtSignal(str)
    """Why the chosen layer cannot be used; "" where it can."""
    failed = pyqtSignal(object)
    """The error that came up when the layer was opened."""

    def __init__(self, engine: Engine, units_per_pixel: Callable[[QgsRasterLayer], float]) -> None:
        """Begin without a layer.

        Args:
            engine: describes layers on its worker.
            units_per_pixel: layer units a screen pixel, as the map is shown now; 0 = unknown.
        """
        super().__init__()
        self._units_per_pixel = units_per_pixel
        self._engine = engine
        self._layer: QgsRasterLayer | None = None
        self._imagery: Imagery | None = None
        self._waiting: list[Callable[[Imagery], None]] = []
        self._recent: list[str] = []
        self._restyle = QTimer(self, singleShot=True, interval=SETTLE_MS)  # type: ignore[call-arg]  # properties as keywords
        self._restyle.timeout.connect(self._describe)

    @property
    def imagery(self) -> Imagery | None:
        """What the user works on; None while it is not ready."""
        return self._imagery

    @property
    def layer(self) -> QgsRasterLayer | None:
        """The chosen layer."""
        return self._layer

    @property
    def recent(self) -> list[str]:
        """Ids of the layers that were chosen, the last one first; some may be gone."""
        return list(self._recent)

    def when_ready(self, use: Callable[[Imagery], None]) -> None:
        """Call `use` with the imagery, now or as soon as it is described; never if the layer changes before.

        Raises:
            InputError: no usable layer is chosen.
        """
        if self._imagery is not None:
            use(self._imagery)
            return
        check = layer_use(self._layer)
        if check.kind is LayerKind.UNUSABLE:
            raise InputError(check.reason)
        self._waiting.append(use)

    def choose(self, layer: QgsRasterLayer | None) -> None:
        """Work on another layer."""
        if layer is self._layer and layer is not None:
            return
        self._follow(False)
        self._layer = layer
        if layer is not None:
            self._recent = [layer.id(), *(known for known in self._recent if known != layer.id())]
        self._waiting.clear()
        self._set(None)
        self._follow(True)
        self._describe()

    def close(self) -> None:
        """Let go of the layer."""
        self._restyle.stop()
        self._follow(False)
        self._layer = None
        self._waiting.clear()

    def _follow(self, on: bool) -> None:
        # A layer made in Python is gone for Python before it says that it will be deleted.
        if self._layer is None or sip.isdeleted(self._layer):
            return
        pairs = (
            (self._layer.rendererChanged, self._on_layer_restyled),
            (self._layer.crsChanged, self._on_layer_restyled),
            (self._layer.dataSourceChanged, self._on_layer_restyled),
            (self._layer.willBeDeleted, self._on_layer_deleted),
        )
        for signal, slot in pairs:
            if on:
                signal.connect(slot)
            else:
                signal.disconnect(slot)

    def _describe(self) -> None:
        self._restyle.stop()
        layer, check = self._layer, layer_use(self._layer)
        self.refused.emit(check.reason if check.kind is LayerKind.UNUSABLE else "")
        self._engine.runner.cancel("describe")
        if check.kind is LayerKind.UNUSABLE or layer is None:
            self._waiting.clear()
            self._set(None)
        elif check.kind is LayerKind.RENDERED:
            self._render(layer, check.reason)
        else:
            request = raster_request(layer)
            self._engine.submit(
                partial(_describe, request),
                title=tr("Opening {name}").format(name=request.name),
                done=self._on_described,
                failed=self._on_failed,
                latest="describe",
            )

    def _render(self, layer: QgsRasterLayer, note: str) -> None:
        limits = RenderLimits(self._engine.settings.render_timeout_s)
        source = rendered_source(layer, limits, fallback_unit=self._screen_unit(layer))
        self._engine.adopt(source)
        self._set(Imagery(layer.id(), layer.name(), source.ref, note))

    def _set(self, imagery: Imagery | None) -> None:
        old, self._imagery = self._imagery, imagery
        if old is not None and imagery is not None and imagery.layer_id == old.layer_id and imagery.ref != old.ref:
            self._engine.forget(old.ref)  # drawn in another way now
        if old != imagery:
            self.imagery_changed.emit(imagery)
        if imagery is not None:
            waiting, self._waiting = self._waiting, []
            for use in waiting:
                use(imagery)

    def _screen_unit(self, layer: QgsRasterLayer) -> float:
        """Layer units a screen pixel, for servers that state no resolution of their own."""
        extent = layer.extent()
        return self._units_per_pixel(layer) or max(extent.width(), extent.height()) / SCREENFUL

    def _on_described(self, imagery: Imagery) -> None:
        if self._layer is not None and self._layer.id() == imagery.layer_id:
            self._set(imagery)

    def _on_failed(self, error: Exception) -> None:
        # A driver that only QGIS's own GDAL has: let QGIS draw the layer.
        if isinstance(error, RasterOpenError) and self._layer is not None and self._layer.isValid():
            log.info("QGIS draws “%s”: %s", self._layer.name(), error)
            self._render(self._layer, tr("QGIS draws this layer for Oriel."))
            return
        self._waiting.clear()
        self._set(None)
        self.failed.emit(error)

    def _on_layer_restyled(self, *_args: object) -> None:
        self._restyle.start()

    def _on_layer_deleted(self) -> None:
        if self._imagery is not None:
            self._engine.forget(self._imagery.ref)
        self.choose(None)


def _describe(request: RasterRequest, _workspace: Workspace, _progress: Progress) -> Imagery:
    return describe(request)
