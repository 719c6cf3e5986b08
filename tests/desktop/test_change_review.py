# SPDX-License-Identifier: GPL-3.0-or-later
"""Reviewing and dating changes in a real QGIS window; mouse and keys come from the X server."""

from __future__ import annotations

import time

import pytest

from tests.change_window import BLUE, PLACES, RED, open_tab, write_raster


@pytest.fixture
def user(qgis, tmp_path):
    later = [(place, BLUE if n % 2 else RED) for n, place in enumerate(PLACES)]
    rasters = [write_raster(tmp_path / "town 2024.tif", *later), write_raster(tmp_path / "town 2019.tif")]
    user = open_tab(qgis, rasters)
    user.look_for("red; blue; -green")
    user.click("orielCompare")
    qgis.wait("len(results.shown) == 15", what="fifteen objects")
    return user


def unsure_order(user):
    return user.value("[n for n in results.shown if n not in results.review.marks]")


def test_marks_re_rank_and_the_unsure_ones_are_asked(user):
    qgis = user.qgis
    qgis.wait("results.review._features is not None", seconds=60, what="what tells the objects apart")
    user.click("orielNextChange")
    user.click("orielTickChange")
    user.click("orielCrossChange")
    likely = unsure_order(user)
    user.click("orielUnsure")
    asked = unsure_order(user)
    assert sorted(asked) == sorted(likely)
    assert asked != likely
    assert user.value("panel.objects.current") == asked[0]  # the first question stands ready
    user.click("orielTickChange")
    assert user.value(f"results.review.marks[{asked[0]}]") is True
    user.click("orielUnsure")
    assert user.value("panel.objects.unsure.isChecked()") is False


def test_pictures_of_both_dates_are_seen_in_the_list(user):
    qgis = user.qgis
    qgis.run("panel.objects.list.scrollToTop()")  # pictures are made of what is seen, and marking scrolled the list
    qgis.wait("panel.objects.model.number_at(0) in panel.objects.model._pictures", seconds=60, what="its pictures")
    qgis.run(
        "row = panel.objects.model.index(0)\n"
        "icon = panel.objects.model.data(row, Qt.ItemDataRole.DecorationRole)\n"
        "picture = icon.pixmap(icon.availableSizes()[0]).toImage()\n"
        "def colour(share): return picture.pixelColor(int(picture.width() * share), picture.height() // 2).getRgb()[:3]"
    )
    before, after = user.value("[colour(0.25), colour(0.75)]")
    assert before[1] > 100 > before[0]  # a meadow before,
    assert max(after[0], after[2]) > 150 > after[1]  # a red or blue house after


def test_saved_objects_are_edited_like_any_layer(user):
    qgis = user.qgis
    user.click("orielNextChange")
    user.click("orielTickChange")
    user.click("orielChangeSave")
    qgis.wait("results.review._layer() is not None", what="the polygon layer")
    user.idle()  # the evidence becomes the active layer when it comes
    qgis.run("layer = results.review._layer(); iface.setActiveLayer(layer); iface.actionToggleEditing().trigger()")
    qgis.wait("layer.isEditable()", what="editing")
    before = user.value("layer.featureCount()")
    qgis.run("iface.mapCanvas().setExtent(layer.extent()); iface.mapCanvas().refresh()")
    qgis.settle()
    qgis.pointer.click(*qgis.middle_of("iface.mapCanvas()"))
    qgis.run(
        "iface.mapCanvas().setExtent(layer.extent().buffered(20)); layer.selectByIds([1])"
    )  # QGIS asks about others
    qgis.settle()
    qgis.pointer.key("Delete")
    qgis.run("from qgis.PyQt.QtWidgets import QApplication")
    qgis.wait(f"QApplication.activeModalWidget() or layer.featureCount() == {before - 1}", what="an answer to the key")
    if user.value("QApplication.activeModalWidget() is not None"):  # QGIS 3.44 asks about one feature too
        qgis.pointer.key("Return")
    qgis.wait(f"layer.featureCount() == {before - 1}", what="the polygon deleted by a key")
    user.click("orielNextChange")
    user.click("orielCrossChange")  # while the layer is edited, marks go through its edit buffer
    assert user.value("layer.isEditable() and layer.isModified()")
    assert "rejected" in user.value("[f['review'] for f in layer.getFeatures()]")
    qgis.run("layer.undoStack().undo()")
    assert "rejected" not in user.value("[f['review'] for f in layer.getFeatures()]")
    qgis.run("layer.rollBack()")
    assert user.value("layer.featureCount()") == before


def test_tie_points_are_shown_by_a_click(user):
    qgis = user.qgis
    if user.value("panel.ties.isHidden()"):
        pytest.fail("the report offers no tie points: " + user.value("panel.report.text()"))
    user.click("orielChangeTies")
    qgis.wait("len(QgsProject.instance().mapLayersByName('Tie points')) == 1", what="the layer")
    assert user.value("QgsProject.instance().mapLayersByName('Tie points')[0].featureCount()") > 4
    assert user.value("panel.ties.isHidden()")


@pytest.fixture
def years(qgis, tmp_path):
    rasters = []
    for year in range(2018, 2024):
        blocks = [(PLACES[2], RED)] * (year >= 2020) + [(PLACES[6], BLUE)] * (year >= 2022)
        rasters.append(write_raster(tmp_path / f"town {year}.tif", *blocks))
    return open_tab(qgis, rasters[::-1])


def test_since_when_a_blue_house_stands(years, tmp_path):
    qgis = years.qgis
    qgis.run("choose('series')\nQApplication.processEvents()")
    assert years.value("len(panel.inputs.series.layers)") == 6
    qgis.pointer.click(*qgis.centre("orielSeriesBy"))
    qgis.pointer.key("Down", "Return")
    qgis.wait("panel.inputs.series.method == 'words'", what="words")
    qgis.pointer.click(*qgis.centre("orielSeriesWords"))
    qgis.pointer.type("new blue; -green; -red")
    qgis.pointer.key("Return")
    qgis.wait("results.answer is not None", seconds=120, what="the answer")
    years.idle()
    assert years.value("[[f.since, f.until] for f in results.findings if f.item.score >= 0.5]") == [["2022", "2021"]]
    qgis.grab(tmp_path / "series.png")
    years.click("orielChangeSave")
    dates = "[l for l in QgsProject.instance().mapLayers().values() if l.name().endswith('dates')]"
    qgis.wait(f"len({dates}) == 1", seconds=60, what="the raster of dates")
    labels = years.value(f"[c.label for c in {dates}[0].renderer().classes()]")
    assert labels == ["none", "2019", "2020", "2021", "2022", "2023"]
    time.sleep(0.1)
    assert years.value("panel.width() <= bench.dock.width()")
