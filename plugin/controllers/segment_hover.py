# SPDX-License-Identifier: GPL-3.0-or-later
"""The hover preview: what a click at the pointer would outline."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...backend.errors import InputError
from ..adapters.geometry import layer_crs, screen_scale, to_pixels
from ..i18n import tr
from .segment_jobs import PointerJob, hover, warm
from .segment_objects import geometry_of

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas

    from ..adapters.layers import Imagery
    from ..map_tools.gestures import Gesture
    from ..panels.outline_options import OutlineOptionsPanel
    from .engine import Engine
    from .segment_jobs import Shape

REST_MS = 400
HOVER_KEY, WARM_KEY = "segment.hover", "segment.warm"


class SegmentHover(QObject):
    """Previews where the window is encoded; encodes the window when the pointer rests, without holding up a click."""

    ghost_changed = pyqtSignal(object)
    """Geometry and CRS of the preview; None = nothing to show."""

    def __init__(self, engine: Engine, outline: OutlineOptionsPanel, canvas: QgsMapCanvas) -> None:
        super().__init__()
        self._engine = engine
        self._outline = outline
        self._canvas = canvas
        self._pointer: PointerJob | None = None
        self._awake = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._warm)

    def follow(self, gesture: Gesture, imagery: Imagery) -> None:
        """Preview a click at the pointer."""
        self._rest.stop()
        ref, at = imagery.ref, QgsPointXY(*gesture.points[0])
        try:
            ((x, y),) = to_pixels([at], gesture.crs, ref)
        except InputError:
            self.end()
            return
        if not (0 <= x <= ref.width and 0 <= y <= ref.height):
            self.end()
            return
        scale = screen_scale(self._canvas, ref, at)
        self._pointer = PointerJob(ref, (float(x), float(y)), scale, self._outline.choice)
        self._rest.start()
        if self._awake:
            self._preview(self._pointer)

    def wake(self) -> None:
        """The model is in memory: a preview costs little from now on."""
        self._awake = True

    def end(self) -> None:
        """The pointer is elsewhere or busy: take the preview away."""
        self._rest.stop()
        if self._pointer is not None:
            self._pointer = None
            self._engine.runner.cancel(HOVER_KEY)
            self._engine.runner.cancel(WARM_KEY)
        self.ghost_changed.emit(None)

    def _preview(self, job: PointerJob) -> None:
        self._engine.submit(
            partial(hover, job),
            title=tr("Previewing"),
            done=partial(self._on_hovered, job),
            failed=_ignore,
            latest=HOVER_KEY,
        )

    def _warm(self) -> None:
        if self._pointer is not None:
            self._engine.submit(
                partial(warm, self._pointer),
                title=tr("Looking at the imagery"),
                done=partial(self._on_warm, self._pointer),
                failed=_ignore,
                latest=WARM_KEY,
                background=True,
            )

    def _on_warm(self, job: PointerJob, encoded: bool) -> None:
        self._awake = True
        if encoded and job is self._pointer:
            self._preview(job)

    def _on_hovered(self, job: PointerJob, shape: Shape | None) -> None:
        if job is not self._pointer:
            return
        if shape is None or not shape.polygons:
            self.ghost_changed.emit(None)
        else:
            self.ghost_changed.emit((geometry_of(shape, job.ref), layer_crs(job.ref)))


def _ignore(_error: Exception) -> None:
    """A preview that fails is no preview; a click tells why."""
