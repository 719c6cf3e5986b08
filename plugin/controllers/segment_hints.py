# SPDX-License-Identifier: GPL-3.0-or-later
"""The hint line: always what the next click does."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from ..i18n import tr, tr_n
from ..map_tools.gestures import BRUSH_MODE, PICK_MODE, SPLIT_MODE

if TYPE_CHECKING:
    from .segment_state import SegmentState


@dataclass(frozen=True)
class Situation:
    """What the hint depends on besides the objects on the screen.

    Attributes:
        armed: clicks on the map come to Oriel.
        refused: why there is no imagery; "" where there is.
        mode: of the prompt tool.
        class_name: what Save would write.
        news: what just happened, said before the hint; "" = nothing.
    """

    armed: bool
    refused: str
    mode: str
    class_name: str
    news: str = ""


def hint(state: SegmentState, situation: Situation) -> str:
    """The hint as rich text: what the next click does in bold, then what the keys do."""
    click, keys = _lines(state, situation)
    news = f"{escape(situation.news)}<br>" if situation.news else ""
    return f"{news}<b>{escape(click)}</b><br>{escape(keys)}" if keys else f"{news}<b>{escape(click)}</b>"


def _lines(state: SegmentState, situation: Situation) -> tuple[str, str]:
    if not situation.armed:
        return tr("Clicks go to another map tool."), _kept(state)
    if situation.mode == PICK_MODE:
        return tr("Click a saved object to refine it."), tr("Esc: back")
    if situation.refused:
        return situation.refused, _kept(state)
    if situation.mode == BRUSH_MODE:
        return tr("Left button paints, right button erases."), tr("[ ]: brush size · B: done · Ctrl+Z: undo")
    if situation.mode == SPLIT_MODE:
        return tr("Drag a line across the object to cut it."), tr("X: back · Ctrl+Z: undo")
    if not state.drafts:
        return tr("Click an object."), tr("Drag: box round it · Shift+drag: draw round it")
    return _refine_lines(state, situation.class_name)


def saved_line(count: int, class_name: str) -> str:
    """What Save has just done."""
    text = tr_n("Saved {count} object as {name}.", "Saved {count} objects as {name}.", count)
    return text.format(count=count, name=class_name)


def _refine_lines(state: SegmentState, class_name: str) -> tuple[str, str]:
    if state.pending and not state.ready:
        return tr("Finding the outline; clicks go on refining it."), tr("Esc: clear")
    save = tr("Enter: save as {name}").format(name=class_name)
    if len(state.drafts) > 1:
        click = tr_n(
            "{count} object: a click refines it, a box adds one.",
            "{count} objects: a click refines the one it hits, a box adds one.",
            len(state.drafts),
        ).format(count=len(state.drafts))
        return click, save + tr(" · M: merge · Esc: clear")
    current = state.current
    candidates = len(current.candidates) if current is not None else 0
    choice = ""
    if current is not None and candidates > 1:
        choice = tr(" · Tab: outline {shown} of {count}").format(shown=current.choice + 1, count=candidates)
    return tr("Left click adds, right click takes away."), save + choice


def _kept(state: SegmentState) -> str:
    count = len(state.ready)
    text = tr_n(
        "{count} object on the map is unsaved: Save still works.",
        "{count} objects on the map are unsaved: Save still works.",
        count,
    )
    return text.format(count=count) if count else ""


def possible(state: SegmentState, *, has_layer: bool) -> dict[str, bool]:
    """Which actions would do something now, by name."""
    count, current = len(state.ready), state.current
    shown = current is not None and current.shown is not None
    return {
        "save": count > 0,
        "undo": state.can_undo,
        "clear": bool(state.drafts),
        "next": current is not None and len(current.candidates) > 1,
        "merge": count > 1,
        "split": shown,
        "brush": shown,
        "grow": shown,
        "shrink": shown,
        "reopen": has_layer,
    }
