# SPDX-License-Identifier: GPL-3.0-or-later
"""Saving objects: any polygon layer or a new GeoPackage, and every way in which that fails."""

from __future__ import annotations

import sqlite3

import pytest
from oriel.backend.errors import InputError, WriteError
from oriel.plugin.adapters.results import (
    FIELDS,
    ResultObject,
    commit,
    new_package,
    save,
    take_back,
    why_not,
)
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer, QgsWkbTypes

UTM = QgsCoordinateReferenceSystem("EPSG:32632")
COLORS = {"roof": "#e07a5f", "tree": "#2dc653"}


def an_object(**changes):
    values = {
        "geometry": QgsGeometry.fromRect(QgsRectangle(500000, 5600000, 500010, 5600010)),
        "class_name": "roof",
        "score": 0.9,
        "stability": 0.8,
        "area_m2": 100.0,
        "model": "Oriel Compact",
        "prompts": '{"points": [[1, 2]]}',
        "source": "ortho",
        "timestamp": "2026-01-01T00:00:00+00:00",
    }
    return ResultObject(**{**values, **changes})


@pytest.fixture
def package(tmp_path, qgis_app):
    layer = new_package(str(tmp_path / "objects.gpkg"), UTM, name="objects", colors=COLORS)
    QgsProject.instance().addMapLayer(layer)
    return layer


def memory(kind="Polygon", crs="EPSG:32632", fields=""):
    layer = QgsVectorLayer(f"{kind}?crs={crs}{fields}", "target", "memory")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_a_new_package_has_the_imagerys_crs_and_all_fields(package):
    assert package.crs() == UTM
    assert QgsProject.instance().crs() != UTM  # and the project is left as it was
    assert [field.name() for field in package.fields()][1:] == [name for name, _ in FIELDS]
    assert [category.value() for category in package.renderer().categories()][:2] == ["roof", "tree"]


def test_saved_objects_reach_the_file_on_commit(package):
    save([an_object(), an_object(class_name="tree")], UTM, package)
    assert package.isEditable()
    commit(package)
    again = QgsVectorLayer(package.source(), "again", "ogr")
    rows = list(again.getFeatures())
    assert [row["class"] for row in rows] == ["roof", "tree"]
    assert rows[0]["prompts"] == '{"points": [[1, 2]]}'
    assert rows[0]["area_m2"] == 100.0
    assert rows[0].geometry().area() == pytest.approx(100)


def test_saving_is_one_step_of_qgis_undo(package):
    save([an_object(), an_object()], UTM, package)
    assert package.featureCount() == 2
    package.undoStack().undo()
    assert package.featureCount() == 0


def test_take_back_removes_what_was_saved(package):
    kept, gone = save([an_object()], UTM, package), save([an_object(), an_object()], UTM, package)
    take_back(gone)
    assert [feature.id() for feature in package.getFeatures()] == [kept[0].feature_id]


def test_geometry_goes_into_the_targets_crs_and_type(qgis_app):
    layer = memory("MultiPolygon", "EPSG:4326")
    save([an_object()], UTM, layer)
    geometry = next(layer.getFeatures()).geometry()
    assert QgsWkbTypes.isMultiType(geometry.wkbType())
    assert geometry.boundingBox().center().x() == pytest.approx(9.0, abs=0.01)


def test_only_fields_that_exist_are_filled_as_far_as_they_can_hold_it(qgis_app):
    layer = memory(fields="&field=CLASS:string(3)&field=score:integer&field=owner:string(20)")
    save([an_object()], UTM, layer)
    feature = next(layer.getFeatures())
    assert feature["CLASS"] == "roo"
    assert feature["owner"] in (None, "") or feature["owner"].isNull()
    assert feature["score"] in (1, 0)


@pytest.mark.parametrize(
    ("layer", "words"),
    [
        (lambda: None, "gone"),
        (lambda: memory("Point"), "no polygons"),
        (lambda: _read_only(memory()), "read-only"),
    ],
    ids=["none", "points", "read-only"],
)
def test_why_a_layer_cannot_take_objects(qgis_app, layer, words):
    target = layer()
    assert words in why_not(target)
    with pytest.raises(WriteError, match=words):
        save([an_object()], UTM, target)


def _read_only(layer):
    layer.setReadOnly(True)
    return layer


def test_a_multipart_object_is_refused_by_a_single_part_layer_and_nothing_is_added(qgis_app):
    two = QgsGeometry.fromWkt("MultiPolygon(((0 0,1 0,1 1,0 0)),((5 5,6 5,6 6,5 5)))")
    layer = memory()
    with pytest.raises(WriteError, match="single"):
        save([an_object(), an_object(geometry=two)], UTM, layer)
    assert layer.featureCount() == 0


def test_an_object_without_a_place_in_the_targets_crs_is_said(qgis_app):
    far = QgsGeometry.fromRect(QgsRectangle(500, 5000, 600, 6000))
    with pytest.raises(InputError, match="3857"):
        save([an_object(geometry=far)], QgsCoordinateReferenceSystem("EPSG:4326"), memory(crs="EPSG:3857"))


def test_a_file_that_refuses_keeps_the_objects_in_the_buffer(package):
    file = sqlite3.connect(package.source().split("|")[0])
    with file:
        file.execute("CREATE TRIGGER refuse BEFORE INSERT ON objects BEGIN SELECT RAISE(ABORT, 'disk full'); END")
    save([an_object()], UTM, package)
    with pytest.raises(WriteError, match="still on the map"):
        commit(package)
    assert package.featureCount() == 1
    assert package.isEditable()
    with file:
        file.execute("DROP TRIGGER refuse")
    file.close()
    commit(package)
    assert QgsVectorLayer(package.source(), "again", "ogr").featureCount() == 1


@pytest.mark.slow  # SQLite waits for the lock as long as GDAL tells it to: 25 s
def test_a_locked_file_keeps_the_objects_in_the_buffer(package):
    save([an_object()], UTM, package)
    other = sqlite3.connect(package.source().split("|")[0], isolation_level=None)
    try:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(WriteError, match="still on the map"):
            commit(package)
        assert package.featureCount() == 1
        assert package.isEditable()
    finally:
        other.execute("ROLLBACK")
        other.close()
    commit(package)
    assert QgsVectorLayer(package.source(), "again", "ogr").featureCount() == 1


def test_an_existing_file_is_never_overwritten(package, tmp_path):
    with pytest.raises(WriteError, match="exists already"):
        new_package(str(tmp_path / "objects.gpkg"), UTM, name="objects", colors=COLORS)


def test_a_folder_that_is_not_there_is_said(tmp_path, qgis_app):
    with pytest.raises(WriteError, match="cannot be written"):
        new_package(str(tmp_path / "nowhere" / "objects.gpkg"), UTM, name="objects", colors=COLORS)


def test_a_full_disk_is_said(qgis_app, tmp_path):
    full = "/dev/full"
    with pytest.raises(WriteError):
        new_package(full, UTM, name="objects", colors=COLORS)
    assert not list(tmp_path.iterdir())


def test_taking_back_from_a_layer_that_is_gone_is_said(package):
    saved = save([an_object()], UTM, package)
    QgsProject.instance().removeMapLayer(package.id())
    with pytest.raises(WriteError, match="gone"):
        take_back(saved)
