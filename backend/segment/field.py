# SPDX-License-Identifier: GPL-3.0-or-later
"""Fields of logits: moving them between grids, and joining them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from ..types import Bounds, Mask, Window

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

OUTSIDE = np.float32(-10.0)
"""Logit where a mask says nothing: surely not the object."""

_MARGIN = 4  # pixels kept around an object


def resample(logits: NDArray[np.float32], bounds: Bounds, window: Window) -> NDArray[np.float32]:
    """Sample logits (h, w) that cover `bounds` (working pixels) at the pixel centres of `window`, linearly.

    Beyond `bounds` the result is `OUTSIDE`. Where the window is coarser than the logits, these are averaged first.
    """
    x0, y0, x1, y1 = bounds
    logits, fraction = _averaged(logits, window.scale * logits.shape[1] / (x1 - x0))
    height, width = logits.shape
    x = ((np.arange(window.width) + 0.5 + window.col) * window.scale - x0) / (x1 - x0) * width * fraction[1]
    y = ((np.arange(window.height) + 0.5 + window.row) * window.scale - y0) / (y1 - y0) * height * fraction[0]
    rows, cols = (y >= 0) & (y <= height * fraction[0]), (x >= 0) & (x <= width * fraction[1])
    result = np.full((window.height, window.width), OUTSIDE, dtype=np.float32)
    if not rows.any() or not cols.any():
        return result
    low, high, share = _taps(y[rows], height)
    part = logits[low] * (1 - share)[:, None] + logits[high] * share[:, None]
    low, high, share = _taps(x[cols], width)
    part = part[:, low] * (1 - share) + part[:, high] * share
    top, left = int(np.argmax(rows)), int(np.argmax(cols))
    result[top : top + part.shape[0], left : left + part.shape[1]] = part
    return result


def sample(mask: Mask, window: Window) -> NDArray[np.float32]:
    """A mask's logits on the pixels of another window."""
    if window.level == mask.window.level:
        return _copied(mask, window)
    return resample(mask.logits, mask.window.bounds, window)


def union(masks: Sequence[Mask]) -> Mask:
    """All masks in one, at the finest level among them; where they overlap the surer one counts."""
    level = min(mask.window.level for mask in masks)
    frame = enclosing([mask.window for mask in masks], level)
    logits = np.full((frame.height, frame.width), OUTSIDE, dtype=np.float32)
    for mask in masks:
        part = intersection(frame, enclosing([mask.window], level))
        if part is None:
            continue
        rows = slice(part.row - frame.row, part.row - frame.row + part.height)
        cols = slice(part.col - frame.col, part.col - frame.col + part.width)
        logits[rows, cols] = np.maximum(logits[rows, cols], sample(mask, part))
    return Mask(frame, logits, min(mask.iou for mask in masks), min(mask.stability for mask in masks))


def tight(mask: Mask) -> Mask | None:
    """The mask cut down to its object and a small margin inside its window; None when nothing is inside."""
    inside = mask.logits > 0
    rows, cols = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
    if not len(rows):
        return None
    top, left = max(int(rows[0]) - _MARGIN, 0), max(int(cols[0]) - _MARGIN, 0)
    part = mask.logits[top : int(rows[-1]) + 1 + _MARGIN, left : int(cols[-1]) + 1 + _MARGIN]
    window = Window(mask.window.level, mask.window.row + top, mask.window.col + left, *part.shape)
    return Mask(window, np.ascontiguousarray(part, dtype=np.float32), mask.iou, mask.stability)


def object_bounds(mask: Mask) -> Bounds | None:
    """Bounds of the inside pixels in working pixels."""
    inside = mask.logits > 0
    rows, cols = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
    if not len(rows):
        return None
    level, row, col = mask.window.level, mask.window.row, mask.window.col
    return Window(
        level, row + int(rows[0]), col + int(cols[0]), int(rows[-1] - rows[0]) + 1, int(cols[-1] - cols[0]) + 1
    ).bounds


def enclosing(windows: Sequence[Window], level: int) -> Window:
    """The smallest window of a level that holds all the given ones."""
    s = 2.0**level
    bounds = np.array([window.bounds for window in windows])
    col, row = math.floor(bounds[:, 0].min() / s), math.floor(bounds[:, 1].min() / s)
    right, bottom = math.ceil(bounds[:, 2].max() / s), math.ceil(bounds[:, 3].max() / s)
    return Window(level, row, col, bottom - row, right - col)


def intersection(first: Window, second: Window) -> Window | None:
    """What two windows of one level share."""
    row, col = max(first.row, second.row), max(first.col, second.col)
    bottom = min(first.row + first.height, second.row + second.height)
    right = min(first.col + first.width, second.col + second.width)
    return Window(first.level, row, col, bottom - row, right - col) if bottom > row and right > col else None


def agreement(first: NDArray[np.float32], second: NDArray[np.float32]) -> float:
    """IoU of two logit fields of one shape; 1 when both are empty."""
    a, b = first > 0, second > 0
    together = np.count_nonzero(a | b)
    return float(np.count_nonzero(a & b) / together) if together else 1.0


def stability(logits: NDArray[np.float32]) -> float:
    """IoU of the masks cut at logits +1 and -1 (as in Segment Anything)."""
    wide = np.count_nonzero(logits > -1)
    return float(np.count_nonzero(logits > 1) / wide) if wide else 0.0


def _copied(mask: Mask, window: Window) -> NDArray[np.float32]:
    result = np.full((window.height, window.width), OUTSIDE, dtype=np.float32)
    part = intersection(mask.window, window)
    if part is not None:
        row, col = part.row - mask.window.row, part.col - mask.window.col
        values = mask.logits[row : row + part.height, col : col + part.width]
        row, col = part.row - window.row, part.col - window.col
        result[row : row + part.height, col : col + part.width] = values
    return result


def _taps(position: NDArray[np.float64], count: int) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.float32]]:
    place = np.clip(position - 0.5, 0, count - 1)
    low = place.astype(np.intp)
    return low, np.minimum(low + 1, count - 1), (place - low).astype(np.float32)


def _averaged(logits: NDArray[np.float32], step: float) -> tuple[NDArray[np.float32], tuple[float, float]]:
    """Average whole blocks of `step` pixels; with the share (rows, cols) of the averaged grid that holds data."""
    block = int(step + 1e-6)
    if block < 2:
        return logits, (1.0, 1.0)
    height, width = logits.shape
    padded = np.pad(logits, ((0, -height % block), (0, -width % block)), mode="edge")
    rows, cols = padded.shape[0] // block, padded.shape[1] // block
    mean = padded.reshape(rows, block, cols, block).mean(axis=(1, 3), dtype=np.float32)
    return mean, (height / (rows * block), width / (cols * block))
