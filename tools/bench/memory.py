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

_ACROSS, _DOWN = 7, 2
"""Clicks; with the windows of the box, more than the feature store keeps in memory."""
_BOX_PX = 3000


def measured_apart(module: str) -> list[float]:
    """What `measure()` of a row module gives in a process of its own, whose peak is nobody else's.

    Args:
        module: name of a module beside this one; its `measure` returns a tuple of megabytes.
    """
    if not Path("/proc/self/status").exists():
        raise NotHere("the peak is read from /proc: Linux only")
    code = f"from {__spec__.parent}.{module} import measure; print(*measure())"
    done = subprocess.run(
        [venv_python(), "-c", code], cwd=ROOT, env=python_environment(), capture_output=True, text=True, check=False
    )
    if done.returncode:
        print(done.stderr, file=sys.stderr)
        raise RuntimeError("the measuring process failed")
    return [float(word) for word in done.stdout.split()]


@bench("memory.large_raster_mb")
def large_raster() -> Iterator[Speed]:
    """Peak memory of clicks and a large box on 36,000 x 18,000 pixels, above what the model takes for one window."""
    (megabytes,) = measured_apart("memory")
    yield Speed("memory.large_raster_mb", megabytes, n=_ACROSS * _DOWN + 1, unit="MB")


def measure() -> tuple[float]:
    """Click all over the raster and drag a large box; return the megabytes above the peak of the model alone."""
    from ... import backend
    from ...backend.types import Prompts

    model = backend.load_model("oriel-compact", device="cpu")
    side = 1024
    blank = np.random.default_rng(0).integers(0, 255, (side, side, 3), np.uint8)
    click = Prompts(np.array([(side / 2, side / 2)]), np.ones(1, np.int64))
    model.decode(model.encode(blank), [click])
    model_alone = peak_mb()
    with tempfile.TemporaryDirectory(prefix="oriel-bench-") as name:
        path = write_large_cog(Path(name) / "large.tif")
        source = backend.open_source(backend.describe(path))
        session = backend.SegmentSession(source, model, backend.FeatureStore(Path(name) / "store"))
        for row in range(_DOWN):
            for col in range(_ACROSS):
                x, y = (col + 0.5) * WIDTH / _ACROSS, (row + 0.5) * HEIGHT / _DOWN
                session.predict(backend.SegmentRequest(Prompts(np.array([(x, y)]), np.ones(1, np.int64)), scale=1.0))
        # far larger than a window: looked at from above, its edge then redrawn in some twenty native windows
        left, top = (WIDTH - _BOX_PX) / 2, (HEIGHT - _BOX_PX) / 2
        box = Prompts(box=(left, top, left + _BOX_PX, top + _BOX_PX))
        session.predict(backend.SegmentRequest(box, scale=8.0))
        source.close()
    return (peak_mb() - model_alone,)


def peak_mb() -> float:
    """The largest resident memory of this process so far, in megabytes."""
    lines = Path("/proc/self/status").read_text().splitlines()
    (line,) = (line for line in lines if line.startswith("VmHWM"))
    return int(line.split()[1]) * 1024 / 1e6
