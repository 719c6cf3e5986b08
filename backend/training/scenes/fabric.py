# SPDX-License-Identifier: GPL-3.0-or-later
"""Built-up land at coarse resolution: hundreds of roofs drawn in one go."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw

from .buildings import _ROOFS
from .canvas import Canvas, Patch
from .geometry import box, inside, place
from .materials import colour
from .values import Item


def draw_fabric(canvas: Canvas, item: Item) -> None:
    """Roofs on a jittered grid and the streets' trees between them; claims only what is roof."""
    patch = canvas.patch(item.outline)
    if patch is None:
        return
    rng = np.random.default_rng(item.seed)
    look = item.look
    length, width = look["size"]
    step = np.sqrt(length * width / look["density"]) * 1.05
    low, high = item.outline.min(0), item.outline.max(0)
    reach = float(np.hypot(*(high - low))) / 2
    ticks = np.arange(-reach, reach, step)
    grid = np.stack(np.meshgrid(ticks, ticks), -1).reshape(-1, 2)
    grid = grid + rng.uniform(-0.18, 0.18, grid.shape) * step
    grid = place(grid, (low + high) / 2, look["angle"])
    grid = grid[inside(item.outline, grid)]
    s = 3
    h, w = patch.alpha.shape
    palette = [colour(str(n), rng, 0.1) for n in rng.choice(_ROOFS[look["palette"]], 24)]
    image = Image.new("L", (w * s, h * s))
    shadow = Image.new("L", (w * s, h * s))
    draw, dark = ImageDraw.Draw(image), ImageDraw.Draw(shadow)
    for point in grid:
        roof = place(box(length * rng.uniform(0.7, 1.2), width * rng.uniform(0.7, 1.2)), point, look["angle"] + rng.integers(2) * np.pi / 2)
        pixels = (canvas.pixels(roof) - (patch.x0, patch.y0)) * s
        dark.polygon((pixels - canvas.sun * 5 / canvas.gsd * s).ravel().tolist(), fill=255)
        draw.polygon(pixels.ravel().tolist(), fill=int(rng.integers(1, len(palette) + 1)))
    index = np.asarray(image)
    tones = np.concatenate([np.zeros((1, 4), np.float32), np.array(palette, np.float32)])[index]
    alpha = (index > 0).reshape(h, s, w, s).mean((1, 3), dtype=np.float32)
    mixed = tones.reshape(h, s, w, s, 4).mean((1, 3), dtype=np.float32) / np.maximum(alpha, 1e-3)[..., None]
    shade = np.asarray(shadow.reduce(s), np.float32) / 255
    canvas.shade(Patch(patch.y0, patch.x0, shade * patch.alpha), 0.6)
    roofs = Patch(patch.y0, patch.x0, alpha * patch.alpha)
    canvas.fill(roofs, mixed)
    canvas.claim(patch, item)
    canvas.height[patch.at] = 0


DRAW = {"fabric": draw_fabric}
