# SPDX-License-Identifier: GPL-3.0-or-later
"""Objects that cross windows become one object; neighbours that touch stay two (ALGORITHMS A2, step 7).

Each window gives masks; windows overlap, so near a seam an object is seen twice, whole or in part. Two masks belong
together when they agree where both windows looked. Only one row of windows waits at a time, and masks wait packed.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from .strips import Rect, agreements, object_rect, overlap, rect, shared_pixels

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from numpy.typing import NDArray

    from ..types import Window
    from .packed import PackedMask

NEAR = 3
"""A mask this near to a side of its window (pixels) may go on beyond it."""

_AGREE = 0.5  # IoU inside the strip that both windows saw
_NESTED = 0.5  # share of the smaller: two masks of one window that overlap so much are no two parts of one object
_CONTRADICTED = 0.5  # share of the largest part that a whole must have to be believed


@dataclass(frozen=True)
class Piece:
    """One object as one window saw it.

    Attributes:
        mask: on the window's level.
        extra: float32 (k,) values that add up over the pieces of an object (pooled tokens ...).
    """

    mask: PackedMask
    extra: NDArray[np.float32] = field(default_factory=lambda: np.zeros(0, np.float32))


@dataclass(frozen=True)
class SeenWindow:
    """What one window gave.

    Attributes:
        window: what was looked at; neighbours overlap.
        core: the part that is this window's own; cores do not overlap and leave no gap.
        pieces: no two of them the same object.
    """

    window: Window
    core: Window
    pieces: tuple[Piece, ...]


@dataclass(frozen=True)
class Joined:
    """One object.

    Attributes:
        pieces: a single one where one window saw it whole, else all its parts.
        windows: the window of each piece.
        cut: it goes on where no window followed it.
        seen: how many windows saw it at all.
    """

    pieces: tuple[Piece, ...]
    windows: tuple[Window, ...]
    cut: bool = False
    seen: int = 1


def join(seen: Iterable[SeenWindow], width: int, height: int) -> Iterator[Joined]:
    """Join what the windows of one level gave.

    Args:
        seen: windows in rows from top to bottom, those of a row with equal `core.row`.
        width: of the raster at that level, in pixels; its sides are no seams.
        height: likewise.

    Yields:
        Objects, as soon as no further window can change them; always in the same order.
    """
    seams = _Seams(width, height)
    row: int | None = None
    for item in seen:
        if row is not None and item.core.row != row:
            yield from seams.end_row(item.window.row)
        row = item.core.row
        seams.add(item)
    yield from seams.end_row(None)


@dataclass(eq=False)
class _Part:
    """A piece while it waits."""

    piece: Piece
    seen: SeenWindow
    box: Rect
    open_sides: frozenset[int]  # 0 left, 1 top, 2 right, 3 bottom
    group: _Group = field(init=False)

    @property
    def key(self) -> tuple[PackedMask, Rect]:
        """The mask and the rectangle of its pixels."""
        return self.piece.mask, self.box

    @property
    def owned(self) -> bool:
        """Whether its centre lies in its window's own part."""
        x, y = self.piece.mask.centre
        x0, y0, x1, y1 = rect(self.seen.core)
        return x0 <= x < x1 and y0 <= y < y1


@dataclass(eq=False)
class _Group:
    """Pieces that are one object, by window."""

    number: int
    parts: dict[Window, list[_Part]] = field(default_factory=lambda: defaultdict(list))

    def all(self) -> list[_Part]:
        return [part for parts in self.parts.values() for part in parts]


class _Seams:
    def __init__(self, width: int, height: int) -> None:
        self._size = (width, height)
        self._before: list[tuple[SeenWindow, list[_Part]]] = []
        self._row: list[tuple[SeenWindow, list[_Part]]] = []
        self._groups: dict[int, _Group] = {}
        self._count = 0

    def add(self, seen: SeenWindow) -> None:
        """Take a window in and link its pieces to those of the windows it overlaps."""
        parts = [self._part(piece, seen) for piece in seen.pieces]
        links: list[tuple[float, _Part, _Part]] = []
        for other, theirs in (*self._before, *self._row):
            strip = overlap(rect(other.window), rect(seen.window))
            if strip is not None:
                found = agreements([p.key for p in theirs], [p.key for p in parts], strip, _AGREE)
                links += [(agreement, theirs[i], parts[k]) for agreement, i, k in found]
        # Best first; equal ones in the order in which they came, so that the result is always the same.
        for _, first, second in sorted(links, key=lambda link: -link[0]):
            self._link(first.group, second.group)
        self._row.append((seen, parts))

    def end_row(self, next_top: int | None) -> list[Joined]:
        """Give the objects that end above the next row of windows; all of them where there is none."""
        done, kept = [], {}
        for number, group in self._groups.items():
            waits = next_top is not None and any(part.box[3] > next_top for part in group.all())
            if waits:
                kept[number] = group
            else:
                done.append(group)
        self._groups = kept
        self._before = [
            (seen, [part for part in parts if next_top is not None and part.box[3] > next_top])
            for seen, parts in (*self._before, *self._row)
            if next_top is not None and seen.window.row + seen.window.height > next_top
        ]
        self._row = []
        return [joined for joined in map(_result, done) if joined is not None]

    def _part(self, piece: Piece, seen: SeenWindow) -> _Part:
        box = object_rect(piece.mask)
        part = _Part(piece, seen, box, open_sides(box, rect(seen.window), self._size))
        group = _Group(self._count)
        group.parts[seen.window].append(part)
        part.group = group
        self._groups[self._count] = group
        self._count += 1
        return part

    def _link(self, first: _Group, second: _Group) -> None:
        if first is second or _rivals(first, second):
            return
        first, second = sorted((first, second), key=lambda group: group.number)
        for window, parts in second.parts.items():
            first.parts[window] += parts
            for part in parts:
                part.group = first
        del self._groups[second.number]


def open_sides(box: Rect, window: Rect, size: tuple[int, int]) -> frozenset[int]:
    """Sides (0 left, 1 top, 2 right, 3 bottom) at which what fills `box` may go on beyond its window."""
    gaps = (box[0] - window[0], box[1] - window[1], window[2] - box[2], window[3] - box[3])
    at_edge = (window[0] <= 0, window[1] <= 0, window[2] >= size[0], window[3] >= size[1])
    return frozenset(side for side in range(4) if gaps[side] < NEAR and not at_edge[side])


def _rivals(first: _Group, second: _Group) -> bool:
    """Whether the groups hold two versions of one place from one window: a roof and its house, not one object."""
    few, many = sorted((first, second), key=lambda group: len(group.parts))
    for window, parts in few.parts.items():
        for part in parts:
            for other in many.parts.get(window, ()):
                box = overlap(part.box, other.box)
                if box is None or part is other:
                    continue
                a, b = part.piece.mask, other.piece.mask
                if shared_pixels(a, b, box) > _NESTED * min(a.area, b.area):
                    return True
    return False


def _result(group: _Group) -> Joined | None:
    """The whole where a window saw it, else all parts; None for what belongs to another window alone."""
    parts = group.all()
    if len(parts) == 1:
        (part,) = parts
        if not part.owned:
            return None
        return Joined((part.piece,), (part.seen.window,), bool(part.open_sides))
    largest = max(part.piece.mask.area for part in parts)
    whole = [part for part in parts if not part.open_sides and part.piece.mask.area >= _CONTRADICTED * largest]
    if whole:
        # Of equally large ones the owner's, else the first.
        best = max(whole, key=lambda part: (part.piece.mask.area, part.owned))
        return Joined((best.piece,), (best.seen.window,), seen=len(group.parts))
    ordered = sorted(parts, key=lambda part: (part.seen.window.row, part.seen.window.col, part.box))
    cut = any(_ends(part, side, parts) for part in parts for side in part.open_sides)
    return Joined(
        tuple(part.piece for part in ordered), tuple(part.seen.window for part in ordered), cut, len(group.parts)
    )


def _ends(part: _Part, side: int, parts: list[_Part]) -> bool:
    """Whether no other part goes on beyond a side of this part's window."""
    own = rect(part.seen.window)[side]
    for other in parts:
        beyond = rect(other.seen.window)[side]
        if other is not part and (beyond < own if side < 2 else beyond > own) and overlap(part.box, other.box):
            return False
    return True
