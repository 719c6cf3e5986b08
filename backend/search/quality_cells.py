# SPDX-License-Identifier: GPL-3.0-or-later
"""Haze and blur of a layer, cell by cell: measured on first use and kept, and held against the layer itself."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from ..progress import SILENT, Progress
from ..raster.window import clamp, covering
from .highlight import lexicon
from .query import Concept, Query
from .tokens import token_grid

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..types import PixelSource
    from .highlight import Lexicon
    from .tokens import TokenReader

CELL_TOKENS = 8  # a side; a cell is the window that is judged
HAZY = 0.22  # added light, as a share of full scale
BLURRED = 0.95  # pixels
_HAZIER, _BLURRIER = 0.1, 0.35  # than the layer itself
_OWN = 0.25  # the layer itself is as clear as the clearest quarter of it
_SAMPLED = 8  # cells a side that say how clear the layer itself is

Cells = tuple[int, int, int, int]
"""r0, r1, c0, c1 of cells."""


class LayerQuality:
    """What is known of one layer's quality. Given to every `image_quality` of the layer, nothing is measured twice.

    A layer that is hazy or blurred as a whole has nothing clearer to offer, so what counts as hazy or blurred has to be
    so beyond the clearest quarter of the layer too. Cells lie on a grid of the layer: they are the same in every area.
    """

    def __init__(self, reader: TokenReader) -> None:
        """Measure nothing yet; `reader` says which layer it is and how large the model's tokens are."""
        self.grid = token_grid(reader.source.ref, reader.model)
        rows, cols = self.grid.shape
        self.shape = math.ceil(rows / CELL_TOKENS), math.ceil(cols / CELL_TOKENS)
        self._measured = np.zeros(self.shape, bool)
        self._values = np.full((2, *self.shape), np.nan, np.float32)
        self._limits: tuple[float, float] | None = None
        self._clouds: Lexicon | None = None

    def clouds(self, reader: TokenReader, progress: Progress = SILENT) -> Lexicon | None:
        """The word "cloud" and its rivals on the layer; None where the model does not know clouds."""
        if self._clouds is None and not reader.model.unknown(("cloud",)):
            self._clouds = lexicon(Query((Concept(("cloud",)),)), reader, progress)
        return self._clouds

    def limits(self, reader: TokenReader, progress: Progress = SILENT) -> tuple[float, float]:
        """Haze and blur from which a cell of this layer counts as hazy and as blurred; see `measured` for the units."""
        if self._limits is None:
            rows, cols = (np.unique(np.linspace(0, n - 1, _SAMPLED).round().astype(int)) for n in self.shape)
            self._measure([(int(r), int(c)) for r in rows for c in cols], reader, progress)
            some = self._values[:, rows[:, None], cols]
            own = [float(np.quantile(v[np.isfinite(v)], _OWN)) if np.isfinite(v).any() else 0.0 for v in some]
            self._limits = max(HAZY, own[0] + _HAZIER), max(BLURRED, own[1] + _BLURRIER)
        return self._limits

    def measured(
        self, cells: Cells, reader: TokenReader, progress: Progress = SILENT
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Light that the air adds, 0..1, and standard deviation of the blur in pixels of the grid's level.

        Args:
            cells: what is asked for.
            reader: of the layer.
            progress: told of each cell; may cancel.

        Returns:
            float32 (r1 - r0, c1 - c0) each; blur nan = the cell is too plain to say.
        """
        from scipy import ndimage

        r0, r1, c0, c1 = cells
        top, bottom = max(r0 - 2, 0), min(r1 + 2, self.shape[0])
        left, right = max(c0 - 2, 0), min(c1 + 2, self.shape[1])
        self._measure([(r, c) for r in range(top, bottom) for c in range(left, right)], reader, progress)
        haze, blur = self._values[:, top:bottom, left:right]
        # Haze changes slowly: what is bright in fewer than three cells side by side is bright ground (grey opening).
        known = np.isfinite(haze)
        low = ndimage.minimum_filter(np.where(known, haze, np.inf), 3, mode="nearest")
        opened = ndimage.maximum_filter(np.where(known, low, 0), 3, mode="nearest")
        haze = np.where(known, np.minimum(opened, haze), 0).astype(np.float32)
        own = (slice(r0 - top, r1 - top), slice(c0 - left, c1 - left))
        return haze[own], blur[own]

    def _measure(self, cells: list[tuple[int, int]], reader: TokenReader, progress: Progress) -> None:
        missing = [cell for cell in cells if not self._measured[cell]]
        for number, cell in enumerate(missing):
            progress.report(number, len(missing), "Measuring haze and blur")
            self._values[(slice(None), *cell)] = self._measured_at(*cell, reader.source)
            self._measured[cell] = True

    def _measured_at(self, row: int, col: int, source: PixelSource) -> tuple[float, float]:
        from .quality_values import blur_sigma, veil

        side, ref = CELL_TOKENS * self.grid.pitch, source.ref
        box = (col * side, row * side, min((col + 1) * side, ref.width), min((row + 1) * side, ref.height))
        pixels = source.read(clamp(covering(box, level=self.grid.level), ref.width, ref.height))
        haze = veil(pixels.rgb, pixels.valid) if pixels.valid.any() else math.nan
        return haze, blur_sigma(pixels.rgb, pixels.valid)
