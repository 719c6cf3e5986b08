# SPDX-License-Identifier: GPL-3.0-or-later
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from oriel.backend.errors import InputError
from oriel.backend.raster.grid import apply, compose, invert, pixel_area, scale, signed_area, to_map, to_pixel
from oriel.backend.raster.ground import ground_lengths, working_grid
from oriel.backend.types import Polygon
from rasterio.crs import CRS

SQUARE = np.array([[10, 10], [20, 10], [20, 30], [10, 30], [10, 10]], dtype=np.float64)
NORTH_UP = (0.5, 0.0, 400000.0, 0.0, -0.5, 5800000.0)
SOUTH_UP = (0.5, 0.0, 400000.0, 0.0, 0.5, 5800000.0)


@st.composite
def affines(draw):
    """Rotated, sheared, mirrored grids with pixels from 1 cm to 10 km."""
    size = 10.0 ** draw(st.floats(-2, 4))
    angle, shear = draw(st.floats(0, 2 * math.pi)), draw(st.floats(-0.7, 0.7))
    aspect = draw(st.floats(0.2, 5)) * draw(st.sampled_from([-1, 1]))
    c, s = math.cos(angle) * size, math.sin(angle) * size
    x, y = draw(st.floats(-2e7, 2e7)), draw(st.floats(-2e7, 2e7))
    return (c, (c * shear - s) * aspect, x, s, (s * shear + c) * aspect, y)


points = st.tuples(st.floats(0, 36000), st.floats(0, 36000)).map(lambda p: np.array([p]))


@given(affines(), points)
def test_pixel_to_map_and_back(affine, xy):
    assert np.abs(to_pixel(affine, apply(affine, xy)) - xy).max() < 0.01


@given(affines(), affines(), points)
def test_compose_is_one_after_the_other(outer, inner, xy):
    one, two = apply(compose(outer, inner), xy), apply(outer, apply(inner, xy))
    assert np.allclose(one, two, rtol=1e-9, atol=1e-6 * max(1.0, np.abs(two).max()))


def test_invert_refuses_a_grid_without_area():
    with pytest.raises(InputError, match="cannot be inverted"):
        invert((1.0, 2.0, 0.0, 2.0, 4.0, 0.0))


def test_scale_keeps_the_extent():
    assert np.allclose(apply(scale(NORTH_UP, 2.0, 4.0), [50, 25]), apply(NORTH_UP, [100, 100]))


@pytest.mark.parametrize("affine", [NORTH_UP, SOUTH_UP], ids=["north up", "south up"])
def test_outer_rings_turn_counter_clockwise_and_holes_clockwise_on_the_map(affine):
    hole = SQUARE * 0.5 + 6
    for rings in ((SQUARE, hole), (SQUARE[::-1], hole[::-1])):
        outer, inner = to_map(affine, Polygon(rings)).rings
        assert signed_area(outer) == pytest.approx(200 * pixel_area(affine))
        assert signed_area(inner) == pytest.approx(-50 * pixel_area(affine))


@pytest.mark.parametrize(
    ("crs", "affine", "expected"),
    [
        ("EPSG:32633", NORTH_UP, 0.5),
        ("EPSG:3857", (10.0, 0.0, 0.0, 0.0, -10.0, 8399737.9), 5.0),  # 60 degrees north: Mercator doubles lengths
        ("EPSG:2263", (1.0, 0.0, 984250.0, 0.0, -1.0, 209974.0), 0.3048006),  # US feet
        ("EPSG:4326", (1e-5, 0.0, 10.0, 0.0, -1e-5, 0.0), 1.1095),
    ],
    ids=["metres", "Mercator", "feet", "degrees at the equator"],
)
def test_gsd_is_in_metres_on_the_ground(crs, affine, expected):
    grid = working_grid(affine, 100, 100, CRS.from_string(crs).to_wkt())
    assert grid.affine == affine
    assert grid.gsd == pytest.approx(expected, rel=5e-3)


@pytest.mark.parametrize("latitude", [-75.0, -33.0, 45.0, 60.0])
def test_degrees_far_from_the_equator_get_a_grid_that_is_square_on_the_ground(latitude):
    affine = (1e-5, 0.0, 10.0, 0.0, -1e-5, latitude)
    wkt = CRS.from_epsg(4326).to_wkt()
    grid = working_grid(affine, 1000, 1000, wkt)
    across, down, known = ground_lengths(grid.affine, grid.width, grid.height, wkt)
    assert known
    assert across == pytest.approx(down, rel=2e-3)
    assert grid.width == 1000  # the finer side keeps its pixels: nothing is lost
    assert grid.height == pytest.approx(1000 / math.cos(math.radians(latitude)), rel=0.01)
    corner = np.array([[1000.0, 1000.0]])
    assert np.allclose(apply(grid.affine, [[grid.width, grid.height]]), apply(affine, corner), atol=1e-12)


def test_oblong_pixels_and_rotation_without_crs():
    affine = (17.320508, 5.0, 100.0, 10.0, -8.660254, 200.0)  # 20 x 10 units, turned by 30 degrees
    grid = working_grid(affine, 10, 15, "")
    assert (grid.width, grid.height, grid.gsd) == (20, 15, 0.0)
    assert np.allclose(apply(grid.affine, [[20, 15]]), apply(affine, [[10, 15]]))


def test_over_the_dateline_a_pixel_stays_small():
    wkt = CRS.from_epsg(32660).to_wkt()
    across, down, known = ground_lengths((100.0, 0.0, 696000.0, 0.0, -100.0, 5000.0), 100, 100, wkt)
    assert known
    assert (across, down) == pytest.approx((100, 100), rel=2e-3)


def test_mars_is_measured_on_mars():
    datum = 'DATUM["D_Mars",SPHEROID["Mars",3396190,169.8944472]]'
    mars = f'GEOGCS["GCS_Mars",{datum},PRIMEM["P",0],UNIT["degree",0.0174532925199433]]'
    across, down, known = ground_lengths((0.01, 0.0, 0.0, 0.0, -0.01, 0.05), 10, 10, CRS.from_wkt(mars).to_wkt())
    assert known
    assert across == pytest.approx(math.radians(0.01) * 3396190, rel=1e-3)
    assert down < across


def test_a_satellite_disc_is_measured_where_there_is_ground():
    crs = CRS.from_string("+proj=geos +lon_0=-75 +h=35786023 +ellps=GRS80 +units=m +sweep=x")
    across, _, known = ground_lengths((20000.0, 0.0, -5400000.0, 0.0, -20000.0, 5400000.0), 540, 540, crs.to_wkt())
    assert known
    assert across == pytest.approx(20000, rel=0.01)
