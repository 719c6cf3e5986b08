# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures of how clear a picture is, from its pixels alone: haze and blur."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

_PATCH = 9  # pixels; side of the patches of the dark channel
_LOW, _HIGH = (0.08, 0.18), (0.28, 0.42)  # cycles a pixel; bands whose powers are compared
_NOISE = 0.47  # from here on what is left is taken for noise
_SLOPE = 2.0  # power of natural pictures falls with the frequency to this power
_LEAST_CONTRAST = 2.0  # grey values; a flat picture says nothing about its sharpness


def veil(rgb: NDArray[np.uint8], valid: NDArray[np.bool_]) -> float:
    """Light that the air adds, as a share of full scale, 0..1: the dark channel at its darkest tenth.

    Somewhere in nearly every patch of clear land one channel is dark (He, Sun and Tang, CVPR 2009); haze lifts it.

    Args:
        rgb: (h, w, 3).
        valid: (h, w).
    """
    from scipy import ndimage

    if not valid.any():
        return 0.0
    dark = np.where(valid, rgb.min(axis=2), 255)
    patches = ndimage.minimum_filter(dark, _PATCH)[valid]
    return float(np.quantile(patches, 0.1)) / 255


def blur_sigma(rgb: NDArray[np.uint8], valid: NDArray[np.bool_]) -> float:
    """Width of the blur in pixels (standard deviation), from how the power falls with the frequency; nan = cannot say.

    A Gaussian blur multiplies the power at frequency f with exp(-4 pi^2 sigma^2 f^2), on top of the slope that
    pictures of land have anyway; two bands give sigma. What remains at the highest frequencies counts as noise.

    Args:
        rgb: (h, w, 3), at least 32 pixels a side.
        valid: (h, w).
    """
    if min(rgb.shape[:2]) < 32 or valid.mean() < 0.9:
        return math.nan
    grey = rgb.astype(np.float32).mean(axis=2)
    if grey.std() < _LEAST_CONTRAST:
        return math.nan
    h, w = int(grey.shape[0]), int(grey.shape[1])
    window = np.outer(np.hanning(h), np.hanning(w))
    power = np.abs(np.fft.rfft2((grey - grey.mean()) * window)) ** 2
    f = np.hypot(np.fft.fftfreq(h, 1.0)[:, None], np.fft.rfftfreq(w, 1.0)[None])
    noise = float(np.median(power[f > _NOISE])) / math.log(2)  # the median of an exponential law, as its mean
    low, high = (float(power[(f >= a) & (f < b)].mean()) for a, b in (_LOW, _HIGH))
    high = max(high - noise, 1e-3 * high)
    f_low, f_high = math.sqrt(_LOW[0] * _LOW[1]), math.sqrt(_HIGH[0] * _HIGH[1])
    fall = math.log(low / max(high, 1e-12)) - _SLOPE * math.log(f_high / f_low)
    return math.sqrt(max(fall, 0.0) / (4 * math.pi**2 * (f_high**2 - f_low**2)))
