# SPDX-License-Identifier: GPL-3.0-or-later
"""Clouds, haze and blur: what of a layer should not be trusted, as a map, as outlines, and to be left out.

Clouds come from the words of the model, haze and blur from the pixels (`quality_values`).
"""

from __future__ import annotations

import hashlib
import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

import numpy as np
import shapely

from ..errors import InputError
from ..progress import SILENT, Progress
from ..raster.window import clamp, covering
from ..types import Pixels, Window
from ..vectorize.fill import inside_of
from ..vectorize.rings import from_shapely, to_shapely
from .highlight import lexicon, posterior
from .query import Concept, Query
from .tokens import TokenGrid, token_grid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ..types import Bounds, PixelSource, Polygon, RasterRef
    from .tokens import TokenReader

QualityKind = Literal["cloud", "haze", "blur"]
KINDS: tuple[QualityKind, ...] = ("cloud", "haze", "blur")
CELL_TOKENS = 8  # a side; a cell is the window that is judged
CLOUD = 0.5  # likelihood from which a token is cloud
CLOUDY = 0.1  # share of cloud from which a window is flagged
HAZY = 0.22  # added light, as a share of full scale
BLURRED = 0.95  # pixels
_AROUND = 1  # tokens by which clouds are widened before they are left out: their borders are thin


@dataclass(frozen=True)
class QualityMap:
    """How clear an area is.

    Attributes:
        grid: the layer's tokens.
        row, col: first token row and column.
        cloud: float32 (h, w), likelihood of cloud of each token; zeros where the model knows no clouds.
        haze: float32 (m, n), light that the air adds in each cell of `CELL_TOKENS` tokens a side and its
            clearest neighbour, 0..1.
        blur: float32 (m, n), standard deviation of the blur in pixels; nan = the cell is too plain to say.
        valid: bool (h, w).
        words: the model knows clouds.
    """

    grid: TokenGrid
    row: int
    col: int
    cloud: NDArray[np.float32]
    haze: NDArray[np.float32]
    blur: NDArray[np.float32]
    valid: NDArray[np.bool_]
    words: bool = True

    @property
    def cloudiness(self) -> NDArray[np.float32]:
        """Share of each cell under clouds, (m, n)."""
        return _by_cell(np.where(self.valid, self.cloud, 0))

    def flags(self, kind: QualityKind) -> NDArray[np.bool_]:
        """Cells (m, n) that should not be trusted."""
        if kind == "cloud":
            return self.cloudiness >= CLOUDY
        with np.errstate(invalid="ignore"):
            return self.haze >= HAZY if kind == "haze" else self.blur >= BLURRED

    def share(self, kind: QualityKind) -> float:
        """Share of the valid area that is flagged (for clouds: that is under them), 0..1."""
        if not self.valid.any():
            return 0.0
        if kind == "cloud":
            return float((self.cloud[self.valid] >= CLOUD).mean())
        cells = np.kron(self.flags(kind), np.ones((CELL_TOKENS, CELL_TOKENS), bool))
        return float(cells[: self.valid.shape[0], : self.valid.shape[1]][self.valid].mean())


def image_quality(reader: TokenReader, area: Bounds | None = None, *, progress: Progress = SILENT) -> QualityMap:
    """Judge an area.

    Args:
        reader: layer, model and feature store (or index).
        area: in working pixels; None = the whole layer.
        progress: told of each window; may cancel.

    Raises:
        InputError: the area lies outside the layer.
    """
    from scipy import ndimage

    ref, model = reader.source.ref, reader.model
    grid = token_grid(ref, model)
    r0, r1, c0, c1 = grid.cells(area)
    known = not model.unknown(("cloud",))
    words = lexicon(Query((Concept(("cloud",)),)), reader, progress) if known else None
    cloud, valid = np.zeros((r1 - r0, c1 - c0), np.float32), np.zeros((r1 - r0, c1 - c0), bool)
    for strip in reader.strips(grid, area, progress, "Looking for clouds"):
        rows = slice(strip.row - r0, strip.row - r0 + len(strip.tokens))
        if words is not None:
            cloud[rows] = posterior(strip.tokens, words)[0][0]
        valid[rows] = strip.valid
    cloud[~valid] = 0
    shape = math.ceil(cloud.shape[0] / CELL_TOKENS), math.ceil(cloud.shape[1] / CELL_TOKENS)
    haze, blur = np.zeros(shape, np.float32), np.full(shape, np.nan, np.float32)
    for i in range(shape[0]):
        progress.report(i, shape[0], "Measuring haze and blur")
        for j in range(shape[1]):
            haze[i, j], blur[i, j] = _measured(reader.source, grid, r0 + i * CELL_TOKENS, c0 + j * CELL_TOKENS)
    # Haze changes slowly: where a neighbour is clear, bright ground is taken for what it is.
    haze = ndimage.minimum_filter(haze, 3, mode="nearest")
    return QualityMap(grid, r0, c0, cloud, haze, blur, valid, known)


def quality_polygons(quality: QualityMap, kind: QualityKind) -> list[tuple[Polygon, float]]:
    """Outlines in working pixels of what should not be trusted, each with its mean figure (see `QualityMap`)."""
    pitch = quality.grid.pitch
    if kind == "cloud":
        from scipy import ndimage

        values, side = quality.cloud, pitch
        bad = ndimage.binary_dilation(values >= CLOUD, iterations=_AROUND) & quality.valid
    else:
        values, side = (quality.haze if kind == "haze" else quality.blur), pitch * CELL_TOKENS
        bad = quality.flags(kind)
    origin = np.array([quality.col, quality.row]) * pitch
    return [(polygon, float(np.nanmean(values[part]))) for polygon, part in _outlines(bad, origin, side)]


def clouded(reader: TokenReader, area: Bounds | None = None, *, progress: Progress = SILENT) -> tuple[Polygon, ...]:
    """Outlines in working pixels of what lies under clouds or haze, to be left out of an answer.

    Raises:
        InputError: the area lies outside the layer.
    """
    quality = image_quality(reader, area, progress=progress)
    kinds: tuple[QualityKind, ...] = ("cloud", "haze")
    return tuple(polygon for kind in kinds for polygon, _ in quality_polygons(quality, kind))


def leave_out(source: PixelSource, polygons: Sequence[Polygon]) -> PixelSource:
    """The same raster without data under some polygons (working pixels): search and change then pass them over.

    It has a signature of its own, so nothing that was encoded of the whole raster is mixed up with it.
    """
    return _Without(source, tuple(polygons)) if polygons else source


def clear_source(
    reader: TokenReader, kinds: Sequence[QualityKind] = ("cloud",), *, progress: Progress = SILENT
) -> tuple[PixelSource, QualityMap]:
    """Judge a whole layer and leave out what is flagged; see `leave_out`.

    Raises:
        InputError: a kind is not one of `KINDS`.
    """
    unknown = [kind for kind in kinds if kind not in KINDS]
    if unknown:
        raise InputError(f'"{unknown[0]}" cannot be left out; choose from {", ".join(KINDS)}.')
    quality = image_quality(reader, progress=progress)
    polygons = [polygon for kind in kinds for polygon, _ in quality_polygons(quality, kind)]
    return leave_out(reader.source, polygons), quality


class _Without:
    """A `PixelSource` with holes."""

    def __init__(self, source: PixelSource, polygons: tuple[Polygon, ...]) -> None:
        self._source = source
        self._shape = shapely.union_all([shapely.make_valid(to_shapely(p)) for p in polygons])
        self._hash = hashlib.sha256(shapely.to_wkb(self._shape)).hexdigest()
        shapely.prepare(self._shape)

    @property
    def ref(self) -> RasterRef:
        """What is read."""
        return self._source.ref

    @property
    def signature(self) -> str:
        """Of the raster and its holes."""
        return hashlib.sha256(f"{self._source.signature} without {self._hash}".encode()).hexdigest()

    def read(self, window: Window) -> Pixels:
        """Read a window; what was left out is not valid and black."""
        pixels = self._source.read(window)
        part = shapely.intersection(self._shape, shapely.box(*window.bounds))
        rings = [window.to_window(ring) for p in from_shapely(part) for ring in p.rings]
        if not rings:
            return pixels
        valid = pixels.valid & ~inside_of(rings, window.height, window.width)
        return replace(pixels, rgb=np.where(valid[..., None], pixels.rgb, 0).astype(np.uint8), valid=valid)

    def close(self) -> None:
        """Free the file."""
        self._source.close()


def _measured(source: PixelSource, grid: TokenGrid, row: int, col: int) -> tuple[float, float]:
    """Haze and blur of the cell that begins at a token; blur is measured in pixels of the grid's level."""
    from .quality_values import blur_sigma, veil

    p, side = grid.pitch, CELL_TOKENS * grid.pitch
    ref = source.ref
    box = (col * p, row * p, min(col * p + side, ref.width), min(row * p + side, ref.height))
    pixels = source.read(clamp(covering(box, level=grid.level), ref.width, ref.height))
    return veil(pixels.rgb, pixels.valid), blur_sigma(pixels.rgb, pixels.valid)


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

    labels, count = ndimage.label(bad)
    out = []
    for number in range(1, count + 1):
        at = np.nonzero(labels == number)
        y, x = at[0] * side + origin[1], at[1] * side + origin[0]
        joined = shapely.union_all(shapely.box(x, y, x + side, y + side))
        out += [(polygon, at) for polygon in from_shapely(joined)]
    return out
