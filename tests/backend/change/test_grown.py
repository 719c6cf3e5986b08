# SPDX-License-Identifier: GPL-3.0-or-later
"""A wing that was built on is told from a house that is new, by land cover at both dates and by what can be drawn."""

from __future__ import annotations

import numpy as np
import pytest
from oriel.backend.change.compared import Cover
from oriel.backend.change.detect import Evidence
from oriel.backend.change.grown import is_part
from oriel.backend.search.field import TokenField, regions
from oriel.backend.search.tokens import TokenGrid
from oriel.backend.types import Mask, Window

SHAPE = (40, 50)  # cells of 4 pixels
HOUSE = (slice(10, 20), slice(10, 20))
WING = (slice(10, 20), slice(20, 28))
ALL = (slice(10, 20), slice(10, 28))
APART = (slice(10, 20), slice(24, 34))


def at(place, value=1.0):
    out = np.zeros(SHAPE, np.float32)
    out[place] = value
    return out


def evidence(changed, before, after):
    """Evidence in a place, and buildings at both dates."""
    grid = TokenGrid(0, 4, 64, 48, SHAPE[0] * 4, SHAPE[1] * 4)
    values = at(changed, 0.9)
    cover = [np.stack([1 - b, b]).astype(np.float16) for b in (before, after)]
    field = TokenField(grid, 0, 0, values)
    found = Evidence(field, values, np.sign(values), np.ones(SHAPE, bool), cover=Cover(("", "building"), *cover))
    (region,) = regions(field, 0.5)
    return found, region


def drawing(*dates):
    """Draws at each date the thing (a place in cells) that holds the clicked point, else nothing."""

    def draw(date, prompts):
        masks = []
        for place in dates[date]:
            cells = at(place)
            x, y = (prompts.xy[0] // 4).astype(int)
            if cells[y, x]:
                logits = np.where(cells.repeat(4, 0).repeat(4, 1) > 0, 5.0, -5.0).astype(np.float32)
                masks.append(Mask(Window(0, 0, 0, *logits.shape), logits, 0.9, 0.9))
        return masks

    return draw


@pytest.mark.parametrize("seen", [WING, ALL])  # the evidence may cover the wing alone, or the house as well
def test_a_wing_makes_a_house_larger(seen):
    found, region = evidence(seen, at(HOUSE), at(ALL))
    assert is_part(found, region, 1, [], drawing([HOUSE], [ALL]))


def test_a_wing_that_is_torn_down_makes_it_smaller():
    found, region = evidence(ALL, at(ALL), at(HOUSE))
    assert is_part(found, region, 0, [], drawing([ALL], [HOUSE]))


def test_a_new_house_is_no_part():
    found, region = evidence(APART, at(HOUSE), at(HOUSE) + at(APART))
    assert not is_part(found, region, 1, [], drawing([HOUSE], [HOUSE, APART]))


def test_a_new_house_wall_to_wall_with_another_is_no_part():
    found, region = evidence(WING, at(HOUSE), at(ALL))
    assert not is_part(found, region, 1, [], drawing([HOUSE], [HOUSE, WING]))


def test_a_house_in_the_place_of_a_shed_is_new():
    shed = (slice(10, 13), slice(10, 14))
    found, region = evidence(ALL, at(shed), at(ALL))
    assert not is_part(found, region, 1, [], drawing([shed], [ALL]))


def test_a_faint_roof_at_the_first_date_is_still_the_same_house():
    found, region = evidence(ALL, at(HOUSE, 0.4), at(ALL))
    assert is_part(found, region, 1, [], drawing([HOUSE], [ALL]))
