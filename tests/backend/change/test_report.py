# SPDX-License-Identifier: GPL-3.0-or-later
"""The report says what was computed, nothing else, in one file; the table adds up."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import replace

import numpy as np
import pytest
from oriel.backend.change.report import report_html
from oriel.backend.change.report_summary import area_text, outline_error, summary, wilson
from oriel.backend.change.report_values import ReportInput, ReportItem, ReportPicture
from oriel.backend.change.transition_csv import transition_csv, transitions, write_text
from oriel.backend.errors import WriteError
from oriel.backend.types import box_polygon


def item(kind="appeared", was="", now="building", score=0.8, side=20.0, at=(30.0, 40.0), **more):
    x, y = at
    return ReportItem(kind, was, now, score, side * side / 4, box_polygon((x, y, x + side, y + side)), **more)


def picture(bounds=(0.0, 0.0, 200.0, 150.0)):
    rng = np.random.default_rng(0)
    return ReportPicture(*(rng.integers(0, 255, (75, 100, 3), np.uint8) for _ in range(2)), bounds)


ITEMS = (
    item(side=40.0, score=0.95),
    item("vanished", "tree", "", 0.7, at=(100.0, 50.0)),
    item("modified", "field", "bare soil", 0.6, at=(100.0, 100.0)),
    item("vanished", "tree", "", 0.6, at=(150.0, 50.0)),
)


@pytest.fixture
def data():
    return ReportInput(
        before="town <2019>", after="town 2024", date_before="2019", date_after="2024", question="Any change",
        where="Whole overlap", made="2024-05-31", prepared=("overlap 100%",), warnings=(), compared=7500.0, metric=True,
        gsd=0.5, threshold=0.5, items=ITEMS, all_scores=(0.95, 0.7, 0.6, 0.6, 0.4, 0.1), overview=picture(),
        pictures=((0, picture((20.0, 30.0, 80.0, 90.0))), (1, picture((90.0, 40.0, 130.0, 80.0)))),
    )  # fmt: skip


def test_the_page_needs_nothing_from_outside(data):
    page = report_html(data)
    assert re.findall(r'src="(?!data:)', page) == []
    assert re.findall(r"<script|@import|<link", page) == []
    assert page.count('src="data:image/png') == 2 + 2 * 2
    assert page.count('src="data:image/svg') == 2
    assert "<2019>" not in page
    assert "town &lt;2019&gt;" in page


def test_the_summary_counts_and_sums(data):
    text = " ".join(summary(data))
    assert "4 places changed on the 7,500 m²" in text
    assert "1 appeared, 2 vanished and 1 became something else" in text
    assert "Together they cover 700 m²" in text
    assert "9.33% of what was compared" in text
    assert "The largest is 400 m²: new building, score 95%" in text
    assert "Most frequent: tree → ? (2 of 4)" in text
    assert "Scores run from 60% to 95%" in text
    assert "3 ± 2 of the 4" in text  # 0.95 + 0.7 + 0.6 + 0.6; 1.96 * sqrt(sum p (1 - p))
    assert "with a threshold of 70% instead of 50% 2 would be found, with 30% 5" in text
    assert "Nobody has looked" in text


def test_what_became_larger_or_smaller_is_said(data):
    grown = item("extended", "grass", "building", 0.99, side=60.0)
    page = report_html(replace(data, items=(grown, item("reduced", "forest", "", 0.6, side=10.0)), pictures=()))
    assert "1 became larger and 1 became smaller" in page
    assert "The largest is 900 m²: building extended" in page


def test_what_was_rejected_does_not_count(data):
    reviewed = replace(
        data, items=(replace(ITEMS[0], review="rejected"), replace(ITEMS[1], review="accepted"), *ITEMS[2:])
    )
    text = " ".join(summary(reviewed))
    assert "3 places changed" in text
    assert "Together they cover 300 m²" in text
    assert "2 of 4 were looked at: 1 accepted, 1 rejected" in text
    assert sum(row.objects for row in transitions(reviewed.items)) == 3


def test_nothing_found_is_said_plainly(data):
    quiet = replace(data, items=(), all_scores=(), pictures=())
    assert "nothing changed on the 7,500 m²" in summary(quiet)[0]
    page = report_html(quiet)
    assert "No object was found" in page


def test_warnings_come_first(data):
    page = report_html(replace(data, warnings=("The layers overlap by only 3.0% of the smaller one.",)))
    assert page.index("overlap by only 3.0%") < page.index("places changed")


def test_the_error_of_the_area_follows_outlines():
    (one,) = [item(side=40.0)]
    assert outline_error([one], gsd=0.5, metric=True) == pytest.approx(160 * 0.25)
    assert outline_error([one, one], gsd=0.5, metric=True) == pytest.approx(160 * 0.25 * np.sqrt(2))
    assert outline_error([replace(one, blur=100.0)], gsd=0.5, metric=True) == pytest.approx(one.area)


@pytest.mark.parametrize(
    ("area", "text"), [(3.14, "3.1 m²"), (412.3, "412 m²"), (25_000.0, "2.50 ha"), (3_456_789.0, "3.46 km²")]
)
def test_areas_read_well(area, text):
    assert area_text(area, metric=True) == text
    assert area_text(area, metric=False).endswith("square pixels")


def test_the_interval_of_a_share():
    low, high = wilson(17, 20)
    assert (low, high) == (pytest.approx(0.640, abs=0.002), pytest.approx(0.948, abs=0.002))
    assert wilson(0, 0) == (0.0, 1.0)


def test_the_table_adds_up_and_survives_commas():
    items = (*ITEMS, item("modified", "field, wet", 'so "called"', 0.5))
    rows = list(csv.DictReader(io.StringIO(transition_csv(items))))
    assert sum(int(row["objects"]) for row in rows) == len(items)
    assert sum(float(row["area_m2"]) for row in rows) == pytest.approx(sum(i.area for i in items))
    assert {row["from"] for row in rows} >= {"field, wet", "tree", "?"}
    assert 'so "called"' in {row["to"] for row in rows}


def test_a_folder_that_cannot_be_written(tmp_path):
    write_text(str(tmp_path / "a.csv"), "ä\n")
    assert (tmp_path / "a.csv").read_text(encoding="utf-8") == "ä\n"
    with pytest.raises(WriteError, match="free some space or choose another folder"):
        write_text(str(tmp_path / "none" / "a.csv"), "x")
    assert [p.name for p in tmp_path.iterdir()] == ["a.csv"]


def test_an_index_rises_and_falls(data):
    kinds = ("appeared", "vanished", "appeared", "vanished")
    plain = zip(ITEMS, kinds, strict=True)
    items = tuple(replace(i, kind=kind, class_from="", class_to="") for i, kind in plain)
    text = " ".join(summary(replace(data, items=items, index="NDVI")))
    assert "2 where NDVI rose and 2 where NDVI fell" in text
    assert "NDVI rise, score 95%" in text
    page = report_html(replace(data, items=items, index="NDVI"))
    assert "NDVI fall" in page
    assert {row["kind"] for row in csv.DictReader(io.StringIO(transition_csv(items, rises=True)))} == {"rise", "fall"}
    assert not re.findall(r">(appeared|vanished|became)", page)
