# SPDX-License-Identifier: GPL-3.0-or-later
"""Classes of both dates as rasters and as a table; clouds taken out of a comparison."""

from __future__ import annotations

import csv
import io

import numpy as np
import pytest
import rasterio
from oriel.backend.change.class_maps import class_table_csv, classes_within, write_class_date
from oriel.backend.change.detect import Dates, any_change
from oriel.backend.change.levels import clip_evidence
from oriel.backend.change.transitions import class_pair
from oriel.backend.change.unclear import without_unclear
from oriel.backend.errors import InputError
from oriel.backend.search.query import parse_query
from oriel.backend.search.tokens import TokenReader
from oriel.backend.store.features import FeatureStore
from oriel.backend.types import Polygon

from tests.fake_words import Clouds, FakeWords
from tests.fakes import FakeSource

GREEN, RED, BLUE, CLOUD = (60, 160, 60), (200, 40, 40), (40, 60, 200), (250, 250, 250)
QUERY = "red; blue; green"


def picture(*blocks):
    rgb = np.zeros((320, 480, 3), np.uint8)
    rgb[:] = GREEN
    for (y0, x0, y1, x1), colour in blocks:
        rgb[y0:y1, x0:x1] = colour
    return rgb


def dates_of(folder, *pictures, model=None):
    model, store = model or FakeWords(), FeatureStore(folder)
    readers = [TokenReader(FakeSource(rgb, name=str(i)), model, store) for i, rgb in enumerate(pictures)]
    return Dates(*readers, (None, None))


@pytest.fixture
def dates(tmp_path):
    first = picture(((64, 64, 160, 160), RED), ((64, 320, 160, 416), RED))
    second = picture(((64, 64, 160, 160), BLUE), ((64, 320, 160, 416), RED))
    return dates_of(tmp_path / "store", first, second)


def test_both_dates_are_written_on_one_grid_with_a_legend(dates, tmp_path):
    classes = class_pair(dates, parse_query(QUERY))
    ref = dates.before.source.ref
    legends = [write_class_date(classes, date, ref, tmp_path / f"{date}.tif") for date in (0, 1)]
    with rasterio.open(tmp_path / "0.tif") as before, rasterio.open(tmp_path / "1.tif") as after:
        assert (before.shape, before.transform, before.crs) == (after.shape, after.transform, after.crs)
        assert before.nodata == 255
        first, second = before.read(1), after.read(1)
    assert (first[6, 6], second[6, 6]) == (1, 2)
    assert (first != second).sum() == 36  # nothing else differs: noise of the classes is no change
    assert [row.name for row in legends[0]] == ["", "red", "blue", "green"]
    assert legends[0][1].pixels == 72
    assert sum(row.share for row in legends[1]) == pytest.approx(1)


def test_outside_the_area_nothing_is_said(dates, tmp_path):
    classes = class_pair(dates, parse_query(QUERY))
    ring = np.array([(0, 0), (240, 0), (240, 320), (0, 320), (0, 0)], float)
    part = classes_within(classes, clip_evidence(classes.evidence, [Polygon((ring,))]))
    write_class_date(part, 0, dates.before.source.ref, tmp_path / "0.tif")
    with rasterio.open(tmp_path / "0.tif") as file:
        values = file.read(1)
    assert (values[:, 15:] == 255).all()
    assert (values[:, :15] != 255).all()
    rows = list(csv.DictReader(io.StringIO(class_table_csv(part, 0.0))))
    assert {(r["from"], r["to"]): int(r["cells"]) for r in rows} == {("red", "blue"): 36, ("green", "green"): 264}


def test_the_table_is_in_square_metres_and_adds_up(dates):
    rows = list(csv.DictReader(io.StringIO(class_table_csv(class_pair(dates, parse_query(QUERY)), 0.5))))
    assert sum(float(r["share"]) for r in rows) == pytest.approx(1, abs=1e-4)
    assert sum(float(r["area"]) for r in rows) == pytest.approx(320 * 480 * 0.25)
    assert [float(r["area"]) for r in rows] == sorted((float(r["area"]) for r in rows), reverse=True)


def test_what_a_cloud_hides_at_either_date_is_left_out(tmp_path):
    first = picture(((64, 64, 160, 160), RED), ((176, 320, 272, 416), CLOUD))
    second = picture(((32, 320, 96, 384), CLOUD))
    dates = dates_of(tmp_path, first, second, model=Clouds())
    evidence = any_change(dates)
    assert evidence.field.values[3:5, 21:23].max() > 0.5
    kept, share = without_unclear(evidence, (dates.before, dates.after), kinds=("cloud",))
    assert share == pytest.approx((8 * 8 + 6 * 6) / 600, abs=0.02)  # with a token around them
    assert not kept.valid[12:16, 21:25].any()
    assert not kept.valid[3:5, 21:23].any()
    assert kept.field.values[:, 18:].max() < 0.5
    assert kept.field.values[6, 6] > 0.5
    clear, none = without_unclear(evidence, (dates.before, dates.before), (0.0, 0.0, 240.0, 320.0), ("cloud",))
    assert none == 0
    assert clear is evidence


def test_a_model_that_knows_no_clouds_is_said(dates):
    with pytest.raises(InputError, match="does not know what clouds look like"):
        without_unclear(any_change(dates), (dates.before, dates.after))
