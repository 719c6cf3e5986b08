# SPDX-License-Identifier: GPL-3.0-or-later
"""Of the changes that are found: how often it is said rightly what happened, from what to what."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ... import backend
from ...backend.training.scenes import second_date
from ..rows import Quality, evaluation
from .change import _town, _write, opened_dates
from .compact import compact_model

_SEEDS = (*range(9000, 9004), *range(9100, 9108))
_STANDS = ("building", "tree")
_WORDS = {
    "bare ground": "bare soil", "rubble": "bare soil", "construction site": "bare soil", "park": "grass",
    "pavement": "road", "railway": "road",
}  # fmt: skip
_MEETS = 0.2  # share of an object in a true change


@evaluation("change.kind_accuracy", "change.from_to_accuracy")
def kinds() -> Iterator[Quality]:
    """Any change on procedural pairs of unseen seeds: kind, and both names, of the objects that meet a true change."""
    model = compact_model()
    kinds, names = [], []
    with tempfile.TemporaryDirectory(prefix="oriel-eval-") as name:
        for seed in _SEEDS:
            folder = Path(name) / str(seed)
            folder.mkdir()
            first = _town(seed)
            later, changes = second_date(first, seed + 1)
            paths = _write(folder / "a.tif", first), _write(folder / "b.tif", later)
            with opened_dates(model, *paths, folder) as dates:
                found = backend.change_objects(dates, backend.any_change(dates), classes=backend.DEFAULT_CLASSES)
            for one, true in _pairs(found, changes):
                said = {"extended": "appeared", "reduced": "vanished"}.get(one.kind, one.kind)
                kinds.append(said == _kind(true.class_from, true.class_to))
                wanted = tuple(_WORDS.get(n, n) for n in (true.class_from, true.class_to))
                names.append((one.class_from, one.class_to) == wanted)
    data = "procedural, unseen seeds"
    yield Quality("change.kind_accuracy", data, len(kinds), sum(kinds) / max(len(kinds), 1))
    yield Quality("change.from_to_accuracy", data, len(names), sum(names) / max(len(names), 1))


def _pairs(found: list[backend.ChangeObject], changes: Any) -> Iterator[tuple[backend.ChangeObject, Any]]:
    from shapely import Polygon

    true = [(Polygon(c.polygon).buffer(0), c) for c in changes]
    for one in found:
        shape = Polygon(one.polygon.rings[0]).buffer(0)
        best = max(true, key=lambda t: float(shape.intersection(t[0]).area), default=None)
        if best is not None and shape.intersection(best[0]).area >= _MEETS * shape.area:
            yield one, best[1]


def _kind(before: str, after: str) -> str:
    was, is_now = before in _STANDS, after in _STANDS
    if was == is_now:
        return "modified"
    return "appeared" if is_now else "vanished"
