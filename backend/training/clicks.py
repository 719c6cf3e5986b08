# SPDX-License-Identifier: GPL-3.0-or-later
"""Clicks as a user would place them: inside the object, then at the centre of the largest error."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

Click = tuple[float, float, float]
"""x, y, label (1 include, 0 exclude)."""


def centre(mask: NDArray[np.bool_]) -> tuple[float, float]:
    """The point deepest inside a mask, (x, y) at a pixel's centre."""
    depth = ndimage.distance_transform_edt(np.pad(mask, 1))[1:-1, 1:-1]
    row, col = np.unravel_index(int(depth.argmax()), mask.shape)
    return float(col) + 0.5, float(row) + 0.5


def somewhere(mask: NDArray[np.bool_], rng: np.random.Generator) -> tuple[float, float]:
    """A point inside a mask: half of the time deep inside, otherwise anywhere."""
    if rng.random() < 0.5:
        depth = ndimage.distance_transform_edt(np.pad(mask, 1))[1:-1, 1:-1]
        rows, cols = np.nonzero(depth >= 0.5 * depth.max())
    else:
        rows, cols = np.nonzero(mask)
    k = int(rng.integers(len(rows)))
    return float(cols[k]) + 0.5, float(rows[k]) + 0.5


def next_click(predicted: NDArray[np.bool_], truth: NDArray[np.bool_], *, step: int = 1) -> Click | None:
    """The centre of the largest error region (by the depth of its deepest point), as in RITM's evaluation.

    Args:
        predicted: bool (h, w).
        truth: bool (h, w).
        step: look at every so many pixels only, for speed.

    Returns:
        None where nothing is wrong.
    """
    wrong = truth ^ predicted
    rows, cols = np.flatnonzero(wrong.any(1)), np.flatnonzero(wrong.any(0))
    if not len(rows):
        return None
    top, left = int(rows[0]), int(cols[0])
    part = (slice(top, rows[-1] + 1, step), slice(left, cols[-1] + 1, step))  # distances are slow on whole images
    best: tuple[float, Click] | None = None
    for label, error in ((1.0, truth[part] & ~predicted[part]), (0.0, predicted[part] & ~truth[part])):
        if not error.any():
            continue
        depth = ndimage.distance_transform_edt(np.pad(error, 1))[1:-1, 1:-1]
        row, col = np.unravel_index(int(depth.argmax()), error.shape)
        if best is None or depth[row, col] > best[0]:
            best = float(depth[row, col]), (left + float(col) * step + 0.5, top + float(row) * step + 0.5, label)
    return best[1] if best else None
