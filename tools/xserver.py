# SPDX-License-Identifier: GPL-3.0-or-later
"""A virtual display, and real mouse and key events sent through an X server."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from .failure import BuildError

_NEEDED = ("Xvfb", "openbox", "xdotool", "xprop")


class VirtualDisplay:
    """Xvfb with a window manager on a free display number."""

    def __init__(self, folder: Path, size: tuple[int, int] = (1440, 900)) -> None:
        self._folder = folder
        self._size = size
        self._server: subprocess.Popen[str] | None = None
        self._manager: subprocess.Popen[bytes] | None = None
        self.name = ""

    def start(self) -> str:
        """Start both; return the display's name (`:7`).

        Raises:
            BuildError: a program is missing or the server does not come up.
        """
        absent = [name for name in _NEEDED if shutil.which(name) is None]
        if absent:
            raise BuildError(
                f"{', '.join(absent)} missing: install the system packages xvfb, openbox, xdotool and x11-utils"
            )
        width, height = self._size
        log = (self._folder / "xvfb.log").open("w")
        # 96 dpi is a scale of exactly 1: QGIS 3.40 would else draw 4 % larger, and Qt's pixels are not the X server's
        command = ["Xvfb", "-displayfd", "1", "-screen", "0", f"{width}x{height}x24", "-dpi", "96"]
        command += ["-nolisten", "tcp", "-noreset"]
        with log:
            self._server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=log, text=True)
        assert self._server.stdout is not None
        number = self._server.stdout.readline().strip()
        if not number:
            raise BuildError(f"Xvfb did not start: {(self._folder / 'xvfb.log').read_text().strip()[-300:]}")
        self.name = f":{number}"
        self._start_manager()
        return self.name

    def _start_manager(self) -> None:
        env = {**os.environ, "DISPLAY": self.name}
        with (self._folder / "openbox.log").open("w") as log:
            self._manager = subprocess.Popen(["openbox", "--sm-disable"], env=env, stdout=log, stderr=log)
        deadline = time.monotonic() + 10
        while time.monotonic() < deadline:
            command = ["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"]
            answer = subprocess.run(command, env=env, capture_output=True, text=True, check=False).stdout
            if "window id" in answer:
                return
            time.sleep(0.05)
        raise BuildError(f"openbox did not start on {self.name}: see {self._folder / 'openbox.log'}")

    def stop(self) -> None:
        """End both programs."""
        for process in (self._manager, self._server):
            if process is not None and process.poll() is None:
                process.terminate()
                try:
                    process.wait(5)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()
        if self._server is not None and self._server.stdout is not None:
            self._server.stdout.close()


_BUTTONS = {"left": "1", "middle": "2", "right": "3"}


@dataclass(frozen=True)
class Pointer:
    """Mouse and keyboard of one display; every call is a real event of its X server."""

    display: str

    def move(self, x: int, y: int) -> None:
        """Put the mouse there (screen pixels)."""
        self._send("mousemove", "--sync", str(x), str(y))

    def click(self, x: int, y: int, *, button: str = "left", hold: str = "", times: int = 1) -> None:
        """Move there and click; `hold` is a key such as `shift` that is held meanwhile."""
        self.move(x, y)
        clicks = ["click", "--repeat", str(times), "--delay", "80", _BUTTONS[button]]
        self._send(*(["keydown", hold] if hold else []), *clicks, *(["keyup", hold] if hold else []))

    def drag(self, points: list[tuple[int, int]], *, button: str = "left", hold: str = "") -> None:
        """Press at the first point, move through the others and release at the last."""
        self.move(*points[0])
        self._send(*(["keydown", hold] if hold else []), "mousedown", _BUTTONS[button])
        last = points[0]
        for point in points[1:]:
            for part in (0.3, 0.6, 1.0):
                x, y = (round(start + part * (end - start)) for start, end in zip(last, point))
                self.move(x, y)
                time.sleep(0.02)
            last = point
        self._send("mouseup", _BUTTONS[button], *(["keyup", hold] if hold else []))

    def scroll(self, x: int, y: int, *, steps: int) -> None:
        """Turn the wheel: positive steps away from the user."""
        self.move(x, y)
        self._send("click", "--repeat", str(abs(steps)), "--delay", "60", "4" if steps > 0 else "5")

    def key(self, *names: str) -> None:
        """Press keys one after the other, named as in xdotool: `Return`, `Escape`, `ctrl+z`."""
        self._send("key", "--delay", "40", *names)

    def type(self, text: str) -> None:
        """Type a text."""
        self._send("type", "--delay", "15", "--", text)

    def _send(self, *words: str) -> None:
        env = {**os.environ, "DISPLAY": self.display}
        command = ["xdotool", *words]
        done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=30, check=False)
        if done.returncode:
            raise BuildError(f"xdotool {' '.join(words)} failed on {self.display}: {done.stderr.strip()}")
