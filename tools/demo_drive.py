# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo's user: opens the dock, clicks, drags, saves and undoes in a real QGIS, and notes what came of it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from .demo_change import ChangeChapter
from .demo_refine import correction
from .demo_search import SearchChapter
from .demo_targets import Stage, Target, Xy
from .failure import BuildError
from .qgis_window import QgisWindow

_FIRST_SECONDS = 180.0
"""The first click imports torch and loads the model; a cold disk needs its time."""
_SECONDS = 60.0
_PATIENCE = 6

_SETUP = """
import qgis.utils
from qgis.core import QgsDistanceArea
from qgis.PyQt.QtWidgets import QLabel

def oriel():
    return qgis.utils.plugins["oriel"].workbench

def action_button(action):
    shown = [w for w in action.associatedWidgets() if w.isVisible() and w.metaObject().className() != "QMenu"]
    for bar in shown:
        button = bar.widgetForAction(action) if hasattr(bar, "widgetForAction") else bar
        if button is not None and button.isVisible():
            return button
    raise LookupError("no visible button of the action " + action.objectName())

def answered():
    return not oriel().segment.state.pending

def settled():
    state = oriel().segment.state
    return answered() and state.current is not None and state.current.shown is not None

def size():
    geometry, layer = oriel().segment.state.current.shown.geometry, oriel().dock.head.layer
    if not layer.crs().isValid():
        return f"{geometry.area():.3g} map units²" if geometry.area() else ""
    measure = QgsDistanceArea()
    measure.setSourceCrs(layer.crs(), QgsProject.instance().transformContext())
    measure.setEllipsoid(layer.crs().ellipsoidAcronym())
    area = measure.measureArea(geometry)
    return f"{area:.3g} m²" if area else ""

def prompts():
    return sum(len(draft.prompts) for draft in oriel().segment.state.drafts)

def saved_count():
    layer = oriel().segment.panel.target.layer
    return 0 if layer is None else layer.featureCount()

def said():
    item = oriel().dock.message_bar.currentItem()
    message = "" if item is None else " ".join(label.text() for label in item.findChildren(QLabel))
    hint = oriel().segment.panel.hint.text() if oriel().segment is not None else ""
    return " / ".join(text for text in (message.strip(), hint) if text)
"""


@dataclass(frozen=True)
class Step:
    """One thing that the user did: what, what came of it, how long it took, the screenshot."""

    title: str
    outcome: str
    milliseconds: float
    picture: Path


@dataclass
class Drive:
    """Drives one window; `steps` grows with each thing done."""

    qgis: QgisWindow
    stage: Stage
    folder: Path
    steps: list[Step] = field(default_factory=list)

    def run(self) -> Path:
        """Do everything; return the GeoPackage.

        Raises:
            BuildError: a step produced nothing; names the step and what Oriel said.
        """
        first, second, third = self.stage.targets
        self.begin()
        self._step("right click beside it", lambda: self._click(first.outside, button="right"))
        self._correct(first)
        self._step("Enter: save", lambda: self._save(1))
        self._step(f"drag a box round a {second.name}", lambda: self._drag_box(second))
        self._correct(second)
        self._step("Enter: save", lambda: self._save(2))
        self._step("Ctrl+Z: take it back", self._undo)
        self._step("Enter: save again", lambda: self._save(2))
        self._step(f"click another {third.name}", lambda: self._click(third.inside))
        self._correct(third)
        self._step("Enter: save", lambda: self._save(3))
        self._step("save the layer's edits", self._commit)
        package = Path(self.qgis.value("oriel().segment.panel.target.layer.source().split('|')[0]"))
        for title, work in SearchChapter(self.qgis).steps():
            self._step(title, work)
        for title, work in ChangeChapter(self.qgis, self.stage).steps():
            self._step(title, work)
        return package

    def begin(self) -> None:
        """Open the dock on the image and click the first object.

        Raises:
            BuildError: no outline came.
        """
        self.qgis.run(_SETUP)
        first = self.stage.targets[0]
        self._step("open the dock", self._open_dock)
        self._step("zoom to the image", self._zoom)
        self._step(f"click a {first.name} (first use: torch, model)", lambda: self._click(first.inside, _FIRST_SECONDS))

    def _correct(self, target: Target) -> None:
        """Click on what is wrong, as a user who looks at the outline would, until it is good or patience ends."""
        for _ in range(_PATIENCE):
            wkt = self.qgis.value("oriel().segment.state.current.shown.geometry.asWkt(3)")
            wrong = correction(wkt, target, self.stage)
            if wrong is None:
                return
            self._step(f"{wrong.button} click: {wrong.reason}", partial(self._click, wrong.place, button=wrong.button))

    def _step(self, title: str, work: Callable[[], str]) -> None:
        """Do one thing, time it from the event to its visible outcome, and keep a screenshot."""
        number = len(self.steps) + 1
        start = time.perf_counter()
        try:
            outcome = work()
        except BuildError as problem:
            picture = self.qgis.folder / "timed_out.png"
            said = self._said()
            raise BuildError(
                f"step {number} ({title}) produced nothing: {problem}" + (f"\nOriel says: {said}" if said else "")
            ) from None if picture.exists() else problem
        taken = (time.perf_counter() - start) * 1e3
        self.qgis.settle()
        words = "".join(letter if letter.isalnum() else "_" for letter in title.lower()).strip("_")
        picture = self.qgis.grab(self.folder / f"{number:02d}_{'_'.join(filter(None, words.split('_')))[:40]}.png")
        self.steps.append(Step(title, outcome, taken, picture))

    def _said(self) -> str:
        try:
            return str(self.qgis.value("said()"))
        except BuildError:
            return ""

    def _open_dock(self) -> str:
        x, y = self.qgis.middle_of("action_button(qgis.utils.plugins['oriel']._action)")
        self.qgis.pointer.click(x, y)
        self.qgis.wait("widget('OrielDock').isVisible()", what="Oriel's dock")
        self.qgis.wait(
            "oriel().segment is not None and oriel().segment.arming.armed and oriel().imagery.imagery is not None",
            what="the Segment tool to be armed on the imagery",
        )
        self.qgis.settle()
        return "the Segment tool is armed"

    def _zoom(self) -> str:
        """The dock has made the map narrower."""
        self.qgis.pointer.click(*self.qgis.middle_of("action_button(iface.actionZoomFullExtent())"))
        inside = "iface.mapCanvas().extent().contains(oriel().dock.head.layer.extent())"
        self.qgis.wait(inside, what="the whole image on the map")
        self.qgis.settle()
        return "all of it is on the map"

    def _click(self, place: Xy, seconds: float = _SECONDS, *, button: str = "left") -> str:
        before = self.qgis.value("prompts()")
        self.qgis.pointer.click(*self._on_screen(place), button=button)
        return self._outline(before, seconds)

    def _drag_box(self, target: Target) -> str:
        before = self.qgis.value("prompts()")
        left, top, right, bottom = target.box
        self.qgis.pointer.drag([self._on_screen((left, top)), self._on_screen((right, bottom))])
        return self._outline(before, _SECONDS)

    def _outline(self, before: int, seconds: float) -> str:
        """Wait for the outline that answers the newest prompt."""
        self.qgis.wait(f"prompts() > {before} and answered()", seconds=seconds, what="an answer of the model")
        if not self.qgis.value("settled()"):
            raise BuildError("no outline came back")
        size, score = self.qgis.value("[size(), oriel().segment.state.current.shown.score]")
        if not size:
            raise BuildError("the outline is empty")
        return f"outline of {size}, score {score:.2f}"

    def _save(self, count: int) -> str:
        self.qgis.pointer.key("Return")
        self.qgis.wait(
            f"saved_count() == {count} and not oriel().segment.state.drafts", what=f"object {count} in the layer"
        )
        name = self.qgis.value("oriel().segment.panel.target.layer.name()")
        return f"{count} in {name}"

    def _undo(self) -> str:
        before = self.qgis.value("saved_count()")
        self.qgis.pointer.key("ctrl+z")
        self.qgis.wait(f"saved_count() == {before - 1} and settled()", what="the saved object to be on the map again")
        return f"{before - 1} in the layer, its outline on the map again"

    def _commit(self) -> str:
        """Choose the layer in the tree and press QGIS's own button Save Layer Edits."""
        where = (
            "(lambda view, node: [*map(int, (view.visualRect(node).center().x(), view.visualRect(node).center().y()))])"
            "(iface.layerTreeView(), iface.layerTreeView().node2index(QgsProject.instance().layerTreeRoot()"
            ".findLayer(oriel().segment.panel.target.layer)))"
        )
        x, y = self.qgis.value(where)
        left, top, _, _ = self.qgis.value("area_of(iface.layerTreeView().viewport())")
        self.qgis.pointer.click(left + x, top + y)
        self.qgis.wait("iface.activeLayer() is oriel().segment.panel.target.layer", what="the layer to be active")
        self.qgis.wait("iface.actionSaveActiveLayerEdits().isEnabled()", what="Save Layer Edits to be enabled")
        self.qgis.pointer.click(*self.qgis.middle_of("action_button(iface.actionSaveActiveLayerEdits())"))
        self.qgis.wait("not oriel().segment.panel.target.layer.isModified()", what="the edits to be written")
        return "written to the GeoPackage"

    def _on_screen(self, place: Xy) -> tuple[int, int]:
        return self.qgis.on_map(*self.stage.to_map(place), self.stage.crs or None)
