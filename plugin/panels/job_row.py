# SPDX-License-Identifier: GPL-3.0-or-later
"""Foot of the dock: what runs, how far it is, how long it takes, and a way to stop it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ..i18n import tr

if TYPE_CHECKING:
    from ..tasks.runner import JobStatus

SHOW_AFTER_MS = 60
"""A job that is faster than this never flickers in the row; every other is seen within 100 ms."""
FORECAST_AFTER_S = 2.0


class JobRow(QWidget):
    """One row of fixed height, empty while nothing runs, so that the dock never jumps."""

    cancel_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the row."""
        super().__init__(parent)
        self.label = QLabel()
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.time_left = QLabel()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self.cancel = QToolButton()
        self.cancel.setAutoRaise(True)
        self.cancel.setIconSize(QSize(16, 16))
        self.cancel.setIcon(QgsApplication.getThemeIcon("/mTaskCancel.svg"))
        self.cancel.setToolTip(tr("Stop this job"))
        self.cancel.setAccessibleName(tr("Stop this job"))
        self._parts = (self.label, self.time_left, self.bar, self.cancel)
        self._status: JobStatus | None = None
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(SHOW_AFTER_MS)
        self._delay.timeout.connect(self._show)
        self.cancel.clicked.connect(self._on_cancel_clicked)
        self._build()
        self._set_parts_visible(False)

    def show_status(self, status: JobStatus | None) -> None:
        """Show a job; None = idle."""
        self._status = status
        if status is None:
            self._delay.stop()
            self._set_parts_visible(False)
        elif self.bar.isVisibleTo(self):
            self._show()
        elif not self._delay.isActive():
            self._delay.start()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.label, 1)
        row.addWidget(self.time_left)
        row.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(row)
        layout.addWidget(self.bar)
        self.setFixedHeight(max(self.cancel.sizeHint().height(), self.label.sizeHint().height()) + 8)

    def _show(self) -> None:
        status = self._status
        if status is None:
            return
        stage = status.text if status.text != status.title else ""  # some jobs have a single stage, named as they are
        text = f"{status.title}: {stage}" if stage else status.title
        if status.waiting:
            text += " " + tr("(+{count} waiting)").format(count=status.waiting)
        self.label.setText(self.label.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, self._text_width()))
        self.label.setToolTip(text)
        self.bar.setRange(0, 1000 if status.total > 0 else 0)
        if status.total > 0:
            self.bar.setValue(int(1000 * min(1.0, status.done / status.total)))
        self.time_left.setText(_time_left(status))
        self._set_parts_visible(True)

    def _text_width(self) -> int:
        return max(80, self.width() - self.time_left.sizeHint().width() - self.cancel.sizeHint().width() - 16)

    def _set_parts_visible(self, visible: bool) -> None:
        for part in self._parts:
            part.setVisible(visible)

    def _on_cancel_clicked(self, _checked: bool = False) -> None:
        self.cancel_asked.emit()


def _time_left(status: JobStatus) -> str:
    """How long the job still takes, e.g. "2 min left"; "" while that is not known."""
    spent = time.monotonic() - status.since
    if status.total <= 0 or status.done <= 0 or spent < FORECAST_AFTER_S:
        return ""
    seconds = spent * (status.total - status.done) / status.done
    if seconds < 60:
        return tr("{count} s left").format(count=max(1, round(seconds)))
    return tr("{count} min left").format(count=max(1, round(seconds / 60)))
