# SPDX-License-Identifier: GPL-3.0-or-later
"""What fills a block of land between the streets of a town. Blocks are convex polygons in metres, before the warp."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from .buildings import House, add_building
from .fabric import add_fabric
from .geometry import box, inset, inside, place
from .industry import add_building_site, add_containers, add_tank_farm
from .materials import pick
from .plan import PAVED, Plan
from .sports import add_courts, add_pool, add_sport
from .terrain import add_yard, block_angle, ground_style, largest_box
from .values import Xy
from .vegetation import add_groves, scatter_trees
from .vehicles import add_parking, add_vehicle

_COARSE = 1.8  # metres per pixel beyond which buildings are drawn as fabric


def _frontage(block: Xy, lot: float, rng: np.random.Generator) -> list[tuple[Xy, float, Xy]]:
    """Places along the edges of a block: point, direction of the edge, unit vector inwards."""
    centre = block.mean(0)
    out = []
    for a, b in zip(block, np.roll(block, -1, 0), strict=True):
        edge = b - a
        length = float(np.hypot(*edge))
        if length < lot:
            continue
        unit = edge / length
        inward = np.array([-unit[1], unit[0]])
        inward = inward if (centre - a) @ inward > 0 else -inward
        count = int(length // lot)
        for k in range(count):
            spot = a + unit * ((k + 0.5) * length / count + rng.normal(0, 0.06 * lot))
            out.append((spot, float(np.arctan2(unit[1], unit[0])), inward))
    return out


def residential(plan: Plan, block: Xy) -> None:
    """Houses along the streets with gardens, drives, pools and trees."""
    rng = plan.rng
    if plan.spec.gsd > _COARSE:
        add_fabric(plan, block, (11, 9), 0.35)
        return
    outline = plan.bent(block)
    arid = plan.spec.biome == "arid town"
    plan.add(
        outline, ground_style("arid" if arid else pick(rng, ["lawn", "grass"]), "bare ground" if arid else "grass")
    )
    plan.region("residential area", outline)
    lot, setback = rng.uniform(13, 26), rng.uniform(3, 9)
    palette = "arid" if arid else "temperate"
    row = rng.random() < 0.28
    if row:
        lot, setback = rng.uniform(6, 12), rng.uniform(0.5, 4)
    roof = pick(rng, ["gable", "hip", "gable", "flat"])
    for spot, angle, inward in _frontage(block, lot, rng):
        length = lot * 0.96 if row else rng.uniform(0.55, 0.8) * lot
        width = rng.uniform(9, 17) if row else rng.uniform(7.5, 11.5)
        shape = "rect" if row or rng.random() < 0.55 else pick(rng, ["L", "L", "T", "U"])
        width = width if shape == "rect" else width * 1.5
        turn = angle + (np.pi if rng.random() < 0.5 else 0) + (0 if row else rng.normal(0, 0.03))
        palette = palette if not row else pick(rng, ["temperate", "large", "temperate", "arid"])
        kind = roof if rng.random() < 0.7 else pick(rng, ["gable", "hip", "flat"])
        house = House("house", length, width, rng.uniform(3.5, 8), kind, palette, shape)
        middle = spot + inward * (setback + width / 2 + rng.normal(0, 0.5))
        if rng.random() < 0.93 and add_building(plan, house, middle, turn):
            _garden(plan, spot, angle, inward, (length, width + setback))
    if not arid:
        add_groves(plan, outline, rng.uniform(0, 6))
    density = rng.uniform(15, 130) * (0.4 if arid else 1)
    scatter_trees(plan, outline, density, (1.4, rng.uniform(3.5, 6.5)))


def _garden(plan: Plan, spot: Xy, angle: float, inward: Xy, size: tuple[float, float]) -> None:
    rng = plan.rng
    side = np.array([np.cos(angle), np.sin(angle)]) * (size[0] / 2 + 1.6) * (1 if rng.random() < 0.5 else -1)
    if rng.random() < 0.65 and plan.spec.gsd < 1:
        drive = plan.rigid(box(3.0, 12), spot + side + inward * 5, angle)
        if plan.free(drive * 0.9 + drive.mean(0) * 0.1):
            plan.add(drive, ground_style(pick(rng, ["concrete", "gravel", "asphalt"]), "pavement", PAVED))
            if rng.random() < 0.6:
                where = spot + side + inward * 5.5
                add_vehicle(plan, plan.warp(where), plan.heading(where, angle) + np.pi / 2)
            plan.take(drive)
    back = spot + inward * (size[1] + rng.uniform(6, 11))
    if rng.random() < (0.25 if plan.spec.biome == "arid town" else 0.08) and plan.spec.gsd < 1.2:
        add_pool(plan, back, angle, rng.uniform(6, 11))
    elif rng.random() < 0.3:
        shed = House("shed", rng.uniform(2.5, 5), rng.uniform(2.2, 3.6), 2.4, "gable", "temperate")
        add_building(plan, shed, back + side * 0.6, angle)


def apartments(plan: Plan, block: Xy) -> None:
    """Parallel slabs on lawns, with parking."""
    rng = plan.rng
    if plan.spec.gsd > _COARSE:
        add_fabric(plan, block, (40, 14), 0.3)
        return
    outline = plan.bent(block)
    plan.add(outline, ground_style("grass", "grass"))
    plan.region("residential area", outline)
    centre, length, width, angle = largest_box(block)
    floors = rng.uniform(3, 12)
    step = rng.uniform(26, 44)
    roof, palette = ("flat", "large") if rng.random() < 0.7 else ("hip", "temperate")
    for y in np.arange(-width / 2 + step / 3, width / 2, step):
        if rng.random() < 0.22:
            lot = place(box(length * 0.9, 17), centre, angle) + place(np.array([[0, y]]), (0, 0), angle)
            if inside(block, lot).all():
                add_parking(plan, lot, angle, rng.uniform(0.3, 0.9))
                continue
        for x in np.arange(-length / 2 + 22, length / 2 - 10, 52):
            spot = centre + place(np.array([[x, y]]), (0, 0), angle)[0]
            add_building(plan, _apartment_house(rng, plan.spec.terraces, (floors, roof, palette)), spot, angle)
    add_groves(plan, outline, rng.uniform(0, 4))
    scatter_trees(plan, outline, rng.uniform(10, 45), (2, 5))


def _apartment_house(rng: np.random.Generator, terraces: float, like: tuple[float, str, str]) -> House:
    floors, roof, palette = like
    if terraces and rng.random() < terraces:  # asked only where there are some: other scenes stay what they were
        houses = pick(rng, ["temperate", "arid", "large"])
        return House("house", rng.uniform(24, 44), rng.uniform(10, 16), rng.uniform(5, 9), "gable", houses, "row")
    shape = "rect" if rng.random() < 0.75 else "L"
    length, width = rng.uniform(26, 46), rng.uniform(11, 15) * (1 if shape == "rect" else 2)
    return House("apartment", length, width, floors * 3, roof, palette, shape)


def commercial(plan: Plan, block: Xy) -> None:
    """A large store and its parking lot."""
    rng = plan.rng
    if plan.spec.gsd > _COARSE:
        add_fabric(plan, block, (48, 30), 0.4)
        return
    plan.region("commercial area", plan.bent(block))
    _large(plan, block, "shop", rng.uniform(0.3, 0.5))


def industrial(plan: Plan, block: Xy) -> None:
    """Halls, yards with trucks and containers, tanks."""
    rng = plan.rng
    if plan.spec.gsd > _COARSE:
        add_fabric(plan, block, (60, 32), 0.4)
        return
    outline = plan.bent(block)
    plan.region("industrial area", outline)
    add_yard(plan, block, pick(rng, ["concrete", "asphalt", "gravel"]))
    centre, length, width, angle = largest_box(inset(block, 3))
    if rng.random() < 0.3:
        add_tank_farm(plan, block, centre, angle, (length, width))
        return
    gap = rng.uniform(12, 30)
    x = -length / 2
    while x < length / 2 - 14:
        size = min(rng.uniform(18, 75), length / 2 - x)
        deep = width * rng.uniform(0.5, 0.95)
        house = House(
            "hall", max(size, deep), min(size, deep), rng.uniform(6, 13), pick(rng, ["flat", "gable", "flat"]), "large"
        )
        turn = angle if size >= deep else angle + np.pi / 2
        add_building(
            plan,
            house,
            centre + place(np.array([[x + size / 2, (width - deep) / 2 * rng.choice([-1, 1])]]), (0, 0), angle)[0],
            turn,
        )
        x += size + gap
    if rng.random() < 0.5:
        add_containers(plan, centre, angle, (length * 0.9, width * 0.9))
    _trucks(plan, block, centre, angle, (length, width))


def _trucks(plan: Plan, block: Xy, centre: Xy, angle: float, size: tuple[float, float]) -> None:
    rng = plan.rng
    for _ in range(int(rng.integers(3, 26))):
        spot = centre + place(rng.uniform(-0.5, 0.5, (1, 2)) * size, (0, 0), angle)[0]
        if inside(block, spot[None])[0]:
            turn = plan.heading(spot, angle) + rng.integers(4) * np.pi / 2 + rng.normal(0, 0.06)
            add_vehicle(plan, plan.warp(spot), turn, "truck" if rng.random() < 0.4 else "car")


def _large(plan: Plan, block: Xy, use: str, share: float) -> None:
    rng = plan.rng
    add_yard(plan, block, "asphalt")
    centre, length, width, angle = largest_box(inset(block, 3))
    deep = max(width * share, min(width, 12))
    store = House(
        use,
        length * rng.uniform(0.6, 0.95),
        deep,
        rng.uniform(6, 11),
        "flat",
        "large",
        "rect" if rng.random() < 0.5 else "L",
    )
    add_building(plan, store, centre + place(np.array([[0, (deep - width) / 2]]), (0, 0), angle)[0], angle)
    if width - deep > 16:
        lot = place(box(length * 0.94, width - deep - 5, 0, deep / 2 + 1), centre, angle)
        add_parking(plan, lot, angle, rng.uniform(0.25, 0.95))


def parking(plan: Plan, block: Xy) -> None:
    """A car park over the whole block."""
    add_parking(plan, block, block_angle(block), plan.rng.uniform(0.3, 0.97))
    scatter_trees(plan, plan.bent(block), 8)


def sport(plan: Plan, block: Xy) -> None:
    """Courts, pitches, tracks, diamonds, as many as there is room for."""
    rng = plan.rng
    outline = plan.bent(block)
    plan.add(outline, ground_style(pick(rng, ["grass", "dry grass", "lawn"]), "grass"))
    plan.region("sports ground", outline)
    centre, length, width, angle = largest_box(inset(block, 2))
    big = [
        n
        for n, (a, b) in {
            "ground track field": (185, 100),
            "baseball diamond": (100, 100),
            "soccer field": (112, 74),
        }.items()
        if length > a and width > b
    ]
    if big:
        name = pick(rng, big)
        reach = {"ground track field": 190, "baseball diamond": 105, "soccer field": 116}[name]
        count = max(1, int(length // reach))
        for k in range(count):
            x = (k - (count - 1) / 2) * reach
            add_sport(
                plan,
                name,
                centre + place(np.array([[x, 0]]), (0, 0), angle)[0],
                angle + (rng.integers(4) * np.pi / 2 if name == "baseball diamond" else 0),
            )
    add_courts(plan, (centre, angle), (length, width))
    if rng.random() < 0.5:
        house = House("shop", rng.uniform(20, 50), rng.uniform(10, 24), 6, "flat", "large")
        add_building(plan, house, centre + place(np.array([[0, width / 2 - 12]]), (0, 0), angle)[0], angle)
    add_groves(plan, outline, rng.uniform(0, 5))
    scatter_trees(plan, outline, rng.uniform(10, 50), (2, 5))


def dense(plan: Plan, block: Xy) -> None:
    """An informal settlement: small tin roofs, hardly any gap."""
    rng = plan.rng
    if plan.spec.gsd > _COARSE:
        add_fabric(plan, block, (8, 6), 0.6)
        return
    outline = plan.bent(block)
    plan.add(outline, ground_style("laterite", "bare ground"))
    plan.region("dense residential area", outline)
    centre, length, width, angle = largest_box(block)
    step = rng.uniform(8, 15)
    for y in np.arange(-width / 2 + step / 2, width / 2, step * 0.92):
        x = -length / 2
        while x < length / 2:
            size = rng.uniform(0.5, 1.5) * step
            spot = centre + place(np.array([[x + size / 2, y + rng.normal(0, 0.3)]]), (0, 0), angle)[0]
            shape = "rect" if rng.random() < 0.85 else "L"
            house = House(
                "hut",
                size,
                step * rng.uniform(0.6, 0.86),
                rng.uniform(2.6, 5),
                pick(rng, ["gable", "flat", "gable"]),
                "tin",
                shape,
            )
            if rng.random() < 0.9 and inside(block, spot[None])[0]:
                add_building(plan, house, spot, angle + rng.normal(0, 0.025))
            x += size + rng.uniform(0.2, 1.6)
    scatter_trees(plan, outline, rng.uniform(5, 35), (1.5, 4.5))


def site(plan: Plan, block: Xy) -> None:
    """A construction site with the first building."""
    add_building_site(plan, block)
    centre, length, width, angle = largest_box(block)
    if plan.rng.random() < 0.7:
        add_building(plan, House("hall", length * 0.4, width * 0.35, 5, "flat", "large"), centre, angle)
    _trucks(plan, block, centre, angle, (length * 0.8, width * 0.8))


URBAN: dict[str, Callable[[Plan, Xy], None]] = {
    "residential": residential,
    "apartments": apartments,
    "commercial": commercial,
    "industrial": industrial,
    "parking": parking,
    "sport": sport,
    "dense": dense,
    "site": site,
}
