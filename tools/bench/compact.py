# SPDX-License-Identifier: GPL-3.0-or-later
"""What Oriel Compact itself takes, without reading, store or outlines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from ... import backend
from ...backend.types import Prompts
from ..rows import Speed, bench, median_ms
from .memory import measured_apart, peak_mb

_SIDE = 1024
_PROMPTS = 64
_REPEATS = 15


def _window() -> np.ndarray[Any, np.dtype[np.uint8]]:
    return np.random.default_rng(0).integers(0, 255, (_SIDE, _SIDE, 3), np.uint8)


def _clicks(count: int) -> list[Prompts]:
    places = np.random.default_rng(1).uniform(100, _SIDE - 100, (count, 1, 2))
    return [Prompts(xy, np.ones(1, np.int64)) for xy in places]


@bench("compact.encode_1024_ms", "compact.decode_ms", "compact.decode_batch_ms")
def passes() -> Iterator[Speed]:
    """Encoding a window; answering one prompt; each of many at once."""
    model = backend.load_model("oriel-compact", device="cpu")
    rgb = _window()
    arrays = model.encode(rgb)
    one, many = _clicks(1), _clicks(_PROMPTS)
    yield Speed("compact.encode_1024_ms", median_ms(lambda: model.encode(rgb), repeats=_REPEATS), n=_REPEATS)
    yield Speed("compact.decode_ms", median_ms(lambda: model.decode(arrays, one), repeats=_REPEATS), n=_REPEATS)
    batch = median_ms(lambda: model.decode(arrays, many), repeats=5) / _PROMPTS
    yield Speed("compact.decode_batch_ms", batch, n=_PROMPTS)


@bench("compact.encode_peak_mb")
def memory() -> Iterator[Speed]:
    """Peak memory of encoding one window above what the loaded model holds, in a process of its own."""
    (megabytes,) = measured_apart("compact")
    yield Speed("compact.encode_peak_mb", megabytes, unit="MB")


def measure() -> tuple[float]:
    """Megabytes that the peak of one encode lies above the loaded model."""
    model = backend.load_model("oriel-compact", device="cpu")
    rgb = _window()
    model.encode(rgb[:64, :64])  # what torch sets up at its first call is not the window's
    before = peak_mb()
    model.encode(rgb)
    return (peak_mb() - before,)
