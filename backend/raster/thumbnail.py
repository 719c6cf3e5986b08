# SPDX-License-Identifier: GPL-3.0-or-later
"""Small pictures of places."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from .window import clamp, covering

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..types import Bounds, PixelSource


def thumbnail(source: PixelSource, bounds: Bounds, side: int) -> NDArray[np.uint8]:
    """A square picture uint8 (side, side, 3) of a box in working pixels; what is not square is black beside it."""
    longest = max(bounds[2] - bounds[0], bounds[3] - bounds[1], 1.0)
    level = math.floor(math.log2(max(longest / side, 1.0)))
    window = clamp(covering(bounds, level=level), source.ref.width, source.ref.height)
    rgb = source.read(window).rgb
    factor = max(rgb.shape[0], rgb.shape[1]) / side
    rows = np.minimum((np.arange(round(rgb.shape[0] / factor)) + 0.5) * factor, rgb.shape[0] - 1).astype(int)
    cols = np.minimum((np.arange(round(rgb.shape[1] / factor)) + 0.5) * factor, rgb.shape[1] - 1).astype(int)
    picture = np.zeros((side, side, 3), np.uint8)
    top, left = (side - len(rows)) // 2, (side - len(cols)) // 2
    picture[top : top + len(rows), left : left + len(cols)] = rgb[np.ix_(rows, cols)]
    return picture
