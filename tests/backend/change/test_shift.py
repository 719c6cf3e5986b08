# SPDX-License-Identifier: GPL-3.0-or-later
"""Shift between dates."""

import numpy as np
import pytest
from oriel.backend.change.shift import Shift, TiePoint, agree, in_company, match_windows, together
from oriel.backend.change.warp import warp_of
from scipy import ndimage


def town(seed=0, size=480):
    """Boxes of many sizes on a soft ground: edges to hold on to."""
    rng = np.random.default_rng(seed)
    image = ndimage.gaussian_filter(rng.normal(0, 1, (size, size)), 8) * 200 + 100
    for _ in range(150):
        y, x = rng.integers(0, size - 40, 2)
        h, w = rng.integers(6, 40, 2)
        image[y : y + h, x : x + w] = rng.uniform(20, 230)
    return ndimage.gaussian_filter(image, 0.8)


def find(before, after, side=128):
    points = [
        match_windows(before[y : y + side, x : x + side], after[y : y + side, x : x + side], (x, y))
        for y in range(0, before.shape[0] - side, 96)
        for x in range(0, before.shape[1] - side, 96)
    ]
    return agree([p for p in points if p])


@pytest.mark.parametrize("shift", [(0, 0), (0.4, -0.7), (3.3, 5.8), (-12, 11.5)], ids=str)
def test_finds_the_shift_within_a_third_of_a_pixel(shift):
    rng = np.random.default_rng(1)
    before = town()
    moved = ndimage.shift(before, shift[::-1], order=3, mode="reflect")
    after = ndimage.gaussian_filter(moved, 0.7) * 0.6 + 60 + rng.normal(0, 4, before.shape)
    found = find(before, after)
    assert found.trusted
    assert np.hypot(found.dx - shift[0], found.dy - shift[1]) <= 0.3


def test_change_in_a_third_of_the_scene_does_not_matter():
    before = town()
    after = ndimage.shift(before, (2.0, -4.0), order=3, mode="reflect")
    after[:160] = town(7)[:160]
    found = find(before, after)
    assert found.trusted
    assert np.hypot(found.dx + 4, found.dy - 2) <= 0.3


def windows(before, after, side=128):
    starts = [(y, x) for y in range(0, before.shape[0] - side, 96) for x in range(0, before.shape[1] - side, 96)]
    return [tuple(image[y : y + side, x : x + side] for image in (before, after)) for y, x in starts]


def test_where_three_quarters_changed_all_windows_say_it_together():
    rng = np.random.default_rng(5)
    before = town()
    after = ndimage.shift(before, (2.4, -4.0), order=3, mode="reflect")
    patches = ndimage.gaussian_filter(rng.normal(0, 1, before.shape), 6)
    after = np.where(patches < np.quantile(patches, 0.76), town(7), after) + rng.normal(0, 12, before.shape)
    assert not find(before, after).trusted
    found = together(windows(before, after))
    assert found is not None
    assert found.trusted
    assert np.hypot(found.dx + 4, found.dy - 2.4) <= 0.5


def test_unrelated_images_are_not_trusted():
    assert not find(town(1), town(2)).trusted
    assert together(windows(town(1), town(2))) is None
    assert together([(np.full((64, 64), 7.0), np.full((64, 64), 7.0))]) is None


def test_a_tie_point_must_bring_the_edges_onto_each_other():
    """Fine ripples have moved on, what stands has not: phases follow the ripples, edges do not."""
    rng = np.random.default_rng(3)
    stands = np.kron(rng.uniform(20, 230, (8, 8)), np.ones((16, 16)))
    ripples = ndimage.gaussian_filter(rng.normal(0, 1, (128, 128)), 0.7) * 60
    before, after = stands + ripples, stands + np.roll(ripples, 6, axis=1)
    assert match_windows(before, after, (64, 64)) is None
    assert match_windows(ripples, np.roll(ripples, 6, axis=1), (64, 64)).shift == pytest.approx((6, 0), abs=0.1)


def test_a_flat_window_gives_no_point():
    assert match_windows(np.full((64, 64), 7.0), np.full((64, 64), 7.0), (0, 0)) is None


def test_no_points_no_shift():
    assert agree([]) == Shift(0.0, 0.0, 0, 0, 0.0)


SIZE = (1000, 800)
WARP = np.array([(1.002, -0.004, 3.0), (0.004, 0.999, -2.0)])


def ties(scatter, wrong=0, seed=0, warp=WARP):
    """Tie points all over a pair, some of them wrong."""
    rng = np.random.default_rng(seed)
    xy = np.array([(x, y) for x in np.linspace(80, 920, 8) for y in np.linspace(80, 720, 8)])
    shift = xy @ (warp[:, :2] - np.eye(2)).T + warp[:, 2] + rng.normal(0, scatter, xy.shape)
    shift[rng.permutation(64)[:wrong]] = rng.uniform(-20, 20, (wrong, 2))
    return [TiePoint(tuple(p), tuple(s), 0.3) for p, s in zip(xy, shift, strict=True)]


@pytest.mark.parametrize("wrong", [0, 20, 36])
def test_a_warp_is_found_among_wrong_points(wrong):
    points = ties(0.1, wrong)
    found = warp_of(points, agree(points), SIZE)
    corners = np.array([(0, 0), (1000, 0), (0, 800), (1000, 800)])
    a, b, c, d, e, f = found.warp
    error = np.column_stack([corners @ (a, b) + c, corners @ (d, e) + f]) - (corners @ WARP[:, :2].T + WARP[:, 2])
    assert np.hypot(*error.T).max() <= 0.3
    assert found.inliers >= 64 - wrong
    assert found.trusted


@pytest.mark.parametrize("seed", range(8))
def test_scatter_is_no_warp(seed):
    points = ties(0.35, wrong=10, seed=seed, warp=np.array([(1.0, 0.0, 4.0), (0.0, 1.0, 1.0)]))
    shift = agree(points)
    assert warp_of(points, shift, SIZE) is shift


def test_points_on_a_line_or_too_few_are_no_warp():
    points = ties(0.05)
    for few in (points[:8], points[::8], points[:11]):
        shift = agree(few)
        assert warp_of(few, shift, SIZE).warp is None


def test_neighbours_see_together_what_a_window_alone_does_not():
    rng = np.random.default_rng(5)
    before = town(size=900)
    after = ndimage.shift(before, (2.4, -4.0), order=3, mode="reflect")
    patches = ndimage.gaussian_filter(rng.normal(0, 1, before.shape), 6)
    after = np.where(patches < np.quantile(patches, 0.7), town(7, 900), after) + rng.normal(0, 12, before.shape)
    starts = [(y, x) for y in range(0, 772, 96) for x in range(0, 772, 96)]
    pairs = [tuple(image[y : y + 128, x : x + 128] for image in (before, after)) for y, x in starts]
    points = in_company(pairs, [(x + 64.0, y + 64.0) for y, x in starts], 96)
    assert agree(points).inliers > find(before, after).inliers
    assert agree(points).dx == pytest.approx(-4.0, abs=0.3)
