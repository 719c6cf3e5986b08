# SPDX-License-Identifier: GPL-3.0-or-later
"""Objects that prompts drew here and there on a raster, each in the window that suited it: one outline each.

What `everything` does for windows on a grid, `vectorize.seams`, does it here for windows that lie anywhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..raster.window import level_size
from ..types import Window
from ..vectorize.packed import PackedMask, pack
from ..vectorize.seams import NEAR, Joined, Piece, SeenWindow, join
from ..vectorize.strips import object_rect, overlap, rect, shared_pixels

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..types import RasterRef
    from .request import Candidate

_SAME = 0.6  # IoU of two masks of one window that are one object


@dataclass(frozen=True)
class Drawn:
    """One mask and what was looked at for it.

    Attributes:
        mask: of the object; waits packed.
        window: at the mask's level; where the mask comes near to its sides the object may go on.
    """

    mask: PackedMask
    window: Window


def drawn(candidate: Candidate, window: Window) -> Drawn:
    """A candidate of a `SegmentResult` with what was looked at.

    Args:
        candidate: the answer.
        window: where its prompts were decoded first.
    """
    mask = pack(candidate.mask)
    if mask is None:
        raise ValueError("a candidate without a pixel inside")
    if mask.window.level == window.level and overlap(rect(mask.window), rect(window)) == rect(mask.window):
        return Drawn(mask, window)
    # followed beyond that window: to its end, or nobody knows how far
    x0, y0, x1, y1 = object_rect(mask)
    more = NEAR if candidate.complete else 0
    return Drawn(mask, Window(mask.window.level, y0 - more, x0 - more, y1 - y0 + 2 * more, x1 - x0 + 2 * more))


def one_each(masks: Sequence[Drawn], ref: RasterRef) -> Iterator[tuple[Joined, int]]:
    """Join what belongs together and drop what repeats.

    Args:
        masks: of one kind of thing.
        ref: the raster.

    Yields:
        Objects, each with the index of the first mask that it consists of.
    """
    for level in sorted({item.mask.window.level for item in masks}):
        windows: dict[Window, list[Piece]] = {}
        for index, item in enumerate(masks):
            if item.mask.window.level == level:
                windows.setdefault(item.window, []).append(Piece(item.mask, np.array([index], np.float32)))
        for joined in join(_rows(windows), *level_size(ref.width, ref.height, level)):
            yield joined, min(int(piece.extra[0]) for piece in joined.pieces)


def _rows(windows: dict[Window, list[Piece]]) -> Iterator[SeenWindow]:
    """From top to bottom; every window is its own core, for nobody else was asked for what it shows."""
    for window in sorted(windows, key=lambda w: (w.row, w.col, w.height, w.width)):
        yield SeenWindow(window, window, tuple(_distinct(windows[window])))


def _distinct(pieces: list[Piece]) -> list[Piece]:
    """Of masks that say the same the surest."""
    kept: list[Piece] = []
    for piece in sorted(pieces, key=lambda p: -p.mask.iou * p.mask.stability):
        if not any(_same(piece, other) for other in kept):
            kept.append(piece)
    return kept


def _same(one: Piece, other: Piece) -> bool:
    box = overlap(object_rect(one.mask), object_rect(other.mask))
    if box is None:
        return False
    both = shared_pixels(one.mask, other.mask, box)
    return both > _SAME * (one.mask.area + other.mask.area - both)
