# SPDX-License-Identifier: GPL-3.0-or-later
"""What a run wrote past the edit buffer is taken back, and nothing else is."""

from __future__ import annotations

import pytest
from oriel.plugin.controllers.segment_batch_writing import LongRun
from qgis.core import QgsGeometry, QgsProject, QgsRectangle, QgsVectorFileWriter, QgsVectorLayer

from .test_adapters_results import UTM, an_object


@pytest.fixture(params=["ESRI Shapefile", "GPKG"])
def target(request, qgis_app, tmp_path):
    """A layer on disk with a polygon of the user's own."""
    empty = QgsVectorLayer("Polygon?crs=EPSG:32632&field=class:string(20)", "own", "memory")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = request.param
    path = str(tmp_path / ("own.shp" if request.param != "GPKG" else "own.gpkg"))
    context = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(empty, path, context, options)
    layer = QgsVectorLayer(path, "own", "ogr")
    QgsProject.instance().addMapLayer(layer)
    yield layer
    QgsProject.instance().removeMapLayer(layer.id())


def at(x):
    return an_object(geometry=QgsGeometry.fromRect(QgsRectangle(x, 0, x + 10, 10)))


def corners(layer):
    return sorted(round(f.geometry().boundingBox().xMinimum()) for f in layer.getFeatures())


def test_what_was_written_is_taken_back(target):
    run = LongRun(target)
    run.write([at(0), at(100)], UTM)
    assert run.count == 2
    assert run.take_back() == 2
    assert corners(target) == []


def test_features_that_took_over_an_id_stay(target):
    """A shapefile numbers its features anew once some are deleted."""
    first = LongRun(target)
    first.write([at(0), at(100)], UTM)
    second = LongRun(target)
    second.write([at(500), at(600), at(700)], UTM)
    ids = sorted(f.id() for f in target.getFeatures())
    target.startEditing()
    target.deleteFeatures(ids[:1])
    assert target.commitChanges()
    target.dataProvider().reloadData()
    first.take_back()
    assert [x for x in corners(target) if x >= 500] == [500, 600, 700]
