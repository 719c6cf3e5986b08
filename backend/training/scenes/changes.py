# SPDX-License-Identifier: GPL-3.0-or-later
"""The same place at a second date: true changes, and everything that differs without being one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from ...errors import InputError
from .buildings import House, add_building
from .classes import CLASSES
from .geometry import area, box, place, stencil
from .industry import add_tank
from .materials import CAR_COLOURS, colour, colour_word, pick
from .plan import BUILDING, TREE, WATER, Plan
from .scene import draw_scene
from .spec import SEASONS, SceneSpec
from .terrain import CROPS
from .values import Change, ChangeKind, Item, Scene, Xy

Mode = Literal["default", "none", "construction", "loss", "disaster"]
_MODES = ("construction", "loss", "disaster", "mixed")
_GROUND = ("field", "meadow", "park", "orchard")
_LOSABLE = (
    "building",
    "storage tank",
    "ship",
    "airplane",
    "swimming pool",
    "greenhouse",
    "container",
    "tree",
    "forest",
    "grove",
    "solar panel",
)


@dataclass(frozen=True)
class Nuisance:
    """What differs between two dates although nothing changed; False or 0 switches a part off.

    Attributes:
        season: another season, so other greens and other crops.
        sun: another time of day or year.
        haze: other haze, blur and noise.
        gain: standard deviation of the logarithm of the brightness factor.
        shift: largest offset of the second date in pixels, each axis.
        vehicles: parked and driving vehicles come, go and are replaced.
        clouds: share of cloud at the second date; None = as in the first.
    """

    season: bool = True
    sun: bool = True
    haze: bool = True
    gain: float = 0.12
    shift: float = 1.5
    vehicles: bool = True
    clouds: float | None = None


STILL = Nuisance(season=False, sun=False, haze=False, gain=0.0, shift=0.0, vehicles=False)
"""No nuisance at all; only the sensor noise differs."""


def second_date(
    scene: Scene, seed: int, *, changes: Mode = "default", nuisance: Nuisance | None = None
) -> tuple[Scene, list[Change]]:
    """Draw the same place again, later.

    Ids are stable: an object that stands at both dates keeps its id in `instances`.

    Args:
        scene: the first date.
        seed: of changes and nuisance.
        changes: "none"; "default" = one of the others or a mixture, by chance.
        nuisance: None = `Nuisance()`.

    Returns:
        The second scene and every true change that can be seen in the frame; vehicles never count.
    """
    if changes not in ("default", "none", "construction", "loss", "disaster"):
        raise InputError(f"Changes '{changes}' are unknown; choose default, none, construction, loss or disaster.")
    rng = np.random.default_rng((seed, 41))
    disturb = Nuisance() if nuisance is None else nuisance
    spec = _later_spec(scene.spec, disturb, rng)
    items = {item.id: item for item in scene.items}
    edits: list[tuple[ChangeKind, Item, Item]] = []
    if changes != "none":
        mode = str(rng.choice(_MODES, p=[0.3, 0.22, 0.23, 0.25])) if changes == "default" else changes
        _edit(scene, items, edits, mode, rng)
    if disturb.vehicles:
        _shuffle_vehicles(scene, items, rng)
    if disturb.season:
        for key, item in items.items():
            if item.kind == "field" and rng.random() < 0.6:
                items[key] = replace(item, look={**item.look, "crop": pick(rng, CROPS[spec.season])})
    after = draw_scene(spec, scene.seed, tuple(items.values()), scene.region_items, exposure=seed + 7919)
    found = [_change(scene, after, kind, before, later) for kind, before, later in edits]
    return after, [c for c in found if c is not None]


def _later_spec(spec: SceneSpec, disturb: Nuisance, rng: np.random.Generator) -> SceneSpec:
    changed = spec
    if disturb.season:
        changed = replace(changed, season=SEASONS[int(rng.integers(4))])
    if disturb.sun:
        elevation = float(np.clip(spec.sun_elevation + rng.normal(0, 12), 20, 75))
        changed = replace(
            changed, sun_azimuth=float(spec.sun_azimuth + rng.normal(0, 25)) % 360, sun_elevation=elevation
        )
    if disturb.haze:
        blur = float(np.clip(spec.blur * np.exp(rng.normal(0, 0.25)), 0.3, 2.0))
        changed = replace(changed, haze=float(rng.uniform(0, 0.22)), noise=float(rng.uniform(0.003, 0.025)), blur=blur)
    if disturb.clouds is not None:
        changed = replace(changed, clouds=disturb.clouds)
    shift = rng.uniform(-disturb.shift, disturb.shift, 2) if disturb.shift else np.zeros(2)
    gain = float(spec.gain * np.exp(rng.normal(0, disturb.gain))) if disturb.gain else spec.gain
    return replace(changed, gain=gain, shift=(spec.shift[0] + float(shift[0]), spec.shift[1] + float(shift[1])))


def _edit(
    scene: Scene,
    items: dict[int, Item],
    edits: list[tuple[ChangeKind, Item, Item]],
    mode: str,
    rng: np.random.Generator,
) -> None:
    """Choose what changes; `items` becomes the second date's."""
    whole = scene.spec.size[0] * scene.spec.size[1]
    seen = [o for o in scene.objects if o.pixels >= 20 and o.visible > 0.5 and o.pixels < 0.25 * whole]
    share = {"construction": 0.06, "loss": 0.3, "disaster": 0.1, "mixed": 0.18}[mode] * rng.uniform(0.4, 1.6)
    for o in seen:
        item = items[o.id]
        if (
            o.name == "building"
            and mode in ("disaster", "mixed")
            and rng.random() < (0.5 if mode == "disaster" else 0.1)
        ):
            state: Literal["damaged", "destroyed"] = "destroyed" if rng.random() < 0.5 else "damaged"
            look, words = {**item.look, "state": state}, {**item.attributes, "state": state}
            height = 0.5 if state == "destroyed" else item.height
            items[o.id] = replace(item, look=look, attributes=words, height=height)
            edits.append((state, item, items[o.id]))
        elif o.name in _LOSABLE and rng.random() < share * (0.3 if o.name == "tree" else 1):
            del items[o.id]
            edits.append(("vanished", item, item))
            _leave_ground(item, items, rng)
        elif o.name == "building" and mode in ("construction", "mixed") and rng.random() < 0.06:
            items[o.id] = _new_roof(item, rng)
            edits.append(("modified", item, items[o.id]))
        elif o.name in _GROUND and mode in ("construction", "mixed") and rng.random() < 0.3:
            changed = replace(
                item, kind="ground", name="construction site", cover="bare ground", look={"material": "soil"}
            )
            items[o.id] = replace(changed, attributes={"colour": "brown"}, words=("bare soil", "building site"))
            edits.append(("modified", item, items[o.id]))
    if mode in ("construction", "mixed"):
        edits.extend(("appeared", item, item) for item in _build(scene, items, rng))


def _new_roof(item: Item, rng: np.random.Generator) -> Item:
    old = item.look["tone"]
    options = [colour(n, rng) for n in ("red roof", "dark roof", "white roof", "blue roof", "grey roof")]
    tone = max(options, key=lambda t: float(np.abs(t[:3] - old[:3]).sum()) * rng.uniform(0.6, 1))
    return replace(item, look={**item.look, "tone": tone}, attributes={**item.attributes, "colour": colour_word(tone)})


def _leave_ground(item: Item, items: dict[int, Item], rng: np.random.Generator) -> None:
    """Bare soil where a building or wood was, in half of the cases."""
    if item.name not in ("building", "forest", "grove", "storage tank") or rng.random() < 0.5:
        return
    new = max(items) + 1 if items else 1
    middle = item.outline.mean(0)
    outline = middle + (item.outline - middle) * 1.06
    items[new] = Item(new + 100000, "ground", "", outline, WATER, item.seed, "bare ground", look={"material": "soil"})


def _taken(scene: Scene, items: dict[int, Item], rng: np.random.Generator) -> Plan:
    """A plan in which everything solid of the first and second date is taken."""
    plan = Plan(replace(scene.spec, shift=(0.0, 0.0)), int(rng.integers(1 << 30)))
    plan.bendless()
    for item in (*scene.items, *items.values()):
        if item.layer >= WATER or item.kind == "forest":
            middle = item.outline.mean(0)
            plan.take(middle + (item.outline - middle) * (0.55 if item.layer == TREE and item.kind == "tree" else 1.0))
    plan.first_id = max([i.id for i in scene.items] + list(items) + [0]) + 200001
    return plan


def _build(scene: Scene, items: dict[int, Item], rng: np.random.Generator) -> list[Item]:
    """New buildings and tanks on free ground, like those that stand there already."""
    plan = _taken(scene, items, rng)
    models = [i for i in items.values() if i.kind == "building" and len(i.look["parts"]) == 1]
    models = [i for i in models if area(i.outline) > 25 * scene.spec.gsd**2]
    side = np.sqrt(max(40.0, 60 * scene.spec.gsd**2))
    built: list[Item] = []
    for _ in range(60):
        if len(built) >= 2 + scene.spec.size[0] * scene.spec.size[1] / 40000:
            break
        spot = rng.uniform(0.05, 0.95, 2) * plan.extent
        new: Item | None
        if models:
            model = models[int(rng.integers(len(models)))]
            _, angle, length, width = model.look["parts"][0]
            palette = "tin" if model.look["use"] == "hut" else "large" if length > 30 else "temperate"
            house = House(model.look["use"], length, width, model.height, model.look["roof"], palette)
            new = add_building(plan, house, spot, angle)
        elif rng.random() < 0.2:
            new = add_tank(plan, spot, side * rng.uniform(0.5, 1.2))
        else:
            house = House("hall", side * rng.uniform(1.2, 3), side * rng.uniform(0.8, 1.3), 6, "gable", "large")
            new = add_building(plan, house, spot, rng.uniform(0, np.pi))
        if new is not None and new.name:
            built.append(new)
            items[new.id] = new
    return built


def _shuffle_vehicles(scene: Scene, items: dict[int, Item], rng: np.random.Generator) -> None:
    parked = [i for i in scene.items if i.kind == "vehicle" and i.id in items]
    plan = Plan(replace(scene.spec, shift=(0.0, 0.0)), int(rng.integers(1 << 30)))
    for item in scene.items:
        if item.layer in (BUILDING, WATER) or item.kind == "vehicle":
            plan.take(item.outline)
    new = max([i.id for i in items.values()] + [0]) + 400001
    for item in parked:
        if rng.random() < 0.4:
            del items[item.id]
        elif rng.random() < 0.4:
            items[item.id] = _repaint(item, rng)
        angle = item.look["angle"]
        step = np.array([-np.sin(angle), np.cos(angle)]) * 2.6 * (1 if rng.random() < 0.5 else -1)
        centre = item.look["centre"] + step
        outline = place(box(item.look["length"], item.look["width"]), centre, angle)
        if rng.random() < 0.35 and plan.free(outline):
            plan.take(outline)
            moved = replace(item, id=new, outline=outline, look={**item.look, "centre": centre}, seed=item.seed ^ 5)
            items[new] = _repaint(moved, rng)
            new += 1


def _repaint(item: Item, rng: np.random.Generator) -> Item:
    name = list(CAR_COLOURS)[int(rng.integers(5))]
    return replace(item, look={**item.look, "paint": name}, attributes={**item.attributes, "colour": name})


def _change(before: Scene, after: Scene, kind: ChangeKind, old: Item, new: Item) -> Change | None:
    """The change as seen, or None where it cannot be seen in either frame."""
    polygon: Xy = old.outline / before.spec.gsd + before.spec.shift
    h, w = before.spec.size
    low, high = np.floor(polygon.min(0)).astype(int), np.ceil(polygon.max(0)).astype(int)
    x0, y0, x1, y1 = max(0, int(low[0])), max(0, int(low[1])), min(w, int(high[0])), min(h, int(high[1]))
    if x1 - x0 < 2 or y1 - y0 < 2:
        return None
    shown = after if kind == "appeared" else before
    if not (shown.instances[y0:y1, x0:x1] == new.id).any():
        return None
    inside = stencil([polygon], (x0, y0, x1, y1), 2) >= 0.5
    names = {
        "vanished": (old.name, _cover(after, inside, (x0, y0))),
        "appeared": (_cover(before, inside, (x0, y0)), new.name),
    }
    source, target = names.get(kind, (old.name, new.name))
    if kind == "destroyed":
        target = "rubble"
    return Change(kind, source, target, new.id, polygon, (x0, y0, x1, y1))


def _cover(scene: Scene, inside: np.ndarray[tuple[int, ...], np.dtype[np.bool_]], corner: tuple[int, int]) -> str:
    """Most frequent land cover."""
    h, w = inside.shape
    part = scene.class_map[corner[1] : corner[1] + h, corner[0] : corner[0] + w]
    return CLASSES[int(np.bincount(part[inside], minlength=1).argmax())] if inside.any() else CLASSES[int(part[0, 0])]
