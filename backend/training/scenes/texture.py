# SPDX-License-Identifier: GPL-3.0-or-later
"""Periodic noise tiles, made once per process from a fixed seed; zero mean, unit deviation, clipped to +-3."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

SIDE = 1024


@lru_cache(maxsize=8)
def tile(name: str) -> NDArray[np.float32]:
    """float32 (1024, 1024): "rough" (1/f), "soft" (1/f^1.7), "fine" (almost white), "white", "ripple" (waves)."""
    rng = np.random.default_rng(sum(map(ord, name)))
    if name == "white":
        white = rng.standard_normal((SIDE, SIDE), dtype=np.float32)
        white.setflags(write=False)
        return white
    fx = np.fft.rfftfreq(SIDE, 1.0)[None] * SIDE
    fy = np.fft.fftfreq(SIDE, 1.0)[:, None] * SIDE
    f = np.hypot(fx, fy)
    f[0, 0] = 1
    if name == "ripple":
        # Waves of 6 to 14 pixels that run mostly along x.
        wave = np.exp(-(((f - 105) / 45) ** 2)) * np.exp(-((fy / 70) ** 2))
    else:
        power = {"rough": 1.0, "soft": 1.7, "fine": 0.25}[name]
        wave = f**-power * (f >= 2)
    wave[0, 0] = 0
    spectrum = wave * np.exp(2j * np.pi * rng.random(f.shape))
    noise = np.fft.irfft2(spectrum, s=(SIDE, SIDE))
    noise = (noise - noise.mean()) / noise.std()
    result: NDArray[np.float32] = np.clip(noise, -3, 3).astype(np.float32)
    result.setflags(write=False)
    return result


def sample(name: str, corner: tuple[float, float], size: tuple[int, int], seed: int) -> NDArray[np.float32]:
    """A piece of a tile, float32 size (h, w), anchored to the ground.

    Args:
        name: of the tile.
        corner: x, y on the ground, in pixels, of the piece's upper left corner.
        size: height and width.
        seed: equal seeds at equal corners give equal noise.
    """
    ix, iy = int(np.floor(corner[0])), int(np.floor(corner[1]))
    fx, fy = corner[0] - ix, corner[1] - iy
    offset_y, offset_x = (seed * 7919) % SIDE, (seed * 104729) % SIDE
    moved = fx > 1e-6 or fy > 1e-6
    rows = (np.arange(size[0] + moved) + iy + offset_y) % SIDE
    cols = (np.arange(size[1] + moved) + ix + offset_x) % SIDE
    noise = tile(name)[rows[:, None], cols[None]]
    if moved:
        noise = noise[:-1] * (1 - fy) + noise[1:] * fy
        noise = noise[:, :-1] * (1 - fx) + noise[:, 1:] * fx
    piece: NDArray[np.float32] = noise.astype(np.float32, copy=False)
    return piece
