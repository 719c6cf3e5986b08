# SPDX-License-Identifier: GPL-3.0-or-later
"""Every odd raster among the shared data is read to the right place, or refused with the right sentence."""

import os
import warnings
from pathlib import Path

import numpy as np
import pytest
import rasterio
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from oriel.backend.errors import RasterReadError, RasterUnsupportedError
from oriel.backend.raster.grid import apply, to_pixel
from oriel.backend.raster.source import describe, open_source
from oriel.backend.raster.window import around, clamp
from oriel.backend.types import Window

DATA = os.environ.get("ORIEL_SHARED_DATA") or Path(__file__).resolve().parents[4] / "shared" / "data"
FOLDER = Path(DATA) / "raster"
FILES = sorted(p for p in FOLDER.rglob("*") if p.suffix in {".tif", ".vrt", ".jp2"}) if FOLDER.is_dir() else []
UNREADABLE = {"corrupt.tif": r"corrupt.tif' cannot be read around column \d+, row \d+: .* may be damaged"}
EMPTY = {"all-nodata.tif", "inverted_lat.tif"}
BY_CONTROL_POINTS = {"cog_gcps.tif", "RGB.byte.gcp.vrt"}
METRES = {"cog_nonearth.tif": 267.0, "goes.tif": 20055.0, "cog_world.tif": 1110.0, "image_rgb_mask.tif": 1.143}
SQUARED = {"cog_nonearth.tif": (921, 933), "rotated.tif": (20, 15)}

pytestmark = pytest.mark.skipif(not FILES, reason=f"no real data: {FOLDER} does not exist or is empty")
each_file = pytest.mark.parametrize("path", FILES, ids=lambda p: p.name)
unit = st.floats(0, 1, exclude_max=True)


def sample(ref, fx, fy, side=1):
    column, row = int(fx * ref.width), int(fy * ref.height)
    return clamp(Window(0, row, column, side, side), ref.width, ref.height)


@each_file
def test_read_to_the_right_place_or_refused(path):
    ref = describe(path)
    with open_source(ref) as source:
        centre = clamp(around((ref.width / 2, ref.height / 2), level=0, size=256), ref.width, ref.height)
        if path.name in UNREADABLE:
            with pytest.raises(RasterReadError, match=UNREADABLE[path.name]):
                source.read(centre)
            return
        for level in (0, 1, -1):
            window = clamp(Window(level, centre.row, centre.col, 64, 64), ref.width, ref.height)
            pixels = source.read(window)
            assert pixels.rgb.shape == (window.height, window.width, 3)
            assert not pixels.rgb[~pixels.valid].any()
        if path.name in EMPTY:
            assert not pixels.valid.any()
            with pytest.raises(RasterUnsupportedError, match="every pixel is nodata"):
                _ = source.stretch
        else:
            assert source.stretch.high > source.stretch.low
        assert source.signature == open_source(ref).signature
    assert (ref.gsd > 0) == bool(ref.crs_wkt)
    assert ref.gsd == pytest.approx(METRES.get(path.name, ref.gsd), rel=0.01)
    assert (ref.width, ref.height) == SQUARED.get(path.name, (ref.width, ref.height))


@each_file
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(fx=unit, fy=unit)
def test_pixel_to_map_and_back(path, fx, fy):
    ref = describe(path)
    xy = np.array([[fx * ref.width, fy * ref.height]])
    assert np.abs(to_pixel(ref.affine, apply(ref.affine, xy)) - xy).max() < 0.01


@pytest.mark.parametrize(
    "path",
    [p for p in FILES if p.name not in BY_CONTROL_POINTS | set(UNREADABLE) | set(SQUARED)],
    ids=lambda p: p.name,
)
@settings(max_examples=6, deadline=None)
@given(fx=unit, fy=unit)
def test_values_are_those_that_rasterio_finds_at_the_same_place_on_the_map(path, fx, fy):
    ref = describe(path)
    window = sample(ref, fx, fy)
    x, y = apply(ref.affine, [[window.col + 0.5, window.row + 0.5]])[0]
    with open_source(ref) as source, rasterio.open(path) as dataset:
        column, row = ~dataset.transform * (x, y)
        assert (column, row) == pytest.approx((window.col + 0.5, window.row + 0.5), abs=0.01)
        expected = next(dataset.sample([(x, y)], indexes=list(ref.bands))).astype(np.float64)
        expected = expected * [dataset.scales[b - 1] for b in ref.bands] + [dataset.offsets[b - 1] for b in ref.bands]
        values, _ = source.read_bands(window)
    assert np.allclose(values.ravel(), expected, rtol=1e-5, equal_nan=True)


@pytest.mark.parametrize("path", [p for p in FILES if p.name in BY_CONTROL_POINTS], ids=lambda p: p.name)
def test_control_points_put_pixels_where_gdal_puts_them(path):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with rasterio.open(path) as dataset:
            points, size = dataset.gcps[0], (dataset.width, dataset.height)
            native = dataset.read(1)
    ref = describe(path)
    found = []
    with open_source(ref) as source, rasterio.transform.GCPTransformer(points) as place:
        for fx, fy in ((0.3, 0.4), (0.5, 0.5), (0.7, 0.3), (0.6, 0.7), (0.45, 0.62)):
            row, column = int(fy * size[1]), int(fx * size[0])
            x, y = place.xy(row, column)
            at = np.floor(to_pixel(ref.affine, [[x, y]])[0]).astype(int)
            values, _ = source.read_bands(Window(0, at[1], at[0], 1, 1))
            around_it = native[row - 2 : row + 3, column - 2 : column + 3].astype(float)
            spread = 5 + np.ptp(around_it) / 2
            found.append(around_it.min() - spread <= values[0, 0, 0] <= around_it.max() + spread)
    assert all(found)
