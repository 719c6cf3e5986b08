# SPDX-License-Identifier: GPL-3.0-or-later
"""Change from the bands alone (IR-MAD), as evidence like that of a model; works without torch (ALGORITHMS A6.3)."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from ..progress import SILENT, Progress
from ..raster.window import clamp, covering, level_size
from ..search.field import TokenField
from ..search.tokens import TokenGrid
from .detect import Evidence
from .spectral import ir_mad, otsu

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..raster.source import RasterSource
    from ..types import Bounds

_MOST_PIXELS = 4_000_000  # of one run; a larger area is compared on a coarser level
_MOST_NARROWED = 2.0  # more would mean that most of the pair did change
_UNCHANGED = 1e-2  # chance that a pixel without change passes; that three of nine do is nearly none


def band_change(
    before: RasterSource, after: RasterSource, area: Bounds | None = None, *, progress: Progress = SILENT
) -> Evidence:
    """Evidence for change from all image bands: one half where the IR-MAD distance reaches its own threshold.

    The threshold is Otsu's, but never below what unchanged pixels reach by chance, so a quiet pair stays empty.

    Args:
        before: the first date.
        after: the second, on the grid of the first (see `prepare_pair`); the numbers of bands may differ.
        area: in common pixels; None = everything.
        progress: told of each round; may cancel.

    Raises:
        InputError: too few pixels are valid at both dates.
    """
    from scipy.ndimage import rank_filter

    ref = before.ref
    box = area or (0.0, 0.0, float(ref.width), float(ref.height))
    pixels = max(1.0, (box[2] - box[0]) * (box[3] - box[1]))
    level = max(0, math.ceil(math.log2(pixels / _MOST_PIXELS) / 2))
    window = clamp(covering(box, level=level), ref.width, ref.height)
    progress.report(0, 3, "Reading bands")
    x, valid_x = before.read_bands(window, before.image_bands)
    progress.report(1, 3, "Reading bands")
    y, valid_y = after.read_bands(window, after.image_bands)
    valid = valid_x & valid_y & np.isfinite(x).all(axis=0) & np.isfinite(y).all(axis=0)
    chi = ir_mad(x, y, valid, progress=progress).chi
    # A pixel counts as little as the third highest of its neighbourhood: one alone is noise, while a median would also
    # wear down corners and thin things.
    calm = np.minimum(chi, rank_filter(chi, -3, 3))
    limit = max(otsu(calm[valid]), _chance(chi[valid], min(len(x), len(y))))
    values = calm**2 / (calm**2 + limit**2)
    values[~valid] = 0
    height, width = level_size(ref.width, ref.height, level)[::-1]
    grid = TokenGrid(level, 1, window.width, window.width, height, width)
    field = TokenField(grid, window.row, window.col, values.astype(np.float32))
    return Evidence(field, chi, np.zeros_like(chi), valid)


def _chance(chi: NDArray[np.float32], bands: int) -> float:
    """What an unchanged pixel hardly ever reaches. Re-weighting narrows the core, which the median shows."""
    from scipy.stats import chi2

    narrowed = float(np.median(chi)) / math.sqrt(float(chi2.median(bands)))
    return math.sqrt(float(chi2.isf(_UNCHANGED, bands))) * min(max(narrowed, 1.0), _MOST_NARROWED)
