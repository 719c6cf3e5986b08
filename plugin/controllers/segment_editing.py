# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes by hand: brush, cut, merge, grow and shrink."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...backend.errors import InputError
from ..i18n import tr
from ..map_tools.gestures import BRUSH_MODE, LINE, PROMPT_MODE

if TYPE_CHECKING:
    from ..map_tools.gestures import Gesture
    from ..panels.segment_actions import SegmentActions
    from .segment_arming import SegmentArming
    from .segment_asking import SegmentAsking
    from .segment_state import Draft, SegmentState

BRUSH_STEP = 3


class SegmentEditing:
    """Turns gestures, keys and buttons into changes of the current object; raises InputError with what to do."""

    def __init__(
        self, state: SegmentState, asking: SegmentAsking, arming: SegmentArming, actions: SegmentActions
    ) -> None:
        self._state = state
        self._asking = asking
        self._arming = arming
        self._actions = actions

    def draw(self, gesture: Gesture) -> None:
        """A stroke of the brush, or a cut."""
        action = "split" if gesture.kind == LINE else "brush" if gesture.include else "erase"
        self._asking.edit(action, (self._current(),), gesture)

    def merge(self) -> None:
        """One object of all outlines on the screen."""
        if len(self._state.ready) < 2:
            raise InputError(tr("Merge needs two outlines on the map: drag a box round another object first."))
        self._asking.edit("merge", self._state.ready)

    def resize(self, action: str) -> None:
        """Grow or shrink: the brush while it is on, else the current object."""
        if self._arming.tool.mode == BRUSH_MODE:
            step = BRUSH_STEP if action == "grow" else -BRUSH_STEP
            self._actions.brush_size.setValue(self._arming.tool.brush_px + step)
        else:
            self._asking.edit(action, (self._current(),))

    def toggle(self, mode: str) -> None:
        """Switch a mode of the tool on, or off again."""
        if self._arming.tool.mode == mode:
            self.set_mode(PROMPT_MODE)
            return
        self.set_mode(mode)

    def set_mode(self, mode: str) -> None:
        """Put the tool into a mode; any but the usual one takes the map."""
        self._arming.tool.set_mode(mode)
        if mode != PROMPT_MODE:
            self._arming.arm()

    def _current(self) -> Draft:
        draft = self._state.current
        if draft is None or draft.shown is None:
            raise InputError(tr("Nothing to change yet: click an object first."))
        return draft
