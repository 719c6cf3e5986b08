# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo's change chapter: the scene has a second date; its changes are found, looked through, saved and reported."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from .failure import BuildError

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..backend.training.scenes import Scene
    from .demo_targets import Box, Stage
    from .qgis_window import QgisWindow

_SECONDS = 240.0
_ATTEMPTS = 8
_LEAST_CHANGES = 4
_WORDS, _INTO = "new buildings", "building"
_LEAST_SIDE = 12
"""Pixels; a smaller change is none that a person would see at first sight."""

SETUP = """
def change_idle():
    return not oriel().engine.runner.is_busy

def change_boxes():
    results = oriel().change.results
    boxes = []
    for number in results.shown:
        ring = results.findings[number].item.polygon.rings[0]
        boxes.append([*map(float, ring.min(axis=0)), *map(float, ring.max(axis=0))])
    return boxes

def shown_changes():
    return list(oriel().change.results.shown)

def layer_names(kind):
    return [layer.name() for layer in QgsProject.instance().mapLayers().values() if type(layer).__name__ == kind]
"""


def draw_later(scene: Scene, seed: int, path: Path) -> tuple[Box, ...]:
    """Draw the same place later, with things built, lost and rebuilt; return where, in pixels.

    Args:
        scene: the first date.
        seed: equal seeds give equal changes.
        path: of the image, ending in .tif.
    """
    from ..backend.training.scenes import second_date, write_scene

    for attempt in range(_ATTEMPTS):
        later, changes = second_date(scene, seed + attempt, changes="construction")
        boxes = tuple(tuple(map(float, change.bounds)) for change in changes)
        boxes = tuple(b for b in boxes if min(b[2] - b[0], b[3] - b[1]) >= _LEAST_SIDE)
        if len(boxes) >= _LEAST_CHANGES:
            write_scene(later, path)
            return boxes  # type: ignore[return-value]  # four numbers each
    return ()


class ChangeChapter:
    """What a user does in the Change tab; each step returns what came of it."""

    def __init__(self, qgis: QgisWindow, stage: Stage) -> None:
        self._qgis = qgis
        self._stage = stage

    def steps(self) -> list[tuple[str, Callable[[], str]]]:
        """Titles and actions, in order; none where the raster has no second date."""
        if self._stage.later is None:
            return []
        return [
            ("add the second date, open the Change tab", self._open),
            ("press Compare", self._compare),
            ("press ▶: the first change", self._next),
            ("press ✓: accept it", self._tick),
            ("press ✗: reject the next one", self._cross),
            ("move the sensitivity slider", self._slide),
            ("swipe between the dates", self._swipe),
            ("save the changes as layers", self._save),
            ("write the report", self._report),
            (f"choose “Only …”, type “{_WORDS}”, Enter", self._words),
            (f"choose “From–to classes”, type “{_INTO}” behind To, Enter", self._classes),
        ]

    def _open(self) -> str:
        self._qgis.run(SETUP)
        later = str(self._stage.later)
        self._qgis.run(f"iface.addRasterLayer({later!r}, {Path(later).stem!r})")
        left, top, width, height = self._qgis.value("tab_area('Change')")
        self._qgis.pointer.click(left + width // 2, top + height // 2)
        self._qgis.wait("oriel().change.panel.isVisible()", what="the Change tab")
        chosen = [self._qgis.value(f"oriel().change.panel.{name}_layer.name()") for name in ("before", "after")]
        if chosen != [self._stage.raster.stem, Path(later).stem]:
            raise BuildError(f"the dates were guessed wrongly: {chosen}")
        return f"{chosen[0]} → {chosen[1]} guessed"

    def _compare(self) -> str:
        self._click("orielCompare")
        self._wait("oriel().change.results.answer is not None and change_idle()", "the comparison")
        boxes = self._qgis.value("change_boxes()")
        if not boxes:
            raise BuildError("no change was found")
        found = sum(_meets(truth, boxes) for truth in self._stage.changed)
        if not found:
            raise BuildError(f"none of the {len(self._stage.changed)} true changes was found")
        return f"{len(boxes)} objects; {found} of {len(self._stage.changed)} true changes are among them"

    def _next(self) -> str:
        self._click("orielNextChange")
        self._qgis.wait("oriel().change.panel.objects.current >= 0", what="the first object to be chosen")
        return str(self._qgis.value("oriel().change.results.entry(oriel().change.panel.objects.current).title"))

    def _tick(self) -> str:
        return self._mark("orielTickChange", "True")

    def _cross(self) -> str:
        return self._mark("orielCrossChange", "False")

    def _mark(self, button: str, mark: str) -> str:
        self._click(button)
        self._qgis.wait(f"{mark} in oriel().change.results.review.marks.values()", what="the mark")
        return str(self._qgis.value("oriel().change.panel.answer.text()")).splitlines()[-1]

    def _slide(self) -> str:
        before = self._qgis.value("len(oriel().change.results.shown)")
        left, top, width, height = self._qgis.value("area_of(widget('orielSensitivity'))")
        middle = top + height // 2
        self._qgis.pointer.drag([(left + width // 2, middle), (left + width * 3 // 4, middle)])
        self._qgis.wait("oriel().change.panel.threshold < 0.4", what="the slider to follow")
        self._wait("change_idle()", "the list")
        self._qgis.wait(f"len(oriel().change.results.shown) >= {before}", what="the list to follow")
        return f"{before} → {self._qgis.value('len(oriel().change.results.shown)')} objects"

    def _swipe(self) -> str:
        self._click("orielSwipe")
        self._qgis.wait("oriel().change.swipe.active and oriel().change.swipe.drawn", what="both dates on the map")
        left, top, width, height = self._qgis.value("canvas_area()")
        places = []
        for share in (0.3, 0.6):
            self._qgis.pointer.move(left + int(width * share), top + height // 2)
            self._qgis.wait(f"abs(oriel().change.swipe.split - {int(width * share)}) < 4", what="the line to follow")
            places.append(self._qgis.value("oriel().change.swipe.split"))
        self._qgis.pointer.key("Escape")
        self._qgis.wait("not oriel().change.swipe.active", what="Esc to end it")
        return f"the line went from {places[0]} to {places[1]} px, Esc ended it"

    def _save(self) -> str:
        before = set(self._qgis.value("layer_names('QgsVectorLayer')"))
        self._click("orielChangeSave")
        self._wait("change_idle()", "the layers")
        made = set(self._qgis.value("layer_names('QgsVectorLayer')")) - before
        if len(made) != 1:
            raise BuildError("no polygon layer was added")
        return f"{self._qgis.value('len(oriel().change.results.shown)')} polygons in {made.pop()}"

    def _report(self) -> str:
        self._qgis.run("from qgis.PyQt.QtGui import QDesktopServices\nQDesktopServices.openUrl = lambda url: False")
        self._click("orielChangeMakeReport")
        self._wait("oriel().change.keeper.report_path != ''", "the report")
        path = Path(self._qgis.value("oriel().change.keeper.report_path"))
        size = path.stat().st_size
        if size < 20_000:
            raise BuildError(f"the report {path} has only {size} bytes")
        return f"{path.name}, {size / 1e6:.1f} MB"

    def _words(self) -> str:
        self._ask("words", 1, "orielChangeWords", _WORDS)
        boxes = self._qgis.value("change_boxes()")
        found = sum(_meets(truth, boxes) for truth in self._stage.changed)
        kinds = set(self._qgis.value("[oriel().change.results.findings[n].item.kind for n in shown_changes()]"))
        if not found or kinds - {"appeared", "extended"}:
            raise BuildError(f"{len(boxes)} objects ({', '.join(sorted(kinds))}) meet {found} true changes")
        return f"{len(boxes)} objects, all of them built; {found} of {len(self._stage.changed)} true changes among them"

    def _classes(self) -> str:
        self._ask("classes", 2, "orielChangeTo", _INTO)
        named = self._qgis.value("[oriel().change.results.findings[n].item.class_to for n in shown_changes()]")
        if set(named) - {_INTO}:
            raise BuildError(f"asked for what became {_INTO}, got {', '.join(sorted(set(named)))}")
        rows = self._qgis.value("len(oriel().change.results.answer.transitions)")
        return f"{len(named)} objects became {_INTO}; {rows} rows in the table of what became what"

    def _ask(self, kind: str, place: int, line: str, text: str) -> None:
        """Choose a question by its place in the box, type into a line of its page, and press Enter there."""
        self._click("orielChangeWhat")
        self._qgis.pointer.key("Home", *["Down"] * place, "Return")
        self._qgis.wait(f"oriel().change.panel.kind == {kind!r}", what=f"the question “{kind}”")
        self._qgis.pointer.click(*self._qgis.centre(line))
        self._qgis.pointer.type(text)
        self._qgis.wait(f"widget({line!r}).text() == {text!r}", what="the words")
        self._qgis.run("asked = oriel().change.results.run")
        self._qgis.pointer.key("Return")
        self._wait("oriel().change.results.run not in (None, asked) and change_idle()", "the comparison")

    def _click(self, name: str) -> None:
        self._qgis.pointer.click(*self._qgis.centre(name))

    def _wait(self, condition: str, what: str) -> None:
        self._qgis.wait(condition, seconds=_SECONDS, what=what)


def _meets(truth: Box, boxes: list[list[float]]) -> bool:
    """Whether a found box has its middle in a true one, or the other way round."""
    found = np.array(boxes)
    middle = (found[:, :2] + found[:, 2:]) / 2
    inside = (middle >= truth[:2]).all(axis=1) & (middle <= truth[2:]).all(axis=1)
    true_middle = ((truth[0] + truth[2]) / 2, (truth[1] + truth[3]) / 2)
    holds = (found[:, :2] <= true_middle).all(axis=1) & (found[:, 2:] >= true_middle).all(axis=1)
    return bool((inside | holds).any())
