# SPDX-License-Identifier: GPL-3.0-or-later
"""A real QGIS window that demo, desktop tests and bench drive as a user would.

    with QgisWindow(WindowOptions(folder)) as qgis:
        qgis.pointer.click(*qgis.centre("orielDock"))
        qgis.wait("widget('orielDock').isVisible()")
        qgis.grab(folder / "dock.png")

Questions go through tools/qgis_agent.py, which answers on QGIS's GUI thread; mouse and keys go through the X server.
"""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any

from .failure import BuildError
from .places import LINK_FOLDER, PACKAGE, site_packages
from .qgis_install import QgisInstall, find_qgis
from .qgis_profile import write_profile
from .xserver import Pointer, VirtualDisplay

AGENT = Path(__file__).with_name("qgis_agent.py")
_START_SECONDS = 120.0


@dataclass(frozen=True)
class WindowOptions:
    """How to start the window."""

    folder: Path
    """Profile, logs and temporary files go here; a second start on it finds the same profile."""
    size: tuple[int, int] = (1440, 900)
    project: Path | None = None
    plugins: tuple[str, ...] = (PACKAGE,)
    """Packages that the profile enables."""
    plugin_folder: Path | None = LINK_FOLDER
    """Where QGIS looks for plugins beside its own places; None: only in the profile."""
    packages: Path | None = None
    """Where the plugin finds its Python packages; None: in the working copy's own environment."""
    env: Mapping[str, str] = field(default_factory=dict)
    settings: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Further sections of QGIS3.ini."""


class QgisDiedError(BuildError):
    """QGIS ended while it was being driven."""


class QgisWindow:
    """One QGIS process on one virtual display; a context manager."""

    def __init__(self, options: WindowOptions) -> None:
        self.options = options
        self.folder = options.folder
        self.display = VirtualDisplay(options.folder, options.size)
        self.pointer = Pointer("")
        self.process: subprocess.Popen[bytes] | None = None
        self._socket: socket.socket | None = None
        self._received = b""
        self._count = 0
        # a socket's path may have 107 bytes only, the folder's may be longer
        self._private = Path(tempfile.mkdtemp(prefix="oriel-"))

    def __enter__(self) -> QgisWindow:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def log(self) -> Path:
        """What QGIS printed."""
        return self.folder / "qgis.log"

    def start(self) -> None:
        """Start display and QGIS; return when its window answers.

        Raises:
            BuildError: a program is missing, or QGIS ended or did not answer in time.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        try:
            self.pointer = Pointer(self.display.start())
            self._start_qgis()
            self._connect()
            self._bring_up()
        except BaseException:
            self.close()
            raise

    def run(self, code: str) -> Any:
        """Run Python on the GUI thread; return what it assigns to `result`.

        Raises:
            QgisDiedError: QGIS has ended.
            BuildError: the code raised; the message is its traceback.
        """
        if self._socket is None:
            raise BuildError("the QGIS window is not open")
        self._count += 1
        message = json.dumps({"id": self._count, "code": code}).encode() + b"\n"
        try:
            self._socket.sendall(message)
            answer = json.loads(self._read_line())
        except (OSError, EOFError):
            raise self._death("it closed the command channel") from None
        if "error" in answer:
            raise BuildError(f"in QGIS:\n{answer['error']}")
        return answer["value"]

    def value(self, expression: str) -> Any:
        """Return the value of a Python expression, evaluated on the GUI thread."""
        return self.run(f"result = {expression}")

    def wait(self, expression: str, *, seconds: float = 20.0, what: str = "") -> Any:
        """Wait until an expression is true; return its value.

        Raises:
            BuildError: it stayed false (or raised LookupError) for `seconds`.
        """
        deadline = time.monotonic() + seconds
        code = f"try:\n    result = {expression}\nexcept (LookupError, AttributeError) as missing:\n    result = None"
        while True:
            value = self.run(code)
            if value:
                return value
            if time.monotonic() > deadline:
                picture = self.folder / "timed_out.png"
                self.grab(picture)
                raise BuildError(f"waited {seconds:g} s in vain for {what or expression} (screen: {picture})")
            time.sleep(0.02)

    def centre(self, name: str) -> tuple[int, int]:
        """Return the middle of the widget with this object name, in screen pixels."""
        return self.middle_of(f"widget({name!r})")

    def middle_of(self, expression: str) -> tuple[int, int]:
        """Return the middle of the widget that an expression gives, in screen pixels."""
        left, top, width, height = self.value(f"area_of({expression})")
        return left + width // 2, top + height // 2

    def on_map(self, x: float, y: float, crs: str | None = None) -> tuple[int, int]:
        """Return where a map point is on the screen."""
        column, row = self.value(f"screen_point({x!r}, {y!r}, {crs!r})")
        return column, row

    def settle(self, *, seconds: float = 20.0) -> None:
        """Wait until the map is drawn."""
        self.run("QApplication.processEvents()")
        self.wait("not iface.mapCanvas().isDrawing()", seconds=seconds, what="the map to be drawn")

    def grab(self, path: Path) -> Path:
        """Write a screenshot of the whole display; return its path."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self.run(f"QApplication.processEvents(); grab({str(path)!r})")
        return path

    def kill(self) -> None:
        """End QGIS at once, as a crash would (the display stays for a further `restart`)."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()
        self._disconnect()

    def restart(self) -> None:
        """Start QGIS again on the same display and profile."""
        self.kill()
        self._start_qgis()
        self._connect()
        self._bring_up()

    def close(self) -> None:
        """End QGIS and the display; safe to call twice."""
        if self._socket is not None and self.process is not None and self.process.poll() is None:
            try:
                self.run(
                    # as QGIS's own exit does: 3.22 crashes where layers outlive its docks
                    "QgsProject.instance().clear()\n"
                    "from qgis.PyQt.QtCore import QTimer\n"
                    "QTimer.singleShot(0, lambda: QApplication.exit(0))"
                )
                self.process.wait(10)
            except (BuildError, subprocess.TimeoutExpired):
                pass
        if self.process is not None and self.process.poll() is None:
            self.kill()
        self._disconnect()
        self.display.stop()
        shutil.rmtree(self._private, ignore_errors=True)

    def _start_qgis(self) -> None:
        write_profile(self.folder, plugins=self.options.plugins, settings=self.options.settings)
        install = find_qgis()
        command = [str(install.program), "--nologo", "--noversioncheck", "--profiles-path", str(self.folder)]
        command += ["--code", str(AGENT)]
        if self.options.project is not None:
            command.append(str(self.options.project))
        self._address.unlink(missing_ok=True)
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                command, env=self._environment(install), stdout=log, stderr=log, cwd=self.folder
            )

    def _bring_up(self) -> None:
        """Wait for the main window, make it fill the screen, and leave the welcome page."""
        self.wait("iface.mainWindow().isVisible()", seconds=_START_SECONDS, what="QGIS's main window")
        self.run("iface.mainWindow().showMaximized()")
        # On a busy machine the welcome page may come up after the first new project: asked for again until it has gone.
        shown = "iface.mapCanvas().isVisible()" + (" or iface.newProject()" if self.options.project is None else "")
        self.wait(f"({shown}) and iface.mapCanvas().width() > 200", seconds=_START_SECONDS, what="the map canvas")
        self.settle(seconds=_START_SECONDS)

    @property
    def _address(self) -> Path:
        return self._private / "agent"

    def _environment(self, install: QgisInstall) -> dict[str, str]:
        env = install.environment(self.options.packages or site_packages())
        env = {name: value for name, value in env.items() if not name.startswith(("QT_", "QGIS_", "XDG_"))}
        env.pop("DBUS_SESSION_BUS_ADDRESS", None)
        env.pop("WAYLAND_DISPLAY", None)
        env.update(
            DISPLAY=self.display.name,
            QT_QPA_PLATFORM="xcb",
            XDG_RUNTIME_DIR=str(self._private),
            NO_AT_BRIDGE="1",
            LC_ALL="C.UTF-8",
            PYTHONDONTWRITEBYTECODE="1",
            PYTHONFAULTHANDLER="1",
            ORIEL_AGENT=str(self._address),
            ORIEL_TOUR_CLOSED="1",
        )
        if self.options.plugin_folder is not None:
            env["QGIS_PLUGINPATH"] = str(self.options.plugin_folder)
        env.update(self.options.env)
        return env

    def _connect(self) -> None:
        deadline = time.monotonic() + _START_SECONDS
        while time.monotonic() < deadline:
            self._check_alive("it ended before its window came up")
            if self._address.exists():
                connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
                try:
                    connection.connect(str(self._address))
                except OSError:
                    connection.close()
                else:
                    connection.settimeout(120)
                    self._socket = connection
                    return
            time.sleep(0.05)
        raise BuildError(f"QGIS did not answer within {_START_SECONDS:g} s. {self._end_of_log()}")

    def _disconnect(self) -> None:
        if self._socket is not None:
            self._socket.close()
        self._socket = None
        self._received = b""

    def _read_line(self) -> bytes:
        assert self._socket is not None
        while b"\n" not in self._received:
            try:
                chunk = self._socket.recv(1 << 16)
            except TimeoutError:
                raise BuildError(f"QGIS's GUI thread did not answer for 120 s: see {self.log}") from None
            if not chunk:
                raise EOFError
            self._received += chunk
        line, _, self._received = self._received.partition(b"\n")
        return line

    def _check_alive(self, what: str) -> None:
        if self.process is not None and self.process.poll() is not None:
            raise self._death(what)

    def _death(self, what: str) -> QgisDiedError:
        code: int | None = None
        if self.process is not None:
            try:
                code = self.process.wait(5)
            except subprocess.TimeoutExpired:
                code = None
        how = f"signal {-code}" if code is not None and code < 0 else f"exit status {code}"
        return QgisDiedError(f"QGIS died ({how}): {what}. {self._end_of_log()}")

    def _end_of_log(self) -> str:
        tail = self.log.read_text(errors="replace").strip().splitlines()[-15:] if self.log.exists() else []
        return f"The end of {self.log}:\n" + "\n".join(tail)
