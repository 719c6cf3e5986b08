# SPDX-License-Identifier: GPL-3.0-or-later
"""Heat, evidence and class rasters as styled layers of the project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsColorRampShader,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

from ...backend.errors import WriteError
from ..i18n import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.core import QgsMapLayer

RESULT = "oriel/result"
FULL = 250
HEAT_STOPS = ((0, 0), (60, 0), (110, 90), (160, 160), (FULL, 215))
"""Value and alpha: low heat is clear, so that the imagery below stays readable."""
HEAT_COLORS = ("#3b0f70", "#5c177f", "#b5367a", "#f8765c", "#fcfdbf")
CLASS_COLORS = (
    "#e15759", "#4e79a7", "#59a14f", "#f28e2b", "#b07aa1", "#76b7b2", "#edc948", "#9c755f", "#ff9da7", "#79706e",
)  # fmt: skip


def heat_layer(path: str, name: str) -> QgsRasterLayer:
    """Return a layer of a raster made by `backend.write_heat`, coloured from clear to bright.

    Raises:
        WriteError: the file is not there.
    """
    layer = _layer(path, name)
    _paint(layer)
    return layer


def show_heat_file(layer: QgsRasterLayer, path: str) -> None:
    """Show another raster of the same heat in a layer, which keeps its name, its place and how it is drawn."""
    opacity = layer.opacity()
    layer.setDataSource(path, layer.name(), "gdal")
    _paint(layer)
    layer.setOpacity(opacity)
    layer.triggerRepaint()


def _paint(layer: QgsRasterLayer) -> None:
    ramp = QgsColorRampShader(0, FULL)
    ramp.setColorRampType(QgsColorRampShader.Interpolated)
    items = []
    for (value, alpha), color in zip(HEAT_STOPS, HEAT_COLORS):
        shade = QColor(color)
        shade.setAlpha(alpha)
        items.append(QgsColorRampShader.ColorRampItem(value, shade, f"{100 * value // FULL} %"))
    ramp.setColorRampItemList(items)
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(ramp)
    layer.setRenderer(QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader))
    _soften(layer)


def class_layer(
    path: str, name: str, classes: Sequence[str], colors: Sequence[tuple[int, int, int]] = ()
) -> QgsRasterLayer:
    """Return a layer of a raster whose values are 1, 2 ... for `classes`, with a legend; `colors` are RGB."""
    layer = _layer(path, name)
    entries = [QgsPalettedRasterRenderer.Class(0, QColor(0, 0, 0, 0), tr("none"))]
    for number, text in enumerate(classes):
        color = QColor(*colors[number]) if colors else QColor(CLASS_COLORS[number % len(CLASS_COLORS)])
        color.setAlpha(150)
        entries.append(QgsPalettedRasterRenderer.Class(number + 1, color, text))
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))
    return layer


def _layer(path: str, name: str) -> QgsRasterLayer:
    layer = QgsRasterLayer(path, name, "gdal")
    if not layer.isValid():
        raise WriteError(tr("“{path}” cannot be shown: the file is gone or damaged.").format(path=path))
    layer.setCustomProperty(RESULT, True)
    return layer


def is_result(layer: QgsMapLayer) -> bool:
    """Tell whether a raster was made by Oriel: QGIS makes it active when it is added, but it is no imagery."""
    return bool(layer.customProperty(RESULT, False))


def _soften(layer: QgsRasterLayer) -> None:
    """Blend between tokens on the screen instead of showing squares."""
    from qgis.core import QgsBilinearRasterResampler

    resample = layer.resampleFilter()
    if resample is not None:
        resample.setZoomedInResampler(QgsBilinearRasterResampler())
        resample.setMaxOversampling(2.0)
