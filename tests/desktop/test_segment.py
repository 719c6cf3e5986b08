# SPDX-License-Identifier: GPL-3.0-or-later
"""The Segment tab in a real QGIS window; mouse and keys come from the X server.

The model is the deterministic stand-in of the tests: what is under test is everything round it.
"""

from __future__ import annotations

import time

import numpy as np
import pytest
import rasterio
from oriel.tools.places import ROOT
from rasterio.transform import Affine

from tests.fakes import disc, rectangle, scene

CRS = "EPSG:32633"
NORTH_UP = Affine(0.5, 0, 500000, 0, -0.5, 5000200)
ROTATED = Affine.translation(500000, 5000200) * Affine.rotation(30) * Affine.scale(0.5, -0.5)
ROOF, POND, SHED = (60, 60, 140, 120), (260, 200, 40), (300, 40, 340, 80)

SETUP = """
import sys, qgis.utils
from qgis.core import QgsRasterLayer, QgsProject, QgsCoordinateReferenceSystem
if {root!r} not in sys.path:
    sys.path.append({root!r})
from tests.fakes import FakePromptable
layer = QgsRasterLayer({raster!r}, "photo")
QgsProject.instance().addMapLayer(layer)
iface.setActiveLayer(layer)
iface.mapCanvas().setExtent(layer.extent())
iface.mapCanvas().refresh()
bench = qgis.utils.plugins["oriel"].open()
bench.engine._workspace._model = FakePromptable()
segment, state = bench.segment, bench.segment.state
state.__init__()
segment.panel.target.set_layer(None)
segment._refresh()
bench.dock.show_panel(segment.panel)
"""
IDLE = "not state.pending and not bench.engine.runner.is_busy"


class User:
    """What a user does with the window, in pixels of the raster."""

    def __init__(self, qgis, transform):
        self.qgis = qgis
        self.transform = transform

    def place(self, col, row):
        return self.qgis.on_map(*(self.transform * (col, row)), CRS)

    def click(self, col, row, **options):
        self.qgis.pointer.click(*self.place(col, row), **options)
        self.idle()

    def drag(self, *pixels, **options):
        self.qgis.pointer.drag([self.place(*pixel) for pixel in pixels], **options)
        self.idle()

    def key(self, *names):
        self.qgis.pointer.key(*names)
        self.idle()

    def idle(self):
        time.sleep(0.1)  # the X server passes events on when it likes
        self.qgis.run("QApplication.processEvents()")
        self.qgis.wait(IDLE, what="the outline")

    @property
    def areas(self):
        return self.qgis.value("[round(d.shown.geometry.area(), 1) for d in state.drafts if d.shown]")

    @property
    def saved(self):
        return self.qgis.value(
            "segment.panel.target.layer.featureCount() if segment.panel.target.layer is not None else 0"
        )

    @property
    def hint(self):
        return self.qgis.value("segment.panel.hint.text()")


def write_raster(path, transform=NORTH_UP):
    rgb = scene(
        320, 400, (rectangle(*ROOF), (200, 60, 40)), (disc(*POND), (40, 60, 200)), (rectangle(*SHED), (230, 230, 220))
    )
    with rasterio.open(
        path, "w", driver="GTiff", width=400, height=320, count=3, dtype="uint8", crs=CRS, transform=transform
    ) as file:
        file.write(np.moveaxis(rgb, -1, 0))
    return path


def begin(qgis, raster, transform=NORTH_UP):
    qgis.run(SETUP.format(root=str(ROOT), raster=str(raster)))
    qgis.wait("bench.imagery.imagery is not None", what="the imagery")
    qgis.wait("segment.arming.armed", what="the tool")
    qgis.settle()
    return User(qgis, transform)


@pytest.fixture
def user(qgis, tmp_path):
    user = begin(qgis, write_raster(tmp_path / "photo.tif"))
    yield user
    user.key("Escape", "Escape")
    # QGIS would ask what to do with the edit buffer, and nobody is there to answer.
    qgis.run(
        "for each in QgsProject.instance().mapLayers().values():\n"
        "    if hasattr(each, 'rollBack'):\n"
        "        each.rollBack()"
    )


ROOF_M2 = 80 * 60 / 4
POND_M2 = np.pi * 20**2


def test_two_clicks_from_imagery_to_outline(user):
    user.click(100, 90)
    assert user.areas == pytest.approx([ROOF_M2], rel=0.03)


def test_right_click_refines_and_ctrl_z_takes_back_step_by_step(user):
    user.click(100, 90)
    user.click(260, 200)
    assert user.areas == pytest.approx([ROOF_M2 + POND_M2], rel=0.03)
    user.click(260, 200, button="right")
    assert user.areas == pytest.approx([ROOF_M2], rel=0.03)
    user.key("ctrl+z")
    assert user.areas == pytest.approx([ROOF_M2 + POND_M2], rel=0.03)
    user.key("ctrl+z", "ctrl+z")
    assert user.areas == []


def test_boxes_lasso_and_merge(user):
    user.drag((52, 52), (148, 128))
    user.drag((292, 32), (348, 88))
    assert user.areas == pytest.approx([ROOF_M2, 400], rel=0.05)
    user.key("m")
    assert user.areas == pytest.approx([ROOF_M2 + 400], rel=0.05)
    user.key("Escape")
    user.drag((61, 61), (139, 61), (139, 119), (61, 119), (61, 61), hold="shift")
    assert user.areas == pytest.approx([ROOF_M2], rel=0.05)


def test_tab_goes_to_the_next_candidate_and_not_to_the_next_widget(user):
    user.click(100, 90)
    first = user.areas
    user.key("Tab")
    assert user.areas != first
    assert user.qgis.value("iface.mapCanvas().hasFocus()")
    user.key("shift+Tab")
    assert user.areas == first


def test_enter_saves_to_a_geopackage_and_ctrl_z_takes_it_back(user, tmp_path):
    user.click(100, 90)
    user.key("2", "Return")
    assert user.areas == []
    assert user.saved == 1
    assert (tmp_path / "photo_objects.gpkg").exists()
    assert user.qgis.value("next(segment.panel.target.layer.getFeatures())['class']") == "building"
    assert user.qgis.value("segment.panel.target.layer.crs().authid()") == CRS
    user.key("ctrl+z")
    assert user.saved == 0
    assert user.areas == pytest.approx([ROOF_M2], rel=0.03)
    user.key("s")
    assert user.saved == 1


def test_s_saves_and_leaves_snapping_alone(user):
    snapping = user.qgis.value("QgsProject.instance().snappingConfig().enabled()")
    user.click(100, 90)
    user.key("s")
    assert user.saved == 1
    assert user.qgis.value("QgsProject.instance().snappingConfig().enabled()") == snapping


def test_ctrl_z_leaves_the_undo_stack_of_qgis_alone(user):
    user.click(100, 90)
    user.key("Return")
    user.click(260, 200)
    user.key("ctrl+z")
    assert user.areas == []
    assert user.saved == 1


def test_keys_typed_in_the_dock_do_not_reach_the_tool(user):
    user.click(100, 90)
    area = user.qgis.value("area_of(segment.panel.outline.minimum)")
    user.qgis.pointer.click(area[0] + 20, area[1] + area[3] // 2, times=2)
    user.qgis.pointer.key("1", "2", "s", "Tab")
    user.idle()
    assert user.saved == 0
    assert user.qgis.value("segment.panel.outline.minimum.value()") == 12
    assert user.qgis.value("segment.panel.classes.list.currentRow()") in {0, 1}
    assert not user.qgis.value("iface.mapCanvas().hasFocus()")
    user.qgis.run("segment.panel.outline.minimum.setValue(0)")


def test_pan_and_zoom_keep_the_prompts(user):
    user.click(100, 90)
    x, y = user.place(200, 160)
    user.qgis.pointer.scroll(x, y, steps=1)
    user.qgis.pointer.drag([(x, y), (x + 60, y + 30)], button="middle")
    user.qgis.settle()
    assert user.areas == pytest.approx([ROOF_M2], rel=0.03)
    user.click(260, 200)
    assert user.areas == pytest.approx([ROOF_M2 + POND_M2], rel=0.03)


def test_other_tool_keeps_the_outline_and_one_click_comes_back(user):
    user.click(100, 90)
    user.qgis.run("iface.actionPan().trigger()")
    assert "another map tool" in user.hint
    assert user.areas == pytest.approx([ROOF_M2], rel=0.03)
    user.qgis.pointer.click(*user.qgis.centre("orielArm"))
    user.qgis.wait("segment.arming.armed")
    user.click(260, 200)
    assert user.areas == pytest.approx([ROOF_M2 + POND_M2], rel=0.03)


def test_brush_split_and_reopen(user):
    user.click(100, 90)
    user.key("b")
    user.drag((130, 90), (160, 90))
    (painted,) = user.areas
    assert painted > ROOF_M2 * 1.02
    user.key("b", "x")
    user.drag((100, 40), (100, 140))
    assert len(user.areas) == 2
    user.key("x", "Return")
    assert user.saved == 2
    user.qgis.pointer.move(*user.place(80, 90))
    user.key("e")
    assert len(user.areas) == 1
    user.key("bracketright", "Return")
    assert user.saved == 2


def test_rotated_raster_lands_at_the_right_place(qgis, tmp_path):
    user = begin(qgis, write_raster(tmp_path / "rotated.tif", ROTATED), ROTATED)
    user.click(100, 90)
    x, y = ROTATED * (100, 90)
    found = qgis.value(
        "[state.drafts[0].shown.geometry.centroid().asPoint().x(), "
        "state.drafts[0].shown.geometry.centroid().asPoint().y()]"
    )
    assert found == pytest.approx([x, y], abs=0.6)
    assert user.areas == pytest.approx([ROOF_M2], rel=0.03)
    user.key("Escape")


def test_project_crs_is_never_touched(user):
    user.qgis.run("QgsProject.instance().setCrs(QgsCoordinateReferenceSystem('EPSG:3857'))")
    user.qgis.settle()
    user.click(100, 90)
    user.key("Return")
    assert user.qgis.value("QgsProject.instance().crs().authid()") == "EPSG:3857"
    assert user.qgis.value("segment.panel.target.layer.crs().authid()") == CRS


def test_layer_removed_during_a_run_keeps_qgis_up(user):
    user.click(100, 90)
    user.qgis.run(
        "import time\n"
        "slow = bench.engine._workspace._model.decode\n"
        "bench.engine._workspace._model.decode = lambda *a: (time.sleep(1.0), slow(*a))[1]"
    )
    user.qgis.pointer.click(*user.place(260, 200))
    user.qgis.wait("bool(state.pending)")
    user.qgis.run("QgsProject.instance().removeMapLayer(layer.id())")
    user.idle()
    assert len(user.areas) == 1
    assert "gone" in user.hint
    user.key("Return")
    assert user.saved == 1


def test_new_project_keeps_the_outline(user):
    user.click(100, 90)
    user.qgis.run("QgsProject.instance().setDirty(False); iface.newProject()")
    assert user.areas == pytest.approx([ROOF_M2], rel=0.03)


def test_crash_offers_to_restore(open_qgis, tmp_path):
    qgis = open_qgis()
    raster = write_raster(tmp_path / "photo.tif")
    user = begin(qgis, raster)
    user.click(100, 90)
    user.key("Return")
    user.click(260, 200)
    qgis.wait("len(bench.journal.entries) == 2 and bench.journal.flush()", what="the journal")
    qgis.restart()
    user = begin(qgis, raster)
    qgis.pointer.click(*qgis.middle_of("button('Restore')"))
    qgis.wait("len(state.drafts) == 1", what="the unsaved outline")
    assert user.areas == pytest.approx([POND_M2], rel=0.03)
    layers = qgis.value(
        "[l.featureCount() for l in QgsProject.instance().mapLayers().values() if hasattr(l, 'getFeatures')]"
    )
    assert layers == [1]
