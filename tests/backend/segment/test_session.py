# SPDX-License-Identifier: GPL-3.0-or-later
"""Prompts to outlines: windows, growth, refinement, refusals. The model is a fake that outlines regions of a colour."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from oriel.backend.errors import Cancelled, InputError
from oriel.backend.progress import SILENT
from oriel.backend.segment.prompting import lasso_prompts
from oriel.backend.segment.request import SegmentRequest
from oriel.backend.segment.session import SegmentSession
from oriel.backend.store.features import FeatureStore
from oriel.backend.types import Prompts
from oriel.backend.vectorize.rings import to_shapely

from ...fakes import FakePromptable, FakeSource, disc, rectangle, scene

RED, BLUE, GREEN = (200, 30, 30), (30, 30, 200), (30, 200, 30)


def click(x, y, *more, **options) -> SegmentRequest:
    """A request of points (x, y, 1 by default), more as (x, y, label)."""
    points = [(x, y, 1), *more]
    xy = np.array([point[:2] for point in points], float)
    return SegmentRequest(Prompts(xy, np.array([point[2] for point in points])), **options)


def box(x0, y0, x1, y1, **options) -> SegmentRequest:
    return SegmentRequest(Prompts(box=(x0, y0, x1, y1)), **options)


@pytest.fixture
def start(tmp_path):
    """Factory: image -> (session, source, model)."""

    def make(rgb, valid=None, **model_options):
        source, model = FakeSource(rgb, valid), FakePromptable(**model_options)
        return SegmentSession(source, model, FeatureStore(tmp_path)), source, model

    return make


def iou(result_or_candidate, truth: shapely.Geometry) -> float:
    candidate = getattr(result_or_candidate, "best", result_or_candidate)
    shape = shapely.union_all([to_shapely(polygon) for polygon in candidate.polygons])
    assert shape.is_valid
    return shape.intersection(truth).area / shape.union(truth).area


def circle(cx, cy, radius):
    return shapely.Point(cx, cy).buffer(radius)


def test_a_click_gives_three_candidates_best_first(start):
    session, _, _ = start(scene(400, 600, (disc(300, 200, 30), RED)))
    result = session.predict(click(300, 200))
    assert len(result.candidates) == 3
    ious = [candidate.mask.iou for candidate in result.candidates]
    assert ious == sorted(ious, reverse=True)
    assert iou(result, circle(300, 200, 30)) > 0.97
    assert all(candidate.complete for candidate in result.candidates)


def test_an_expected_size_changes_the_order(start):
    session, _, _ = start(scene(400, 600, (disc(300, 200, 2.5), RED)))
    result = session.predict(click(300, 200, object_px=1.0))
    assert result.best.mask.iou == pytest.approx(0.8)


def test_repeated_clicks_encode_once(start):
    session, source, model = start(scene(400, 600, (disc(300, 200, 30), RED)))
    for dx in range(0, 30, 5):
        session.predict(click(290 + dx, 200 + dx / 2))
    assert model.encodes == 1
    assert len(source.reads) == 1


def test_a_refinement_stays_in_its_window_and_feeds_the_mask_back(start):
    session, _, model = start(scene(400, 600, (disc(300, 200, 30), RED), (disc(300, 200, 10), BLUE)))
    first = session.predict(click(320, 200))
    second = session.predict(click(320, 200, (300, 200, 1), previous=first.best.mask))
    assert model.encodes == 1
    assert iou(second, circle(300, 200, 30)) > 0.97
    third = session.predict(click(320, 200, (300, 200, 0), previous=second.best.mask))
    assert len(third.best.polygons[0].rings) == 2
    assert len(third.candidates) == 1


def test_a_box_is_enough(start):
    session, _, _ = start(scene(400, 600, (rectangle(100, 100, 180, 150), RED)))
    result = session.predict(box(98, 97, 183, 152))
    assert iou(result, shapely.box(100, 100, 180, 150)) > 0.98


def test_small_objects_are_looked_at_enlarged(start):
    session, _, _ = start(scene(400, 600, (rectangle(300, 200, 306, 205), RED)), window_size=256)
    result = session.predict(box(299, 199, 307, 206))
    assert result.window.level == -1
    assert iou(result, shapely.box(300, 200, 306, 205)) > 0.85


@pytest.mark.parametrize("zoom", [1.0, 8.0], ids=["near", "far"])
def test_the_map_scale_sets_the_level_of_a_click(start, zoom):
    session, _, _ = start(scene(1600, 2000, (disc(1000, 800, 60), RED)))
    result = session.predict(click(1000, 800, scale=zoom, refine=False))
    assert result.window.level == (0 if zoom == 1 else 3)


SHAPES = {
    "wide bar": (rectangle(100, 700, 1900, 760), shapely.box(100, 700, 1900, 760), (150, 730)),
    "big disc": (disc(1000, 800, 600), circle(1000, 800, 600), (1000, 1100)),
    "to the side": (rectangle(-1, 300, 700, 900), shapely.box(0, 300, 700, 900), (650, 310)),
}


@pytest.mark.parametrize("name", SHAPES)
def test_an_object_larger_than_its_window_is_one_polygon(start, name):
    inside, truth, (x, y) = SHAPES[name]
    session, _, _ = start(scene(1600, 2000, (inside, RED)))
    result = session.predict(click(x, y, scale=1.0))
    assert result.best.complete
    assert len(result.best.polygons) == 1
    assert iou(result, truth) > 0.97
    assert result.windows > 1


@pytest.mark.parametrize("name", SHAPES)
def test_a_model_that_sees_only_a_crop_is_asked_again(start, name):
    inside, truth, (x, y) = SHAPES[name]
    session, _, _ = start(scene(1600, 2000, (inside, RED)), crop=100)
    result = session.predict(click(x, y, scale=1.0))
    assert result.best.complete
    assert iou(result, truth) > 0.97


def test_a_crop_inside_the_window_needs_no_other_window(start):
    session, _, model = start(scene(1600, 2000, (disc(1000, 800, 90), RED)), crop=64, window_size=512)
    result = session.predict(click(1000, 800, scale=1.0))
    assert model.encodes == 1
    assert iou(result, circle(1000, 800, 90)) > 0.98


def winding(x, y):
    """A long band through the whole raster, too long for any window two levels up."""
    return np.abs(y - 1000 - 700 * np.sin(x / 500)) < 60


def test_an_object_larger_than_any_window_is_followed(start):
    rgb = scene(2000, 6000, (winding, RED))
    session, _, _ = start(rgb)
    result = session.predict(click(100, 1000 + 700 * np.sin(0.2), scale=1.0))
    assert len(result.best.polygons) == 1
    truth = (rgb == RED).all(-1)
    y, x = np.mgrid[4:2000:8, 4:6000:8]
    inside = np.zeros(x.shape, bool)
    for polygon in result.best.polygons:
        inside |= shapely.contains_xy(to_shapely(polygon), x + 0.5, y + 0.5)
    truth = truth[4::8, 4::8]
    assert (inside & truth).sum() / (inside | truth).sum() > 0.95
    assert result.windows <= 64 + 24 + 8


def test_without_growth_the_candidate_says_that_it_is_cut(start):
    session, _, model = start(scene(1600, 2000, (SHAPES["big disc"][0], RED)))
    result = session.predict(click(1000, 1100, scale=1.0, grow=False))
    assert not result.best.complete
    assert model.encodes == 1


def test_the_wanted_candidate_is_the_one_that_grows(start):
    session, _, _ = start(scene(1600, 2000, (SHAPES["big disc"][0], RED)))
    result = session.predict(click(1000, 1100, scale=1.0, candidate=1))
    assert result.chosen == 1
    assert [candidate.complete for candidate in result.candidates] == [False, True, False]


def test_coarse_edges_are_drawn_again_at_the_finest_level(start):
    truth = circle(1000, 800, 300)
    session, _, _ = start(scene(1600, 2000, (disc(1000, 800, 300), RED)))
    coarse = session.predict(click(1000, 800, scale=8.0, refine=False))
    fine = session.predict(click(1000, 800, scale=8.0))
    assert coarse.best.mask.window.level > fine.best.mask.window.level == 0
    assert iou(fine, truth) > max(iou(coarse, truth), 0.995)


def test_a_given_window_repeats_an_answer(start):
    session, _, _ = start(scene(1600, 2000, (disc(1000, 800, 100), RED)))
    first = session.predict(click(1010, 830, scale=2.0))
    other, _, _ = start(scene(1600, 2000, (disc(1000, 800, 100), RED)))
    other.predict(click(900, 700, scale=1.0))
    again = other.predict(click(1010, 830, window=first.window))
    assert iou(again, to_shapely(first.best.polygons[0])) > 0.9999


def test_warm_then_click_encodes_nothing(start):
    session, _, model = start(scene(1600, 2000, (disc(1000, 800, 40), RED)))
    assert session.hover((1000, 800), 1.0) is None
    assert session.warm((990, 790), 1.0)
    assert model.encodes == 1
    assert iou(session.hover((1000, 800), 1.0), circle(1000, 800, 40)) > 0.97
    session.predict(click(1000, 800, scale=1.0))
    assert model.encodes == 1
    assert not session.warm((-5, 10))
    assert session.hover((5000, 10)) is None


def test_a_raster_smaller_than_the_window(start):
    session, _, _ = start(scene(20, 33, (rectangle(5, 5, 15, 12), RED)))
    result = session.predict(click(10, 8))
    assert result.best.complete
    assert iou(result, shapely.box(5, 5, 15, 12)) > 0.9


def test_the_whole_raster_can_be_one_object(start):
    session, _, _ = start(scene(300, 700))
    result = session.predict(click(10, 8))
    assert iou(result, shapely.box(0, 0, 700, 300)) > 0.995
    assert result.best.complete


def test_masks_stop_at_nodata(start):
    valid = np.ones((400, 600), bool)
    valid[:, 300:] = False
    session, _, _ = start(scene(400, 600, (disc(300, 200, 40), RED)), valid)
    result = session.predict(click(280, 200))
    assert iou(result, circle(300, 200, 40).intersection(shapely.box(0, 0, 300, 400))) > 0.96


NODATA = np.ones((400, 600), bool)
NODATA[:, 300:] = False
REFUSED = {
    "nothing": (SegmentRequest(), "Nothing points at an object"),
    "only exclude": (SegmentRequest(Prompts(np.array([[5.0, 5.0]]), np.array([0]))), "Nothing points at an object"),
    "off the raster": (click(700, 20), r"column 700, row 20 lies outside the raster \(600 x 400 pixels\)"),
    "above the raster": (click(7, -20), "lies outside the raster"),
    "not a number": (click(np.nan, 20), "no finite coordinates"),
    "on nodata": (click(400, 20), r"no image at column 400, row 20 \(nodata\)"),
    "box off the raster": (box(700, 20, 800, 30), "box from column 700.*lies outside the raster"),
    "flat box": (box(70, 20, 70, 30), "has no area"),
    "labels missing": (SegmentRequest(Prompts(np.zeros((2, 2)), np.ones(1, int))), "2 points came with 1 label;"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_prompts_that_point_at_nothing_are_refused_in_words(start, name):
    request, words = REFUSED[name]
    session, _, _ = start(scene(400, 600), NODATA)
    with pytest.raises(InputError, match=words):
        session.predict(request)


def test_exclude_points_alone_refine_a_previous_answer(start):
    session, _, _ = start(scene(400, 600, (disc(300, 200, 30), RED)))
    first = session.predict(click(300, 200))
    again = session.predict(
        SegmentRequest(Prompts(np.array([[350.0, 250.0]]), np.zeros(1, int)), previous=first.best.mask)
    )
    assert iou(again, circle(300, 200, 30)) > 0.97


def test_growth_keeps_to_its_budget(start):
    session, _, model = start(scene(1600, 2000, (SHAPES["big disc"][0], RED)))
    result = session.predict(click(1000, 1100, scale=1.0, max_windows=3))
    assert result.windows <= 3
    assert model.encodes <= 3
    assert not result.best.complete or result.best.mask.window.level > 0


def test_an_exclude_point_off_the_raster_is_left_out(start):
    session, _, _ = start(scene(400, 600, (disc(300, 200, 30), RED)))
    result = session.predict(click(300, 200, (-10, 4, 0)))
    assert iou(result, circle(300, 200, 30)) > 0.97


def test_a_lasso_becomes_prompts(start):
    session, _, _ = start(scene(400, 600, (disc(300, 200, 30), RED)))
    drawn = np.asarray(circle(302, 199, 36).exterior.coords)
    prompts = lasso_prompts(drawn)
    assert prompts.box == pytest.approx((266, 163, 338, 235), abs=0.5)
    assert len(prompts.xy) == 3
    assert all(circle(302, 199, 36).contains(shapely.Point(xy)) for xy in prompts.xy)
    assert iou(session.predict(SegmentRequest(prompts)), circle(300, 200, 30)) > 0.97


@pytest.mark.parametrize("shape", [[(1, 1), (5, 5)], [(1, 1), (5, 5), (9, 9)], [(0, 0), (0.5, 0), (0, 0.5)]])
def test_a_lasso_without_inside_is_refused(shape):
    with pytest.raises(InputError, match="lasso"):
        lasso_prompts(np.array(shape, float))


class Stopper:
    """Cancels at the n-th report."""

    def __init__(self, after: int) -> None:
        self.after, self.reports = after, 0

    def report(self, done, total, text="") -> None:
        assert 0 <= done <= total
        self.reports += 1
        if self.reports > self.after:
            raise Cancelled


def test_work_can_be_stopped_at_each_window(start):
    session, _, model = start(scene(1600, 2000, (SHAPES["big disc"][0], RED)))
    for after in range(3):
        model.encodes = 0
        with pytest.raises(Cancelled):
            session.predict(click(1000, 1100, scale=1.0), Stopper(after))
        assert model.encodes <= 1
    session.predict(click(1000, 1100, scale=1.0), SILENT)
