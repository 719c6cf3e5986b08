# SPDX-License-Identifier: GPL-3.0-or-later
"""Raw band values -> 8-bit RGB, the same for every window of a layer."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError, RasterUnsupportedError
from ..types import Stretch
from ..wording import counted

RawArray = NDArray[np.generic]

LOW_PERCENT, HIGH_PERCENT = 2.0, 98.0
FULL_RANGE_SPAN = 170.0  # 8-bit bands that span two thirds of 0..255 look as they should without a stretch
SAMPLE_VALUES = 1_000_000
COLOUR_BANDS = 3
EXACT_TOLERANCE = 1e-7


def percentile_stretch(raw: RawArray, valid: NDArray[np.bool_]) -> Stretch:
    """The 2-98 % stretch of each band over valid pixels (ALGORITHMS A0.1).

    8-bit data that already uses most of its range is left alone.

    Args:
        raw: (bands, h, w), any real dtype; the whole raster at low resolution, never one window.
        valid: bool (h, w).

    Raises:
        RasterUnsupportedError: no pixel is valid, so there is nothing to measure.
    """
    low, high = [], []
    for band in raw:
        values = band[valid & np.isfinite(band)]
        values = values[:: max(1, values.size // SAMPLE_VALUES)]
        if values.size == 0:
            raise RasterUnsupportedError(
                "The raster has no valid pixel to compute a stretch from: every pixel is nodata. "
                "Check its nodata value, or set minimum and maximum in the layer's style."
            )
        lo, hi = (float(v) for v in np.percentile(values.astype(np.float64), (LOW_PERCENT, HIGH_PERCENT)))
        if hi <= lo:  # nearly all pixels are alike; the others must still be told apart
            lo, hi = float(values.min()), float(values.max())
        low.append(lo)
        high.append(hi if hi > lo else lo + 1.0)
    if raw.dtype == np.uint8 and max(high) - min(low) >= FULL_RANGE_SPAN:
        return Stretch((0.0,) * len(low), (255.0,) * len(low))
    return Stretch(tuple(low), tuple(high))


def to_rgb(raw: RawArray, valid: NDArray[np.bool_], stretch: Stretch) -> NDArray[np.uint8]:
    """Turn raw values into what the user sees.

    The formulas are those of QGIS: a linear stretch between `low` and `high`, then inversion, then gamma; or a palette
    or ramp for one band.

    Args:
        raw: (bands, h, w), any real dtype, one or three bands; NaN becomes black, infinities the ends of the stretch.
        valid: bool (h, w); black where not.
        stretch: one low and high a band.

    Returns:
        uint8 (h, w, 3).

    Raises:
        InputError: the stretch is not for this many bands.
    """
    bands = len(raw)
    if bands not in (1, COLOUR_BANDS):
        raise InputError(f"{bands} bands cannot be shown; choose one band for grey or three for colour.")
    if stretch.stops and bands == 1:
        rgb = _coloured(raw[0], stretch)
    else:
        if len(stretch.low) != bands or len(stretch.high) != bands:
            raise InputError(f"The stretch is for {counted(len(stretch.low), 'band')}, but {bands} were read.")
        limits = zip(stretch.low, stretch.high, strict=True)
        planes = [_grey(band, lo, hi, stretch) for band, (lo, hi) in zip(raw, limits, strict=True)]
        rgb = np.stack(planes * (COLOUR_BANDS // bands), axis=-1)
    rgb[~valid] = 0
    return rgb


def drawn(raw: RawArray, stretch: Stretch) -> NDArray[np.bool_]:
    """Where a palette has an entry, bool (h, w); values without one are not drawn, as in QGIS. Others: everywhere."""
    shape = raw.shape[1:]
    if not stretch.stops or stretch.interpolation != "exact" or len(raw) != 1:
        return np.ones(shape, np.bool_)
    return _exact_index(raw[0], np.array([stop.value for stop in stretch.stops]))[1]


def _grey(band: RawArray, low: float, high: float, stretch: Stretch) -> NDArray[np.uint8]:
    if band.dtype == np.uint8 and (low, high, stretch.gamma, stretch.inverted) == (0.0, 255.0, 1.0, False):
        return band.astype(np.uint8)
    if band.dtype.kind in "ui" and band.dtype.itemsize <= np.dtype(np.uint16).itemsize:
        table = _table(band.dtype.str, low, high, stretch.gamma, stretch.inverted)
        # A signed value indexes from the end of the table, which is where its entry lies.
        plane: NDArray[np.uint8] = table[band]
        return plane
    return _stretched(band.astype(np.float64), low, high, stretch.gamma, stretch.inverted)


@lru_cache(maxsize=64)
def _table(dtype: str, low: float, high: float, gamma: float, inverted: bool) -> NDArray[np.uint8]:
    unsigned = np.arange(2 ** (8 * np.dtype(dtype).itemsize), dtype=np.uint32)
    values = unsigned.astype(f"u{np.dtype(dtype).itemsize}").view(np.dtype(dtype))
    return _stretched(values.astype(np.float64), low, high, gamma, inverted)


def _stretched(
    values: NDArray[np.float64],
    low: float,
    high: float,
    gamma: float,
    inverted: bool,
) -> NDArray[np.uint8]:
    span = high - low
    unit = (values - low) / span if span else np.where(values > low, 1.0, 0.0)
    unit = np.clip(np.nan_to_num(unit, nan=0.0, posinf=1.0, neginf=0.0), 0.0, 1.0)
    if inverted:
        unit = np.where(np.isnan(values), 0.0, 1.0 - unit)
    if gamma != 1.0:
        unit = unit ** (1.0 / gamma)
    grey: NDArray[np.uint8] = np.round(unit * 255.0).astype(np.uint8)
    return grey


def _coloured(band: RawArray, stretch: Stretch) -> NDArray[np.uint8]:
    stops = sorted(stretch.stops, key=lambda stop: stop.value)
    at = np.array([stop.value for stop in stops], dtype=np.float64)
    colours = np.array([stop.rgb for stop in stops], dtype=np.float64)
    if stretch.interpolation == "exact":
        index, hit = _exact_index(band, at)
        rgb = np.where(hit[..., None], colours[index], 0.0)
    elif stretch.interpolation == "discrete":
        values = np.nan_to_num(band.astype(np.float64), nan=np.inf)
        rgb = colours[np.minimum(np.searchsorted(at, values, side="left"), len(at) - 1)]
    else:
        values = band.astype(np.float64)
        rgb = np.stack([np.interp(values, at, colours[:, i]) for i in range(COLOUR_BANDS)], axis=-1)
        rgb[np.isnan(values)] = 0.0
    colour: NDArray[np.uint8] = np.round(rgb).astype(np.uint8)
    return colour


def _exact_index(band: RawArray, at: NDArray[np.float64]) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
    order = np.argsort(at)
    values = np.nan_to_num(band.astype(np.float64), nan=np.inf)
    place = np.clip(np.searchsorted(at[order], values - EXACT_TOLERANCE), 0, len(at) - 1)
    index = order[place]
    return index, np.abs(at[index] - values) <= EXACT_TOLERANCE
