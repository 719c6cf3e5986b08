# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether houses of a new row that touch each other are found as that many objects."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...backend.training.scenes import SceneSpec, render_scene
from ...backend.training.scenes.changes import Nuisance, _later_spec
from ...backend.training.scenes.geometry import box, place
from ...backend.training.scenes.materials import colour, pick
from ...backend.training.scenes.scene import draw_scene
from ...backend.training.scenes.values import Item
from ..rows import Quality, evaluation
from .change import _GSD, _SIZE, _write
from .compact import compact_model
from .extended import _objects, plain_houses

_SEEDS = range(9700, 9712)  # never used for training; the rules were found on 9720 to 9731
_HOUSE = 8.0  # metres of a row that one house takes up
_HOUSES = 6  # of a row at most
_LONG = 15.0  # metres from which on a building becomes a row
_WIDE = 12.0  # metres across a row at most
_MOST = 6  # rows of a town, and as many new houses that stand alone
_ROOFS = ("red roof", "brown roof", "grey roof", "dark roof", "white roof", "beige roof")
_FOUND = 0.5  # IoU: a whole row is no answer for one of its houses


@dataclass(frozen=True)
class NewRows:
    """A town before and after rows of houses were built; outlines (n, 2) in pixels.

    Attributes:
        before, after: its images.
        rows: for each new row the outlines of its houses.
        alone: outlines of new houses that stand alone.
    """

    before: Path
    after: Path
    rows: list[list[NDArray[Any]]]
    alone: list[NDArray[Any]]


def new_rows(folder: Path, seed: int) -> NewRows:
    """A procedural town in which long buildings are rows of houses, all new; season, light and haze differ."""
    rng = np.random.default_rng(seed)
    town = render_scene(SceneSpec(size=(_SIZE, _SIZE), gsd=_GSD, blur=0.7), seed)
    items = {item.id: item for item in town.items}
    plain = plain_houses(town)
    long = [i for i in plain if i.look["parts"][0][2] >= _LONG]
    chosen = [long[k] for k in rng.permutation(len(long))[:_MOST]]
    others = [i for i in plain if i.id not in {c.id for c in chosen}]
    alone = [others[k] for k in rng.permutation(len(others))[:_MOST]]
    rows = []
    for item in chosen:
        del items[item.id]
        houses = _houses(item, max(items) + 1_000_000, rng)
        items.update({house.id: house for house in houses})
        rows.append(houses)
    new = {house.id for row in rows for house in row} | {item.id for item in alone}
    kept = tuple(item for item in items.values() if item.id not in new)
    earlier = draw_scene(town.spec, town.seed, kept, town.region_items, exposure=seed)
    spec = _later_spec(town.spec, Nuisance(shift=0.0), rng)
    later = draw_scene(spec, town.seed, tuple(items.values()), town.region_items, exposure=seed + 7919)
    before, after = (_write(folder / f"{seed}{n}.tif", s) for n, s in (("a", earlier), ("b", later)))
    return NewRows(
        before, after, [[h.outline / _GSD for h in row] for row in rows], [item.outline / _GSD for item in alone]
    )


def _houses(item: Item, first: int, rng: np.random.Generator) -> list[Item]:
    """A building as a row of houses, each with a roof of its own."""
    centre, angle, length, width = item.look["parts"][0]
    width = min(width, _WIDE)
    count = min(max(2, round(length / _HOUSE)), _HOUSES)
    unit = min(length / count, _HOUSE * 1.2)
    across = rng.random() < 0.5  # ridges across the row, or one after the other
    out = []
    for k in range(count):
        middle = place(np.array([[(k + 0.5 - count / 2) * unit, 0.0]]), centre, angle)[0]
        part = (middle, angle + np.pi / 2, width, unit) if across else (middle, angle, unit, width)
        tone = colour(pick(rng, _ROOFS), rng)
        look = {**item.look, "parts": [part], "tone": tone, "roof": "gable", "use": "house"}
        outline = place(box(unit, width), middle, angle)
        out.append(replace(item, id=first + k, outline=outline, look=look, seed=item.seed + k))
    return out


@evaluation("change.touching_object_f1", "change.alone_object_f1")
def touching() -> Iterator[Quality]:
    """Object F1 of the houses of new rows, and of new houses that stand alone, among what "building" finds there."""
    rows, alone = np.zeros(3), np.zeros(3)
    model = compact_model()
    with tempfile.TemporaryDirectory(prefix="oriel-eval-") as name:
        for seed in _SEEDS:
            town = new_rows(Path(name), seed)
            found = _objects(model, Path(name) / f"{seed}", town.before, town.after)
            said = [o.polygon.rings[0] for o in found]
            rows += matched(said, [house for row in town.rows for house in row])
            alone += matched(said, town.alone)
    for short, (hits, said_, true), what in (
        ("touching", rows, "houses of new procedural rows"),
        ("alone", alone, "new procedural houses that stand alone"),
    ):
        yield Quality(f"change.{short}_object_f1", what, int(true), float(2 * hits / max(said_ + true, 1)))


def matched(found: list[NDArray[Any]], wanted: list[NDArray[Any]]) -> NDArray[Any]:
    """Hits, objects said about what is wanted (they touch it), objects true."""
    from shapely import Polygon, STRtree

    said, true = ([Polygon(r).buffer(0) for r in rings if len(r) > 3] for rings in (found, wanted))
    tree = STRtree(true)
    about = [s for s in said if len(tree.query(s, "intersects"))]
    pairs = sorted(
        ((s.intersection(t).area / s.union(t).area, i, k) for i, s in enumerate(about) for k, t in enumerate(true)),
        reverse=True,
    )
    hits: list[tuple[int, int]] = []
    for iou, i, k in pairs:
        if iou >= _FOUND and all(i != a and k != b for a, b in hits):
            hits.append((i, k))
    return np.array([len(hits), len(about), len(true)], float)
