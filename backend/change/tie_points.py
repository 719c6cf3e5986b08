# SPDX-License-Identifier: GPL-3.0-or-later
"""Tie points of a pair, and what they say about how the second date lies on the first."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import product
from typing import TYPE_CHECKING

import numpy as np

from ..progress import SILENT, Progress
from ..raster.grid import apply, compose
from ..raster.source import RasterSource, open_source
from ..types import Affine, RasterRef, Window
from .shift import ALIGNING, Shift, TiePoint, agree, in_company, match_windows, together
from .warp import warp_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

_SIDE = 160  # pixels of a window
_PER_SIDE = 8
_LEAST_VALID = 0.9  # of a window
_LEAST_IN_COMPANY = 36  # windows; fewer are all neighbours
_AS_IT_IS: Affine = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0)


def find_shift(
    first: RasterRef, second: RasterRef, *, progress: Progress = SILENT
) -> tuple[Shift, tuple[TiePoint, ...]]:
    """How far the second date lies from the first, and the tie points that say so.

    Args:
        first: the date that gives the grid.
        second: on the same grid.
        progress: told of each window; may cancel.
    """
    size = first.width, first.height
    seen = _matched(first, second, _AS_IT_IS, progress)
    found, points = _agreed(seen, size, progress)
    if found.warp is not None:
        # Matched again where the map says, as windows that are turned or far away show less of the same.
        again, better = _agreed(_matched(first, second, found.warp, progress), size, progress)
        if again.warp is not None:
            return again, again.judged(better)
        found = agree(points)
    if points is not seen.points or not found.trusted:
        found = together(seen.windows, points, progress=progress) or found  # as one shift, all windows know best
    return found, found.judged(points)


def moved(ref: RasterRef, shift: Shift) -> RasterRef:
    """The second date read where the shift says; no copy is made."""
    affine = compose(ref.affine, shift.matrix)
    return replace(ref, affine=affine, warped=True, file_crs_wkt=ref.file_crs_wkt or ref.crs_wkt)


@dataclass(frozen=True)
class _Matched:
    """Windows of a pair: what each says alone, both dates, their middles, and pixels from one to the next.

    `guess` is where the second date was read; tie points count from where it was before.
    """

    points: tuple[TiePoint, ...]
    windows: list[tuple[NDArray[np.float32], NDArray[np.float32]]]
    centres: list[tuple[float, float]]
    spacing: float
    guess: Affine


def _agreed(seen: _Matched, size: tuple[int, int], progress: Progress) -> tuple[Shift, tuple[TiePoint, ...]]:
    """What single windows agree on; where they do not, what windows say together with their neighbours."""
    alone = warp_of(seen.points, agree(seen.points), size, shared=_shared(0.0, seen.spacing))
    if alone.trusted or len(seen.windows) < _LEAST_IN_COMPANY:
        return alone, seen.points
    points = in_company(seen.windows, seen.centres, seen.spacing, progress=progress)
    points = tuple(_from_the_start(point, seen.guess) for point in points)
    found = warp_of(points, agree(points), size, shared=_shared(seen.spacing, seen.spacing))
    return (found, points) if found.trusted else (alone, seen.points)


def _shared(reach: float, spacing: float) -> float:
    """How many tie points rest on the same ground: a tapered window sees about half of its side."""
    return max(1.0, (2 * reach + _SIDE / 2) / spacing) ** 2


def _matched(first: RasterRef, second: RasterRef, guess: Affine, progress: Progress) -> _Matched:
    """Match all windows, the second date read where a guess says."""
    if guess is not _AS_IT_IS:
        second = moved(second, Shift(0.0, 0.0, 0, 0, 0.0, warp=guess))
    points, windows, centres = [], [], []
    width, height = first.width, first.height
    side = min(_SIDE, width, height)
    cols, rows = (_starts(n, side) for n in (width, height))
    with open_source(first) as a, open_source(second) as b:
        for i, (row, col) in enumerate(product(rows, cols)):
            progress.report(i, len(rows) * len(cols), ALIGNING)
            window = Window(0, row, col, side, side)
            greys = _grey(a, window), _grey(b, window)
            if greys[0] is None or greys[1] is None:
                continue
            centre = col + side / 2, row + side / 2
            windows.append((greys[0], greys[1]))
            centres.append(centre)
            point = match_windows(*greys, centre)  # type: ignore[arg-type]  # neither is None
            if point is not None:
                points.append(_from_the_start(point, guess))
    spacing = float(max(np.diff(starts).max(initial=1) for starts in (cols, rows))) + 1.0  # starts are rounded
    return _Matched(tuple(points), windows, centres, spacing, guess)


def _starts(length: int, side: int) -> list[int]:
    """Where windows begin along one side of the pair; they overlap by two thirds at most."""
    count = min(_PER_SIDE, max(1, 3 * length // side))
    return sorted({int(start) for start in np.linspace(0, length - side, count)})


def _from_the_start(point: TiePoint, guess: Affine) -> TiePoint:
    """A tie point of the moved date as one of the date where it was."""
    xy = np.array([point.xy])
    shift = (apply(guess, xy + point.shift) - xy)[0]
    return replace(point, shift=(float(shift[0]), float(shift[1])))


def _grey(source: RasterSource, window: Window) -> NDArray[np.float32] | None:
    """Brightness, None where more than a tenth of the window has no data."""
    pixels = source.read(window)
    if pixels.valid.mean() < _LEAST_VALID:
        return None
    return np.asarray(pixels.rgb.mean(axis=2), np.float32)
