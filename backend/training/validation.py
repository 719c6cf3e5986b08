# SPDX-License-Identifier: GPL-3.0-or-later
"""A cheap look at how the prompter does on photos that it does not learn from; `evaluate.py` is the full measure."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch

from ..models.compact.prompter import CROP, Prompter, paint
from .clicks import centre
from .imagery import Labelled, Photo, Square
from .losses import real_iou
from .samples import NO_BOX, Sample, box_of
from .slots import crop_prompts

_BATCH = 16


class Validation:
    """Fixed views of fixed objects: one click in native pixels, and a box in a crop that fits."""

    def __init__(self, photos: Sequence[Photo], *, limit: int = 96, seed: int = 0) -> None:
        """Choose `limit` objects."""
        objects = [(photo, target) for photo in photos for target in photo.objects]
        chosen = np.random.default_rng(seed).permutation(len(objects))[:limit]
        self._views: dict[str, list[Sample]] = {"dev_click": [], "dev_box": []}
        for photo, target in (objects[int(k)] for k in chosen):
            native = _square(target, max(float(CROP), target.extent * 1.3))
            mask = photo.mask(target, native, CROP)
            if mask.any():
                self._views["dev_click"].append(Sample(photo.crop(native, CROP), mask, [(*centre(mask), 1.0)], NO_BOX))
            fitted = _square(target, target.extent * 2)
            mask = photo.mask(target, fitted, CROP)
            if mask.any():
                self._views["dev_box"].append(Sample(photo.crop(fitted, CROP), mask, [], box_of(mask)))

    @torch.inference_mode()
    def measure(self, net: Prompter) -> dict[str, float]:
        """Mean IoU of mask 0 by kind of prompt."""
        return {kind: _mean_iou(net, views) for kind, views in self._views.items() if views}


def _square(target: Labelled, side: float) -> Square:
    x0, y0, x1, y1 = target.bounds
    return (x0 + x1 - side) / 2, (y0 + y1 - side) / 2, side


def _mean_iou(net: Prompter, views: Sequence[Sample]) -> float:
    device = net.head.weight.device
    found: list[float] = []
    for start in range(0, len(views), _BATCH):
        part = views[start : start + _BATCH]
        rgb = torch.from_numpy(np.stack([s.rgb for s in part])).permute(0, 3, 1, 2).float()
        truth = torch.from_numpy(np.stack([s.mask for s in part]))
        none = torch.zeros(len(part), 1, CROP, CROP)
        prompts = crop_prompts([s.clicks for s in part], [s.box for s in part], none, torch.zeros(len(part)))
        logits, _ = net(rgb.to(device), paint(prompts).to(device))
        found += real_iou(logits[:, :1].float().cpu(), truth)[:, 0].tolist()
    return round(float(np.mean(found)), 4)
