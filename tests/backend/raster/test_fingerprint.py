# SPDX-License-Identifier: GPL-3.0-or-later
import os
import shutil

import numpy as np
import pytest
from oriel.backend.errors import RasterChangedError, RasterError
from oriel.backend.raster import fingerprint
from oriel.backend.raster.source import describe, open_source
from oriel.backend.types import Stretch, Window

from .conftest import gradient

WINDOW = Window(0, 0, 0, 8, 8)


def test_the_signature_is_of_content_not_of_name(make_raster, tmp_path):
    path = make_raster(gradient(20, 20, bands=3))
    copy = tmp_path / "other name.tif"
    shutil.copy(path, copy)
    os.utime(copy, (1, 1))
    one, two = open_source(describe(path)), open_source(describe(copy))
    assert one.signature == two.signature
    assert one.signature == open_source(describe(path)).signature


def test_whatever_changes_the_pixels_changes_the_signature(make_raster):
    path = make_raster(gradient(20, 20, bands=3))
    stretch = Stretch((0.0,) * 3, (9.0,) * 3)
    ways = [{}, {"bands": [3, 2, 1]}, {"bands": [1]}, {"stretch": stretch}, {"nodata": [3]}, {"crs_wkt": ""}]
    assert len({open_source(describe(path, **way)).signature for way in ways}) == len(ways)


@pytest.mark.parametrize("sampled", [False, True], ids=["small", "large"])
def test_one_other_pixel_is_another_signature(make_raster, monkeypatch, sampled):
    if sampled:
        monkeypatch.setattr(fingerprint, "WHOLE_FILE_BYTES", 100)
    values = gradient(300, 300)
    before = open_source(describe(make_raster(values))).signature
    values[0, 150, 150] += 1
    assert open_source(describe(make_raster(values))).signature != before


def test_a_rewritten_file_is_refused_and_read_anew_when_reopened(make_raster):
    path = make_raster(np.full((20, 20), 10, np.uint8))
    ref = describe(path, stretch=Stretch((0.0,), (255.0,)))
    source = open_source(ref)
    before = source.signature
    assert source.read(WINDOW).rgb.max() == 10
    make_raster(np.full((20, 20), 99, np.uint8))
    for use in (lambda: source.read(WINDOW), lambda: source.read_bands(WINDOW), lambda: source.signature):
        with pytest.raises(RasterChangedError, match=r"image.tif' was changed while it was in use"):
            use()
    again = open_source(ref)
    assert again.signature != before
    assert again.read(WINDOW).rgb.max() == 99


def test_a_vanished_file_is_refused_and_can_come_back(make_raster, tmp_path):
    path = make_raster(gradient(20, 20))
    source = open_source(describe(path))
    source.read(WINDOW)
    path.rename(tmp_path / "elsewhere.tif")
    with pytest.raises(RasterChangedError, match=r"image\.tif' is gone"):
        source.read(WINDOW)
    (tmp_path / "elsewhere.tif").rename(path)
    assert source.read(WINDOW).valid.all()


def test_another_grid_under_the_same_name_is_refused(make_raster):
    path = make_raster(gradient(20, 20))
    ref = describe(path)
    make_raster(gradient(30, 20))
    with pytest.raises(RasterChangedError, match=r"not on the grid .* \(20 x 30 pixels now\)"):
        open_source(ref)
    make_raster(gradient(20, 20), affine=(1.0, 0.0, 0.0, 0.0, -1.0, 0.0))
    with pytest.raises(RasterChangedError, match="not on the grid"):
        open_source(ref)


def test_a_file_that_changes_while_it_is_read_never_gives_half_of_it(make_raster, monkeypatch):
    path = make_raster(gradient(20, 20))
    source = open_source(describe(path))
    real = source._guarded

    def meanwhile(work):
        result = real(work)
        make_raster(gradient(20, 20) + np.uint8(5))
        return result

    monkeypatch.setattr(source, "_guarded", meanwhile)
    with pytest.raises(RasterChangedError, match="was changed"):
        source.read_bands(WINDOW)


def test_a_file_cut_short_while_open(make_raster):
    path = make_raster(np.random.default_rng(0).integers(0, 255, (900, 900)).astype(np.uint8), tiled=True)
    source = open_source(describe(path))
    os.truncate(path, 5000)
    with pytest.raises(RasterError, match="changed"):
        source.read(Window(0, 600, 600, 200, 200))


def test_a_mosaic_knows_its_parts(make_raster, tmp_path):
    import rasterio.shutil

    path = make_raster(gradient(20, 20))
    rasterio.shutil.copy(str(path), str(tmp_path / "mosaic.vrt"), driver="VRT")
    source = open_source(describe(tmp_path / "mosaic.vrt"))
    before = source.signature
    make_raster(gradient(20, 20) + np.uint8(1))
    with pytest.raises(RasterChangedError, match=r"mosaic\.vrt' was changed"):
        source.read(WINDOW)
    assert open_source(describe(tmp_path / "mosaic.vrt")).signature != before
