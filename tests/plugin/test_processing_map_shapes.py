# SPDX-License-Identifier: GPL-3.0-or-later
"""oriel:againstmap with maps as they come: another CRS, several parts, courtyards, attributes, nothing at all."""

from __future__ import annotations

from oriel.plugin.adapters.geometry import in_crs
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer

from .test_processing_change import RED, box, features, provider, raster, run  # noqa: F401 (a fixture)

HOUSES = [(x, y, x + 40, y + 32) for y in range(16, 340, 80) for x in range(16, 460, 80)]
GONE, YARD = 3, 8


def town(tmp_path):
    things = [(h, RED) for i, h in enumerate(HOUSES) if i != GONE]
    x0, y0, _x1, _y1 = HOUSES[YARD]
    return raster(tmp_path / "town.tif", *things, ((x0 + 14, y0 + 10, x0 + 26, y0 + 22), (60, 160, 60)))


def mapped(tmp_path):
    """In degrees: one house a feature, but the last two together, one with a courtyard, one without a shape."""
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:4326&field=name:string&field=floors:integer", "map", "memory")
    shapes = [box(h) for h in HOUSES[:-2]]
    x0, y0, _x1, _y1 = HOUSES[YARD]
    shapes[YARD] = shapes[YARD].difference(box((x0 + 14, y0 + 10, x0 + 26, y0 + 22)))
    both = QgsGeometry.collectGeometry([box(h) for h in HOUSES[-2:]])
    here, there = QgsCoordinateReferenceSystem("EPSG:32633"), QgsCoordinateReferenceSystem("EPSG:4326")
    for number, shape in enumerate([*shapes, both, QgsGeometry()]):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"house {number}", number % 5])
        if not shape.isNull():
            moved = in_crs(shape, here, there)
            moved.convertToMultiType()
            feature.setGeometry(moved)
        assert layer.dataProvider().addFeature(feature)
    return QgsProject.instance().addMapLayer(layer)


def test_maps_in_degrees_with_parts_and_courtyards(provider, tmp_path):  # noqa: F811
    out = str(tmp_path / "out.gpkg")
    run(provider, "againstmap", INPUT=town(tmp_path), MAP=mapped(tmp_path), OUTPUT=out)
    status = {}
    for f in features(out):
        status.setdefault(f["map_id"], set()).add(f["status"])
    assert status.pop(GONE + 1) == {"gone"}
    assert set(map(frozenset, status.values())) == {frozenset({"standing"})}
    assert len(status) == len(HOUSES) - 2  # all but the one that is gone; two of them are one feature
    yard = [f for f in features(out) if f["map_id"] == YARD + 1]
    assert len(yard) == 1
    rings = next(yard[0].geometry().constParts()).childCount()
    assert rings == 2
