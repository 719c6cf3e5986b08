# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs inside the QGIS that tools/qgis_window.py starts (`qgis --code`): answers questions on the GUI thread.

It opens a socket that only this user can reach (a file in a private folder). Each line is a JSON object
`{"id", "code"}`; the code runs on the GUI thread with `iface` and the functions below in reach; what it assigns to
`result` goes back as JSON.
Mouse and keys never pass through here: they are real events of the X server.
"""

from __future__ import annotations

import json
import os
import time
import traceback

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QElapsedTimer, QObject, QPoint, Qt, QTimer
from qgis.PyQt.QtNetwork import QLocalServer
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QTabBar, QWidget
from qgis.utils import iface  # noqa: TID251 - a start script has nobody to inject it


def widget(name: str) -> QWidget:
    """Return the visible widget of this object name, or a hidden one where none is visible."""
    found = [candidate for candidate in QApplication.allWidgets() if candidate.objectName() == name]
    if not found:
        raise LookupError(f"no widget is called {name!r}")
    return next((candidate for candidate in found if candidate.isVisible()), found[0])


def area_of(target: QWidget) -> list[int]:
    """Return left, top, width and height of a widget on the screen, in pixels."""
    corner = target.mapToGlobal(QPoint(0, 0))
    return [corner.x(), corner.y(), target.width(), target.height()]


def button(text: str, parent: QWidget | None = None) -> QAbstractButton:
    """Return the visible button with this text (mnemonics ignored)."""
    buttons = parent.findChildren(QAbstractButton) if parent is not None else QApplication.allWidgets()
    for candidate in buttons:
        shown = isinstance(candidate, QAbstractButton) and candidate.isVisible()
        if shown and candidate.text().replace("&", "") == text:
            return candidate
    raise LookupError(f"no visible button says {text!r}")


def tab_area(text: str) -> list[int]:
    """Return the screen area of the visible tab with this text."""
    for bar in QApplication.allWidgets():
        if isinstance(bar, QTabBar) and bar.isVisible():
            for index in range(bar.count()):
                if bar.tabText(index).replace("&", "") == text:
                    area = bar.tabRect(index)
                    corner = bar.mapToGlobal(area.topLeft())
                    return [corner.x(), corner.y(), area.width(), area.height()]
    raise LookupError(f"no visible tab says {text!r}")


def screen_point(x: float, y: float, crs: str | None = None) -> list[int]:
    """Return where a map point is on the screen; `crs` is its authority id or WKT, None for the map's own."""
    canvas = iface.mapCanvas()
    point = QgsPointXY(x, y)
    if crs:
        source = QgsCoordinateReferenceSystem(crs)
        target = canvas.mapSettings().destinationCrs()
        if source.isValid() and target.isValid():
            point = QgsCoordinateTransform(source, target, QgsProject.instance()).transform(point)
    pixel = canvas.mapSettings().mapToPixel().transform(point)
    corner = canvas.viewport().mapToGlobal(QPoint(round(pixel.x()), round(pixel.y())))
    return [corner.x(), corner.y()]


def canvas_area() -> list[int]:
    """Return the screen area of the map."""
    return area_of(iface.mapCanvas().viewport())


def grab(path: str) -> None:
    """Write a picture of the whole screen, menus and pop-ups included."""
    if not QApplication.primaryScreen().grabWindow(0).save(path):
        raise OSError(f"the screenshot {path} could not be written")


class Heartbeat:
    """Measures how long the GUI thread does not come back to its events."""

    def __init__(self, interval_ms: int = 10) -> None:
        self._gap = QElapsedTimer()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(interval_ms)
        self._timer.timeout.connect(self._beat)
        self.longest_ms = 0.0

    def start(self) -> None:
        """Forget what was measured and begin anew."""
        self.longest_ms = 0.0
        self._gap.start()
        self._timer.start()

    def stop(self) -> float:
        """Return the longest stall since `start`, in milliseconds."""
        self._beat()
        self._timer.stop()
        return self.longest_ms

    def _beat(self) -> None:
        self.longest_ms = max(self.longest_ms, self._gap.nsecsElapsed() / 1e6 - self._timer.interval())
        self._gap.restart()


class Agent(QObject):
    """The listening end of the command channel."""

    def __init__(self, address: str, parent: QObject) -> None:
        super().__init__(parent)
        self._names = {**globals(), "iface": iface, "heartbeat": Heartbeat(), "QgsProject": QgsProject, "time": time}
        self._unfinished: dict[object, bytes] = {}
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connected)
        if not self._server.listen(address):
            raise OSError(f"cannot listen on {address}: {self._server.errorString()}")

    def _on_connected(self) -> None:
        socket = self._server.nextPendingConnection()
        self._unfinished[socket] = b""
        socket.readyRead.connect(self._on_data)
        socket.disconnected.connect(self._on_disconnected)

    def _on_disconnected(self) -> None:
        socket = self.sender()
        self._unfinished.pop(socket, None)
        socket.deleteLater()

    def _on_data(self) -> None:
        socket = self.sender()
        *lines, rest = (self._unfinished[socket] + bytes(socket.readAll())).split(b"\n")
        self._unfinished[socket] = rest
        for line in lines:
            answer = self._answer(json.loads(line))
            socket.write(json.dumps(answer).encode() + b"\n")
            socket.flush()

    def _answer(self, request: dict) -> dict:
        self._names.pop("result", None)
        try:
            exec(compile(request["code"], "<command>", "exec"), self._names)
            return {"id": request["id"], "value": _plain(self._names.get("result"))}
        except Exception:  # noqa: BLE001 - goes back to the caller as text
            return {"id": request["id"], "error": traceback.format_exc()}


def _plain(value: object) -> object:
    try:
        json.dumps(value)
    except (TypeError, ValueError):
        return repr(value)
    return value


if os.environ.get("ORIEL_AGENT"):
    agent = Agent(os.environ["ORIEL_AGENT"], iface.mainWindow())
