# SPDX-License-Identifier: GPL-3.0-or-later
"""A raster read on a grid that is not its own lands where the map says."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import rasterio
from oriel.backend.errors import InputError
from oriel.backend.raster.align import common_grid
from oriel.backend.raster.dataset import CRS, transform_points
from oriel.backend.raster.grid import apply, to_pixel
from oriel.backend.raster.source import describe, open_source
from oriel.backend.types import Window
from rasterio.transform import Affine

UTM = "EPSG:32633"
PLACED = Affine.translation(500000, 5000000) * Affine.scale(0.5, -0.5)


def write(path, image, transform, crs=UTM, **profile):
    bands, height, width = image.shape
    shape = {"width": width, "height": height, "count": bands, "dtype": image.dtype}
    with rasterio.open(path, "w", driver="GTiff", **shape, crs=crs, transform=transform, **profile) as out:
        out.write(image)
    return path


def ground(xy):
    """Colour of a smooth pattern at a place of the map (UTM)."""
    x, y = (np.asarray(xy) - (500000, 5000000)).T
    return np.stack([128 + 90 * np.sin(x / 9 + k) * np.cos(y / 11 - k) for k in range(3)])


def photo(path, transform, size, crs=UTM):
    """The pattern as a camera on this grid would see it."""
    height, width = size
    cols, rows = np.meshgrid(np.arange(width) + 0.5, np.arange(height) + 0.5)
    xy = apply(tuple(transform)[:6], np.column_stack([cols.ravel(), rows.ravel()]))
    if crs != UTM:
        xy = transform_points(CRS.from_string(crs), CRS.from_string(UTM), xy)
    return write(path, ground(xy).reshape(3, height, width).astype(np.uint8), transform, crs)


@pytest.fixture
def before(tmp_path):
    return describe(photo(tmp_path / "before.tif", PLACED, (240, 320)))


def onto(ref, overlap):
    return replace(
        ref,
        affine=overlap.affine,
        crs_wkt=overlap.crs_wkt,
        width=overlap.width,
        height=overlap.height,
        gsd=overlap.gsd,
        warped=True,
    )


OTHERS = {
    "rotated": (PLACED * Affine.translation(-40, 20) * Affine.rotation(17) * Affine.scale(0.9, 1.1), (420, 460), UTM),
    "coarser": (PLACED * Affine.translation(-8, -8) * Affine.scale(1.7), (150, 200), UTM),
    "degrees": (
        Affine.translation(14.9999, 45.1537) * Affine.scale(0.5 / 78600, -0.5 / 111100), (320, 400), "EPSG:4326",
    ),
    "neighbour": (
        Affine.translation(28300, 5012600) * Affine.scale(0.5, -0.5), (600, 600), "EPSG:32634",
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", OTHERS)
@pytest.mark.parametrize("level", [0, 1, 2])
def test_lands_on_the_right_place(tmp_path, before, kind, level):
    transform, size, crs = OTHERS[kind]
    if kind == "neighbour":
        here = transform_points(CRS.from_string(UTM), CRS.from_string(crs), np.array([[500000.0, 5000000.0]]))[0]
        transform = Affine.translation(here[0] - 40, here[1] + 40) * Affine.scale(0.5, -0.5)
    after = describe(photo(tmp_path / "after.tif", transform, size, crs))
    overlap = common_grid(before, after)
    assert overlap.share > 0.5
    ref = onto(after, overlap)
    width, height = overlap.width >> level, overlap.height >> level
    with open_source(ref) as source:
        raw, valid = source.read_bands(Window(level, 0, 0, height, width), (1, 2, 3))
    cols, rows = np.meshgrid((np.arange(width) + 0.5) * 2**level, (np.arange(height) + 0.5) * 2**level)
    xy = apply(overlap.affine, np.column_stack([cols.ravel(), rows.ravel()]))
    expected = ground(xy).reshape(3, height, width)
    inner = np.zeros_like(valid)
    inner[2:-2, 2:-2] = True
    assert valid[inner].mean() > 0.6
    error = np.abs(raw - expected)[:, valid & inner]
    # Ten grey values are the pattern's steepest slope over half a metre, the size of a pixel.
    assert np.median(error) < 3 if level < 2 else np.median(error) < 9


def test_what_lies_beyond_the_file_is_not_valid(tmp_path, before):
    after = describe(photo(tmp_path / "after.tif", PLACED * Affine.translation(100, 0), (240, 320)))
    ref = replace(after, affine=before.affine, warped=True)
    with open_source(ref) as source:
        pixels = source.read(Window(0, 0, 0, 240, 320))
    assert not pixels.valid[:, :98].any()
    assert pixels.valid[:, 102:].all()
    assert not pixels.rgb[:, :98].any()


def test_one_band_with_nodata(tmp_path, before):
    values = np.full((1, 240, 320), 7, np.int16)
    values[:, 100:140, 100:200] = -1
    after = describe(write(tmp_path / "a.tif", values, PLACED, nodata=-1))
    ref = replace(after, affine=tuple(PLACED * Affine.translation(0.5, 0.5))[:6], warped=True)
    with open_source(ref) as source:
        raw, valid = source.read_bands(Window(0, 0, 0, 239, 319))
    assert not valid[102:137, 102:197].any()
    assert valid[10:90].all()
    assert np.allclose(raw[0][valid], 7)


def test_the_signature_knows_the_grid_and_the_crs_that_the_user_set(before):
    refs = [before, replace(before, warped=True), replace(before, warped=True, file_crs_wkt=before.crs_wkt)]
    refs.append(replace(refs[1], affine=tuple(PLACED * Affine.translation(0.3, 0))[:6]))
    signatures = set()
    for ref in refs:
        with open_source(ref) as source:
            signatures.add(source.signature)
    assert len(signatures) == len(refs)


def test_a_file_without_crs_is_placed_by_the_crs_that_the_user_set(tmp_path, before):
    bare = describe(write(tmp_path / "bare.tif", np.full((3, 240, 320), 50, np.uint8), PLACED, crs=None))
    assert bare.crs_wkt == ""
    with pytest.raises(InputError, match="second layer has no CRS"):
        common_grid(before, bare)
    said = replace(bare, crs_wkt=before.crs_wkt)
    assert common_grid(before, said).share == pytest.approx(1.0)


def test_no_overlap(tmp_path, before):
    far = describe(photo(tmp_path / "far.tif", PLACED * Affine.translation(5000, 0), (50, 50)))
    with pytest.raises(InputError, match="do not overlap"):
        common_grid(before, far)


def test_the_common_grid_is_that_of_two_rasters_that_share_one(before):
    overlap = common_grid(before, before)
    assert overlap.affine == pytest.approx(before.affine)
    assert (overlap.width, overlap.height) == (before.width, before.height)
    assert to_pixel(overlap.affine, np.array([[500010.0, 4999990.0]]))[0] == pytest.approx((20, 20))
