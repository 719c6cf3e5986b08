# SPDX-License-Identifier: GPL-3.0-or-later
"""The guide opens offline at the right page, and the tour can be closed for ever."""

from __future__ import annotations

import configparser
import re
from pathlib import Path

import oriel
import pytest
from oriel.plugin.controllers.helping import TABS, HelpController
from oriel.plugin.panels.dock import OrielDock
from oriel.plugin.panels.help_dialog import GUIDE, PAGES
from oriel.plugin.settings import Settings
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt, QUrl
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QWidget

ROOT = Path(oriel.__file__).parent


@pytest.fixture
def helping(qgis_app):
    QgsSettings().remove("oriel")
    dock = OrielDock()
    for name in TABS:
        dock.add_tab(QWidget(), "segment", name)
    controller = HelpController(dock)
    yield controller
    controller.close()
    dock.deleteLater()
    QgsSettings().remove("oriel")


def press_f1(widget: QWidget) -> None:
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        event = QKeyEvent(kind, Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(widget, event)
        assert event.isAccepted()


def test_every_tab_has_its_page_and_every_page_is_listed():
    assert set(TABS) | {"install"} <= set(PAGES)
    assert {path.stem for path in GUIDE.glob("*.md")} == set(PAGES)


@pytest.mark.parametrize("page", PAGES)
def test_every_link_and_picture_of_the_guide_is_there(page):
    text = (GUIDE / f"{page}.md").read_text(encoding="utf-8")
    assert text.startswith("# ")
    for target in re.findall(r"\]\(([^)#]+)", text):
        assert target.startswith("https://") or (GUIDE / target).is_file(), target


def test_a_link_turns_to_the_page(helping):
    helping.open()
    helping.dialog.browser.anchorClicked.emit(QUrl("models.md"))
    assert "Larger models" in helping.dialog.browser.toPlainText()


@pytest.mark.parametrize("tab", range(3))
def test_f1_opens_the_page_of_the_tab(helping, tab):
    helping._dock.tabs.setCurrentIndex(tab)
    press_f1(helping._dock.head.layer_box)
    dialog = helping.dialog
    assert dialog.titles.currentItem().text().lower().startswith(TABS[tab])
    assert dialog.browser.toPlainText().lower().startswith(TABS[tab])
    assert "##" not in dialog.browser.toPlainText()


def test_the_button_opens_it_too(helping):
    helping._dock.head.help.click()
    assert helping.dialog is not None


def test_the_tour_has_three_steps_and_closes_for_ever(helping):
    helping.offer_tour()
    tour = helping.tour
    seen = []
    for _step in range(3):
        seen.append((tour.step, helping._dock.tabs.currentIndex()))
        tour.next.click()
    assert seen == [(0, 0), (1, 1), (2, 2)]
    assert tour.isHidden()
    assert Settings.load().tour_closed
    helping.tour = None
    helping.offer_tour()
    assert helping.tour is None
    helping.show_tour()  # asked for in the guide
    assert not helping.tour.isHidden()


def test_metadata_is_complete():
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    general = parser["general"]
    needed = (
        "name", "qgisMinimumVersion", "description", "about", "version", "author", "email", "repository", "tracker",
        "homepage", "license", "tags", "category", "icon", "experimental", "deprecated",
        "hasProcessingProvider", "server",
    )  # fmt: skip
    assert [name for name in needed if not general.get(name)] == []
    assert (ROOT / general["icon"]).is_file()
    assert len(general["description"]) < 200
