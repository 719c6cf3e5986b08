# SPDX-License-Identifier: GPL-3.0-or-later
"""Windows and tile grids over the resolution levels of a raster."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ..errors import InputError
from ..types import Bounds, Window

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True)
class Tile:
    """One tile of a grid.

    Attributes:
        row, col: place in the grid, counted from the raster's corner; with the level they identify the tile.
        core: the part that belongs to this tile alone; the cores of a grid cover every pixel exactly once.
        window: what is read: the core and its halo, moved inside the raster.
    """

    row: int
    col: int
    core: Window
    window: Window


def level_size(width: int, height: int, level: int) -> tuple[int, int]:
    """Columns and rows of a level; a last pixel that the raster fills only in part counts.

    Args:
        width: of the raster, in working pixels.
        height: of the raster, in working pixels.
        level: pixels of 2**level working pixels.
    """
    s = 2.0**level
    return max(1, math.ceil(width / s)), max(1, math.ceil(height / s))


def clamp(window: Window, width: int, height: int) -> Window:
    """Move a window inside the raster; it shrinks only where the raster is smaller than the window.

    Args:
        window: any window, also one that lies wholly outside.
        width: of the raster, in working pixels.
        height: of the raster, in working pixels.
    """
    columns, rows = level_size(width, height, window.level)
    w, h = min(window.width, columns), min(window.height, rows)
    return Window(
        level=window.level,
        row=min(max(window.row, 0), rows - h),
        col=min(max(window.col, 0), columns - w),
        height=h,
        width=w,
    )


def snap(window: Window, step: int) -> Window:
    """Move a window's origin to the nearest multiple of `step`, so that neighbouring requests share one window."""
    if step < 1:
        raise InputError(f"The snapping step {step} is not a positive number of pixels.")
    return replace(window, row=_nearest(window.row, step), col=_nearest(window.col, step))


def around(xy: tuple[float, float], *, level: int, size: int) -> Window:
    """The square window of `size` level pixels that is centred on a point in working pixels."""
    s = 2.0**level
    half = size / 2
    return Window(level, round(xy[1] / s - half), round(xy[0] / s - half), size, size)


def covering(bounds: Bounds, *, level: int) -> Window:
    """The smallest window of a level that holds `bounds`, x0, y0, x1, y1 in working pixels."""
    s = 2.0**level
    col, row = math.floor(bounds[0] / s), math.floor(bounds[1] / s)
    width, height = math.ceil(bounds[2] / s) - col, math.ceil(bounds[3] / s) - row
    return Window(level, row, col, max(1, height), max(1, width))


def tiles(width: int, height: int, *, size: int, halo: int = 0, level: int = 0) -> Iterator[Tile]:
    """Tile a raster, row by row (ALGORITHMS A0.2).

    Args:
        width: of the raster, in working pixels.
        height: of the raster, in working pixels.
        size: side of the windows, in level pixels; the core's side is size - 2 * halo.
        halo: level pixels that neighbouring windows see beyond their cores.
        level: resolution level.

    Raises:
        InputError: the halo leaves no core.
    """
    core = size - 2 * halo
    if halo < 0 or core < 1:
        raise InputError(f"Tiles of {size} px with a halo of {halo} px have no core; use a halo below {size // 2} px.")
    columns, rows = level_size(width, height, level)
    for row in range(math.ceil(rows / core)):
        for col in range(math.ceil(columns / core)):
            top, left = row * core, col * core
            inner = Window(level, top, left, min(core, rows - top), min(core, columns - left))
            outer = clamp(Window(level, top - halo, left - halo, size, size), width, height)
            yield Tile(row, col, inner, outer)


def _nearest(value: int, step: int) -> int:
    return math.floor(value / step + 0.5) * step
