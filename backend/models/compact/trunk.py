# SPDX-License-Identifier: GPL-3.0-or-later
"""The trunk of both halves of Oriel Compact: MobileNetV2 (Sandler et al. 2018), batch norms folded in."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - torch's own usage

MEAN = (0.485, 0.456, 0.406)
STD = (0.229, 0.224, 0.225)

# (expansion, channels, repeats, stride) of the paper's table 2.
_STAGES = ((1, 16, 1, 1), (6, 24, 2, 2), (6, 32, 3, 2), (6, 64, 4, 2), (6, 96, 3, 1), (6, 160, 3, 2), (6, 320, 1, 1))
_TAPS = {0: 2, 2: 4, 5: 8, 12: 16, 16: 32}
"""Block index -> stride of the feature maps that leave the trunk there."""

WIDTHS = {2: 16, 4: 24, 8: 32, 16: 96, 32: 320}
"""Stride -> channels of the feature maps."""


class InvertedResidual(nn.Module):
    """Expand (1x1), filter (3x3 per channel), project (1x1), with a shortcut where the shape stays."""

    def __init__(self, channels_in: int, channels_out: int, *, expansion: int, stride: int) -> None:
        super().__init__()
        hidden = channels_in * expansion
        self.expand = nn.Conv2d(channels_in, hidden, 1) if expansion > 1 else None
        self.filter = nn.Conv2d(hidden, hidden, 3, stride, 1, groups=hidden)
        self.project = nn.Conv2d(hidden, channels_out, 1)
        self.shortcut = stride == 1 and channels_in == channels_out

    def forward(self, x: Tensor) -> Tensor:
        """(n, c, h, w) -> (n, c', h / stride, w / stride)."""
        y: Tensor = x if self.expand is None else F.relu6(self.expand(x), inplace=True)
        y = self.project(F.relu6(self.filter(y), inplace=True))
        return x + y if self.shortcut else y


class Trunk(nn.Module):
    """MobileNetV2 without its classifier; gives one feature map for each stride of 2, 4, 8, 16 and 32."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Conv2d(3, 32, 3, 2, 1)
        blocks: list[nn.Module] = []
        channels = 32
        for expansion, width, repeats, stride in _STAGES:
            for k in range(repeats):
                blocks.append(
                    InvertedResidual(channels, width, expansion=expansion, stride=stride if k == 0 else 1),
                )
                channels = width
        self.blocks = nn.ModuleList(blocks)

    def forward(self, x: Tensor, extra: dict[int, Tensor] | None = None) -> dict[int, Tensor]:
        """Feature maps by stride.

        Args:
            x: (n, 3, h, w), normalised; sides multiples of 32.
            extra: added before the activation of the stem (stride 2), and to the maps that leave at other strides.
        """
        extra = extra or {}
        x = self.stem(x)
        if 2 in extra:
            x = x + extra[2]
        x = F.relu6(x)
        maps: dict[int, Tensor] = {}
        for k, block in enumerate(self.blocks):
            x = block(x)
            stride = _TAPS.get(k)
            if stride is not None:
                if stride in extra and stride != 2:  # the stem's own addition is made above
                    x = x + extra[stride]
                maps[stride] = x
        return maps


def normalise(rgb: Tensor) -> Tensor:
    """Float RGB 0..255 (n, 3, h, w) -> what the trunk was trained on."""
    mean = torch.tensor(MEAN, device=rgb.device, dtype=rgb.dtype).view(1, 3, 1, 1)
    std = torch.tensor(STD, device=rgb.device, dtype=rgb.dtype).view(1, 3, 1, 1)
    return (rgb / 255 - mean) / std
