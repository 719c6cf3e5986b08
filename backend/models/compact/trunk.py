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

_LARGE, _STRIP = 2_000_000, 1_000_000
"""Numbers of a map from which on it is made in strips, and those of a strip: a larger block of memory comes fresh from
the system each time, zeroed, which took a third of the time of a window of 1024 pixels and of prompts in batches."""


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
        """(n, c, h, w) -> (n, c', h / stride, w / stride); without gradients strip by strip, with the same answer."""
        row = x.shape[0] * self.filter.in_channels * x.shape[3]
        if x.is_cpu and row * x.shape[2] > _LARGE and not torch.is_grad_enabled():
            return self._by_strips(x, max(_STRIP // row // 2 * 2, 2))
        y: Tensor = self.project(F.relu6(self.filter(self._wide(x)), inplace=True))
        return x + y if self.shortcut else y

    def _wide(self, x: Tensor) -> Tensor:
        return x if self.expand is None else F.relu6(self.expand(x), inplace=True)

    def _by_strips(self, x: Tensor, rows: int) -> Tensor:
        """`forward`, an even number of rows at a time."""
        conv, height = self.filter, x.shape[2]
        stride = conv.stride[0]
        parts = []
        for top in range(0, height, rows):
            bottom = min(height, top + rows)
            wide = self._wide(x[:, :, max(0, top - 1) : bottom + 1])
            # the picture is bordered by zeros, a strip by its neighbours' rows
            wide = F.pad(wide, (0, 0, int(top == 0), int(bottom == height)))
            y = F.conv2d(wide, conv.weight, conv.bias, stride, (0, 1), groups=conv.groups)
            y = self.project(F.relu6(y, inplace=True))[:, :, : -(-(bottom - top) // stride)]
            parts.append(x[:, :, top:bottom] + y if self.shortcut else y)
        return torch.cat(parts, 2)


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
        x = F.relu6(x, inplace=True)
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
    x = rgb / 255
    return x.sub_(mean).div_(std)
