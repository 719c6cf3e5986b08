# SPDX-License-Identifier: GPL-3.0-or-later
"""From a spec and a seed to a scene: plan, draw, expose, describe."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from scipy.ndimage import find_objects

from . import airport, buildings, fabric, industry, roads, sports, terrain, vegetation, vehicles, water
from .canvas import Canvas
from .captions import captions, phrases, relations
from .geometry import stencil
from .layout import plan_scene
from .plan import TREE, WATER
from .sensor import expose
from .spec import SceneSpec
from .values import Item, Region, Scene, SceneObject

Drawer = Callable[[Canvas, Item], None]
_DRAWERS: dict[str, Drawer] = {}
for _module in (airport, buildings, fabric, industry, roads, sports, terrain, vegetation, vehicles, water):
    _DRAWERS.update(_module.DRAW)

_AFLOAT = frozenset({"ship", "pier", "bridge"})

MIN_PIXELS = 4
"""Objects of fewer visible pixels are not in the truth."""


def render_scene(spec: SceneSpec, seed: int) -> Scene:
    """Draw a scene with its truth.

    Deterministic: equal specs and seeds give equal bytes on one machine and library version.

    Args:
        spec: size, ground sample distance, biome, sun, season, air, sensor.
        seed: of the contents, 0 .. 2**31 - 1.
    """
    plan = plan_scene(spec, seed)
    return draw_scene(spec, seed, tuple(plan.items), tuple(plan.regions))


def draw_scene(
    spec: SceneSpec, seed: int, items: tuple[Item, ...], regions: tuple[Region, ...], exposure: int | None = None
) -> Scene:
    """Draw planned items; `exposure` seeds clouds and noise (None = seed)."""
    canvas = Canvas(spec, seed)
    wet = any(item.kind == "water" for item in items)
    for item in sorted(items, key=lambda i: i.layer):
        canvas.dry = wet and WATER < item.layer < TREE and item.kind not in _AFLOAT
        _DRAWERS[item.kind](canvas, item)
    bands, clouds = expose(canvas, seed if exposure is None else exposure)
    objects = _objects(canvas, items)
    placed = tuple(Region(r.name, canvas.pixels(r.polygon)) for r in regions)
    placed = tuple(r for r in placed if (r.polygon.max(0) > 0).all() and (r.polygon.min(0) < spec.size[::-1]).all())
    links = relations(objects, canvas.ids)
    return Scene(
        spec=spec,
        seed=seed,
        bands=bands,
        instances=canvas.ids,
        class_map=canvas.cover,
        clouds=clouds,
        objects=objects,
        regions=placed,
        relations=links,
        captions=captions(objects, placed, spec.size, seed),
        phrases=phrases(objects, links, spec.size, seed),
        items=items,
        region_items=regions,
    )


def _objects(canvas: Canvas, items: tuple[Item, ...]) -> tuple[SceneObject, ...]:
    """What is left to see of each item; specks leave the instance map."""
    ids = canvas.ids
    count = np.bincount(ids.ravel(), minlength=1)
    specks = np.flatnonzero((count > 0) & (count < MIN_PIXELS))
    specks = specks[specks > 0]
    if len(specks):
        ids[np.isin(ids, specks)] = 0
    boxes = find_objects(ids)
    by_id = {item.id: item for item in items}
    out = []
    for index, where in enumerate(boxes):
        if where is None:
            continue
        item = by_id[index + 1]
        pixels = int(count[index + 1])
        out.append(
            SceneObject(
                id=item.id,
                name=item.name,
                words=item.words,
                attributes=item.attributes,
                polygon=canvas.pixels(item.outline),
                bounds=(where[1].start, where[0].start, where[1].stop, where[0].stop),
                pixels=pixels,
                visible=min(1.0, pixels / max(canvas.whole.get(item.id, pixels), 1.0)),
                height=item.height,
            )
        )
    return tuple(out)


def amodal_mask(scene: Scene, object_id: int) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
    """The whole object, also where something covers it: bool (h, w)."""
    polygon = next(o.polygon for o in scene.objects if o.id == object_id)
    h, w = scene.spec.size
    return stencil([polygon], (0, 0, w, h), 4) >= 0.5
