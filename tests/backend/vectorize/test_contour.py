# SPDX-License-Identifier: GPL-3.0-or-later
"""Outlines of masks: valid, on the mask, with their holes."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from oriel.backend.types import Mask, Polygon, Window
from oriel.backend.vectorize import contour
from oriel.backend.vectorize.contour import contours, trace
from oriel.backend.vectorize.outline import OutlineOptions, outline
from oriel.backend.vectorize.rings import ring_area, to_shapely, union_iou
from scipy import ndimage


def disc_mask(radius: float, size: int, hole: float = 0.0, level: int = 0, origin: tuple[int, int] = (0, 0)) -> Mask:
    """A disc in the middle of a window; logits are the signed distance to its edge."""
    y, x = np.mgrid[:size, :size] + 0.5
    distance = np.hypot(x - size / 2, y - size / 2)
    logits = np.minimum(radius - distance, distance - hole) if hole else radius - distance
    return Mask(Window(level, origin[0], origin[1], size, size), logits.astype(np.float32), 0.9, 0.9)


def total_area(polygons: list[Polygon]) -> float:
    return sum(to_shapely(polygon).area for polygon in polygons)


@pytest.mark.parametrize("radius", [2.0, 3.3, 7.5, 20.0, 90.0])
def test_the_outline_of_a_disc_is_round_not_a_staircase(radius):
    mask = disc_mask(radius, 2 * int(radius) + 12)
    (polygon,) = contours(mask)
    centre = np.array([mask.window.width / 2] * 2)
    off = np.abs(np.hypot(*(polygon.rings[0] - centre).T) - radius)
    assert off.max() < 0.15


def test_a_hole_stays_a_hole_and_is_oriented():
    (polygon,) = contours(disc_mask(20, 60, hole=8))
    assert len(polygon.rings) == 2
    assert ring_area(polygon.rings[0]) > 0 > ring_area(polygon.rings[1])
    assert to_shapely(polygon).area == pytest.approx(np.pi * (20**2 - 8**2), rel=0.01)


@pytest.mark.parametrize("level", [-1, 0, 2], ids=["upsampled", "native", "overview"])
def test_the_outline_lies_where_the_window_lies(level):
    mask = disc_mask(10, 40, level=level, origin=(100, 300))
    (polygon,) = contours(mask)
    scale = 2.0**level
    assert polygon.rings[0].mean(axis=0) == pytest.approx([320 * scale, 120 * scale], abs=0.5 * scale)


def test_a_mask_that_fills_its_window_is_closed_on_the_border():
    mask = Mask(Window(0, 5, 7, 20, 30), np.ones((20, 30), np.float32), 1.0, 1.0)
    (polygon,) = contours(mask)
    assert to_shapely(polygon).bounds == (7, 5, 37, 25)
    assert to_shapely(polygon).area == pytest.approx(600, rel=0.002)


def test_nothing_inside_gives_no_polygon():
    assert contours(Mask(Window(0, 0, 0, 8, 8), np.full((8, 8), -1, np.float32), 0.0, 0.0)) == []


def test_a_single_pixel_has_an_outline():
    logits = np.full((8, 8), -1, np.float32)
    logits[3, 4] = 1
    (polygon,) = contours(Mask(Window(0, 0, 0, 8, 8), logits, 0.0, 0.0))
    assert to_shapely(polygon).contains(shapely.Point(4.5, 3.5))


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(1, 40), st.integers(1, 40), st.sampled_from([0.2, 0.5, 0.8]))
def test_any_noise_gives_valid_polygons_of_the_right_size(seed, height, width, share):
    generator = np.random.default_rng(seed)
    logits = generator.standard_normal((height, width)).astype(np.float32) + np.float32(share - 0.5)
    logits[generator.random((height, width)) < 0.1] = 0  # exact zeros are where marching squares goes wrong
    mask = Mask(Window(0, 3, 4, height, width), logits, 0.5, 0.5)
    raw = contours(mask)
    assert all(to_shapely(polygon).is_valid for polygon in raw)
    inside = total_area(raw)
    assert 0 <= inside <= height * width + 1e-6
    for options in (OutlineOptions(), OutlineOptions(detail=3, smooth=True), OutlineOptions(right_angles=True)):
        drawn = outline(mask, options)
        assert all(to_shapely(polygon).is_valid and to_shapely(polygon).area > 0 for polygon in drawn)
        assert all(np.array_equal(ring[0], ring[-1]) for polygon in drawn for ring in polygon.rings)


@st.composite
def blobs(draw):
    """A smooth random blob of 20 to 120 pixels as logits."""
    size = draw(st.integers(40, 140))
    seed = draw(st.integers(0, 2**32 - 1))
    generator = np.random.default_rng(seed)
    y, x = np.mgrid[:size, :size] + 0.5 - size / 2
    angle, distance = np.arctan2(y, x), np.hypot(x, y)
    radius = np.full_like(angle, 0.3 * size)
    for wave in (2, 3, 4):
        radius += 0.03 * size * generator.standard_normal() * np.cos(wave * angle + generator.uniform(0, 6))
    return Mask(Window(0, 0, 0, size, size), (radius - distance).astype(np.float32), 0.9, 0.9)


@settings(max_examples=40, deadline=None)
@given(blobs())
def test_polygons_cover_their_blobs(mask):
    polygons = outline(mask)
    # Against the exact contour, not pixel centres: counting those costs a small blob some per cent by itself.
    exact = shapely.union_all([to_shapely(polygon) for polygon in contours(mask)])
    drawn = shapely.union_all([to_shapely(polygon) for polygon in polygons])
    assert union_iou(drawn, exact) >= 0.97
    size = mask.window.width
    assert sum(len(ring) for polygon in polygons for ring in polygon.rings) < 2 * size


@pytest.mark.parametrize("seed", range(6))
def test_large_mask_in_strips_gives_the_same_outlines(monkeypatch, seed):
    rng = np.random.default_rng(seed)
    logits = ndimage.gaussian_filter(rng.normal(size=(300, 200)), 2.0 * seed + 1)
    logits = (logits / logits.std() - 1.0 + 0.3 * seed).astype(np.float32)
    whole = trace(logits)
    monkeypatch.setattr(contour, "_LARGE", 4000)
    strips = trace(logits)

    def shapes(polygons):
        return sorted(shapely.normalize(shapely.Polygon(p.rings[0], p.rings[1:])).wkb for p in polygons)

    assert whole
    assert shapes(strips) == shapes(whole)
