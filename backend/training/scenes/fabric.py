# SPDX-License-Identifier: GPL-3.0-or-later
"""Built-up land at coarse resolution: hundreds of roofs drawn in one go."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw

from .buildings import _ROOFS
from .canvas import Canvas, Patch
from .geometry import box, inside, place
from .materials import colour, pick
from .plan import COURT, Plan, Style
from .terrain import block_angle, ground_style
from .values import Item, Xy


def add_fabric(plan: Plan, block: Xy, size: tuple[float, float], density: float) -> None:
    """Built-up land seen from so far that houses are a few pixels: many roofs as one item."""
    outline = plan.bent(block)
    angle = plan.heading(block.mean(0), block_angle(block))
    palette = "large" if size[0] > 30 else "arid" if plan.spec.biome == "arid town" else "temperate"
    look = {
        "angle": angle,
        "size": size,
        "density": density,
        "palette": palette,
    }
    material, cover = ("arid", "bare ground") if plan.spec.biome == "arid town" else ("grass", "grass")
    plan.add(outline, ground_style(material, cover))
    name = "industrial area" if size[0] > 45 else "residential area"
    plan.region(name, outline)
    plan.add(outline, Style("fabric", name, "building", COURT, 0, look, {}, ("built-up area", "settlement")))
    plan.take(outline)


def _roofs(canvas: Canvas, item: Item, rng: np.random.Generator) -> Xy:
    """Roofs on a jittered grid: pixel xy, (n, 4, 2)."""
    length, width = item.look["size"]
    angle = item.look["angle"]
    step = np.sqrt(length * width / item.look["density"]) * 1.05
    low, high = item.outline.min(0), item.outline.max(0)
    reach = float(np.hypot(*(high - low))) / 2
    ticks = np.arange(-reach, reach, step)
    grid = np.stack(np.meshgrid(ticks, ticks), -1).reshape(-1, 2)
    grid = grid + rng.uniform(-0.18, 0.18, grid.shape) * step
    grid = place(grid, (low + high) / 2, angle)
    grid = grid[inside(item.outline, grid)]
    n = len(grid)
    turn = angle + rng.integers(0, 2, n) * np.pi / 2
    corners = box(length, width) * rng.uniform(0.65, 1.25, (n, 1, 2))
    c, s = np.cos(turn)[:, None], np.sin(turn)[:, None]
    x = corners[..., 0] * c - corners[..., 1] * s
    y = corners[..., 0] * s + corners[..., 1] * c
    return canvas.pixels(np.stack([x, y], -1) + grid[:, None])


def draw_fabric(canvas: Canvas, item: Item) -> None:
    """Roofs with their shadows; the block is one object, land cover "building" only under roofs."""
    patch = canvas.patch(item.outline)
    if patch is None:
        return
    rng = np.random.default_rng(item.seed)
    palette = [colour(pick(rng, _ROOFS[item.look["palette"]]), rng, 0.08) for _ in range(24)]
    s = 2
    h, w = patch.alpha.shape
    image, shadow = Image.new("L", (w * s, h * s)), Image.new("L", (w * s, h * s))
    draw, dark = ImageDraw.Draw(image), ImageDraw.Draw(shadow)
    pixels = (_roofs(canvas, item, rng) - (patch.x0, patch.y0)) * s
    tall = canvas.sun * 5 / canvas.gsd * s
    values = rng.integers(1, len(palette) + 1, len(pixels)).tolist()
    rows = zip(pixels.reshape(-1, 8).tolist(), (pixels - tall).reshape(-1, 8).tolist(), values, strict=True)
    for roof, shade, value in rows:
        dark.polygon(shade, fill=255)
        draw.polygon(roof, fill=value)
    index = np.asarray(image)
    tones = np.concatenate([np.zeros((1, 4), np.float32), np.array(palette, np.float32)])[index]
    alpha = (index > 0).reshape(h, s, w, s).mean((1, 3), dtype=np.float32)
    mixed = tones.reshape(h, s, w, s, 4).mean((1, 3), dtype=np.float32) / np.maximum(alpha, 1e-3)[..., None]
    shaded = np.asarray(shadow.reduce(s), np.float32) / 255
    canvas.shade(Patch(patch.y0, patch.x0, shaded * patch.alpha), 0.6)
    covered = Patch(patch.y0, patch.x0, alpha * patch.alpha)
    canvas.fill(covered, mixed)
    ground = canvas.cover[patch.at].copy()
    canvas.claim(patch, item)
    open_land = covered.alpha < 0.5
    canvas.cover[patch.at][open_land] = ground[open_land]
    canvas.height[patch.at] = 0


DRAW = {"fabric": draw_fabric}
