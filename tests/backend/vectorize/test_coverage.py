# SPDX-License-Identifier: GPL-3.0-or-later
"""Neighbours keep one border when they are simplified: no gaps, no overlaps, by GEOS and without."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from oriel.backend.types import Polygon
from oriel.backend.vectorize.coverage import simplify_coverage
from oriel.backend.vectorize.rings import from_shapely, to_shapely
from scipy import ndimage

NEW_GEOS = shapely.geos_version >= (3, 12, 0)
WAYS = [False, pytest.param(True, marks=pytest.mark.skipif(not NEW_GEOS, reason="GEOS is older than 3.12"))]


def partition(seed: int, side: int = 60, labels: int = 9) -> list[Polygon]:
    """Pixel-edged regions that fill a square."""
    rng = np.random.default_rng(seed)
    fields = [ndimage.gaussian_filter(rng.standard_normal((side, side)), 5) for _ in range(labels)]
    number = np.argmax(fields, axis=0)
    polygons = []
    for value in range(labels):
        parts, count = ndimage.label(number == value)
        for part in range(1, count + 1):
            rows, cols = np.nonzero(parts == part)
            polygons += from_shapely(shapely.union_all(shapely.box(cols, rows, cols + 1, rows + 1)))
    return polygons


def gaps_and_overlaps(shapes, whole) -> tuple[float, float]:
    union = shapely.union_all(shapes)
    return whole.difference(union).area, sum(s.area for s in shapes) - union.area


@pytest.mark.parametrize("native", WAYS)
@pytest.mark.parametrize("seed", range(4))
def test_a_partition_stays_one(native, seed):
    before = partition(seed)
    after = [to_shapely(part) for parts in simplify_coverage(before, 2.0, native=native) for part in parts]
    assert len(after) == len(before)
    assert all(shape.is_valid for shape in after)
    rim = shapely.union_all(after)
    gaps, overlaps = gaps_and_overlaps(after, shapely.Polygon(rim.exterior))  # the outer border moves too
    assert gaps == pytest.approx(0, abs=1e-6)
    assert overlaps == pytest.approx(0, abs=1e-6)
    assert shapely.coverage_is_valid(after) if NEW_GEOS else True
    points = [sum(len(ring) for ring in polygon.rings) for polygon in before]
    assert sum(shapely.get_num_coordinates(shape) for shape in after) < 0.6 * sum(points)


@pytest.mark.parametrize("native", WAYS)
def test_an_island_fills_its_hole(native):
    island = shapely.Point(50, 50).buffer(20, quad_segs=32)
    sea = shapely.box(0, 0, 100, 100).difference(island)
    (water,), (land,) = simplify_coverage([*from_shapely(sea), *from_shapely(island)], 1.0, native=native)
    assert to_shapely(water).union(to_shapely(land)).area == pytest.approx(100 * 100)
    assert to_shapely(water).intersection(to_shapely(land)).area == pytest.approx(0, abs=1e-9)
    assert len(land.rings[0]) < 60


def test_a_vertex_on_one_side_only_leaves_no_gap():
    long = shapely.box(0, 0, 10, 100)
    short = [shapely.box(10, 0, 20, 33.3), shapely.box(10, 33.3, 20, 100)]
    after = [to_shapely(p) for (p,) in simplify_coverage([from_shapely(s)[0] for s in (long, *short)], 3.0)]
    gaps, overlaps = gaps_and_overlaps(after, shapely.box(0, 0, 20, 100))
    assert (gaps, overlaps) == (pytest.approx(0, abs=1e-9), pytest.approx(0, abs=1e-9))


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10_000), st.floats(0.1, 30))
def test_any_tolerance_gives_valid_polygons_and_no_new_overlap(seed, tolerance):
    before = partition(seed, side=24, labels=5)
    after = [to_shapely(p) for parts in simplify_coverage(before, tolerance, native=False) for p in parts]
    assert all(shape.is_valid for shape in after)
    assert sum(s.area for s in after) - shapely.union_all(after).area == pytest.approx(0, abs=1e-6)


def test_overlapping_and_broken_input_is_taken():
    tie = Polygon((np.array([(0, 0), (10, 10), (10, 0), (0, 10), (0, 0)], float),))
    disc, line = shapely.Point(5, 5).buffer(6), Polygon((np.array([(0, 0), (1, 1), (0, 0)], float),))
    found = simplify_coverage([tie, *from_shapely(disc), line], 0.3)
    assert [len(parts) for parts in found] == [2, 1, 0]
    assert all(to_shapely(part).is_valid for parts in found for part in parts)
    assert simplify_coverage([], 1.0) == []
