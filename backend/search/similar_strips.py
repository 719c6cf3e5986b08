# SPDX-License-Identifier: GPL-3.0-or-later
"""Parts of the search for similar things: tokens in hand, peaks of likeness, traits of a mask."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..segment.field import intersection, sample
from ..types import Bounds, Mask, Window
from .likeness import Traits
from .naming import token_shares

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from .tokens import TokenGrid, TokenStrip

_CORE = 0.7  # of an object's side is averaged: tokens at its border are mixed with what is beside
_FAINT = 0.4  # likeness below which a peak is none
_APART = 0.6  # of an object's side, in which a peak is the highest


@dataclass(frozen=True)
class Peak:
    """Where an object may be: the box to ask with (working pixels) and the likeness there."""

    box: Bounds
    value: float


@dataclass(frozen=True)
class Sought:
    """What is looked for, in working pixels.

    Attributes:
        side: of a square as large as an object. The bounds of objects that lie askew in a row overlap; such squares do
            not.
        boxes: widths and heights of the boxes to ask with at each peak.
        most: peaks at most.
    """

    side: float
    boxes: Sequence[tuple[float, float]]
    most: int


class TokenBuffer:
    """The last rows of tokens of a run.

    Attributes:
        row, col: token row and column of the first one.
        tokens: float32 (h, w, d).
        valid: bool (h, w).
    """

    def __init__(self) -> None:
        self.row = self.col = 0
        self.tokens: NDArray[np.float32] = np.zeros((0, 0, 0), np.float32)
        self.valid: NDArray[np.bool_] = np.zeros((0, 0), bool)

    def add(self, strip: TokenStrip) -> None:
        """Put a strip below what is there."""
        if not self.tokens.size:
            self.row, self.col, self.tokens, self.valid = strip.row, strip.col, strip.tokens, strip.valid
            return
        self.tokens = np.concatenate([self.tokens, strip.tokens])
        self.valid = np.concatenate([self.valid, strip.valid])

    def drop_above(self, row: int) -> None:
        """Forget rows above a token row."""
        cut = min(max(row - self.row, 0), len(self.tokens))
        self.tokens, self.valid = self.tokens[cut:], self.valid[cut:]
        self.row += cut


def likeness_map(
    like: Callable[[NDArray[np.float32]], NDArray[np.float32]], buffer: TokenBuffer, side: float, grid: TokenGrid
) -> NDArray[np.float32]:
    """How like the examples the ground round each token is, float32 (h, w); 0 without data.

    Args:
        like: gives the likeness (h, w) of mean tokens (h, w, d).
        buffer: the tokens.
        side: of the square that is averaged, in working pixels.
        grid: of the tokens.
    """
    from scipy import ndimage

    core = _core(side, grid)
    pooled = ndimage.uniform_filter(buffer.tokens, (core, core, 1), mode="nearest")
    values: NDArray[np.float32] = np.where(buffer.valid, like(pooled), np.float32(0))
    return values


def uncovered(
    values: NDArray[np.float32], masks: Sequence[Mask], buffer: TokenBuffer, side: float, grid: TokenGrid
) -> NDArray[np.float32]:
    """A map without what masks account for: neighbours that touch are one hill until the first one is taken away."""
    from scipy import ndimage

    free = np.ones(values.shape, np.float32)
    for mask in masks:
        row, col, share = token_shares(mask, grid)
        top, left = row - buffer.row, col - buffer.col
        r0, c0 = max(top, 0), max(left, 0)
        part = free[r0 : max(top + share.shape[0], 0), c0 : max(left + share.shape[1], 0)]
        part -= share[r0 - top : r0 - top + part.shape[0], c0 - left : c0 - left + part.shape[1]]
    core = _core(side, grid)
    rest: NDArray[np.float32] = ndimage.uniform_filter(values * np.maximum(free, 0), (core, core), mode="nearest")
    return rest


def peaks(
    values: NDArray[np.float32],
    buffer: TokenBuffer,
    rows: tuple[int, int],
    sought: Sought,
    grid: TokenGrid,
) -> list[Peak]:
    """Boxes round the local maxima of a map of likeness, best first.

    Args:
        values: float32 (h, w), of the buffer's tokens.
        buffer: says where they lie and which are valid.
        rows: only maxima between these two token rows.
        sought: what is looked for.
        grid: of the tokens.
    """
    from scipy import ndimage

    mean = values
    apart = max(2 * round(_APART * sought.side / grid.pitch / 2) + 1, 3)
    top = (mean == ndimage.maximum_filter(mean, apart, mode="nearest")) & (mean >= _FAINT) & buffer.valid
    top[: max(rows[0] - buffer.row, 0)] = False
    top[max(rows[1] - buffer.row, 0) :] = False
    found: list[Peak] = []
    for r, c in np.argwhere(top):
        dy, dx = _subtoken(mean, r, c)
        y, x = (buffer.row + r + 0.5 + dy) * grid.pitch, (buffer.col + c + 0.5 + dx) * grid.pitch
        for width, height in sought.boxes:
            box = (x - width / 2, y - height / 2, x + width / 2, y + height / 2)
            found.append(Peak(tuple(float(v) for v in box), float(mean[r, c])))  # type: ignore[arg-type]
    return sorted(found, key=lambda peak: -peak.value)[: sought.most]


def traits_of(
    mask: Mask, buffer: TokenBuffer, grid: TokenGrid, window: Window, rgb: NDArray[np.uint8], gsd: float
) -> Traits | None:
    """What is known of a mask; None where no valid token lies under it.

    Args:
        mask: the object.
        buffer: tokens round it.
        grid: of the tokens.
        window: of the pixels `rgb` (h, w, 3).
        rgb: see `window`.
        gsd: metres per working pixel; 0 = unknown.
    """
    vector = _pooled(mask, buffer, grid)
    frame = intersection(window, _at_level(mask.window, window.level))
    if vector is None or frame is None:
        return None
    inside = sample(mask, frame) > 0
    if not inside.any():
        return None
    row, col = frame.row - window.row, frame.col - window.col
    pixels = rgb[row : row + frame.height, col : col + frame.width][inside].astype(np.float32) / 255
    ys, xs = np.nonzero(inside)
    unit = gsd if gsd > 0 else 1.0
    s = frame.scale * unit
    spread = np.linalg.eigvalsh(np.cov(np.stack([xs, ys]))) if len(xs) > 2 else np.ones(2)
    elongation = float(np.sqrt((spread[1] + 0.1) / (spread[0] + 0.1)))
    box = (float(np.ptp(xs) + 1) * s, float(np.ptp(ys) + 1) * s)
    colour = np.concatenate([pixels.mean(axis=0), pixels.std(axis=0)])
    return Traits(vector, float(np.sqrt(len(xs))) * s, box, elongation, colour, float(mask.iou))


def overlap(first: Mask, second: Mask) -> tuple[float, float]:
    """IoU of two masks, and the share of the smaller one that lies in the other."""
    level = max(first.window.level, second.window.level)
    a, b = _at_level(first.window, level), _at_level(second.window, level)
    shared = intersection(a, b)
    if shared is None:
        return 0.0, 0.0
    both = int(np.count_nonzero((sample(first, shared) > 0) & (sample(second, shared) > 0)))
    if not both:
        return 0.0, 0.0
    sizes = [np.count_nonzero(mask.logits > 0) * 4.0 ** (mask.window.level - level) for mask in (first, second)]
    return both / max(sum(sizes) - both, 1.0), both / max(min(sizes), 1.0)


def _pooled(mask: Mask, buffer: TokenBuffer, grid: TokenGrid) -> NDArray[np.float32] | None:
    """Mean token under a mask."""
    row, col, share = token_shares(mask, grid)
    top, left = row - buffer.row, col - buffer.col
    r0, c0 = max(top, 0), max(left, 0)
    r1, c1 = min(top + share.shape[0], len(buffer.tokens)), min(left + share.shape[1], buffer.tokens.shape[1])
    if r0 >= r1 or c0 >= c1:
        return None
    weight = share[r0 - top : r1 - top, c0 - left : c1 - left] * buffer.valid[r0:r1, c0:c1]
    # Tokens that lie mostly beside the object say more about what is round it.
    weight = weight**1.5
    total = float(weight.sum())
    if total <= 0:
        return None
    mean: NDArray[np.float32] = np.tensordot(weight, buffer.tokens[r0:r1, c0:c1], 2) / total
    return mean.astype(np.float32)


def _core(side: float, grid: TokenGrid) -> int:
    return max(round(_CORE * side / grid.pitch), 1)


def _at_level(window: Window, level: int) -> Window:
    from ..segment.field import enclosing

    return window if window.level == level else enclosing([window], level)


def _subtoken(values: NDArray[np.float32], r: int, c: int) -> tuple[float, float]:
    """Offset of a maximum from its token's middle, by a parabola through its neighbours, within half a token."""
    moved = []
    for line, at in ((values[:, c], r), (values[r], c)):
        if 0 < at < len(line) - 1:
            bend = line[at - 1] - 2 * line[at] + line[at + 1]
            moved.append(float(np.clip(0.5 * (line[at - 1] - line[at + 1]) / bend, -0.5, 0.5)) if bend < 0 else 0.0)
        else:
            moved.append(0.0)
    return moved[0], moved[1]


def box_of(mask: Mask) -> Bounds:
    """Bounds of the inside of a mask, working pixels."""
    rows, cols = (np.flatnonzero((mask.logits > 0).any(axis=k)) for k in (1, 0))
    s, window = mask.window.scale, mask.window
    return (
        float((window.col + cols[0]) * s),
        float((window.row + rows[0]) * s),
        float((window.col + cols[-1] + 1) * s),
        float((window.row + rows[-1] + 1) * s),
    )


def middle_of(mask: Mask) -> NDArray[np.float64]:
    """Centre of gravity of the inside of a mask, float64 (2,) x, y in working pixels."""
    rows, cols = np.nonzero(mask.logits > 0)
    middle: NDArray[np.float64] = mask.window.to_raster(np.array([[cols.mean() + 0.5, rows.mean() + 0.5]]))[0]
    return middle


def box_iou(a: Bounds, b: Bounds) -> float:
    """IoU of two boxes."""
    w, h = min(a[2], b[2]) - max(a[0], b[0]), min(a[3], b[3]) - max(a[1], b[1])
    if w <= 0 or h <= 0:
        return 0.0
    return w * h / ((a[2] - a[0]) * (a[3] - a[1]) + (b[2] - b[0]) * (b[3] - b[1]) - w * h)


def nearest(windows: Sequence[Window], box: Bounds) -> Window:
    """The window in whose middle a box lies best."""
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2

    def off(window: Window) -> float:
        x0, y0, x1, y1 = window.bounds
        return max(abs(x - (x0 + x1) / 2) / (x1 - x0), abs(y - (y0 + y1) / 2) / (y1 - y0))

    return min(windows, key=off)
