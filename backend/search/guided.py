# SPDX-License-Identifier: GPL-3.0-or-later
"""Heat that follows the image's edges: the guided filter (He, Sun and Tang 2010) on upsampled scores (A3.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..raster.window import level_size
from ..types import Window
from .resample import resampled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from ..types import PixelSource
    from .field import TokenField

RADIUS, EPS = 8, 1e-3
BLOCK = 1024
_LUMA = np.array([0.299, 0.587, 0.114], np.float32) / 255


def guided_filter(
    guide: NDArray[np.float32], values: NDArray[np.float32], radius: int = RADIUS, eps: float = EPS
) -> NDArray[np.float32]:
    """Smooth `values` except across the edges of `guide`.

    Args:
        guide: grey image, float32 (h, w), 0..1.
        values: float32 (h, w).
        radius: of the box, in pixels.
        eps: contrast of the guide, squared, below which is noise.

    Returns:
        float32 (h, w); a value depends on pixels within 2 * radius.
    """
    from scipy.ndimage import uniform_filter

    def mean(x: NDArray[np.float64]) -> NDArray[np.float64]:
        out: NDArray[np.float64] = uniform_filter(x, 2 * radius + 1, mode="nearest")
        return out

    # doubles: variances are differences of nearly equal numbers
    i, p = guide.astype(np.float64), values.astype(np.float64)
    mean_i, mean_p = mean(i), mean(p)
    slope = (mean(i * p) - mean_i * mean_p) / (mean(i * i) - mean_i**2 + eps)
    offset = mean_p - slope * mean_i
    return np.asarray(mean(slope) * i + mean(offset), np.float32)


def refined_blocks(
    field: TokenField,
    source: PixelSource,
    level: int | None = None,
    more: Sequence[NDArray[np.float32]] = (),
    *,
    counted: NDArray[np.bool_] | None = None,
) -> Iterator[tuple[int, int, NDArray[np.float32], NDArray[np.bool_]]]:
    """Values at pixels, block by block; memory is bounded by a block.

    Args:
        field: values 0..1 on the token grid.
        source: the imagery that guides.
        level: of the pixels; None = the tokens' own.
        more: values of further fields at the same place, float32 (h, w) each.
        counted: tokens that count, bool (h, w); pixels of the others are not valid. None = all count.

    Yields:
        Row and column of the block among the pixels of that level, values float32 (1 + more, h, w), valid bool (h, w).
        The blocks cover the field's area; other blocks, or another order, would give the same values.
    """
    level = field.grid.level if level is None else level
    cols, rows = level_size(source.ref.width, source.ref.height, level)
    x0, y0, x1, y1 = pixel_box(field, level, (cols, rows))
    halo = 2 * RADIUS
    for top in range(y0, y1, BLOCK):
        for left in range(x0, x1, BLOCK):
            bottom, right = min(y1, top + BLOCK), min(x1, left + BLOCK)
            first, start = max(0, top - halo), max(0, left - halo)
            around = Window(level, first, start, min(rows, bottom + halo) - first, min(cols, right + halo) - start)
            values, valid = _refined(field, (field.values, *more), source, around)
            part = (slice(top - first, bottom - first), slice(left - start, right - start))
            if counted is not None:
                valid = valid & _at_pixels(counted, field, around)
            yield top, left, values[(slice(None), *part)], valid[part]


def pixel_box(field: TokenField, level: int, size: tuple[int, int]) -> tuple[int, int, int, int]:
    """x0, y0, x1, y1 of a field in pixels of a level that is `size` columns and rows large."""
    per_token = field.grid.pitch / 2.0**level
    h, w = field.values.shape
    return (
        round(field.col * per_token),
        round(field.row * per_token),
        min(size[0], round((field.col + w) * per_token)),
        min(size[1], round((field.row + h) * per_token)),
    )


def _at_pixels(tokens: NDArray[np.bool_], field: TokenField, window: Window) -> NDArray[np.bool_]:
    """The token under each pixel of a window, bool (h, w)."""
    per_token = field.grid.pitch / window.scale
    rows, cols = (
        np.clip(((np.arange(n) + start + 0.5) / per_token).astype(int) - first, 0, most - 1)
        for n, start, first, most in (
            (window.height, window.row, field.row, tokens.shape[0]),
            (window.width, window.col, field.col, tokens.shape[1]),
        )
    )
    out: NDArray[np.bool_] = tokens[rows][:, cols]
    return out


def _refined(
    field: TokenField, values: Sequence[NDArray[np.float32]], source: PixelSource, window: Window
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    pixels = source.read(window)
    per_token = field.grid.pitch / window.scale
    rows = (np.arange(window.height) + window.row + 0.5) / per_token - 0.5 - field.row
    cols = (np.arange(window.width) + window.col + 0.5) / per_token - 0.5 - field.col
    guide = np.asarray(pixels.rgb @ _LUMA, np.float32)
    smooth = [guided_filter(guide, resampled(one, rows, cols)) for one in values]
    return np.clip(np.stack(smooth), 0, 1), pixels.valid
