# SPDX-License-Identifier: GPL-3.0-or-later
"""A raster layer's own renderer as bands and stretch, so that the models see what the user sees."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

from qgis.core import (
    Qgis,
    QgsColorRampShader,
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsRaster,
    QgsRasterLayer,
    QgsSingleBandGrayRenderer,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

from ...backend.types import ColorStop, Stretch
from ..i18n import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

Interpolation = Literal["linear", "discrete", "exact"]

HALF = 127.5
RAMP_STEPS = 128


@dataclass(frozen=True)
class LayerStyle:
    """How a layer is drawn.

    Attributes:
        bands: 1-based, three or one; None = the file's own choice.
        stretch: None = a global 2-98 % stretch.
        nodata: the user's own nodata values.
        note: what of the style cannot be followed; "" = nothing.
    """

    bands: tuple[int, ...] | None = None
    stretch: Stretch | None = None
    nodata: tuple[float, ...] = ()
    note: str = ""


def layer_style(layer: QgsRasterLayer) -> LayerStyle | None:
    """Translate a layer's renderer; None where it is too special and QGIS itself must draw."""
    renderer = layer.renderer()
    style: LayerStyle | None
    if isinstance(renderer, QgsMultiBandColorRenderer):
        style = _multi_band(layer, renderer)
    elif isinstance(renderer, QgsSingleBandGrayRenderer):
        style = _grey(layer, renderer)
    elif isinstance(renderer, QgsPalettedRasterRenderer):
        style = _paletted(renderer)
    elif isinstance(renderer, QgsSingleBandPseudoColorRenderer):
        style = _pseudo_color(renderer)
    else:
        return None
    if style is None:
        return None
    style = _with_filters(layer, style)
    return replace(style, nodata=_user_nodata(layer, style.bands or (1,)))


def _multi_band(layer: QgsRasterLayer, renderer: QgsMultiBandColorRenderer) -> LayerStyle:
    channels = [
        (renderer.redBand(), renderer.redContrastEnhancement()),
        (renderer.greenBand(), renderer.greenContrastEnhancement()),
        (renderer.blueBand(), renderer.blueContrastEnhancement()),
    ]
    used = [(band, contrast) for band, contrast in channels if band > 0 and not _is_added_alpha(layer, band)]
    if not used:
        return LayerStyle()
    if len(used) > 1:
        used = ([*used, used[-1]])[:3]
    limits = [_limits(layer, band, contrast) for band, contrast in used]
    return LayerStyle(tuple(band for band, _ in used), _stretch(limits))


def _is_added_alpha(layer: QgsRasterLayer, band: int) -> bool:
    """Whether a channel is the alpha that newer QGIS (seen: 3.44) puts after the bands of a file on a turned grid.

    It then draws a file of two bands with that alpha for blue. The file itself has no such band.
    """
    provider = layer.dataProvider()
    alpha = QgsRaster.ColorInterpretation.AlphaBand
    return bool(band == provider.bandCount() and provider.colorInterpretation(band) == alpha)


def _grey(layer: QgsRasterLayer, renderer: QgsSingleBandGrayRenderer) -> LayerStyle:
    # `inputBand` since QGIS 3.38, which calls `grayBand` deprecated
    band = renderer.inputBand() if Qgis.versionInt() >= 33800 else renderer.grayBand()
    stretch = _stretch([_limits(layer, band, renderer.contrastEnhancement())])
    if stretch is not None:
        inverted = renderer.gradient() == QgsSingleBandGrayRenderer.Gradient.WhiteToBlack
        stretch = replace(stretch, inverted=inverted)
    return LayerStyle((band,), stretch)


def _paletted(renderer: QgsPalettedRasterRenderer) -> LayerStyle | None:
    stops = tuple(ColorStop(float(entry.value), _rgb(QColor(entry.color))) for entry in renderer.classes())
    if not stops:
        return None
    return LayerStyle((_input_band(renderer),), _ramp(stops, "exact"))


def _pseudo_color(renderer: QgsSingleBandPseudoColorRenderer) -> LayerStyle | None:
    shader = renderer.shader()
    function = shader.rasterShaderFunction() if shader is not None else None
    if not isinstance(function, QgsColorRampShader) or not function.colorRampItemList():
        return None
    kinds: dict[int, Interpolation] = {  # unscoped: QGIS 3.38 moved the enum, these names work before and after
        QgsColorRampShader.Interpolated: "linear",
        QgsColorRampShader.Discrete: "discrete",
        QgsColorRampShader.Exact: "exact",
    }
    stops = tuple(ColorStop(float(item.value), _rgb(QColor(item.color))) for item in function.colorRampItemList())
    return LayerStyle((_input_band(renderer),), _ramp(stops, kinds[function.colorRampType()]))


def _ramp(stops: tuple[ColorStop, ...], interpolation: Interpolation) -> Stretch:
    stops = tuple(sorted(stops, key=lambda stop: stop.value))
    return Stretch((stops[0].value,), (stops[-1].value,), stops=stops, interpolation=interpolation)


def _input_band(renderer: Any) -> int:
    """Band of a one-band renderer; QGIS 3.38 renamed the method."""
    return int(renderer.inputBand() if hasattr(renderer, "inputBand") else renderer.band())


def _rgb(color: QColor) -> tuple[int, int, int]:
    return color.red(), color.green(), color.blue()


def _limits(layer: QgsRasterLayer, band: int, contrast: QgsContrastEnhancement | None) -> tuple[float, float] | None:
    """Raw values that become black and white; None where QGIS shows raw values that are not 8-bit."""
    none = QgsContrastEnhancement.ContrastEnhancementAlgorithm.NoEnhancement
    clip = QgsContrastEnhancement.ContrastEnhancementAlgorithm.ClipToMinimumMaximum
    if contrast is None or contrast.contrastEnhancementAlgorithm() in (none, clip):
        return (0.0, 255.0) if layer.dataProvider().dataType(band) == Qgis.DataType.Byte else None
    low, high = contrast.minimumValue(), contrast.maximumValue()
    return (low, high) if high > low else None


def _stretch(limits: Sequence[tuple[float, float] | None]) -> Stretch | None:
    known = [pair for pair in limits if pair is not None]
    if len(known) < len(limits):
        return None
    return Stretch(tuple(low for low, _ in known), tuple(high for _, high in known))


def _with_filters(layer: QgsRasterLayer, style: LayerStyle) -> LayerStyle:
    """Add brightness, contrast and gamma; colour changes that no model cares for are only mentioned."""
    notes: list[str] = []
    colors = layer.hueSaturationFilter()
    if colors is not None and (colors.saturation() or colors.colorizeOn() or int(colors.grayscaleMode())):
        notes.append(tr("Hue and saturation of the layer's style are not followed."))
    light = layer.brightnessFilter()
    stretch = style.stretch
    if light is not None and stretch is not None:
        stretch = _lit(stretch, light.brightness(), light.contrast(), light.gamma())
    return replace(style, stretch=stretch, note=" ".join(notes))


def _lit(stretch: Stretch, brightness: int, contrast: int, gamma: float) -> Stretch:
    """Fold QGIS's brightness and contrast (on 0..255: (x - 127.5) * factor + 127.5 + brightness) into a stretch.

    One band becomes a ramp then: only that can say that QGIS clips before it brightens.
    """
    if (brightness, contrast) == (0, 0) and not stretch.stops:
        return replace(stretch, gamma=gamma)
    if (brightness, contrast, gamma) == (0, 0, 1.0):
        return stretch
    factor = max(((contrast + 100) / 100) ** 2, 1e-3)
    if stretch.stops or len(stretch.low) == 1:
        return replace(
            stretch,
            inverted=False,
            stops=tuple(
                ColorStop(value, _lit_rgb(rgb, brightness, factor, gamma)) for value, rgb in _fine_ramp(stretch)
            ),
        )
    black = (HALF - (HALF + brightness) / factor) / 255
    white = (HALF + (HALF - brightness) / factor) / 255
    pairs = list(zip(stretch.low, stretch.high))
    low = tuple(a + (b - a) * black for a, b in pairs)
    high = tuple(a + (b - a) * white for a, b in pairs)
    return replace(stretch, low=low, high=high, gamma=gamma)


def _fine_ramp(stretch: Stretch) -> list[tuple[float, tuple[float, ...]]]:
    """Values and colours of a one-band stretch; steps so fine that what is done to them holds between them too."""
    ends = ((0.0,) * 3, (255.0,) * 3)
    colors: list[tuple[float, tuple[float, ...]]] = [(stop.value, stop.rgb) for stop in stretch.stops]
    colors = colors or list(zip((stretch.low[0], stretch.high[0]), reversed(ends) if stretch.inverted else ends))
    if stretch.stops and stretch.interpolation != "linear":
        return colors
    fine = colors[:1]
    for (low, below), (high, above) in zip(colors, colors[1:]):
        for step in range(1, RAMP_STEPS + 1):
            part = step / RAMP_STEPS
            mixed = tuple(a + (b - a) * part for a, b in zip(below, above))
            fine.append((low + (high - low) * part, mixed))
    return fine


def _lit_rgb(rgb: Sequence[float], brightness: int, factor: float, gamma: float) -> tuple[int, int, int]:
    red, green, blue = (_lit_value(part, brightness, factor, gamma) for part in rgb)
    return red, green, blue


def _lit_value(value: float, brightness: int, factor: float, gamma: float) -> int:
    light = min(max((value - HALF) * factor + HALF + brightness, 0.0), 255.0) / 255
    return round(255 * light ** (1 / gamma))


def _user_nodata(layer: QgsRasterLayer, bands: Sequence[int]) -> tuple[float, ...]:
    """Single values only: a range of nodata values has no counterpart in a file."""
    values = set()
    for band in bands:
        for item in layer.dataProvider().userNoDataValues(band):
            if item.min() == item.max():
                values.add(float(item.min()))
    return tuple(sorted(values))
