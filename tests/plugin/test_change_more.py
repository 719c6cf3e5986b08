# SPDX-License-Identifier: GPL-3.0-or-later
"""The Change tab: class rasters and tables, clouds, pairs left as they are, areas, runs that stop."""

from __future__ import annotations

import csv
import resource

import pytest
import rasterio
from oriel.plugin.panels.area_chooser import SELECTED, WHOLE
from oriel.plugin.panels.change_inputs import ANY, BANDS, CLASSES, MAP, SERIES, WORDS
from qgis.core import (
    QgsFeature,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from rasterio.transform import Affine

from tests.change_bench import BLUE, HOUSE, PLACED, RED, TREE, Bench, ColourModel, block, results
from tests.fake_words import Clouds

CLOUD = (250, 250, 250)


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


# Classes --------------------------------------------------------------------------------------------------------------


def class_layers():
    rasters = [x for x in results(QgsRasterLayer) if "classes" in x.name()]
    return sorted(rasters, key=lambda layer: "after" in layer.name())


def test_a_list_of_classes_gives_a_table_and_a_raster_of_each_date(pair):
    pair.choose(CLASSES)
    pair.panel.inputs.classes.setText("red, green, blue")
    pair.compare()
    table = pair.panel.transitions
    assert not table.isHidden()
    rows = {(table.topLevelItem(i).text(0), table.topLevelItem(i).text(1)) for i in range(table.topLevelItemCount())}
    assert rows == {("blue", "green"), ("green", "red")}
    assert table.topLevelItem(0).text(2).startswith("1,92")  # m²
    pair.panel.save.click()
    pair.settled()
    before, after = class_layers()
    assert before.extent() == after.extent()
    for layer, place, name in ((before, TREE, "blue"), (after, HOUSE, "red"), (after, TREE, "green")):
        renderer = layer.renderer()
        assert isinstance(renderer, QgsPalettedRasterRenderer)
        legend = {int(c.value): c.label for c in renderer.classes()}
        value = layer.dataProvider().sample(block(place).centroid().asPoint(), 1)[0]
        assert legend[int(value)] == name
    (path,) = pair.folder.glob("*transitions.csv")
    with path.open() as file:
        assert {("blue", "green"), ("green", "green")} <= {(r["from"], r["to"]) for r in csv.DictReader(file)}
    pair.choose(ANY)
    pair.compare()
    assert table.isHidden()


def test_classes_can_be_saved_without_any_change_and_under_long_names(bench):
    name = "an orthophoto of the whole municipality with a very long name "
    bench.add(name + "2019")
    bench.add(name + "2024")
    bench.choose(CLASSES)
    bench.panel.inputs.classes.setText("red, green, blue")
    bench.compare()
    assert bench.listed == []
    bench.panel.save.click()
    bench.settled()
    assert bench.said == ""
    assert len([x for x in QgsProject.instance().mapLayers().values() if "classes" in x.name()]) == 2
    assert not [x for x in QgsProject.instance().mapLayers().values() if isinstance(x, QgsVectorLayer)]


def test_classes_of_an_area_end_at_its_border(pair):
    pair.choose(CLASSES)
    pair.panel.inputs.classes.setText("red, green, blue")
    pair.panel.area.choose("drawn")
    pair.controller.area.tool.drawn.emit(block((100, 60, 300, 220)))
    pair.compare()
    pair.panel.save.click()
    pair.settled()
    with rasterio.open(class_layers()[1].source()) as file:
        (inside,), (outside,) = (file.sample([PLACED * ((p[0] + p[2]) / 2, (p[1] + p[3]) / 2)]) for p in (HOUSE, TREE))
        assert inside[0] == 1
        assert outside[0] in (0, 255)


# Options --------------------------------------------------------------------------------------------------------------


class CloudyColours(Clouds, ColourModel):
    """Colours, and white clouds."""


def test_clouds_are_left_out(bench):
    bench.engine._workspace._model = CloudyColours()
    bench.add("town 2019")
    bench.add("town 2024", (HOUSE, RED), (TREE, CLOUD))
    bench.compare()
    assert len(bench.listed) == 2
    bench.panel.options.clear.setChecked(True)
    bench.compare()
    assert bench.said == ""
    assert len(bench.listed) == 1
    assert "left out as cloudy, hazy or blurred" in bench.panel.answer.text()
    for kind, offered in ((MAP, False), (SERIES, False), (WORDS, True)):
        bench.choose(kind)
        assert bench.panel.options.takes_clear == offered


def test_a_pair_can_be_left_as_it_is(bench):
    bench.add("town 2019")
    bench.add("town 2024", (HOUSE, RED))
    bench.panel.options.adjust.setChecked(False)
    bench.compare()
    assert "left as they are" in bench.panel.report.text()
    assert "gain" not in bench.panel.report.text()
    assert len(bench.listed) == 1


# Areas ----------------------------------------------------------------------------------------------------------------


def polygons(*places, crs="EPSG:32633", name="areas"):
    layer = QgsVectorLayer(f"Polygon?crs={crs}", name, "memory")
    for place in places:
        feature = QgsFeature()
        feature.setGeometry(block(place))
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_only_selected_polygons_and_then_the_whole_overlap(pair):
    layer = polygons((300, 200, 440, 320), (0, 0, 64, 64))
    pair.choose(WORDS)
    pair.panel.words.setText("red; blue; -green")
    pair.panel.area.choose(SELECTED)
    pair.compare()
    assert "No polygon is selected" in pair.said
    layer.selectByIds([1])
    pair.compare()
    assert [text.split("\n")[:2] for text in pair.listed] == [["Vanished", "blue"]]
    pair.panel.area.choose(WHOLE)
    pair.compare()
    assert len(pair.listed) == 2


def test_a_map_is_checked_inside_the_area_only(bench):
    places = [(48 + 96 * i, 48 + 112 * j, 96 + 96 * i, 96 + 112 * j) for j in range(3) for i in range(5)]
    bench.add("town 2019")
    bench.add("town 2024", *((place, RED) for place in places if place not in (places[0], places[14])))
    bench.choose(MAP)
    bench.panel.inputs.map.setLayer(polygons(*places, name="buildings"))
    bench.panel.inputs.find_new.setChecked(False)
    bench.compare()
    gone = {f.map_id for f in bench.controller.results.findings if f.item.kind == "vanished"}
    assert gone == {1, 15}
    bench.panel.area.choose("drawn")
    # a triangle, whose box holds the last place too
    shape = block((0, 0, 512, 384)).asPolygon()[0]
    bench.controller.area.tool.drawn.emit(type(block(HOUSE)).fromPolygonXY([[*shape[:2], shape[3], shape[0]]]))
    bench.compare()
    gone = {f.map_id for f in bench.controller.results.findings if f.item.kind == "vanished"}
    assert gone in ({1}, {15})


# Runs that stop, and what is kept -------------------------------------------------------------------------------------


def test_a_stopped_run_says_so_and_the_next_one_does_not(pair):
    pair.panel.compare.click()
    pair.engine.runner.cancel_current()
    pair.settled()
    assert "Press Compare to begin again" in pair.panel.report.text()
    pair.panel.compare.click()
    pair.panel.compare.click()  # impatience: the newer run counts, the older one is silent
    pair.settled()
    assert "begin again" not in pair.panel.report.text()
    assert len(pair.listed) == 2


def test_marks_that_cannot_be_saved_are_not_thrown_away(pair):
    pair.compare()
    pair.panel.objects.next.click()
    pair.panel.objects.tick.click()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (512, hard))  # every larger file fails as on a full disk
    try:
        pair.compare()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert "is the disk full" in pair.said
    assert list(pair.controller.results.review.marks.values()) == [True]
    assert len(pair.listed) == 2
    pair.compare()
    assert len(results(QgsVectorLayer)) == 1


def test_the_same_place_twice_at_other_scales_is_quiet(bench):
    bench.add("town 2019", (HOUSE, RED))
    bench.add("town 2024", (HOUSE, RED), transform=PLACED * Affine.translation(0.2, 0.1))
    bench.compare()
    assert bench.listed == []
    assert "No change" in bench.panel.answer.text()


def test_an_index_rises_and_falls(pair):
    pair.choose(BANDS)
    inputs = pair.panel.inputs
    inputs.method.setCurrentIndex(inputs.method.findData("index"))
    inputs.index_bands.setText("N=2, R=1")
    pair.compare()
    assert pair.said == ""
    assert "rose" in pair.panel.answer.text() or "fell" in pair.panel.answer.text()
    assert "ppeared" not in "".join(pair.listed)
    pair.panel.save.click()
    pair.settled()
    (layer,) = results(QgsVectorLayer)
    kinds = {f["kind"] for f in layer.getFeatures()}
    assert kinds <= {"rise", "fall"}
    (table,) = pair.folder.glob("*.csv")
    with table.open() as file:
        assert {row["kind"] for row in csv.DictReader(file)} == kinds
    pair.choose(ANY)
    pair.compare()
    assert {text.split("\n")[0] for text in pair.listed} <= {"Appeared", "Vanished", "Modified"}
