# SPDX-License-Identifier: GPL-3.0-or-later
"""How well damage to mapped buildings is told, on procedural disasters."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from ... import backend
from ...backend.change.damage import STATES
from ...backend.training.damage_fit import SEEDS, disaster, views
from ...backend.vectorize.rings import from_shapely
from ..rows import Quality, evaluation
from .against_map import f1
from .compact import compact_model

_SEEDS = range(9300, 9306)  # never used for fitting


@evaluation("damage.macro_f1", "damage.destroyed_f1", "damage.damaged_f1", "damage.accuracy")
def procedural() -> Iterator[Quality]:
    """Intact, damaged, destroyed: each building of procedural towns before and after a disaster."""
    assert not set(_SEEDS) & set(SEEDS)
    model = compact_model()
    table = np.zeros((3, 3))  # truth, said
    for seed in _SEEDS:
        first, later, shapes, truth = disaster(seed)
        with tempfile.TemporaryDirectory(prefix="oriel-eval-") as name:
            items = [backend.MapItem(i, tuple(from_shapely(s))) for i, s in enumerate(shapes)]
            for found, true in zip(
                backend.assess_damage(items, *views((first, later), Path(name), model)), truth, strict=True
            ):
                if found.state:
                    table[STATES.index(true), STATES.index(found.state)] += 1
    scores = [f1(table[i, i], table[:, i].sum(), table[i].sum()) for i in range(3)]
    data, count = "procedural disasters, unseen seeds", int(table.sum())
    yield Quality("damage.macro_f1", data, count, float(np.mean(scores)), 0.6)
    yield Quality("damage.damaged_f1", data, int(table[1].sum()), scores[1])
    yield Quality("damage.destroyed_f1", data, int(table[2].sum()), scores[2])
    yield Quality("damage.accuracy", data, count, float(np.trace(table) / max(count, 1)))
