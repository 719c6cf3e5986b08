# SPDX-License-Identifier: GPL-3.0-or-later
"""Mean token under a mask without an array of features at pixels (ALGORITHMS A0.5).

Upsampling tokens to pixels and averaging them under a mask are both linear, so the mask can be brought down to the
tokens instead: with the bilinear matrices A_y (H, h) and A_x (W, w) the tokens' weights are A_y' M A_x. The result is
the same; the cost is that of the mask's own box, whatever the length of the vectors.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..errors import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ..types import Mask


def pool_masks(
    tokens: NDArray[np.float32],
    masks: Sequence[NDArray[np.bool_]],
    origins: Sequence[tuple[int, int]],
    stride: int,
) -> NDArray[np.float32]:
    """Mean of the bilinearly upsampled tokens under each mask.

    Args:
        tokens: float32 (h, w, d); token (0, 0) covers pixels 0..stride-1.
        masks: bool (mh, mw) each, True inside; pixels of the tokens' level.
        origins: row and column of each mask's first pixel, relative to the tokens' first pixel; parts of a mask that
            lie outside the tokens are left out.
        stride: pixels per token.

    Returns:
        float32 (n, d), not normalised; zeros where a mask is empty or wholly outside.

    Raises:
        InputError: masks and origins differ in number.
    """
    if len(masks) != len(origins):
        raise InputError(f"There are {len(masks)} masks but {len(origins)} origins; give one origin a mask.")
    h, w, d = tokens.shape
    a_y, a_x = bilinear_matrix(h, stride), bilinear_matrix(w, stride)
    out = np.zeros((len(masks), d), np.float32)
    for i, (mask, (row, col)) in enumerate(zip(masks, origins, strict=True)):
        found = _tight(mask, row, col, (h * stride, w * stride))
        if found is None:
            continue
        inside, top, left = found
        r0, r1 = _token_span(top, inside.shape[0], stride, h)
        c0, c1 = _token_span(left, inside.shape[1], stride, w)
        down = a_y[top : top + inside.shape[0], r0:r1]
        across = a_x[left : left + inside.shape[1], c0:c1]
        weights = down.T @ inside.astype(np.float32) @ across
        out[i] = weights.ravel() @ tokens[r0:r1, c0:c1].reshape(-1, d) / weights.sum()
    return out


def mask_at(mask: Mask, level: int) -> tuple[NDArray[np.bool_], tuple[int, int]]:
    """A mask's inside at another level (nearest pixel), and row and column of its first pixel there."""
    x0, y0, x1, y1 = (v / 2.0**level for v in mask.window.bounds)
    top, left = int(np.floor(y0)), int(np.floor(x0))
    rows, cols = max(1, int(np.ceil(y1)) - top), max(1, int(np.ceil(x1)) - left)
    factor = 2.0**level / mask.window.scale
    r = ((np.arange(rows) + 0.5 + top) * factor - mask.window.row).astype(int)
    c = ((np.arange(cols) + 0.5 + left) * factor - mask.window.col).astype(int)
    h, w = mask.logits.shape
    inside = mask.logits[np.ix_(np.clip(r, 0, h - 1), np.clip(c, 0, w - 1))] > 0
    return inside, (top, left)


def bilinear_matrix(n: int, stride: int) -> NDArray[np.float32]:
    """Weights float32 (n * stride, n) of bilinear upsampling by `stride`, half-pixel centres, edges held."""
    at = np.clip((np.arange(n * stride) + 0.5) / stride - 0.5, 0, n - 1)
    low = np.minimum(np.floor(at).astype(int), max(n - 2, 0))
    share = (at - low).astype(np.float32)
    out = np.zeros((n * stride, n), np.float32)
    rows = np.arange(n * stride)
    out[rows, low] = 1 - share
    if n > 1:
        out[rows, low + 1] = share
    return out


def _token_span(start: int, length: int, stride: int, n: int) -> tuple[int, int]:
    """The tokens that pixels start..start+length-1 draw on."""
    first = int(np.floor((start + 0.5) / stride - 0.5))
    last = int(np.floor((start + length - 0.5) / stride - 0.5)) + 1
    return min(max(first, 0), n - 1), min(max(last + 1, 1), n)


def _tight(
    mask: NDArray[np.bool_], row: int, col: int, shape: tuple[int, int]
) -> tuple[NDArray[np.bool_], int, int] | None:
    """The mask cut to its own box and to the pixels that exist, with its first row and column; None = empty."""
    y0, x0 = max(0, -row), max(0, -col)
    mask = mask[y0 : max(y0, shape[0] - row), x0 : max(x0, shape[1] - col)]
    rows, cols = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    if not len(rows):
        return None
    part = mask[rows[0] : rows[-1] + 1, cols[0] : cols[-1] + 1]
    return part, row + y0 + int(rows[0]), col + x0 + int(cols[0])
