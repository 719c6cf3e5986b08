# SPDX-License-Identifier: GPL-3.0-or-later
"""Bands beyond the three that are shown, as further views."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from oriel.backend.raster.source import describe, open_source
from oriel.backend.search.clusters import cluster_heat
from oriel.backend.search.examples import Example, example_heat, learn_classes
from oriel.backend.search.listing import write_class_map
from oriel.backend.search.tokens import TokenReader, token_grid
from oriel.backend.search.views import with_views
from oriel.backend.store.features import FeatureStore
from oriel.backend.types import box_polygon
from rasterio.transform import Affine

from ...fake_words import FakeWords

LAWN, TURF = 200, 60  # near infrared; both are green
SIDE = 400


def write(path, bands, dtype="uint8", **more):
    with rasterio.open(
        path, "w", driver="GTiff", alpha="NO", width=SIDE, height=SIDE, count=len(bands), dtype=dtype, crs="EPSG:32633",
        transform=Affine(0.5, 0, 5e5, 0, -0.5, 5e6), **more,
    ) as file:  # fmt: skip
        file.write(np.asarray(bands, dtype))
    return describe(path, bands=(1, 2, 3))


def four_bands():
    rng = np.random.default_rng(0)
    bands = np.empty((4, SIDE, SIDE), np.uint8)
    for band, value in enumerate((60, 160, 60, LAWN)):
        bands[band] = value + rng.integers(0, 9, (SIDE, SIDE))
    bands[3, :, SIDE // 2 :] -= LAWN - TURF
    return bands


def reader(ref, folder):
    return TokenReader(open_source(ref), FakeWords(), FeatureStore(folder))


@pytest.fixture
def plain(tmp_path):
    return reader(write(tmp_path / "four.tif", four_bands()), tmp_path / "store")


def tokens(views, area=None):
    """All strips as one: first row, first column, tokens, valid."""
    strips = list(views.strips(token_grid(views.source.ref, views.model), area))
    whole, valid = (np.concatenate([getattr(s, name) for s in strips]) for name in ("tokens", "valid"))
    return strips[0].row, strips[0].col, whole, valid


def at(path, x, y):
    with rasterio.open(path) as file:
        return int(file.read(1)[y, x])


def examples():
    places = {"lawn": [(20, 20), (20, 200), (90, 300)], "turf": [(250, 20), (300, 200), (330, 300)]}
    return [Example(n, box_polygon((x, y, x + 48, y + 48))) for n, xy in places.items() for x, y in xy]


def test_near_infrared_tells_apart_what_looks_alike(plain, tmp_path):
    views = with_views(plain)
    right = []
    for number, layer in enumerate((plain, views)):
        path = tmp_path / f"{number}.tif"
        write_class_map(example_heat(learn_classes(layer, examples()), layer), layer, path, least=0.0)
        with rasterio.open(path) as file:
            classes = file.read(1)
        right.append(((classes[:, : SIDE // 2] == 1).mean() + (classes[:, SIDE // 2 :] == 2).mean()) / 2)
    assert right[0] < 0.8
    assert right[1] > 0.95


def test_groups_use_them_too(plain, tmp_path):
    path = tmp_path / "groups.tif"
    layer = with_views(plain)
    write_class_map(cluster_heat(("a", "b"), layer), layer, path, least=0.0)
    assert at(path, 50, 250) != at(path, 350, 100)


def test_the_differences_are_those_of_the_bands(plain):
    _, _, found, _ = tokens(with_views(plain))
    dim = tokens(plain)[2].shape[2]
    assert found.shape[2] == 2 * dim + 3
    ndvi = found[..., -3]  # against red
    assert ndvi[5, 3] == pytest.approx((LAWN - 60) / (LAWN + 8 + 60), abs=0.02)
    assert ndvi[5, 20] == pytest.approx((TURF - 60) / (TURF + 8 + 60), abs=0.02)


def test_a_place_has_the_same_tokens_in_every_area(plain):
    views = with_views(plain)
    _, _, whole, _ = tokens(views)
    row, col, part, _ = tokens(views, (96.0, 160.0, 304.0, 400.0))
    again = whole[row : row + part.shape[0], col : col + part.shape[1]]
    np.testing.assert_allclose(part, again, atol=1e-3)


def test_a_raster_of_three_bands_stays_as_it_is(tmp_path):
    three = reader(write(tmp_path / "three.tif", four_bands()[:3]), tmp_path / "store")
    assert with_views(three) is three


def test_sixteen_bits_nodata_and_many_bands(tmp_path):
    bands = np.concatenate([four_bands()] * 3).astype(np.uint16) * 40
    bands[:, :100, :100] = 0
    many = with_views(reader(write(tmp_path / "many.tif", bands, "uint16", nodata=0), tmp_path / "store"))
    assert (len(many.views), len(many.further)) == (2, 6)
    _, _, found, valid = tokens(many)
    assert np.isfinite(found).all()
    assert not valid[:5, :5].any()
