# SPDX-License-Identifier: GPL-3.0-or-later
"""What a GPU gains: left out where there is no CUDA. Random weights take the same time as real ones."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from ... import backend
from ..rows import NotHere, Speed, bench, median_ms

_SIDE = 1024
_WINDOWS = 64
_REPEATS = 10


def _cuda() -> Any:
    from ...backend.device import choose_device, import_torch

    if not import_torch().cuda.is_available():
        raise NotHere("no CUDA GPU here")
    return choose_device("cuda")


def _waited(work: Callable[[], object]) -> Callable[[], object]:
    """`work`, until the GPU has done it."""
    import torch

    def whole() -> None:
        work()
        torch.cuda.synchronize()

    return whole


def _window() -> np.ndarray[Any, np.dtype[np.uint8]]:
    return np.random.default_rng(0).integers(0, 255, (_SIDE, _SIDE, 3), np.uint8)


@bench("gpu.compact_windows_per_s")
def compact_windows() -> Iterator[Speed]:
    """Windows of 1024 x 1024 pixels that Oriel Compact encodes in a second, copies to and from the GPU included."""
    _cuda()
    model = backend.load_model("oriel-compact", device="cuda")
    rgb = _window()
    model.encode(rgb)
    begun = time.perf_counter()
    for _ in range(_WINDOWS):
        model.encode(rgb)
    rate = _WINDOWS / (time.perf_counter() - begun)
    yield Speed("gpu.compact_windows_per_s", rate, n=_WINDOWS, unit="1/s", better="more")


def _sam(arch: str) -> Speed:
    import torch
    from segment_anything import SamPredictor, sam_model_registry

    from ...backend.models.sam import SamModel

    device = _cuda()
    torch.manual_seed(0)
    sam = sam_model_registry[arch]()
    ours = SamModel(sam.state_dict(), device)
    predictor = SamPredictor(sam.to("cuda"))
    rgb = _window()
    fast, plain = (
        median_ms(_waited(work), repeats=_REPEATS)
        for work in (lambda: ours.encode(rgb), lambda: predictor.set_image(rgb))
    )
    return Speed(f"gpu.sam_{arch}_ms", fast, plain=plain, n=_REPEATS)


def _register(arch: str) -> None:
    @bench(f"gpu.sam_{arch}_ms")
    def encode() -> Iterator[Speed]:
        """Encode one window; plain = `SamPredictor.set_image` in float32 on the same GPU."""
        yield _sam(arch)


for _arch in ("vit_b", "vit_l", "vit_h"):
    _register(_arch)


@bench("gpu.clip_vit_b_32_ms")
def clip_windows() -> Iterator[Speed]:
    """Encode a batch of windows of 224 x 224 pixels; plain = open_clip's `encode_image` in float32, same GPU."""
    import open_clip
    import torch

    from ...backend.models.clip import ClipModel
    from ...backend.models.clip_build import read_config

    device = _cuda()
    torch.manual_seed(0)
    clip = open_clip.create_model("ViT-B-32")
    ours = ClipModel(clip.state_dict(), device, read_config("ViT-B-32"), quick_gelu=False)
    clip = clip.to("cuda").eval()
    images = [np.random.default_rng(k).integers(0, 255, (224, 224, 3), np.uint8) for k in range(device.encode_batch)]
    stacked = torch.from_numpy(np.stack(images)).permute(0, 3, 1, 2)

    def plain() -> None:
        with torch.inference_mode():
            clip.encode_image(stacked.cuda().float() / 255).cpu()

    fast = median_ms(_waited(lambda: ours.encode_many(images)), repeats=_REPEATS)
    slow = median_ms(_waited(plain), repeats=_REPEATS)
    yield Speed("gpu.clip_vit_b_32_ms", fast, plain=slow, n=_REPEATS)
