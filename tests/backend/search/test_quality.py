# SPDX-License-Identifier: GPL-3.0-or-later
"""Clouds, haze and blur."""

import numpy as np
import pytest
from oriel.backend.errors import InputError
from oriel.backend.search.clip import clip_heat
from oriel.backend.search.highlight import highlight
from oriel.backend.search.index import build_index
from oriel.backend.search.quality import image_quality, is_clear, quality_polygons, unclear
from oriel.backend.search.quality_cells import LayerQuality
from oriel.backend.search.quality_values import blur_sigma, veil
from oriel.backend.search.query import parse_query
from oriel.backend.search.rank import PlaceQuery, rank
from oriel.backend.search.tokens import TokenReader
from oriel.backend.store.features import FeatureStore
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


def test_heat_under_clouds_is_left_out(cloudy):
    hidden = unclear(cloudy, None, ("cloud",))
    assert hidden.share == pytest.approx(144 * 192 / (400 * 600), rel=0.2)  # with a token around it
    heat = highlight(parse_query("cloud"), cloudy)
    clear = clip_heat(heat, (), hidden.polygons)
    assert heat.heat.max() > 0.5
    assert clear.heat.max() < 0.5
    assert clear.valid.any()


def test_only_clear_places_are_hits(tmp_path):
    rgb = land(400, 600)
    rgb[:256, 320:] = 250
    cloudy = TokenReader(FakeSource(rgb), Clouds(), FeatureStore(tmp_path))
    index = build_index(cloudy)
    query, known, asked = PlaceQuery(parse_query("cloud")), LayerQuality(cloudy), []

    def accept(layer, bounds):
        asked.append(layer)
        return is_clear(cloudy, bounds, ("cloud",), known=known)

    def hidden(place):
        x0, y0, x1, y1 = place.bounds
        return max(0, x1 - max(x0, 320)) * max(0, min(y1, 256) - y0) / ((x1 - x0) * (y1 - y0))

    assert hidden(rank([index], query, cloudy.model)[0]) > 0.5
    found = rank([index], query, cloudy.model, accept=accept)
    assert found
    assert max(map(hidden, found)) < 0.5
    assert set(asked) == {0}
    assert len(asked) < len(index.vectors)


@pytest.fixture
def doubtful(tmp_path):
    """Hazy at the left, clear in the middle, blurred at the right."""
    rgb = land(512, 1280)
    rgb[:, :384] = rgb[:, :384] * 0.6 + 0.4 * 200
    rgb[:, 896:] = ndimage.gaussian_filter(rgb[:, 896:].astype(float), (1.6, 1.6, 0))
    return TokenReader(FakeSource(rgb), Clouds(), FeatureStore(tmp_path))


def test_haze_and_blur_are_left_out(doubtful):
    hazy, blurred = (unclear(doubtful, None, (kind,)).polygons for kind in ("haze", "blur"))
    assert [tuple(p.rings[0].max(axis=0)) for p in hazy] == [(384, 512)]
    (right,) = blurred
    np.testing.assert_allclose(right.rings[0].min(axis=0), (896, 0))
    np.testing.assert_allclose(right.rings[0].max(axis=0), (1280, 512))
    everything = unclear(doubtful)
    assert everything.share == pytest.approx((384 + 384) / 1280)
    assert is_clear(doubtful, (512, 0, 768, 256))
    assert not is_clear(doubtful, (0, 0, 256, 256))
    assert not is_clear(doubtful, (900, 100, 1150, 400))


def test_a_few_bright_cells_are_no_haze(tmp_path):
    rgb = land(640, 640)
    rgb[128:384, 256:512] = rgb[128:384, 256:512] * 0.2 + 0.8 * 230
    quality = image_quality(TokenReader(FakeSource(rgb), Clouds(), FeatureStore(tmp_path)))
    assert not quality.flags("haze").any()


def test_a_layer_that_is_blurred_as_a_whole_is_not_left_out(tmp_path):
    rgb = ndimage.gaussian_filter(land().astype(float), (1.6, 1.6, 0)).astype(np.uint8)
    quality = image_quality(TokenReader(FakeSource(rgb), Clouds(), FeatureStore(tmp_path)))
    assert np.nanmedian(quality.blur) > 1.2
    assert quality.share("blur") == 0
    rgb = (land() * 0.6 + 0.4 * 200).astype(np.uint8)
    quality = image_quality(TokenReader(FakeSource(rgb), Clouds(), FeatureStore(tmp_path)))
    assert quality.haze.min() > 0.22
    assert quality.share("haze") == 0


@pytest.mark.parametrize("area", [(100.0, 60.0, 500.0, 300.0), (830.0, 200.0, 1200.0, 512.0), (0.0, 0.0, 60.0, 60.0)])
def test_the_same_cells_are_flagged_in_every_area(doubtful, area):
    whole, part = image_quality(doubtful), image_quality(doubtful, area)
    assert part.limits == whole.limits
    r, c = part.row // 8, part.col // 8
    for kind in ("haze", "blur"):
        flags = part.flags(kind)
        np.testing.assert_array_equal(flags, whole.flags(kind)[r : r + flags.shape[0], c : c + flags.shape[1]])


def test_nothing_is_measured_twice(doubtful, monkeypatch):
    known = LayerQuality(doubtful)
    first = image_quality(doubtful, known=known)
    monkeypatch.setattr("oriel.backend.search.quality_values.blur_sigma", None)
    again = image_quality(doubtful, (0.0, 0.0, 300.0, 300.0), known=known)
    np.testing.assert_array_equal(again.blur, first.blur[:3, :3])


def test_where_there_is_no_data_nothing_is_hazy(tmp_path):
    valid = np.ones((512, 512), bool)
    valid[:, 256:] = False
    rgb = (land() * 0.6 + 0.4 * 200).astype(np.uint8)
    rgb[:, :64] = land()[:, :64]
    quality = image_quality(TokenReader(FakeSource(rgb, valid), Clouds(), FeatureStore(tmp_path)))
    assert quality.haze[:, 2:].max() == 0
    assert np.isnan(quality.blur[:, 2:]).all()
    assert not unclear(TokenReader(FakeSource(rgb, ~valid & valid), Clouds(), FeatureStore(tmp_path))).polygons


def test_a_model_without_clouds_still_measures(tmp_path):
    quality = image_quality(TokenReader(FakeSource(land(200, 200)), FakeWords(), FeatureStore(tmp_path)))
    assert not quality.words
    assert not quality.flags("cloud").any()
    assert np.isfinite(quality.blur[0, 0])


def test_only_known_kinds_are_left_out(cloudy):
    with pytest.raises(InputError, match='"rain" cannot be left out; choose from cloud, haze, blur'):
        unclear(cloudy, None, ("rain",))
