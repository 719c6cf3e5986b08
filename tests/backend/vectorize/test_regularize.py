# SPDX-License-Identifier: GPL-3.0-or-later
"""Right angles where they belong, and only there; the other outline options."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from oriel.backend.types import Mask, Polygon
from oriel.backend.vectorize.clean import area, clean
from oriel.backend.vectorize.contour import contours
from oriel.backend.vectorize.direction import main_direction
from oriel.backend.vectorize.fill import mask_of
from oriel.backend.vectorize.outline import OutlineOptions, outline
from oriel.backend.vectorize.regularize import regularize
from oriel.backend.vectorize.rings import from_shapely, to_shapely, union_iou
from oriel.backend.vectorize.simplify import simplify
from oriel.backend.vectorize.smooth import smooth
from scipy import ndimage

HOUSE = shapely.Polygon([(0, 0), (60, 0), (60, 25), (35, 25), (35, 45), (0, 45)])


def turned(shape, degrees: float) -> shapely.Polygon:
    angle = np.deg2rad(degrees)
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    return shapely.transform(shape, lambda xy: xy @ turn + (200.3, 190.8))


def as_a_net_sees_it(shape, seed: int = 0) -> Mask:
    """Rounded corners and wobbling walls."""
    mask = mask_of(shape)
    noise = ndimage.gaussian_filter(np.random.default_rng(seed).standard_normal(mask.logits.shape), 2.5)
    logits = ndimage.gaussian_filter(mask.logits, 1.5) + 0.7 * noise / noise.std()
    far = np.abs(mask.logits) > 7
    return Mask(mask.window, np.where(far, mask.logits, logits).astype(np.float32), 0.9, 0.9)


def corner_angles(polygon: Polygon) -> np.ndarray:
    ring = polygon.rings[0]
    edges = np.diff(ring, axis=0)
    azimuth = np.rad2deg(np.arctan2(edges[:, 1], edges[:, 0]))
    return np.diff(np.append(azimuth, azimuth[0])) % 180


@pytest.mark.parametrize("degrees", [0, 7.3, 33.3, 45, 60.1, 89.5])
@pytest.mark.parametrize("seed", [0, 1])
def test_a_house_gets_its_walls(degrees, seed):
    truth = turned(HOUSE, degrees)
    contour = contours(as_a_net_sees_it(truth, seed))[0]
    squared = regularize(contour)
    assert squared is not contour
    assert len(squared.rings[0]) - 1 == 6
    assert corner_angles(squared) == pytest.approx(90, abs=1e-6)
    off = (np.rad2deg(main_direction(to_shapely(squared)).angle) - degrees + 45) % 90 - 45
    assert abs(off) < 2
    assert union_iou(to_shapely(squared), truth) > 0.95


def test_a_courtyard_stays():
    truth = turned(shapely.box(0, 0, 80, 70).difference(shapely.box(25, 25, 50, 45)), 21)
    squared = regularize(contours(as_a_net_sees_it(truth))[0])
    assert len(squared.rings) == 2
    assert union_iou(to_shapely(squared), truth) > 0.95


@pytest.mark.parametrize(
    "shape",
    [shapely.Point(0, 0).buffer(20), shapely.LineString([(0, 0), (30, 40), (90, 30)]).buffer(3)],
    ids=["tank", "bent road"],
)
def test_what_has_no_right_angles_is_left_alone(shape):
    contour = contours(as_a_net_sees_it(turned(shape, 10)))[0]
    assert regularize(contour) is contour
    assert regularize(contour, certainty=0.3) is contour


def test_a_roof_whose_walls_the_model_does_not_know_gets_straight_ones():
    slanting = from_shapely(turned(shapely.Polygon([(0, 0), (60, 0), (70, 30), (10, 30)]), 20))[0]
    assert regularize(slanting) is slanting  # a model that is sure of it means it
    angles = np.diff(regularize(slanting, certainty=0.5).rings[0], axis=0)
    assert len(angles) == 4
    assert np.abs(np.sum(angles[:-1] * angles[1:], axis=1)).max() < 1e-6


@settings(max_examples=30, deadline=None)
@given(st.floats(0, 90), st.integers(8, 90), st.integers(8, 90), st.integers(0, 1000))
def test_squared_outlines_are_valid_and_on_the_mask(degrees, width, height, seed):
    mask = as_a_net_sees_it(turned(shapely.box(0, 0, width, height), degrees), seed)
    for contour in contours(mask):
        squared = regularize(contour)
        assert to_shapely(squared).is_valid
        assert squared is contour or union_iou(to_shapely(squared), to_shapely(contour)) >= 0.84


def test_the_direction_is_found_to_a_tenth_of_a_degree():
    for degrees in np.arange(0, 90, 7.7):
        found = np.rad2deg(main_direction(turned(HOUSE, degrees)).angle)
        assert abs((found - degrees + 45) % 90 - 45) < 0.11


def test_options_reach_the_outline():
    ring = shapely.Point(100, 100).buffer(30).difference(shapely.Point(100, 100).buffer(3))
    mask = mask_of(ring.union(shapely.Point(160, 100).buffer(4)))
    assert [len(polygon.rings) for polygon in outline(mask)] == [2, 1]
    filled = outline(mask, OutlineOptions(fill_holes=60, min_size=60))
    assert [len(polygon.rings) for polygon in filled] == [1]
    coarse = outline(mask, OutlineOptions(detail=4))
    assert len(coarse[0].rings[0]) < len(outline(mask)[0].rings[0])
    house = outline(as_a_net_sees_it(turned(HOUSE, 12)), OutlineOptions(right_angles=True))
    assert len(house[0].rings[0]) == 7


def test_smoothing_rounds_only_where_it_costs_little():
    blob = from_shapely(shapely.Point(0, 0).buffer(20, quad_segs=3))[0]
    assert len(smooth(blob).rings[0]) > len(blob.rings[0])
    triangle = from_shapely(shapely.Polygon([(0, 0), (10, 0), (0, 10)]))[0]
    assert smooth(triangle) is triangle


def test_simplifying_keeps_holes_and_validity():
    ring = from_shapely(shapely.Point(0, 0).buffer(20).difference(shapely.Point(0, 0).buffer(19)))[0]
    (simple,) = simplify(ring, 3.0)
    assert len(simple.rings) == 2
    assert to_shapely(simple).is_valid


def test_cleaning_repairs_a_bow_tie():
    tie = Polygon((np.array([(0, 0), (10, 10), (10, 0), (0, 10), (0, 0)], float),))
    parts = clean([tie])
    assert sum(area(part) for part in parts) == pytest.approx(50)
    assert all(to_shapely(part).is_valid for part in parts)
    assert clean([tie], min_size=30) == []
    assert clean([Polygon((np.array([(0, 0), (1, 1), (0, 0)], float),))]) == []
