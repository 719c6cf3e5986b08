# SPDX-License-Identifier: GPL-3.0-or-later
"""The words' half: one encode of a window gives text-aligned tokens and one vector for the whole window.

Features of strides 8 to 32 of an ImageNet trunk that stays as it is; a small head turns them into the space in which
the words' vectors lie, as CLIP (Radford et al., 2021) does with sentences.
"""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - torch's own usage

from .trunk import WIDTHS, Trunk, normalise

DIM = 128
"""Length of the vectors of tokens, windows and words."""

SIDE_MULTIPLE = 32
FINE = WIDTHS[16] + WIDTHS[8]
COARSE = 1280
HIDDEN = 256


class TokenHead(nn.Module):
    """Trunk features -> tokens and the window's vector.

    The coarse features act on the hidden layer before they are upsampled: both steps are linear, so their order does
    not matter, and this one is 16 times cheaper.
    """

    def __init__(self) -> None:
        super().__init__()
        self.fine = nn.Conv2d(FINE, HIDDEN, 1)
        self.coarse = nn.Conv2d(COARSE, HIDDEN, 1, bias=False)
        self.out = nn.Conv2d(HIDDEN, DIM, 1)
        self.scene = nn.Sequential(nn.Linear(COARSE, HIDDEN), nn.ReLU(), nn.Linear(HIDDEN, DIM))

    def forward(self, fine: Tensor, coarse: Tensor) -> tuple[Tensor, Tensor]:
        """Tokens (n, DIM, h, w) and pooled (n, DIM), unit length, from (n, FINE, h, w) and (n, COARSE, h/2, w/2)."""
        up = F.interpolate(self.coarse(coarse), scale_factor=2.0, mode="bilinear", align_corners=False)
        tokens = self.out(F.relu(self.fine(fine) + up))
        return F.normalize(tokens, dim=1), F.normalize(self.scene(coarse.mean((2, 3))), dim=1)


class Encoder(nn.Module):
    """RGB -> tokens of stride 16 and the window's vector."""

    def __init__(self) -> None:
        super().__init__()
        self.trunk = Trunk()
        self.neck = nn.Conv2d(WIDTHS[32], COARSE, 1)
        self.head = TokenHead()

    def features(self, rgb: Tensor) -> tuple[Tensor, Tensor]:
        """What the head sees: (n, FINE, h/16, w/16) and (n, COARSE, h/32, w/32) from float32 0..255 (n, 3, h, w)."""
        maps = self.trunk(normalise(rgb))
        fine = torch.cat([maps[16], F.avg_pool2d(maps[8], 2)], 1)
        return fine, F.relu6(self.neck(maps[32]))

    def forward(self, rgb: Tensor) -> tuple[Tensor, Tensor]:
        """Tokens (n, DIM, h/16, w/16) and pooled (n, DIM), unit length, from float32 0..255 (n, 3, h, w)."""
        tokens, pooled = self.head(*self.features(rgb))
        return tokens, pooled

    def encode(self, rgb: NDArray[np.uint8]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Encode one image.

        Args:
            rgb: uint8 (h, w, 3), sides multiples of `SIDE_MULTIPLE`.

        Returns:
            Tokens float32 (h/16, w/16, DIM) and pooled float32 (DIM,), all of unit length.
        """
        weight = self.neck.weight
        with torch.inference_mode():
            image = torch.from_numpy(np.array(rgb)).to(weight.device).permute(2, 0, 1)[None]
            image = image.to(weight.dtype).contiguous(memory_format=torch.channels_last)
            tokens, pooled = self(image)
        return tokens[0].permute(1, 2, 0).float().cpu().numpy(), pooled[0].float().cpu().numpy()
