# SPDX-License-Identifier: GPL-3.0-or-later
"""Phrases in the query line and "Why?": real raster, real worker, a model whose words are colours."""

from __future__ import annotations

from functools import partial

import numpy as np
import pytest
import rasterio
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer

from .test_search import PLACED, ROOF, bench, iou, layers, roof  # noqa: F401 - bench is a fixture

GROUND, RED, BLUE = (60, 160, 60), (200, 40, 40), (30, 60, 200)
SHED = (352, 32, 384, 64)
LAKE = (0, 240, 480, 320)


@pytest.fixture
def town(bench, tmp_path, monkeypatch):  # noqa: F811
    # the fake knows colours alone: they are its nouns and its rivals
    monkeypatch.setattr("oriel.backend.search.gate.RIVALS", ("red", "green", "blue", "yellow"))
    monkeypatch.setattr("oriel.backend.search.phrases.COLOURS", {})
    monkeypatch.setattr("oriel.backend.search.explain_units._POINTS", 9)
    rgb = np.full((320, 480, 3), GROUND, np.uint8)
    for (x0, y0, x1, y1), colour in ((ROOF, RED), (SHED, RED), (LAKE, BLUE)):
        rgb[y0:y1, x0:x1] = colour
    path = tmp_path / "photo.tif"
    shape = {"width": 480, "height": 320, "count": 3, "dtype": "uint8"}
    with rasterio.open(path, "w", driver="GTiff", **shape, crs="EPSG:32633", transform=PLACED) as file:
        file.write(np.moveaxis(rgb, -1, 0))
    bench.load(path)
    bench.panel.area.choose("whole")
    return bench


def box(x0, y0, x1, y1):
    corners = [PLACED * c for c in ((x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0))]
    return QgsGeometry.fromWkt("POLYGON((" + ", ".join(f"{x} {y}" for x, y in corners) + "))")


def test_what_the_map_shows_is_answered_first(town):
    x0, y0 = PLACED * (330, 10)
    x1, y1 = PLACED * (410, 90)
    town.canvas.setExtent(QgsRectangle(x0, y1, x1, y0))  # the shed alone
    steps = []
    phrases = town.controller.phrases
    seen, done = phrases._on_seen, phrases._on_answered

    def note(name, call, imagery, job, answer):
        call(imagery, job, answer)
        steps.append((name, len(answer.found) + len(answer.others), town.panel.answer.text()))

    phrases._on_seen = partial(note, "seen", seen)
    phrases._on_answered = partial(note, "whole", done)
    town.ask("the largest red", town.panel.highlight)
    assert [(name, count) for name, count, _ in steps] == [("seen", 1), ("whole", 2)]
    assert "the rest of the area follows" in steps[0][2]
    assert "follows" not in steps[1][2]
    (hit,) = town.controller.gallery.hits
    assert hit.polygon.rings[0].max() > 150  # the roof, not the shed
    town.ask("the smallest red", town.panel.highlight)  # nothing has to be looked for again
    assert [name for name, _, _ in steps] == ["seen", "whole", "whole"]


def test_a_phrase_is_outlined_listed_and_saved(town):
    town.ask("the largest shiny red near the blue", town.panel.highlight)
    assert town.said == ""
    assert len(layers(QgsRasterLayer)) == 0  # no heat map: the objects are the answer
    assert town.controller.preview.item_count == 2  # what is meant, and the other one in grey
    (hit,) = town.controller.gallery.hits
    assert (hit.concept, hit.name) == ("red", "photo")
    assert "near blue" in hit.because
    text = town.panel.answer.text()
    assert "shiny" in text
    assert "drawn in grey: 1" in text
    assert not town.panel.found.isVisibleTo(town.panel)  # a threshold has no sense here
    town.panel.hits.save.click()
    town.settled()
    (saved,) = layers(QgsVectorLayer)
    (feature,) = saved.getFeatures()
    assert iou(feature.geometry(), roof()) > 0.7
    assert feature["query"] == "the largest shiny red near the blue"
    assert "near blue" in feature["because"]


def test_another_phrase_about_the_same_things_does_not_look_again(town, monkeypatch):
    town.ask("the largest red", town.panel.highlight)
    monkeypatch.setattr("oriel.backend.search.phrases_nouns.NounFinder._look", None)
    town.ask("the smallest red", town.panel.highlight)
    (hit,) = town.controller.gallery.hits
    assert hit.bounds[0] > ROOF[2]
    assert town.said == ""


def test_what_is_meant_lies_in_the_selected_polygon(town):
    parcel = QgsVectorLayer("Polygon?crs=EPSG:32633", "parcel", "memory")
    feature = QgsFeature()
    feature.setGeometry(box(330, 10, 470, 200))
    parcel.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(parcel)
    parcel.selectAll()
    town.panel.area.choose("selected")
    town.ask("the largest red", town.panel.highlight)
    (hit,) = town.controller.gallery.hits
    assert hit.bounds[0] > 330
    assert "grey" not in town.panel.answer.text()


def test_words_after_a_phrase_are_words(town):
    town.ask("the largest red", town.panel.highlight)
    town.ask("red", town.panel.highlight)
    assert len(layers(QgsRasterLayer)) == 1
    assert town.panel.found.isVisibleTo(town.panel)


def test_nouns_that_nobody_knows_are_said(town):
    town.ask("the largest zebra", town.panel.highlight)
    assert "zebra" in town.said
    assert town.controller.gallery.hits == []


def test_nothing_that_fits_is_a_sentence(town):
    town.ask("three yellows in the north", town.panel.highlight)
    assert "No “yellow” was found." in town.panel.answer.text()
    assert town.controller.preview.item_count == 0


def test_places_are_not_asked_for_by_a_phrase(town):
    town.ask("the largest red", town.panel.places)
    assert "phrase" in town.said
    assert "“red”" in town.said


def test_why_shows_what_the_object_adds(town):
    town.ask("the largest red", town.panel.highlight)
    town.panel.hits.choose(0)
    town.panel.hits.why.click()
    town.settled()
    (why,) = layers(QgsVectorLayer)
    best = max(why.getFeatures(), key=lambda f: f["weight"])
    assert iou(best.geometry(), roof()) > 0.5
    assert {f["kind"] for f in why.getFeatures()} == {"object", "ground"}
    assert [r.label() for r in why.renderer().ranges()][-1] == "raises it most"
    text = town.panel.answer.text()
    assert "“red” scores" in text
    assert "chance 0.5" in text
    assert "not the world" in text


def test_why_asks_what_the_place_was_found_with(town):
    town.ask("red", town.panel.places)
    town.panel.hits.choose(0)
    town.panel.hits.why.click()
    town.settled()
    assert len(layers(QgsVectorLayer)) == 1
    assert "“red” scores" in town.panel.answer.text()
