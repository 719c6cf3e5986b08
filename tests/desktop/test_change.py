# SPDX-License-Identifier: GPL-3.0-or-later
"""The Change tab in a real QGIS window; mouse and keys come from the X server.

The model is the deterministic stand-in of the tests, whose words are colours: everything round it is under test.
"""

from __future__ import annotations

import json
import time

import pytest
import torch

from tests.change_window import BLUE, PLACED, PLACES, RED, open_tab, write_raster


class Difference(torch.nn.Module):
    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return 40 * ((x[:, 3:] - x[:, :3]).abs().amax(1, keepdim=True) - 0.2)


@pytest.fixture
def user(qgis, tmp_path):
    later = [(place, BLUE if n % 2 else RED) for n, place in enumerate(PLACES)]
    rasters = [write_raster(tmp_path / "town 2024.tif", *later), write_raster(tmp_path / "town 2019.tif")]
    return open_tab(qgis, rasters)


def test_from_two_layers_to_a_reviewed_layer_and_a_report(user, tmp_path):
    qgis = user.qgis
    assert user.value("panel.before_layer.name()") == "town 2019"
    user.look_for("red; blue; -green")
    user.click("orielCompare")
    qgis.wait("len(results.shown) == 15", what="fifteen objects")
    user.click("orielNextChange")
    first = user.value("panel.objects.current")
    user.click("orielNextChange")
    assert user.value("panel.objects.place.text()") == "2 of 15"
    assert user.value("iface.mapCanvas().extent().height()") < 200
    user.click("orielTickChange")
    user.click("orielCrossChange")
    assert sorted(user.value("list(results.review.marks.values())")) == [False, True]
    assert first not in user.value("list(results.review.marks)")
    qgis.pointer.key("n")  # the list does not have the focus: nothing may happen elsewhere
    left, top, width, height = user.value("area_of(widget('orielSensitivity'))")
    qgis.pointer.drag([(left + width // 2, top + height // 2), (left + 8, top + height // 2)])
    qgis.wait("panel.threshold > 0.9", what="the slider")
    user.idle()
    assert user.value("set(results.review.marks) <= set(results.shown)")
    qgis.pointer.drag([(left + 8, top + height // 2), (left + width * 3 // 4, top + height // 2)])
    qgis.wait("len(results.shown) >= 15", what="all objects again")
    user.click("orielChangeSave")
    saved = "[l for l in QgsProject.instance().mapLayers().values() if 'review' in "
    saved += "(l.fields().names() if hasattr(l, 'fields') else ())]"
    qgis.wait(f"len({saved}) == 1", what="the polygon layer")
    assert user.value(f"sorted(f['review'] for f in {saved}[0].getFeatures())[-2:]") == ["accepted", "rejected"]
    user.click("orielChangeMakeReport")
    qgis.wait("len(opened) == 1", seconds=120, what="the report")
    assert "places changed" in (tmp_path / user.value("opened[0]")).read_text(encoding="utf-8")


def test_a_message_does_not_go_from_above_a_button_that_is_aimed_at(user):
    """A click on Compare once went astray: a message above it went just then, and everything moved up."""
    qgis = user.qgis
    qgis.run("import oriel.plugin.messages as messages\nfrom qgis.core import Qgis")
    qgis.run("messages.push(bench.dock.message_bar, 'Saved.', Qgis.MessageLevel.Info, 1)")
    qgis.settle()
    aimed = qgis.centre("orielCompare")
    qgis.pointer.move(*aimed)
    time.sleep(2.5)
    assert qgis.centre("orielCompare") == aimed
    qgis.run("answer = results.answer")
    qgis.pointer.click(*aimed)
    qgis.wait("results.answer is not None and results.answer is not answer", seconds=60, what="the answer")
    qgis.pointer.move(*qgis.middle_of("iface.mapCanvas()"))
    qgis.wait("bench.dock.message_bar.currentItem() is None", what="the message to go")


def test_keys_work_in_the_list(user):
    qgis = user.qgis
    user.look_for("red; blue; -green")
    user.click("orielCompare")
    qgis.wait("len(results.shown) == 15", what="the objects")
    left, top, width, _ = user.value("area_of(widget('orielChanges'))")
    qgis.pointer.click(left + width // 2, top + 30)
    user.idle()
    qgis.pointer.key("Right", "y", "x", "Left")
    qgis.wait("sorted(results.review.marks.values()) == [False, True]", what="one tick and one cross")


def test_swipe_follows_the_mouse_and_escape_ends_it(user):
    qgis = user.qgis
    user.look_for("red; blue; -green")
    user.click("orielCompare")
    qgis.wait("len(results.shown) == 15", what="the objects")
    user.click("orielSwipe")
    qgis.wait("bench.change.swipe.drawn", what="both dates")
    left, top, width, height = user.value("canvas_area()")
    qgis.pointer.move(left + width // 3, top + height // 2)
    qgis.wait(f"abs(bench.change.swipe.split - {width // 3}) < 4", what="the line")
    qgis.pointer.key("Escape")
    qgis.wait("not bench.change.swipe.active", what="the end")


def test_a_drawn_area(user):
    qgis = user.qgis
    user.look_for("red; blue; -green")
    qgis.run("panel.area.choose('drawn')")
    qgis.wait("panel.area.draw.isChecked()", what="the drawing tool")
    corners = [qgis.on_map(*(PLACED * place), "EPSG:32633") for place in ((30, 30), (210, 110))]
    qgis.pointer.drag(corners)
    qgis.wait("not panel.area.draw.isChecked()", what="the polygon")
    user.click("orielCompare")
    qgis.wait("len(results.shown) == 2", what="the two objects inside")


def test_a_layer_removed_in_mid_run_and_a_cancelled_run(user):
    qgis = user.qgis
    qgis.run("model.slow = 0.3")
    user.look_for("red; blue; -green")
    qgis.pointer.click(*qgis.centre("orielCompare"))
    qgis.wait("not idle()", what="the run")
    qgis.pointer.click(*qgis.middle_of("bench.dock.job_row.cancel"))
    qgis.wait("idle()", seconds=60, what="the end of the run")
    assert user.value("results.answer is None")
    assert "Press Compare" in user.value("panel.report.text()")
    qgis.pointer.click(*qgis.centre("orielCompare"))
    qgis.wait("not idle()", what="the run")
    qgis.run("QgsProject.instance().removeMapLayer(QgsProject.instance().mapLayersByName('town 2024')[0].id())")
    qgis.wait("results.answer is not None", seconds=120, what="the answer")
    assert user.value("len(results.shown)") == 15
    qgis.run("model.slow = 0.0")
    user.click("orielNextChange")
    assert user.value("panel.objects.current") >= 0


def test_a_network_is_chosen_tried_and_run(user, tmp_path):
    qgis = user.qgis
    net = torch.jit.trace(Difference(), torch.rand(1, 6, 128, 128))
    torch.jit.save(net, str(tmp_path / "net.pt"))
    card = {"name": "Difference", "task": "change", "layout": "cat", "activation": "sigmoid", "tile": 128}
    (tmp_path / "net.json").write_text(json.dumps(card))
    qgis.run("choose('network')\nQApplication.processEvents()")
    left, top, _, height = user.value("area_of(widget('orielChangeNetwork').lineEdit())")
    qgis.pointer.click(left + 30, top + height // 2)
    qgis.pointer.type(str(tmp_path / "net.json"))
    qgis.wait("'Identical dates' in widget('orielChangeNetworkSaid').text()", seconds=60, what="the probe")
    assert "no licence" in user.value("widget('orielChangeNetworkSaid').text()")
    user.click("orielCompare")
    qgis.wait("results.run is not None and results.run.question.network", seconds=120, what="the answer")
    assert user.value("len(results.shown)") == 15
    assert user.value("panel.width() <= bench.dock.width()")


def test_a_list_of_classes_becomes_layers(user):
    qgis = user.qgis
    qgis.run("choose('classes')\nQApplication.processEvents()")
    qgis.pointer.click(*qgis.centre("orielChangeClasses"))
    qgis.pointer.key("ctrl+a")
    qgis.pointer.type("red, green, blue")
    qgis.pointer.key("Return")
    qgis.wait("results.answer is not None and results.answer.classes is not None", seconds=120, what="the classes")
    assert user.value("len(results.shown)") == 15
    assert user.value("widget('orielTransitions').topLevelItem(0).text(0)") == "green"
    user.click("orielChangeSave")
    names = "[l.name() for l in QgsProject.instance().mapLayers().values() if 'classes' in l.name()]"
    qgis.wait(f"len({names}) == 2", seconds=120, what="both class rasters")
