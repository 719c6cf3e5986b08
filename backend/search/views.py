# SPDX-License-Identifier: GPL-3.0-or-later
"""Bands beyond the three that are shown, as further views of the same places: composites and band ratios.

The image models see three bands at a time. Other bands are shown to them as composites of their own (near infrared,
red and green for a raster of four bands: the false colours of an infrared photo), and to each token are added the
normalised differences (a - b) / (a + b) of each further band a and each shown band b: NDVI (Rouse et al. 1974) ...
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from ..progress import SILENT, Progress
from ..raster.source import open_source
from ..types import PixelSource, RasterRef, Window
from .tokens import TokenGrid, TokenReader, TokenStrip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from ..types import Bounds

MOST_BANDS = 6
"""Further bands that are looked at; the first ones."""
_COLOURS = 3


@dataclass(frozen=True)
class ViewReader(TokenReader):
    """A `TokenReader` whose tokens also say what the further bands show.

    Attributes:
        views: readers of the composites.
        further: the further bands, 1-based.
    """

    views: tuple[TokenReader, ...] = ()
    further: tuple[int, ...] = ()

    def strips(
        self, grid: TokenGrid, area: Bounds | None = None, progress: Progress = SILENT, text: str = ""
    ) -> Iterator[TokenStrip]:
        """Yield the area's tokens from top to bottom, longer by those of the composites and the differences."""
        for strip in super().strips(grid, area, progress, text):
            h, w = strip.valid.shape
            p = grid.pitch
            bounds = (strip.col * p, strip.row * p, (strip.col + w) * p, (strip.row + h) * p)
            parts = [strip.tokens]
            for view in self.views:
                parts.append(np.concatenate([s.tokens for s in view.strips(grid, bounds)]))
            parts.append(self._differences(grid, strip))
            yield replace(strip, tokens=np.concatenate(parts, axis=2))

    def _differences(self, grid: TokenGrid, strip: TokenStrip) -> NDArray[np.float32]:
        """Mean normalised differences under each token, float32 (h, w, further x shown), -1..1."""
        source: Any = self.source
        shown = source.ref.bands
        h, w = strip.valid.shape
        side = grid.stride
        row, col = strip.row * side, strip.col * side
        height, width = min(h * side, grid.height - row), min(w * side, grid.width - col)
        window = Window(grid.level, row, col, height, width)
        values, valid = source.read_bands(window, (*self.further, *shown))
        values = np.where(valid & np.isfinite(values), values, 0)
        ours, theirs = values[: len(self.further)], values[len(self.further) :]
        total = ours[:, None] + theirs[None]
        ratio = (ours[:, None] - theirs[None]) / np.where(np.abs(total) < 1e-9, np.inf, total)
        ratio = np.clip(ratio, -1, 1).reshape(-1, height, width)
        margins = ((0, 0), (0, h * side - height), (0, w * side - width))
        blocks = np.pad(ratio, margins, mode="edge").reshape(len(ratio), h, side, w, side)
        return np.asarray(np.moveaxis(blocks.mean(axis=(2, 4)), 0, -1), np.float32)


def with_views(reader: TokenReader, opened: Callable[[RasterRef], PixelSource] = open_source) -> TokenReader:
    """The same reader, which also looks at the raster's further bands; unchanged where it has none.

    Args:
        reader: of a raster file; layers that are drawn by others have no further bands.
        opened: opens a composite.
    """
    source: Any = reader.source
    shown = source.ref.bands
    every = getattr(source, "image_bands", ())
    further = tuple(band for band in every if band not in shown)[:MOST_BANDS]
    if not further:
        return reader
    composites = []
    for start in range(0, len(further), _COLOURS):
        bands = (*further[start : start + _COLOURS], *shown, *further)[:_COLOURS]
        if len(bands) == _COLOURS:
            composites.append(replace(source.ref, bands=bands, stretch=None))
    views = tuple(TokenReader(opened(ref), reader.model, reader.store) for ref in composites)
    return ViewReader(reader.source, reader.model, reader.store, reader.kept, views, further)
