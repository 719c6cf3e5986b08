# SPDX-License-Identifier: GPL-3.0-or-later
"""Boxes, rotated boxes and points of objects; cleaning polygons that came from anywhere."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from oriel.backend.errors import InputError
from oriel.backend.types import Polygon
from oriel.backend.vectorize.rings import from_shapely, to_shapely, union_iou
from oriel.backend.vectorize.shapes import CleanOptions, as_form, clean_outlines

BARN = shapely.affinity.rotate(shapely.box(100, 100, 140, 112), 30)


def only(shape) -> list[Polygon]:
    return from_shapely(shape)


def test_a_rotated_box_is_the_smallest():
    dented = BARN.difference(shapely.affinity.rotate(shapely.box(115, 108, 125, 113), 30, origin=BARN.centroid))
    (box,) = as_form(only(dented), "rotated_box")
    assert union_iou(to_shapely(box), BARN) == pytest.approx(1, abs=1e-6)
    (upright,) = as_form(only(dented), "box")
    assert to_shapely(upright).bounds == pytest.approx(BARN.bounds)
    assert as_form(only(BARN), "polygon")[0].rings[0].shape == (5, 2)


def test_a_point_lies_inside_even_of_a_ring():
    ring = shapely.Point(0, 0).buffer(20).difference(shapely.Point(0, 0).buffer(15))
    xy = as_form([*only(ring), *only(shapely.Point(90, 0).buffer(2))], "point")
    assert shapely.contains_xy(ring, *xy)


def test_unknown_forms_and_nothing_are_refused():
    with pytest.raises(InputError, match="hexagon"):
        as_form(only(BARN), "hexagon")
    with pytest.raises(InputError, match="without area"):
        as_form([Polygon((np.zeros((4, 2)),))], "box")


def test_a_layer_of_roofs_is_cleaned():
    rng = np.random.default_rng(0)
    ring = np.asarray(BARN.segmentize(1.0).exterior.coords)
    ring[:-1] += rng.normal(0, 0.25, ring[:-1].shape)
    ring[-1] = ring[0]
    pinhole = np.array([(119, 106), (120, 106), (120, 107), (119, 106)], float)[::-1]
    tie = Polygon((np.array([(0, 0), (10, 10), (10, 0), (0, 10), (0, 0)], float),))
    speck = Polygon((np.array([(0, 0), (0.1, 0), (0.1, 0.1), (0, 0)], float),))
    lost = Polygon((np.array([(0, 0), (np.nan, 1), (1, 1), (0, 0)]),))
    options = CleanOptions(0.7, right_angles=True, fill_holes=2, min_size=1)
    roof, bow, *rest = clean_outlines([[Polygon((ring, pinhole))], [tie], [speck], [lost], []], options)
    assert [len(p.rings[0]) for p in roof] == [5]
    assert len(roof[0].rings) == 1
    assert union_iou(to_shapely(roof[0]), BARN) > 0.95
    assert all(to_shapely(p).is_valid for p in bow)
    assert sum(to_shapely(p).area for p in bow) == pytest.approx(50, rel=0.1)
    assert rest == [(), (), ()]
    assert clean_outlines([[Polygon((ring,))]], options)[0][0].rings[0].tobytes() == roof[0].rings[0].tobytes()


def test_small_outlines_lose_no_more_than_the_tolerance():
    disc = shapely.Point(0, 0).buffer(3, quad_segs=64)
    ((simple,),) = clean_outlines([only(disc)], CleanOptions(0.2))
    assert len(simple.rings[0]) < 30
    assert shapely.hausdorff_distance(to_shapely(simple).boundary, disc.boundary) <= 0.2 + 1e-9


def test_shared_borders_stay_shared():
    wave = [(10 + np.sin(y / 3), y) for y in np.linspace(0, 50, 200)]
    left = Polygon((np.array([(0, 0), *wave, (0, 50), (0, 0)]),))
    right = Polygon((np.array([(20, 0), (20, 50), *wave[::-1], (20, 0)]),))
    (a,), (b,) = clean_outlines([[left], [right]], CleanOptions(0.5, shared_borders=True))
    assert to_shapely(a).union(to_shapely(b)).area == pytest.approx(1000)
    assert to_shapely(a).intersection(to_shapely(b)).area == pytest.approx(0, abs=1e-9)
    assert len(a.rings[0]) < 60


@pytest.mark.parametrize(
    ("options", "word"),
    [
        (CleanOptions(-1), "-1"),
        (CleanOptions(float("nan")), "nan"),
        (CleanOptions(fill_holes=-3), "holes"),
        (CleanOptions(0.0, right_angles=True), "tolerance"),
        (CleanOptions(1.0, smooth=True, shared_borders=True), "neighbour"),
    ],
)
def test_senseless_options_are_refused(options, word):
    with pytest.raises(InputError, match=word):
        clean_outlines([only(BARN)], options)
