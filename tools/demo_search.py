# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo's search chapter: words become a heat map, polygons and places; then a phrase, a Why, and a class map."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from .qgis_window import QgisWindow

_SECONDS = 900.0
"""A loaded machine may need as long for the whole scene."""
_WORD = "building"
_PHRASE = "the largest building"
_CLASSES = ("building", "tree", "road")

SETUP = """
def idle():
    return not oriel().engine.runner.is_busy

def layers_of(kind):
    return [layer.name() for layer in QgsProject.instance().mapLayers().values() if type(layer).__name__ == kind]

def picture(number):
    places = widget("orielPlaces")
    point = places.viewport().mapToGlobal(places.visualItemRect(places.item(number)).center())
    return [point.x(), point.y()]
"""


class SearchChapter:
    """What a user does in the Search tab; each step returns what came of it."""

    def __init__(self, qgis: QgisWindow) -> None:
        self._qgis = qgis

    def steps(self) -> list[tuple[str, Callable[[], str]]]:
        """Titles and actions, in order."""
        return [
            ("open the Search tab", self._open),
            (f"type “{_WORD}” and press Enter", self._highlight),
            ("press Polygons", self._polygons),
            ("press Find places", self._places),
            ("tick the second place", self._tick),
            (f"type “{_PHRASE}” and press Enter", self._phrase),
            ("click its picture and press Why?", self._why),
            (f"zoom out, type {', '.join(_CLASSES)} in lines of their own and press Enter", self._classes),
        ]

    def _open(self) -> str:
        self._qgis.run(SETUP)
        left, top, width, height = self._qgis.value("tab_area('Search')")
        self._qgis.pointer.click(left + width // 2, top + height // 2)
        self._qgis.wait("oriel().search.panel.isVisible()", what="the Search tab")
        return "the words field is there"

    def _highlight(self) -> str:
        before = len(self._qgis.value("layers_of('QgsRasterLayer')"))
        self._qgis.pointer.click(*self._qgis.middle_of("widget('orielQuery')"))
        self._qgis.pointer.type(_WORD)
        self._qgis.pointer.key("Return")
        self._wait(f"len(layers_of('QgsRasterLayer')) == {before + 1} and idle()", "the heat map")
        self._wait("oriel().search.preview.item_count > 0", "outlines of hot places")
        count = self._qgis.value("oriel().search.preview.item_count")
        return f"heat map and {count} outlines"

    def _polygons(self) -> str:
        before = len(self._qgis.value("layers_of('QgsVectorLayer')"))
        self._qgis.pointer.click(*self._qgis.middle_of("widget('orielPolygons')"))
        self._wait(f"len(layers_of('QgsVectorLayer')) == {before + 1} and idle()", "the polygons")
        newest = "[l for l in QgsProject.instance().mapLayers().values() if 'outline' in "
        newest += "(l.fields().names() if hasattr(l, 'fields') else ())][-1]"
        return f"{self._qgis.value(newest + '.featureCount()')} polygons in {self._qgis.value(newest + '.name()')}"

    def _places(self) -> str:
        self._qgis.pointer.click(*self._qgis.middle_of("widget('orielFindPlaces')"))
        self._wait("widget('orielPlaces').count() > 0 and idle()", "places")
        return f"{self._qgis.value('''widget('orielPlaces').count()''')} places, best first"

    def _tick(self) -> str:
        self._qgis.run("oriel().search.panel.hits.choose(1)")
        self._qgis.pointer.click(*self._qgis.middle_of("widget('orielPlacesMore')"))
        self._wait("oriel().search.gallery.book.marks and idle()", "the new order")
        return "it stays on top, places like it follow"

    def _phrase(self) -> str:
        self._qgis.run("oriel().search.panel.answer.clear()")
        self._qgis.pointer.click(*self._qgis.middle_of("widget('orielQuery')"))
        self._qgis.pointer.key("ctrl+a")
        self._qgis.pointer.type(_PHRASE)
        self._qgis.pointer.key("Return")
        self._wait("widget('orielSearchAnswer').text() and idle()", "the answer to a phrase")
        return self._said()

    def _why(self) -> str:
        if not self._qgis.value("len(oriel().search.gallery.hits)"):
            return "nothing was meant, so there is nothing to explain"
        before = len(self._qgis.value("layers_of('QgsVectorLayer')"))
        self._qgis.pointer.click(*self._qgis.value("picture(0)"))
        self._wait("widget('orielPlaces').currentRow() == 0 and idle()", "the chosen picture")
        self._qgis.pointer.click(*self._qgis.middle_of("widget('orielPlacesWhy')"))
        self._wait(f"len(layers_of('QgsVectorLayer')) == {before + 1} and idle()", "the explanation")
        return self._said()

    def _said(self) -> str:
        """The first sentence of the answer."""
        return str(self._qgis.value("widget('orielSearchAnswer').text()")).split(". ")[0]

    def _classes(self) -> str:
        self._qgis.pointer.click(*self._qgis.middle_of("action_button(iface.actionZoomFullExtent())"))
        self._qgis.wait("iface.mapCanvas().extent().contains(oriel().dock.head.layer.extent())", what="the whole image")
        before = len(self._qgis.value("layers_of('QgsRasterLayer')"))
        self._qgis.pointer.click(*self._qgis.middle_of("widget('orielQuery')"))
        self._qgis.pointer.key("ctrl+a")
        for number, word in enumerate(_CLASSES):
            if number:
                self._qgis.pointer.key("shift+Return")
            self._qgis.pointer.type(word)
        self._qgis.pointer.key("Return")
        self._wait(f"len(layers_of('QgsRasterLayer')) == {before + 1} and idle()", "the class raster")
        rows = "[[t.topLevelItem(n).text(c) for c in range(2)] for t in [widget('orielClassAreas')]"
        areas = self._qgis.value(rows + " for n in range(t.topLevelItemCount())]")
        return ", ".join(f"{name} {size} ha" for name, size in areas)

    def _wait(self, condition: str, what: str) -> None:
        self._qgis.wait(condition, seconds=_SECONDS, what=what)
