# SPDX-License-Identifier: GPL-3.0-or-later
"""Several concepts = a class list: a class raster along the image's edges, its legend and a table of areas."""

from __future__ import annotations

import colorsys
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..errors import InputError
from ..progress import SILENT, Progress
from ..raster.grid import compose
from ..raster.ground import ground_lengths
from ..raster.window import level_size
from ..raster.write import RasterSpec, RasterWriter
from .export import HEAT_NODATA, refined_level
from .field import TokenField
from .guided import BLOCK, pixel_box, refined_blocks

if TYPE_CHECKING:
    import os

    from numpy.typing import NDArray

    from ..types import RasterRef
    from .highlight import HeatMap
    from .tokens import TokenReader

MOST_CLASSES = 200
OTHER = 0
DEFAULT_LEAST = 0.5

_COLOURS = {
    "water": (61, 122, 189), "river": (61, 122, 189), "sea": (41, 92, 163), "lake": (83, 148, 209),
    "building": (196, 61, 49), "house": (214, 96, 77), "roof": (214, 96, 77), "road": (110, 110, 118),
    "pavement": (150, 150, 156), "parking lot": (132, 124, 140), "forest": (27, 94, 48), "tree": (43, 122, 66),
    "grass": (124, 179, 88), "meadow": (154, 196, 110), "field": (219, 190, 98), "bare soil": (166, 124, 82),
    "sand": (230, 211, 160), "shadow": (51, 51, 56), "snow": (240, 244, 250), "car": (228, 87, 46),
    "ship": (122, 66, 158),
}  # fmt: skip
"""Colours that people expect; other classes get hues far from each other."""


@dataclass(frozen=True)
class ClassArea:
    """One class of a class raster.

    Attributes:
        value: in the raster; 0 = none of the classes.
        name: "" for none of the classes.
        rgb: colour for the legend.
        pixels: how many.
        area_m2: on the ground, measured row by row where the pixels' size changes; nan where the layer has no CRS.
        share: of the pixels with data, 0..1.
    """

    value: int
    name: str
    rgb: tuple[int, int, int]
    pixels: int
    area_m2: float
    share: float

    @property
    def hectares(self) -> float:
        """The area in hectares."""
        return self.area_m2 / 1e4


@dataclass(frozen=True)
class ClassMap:
    """A class raster that was written.

    Attributes:
        path: of the raster: uint8, 0 = none of the classes, 1.. in the order of the query, 255 = no data.
        table: one row a class, with "none of them" first.
        heat: what it was made of.
    """

    path: str
    table: tuple[ClassArea, ...]
    heat: HeatMap


def write_class_map(
    heat: HeatMap,
    reader: TokenReader,
    path: str | os.PathLike[str],
    *,
    least: float = DEFAULT_LEAST,
    progress: Progress = SILENT,
) -> ClassMap:
    """Write the likeliest class of each pixel, along the image's edges, and count.

    Args:
        heat: one concept a class.
        reader: of the layer that the heat is of.
        path: of the GeoTIFF.
        least: heat that a class must reach; below it a pixel is none of them.
        progress: told of each block; may cancel.

    Raises:
        InputError: too many classes.
        WriteError: the raster cannot be written.
    """
    if len(heat.names) > MOST_CLASSES:
        raise InputError(f"The list has {len(heat.names)} classes; a class raster holds at most {MOST_CLASSES}.")
    ref = reader.source.ref
    field = TokenField(heat.grid, heat.row, heat.col, heat.heat[0])
    level = refined_level(field)
    x0, y0, x1, y1 = pixel_box(field, level, level_size(ref.width, ref.height, level))
    side = 2.0**level
    affine = compose(ref.affine, (side, 0.0, x0 * side, 0.0, side, y0 * side))
    spec = RasterSpec(x1 - x0, y1 - y0, affine, ref.crs_wkt, "uint8", nodata=float(HEAT_NODATA), categorical=True)
    counts = np.zeros(len(heat.heat) + 1, np.int64)
    areas = np.zeros(len(heat.heat) + 1)
    total = math.ceil((y1 - y0) / BLOCK) * math.ceil((x1 - x0) / BLOCK)
    with RasterWriter(path, spec) as writer:
        blocks = refined_blocks(field, reader.source, level, list(heat.heat[1:]), counted=heat.valid)
        for number, (top, left, scores, valid) in enumerate(blocks):
            progress.report(number, total, "Drawing classes")
            values = _classes(scores, valid, least)
            row, col = top - y0, left - x0
            writer.write(values, row=row, col=col)
            here = np.bincount(values[values != HEAT_NODATA], minlength=len(counts))
            counts += here
            areas += here * _pixel_area(ref, affine, (row + values.shape[0] / 2, x1 - x0))
    progress.report(total, total)
    return ClassMap(str(path), _table(heat.names, counts, areas), heat)


def class_colours(names: tuple[str, ...]) -> tuple[tuple[int, int, int], ...]:
    """A colour for each class: the expected one, or a hue of its own."""
    found = []
    for number, name in enumerate(names):
        hue = (number * 0.618034 + 0.08) % 1  # golden ratio: neighbours in the list lie far apart
        r, g, b = colorsys.hls_to_rgb(hue, 0.48, 0.62)
        own = (round(r * 255), round(g * 255), round(b * 255))
        known = _COLOURS.get(name, own)
        found.append(own if known in found else known)
    return tuple(found)


def _classes(scores: NDArray[np.float32], valid: NDArray[np.bool_], least: float) -> NDArray[np.uint8]:
    """The best class (k, h, w) -> (h, w), the first of equals; 0 where none reaches `least`."""
    out = np.where(scores.max(axis=0) >= least, scores.argmax(axis=0) + 1, OTHER).astype(np.uint8)
    out[~valid] = HEAT_NODATA
    return out


def _pixel_area(ref: RasterRef, affine: tuple[float, ...], at: tuple[float, int]) -> float:
    """Square metres of a pixel at a row of the class raster; nan without a CRS."""
    row, width = at
    moved = compose(affine, (1.0, 0.0, 0.0, 0.0, 1.0, row))  # type: ignore[arg-type]
    across, down, known = ground_lengths(moved, width, 1, ref.crs_wkt)
    return across * down if known else math.nan


def _table(names: tuple[str, ...], counts: NDArray[np.int64], areas: NDArray[np.float64]) -> tuple[ClassArea, ...]:
    total = max(1, int(counts.sum()))
    colours = ((224, 224, 224), *class_colours(names))
    return tuple(
        ClassArea(value, name, colours[value], int(counts[value]), float(areas[value]), float(counts[value] / total))
        for value, name in enumerate(("", *names))
    )
