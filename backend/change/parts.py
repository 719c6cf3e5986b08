# SPDX-License-Identifier: GPL-3.0-or-later
"""Large places of change, taken apart by what came and went: a new estate is houses, roads and gardens (A8)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from ..search.field import Region

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .candidates import Place
    from .compared import Cover
    from .evidence import Evidence

_ORDER = ("building", "road", "water", "tree")
"""What makes a part, the first that is there at either date: a new house is one part, whatever grew there before."""
_LARGE = 512  # cells; up to this size a place is one thing more often than not (procedural pairs)
_LEAST = 40  # cells; smaller parts go to what lies beside them
_SMOOTH = 3  # cells over which land cover is averaged: single cells between two kinds are neither


def taken_apart(evidence: Evidence, place: Place) -> list[Place]:
    """The parts of a large place in which the same came or went, or the place itself where it is one.

    Args:
        evidence: of any change, with land cover; of anything else, places stay whole.
        place: of it.
    """
    region = place.region
    if evidence.cover is None or evidence.names or len(region.tokens) < _LARGE:
        return [place]
    labels = _parts(_kinds(evidence.cover, region))
    cells = labels[tuple((region.tokens - region.tokens.min(axis=0)).T)]
    if cells.min() == cells.max():
        return [place]
    numbers, first = np.unique(cells, return_index=True)
    ordered = numbers[np.argsort(first)]  # by place, whichever date comes first
    return [_part(evidence, place, region.tokens[cells == number]) for number in ordered]


def _kinds(cover: Cover, region: Region) -> NDArray[np.int64]:
    """What came, went or stayed, for the cells of a region within its box: int64 (h, w), -1 outside of it."""
    from scipy import ndimage

    (y0, x0), (y1, x1) = region.tokens.min(axis=0), region.tokens.max(axis=0) + 1
    size = (0, _SMOOTH, _SMOOTH)
    was, is_now = (
        ndimage.uniform_filter(shares[:, y0:y1, x0:x1].astype(np.float32), size).argmax(axis=0)
        for shares in (cover.before, cover.after)
    )
    kinds = np.zeros(was.shape, np.int64)
    for name in reversed([name for name in _ORDER if name in cover.names]):
        there = cover.names.index(name)
        before, after = was == there, is_now == there
        kinds = np.where(before | after, 4 * (there + 1) + 2 * before + after, kinds)
    box = np.full(kinds.shape, -1, np.int64)
    inside = tuple((region.tokens - (y0, x0)).T)
    box[inside] = kinds[inside]
    return box


def _parts(kinds: NDArray[np.int64]) -> NDArray[np.int64]:
    """Number the connected parts of one kind each, int64 (h, w); small ones join what is nearest."""
    from scipy import ndimage

    numbers = np.zeros(kinds.shape, np.int64)
    for kind in np.unique(kinds[kinds >= 0]):
        labels, count = ndimage.label(kinds == kind)
        sizes = np.bincount(labels.ravel(), minlength=count + 1)
        large = sizes >= _LEAST
        large[0] = False
        keep = large[labels]
        numbers[keep] = labels[keep] + numbers.max()
    if not numbers.any():
        return numbers
    _, (rows, cols) = ndimage.distance_transform_edt(numbers == 0, return_indices=True)
    out: NDArray[np.int64] = numbers[rows, cols]
    return out


def _part(evidence: Evidence, place: Place, tokens: NDArray[np.int64]) -> Place:
    values = evidence.field.values[tokens[:, 0], tokens[:, 1]]
    region = Region(tokens, float(values.mean()), float(values.max()))
    return replace(place, region=region, of_larger=True)
