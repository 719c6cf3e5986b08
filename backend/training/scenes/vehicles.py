# SPDX-License-Identifier: GPL-3.0-or-later
"""Cars, trucks, buses, aeroplanes; parking lots."""

from __future__ import annotations

import numpy as np

from .canvas import Canvas
from .geometry import box, fit_box, place
from .materials import CAR_COLOURS, colour, paint, pick
from .plan import BUILDING, PAVED, VEHICLE, Plan, Style
from .values import Item, Xy

_SHARES = np.array([0.28, 0.16, 0.2, 0.16, 0.08, 0.07, 0.03, 0.02])
_GLASS = paint(34, 38, 44)


def add_vehicle(plan: Plan, centre: Xy, angle: float, name: str = "car", *, solid: bool = True) -> Item | None:
    """A car, truck or bus (metres, after the warp)."""
    rng = plan.rng
    if plan.spec.gsd > 1.3 or not plan.close(centre):
        return None
    low, high, width, tall = {"car": (3.9, 4.9, 1.85, 1.5), "truck": (7, 16, 2.5, 3.4), "bus": (11, 13, 2.55, 3.2)}[
        name
    ]
    length = rng.uniform(low, high)
    paintwork = list(CAR_COLOURS)[rng.choice(8, p=_SHARES)] if name != "truck" or rng.random() < 0.4 else "white"
    outline = place(box(length, width), centre, angle)
    look = {"centre": centre, "angle": angle, "length": length, "width": width, "paint": paintwork}
    words = ("vehicle",) if name == "car" else ("vehicle", "lorry") if name == "truck" else ("vehicle",)
    attributes = {"colour": paintwork, "size": "small" if name == "car" else "large", "shape": "rectangular"}
    style = Style("vehicle", name, "vehicle", VEHICLE, tall, look, attributes, words)
    if solid and not plan.free(outline):
        return None
    return plan.add(outline, style)


def draw_vehicle(canvas: Canvas, item: Item) -> None:
    """Body, windows, cab."""
    look = item.look
    length, width, centre, angle = look["length"], look["width"], look["centre"], look["angle"]
    corner = width * 0.22
    x, y = length / 2, width / 2
    body = np.array([[-x, -y + corner], [-x + corner, -y], [x - corner, -y], [x, -y + corner]])
    body = place(np.concatenate([body, (body * (1, -1))[::-1]]), centre, angle)
    patch = canvas.patch(body)
    if patch is None:
        return
    if canvas.gsd < 0.4:
        canvas.shade(canvas.patch(place(box(length + 0.5, width + 0.5), centre, angle)), 0.72)
    tone = np.array(CAR_COLOURS[look["paint"]], np.float32) / 255
    canvas.fill(patch, tone)
    canvas.claim(patch, item)
    if canvas.gsd > 0.6:
        return
    if item.name == "car":
        panes = []
        for a, b in ((0.12, 0.3), (-0.36, -0.24)):
            glass = np.array(
                [[a * length, -y * 0.8], [b * length, -y * 0.9], [b * length, y * 0.9], [a * length, y * 0.8]]
            )
            panes.append(place(glass, centre, angle))
        canvas.fill(canvas.patch(*panes), _GLASS, 1.0, 0.85)
        if canvas.gsd < 0.15:
            canvas.fill(
                canvas.patch(place(box(length * 0.3, width * 0.72, -length * 0.06), centre, angle)),
                np.minimum(tone * np.float32(1.15), 1),
            )
    else:
        cab = place(box(2.2, width * 0.94, x - 1.2), centre, angle)
        rng = np.random.default_rng(item.seed)
        canvas.fill(
            canvas.patch(cab),
            tone
            if item.name == "bus"
            else colour(pick(rng, ["white roof", "blue roof", "red roof", "grey roof"]), rng),
        )
        canvas.fill(canvas.patch(place(box(0.5, width * 0.86, x - 0.5), centre, angle)), _GLASS)


def add_traffic(plan: Plan, line: Xy, width: float, density: float) -> None:
    """Vehicles that drive along a line (metres, after the warp); `density` per 100 m."""
    if plan.spec.gsd > 1.2 or len(line) < 2:
        return
    rng = plan.rng
    steps = np.hypot(*np.diff(line, axis=0).T)
    total = float(steps.sum())
    at = np.concatenate([[0], np.cumsum(steps)])
    lanes = max(2, int(width // 3.4))
    for _ in range(int(min(150, rng.poisson(total / 100 * density)))):
        d = rng.uniform(0, total)
        k = int(np.clip(np.searchsorted(at, d) - 1, 0, len(line) - 2))
        direction = (line[k + 1] - line[k]) / max(steps[k], 1e-9)
        lane = int(rng.integers(lanes))
        side = np.array([-direction[1], direction[0]]) * (-width / 2 + width * (lane + 0.5) / lanes)
        turn = np.pi if lane < lanes / 2 else 0.0
        name = str(rng.choice(["car", "truck", "bus"], p=[0.86, 0.1, 0.04]))
        spot = line[k] + direction * (d - at[k]) + side
        if plan.near(spot[None] + np.zeros((3, 2))):
            item = add_vehicle(plan, spot, float(np.arctan2(direction[1], direction[0])) + turn, name, solid=False)
            if item is not None and any(_close(item, other) for other in plan.items[-40:-1] if other.kind == "vehicle"):
                plan.items.pop()


def _close(a: Item, b: Item) -> bool:
    gap = np.hypot(*(a.look["centre"] - b.look["centre"]))
    return bool(gap < (a.look["length"] + b.look["length"]) / 2 * 1.15)


def add_parking(plan: Plan, block: Xy, angle: float, fullness: float) -> None:
    """A parking lot with rows of cars; `block` convex, before the warp."""
    rng = plan.rng
    outline = plan.bent(block)
    words = ("car park", "paved area")
    style = Style("parking", "parking lot", "pavement", PAVED, 0, {"lines": []}, {"colour": "grey"}, words)
    lot = plan.add(outline, style)
    plan.region("parking lot", outline)
    if lot is None or plan.spec.gsd > 1.3:
        plan.take(outline)
        return
    centre, length, width = fit_box(block, angle, 0.95)
    trucks = rng.random() < 0.08
    depth, bay = (15.0, 4.0) if trucks else (5.2, 2.6)
    y = -width / 2 + depth / 2
    double = 0
    lines: list[Xy] = lot.look["lines"]
    mark = box(depth, 0.12, 0, -bay / 2)
    while y < width / 2 - depth / 2 + 0.1:
        xs = np.arange(-length / 2 + bay, length / 2 - bay, bay)
        spots = place(np.stack([xs, np.full_like(xs, y)], 1), centre, angle)
        for spot in spots:
            if not plan.close(plan.warp(spot)):
                continue
            if plan.spec.gsd < 0.45:
                lines.append(plan.rigid(mark, spot, angle + np.pi / 2))
            if rng.random() < fullness:
                jitter = rng.normal(0, 0.15, 2)
                turn = np.pi / 2 * (1 if rng.random() < 0.5 else -1) + rng.normal(0, 0.03)
                add_vehicle(
                    plan, plan.warp(spot + jitter), plan.heading(spot, angle) + turn, "truck" if trucks else "car"
                )
        double += 1
        y += depth + (0.2 if double % 2 else 6.5)
    plan.take(outline)


def draw_parking(canvas: Canvas, item: Item) -> None:
    """Asphalt with bays."""
    from .terrain import mottle

    patch = canvas.patch(item.outline)
    if patch is None:
        return
    rng = np.random.default_rng(item.seed)
    canvas.fill(patch, colour("asphalt", rng), mottle(canvas, patch, item.seed, 0.06))
    canvas.claim(patch, item)
    if item.look["lines"]:
        canvas.fill(canvas.patch(*item.look["lines"]), paint(220, 220, 214), 1.0, 0.8)


def aeroplane(span: float, length: float) -> Xy:
    """An airliner from above, nose along +x, one outline."""
    x, y, f = length / 2, span / 2, length * 0.05
    upper = [
        [x, 0],
        [x - f, -f * 0.7],
        [x - 2.4 * f, -f],
        [x * 0.24, -f],
        [-x * 0.34, -y],
        [-x * 0.46, -y],
        [-x * 0.16, -f],
    ]
    upper += [[-x * 0.74, -f * 0.8], [-x * 0.98, -y * 0.36], [-x * 1.06, -y * 0.36], [-x * 0.94, -f * 0.4], [-x, 0]]
    top = np.array(upper, np.float64)
    return np.concatenate([top, (top * (1, -1))[-2:0:-1]])


def add_aeroplane(plan: Plan, centre: Xy, angle: float, span: float) -> Item | None:
    """A parked aeroplane (metres, after the warp)."""
    rng = plan.rng
    outline = place(aeroplane(span, span * rng.uniform(0.98, 1.2)), centre, angle)
    tail = pick(rng, ["red", "blue", "white", "yellow", "green"])
    size = "large" if span > 45 else "small" if span < 22 else "medium-sized"
    look = {"centre": centre, "angle": angle, "span": span, "tail": tail}
    style = Style(
        "aeroplane",
        "airplane",
        "aircraft",
        BUILDING,
        3.5,
        look,
        {"colour": "white", "size": size},
        ("plane", "aircraft"),
    )
    return plan.add(outline, style, solid=True)


def draw_aeroplane(canvas: Canvas, item: Item) -> None:
    """Wings, engines, a rounded fuselage, a coloured tail."""
    patch = canvas.patch(item.outline)
    if patch is None:
        return
    centre, angle, span = item.look["centre"], item.look["angle"], item.look["span"]
    rng = np.random.default_rng(item.seed)
    white = colour("white roof", rng, 0.04)
    canvas.fill(patch, white * np.float32(0.88))
    canvas.claim(patch, item)
    x = span * 0.5
    for side in (-1, 1):
        engine = place(box(span * 0.09, span * 0.045, x * 0.16, side * span * 0.17), centre, angle)
        canvas.fill(canvas.patch(engine), paint(120, 122, 128))
        half = place(box(span * 0.98, span * 0.045, 0, side * span * 0.023), centre, angle)
        facing = place(np.array([[0.0, side]]), (0, 0), angle)[0]
        canvas.fill(canvas.patch(half), white, canvas.light(facing, 0.5))
    fin = place(box(span * 0.16, span * 0.02, -x * 0.92), centre, angle)
    canvas.fill(canvas.patch(fin), np.array(CAR_COLOURS[item.look["tail"]], np.float32) / 255)
    canvas.fill(canvas.patch(place(box(span * 0.02, span * 0.06, x * 0.93), centre, angle)), _GLASS, 1.0, 0.7)


DRAW = {"vehicle": draw_vehicle, "parking": draw_parking, "aeroplane": draw_aeroplane}
