# SPDX-License-Identifier: GPL-3.0-or-later
"""How different all pairs of dates of a series are, cell by cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..errors import InputError
from .distance import distance

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ..progress import Progress
    from ..raster.source import RasterSource
    from ..search.tokens import TokenGrid, TokenReader
    from ..types import Bounds, Window

_SHORT = 0.3  # of a unit token: what is next to the scene's mean has no direction
_LEAST_SHARE = 0.05  # of the pixels that must be valid at all dates
_MAD = 1.4826
_REACH = 1  # pixels by which bands may be out of place


def token_distances(
    readers: Sequence[TokenReader],
    means: Sequence[NDArray[np.float32]],
    grid: TokenGrid,
    area: Bounds | None,
    radius: int,
    progress: Progress,
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Half squared distances (pairs, h, w) of tokens, best match within `radius`; validity (dates, h, w).

    Pairs are (0, 1), (0, 2), (1, 2), (0, 3) ... Memory for tokens is that of one strip a date.
    """
    r0, r1, c0, c1 = grid.cells(area)
    count = len(readers)
    out = np.zeros((count * (count - 1) // 2, r1 - r0, c1 - c0), np.float32)
    valid = np.zeros((count, r1 - r0, c1 - c0), bool)
    strips = [r.strips(grid, area, *((progress, "Comparing dates") if i == 0 else ())) for i, r in enumerate(readers)]
    tails: list[NDArray[np.float32]] = []
    top = 0
    for parts in zip(*strips, strict=True):
        row = parts[0].row - r0
        tokens = [_unit(p.tokens - mean) for p, mean in zip(parts, means, strict=True)]
        for i, part in enumerate(parts):
            valid[i, row : row + len(part.valid)] = part.valid
        if tails:
            tokens = [np.concatenate(pair) for pair in zip(tails, tokens, strict=True)]
        else:
            top = row
        # Rows without a neighbour below come again with the next strip, which overwrites them.
        k = 0
        skip = radius if tails else 0
        for t in range(count):
            for s in range(t):
                found = distance(tokens[s], tokens[t], radius)[skip:]
                out[k, top + skip : top + skip + len(found)] = found
                k += 1
        keep = min(2 * radius, len(tokens[0]))
        top += len(tokens[0]) - keep
        tails = [x[len(x) - keep :] for x in tokens]
    return out, valid


def band_distances(
    sources: Sequence[RasterSource], window: Window, progress: Progress
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """The same from bands, each brought to median 0 and robust deviation 1 at its date: light does not matter.

    Raises:
        InputError: the layers differ in bands, or nearly nothing is valid at all dates.
    """
    images, masks = [], []
    bands = sources[0].image_bands
    for i, source in enumerate(sources):
        progress.report(i, len(sources), "Reading bands")
        if source.image_bands != bands:
            raise InputError(
                f"The layers of a series need the same bands; one has {len(bands)}, another {len(source.image_bands)}."
            )
        values, valid = source.read_bands(window, bands)
        valid = valid & np.isfinite(values).all(axis=0)
        images.append(values)
        masks.append(valid)
    valid = np.stack(masks)
    return value_distances(images, valid), valid


def value_distances(images: Sequence[NDArray[np.float32]], valid: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Half squared distances (pairs, h, w) of values (b, h, w) at each date, best match within a pixel.

    Raises:
        InputError: nearly nothing is valid at all dates.
    """
    everywhere = valid.all(axis=0)
    if everywhere.mean() < _LEAST_SHARE:
        raise InputError("Nearly no pixel has data at all dates; choose a smaller area or fewer layers.")
    scaled = [_scaled(v, everywhere) for v in images]
    count = len(scaled)
    return np.stack([distance(scaled[s], scaled[t], _REACH) for t in range(count) for s in range(t)])


def _scaled(values: NDArray[np.float32], where: NDArray[np.bool_]) -> NDArray[np.float32]:
    """(h, w, bands) in robust standard deviations, each band the same share of the whole.

    A whole number stands for a range of one: medians of 8-bit values would else jump from one to the next, and
    everything would seem to have changed.
    """
    inside = values[:, where]
    if (inside == np.round(inside)).all():
        inside = inside + np.random.default_rng(0).uniform(-0.5, 0.5, inside.shape[1:])
    centre = np.median(inside, axis=1)[:, None, None]
    spread = np.median(np.abs(inside - centre[:, :, 0]), axis=1)[:, None, None] * _MAD
    scaled = np.clip((values - centre) / np.maximum(spread, 1e-6), -20, 20) / np.sqrt(len(values))
    return np.moveaxis(np.where(where, scaled, 0), 0, 2).astype(np.float32)


def _unit(x: NDArray[np.float32]) -> NDArray[np.float32]:
    out: NDArray[np.float32] = x / np.maximum(np.linalg.norm(x, axis=-1, keepdims=True), _SHORT)
    return out
