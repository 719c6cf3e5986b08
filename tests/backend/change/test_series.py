# SPDX-License-Identifier: GPL-3.0-or-later
"""When a place changed for good, out of more than two dates."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from oriel.backend import describe, open_source
from oriel.backend.change.phrases import parse_change
from oriel.backend.change.series import (
    SeriesDates,
    prepare_series,
    series_bands,
    series_change,
    series_index,
    series_objects,
)
from oriel.backend.change.series_words import series_words
from oriel.backend.errors import InputError
from oriel.backend.search.tokens import TokenReader
from oriel.backend.segment.session import SegmentSession
from oriel.backend.store.features import FeatureStore
from oriel.backend.types import Window
from rasterio.transform import Affine

from tests.fake_words import FakeWords
from tests.fakes import FakePromptable, FakeSource

GREEN, RED, BLUE = (60, 160, 60), (200, 40, 40), (40, 60, 200)
HOUSE, POND, CLOUD, LATE = (64, 64, 128, 128), (320, 192, 416, 288), (192, 64, 288, 128), (416, 32, 480, 96)
LABELS = ("2015", "2016", "2017", "2018", "2019")


class FakeComparer:
    """Knows red and blue ground, on cells of 8 pixels."""

    window_size, stride, token_stride, cell = 256, 16, 8, 8
    signature, name = "fake-comparer-1", "Fake comparer"
    cover = ("red", "blue", "")

    def encode(self, rgb):
        h, w = rgb.shape[0] // 8, rgb.shape[1] // 8
        return {"mean": rgb.reshape(h, 8, w, 8, 3).mean(axis=(1, 3)).astype(np.float16)}

    def compare(self, before, after):
        one, two = (np.asarray(x["mean"], np.float32) for x in (before, after))
        logit = np.abs(one - two).max(axis=2, keepdims=True) / 10 - 4
        covers = []
        for mean in (one, two):
            red, blue = ((mean[..., i] > 100) & (mean[..., 1] < 100) for i in (0, 2))
            covers += [red, blue, ~red & ~blue]
        return np.concatenate([logit, np.stack(covers, axis=2)], axis=2).astype(np.float32)


def picture(date):
    """A house since 2017, a pond since 2018, something passing in 2017, something new at the last date only."""
    rng = np.random.default_rng(date)
    rgb = np.empty((384, 512, 3), np.uint8)
    rgb[:] = GREEN
    shown = [(HOUSE, RED, date >= 2), (POND, BLUE, date >= 3), (CLOUD, RED, date == 2), (LATE, BLUE, date >= 4)]
    for (x0, y0, x1, y1), colour, there in shown:
        if there:
            rgb[y0:y1, x0:x1] = colour
    rgb = rgb + rng.integers(0, 6, (24, 32, 3), np.uint8).repeat(16, 0).repeat(16, 1)
    return np.clip(rgb * (1 + 0.05 * (date % 3)), 0, 255).astype(np.uint8)


def places(objects):
    out = {}
    for o in objects:
        x, y = o.item.polygon.rings[0].mean(axis=0)
        boxes = {"house": HOUSE, "pond": POND, "cloud": CLOUD, "late": LATE}
        name = next(n for n, (x0, y0, x1, y1) in boxes.items() if x0 < x < x1 and y0 < y < y1)
        out[name] = (o.until, o.since, o.lasting)
    return out


WANTED = {"house": ("2016", "2017", True), "pond": ("2017", "2018", True), "late": ("2018", "2019", False)}


@pytest.fixture
def dates(tmp_path):
    model, store = FakeWords(), FeatureStore(tmp_path)
    sources = [FakeSource(picture(i), name=str(i)) for i in range(5)]
    readers = tuple(TokenReader(s, model, store) for s in sources)
    return SeriesDates(readers, tuple(SegmentSession(s, FakePromptable(), store) for s in sources), LABELS)


def test_tokens_tell_when_and_what_passed(dates):
    found = series_change(dates)
    assert places(series_objects(None, found)) == WANTED
    assert places(series_objects(dates, found, classes=())) == WANTED


def test_a_part_has_the_dates_of_the_whole(dates):
    whole = series_change(dates)
    part = series_change(dates, (0.0, 0.0, 320.0, 384.0))
    np.testing.assert_array_equal(part.when[:, :18], whole.when[:, :18])


def test_words_tell_when_their_things_came_for_good(dates):
    found = series_words(dates, parse_change("red; blue; -green"))
    assert places(series_objects(None, found)) == WANTED
    red = series_words(dates, parse_change("red; -green"))
    objects = series_objects(dates, red)
    assert places(objects) == {"house": WANTED["house"]}
    assert {o.item.kind for o in objects} == {"appeared"}
    assert series_objects(None, series_words(dates, parse_change("red lost; -green"))) == []


def test_words_with_land_cover_of_the_model(dates):
    """A model with a comparer: presence comes from its own cover, on its finer cells."""
    dates.readers[0].model.comparer = FakeComparer()
    found = series_words(dates, parse_change("red; -green"))
    assert found.moment.shape == (48, 64)
    x0, y0, x1, y1 = (v // 8 for v in HOUSE)
    assert (found.moment[y0 + 1 : y1 - 1, x0 + 1 : x1 - 1] == 2).all()


def test_unknown_words_are_named(dates):
    with pytest.raises(InputError, match="purple"):
        series_words(dates, parse_change("purple"))


def fields(path, date):
    """Red and near infrared of a meadow: a field is bare since 2017, one is green since 2018, one is cut in 2016."""
    rng = np.random.default_rng(date)
    red, nir = np.full((384, 512), 40.0), np.full((384, 512), 160.0 + 10 * (date % 2))
    for (x0, y0, x1, y1), there in ((HOUSE, date >= 2), (CLOUD, date == 1)):
        if there:
            red[y0:y1, x0:x1], nir[y0:y1, x0:x1] = 90, 100
    x0, y0, x1, y1 = POND
    red[y0:y1, x0:x1], nir[y0:y1, x0:x1] = (40, 170) if date >= 3 else (90, 100)
    values = np.clip(np.stack([red, red, nir]) + rng.normal(0, 3, (3, 384, 512)), 0, 255)
    return tif(path, np.moveaxis(values, 0, -1).astype("u1"))


def test_an_index_tells_when_it_rose_and_fell_for_good(tmp_path):
    sources = [open_source(fields(tmp_path / f"{i}.tif", i)) for i in range(5)]
    found = series_index(sources, LABELS, ("NDVI", {"N": 3, "R": 1}))
    objects = series_objects(None, found)
    assert places(objects) == {"house": ("2016", "2017", True), "pond": ("2017", "2018", True)}
    kinds = {o.since: o.item.kind for o in objects}
    assert kinds == {"2017": "vanished", "2018": "appeared"}
    with pytest.raises(InputError, match="near-infrared"):
        series_index(sources, LABELS, ("NDVI", {"R": 1}))


def tif(path, rgb, east=0.0, dtype="uint8"):
    profile = {"driver": "GTiff", "width": rgb.shape[1], "height": rgb.shape[0], "count": 3, "dtype": dtype}
    place = Affine(0.5, 0, 4e5 + east, 0, -0.5, 5e6)
    with rasterio.open(path, "w", **profile, crs="EPSG:32633", transform=place) as file:
        file.write(np.moveaxis(rgb, -1, 0))
    return describe(path)


def test_bands_tell_the_same_without_a_model(tmp_path):
    refs = [tif(tmp_path / f"{i}.tif", picture(i)) for i in range(5)]
    series = prepare_series(refs[::-1], LABELS[::-1], adjust=False)
    assert series.labels == LABELS
    sources = [open_source(r) for r in series.refs]
    found = series_bands(sources, series.labels)
    assert places(series_objects(None, found)) == WANTED


def test_all_layers_come_onto_what_they_share(tmp_path):
    full = picture(0)
    refs = [
        tif(tmp_path / "a.tif", full),
        tif(tmp_path / "b.tif", full[:, 40:], east=20.0),
        tif(tmp_path / "c.tif", full[:, :480]),
    ]
    series = prepare_series(refs, ("1", "2", "3"), adjust=False)
    assert {(r.width, r.height) for r in series.refs} == {(440, 384)}
    read = [open_source(r).read_bands(Window(0, 0, 0, 384, 440))[0] for r in series.refs]
    np.testing.assert_allclose(read[0], read[1])
    np.testing.assert_allclose(read[0], read[2])


def test_dates_do_not_hang_on_whole_grey_values(tmp_path):
    """A few new houses once moved the median of a flat meadow by one grey value, and took another date."""
    noise = np.random.default_rng(9).integers(0, 6, (384, 512, 3))
    refs = []
    for date in range(6):
        rgb = np.array(GREEN) + noise
        for (x0, y0, x1, y1), colour, first in ((HOUSE, RED, 2), (POND, BLUE, 4)):
            if date >= first:
                rgb[y0:y1, x0:x1] = colour
        refs.append(tif(tmp_path / f"{date}.tif", rgb.astype("u1")))
    found = series_bands([open_source(r) for r in refs], tuple("012345"))
    assert places(series_objects(None, found)) == {"house": ("1", "2", True), "pond": ("3", "4", True)}


def test_a_date_is_that_which_explains_most(tmp_path):
    """Noise that is the same within the two groups of dates once took the date away from the change itself."""
    refs = []
    for date in range(6):
        noise = np.random.default_rng(int(date >= 2)).integers(0, 6, (384, 512, 3))
        rgb = np.array(GREEN) + noise
        if date >= 2:
            x0, y0, x1, y1 = HOUSE
            rgb[y0:y1, x0:x1] = RED
        refs.append(tif(tmp_path / f"{date}.tif", rgb.astype("u1")))
    sources = [open_source(r) for r in refs]
    for found in (
        series_bands(sources, tuple("012345")),
        series_index(sources, tuple("012345"), ("NGRDI", {"G": 2, "R": 1})),
    ):
        assert places(series_objects(None, found)) == {"house": ("1", "2", True)}


def test_a_quiet_series_stays_empty(tmp_path):
    rng = np.random.default_rng(1)
    ground = np.kron(rng.integers(60, 160, (24, 32, 3)), np.ones((16, 16, 1)))
    refs = [
        tif(
            tmp_path / f"{i}.tif", np.clip(ground * (1 + 0.1 * i) + rng.normal(0, 3, ground.shape), 0, 255).astype("u1")
        )
        for i in range(4)
    ]
    found = series_bands([open_source(r) for r in refs], ("1", "2", "3", "4"))
    assert (found.evidence.field.values >= 0.5).mean() < 1e-3


@pytest.mark.parametrize(
    ("count", "labels", "words"),
    [(1, ("1",), "make no series"), (2, ("1", "1"), "date of its own"), (2, ("1", ""), "date of its own")],
)
def test_wrong_series_are_sentences(tmp_path, count, labels, words):
    refs = [tif(tmp_path / f"{i}.tif", picture(i)) for i in range(count)]
    with pytest.raises(InputError, match=words):
        prepare_series(refs, labels)
