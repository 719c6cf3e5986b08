# SPDX-License-Identifier: GPL-3.0-or-later
"""The Segment tab: what the user does on the map and in the panel, in the order in which it happens."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import QgsGeometry, QgsPointXY
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtGui import QColor

from ...backend.errors import InputError, OrielError
from ..adapters.geometry import in_crs, layer_crs
from ..i18n import tr
from ..map_tools.gestures import BRUSH_MODE, LINE, PICK_MODE, PROMPT_MODE, SPLIT_MODE, STROKE
from ..map_tools.preview import Preview
from ..messages import show_error
from ..panels.segment_panel import SegmentPanel
from .segment_arming import SegmentArming
from .segment_asking import SegmentAsking
from .segment_batch import SegmentBatch
from .segment_editing import SegmentEditing
from .segment_hints import Situation, hint, possible, saved_line
from .segment_hover import SegmentHover
from .segment_objects import adopted, covers, drafts_from_json, drafts_to_json, scene, source_of
from .segment_preferences import SegmentPreferences
from .segment_prompts import BOX, EXCLUDE, INCLUDE, LASSO, Prompt
from .segment_saving import SegmentSaving
from .segment_state import SegmentState

if TYPE_CHECKING:
    from ..adapters.layers import Imagery
    from ..map_tools.gestures import Gesture
    from ..map_tools.key_filter import KeyAction
    from ..panels.outline_options import OutlineChoice
    from .context import Context

KEEP_MS = 300


class SegmentController(QObject):
    """Owns the panel, the map tool, the preview and the state; knows neither pixels nor models."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._canvas = context.canvas
        self.panel = SegmentPanel()
        self.state = SegmentState()
        self.arming = SegmentArming(self._canvas)
        self.preview = Preview(self._canvas)
        self._asking = SegmentAsking(context.engine, self.state, self.panel.outline, self._canvas)
        self._editing = SegmentEditing(self.state, self._asking, self.arming, self.panel.action_bar)
        self._hover = SegmentHover(context.engine, self.panel.outline, self._canvas)
        self._saving = SegmentSaving(self.panel, context.recovery)
        self.batch = SegmentBatch(context, self.state, self.panel, self._saving)
        self._refused = self._news = ""
        self._save_wanted = False
        self._keep_timer = QTimer(self, singleShot=True, interval=KEEP_MS)  # type: ignore[call-arg]  # properties as keywords
        # QGIS puts its own pan tool on the map with every project, after it has said so.
        self._rearm = QTimer(self, singleShot=True, interval=0)  # type: ignore[call-arg]  # properties as keywords
        self._preferences = SegmentPreferences(self.panel, context.engine.settings)
        self._connect()
        context.dock.add_tab(self.panel, "segment", tr("Segment"))
        self._on_tab_shown(context.dock.shown_panel)
        self._refresh()

    def unload(self) -> None:
        """Undo the constructor. Unsaved objects stay in the journal and are offered the next time."""
        self._context.dock.tab_shown.disconnect(self._on_tab_shown)
        self._context.imagery.imagery_changed.disconnect(self._on_imagery_changed)
        self._context.imagery.refused.disconnect(self._on_refused)
        self._context.recovery.prompts_restored.disconnect(self._on_prompts_restored)
        self._context.iface.newProjectCreated.disconnect(self._rearm.start)
        self._context.iface.projectRead.disconnect(self._rearm.start)
        self._rearm.stop()
        if self._keep_timer.isActive():
            self._keep_timer.stop()
            self._keep()
        self._hover.end()
        self._asking.close()
        self.arming.close()
        self.batch.unload()
        self.preview.remove()
        self.panel.target.release()

    def _connect(self) -> None:
        context, panel, tool = self._context, self.panel, self.arming.tool
        context.dock.tab_shown.connect(self._on_tab_shown)
        context.imagery.imagery_changed.connect(self._on_imagery_changed)
        context.imagery.refused.connect(self._on_refused)
        context.recovery.prompts_restored.connect(self._on_prompts_restored)
        context.iface.newProjectCreated.connect(self._rearm.start)
        context.iface.projectRead.connect(self._rearm.start)
        self.arming.changed.connect(self._refresh)
        self.batch.saved.connect(self._refresh)
        self.arming.keys.key_used.connect(self._on_key_used)
        tool.gesture_finished.connect(self._on_gesture_finished)
        tool.hovered.connect(self._on_hovered)
        tool.hover_ended.connect(self._hover.end)
        panel.arm_clicked.connect(self.arming.arm)
        panel.action_bar.requested.connect(self._do)
        panel.action_bar.brush_size_changed.connect(tool.set_brush_px)
        panel.classes.class_chosen.connect(self._refresh)
        panel.outline.choice_changed.connect(self._on_outline_changed)
        self._asking.answered.connect(self._on_answered)
        self._asking.failed.connect(self._on_failed)
        self._hover.ghost_changed.connect(self._on_ghost_changed)
        self._keep_timer.timeout.connect(self._keep)
        self._rearm.timeout.connect(self._on_project_opened)

    # -- what the user does ----------------------------------------------------------------------------------------

    def _on_tab_shown(self, panel: object) -> None:
        if panel is self.panel:
            self.arming.arm()
        else:
            self.arming.disarm()

    def _on_project_opened(self) -> None:
        self._on_tab_shown(self._context.dock.shown_panel)

    def _on_gesture_finished(self, gesture: Gesture) -> None:
        self._news, self._save_wanted = "", False
        try:
            if gesture.kind in {STROKE, LINE}:
                self._editing.draw(gesture)
            elif self.arming.tool.mode == PICK_MODE:
                self._reopen(gesture)
            else:
                self._context.imagery.when_ready(partial(self._prompt, gesture))
        except OrielError as error:
            self._on_failed(error)

    def _prompt(self, gesture: Gesture, imagery: Imagery) -> None:
        try:
            shape = QgsGeometry.fromMultiPointXY([QgsPointXY(*point) for point in gesture.points])
            points = in_crs(shape, gesture.crs, layer_crs(imagery.ref)).asMultiPoint()
            kind = gesture.kind if gesture.kind in {BOX, LASSO} else INCLUDE if gesture.include else EXCLUDE
            if kind == EXCLUDE and self.state.current is None:
                raise InputError(tr("Nothing to take away from yet: left-click an object first."))
            prompt = Prompt(kind, tuple((p.x(), p.y()) for p in points))
            draft = self.state.add(prompt, source_of(imagery), covers)
            self._hover.end()
            self._asking.ask(draft)
        except OrielError as error:
            self._on_failed(error)

    def _on_hovered(self, gesture: Gesture) -> None:
        imagery = self._context.imagery.imagery
        if imagery is not None and not self.state.drafts:
            self._hover.follow(gesture, imagery)

    def _on_key_used(self, action: KeyAction) -> None:
        if action.name == "class":
            self.panel.classes.choose(action.number)
        else:
            self._do(action.name, from_map=True)

    def _do(self, name: str, *, from_map: bool = False) -> None:
        """One action, by its key or its button."""
        self._news = ""
        actions: dict[str, Callable[[], None]] = {
            "save": self._save,
            "undo": self._undo,
            "clear": self._clear,
            "next": partial(self._cycle, 1),
            "previous": partial(self._cycle, -1),
            "merge": self._editing.merge,
            "split": partial(self._editing.toggle, SPLIT_MODE),
            "brush": partial(self._editing.toggle, BRUSH_MODE),
            "grow": partial(self._editing.resize, "grow"),
            "shrink": partial(self._editing.resize, "shrink"),
            "reopen": self._reopen_here if from_map else partial(self._editing.toggle, PICK_MODE),
        }
        try:
            actions[name]()
        except OrielError as error:
            self._on_failed(error)
        self._refresh()

    def _save(self) -> None:
        if self.state.pending:
            self._save_wanted = True  # as soon as the outline is there
            return
        self._save_wanted = False
        ready = self.state.ready
        if not ready:
            raise InputError(tr("Nothing to save yet: click an object first."))
        chosen = self.panel.classes.current
        self.state.remember_saved(ready, self._saving.save(ready, chosen))
        self._editing.set_mode(PROMPT_MODE)
        self._news = saved_line(len(ready), chosen.name)

    def _undo(self) -> None:
        self._save_wanted = False
        if self.state.undo():
            for draft in self.state.pending:
                self._asking.ask(draft)
            return
        entry = self.state.unsave()
        if entry is None:
            self._news = tr("Nothing left to take back.")
            return
        self._news = self.batch.bring_back(entry.receipt) or tr("Taken back; Enter saves it again.")
        self._saving.take_back(entry.receipt)

    def _clear(self) -> None:
        self._save_wanted = False
        if self.arming.tool.mode != PROMPT_MODE:
            self._editing.set_mode(PROMPT_MODE)
        elif self.state.clear():
            self._news = tr("Cleared; Ctrl+Z brings it back.")
        self._hover.end()

    def _cycle(self, step: int) -> None:
        if self.state.cycle(step) and self.state.current is not None:
            self._asking.complete(self.state.current)

    def _reopen_here(self) -> None:
        gesture = self.arming.tool.pointer_gesture()
        if gesture is not None:
            self._reopen(gesture)

    def _reopen(self, gesture: Gesture) -> None:
        draft, class_name = self._saving.reopen(gesture)
        imagery = self._context.imagery.imagery
        self.state.load((adopted(draft, imagery),))
        names = [entry.name for entry in self.panel.classes.classes]
        if class_name in names:
            self.panel.classes.choose(names.index(class_name) + 1)
        self._editing.set_mode(PROMPT_MODE)
        self._hover.end()
        self._refresh()

    # -- what happens meanwhile ------------------------------------------------------------------------------------

    def _on_answered(self) -> None:
        if not self.state.pending:
            self._hover.wake()
            if self._save_wanted:
                self._do("save")
        self._refresh()

    def _on_failed(self, error: Exception) -> None:
        self._save_wanted = False
        if isinstance(error, InputError):
            self._news = str(error)
        else:
            show_error(self._context.dock.message_bar, error)
        self._refresh()

    def _on_imagery_changed(self, imagery: Imagery | None) -> None:
        self._hover.end()
        if imagery is None and self.state.drafts:
            self._news = tr("The imagery is gone; outlines on the map stay and can be saved.")
        self._refresh()

    def _on_refused(self, reason: str) -> None:
        self._refused = reason
        self._refresh()

    def _on_prompts_restored(self, value: dict) -> None:
        try:
            self._context.imagery.when_ready(partial(self._restore, value))
        except InputError:
            self._restore(value, None)

    def _restore(self, value: dict, imagery: Imagery | None) -> None:
        self.state.load(tuple(adopted(draft, imagery) for draft in drafts_from_json(value)))
        for draft in self.state.drafts:
            if draft.shown is None and draft.source.ref is not None:
                self._asking.ask(draft)
        self._refresh()

    def _on_ghost_changed(self, found: Any) -> None:
        geometry, crs = found if found and not self.state.drafts else (None, None)
        self.preview.show_ghost(geometry, crs, QColor(self.panel.classes.current.color))

    def _on_outline_changed(self, _choice: OutlineChoice) -> None:
        self._asking.redraw_soon()

    def _refresh(self, *_changed: object) -> None:
        """Show the state on the map and in the panel."""
        state, tool = self.state, self.arming.tool
        chosen = self.panel.classes.current
        self.preview.show(scene(state, QColor(chosen.color)))
        self.panel.action_bar.set_enabled(possible(state, has_layer=self.panel.target.layer is not None))
        self.panel.action_bar.set_save_text(len(state.ready))
        self.panel.action_bar.set_mode(tool.mode)
        situation = Situation(self.arming.armed, self._refused, tool.mode, chosen.name, self._news)
        self.panel.set_hint(hint(state, situation), armed=self.arming.armed)
        self._keep_timer.start()

    def _keep(self) -> None:
        self._context.recovery.keep_prompts(drafts_to_json(self.state))
