# SPDX-License-Identifier: GPL-3.0-or-later
"""Storage tanks, containers, greenhouses, solar panels, building sites."""

from __future__ import annotations

import numpy as np

from .canvas import Canvas
from .geometry import blob, box, ellipse, inside, place
from .materials import colour, colour_word, paint, pick
from .plan import BUILDING, COURT, PAVED, Plan, Style
from .terrain import mottle
from .values import Item, Xy


def add_tank(plan: Plan, centre: Xy, radius: float) -> Item | None:
    """A cylindrical tank (metres, after the warp)."""
    rng = plan.rng
    tone = colour(pick(rng, ["white roof", "white roof", "grey roof", "beige roof", "rust roof"]), rng)
    size = "large" if radius > 14 else "small" if radius < 6 else "medium-sized"
    attributes = {"colour": colour_word(tone), "shape": "round", "size": size}
    look = {"centre": centre, "radius": radius, "tone": tone, "floating": bool(rng.random() < 0.45)}
    words = ("tank", "oil tank", "industrial facility")
    style = Style("tank", "storage tank", "storage tank", BUILDING, rng.uniform(6, 15), look, attributes, words)
    return plan.add(ellipse(radius, radius, 40) + centre, style, solid=True)


def draw_tank(canvas: Canvas, item: Item) -> None:
    """Lit top; a floating roof lies deep, its rim throws a crescent of shadow on it."""
    patch = canvas.patch(item.outline)
    if patch is None:
        return
    look, rng = item.look, np.random.default_rng(item.seed)
    centre, radius, tone = look["centre"], look["radius"], look["tone"]
    x, y = canvas.grid(patch)
    u, v = (x - np.float32(centre[0])) / np.float32(radius), (y - np.float32(centre[1])) / np.float32(radius)
    sunny = u * np.float32(canvas.sun[0]) + v * np.float32(canvas.sun[1])
    canvas.fill(patch, tone, mottle(canvas, patch, item.seed, 0.035) * (1 + np.float32(0.07) * sunny))
    canvas.claim(patch, item)
    inner = ellipse(radius * 0.95, radius * 0.95, 40) + centre
    if look["floating"]:
        hollow = canvas.patch(inner)
        canvas.fill(hollow, tone * np.float32(0.42))
        depth = rng.uniform(0.1, 0.5) * radius
        lit = canvas.patch(inner)
        if lit is not None:
            gx, gy = canvas.grid(lit)
            moved = (gx - np.float32(centre[0] - canvas.sun[0] * depth)) ** 2 + (
                gy - np.float32(centre[1] - canvas.sun[1] * depth)
            ) ** 2
            bright = np.clip((np.float32(radius * 0.95) - np.sqrt(moved)) / np.float32(canvas.gsd) + 0.5, 0, 1)
            canvas.fill(type(lit)(lit.y0, lit.x0, lit.alpha * bright), tone * np.float32(0.9))
    elif canvas.gsd < 0.8:
        for t in np.arange(0, np.pi, np.pi / 6):
            spoke = np.array([[np.cos(t), np.sin(t)], [-np.cos(t), -np.sin(t)]]) * radius * 0.95 + centre
            canvas.line(spoke, 0.2, tone * np.float32(0.86), 0.6)
        canvas.fill(canvas.patch(ellipse(radius * 0.12, radius * 0.12, 12) + centre), tone * np.float32(0.8))


def add_tank_farm(plan: Plan, block: Xy, centre: Xy, angle: float, size: tuple[float, float]) -> None:
    """Rows of tanks in a bund."""
    rng = plan.rng
    radius = rng.uniform(3.5, 20)
    step = radius * rng.uniform(2.5, 3.3)
    xs = np.arange(-size[0] / 2 + radius * 1.2, size[0] / 2 - radius, step)
    ys = np.arange(-size[1] / 2 + radius * 1.2, size[1] / 2 - radius, step)
    for y in ys:
        r = radius * (rng.uniform(0.6, 1.0) if rng.random() < 0.4 else 1.0)
        for x in xs:
            spot = place(np.array([[x, y]]), centre, angle)
            if rng.random() < 0.88 and inside(block, spot)[0]:
                add_tank(plan, plan.warp(spot[0]), r)


def add_containers(plan: Plan, centre: Xy, angle: float, size: tuple[float, float]) -> None:
    """Stacks of shipping containers (before the warp)."""
    rng = plan.rng
    if plan.spec.gsd > 1.5:
        return
    for y in np.arange(-size[1] / 2 + 2, size[1] / 2, rng.uniform(2.7, 3.2)):
        for x in np.arange(-size[0] / 2 + 7, size[0] / 2 - 6, 12.8):
            if rng.random() < 0.75:
                spot = centre + place(np.array([[x, y]]), (0, 0), angle)[0]
                tone = colour(
                    pick(rng, ["red roof", "blue roof", "rust roof", "green roof", "grey roof", "white roof"]),
                    rng,
                    0.12,
                )
                attributes = {"colour": colour_word(tone), "shape": "rectangular", "size": "small"}
                style = Style(
                    "plate",
                    "container",
                    "building",
                    BUILDING,
                    2.6 * rng.integers(1, 4),
                    {"tone": tone},
                    attributes,
                    ("shipping container",),
                )
                plan.add(plan.rigid(box(12.2, 2.44), spot, angle), style, solid=True)


def draw_plate(canvas: Canvas, item: Item) -> None:
    """A plain flat thing."""
    patch = canvas.patch(item.outline)
    if patch is None:
        return
    canvas.fill(patch, item.look["tone"], mottle(canvas, patch, item.seed, 0.06))
    canvas.claim(patch, item)


def add_greenhouses(plan: Plan, centre: Xy, angle: float, size: tuple[float, float]) -> None:
    """A row of greenhouses or plastic tunnels (before the warp)."""
    rng = plan.rng
    width = rng.uniform(7, 26)
    length = min(size[1] * 0.92, rng.uniform(35, 130))
    for x in np.arange(-size[0] / 2 + width, size[0] / 2 - width / 2, width * rng.uniform(1.06, 1.4)):
        spot = centre + place(np.array([[x, rng.uniform(-2, 2)]]), (0, 0), angle)[0]
        look = {"angle": plan.heading(spot, angle), "span": rng.uniform(3, 7)}
        style = Style(
            "greenhouse",
            "greenhouse",
            "greenhouse",
            BUILDING,
            3.5,
            look,
            {"colour": "white", "shape": "elongated"},
            ("glasshouse", "agriculture"),
        )
        plan.add(plan.rigid(box(width, length), spot, angle), style, solid=True)


def draw_greenhouse(canvas: Canvas, item: Item) -> None:
    """Glass ridges, some of them open to the plants below."""
    patch = canvas.patch(item.outline)
    if patch is None:
        return
    rng = np.random.default_rng(item.seed)
    x, y = canvas.grid(patch)
    angle, span = item.look["angle"], max(item.look["span"], 2.5 * canvas.gsd)
    across = x * np.float32(np.cos(angle)) + y * np.float32(np.sin(angle))
    light = mottle(canvas, patch, item.seed, 0.08) + np.float32(0.1) * np.sin(across * np.float32(2 * np.pi / span))
    tone = colour("glass", rng) * np.float32(1 - 0.3 * rng.random()) + paint(4, 12, 2, 20) * np.float32(rng.random())
    canvas.fill(patch, tone, light)
    canvas.claim(patch, item)


def add_solar(plan: Plan, centre: Xy, angle: float, size: tuple[float, float]) -> None:
    """Rows of panels that face south (before the warp)."""
    rng = plan.rng
    step = rng.uniform(5, 9)
    outline = plan.rigid(box(*size), centre, angle)
    plan.region("solar farm", outline)
    for y in np.arange(-size[1] / 2 + step / 2, size[1] / 2, step):
        length = size[0] * rng.uniform(0.85, 0.98)
        spot = centre + place(np.array([[0, y]]), (0, 0), angle)[0]
        style = Style(
            "solar",
            "solar panel",
            "solar panel",
            COURT,
            1.6,
            {"angle": plan.heading(spot, angle)},
            {"colour": "dark blue", "shape": "elongated"},
            ("photovoltaic panel", "solar array"),
        )
        plan.add(plan.rigid(box(length, step * 0.55), spot, angle), style, solid=True)


def draw_solar(canvas: Canvas, item: Item) -> None:
    """Dark modules in a pale grid."""
    patch = canvas.patch(item.outline)
    if patch is None:
        return
    canvas.fill(
        patch, colour("panel", np.random.default_rng(item.seed // 1000)), mottle(canvas, patch, item.seed, 0.05)
    )
    canvas.claim(patch, item)
    if canvas.gsd < 0.3:
        a, b, c, d = item.outline
        for t in np.arange(0, 1, 1.05 / max(np.hypot(*(b - a)), 1.1)):
            canvas.line(np.array([a + (b - a) * t, d + (c - d) * t]), 0.06, paint(150, 156, 168), 0.6)


def add_building_site(plan: Plan, block: Xy) -> None:
    """Bare ground with heaps, pits and a foundation."""
    rng = plan.rng
    outline = plan.bent(block)
    style = Style(
        "ground",
        "construction site",
        "bare ground",
        PAVED,
        0,
        {"material": "soil"},
        {"colour": "brown"},
        ("bare soil", "building site"),
    )
    plan.add(outline, style)
    plan.region("construction site", outline)
    low, high = outline.min(0), outline.max(0)
    for _ in range(int(rng.integers(3, 12))):
        heap = blob(rng, rng.uniform(1.5, 7), 0.4) + rng.uniform(low, high)
        if plan.free(heap) and inside(outline, heap).all():
            plan.add(
                heap, Style("heap", "", "bare ground", PAVED, 1.8, {"material": pick(rng, ["soil", "gravel", "sand"])})
            )


def draw_heap(canvas: Canvas, item: Item) -> None:
    """A heap lit from the sun's side."""
    patch = canvas.patch(item.outline)
    if patch is None:
        return
    x, y = canvas.grid(patch)
    centre = item.outline.mean(0)
    reach = float(np.ptp(item.outline[:, 0])) / 2
    slope = (
        (x - np.float32(centre[0])) * np.float32(canvas.sun[0])
        + (y - np.float32(centre[1])) * np.float32(canvas.sun[1])
    ) / np.float32(reach)
    canvas.fill(
        patch,
        colour(item.look["material"], np.random.default_rng(item.seed)),
        mottle(canvas, patch, item.seed, 0.12) + 0.3 * slope,
    )
    canvas.claim(patch, item)


DRAW = {"tank": draw_tank, "plate": draw_plate, "greenhouse": draw_greenhouse, "solar": draw_solar, "heap": draw_heap}
