# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether what came or went is a part of a thing that stands at both dates (ALGORITHMS A8.3)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from ..search.field import TokenField, token_share
from ..types import Prompts
from .evidence import STANDING
from .naming import cover_names

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from ..search.field import Region
    from ..types import Mask
    from .evidence import Evidence

    Draw = Callable[[int, Prompts], Sequence[Mask]]

GROWN = 1.25
"""Ratio of a thing's areas from which on it was extended or reduced. A8 asks for 1.5 where nothing but the outlines of
both dates is known; here the difference is also a region of the evidence."""

_SHRUNK = 6.0  # beyond, hardly anything of it stood before: then it is new
_BESIDE = 8  # cells beyond a region's size in which the rest of its thing is looked for
_COVER = 0.35  # land cover at both dates from which on a cell may belong to the thing; outlines decide
_PART = 0.6  # of a part that must lie in what is drawn
_CALM = 0.5  # evidence at most, on average, where it stands at both dates, as a share of that where it changed
_WITHIN = 0.7  # of what stands at the other date that must lie in the thing


def is_part(evidence: Evidence, region: Region, date: int, whole: Sequence[Mask], draw: Draw) -> bool:
    """Whether a region extends, or is missing from, a thing that the other date shows too.

    Args:
        evidence: of the pair.
        region: of it, where something is at one date and not at the other.
        date: at which it stands, 0 = before, 1 = after.
        whole: what the promptable model draws there at that date.
        draw: what it draws at a date (0, 1) at prompts in common pixels.
    """
    field = evidence.field
    for mask in whole:
        near, changed = _around(field, region, _cells(field, mask))
        inside = token_share(near, mask) > 0.5
        rest, stays = inside & ~changed, _stays(evidence, region, date, near)
        if (inside & changed).sum() < _PART * changed.sum() or (
            stays is not None and stays[rest].sum() < _PART * rest.sum()
        ):
            continue
        if _stands(near, region, (rest, changed), partial(draw, 1 - date)):
            return True
    near, own = _around(field, region, np.add(_margin(region), (field.row, field.col)))
    stays = _stays(evidence, region, date, near)
    if stays is None:
        return False
    # The region's blur covers some of what stays, or all of it where the thing is small.
    changed = own & ~stays
    rest = _touching(stays, changed)
    if not rest.any() or not _stands(near, region, (rest, changed), partial(draw, 1 - date), own):
        return False
    masks = [token_share(near, m) > 0.5 for m in draw(date, _prompts(near, rest | changed))]
    return any(min((m & part).sum() / part.sum() for part in (rest, changed)) >= _PART for m in masks)


def _stands(
    near: TokenField,
    region: Region,
    parts: tuple[NDArray[np.bool_], NDArray[np.bool_]],
    draw: Callable[[Prompts], Sequence[Mask]],
    own: NDArray[np.bool_] | None = None,
) -> bool:
    """Whether the other date shows the unchanged part as a thing by itself, so much smaller that it counts."""
    rest, changed = parts
    left, size = int(rest.sum()), int((rest | changed).sum())
    calm = near.values[rest if own is None else rest & ~own]
    if not left or not GROWN * left <= size <= _SHRUNK * left:
        return False
    if len(calm) and calm.mean() > _CALM * region.mean:
        return False
    for other in draw(_prompts(near, rest)):
        was = token_share(near, other) > 0.5
        cells = np.count_nonzero(other.logits > 0) * (other.window.scale / near.grid.pitch) ** 2  # also those far away
        within = float((was & (rest | changed)).sum())  # what changed may spill over into what did not
        if within >= _WITHIN * cells and (was & rest).sum() >= _PART * left and size >= GROWN * cells:
            return True
    return False


def _stays(evidence: Evidence, region: Region, date: int, near: TokenField) -> NDArray[np.bool_] | None:
    """Cells that are at both dates what the region is at one; None where the model does not tell land cover."""
    cover = evidence.cover
    if cover is None:
        return None
    name = cover_names(cover, region)[date]
    if name not in STANDING or not name:
        return np.zeros(near.values.shape, bool)
    row, col = near.row - evidence.field.row, near.col - evidence.field.col
    kind, (h, w) = cover.names.index(name), near.values.shape
    before, after = (x[kind, row : row + h, col : col + w] for x in (cover.before, cover.after))
    stays: NDArray[np.bool_] = np.minimum(before, after) >= _COVER
    return stays


def _touching(stays: NDArray[np.bool_], changed: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """The piece of what stays that touches what changed most; nothing where none does."""
    from scipy import ndimage

    labels, count = ndimage.label(stays)
    touching = np.bincount(labels[ndimage.binary_dilation(changed)], minlength=count + 1)
    touching[0] = 0
    out: NDArray[np.bool_] = labels == int(touching.argmax())
    return out if touching.any() else np.zeros_like(changed)


def _margin(region: Region) -> NDArray[np.int64]:
    """Corners of a box around a region, twice its size and some cells more."""
    low, high = region.tokens.min(axis=0), region.tokens.max(axis=0)
    more = (high - low) + _BESIDE
    return np.array([low - more, high + more])


def _cells(field: TokenField, mask: Mask) -> NDArray[np.int64]:
    """Rows and columns of a mask's pixels in cells of the grid, (n, 2)."""
    rows, cols = np.nonzero(mask.logits > 0)
    xy = mask.window.to_raster(np.column_stack([cols, rows]) + 0.5) / field.grid.pitch
    cells: NDArray[np.int64] = np.floor(xy[:, ::-1]).astype(np.int64)
    return cells


def _around(field: TokenField, region: Region, cells: NDArray[np.int64]) -> tuple[TokenField, NDArray[np.bool_]]:
    """The evidence where cells (of the grid) and the region are, and which of it the region is."""
    own = np.add(region.tokens, (field.row, field.col))
    both = np.concatenate([cells, own])
    (r0, c0), (r1, c1) = both.min(axis=0), both.max(axis=0) + 1
    h, w = field.values.shape
    r0, c0, r1, c1 = max(r0, field.row), max(c0, field.col), min(r1, field.row + h), min(c1, field.col + w)
    values = field.values[r0 - field.row : r1 - field.row, c0 - field.col : c1 - field.col]
    changed = np.zeros(values.shape, bool)
    changed[tuple((own - (r0, c0)).T)] = True
    return TokenField(field.grid, int(r0), int(c0), values), changed


def _prompts(near: TokenField, rest: NDArray[np.bool_]) -> Prompts:
    """A box around cells, and the cell that lies deepest among them, in common pixels."""
    from scipy import ndimage

    deep = ndimage.distance_transform_edt(np.pad(rest, 1))[1:-1, 1:-1]
    row, col = np.unravel_index(int(deep.argmax()), rest.shape)
    rows, cols = np.nonzero(rest)
    side, pitch = 2.0**near.grid.level, near.grid.pitch
    width, height = near.grid.width * side, near.grid.height * side
    x0, y0 = (cols.min() + near.col) * pitch, (rows.min() + near.row) * pitch
    x1, y1 = min((cols.max() + 1 + near.col) * pitch, width), min((rows.max() + 1 + near.row) * pitch, height)
    at = (min((col + near.col + 0.5) * pitch, x1 - 0.5), min((row + near.row + 0.5) * pitch, y1 - 0.5))
    return Prompts(np.array([at]), np.ones(1, np.int64), box=(float(x0), float(y0), float(x1), float(y1)))
