# SPDX-License-Identifier: GPL-3.0-or-later
"""Sport grounds with their true measures and markings; swimming pools."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from .canvas import Canvas
from .geometry import blob, box, place
from .materials import Colour, colour, colour_word, paint, pick
from .plan import COURT, PAVED, Plan, Style
from .terrain import mottle, seasoned
from .values import Item, Xy

_WHITE = paint(228, 228, 222)
_SIZES = {
    "tennis court": (36.6, 18.3),
    "basketball court": (32.0, 19.0),
    "soccer field": (108.0, 70.0),
    "ground track field": (178.0, 94.0),
    "baseball diamond": (92.0, 92.0),
}
_WORDS = {
    "tennis court": ("sport court", "court"),
    "basketball court": ("sport court", "court"),
    "soccer field": ("football pitch", "sports field"),
    "ground track field": ("athletics track", "running track", "stadium"),
    "baseball diamond": ("baseball field", "sports field"),
    "swimming pool": ("pool", "water"),
}


def add_sport(plan: Plan, name: str, centre: Xy, angle: float) -> Item | None:
    """A sport ground (place and angle before the warp) if its ground is free."""
    rng = plan.rng
    length, width = _SIZES[name]
    grow = rng.uniform(0.9, 1.08) if length > 50 else 1.0
    length, width = length * grow, width * grow
    shape = box(length, width)
    if name == "ground track field":
        shape = _stadium(length, width)
    elif name == "baseball diamond":
        shape = _sector(length)
    palette = ("court green", "court blue", "clay", "tartan") if name.endswith("court") else ("turf",)
    surface = colour(pick(rng, palette), rng)
    heading = plan.heading(centre, angle)
    look = {"centre": plan.warp(centre), "angle": heading, "length": length, "width": width, "surface": surface}
    shape_word = {"ground track field": "oval", "baseball diamond": "fan-shaped"}.get(name, "rectangular")
    attributes = {
        "colour": colour_word(surface),
        "shape": shape_word,
        "size": "large" if length > 50 else "medium-sized",
    }
    style = Style(name, name, "sport ground", COURT, 0, look, attributes, (*_WORDS[name], "sport facility"))
    return plan.add(plan.rigid(shape, centre, angle), style, solid=True)


def _stadium(length: float, width: float, n: int = 24) -> Xy:
    r, x = width / 2, (length - width) / 2
    t = np.linspace(-np.pi / 2, np.pi / 2, n)
    right = np.stack([x + r * np.cos(t), r * np.sin(t)], 1)
    return np.concatenate([right, -right])


def _sector(side: float) -> Xy:
    """A quarter circle, home plate near its corner, symmetric about +x."""
    t = np.linspace(-np.pi / 4, np.pi / 4, 18)
    arc = np.stack([np.cos(t), np.sin(t)], 1) * side
    fan: Xy = np.concatenate([np.array([[-4.0, -3.0]]), arc, np.array([[-4.0, 3.0]])]) - (side * 0.5, 0)
    return fan


def _rim(canvas: Canvas, item: Item, shape: Xy, width: float = 0.12) -> None:
    turned = place(np.concatenate([shape, shape[:1]]), item.look["centre"], item.look["angle"])
    for a, b in pairwise(turned):
        canvas.line(np.array([a, b]), width, _WHITE, 0.85)


def _part(canvas: Canvas, item: Item, shape: Xy, tone: Colour, strength: float = 0.04) -> None:
    patch = canvas.patch(place(shape, item.look["centre"], item.look["angle"]))
    if patch is not None:
        canvas.fill(patch, tone, mottle(canvas, patch, item.seed, strength))


def _base(canvas: Canvas, item: Item, tone: Colour, strength: float = 0.05) -> bool:
    patch = canvas.patch(item.outline)
    if patch is None:
        return False
    canvas.fill(patch, tone, mottle(canvas, patch, item.seed, strength))
    canvas.claim(patch, item)
    return True


def draw_tennis(canvas: Canvas, item: Item) -> None:
    """Court 23.77 x 10.97 m in its run-off."""
    rng = np.random.default_rng(item.seed)
    outer = item.look["surface"] if rng.random() < 0.4 else colour(pick(rng, ["court green", "tartan", "clay"]), rng)
    if not _base(canvas, item, outer):
        return
    _part(canvas, item, box(23.77, 10.97), item.look["surface"])
    if canvas.gsd > 1.1:
        return
    _rim(canvas, item, box(23.77, 10.97))
    for y in (-4.115, 4.115, 0.0):
        x = 6.4 if y == 0 else 11.885
        _segment(canvas, item, (-x, y), (x, y))
    for x in (-6.4, 6.4):
        _segment(canvas, item, (x, -4.115), (x, 4.115))
    _segment(canvas, item, (0, -6.2), (0, 6.2), paint(50, 54, 58))


def _segment(canvas: Canvas, item: Item, a: tuple[float, float], b: tuple[float, float], tone: Colour = _WHITE) -> None:
    canvas.line(place(np.array([a, b], np.float64), item.look["centre"], item.look["angle"]), 0.12, tone, 0.85)


def draw_basketball(canvas: Canvas, item: Item) -> None:
    """Court 28 x 15 m with keys, three-point arcs and the circle."""
    rng = np.random.default_rng(item.seed)
    outer = colour(pick(rng, ["asphalt", "court green", "tartan", "concrete"]), rng)
    if not _base(canvas, item, outer):
        return
    inner = item.look["surface"] if rng.random() < 0.75 else outer
    _part(canvas, item, box(28, 15), inner)
    key = colour(pick(rng, ["tartan", "court blue", "court green"]), rng)
    for side in (-1, 1):
        _part(canvas, item, box(5.8, 4.9, side * 11.1), key)
    if canvas.gsd > 1.0:
        return
    _rim(canvas, item, box(28, 15), 0.1)
    _segment(canvas, item, (0, -7.5), (0, 7.5))
    t = np.linspace(0, 2 * np.pi, 24)
    arcs = [np.stack([1.8 * np.cos(t), 1.8 * np.sin(t)], 1)]
    half = np.linspace(-1.2, 1.2, 16)
    arcs += [np.stack([s * (12.4 - 6.75 * np.cos(half)), 6.75 * np.sin(half)], 1) for s in (-1, 1)]
    for arc in arcs:
        canvas.line(place(arc, item.look["centre"], item.look["angle"]), 0.1, _WHITE, 0.8)


def _turf(canvas: Canvas, item: Item, shape: Xy, stripe: float) -> None:
    patch = canvas.patch(place(shape, item.look["centre"], item.look["angle"]))
    if patch is None:
        return
    rng = np.random.default_rng(item.seed)
    tone = seasoned(item.look["surface"], canvas.spec.season, rng)
    x, y = canvas.grid(patch)
    angle = item.look["angle"]
    along = x * np.float32(np.cos(angle)) + y * np.float32(np.sin(angle))
    mowing = np.float32(0.045 if rng.random() < 0.6 else 0.01) * np.sign(np.sin(along * np.float32(2 * np.pi / stripe)))
    canvas.fill(patch, tone, mottle(canvas, patch, item.seed, 0.07) + mowing)


def _pitch(canvas: Canvas, item: Item, length: float, width: float) -> None:
    if canvas.gsd > 1.3:
        return
    _rim(canvas, item, box(length, width))
    _segment(canvas, item, (0, -width / 2), (0, width / 2))
    t = np.linspace(0, 2 * np.pi, 28)
    circle = np.stack([9.15 * np.cos(t), 9.15 * np.sin(t)], 1)
    canvas.line(place(circle, item.look["centre"], item.look["angle"]), 0.12, _WHITE, 0.8)
    for side in (-1, 1):
        for deep, wide in ((16.5, min(40.3, width * 0.62)), (5.5, min(18.3, width * 0.3))):
            _rim(canvas, item, box(deep, wide, side * (length - deep) / 2))


def draw_soccer(canvas: Canvas, item: Item) -> None:
    """Mown stripes and white lines."""
    if _base(canvas, item, item.look["surface"]):
        _turf(canvas, item, box(item.look["length"], item.look["width"]), 18.0)
        _pitch(canvas, item, item.look["length"] * 0.95, item.look["width"] * 0.93)


def draw_track(canvas: Canvas, item: Item) -> None:
    """Eight lanes about a field; both together are one object."""
    rng = np.random.default_rng(item.seed)
    tone = colour("tartan", rng) if rng.random() < 0.8 else colour("asphalt", rng)
    if not _base(canvas, item, tone):
        return
    length, width = item.look["length"], item.look["width"]
    if canvas.gsd < 0.8:
        for lane in range(1, 8):
            gap = 2 * lane * 1.22
            ring = _stadium(length - gap, width - gap)
            canvas.line(
                place(np.concatenate([ring, ring[:1]]), item.look["centre"], item.look["angle"]), 0.07, _WHITE, 0.8
            )
    inner = _stadium(length - 20, width - 20)
    _turf(canvas, item, inner, 14.0)
    ends = np.float32(1.05) * tone
    if rng.random() < 0.6:
        x = (length - width) / 2
        cap = inner[inner[:, 0] > x]
        if len(cap) > 3:
            _part(canvas, item, cap, ends)
            if rng.random() < 0.5:
                _part(canvas, item, -cap, ends)
    _pitch(canvas, item, min(104.0, (length - width) + 14), width - 32)


def draw_baseball(canvas: Canvas, item: Item) -> None:
    """Outfield, dirt infield, grass square, bases, mound."""
    rng = np.random.default_rng(item.seed)
    if not _base(canvas, item, item.look["surface"]):
        return
    side = item.look["length"]
    _turf(canvas, item, _sector(side), 8.0)
    dirt = colour("infield", rng)
    home = np.array([-side * 0.5, 0.0])
    t = np.linspace(-np.pi / 4, np.pi / 4, 14)
    _part(
        canvas, item, np.concatenate([home[None], home + np.stack([np.cos(t), np.sin(t)], 1) * side * 0.44]), dirt, 0.07
    )
    diagonal = side * 0.2
    diamond = np.array([[0.16, 0], [1, -0.84], [1.84, 0], [1, 0.84]]) * diagonal + home
    if rng.random() < 0.75:
        _part(canvas, item, diamond, item.look["surface"] * np.float32(1.04), 0.07)
    circle = np.stack([np.cos(np.linspace(0, 6.2, 16)), np.sin(np.linspace(0, 6.2, 16))], 1)
    _part(canvas, item, circle * 2.8 + home + (diagonal, 0), dirt)
    _part(canvas, item, circle * 4.2 + home, dirt)
    if canvas.gsd < 1:
        for y in (-1, 1):
            _segment(canvas, item, (home[0], 0), (home[0] + side * 0.7, y * side * 0.7))


def add_courts(plan: Plan, frame: tuple[Xy, float], size: tuple[float, float]) -> None:
    """Rows of tennis or basketball courts in a rectangle: centre and angle, length and width (before the warp)."""
    rng = plan.rng
    name = pick(rng, ["tennis court", "basketball court"])
    step_x, step_y = rng.uniform(38, 42), rng.uniform(18.9, 22)
    rows = int(np.clip(size[1] // step_y, 1, rng.integers(1, 5)))
    for x in np.arange(-size[0] / 2 + step_x / 2, size[0] / 2 - step_x / 2 + 1, step_x)[: int(rng.integers(1, 4))]:
        for k in range(rows):
            spot = frame[0] + place(np.array([[x, -size[1] / 2 + (k + 0.5) * step_y]]), (0, 0), frame[1])[0]
            add_sport(plan, name, spot, frame[1])


def add_pool(plan: Plan, centre: Xy, angle: float, length: float) -> Item | None:
    """A swimming pool with a paved rim (place before the warp)."""
    rng = plan.rng
    width = length * rng.uniform(0.4, 0.6)
    shape = box(length, width) if rng.random() < 0.6 else blob(rng, length / 2, 0.3) * (1, 0.6)
    outline = plan.rigid(shape, centre, angle)
    if not plan.free(outline):
        return None
    rim = plan.rigid(box(length + 2.4, width + 2.4), centre, angle)
    plan.add(rim, Style("ground", "", "pavement", PAVED, 0, {"material": "concrete"}))
    style = Style(
        "pool", "swimming pool", "swimming pool", COURT, 0, {}, {"colour": "turquoise"}, _WORDS["swimming pool"]
    )
    return plan.add(outline, style, solid=True)


def draw_pool(canvas: Canvas, item: Item) -> None:
    """Bright water."""
    _base(canvas, item, colour("pool", np.random.default_rng(item.seed)), 0.05)


DRAW = {
    "tennis court": draw_tennis,
    "basketball court": draw_basketball,
    "soccer field": draw_soccer,
    "ground track field": draw_track,
    "baseball diamond": draw_baseball,
    "pool": draw_pool,
}
