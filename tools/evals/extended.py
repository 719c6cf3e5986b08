# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a wing that was built on, or torn down, is told from a house that is new, or gone."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ... import backend
from ...backend.training.scenes import Scene, SceneSpec, render_scene
from ...backend.training.scenes.changes import Nuisance, _later_spec
from ...backend.training.scenes.geometry import box, place
from ...backend.training.scenes.scene import draw_scene
from ..rows import Quality, evaluation
from .change import _GSD, _SIZE, _write, opened_dates
from .compact import compact_model

_SEEDS = range(9500, 9506)  # never used for training; the rule was found on 9400 to 9405
_KEPT = 0.5  # share of a house that stands at the date at which it is smaller
_LEAST = 60.0  # square metres of a house that may be extended
_MOST = 8  # houses of a town that are extended, and as many that are new
_COVERED = 0.3  # share of what came that an object must cover to be about it


@dataclass(frozen=True)
class Works:
    """A town before and after building works.

    Attributes:
        before, after: its images.
        wings, houses: outlines (n, 2) of what was built on, and of new houses, in pixels.
    """

    before: Path
    after: Path
    wings: list[NDArray[Any]]
    houses: list[NDArray[Any]]


def plain_houses(town: Scene) -> list[Any]:
    """The items of a town that are buildings of one part, well inside of it."""
    return [i for i in town.items if i.kind == "building" and len(i.look["parts"]) == 1 and _inside(i.outline / _GSD)]


def works(folder: Path, seed: int) -> Works:
    """A procedural town in which half of some houses is built on, and others are new; season, light and haze differ."""
    rng = np.random.default_rng(seed)
    town = render_scene(SceneSpec(size=(_SIZE, _SIZE), gsd=_GSD, blur=0.7), seed)
    items = {item.id: item for item in town.items}
    plain = plain_houses(town)
    large = [i for i in plain if i.look["parts"][0][2] * i.look["parts"][0][3] >= _LEAST]
    grown = [large[k] for k in rng.permutation(len(large))[:_MOST]]
    others = [i for i in plain if i.id not in {g.id for g in grown}]
    new = [others[k] for k in rng.permutation(len(others))[:_MOST]]
    wings = []
    for item in grown:
        centre, angle, length, width = item.look["parts"][0]
        side = -1.0 if rng.random() < 0.5 else 1.0
        stands = box(length * _KEPT, width, side * length * (1 - _KEPT) / 2)
        middle = place(np.array([[side * length * (1 - _KEPT) / 2, 0.0]]), centre, angle)[0]
        look = {**item.look, "parts": [(middle, angle, length * _KEPT, width)]}
        items[item.id] = replace(item, outline=place(stands, centre, angle), look=look)
        wings.append(place(box(length * (1 - _KEPT), width, -side * length * _KEPT / 2), centre, angle) / _GSD)
    for item in new:
        del items[item.id]
    earlier = draw_scene(town.spec, town.seed, tuple(items.values()), town.region_items, exposure=seed)
    spec = _later_spec(town.spec, Nuisance(shift=0.0), rng)
    later = draw_scene(spec, town.seed, town.items, town.region_items, exposure=seed + 7919)
    before, after = (_saved(folder / f"{seed}{n}.tif", s) for n, s in (("a", earlier), ("b", later)))
    return Works(before, after, wings, [i.outline / _GSD for i in new])


def _saved(path: Path, scene: Scene) -> Path:
    return _write(path, scene)


def _inside(outline: NDArray[Any]) -> bool:
    return bool((outline > 4).all() and (outline < _SIZE - 4).all())


@evaluation("change.extended_recall", "change.reduced_recall", "change.new_taken_for_extended")
def extended() -> Iterator[Quality]:
    """Of the wings that were found, those called extended (reduced, with the dates swapped); of new houses, too."""
    counts: Counter[str] = Counter()
    model = compact_model()
    with tempfile.TemporaryDirectory(prefix="oriel-eval-") as name:
        for seed in _SEEDS:
            town = works(Path(name), seed)
            for pair, kind in (((town.before, town.after), "extended"), ((town.after, town.before), "reduced")):
                found = _objects(model, Path(name) / f"{seed}", *pair)
                for what, outlines in (("wing", town.wings), ("house", town.houses)):
                    kinds = [_kind_at(found, outline) for outline in outlines]
                    counts[f"{kind} {what} found"] += sum(k != "" for k in kinds)
                    counts[f"{kind} {what}"] += sum(k == kind for k in kinds)
    for kind in ("extended", "reduced"):
        said, n = counts[f"{kind} wing"], counts[f"{kind} wing found"]
        yield Quality(f"change.{kind}_recall", "wings of procedural houses that were found", n, said / max(n, 1))
    wrong = counts["extended house"] + counts["reduced house"]
    n = counts["extended house found"] + counts["reduced house found"]
    yield Quality(
        "change.new_taken_for_extended", "new or lost procedural houses that were found", n, wrong / max(n, 1)
    )


def _objects(model: Any, folder: Path, before: Path, after: Path) -> list[backend.ChangeObject]:
    with opened_dates(model, before, after, folder) as dates:
        return backend.change_objects(dates, backend.word_change(dates, backend.parse_change("building")))


def _kind_at(found: list[backend.ChangeObject], outline: NDArray[Any]) -> str:
    """What is said of the place that covers an outline most; "" where nothing covers enough of it."""
    from shapely import Polygon

    true = Polygon(outline).buffer(0)
    shares = [(Polygon(o.polygon.rings[0]).buffer(0).intersection(true).area / true.area, o.kind) for o in found]
    best = max(shares, default=(0.0, ""))
    return best[1] if best[0] >= _COVERED else ""
