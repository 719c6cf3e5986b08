# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever cannot be compared is said in one sentence that says what to do; what is finished is kept."""

from __future__ import annotations

import resource

import numpy as np
import pytest
import rasterio
from oriel.plugin.panels.change_inputs import MAP, SERIES, WORDS
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from rasterio.transform import Affine

from tests.change_bench import BLUE, HOUSE, PLACED, RED, TREE, Bench, results


@pytest.fixture
def bench(qgis_iface, qtbot, tmp_path, monkeypatch):
    bench = Bench(qgis_iface, qtbot, tmp_path, monkeypatch)
    yield bench
    bench.close()


def add_raster(bench, name, values, transform=PLACED):
    path = bench.folder / f"{name}.tif"
    count, height, width = values.shape
    shape = {"width": width, "height": height, "count": count, "dtype": values.dtype}
    with rasterio.open(path, "w", driver="GTiff", **shape, crs="EPSG:32633", transform=transform) as file:
        file.write(values)
    layer = QgsRasterLayer(str(path), name)
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_no_overlap(bench):
    bench.add("town 2019")
    bench.add("town 2024", transform=PLACED * Affine.translation(9000, 0))
    bench.compare()
    assert "do not overlap; choose layers of the same place" in bench.said


def test_three_percent_overlap_is_compared_with_a_warning(bench):
    bench.add("town 2019", (HOUSE, RED))
    bench.add("town 2024", transform=PLACED * Affine.translation(490, 60))
    bench.compare()
    text = bench.said + bench.panel.report.text()
    assert "overlap by only 3" in text or "share only" in text


def test_one_layer_without_crs(bench):
    bench.add("town 2019")
    bench.add("town 2024", crs=None)
    assert "“town 2024” has no CRS" in bench.panel.notes.text()
    bench.compare()
    assert "set its CRS in QGIS first" in bench.said


def test_the_same_layer_twice_and_the_same_file_twice(bench):
    layer = bench.add("town 2019")
    bench.panel.choose(layer, layer)
    bench.compare()
    assert "choose two different layers" in bench.said
    again = QgsRasterLayer(layer.source(), "town 2024")
    QgsProject.instance().addMapLayer(again)
    bench.panel.choose(layer, again)
    assert "same file" in bench.panel.notes.text()
    bench.compare()
    assert "same layer" in bench.said


def test_dates_swapped_are_said_before_comparing(bench):
    bench.add("town 2019")
    bench.add("town 2024")
    assert bench.panel.notes.text() == ""
    bench.panel.swap.click()
    assert "Before (2024) is later than After (2019)" in bench.panel.notes.text()
    bench.panel.swap.click()
    assert bench.panel.notes.isHidden()


def test_three_bands_against_eight(bench):
    bench.add("town 2019", (HOUSE, RED))
    rng = np.random.default_rng(0)
    add_raster(bench, "town 2024", rng.integers(50, 70, (8, 384, 512)).astype(np.uint8))
    bench.compare()
    assert "3 and 8 bands" in bench.panel.report.text()


def test_radar_against_optical(bench):
    bench.add("town 2019", (HOUSE, RED))
    speckle = np.random.default_rng(1).gamma(4, 25, (1, 384, 512)).astype(np.float32)
    add_raster(bench, "town 2024", speckle)
    bench.compare()
    assert "second date looks like radar" in bench.panel.report.text()
    assert "is meaningful" in bench.panel.report.text()


def test_a_layer_removed_in_mid_run(bench):
    bench.add("town 2019", (TREE, BLUE))
    bench.add("town 2024", (HOUSE, RED))
    bench.choose(WORDS)
    bench.panel.words.setText("red; blue; -green")
    bench.panel.compare.click()
    QgsProject.instance().removeMapLayer(QgsProject.instance().mapLayersByName("town 2024")[0].id())
    bench.settled()
    assert len(bench.listed) == 2
    assert bench.said == ""


def test_a_cancelled_run_leaves_the_tab_usable(bench):
    bench.add("town 2019", (TREE, BLUE))
    bench.add("town 2024", (HOUSE, RED))
    bench.panel.compare.click()
    bench.engine.runner.cancel_current()
    bench.settled()
    assert bench.listed == []
    assert bench.panel.found.isHidden()
    bench.compare()
    assert len(bench.listed) == 2


def test_a_full_disk_is_said_and_the_answer_kept(bench, monkeypatch):
    bench.add("town 2019", (TREE, BLUE))
    bench.add("town 2024", (HOUSE, RED))
    bench.compare()
    listed = bench.listed
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (512, hard))  # every larger file fails as on a full disk
    try:
        bench.panel.make_report.click()
        bench.settled()
        assert "free some space or choose another folder" in bench.said
        bench.panel.save.click()
        bench.settled()
        assert "is the disk full" in bench.said or "could not be" in bench.said
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert bench.listed == listed
    assert results(QgsVectorLayer) == []
    bench.panel.save.click()
    bench.settled()
    assert len(results(QgsVectorLayer)) == 1


def test_inputs_that_are_missing(bench):
    bench.add("town 2019")
    bench.add("town 2024")
    bench.choose(MAP)
    bench.compare()
    assert "polygon layer to check" in bench.said
    bench.choose(SERIES)
    bench.compare()
    assert "three or more layers" in bench.said
    bench.panel.area.choose("drawn")
    bench.choose("any")
    bench.compare()
    assert "No area is drawn yet" in bench.said
