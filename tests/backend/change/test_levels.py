# SPDX-License-Identifier: GPL-3.0-or-later
"""Objects of all sensitivities at once, and evidence inside a polygon."""

from __future__ import annotations

import numpy as np
import pytest
from oriel.backend.change.detect import DetectOptions, Evidence, change_objects
from oriel.backend.change.levels import clip_evidence, level_objects
from oriel.backend.errors import InputError
from oriel.backend.search.field import TokenField
from oriel.backend.search.tokens import TokenGrid
from oriel.backend.types import Polygon, box_polygon


def evidence(*blobs, shape=(60, 80)):
    """Round hills (row, col, height) on a flat ground; a token is 8 pixels."""
    grid = TokenGrid(0, 8, 64, 48, shape[0] * 8, shape[1] * 8)
    y, x = np.mgrid[: shape[0], : shape[1]]
    values = np.zeros(shape, np.float32)
    for row, col, height in blobs:
        values = np.maximum(values, height * np.exp(-((y - row) ** 2 + (x - col) ** 2) / 18))
    field = TokenField(grid, 0, 0, values.astype(np.float32))
    return Evidence(field, values * 10, np.zeros_like(values), np.ones(shape, bool))


HILLS = ((10, 10, 0.9), (10, 40, 0.6), (40, 10, 0.4), (40, 40, 0.25), (50, 70, 0.15))


@pytest.mark.parametrize("threshold", [0.5, 0.35, 0.2, 0.1])
def test_filtering_by_score_gives_the_objects_of_each_sensitivity(threshold):
    found = level_objects(None, evidence(*HILLS))
    kept = [o for o in found if o.score >= threshold]
    asked = change_objects(None, evidence(*HILLS), DetectOptions(threshold=threshold))
    assert len(kept) == len(asked) == sum(h >= threshold for _, _, h in HILLS)
    assert sorted(round(o.score, 3) for o in kept) == sorted(round(o.score, 3) for o in asked)
    assert [o.score for o in found] == sorted((o.score for o in found), reverse=True)


def test_lower_levels_add_no_rings_round_the_objects_above():
    found = level_objects(None, evidence((30, 40, 0.95)))
    assert len(found) == 1


def test_only_inside_the_polygon():
    whole = evidence(*HILLS)
    inside = clip_evidence(whole, [box_polygon((0, 0, 200, 200))])
    assert [round(o.score, 1) for o in level_objects(None, inside)] == [0.9]
    assert inside.valid.sum() == 25 * 25
    hole = Polygon((box_polygon((0, 0, 640, 480)).rings[0], box_polygon((30, 30, 140, 140)).rings[0]))
    assert max(o.score for o in level_objects(None, clip_evidence(whole, [hole]))) < 0.7
    with pytest.raises(InputError, match="larger"):
        clip_evidence(whole, [box_polygon((1, 1, 2, 2))])
