# SPDX-License-Identifier: GPL-3.0-or-later
"""The change algorithms of the Processing provider, asked for a part of the pair."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from tests.difference_net import write_difference
from tests.plugin.test_processing_change import (
    BLUE,
    HOUSE,
    PLACED,
    POND,
    RED,
    box,
    features,
    iou,
    provider,
    raster,
    run,
    town,
)

__all__ = ["provider", "town"]
AROUND = (60, 20, 280, 360)  # x0, y0, x1, y1 in pixels: the house with its surroundings, not the pond


def extent(place, crs="EPSG:32633"):
    there = QgsCoordinateReferenceSystem(crs)
    way = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:32633"), there, QgsProject.instance())
    at = way.transformBoundingBox(box(place).boundingBox())
    return f"{at.xMinimum()},{at.xMaximum()},{at.yMinimum()},{at.yMaximum()} [{crs}]"


def in_house(path):
    """Every feature lies on the house; there is one of its size."""
    found = [f.geometry() for f in features(path) if f["area_m2"] > 500]
    return len(found) == 1 and found[0].intersects(box(HOUSE)) and not found[0].intersects(box(POND))


@pytest.mark.parametrize(
    ("name", "more"),
    [
        ("change", {}),
        ("change", {"QUERY": "red; blue"}),
        ("fromto", {"CLASSES": "green; red; blue"}),
        ("spectralchange", {"METHOD": 1}),
        ("spectralchange", {"METHOD": 3, "INDEX": "ndvi", "BANDS": "N=2, R=1"}),
    ],
)
def test_only_the_area_is_compared(provider, town, tmp_path, name, more):
    out = str(tmp_path / "out.gpkg")
    run(provider, name, BEFORE=town[0], AFTER=town[1], EXTENT=extent(AROUND), OUTPUT=out, **more)
    assert in_house(out)


def test_the_area_may_be_in_another_crs_and_the_pair_on_another_grid(provider, tmp_path):
    before = raster(tmp_path / "2019.tif", (HOUSE, RED))
    raster(tmp_path / "whole.tif", (POND, BLUE), seed=4)
    with rasterio.open(tmp_path / "whole.tif") as file:
        part, profile = file.read()[:, 40:, 100:], file.profile
    profile |= {"width": 412, "height": 344, "transform": PLACED * rasterio.Affine.translation(100, 40)}
    with rasterio.open(tmp_path / "2021.tif", "w", **profile) as file:
        file.write(part)
    after = QgsProject.instance().addMapLayer(QgsRasterLayer(str(tmp_path / "2021.tif"), "2021"))
    out, heat = str(tmp_path / "out.gpkg"), str(tmp_path / "evidence.tif")
    where = extent(AROUND, "EPSG:4326")
    run(provider, "change", BEFORE=before, AFTER=after, EXTENT=where, EVIDENCE=heat, OUTPUT=out)
    assert in_house(out)
    with rasterio.open(heat) as file:
        left, bottom, right, top = file.bounds
    x0, y1 = PLACED * AROUND[:2]
    x1, y0 = PLACED * AROUND[2:]
    assert np.allclose((left, bottom, right, top), (x0, y0, x1, y1), atol=16)  # whole cells of the evidence
    assert max(iou(f.geometry(), box(HOUSE)) for f in features(out)) > 0.6


@pytest.mark.parametrize("method", [0, 1])
def test_a_series_of_the_area(provider, tmp_path, method):
    layers = [
        raster(tmp_path / f"{2017 + i}.tif", *[(HOUSE, RED)] * (i >= 1), *[(POND, BLUE)] * (i >= 2), seed=i)
        for i in range(4)
    ]
    out, when = str(tmp_path / "out.gpkg"), str(tmp_path / "when.tif")
    run(provider, "series", INPUT=layers, METHOD=method, EXTENT=extent(AROUND), WHEN=when, OUTPUT=out)
    assert in_house(out)
    with rasterio.open(when) as file:
        assert file.bounds.right - file.bounds.left < 150


def test_a_network_on_the_area(provider, town, tmp_path):
    path, _card = write_difference(tmp_path)
    out, p = str(tmp_path / "out.gpkg"), str(tmp_path / "p.tif")
    run(
        provider, "runnetwork", NETWORK=str(path), INPUT=town[0], AFTER=town[1], EXTENT=extent(AROUND),
        PROBABILITY=p, OUTPUT=out,
    )  # fmt: skip
    assert in_house(out)
    with rasterio.open(p) as file:
        assert (file.width, file.height) == (220, 340)
        assert file.read(1)[110, 130] > 0.9


def test_only_the_map_in_the_area_is_judged(provider, tmp_path):
    corners = [(x, y) for y in range(16, 340, 80) for x in range(16, 460, 80)]
    houses = [(x, y, x + 40, y + 32) for x, y in corners]
    layer = raster(tmp_path / "2020.tif", *((h, RED) for i, h in enumerate(houses) if i not in (3, 11)), seed=6)
    before = raster(tmp_path / "2018.tif", *((h, RED) for h in houses))
    vector = QgsProject.instance().addMapLayer(QgsVectorLayer("Polygon?crs=EPSG:32633", "map", "memory"))
    for house in houses:
        feature = QgsFeature(vector.fields())
        feature.setGeometry(box(house))
        vector.dataProvider().addFeature(feature)
    out = str(tmp_path / "out.gpkg")
    run(
        provider, "againstmap", INPUT=layer, MAP=vector, BEFORE=before, EXTENT=extent((0, 0, 300, 384)),
        FIND_NEW=False, OUTPUT=out,
    )  # fmt: skip
    found = features(out)
    inside = {i + 1 for i, (x0, _, x1, _) in enumerate(houses) if (x0 + x1) / 2 < 300}
    assert {f["map_id"] for f in found} == inside
    assert {f["map_id"] for f in found if f["status"] == "gone"} == {4}
    assert all(f["damage"] for f in found)


def test_an_area_beside_the_pair_is_refused(provider, town):
    algorithm = provider.algorithm("change").create()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    wrong = {"BEFORE": town[0], "AFTER": town[1], "EXTENT": extent((5000, 80, 5100, 196)), "OUTPUT": "memory:"}
    assert algorithm.prepare(wrong, context, feedback)
    with pytest.raises(QgsProcessingException, match="beside the imagery"):
        algorithm.runPrepared(wrong, context, feedback)
