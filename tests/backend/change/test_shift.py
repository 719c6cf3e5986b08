# SPDX-License-Identifier: GPL-3.0-or-later
"""Shift between dates."""

import numpy as np
import pytest
from oriel.backend.change.shift import Shift, agree, match_windows, together
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


def test_a_flat_window_gives_no_point():
    assert match_windows(np.full((64, 64), 7.0), np.full((64, 64), 7.0), (0, 0)) is None


def test_no_points_no_shift():
    assert agree([]) == Shift(0.0, 0.0, 0, 0, 0.0)
