# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether two layers can be compared at all, and what a comparison would mean: kinds of sensors, numbers of bands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..types import Window
from .radar import BOX, power

if TYPE_CHECKING:
    from ..raster.source import RasterSource

_SIDE = 96  # pixels of a sampled window
_SAMPLES = 5  # each way
_RADAR_BANDS = 2
_SPECKLE = 0.17  # local spread over local mean; five looks of intensity have 0.45, amplitude 0.23, optical about 0.04
_RADAR_WORDS = re.compile(
    r"(?<![a-z0-9])(sar|vv|vh|hh|hv|sigma0|gamma0|grd|slc|s1[ab]?|sentinel-?1|radarsat|alos|palsar)(?![a-z0-9])"
)

_RADAR_AND_OPTICAL = (
    "The {which} date looks like radar (speckle {speckle:.2f}) and the other like an optical image. They show other "
    "things: brightness, colours and words cannot be compared between them, so most of what is found will not be "
    "change. Comparing each of them with a map, or two radar dates, is meaningful."
)
_BOTH_RADAR = (
    "Both dates look like radar. Lasting changes of structure (buildings, water, clear-cuts) are meaningful; single "
    "bright or dark spots are speckle, and words were learned from optical images. “Spectral” averages the speckle "
    "away before it compares."
)
_BANDS = (
    "The dates have {first} and {second} bands: models see only the three that are shown on the map, so show the same "
    "ones of both; the spectral methods compare what the bands have in common."
)


@dataclass(frozen=True)
class SensorLook:
    """What a layer looks like.

    Attributes:
        bands: image bands in the file.
        speckle: spread of brightness within small even places over its mean, 0 = smooth.
        radar: whether it is most likely radar.
    """

    bands: int
    speckle: float
    radar: bool


def sensor_look(source: RasterSource) -> SensorLook:
    """Look at some windows of a layer: one or two bands full of speckle are radar, whatever the name says."""
    bands = len(source.image_bands)
    values = [v for v in (_speckle(source, window) for window in _windows(source)) if v is not None]
    speckle = float(np.median(values)) if values else 0.0
    named = _RADAR_WORDS.search(source.ref.uri.lower().replace("_", " ").replace(".", " ")) is not None
    few = bands <= _RADAR_BANDS
    return SensorLook(bands, speckle, few and (speckle >= _SPECKLE or (named and speckle >= _SPECKLE / 2)))


def both_radar(before: RasterSource, after: RasterSource) -> bool:
    """Whether both dates look like radar."""
    few = max(len(before.image_bands), len(after.image_bands)) <= _RADAR_BANDS  # spares the look at others
    return few and sensor_look(before).radar and sensor_look(after).radar


def pair_warnings(before: RasterSource, after: RasterSource) -> tuple[str, ...]:
    """Sentences about what a comparison of these two cannot mean; empty = nothing to say."""
    first, second = sensor_look(before), sensor_look(after)
    if first.radar != second.radar:
        which = "first" if first.radar else "second"
        return (_RADAR_AND_OPTICAL.format(which=which, speckle=max(first.speckle, second.speckle)),)
    if first.radar:
        return (_BOTH_RADAR,)
    return (_BANDS.format(first=first.bands, second=second.bands),) if first.bands != second.bands else ()


def _windows(source: RasterSource) -> list[Window]:
    width, height = source.ref.width, source.ref.height
    w, h = min(_SIDE, width), min(_SIDE, height)
    cols = np.unique(np.linspace(0, width - w, _SAMPLES).astype(int))
    rows = np.unique(np.linspace(0, height - h, _SAMPLES).astype(int))
    return [Window(0, int(row), int(col), h, w) for row in rows for col in cols]


def _speckle(source: RasterSource, window: Window) -> float | None:
    """Coefficient of variation where it is lowest, as edges and texture add to it but speckle is everywhere."""
    from scipy.ndimage import uniform_filter

    values, valid = source.read_bands(window, source.image_bands[:1])
    band = values[0]
    ok = valid & np.isfinite(band)
    if ok.mean() < 0.9:
        return None
    filled = power(np.where(ok, band, np.median(band[ok])))
    mean = uniform_filter(filled, BOX)
    spread = np.sqrt(np.maximum(uniform_filter(filled**2, BOX) - mean**2, 0))
    return float(np.percentile(spread / np.maximum(np.abs(mean), 1e-9), 25))
