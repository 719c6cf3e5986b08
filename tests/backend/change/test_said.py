# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said of a place: appeared, vanished or modified, from what to what."""

from __future__ import annotations

import numpy as np
import pytest
from oriel.backend.change.compared import Cover
from oriel.backend.change.evidence import STANDING, Evidence, risen
from oriel.backend.change.naming import risen_names
from oriel.backend.change.objects import change_objects
from oriel.backend.search.field import TokenField, regions
from oriel.backend.search.tokens import TokenGrid

NAMES = ("grass", "road", "tree", "building", "")
SHAPE = (24, 24)


def evidence_of(before, after):
    """Evidence in the middle, with the same shares of land cover everywhere at each date."""
    values = np.full(SHAPE, 0.01, np.float32)
    values[8:16, 8:16] = 0.95
    cover = Cover(NAMES, *(np.tile(np.array(x, np.float16)[:, None, None], (1, *SHAPE)) for x in (before, after)))
    field = TokenField(TokenGrid(0, 8, 64, 48, 192, 192), 0, 0, values)
    return Evidence(field, values, risen(cover), np.ones(SHAPE, bool), cover=cover)


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        ((0.9, 0, 0, 0.1, 0), (0.1, 0, 0, 0.9, 0), "appeared"),
        ((0.1, 0, 0, 0.9, 0), (0.9, 0, 0, 0.1, 0), "vanished"),
        ((0.1, 0.1, 0, 0.8, 0), (0.2, 0.15, 0, 0.65, 0), "modified"),
    ],
    ids=["a new house", "a house that is gone", "a new roof, darker than the old one"],
)
def test_what_rose_appeared_and_a_roof_that_looks_other_was_modified(before, after, kind):
    assert [one.kind for one in change_objects(None, evidence_of(before, after))] == [kind]


@pytest.mark.parametrize(
    ("before", "after", "names"),
    [
        ((0.9, 0.1, 0, 0, 0), (0.5, 0.1, 0.1, 0.3, 0), ("grass", "building")),
        ((0.5, 0.1, 0.1, 0.3, 0), (0.9, 0.1, 0, 0, 0), ("building", "grass")),
        ((0, 0.2, 0, 0.8, 0), (0, 0.4, 0, 0.6, 0), ("building", "road")),
        ((0.6, 0, 0.4, 0, 0), (1, 0, 0, 0, 0), ("tree", "grass")),
    ],
)
def test_what_stands_is_named_where_the_ground_leads_at_both_dates(before, after, names):
    evidence = evidence_of(before, after)
    (region,) = regions(evidence.field, 0.5)
    way = float(np.subtract(after, before) @ [STANDING.get(name, 0.0) for name in NAMES])
    assert risen_names(evidence.cover, region, way, STANDING) == names
