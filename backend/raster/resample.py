# SPDX-License-Identifier: GPL-3.0-or-later
"""Resampling that leaves invalid pixels out: area average where pixels get larger, cubic where they get smaller."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

CUBIC_A = -0.5  # Catmull-Rom, as in GDAL
MIN_WEIGHT = 0.5  # share of the cubic kernel that must be valid
TINY = 1e-6

Taps = tuple[NDArray[np.intp], NDArray[np.float32]]
"""Source indices (n, k) and weights (n, k) of n target pixels; the weights of each sum to 1."""


def resample(
    values: NDArray[np.float32],
    valid: NDArray[np.bool_],
    *,
    rows: NDArray[np.float64],
    columns: NDArray[np.float64],
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Resample an image with holes.

    Args:
        values: (bands, h, w), finite; what stands in holes does not matter.
        valid: (bands, h, w).
        rows: edges of the n target rows, n + 1 ascending numbers in source pixels.
        columns: edges of the m target columns, as `rows`.

    Returns:
        float32 (bands, n, m); bool (bands, n, m) where enough valid pixels were found: any for an average, half the
        kernel for cubic.
    """
    vertical, horizontal = _taps(rows, values.shape[-2]), _taps(columns, values.shape[-1])
    present = valid.astype(np.float32)
    total = _along(_along(values * present, horizontal, axis=-1), vertical, axis=-2)
    share = _along(_along(present, horizontal, axis=-1), vertical, axis=-2)
    refined = rows[1] - rows[0] < 1.0 or columns[1] - columns[0] < 1.0
    known = share >= MIN_WEIGHT if refined else share > TINY
    return np.divide(total, share, out=np.zeros_like(total), where=known), known


def _taps(edges: NDArray[np.float64], size: int) -> Taps:
    return _area_taps(edges, size) if edges[1] - edges[0] >= 1.0 else _cubic_taps(edges, size)


def _area_taps(edges: NDArray[np.float64], size: int) -> Taps:
    first, last = edges[:-1, None], edges[1:, None]
    begin = np.floor(first + TINY).astype(np.intp)
    count = int((np.ceil(last - TINY).astype(np.intp) - begin).max())
    index = begin + np.arange(max(1, count))
    weight = np.clip(np.minimum(last, index + 1.0) - np.maximum(first, index), 0.0, None)
    weight[(index < 0) | (index >= size)] = 0.0
    return _normalised(index, weight, size)


def _cubic_taps(edges: NDArray[np.float64], size: int) -> Taps:
    centre = (edges[:-1, None] + edges[1:, None]) / 2.0 - 0.5
    index = np.floor(centre).astype(np.intp) + np.arange(-1, 3)
    t = np.abs(centre - index)
    near = ((CUBIC_A + 2.0) * t - (CUBIC_A + 3.0)) * t * t + 1.0
    far = ((CUBIC_A * t - 5.0 * CUBIC_A) * t + 8.0 * CUBIC_A) * t - 4.0 * CUBIC_A
    weight = np.where(t <= 1.0, near, np.where(t < 2.0, far, 0.0))
    weight[(index < 0) | (index >= size)] = 0.0
    return _normalised(index, weight, size)


def _normalised(index: NDArray[np.intp], weight: NDArray[np.float64], size: int) -> Taps:
    total = weight.sum(axis=1, keepdims=True)
    weight = weight / np.where(np.abs(total) > TINY, total, 1.0)
    return np.clip(index, 0, size - 1), weight.astype(np.float32)


def _along(image: NDArray[np.float32], taps: Taps, *, axis: int) -> NDArray[np.float32]:
    index, weight = taps
    shape = (-1, 1) if axis == -2 else (-1,)
    result: NDArray[np.float32] | None = None
    for k in range(index.shape[1]):
        term = np.take(image, index[:, k], axis=axis) * weight[:, k].reshape(shape)
        result = term if result is None else result + term
    assert result is not None
    return result
