# SPDX-License-Identifier: GPL-3.0-or-later
"""Label my polygons, from the Search tab."""

from __future__ import annotations

from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer

from .test_search import ROOF, bench, layers, photo, roof  # noqa: F401 - fixtures
from .test_search_phrases import box

LAWN = (320, 200, 440, 300)


def parcels(extra=""):
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:32633&field=owner:string{extra}", "parcels", "memory")
    for owner, shape in (("Ann", roof()), ("Bob", box(*LAWN)), ("Cem", box(9000, 9000, 9100, 9100))):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry(shape))
        feature["owner"] = owner
        layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(layer)
    return layer


def label(photo, layer, words="red; green"):  # noqa: F811
    photo.panel.label.layer.setLayer(layer)
    photo.ask(words, photo.panel.label.label)


def words_of(layer, field="word"):
    return {f["owner"]: f[field] or None for f in layer.getFeatures()}


def test_polygons_get_words_in_the_edit_buffer_as_one_undo_step(photo):  # noqa: F811
    layer = parcels()
    label(photo, layer)
    assert photo.said == ""
    assert layer.isEditable()
    assert words_of(layer) == {"Ann": "red", "Bob": "green", "Cem": None}
    ann = next(f for f in layer.getFeatures() if f["owner"] == "Ann")
    assert 0.5 < ann["margin"] <= ann["score"] <= 1
    assert "2 polygons labelled" in photo.panel.answer.text()
    layer.undoStack().undo()
    assert [f.name() for f in layer.fields()] == ["owner"]
    label(photo, layer)
    label(photo, layer, "blue; green")  # written again, not added again
    assert [f.name() for f in layer.fields()] == ["owner", "word", "score", "margin"]
    assert words_of(layer)["Bob"] == "green"
    layer.rollBack()


def test_fields_of_the_user_are_left_alone_and_only_selected_polygons_are_labelled(photo):  # noqa: F811
    layer = parcels("&field=word:string")
    layer.startEditing()
    layer.selectByExpression("owner = 'Bob'")
    label(photo, layer)
    assert words_of(layer, "word_2") == {"Ann": None, "Bob": "green", "Cem": None}
    assert words_of(layer) == {"Ann": None, "Bob": None, "Cem": None}
    layer.rollBack()


def test_a_read_only_layer_is_copied(photo, tmp_path):  # noqa: F811
    layer = parcels()
    layer.setReadOnly(True)
    label(photo, layer)
    assert not layer.isEditable()
    assert [f.name() for f in layer.fields()] == ["owner"]
    (copy,) = (x for x in layers(QgsVectorLayer) if x.name() != "parcels")
    assert words_of(copy) == {"Ann": "red", "Bob": "green", "Cem": None}


def test_what_is_wrong_is_said(photo):  # noqa: F811
    layer = parcels()
    label(photo, layer, "")
    assert "empty" in photo.said
    label(photo, layer, "zebra")
    assert "zebra" in photo.said
    assert [f.name() for f in layer.fields()] == ["owner"]
    layer.selectByExpression("owner = 'Cem'")
    label(photo, layer)
    assert "0 polygons labelled" in photo.panel.answer.text()
