# SPDX-License-Identifier: GPL-3.0-or-later
"""Clouds, haze and blur."""

import numpy as np
import pytest
from oriel.backend.errors import InputError
from oriel.backend.search.clip import clip_heat, places_in
from oriel.backend.search.highlight import highlight
from oriel.backend.search.index import build_index
from oriel.backend.search.quality import (
    clear_source,
    clouded,
    image_quality,
    leave_out,
    quality_polygons,
)
from oriel.backend.search.quality_values import blur_sigma, veil
from oriel.backend.search.query import parse_query
from oriel.backend.search.tokens import TokenReader
from oriel.backend.store.features import FeatureStore
from oriel.backend.types import Window, box_polygon
from scipy import ndimage

from ...fake_words import Clouds, FakeWords
from ...fakes import FakeSource


def land(h=512, w=512):
    """A picture whose power falls with the square of the frequency, as that of land does."""
    rng = np.random.default_rng(1)
    f = np.hypot(np.fft.fftfreq(h)[:, None], np.fft.fftfreq(w)[None])
    f[0, 0] = 1
    grey = np.fft.ifft2(np.fft.fft2(rng.standard_normal((h, w))) / f).real
    grey = (grey - grey.mean()) / grey.std() * 35 + 90
    return np.clip(grey[..., None] * (0.8, 1.0, 0.6), 0, 255).astype(np.uint8)


@pytest.mark.parametrize("sigma", [0.8, 1.1, 1.5])
def test_the_width_of_a_blur_is_measured(sigma):
    blurred = ndimage.gaussian_filter(land().astype(float), (sigma, sigma, 0)).astype(np.uint8)
    everywhere = np.ones((512, 512), bool)
    assert blur_sigma(land(), everywhere) < 0.45
    assert blur_sigma(blurred, everywhere) == pytest.approx(sigma, rel=0.3)


def test_plain_and_hidden_cells_say_nothing_about_blur():
    everywhere = np.ones((64, 64), bool)
    assert np.isnan(blur_sigma(np.full((64, 64, 3), 90, np.uint8), everywhere))
    assert np.isnan(blur_sigma(land(64, 64), ~everywhere))
    assert np.isnan(blur_sigma(land(16, 16), everywhere[:16, :16]))


def test_haze_lifts_what_is_dark():
    everywhere = np.ones((512, 512), bool)
    hazy = (land() * 0.6 + 0.4 * 200).astype(np.uint8)
    assert veil(hazy, everywhere) > veil(land(), everywhere) + 0.25
    assert veil(land(), ~everywhere) == 0


@pytest.fixture
def cloudy(tmp_path):
    rgb = land(400, 600)
    rgb[64:192, 320:480] = 250
    return TokenReader(FakeSource(rgb), Clouds(), FeatureStore(tmp_path))


def test_cells_under_clouds_are_flagged_and_outlined(cloudy):
    quality = image_quality(cloudy)
    flags = quality.flags("cloud")
    assert flags.shape == (4, 5)
    assert flags[0:2, 2:4].any()
    assert not flags[2:].any()
    assert not flags[:, 0].any()
    assert quality.share("cloud") == pytest.approx(128 * 160 / (400 * 600), rel=0.2)
    (polygon, likely), *others = quality_polygons(quality, "cloud")
    assert others == []
    assert likely > 0.5
    np.testing.assert_allclose(polygon.rings[0].min(axis=0), (304, 48))  # a token more than the cloud
    np.testing.assert_allclose(polygon.rings[0].max(axis=0), (496, 208))
    assert quality.share("haze") < 0.5


def test_a_part_is_judged_on_the_same_tokens(cloudy):
    part = image_quality(cloudy, (256.0, 0.0, 600.0, 256.0))
    whole = image_quality(cloudy)
    h, w = part.cloud.shape
    np.testing.assert_allclose(part.cloud, whole.cloud[part.row : part.row + h, part.col : part.col + w], atol=1e-5)


def test_what_is_left_out_has_no_data(cloudy):
    source, quality = clear_source(cloudy)
    pixels = source.read(Window(0, 0, 0, 400, 600))
    assert not pixels.valid[64:192, 320:480].any()
    assert pixels.valid[:40].all()
    assert (pixels.rgb[~pixels.valid] == 0).all()
    assert source.signature != cloudy.source.signature
    assert quality.words
    again = image_quality(TokenReader(source, cloudy.model, cloudy.store))
    assert again.share("cloud") == 0
    assert leave_out(cloudy.source, []) is cloudy.source
    window = Window(1, 10, 20, 60, 80)
    whole = leave_out(cloudy.source, [box_polygon((-9, -9, 9999, 9999))]).read(window)
    assert not whole.valid.any()


def test_heat_and_places_under_clouds_are_left_out(cloudy):
    hidden = clouded(cloudy)
    assert hidden
    heat = highlight(parse_query("cloud"), cloudy)
    clear = clip_heat(heat, (), hidden)
    assert heat.heat.max() > 0.5
    assert clear.heat.max() < 0.5
    assert clear.valid.any()
    index = build_index(cloudy)
    part, rows = places_in(index, None, (), hidden)
    assert 0 < len(rows) < len(index.vectors)
    inside = [(b[0] + b[2]) / 2 < 320 or (b[0] + b[2]) / 2 > 480 or (b[1] + b[3]) / 2 > 192 for b in part.bounds]
    assert all(inside)


def test_a_model_without_clouds_still_measures(tmp_path):
    quality = image_quality(TokenReader(FakeSource(land(200, 200)), FakeWords(), FeatureStore(tmp_path)))
    assert not quality.words
    assert not quality.flags("cloud").any()
    assert np.isfinite(quality.blur[0, 0])


def test_only_known_kinds_are_left_out(cloudy):
    with pytest.raises(InputError, match='"rain" cannot be left out; choose from cloud, haze, blur'):
        clear_source(cloudy, ("rain",))
