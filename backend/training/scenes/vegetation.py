# SPDX-License-Identifier: GPL-3.0-or-later
"""Trees with a lit and a dark side, hedges, forests made of crowns."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from .canvas import Canvas, Plane
from .classes import COVER
from .geometry import blob, inside, place
from .materials import Colour, colour
from .plan import PARCEL, TREE, Plan, Style
from .terrain import seasoned
from .values import Item, Xy

_SIDE = 512


@lru_cache(maxsize=16)
def canopy(radius: int) -> NDArray[np.float32]:
    """Height of a periodic forest, float32 at most (512, 512), in 0..1; crowns of about `radius` pixels, gaps are 0."""
    rng = np.random.default_rng(radius)
    side = 128 if radius <= 3 else 256 if radius <= 6 else _SIDE
    out = np.zeros((side, side), np.float32)
    step = 1.45 * radius
    n = max(2, int(side / step))
    base = np.stack(np.meshgrid(np.arange(n), np.arange(n)), -1).reshape(-1, 2) + 0.5
    for centre in (base + rng.uniform(-0.45, 0.45, base.shape)) * (side / n):
        r = radius * rng.uniform(0.6, 1.35)
        tall = rng.uniform(0.6, 1.0)
        k = int(np.ceil(r))
        cy, cx = int(centre[1]), int(centre[0])
        d = np.arange(-k, k + 1)
        dome = tall * np.sqrt(
            np.maximum(0, 1 - ((d[:, None] - centre[1] + cy) ** 2 + (d[None] - centre[0] + cx) ** 2) / r**2)
        )
        rows, cols = (cy + d)[:, None] % side, (cx + d)[None] % side
        out[rows, cols] = np.maximum(out[rows, cols], dome)
    out.setflags(write=False)
    return out


def foliage(canvas: Canvas, rng: np.random.Generator, conifer: bool = False) -> Colour:
    """Colour of a crown in the season."""
    season = canvas.spec.season
    if conifer:
        return colour("conifer", rng, 0.08)
    if season == "autumn" and rng.random() < 0.6:
        return colour("autumn leaf", rng, 0.1)
    if season == "winter" and not canvas.spec.biome.startswith(("arid", "informal")):
        return colour("bare branch", rng, 0.1)
    return seasoned(colour("leaf", rng, 0.12), "summer" if season == "winter" else season, rng) * np.float32(0.9)


def add_tree(plan: Plan, centre: Xy, radius: float, *, solid: bool = True) -> Item | None:
    """A tree at a place in metres (after the warp)."""
    rng = plan.rng
    outline = blob(rng, radius, 0.34, 18) + centre
    conifer = bool(rng.random() < (0.7 if plan.spec.biome == "forest" else 0.2))
    attributes = {
        "size": "large" if radius > 4.5 else "small" if radius < 2.2 else "medium-sized",
        "colour": "green",
        "shape": "round",
    }
    look = {"centre": centre, "radius": radius, "conifer": conifer}
    kind = "conifer" if conifer else "deciduous tree"
    if plan.spec.season == "autumn" and not conifer:
        attributes["colour"] = "brown"
    style = Style("tree", "tree", "tree", TREE, radius * rng.uniform(1.5, 2.4), look, attributes, (kind, "vegetation"))
    if solid:
        core = outline * 0.6 + centre * 0.4
        if not plan.free(core):
            return None
        plan.take(core)
    return plan.add(outline, style)


def add_forest(plan: Plan, outline: Xy, name: str = "forest") -> Item | None:
    """A wood as one object (outline after the warp)."""
    rng = plan.rng
    conifer = bool(rng.random() < 0.4)
    radius = rng.uniform(2.0, 4.5)
    words = ("woodland", "trees", "vegetation", "coniferous forest" if conifer else "deciduous forest")
    style = Style(
        "forest", name, "tree", TREE, 12.0, {"radius": radius, "conifer": conifer}, {"colour": "dark green"}, words
    )
    return plan.add(outline, style)


def add_groves(plan: Plan, outline: Xy, count: float) -> None:
    """Small irregular woods on the free ground of an outline, `count` on average."""
    rng = plan.rng
    low = np.maximum(outline.min(0), -plan.margin)
    high = np.minimum(outline.max(0), plan.extent + plan.margin)
    if (high <= low).any():
        return
    for _ in range(int(rng.poisson(count))):
        radius = float(np.exp(rng.uniform(np.log(5), np.log(22)))) * max(1.0, 0.7 * plan.spec.gsd)
        shape = blob(rng, radius, 0.75, 40) * (1.0, rng.uniform(0.35, 1.0))
        wood = place(shape, rng.uniform(low, high), rng.uniform(0, np.pi))
        if inside(outline, wood).all() and plan.free(wood):
            plan.take(wood)
            add_forest(plan, wood, "grove")


def scatter_trees(plan: Plan, outline: Xy, density: float, radius: tuple[float, float] = (1.6, 4.5)) -> None:
    """Trees on the free ground of an outline, about `density` per hectare, half of them in clumps."""
    rng = plan.rng
    low, high = outline.min(0), outline.max(0)
    low, high = np.maximum(low, -plan.margin), np.minimum(high, plan.extent + plan.margin)
    if (high <= low).any() or plan.spec.gsd > 2.5:
        return
    count = int(
        min(260 if plan.spec.gsd < 0.8 else 110, rng.poisson(max(0.0, float((high - low).prod()) / 1e4 * density)))
    )
    points = rng.uniform(low, high, (count, 2))
    for k in range(1, count):
        if rng.random() < 0.5:
            points[k] = points[k - 1] + rng.normal(0, radius[1] * 1.3, 2)
    for point in points[inside(outline, points)] if count else points:
        add_tree(plan, point, float(rng.uniform(*radius)))


def draw_tree(canvas: Canvas, item: Item) -> None:
    """A dome lit by the sun, lumpy where it is large enough."""
    patch = canvas.patch(item.outline)
    if patch is None:
        return
    h, w = canvas.ids.shape
    col, row = np.floor(canvas.pixels(item.look["centre"])).astype(int)
    if canvas.cover[min(max(row, 0), h - 1), min(max(col, 0), w - 1)] == COVER["water"]:
        return
    rng = np.random.default_rng(item.seed)
    tone = foliage(canvas, rng, item.look["conifer"])
    radius = item.look["radius"]
    x, y = canvas.grid(patch)
    u = (x - np.float32(item.look["centre"][0])) / np.float32(radius)
    v = (y - np.float32(item.look["centre"][1])) / np.float32(radius)
    z = np.sqrt(np.maximum(np.float32(0.04), 1 - u * u - v * v))
    light = 0.72 + 0.42 * (u * np.float32(canvas.sun[0]) + v * np.float32(canvas.sun[1])) + 0.16 * (z - 0.5)
    if radius > 3 * canvas.gsd:
        light = light + 0.13 * canvas.noise(patch, "fine", item.seed) + 0.12 * canvas.noise(patch, "rough", item.seed)
    bare = canvas.spec.season == "winter" and not item.look["conifer"]
    canvas.fill(patch, tone, np.clip(light, 0.25, 1.5), 0.75 if bare else 1.0)
    canvas.claim(patch, item, (0.45 + 0.55 * z) * np.float32(item.height * (0.6 if bare else 1)))


def draw_forest(canvas: Canvas, item: Item) -> None:
    """Crowns from the canopy tile, shaded by their own slope."""
    patch = canvas.patch(item.outline)
    if patch is None:
        return
    rng = np.random.default_rng(item.seed)
    pixels = item.look["radius"] / canvas.gsd
    first, second = foliage(canvas, rng, item.look["conifer"]), foliage(canvas, rng, item.look["conifer"])
    mix = np.clip(0.5 + 0.5 * canvas.noise(patch, "rough", item.seed), 0, 1)[..., None]
    tone = first * (1 - mix) + second * mix
    rough = canvas.noise(patch, "fine", item.seed + 1)
    if pixels >= 1.7 and min(patch.alpha.shape) > 1:
        crowns = _crowns(
            canvas,
            patch.x0,
            patch.y0,
            patch.alpha.shape,
            min((2, 3, 4, 6, 9, 13, 19, 27), key=lambda r: abs(r - pixels)),
        )
        gy, gx = np.gradient(crowns)
        slope = -(gx * np.float32(canvas.sun[0]) + gy * np.float32(canvas.sun[1])) * np.float32(pixels)
        light = 0.42 + 0.5 * crowns + 0.3 * np.clip(slope, -1.2, 1.2) + 0.1 * rough
        height = crowns * np.float32(item.height)
    else:
        light = 0.82 + 0.1 * rough
        height = np.full(patch.alpha.shape, item.height, np.float32)
    light = light * (1 + 0.1 * canvas.noise(patch, "soft", item.seed + 2))
    canvas.fill(patch, tone, np.clip(light, 0.2, 1.6))
    canvas.claim(patch, item, height)


def _crowns(canvas: Canvas, x0: int, y0: int, shape: tuple[int, ...], radius: int) -> Plane:
    field = canopy(radius)
    shift = np.round(canvas.spec.shift).astype(int)
    rows = (np.arange(shape[0]) + y0 - shift[1]) % len(field)
    cols = (np.arange(shape[1]) + x0 - shift[0]) % len(field)
    piece: Plane = field[rows[:, None], cols[None]]
    return piece


def add_orchard(plan: Plan, block: Xy, angle: float) -> None:
    """Trees on a grid."""
    from .geometry import fit_box

    rng = plan.rng
    centre, length, width = fit_box(block, angle)
    outline = plan.bent(block)
    style = Style(
        "ground", "orchard", "grass", PARCEL, 0, {"material": "meadow"}, {"colour": "green"}, ("plantation", "farmland")
    )
    plan.add(outline, style)
    step = max(rng.uniform(4.5, 8), 5 * plan.spec.gsd, float(np.sqrt(length * width / 320)))
    grid = np.stack(
        np.meshgrid(np.arange(-length / 2, length / 2, step), np.arange(-width / 2, width / 2, step)), -1
    ).reshape(-1, 2)
    c, s = np.cos(angle), np.sin(angle)
    points = grid @ np.array([[c, s], [-s, c]]) + centre
    radius = step * rng.uniform(0.24, 0.4)
    for point in points[inside(block, points)]:
        if rng.random() < 0.94:
            add_tree(plan, plan.warp(point), radius * rng.uniform(0.8, 1.15), solid=False)


DRAW = {"tree": draw_tree, "forest": draw_forest}
