# SPDX-License-Identifier: GPL-3.0-or-later
"""Several things that came or went side by side, a row of houses, told apart by what the promptable model draws."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..search.field import TokenField, cut, token_share

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from ..search.field import Region
    from .prompted import Seen

_EACH = ("building",)  # land cover whose things count one by one; nobody asks for the trees of a forest
_CELLS = 60  # of a region, from which on it may hold two houses
_STEP = 3.0  # cells between prompts at least; else as far as the region's middle is from its edge
_PROMPTS = 24
_TRIED = 3  # prompts without a part, after which a region is taken for one thing: most are, and prompts cost time
_INSIDE = 0.85  # of a part that must lie in the region
_MOST = 0.5  # of the region that one part may fill
_LEAST = 12  # cells of a part
_IOU = 0.7  # predicted, of a part
_LONGEST = 3.0  # times its width; the lit and the dark strips of one large roof are longer
_SHARED = 0.15  # of the smaller of two parts that may lie in both
_COVERED = 0.5  # of the region that its parts must fill together


@dataclass(frozen=True)
class Parts:
    """What a region holds.

    Attributes:
        drawn: things that the promptable model draws, each with its cells: int64 (n, 2), rows and columns of the field.
        rest: cells of each piece of the region that is left over.
    """

    drawn: list[tuple[Seen, NDArray[np.int64]]]
    rest: list[NDArray[np.int64]]


def several(
    field: TokenField, region: Region, kind: str, draw: Callable[[NDArray[np.float64]], Sequence[Seen]]
) -> Parts | None:
    """The things side by side that a region holds; None where it is one thing, as far as one can see.

    Args:
        field: the evidence.
        region: of it, where something came or went.
        kind: its land cover at the date at which it stands.
        draw: what the promptable model draws at points (n, 2) in common pixels, at the date at which it stands.
    """
    if kind not in _EACH or len(region.tokens) < _CELLS:
        return None
    field, corner = cut(field, region.tokens, 2)
    own = np.zeros(field.values.shape, bool)
    own[tuple((region.tokens - corner).T)] = True
    found: list[tuple[Seen, NDArray[np.bool_]]] = []
    points = _points(field, own)
    for some in (points[:_TRIED], points[_TRIED:]):
        parts = [(one, _part(field, own, one)) for one in draw(some)]
        found += [(one, cells) for one, cells in parts if cells is not None]
        if not found:
            return None
    kept = _apart(found)
    taken = np.any([cells for _, cells in kept], axis=0) if kept else np.zeros_like(own)
    if (taken & own).sum() < _COVERED * own.sum():
        return None
    rest = _pieces(own & ~taken)
    if len(kept) + len(rest) < 2:
        return None
    return Parts([(one, np.argwhere(cells & own) + corner) for one, cells in kept], [r + corner for r in rest])


def _points(field: TokenField, own: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Places spread over a region, the deepest first, (n, 2) common pixels."""
    from scipy import ndimage

    free = ndimage.distance_transform_edt(np.pad(own, 1))[1:-1, 1:-1]
    step = max(_STEP, float(free.max()))
    rows, cols = np.indices(own.shape)
    chosen: list[tuple[int, int]] = []
    while free.max() >= 1 and len(chosen) < _PROMPTS:
        row, col = (int(v) for v in np.unravel_index(int(free.argmax()), free.shape))
        chosen.append((row, col))
        free[(rows - row) ** 2 + (cols - col) ** 2 < step**2] = 0
    side = 2.0**field.grid.level
    limit = (field.grid.width * side - 0.5, field.grid.height * side - 0.5)
    out: NDArray[np.float64] = (np.array(chosen)[:, ::-1] + (field.col, field.row) + 0.5) * field.grid.pitch
    return np.minimum(out, limit)


def _part(field: TokenField, own: NDArray[np.bool_], one: Seen) -> NDArray[np.bool_] | None:
    """The cells of an answer that may be a part of a region; None where it is too large, too small or elsewhere."""
    mask = one[0].mask
    if mask.iou < _IOU:
        return None
    cells = token_share(field, mask) >= 0.5
    whole = np.count_nonzero(mask.logits > 0) * (mask.window.scale / field.grid.pitch) ** 2  # also those far away
    inside = int((cells & own).sum())
    fits = whole >= _LEAST and inside >= _INSIDE * whole and inside <= _MOST * own.sum()
    return cells if fits and _length(cells) <= _LONGEST else None


def _length(cells: NDArray[np.bool_]) -> float:
    """How many times longer than wide, by second moments."""
    spread = np.linalg.eigvalsh(np.cov(np.argwhere(cells).T) + np.eye(2) / 12)  # a cell has a size too
    return float(np.sqrt(spread[1] / spread[0]))


def _apart(found: list[tuple[Seen, NDArray[np.bool_]]]) -> list[tuple[Seen, NDArray[np.bool_]]]:
    """Of parts that overlap, the surest."""
    kept: list[tuple[Seen, NDArray[np.bool_]]] = []
    for one, cells in sorted(found, key=lambda f: -f[0][0].mask.iou * f[0][0].mask.stability):
        if all((cells & other).sum() <= _SHARED * min(cells.sum(), other.sum()) for _, other in kept):
            kept.append((one, cells))
    return kept


def _pieces(rest: NDArray[np.bool_]) -> list[NDArray[np.int64]]:
    """Connected pieces that are large enough for a thing; slivers between parts are none."""
    from scipy import ndimage

    labels, count = ndimage.label(ndimage.binary_opening(rest, np.ones((2, 2))))
    pieces = [np.argwhere(labels == number) for number in range(1, count + 1)]
    return [piece for piece in pieces if len(piece) >= _LEAST]
