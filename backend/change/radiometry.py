# SPDX-License-Identifier: GPL-3.0-or-later
"""The light of the second date, brought to the first: gain and offset from pixels that did not change (A6.3)."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from ..errors import InputError
from ..progress import SILENT, Progress
from ..types import Pixels, Stretch, Window
from .spectral import ir_mad

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ..raster.source import RasterSource

_OVERVIEW = 768  # pixels; the fit needs no more
_NO_CHANGE = 0.5  # probability
_STRIP = 4_000_000  # the file's own pixels that are read between two reports
_MIN_PIXELS = 1000
_GAIN = (0.5, 2.0)  # a stronger correction would be a sign that something else is wrong


@dataclass(frozen=True)
class Radiometry:
    """Per band: value at the first date = gain * value at the second + offset, in 8-bit units.

    Attributes:
        gain, offset: one a band.
        pixels: how many unchanged pixels they were fitted on.
    """

    gain: tuple[float, ...]
    offset: tuple[float, ...]
    pixels: int

    def applied_to(self, stretch: Stretch) -> Stretch:
        """The stretch of the second date with the correction folded in."""
        low, high = [], []
        for lo, hi, gain, offset in zip(stretch.low, stretch.high, self.gain, self.offset, strict=True):
            unit = (hi - lo) / (255.0 * gain)
            low.append(lo - offset * unit)
            high.append(lo + (255.0 - offset) * unit)
        return replace(stretch, low=tuple(low), high=tuple(high))


def match_radiometry(before: RasterSource, after: RasterSource, *, progress: Progress = SILENT) -> Radiometry | None:
    """Fit gain and offset on an overview of the pair; None where that is not possible or not meaningful."""
    stretch = after.stretch
    if stretch.stops or stretch.gamma != 1.0 or stretch.inverted or len(stretch.low) != len(before.stretch.low):
        return None
    side = max(before.ref.width, before.ref.height)
    level = max(0, math.ceil(math.log2(side / _OVERVIEW)))
    scale = 2**level
    window = Window(level, 0, 0, max(1, before.ref.height // scale), max(1, before.ref.width // scale))
    first, second = _strips((before, after), window, progress)
    valid = first.valid & second.valid
    bands = len(stretch.low)
    x = np.moveaxis(first.rgb, 2, 0)[:bands].astype(np.float32)
    y = np.moveaxis(second.rgb, 2, 0)[:bands].astype(np.float32)
    # Pixels at the ends of the scale are cut off and would bend the fit.
    valid &= ((x > 2) & (x < 253) & (y > 2) & (y < 253)).all(axis=0)
    try:
        same = ir_mad(x, y, valid, progress=progress).no_change
    except InputError:
        return None
    keep = valid & (same > _NO_CHANGE)
    if keep.sum() < _MIN_PIXELS:
        return None
    fits = [_orthogonal(y[i][keep], x[i][keep]) for i in range(bands)]
    return Radiometry(tuple(g for g, _ in fits), tuple(o for _, o in fits), int(keep.sum()))


def _strips(sources: Sequence[RasterSource], window: Window, progress: Progress) -> tuple[Pixels, ...]:
    """A window of several rasters on one grid, in strips: a large file without overviews is read from end to end."""
    rows = max(1, _STRIP // (window.width * 4**window.level))
    parts: list[list[Pixels]] = [[] for _ in sources]
    for row in range(0, window.height, rows):
        strip = replace(window, row=row, height=min(rows, window.height - row))
        for i, source in enumerate(sources):
            progress.report(row + strip.height * i / len(sources), window.height, "Comparing the light")
            parts[i].append(source.read(strip))
    return tuple(
        Pixels(*(np.concatenate([getattr(p, name) for p in part]) for name in ("rgb", "valid"))) for part in parts
    )


def _orthogonal(x: NDArray[np.float32], y: NDArray[np.float32]) -> tuple[float, float]:
    """Orthogonal regression y = gain * x + offset: both dates are noisy."""
    mx, my = float(x.mean()), float(y.mean())
    sxx, syy = float(x.var()), float(y.var())
    sxy = float(((x - mx) * (y - my)).mean())
    if sxy <= 0:
        return 1.0, my - mx
    gain = (syy - sxx + math.sqrt((syy - sxx) ** 2 + 4 * sxy**2)) / (2 * sxy)
    gain = min(max(gain, _GAIN[0]), _GAIN[1])
    return gain, my - gain * mx
