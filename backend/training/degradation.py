# SPDX-License-Identifier: GPL-3.0-or-later
"""What happens to imagery before a user sees it: grey, colour-infrared, stretches, haze, blur, noise, JPEG."""

from __future__ import annotations

import io

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter


def degrade(rgb: NDArray[np.uint8], rng: np.random.Generator) -> NDArray[np.uint8]:
    """Degrade an image uint8 (h, w, 3) at random; about one image in six stays as it is."""
    if rng.random() < 0.15:
        return rgb
    values = _colours(rgb.astype(np.float32), rng)
    values = _stretch(values, rng)
    if rng.random() < 0.15:
        veil = rng.uniform(0.1, 0.5)
        values = values * (1 - veil) + rng.uniform(150, 240) * veil
    if rng.random() < 0.3:
        values = values + rng.normal(0, rng.uniform(2, 12), values.shape).astype(np.float32)
    return _optics(np.clip(values, 0, 255).astype(np.uint8), rng)


def _colours(values: NDArray[np.float32], rng: np.random.Generator) -> NDArray[np.float32]:
    chance = rng.random()
    if chance < 0.2:
        grey: NDArray[np.float32] = values @ rng.dirichlet((2, 2, 2)).astype(np.float32)[:, None]
        return grey * np.ones(3, np.float32)
    if chance < 0.38:
        return values[..., rng.permutation(3)]
    if chance < 0.5:  # pull towards grey or away from it
        grey = values.mean(2, keepdims=True)
        return grey + (values - grey) * np.float32(rng.uniform(0.2, 1.8))
    return values


def _stretch(values: NDArray[np.float32], rng: np.random.Generator) -> NDArray[np.float32]:
    if rng.random() < 0.25:  # cut at percentiles, as layers of 11 bits are shown
        low, high = np.percentile(values[::4, ::4], (rng.uniform(0, 8), rng.uniform(85, 100)))
        values = (values - low) * np.float32(255 / max(high - low, 8))
    if rng.random() < 0.5:
        values = (values - 128) * np.float32(rng.uniform(0.5, 1.5)) + np.float32(128 + rng.uniform(-45, 45))
    if rng.random() < 0.3:
        values = values * rng.uniform(0.8, 1.2, 3).astype(np.float32)
    if rng.random() < 0.3:
        values = 255 * (np.clip(values, 0, 255) / 255) ** np.float32(rng.uniform(0.55, 1.8))
    return np.clip(values, 0, 255)


def _optics(rgb: NDArray[np.uint8], rng: np.random.Generator) -> NDArray[np.uint8]:
    chance = rng.random()
    if chance < 0.15:
        rgb = np.asarray(Image.fromarray(rgb).filter(ImageFilter.GaussianBlur(rng.uniform(0.5, 2.0))))
    elif chance < 0.35:  # seen with larger pixels
        height, width = rgb.shape[:2]
        factor = rng.uniform(1.3, 3.5)
        small = Image.fromarray(rgb).resize((max(8, int(width / factor)), max(8, int(height / factor))), Image.BOX)
        rgb = np.asarray(small.resize((width, height), Image.BICUBIC))
    if rng.random() < 0.2:
        buffer = io.BytesIO()
        Image.fromarray(rgb).save(buffer, "JPEG", quality=int(rng.integers(25, 85)))
        rgb = np.asarray(Image.open(buffer))
    return rgb
