# SPDX-License-Identifier: GPL-3.0-or-later
"""From colours on the ground to what a sensor delivers: shadows, clouds, haze, optics, noise, bits."""

from __future__ import annotations

import io

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from scipy.ndimage import gaussian_filter, uniform_filter

from .canvas import Canvas, Plane
from .spec import SceneSpec
from .texture import sample

_SKY = np.array([0.33, 0.38, 0.47, 0.27], np.float32)
"""Share of light that reaches the shade; blue sky light dominates there."""
_VEIL = np.array([0.63, 0.68, 0.74, 0.52], np.float32)


def cast_shadow(height: Plane, spec: SceneSpec) -> Plane:
    """Share of shade, float32 (h, w) 0..1.

    By doubling: after n steps each pixel knows the highest sun-ward blocker within 2**n pixels, lowered by the slope
    of the sun's rays.
    """
    azimuth = np.radians(spec.sun_azimuth)
    step = np.array([np.sin(azimuth), -np.cos(azimuth)])
    drop = float(np.tan(np.radians(spec.sun_elevation))) * spec.gsd
    reach = min(float(height.max()) / drop, 700.0)
    top = np.full_like(height, -1e3)
    _raise_from(top, height, step, drop)
    length = 1.0
    while length < reach:
        _raise_from(top, top.copy(), step * length, drop * length)
        length *= 2
    shade: Plane = uniform_filter((top > height + np.float32(0.25 + 0.3 * drop)).astype(np.float32), 2)
    return shade


def _raise_from(top: Plane, source: Plane, offset: NDArray[np.float64], drop: float) -> None:
    """top(p) = max(top(p), source(p + offset) - drop)."""
    dx, dy = round(float(offset[0])), round(float(offset[1]))
    h, w = top.shape
    if abs(dx) >= w or abs(dy) >= h:
        return
    here = (slice(max(0, -dy), h - max(0, dy)), slice(max(0, -dx), w - max(0, dx)))
    there = (slice(max(0, dy), h + min(0, dy)), slice(max(0, dx), w + min(0, dx)))
    np.maximum(top[here], source[there] - np.float32(drop), out=top[here])


def cloud_layers(spec: SceneSpec, seed: int) -> tuple[Plane, Plane]:
    """Opacity of clouds and of their shadows, float32 (h, w)."""
    h, w = spec.size
    if spec.clouds <= 0:
        return np.zeros((h, w), np.float32), np.zeros((h, w), np.float32)
    pad = max(h, w) // 4
    field = sample("soft", (0.0, 0.0), (h + 2 * pad, w + 2 * pad), seed) + 0.22 * sample(
        "rough", (0.0, 0.0), (h + 2 * pad, w + 2 * pad), seed + 1
    )
    threshold = float(np.quantile(field, 1 - min(spec.clouds, 1.0)))
    opacity = np.clip((field - threshold) * 2.2, 0, 1)
    azimuth = np.radians(spec.sun_azimuth)
    reach = pad * 0.7
    dx, dy = int(np.sin(azimuth) * reach), int(-np.cos(azimuth) * reach)
    cloud = opacity[pad : pad + h, pad : pad + w]
    shadow = gaussian_filter(opacity[pad + dy : pad + dy + h, pad + dx : pad + dx + w], 2)
    return cloud.astype(np.float32), (shadow * (1 - cloud)).astype(np.float32)


def expose(canvas: Canvas, seed: int) -> tuple[NDArray[np.uint8] | NDArray[np.uint16], NDArray[np.uint8]]:
    """Bands (h, w, 4) and the cloud truth (h, w)."""
    spec = canvas.spec
    rng = np.random.default_rng((seed, 23))
    shade = cast_shadow(canvas.height, spec)
    cloud, under = cloud_layers(spec, seed % 100003)
    dark = np.maximum(shade, 0.75 * under)[..., None]
    light = canvas.colour
    light *= 1 - dark * (1 - _SKY)
    if spec.clouds > 0:
        tone = 0.93 + 0.04 * sample("rough", (0.0, 0.0), spec.size, seed + 2)
        light += cloud[..., None] * (tone[..., None] - light)
    factor = np.array([*spec.tint, 1.0], np.float32) * np.float32(spec.gain * (1 - spec.haze))
    light = light * factor + _VEIL * np.float32(spec.haze)
    if spec.blur > 0.2:
        light = gaussian_filter(light, (spec.blur, spec.blur, 0), truncate=2.5)
    for band in range(4):
        grain = sample("white", (0.0, 0.0), spec.size, int(rng.integers(1 << 20)))
        light[..., band] += grain * (0.4 + light[..., band]) * np.float32(spec.noise)
    truth = np.where(cloud > 0.35, 1, np.where(under > 0.35, 2, 0)).astype(np.uint8)
    return _digital(np.clip(light, 0, 1.08), spec), truth


def _digital(light: Plane, spec: SceneSpec) -> NDArray[np.uint8] | NDArray[np.uint16]:
    if spec.bits > 8:
        scale, floor = {11: (1250.0, 120.0), 16: (9000.0, 400.0)}[spec.bits]
        counts: NDArray[np.uint16] = (light * scale + floor + 0.5).astype(np.uint16)
        return counts
    bands = (np.minimum(light, 1) * 255 + 0.5).astype(np.uint8)
    if spec.jpeg:
        buffer = io.BytesIO()
        Image.fromarray(np.ascontiguousarray(bands[..., :3])).save(buffer, "JPEG", quality=spec.jpeg)
        bands[..., :3] = np.asarray(Image.open(buffer))
    return bands


def display(bands: NDArray[np.uint8] | NDArray[np.uint16], sensor: str) -> NDArray[np.uint8]:
    """Bands -> uint8 (h, w, 3) as a viewer shows them."""
    if sensor == "cir":
        shown = bands[..., [3, 0, 1]]
    elif sensor == "grey":
        pan = (bands[..., :3].astype(np.float32) @ np.array([0.36, 0.4, 0.24], np.float32)).astype(bands.dtype)
        shown = np.repeat(pan[..., None], 3, 2)
    else:
        shown = bands[..., :3]
    if shown.dtype == np.uint8:
        return np.ascontiguousarray(shown, dtype=np.uint8)
    sparse = shown[::4, ::4].reshape(-1, 3).astype(np.float32)
    # Half way between one stretch for each band and one for all, as imagery is usually delivered.
    low, high = 0.5 * np.percentile(sparse, [2, 98], axis=0) + 0.5 * np.percentile(sparse, [2, 98])[:, None]
    stretched = (shown - low) * (255 / np.maximum(high - low, 1))
    result: NDArray[np.uint8] = np.clip(stretched, 0, 255).astype(np.uint8)
    return result
