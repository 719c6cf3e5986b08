# SPDX-License-Identifier: GPL-3.0-or-later
"""Buildings: outlines from rectangles, flat, gable and hip roofs, clutter, damage."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .canvas import Canvas, Patch
from .geometry import blob, box, place
from .materials import Colour, colour, colour_word, paint, pick
from .plan import BUILDING, Plan, Style
from .terrain import mottle
from .values import Item, Xy

_ROOFS = {
    "temperate": ("red roof", "brown roof", "grey roof", "dark roof", "grey roof", "red roof"),
    "arid": ("beige roof", "white roof", "beige roof", "red roof", "grey roof"),
    "tin": ("rust roof", "grey roof", "white roof", "rust roof", "red roof", "blue roof", "brown roof"),
    "large": ("white roof", "grey roof", "grey roof", "blue roof", "dark roof", "beige roof", "green roof", "red roof"),
}
_WORDS = {
    "house": ("house", "home", "roof"),
    "apartment": ("apartment block", "residential building", "roof"),
    "hall": ("warehouse", "industrial building", "hall", "roof"),
    "hut": ("house", "hut", "roof"),
    "shed": ("shed", "roof"),
    "shop": ("commercial building", "shop", "roof"),
    "terminal": ("terminal", "roof"),
}


_TERRACE = 8.0  # metres of a row's length that one of its houses takes up


@dataclass(frozen=True)
class House:
    """A building to be: use (a key of `_WORDS`), length and width in metres, roof ("flat", "gable", "hip"), palette."""

    use: str
    length: float
    width: float
    height: float
    roof: str
    palette: str
    shape: str = "rect"


def _parts(rng: np.random.Generator, house: House) -> list[tuple[Xy, float, float, float]]:
    """Rectangles (centre, angle, length, width) about the origin."""
    length, width = house.length, house.width
    if house.shape == "rect":
        return [(np.zeros(2), 0.0, length, width)]
    if house.shape == "row":
        count = max(2, round(length / _TERRACE))
        unit, across = length / count, rng.random() < 0.6  # ridges across the row, or one after the other
        setback = rng.uniform(-1, 1, count) * rng.choice([0.0, 0.05, 0.12]) * width
        turn, size = (np.pi / 2, (width, unit)) if across else (0.0, (unit, width))
        return [(np.array([(k + 0.5) * unit - length / 2, setback[k]]), turn, *size) for k in range(count)]
    main = (np.array([0, -width * 0.25]), 0.0, length, width * 0.5)
    wing = min(width * 0.5, length * 0.42)
    ends = {"L": (1,), "T": (0,), "U": (1, -1)}[house.shape]
    flip = 1 if rng.random() < 0.5 else -1
    parts = [main]
    for end in ends:
        x = flip * end * (length - wing) / 2
        parts.append((np.array([x, width * 0.12]), np.pi / 2, width * 0.76, wing))
    return parts


def _outline(house: House, parts: list[tuple[Xy, float, float, float]]) -> Xy:
    length, width = house.length, house.width
    if house.shape == "rect":
        return box(length, width)
    if house.shape == "row":
        edges = np.linspace(-length / 2, length / 2, len(parts) + 1)
        lower = [(x, part[0][1] - width / 2) for k, part in enumerate(parts) for x in edges[k : k + 2]]
        upper = [(x, part[0][1] + width / 2) for k, part in enumerate(parts) for x in edges[k : k + 2]]
        return np.array([*lower, *reversed(upper)])
    x, y, wing = length / 2, width / 2, parts[1][3] / 2
    if house.shape == "T":
        return np.array([[-x, -y], [x, -y], [x, 0], [wing, 0], [wing, y], [-wing, y], [-wing, 0], [-x, 0]])
    w = 2 * wing
    if house.shape == "L":
        side = -1.0 if parts[1][0][0] < 0 else 1.0
        corner: Xy = np.array([[-x, -y], [x, -y], [x, y], [x - w, y], [x - w, 0], [-x, 0]]) * np.array([side, 1.0])
        return corner
    return np.array([[-x, -y], [x, -y], [x, y], [x - w, y], [x - w, 0], [-x + w, 0], [-x + w, y], [-x, y]])


def add_building(plan: Plan, house: House, centre: Xy, angle: float) -> Item | None:
    """Set a building on free ground; `centre` and `angle` before the warp."""
    rng = plan.rng
    if not plan.close(plan.warp(centre), max(house.length, house.width) / 2):
        return None
    parts = _parts(rng, house)
    local = _outline(house, parts)
    outline = plan.rigid(local, centre, angle)
    heading = plan.heading(centre, angle)
    middle = plan.warp(centre)
    tone = colour(pick(rng, _ROOFS[house.palette]), rng)
    placed = [(place(c[None], middle, heading)[0], heading + a, lng, wid) for c, a, lng, wid in parts]
    size = house.length * house.width
    attributes = {
        "colour": colour_word(tone),
        "shape": {"rect": "rectangular", "row": "rectangular"}.get(house.shape, house.shape + "-shaped"),
        "size": "small" if size < 110 else "large" if size > 600 else "medium-sized",
        "roof": house.roof,
        "state": "intact",
        "orientation": _compass(heading),
    }
    look = {"parts": placed, "roof": house.roof, "tone": tone, "use": house.use, "state": "intact"}
    words = _WORDS[house.use] + (("large building",) if size > 600 else ())
    style = Style("building", "building", "building", BUILDING, house.height, look, attributes, words)
    return plan.add(outline, style, solid=True)


def _compass(angle: float) -> str:
    return ("east-west", "northwest-southeast", "north-south", "northeast-southwest")[round(angle / (np.pi / 4)) % 4]


def draw_building(canvas: Canvas, item: Item) -> None:
    """Roof, then what stands on it, then damage."""
    state = item.look["state"]
    patch = canvas.patch(item.outline)
    if patch is None:
        return
    rng = np.random.default_rng(item.seed)
    if state == "destroyed":
        _draw_rubble(canvas, item, patch, rng)
        return
    tone: Colour = item.look["tone"]
    canvas.fill(patch, tone, mottle(canvas, patch, item.seed, 0.05))
    canvas.claim(patch, item)
    pitched = item.look["roof"] != "flat"
    for part in item.look["parts"]:
        if pitched:
            _draw_pitched(canvas, item, part, rng)
        elif canvas.gsd < 1.5:
            _draw_flat(canvas, item, part, rng)
    if state == "damaged":
        _draw_damage(canvas, item, rng)


def _draw_pitched(canvas: Canvas, item: Item, part: tuple[Xy, float, float, float], rng: np.random.Generator) -> None:
    centre, angle, length, width = part
    x, y = length / 2, width / 2
    hip = min(y, x * 0.8) if item.look["roof"] == "hip" and canvas.gsd < 1.0 else 0.0
    ridge = np.array([[-x + hip, 0], [x - hip, 0]])
    facets = [
        (np.array([[-x, -y], [x, -y], ridge[1], ridge[0]]), np.array([0.0, -1.0])),
        (np.array([[-x, y], [x, y], ridge[1], ridge[0]]), np.array([0.0, 1.0])),
    ]
    if hip:
        facets.append((np.array([[-x, -y], [-x, y], ridge[0]]), np.array([-1.0, 0.0])))
        facets.append((np.array([[x, -y], [x, y], ridge[1]]), np.array([1.0, 0.0])))
    tone = item.look["tone"]
    pitch = 0.28 if item.look["use"] in ("hall", "hut") else 0.55
    for shape, facing in facets:
        patch = canvas.patch(place(shape, centre, angle))
        if patch is None:
            continue
        light = canvas.light(place(facing[None], (0, 0), angle)[0], pitch)
        canvas.fill(patch, tone, light * _courses(canvas, item, patch, angle))
    if canvas.gsd < 0.5:
        canvas.line(place(ridge, centre, angle), 0.3, np.minimum(tone * np.float32(1.25), 1), 0.5)
        if item.look["use"] == "house" and canvas.gsd < 0.35:
            spot = place(np.array([[rng.uniform(-x, x) * 0.6, rng.uniform(-y, y) * 0.5]]), centre, angle)[0]
            _small_box(canvas, spot, angle, (rng.uniform(0.5, 1.0), rng.uniform(0.5, 0.9)), colour("brown roof", rng))


def _courses(
    canvas: Canvas, item: Item, patch: Patch, angle: float
) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    """Rows of tiles or ribs of sheet metal, as far as they can be seen."""
    light = mottle(canvas, patch, item.seed, 0.05)
    ribbed = item.look["use"] in ("hall", "hut")
    period = 1.0 if item.look["use"] == "hall" else 0.55
    if period > 2.2 * canvas.gsd:
        x, y = canvas.grid(patch)
        c, s = np.float32(np.cos(angle)), np.float32(np.sin(angle))
        along = x * c + y * s if ribbed else y * c - x * s
        light = light + np.float32(0.045) * np.sin(along * np.float32(2 * np.pi / period))
    if item.look["use"] == "hut":
        light = light + np.float32(0.09) * canvas.noise(patch, "rough", item.seed + 4)
    return light


def _draw_flat(canvas: Canvas, item: Item, part: tuple[Xy, float, float, float], rng: np.random.Generator) -> None:
    centre, angle, length, width = part
    tone = item.look["tone"]
    if canvas.gsd < 0.7 and min(length, width) > 5:
        rim = place(box(length - 0.8, width - 0.8), centre, angle)
        canvas.fill(
            canvas.patch(place(box(length, width), centre, angle)), np.minimum(tone * np.float32(1.12), 0.97), 1.0, 0.8
        )
        patch = canvas.patch(rim)
        if patch is not None:
            canvas.fill(patch, tone * np.float32(0.95), mottle(canvas, patch, item.seed, 0.06))
    if item.look["use"] in ("hall", "terminal") and canvas.gsd < 1:
        _seams(canvas, part, tone, rng)
    for _ in range(int(min(14, rng.poisson(length * width / 130)))):
        spot = place(rng.uniform(-0.42, 0.42, (1, 2)) * (length, width), centre, angle)[0]
        size = tuple(rng.uniform(1.0, 3.4, 2))
        _small_box(
            canvas, spot, angle, (size[0], size[1]), colour(pick(rng, ("white roof", "grey roof", "dark roof")), rng)
        )


def _seams(canvas: Canvas, part: tuple[Xy, float, float, float], tone: Colour, rng: np.random.Generator) -> None:
    centre, angle, length, width = part
    step = rng.uniform(5, 12)
    bright = np.float32(rng.choice([0.82, 0.9, 1.14]))
    for x in np.arange(-length / 2 + step, length / 2, step):
        ends = place(np.array([[x, -width / 2], [x, width / 2]]), centre, angle)
        canvas.line(ends, 0.5, np.minimum(tone * bright, 0.97), 0.8)


def _small_box(canvas: Canvas, spot: Xy, angle: float, size: tuple[float, float], tone: Colour) -> None:
    if max(size) < 1.2 * canvas.gsd:
        return
    shape = place(box(*size), spot, angle)
    canvas.fill(canvas.patch(shape - canvas.sun * 0.45 * min(size)), paint(40, 42, 50), 1.0, 0.5)
    canvas.fill(canvas.patch(shape), tone)


def _draw_damage(canvas: Canvas, item: Item, rng: np.random.Generator) -> None:
    """Holes in the roof and debris beside it."""
    low, high = item.outline.min(0), item.outline.max(0)
    reach = float(np.sqrt((high - low).prod()))
    for _ in range(int(rng.integers(2, 5))):
        hole = blob(rng, reach * rng.uniform(0.1, 0.2), 0.7) + rng.uniform(low, high)
        patch = canvas.patch(hole)
        if patch is not None:
            clear = Patch(patch.y0, patch.x0, patch.alpha * (canvas.ids[patch.at] == item.id))
            canvas.fill(clear, paint(58, 50, 46), mottle(canvas, clear, item.seed, 0.3), 0.85)
    for _ in range(int(rng.integers(6, 16))):
        bit = place(box(*rng.uniform(0.4, 2.2, 2)), rng.uniform(low - 4, high + 4), rng.uniform(0, 3))
        canvas.fill(canvas.patch(bit), colour("rubble", rng), rng.uniform(0.7, 1.2), 0.85)


def _draw_rubble(canvas: Canvas, item: Item, patch: Patch, rng: np.random.Generator) -> None:
    """A heap where the building stood; it keeps the building's id and is land cover "rubble"."""
    low, high = item.outline.min(0), item.outline.max(0)
    light = 1 + 0.26 * canvas.noise(patch, "rough", item.seed) + 0.18 * canvas.noise(patch, "fine", item.seed + 1)
    canvas.fill(patch, colour("rubble", rng), np.clip(light, 0.35, 1.6))
    canvas.claim(patch, item, 0.5)
    for _ in range(int(min(60, 10 + (high - low).prod() / 6))):
        bit = place(box(*rng.uniform(0.5, 3.2, 2)), rng.uniform(low - 2, high + 2), rng.uniform(0, 3))
        tone = item.look["tone"] if rng.random() < 0.4 else colour("rubble", rng)
        canvas.fill(canvas.patch(bit), tone, rng.uniform(0.5, 1.25), 0.9)


DRAW = {"building": draw_building}
