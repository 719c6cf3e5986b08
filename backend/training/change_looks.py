# SPDX-License-Identifier: GPL-3.0-or-later
"""What differs between two dates of a real pair although nothing changed: light, season, sensor, file, place."""

from __future__ import annotations

import io
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw
from scipy import ndimage

_TINTS = ((1.25, 1.0, 0.8), (0.85, 0.85, 0.8), (0.8, 1.1, 0.7), (1.1, 1.1, 1.05))  # of greens in another season
_GREEN = (0.02, 0.08)  # excess green over brightness from which on, and at which wholly, a season tints

Image32 = NDArray[np.float32]
"""float32 (n, n, 3), 0..255."""


def developed(image: Image32, rng: np.random.Generator, strength: float = 1.0) -> NDArray[np.uint8]:
    """The image as another sensor on another day gives it, uint8 (n, n, 3).

    Args:
        image: what is there.
        rng: decides.
        strength: of gain, gamma and contrast.
    """
    x = np.clip(image, 0, 255) / 255
    if rng.random() < 0.5:
        x = _season(x, rng)
    grey = x.mean(axis=2, keepdims=True)
    x = grey + (x - grey) * rng.uniform(0.5, 1.5)
    x = np.clip(x * (1 + rng.normal(0, 0.07 * strength, 3)), 0, 1) ** np.exp(rng.normal(0, 0.25 * strength))
    mean = x.mean()
    contrast, gain = np.exp(rng.normal(0, (0.2 * strength, 0.15 * strength)))
    x = (x - mean) * contrast + mean * gain + rng.normal(0, 0.03)
    if rng.random() < 0.3:  # haze
        veil = rng.uniform(0.05, 0.35)
        x = x * (1 - veil) + veil * rng.uniform(0.55, 0.9)
    if rng.random() < 0.1:
        x = np.repeat(x @ rng.dirichlet((3, 3, 3))[:, None], 3, axis=2)
    return _recorded(x, rng)


def _recorded(x: NDArray[np.floating[Any]], rng: np.random.Generator) -> NDArray[np.uint8]:
    """Blur, larger pixels, noise, JPEG."""
    if rng.random() < 0.5:
        sigma = rng.uniform(0.3, 1.3)
        x = ndimage.gaussian_filter(x, (sigma, sigma, 0))
    if rng.random() < 0.15:
        n = len(x)
        coarse = int(n / rng.uniform(1.2, 2.2))
        small = Image.fromarray(_bytes(x)).resize((coarse, coarse), Image.Resampling.BOX)
        x = np.asarray(small.resize((n, n), Image.Resampling.BICUBIC)) / 255
    out = _bytes(x + rng.normal(0, rng.uniform(0, 5 / 255), x.shape))
    if rng.random() < 0.4:
        buffer = io.BytesIO()
        Image.fromarray(out).save(buffer, "JPEG", quality=int(rng.integers(40, 95)))
        out = np.asarray(Image.open(buffer))
    return out


def _bytes(x: NDArray[np.floating[Any]]) -> NDArray[np.uint8]:
    out: NDArray[np.uint8] = np.clip(x * 255, 0, 255).astype(np.uint8)
    return out


def _season(x: NDArray[np.floating[Any]], rng: np.random.Generator) -> NDArray[np.floating[Any]]:
    """Greens in another season."""
    excess = (2 * x[..., 1] - x[..., 0] - x[..., 2]) / (x.sum(axis=2) + 1 / 255)
    low, high = _GREEN
    share = np.clip((excess - low) / (high - low), 0, 1)[..., None] * rng.uniform(0.3, 1)
    tint = np.array(_TINTS[rng.integers(len(_TINTS))]) * rng.uniform(0.75, 1.25)
    out: NDArray[np.floating[Any]] = x * (1 - share + share * tint)
    return out


def displaced(image: Image32, rng: np.random.Generator, reach: float, warp: float) -> Image32:
    """The image up to `reach` pixels away, and bent by about `warp` pixels."""
    n = len(image)
    place = np.mgrid[:n, :n] + rng.uniform(-reach, reach, 2)[:, None, None]
    if warp:
        place += ndimage.zoom(rng.normal(0, warp, (2, 4, 4)), (1, n / 4, n / 4), order=1)
    parts = [ndimage.map_coordinates(image[..., c], place, order=1, mode="reflect") for c in range(3)]
    return np.stack(parts, axis=2)


def blot(rng: np.random.Generator, side: int, low: float, high: float) -> NDArray[np.bool_]:
    """An irregular polygon of a share between `low` and `high` of a square, bool (side, side); it may hang over."""
    radius = side * np.sqrt(rng.uniform(low, high) / np.pi)
    centre = rng.uniform(0, side, 2)
    corners = int(rng.integers(4, 9))
    angles = np.sort(rng.uniform(0, 2 * np.pi, corners))
    points = centre + (radius * rng.uniform(0.6, 1.4, corners) * np.array([np.cos(angles), np.sin(angles)])).T
    canvas = Image.new("L", (side, side))
    ImageDraw.Draw(canvas).polygon([(float(x), float(y)) for x, y in points], fill=1)
    return np.asarray(canvas) > 0
