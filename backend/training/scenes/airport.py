# SPDX-License-Identifier: GPL-3.0-or-later
"""Runway, taxiways, an apron with aeroplanes at their stands, the terminal."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from .buildings import House, add_building
from .canvas import Canvas
from .geometry import box, densify, place
from .materials import colour, paint, pick
from .plan import COURT, PAVED, Plan, Style
from .terrain import mottle
from .values import Item, Xy
from .vehicles import add_aeroplane, add_vehicle

_WHITE, _YELLOW = paint(226, 226, 222), paint(206, 172, 66)


def add_airport(plan: Plan) -> None:
    """Everything along one axis; distances in metres from the apron's edge."""
    rng = plan.rng
    plan.bendless()
    angle = rng.uniform(0, 2 * np.pi)
    centre = plan.extent * rng.uniform(0.3, 0.7, 2)
    span = rng.choice([14.0, 34.0, 36.0, 60.0])
    deep = span * rng.uniform(2.2, 3.2)
    long = max(6 * span, float(plan.extent.max()) * 2.2)

    def at(x: float, y: float) -> Xy:
        spot: Xy = place(np.array([[x, y]]), centre, angle)[0]
        return spot

    def pave(y: float, width: float, name: str, stripes: float) -> None:
        outline = place(box(long, width), at(0, y), angle)
        line = place(np.array([[-long / 2, 0], [long / 2, 0]]), at(0, y), angle)
        look = {"line": line, "width": width, "stripes": stripes, "concrete": name == "apron"}
        words = ("airport", "airfield") + (("paved area",) if name == "apron" else ())
        layer = PAVED if name == "apron" else COURT
        plan.add(
            outline, Style("runway", name, "pavement", layer, 0, look, {"colour": "grey", "shape": "elongated"}, words)
        )
        plan.region("airport", outline)

    pave(0, deep, "apron", 0.0)
    pave(deep / 2 + span * 0.6, 23, "taxiway", 0.6)
    runway = deep / 2 + span * 0.6 + rng.uniform(90, 170)
    pave(runway, 45, "runway", 0.9)
    plan.add(
        place(box(long, runway * 2.4), centre, angle),
        Style("ground", "", "grass", 1, look={"material": pick(rng, ["dry grass", "grass", "meadow"])}),
    )
    for x in np.arange(-long / 2, long / 2, rng.uniform(250, 400)):
        reach = runway - deep / 2
        link = place(box(reach, 22), at(x, deep / 2 + reach / 2), angle + np.pi / 2)
        look = {"line": link[:2], "width": 22, "stripes": 0.0, "concrete": False}
        plan.add(link, Style("runway", "taxiway", "pavement", COURT, 0, look, {"colour": "grey"}, ("airport",)))
    _stands(plan, at, (span, deep, long), angle)
    plan.take(place(box(long, runway * 2 + 60), at(0, runway / 2 - deep * 0.3), angle))


def _stands(plan: Plan, at: Callable[[float, float], Xy], size: tuple[float, float, float], angle: float) -> None:
    rng = plan.rng
    span, deep, long = size
    house = House("terminal", min(long * 0.8, rng.uniform(150, 500)), rng.uniform(30, 60), 14, "flat", "large")
    for x in np.arange(-long / 2, long / 2, house.length * 1.25):
        add_building(plan, house, at(x, -deep / 2 - house.width / 2 - 4), angle)
    side = np.pi / 2 if rng.random() < 0.5 else -np.pi / 2
    rows = (-deep * 0.22, deep * 0.25) if span < 20 else (-deep * 0.15,)
    for y in rows:
        for x in np.arange(-long / 2, long / 2, span * rng.uniform(1.2, 1.7)):
            spot = at(x, y + rng.normal(0, 1.5))
            if rng.random() < 0.72 and plan.near(spot[None] + np.zeros((3, 2))):
                add_aeroplane(plan, spot, angle + side + rng.normal(0, 0.05), span * rng.uniform(0.75, 1.05))
                for _ in range(int(rng.integers(0, 6))):
                    near = spot + rng.uniform(-0.6, 0.6, 2) * span
                    add_vehicle(plan, near, rng.uniform(0, 6.28), pick(rng, ["car", "truck"]))


def draw_runway(canvas: Canvas, item: Item) -> None:
    """Slabs, tyre marks, edge and centre lines."""
    patch = canvas.patch(item.outline)
    if patch is None:
        return
    rng = np.random.default_rng(item.seed)
    look = item.look
    tone = colour("concrete" if look["concrete"] else "asphalt", rng) * np.float32(0.93)
    light = mottle(canvas, patch, item.seed, 0.045)
    a, b = look["line"][0], look["line"][-1]
    unit = (b - a) / np.hypot(*(b - a))
    if look["concrete"] and canvas.gsd < 0.9:
        x, y = canvas.grid(patch)
        for u in (unit, np.array([-unit[1], unit[0]])):
            along = np.mod(x * np.float32(u[0]) + y * np.float32(u[1]), np.float32(7.5))
            light = light - np.float32(0.05) * (along < max(0.25, canvas.gsd))
    canvas.fill(patch, tone, light)
    canvas.claim(patch, item)
    across = np.array([-unit[1], unit[0]])
    half = look["width"] / 2
    if item.name == "runway":
        canvas.line(look["line"], 9.0, paint(58, 58, 58), 0.22)
        for side in (-1, 1):
            canvas.line(look["line"] + across * side * (half - 2), 0.9, _WHITE, 0.8)
        dashes = densify(look["line"], 25.0)
        for k in range(0, len(dashes) - 1, 2):
            if (np.abs(canvas.pixels(dashes[k])) < 2 * max(canvas.ids.shape)).all():
                canvas.line(dashes[k : k + 2], look["stripes"], _WHITE, 0.85)
    else:
        canvas.line(look["line"], 0.35, _YELLOW, 0.8)


DRAW = {"runway": draw_runway}
