# SPDX-License-Identifier: GPL-3.0-or-later
"""Biomes: which ground, which street network, which blocks."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .airport import add_airport
from .blocks import URBAN
from .geometry import area, box, densify, inset, place, strip
from .materials import pick
from .plan import ROAD, Plan, Style
from .roads import Street, add_bridges, add_streets, subdivide
from .rural import RURAL
from .spec import SceneSpec
from .sports import add_sport
from .terrain import add_ground
from .values import Xy
from .vegetation import scatter_trees
from .vehicles import add_traffic
from .water import add_harbour, add_river, add_sea

BLOCKS = URBAN | RURAL


@dataclass(frozen=True)
class Biome:
    """Blocks by weight, their area in square metres, street widths by level, ground."""

    ground: tuple[str, str]
    blocks: dict[str, float]
    block_area: float
    widths: tuple[float, ...]
    surface: str = "asphalt"
    traffic: float = 1.0
    river: float = 0.2


_TOWN = {
    "residential": 5,
    "apartments": 1.2,
    "commercial": 0.9,
    "park": 0.7,
    "sport": 0.7,
    "parking": 0.7,
    "industrial": 0.4,
    "site": 0.35,
}
_BIOMES = {
    "temperate town": Biome(("grass", "grass"), _TOWN, 7500, (17, 10, 8, 7), traffic=1.5),
    "arid town": Biome(
        ("arid", "bare ground"), {**_TOWN, "park": 0.3, "site": 0.6}, 6500, (18, 11, 9, 8), traffic=1.4, river=0.06
    ),
    "informal town": Biome(
        ("laterite", "bare ground"),
        {"dense": 6, "residential": 0.6, "commercial": 0.5, "site": 0.5, "meadow": 0.4},
        4200,
        (9, 6, 4, 3),
        "laterite",
        0.5,
        0.1,
    ),
    "farmland": Biome(
        ("grass", "grass"),
        {"field": 8, "meadow": 1.6, "forest": 1.1, "orchard": 0.7, "farmstead": 1.0, "greenhouses": 0.6, "solar": 0.4},
        24000,
        (8, 5, 2.5, 1.5),
        traffic=0.25,
    ),
    "forest": Biome(
        ("grass", "grass"),
        {"forest": 6, "meadow": 1.2, "field": 0.8, "residential": 0.5, "farmstead": 0.5},
        26000,
        (8, 4, 3, 0),
        "gravel",
        0.2,
        0.3,
    ),
    "coast": Biome(
        ("grass", "grass"),
        {"residential": 4, "apartments": 1, "commercial": 1, "parking": 0.8, "park": 0.8, "industrial": 0.8},
        7000,
        (15, 9, 7, 7),
        traffic=1.0,
        river=0.0,
    ),
    "industrial": Biome(
        ("gravel", "bare ground"),
        {"industrial": 6, "parking": 0.7, "commercial": 1.2, "solar": 0.4, "site": 0.7, "meadow": 0.5},
        17000,
        (17, 11, 9, 8),
        traffic=1.2,
    ),
    "airport": Biome(
        ("dry grass", "grass"),
        {"industrial": 2, "parking": 1.5, "meadow": 1},
        16000,
        (15, 10, 8, 8),
        traffic=0.8,
        river=0.0,
    ),
    "sport": Biome(
        ("grass", "grass"),
        {"sport": 6, "parking": 0.7, "park": 1.0, "residential": 1.2, "commercial": 0.6},
        17000,
        (15, 9, 8, 7),
        traffic=1.2,
        river=0.06,
    ),
}
_COARSE = {"residential": 1.0, "industrial": 1.0, "field": 1.0, "forest": 1.0}


def plan_scene(spec: SceneSpec, seed: int) -> Plan:
    """Everything that stands in a scene, in metres; the same for the same size, distance, biome, season and seed."""
    plan = Plan(spec, seed)
    biome = _BIOMES[spec.biome]
    rng = plan.rng
    add_ground(plan, *biome.ground)
    water: Xy | None = None
    if spec.biome == "coast":
        quay = bool(rng.random() < 0.55)
        outline, shore, out = add_sea(plan, quay)
        plan.region("harbour" if quay else "coast", outline)
        add_harbour(plan, shore, out)
    elif rng.random() < biome.river:
        water = add_river(plan)
    if spec.biome == "airport":
        add_airport(plan)
    if spec.biome == "sport":
        _main_ground(plan)
    blocks, streets = _network(plan, biome)
    if spec.biome in ("airport", "sport"):
        streets = [s for s in streets if plan.free(strip(plan.warp(densify(s.line, 20)), 2.0))]
    add_streets(
        plan, streets, biome.surface, None if spec.biome in ("farmland", "forest", "informal town") else "concrete"
    )
    if water is not None:
        add_bridges(plan, streets, water)
    if rng.random() < 0.12 and spec.biome != "airport":
        _railway(plan)
    _fill(plan, biome, blocks)
    for street in streets:
        line = plan.warp(densify(street.line, 10))
        add_traffic(plan, line, street.width * 0.7, biome.traffic * (1.6 if street.width > 12 else 0.7))
        _avenue(plan, line, street)
    w, h = plan.extent
    scatter_trees(plan, np.array([[0, 0], [w, 0], [w, h], [0, h]], np.float64), 4)
    return plan


def _main_ground(plan: Plan) -> None:
    """One large sport ground near the middle, before streets and blocks take their places."""
    rng = plan.rng
    name = pick(rng, ["ground track field", "baseball diamond", "soccer field", "tennis court", "basketball court"])
    centre, angle = plan.extent * rng.uniform(0.25, 0.75, 2), rng.uniform(0, np.pi)
    for k in range(1 if not name.endswith("court") else int(rng.integers(1, 5))):
        step = 120.0 if not name.endswith("court") else 20.5
        add_sport(plan, name, centre + np.array([-np.sin(angle), np.cos(angle)]) * step * k, angle)


def _network(plan: Plan, biome: Biome) -> tuple[list[Xy], list[Street]]:
    rng = plan.rng
    grow = max(1.0, (plan.spec.gsd / 1.2) ** 1.3)
    small = float(np.clip(plan.extent.max() / 120, 0.25, 1.0))
    target = biome.block_area * small * grow * rng.uniform(0.6, 1.6)
    reach = max(float(plan.extent.max()) * 1.5 + 2 * plan.margin, 3.2 * np.sqrt(target))
    land = place(
        box(reach * 1.5, reach * 1.5), plan.extent / 2 + rng.uniform(-0.2, 0.2, 2) * reach, rng.uniform(0, np.pi)
    )
    return subdivide(plan, land, target, biome.widths)


def _fill(plan: Plan, biome: Biome, blocks: list[Xy]) -> None:
    rng = plan.rng
    spec_airport = plan.spec.biome == "airport"
    names = list(biome.blocks)
    weights = np.array([biome.blocks[n] for n in names])
    if plan.spec.gsd > 3.2:
        weights = weights * np.array([_COARSE.get(n, 0.08) for n in names])
    weights = weights / weights.sum()
    # A district keeps its character: two or three kinds of block make up most of a scene.
    local = weights * rng.gamma(0.8, 1.0, len(weights))
    weights = 0.3 * weights + 0.7 * local / local.sum()
    for block in blocks:
        if spec_airport and not plan.free(plan.bent(block)):
            continue
        name = str(rng.choice(names, p=weights / weights.sum()))
        if area(block) < 900 and name not in ("dense", "field"):
            name = "meadow" if plan.spec.biome in ("farmland", "forest") else pick(rng, ["parking", "park", "site"])
        ready = inset(block, 1.2 if name != "field" else 0.4)
        if len(ready) > 2 and area(ready) > 60:
            BLOCKS[name](plan, ready)


def _avenue(plan: Plan, line: Xy, street: Street) -> None:
    """Trees on both sides of some streets."""
    from .geometry import normals
    from .vegetation import add_tree

    rng = plan.rng
    if street.width < 6 or rng.random() > 0.35 or plan.spec.gsd > 1.5:
        return
    side = normals(line) * (street.width / 2 + 1.2)
    size = rng.uniform(1.6, 3.4)
    for point in np.concatenate([line + side, line - side]):
        if rng.random() < 0.65 and plan.near(point[None] + np.zeros((3, 2))):
            add_tree(plan, point + rng.normal(0, 0.3, 2), float(size * rng.uniform(0.75, 1.2)))


def _railway(plan: Plan) -> None:
    rng = plan.rng
    angle = rng.uniform(0, np.pi)
    reach = float(np.hypot(*plan.extent)) + plan.margin
    t = np.linspace(-reach, reach, 120)
    line = place(np.stack([t, 0.03 * reach * np.sin(t / reach * 2)], 1), plan.extent * rng.uniform(0.3, 0.7, 2), angle)
    tracks = [4.6 * k for k in range(int(rng.integers(1, 4)))]
    width = 4.6 * len(tracks) + 4
    style = Style(
        "railway",
        "railway",
        "railway",
        ROAD,
        0,
        {"line": line, "tracks": [t - np.mean(tracks) for t in tracks]},
        {"shape": "elongated"},
        ("rail track",),
    )
    plan.add(strip(line, width), style)
    plan.take(strip(line, width + 4))
