# SPDX-License-Identifier: GPL-3.0-or-later
"""Deterministic stand-ins for logic tests: a raster in memory and a model that outlines regions of one colour."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field

import numpy as np
from oriel.backend.types import Decoded, MaskPrompt, Pixels, Prompts, RasterRef, Window
from scipy import ndimage


@dataclass
class FakeSource:
    """An image in memory; levels are sampled at pixel centres, so that colours stay pure. Counts its reads."""

    rgb: np.ndarray
    valid: np.ndarray | None = None
    name: str = "memory"
    reads: list[Window] = field(default_factory=list)

    @property
    def ref(self) -> RasterRef:
        height, width = self.rgb.shape[:2]
        return RasterRef(self.name, (1, 2, 3), None, (1.0, 0.0, 0.0, 0.0, -1.0, 0.0), "", width, height)

    @property
    def signature(self) -> str:
        return hashlib.sha256(self.rgb[::7, ::11].tobytes()).hexdigest()

    def read(self, window: Window) -> Pixels:
        height, width = self.rgb.shape[:2]
        rows = ((window.row + np.arange(window.height) + 0.5) * window.scale).astype(int)
        cols = ((window.col + np.arange(window.width) + 0.5) * window.scale).astype(int)
        x0, y0, x1, y1 = window.bounds
        last = window.scale  # the last pixel of a level may hang over the edge by less than itself
        outside = f"{window} lies outside {width}x{height}"
        assert min(x0, y0) >= 0, outside
        assert max(x1 - width, y1 - height) < last, outside
        self.reads.append(window)
        picked = np.ix_(np.minimum(rows, height - 1), np.minimum(cols, width - 1))
        valid = np.ones((window.height, window.width), bool) if self.valid is None else self.valid[picked]
        return Pixels(np.ascontiguousarray(self.rgb[picked]), valid)

    def close(self) -> None:
        """Nothing to free."""


@dataclass
class FakePromptable:
    """Outlines the connected regions of one colour under the prompts. Counts what it is asked.

    With `crop` it sees only so many pixels round the prompts, twice the prompts' extent where that is more.
    """

    window_size: int = 256
    stride: int = 16
    signature: str = "fake-1"
    name: str = "Fake"
    crop: int = 0
    encodes: int = 0
    decodes: int = 0

    def encode(self, rgb: np.ndarray) -> dict[str, np.ndarray]:
        assert [side % self.stride for side in rgb.shape[:2]] == [0, 0]
        self.encodes += 1
        return {"rgb": np.ascontiguousarray(rgb)}

    def decode(self, arrays, prompts) -> list[Decoded]:
        return [
            self._cropped(arrays["rgb"], prompt) if self.crop else self._decode(arrays["rgb"], prompt)
            for prompt in prompts
        ]

    def _cropped(self, rgb: np.ndarray, prompt) -> Decoded:
        corners = [np.asarray(prompt.xy)]
        if prompt.box is not None:
            corners.append(np.reshape(prompt.box, (2, 2)))
        if prompt.mask is not None:
            corners.append(np.reshape(prompt.mask.bounds, (2, 2)))
        low, high = np.concatenate(corners).min(0), np.concatenate(corners).max(0)
        half = max(self.crop / 2, (high - low).max())
        x0, y0 = np.maximum((low + high) / 2 - half, 0).astype(int)
        x1, y1 = np.minimum((low + high) / 2 + half, rgb.shape[1::-1]).astype(int)
        mask = prompt.mask
        if mask is not None:
            mask = MaskPrompt(mask.logits, tuple(np.subtract(mask.bounds, (x0, y0, x0, y0))))
        box = None if prompt.box is None else tuple(np.subtract(prompt.box, (x0, y0, x0, y0)))
        seen = self._decode(rgb[y0:y1, x0:x1], Prompts(prompt.xy - (x0, y0), prompt.labels, box, mask))
        return Decoded(seen.logits, (float(x0), float(y0), float(x1), float(y1)), seen.iou)

    def _decode(self, rgb: np.ndarray, prompt) -> Decoded:
        self.decodes += 1
        height, width = rgb.shape[:2]
        colour = (rgb.astype(np.int32) * (1, 256, 65536)).sum(-1)
        region = np.zeros((height, width), bool)
        seeds = [xy for xy, label in zip(prompt.xy, prompt.labels, strict=True) if label == 1]
        if not seeds:
            seeds = self._seeds(prompt, height, width)
        for xy in seeds:
            region |= _region(colour, xy)
        for xy, label in zip(prompt.xy, prompt.labels, strict=True):
            if label == 0:
                region &= ~_region(colour, xy)
        distance = ndimage.distance_transform_edt(region) - ndimage.distance_transform_edt(~region)
        logits = np.clip(distance, -8, 8).astype(np.float32)
        lone = len(prompt.xy) == 1 and prompt.box is None and prompt.mask is None
        shifts = (0, -3, 3) if lone else (0,)
        stack = np.stack([logits + shift for shift in shifts])
        return Decoded(stack, (0.0, 0.0, width, height), np.array([0.9, 0.8, 0.7][: len(shifts)], np.float32))

    def _seeds(self, prompt, height: int, width: int) -> list:
        if prompt.box is not None:
            x0, y0, x1, y1 = prompt.box
            return [((x0 + x1) / 2, (y0 + y1) / 2)]
        x0, y0, x1, y1 = prompt.mask.bounds
        rows, cols = np.nonzero(prompt.mask.logits > 0)
        if not len(rows):
            return []
        h, w = prompt.mask.logits.shape
        middle = len(rows) // 2
        return [(x0 + (cols[middle] + 0.5) * (x1 - x0) / w, y0 + (rows[middle] + 0.5) * (y1 - y0) / h)]


def _region(colour: np.ndarray, xy) -> np.ndarray:
    col, row = int(np.floor(xy[0])), int(np.floor(xy[1]))
    if not (0 <= row < colour.shape[0] and 0 <= col < colour.shape[1]):
        return np.zeros(colour.shape, bool)
    labels, _ = ndimage.label(colour == colour[row, col])
    return labels == labels[row, col]


def scene(height: int, width: int, *shapes) -> np.ndarray:
    """Grey ground with shapes (mask function of x and y, colour); later shapes lie on top."""
    rgb = np.full((height, width, 3), 90, np.uint8)
    y, x = np.mgrid[:height, :width] + 0.5
    for inside, colour in shapes:
        rgb[inside(x, y)] = colour
    return rgb


def rectangle(x0: float, y0: float, x1: float, y1: float):
    """Mask function of a rectangle for `scene`."""
    return lambda x, y: (x > x0) & (x < x1) & (y > y0) & (y < y1)


def disc(cx: float, cy: float, radius: float):
    """Mask function of a disc for `scene`."""
    return lambda x, y: np.hypot(x - cx, y - cy) < radius
