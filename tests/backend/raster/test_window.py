# SPDX-License-Identifier: GPL-3.0-or-later
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from oriel.backend.errors import InputError
from oriel.backend.raster.window import around, clamp, covering, level_size, snap, tiles
from oriel.backend.types import Window

sides = st.integers(1, 700)
levels = st.integers(-2, 4)


@given(sides, sides, levels, st.integers(1, 200), st.integers(0, 60))
def test_cores_cover_every_pixel_exactly_once(width, height, level, core, halo):
    size = core + 2 * halo
    columns, rows = level_size(width, height, level)
    if columns * rows > 400_000 or -(-columns // core) * -(-rows // core) > 4000:
        return
    seen = np.zeros((rows, columns), np.uint8)
    grid = list(tiles(width, height, size=size, halo=halo, level=level))
    for tile in grid:
        c, w = tile.core, tile.window
        seen[c.row : c.row + c.height, c.col : c.col + c.width] += 1
        assert clamp(w, width, height) == w  # inside the raster
        assert (w.height, w.width) == (min(size, rows), min(size, columns))
        assert w.row <= max(0, c.row - halo) or w.row + w.height == rows
        assert w.row <= c.row
        assert w.col <= c.col
        assert w.row + w.height >= min(rows, c.row + c.height + halo)
        assert w.col + w.width >= min(columns, c.col + c.width + halo)
    assert (seen == 1).all()


@given(sides, sides, levels, st.integers(-3000, 3000), st.integers(-3000, 3000), st.integers(1, 900))
def test_clamp_moves_inside_and_keeps_the_size_where_it_can(width, height, level, row, col, side):
    columns, rows = level_size(width, height, level)
    moved = clamp(Window(level, row, col, side, side), width, height)
    assert 0 <= moved.row <= moved.row + moved.height <= rows
    assert 0 <= moved.col <= moved.col + moved.width <= columns
    assert (moved.height, moved.width) == (min(side, rows), min(side, columns))
    assert clamp(moved, width, height) == moved
    if row >= 0 and row + side <= rows:
        assert moved.row == row


@given(st.integers(-10_000, 10_000), st.integers(-10_000, 10_000), st.integers(1, 512))
def test_snap_goes_to_the_nearest_multiple(row, col, step):
    snapped = snap(Window(0, row, col, 64, 64), step)
    assert snapped.row % step == snapped.col % step == 0
    assert abs(snapped.row - row) <= step / 2
    assert abs(snapped.col - col) <= step / 2


@given(st.floats(0, 5000), st.floats(0, 5000), st.floats(0.1, 900), st.floats(0.1, 900), levels)
def test_covering_holds_the_bounds_and_no_more_than_a_pixel_around(x, y, w, h, level):
    window = covering((x, y, x + w, y + h), level=level)
    x0, y0, x1, y1 = window.bounds
    assert x0 <= x < x0 + window.scale
    assert y0 <= y < y0 + window.scale
    assert x1 >= x + w - 1e-9
    assert y1 >= y + h - 1e-9


def test_around_is_centred():
    assert around((1000.0, 600.0), level=1, size=256).bounds == (744.0, 344.0, 1256.0, 856.0)


def test_a_last_pixel_that_is_cut_by_the_edge_counts():
    assert level_size(1001, 999, 1) == (501, 500)
    assert level_size(3, 2, 4) == (1, 1)
    assert level_size(10, 7, -2) == (40, 28)


def test_a_halo_that_leaves_no_core_is_refused():
    with pytest.raises(InputError, match="have no core"):
        next(tiles(100, 100, size=64, halo=32))
    with pytest.raises(InputError, match="snapping step 0"):
        snap(Window(0, 0, 0, 1, 1), 0)
