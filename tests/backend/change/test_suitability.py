# SPDX-License-Identifier: GPL-3.0-or-later
"""Radar is told from optical imagery by its speckle; what cannot be compared is said in a sentence."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from oriel.backend.change.bands import band_change
from oriel.backend.change.detect import change_objects
from oriel.backend.change.radar import averaged
from oriel.backend.change.suitability import pair_warnings, sensor_look
from oriel.backend.raster.source import describe, open_source
from rasterio.transform import Affine
from scipy.ndimage import gaussian_filter


@pytest.fixture
def layer(tmp_path):
    def make(name, values):
        path = tmp_path / f"{name}.tif"
        count, height, width = values.shape
        shape = {"width": width, "height": height, "count": count, "dtype": values.dtype}
        with rasterio.open(
            path, "w", driver="GTiff", **shape, crs="EPSG:32633", transform=Affine(1, 0, 5e5, 0, -1, 5e6)
        ) as out:
            out.write(values)
        return open_source(describe(path))

    return make


def ground(seed=0, bands=1):
    rng = np.random.default_rng(seed)
    base = gaussian_filter(rng.normal(0, 1, (300, 300)), 12)
    values = 120 + 60 * base / base.std() * 0.4
    return np.stack([values + rng.normal(0, 2, values.shape) for _ in range(bands)]).clip(5, 255)


def radar(looks, seed=1):
    rng = np.random.default_rng(seed)
    return (ground(seed)[0] * rng.gamma(looks, 1 / looks, (300, 300)))[None].astype(np.float32)


@pytest.mark.parametrize("looks", [1, 4, 10])
def test_radar_is_known_by_its_speckle(layer, looks):
    assert sensor_look(layer("scene", radar(looks))).radar
    decibels = 10 * np.log10(np.maximum(radar(looks), 1e-3) / 1000)
    assert sensor_look(layer("scene_db", decibels.astype(np.float32))).radar


def test_panchromatic_and_colour_images_are_not_radar(layer):
    assert not sensor_look(layer("pan", ground().astype(np.uint8))).radar
    assert not sensor_look(layer("rgb", ground(bands=3).astype(np.uint8))).radar


def test_what_cannot_be_compared_is_said(layer):
    rgb, eight = layer("rgb", ground(bands=3).astype(np.uint8)), layer("eight", ground(2, 8).astype(np.uint8))
    speckled = layer("scene", radar(4))
    (text,) = pair_warnings(rgb, speckled)
    assert "second date looks like radar" in text
    assert "first date looks like radar" in pair_warnings(speckled, rgb)[0]
    assert "Both dates look like radar" in pair_warnings(speckled, layer("other", radar(4, 5)))[0]
    assert "3 and 8 bands" in pair_warnings(rgb, eight)[0]
    assert pair_warnings(rgb, layer("rgb2", ground(7, 3).astype(np.uint8))) == ()


@pytest.mark.parametrize("changed", [False, True])
def test_two_radar_dates_are_compared_without_their_speckle(layer, changed):
    first, second = radar(4, 1), (ground(1)[0] * np.random.default_rng(9).gamma(4, 1 / 4, (300, 300)))[None]
    if changed:
        second[:, 100:160, 120:200] *= 6
    evidence = band_change(layer("first", first), layer("second", second.astype(np.float32)))
    found = [o for o in change_objects(None, evidence) if o.polygon.rings[0].size]
    truth = np.zeros((300, 300), bool)
    truth[100:160, 120:200] = changed
    said = evidence.field.values >= 0.5
    assert len(found) == int(changed)
    assert (said & ~truth).mean() < 0.02
    assert not changed or said[truth].mean() > 0.9


def test_decibels_and_power_give_the_same_averages(layer):
    linear = radar(4)
    decibels = 10 * np.log10(linear / 1000)
    valid = np.ones(linear.shape[1:], bool)
    assert np.abs(averaged(linear / 1000, valid) - averaged(decibels, valid)).max() < 1e-3
    valid[50:60] = False
    linear[:, 50:60] = np.nan
    assert np.isfinite(averaged(linear, valid)).all()
