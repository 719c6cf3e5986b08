# SPDX-License-Identifier: GPL-3.0-or-later
"""The prompted half: prompts are painted as maps beside the image, and one pass over a 192-pixel crop gives the masks.

Early fusion of prompts follows RITM (Sofiiuk et al., 2021), the ambiguity of a lone click and the predicted IoU follow
Segment Anything (Kirillov et al., 2023): mask 0 answers every prompt, masks 1 and 2 are alternatives for a lone click.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - torch's own usage

from .trunk import WIDTHS, Trunk, normalise

CROP = 192
"""Side of the square that the net sees, in pixels."""

MASKS = 3
PROMPT_MAPS = 6
_DISK = 5.0
_WIDTH = 64
_SKIP = 24


@dataclass(frozen=True)
class CropPrompts:
    """Prompts of n crops, in pixels of the crop.

    Attributes:
        xy: float32 (n, k, 2).
        labels: float32 (n, k): 1 include, 0 exclude, -1 no point.
        boxes: float32 (n, 4); NaN = no box.
        previous: float32 (n, 1, CROP, CROP) logits of the previous answer.
        has_previous: float32 (n,), 1 where `previous` counts.
    """

    xy: Tensor
    labels: Tensor
    boxes: Tensor
    previous: Tensor
    has_previous: Tensor


def paint(prompts: CropPrompts) -> Tensor:
    """Prompt maps (n, PROMPT_MAPS, CROP, CROP): include, exclude, box inside, box edge, previous mask, its presence."""
    n = prompts.xy.shape[0]
    centre = torch.arange(CROP, device=prompts.xy.device, dtype=torch.float32) + 0.5
    x, y = centre.view(1, 1, 1, CROP), centre.view(1, 1, CROP, 1)
    maps = torch.zeros(n, PROMPT_MAPS, CROP, CROP, device=prompts.xy.device)
    if prompts.xy.shape[1]:
        px, py = prompts.xy[..., 0, None, None], prompts.xy[..., 1, None, None]
        disk = (_DISK + 0.5 - torch.sqrt((x - px) ** 2 + (y - py) ** 2)).clamp(0, 1)
        for channel, label in ((0, 1.0), (1, 0.0)):
            maps[:, channel] = (disk * (prompts.labels == label)[..., None, None]).amax(1)
    x0, y0, x1, y1 = (prompts.boxes[:, k].view(n, 1, 1) for k in range(4))
    inside = torch.minimum(torch.minimum(x[0] - x0, x1 - x[0]), torch.minimum(y[0] - y0, y1 - y[0]))
    maps[:, 2] = torch.nan_to_num((inside + 0.5).clamp(0, 1))
    maps[:, 3] = torch.nan_to_num((2.5 - inside.abs()).clamp(0, 1))
    has = prompts.has_previous.view(n, 1, 1)
    maps[:, 4] = torch.sigmoid(prompts.previous[:, 0]) * has
    maps[:, 5] = has
    return maps


class _Separable(nn.Module):
    """3x3 per channel, then 1x1, then ReLU."""

    def __init__(self, channels_in: int, channels_out: int) -> None:
        super().__init__()
        self.filter = nn.Conv2d(channels_in, channels_in, 3, 1, 1, groups=channels_in)
        self.mix = nn.Conv2d(channels_in, channels_out, 1)

    def forward(self, x: Tensor) -> Tensor:
        y: Tensor = F.relu(self.mix(self.filter(x)), inplace=True)
        return y


def _convolution(layer: nn.Module) -> nn.Conv2d:
    assert isinstance(layer, nn.Conv2d)  # for the type checker
    return layer


def _up(x: Tensor) -> Tensor:
    return F.interpolate(x, scale_factor=2, mode="bilinear", align_corners=False)


class Prompter(nn.Module):
    """Crop and prompt maps -> mask logits (n, MASKS, CROP, CROP) and predicted IoU (n, MASKS)."""

    def __init__(self) -> None:
        super().__init__()
        self.trunk = Trunk()
        prompt_in = {
            "2": nn.Conv2d(PROMPT_MAPS, 32, 3, 2, 1),
            "4": nn.Conv2d(PROMPT_MAPS, WIDTHS[4], 1),
            "8": nn.Conv2d(PROMPT_MAPS, WIDTHS[8], 1),
        }
        for layer in prompt_in.values():
            for parameter in layer.parameters():
                nn.init.zeros_(parameter)
        self.prompt_in = nn.ModuleDict(prompt_in)
        self.lateral = nn.ModuleDict({str(s): nn.Conv2d(WIDTHS[s], _WIDTH, 1) for s in (4, 8, 16, 32)})
        self.norm = nn.ModuleDict({str(s): nn.GroupNorm(8, _WIDTH) for s in (4, 8, 16, 32)})
        self.merge = nn.ModuleDict({str(s): _Separable(_WIDTH, _WIDTH) for s in (4, 8, 16, 32)})
        self.context = nn.Linear(_WIDTH, _WIDTH)
        self.skip = nn.Sequential(
            nn.Conv2d(4 * (3 + PROMPT_MAPS), _SKIP, 1), nn.ReLU(inplace=True), _Separable(_SKIP, _SKIP)
        )
        self.fine = nn.Sequential(
            nn.Conv2d(_WIDTH + _SKIP + WIDTHS[2], 48, 1),
            nn.ReLU(inplace=True),
            _Separable(48, 48),
            _Separable(48, 32),
        )
        self.head = nn.Conv2d(32, MASKS * 4, 1)
        self.quality = nn.Sequential(
            nn.Linear(_WIDTH * (1 + MASKS) + MASKS * 2, 64), nn.ReLU(inplace=True), nn.Linear(64, MASKS)
        )

    def forward(self, rgb: Tensor, maps: Tensor) -> tuple[Tensor, Tensor]:
        """Answer one prompt a crop.

        Args:
            rgb: float32 0..255 (n, 3, CROP, CROP).
            maps: from `paint`.

        Returns:
            Logits (n, MASKS, CROP, CROP) and predicted IoU (n, MASKS), 0..1.
        """
        image = normalise(rgb)
        extra = {2: self.prompt_in["2"](maps), **{s: self._pooled(maps, s) for s in (4, 8)}}
        features = self.trunk(image, extra)
        top = None
        for stride in (32, 16, 8, 4):
            x = self.norm[str(stride)](self.lateral[str(stride)](features[stride]))
            x = x + (self.context(x.mean((2, 3)))[..., None, None] if top is None else _up(top))
            top = self.merge[str(stride)](x) + x
        assert top is not None  # for the type checker
        fine = self._fine(top, self._skip(torch.cat([image, maps], 1)), features[2])
        # shuffling is slow where the channels lie innermost, and these are few
        logits = F.pixel_shuffle(self.head(fine).contiguous(), 2)
        return logits, self._quality(top, logits)

    # The three below are the layers' own sums in another order (both steps are linear): a third less time a pass.

    def _pooled(self, maps: Tensor, stride: int) -> Tensor:
        """The mean over squares of `stride` pixels, then the layer of 1 x 1: as one convolution."""
        layer = _convolution(self.prompt_in[str(stride)])
        weight = (layer.weight / stride**2).expand(-1, -1, stride, stride)
        return F.conv2d(maps, weight.contiguous(), layer.bias, stride)

    def _skip(self, pixels: Tensor) -> Tensor:
        """Squares of 2 x 2 pixels as channels, then the layer of 1 x 1: as one convolution; and what follows."""
        first, rest = _convolution(self.skip[0]), self.skip[2]
        weight = first.weight.view(_SKIP, -1, 2, 2)
        x: Tensor = rest(F.relu(F.conv2d(pixels, weight, first.bias, 2), inplace=True))
        return x

    def _fine(self, top: Tensor, skip: Tensor, half: Tensor) -> Tensor:
        """Side by side, then the layer of 1 x 1: as a sum, in which `top` (stride 4) is enlarged after its share."""
        first = _convolution(self.fine[0])
        of_top, of_skip, of_half = torch.split(first.weight, [_WIDTH, _SKIP, WIDTHS[2]], 1)
        x = _up(F.conv2d(top, of_top, first.bias))
        x = F.relu(x.add_(F.conv2d(skip, of_skip)).add_(F.conv2d(half, of_half)), inplace=True)
        y: Tensor = self.fine[3](self.fine[2](x))
        return y

    def _quality(self, top: Tensor, logits: Tensor) -> Tensor:
        """Predicted IoU from features pooled under each mask; no gradient flows into the masks."""
        small = torch.sigmoid(F.avg_pool2d(logits.detach(), 4))
        weight = small / small.sum((2, 3), keepdim=True).clamp_min(1e-3)
        pooled = torch.einsum("nchw,nkhw->nkc", top.detach(), weight).flatten(1)
        area = small.mean((2, 3))
        doubt = (small * (1 - small)).mean((2, 3)) / area.clamp_min(1e-4)
        return torch.sigmoid(self.quality(torch.cat([top.detach().mean((2, 3)), pooled, area, doubt], 1)))
