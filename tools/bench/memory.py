# SPDX-License-Identifier: GPL-3.0-or-later
"""How much memory a huge raster takes."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from ..large_cog import HEIGHT, WIDTH, write_large_cog
from ..places import ROOT, venv_python
from ..rows import NotHere, Speed, bench
from ..terminal import python_environment

_ACROSS, _DOWN = 5, 3


@bench("memory.large_raster_mb")
def large_raster() -> Iterator[Speed]:
    """Peak memory of clicks and boxes all over 36,000 x 18,000 pixels, above what the model takes for one window."""
    if not Path("/proc/self/status").exists():
        raise NotHere("the peak is read from /proc: Linux only")
    # a process of its own, whose peak is nobody else's
    code = f"from {__spec__.parent}.memory import measure; print(measure())"
    done = subprocess.run(
        [venv_python(), "-c", code], cwd=ROOT, env=python_environment(), capture_output=True, text=True, check=False
    )
    if done.returncode:
        print(done.stderr, file=sys.stderr)
        raise RuntimeError("the measuring process failed")
    yield Speed("memory.large_raster_mb", float(done.stdout), n=2 * _ACROSS * _DOWN, unit="MB")


def measure() -> float:
    """Click and drag boxes over the raster; return the megabytes above the peak of the model alone."""
    from ... import backend
    from ...backend.types import Prompts

    model = backend.load_model("oriel-compact", device="cpu")
    side = 1024
    blank = np.random.default_rng(0).integers(0, 255, (side, side, 3), np.uint8)
    click = Prompts(np.array([(side / 2, side / 2)]), np.ones(1, np.int64))
    model.decode(model.encode(blank), [click])  # type: ignore[arg-type]  # what encode gives, decode takes
    model_alone = _peak()
    with tempfile.TemporaryDirectory(prefix="oriel-bench-") as name:
        path = write_large_cog(Path(name) / "large.tif")
        source = backend.open_source(backend.describe(path))
        session = backend.SegmentSession(source, model, backend.FeatureStore(Path(name) / "store"))
        for row in range(_DOWN):
            for col in range(_ACROSS):
                x, y = (col + 0.5) * WIDTH / _ACROSS, (row + 0.5) * HEIGHT / _DOWN
                session.predict(backend.SegmentRequest(Prompts(np.array([(x, y)]), np.ones(1, np.int64)), scale=1.0))
                nothing = np.zeros((0, 2)), np.zeros(0, np.int64)
                box = (x - 1500, y - 1500, x + 1500, y + 1500)
                session.predict(backend.SegmentRequest(Prompts(*nothing, box=box), scale=8.0))
        source.close()
    return _peak() - model_alone


def _peak() -> float:
    """The largest resident memory of this process so far, in megabytes."""
    lines = Path("/proc/self/status").read_text().splitlines()
    (line,) = (line for line in lines if line.startswith("VmHWM"))
    return int(line.split()[1]) * 1024 / 1e6
