# SPDX-License-Identifier: GPL-3.0-or-later
"""Masks in little memory: what waits for its neighbours, or lies in a job's log."""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..types import Mask, Window

if TYPE_CHECKING:
    from numpy.typing import NDArray

_STEPS = 16.0  # per logit; an edge moves by less than a tenth of a pixel
_HEAD = struct.Struct("<5i2dq2dI")


@dataclass(frozen=True)
class PackedMask:
    """A mask whose logits are kept in steps of 1/16 up to +-8, compressed; inside and outside stay as they were.

    Attributes:
        window: where the logits lie, tight round the object.
        iou, stability: as in `Mask`.
        area: pixels inside.
        centre: mean column and row of the pixels inside, in pixels of the level.
        data: the logits.
    """

    window: Window
    iou: float
    stability: float
    area: int
    centre: tuple[float, float]
    data: bytes

    def mask(self) -> Mask:
        """The mask again."""
        return Mask(self.window, self._steps().astype(np.float32) / np.float32(_STEPS), self.iou, self.stability)

    def inside(self) -> NDArray[np.bool_]:
        """Pixels inside, bool (window.height, window.width)."""
        found: NDArray[np.bool_] = self._steps() > 0
        return found

    def to_bytes(self) -> bytes:
        """For a file; `unpack_all` reads any number of them."""
        w = self.window
        head = _HEAD.pack(
            w.level, w.row, w.col, w.height, w.width, self.iou, self.stability, self.area, *self.centre, len(self.data)
        )
        return head + self.data

    def _steps(self) -> NDArray[np.int8]:
        return np.frombuffer(zlib.decompress(self.data), np.int8).reshape(self.window.height, self.window.width)


def pack(mask: Mask) -> PackedMask | None:
    """Pack a mask tightly; None when nothing is inside."""
    inside = mask.logits > 0
    rows, cols = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
    if not len(rows):
        return None
    # two pixels more than the object: its contour runs between pixel centres
    top, left = max(int(rows[0]) - 2, 0), max(int(cols[0]) - 2, 0)
    part = mask.logits[top : int(rows[-1]) + 3, left : int(cols[-1]) + 3]
    inside = part > 0
    size = np.clip(np.rint(np.abs(np.nan_to_num(part)) * _STEPS), 1, 127).astype(np.int8)
    steps = np.where(inside, size, -size)
    window = Window(mask.window.level, mask.window.row + top, mask.window.col + left, *part.shape)
    weights_r, weights_c = inside.sum(axis=1), inside.sum(axis=0)
    area = int(weights_r.sum())
    centre = (
        window.col + float(weights_c @ (np.arange(window.width) + 0.5)) / area,
        window.row + float(weights_r @ (np.arange(window.height) + 0.5)) / area,
    )
    return PackedMask(window, mask.iou, mask.stability, area, centre, zlib.compress(steps.tobytes(), 1))


def unpack_all(data: bytes) -> list[PackedMask]:
    """Read what `PackedMask.to_bytes` wrote, one after the other.

    Raises:
        ValueError: the bytes are damaged.
    """
    found: list[PackedMask] = []
    at = 0
    while at < len(data):
        try:
            level, row, col, height, width, iou, stability, area, x, y, size = _HEAD.unpack_from(data, at)
        except struct.error as error:
            raise ValueError("packed masks are cut off") from error
        at += _HEAD.size
        if len(data) < at + size:
            raise ValueError("packed masks are cut off")
        found.append(
            PackedMask(Window(level, row, col, height, width), iou, stability, area, (x, y), data[at : at + size])
        )
        at += size
    return found
