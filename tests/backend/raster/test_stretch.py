# SPDX-License-Identifier: GPL-3.0-or-later
import numpy as np
import pytest
from oriel.backend.errors import InputError, RasterUnsupportedError
from oriel.backend.raster.stretch import drawn, percentile_stretch, to_rgb
from oriel.backend.types import ColorStop, Stretch

RAMP = (ColorStop(0.0, (0, 0, 0)), ColorStop(10.0, (100, 200, 50)))


def all_valid(raw):
    return np.ones(raw.shape[1:], np.bool_)


@pytest.mark.parametrize("dtype", ["uint8", "int8", "uint16", "int16", "uint32", "int32", "float32", "float64"])
def test_every_dtype_gives_the_same_picture(dtype):
    raw = np.array([[[0, 20, 60, 100, 120]]], dtype=dtype)
    rgb = to_rgb(raw, all_valid(raw), Stretch((20.0,), (100.0,)))
    assert rgb[0, :, 0].tolist() == [0, 0, 128, 255, 255]
    assert (rgb[..., 0] == rgb[..., 2]).all()


def test_negative_and_fifteen_bit_values():
    raw = np.array([[[-1000, -500, 0, 32767]]], dtype=np.int16)
    assert to_rgb(raw, all_valid(raw), Stretch((-1000.0,), (0.0,)))[0, :, 0].tolist() == [0, 128, 255, 255]
    raw = np.array([[[0, 16384, 32767]]], dtype=np.uint16)
    assert to_rgb(raw, all_valid(raw), Stretch((0.0,), (32767.0,)))[0, :, 0].tolist() == [0, 128, 255]


def test_nan_is_black_and_infinities_are_the_ends():
    raw = np.array([[[np.nan, np.inf, -np.inf, 0.5]]], dtype=np.float32)
    for inverted, expected in ((False, [0, 255, 0, 128]), (True, [0, 0, 255, 128])):
        rgb = to_rgb(raw, all_valid(raw), Stretch((0.0,), (1.0,), inverted=inverted))
        assert rgb[0, :, 0].tolist() == expected


def test_gamma_and_inversion_are_those_of_qgis():
    raw = np.array([[[0, 64, 255]]], dtype=np.uint8)
    bright = to_rgb(raw, all_valid(raw), Stretch((0.0,), (255.0,), gamma=2.0))[0, :, 0]
    assert bright.tolist() == [0, 128, 255]  # (64 / 255) ** (1 / 2) * 255 = 127.7
    assert to_rgb(raw, all_valid(raw), Stretch((0.0,), (255.0,), inverted=True))[0, :, 0].tolist() == [255, 191, 0]
    both = to_rgb(raw, all_valid(raw), Stretch((0.0,), (255.0,), gamma=2.0, inverted=True))[0, :, 0]
    assert both.tolist() == [255, 221, 0]  # inverted first: (191 / 255) ** (1 / 2) * 255 = 220.7


@pytest.mark.parametrize(
    ("interpolation", "expected"),
    [
        ("linear", [[0, 0, 0], [50, 100, 25], [100, 200, 50], [100, 200, 50]]),
        ("discrete", [[0, 0, 0], [100, 200, 50], [100, 200, 50], [100, 200, 50]]),
        ("exact", [[0, 0, 0], [0, 0, 0], [100, 200, 50], [0, 0, 0]]),
    ],
)
def test_ramps_and_palettes(interpolation, expected):
    raw = np.array([[[0, 5, 10, 99]]], dtype=np.uint8)
    stretch = Stretch((0.0,), (1.0,), stops=RAMP[::-1], interpolation=interpolation)
    assert to_rgb(raw, all_valid(raw), stretch)[0].tolist() == expected
    shown = [True, False, True, False] if interpolation == "exact" else [True] * 4
    assert drawn(raw, stretch)[0].tolist() == shown


def test_invalid_pixels_are_black():
    raw = np.full((3, 2, 2), 200, np.uint8)
    valid = np.array([[True, False], [True, True]])
    rgb = to_rgb(raw, valid, Stretch((0.0,) * 3, (255.0,) * 3))
    assert (rgb[~valid] == 0).all()
    assert (rgb[valid] == 200).all()


def test_each_band_has_its_own_limits():
    raw = np.stack([np.full((1, 1), v, np.uint16) for v in (100, 1000, 10000)])
    rgb = to_rgb(raw, all_valid(raw), Stretch((0.0, 0.0, 0.0), (100.0, 2000.0, 40000.0)))
    assert rgb[0, 0].tolist() == [255, 128, 64]


def test_percentiles_ignore_nodata_and_outliers():
    rng = np.random.default_rng(1)
    raw = rng.normal(1000, 10, (1, 200, 200)).astype(np.float32)
    raw[0, :, :20] = -9999
    raw[0, 0, 100] = np.nan
    raw[0, 1, 100] = 1e9
    valid = np.ones((200, 200), np.bool_)
    valid[:, :20] = False
    stretch = percentile_stretch(raw, valid)
    assert stretch.low[0] == pytest.approx(1000 - 20.5, abs=1.5)
    assert stretch.high[0] == pytest.approx(1000 + 20.5, abs=1.5)


def test_eight_bit_near_full_range_is_left_alone_and_dull_one_is_not():
    rng = np.random.default_rng(1)
    vivid = rng.integers(5, 240, (3, 90, 90)).astype(np.uint8)
    assert percentile_stretch(vivid, all_valid(vivid)) == Stretch((0.0,) * 3, (255.0,) * 3)
    dull = rng.integers(60, 90, (3, 90, 90)).astype(np.uint8)
    assert percentile_stretch(dull, all_valid(dull)).high[0] < 95


def test_nearly_constant_data_can_still_be_told_apart():
    raw = np.full((1, 100, 100), 10000, np.uint16)
    raw[0, 0, :5] = 20000
    assert percentile_stretch(raw, all_valid(raw)) == Stretch((10000.0,), (20000.0,))
    flat = np.full((1, 4, 4), 7, np.uint16)
    assert percentile_stretch(flat, all_valid(flat)) == Stretch((7.0,), (8.0,))


def test_nothing_valid_is_said_clearly():
    raw = np.zeros((1, 4, 4), np.uint8)
    with pytest.raises(RasterUnsupportedError, match="every pixel is nodata"):
        percentile_stretch(raw, ~all_valid(raw))


def test_wrong_number_of_bands():
    raw = np.zeros((2, 1, 1), np.uint8)
    with pytest.raises(InputError, match="2 bands cannot be shown"):
        to_rgb(raw, all_valid(raw), Stretch((0.0,) * 2, (1.0,) * 2))
    raw = np.zeros((3, 1, 1), np.uint8)
    with pytest.raises(InputError, match="for 1 band, but 3"):
        to_rgb(raw, all_valid(raw), Stretch((0.0,), (1.0,)))
