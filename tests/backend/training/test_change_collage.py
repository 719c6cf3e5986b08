# SPDX-License-Identifier: GPL-3.0-or-later
"""Pairs of dates pieced together from photos: what counts as changed, and what is known of the land cover."""

from __future__ import annotations

import numpy as np
import pytest
from oriel.backend.errors import InputError
from oriel.backend.models.compact.comparer import COVER, STRIDE
from oriel.backend.models.compact.trunk import Trunk
from oriel.backend.training.change_collage import _Table, collage, drawn_lorry, drawn_roof
from oriel.backend.training.change_looks import blot, developed, displaced
from oriel.backend.training.change_pairs import see_collage
from oriel.backend.training.change_photos import (
    BUILDING,
    CELL,
    KINDS,
    SIDE,
    VEHICLE,
    Ground,
    Photos,
    check_photos,
    cut_out,
)
from oriel.backend.training.imagery import Photo

CELLS = SIDE // CELL


def ground(kind: str, seed: int) -> Ground:
    rng = np.random.default_rng(seed)
    rgb = np.clip(rng.normal(110, 25, (SIDE, SIDE, 3)), 0, 255).astype(np.uint8)
    roof = np.zeros((SIDE, SIDE), bool)
    roof[60:90, 40:100] = kind == "resident"
    cover = np.full((len(COVER), CELLS, CELLS), 1 / len(COVER), np.float32)
    return Ground(rgb, kind, (roof,) if roof.any() else (), cover)


@pytest.fixture(scope="module")
def photos() -> Photos:
    rng = np.random.default_rng(1)
    grounds = {kind: [ground(kind, seed) for seed in range(2)] for kind in KINDS}
    roofs = [cut_out(g.rgb, g.roofs[0]) for g in grounds["resident"]]
    other = Photo(rng.integers(0, 255, (300, 400, 3)).astype(np.uint8), [])
    return Photos(grounds, roofs, [drawn_roof(rng)], [drawn_roof(rng)], [other])


def table(photos: Photos, seed: int = 5, kind: str = "resident") -> _Table:
    return _Table(photos.grounds[kind][0], photos, np.random.default_rng(seed))


def test_a_collage_is_the_same_for_the_same_seed_and_some_are_unchanged(photos):
    pairs = [collage(photos, np.random.default_rng(seed)) for seed in range(24)]
    again = collage(photos, np.random.default_rng(7))
    assert np.array_equal(again.before, pairs[7].before)
    assert np.array_equal(again.after, pairs[7].after)
    unchanged = sum(not pair.change.any() for pair in pairs)
    assert 0 < unchanged < len(pairs)
    for pair in pairs:
        assert pair.before.shape == pair.after.shape == (SIDE, SIDE, 3)
        assert pair.before.dtype == pair.after.dtype == np.uint8
        assert pair.cover.shape == (2, len(COVER), CELLS, CELLS)
        assert pair.known.shape == (2, CELLS, CELLS)


def test_what_is_put_down_at_both_dates_is_no_change(photos):
    made = table(photos, kind="field")
    made.put_down(0, 6)
    assert not made.seen(1.0).change.any()


def test_what_is_put_down_at_one_date_is_a_change_there(photos):
    made = table(photos, kind="field")
    made.put_down(5, 0)
    pair = made.seen(1.0)
    assert pair.change.any()
    built = pair.cover[:, BUILDING] == 1
    assert built.any()
    cells = pair.change[CELL // 2 :: CELL, CELL // 2 :: CELL]
    assert not (built.any(axis=0) & ~cells).any()


def test_a_roof_that_is_taken_away_was_there_and_nobody_knows_what_is(photos):
    made = table(photos)
    made.take_away(1.0)
    pair = made.seen(1.0)
    roof = photos.grounds["resident"][0].roofs[0]
    assert np.array_equal(pair.change, roof)
    at = (75 // CELL, 70 // CELL)
    was = pair.cover[(slice(None), BUILDING, *at)] == 1
    assert was.sum() == 1
    assert not pair.known[(int(not was[1]), *at)]
    assert pair.known[(int(was[1]), *at)]


def test_tints_vehicles_and_shadows_are_no_change(photos):
    made = table(photos)
    made.tint()
    made.park()
    made.shade()
    pair = made.seen(1.5)
    assert not pair.change.any()
    assert not np.array_equal(pair.before, pair.after)


def test_a_vehicle_is_land_cover_at_the_date_at_which_it_is_there(photos):
    made = table(photos)
    made.park()
    pair = made.seen(1.0)
    there = pair.cover[:, VEHICLE] == 1
    assert there.any()
    assert pair.known[there].all()
    assert not (there[0] & there[1]).all()


def test_a_lorry_is_longer_than_wide():
    for seed in range(20):
        height, width, _ = drawn_lorry(np.random.default_rng(seed)).rgb.shape
        assert 2.5 <= width / height <= 6


def test_land_that_turned_into_another_is_a_change(photos):
    made = table(photos, kind="forest")
    made.turn_land()
    assert made.seen(1.0).change.any()


def test_change_and_land_cover_stay_together_however_a_pair_is_seen(photos):
    made = table(photos)
    made.take_away(1.0)
    pair = made.seen(1.0)
    trunk = Trunk().eval()
    for seed in range(8):
        seen = see_collage(trunk, pair, np.random.default_rng(seed))
        cells = SIDE // STRIDE
        assert seen.change.shape == (cells, cells)
        assert seen.before.maps[STRIDE].shape[-2:] == (cells, cells)
        assert seen.before.known is not None
        assert seen.after.known is not None
        standing = max((seen.before, seen.after), key=lambda date: date.cover[BUILDING].max())
        assert (standing.cover[BUILDING][seen.change == 1] > 0.5).all()
        assert (standing.cover[BUILDING][seen.change == 0] < 0.5).all()


def test_nothing_moves_without_reach_and_warp():
    image = np.random.default_rng(2).uniform(0, 255, (32, 32, 3)).astype(np.float32)
    assert np.allclose(displaced(image, np.random.default_rng(3), 0.0, 0.0), image)
    moved = displaced(image, np.random.default_rng(3), 4.0, 1.0)
    assert moved.shape == image.shape
    assert not np.allclose(moved, image)


def test_another_sensor_keeps_shape_and_type():
    image = np.random.default_rng(2).uniform(0, 255, (64, 64, 3)).astype(np.float32)
    for seed in range(20):
        seen = developed(image, np.random.default_rng(seed), 1.5)
        assert seen.shape == image.shape
        assert seen.dtype == np.uint8


def test_a_blot_is_a_part_of_the_square():
    shares = [blot(np.random.default_rng(seed), 100, 0.05, 0.5).mean() for seed in range(20)]
    assert 0 < np.mean(shares) < 0.5


def test_photos_that_are_not_there_are_named(tmp_path):
    with pytest.raises(InputError, match="--open-data-only") as raised:
        check_photos(tmp_path)
    assert str(tmp_path) in str(raised.value)
