# SPDX-License-Identifier: GPL-3.0-or-later
"""What two windows of one level both saw: rectangles, and how well masks agree there."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ..types import Window
    from .packed import PackedMask

Rect = tuple[int, int, int, int]
"""Column, row, end column, end row, in pixels of the level."""


def rect(window: Window) -> Rect:
    """A window's sides in pixels of its level."""
    return window.col, window.row, window.col + window.width, window.row + window.height


def overlap(a: Rect, b: Rect) -> Rect | None:
    """What two rectangles share."""
    x0, y0, x1, y1 = max(a[0], b[0]), max(a[1], b[1]), min(a[2], b[2]), min(a[3], b[3])
    return (x0, y0, x1, y1) if x1 > x0 and y1 > y0 else None


def object_rect(mask: PackedMask) -> Rect:
    """The rectangle of the pixels inside a mask."""
    inside = mask.inside()
    rows, cols = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
    w = mask.window
    return w.col + int(cols[0]), w.row + int(rows[0]), w.col + int(cols[-1]) + 1, w.row + int(rows[-1]) + 1


def agreements(
    first: Sequence[tuple[PackedMask, Rect]], second: Sequence[tuple[PackedMask, Rect]], strip: Rect, least: float
) -> list[tuple[float, int, int]]:
    """Pairs of masks whose IoU inside a strip is at least `least`.

    Args:
        first: masks with their object's rectangle.
        second: likewise.
        strip: where they are compared.
        least: IoU, above 0.

    Returns:
        IoU, index in `first`, index in `second`.
    """
    found = []
    theirs = _cuts(first, strip)
    for b in _cuts(second, strip) if theirs else ():
        for a in theirs:
            shared = overlap(a.box, b.box)
            # Boxes bound the IoU from above, and are cheap.
            if shared is None or _size(shared) < least * max(a.area, b.area):
                continue
            both = int(np.count_nonzero(_view(a, shared) & _view(b, shared)))
            agreement = both / (a.area + b.area - both)
            if agreement >= least:
                found.append((agreement, a.number, b.number))
    return found


def shared_pixels(a: PackedMask, b: PackedMask, box: Rect) -> int:
    """Pixels inside both masks, of a rectangle that lies in the windows of both."""
    return int(np.count_nonzero(_inside(a, box) & _inside(b, box)))


class _Cut(NamedTuple):
    """The part of a mask that lies in a strip."""

    number: int
    box: Rect
    inside: NDArray[np.bool_]
    area: int


def _cuts(masks: Sequence[tuple[PackedMask, Rect]], strip: Rect) -> list[_Cut]:
    cuts = []
    for index, (mask, rectangle) in enumerate(masks):
        box = overlap(rectangle, strip)
        if box is not None:
            inside = _inside(mask, box)
            count = int(np.count_nonzero(inside))
            if count:
                cuts.append(_Cut(index, box, inside, count))
    return cuts


def _view(cut: _Cut, box: Rect) -> NDArray[np.bool_]:
    x, y = cut.box[:2]
    return cut.inside[box[1] - y : box[3] - y, box[0] - x : box[2] - x]


def _inside(mask: PackedMask, box: Rect) -> NDArray[np.bool_]:
    x, y = mask.window.col, mask.window.row
    return mask.inside()[box[1] - y : box[3] - y, box[0] - x : box[2] - x]


def _size(box: Rect) -> int:
    return (box[2] - box[0]) * (box[3] - box[1])
