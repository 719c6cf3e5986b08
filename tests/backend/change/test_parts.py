# SPDX-License-Identifier: GPL-3.0-or-later
"""Large places of change come apart where something else came or went."""

from __future__ import annotations

import numpy as np
import shapely
from oriel.backend.change.candidates import candidates
from oriel.backend.change.compared import Cover
from oriel.backend.change.evidence import Evidence
from oriel.backend.search.field import TokenField, region_outline
from oriel.backend.search.tokens import TokenGrid

NAMES = ("grass", "road", "building", "")
SHAPE = (40, 40)
PITCH = 8


def cover_of(*blocks):
    """Grass, and kinds of land cover in boxes of rows and columns: (name, y0, y1, x0, x1)."""
    kinds = np.zeros(SHAPE, int)
    for name, y0, y1, x0, x1 in blocks:
        kinds[y0:y1, x0:x1] = NAMES.index(name)
    return np.eye(len(NAMES), dtype=np.float16)[kinds].transpose(2, 0, 1)


def evidence_of(before, after, *, side=30, **fields):
    values = np.full(SHAPE, 0.01, np.float32)
    values[4 : 4 + side, 4 : 4 + side] = 0.9
    grid = TokenGrid(0, PITCH, 64, 48, SHAPE[1] * PITCH, SHAPE[0] * PITCH)
    flat = np.zeros(SHAPE, np.float32)
    return Evidence(
        TokenField(grid, 0, 0, values), flat, flat, np.ones(SHAPE, bool), cover=Cover(NAMES, before, after), **fields
    )


HOUSES = cover_of(("building", 4, 18, 4, 34), ("road", 18, 26, 4, 34), ("building", 8, 11, 8, 10))


def cells_of(places):
    return [sorted(map(tuple, place.region.tokens.tolist())) for place in places]


def test_a_new_estate_is_houses_a_road_and_gardens():
    places = candidates(evidence_of(cover_of(), HOUSES))
    assert sorted(len(place.region.tokens) for place in places) == [240, 240, 420]
    assert len({place.score for place in places}) == 1


def test_swapped_dates_give_the_same_parts():
    there, back = (candidates(evidence_of(*dates)) for dates in ((cover_of(), HOUSES), (HOUSES, cover_of())))
    assert cells_of(there) == cells_of(back)


def test_what_grew_there_before_does_not_cut_a_new_building():
    field = cover_of(("road", 4, 18, 4, 34))
    assert len(candidates(evidence_of(field, cover_of(("building", 4, 34, 4, 34))))) == 1


def test_small_places_stay_whole():
    assert len(candidates(evidence_of(cover_of(), HOUSES, side=20))) == 1


def test_what_words_asked_for_stays_whole():
    concept = np.zeros(SHAPE, np.uint8)
    assert len(candidates(evidence_of(cover_of(), HOUSES, names=("building",), concept=concept))) == 1


def test_a_few_cells_of_another_kind_belong_to_what_lies_beside_them():
    after = cover_of(("building", 4, 34, 4, 34), ("road", 10, 14, 10, 14))
    assert len(candidates(evidence_of(cover_of(), after))) == 1


def test_outlines_of_parts_meet_without_overlapping():
    evidence = evidence_of(cover_of(), HOUSES)
    drawn = []
    for place in candidates(evidence):
        polygons = region_outline(evidence.field, place.region, place.level)
        drawn.append(shapely.union_all([shapely.Polygon(p.rings[0], p.rings[1:]) for p in polygons]))
    together = shapely.union_all(drawn)
    assert sum(one.area for one in drawn) - together.area < 0.01 * together.area
    assert together.area > 0.97 * (30 * PITCH) ** 2
