# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows of bench and eval: choosing, ratios, rows that cannot be measured here, rows that fail."""

from __future__ import annotations

import pytest
from oriel.tools import rows
from oriel.tools.rows import NotHere, Quality, Speed


def give(*given):
    return lambda: iter(given)


def test_ratio_counts_in_the_better_direction():
    assert Speed("a", ours=2, plain=6).ratio == 3
    assert Speed("a", ours=6, plain=2, better="more").ratio == 3
    assert Speed("a", ours=6).ratio is None


def test_only_rows_with_the_prefix_are_kept():
    both = give(Speed("a.x", 1), Speed("a.y", 2))
    found, left_out, failed = rows.run_rows({"a.x": both, "a.y": both, "b": give(Speed("b", 3))}, ["a.y"])
    assert [row.id for row in found] == ["a.y"]
    assert not left_out
    assert not failed


def test_function_of_two_rows_runs_once():
    calls = []

    def work():
        calls.append(1)
        return [Speed("a", 1), Speed("b", 1)]

    rows.run_rows({"a": work, "b": work}, [])
    assert calls == [1]


def test_row_that_cannot_be_measured_here_is_told_and_no_failure():
    def work():
        raise NotHere("no GPU")

    assert rows.run_rows({"a": work}, []) == ([], {"a": "no GPU"}, {})


def test_failure_is_told_and_the_others_still_run(capsys):
    def work():
        raise ValueError("bad band")

    found, _, failed = rows.run_rows({"a": work, "b": give(Speed("b", 1)), "c": give()}, [])
    assert [row.id for row in found] == ["b"]
    assert failed == {"a": "ValueError: bad band", "c": "was not given by its function"}


def test_two_functions_cannot_register_one_id():
    registry = rows._Registry()
    registry.register("a")(give())
    with pytest.raises(ValueError, match="two functions register the row 'a'"):
        registry.register("a")(give())


def test_tables():
    speed = rows.as_table([Speed("segment.click_ms", ours=41.234, plain=80, n=20)])
    assert speed.splitlines()[1].split() == ["segment.click_ms", "41.23", "80", "1.94", "ms", "20"]
    quality = rows.as_table([Quality("segment.iou", "nwpu-dev", 120, 0.83, "SAM 0.86")])
    assert quality.splitlines()[1].endswith("  SAM 0.86")


@pytest.mark.parametrize("kind", ["bench", "eval"])
def test_every_row_module_loads(kind):
    for name in rows.load_rows(kind):
        assert name == name.lower()
        assert "." in name
