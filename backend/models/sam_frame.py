# SPDX-License-Identifier: GPL-3.0-or-later
"""Between the pixels of an image and SAM's square input (1024 pixels, SAM 3: 1008), whose long side the image fills."""

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

    Attributes:
        height, width: of the image, in pixels.
        stretched: SAM 2 and 3 fill their whole input with the image, whatever its shape.
        side: of the input, in pixels.
        logit_side: of the masks, in cells.
    """

    height: int
    width: int
    stretched: bool = False
    side: int = INPUT_SIDE
    logit_side: int = LOGIT_SIDE

    @property
    def size(self) -> tuple[int, int]:
        """Height and width of the image inside the input."""
        if self.stretched:
            return self.side, self.side
        scale = self.side / max(self.height, self.width)
        return int(self.height * scale + 0.5), int(self.width * scale + 0.5)

    @property
    def scale(self) -> NDArray[np.float64]:
        """Input pixels per image pixel: x, y."""
        height, width = self.size
        return np.array([width / self.width, height / self.height])

    @property
    def bounds(self) -> Bounds:
        """What the square input covers, in pixels of the image; more than the image unless that is square."""
        x1, y1 = self.side / self.scale
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
        """Lay a previous answer on the grid of the mask prompt: float32 (1, h, h); -10 where it says nothing."""
        torch = import_torch()
        logits: Tensor = torch.from_numpy(np.ascontiguousarray(prompt.logits, np.float32))
        here = np.allclose(prompt.bounds, self.bounds, rtol=0, atol=1e-6)
        if here and logits.shape == (self.logit_side, self.logit_side):
            return logits[None]
        x0, y0, x1, y1 = prompt.bounds
        _, _, width, height = self.bounds
        cells = (np.arange(self.logit_side) + 0.5) / self.logit_side
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
