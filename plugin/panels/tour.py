# SPDX-License-Identifier: GPL-3.0-or-later
"""Three steps for the first run, above the tabs: they cover nothing, and the user may work while he reads."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ..i18n import tr


class Tour(QFrame):
    """Holds no logic beyond its steps."""

    step_shown = pyqtSignal(int)
    closed = pyqtSignal()
    """For ever: the user guide shows it again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the first step."""
        super().__init__(parent)
        self.setObjectName("OrielTour")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._step = 0
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.back = QPushButton(tr("Back"))
        self.next = QPushButton(tr("Next"))
        self.close_button = QPushButton(tr("Close"))
        self.close_button.setToolTip(tr("Closes the tour for ever; Help shows it again"))
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addWidget(self.next)
        row.addStretch(1)
        row.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.addWidget(self.text)
        layout.addLayout(row)
        self.back.clicked.connect(lambda _checked=False: self.show_step(self._step - 1))
        self.next.clicked.connect(lambda _checked=False: self.show_step(self._step + 1))
        self.close_button.clicked.connect(lambda _checked=False: self._close())
        self.show_step(0)

    @property
    def step(self) -> int:
        """Number of the step that is shown, from 0."""
        return self._step

    def show_step(self, step: int) -> None:
        """Show one step; beyond the last one, close."""
        texts = _texts()
        if step >= len(texts):
            self._close()
            return
        self._step = max(0, step)
        title, text = texts[self._step]
        self.text.setText(f"<b>{self._step + 1}/{len(texts)} {title}</b><br>{text}")
        self.back.setEnabled(self._step > 0)
        self.next.setText(tr("Done") if self._step == len(texts) - 1 else tr("Next"))
        self.step_shown.emit(self._step)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()


def _texts() -> tuple[tuple[str, str], ...]:
    return (
        (
            tr("Point"),
            tr("Choose imagery above and click an object on the map: its outline appears. Enter saves it."),
        ),
        (tr("Ask"), tr("Search: type what you look for, such as “building, roof”, and press Enter.")),
        (
            tr("Compare"),
            tr("Change: choose the imagery of two dates, then Compare. F1 opens the guide, on any tab."),
        ),
    )
