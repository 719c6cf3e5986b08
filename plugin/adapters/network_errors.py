# SPDX-License-Identifier: GPL-3.0-or-later
"""Which requests to a server failed: QGIS draws nothing for them and tells nobody but its network manager."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

from qgis.core import QgsNetworkAccessManager, QgsNetworkReplyContent
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

if TYPE_CHECKING:
    from qgis.core import QgsMapLayer

NO_SUCH_TILE = (404, 410)
FLUSH_S = 2.0


class NetworkErrors(QObject):
    """Collects failed requests to the hosts of one layer; lives on the GUI thread, is asked on the worker.

    "There is no such tile" is not a failure.
    """

    _flush_asked = pyqtSignal(object)

    def __init__(self, layer: QgsMapLayer) -> None:
        """Listen to the requests of all threads."""
        super().__init__()
        self._hosts = hosts(layer.source())
        self._lock = threading.Lock()
        self._errors: list[str] = []
        manager = QgsNetworkAccessManager.instance()
        manager.finished[QgsNetworkReplyContent].connect(self._on_finished)
        self._flush_asked.connect(self._on_flush_asked)

    def clear(self) -> None:
        """Forget earlier failures."""
        with self._lock:
            self._errors.clear()

    def collected(self) -> list[str]:
        """Failures since `clear`; waits until the GUI thread has heard of all that happened before."""
        heard = threading.Event()
        self._flush_asked.emit(heard)
        heard.wait(FLUSH_S)
        with self._lock:
            return sorted(set(self._errors))

    def _on_finished(self, reply: QgsNetworkReplyContent) -> None:
        error = reply.error()
        status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        if error == QNetworkReply.NetworkError.NoError or status in NO_SUCH_TILE:
            return
        if error == QNetworkReply.NetworkError.OperationCanceledError and status is None:
            return  # by ourselves, when a drawing took too long
        if reply.request().url().host() in self._hosts:
            with self._lock:
                self._errors.append(f"HTTP {status}" if status else reply.errorString())

    def _on_flush_asked(self, heard: threading.Event) -> None:
        heard.set()


def hosts(source: str) -> set[str]:
    """Hosts that a web layer's source string names, e.g. `type=xyz&url=https://host/...`."""
    values = [value for values in parse_qs(source).values() for value in values]
    return {host for host in (urlsplit(value.strip("'\"")).hostname for value in [source, *values]) if host}
