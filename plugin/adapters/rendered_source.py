# SPDX-License-Identifier: GPL-3.0-or-later
"""Pixels of a layer that only QGIS can read (XYZ, WMS, WMTS, virtual rasters, unusual drivers): QGIS draws it."""

from __future__ import annotations

import hashlib
import logging
import math
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QSize, Qt, QThread
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from ...backend.errors import RasterReadError
from ...backend.types import Pixels, RasterRef
from ..i18n import tr
from .network_errors import NetworkErrors

if TYPE_CHECKING:
    from ...backend.types import Window

log = logging.getLogger(__name__)

CAP_PIXELS = 4096 * 4096
OPAQUE = 128
METRES_PER_DEGREE = 111_320.0


@dataclass(frozen=True)
class RenderLimits:
    """What one drawing may take: seconds, and pixels a window."""

    timeout_s: float
    pixels: int = CAP_PIXELS


class RenderedSource:
    """A `PixelSource` that lets QGIS draw one layer, without labels, other layers or the screen's scale.

    Made on the GUI thread with a copy of the layer; read on the worker only.
    """

    def __init__(self, layer: QgsRasterLayer, ref: RasterRef, limits: RenderLimits) -> None:
        """Take over `layer`, a copy that nobody else uses."""
        self._ref = ref
        self._limits = limits
        self._layer: QgsRasterLayer | None = layer
        self._transform_context = QgsProject.instance().transformContext()
        self._signature = hashlib.sha256(repr(ref).encode()).hexdigest()
        self._network = NetworkErrors(layer)
        layer.moveToThread(None)  # type: ignore[arg-type]  # no thread: the worker fetches it with its first read

    @property
    def ref(self) -> RasterRef:
        """What is read."""
        return self._ref

    @property
    def signature(self) -> str:
        """Hash of address, style and grid; a change on the server cannot be seen."""
        return self._signature

    def read(self, window: Window) -> Pixels:
        """Draw a window.

        Raises:
            RasterReadError: too large, too slow, or the server failed.
        """
        layer = self._layer
        if layer is None:
            raise RasterReadError(tr("The layer has been removed: choose another imagery layer."))
        if window.width * window.height > self._limits.pixels:
            text = tr("{width} × {height} pixels are too many to be drawn at once: zoom in.")
            raise RasterReadError(text.format(width=window.width, height=window.height))
        if layer.thread() is not QThread.currentThread():
            layer.moveToThread(QThread.currentThread())
        self._network.clear()
        pixels = _pixels(self._draw(self._map_settings(layer, window)))
        if not pixels.valid.all():
            self._check(late=False, errors=self._network.collected())
        return pixels

    def close(self) -> None:
        """Let go of the layer's copy; reading is over then."""
        if self._layer is not None:
            self._layer = None
            self._network.deleteLater()

    def _map_settings(self, layer: QgsRasterLayer, window: Window) -> QgsMapSettings:
        x0, y0, x1, y1 = window.bounds
        a, _b, c, _d, e, f = self._ref.affine
        settings = QgsMapSettings()
        settings.setLayers([layer])
        settings.setDestinationCrs(layer.crs())
        settings.setTransformContext(self._transform_context)
        settings.setBackgroundColor(QColor(0, 0, 0, 0))
        settings.setOutputImageFormat(QImage.Format.Format_ARGB32_Premultiplied)
        settings.setOutputSize(QSize(window.width, window.height))
        settings.setOutputDpi(96)
        settings.setExtent(QgsRectangle(a * x0 + c, e * y1 + f, a * x1 + c, e * y0 + f))
        settings.setFlag(QgsMapSettings.Flag.Antialiasing, False)
        settings.setFlag(QgsMapSettings.Flag.DrawLabeling, False)
        return settings

    def _draw(self, settings: QgsMapSettings) -> QImage:
        image = QImage(settings.outputSize(), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        job = QgsMapRendererCustomPainterJob(settings, painter)
        late = threading.Event()

        def stop() -> None:
            late.set()
            job.cancelWithoutBlocking()

        timer = threading.Timer(self._limits.timeout_s, stop)
        timer.daemon = True
        timer.start()
        try:
            job.renderSynchronously()
        finally:
            timer.cancel()
            timer.join()
            painter.end()
        errors = [f"{error.message}" for error in job.errors()]
        self._check(late=late.is_set(), errors=errors)
        return image

    def _check(self, *, late: bool, errors: list[str]) -> None:
        name = self._layer.name()
        if late:
            text = tr("“{name}” was not drawn within {seconds:g} s: check the connection and try again.")
            raise RasterReadError(text.format(name=name, seconds=self._limits.timeout_s))
        if errors:
            text = tr("“{name}” could not be drawn ({error}): check the connection and try again.")
            raise RasterReadError(text.format(name=name, error="; ".join(sorted(set(errors)))[:300]))


def rendered_source(layer: QgsRasterLayer, limits: RenderLimits, *, fallback_unit: float) -> RenderedSource:
    """Make the source of a layer at the best resolution that its server has; called on the GUI thread.

    Args:
        layer: left as it is.
        limits: of each drawing.
        fallback_unit: layer units a pixel where the server does not state any resolution (WMS).
    """
    extent = layer.extent()
    unit = finest_unit(layer) or fallback_unit
    width = max(1, math.ceil(extent.width() / unit - 1e-6))
    height = max(1, math.ceil(extent.height() / unit - 1e-6))
    crs = layer.crs()
    ref = RasterRef(
        uri=f"qgis:{layer.providerType()}:{layer.source()}#{_style_hash(layer)}",
        bands=(1, 2, 3),
        stretch=None,
        affine=(unit, 0.0, extent.xMinimum(), 0.0, -unit, extent.yMaximum()),
        crs_wkt=crs.toWkt() if crs.isValid() else "",
        width=width,
        height=height,
        gsd=_metres(crs, unit, extent.center().y()),
    )
    return RenderedSource(layer.clone(), ref, limits)  # type: ignore[arg-type]  # a clone is never None


def finest_unit(layer: QgsRasterLayer) -> float:
    """Layer units a pixel of the finest level that the server states; 0 where it states none."""
    provider = layer.dataProvider()
    known = [float(value) for value in provider.nativeResolutions() if value > 0]
    if known:
        return min(known)
    if layer.rasterUnitsPerPixelX() > 0 and provider.xSize() > 0:
        return float(layer.rasterUnitsPerPixelX())
    return 0.0


def _metres(crs: QgsCoordinateReferenceSystem, unit: float, latitude_or_y: float) -> float:
    if not crs.isValid():
        return 0.0
    if crs.isGeographic():
        return unit * METRES_PER_DEGREE * math.cos(math.radians(latitude_or_y))
    factor = QgsUnitTypes.fromUnitToUnitFactor(crs.mapUnits(), QgsUnitTypes.DistanceMeters)
    return float(unit * factor)


def _style_hash(layer: QgsRasterLayer) -> str:
    renderer = layer.renderer()
    light = layer.brightnessFilter()
    text = (
        f"{renderer.type() if renderer else ''} {light.brightness() if light else 0} {light.contrast() if light else 0}"
    )
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def _pixels(image: QImage) -> Pixels:
    image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    height, width, stride = image.height(), image.width(), image.bytesPerLine()
    data = np.frombuffer(image.constBits().asstring(stride * height), np.uint8).reshape(height, stride)
    rgba = data[:, : width * 4].reshape(height, width, 4)
    valid = rgba[:, :, 3] >= OPAQUE
    return Pixels(np.where(valid[:, :, None], rgba[:, :, :3], 0).astype(np.uint8), valid)
