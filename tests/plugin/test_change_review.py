# SPDX-License-Identifier: GPL-3.0-or-later
"""Ticks and crosses, the order of the rest, what is kept, swiping, and the report."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import numpy as np
import pytest
from oriel.plugin.panels.change_inputs import WORDS
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QDesktopServices, QImage, QPainter
from qgis.PyQt.QtTest import QTest

from tests.change_bench import BLUE, RED, Bench, results

PLACES = [(48 + 96 * i, 48 + 112 * j, 96 + 96 * i, 96 + 112 * j) for j in range(3) for i in range(5)]
"""Fifteen blocks; every second one is red, the others blue."""


@pytest.fixture
def bench(qgis_iface, qtbot, tmp_path, monkeypatch):
    bench = Bench(qgis_iface, qtbot, tmp_path, monkeypatch)
    yield bench
    bench.close()


@pytest.fixture
def many(bench):
    bench.add("town 2019")
    bench.add("town 2024", *((place, BLUE if n % 2 else RED) for n, place in enumerate(PLACES)))
    bench.choose(WORDS)
    bench.panel.words.setText("red; blue; -green")
    bench.compare()
    assert len(bench.listed) == len(PLACES)
    return bench


def colours(bench):
    return [text.split("\n")[1] for text in bench.listed]


def mark(bench, good):
    (bench.panel.objects.tick if good else bench.panel.objects.cross).click()


def go_to(bench, colour):
    """Choose the first object of a colour that has no mark."""
    results = bench.controller.results
    number = next(
        n for n in results.shown if n not in results.review.marks and results.findings[n].item.class_to == colour
    )
    bench.panel.objects.choose(number)
    return number


def test_marks_re_rank_the_rest(many):
    first = go_to(many, "red")
    mark(many, True)
    second = go_to(many, "blue")
    mark(many, False)
    assert many.controller.results.shown[:2] == [first, second]
    assert colours(many)[2:9] == ["red"] * 7
    assert "1 accepted, 1 rejected, 13 not looked at" in many.panel.answer.text()
    assert many.panel.objects.current not in (first, second)


def test_six_marks_and_more(many):
    for colour, good in (("red", True), ("blue", False)) * 3:
        go_to(many, colour)
        mark(many, good)
    marked = len(many.controller.results.review.marks)
    rest = colours(many)[marked:]
    assert rest == ["red"] * 5 + ["blue"] * 4


def test_keys_go_through_the_list_and_mark(many):
    view = many.panel.objects.list
    QTest.keyClick(view, Qt.Key.Key_Right)
    chosen = many.panel.objects.current
    assert chosen == many.controller.results.shown[0]
    QTest.keyClick(view, Qt.Key.Key_Y)
    assert many.controller.results.review.marks == {chosen: True}
    QTest.keyClick(view, Qt.Key.Key_X)
    assert list(many.controller.results.review.marks.values()) == [True, False]
    QTest.keyClick(view, Qt.Key.Key_P)
    many.panel.objects.choose(chosen)
    QTest.keyClick(view, Qt.Key.Key_Backspace)
    assert list(many.controller.results.review.marks.values()) == [False]


def test_unsure_ones_first(many):
    for colour, good in (("red", True), ("blue", False)):
        go_to(many, colour)
        mark(many, good)
    likely = list(many.controller.results.shown)
    many.panel.objects.unsure.click()
    asked = many.controller.results.shown
    assert asked[:2] == likely[:2]
    assert sorted(asked) == sorted(likely)
    assert asked != likely
    many.panel.objects.unsure.click()
    assert many.controller.results.shown == likely


def test_a_marked_object_stays_whatever_the_slider_says(many):
    chosen = go_to(many, "red")
    mark(many, True)
    many.panel.sensitivity.setValue(5)
    many.qtbot.wait(60)
    assert chosen in many.controller.results.shown


def test_pictures_come_when_they_are_seen(many):
    many.dock.show()
    many.panel.objects.list.viewport().repaint()
    model = many.panel.objects.model
    model.data(model.index(0), Qt.ItemDataRole.DecorationRole)
    many.qtbot.waitUntil(lambda: len(model._pictures) > 0, timeout=20000)
    many.settled()
    assert len(model._pictures) < len(PLACES)


def test_marks_are_in_the_saved_layer_and_follow_it(many, tmp_path):
    good = go_to(many, "red")
    mark(many, True)
    many.panel.save.click()
    many.settled()
    (layer,) = results(QgsVectorLayer)
    assert sorted(f["review"] for f in layer.getFeatures()) == [""] * 14 + ["accepted"]
    go_to(many, "blue")
    mark(many, False)
    source = layer.source()
    assert sorted(f["review"] for f in layer.getFeatures()) == [""] * 13 + ["accepted", "rejected"]
    again = QgsVectorLayer(source, "again", "ogr")  # as after a restart
    kept = {f["review"]: f for f in again.getFeatures()}
    assert kept["rejected"]["to"] == "blue"
    assert kept["accepted"].geometry().equals(many.controller.results.geometry(good)) or kept["accepted"]["to"] == "red"
    layer.startEditing()  # the user edits the layer: the mark goes into the edit buffer
    go_to(many, "blue")
    mark(many, False)
    assert sorted(f["review"] for f in layer.getFeatures()).count("rejected") == 2
    layer.rollBack()


def test_saved_columns_and_table(many):
    many.panel.save.click()
    many.settled()
    (layer,) = results(QgsVectorLayer)
    names = [f.name() for f in layer.fields()]
    wanted = ("kind", "from", "to", "confidence", "area_m2", "date_from", "date_to", "cut", "review")
    assert names[1:10] == list(wanted)
    feature = next(layer.getFeatures())
    assert feature["cut"] == 0
    assert feature["date_from"] == "2019"
    (table,) = many.folder.glob("*.csv")
    rows = list(csv.DictReader(table.open()))
    assert {(r["to"], r["objects"]) for r in rows} == {("red", "8"), ("blue", "7")}


def test_unsaved_marks_are_not_lost_by_a_new_comparison(many):
    go_to(many, "red")
    mark(many, True)
    many.compare()
    (layer,) = results(QgsVectorLayer)
    assert "accepted" in [f["review"] for f in layer.getFeatures()]


def test_the_report_is_one_page_that_is_opened_on_the_click_only(many, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True)
    assert opened == []
    many.panel.make_report.click()
    many.settled()
    assert many.said != ""
    (path,) = opened
    page = Path(path).read_text(encoding="utf-8")
    assert "15 places changed" in page
    assert re.findall(r'src="(?!data:)', page) == []
    assert page.count("data:image/png") == 2 + 2 * 12


def test_swiping_shows_the_later_date_right_of_the_mouse(many):
    canvas = many.canvas
    canvas.setExtent(QgsProject.instance().mapLayersByName("town 2019")[0].extent())
    before_tool = canvas.mapTool()
    many.panel.objects.swipe.click()
    swipe = many.controller.swipe
    many.qtbot.waitUntil(lambda: swipe.drawn, timeout=20000)
    assert canvas.mapTool() is swipe.tool

    def red_columns(split):
        swipe.tool.moved.emit(split)
        size = canvas.mapSettings().outputSize()
        image = QImage(size.width(), size.height(), QImage.Format.Format_RGB888)
        image.fill(0)
        painter = QPainter(image)
        swipe._item.paint(painter)
        painter.end()
        data = np.frombuffer(image.bits().asstring(image.sizeInBytes()), np.uint8)
        rgb = data.reshape(image.height(), -1)[:, : 3 * image.width()].reshape(image.height(), image.width(), 3)
        red = (rgb[..., 0] > 150) & (rgb[..., 1] < 90)
        return np.flatnonzero(red.any(axis=0))

    whole = red_columns(0)
    middle = canvas.mapSettings().outputSize().width() // 2
    half = red_columns(middle)
    assert len(whole) > len(half) > 0
    assert half.min() >= middle - 1
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert not swipe.active
    assert not many.panel.objects.swipe.isChecked()
    assert canvas.mapTool() is before_tool


def test_swiping_ends_when_a_layer_goes(many):
    many.panel.objects.swipe.click()
    assert many.controller.swipe.active
    QgsProject.instance().removeMapLayer(QgsProject.instance().mapLayersByName("town 2024")[0].id())
    assert not many.controller.swipe.active
    many.panel.objects.swipe.click()
    assert "add them again" in many.said
