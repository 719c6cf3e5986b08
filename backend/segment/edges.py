# SPDX-License-Identifier: GPL-3.0-or-later
"""The edge of an object that was found at a coarse level, drawn again at a finer one (ALGORITHMS A1, step 5)."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from ..raster.window import clamp
from ..types import Bounds, Mask, Prompts, Window
from .field import OUTSIDE, agreement, enclosing, intersection, resample, sample, tight
from .prompting import deep_points, with_mask

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .decoding import WindowDecoder

_AGREE = 0.7
_BAND = 32  # pixels on both sides of the coarse edge that may be replaced
_CLEAR = 12  # prompt points stay this far from the coarse edge
_MAX_WINDOWS = 24
_MAX_PIXELS = 16_000_000  # of the finer mask: 64 MB


def sharpen(mask: Mask, prompts: Prompts, decoder: WindowDecoder) -> Mask:
    """Redraw the edge at the finest level that 24 windows and 16 million pixels allow; the mask itself if none does."""
    for level in range(max(0, math.floor(-_room(mask))), mask.window.level):
        cells = _cells(mask, level, decoder.model.window_size)
        if len(cells) <= min(_MAX_WINDOWS, decoder.left):
            return _redrawn(mask, level, cells, prompts, decoder)
    return mask


def _room(mask: Mask) -> float:
    """Levels below the raster's own at which the mask would still be small enough (negative: levels above)."""
    x0, y0, x1, y1 = mask.window.bounds
    return math.log2(_MAX_PIXELS / ((x1 - x0) * (y1 - y0))) / 2


def _cells(mask: Mask, level: int, size: int) -> list[Window]:
    """Cells of a grid (three quarters of a window wide) through which the edge of the mask runs."""
    step = max(size * 3 // 4, 1)
    inside = np.pad(mask.logits > 0, 1)
    core = inside[1:-1, 1:-1]
    edge = core & ~(inside[:-2, 1:-1] & inside[2:, 1:-1] & inside[1:-1, :-2] & inside[1:-1, 2:])
    rows, cols = np.nonzero(edge)
    xy = mask.window.to_raster(np.stack([cols, rows], axis=1) + 0.5) / 2.0**level
    places = np.unique(np.floor(xy / step).astype(np.int64), axis=0)
    return [Window(level, int(row) * step, int(col) * step, step, step) for col, row in places]


def _redrawn(mask: Mask, level: int, cells: list[Window], prompts: Prompts, decoder: WindowDecoder) -> Mask:
    ref, size = decoder.source.ref, decoder.model.window_size
    frame = enclosing([mask.window], level)
    frame = clamp(frame, ref.width, ref.height)
    canvas = sample(mask, frame)
    decoder.expected = len(decoder.looked) + len(cells)
    for cell in cells:
        rim = (size - cell.width) // 2
        window = clamp(Window(level, cell.row - rim, cell.col - rim, size, size), ref.width, ref.height)
        coarse = sample(mask, window)
        fine = _fine(coarse, window, prompts, decoder)
        part = intersection(cell, window)
        part = intersection(part, frame) if part else None
        if fine is None or part is None:
            continue
        rows = slice(part.row - window.row, part.row - window.row + part.height)
        cols = slice(part.col - window.col, part.col - window.col + part.width)
        band = _band(coarse, max(_BAND, 4 * 2 ** (mask.window.level - level)))[rows, cols]
        target = canvas[
            part.row - frame.row : part.row - frame.row + part.height,
            part.col - frame.col : part.col - frame.col + part.width,
        ]
        target[band] = fine[rows, cols][band]
    return tight(Mask(frame, canvas, mask.iou, mask.stability)) or mask


def _fine(
    coarse: NDArray[np.float32], window: Window, prompts: Prompts, decoder: WindowDecoder
) -> NDArray[np.float32] | None:
    """The object in one fine window, prompted by the coarse mask; None when it does not fit that."""
    inside = coarse > 0
    include, exclude = deep_points(inside, 2, depth=_CLEAR), deep_points(~inside, 2, depth=_CLEAR)
    rows, cols = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
    if not len(rows):
        return None
    corners = window.to_raster(np.array([(cols[0], rows[0]), (cols[-1] + 1, rows[-1] + 1)])).ravel()
    box: Bounds = (float(corners[0]), float(corners[1]), float(corners[2]), float(corners[3]))
    own = np.concatenate([include, exclude]) if len(exclude) else include
    labels = np.concatenate([np.ones(len(include)), np.zeros(len(exclude))]).astype(np.int64)
    xy = np.concatenate([window.to_raster(own), prompts.xy])
    local = Prompts(xy, np.concatenate([labels, prompts.labels]), box)
    found = decoder.answer(window, with_mask(local, Mask(window, coarse, 1.0, 1.0)))
    if found is None:
        return None
    fine = sample(found.mask, window)
    # beyond what the model saw the coarse mask stands
    seen = resample(np.ones((2, 2), dtype=np.float32), found.covered, window) > OUTSIDE
    fine = np.where(seen, fine, coarse).astype(np.float32)
    return fine if agreement(fine, coarse) >= _AGREE else None


def _band(coarse: NDArray[np.float32], reach: int) -> NDArray[np.bool_]:
    from scipy import ndimage

    inside = coarse > 0
    if inside.all() or not inside.any():
        return np.zeros(coarse.shape, dtype=bool)
    to_edge = np.where(inside, ndimage.distance_transform_edt(inside), ndimage.distance_transform_edt(~inside))
    result: NDArray[np.bool_] = to_edge <= reach
    return result
