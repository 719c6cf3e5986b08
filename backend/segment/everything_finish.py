# SPDX-License-Identifier: GPL-3.0-or-later
"""The last pass over drawn objects: none twice, and for a partition no two on one place (ALGORITHMS A2, step 7)."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import shapely

from ..vectorize.rings import from_shapely, to_shapely

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .everything import FoundObject

    Pooled = tuple[FoundObject, NDArray[np.float32]]
    """An object and what the tokens under it add up to."""

_SAME = 0.7  # IoU of two outlines that are one object
_FRAGMENT = 0.9  # share of a cut object inside another one that makes it a fragment
_REMEMBERED = 4000  # objects given before; a later one overlaps only recent ones
_SLIVER = 0.2  # share of an object that must be left by its neighbours, or it goes


class Finisher:
    """Drops repeated objects; remembers a bounded number of those given."""

    def __init__(self, partition: bool) -> None:
        """Nothing was given yet."""
        self._partition = partition
        self._given: deque[shapely.Polygon] = deque(maxlen=_REMEMBERED)

    def add(self, found: list[Pooled]) -> list[Pooled]:
        """What stays of a batch, in its order."""
        shapes = [to_shapely(item.polygon) for item, _ in found]
        # Whole before cut, sure before unsure; a partition is painted from small to large.
        rank = sorted(range(len(found)), key=lambda i: (found[i][0].cut, -found[i][0].score, i))
        if self._partition:
            rank = sorted(range(len(found)), key=lambda i: (shapes[i].area, i))
        every = [*self._given, *shapes]
        tree = shapely.STRtree(every)
        start = len(self._given)
        settled = set(range(start))
        kept: dict[int, Pooled] = {}
        for i in rank:
            near = [int(k) for k in tree.query(shapes[i], predicate="intersects") if int(k) in settled]
            others = [every[k] for k in near]
            item, pooled = found[i]
            if self._partition:
                rest = _rest(shapes[i], others)
                if rest is None:
                    continue
                item = replace(item, polygon=from_shapely(rest)[0])
                every[start + i] = rest
            elif any(_repeated(shapes[i], other, item.cut) for other in others):
                continue
            kept[i] = (item, pooled)
            settled.add(start + i)
        self._given.extend(every[start + i] for i in sorted(kept))
        return [kept[i] for i in sorted(kept)]


def _repeated(shape: shapely.Polygon, other: shapely.Polygon, cut: bool) -> bool:
    shared = shapely.intersection(shape, other).area
    if shared > _SAME * (shape.area + other.area - shared):
        return True
    return cut and shared > _FRAGMENT * shape.area


def _rest(shape: shapely.Polygon, others: list[shapely.Polygon]) -> shapely.Polygon | None:
    """The largest part that no other object covers; None where little is left."""
    left = shapely.difference(shape, shapely.union_all(others)) if others else shape
    parts = [part for part in shapely.get_parts(left) if isinstance(part, shapely.Polygon) and not part.is_empty]
    best = max(parts, key=lambda part: part.area, default=None)
    return best if best is not None and best.area > _SLIVER * shape.area else None
