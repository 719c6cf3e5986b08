# SPDX-License-Identifier: GPL-3.0-or-later
"""The Change tab from two layers to polygons: real rasters, real worker, a model whose words are colours."""

from __future__ import annotations

import pytest
from oriel.plugin.adapters.heat_layers import RESULT
from oriel.plugin.adapters.pairs import guess_pair, layer_date
from oriel.plugin.panels.area_chooser import DRAWN, VIEW
from oriel.plugin.panels.change_inputs import BANDS, CLASSES, WORDS
from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer, QgsVectorLayer
from rasterio.transform import Affine

from tests.change_bench import BLUE, HOUSE, PLACED, RED, TREE, Bench, block, results


@pytest.fixture
def bench(qgis_iface, qtbot, tmp_path, monkeypatch):
    bench = Bench(qgis_iface, qtbot, tmp_path, monkeypatch)
    yield bench
    bench.close()


@pytest.fixture
def pair(bench):
    """A blue block vanishes, a red one appears."""
    bench.add("town 2024", (HOUSE, RED))
    bench.add("town 2019", (TREE, BLUE))
    return bench


def test_the_dates_are_guessed_from_the_names(pair):
    assert pair.panel.before_layer.name() == "town 2019"
    assert pair.panel.after_layer.name() == "town 2024"
    pair.panel.swap.click()
    assert pair.panel.before_layer.name() == "town 2024"


@pytest.mark.parametrize(
    ("names", "first", "last", "date"),
    [
        (("b_20210504", "a_20190101"), "a_20190101", "b_20210504", "2019-01-01"),
        (("post flood", "pre flood"), "pre flood", "post flood", ""),
        (("scene_2020-07", "scene_2020-02"), "scene_2020-02", "scene_2020-07", "2020-02"),
    ],
)
def test_guesses(bench, names, first, last, date):
    layers = [bench.add(name) for name in names]
    assert [x.name() for x in guess_pair(layers)] == [first, last]
    assert layer_date(guess_pair(layers)[0]) == date


def test_results_are_not_taken_for_imagery(bench):
    layers = [bench.add("a 2001"), bench.add("b 2002"), bench.add("c 2003")]
    layers[2].setCustomProperty(RESULT, True)
    assert [x.name() for x in guess_pair(layers)] == ["a 2001", "b 2002"]
    assert guess_pair(layers[:1]) is None


def test_any_change_finds_both_blocks_and_says_what_was_done(pair):
    pair.compare()
    assert pair.said == ""
    assert len(pair.listed) == 2
    assert "overlap 100%" in pair.panel.report.text()
    assert pair.controller.preview.item_count > 0


def test_words_tell_what_appeared_and_what_vanished(pair):
    pair.choose(WORDS)
    pair.panel.words.setText("red; blue; -green")
    pair.compare()
    assert pair.said == ""
    assert sorted(text.split("\n")[:2] for text in pair.listed) == [["Appeared", "red"], ["Vanished", "blue"]]
    pair.panel.words.setText("new blue; -green; -red")
    pair.compare()
    assert pair.listed == []
    assert "No change" in pair.panel.answer.text()


def test_saved_objects_have_place_kind_and_true_area(pair):
    pair.choose(WORDS)
    pair.panel.words.setText("red; blue; -green")
    pair.compare()
    pair.panel.save.click()
    pair.settled()
    (layer,) = results(QgsVectorLayer)
    (evidence,) = results(QgsRasterLayer)
    features = {f["kind"]: f for f in layer.getFeatures()}
    assert set(features) == {"appeared", "vanished"}
    house = features["appeared"]
    assert house["to"] == "red"
    assert (house["before"], house["after"]) == ("town 2019", "town 2024")
    assert (house["date_from"], house["date_to"]) == ("2019", "2024")
    assert house["outline"] == "model"
    true = block(HOUSE)
    assert house.geometry().intersection(true).area() / house.geometry().combine(true).area() > 0.9
    assert house["area_m2"] == pytest.approx(48 * 40, rel=0.1)
    inside, outside = (PLACED * ((p[0] + p[2]) / 2, (p[1] + p[3]) / 2) for p in (HOUSE, (20, 20, 40, 40)))
    value = [evidence.dataProvider().sample(QgsPointXY(*xy), 1)[0] for xy in (inside, outside)]
    assert value[0] > 110
    assert value[1] < 60


def test_a_wing_that_was_built_on_is_an_extension(bench):
    x0, _, x1, y1 = HOUSE
    bench.add("town 2019", (HOUSE, RED))
    bench.add("town 2024", (HOUSE, RED), ((x0, y1, x1, y1 + 64), RED))
    bench.choose(WORDS)
    bench.panel.words.setText("red; -green")
    bench.compare()
    assert [text.split("\n")[:2] for text in bench.listed] == [["Extended", "red"]]
    assert "1 extended" in bench.panel.answer.text()
    bench.panel.save.click()
    bench.settled()
    (layer,) = results(QgsVectorLayer)
    assert [f["kind"] for f in layer.getFeatures()] == ["extended"]
    bench.panel.swap.click()
    bench.compare()
    assert [text.split("\n")[:2] for text in bench.listed] == [["Reduced", "red"]]


def test_bands_need_no_model(pair):
    pair.engine._workspace._model = None
    pair.choose(BANDS)
    pair.compare()
    assert pair.said == ""
    assert len(pair.listed) == 2
    assert pair.engine._workspace._model is None


def test_the_slider_asks_for_nothing_anew(pair):
    pair.compare()
    encodes = pair.engine._workspace._model.encodes
    answer = pair.controller.results.answer
    for value in (10, 90, 30):
        pair.panel.sensitivity.setValue(value)
    pair.settled()
    pair.qtbot.wait(60)
    assert pair.controller.results.answer is answer
    assert pair.engine._workspace._model.encodes == encodes
    assert len(pair.listed) == 2


def test_next_and_previous_zoom_to_the_objects(pair):
    pair.compare()
    pair.panel.objects.next.click()
    first = pair.canvas.extent()
    assert first.height() < 150
    pair.panel.objects.next.click()
    assert pair.canvas.extent().center() != first.center()
    pair.panel.objects.next.click()
    assert pair.canvas.extent().center().distance(first.center()) < 1
    assert pair.panel.objects.place.text() == "1 of 2"


def test_only_the_view(pair):
    pair.canvas.setExtent(block((190, 120, 230, 140)).boundingBox())
    pair.panel.area.choose(VIEW)
    pair.choose(WORDS)
    pair.panel.words.setText("red; blue; -green")
    pair.compare()
    assert [text.split("\n")[:2] for text in pair.listed] == [["Appeared", "red"]]


def test_only_a_drawn_polygon(pair):
    pair.panel.area.choose(DRAWN)
    pair.controller.area.tool.drawn.emit(block((300, 200, 440, 320)))
    pair.choose(WORDS)
    pair.panel.words.setText("red; blue; -green")
    pair.compare()
    assert pair.said == ""
    assert [text.split("\n")[:2] for text in pair.listed] == [["Vanished", "blue"]]


def test_from_to_classes(pair):
    pair.choose(CLASSES)
    pair.panel.inputs.classes.setText("red, green, blue")
    pair.compare()
    assert pair.said == ""
    assert sorted(text.split("\n")[1] for text in pair.listed) == ["blue → green", "green → red"]
    pair.panel.inputs.became.setText("red")
    pair.compare()
    assert [text.split("\n")[1] for text in pair.listed] == ["green → red"]
    pair.panel.inputs.classes.setText("red")
    pair.compare()
    assert "two or more classes" in pair.said


@pytest.mark.parametrize("method", ["cva", "pcakmeans"])
def test_other_spectral_methods(pair, method):
    pair.choose(BANDS)
    pair.panel.inputs.method.setCurrentIndex(pair.panel.inputs.method.findData(method))
    pair.compare()
    assert pair.said == ""
    assert len(pair.listed) >= 2


def test_results_survive_the_removal_of_the_layers(pair):
    pair.choose(WORDS)
    pair.panel.words.setText("red")
    pair.compare()
    for layer in list(QgsProject.instance().mapLayers().values()):
        QgsProject.instance().removeMapLayer(layer.id())
    assert len(pair.listed) == 1
    pair.panel.save.click()
    pair.settled()
    assert len(results(QgsVectorLayer)) == 1


@pytest.mark.parametrize("case", ["same", "none", "far", "words", "unknown"])
def test_bad_input_is_said_in_one_sentence(bench, case):
    one = bench.add("town 2019")
    if case != "none":
        place = PLACED * Affine.translation(9000, 0) if case == "far" else PLACED
        two = bench.add("town 2024", transform=place)
        bench.panel.choose(one, one if case == "same" else two)
    if case in ("words", "unknown"):
        bench.choose(WORDS)
        bench.panel.words.setText("" if case == "words" else "griffin")
    bench.compare()
    expected = {
        "same": "both", "none": "both", "far": "do not overlap", "words": "Type what", "unknown": "griffin",
    }  # fmt: skip
    assert expected[case] in bench.said
    assert bench.listed == []
