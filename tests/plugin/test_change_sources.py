# SPDX-License-Identifier: GPL-3.0-or-later
"""The Change tab against a map layer and over a series of dates."""

from __future__ import annotations

import pytest
from oriel.plugin.panels.change_inputs import MAP, SERIES
from qgis.core import QgsFeature, QgsPointXY, QgsProject, QgsVectorLayer

from tests.change_bench import BLUE, PLACED, RED, Bench, block

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


@pytest.fixture
def years(bench):
    """Six dates: a red house since 2020, a blue one since 2022."""
    late, early = PLACES[6], PLACES[2]
    for year in range(2018, 2024):
        blocks = [(early, RED)] if year >= 2020 else []
        bench.add(f"town {year}", *blocks, *([(late, BLUE)] if year >= 2022 else []))
    bench.choose(SERIES)
    return bench


def dated(bench):
    return {(f.since, f.until) for f in bench.controller.results.findings if f.item.score >= 0.5}


def by(bench, method):
    box = bench.panel.inputs.series.by
    box.setCurrentIndex(box.findData(method))


def test_when_each_place_changed_for_good(years):
    assert years.panel.before.isHidden()
    assert len(years.panel.inputs.series.layers) == 6
    years.compare()
    assert years.said == ""
    assert dated(years) == {("2020", "2019"), ("2022", "2021")}


def test_when_the_things_of_some_words_came(years):
    inputs = years.panel.inputs.series
    by(years, "words")
    assert not inputs.words.isHidden()
    assert inputs.index.isHidden()
    years.compare()
    assert "Type what to look for" in years.said
    years.dock.message_bar.clearWidgets()
    inputs.words.setText("new blue; -green; -red")
    years.compare()
    assert years.said == ""
    assert dated(years) == {("2022", "2021")}
    assert years.controller.results.run.question.words() == "Time series (new blue; -green; -red)"


@pytest.mark.parametrize("method", ["bands", "index"])
def test_a_series_without_a_model_becomes_layers(years, method):
    inputs = years.panel.inputs.series
    by(years, method)
    inputs.index.setText("NGRDI")
    inputs.bands.setText("G=2, R=1")
    years.compare()
    assert years.said == ""
    house = ("2020", "2019")  # a blue one is hardly less green by this index
    assert dated(years) == ({house} if method == "index" else {house, ("2022", "2021")})
    kinds = {f.item.kind for f in years.controller.results.findings}
    assert kinds == ({"vanished"} if method == "index" else {"modified"})
    assert ("Fell" in years.listed[0]) == (method == "index")
    years.panel.save.click()
    years.settled()
    (layer,) = [x for x in QgsProject.instance().mapLayers().values() if "dates" in x.name()]
    classes = {c.label: c for c in layer.renderer().classes()}
    assert list(classes) == ["none", "2019", "2020", "2021", "2022", "2023"]
    assert classes["none"].color.alpha() == 0
    assert len({c.color.name() for c in classes.values()}) == 6
    x0, y0, x1, y1 = PLACES[2]
    middle = QgsPointXY(*(PLACED * ((x0 + x1) / 2, (y0 + y1) / 2)))
    assert layer.dataProvider().sample(middle, 1)[0] == 2
