# SPDX-License-Identifier: GPL-3.0-or-later
"""Band values of two dates on one window, and how a distance per pixel becomes evidence; works without torch."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..errors import InputError
from ..progress import SILENT, Progress
from ..raster.window import clamp, covering, level_size
from ..search.field import TokenField
from ..search.tokens import TokenGrid
from ..wording import counted
from .detect import Evidence
from .radar import averaged
from .suitability import both_radar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ..raster.source import RasterSource
    from ..types import Bounds, Window

MOST_PIXELS = 4_000_000  # of one run; a larger area is compared on a coarser level
LEAST_PIXELS = 100


@dataclass(frozen=True)
class BandPair:
    """Both dates, read.

    Attributes:
        window: what was read, on the common grid.
        grid: the pixels of that level as a token grid of stride 1.
        before, after: float32 (bands, h, w); the numbers of bands may differ.
        valid: bool (h, w), finite data at both dates.
        radar: whether these are the logarithms of `radar.averaged`.
    """

    window: Window
    grid: TokenGrid
    before: NDArray[np.float32]
    after: NDArray[np.float32]
    valid: NDArray[np.bool_]
    radar: bool = False


def read_band_pair(
    before: RasterSource,
    after: RasterSource,
    area: Bounds | None = None,
    *,
    bands: tuple[Sequence[int], Sequence[int]] | None = None,
    progress: Progress = SILENT,
) -> BandPair:
    """Read bands of both dates, on a coarser level where the area has more than `MOST_PIXELS`; radar without speckle.

    Args:
        before: the first date.
        after: the second, on the grid of the first (see `prepare_pair`).
        area: in common pixels; None = everything.
        bands: 1-based, of the first and of the second date; None = all image bands.
        progress: told of each date; may cancel.

    Raises:
        InputError: nearly no pixel is valid at both dates.
    """
    ref = before.ref
    box = area or (0.0, 0.0, float(ref.width), float(ref.height))
    pixels = max(1.0, (box[2] - box[0]) * (box[3] - box[1]))
    level = max(0, math.ceil(math.log2(pixels / MOST_PIXELS) / 2))
    window = clamp(covering(box, level=level), ref.width, ref.height)
    chosen = bands or (before.image_bands, after.image_bands)
    progress.report(0, 3, "Reading bands")
    x, valid_x = before.read_bands(window, chosen[0])
    progress.report(1, 3, "Reading bands")
    y, valid_y = after.read_bands(window, chosen[1])
    valid = valid_x & valid_y & np.isfinite(x).all(axis=0) & np.isfinite(y).all(axis=0)
    radar = both_radar(before, after)
    if radar:
        x, y = averaged(x, valid), averaged(y, valid)
    if valid.sum() < LEAST_PIXELS:
        raise InputError(
            f"The layers share only {counted(int(valid.sum()), 'pixel')} with data at both dates; choose a larger area "
            "or layers that overlap more."
        )
    width, height = level_size(ref.width, ref.height, level)
    grid = TokenGrid(level, 1, window.width, window.width, height, width)
    return BandPair(window, grid, x, y, valid, radar)


def evidence_of(
    pair: BandPair,
    distance: NDArray[np.floating],  # type: ignore[type-arg]  # it takes no argument before numpy 1.22
    limit: float,
    sign: NDArray[np.floating] | None = None,  # type: ignore[type-arg]
) -> Evidence:
    """Evidence that is one half where a distance >= 0 reaches its limit.

    Args:
        pair: where it was measured.
        distance: (h, w), 0 = no change.
        limit: > 0.
        sign: (h, w), > 0 where something grew; None = not known.
    """
    d = np.where(pair.valid, distance, 0).astype(np.float32)
    limit = max(float(limit), 1e-12)
    values = d**2 / (d**2 + limit**2)
    field = TokenField(pair.grid, pair.window.row, pair.window.col, values.astype(np.float32))
    direction = np.zeros_like(d) if sign is None else np.where(pair.valid, np.sign(sign), 0).astype(np.float32)
    return Evidence(field, (d / (limit / 3)).astype(np.float32), direction, pair.valid)
