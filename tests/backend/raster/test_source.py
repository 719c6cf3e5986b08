# SPDX-License-Identifier: GPL-3.0-or-later
"""Every kind of raster, tiny and generated; the values name their own place."""

import dataclasses
import pickle
import warnings
import zipfile
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
import rasterio
from oriel.backend.errors import InputError, RasterOpenError, RasterReadError, RasterUnsupportedError
from oriel.backend.raster.grid import apply, to_pixel
from oriel.backend.raster.source import describe, open_source, read_padded
from oriel.backend.raster.window import tiles
from oriel.backend.types import Stretch, Window
from rasterio.enums import ColorInterp

from .conftest import UTM, gradient

FULL = Stretch((0.0,), (255.0,))


def whole(ref, level=0):
    side = 2.0**level
    return Window(level, 0, 0, int(np.ceil(ref.height / side)), int(np.ceil(ref.width / side)))


def opened(path, **how):
    return open_source(describe(path, **how))


def test_pixels_come_from_where_they_are_asked_for(make_raster):
    source = opened(make_raster(gradient(90, 120, bands=3)), stretch=Stretch((0.0,) * 3, (255.0,) * 3))
    pixels = source.read(Window(0, 20, 30, 40, 50))
    assert pixels.rgb.dtype == np.uint8
    assert pixels.rgb.shape == (40, 50, 3)
    assert pixels.valid.all()
    assert pixels.rgb[0, 0].tolist() == [30, 20, 50]
    assert pixels.rgb[-1, -1].tolist() == [79, 59, 138]
    assert source.ref.gsd == pytest.approx(0.5, rel=1e-3)


@pytest.mark.parametrize("dtype", ["uint8", "int8", "uint16", "int16", "uint32", "int32", "float32", "float64"])
def test_every_dtype(make_raster, dtype):
    source = opened(make_raster(gradient(60, 80, dtype=dtype)))
    values, valid = source.read_bands(Window(0, 10, 20, 5, 7))
    assert values.dtype == np.float32
    assert values[0, 0].tolist() == list(range(20, 27))
    assert valid.all()
    rgb = source.read(whole(source.ref)).rgb
    assert rgb[0, 0, 0] == 0
    assert rgb[0, -1, 0] == 255


@pytest.mark.parametrize("overviews", [(), (2, 4, 8)], ids=["plain", "overviews"])
@pytest.mark.parametrize("dtype", ["uint16", "float32"])
@pytest.mark.parametrize("level", [1, 2, 3, -1])
def test_levels_keep_their_place(make_raster, level, dtype, overviews):
    size = 512
    path = make_raster(gradient(size, size, bands=2, dtype=dtype), overviews=overviews, tiled=True)
    source = opened(path, bands=[1])
    window = Window(level, 10, 20, 24, 30)
    values, _ = source.read_bands(window, [1, 2])
    centres = window.to_raster(np.array([[0.5, 0.5], [29.5, 23.5]]))
    for (x, y), got in zip(centres, (values[:, 0, 0], values[:, -1, -1]), strict=True):
        assert got == pytest.approx([x - 0.5, y - 0.5], abs=0.75)  # integers: half a value of rounding


@pytest.mark.parametrize("level", [1, 2, 3])
@pytest.mark.parametrize("nodata", [(), (9999.0,)], ids=["by GDAL", "judged first"])
def test_last_pixels_that_the_edge_cuts_are_averages_of_what_is_there(make_raster, level, nodata):
    source = opened(make_raster(gradient(77, 101, dtype="float32")), nodata=nodata)
    values, valid = source.read_bands(whole(source.ref, level))
    assert valid.all()
    side = 2**level
    starts = np.arange(0, 101, side)
    expected = [np.arange(s, min(s + side, 101)).mean() for s in starts]
    assert values[0, 0] == pytest.approx(expected, abs=1e-3)
    assert values[0, -1] == pytest.approx(expected, abs=1e-3)


@pytest.mark.parametrize("level", [-2, -1, 1])
def test_neighbouring_windows_have_no_seam(make_raster, level):
    rng = np.random.default_rng(3)
    source = opened(make_raster(rng.integers(0, 60000, (64, 64)).astype(np.uint16)))
    side = int(64 / 2.0**level)
    one, _ = source.read_bands(Window(level, 0, 0, side, side))
    half = side // 2
    left, _ = source.read_bands(Window(level, 0, 0, side, half))
    right, _ = source.read_bands(Window(level, 0, half, side, side - half))
    assert np.array_equal(one, np.concatenate([left, right], axis=-1))


@pytest.mark.parametrize(
    "affine",
    [
        (0.4330127, 0.25, 400000.0, 0.25, -0.4330127, 5800000.0),
        (0.5, 0.1, 400000.0, 0.05, -0.49, 5800000.0),
        (0.5, 0.0, 400000.0, 0.0, 0.5, 5800000.0),
        (-0.5, 0.0, 400000.0, 0.0, -0.5, 5800000.0),
    ],
    ids=["rotated", "sheared", "south up", "mirrored"],
)
def test_all_six_terms(make_raster, affine):
    path = make_raster(gradient(60, 80, bands=2), affine=affine)
    source = opened(path, bands=[1])
    place = apply(affine, [[40.5, 30.5]])
    col, row = np.floor(to_pixel(source.ref.affine, place)[0]).astype(int)
    values, _ = source.read_bands(Window(0, row, col, 1, 1), [1, 2])
    assert values.ravel().tolist() == [40, 30]


def test_no_crs_and_no_geotransform_lie_where_qgis_puts_them(make_raster):
    placed = describe(make_raster(gradient(9, 9), crs=None, name="a.tif"))
    assert (placed.crs_wkt, placed.gsd, placed.affine) == ("", 0.0, UTM)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # rasterio's, while the test writes the file
        path = make_raster(gradient(9, 9), crs=None, affine=None, name="b.png", driver="PNG")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert describe(path).affine == (1.0, 0.0, 0.0, 0.0, -1.0, 0.0)


def test_the_users_crs_wins(make_raster):
    path = make_raster(gradient(9, 9), crs=None, affine=(1e-5, 0, 10, 0, -1e-5, 60))
    assert describe(path, crs_wkt=rasterio.crs.CRS.from_epsg(4326).to_wkt()).height == 18


def test_degrees_are_read_square_on_the_ground(make_raster):
    affine = (1e-5, 0.0, 10.0, 0.0, -1e-5, 60.0)
    source = opened(make_raster(gradient(60, 80, bands=2, dtype="float32"), affine=affine, crs="EPSG:4326"))
    ref = source.ref
    assert (ref.width, ref.height) == (80, 120)
    for nodata in ((), (-1.0,)):  # both ways of resampling
        values, _ = open_source(dataclasses.replace(ref, nodata=nodata)).read_bands(Window(0, 40, 10, 20, 20), [1, 2])
        assert values[0, 5, 3] == pytest.approx(13, abs=0.01)
        assert values[1, 5, 3] == pytest.approx((45.5 / 2) - 0.5, abs=0.01)
    coarse, _ = source.read_bands(Window(1, 0, 0, 60, 40), [1, 2])
    assert coarse[0, 20, 10] == pytest.approx(20.5, abs=0.05)
    assert coarse[1, 20, 10] == pytest.approx(20, abs=0.05)


def test_control_points_alone(make_raster, control_points):
    affine = (0.4, 0.1, 400000.0, 0.1, -0.4, 5800000.0)
    points = control_points(affine, 80, 60)
    path = make_raster(gradient(60, 80, bands=2) + 1, affine=None, gcps=points)
    source = opened(path, bands=[1])
    for x, y in ((10.5, 20.5), (60.5, 40.5), (40.5, 5.5)):
        col, row = np.floor(to_pixel(source.ref.affine, apply(affine, [[x, y]]))[0]).astype(int)
        values, valid = source.read_bands(Window(0, row, col, 1, 1), [1, 2])
        assert valid.all()
        assert values.ravel() == pytest.approx([x + 0.5, y + 0.5], abs=1.01)
    corner = source.read(Window(0, 0, source.ref.width - 3, 3, 3))
    assert not corner.valid.any()
    assert source.ref.gsd == pytest.approx(0.41, abs=0.03)


def test_rational_polynomials_alone(make_raster):
    def terms(**at):
        return [float(at.get(f"t{i}", 0.0)) for i in range(20)]

    rpcs = rasterio.rpc.RPC(
        height_off=0.0,
        height_scale=500.0,
        lat_off=1.0,
        lat_scale=0.01,
        line_off=50.0,
        line_scale=50.0,
        long_off=10.0,
        long_scale=0.01,
        samp_off=50.0,
        samp_scale=50.0,
        line_num_coeff=terms(t2=-1.0),
        line_den_coeff=terms(t0=1.0),
        samp_num_coeff=terms(t1=1.0),
        samp_den_coeff=terms(t0=1.0),
    )
    source = opened(make_raster(gradient(100, 100, bands=2) + 1, affine=None, crs=None, rpcs=rpcs), bands=[1])
    assert "4326" in source.ref.crs_wkt
    col, row = np.floor(to_pixel(source.ref.affine, [[10.002, 1.004]])[0]).astype(int)
    values, valid = source.read_bands(Window(0, row, col, 1, 1), [1, 2])
    assert valid.all()
    assert values.ravel() == pytest.approx([61, 31], abs=1.6)


def nodata_case(dtype="uint8"):
    values = gradient(40, 40, bands=3, dtype=dtype) + np.array(10, dtype)
    values[:, 30:] = 0
    values[0, :10] = 0  # dark in red only
    return values


@pytest.mark.parametrize("level", [0, 1, -1])
@pytest.mark.parametrize("how", ["file", "user"])
def test_nodata_only_where_all_bands_say_so(make_raster, how, level):
    values = nodata_case()
    path = make_raster(values, **({"nodata": 0} if how == "file" else {}))
    source = opened(path, nodata=(0.0,) if how == "user" else (), stretch=Stretch((0.0,) * 3, (255.0,) * 3))
    pixels = source.read(whole(source.ref, level))
    rows = pixels.valid.shape[0]
    assert pixels.valid[: rows * 3 // 4].all()
    assert not pixels.valid[rows * 3 // 4 + 2 :].any()
    assert (pixels.rgb[~pixels.valid] == 0).all()
    if level:  # nothing of the nodata has leaked into the last valid row
        last = pixels.rgb[rows * 3 // 4 - 1, :, 1]
        assert last == pytest.approx(39, abs=1.5)


def test_users_nodata_at_every_strip(make_raster, monkeypatch):
    values = np.full((256, 256), 100, np.int16)
    values[::2] = -9999
    source = opened(make_raster(values), nodata=(-9999.0, -1.0))
    monkeypatch.setattr("oriel.backend.raster.sampling.SOURCE_PIXELS", 2000)
    got, valid = source.read_bands(whole(source.ref, 2))
    assert valid.all()
    assert (got == 100).all()


def test_undeclared_nan_does_not_spread(make_raster):
    values = gradient(64, 64, dtype="float32")
    values[0, 10, 10] = np.nan
    values[0, 20, 20] = np.inf
    source = opened(make_raster(values))
    native, valid = source.read_bands(whole(source.ref))
    assert np.isnan(native[0, 10, 10])
    assert (~valid).sum() == 2
    coarse, valid = source.read_bands(whole(source.ref, 2))
    assert valid.all()
    assert np.isfinite(coarse).all()
    assert source.stretch.high[0] < 64


def test_alpha_and_mask_bands(make_raster):
    values = gradient(40, 40, bands=4)
    values[3] = 255
    values[3, :, 20:] = 0
    inter = (ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha)
    source = opened(make_raster(values, name="alpha.tif", colorinterp=inter))
    assert source.ref.bands == (1, 2, 3)
    pixels = source.read(whole(source.ref))
    assert pixels.valid[:, :20].all()
    assert not pixels.valid[:, 20:].any()
    mask = np.zeros((40, 40), np.uint8)
    mask[5:9] = 255
    masked = opened(make_raster(gradient(40, 40, bands=3), name="mask.tif", mask=mask))
    assert np.array_equal(masked.read(whole(masked.ref)).valid, mask > 0)


@pytest.mark.parametrize("level", [0, 1, -1])
def test_an_alpha_band_beside_four_others(make_raster, level):
    values = np.full((5, 40, 40), 90, np.uint8)
    values[4, :20] = 255
    values[4, 20:] = 0
    values[:4, 20:] = 200
    inter = (*[ColorInterp.red, ColorInterp.green, ColorInterp.blue], ColorInterp.undefined, ColorInterp.alpha)
    source = opened(make_raster(values, colorinterp=inter), stretch=Stretch((0.0,) * 3, (255.0,) * 3))
    pixels = source.read(whole(source.ref, level))
    assert pixels.valid.mean() == 0.5
    assert set(np.unique(pixels.rgb)) == {0, 90}


def test_named_colours_are_found_wherever_they_are(make_raster):
    inter = (ColorInterp.blue, ColorInterp.green, ColorInterp.red)
    assert describe(make_raster(gradient(5, 5, bands=3), colorinterp=inter)).bands == (3, 2, 1)
    assert describe(make_raster(gradient(5, 5, bands=2), name="two.tif")).bands == (1,)


def test_thirty_one_bands(make_raster):
    source = opened(make_raster(gradient(20, 20, bands=31)), bands=[31, 2, 3])
    values, _ = source.read_bands(Window(0, 3, 4, 1, 1), [31, 30, 1])
    assert values.ravel().tolist() == [4, 7, 4]
    with pytest.raises(InputError, match="bands 1 to 31, not 32"):
        describe(source.ref.uri, bands=[1, 2, 32])
    with pytest.raises(InputError, match="4 bands cannot be shown"):
        describe(source.ref.uri, bands=[1, 2, 3, 4])


def test_palettes_are_never_mixed(make_raster):
    values = np.tile(np.array([[1, 200]], np.uint8), (32, 16))
    values[0, 0] = 9
    colours = {1: (255, 0, 0, 255), 200: (0, 0, 255, 255), 9: (0, 0, 0, 0)}
    source = opened(make_raster(values, colormap=colours, name="palette.png", driver="PNG"))
    pixels = source.read(whole(source.ref))
    assert pixels.rgb[5, 4].tolist() == [255, 0, 0]
    assert pixels.rgb[5, 5].tolist() == [0, 0, 255]
    assert not pixels.valid[0, 0]  # transparent in its palette
    for level in (1, -1, 2):
        rgb = source.read(whole(source.ref, level)).rgb
        assert {tuple(c) for c in rgb.reshape(-1, 3)} <= {(255, 0, 0), (0, 0, 255), (0, 0, 0)}


def test_scale_and_offset_give_the_values_that_qgis_shows(make_raster):
    path = make_raster(gradient(20, 20, dtype="int16"), scales=(0.1,), offsets=(100.0,), nodata=3)
    source = opened(path, nodata=(100.5,))
    values, valid = source.read_bands(Window(0, 0, 0, 1, 8))
    assert values[0, 0] == pytest.approx(100 + np.arange(8) / 10, abs=1e-4)
    assert valid[0].tolist() == [True, True, True, False, True, False, True, True]


def test_all_nodata_is_usable_and_says_why_nothing_can_be_stretched(make_raster):
    source = opened(make_raster(np.zeros((3, 30, 30), np.uint16), nodata=0))
    pixels = source.read(whole(source.ref))
    assert not pixels.valid.any()
    assert not pixels.rgb.any()
    assert source.signature
    with pytest.raises(RasterUnsupportedError, match="every pixel is nodata"):
        _ = source.stretch


def test_complex_is_refused(make_raster):
    with pytest.raises(RasterUnsupportedError, match=r"complex values \(complex64\)"):
        describe(make_raster(np.zeros((1, 4, 4), np.complex64)))


def test_what_is_missing_or_no_raster(tmp_path):
    with pytest.raises(RasterOpenError, match=r"nowhere\.tif' does not exist"):
        describe(tmp_path / "nowhere.tif")
    text = tmp_path / "words.tif"
    text.write_text("not a raster")
    with pytest.raises(RasterOpenError, match=r"words\.tif' cannot be opened as a raster"):
        describe(text)


def test_a_truncated_file(make_raster, tmp_path):
    path = make_raster(np.random.default_rng(0).integers(0, 255, (1, 600, 600)).astype(np.uint8), tiled=True)
    cut = tmp_path / "cut.tif"
    data = path.read_bytes()
    cut.write_bytes(data[: len(data) // 2])
    try:
        source = opened(cut)
    except RasterOpenError as exc:
        assert "cut.tif" in str(exc)  # noqa: PT017 - either way is right, it depends on where GDAL puts the header
        return
    with pytest.raises(RasterReadError, match=r"cut.tif' cannot be read .* damaged or cut short"):
        source.read(whole(source.ref))


def test_windows_outside_are_refused_and_padded_reading_mirrors(make_raster):
    source = opened(make_raster(gradient(10, 10, bands=3)), stretch=Stretch((0.0,) * 3, (255.0,) * 3))
    with pytest.raises(InputError, match="does not lie inside the raster of 10 x 10"):
        source.read(Window(0, 0, 0, 11, 10))
    with pytest.raises(InputError, match="does not lie inside"):
        source.read(Window(0, 0, 0, 0, 10))
    pixels = read_padded(source, Window(0, -4, -3, 32, 32))
    assert pixels.rgb.shape == (32, 32, 3)
    assert pixels.valid.sum() == 100
    assert pixels.rgb[4, 3].tolist() == [0, 0, 0]
    assert pixels.rgb[4, 2].tolist() == pixels.rgb[4, 3].tolist()
    assert pixels.rgb[4, 13].tolist() == [9, 0, 9]
    with pytest.raises(InputError, match="wholly outside"):
        read_padded(source, Window(0, 50, 50, 8, 8))


def test_tiles_put_together_are_the_whole(make_raster):
    rng = np.random.default_rng(5)
    source = opened(make_raster(rng.integers(0, 255, (3, 130, 170)).astype(np.uint8)))
    all_at_once = source.read(whole(source.ref)).rgb
    built = np.zeros_like(all_at_once)
    for tile in tiles(170, 130, size=64, halo=8):
        c, w = tile.core, tile.window
        part = source.read(w).rgb[c.row - w.row :, c.col - w.col :][: c.height, : c.width]
        built[c.row : c.row + c.height, c.col : c.col + c.width] = part
    assert np.array_equal(built, all_at_once)


def test_the_stretch_is_the_same_for_every_window(make_raster):
    values = gradient(100, 100, dtype="uint16") * 100
    source = opened(make_raster(values))
    dark = source.read(Window(0, 0, 0, 10, 10)).rgb
    bright = source.read(Window(0, 0, 90, 10, 10)).rgb
    assert dark.max() < 40
    assert bright.min() > 220


def test_huge_without_overviews_is_sampled(make_raster, monkeypatch):
    source = opened(make_raster(gradient(700, 900, dtype="uint16")))
    monkeypatch.setattr("oriel.backend.raster.sampling.PLAIN_DECIMATION_PIXELS", 1000)
    monkeypatch.setattr("oriel.backend.raster.sampling.SAMPLE_SIDE", 16)
    assert source.stretch.high[0] == pytest.approx(0.98 * 900, rel=0.1)


def test_threads_share_a_source(make_raster):
    source = opened(make_raster(gradient(200, 200, bands=3)), stretch=Stretch((0.0,) * 3, (255.0,) * 3))

    def corner(i):
        pixels = source.read(Window(0, i, 2 * i, 30, 30)).rgb[0, 0].tolist()
        if i % 7 == 0:
            source.close()
        return pixels

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(corner, range(60))) == [[2 * i, i, 3 * i] for i in range(60)]


def test_a_ref_travels(make_raster):
    ref = describe(make_raster(gradient(9, 9)), nodata=[1])
    assert pickle.loads(pickle.dumps(ref)) == ref
    assert hash(ref)
    with open_source(ref) as source:
        assert source.ref == ref


def test_inside_an_archive(make_raster, tmp_path):
    path = make_raster(gradient(9, 9))
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.write(path, "image.tif")
    source = opened(f"/vsizip/{tmp_path / 'a.zip'}/image.tif")
    assert source.read(whole(source.ref)).valid.all()
    assert source.signature


def test_a_container_names_what_is_inside(tmp_path, make_raster):
    first, second = make_raster(gradient(9, 9), name="1.tif"), make_raster(gradient(9, 9), name="2.tif")
    with rasterio.open(tmp_path / "multi.tif", "w", driver="GTiff", width=9, height=9, count=1, dtype="uint8") as out:
        out.write(gradient(9, 9))
        out.transform = rasterio.Affine(*UTM)
    assert first != second
    source = opened(f"GTIFF_DIR:1:{tmp_path / 'multi.tif'}")
    assert source.read(whole(source.ref)).valid.all()
    assert source.signature
