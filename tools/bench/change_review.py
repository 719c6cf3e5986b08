# SPDX-License-Identifier: GPL-3.0-or-later
"""The sensitivity slider and the marks with 5,000 objects, in QGIS without a window."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator

from ..places import ROOT, venv_python
from ..rows import NotHere, Speed, bench
from ..terminal import python_environment

_OBJECTS = 5000
_ROWS = ("change.slider_5000_ms", "change.mark_5000_ms")


@bench(*_ROWS)
def slider_5000() -> Iterator[Speed]:
    """One step of the slider (list, summary, outlines on the map painted); one tick with its new order.

    No plain way: without stored scores the pair would be compared again.
    """
    command = [str(venv_python()), "-m", "oriel.tools.bench_change_window", str(_OBJECTS)]
    env = python_environment({"QT_QPA_PLATFORM": "offscreen"})
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    if not lines:
        problem = (done.stderr or done.stdout).strip().splitlines()
        raise NotHere(f"QGIS's Python does not run here: {problem[-1] if problem else 'it died'}")
    measured = json.loads(lines[-1])
    yield Speed("change.slider_5000_ms", measured["slider_ms"], n=measured["n"])
    yield Speed("change.mark_5000_ms", measured["mark_ms"], n=measured["n"])
