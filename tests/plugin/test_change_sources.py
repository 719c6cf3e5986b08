# SPDX-License-Identifier: GPL-3.0-or-later
"""The Change tab against a map layer and over a series of dates."""

from __future__ import annotations

import pytest
from oriel.plugin.panels.change_inputs import MAP, SERIES
from qgis.core import QgsFeature, QgsProject, QgsVectorLayer

from tests.change_bench import BLUE, RED, Bench, block

PLACES = [(48 + 96 * i, 48 + 112 * j, 96 + 96 * i, 96 + 112 * j) for j in range(3) for i in range(5)]


@pytest.fixture
def bench(qgis_iface, qtbot, tmp_path, monkeypatch):
    bench = Bench(qgis_iface, qtbot, tmp_path, monkeypatch)
    yield bench
    bench.close()


def add_map(places, crs="EPSG:32633"):
    layer = QgsVectorLayer(f"Polygon?crs={crs}", "buildings", "memory")
    for place in places:
        feature = QgsFeature()
        feature.setGeometry(block(place))
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_which_polygons_of_a_map_are_gone(bench):
    bench.add("town 2019")
    bench.add("town 2024", *((place, RED) for place in PLACES[3:]))
    layer = add_map(PLACES)
    bench.choose(MAP)
    bench.panel.inputs.map.setLayer(layer)
    bench.panel.inputs.map_word.setText("red")
    bench.panel.inputs.find_new.setChecked(False)
    assert bench.panel.before.isHidden()
    bench.compare()
    assert bench.said == ""
    gone = {f.map_id for f in bench.controller.results.findings if f.item.kind == "vanished"}
    assert gone <= {1, 2, 3}
    assert len(gone) >= 2  # how many exactly is the backend's to prove, with a real model
    assert "not on the image" in "".join(bench.listed)


def test_a_map_beside_the_image_is_said(bench):
    bench.add("town 2019")
    bench.add("town 2024")
    layer = add_map([(90000, 0, 90100, 100)])
    bench.choose(MAP)
    bench.panel.inputs.map.setLayer(layer)
    bench.compare()
    assert "No polygon of “buildings” lies on the image" in bench.said


def test_when_each_place_changed_for_good(bench):
    late, early = PLACES[6], PLACES[2]
    for year in range(2018, 2024):
        blocks = [(early, RED)] if year >= 2020 else []
        bench.add(f"town {year}", *blocks, *([(late, BLUE)] if year >= 2022 else []))
    bench.choose(SERIES)
    assert bench.panel.before.isHidden()
    assert len(bench.panel.inputs.series_layers) == 6
    bench.compare()
    assert bench.said == ""
    found = {(f.since, f.until) for f in bench.controller.results.findings if f.item.score >= 0.5}
    assert found == {("2020", "2019"), ("2022", "2021")}
