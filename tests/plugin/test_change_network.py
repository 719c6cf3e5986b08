# SPDX-License-Identifier: GPL-3.0-or-later
"""Learned networks in the Change tab: tried when chosen, reviewed like any other change, named where a card lies."""

from __future__ import annotations

from html import unescape

import pytest
from oriel.plugin.panels.change_inputs import NETWORK
from qgis.core import QgsVectorLayer

from tests.change_bench import BLUE, HOUSE, RED, TREE, Bench, block, results
from tests.difference_net import write_difference


@pytest.fixture
def bench(qgis_iface, qtbot, tmp_path, monkeypatch):
    bench = Bench(qgis_iface, qtbot, tmp_path, monkeypatch)
    yield bench
    bench.close()


@pytest.fixture
def pair(bench):
    """A blue block vanishes, a red one appears."""
    bench.add("town 2024", (HOUSE, RED))
    bench.add("town 2019", (TREE, BLUE))
    return bench


@pytest.mark.parametrize("chosen", [0, 1])
def test_a_network_takes_the_place_of_the_score(pair, chosen):
    path = write_difference(pair.folder)[chosen]
    pair.choose(NETWORK)
    pair.panel.inputs.network.file.setFilePath(str(path))
    pair.settled()
    said = pair.panel.inputs.network.said.text()
    assert said.startswith("Difference · change network · CC0")
    assert "Identical dates: 0.0% changed" in said
    pair.compare()
    assert pair.said == ""
    kinds = {text.split("\n")[0] for text in pair.listed}
    assert len(pair.listed) == 2
    assert kinds <= {"Appeared", "Vanished", "Modified"}
    pair.panel.objects.next.click()
    pair.panel.objects.tick.click()
    pair.panel.save.click()
    pair.settled()
    (layer,) = results(QgsVectorLayer)
    shapes = [f.geometry() for f in layer.getFeatures()]
    truth = block(HOUSE)
    assert max(s.intersection(truth).area() / s.combine(truth).area() for s in shapes) > 0.9
    assert pair.controller.results.run.question.words() == f"Learned network ({path.name})"


def test_a_network_is_weighed_with_oriels_own_comparison(pair):
    path, _card = write_difference(pair.folder)
    pair.choose(NETWORK)
    pair.panel.inputs.network.file.setFilePath(str(path))
    pair.settled()
    pair.compare()
    alone = pair.controller.results.answer.evidence
    fused = pair.panel.inputs.network.fused
    fused.click()
    assert fused.isChecked()
    pair.compare()
    assert pair.said == ""
    both = pair.controller.results.answer.evidence
    assert both.field.grid != alone.field.grid  # the cells of Oriel's own comparison, with its names and directions
    assert pair.controller.results.run.question.words() == "Learned network (net.pt) and Oriel"
    found = [f.polygons for f in pair.controller.results.findings if f.item.score >= 0.5]
    assert len(found) == 2


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"activation": "none"}, "says that probabilities come out"),
        ({"layout": "two"}, "It does take the layout 'cat'"),
        ({"channels": 2, "activation": "softmax"}, "its card promises 2 channel(s)"),
        ({"bands": [1, 2, 9]}, "band"),
    ],
)
def test_a_card_that_lies_is_named(pair, fields, said):
    write_difference(pair.folder, **fields)
    pair.choose(NETWORK)
    pair.panel.inputs.network.file.setFilePath(str(pair.folder / "net.json"))
    pair.settled()
    if "bands" not in fields:  # which bands there are is only known with the layers
        assert said in unescape(pair.said)
        pair.dock.message_bar.clearWidgets()
    pair.compare()
    assert said in unescape(pair.said)
    assert pair.listed == []
    write_difference(pair.folder)  # mended on disk: no other choice is needed
    pair.compare()
    assert len(pair.listed) == 2


def test_a_network_that_is_not_there_is_said(pair):
    pair.choose(NETWORK)
    pair.compare()
    assert "Choose the network or its card" in pair.said
    path, card = write_difference(pair.folder)
    path.unlink()
    pair.panel.inputs.network.file.setFilePath(str(card))
    pair.compare()
    assert "put it there as net.pt" in pair.said
    pair.panel.inputs.network.file.setFilePath(str(pair.folder / "gone.pt"))
    pair.compare()
    assert "does not exist" in pair.said
