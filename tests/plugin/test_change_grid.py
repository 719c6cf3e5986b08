# SPDX-License-Identifier: GPL-3.0-or-later
"""What is found lies where it is on the ground: shifted dates, other CRSs, rotated grids; in tab and Processing."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from oriel import backend
from oriel.plugin.panels.change_inputs import MAP, WORDS
from oriel.plugin.processing.provider import OrielProvider
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from rasterio.crs import CRS
from rasterio.transform import Affine
from rasterio.warp import Resampling, reproject

from tests.change_bench import Bench, ColourModel, results

GREEN, RED = (60, 160, 60), (200, 40, 40)
HOUSE = (160, 96, 256, 176)
AWAY = 10
"""Pixels by which the second date says that it lies elsewhere: more than an outline may be off."""
UTM = "EPSG:32633"
TRUE = Affine(0.5, 0, 500000, 0, -0.5, 5000000)
COARSER = Affine(0.501, 0, 500000, 0, -0.501, 5000000)
"""A hair coarser, so that this date gives the grid and says where things are."""
TURNED = Affine.translation(500000, 5000000) * Affine.rotation(20) * Affine.scale(0.5, -0.5)


def ground(*things):
    """A textured meadow with red houses: texture is what the dates are aligned by."""
    coarse = np.random.default_rng(1).integers(0, 40, (96, 128, 1), np.uint8)
    rgb = np.array(GREEN, np.uint8) + coarse.repeat(4, 0).repeat(4, 1)
    for (x0, y0, x1, y1), colour in things:
        rgb[y0:y1, x0:x1] = colour
    return np.moveaxis(rgb, -1, 0)


def write(path, pixels, affine=TRUE, crs=UTM):
    shape = {"width": pixels.shape[2], "height": pixels.shape[1], "count": 3, "dtype": "uint8"}
    with rasterio.open(path, "w", driver="GTiff", **shape, crs=crs, transform=affine) as file:
        file.write(pixels)
    return QgsProject.instance().addMapLayer(QgsRasterLayer(str(path), path.stem))


HOUSES = ground((HOUSE, RED))


def finer(path, *things):
    """The same place with half the pixel size, in UTM zone 32, as a file of another provider would be."""
    source = ground(*things)
    crs = CRS.from_epsg(32632)
    (left, top), (right, bottom) = TRUE * (0, 0), TRUE * (512, 384)
    bounds = rasterio.warp.transform_bounds(UTM, crs, left, bottom, right, top)
    affine = Affine(0.25, 0, bounds[0], 0, -0.25, bounds[3])
    size = round((bounds[3] - bounds[1]) / 0.25), round((bounds[2] - bounds[0]) / 0.25)
    out = np.zeros((3, *size), np.uint8)
    reproject(
        source, out, src_transform=TRUE, src_crs=UTM, dst_transform=affine, dst_crs=crs, resampling=Resampling.bilinear
    )
    return write(path, out, affine, crs)


def outline(place, affine=TRUE):
    x0, y0, x1, y1 = place
    return QgsGeometry.fromPolygonXY([[QgsPointXY(*(affine * xy)) for xy in ((x0, y0), (x1, y0), (x1, y1), (x0, y1))]])


def iou(a, b):
    return a.intersection(b).area() / a.combine(b).area()


def in_utm(layer):
    """Outlines of a layer in the CRS of the truth."""
    transform = QgsCoordinateTransform(layer.crs(), QgsCoordinateReferenceSystem(UTM), QgsProject.instance())
    shapes = []
    for feature in layer.getFeatures():
        shape = feature.geometry()
        shape.transform(transform)
        shapes.append(shape)
    return shapes


def pair(folder, kind):
    """Two dates of which the house is new on the second, and the grid that says where it truly is."""
    moved = TRUE * Affine.translation(AWAY, 0)
    if kind == "first moved":
        return write(folder / "2019.tif", ground(), moved), write(folder / "2024.tif", HOUSES, COARSER), COARSER
    if kind == "second moved":
        return write(folder / "2019.tif", ground(), COARSER), write(folder / "2024.tif", HOUSES, moved), COARSER
    if kind == "warped":  # half a degree and half a percent: three pixels at the corners, which one shift would leave
        bent = (
            Affine.translation(256, 192) * Affine.rotation(0.5) * Affine.scale(1.005) * Affine.translation(-256, -192)
        )
        pixels = np.zeros_like(HOUSES)
        how = {"src_transform": bent, "dst_transform": Affine.identity(), "src_crs": UTM, "dst_crs": UTM}
        reproject(np.ascontiguousarray(HOUSES), pixels, **how, resampling=Resampling.bilinear)
        return write(folder / "2019.tif", ground(), COARSER), write(folder / "2024.tif", pixels, COARSER), COARSER
    if kind == "crs":
        return finer(folder / "2019.tif"), write(folder / "2024.tif", HOUSES), TRUE
    turned = write(folder / "2019.tif", ground(), TURNED)
    return turned, write(folder / "2024.tif", HOUSES, TURNED), TURNED


KINDS = ("first moved", "second moved", "warped", "crs", "turned")


@pytest.fixture
def bench(qgis_iface, qtbot, tmp_path, monkeypatch):
    bench = Bench(qgis_iface, qtbot, tmp_path, monkeypatch)
    yield bench
    bench.close()


@pytest.fixture
def provider(qgis_app, monkeypatch, tmp_path):
    monkeypatch.setenv("ORIEL_CACHE_FOLDER", str(tmp_path / "cache"))
    monkeypatch.setattr(backend, "load_model", lambda *_args, **_more: ColourModel())
    provider = OrielProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


def run(provider, name, **parameters):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    _, good = provider.algorithm(name).run(parameters, context, QgsProcessingFeedback())
    assert good


@pytest.mark.parametrize("kind", KINDS)
def test_the_tab_puts_objects_and_evidence_where_they_are(bench, kind):
    before, after, affine = pair(bench.folder, kind)
    bench.panel.choose(before, after)
    bench.choose(WORDS)
    bench.panel.words.setText("new red")
    bench.compare()
    assert bench.said == ""
    bench.panel.save.click()
    bench.settled()
    truth = outline(HOUSE, affine)
    (layer,) = [x for x in QgsProject.instance().mapLayers().values() if isinstance(x, QgsVectorLayer)]
    assert max(iou(shape, truth) for shape in in_utm(layer)) > 0.85
    (evidence,) = [x for x in QgsProject.instance().mapLayers().values() if "evidence" in x.name()]
    centre = QgsGeometry(truth).centroid()
    centre.transform(QgsCoordinateTransform(QgsCoordinateReferenceSystem(UTM), evidence.crs(), QgsProject.instance()))
    assert evidence.dataProvider().sample(centre.asPoint(), 1)[0] > 110
    place = bench.controller.results.geometry(0).boundingBox().center()
    bench.panel.objects.next.click()
    assert bench.canvas.extent().center().distance(place) < 5 or kind == "crs"


def test_the_tie_points_are_shown_where_the_dates_were_matched(bench):
    before, after, _ = pair(bench.folder, "first moved")
    bench.panel.choose(before, after)
    assert bench.panel.ties.isHidden()
    bench.compare()
    assert "tie points agree" in bench.panel.report.text()
    assert not bench.panel.ties.isHidden()
    bench.panel.ties.click()
    (layer,) = [x for x in QgsProject.instance().mapLayers().values() if x.name() == "Tie points"]
    assert layer.crs() == after.crs()
    points = list(layer.getFeatures())
    assert len(points) > 20
    assert all(after.extent().contains(f.geometry().asPoint()) for f in points)
    agreeing = [f for f in points if f["inlier"]]
    assert len(agreeing) > len(points) / 2
    assert all(abs(abs(f["dx_px"]) - AWAY) < 1 for f in agreeing)
    assert [c.label() for c in layer.renderer().categories()] == ["agrees", "differs"]
    assert bench.panel.ties.isHidden()


@pytest.mark.parametrize("kind", KINDS)
def test_processing_puts_them_there_too(provider, tmp_path, kind):
    before, after, affine = pair(tmp_path, kind)
    out, heat = tmp_path / "out.gpkg", tmp_path / "heat.tif"
    run(provider, "change", BEFORE=before, AFTER=after, QUERY="new red", OUTPUT=str(out), EVIDENCE=str(heat))
    truth = outline(HOUSE, affine)
    assert max(iou(shape, truth) for shape in in_utm(QgsVectorLayer(str(out), "out"))) > 0.85
    with rasterio.open(heat) as file:
        centre = truth.centroid().asPoint()
        (x,), (y,) = rasterio.warp.transform(UTM, file.crs, [centre.x()], [centre.y()])
        assert next(file.sample([(x, y)]))[0] > 110


@pytest.mark.parametrize("kind", ["first moved", "crs", "turned"])
def test_a_drawn_area_means_the_same_place(bench, kind):
    before, after, affine = pair(bench.folder, kind)
    bench.panel.choose(before, after)
    bench.choose(WORDS)
    bench.panel.words.setText("new red")
    bench.panel.area.choose("drawn")
    x0, y0, x1, y1 = HOUSE
    bench.controller.area.tool.drawn.emit(outline((x0 - 12, y0 - 12, x1 + 12, y1 + 12), affine))
    bench.compare()
    assert bench.said == ""
    assert len(bench.listed) == 1


@pytest.mark.parametrize("kind", ["first moved", "crs"])
def test_a_map_is_held_against_the_pair_where_it_lies(bench, provider, tmp_path, kind):
    places = [(16 + 80 * i, 16 + 80 * j, 64 + 80 * i, 56 + 80 * j) for j in range(4) for i in range(6)]
    gone = places[8]
    old, new = [(p, RED) for p in places], [(p, RED) for p in places if p != gone]
    if kind == "crs":
        before, after = finer(tmp_path / "2019.tif", *old), write(tmp_path / "2024.tif", ground(*new))
    else:
        before = write(tmp_path / "2019.tif", ground(*old), TRUE * Affine.translation(AWAY, 0))
        after = write(tmp_path / "2024.tif", ground(*new), COARSER)
    layer = QgsVectorLayer(f"Polygon?crs={UTM}", "buildings", "memory")
    for place in places:
        feature = QgsFeature()
        feature.setGeometry(outline(place))
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    bench.panel.choose(before, after)
    bench.choose(MAP)
    bench.panel.inputs.map.setLayer(layer)
    bench.panel.inputs.both_dates.setChecked(True)
    bench.panel.inputs.damage.setChecked(True)
    bench.panel.inputs.find_new.setChecked(False)
    bench.compare()
    assert bench.said == ""
    assert {f.map_id for f in bench.controller.results.findings if f.item.kind == "vanished"} == {9}
    out = tmp_path / "out.gpkg"
    run(provider, "againstmap", INPUT=after, BEFORE=before, MAP=layer, FIND_NEW=False, OUTPUT=str(out))
    found = QgsVectorLayer(str(out), "out")
    assert [f["map_id"] for f in found.getFeatures() if f["status"] == "gone"] == [9]
    standing = {f["map_id"] for f in found.getFeatures() if f["status"] == "standing"}
    assert len(standing) == len(places) - 1
    assert results(QgsVectorLayer)
