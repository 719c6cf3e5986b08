# SPDX-License-Identifier: GPL-3.0-or-later
"""Every tab can be used in a dock of 320 pixels, in every language: nothing is cut off at its right edge."""

from __future__ import annotations

import pytest
from oriel.plugin import i18n
from oriel.plugin.i18n import load_translator, tr
from oriel.plugin.icons import icon
from oriel.plugin.panels.change_panel import ChangePanel
from oriel.plugin.panels.search_panel import SearchPanel
from oriel.plugin.panels.segment_panel import SegmentPanel
from oriel.plugin.panels.tabs import NarrowTabs
from oriel.tools.translations import compile_all
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QWidget

INSIDE = 320 - 2 * 6 - 16  # the dock's margins, and the scroll bar


@pytest.fixture(scope="module")
def compiled(tmp_path_factory):
    folder = tmp_path_factory.mktemp("i18n")
    compile_all(folder)
    return folder


@pytest.fixture(params=["en", "de", "es", "fr", "pt", "zh"])
def language(request, qgis_app, compiled, monkeypatch):
    monkeypatch.setattr(i18n, "FOLDER", compiled)
    translator = load_translator(request.param)
    assert (translator is None) == (request.param == "en")
    if translator is not None:
        QCoreApplication.installTranslator(translator)
    yield request.param
    if translator is not None:
        QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize("panel", [SegmentPanel, SearchPanel, ChangePanel])
def test_a_panel_fits_320_pixels(panel, language, qtbot):
    widget = panel()
    qtbot.addWidget(widget)
    for part in widget.findChildren(QWidget):
        part.setVisible(True)  # also what comes with a result
    wide = {
        f"{type(part).__name__} {part.objectName()}": part.minimumSizeHint().width()
        for part in widget.findChildren(QWidget)
        if part.minimumSizeHint().width() > INSIDE - 20
    }
    assert widget.minimumSizeHint().width() <= INSIDE, wide


def test_icons_go_before_the_words_of_tabs_are_cut(qtbot, language):
    tabs = NarrowTabs()
    qtbot.addWidget(tabs)
    for name, title in (("segment", tr("Segment")), ("search", tr("Search")), ("change", tr("Change"))):
        tabs.add(QWidget(), icon(name), title)
    tabs.resize(600, 200)
    tabs.show()
    assert not any(tabs.tabIcon(k).isNull() for k in range(3))
    tabs.resize(308, 200)
    assert tabs.tabBar().sizeHint().width() <= 308
    tabs.resize(600, 200)
    assert not any(tabs.tabIcon(k).isNull() for k in range(3))
