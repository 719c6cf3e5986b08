# SPDX-License-Identifier: GPL-3.0-or-later
"""Ground: bare soil, lawns, pavements and fields with crop rows, tramlines and headlands."""

from __future__ import annotations

import numpy as np

from .canvas import Canvas, Patch, Plane
from .geometry import fit_box
from .materials import Colour, colour, pick
from .plan import GROUND, PARCEL, PAVED, Plan, Style
from .values import Item, Xy

CROPS = {
    "spring": ("young crop", "ploughed", "rape", "meadow", "young crop", "soil"),
    "summer": ("crop", "wheat", "crop", "meadow", "stubble", "young crop", "ploughed"),
    "autumn": ("stubble", "ploughed", "young crop", "meadow", "crop"),
    "winter": ("ploughed", "soil", "stubble", "meadow"),
}
_FADE = {"spring": 0.1, "summer": 0.12, "autumn": 0.35, "winter": 0.5}


def seasoned(value: Colour, season: str, rng: np.random.Generator) -> Colour:
    """A green fades towards straw outside the growing season."""
    share = _FADE[season] * rng.uniform(0.6, 1.3)
    straw = np.array([0.52, 0.47, 0.35, 0.58], np.float32)
    faded: Colour = (value * (1 - share) + straw * share).astype(np.float32)
    return faded


def ground_style(material: str, cover: str, layer: int = PARCEL, name: str = "") -> Style:
    """Ground of one material; `name` makes it an object."""
    return Style("ground", name, cover, layer, look={"material": material})


def mottle(canvas: Canvas, patch: Patch, seed: int, strength: float) -> Plane:
    """Brightness with large, middle and small variation."""
    return 1 + np.float32(strength) * canvas.grain(patch, seed)


def draw_ground(canvas: Canvas, item: Item) -> None:
    """Soil, grass or pavement; two tones of the material mixed by noise."""
    patch = canvas.patch(item.outline)
    if patch is None:
        return
    rng = np.random.default_rng(item.seed)
    material = item.look["material"]
    first, second = colour(material, rng), colour(material, rng)
    green = item.cover in ("grass", "scrub")
    if green:
        first, second = seasoned(first, canvas.spec.season, rng), seasoned(second, canvas.spec.season, rng)
    mix = np.clip(0.5 + 0.45 * canvas.noise(patch, "soft", item.seed + 5), 0, 1)[..., None]
    tone = first + mix * (second - first)
    if green:
        # Weeds and bushes too small to be objects, in drifts.
        bush = 0.7 * canvas.noise(patch, "rough", item.seed + 6) + 0.6 * canvas.noise(patch, "soft", item.seed + 7)
        cover = np.clip((bush - np.float32(rng.uniform(0.4, 2.4))) * 1.6, 0, 0.8)[..., None]
        tone += cover * (seasoned(colour("leaf", rng), canvas.spec.season, rng) - tone)
    light = mottle(canvas, patch, item.seed, 0.1 if item.cover != "pavement" else 0.06)
    if not green:
        worn = canvas.noise(patch, "rough", item.seed + 3)
        light = light + np.float32(rng.uniform(0, 0.2)) * (np.clip(worn - 1.3, 0, 1) - np.clip(-worn - 1.1, 0, 1))
    canvas.fill(patch, tone, light)
    canvas.claim(patch, item)


def draw_field(canvas: Canvas, item: Item) -> None:
    """A crop field: rows, tramlines, wet and dry patches."""
    patch = canvas.patch(item.outline)
    if patch is None:
        return
    rng = np.random.default_rng(item.seed)
    base: Colour = colour(item.look["crop"], rng)
    angle = item.look["angle"]
    x, y = canvas.grid(patch)
    across = x * np.float32(-np.sin(angle)) + y * np.float32(np.cos(angle))
    light = mottle(canvas, patch, item.seed, rng.uniform(0.05, 0.12))
    row = max(rng.uniform(0.7, 3.0), 2.4 * canvas.gsd)
    if row < 12:
        wobble = canvas.noise(patch, "soft", item.seed + 3) * np.float32(0.12 * row)
        light += np.float32(rng.uniform(0.01, 0.07)) * np.sin((across + wobble) * np.float32(2 * np.pi / row))
    spacing = rng.uniform(16, 28)
    if canvas.gsd < 2.5 and item.look["crop"] not in ("meadow", "ploughed"):
        phase = np.mod(across, np.float32(spacing))
        width = max(0.5, 0.5 * canvas.gsd)
        rut = ((phase < width) | (np.abs(phase - 2) < width / 2)).astype(np.float32)
        light -= np.float32(0.13 * min(1, 0.5 / width)) * rut
    stress: Plane = np.clip(canvas.noise(patch, "soft", item.seed + 9) - 0.9, 0, 1)[..., None] * np.float32(
        rng.uniform(0, 0.5)
    )
    bare = np.array([0.55, 0.48, 0.38, 0.6], np.float32)
    tone: Colour = base * (1 - stress) + bare * stress
    canvas.fill(patch, tone, light)
    canvas.claim(patch, item)


def draw_rows(canvas: Canvas, item: Item) -> None:
    """Vineyard or hop garden: green rows on soil."""
    patch = canvas.patch(item.outline)
    if patch is None:
        return
    rng = np.random.default_rng(item.seed)
    leaf, soil = seasoned(colour("leaf", rng), canvas.spec.season, rng), colour("soil", rng)
    x, y = canvas.grid(patch)
    angle = item.look["angle"]
    across = x * np.float32(-np.sin(angle)) + y * np.float32(np.cos(angle))
    row = max(2.4, 2.6 * canvas.gsd)
    wave = np.clip(
        0.5 + 1.6 * np.sin(across * np.float32(2 * np.pi / row)) + 0.3 * canvas.noise(patch, "fine", item.seed), 0, 1
    )
    tone = soil * (1 - wave[..., None]) + leaf * wave[..., None]
    canvas.fill(patch, tone, mottle(canvas, patch, item.seed, 0.08))
    canvas.claim(patch, item, 0.0)


def add_ground(plan: Plan, material: str, cover: str) -> None:
    """The ground under everything, beyond the frame."""
    w, h = plan.extent
    m = plan.margin
    plan.add(np.array([[-m, -m], [w + m, -m], [w + m, h + m], [-m, h + m]]), ground_style(material, cover, GROUND))


def add_field(plan: Plan, outline: Xy, angle: float) -> None:
    """A crop field (or a vineyard) as an object."""
    rng = plan.rng
    crop = pick(rng, CROPS[plan.spec.season])
    rows = rng.random() < 0.06 and plan.spec.gsd < 1.2
    words = (
        "farmland",
        "agricultural field",
        "vineyard" if rows else "bare field" if crop in ("ploughed", "soil") else "crop",
    )
    middle = plan.warp(outline.mean(0))
    look = {"crop": crop, "angle": plan.heading(outline.mean(0), angle)}
    colours = {"wheat": "yellow", "rape": "yellow", "stubble": "beige", "ploughed": "brown", "soil": "brown"}
    attributes = {"colour": "green" if rows else colours.get(crop, "green"), "crop": "vine" if rows else crop}
    style = Style("rows" if rows else "field", "field", "crop field", PARCEL, 0, look, attributes, words)
    if plan.near(outline) or plan.near(middle[None] + np.zeros((3, 2))):
        plan.add(plan.bent(outline), style)


def block_angle(polygon: Xy) -> float:
    """Direction of the longest edge."""
    edges = np.roll(polygon, -1, 0) - polygon
    longest = edges[int(np.argmax(np.hypot(edges[:, 0], edges[:, 1])))]
    return float(np.arctan2(longest[1], longest[0]))


def add_yard(plan: Plan, polygon: Xy, material: str) -> None:
    """Pave a block."""
    plan.add(plan.bent(polygon), ground_style(material, "pavement", PAVED))


def largest_box(polygon: Xy) -> tuple[Xy, float, float, float]:
    """Centre, length, width and angle of a large rectangle along the longest edge."""
    angle = block_angle(polygon)
    centre, length, width = fit_box(polygon, angle)
    if width > length:
        return centre, width, length, angle + np.pi / 2
    return centre, length, width, angle


DRAW = {"ground": draw_ground, "field": draw_field, "rows": draw_rows}
