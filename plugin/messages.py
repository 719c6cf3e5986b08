# SPDX-License-Identifier: GPL-3.0-or-later
"""Messages to the user: one way for each kind."""

from __future__ import annotations

import logging
import traceback
from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout

from ..backend import errors
from .i18n import tr

if TYPE_CHECKING:
    from qgis.gui import QgsMessageBar

log = logging.getLogger(__name__)

INFO_S = 4
WARNING_S = 8
STAYS = 0


def show_info(bar: QgsMessageBar, text: str) -> None:
    """Say something that went well."""
    bar.pushMessage("", text, Qgis.MessageLevel.Info, INFO_S)


def show_warning(bar: QgsMessageBar, text: str) -> None:
    """Say something that the user should look at."""
    bar.pushMessage("", text, Qgis.MessageLevel.Warning, WARNING_S)


def show_error(bar: QgsMessageBar, error: Exception) -> None:
    """Say what went wrong: what the user can act on in his words, what nobody foresaw with all its details."""
    if isinstance(error, errors.InputError):
        show_warning(bar, str(error))
        return
    known = isinstance(error, errors.OrielError)
    trace = "".join(traceback.format_exception(type(error), error, error.__traceback__))
    log.log(logging.WARNING if known else logging.ERROR, "%s", trace)
    title = _title(error)
    text = (
        str(error)
        if known
        else tr("Something unexpected happened: {error}").format(error=error or type(error).__name__)
    )
    item = bar.createMessage(title, text)
    details = QPushButton(tr("Details"), item)
    details.clicked.connect(lambda _checked=False: show_details(bar, title, f"{text}\n\n{trace}"))
    item.layout().addWidget(details)
    level = Qgis.MessageLevel.Warning if known else Qgis.MessageLevel.Critical
    bar.pushWidget(item, level, WARNING_S * 2 if known else STAYS)


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
