# SPDX-License-Identifier: GPL-3.0-or-later
"""Objects with exact truth that many windows see with wrong borders: what `vectorize.seams` makes of them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy import ndimage

from ..segment.sweep import tile_rows
from ..types import Mask, Window
from ..vectorize.packed import pack
from ..vectorize.seams import Joined, Piece, SeenWindow, join

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

_PAD = 12
_TRIES = 60
_LEAST = 8
_FOUND = 0.5


@dataclass(frozen=True)
class SeamScore:
    """How often the merge was wrong.

    Attributes:
        objects: in the truth.
        lost: of them, those without a result of IoU >= 0.5.
        extra: results beyond the first of each object.
        found: pixels of each found object, by number: column, row and mask.
    """

    objects: int
    lost: int
    extra: int
    found: dict[int, tuple[int, int, NDArray[np.bool_]]]

    @property
    def wrong(self) -> float:
        """Share of extra and lost objects."""
        return (self.lost + self.extra) / max(self.objects, 1)


def label_scene(side: int, count: int, seed: int, *, least: int = 8, most: int = 1500) -> NDArray[np.int32]:
    """Objects `least` to `most` pixels across on a square, numbered from 1; a third touch a neighbour along a side."""
    rng = np.random.default_rng(seed)
    labels = np.zeros((side, side), np.int32)
    # few large ones, many small ones, as in a landscape; large ones first, while there is room
    sizes = np.sort(least * (most / least) ** rng.beta(0.6, 3.0, count))[::-1]
    sizes[:2] = most, most * 0.8
    number = 0
    for size in sizes:
        for _ in range(_TRIES):
            shape = _shape(float(size), rng)
            h, w = shape.shape
            row, col = int(rng.integers(0, max(side - h, 1))), int(rng.integers(0, max(side - w, 1)))
            if h > side or w > side or not _put(labels, shape, row, col, number + 1):
                continue
            number += 1
            if rng.random() < 0.33 and shape.all() and _put(labels, shape, row, col + w, number + 1):
                number += 1
            break
        if number >= count:
            break
    return labels


def seen_windows(
    labels: NDArray[np.int32], *, size: int, halo: int, noise: float, seed: int = 0, origin: tuple[int, int] = (0, 0)
) -> Iterator[SeenWindow]:
    """What a model would give in each window: every object, its border off by up to `noise` pixels in each window."""
    height, width = labels.shape
    for row in tile_rows(width, height, size=size, halo=halo, origin=origin):
        for tile in row:
            rng = np.random.default_rng((seed, tile.row, tile.col, *np.abs(origin)))
            yield SeenWindow(tile.window, tile.core, tuple(_pieces(labels, tile.window, noise, rng)))


def seam_score(labels: NDArray[np.int32], seen: Iterator[SeenWindow]) -> SeamScore:
    """Join what windows saw and hold it against the truth."""
    areas = np.bincount(labels.ravel())
    found: dict[int, tuple[int, int, NDArray[np.bool_]]] = {}
    extra = 0
    for joined in join(seen, labels.shape[1], labels.shape[0]):
        col, row, inside = _pixels(joined)
        under = np.bincount(labels[row : row + inside.shape[0], col : col + inside.shape[1]][inside], minlength=2)
        number = int(np.argmax(under[1:])) + 1
        iou = under[number] / (inside.sum() + areas[number] - under[number])
        if iou >= _FOUND and number not in found:
            found[number] = (col, row, inside)
        else:
            extra += 1
    objects = int(np.count_nonzero(areas[1:]))
    return SeamScore(objects, objects - len(found), extra, found)


def same_place(a: SeamScore, b: SeamScore) -> NDArray[np.float64]:
    """IoU of each object that both found."""
    ious = []
    for number in sorted(a.found.keys() & b.found.keys()):
        (xa, ya, one), (xb, yb, two) = a.found[number], b.found[number]
        x, y = min(xa, xb), min(ya, yb)
        h = max(ya + one.shape[0], yb + two.shape[0]) - y
        w = max(xa + one.shape[1], xb + two.shape[1]) - x
        canvas = np.zeros((2, h, w), bool)
        canvas[0, ya - y : ya - y + one.shape[0], xa - x : xa - x + one.shape[1]] = one
        canvas[1, yb - y : yb - y + two.shape[0], xb - x : xb - x + two.shape[1]] = two
        ious.append(canvas.all(axis=0).sum() / canvas.any(axis=0).sum())
    return np.array(ious)


def _shape(size: float, rng: np.random.Generator) -> NDArray[np.bool_]:
    """A rectangle, a turned one, a disc or a ring, `size` pixels across and nowhere narrower than `_LEAST`."""
    side = max(_LEAST, round(size))
    kind = rng.integers(0, 4) if side > 2.5 * _LEAST else rng.choice((0, 2))
    if kind == 0:
        return np.ones((side, max(_LEAST, round(side * rng.uniform(0.35, 1)))), bool)
    y, x = np.mgrid[:side, :side] + 0.5 - side / 2
    if kind == 1:
        turn = rng.uniform(0, math.pi)
        u, v = x * np.cos(turn) + y * np.sin(turn), -x * np.sin(turn) + y * np.cos(turn)
        return np.asarray((abs(u) < side * 0.46) & (abs(v) < side * rng.uniform(0.2, 0.3)))
    r = np.hypot(x, y)
    inner = side * rng.uniform(0.15, 0.25) if kind == 3 and side > 6 * _LEAST else -1
    return np.asarray((r < side / 2) & (r > inner))


def _put(labels: NDArray[np.int32], shape: NDArray[np.bool_], row: int, col: int, number: int) -> bool:
    target = labels[row : row + shape.shape[0], col : col + shape.shape[1]]
    if target.shape != shape.shape or target[shape].any():
        return False
    target[shape] = number
    return True


def _pieces(labels: NDArray[np.int32], window: Window, noise: float, rng: np.random.Generator) -> Iterator[Piece]:
    top, left = max(window.row - _PAD, 0), max(window.col - _PAD, 0)
    part = labels[top : window.row + window.height + _PAD, left : window.col + window.width + _PAD]
    for index, place in enumerate(ndimage.find_objects(part)):
        if place is None:
            continue
        y0, x0 = max(place[0].start - _PAD, 0), max(place[1].start - _PAD, 0)
        inside = part[y0 : place[0].stop + _PAD, x0 : place[1].stop + _PAD] == index + 1
        logits = _logits(inside, noise, rng)
        # a model sees nothing beyond its window
        r0, c0 = max(window.row - top - y0, 0), max(window.col - left - x0, 0)
        r1, c1 = window.row + window.height - top - y0, window.col + window.width - left - x0
        logits = logits[r0 : max(r1, r0), c0 : max(c1, c0)]
        if logits.size:
            frame = Window(window.level, top + y0 + r0, left + x0 + c0, *logits.shape)
            packed = pack(Mask(frame, logits, 0.9, 0.9))
            if packed is not None:
                yield Piece(packed)


def _logits(inside: NDArray[np.bool_], noise: float, rng: np.random.Generator) -> NDArray[np.float32]:
    if inside.all():  # the distance to nothing is not defined
        return np.full(inside.shape, 8, np.float32)
    distance = ndimage.distance_transform_edt(inside) - ndimage.distance_transform_edt(~inside)
    shift, wave = noise * rng.uniform(-0.5, 0.5), noise * 0.5
    angle, length, phase = rng.uniform(0, 2 * math.pi), rng.uniform(12, 60), rng.uniform(0, 2 * math.pi)
    y, x = np.indices(inside.shape)
    ripple = np.sin((x * np.cos(angle) + y * np.sin(angle)) * 2 * math.pi / length + phase)
    logits: NDArray[np.float32] = np.clip(distance + shift + wave * ripple, -8, 8).astype(np.float32)
    return logits


def _pixels(joined: Joined) -> tuple[int, int, NDArray[np.bool_]]:
    windows = [piece.mask.window for piece in joined.pieces]
    col, row = min(w.col for w in windows), min(w.row for w in windows)
    right, bottom = max(w.col + w.width for w in windows), max(w.row + w.height for w in windows)
    inside = np.zeros((bottom - row, right - col), bool)
    for piece, w in zip(joined.pieces, windows, strict=True):
        inside[w.row - row : w.row - row + w.height, w.col - col : w.col - col + w.width] |= piece.mask.inside()
    return col, row, inside
