# SPDX-License-Identifier: GPL-3.0-or-later
"""Between the pixels of an image and SAM's square input of 1024 pixels, whose long side the image fills."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..device import import_package, import_torch

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from torch import Tensor

    from ..types import Bounds, FloatArray, MaskPrompt

INPUT_SIDE = 1024
LOGIT_SIDE = 256
OUTSIDE_LOGIT = -10.0


@dataclass(frozen=True)
class Frame:
    """Where an image of `height` x `width` pixels lies in SAM's input: at its upper left corner.

    Both sides are rounded to whole pixels as `segment_anything` rounds them, so the two scales differ a little.
    `stretched`: SAM 2 fills its whole input with the image, whatever its shape.
    """

    height: int
    width: int
    stretched: bool = False

    @property
    def size(self) -> tuple[int, int]:
        """Height and width of the image inside the input."""
        if self.stretched:
            return INPUT_SIDE, INPUT_SIDE
        scale = INPUT_SIDE / max(self.height, self.width)
        return int(self.height * scale + 0.5), int(self.width * scale + 0.5)

    @property
    def scale(self) -> NDArray[np.float64]:
        """Input pixels per image pixel: x, y."""
        height, width = self.size
        return np.array([width / self.width, height / self.height])

    @property
    def bounds(self) -> Bounds:
        """What the square input covers, in pixels of the image; more than the image unless that is square."""
        x1, y1 = INPUT_SIDE / self.scale
        return 0.0, 0.0, float(x1), float(y1)

    def to_encoder(self, xy: FloatArray) -> NDArray[np.float64]:
        """Image pixels (..., 2) -> what the prompt encoder takes.

        Our coordinates have (0, 0) at the corner of a pixel, the encoder's have it at the pixel's centre and
        adds the half pixel itself, after scaling.
        """
        result: NDArray[np.float64] = np.asarray(xy, np.float64) * self.scale - 0.5
        return result

    def resize(self, rgb: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """Resize an image uint8 (height, width, 3) as `segment_anything` does: PIL, bilinear, with antialiasing."""
        height, width = self.size
        if (height, width) == (self.height, self.width):
            return rgb
        image = import_package("PIL.Image")
        resized = image.fromarray(rgb).resize((width, height), image.Resampling.BILINEAR)
        return np.array(resized, np.uint8)

    def mask_input(self, prompt: MaskPrompt) -> Tensor:
        """Lay a previous answer on the grid of the mask prompt: float32 (1, 256, 256); -10 where it says nothing."""
        torch = import_torch()
        logits: Tensor = torch.from_numpy(np.ascontiguousarray(prompt.logits, np.float32))
        if logits.shape == (LOGIT_SIDE, LOGIT_SIDE) and np.allclose(prompt.bounds, self.bounds, rtol=0, atol=1e-6):
            return logits[None]
        x0, y0, x1, y1 = prompt.bounds
        _, _, width, height = self.bounds
        cells = (np.arange(LOGIT_SIDE) + 0.5) / LOGIT_SIDE
        x = 2 * (cells * width - x0) / (x1 - x0) - 1
        y = 2 * (cells * height - y0) / (y1 - y0) - 1
        grid = np.stack(np.meshgrid(x, y), axis=-1).astype(np.float32)
        sampled = torch.nn.functional.grid_sample(
            logits[None, None],
            torch.from_numpy(grid)[None],
            mode="bilinear",
            padding_mode="border",
            align_corners=False,
        )[0]
        inside = torch.from_numpy((np.abs(grid) <= 1).all(-1))
        result: Tensor = torch.where(inside, sampled, torch.full_like(sampled, OUTSIDE_LOGIT))
        return result
