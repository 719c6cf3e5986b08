# SPDX-License-Identifier: GPL-3.0-or-later
"""A spectral index at the dates of a series; works without torch."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from ..errors import InputError
from .indices import BAND_NAMES, index_info, index_limit, index_values, reflectance_scale
from .series_distances import value_distances
from .series_moments import FAINT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from ..progress import Progress
    from ..raster.source import RasterSource
    from ..types import Window
    from .series_values import SeriesEvidence


def index_distances(
    sources: Sequence[RasterSource], window: Window, index: tuple[str, Mapping[str, int]], progress: Progress
) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.bool_]]:
    """The index at each date less its median (dates, h, w), distances of all pairs (pairs, h, w), validity.

    Raises:
        InputError: unknown index, missing band, or nearly no pixel with a value at all dates.
    """
    info, letters = index_info(index[0]), index[1]
    missing = [b for b in info.bands if b not in letters]
    if missing:
        raise InputError(f"{info.name} needs the band {missing[0]} ({BAND_NAMES[missing[0]]}); say which band that is.")
    images, masks = [], []
    for i, source in enumerate(sources):
        progress.report(i, len(sources), info.title)
        bands, valid = source.read_bands(window, [letters[b] for b in info.bands])
        scale = reflectance_scale(bands[:, valid], info.name) if valid.any() else 1.0
        values = index_values(info.name, {b: band / scale for b, band in zip(info.bands, bands, strict=True)})
        valid = valid & np.isfinite(values)
        images.append(np.where(valid, values, 0)[None].astype(np.float32))
        masks.append(valid)
    valid = np.stack(masks)
    distances = value_distances(images, valid)
    season = [np.median(image[0][mask]) if mask.any() else 0.0 for image, mask in zip(images, masks, strict=True)]
    values = np.stack([image[0] - middle for image, middle in zip(images, season, strict=True)])
    return values.astype(np.float32), distances, valid


def risen_index(found: SeriesEvidence, values: NDArray[np.float32]) -> SeriesEvidence:
    """The same by how far the index went at each cell's moment, and which way; the threshold is that of a pair.

    Distances of one value are squares of noise, which has long tails: they tell the moment well, but not whether there
    was one.
    """
    from scipy.ndimage import median_filter

    risen = np.zeros(values.shape[1:], np.float32)
    for k in range(1, len(values)):
        here = found.moment == k
        risen[here] = (values[k:].mean(axis=0) - values[:k].mean(axis=0))[here]
    lasting = found.evidence.valid & (found.evidence.field.values > 0)  # 0 = it passed
    risen = np.where(lasting, median_filter(risen, 3), 0).astype(np.float32)
    size = np.abs(risen)
    limit = index_limit(size[found.evidence.valid])
    strength = (size**2 / (size**2 + limit**2)).astype(np.float32)
    evidence = replace(
        found.evidence,
        field=replace(found.evidence.field, values=strength),
        z=(size / (limit / 3)).astype(np.float32),
        direction=np.sign(risen),
    )
    return replace(found, evidence=evidence, when=np.where(strength >= FAINT, found.moment, 0).astype(np.int16))
