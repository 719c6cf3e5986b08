# SPDX-License-Identifier: GPL-3.0-or-later
"""Python logging of both packages, shown in QGIS's own log panel."""

from __future__ import annotations

import logging

from qgis.core import Qgis, QgsMessageLog

TAG = "Oriel"
ROOT = __name__.rpartition(".plugin.")[0]
"""The installed package's name: both `plugin` and `backend` log below it."""


class QgisLogHandler(logging.Handler):
    """Hands records to `QgsMessageLog`, which may be called from any thread."""

    def emit(self, record: logging.LogRecord) -> None:
        """Write one record with QGIS's own level."""
        level = Qgis.MessageLevel.Info
        if record.levelno >= logging.ERROR:
            level = Qgis.MessageLevel.Critical
        elif record.levelno >= logging.WARNING:
            level = Qgis.MessageLevel.Warning
        QgsMessageLog.logMessage(self.format(record), TAG, level, notifyUser=False)


def install() -> QgisLogHandler:
    """Start showing the records; `remove` undoes it."""
    handler = QgisLogHandler()
    handler.setFormatter(logging.Formatter("%(name)s: %(message)s"))
    logger = logging.getLogger(ROOT)
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    return handler


def remove(handler: QgisLogHandler) -> None:
    """Stop showing the records."""
    logging.getLogger(ROOT).removeHandler(handler)
    handler.close()
