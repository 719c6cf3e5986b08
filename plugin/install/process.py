# SPDX-License-Identifier: GPL-3.0-or-later
"""Another program, followed while it runs and ended when the user says so."""

from __future__ import annotations

import contextlib
import logging
import os
import queue
import signal
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Callable

from .faults import TAIL_LINES
from .probing import NO_WINDOW

log = logging.getLogger(__name__)

POLL_S = 0.2
END_S = 5.0


def follow(
    command: Sequence[str | Path], env: Mapping[str, str], tick: Callable[[], None], folder: Path | None = None
) -> tuple[int, str]:
    """Run a program to its end; return its exit status and the last lines that it printed.

    Args:
        command: program and arguments; never goes through a shell.
        env: its whole environment.
        tick: called several times a second; what it raises ends the program and is passed on.
        folder: where it runs.
    """
    words = [str(word) for word in command]
    process = subprocess.Popen(
        words,
        env=dict(env),
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=sys.platform != "win32",
        creationflags=NO_WINDOW if sys.platform == "win32" else 0,
    )
    lines: queue.Queue[str] = queue.Queue()
    reader = threading.Thread(target=_read, args=(process, lines), name="oriel-install-output", daemon=True)
    reader.start()
    tail: deque[str] = deque(maxlen=TAIL_LINES)
    try:
        while reader.is_alive() or not lines.empty():
            tick()
            with contextlib.suppress(queue.Empty):
                tail.append(lines.get(timeout=POLL_S))
                while True:
                    tail.append(lines.get_nowait())
        return process.wait(), "\n".join(tail)
    finally:
        end(process)
        reader.join(END_S)


def end(process: subprocess.Popen[bytes]) -> None:
    """End a program and what it started; does nothing where it has ended."""
    if process.poll() is not None:
        return
    with contextlib.suppress(OSError):
        if sys.platform == "win32":
            process.terminate()
        else:
            os.killpg(process.pid, signal.SIGTERM)
    try:
        process.wait(END_S)
    except subprocess.TimeoutExpired:
        log.info("The installing program does not end by itself and is killed")
        process.kill()
        process.wait()


def _read(process: subprocess.Popen[bytes], lines: queue.Queue[str]) -> None:
    stream = process.stdout
    if stream is None:
        return
    with stream:
        for raw in stream:
            lines.put(raw.decode("utf-8", "replace").rstrip())
