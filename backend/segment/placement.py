# SPDX-License-Identifier: GPL-3.0-or-later
"""Which window, at which level, is looked at for a prompt (ALGORITHMS A1)."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from ..raster.window import clamp, level_size, snap
from ..types import Bounds, Window

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..types import RasterRef

SNAP = 256
"""Window origins are multiples of this many level pixels, so that repeated clicks find the encoded window."""

SCREEN_SIZE = 100.0
"""Size that a lone click is taken for, in screen pixels: people zoom until they see what they point at."""

_CLICK = 0.25  # share of the window that a lone click is taken for, when neither size nor map scale are known
_ROOM = 1.6  # a window's side per object's side
_SMALL = 1 / 16  # objects below this share of the window are looked at enlarged
_FINEST = -1
_EDGE = 0.125  # a remembered window serves again when the prompts keep this share of its side from its border


def click_extent(xy: tuple[float, float], *, scale: float, object_px: float, size: int) -> Bounds:
    """What a lone click may mean, in working pixels; `size` is the model's window."""
    side = object_px or SCREEN_SIZE * scale or _CLICK * size
    return xy[0] - side / 2, xy[1] - side / 2, xy[0] + side / 2, xy[1] + side / 2


def level_for(extent: Bounds, size: int, ref: RasterRef) -> int:
    """The finest level at which a window of `size` holds the extent with room; -1 (enlarged) for small things.

    Never coarser than the level at which one window holds the whole raster.
    """
    side = max(extent[2] - extent[0], extent[3] - extent[1])
    if side < _SMALL * size:
        return _FINEST
    level = max(0, math.ceil(math.log2(max(_ROOM * side / size, 1e-9))))
    whole = max(0, math.ceil(math.log2(max(ref.width, ref.height) / size)))
    return min(level, whole)


def window_around(extent: Bounds, *, level: int, size: int, ref: RasterRef) -> Window:
    """The window of `size` level pixels round the middle of an extent: snapped, inside the raster."""
    s = 2.0**level
    col = round((extent[0] + extent[2]) / 2 / s - size / 2)
    row = round((extent[1] + extent[3]) / 2 / s - size / 2)
    step = min(SNAP, max(size // 4, 1))
    return clamp(snap(Window(level, row, col, size, size), step), ref.width, ref.height)


def remembered(windows: Iterable[Window], extent: Bounds, *, levels: range, ref: RasterRef) -> Window | None:
    """The first of the given windows that shows the extent well: at one of `levels`, away from its borders.

    Sides of the raster are no borders: there is nothing beyond them.
    """
    for window in windows:
        if window.level in levels and _shows(window, extent, ref):
            return window
    return None


def raster_sides(bounds: Bounds, ref: RasterRef, *, slack: float) -> tuple[bool, bool, bool, bool]:
    """Which of left, top, right, bottom of `bounds` lie on the raster's own sides (within `slack` working pixels)."""
    x0, y0, x1, y1 = bounds
    return x0 <= slack, y0 <= slack, x1 >= ref.width - slack, y1 >= ref.height - slack


def neighbour(window: Window, side: int, ref: RasterRef) -> Window:
    """The window half a window further to side 0 left, 1 top, 2 right, 3 bottom, moved inside the raster."""
    col = window.col + (window.width // 2) * ((side == 2) - (side == 0))
    row = window.row + (window.height // 2) * ((side == 3) - (side == 1))
    return clamp(Window(window.level, row, col, window.height, window.width), ref.width, ref.height)


def covers_level(window: Window, ref: RasterRef) -> bool:
    """Whether the window is the whole raster at its level."""
    return (window.width, window.height) == level_size(ref.width, ref.height, window.level)


def _shows(window: Window, extent: Bounds, ref: RasterRef) -> bool:
    x0, y0, x1, y1 = window.bounds
    margin = _EDGE * min(x1 - x0, y1 - y0)
    at_side = raster_sides(window.bounds, ref, slack=0.5 * window.scale)
    space = (extent[0] - x0, extent[1] - y0, x1 - extent[2], y1 - extent[3])
    middle = x0 <= (extent[0] + extent[2]) / 2 <= x1 and y0 <= (extent[1] + extent[3]) / 2 <= y1
    return middle and all(gap >= margin or side for gap, side in zip(space, at_side, strict=True))
