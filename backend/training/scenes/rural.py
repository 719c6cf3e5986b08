# SPDX-License-Identifier: GPL-3.0-or-later
"""What fills a block of open land. Blocks are convex polygons in metres, before the warp."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from .buildings import House, add_building
from .geometry import blob, densify, fit_box, inset, strip
from .industry import add_greenhouses, add_solar
from .materials import pick
from .plan import PAVED, Plan, Style
from .terrain import add_field, block_angle, ground_style, largest_box
from .values import Xy
from .vegetation import add_forest, add_groves, add_orchard, add_tree, scatter_trees
from .water import add_pond


def forest(plan: Plan, block: Xy) -> None:
    """A wood with a ragged edge and lone trees before it."""
    rng = plan.rng
    outline = plan.bent(block, 8)
    plan.add(outline, ground_style("grass", "grass"))
    wood = outline + rng.normal(0, max(0.8, plan.spec.gsd), outline.shape)
    add_forest(plan, wood)
    plan.region("forest", outline)
    plan.take(wood)


def farm_field(plan: Plan, block: Xy) -> None:
    """One field, or a few strips."""
    rng = plan.rng
    angle = block_angle(block)
    add_field(plan, block, angle)
    plan.region("farmland", plan.bent(block))
    if rng.random() < 0.3 and plan.spec.gsd < 3:
        edge = plan.warp(densify(block[:2], 8))
        for point in edge:
            if rng.random() < 0.6:
                add_tree(plan, point + rng.normal(0, 1.2, 2), float(rng.uniform(1.5, 4)), solid=False)


def meadow(plan: Plan, block: Xy) -> None:
    """Pasture with lone trees and perhaps a pond."""
    rng = plan.rng
    outline = plan.bent(block)
    style = Style(
        "ground",
        "meadow",
        "grass",
        1,
        look={"material": pick(rng, ["meadow", "grass", "dry grass"])},
        attributes={"colour": "green"},
        words=("grassland", "pasture"),
    )
    plan.add(outline, style)
    plan.region("meadow", outline)
    if rng.random() < 0.3:
        add_pond(plan, outline.mean(0), rng.uniform(8, 45))
    add_groves(plan, outline, rng.uniform(0, 6))
    scatter_trees(plan, outline, rng.uniform(1, 10), (2, 5))


def farmstead(plan: Plan, block: Xy) -> None:
    """A house, barns, silos on a gravel yard among trees."""
    rng = plan.rng
    meadow(plan, block)
    centre, _, _ = fit_box(block, 0.0)
    angle = block_angle(block)
    plan.add(plan.warp(centre) + blob(rng, rng.uniform(18, 34), 0.3), ground_style("gravel", "pavement", PAVED))
    for _ in range(int(rng.integers(3, 8))):
        length = rng.uniform(10, 42)
        use = "house" if length < 16 else "hall"
        house = House(
            use,
            length,
            rng.uniform(8, 17),
            rng.uniform(4, 9),
            pick(rng, ["gable", "hip", "gable"]),
            "temperate" if use == "house" else "large",
        )
        add_building(plan, house, centre + rng.normal(0, 17, 2), angle + rng.integers(2) * np.pi / 2)
    scatter_trees(plan, plan.bent(block), 14, (2, 6))


def park(plan: Plan, block: Xy) -> None:
    """Lawn, paths, groups of trees, a pond."""
    rng = plan.rng
    outline = plan.bent(block)
    words = ("green space", "lawn")
    plan.add(
        outline,
        Style("ground", "park", "grass", 1, look={"material": "lawn"}, attributes={"colour": "green"}, words=words),
    )
    plan.region("park", outline)
    middle = outline.mean(0)
    for corner in block[:: max(1, len(block) // 3)]:
        path = np.array([plan.warp(corner), (plan.warp(corner) + middle) / 2 + rng.normal(0, 6, 2), middle])
        plan.add(strip(densify(path, 4), 2.2), ground_style("gravel", "pavement", PAVED))
    if rng.random() < 0.5:
        add_pond(
            plan,
            middle,
            float(np.clip(np.sqrt(np.ptp(block[:, 0]) * np.ptp(block[:, 1])) * rng.uniform(0.1, 0.24), 5, 90)),
        )
    add_groves(plan, outline, rng.uniform(1, 8))
    scatter_trees(plan, outline, rng.uniform(20, 90), (2, 6))


def orchard(plan: Plan, block: Xy) -> None:
    """An orchard."""
    add_orchard(plan, block, block_angle(block))
    plan.region("orchard", plan.bent(block))


def greenhouses(plan: Plan, block: Xy) -> None:
    """Greenhouses side by side."""
    centre, length, width, angle = largest_box(block)
    plan.add(plan.bent(block), ground_style("soil", "bare ground"))
    add_greenhouses(plan, centre, angle, (length, width))


def solar(plan: Plan, block: Xy) -> None:
    """A solar farm."""
    centre, length, width, angle = largest_box(inset(block, 4))
    plan.add(plan.bent(block), ground_style("dry grass", "grass"))
    add_solar(plan, centre, angle, (length, width))


RURAL: dict[str, Callable[[Plan, Xy], None]] = {
    "forest": forest,
    "field": farm_field,
    "meadow": meadow,
    "farmstead": farmstead,
    "park": park,
    "orchard": orchard,
    "greenhouses": greenhouses,
    "solar": solar,
}
