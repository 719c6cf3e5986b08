# SPDX-License-Identifier: GPL-3.0-or-later
"""Where words are typed: one line that grows. Enter asks, Shift+Enter begins a new line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

if TYPE_CHECKING:
    from qgis.PyQt.QtGui import QKeyEvent

MOST_LINES = 6


class WordsEdit(QPlainTextEdit):
    """Plain text, as tall as its lines."""

    returnPressed = pyqtSignal()  # noqa: N815 - as QLineEdit calls it

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._fit)
        self._fit()

    def text(self) -> str:
        """What was typed."""
        return self.toPlainText()

    def setText(self, text: str) -> None:  # noqa: N802 - as QLineEdit calls it
        """Replace what was typed."""
        self.setPlainText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # type: ignore[override]  # noqa: N802 - Qt calls it so
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.insertPlainText("\n")  # Qt's own way makes a soft break, which is no line of its own
            else:
                self.returnPressed.emit()
            return
        super().keyPressEvent(event)

    def _fit(self) -> None:
        lines = min(MOST_LINES, max(1, self.document().blockCount()))
        margins = 2 * (self.frameWidth() + int(self.document().documentMargin()))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + margins + 2)
        many = self.document().blockCount() > MOST_LINES
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if many else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
