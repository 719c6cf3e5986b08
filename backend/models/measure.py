# SPDX-License-Identifier: GPL-3.0-or-later
"""How fast a model is on this computer, and what its processor is; measured, never guessed."""

from __future__ import annotations

import platform
import statistics
import time
from dataclasses import dataclass

import numpy as np

from ..device import choose_device, release_memory, usable_cores, why_not_gpu
from ..errors import OrielError
from ..progress import SILENT, Progress
from .loading import load_model
from .registry import model_entry

_RUNS = 3


@dataclass(frozen=True)
class ModelSpeed:
    """What was measured.

    Attributes:
        seconds: median time to encode one window of the model's own size.
        pixels: side of that window.
        device: name of the processor.
    """

    seconds: float
    pixels: int
    device: str


def measure_model(
    model_id: str, *, device: str = "auto", path: str | None = None, progress: Progress = SILENT
) -> ModelSpeed:
    """Load a model, encode one window to warm it up and three to take the time, and free it.

    Raises:
        ModelError: the model cannot be loaded.
        Cancelled: the user stopped it, between two windows.
    """
    entry = model_entry(model_id)
    chosen = choose_device(device)
    model = load_model(model_id, device=device, path=path)
    side = entry.size
    window = np.random.default_rng(0).integers(0, 255, (side, side, 3), dtype=np.uint8)
    times = []
    for run in range(_RUNS + 1):
        progress.report(run, _RUNS + 1)
        start = time.perf_counter()
        model.encode(window)
        times.append(time.perf_counter() - start)
    del model
    release_memory()
    return ModelSpeed(statistics.median(times[1:]), side, chosen.name)


def device_report(preference: str = "auto") -> tuple[str, ...]:
    """Say which processor runs the models, and why not a GPU; one line each, also where torch is missing."""
    lines = [f"{platform.processor() or platform.machine()}, {usable_cores()} usable cores"]
    try:
        chosen = choose_device(preference)
        lines.append(f"device: {chosen.name}, {chosen.encode_dtype}, batches of {chosen.decode_batch}")
        reason = why_not_gpu()
    except OrielError as error:
        reason = str(error)
    return (*lines, *([reason] if reason else []))
