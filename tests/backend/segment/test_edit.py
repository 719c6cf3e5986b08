# SPDX-License-Identifier: GPL-3.0-or-later
"""Edits by hand."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from oriel.backend.errors import InputError
from oriel.backend.segment.edit import brush_mask, mask_from_polygons, merge_masks, offset_mask, split_mask
from oriel.backend.types import Polygon
from oriel.backend.vectorize.contour import contours
from oriel.backend.vectorize.fill import inside_of, mask_of
from oriel.backend.vectorize.rings import from_shapely, to_shapely

SQUARE = shapely.box(100.5, 50.25, 140.5, 90.75)


def shape(mask) -> shapely.Geometry:
    return shapely.union_all([to_shapely(polygon) for polygon in contours(mask)])


def iou(mask, truth) -> float:
    drawn = shape(mask)
    return drawn.intersection(truth).area / drawn.union(truth).area


@pytest.mark.parametrize("level", [-1, 0, 1])
def test_a_mask_of_a_polygon_traces_back_to_it(level):
    ring = shapely.Point(100, 80).buffer(30).difference(shapely.Point(100, 80).buffer(12))
    mask = mask_of(ring, level=level)
    assert mask.window.level == level
    assert iou(mask, ring) > 0.99
    assert len(contours(mask)[0].rings) == 2


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(st.floats(-3, 25), st.floats(-3, 25)), min_size=3, max_size=12))
def test_filling_agrees_with_geos(points):
    ring = np.array([*points, points[0]])
    shape_ = shapely.Polygon(ring)
    x, y = np.meshgrid(np.arange(20) + 0.5, np.arange(22) + 0.5)
    inside = inside_of([ring], 22, 20)
    if shape_.is_valid and shape_.area > 0:
        sure = shapely.distance(shapely.points(x, y), shape_.exterior) > 1e-6
        assert np.array_equal(inside[sure], shapely.contains_xy(shape_, x, y)[sure])


def test_merging_two_objects_gives_one():
    other = shapely.box(135, 60, 170, 80)
    assert iou(merge_masks([mask_of(SQUARE), mask_of(other)]), SQUARE.union(other)) > 0.99
    with pytest.raises(InputError, match="nothing to merge"):
        merge_masks([])


def test_a_line_splits_an_object_without_loss():
    parts = split_mask(mask_of(SQUARE), np.array([(90.0, 60.3), (150.0, 70.7)]))
    assert len(parts) == 2
    assert sum(shape(part).area for part in parts) == pytest.approx(SQUARE.area, rel=0.01)
    assert shape(parts[0]).intersection(shape(parts[1])).area < 1


def test_a_line_beside_an_object_leaves_it():
    mask = mask_of(SQUARE)
    assert split_mask(mask, np.array([(0.0, 0.0), (10.0, 10.0)])) == [mask]


@pytest.mark.parametrize("path", [[(140.0, 70.0)], [(140.0, 70.0), (160.0, 70.0)]], ids=["dab", "stroke"])
def test_the_brush_adds_and_removes(path):
    stroke = (shapely.LineString(path) if len(path) > 1 else shapely.Point(path[0])).buffer(6)
    added = brush_mask(mask_of(SQUARE), np.array(path), 6, add=True)
    removed = brush_mask(mask_of(SQUARE), np.array(path), 6, add=False)
    assert iou(added, SQUARE.union(stroke)) > 0.99
    assert iou(removed, SQUARE.difference(stroke)) > 0.99


def test_brushing_everything_away_leaves_nothing():
    assert brush_mask(mask_of(SQUARE), np.array([(120.0, 70.0)]), 100, add=False) is None


@pytest.mark.parametrize("distance", [-4.5, 3.0])
def test_growing_and_shrinking(distance):
    assert iou(offset_mask(mask_of(SQUARE), distance), SQUARE.buffer(distance)) > 0.99


def test_shrinking_beyond_its_size_leaves_nothing():
    assert offset_mask(mask_of(SQUARE), -50) is None


def test_a_saved_object_becomes_a_mask_again():
    (polygon,) = from_shapely(SQUARE)
    assert iou(mask_from_polygons([polygon]), SQUARE) > 0.99
    with pytest.raises(InputError, match="smaller than a pixel"):
        mask_from_polygons([Polygon((np.array([(0, 0), (0.1, 0), (0, 0.1), (0, 0)]),))])


@pytest.mark.parametrize(
    "call",
    [
        lambda mask: split_mask(mask, np.array([(1.0, 1.0)])),
        lambda mask: brush_mask(mask, np.array([(1.0, 1.0)]), 0, add=True),
    ],
)
def test_edits_that_mean_nothing_are_refused(call):
    with pytest.raises(InputError):
        call(mask_of(SQUARE))
