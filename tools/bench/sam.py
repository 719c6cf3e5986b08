# SPDX-License-Identifier: GPL-3.0-or-later
"""SAM through Oriel against SAM as its authors ship it; random weights take the same time as real ones."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from statistics import median

import numpy as np

from ..rows import Speed, bench

_PAIRS = 3


@bench("sam.encode_vit_b_ms")
def encode_vit_b() -> Iterator[Speed]:
    """Encode one window of 1024 x 1024 pixels; plain = `SamPredictor.set_image` on the same weights, in turns."""
    import torch
    from segment_anything import SamPredictor, sam_model_registry

    from ...backend.device import choose_device
    from ...backend.models.sam import SamModel

    device = choose_device("cpu")
    torch.manual_seed(0)
    sam = sam_model_registry["vit_b"]()
    ours = SamModel(sam.state_dict(), device)
    predictor = SamPredictor(sam)
    rgb = np.random.default_rng(0).integers(0, 255, (1024, 1024, 3), dtype=np.uint8)
    seconds: tuple[list[float], list[float]] = ([], [])
    works: tuple[Callable[[], object], ...] = (lambda: ours.encode(rgb), lambda: predictor.set_image(rgb))
    for work in works:
        work()
    for number in range(_PAIRS):
        for which in (0, 1) if number % 2 else (1, 0):
            start = time.perf_counter()
            works[which]()
            seconds[which].append((time.perf_counter() - start) * 1e3)
    yield Speed("sam.encode_vit_b_ms", median(seconds[0]), plain=median(seconds[1]), n=_PAIRS)
