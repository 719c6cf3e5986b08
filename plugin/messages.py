# SPDX-License-Identifier: GPL-3.0-or-later
"""Messages to the user: one way for each kind."""

from __future__ import annotations

import logging
import traceback
from dataclasses import dataclass
from functools import partial
from html import escape
from typing import TYPE_CHECKING, Callable

from qgis.core import Qgis
from qgis.gui import QgsMessageBarItem
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..backend import errors
from .i18n import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.gui import QgsMessageBar
    from qgis.PyQt.QtGui import QResizeEvent

log = logging.getLogger(__name__)

INFO_S = 4
WARNING_S = 8
STAYS = 0
AGAIN_MS = 250
"""A message whose time is over and that the mouse holds up looks so often whether it may go."""


def show_info(bar: QgsMessageBar, text: str) -> None:
    """Say something that went well."""
    push(bar, text, Qgis.MessageLevel.Info, INFO_S)


def show_warning(bar: QgsMessageBar, text: str) -> None:
    """Say something that the user should look at."""
    push(bar, text, Qgis.MessageLevel.Warning, WARNING_S)


def show_error(bar: QgsMessageBar, error: Exception, choose_model: Callable[[], None] | None = None) -> None:
    """Say what went wrong: what the user can act on in his words, what nobody foresaw with all its details.

    Args:
        bar: where.
        error: what happened.
        choose_model: opens the list of models; offered where another one may know the words.
    """
    if isinstance(error, errors.UnknownWordsError) and choose_model is not None:
        push(bar, str(error), Qgis.MessageLevel.Warning, WARNING_S * 2, (Button(tr("Other models"), choose_model),))
        return
    if isinstance(error, errors.InputError):
        show_warning(bar, str(error))
        return
    known = isinstance(error, errors.OrielError)
    trace = "".join(traceback.format_exception(type(error), error, error.__traceback__))
    log.log(logging.WARNING if known else logging.ERROR, "%s", trace)
    title = _title(error)
    unforeseen = tr("Something unexpected happened: {error}")
    text = _words(error) if known else unforeseen.format(error=error or type(error).__name__)
    details = Button(tr("Details"), partial(show_details, bar, title, f"{text}\n\n{trace}"))
    copy = Button(tr("Copy"), partial(_copy, f"{text}\n\n{trace}"))
    level = Qgis.MessageLevel.Warning if known else Qgis.MessageLevel.Critical
    push(bar, f"<b>{escape(title)}.</b> {escape(text)}", level, WARNING_S * 2 if known else STAYS, (details, copy))


class _WrappingLabel(QLabel):
    """Claims the height that its text needs at the width it gets; the message bar does not ask for it."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setWordWrap(True)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt calls it so
        """Follow the width."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))


class _Expiry(QTimer):
    """Takes a message away after its time, but not while the mouse is in the frame that holds the message bar.

    What lies below the bar moves up then: a button would slip away under a click that is already aimed at it.
    """

    def __init__(self, bar: QgsMessageBar, item: QgsMessageBarItem, seconds: int) -> None:
        super().__init__(item)
        self._bar, self._item = bar, item
        self.timeout.connect(self._on_timeout)
        self.start(seconds * 1000)

    def _on_timeout(self) -> None:
        frame = self._bar.parentWidget() or self._bar
        if frame.underMouse():
            self.start(AGAIN_MS)
            return
        self.stop()
        self._bar.popWidget(self._item)


@dataclass(frozen=True)
class Button:
    """A button in a message."""

    text: str
    clicked: Callable[[], None]


def push(
    bar: QgsMessageBar, text: str, level: Qgis.MessageLevel, seconds: int, buttons: Sequence[Button] = ()
) -> QgsMessageBarItem:
    """Show a message whose text wraps and whose buttons stand below it: QGIS's own items need a wide window.

    Args:
        bar: where.
        text: may be rich text.
        level: of QGIS.
        seconds: after which it goes, once the mouse is elsewhere; `STAYS` = the user closes it.
        buttons: below the text.
    """
    content = QWidget()
    layout = QVBoxLayout(content)
    layout.setContentsMargins(0, 2, 0, 2)
    label = _WrappingLabel(text)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    layout.addWidget(label)
    if buttons:
        row = QHBoxLayout()
        for button in buttons:
            widget = QPushButton(button.text)
            widget.clicked.connect(partial(_call, button.clicked))
            row.addWidget(widget)
        row.addStretch(1)
        layout.addLayout(row)
    item = QgsMessageBarItem(content, level, STAYS)
    content.setParent(item)  # QGIS does not take it over: Python would delete it
    bar.pushItem(item)
    if seconds != STAYS:
        _Expiry(bar, item, seconds)
    return item


def _call(clicked: Callable[[], None], _checked: bool = False) -> None:
    clicked()


def _copy(text: str) -> None:
    QApplication.clipboard().setText(text)


def show_details(parent: QgsMessageBar, title: str, text: str) -> None:
    """Show a long text that can be copied."""
    dialog = QDialog(parent.window())
    dialog.setObjectName("OrielDetails")
    dialog.setWindowTitle(title)
    dialog.resize(640, 360)
    edit = QPlainTextEdit(text)
    edit.setReadOnly(True)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    copy = buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
    copy.clicked.connect(lambda _checked=False: QApplication.clipboard().setText(text))
    buttons.rejected.connect(dialog.close)
    layout = QVBoxLayout(dialog)
    layout.addWidget(edit)
    layout.addWidget(buttons)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _words(error: Exception) -> str:
    """Its own words, or better ones where a library did not load: those of Windows help nobody."""
    if not isinstance(error, errors.PackageError):
        return str(error)
    from .install.faults import load_sentence

    return load_sentence(f"{error} {error.__cause__ or ''}") or str(error)


def _title(error: Exception) -> str:
    titles: list[tuple[type[Exception], str]] = [
        (errors.RasterChangedError, tr("The imagery changed")),
        (errors.RasterUnsupportedError, tr("Imagery not supported")),
        (errors.RasterError, tr("Imagery cannot be read")),
        (errors.PackageError, tr("A Python package is missing")),
        (errors.DeviceError, tr("No memory or device")),
        (errors.ModelError, tr("Model cannot be used")),
        (errors.StoreError, tr("Cache cannot be used")),
        (errors.WriteError, tr("Not saved")),
    ]
    for kind, title in titles:
        if isinstance(error, kind):
            return title
    return tr("Error")
