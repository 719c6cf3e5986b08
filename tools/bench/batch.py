# SPDX-License-Identifier: GPL-3.0-or-later
"""Many prompts at once: how often windows are encoded, and how fast, against one prompt after the other."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from ... import backend
from ...backend.types import Prompts
from ..rows import Speed, bench
from .imagery import textured
from .segment import _model

_COUNT, _MANY = 120, 10_000


class _Counted:
    """A model that counts its encodes."""

    def __init__(self, model: Any) -> None:
        self._model = model
        self.encodes = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._model, name)

    def encode(self, rgb: Any) -> Any:
        """Encode and count."""
        self.encodes += 1
        return self._model.encode(rgb)


def _boxes(count: int) -> list[backend.BatchPrompt]:
    """Boxes round the blocks of the picture, in random order."""
    rng = np.random.default_rng(4)
    places = 40 + 150 * rng.integers(0, 19, (count, 2))
    return [
        backend.BatchPrompt(n, Prompts(box=(x - 10.0, y - 10.0, x + 55.0, y + 70.0))) for n, (x, y) in enumerate(places)
    ]


@bench("batch.prompts_ms", "batch.encodes_per_window")
def prompts() -> Iterator[Speed]:
    """Boxes in random order: as a batch, and one after the other as they come, with memory for four windows.

    encodes_per_window is 1 where each window is encoded exactly once; the plain column is one after the other.
    """
    model = _model()
    with tempfile.TemporaryDirectory(prefix="oriel-bench-") as name:
        source = backend.open_source(backend.describe(textured(Path(name))))
        asked = _boxes(_COUNT)
        model.decode(model.encode(np.zeros((64, 64, 3), np.uint8)), [Prompts(box=(8, 8, 40, 40))])

        ours = _Counted(model)
        store = backend.FeatureStore(Path(name) / "a", ram_windows=4, disk_bytes=0)
        start = time.perf_counter()
        answers = list(backend.segment_batch(source, ours, store, asked))
        batch_ms = (time.perf_counter() - start) * 1e3 / _COUNT
        windows = len({a.window for a in answers})

        plain = _Counted(model)
        session = backend.SegmentSession(
            source, plain, backend.FeatureStore(Path(name) / "b", ram_windows=4, disk_bytes=0)
        )
        start = time.perf_counter()
        seen = {session.predict(backend.SegmentRequest(item.prompts)).window for item in asked}
        plain_ms = (time.perf_counter() - start) * 1e3 / _COUNT
        source.close()
    yield Speed("batch.prompts_ms", batch_ms, plain=plain_ms, n=_COUNT)
    yield Speed("batch.encodes_per_window", ours.encodes / windows, plain.encodes / len(seen), _COUNT, "encodes")


class _Instant:
    """A stand-in whose answers cost nothing: what is left is Oriel's own work."""

    window_size, stride, name, signature = 1024, 32, "instant", "instant"

    def __init__(self) -> None:
        self.encodes = 0

    def encode(self, rgb: Any) -> Any:
        """Count."""
        self.encodes += 1
        return {"size": np.array(rgb.shape)}

    def decode(self, _arrays: Any, asked: Any) -> Any:
        """A square in each box."""
        from ...backend.types import Decoded

        logits = np.full((1, 24, 24), -5, np.float32)
        logits[:, 6:18, 6:18] = 5
        return [Decoded(logits, p.box, np.array([0.9], np.float32)) for p in asked]


@bench("batch.ten_thousand_s", "batch.ten_thousand_encodes_per_window")
def ten_thousand() -> Iterator[Speed]:
    """10,000 boxes through sorting, windows, masks and outlines, with a model whose answers cost nothing."""
    with tempfile.TemporaryDirectory(prefix="oriel-bench-") as name:
        source = backend.open_source(backend.describe(textured(Path(name))))
        model: Any = _Instant()
        store = backend.FeatureStore(Path(name) / "a", ram_windows=1, disk_bytes=0)
        start = time.perf_counter()
        answers = list(backend.segment_batch(source, model, store, _boxes(_MANY), backend.BatchOptions(grow=False)))
        spent = time.perf_counter() - start
        source.close()
    windows = len({a.window for a in answers})
    yield Speed("batch.ten_thousand_s", spent, n=_MANY, unit="s")
    yield Speed("batch.ten_thousand_encodes_per_window", model.encodes / windows, n=_MANY, unit="encodes")
