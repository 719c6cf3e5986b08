# SPDX-License-Identifier: GPL-3.0-or-later
"""Every run of the Search tab keeps to the area: a selected or a drawn polygon."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from oriel import backend
from oriel.backend.search.quality import Unclear
from oriel.backend.types import box_polygon
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer

from .test_search import PLACED, ROOF, UTM, bench, iou, layers, photo, roof, sample  # noqa: F401 - fixtures
from .test_search_phrases import box

PARCEL = (240, 16, 464, 304)  # x0, y0, x1, y1: the eastern part of the roof lies in it
INSIDE, OUTSIDE = (264, 144), (200, 144)  # both on the roof
NODATA = 255


@pytest.fixture(params=["selected", "drawn"])
def parcel(photo, request):  # noqa: F811
    if request.param == "drawn":
        photo.panel.area.choose("drawn")
        photo.controller.area.tool.drawn.emit(box(*PARCEL))
    else:
        layer = QgsVectorLayer("Polygon?crs=EPSG:32633", "parcel", "memory")
        feature = QgsFeature()
        feature.setGeometry(box(*PARCEL))
        layer.dataProvider().addFeatures([feature])
        QgsProject.instance().addMapLayer(layer)
        layer.selectAll()
        photo.panel.area.choose("selected")
    return photo


def values(layer):
    """Of the raster at both places."""
    with rasterio.open(layer.source()) as file:
        return [int(v[0]) for v in file.sample([PLACED * INSIDE, PLACED * OUTSIDE], 1)]


def test_heat_and_polygons(parcel):
    parcel.ask("red; -green", parcel.panel.highlight)
    (heat,) = layers(QgsRasterLayer)
    inside, outside = values(heat)
    assert inside > 200
    assert outside == NODATA
    parcel.panel.polygons.click()
    parcel.settled()
    (found,) = (x for x in layers(QgsVectorLayer) if x.name() != "parcel")
    (whole,) = found.getFeatures()
    assert iou(whole.geometry(), roof()) > 0.7  # an object is not cut at the border
    assert whole["inside"] == pytest.approx((ROOF[2] - PARCEL[0]) / (ROOF[2] - ROOF[0]), abs=0.1)


def test_hot_regions_are_cut_at_the_border(parcel):
    parcel.ask("red; -green", parcel.panel.highlight)
    outlines = [outline.geometry for outline in parcel.controller.preview._scene.outlines]
    area = box(*PARCEL)
    assert outlines
    assert all(shape.difference(area.buffer(0.01, 4)).area() < 0.01 for shape in outlines)


def test_the_first_look_keeps_to_it_too(parcel):
    seen = []
    show = parcel.controller._on_first_look
    parcel.controller._on_first_look = lambda imagery, where, heat: (seen.append(heat), show(imagery, where, heat))
    parcel.ask("red; -green", parcel.panel.highlight)
    (heat,) = seen
    col = int(OUTSIDE[0] / heat.grid.pitch) - heat.col
    assert not heat.valid[:, : max(col, 0)].any()


def test_what_the_map_shows_comes_first_and_the_rest_behind(photo):  # noqa: F811
    photo.panel.area.choose("whole")
    x, y = PLACED * INSIDE
    photo.canvas.setExtent(QgsRectangle(x - 20, y - 20, x + 20, y + 20))
    steps = []
    look, seen, done = (getattr(photo.controller, f"_on_{n}") for n in ("first_look", "seen", "highlighted"))
    photo.controller._on_first_look = lambda imagery, where, heat: (steps.append(heat), look(imagery, where, heat))
    photo.controller._on_seen = lambda imagery, job, where, found: (
        steps.append("seen"),
        seen(imagery, job, where, found),
    )
    photo.controller._on_highlighted = lambda i, job, found: (steps.append(found.heat), done(i, job, found))
    photo.ask("red; -green", photo.panel.highlight)
    first, mark, sight, whole = steps
    assert mark == "seen"
    for part in (first, sight):
        x0, y0, x1, y1 = part.bounds
        assert (x1 - x0) * (y1 - y0) < 0.5 * 480 * 320
        assert x0 <= INSIDE[0] <= x1
    assert whole.bounds[2:] >= (480, 320)
    h, w = sight.valid.shape
    top, left = sight.row - whole.row, sight.col - whole.col
    assert np.abs(sight.heat - whole.heat[:, top : top + h, left : left + w]).max() < 0.01
    (heat,) = layers(QgsRasterLayer)
    assert sample(heat, PLACED * INSIDE) > 200
    assert sample(heat, PLACED * (40, 40)) < 100


def test_class_maps_of_words_and_of_groups(parcel):
    parcel.ask("red; green", parcel.panel.highlight)
    (classes,) = layers(QgsRasterLayer)
    assert values(classes) == [1, NODATA]
    parcel.panel.learn.count.setValue(2)
    parcel.panel.learn.groups.click()
    parcel.settled()
    groups = next(x for x in layers(QgsRasterLayer) if x is not classes)
    assert values(groups)[1] == NODATA
    assert values(groups)[0] in (1, 2)


def test_a_class_map_from_examples(parcel):
    points = QgsVectorLayer("Point?crs=EPSG:32633&field=class:string", "samples", "memory")
    for name, places in {
        "roof": [(180, 110), (220, 140), (250, 170)],
        "lawn": [(40, 40), (400, 60), (60, 280)],
    }.items():
        for place in places:
            x, y = PLACED * place
            feature = QgsFeature(points.fields())
            feature.setGeometry(QgsGeometry.fromWkt(f"POINT({x} {y})"))
            feature["class"] = name
            points.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(points)
    parcel.panel.learn.layer.setLayer(points)
    parcel.panel.learn.classes.click()
    parcel.settled()
    (classes,) = layers(QgsRasterLayer)
    assert values(classes) == [1, NODATA]
    with rasterio.open(classes.source()) as file:
        assert np.isin(file.read(1), (1, 2, NODATA)).all()
        assert file.crs.to_epsg() == int(UTM.authid().split(":")[1])


def test_what_is_not_clear_is_left_out(photo, monkeypatch):  # noqa: F811
    photo.panel.area.choose("whole")
    photo.panel.clear.setChecked(True)
    hidden = box_polygon((0.0, 0.0, 240.0, 320.0))
    asked = []

    def unclear(reader, area, *, known, progress):
        asked.append(known)
        return Unclear((hidden,), 0.5)

    monkeypatch.setattr(backend, "unclear", unclear)
    monkeypatch.setattr(backend, "is_clear", lambda _, box, *, known, progress: (box[0] + box[2]) / 2 >= 240)
    photo.ask("red; -green", photo.panel.highlight)
    (heat,) = layers(QgsRasterLayer)
    inside, outside = values(heat)
    assert (inside > 200, outside) == (True, NODATA)
    assert "50.0% is left out: clouds, haze or blur" in photo.panel.answer.text()
    for everywhere in (False, True):
        photo.panel.example.everywhere.setChecked(everywhere)
        photo.ask("red", photo.panel.places)
        middles = [(hit.bounds[0] + hit.bounds[2]) / 2 for hit in photo.controller.gallery.hits]
        assert middles
        assert min(middles) >= 240
    photo.panel.learn.count.setValue(2)
    photo.panel.learn.groups.click()
    photo.settled()
    groups = next(x for x in layers(QgsRasterLayer) if x is not heat)
    assert values(groups)[1] == NODATA
    assert "50.0%" in photo.panel.answer.text()
    assert len(asked) == 2
    assert asked[0] is asked[1]  # measured once
    photo.panel.clear.setChecked(False)
    photo.ask("red; -green", photo.panel.highlight)
    assert len(asked) == 2
