# SPDX-License-Identifier: GPL-3.0-or-later
"""Two dates compared place by place: a small head on the trunk of the words' half, learned from procedural pairs.

Each date is encoded by itself (so its features can be kept); the head sees the size of their difference and their sum,
both of which are the same whichever date comes first. So swapped dates give exactly the same answer. Architecture: a
Siamese difference network (Daudt et al., 2018, "Fully convolutional Siamese networks for change detection") with the
trunk frozen.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - torch's own usage

from ..protocols import PASSING
from ..weights import load_into, read_state, signature
from .trunk import WIDTHS, Trunk, normalise

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from ...device import Device
    from ..protocols import Arrays

STRIDE = 8
WIDTH = 48
COVER = ("bare soil", "grass", "tree", "water", "road", "building", PASSING, "")
"""Land cover that the head tells apart, in the model's own words; "" = any other thing (tanks, ships, aircraft ...)."""

FILE = "oriel_change.safetensors"
TRUNK_CHECK = "trunk_check"
VERSION = "2"
log = logging.getLogger(__name__)

_STRIDES = (4, 8, 16, 32)
_SIDE_MULTIPLE = 32


class DateHead(nn.Module):
    """Trunk features of one date -> WIDTH channels of stride 8."""

    def __init__(self) -> None:
        super().__init__()
        self.lateral = nn.ModuleDict({str(s): nn.Conv2d(WIDTHS[s], WIDTH, 1) for s in _STRIDES})
        self.mix = nn.ModuleList([nn.Conv2d(WIDTH, WIDTH, 3, 1, d, dilation=d) for d in (1, 2)])

    def forward(self, maps: dict[int, Tensor]) -> Tensor:
        """(n, WIDTH, h/8, w/8) from the maps of `trunk_maps`."""
        size = maps[STRIDE].shape[-2:]
        total = self.lateral[str(STRIDE)](maps[STRIDE])
        for stride in _STRIDES:
            if stride != STRIDE:
                part = self.lateral[str(stride)](maps[stride])
                if part.shape[-2:] != size:
                    part = F.interpolate(part, size=size, mode="bilinear", align_corners=False)
                total = total + part
        x = F.relu(total)
        for layer in self.mix:
            x = x + F.relu(layer(x))
        return x


class PairHead(nn.Module):
    """Features of two dates -> logit of change and logits of land cover at each date."""

    def __init__(self) -> None:
        super().__init__()
        self.cover = nn.Conv2d(WIDTH, len(COVER), 1)
        self.enter = nn.Conv2d(2 * WIDTH, WIDTH, 1)
        self.look = nn.ModuleList([nn.Conv2d(WIDTH, WIDTH, 3, 1, d, dilation=d) for d in (1, 2, 4)])
        self.leave = nn.Conv2d(WIDTH, 1, 1)

    def forward(self, first: Tensor, second: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Change (n, h, w) and cover (n, k, h, w) twice, from (n, WIDTH, h, w) twice."""
        x = F.relu(self.enter(torch.cat([(first - second).abs(), first + second], 1)))
        for layer in self.look:
            x = x + F.relu(layer(x))
        return self.leave(x)[:, 0], self.cover(first), self.cover(second)


class ChangeNet(nn.Module):
    """Both heads; what is trained and saved."""

    def __init__(self) -> None:
        super().__init__()
        self.date = DateHead()
        self.pair = PairHead()

    def forward(self, first: dict[int, Tensor], second: dict[int, Tensor]) -> tuple[Tensor, Tensor, Tensor]:
        """As `PairHead`, from the maps of two dates."""
        out: tuple[Tensor, Tensor, Tensor] = self.pair(self.date(first), self.date(second))
        return out


def trunk_maps(trunk: Trunk, rgb: Tensor) -> dict[int, Tensor]:
    """What the heads see of float32 0..255 (n, 3, h, w): maps by stride, stride 4 averaged to stride 8."""
    maps = trunk(normalise(rgb))
    return {4: F.avg_pool2d(maps[4], 2), 8: maps[8], 16: maps[16], 32: maps[32]}


def trunk_check(trunk: Trunk) -> Tensor:
    """Some of the trunk's numbers, by which it is known again, float32 (64,)."""
    return trunk.stem.weight.detach().float().flatten()[:64]


class Comparer:
    """Implements `ChangeModel` with the trunk of Oriel Compact."""

    name = "Oriel Compact, change"
    window_size = 1024
    stride = _SIDE_MULTIPLE
    cell = STRIDE // 2
    cover = COVER

    def __init__(self, trunk: Trunk, state: dict[str, Tensor], device: Device, *, source: str) -> None:
        """Put the learned heads on a trunk."""
        self._trunk, self._net = trunk, ChangeNet()
        load_into(self._net, state, model=self.name, source=source)
        self._net.eval().to(device.torch_name)
        self._device = device
        self.signature = signature({**state, **trunk.state_dict()}, VERSION)

    @classmethod
    def beside(cls, bundle: Path, trunk: Trunk, device: Device) -> Comparer | None:
        """The heads that lie beside a bundle; None where there are none, or they were trained on another trunk.

        Raises:
            WeightsError: the file is damaged or of another architecture.
        """
        path = bundle.with_name(FILE)
        if not path.is_file():
            return None
        state = {k: v.float() for k, v in read_state(path).items()}
        known = state.pop(TRUNK_CHECK, None)
        if known is None or not torch.allclose(known, trunk_check(trunk).cpu(), atol=1e-3):
            log.warning("%s was trained on another trunk than that of %s; it is not used.", path.name, bundle.name)
            return None
        return cls(trunk, state, device, source=path.name)

    @torch.inference_mode()
    def encode(self, rgb: NDArray[np.uint8]) -> dict[str, NDArray[np.generic]]:
        """Features of uint8 (h, w, 3), sides multiples of 32, seen at twice, once and half its size.

        Small things are large enough for the trunk at twice the size, and large roofs have their surroundings at half.

        Returns:
            "double" (h/4, w/4, WIDTH), "single" (h/8, w/8, WIDTH), "half" (h/16, w/16, WIDTH), all float16.
        """
        image = torch.from_numpy(np.array(rgb)).to(self._device.torch_name).permute(2, 0, 1)[None].float()
        twice = F.interpolate(image, scale_factor=2.0, mode="bicubic", align_corners=False).clamp(0, 255)
        right, below = -image.shape[3] % (2 * self.stride), -image.shape[2] % (2 * self.stride)
        half = F.avg_pool2d(F.pad(image, (0, right, 0, below), mode="replicate"), 2)
        h, w = rgb.shape[0] // (2 * STRIDE), rgb.shape[1] // (2 * STRIDE)
        return {
            "double": self._features(twice),
            "single": self._features(image),
            "half": np.ascontiguousarray(self._features(half)[:h, :w]),
        }

    @torch.inference_mode()
    def compare(self, before: Arrays, after: Arrays) -> NDArray[np.float32]:
        """Compare what `encode` gave for two dates of one window.

        Returns:
            float32 (h/4, w/4, 1 + 2k): the logit of change, mean of the two finer sizes; and the probabilities of
            `cover` before and after, mean of all three.
        """
        fine, middle, coarse = (self._pair(before[size], after[size]) for size in ("double", "single", "half"))
        shape = fine.shape[-2:]
        middle, coarse = (F.interpolate(x, size=shape, mode="bilinear", align_corners=False) for x in (middle, coarse))
        change = (fine[:, :1] + middle[:, :1]) / 2
        cover = (fine[:, 1:] + middle[:, 1:] + coarse[:, 1:]) / 3
        out: NDArray[np.float32] = torch.cat([change, cover], 1)[0].permute(1, 2, 0).cpu().numpy()
        return out

    def _features(self, image: Tensor) -> NDArray[np.float16]:
        with self._device.autocast():
            maps = trunk_maps(self._trunk, image.contiguous(memory_format=torch.channels_last))
            features = self._net.date(maps)[0].permute(1, 2, 0)
        out: NDArray[np.float16] = features.half().cpu().numpy()
        return out

    def _pair(self, before: NDArray[np.generic], after: NDArray[np.generic]) -> Tensor:
        """(1, 1 + 2k, h, w)."""
        first, second = (
            torch.tensor(np.asarray(a, np.float32), device=self._device.torch_name).permute(2, 0, 1)[None]
            for a in (before, after)
        )
        with self._device.autocast():
            change, was, is_now = (x.float() for x in self._net.pair(first, second))
        return torch.cat([change[:, None], F.softmax(was, 1), F.softmax(is_now, 1)], 1)
