# SPDX-License-Identifier: GPL-3.0-or-later
"""Renders scenes to disk once, so that training need not wait for them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from .scenes import Scene, random_spec, render_scene


def scene_rgb(scene: Scene) -> NDArray[np.uint8]:
    """The scene's first three bands as uint8 (h, w, 3), stretched where they have more bits."""
    rgb = scene.bands[..., :3]
    if rgb.dtype == np.uint8:
        return np.ascontiguousarray(rgb)
    low, high = np.percentile(rgb, (2, 98))
    stretched = (rgb.astype(np.float32) - low) / max(float(high - low), 1e-6) * 255
    return np.clip(stretched, 0, 255).astype(np.uint8)


def render_pool(folder: Path, count: int, *, first_seed: int = 100_000) -> None:
    """Render scenes of the seeds `first_seed`... that are not there yet; evaluation uses seeds below 100,000."""
    folder.mkdir(parents=True, exist_ok=True)
    for seed in range(first_seed, first_seed + count):
        path = folder / f"{seed}.npz"
        if path.is_file():
            continue
        rng = np.random.default_rng(seed)
        spec = random_spec(rng)
        scene = render_scene(replace(spec, terraces=float(rng.choice([0.0, 0.8]))), seed)
        part = folder / f"{seed}.part.npz"
        np.savez(part, rgb=scene_rgb(scene), inst=scene.instances.astype(np.int32), cls=scene.class_map)
        part.replace(path)
