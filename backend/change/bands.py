# SPDX-License-Identifier: GPL-3.0-or-later
"""Change from the bands alone (IR-MAD), as evidence like that of a model; works without torch (ALGORITHMS A6.3)."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from ..progress import SILENT, Progress
from .band_pair import evidence_of, read_band_pair
from .radar import ratio_distance
from .spectral import ir_mad, otsu

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ..raster.source import RasterSource
    from ..types import Bounds
    from .detect import Evidence

_MOST_NARROWED = 2.0  # more would mean that most of the pair did change
_UNCHANGED = 5e-3  # chance that a pixel without change passes; that three of nine do is nearly none


def band_change(
    before: RasterSource,
    after: RasterSource,
    area: Bounds | None = None,
    *,
    bands: tuple[Sequence[int], Sequence[int]] | None = None,
    progress: Progress = SILENT,
) -> Evidence:
    """Evidence for change from the bands: one half where the IR-MAD distance reaches its own threshold.

    Two radar dates of the same bands are compared by their ratio instead (see `radar.ratio_distance`). The threshold is
    Otsu's, but never below what unchanged pixels reach by chance, so a quiet pair stays empty.

    Args:
        before: the first date.
        after: the second, on the grid of the first (see `prepare_pair`); the numbers of bands may differ.
        area: in common pixels; None = everything.
        bands: 1-based, of the first and of the second date; None = all image bands.
        progress: told of each round; may cancel.

    Raises:
        InputError: too few pixels are valid at both dates.
    """
    from scipy.ndimage import rank_filter

    pair = read_band_pair(before, after, area, bands=bands, progress=progress)
    if pair.radar and len(pair.before) == len(pair.after):
        return evidence_of(pair, *ratio_distance(pair.before, pair.after, pair.valid))
    chi = ir_mad(pair.before, pair.after, pair.valid, progress=progress).chi
    # A pixel counts as little as the third highest of its neighbourhood: one alone is noise, while a median would also
    # wear down corners and thin things.
    calm = np.minimum(chi, rank_filter(chi, -3, 3))
    usual = _chance(chi[pair.valid], min(len(pair.before), len(pair.after)))
    return evidence_of(pair, calm, max(otsu(calm[pair.valid]), usual))


def _chance(chi: NDArray[np.float32], bands: int) -> float:
    """What an unchanged pixel hardly ever reaches. Re-weighting narrows the core, which the median shows."""
    from scipy.stats import chi2

    narrowed = float(np.median(chi)) / math.sqrt(float(chi2.median(bands)))
    return math.sqrt(float(chi2.isf(_UNCHANGED, bands))) * min(max(narrowed, 1.0), _MOST_NARROWED)
