# SPDX-License-Identifier: GPL-3.0-or-later
"""Bilinear sampling of a field on any regular grid."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray


def resampled(values: NDArray[np.float32], rows: NDArray[np.float64], cols: NDArray[np.float64]) -> NDArray[np.float32]:
    """Values at all pairs of fractional rows and columns, float32 (len(rows), len(cols)).

    Args:
        values: float32 (h, w); the centre of value (i, j) is at row i, column j. Edges are held beyond it.
        rows: float64.
        cols: float64.
    """
    r, fr = _between(rows, values.shape[0])
    c, fc = _between(cols, values.shape[1])
    r1, c1 = np.minimum(r + 1, values.shape[0] - 1), np.minimum(c + 1, values.shape[1] - 1)
    across = values[:, c] * (1 - fc) + values[:, c1] * fc
    out: NDArray[np.float32] = across[r] * (1 - fr)[:, None] + across[r1] * fr[:, None]
    return out


def _between(at: NDArray[np.float64], n: int) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    held = np.clip(at, 0, n - 1)
    low = np.floor(held).astype(np.int64)
    return low, (held - low).astype(np.float32)
