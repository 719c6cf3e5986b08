# SPDX-License-Identifier: GPL-3.0-or-later
"""Square crops of an image at any scale, and answers moved from one crop to another."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812 - torch's own usage

from .prompter import CROP

if TYPE_CHECKING:
    from ...types import Bounds

OUTSIDE = -8.0
"""Logit where an earlier answer says nothing."""

SCALES = (0.1, 6.0)
"""Crop pixels per image pixel that are used."""


@dataclass(frozen=True)
class Crop:
    """A square part of an image that becomes CROP x CROP pixels.

    Attributes:
        x, y: its upper left corner in image pixels; may lie outside of the image.
        scale: crop pixels per image pixel.
    """

    x: float
    y: float
    scale: float

    @property
    def bounds(self) -> Bounds:
        """x0, y0, x1, y1 in image pixels."""
        side = CROP / self.scale
        return self.x, self.y, self.x + side, self.y + side


def crop_around(bounds: Bounds, fill: float) -> Crop:
    """The crop in whose middle `bounds` takes up the share `fill` of the side."""
    x0, y0, x1, y1 = bounds
    side = max(x1 - x0, y1 - y0, 1.0)
    scale = min(max(fill * CROP / side, SCALES[0]), SCALES[1])
    return Crop((x0 + x1 - CROP / scale) / 2, (y0 + y1 - CROP / scale) / 2, scale)


def take(image: Tensor, crop: Crop) -> Tensor:
    """Cut a crop from an image.

    Args:
        image: float32 (1, c, h, w).
        crop: where.

    Returns:
        float32 (1, c, CROP, CROP); 0 outside of the image. Averaged where it is made smaller.
    """
    factor = 2 ** max(0, math.ceil(math.log2(1 / crop.scale) - 0.5))
    if factor > 1:
        x0, y0, x1, y1 = crop.bounds
        h, w = image.shape[2:]
        left, top = max(0, math.floor(x0)), max(0, math.floor(y0))
        right, bottom = min(w, math.ceil(x1)), min(h, math.ceil(y1))
        if right - left < factor or bottom - top < factor:
            return image.new_zeros(1, image.shape[1], CROP, CROP)
        image = F.avg_pool2d(image[..., top:bottom, left:right], factor)
        crop = Crop((crop.x - left) / factor, (crop.y - top) / factor, crop.scale * factor)
    return _sample(image, crop.bounds)


def move(logits: Tensor, bounds: Bounds, crop: Crop) -> Tensor:
    """An answer (1, 1, h, w) that covers `bounds` of the image, as the previous answer of a crop (1, 1, CROP, CROP)."""
    h, w = logits.shape[2:]
    sx, sy = w / (bounds[2] - bounds[0]), h / (bounds[3] - bounds[1])
    x0, y0, x1, y1 = crop.bounds
    part = ((x0 - bounds[0]) * sx, (y0 - bounds[1]) * sy, (x1 - bounds[0]) * sx, (y1 - bounds[1]) * sy)
    return (_sample(logits.clamp(OUTSIDE, -OUTSIDE) - OUTSIDE, part) + OUTSIDE).clamp(OUTSIDE, -OUTSIDE)


def mask_bounds(logits: Tensor, crop: Crop) -> Bounds | None:
    """Box of what is inside, in image pixels; None where there is (nearly) nothing. logits: (CROP, CROP)."""
    inside = logits > 0
    rows, cols = torch.nonzero(inside.any(1)).flatten(), torch.nonzero(inside.any(0)).flatten()
    if len(rows) < 2 or len(cols) < 2:
        return None
    s = crop.scale
    return (
        crop.x + float(cols[0]) / s,
        crop.y + float(rows[0]) / s,
        crop.x + (float(cols[-1]) + 1) / s,
        crop.y + (float(rows[-1]) + 1) / s,
    )


def _sample(image: Tensor, bounds: Bounds) -> Tensor:
    """Bilinear (1, c, CROP, CROP) of a box of the image, 0 outside."""
    h, w = image.shape[2:]
    x0, y0, x1, y1 = bounds
    t = (torch.arange(CROP, device=image.device, dtype=torch.float32) + 0.5) / CROP
    xs = 2 * (x0 + t * (x1 - x0)) / w - 1
    ys = 2 * (y0 + t * (y1 - y0)) / h - 1
    grid = torch.stack(torch.meshgrid(ys, xs, indexing="ij")[::-1], dim=-1)[None]
    return F.grid_sample(image, grid, mode="bilinear", padding_mode="zeros", align_corners=False)
