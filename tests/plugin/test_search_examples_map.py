# SPDX-License-Identifier: GPL-3.0-or-later
"""oriel:examplesmap as the toolbox runs it."""

from __future__ import annotations

from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsRasterLayer, QgsVectorLayer

from tests.plugin.test_processing import PLACED, ROOF, raster, run
from tests.plugin.test_processing import provider as _provider

provider = _provider
SAMPLES = {"roof": [(180, 110), (220, 140), (260, 170)], "lawn": [(40, 40), (400, 60), (60, 280)]}


def samples():
    layer = QgsVectorLayer("Point?crs=EPSG:32633&field=class:string", "samples", "memory")
    for name, points in SAMPLES.items():
        for point in points:
            feature = QgsFeature(layer.fields())
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*(PLACED * point))))
            feature["class"] = name
            layer.dataProvider().addFeature(feature)
    return QgsProject.instance().addMapLayer(layer)


def value(path, pixel):
    layer = QgsProject.instance().addMapLayer(QgsRasterLayer(path, "classes"))
    return layer.dataProvider().sample(QgsPointXY(*(PLACED * pixel)), 1)[0]


def test_examples_become_a_class_raster(provider, tmp_path):
    photo = raster(tmp_path / "photo.tif", (ROOF, (200, 40, 40)))
    out = str(tmp_path / "classes.tif")
    result, _ = run(provider, "examplesmap", INPUT=photo, EXAMPLES=samples(), FIELD="class", OUTPUT=out)
    assert result["ACCURACY"] == 1
    assert (value(out, (224, 144)), value(out, (60, 60))) == (1, 2)
    assert "roof" in (tmp_path / "classes.qml").read_text(encoding="utf-8")


def test_without_examples_there_are_groups(provider, tmp_path):
    photo = raster(tmp_path / "photo.tif", (ROOF, (200, 40, 40)))
    out = str(tmp_path / "groups.tif")
    run(provider, "examplesmap", INPUT=photo, GROUPS=2, OUTPUT=out)
    assert (value(out, (224, 144)), value(out, (60, 60))) == (2, 1)
