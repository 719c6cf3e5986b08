# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys of the Segment tool, taken only while the canvas has the focus and the tool is active.

Tab never reaches a map tool (Qt moves the focus first) and QGIS's own S and Ctrl+Z actions win over a tool by default.
Qt asks the focus widget first, with a ShortcutOverride event: accepting it keeps the application's shortcuts away, and
the key then arrives at the canvas as a plain key press. Nothing is registered application-wide.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QWidget

NEXT, PREVIOUS, UNDO, CLEAR, SAVE, REOPEN = "next", "previous", "undo", "clear", "save", "reopen"
MERGE, SPLIT, BRUSH, GROW, SHRINK, CLASS = "merge", "split", "brush", "grow", "shrink", "class"

_PLAIN: dict[Qt.Key, str] = {
    Qt.Key.Key_Tab: NEXT,
    Qt.Key.Key_Escape: CLEAR,
    Qt.Key.Key_Return: SAVE,
    Qt.Key.Key_Enter: SAVE,
    Qt.Key.Key_S: SAVE,
    Qt.Key.Key_E: REOPEN,
    Qt.Key.Key_M: MERGE,
    Qt.Key.Key_X: SPLIT,
    Qt.Key.Key_B: BRUSH,
    Qt.Key.Key_BracketRight: GROW,
    Qt.Key.Key_BracketLeft: SHRINK,
    Qt.Key.Key_Backspace: UNDO,
}
_REPEATABLE = (NEXT, PREVIOUS, UNDO, GROW, SHRINK)


@dataclass(frozen=True)
class KeyAction:
    """What a key asks for; `number` is the class for CLASS."""

    name: str
    number: int = 0


class KeyFilter(QObject):
    """Event filter on one canvas; `install` and `remove` mirror the tool's activation."""

    key_used = pyqtSignal(object)

    def __init__(self, canvas: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._installed = False

    def install(self) -> None:
        """Start to take keys."""
        if not self._installed:
            self._canvas.installEventFilter(self)
            self._installed = True

    def remove(self) -> None:
        """Leave all keys alone."""
        if self._installed:
            self._canvas.removeEventFilter(self)
            self._installed = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it so
        kind = event.type()
        if kind not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) or not isinstance(event, QKeyEvent):
            return False
        action = action_of(event)
        if action is None:
            return False
        event.accept()
        if kind == QEvent.Type.KeyPress and (not event.isAutoRepeat() or action.name in _REPEATABLE):
            self.key_used.emit(action)
        return True


def action_of(event: QKeyEvent) -> KeyAction | None:
    """The action of a key event, None if the key is not ours."""
    key = event.key()
    modifiers: Any = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if key == Qt.Key.Key_Backtab:
        modifiers = modifiers | Qt.KeyboardModifier.ShiftModifier
    if modifiers == Qt.KeyboardModifier.ControlModifier:
        return KeyAction(UNDO) if key == Qt.Key.Key_Z else None
    if modifiers == Qt.KeyboardModifier.ShiftModifier and key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        return KeyAction(PREVIOUS)
    if modifiers != Qt.KeyboardModifier.NoModifier:
        # Brackets need Shift or AltGr on many keyboards; what was typed counts there.
        return {"]": KeyAction(GROW), "[": KeyAction(SHRINK)}.get(event.text())
    if Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
        return KeyAction(CLASS, int(key) - int(Qt.Key.Key_0))
    name = _PLAIN.get(Qt.Key(key))
    return KeyAction(name) if name else None
