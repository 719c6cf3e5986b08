# SPDX-License-Identifier: GPL-3.0-or-later
"""Clouds, haze and blur: what of a layer should not be trusted, as a map, as outlines, and to be left out.

Clouds come from the words of the model, haze and blur from the pixels (`quality_values`).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np
import shapely

from ..errors import InputError
from ..progress import SILENT, Progress
from ..vectorize.rings import from_shapely
from .highlight import posterior
from .quality_cells import BLURRED, CELL_TOKENS, HAZY, LayerQuality
from .tokens import TokenGrid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ..types import Bounds, Polygon
    from .quality_cells import Cells
    from .tokens import TokenReader

QualityKind = Literal["cloud", "haze", "blur"]
KINDS: tuple[QualityKind, ...] = ("cloud", "haze", "blur")
CLOUD = 0.5  # likelihood from which a token is cloud
CLOUDY = 0.1  # share of cloud from which a window is flagged
_AROUND = 1  # tokens by which clouds are widened before they are left out: their borders are thin
_CLEAR = 0.5  # share of a place that must be clear


@dataclass(frozen=True)
class QualityMap:
    """How clear an area is.

    Attributes:
        grid: the layer's tokens.
        row, col: first token row and column; multiples of `CELL_TOKENS`.
        cloud: float32 (h, w), likelihood of cloud of each token; zeros where the model knows no clouds.
        haze: float32 (m, n), light that the air adds in each cell of `CELL_TOKENS` tokens a side, 0..1; what is
            bright in fewer than three cells side by side is not taken for haze.
        blur: float32 (m, n), standard deviation of the blur in pixels; nan = the cell is too plain to say.
        valid: bool (h, w).
        words: the model knows clouds.
        limits: haze and blur from which a cell is flagged.
    """

    grid: TokenGrid
    row: int
    col: int
    cloud: NDArray[np.float32]
    haze: NDArray[np.float32]
    blur: NDArray[np.float32]
    valid: NDArray[np.bool_]
    words: bool = True
    limits: tuple[float, float] = (HAZY, BLURRED)

    @property
    def cloudiness(self) -> NDArray[np.float32]:
        """Share of each cell under clouds, (m, n)."""
        return _by_cell(np.where(self.valid, self.cloud, 0))

    def flags(self, kind: QualityKind) -> NDArray[np.bool_]:
        """Cells (m, n) that should not be trusted."""
        if kind == "cloud":
            return self.cloudiness >= CLOUDY
        with np.errstate(invalid="ignore"):
            return self.haze >= self.limits[0] if kind == "haze" else self.blur >= self.limits[1]

    def bad(self, kinds: Sequence[QualityKind] = KINDS) -> NDArray[np.bool_]:
        """Tokens (h, w) that should not be trusted: under a cloud (or at its border), or in a flagged cell."""
        from scipy import ndimage

        out = np.zeros(self.valid.shape, bool)
        h, w = out.shape
        for kind in kinds:
            if kind == "cloud":
                out |= ndimage.binary_dilation(self.cloud >= CLOUD, iterations=_AROUND)
            else:
                out |= np.kron(self.flags(kind), np.ones((CELL_TOKENS, CELL_TOKENS), bool))[:h, :w]
        return out & self.valid

    def share(self, kind: QualityKind) -> float:
        """Share of the valid area that is flagged (for clouds: that is under them), 0..1."""
        if not self.valid.any():
            return 0.0
        if kind == "cloud":
            return float((self.cloud[self.valid] >= CLOUD).mean())
        return float(self.bad((kind,))[self.valid].mean())


@dataclass(frozen=True)
class Unclear:
    """What of an area is left out.

    Attributes:
        polygons: in working pixels.
        share: of the valid area, 0..1.
    """

    polygons: tuple[Polygon, ...] = ()
    share: float = 0.0


def image_quality(
    reader: TokenReader,
    area: Bounds | None = None,
    *,
    known: LayerQuality | None = None,
    progress: Progress = SILENT,
) -> QualityMap:
    """Judge an area, or a little more: whole cells of the layer.

    Args:
        reader: layer, model and feature store (or index).
        area: in working pixels; None = the whole layer.
        known: of the same layer and model, from earlier; filled further. None = measure everything now.
        progress: told of each window; may cancel.

    Raises:
        InputError: the area lies outside the layer.
    """
    known = known or LayerQuality(reader)
    grid = known.grid
    cells = _cells(grid, area)
    r0, r1, c0, c1 = (n * CELL_TOKENS for n in cells)
    r1, c1 = min(r1, grid.shape[0]), min(c1, grid.shape[1])
    words = known.clouds(reader, progress)
    cloud, valid = np.zeros((r1 - r0, c1 - c0), np.float32), np.zeros((r1 - r0, c1 - c0), bool)
    box = (c0 * grid.pitch, r0 * grid.pitch, c1 * grid.pitch, r1 * grid.pitch)
    for strip in reader.strips(grid, box, progress, "Looking for clouds"):
        rows = slice(strip.row - r0, strip.row - r0 + len(strip.tokens))
        if words is not None:
            cloud[rows] = posterior(strip.tokens, words)[0][0]
        valid[rows] = strip.valid
    cloud[~valid] = 0
    limits = known.limits(reader, progress)
    haze, blur = known.measured(cells, reader, progress)
    return QualityMap(grid, r0, c0, cloud, haze, blur, valid, words is not None, limits)


def quality_polygons(quality: QualityMap, kind: QualityKind) -> list[tuple[Polygon, float]]:
    """Outlines in working pixels of what should not be trusted, each with its mean figure (see `QualityMap`)."""
    pitch = quality.grid.pitch
    if kind == "cloud":
        values, side, bad = quality.cloud, pitch, quality.bad(("cloud",))
    else:
        values, side = (quality.haze if kind == "haze" else quality.blur), pitch * CELL_TOKENS
        bad = quality.flags(kind)
    origin = np.array([quality.col, quality.row]) * pitch
    return [(polygon, float(np.nanmean(values[part]))) for polygon, part in _outlines(bad, origin, side)]


def unclear(
    reader: TokenReader,
    area: Bounds | None = None,
    kinds: Sequence[QualityKind] = KINDS,
    *,
    known: LayerQuality | None = None,
    progress: Progress = SILENT,
) -> Unclear:
    """What is cloudy, hazy or blurred, to be left out of an answer; see `image_quality` for the arguments.

    Raises:
        InputError: the area lies outside the layer, or a kind is not one of `KINDS`.
    """
    wrong = [kind for kind in kinds if kind not in KINDS]
    if wrong:
        raise InputError(f'"{wrong[0]}" cannot be left out; choose from {", ".join(KINDS)}.')
    known = known or LayerQuality(reader)
    quality = image_quality(reader, _around(area, known.grid), known=known, progress=progress)
    bad = quality.bad(kinds)
    origin = np.array([quality.col, quality.row]) * quality.grid.pitch
    polygons = tuple(polygon for polygon, _ in _outlines(bad, origin, quality.grid.pitch))
    return Unclear(polygons, float(bad[quality.valid].mean()) if quality.valid.any() else 0.0)


def is_clear(
    reader: TokenReader,
    box: Bounds,
    kinds: Sequence[QualityKind] = KINDS,
    *,
    known: LayerQuality | None = None,
    progress: Progress = SILENT,
) -> bool:
    """Whether at least half of a place (working pixels) is neither cloudy nor hazy nor blurred."""
    known = known or LayerQuality(reader)
    quality = image_quality(reader, _around(box, known.grid), known=known, progress=progress)
    r0, r1, c0, c1 = quality.grid.cells(box)
    part = (slice(r0 - quality.row, r1 - quality.row), slice(c0 - quality.col, c1 - quality.col))
    valid = quality.valid[part]
    return not valid.any() or float(quality.bad(kinds)[part][valid].mean()) <= 1 - _CLEAR


def _around(area: Bounds | None, grid: TokenGrid) -> Bounds | None:
    """An area with the tokens from which a cloud's border reaches into it."""
    p = grid.pitch * _AROUND
    return None if area is None else (area[0] - p, area[1] - p, area[2] + p, area[3] + p)


def _cells(grid: TokenGrid, area: Bounds | None) -> Cells:
    """Cells that cover an area."""
    r0, r1, c0, c1 = grid.cells(area)
    n = CELL_TOKENS
    return r0 // n, math.ceil(r1 / n), c0 // n, math.ceil(c1 / n)


def _by_cell(values: NDArray[np.float32]) -> NDArray[np.float32]:
    """Mean of tokens in each cell."""
    n = CELL_TOKENS
    rows, cols = np.arange(0, values.shape[0], n), np.arange(0, values.shape[1], n)
    total = np.add.reduceat(np.add.reduceat(values, rows, axis=0), cols, axis=1)
    count = np.outer(np.diff([*rows, values.shape[0]]), np.diff([*cols, values.shape[1]]))
    out: NDArray[np.float32] = (total / count).astype(np.float32)
    return out


def _outlines(
    bad: NDArray[np.bool_], origin: NDArray[np.float64], side: float
) -> list[tuple[Polygon, tuple[NDArray[np.int64], ...]]]:
    """Connected parts of a grid of squares: outline in working pixels, and index of the squares."""
    from scipy import ndimage

    labels, _ = ndimage.label(bad)
    out: list[tuple[Polygon, tuple[NDArray[np.int64], ...]]] = []
    for number, box in enumerate(ndimage.find_objects(labels), start=1):
        inside = np.nonzero(labels[box] == number)
        at = inside[0] + box[0].start, inside[1] + box[1].start
        y, x = at[0] * side + origin[1], at[1] * side + origin[0]
        joined = shapely.union_all(shapely.box(x, y, x + side, y + side))
        out += [(polygon, at) for polygon in from_shapely(joined)]
    return out
