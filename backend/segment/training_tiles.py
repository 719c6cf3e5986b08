# SPDX-License-Identifier: GPL-3.0-or-later
"""Objects of a layer as labelled chips for people who train their own networks: COCO, YOLO or GeoJSON."""

from __future__ import annotations

import hashlib
import math
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import numpy as np
import shapely

from ..errors import InputError, WriteError
from ..progress import SILENT
from ..raster.window import clamp
from ..raster.write import RasterSpec, RasterWriter
from ..types import Polygon, Window
from ..vectorize.clean import clean
from ..vectorize.rings import to_shapely
from ..wording import counted
from .training_labels import PARTS, Chip, write_labels

if TYPE_CHECKING:
    import os
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ..progress import Progress
    from ..types import PixelSource, RasterRef

Format = Literal["coco", "yolo", "geojson"]
FORMATS: tuple[Format, ...] = ("coco", "yolo", "geojson")
_LARGEST = 8192


@dataclass(frozen=True)
class LabelledObject:
    """An object with its class; polygons in working pixels."""

    polygons: tuple[Polygon, ...]
    class_name: str


@dataclass(frozen=True)
class TileOptions:
    """How chips are cut.

    Attributes:
        format: "coco" (one JSON per part), "yolo" (segment labels, one text file per chip, data.yaml) or "geojson"
            (one file per chip in the CRS of the raster).
        side: of a chip in pixels.
        overlap: of neighbouring chips, as a share of their side, 0..0.9.
        image: "tif" (georeferenced) or "png" (8-bit colours, for tools that know no GeoTIFF).
        val_share: of the places, 0..1.
        block: places are blocks of so many chips a side; all chips of a place go into the same part, and chips of
            different parts never share a pixel.
        least_share: of its area that an object must keep inside a chip to be labelled there.
        empty_share: of the chips without an object that are kept as negatives, 0..1.
        level: resolution level of the chips; 0 = native.
    """

    format: Format = "coco"
    side: int = 512
    overlap: float = 0.0
    image: Literal["tif", "png"] = "tif"
    val_share: float = 0.2
    block: int = 2
    least_share: float = 0.25
    empty_share: float = 0.0
    level: int = 0


@dataclass(frozen=True)
class TileReport:
    """What was written.

    Attributes:
        folder: with everything in it.
        classes: names, in the order of their numbers.
        chips, objects: per part ("train", "val").
        dropped: chips that were left out because they lie on the border between the parts.
    """

    folder: Path
    classes: tuple[str, ...]
    chips: dict[str, int]
    objects: dict[str, int]
    dropped: int


def write_training_tiles(
    source: PixelSource,
    objects: Sequence[LabelledObject],
    folder: str | os.PathLike[str],
    options: TileOptions | None = None,
    progress: Progress = SILENT,
) -> TileReport:
    """Write chips of a raster with the objects on them.

    The folder gets `images/train`, `images/val`, the labels in the format asked for, and `classes.csv`. Which part a
    place belongs to depends on the place alone: written again, or with more objects, it stays there.

    Args:
        source: the raster, as Oriel shows it (8-bit RGB).
        objects: with outlines in working pixels, valid or not; those beside the raster are left out.
        folder: made where it is missing; must be empty, so that nothing of an earlier run is mixed in.
        options: see `TileOptions`.
        progress: told of each chip; may cancel. What was written until then stays; labels come last.

    Raises:
        InputError: an option makes no sense, no object lies on the raster, or the folder is not empty.
        RasterError: the raster cannot be read.
        WriteError: the folder cannot be written.
        Cancelled: by `progress`.
    """
    options = options or TileOptions()
    _check(options)
    place = Path(folder)
    classes = tuple(sorted({item.class_name or "object" for item in objects}))
    shapes = [_shape(item, source.ref) for item in objects]
    numbers = [classes.index(item.class_name or "object") for item in objects]
    if not any(not shape.is_empty for shape in shapes):
        raise InputError("No object lies on the imagery; choose the layer that was drawn on it.")
    chips, dropped = _chips(source.ref, shapes, numbers, options)
    if not chips:
        raise InputError("No chip holds enough of an object; use larger chips, or a smaller least share.")
    try:
        _prepare(place)
        for number, chip in enumerate(chips):
            progress.report(number, len(chips), "Writing chips")
            _write_image(place, chip, source, options)
        write_labels(place, chips, classes, source.ref, (options.format, options.image))
    except OSError as error:
        raise WriteError(f"'{place}' could not be written ({error}). Check that the disk has room.") from error
    progress.report(len(chips), len(chips), "Writing chips")
    counts = {part: sum(chip.part == part for chip in chips) for part in PARTS}
    labelled = {part: sum(len(chip.shapes) for chip in chips if chip.part == part) for part in PARTS}
    return TileReport(place, classes, counts, labelled, dropped)


def _check(options: TileOptions) -> None:
    if options.format not in FORMATS:
        raise InputError(f'"{options.format}" is no format for labels; use one of {", ".join(FORMATS)}.')
    if options.image not in ("tif", "png"):
        raise InputError(f'"{options.image}" is no kind of image for chips; use tif or png.')
    if not 32 <= options.side <= _LARGEST:
        raise InputError(f"Chips of {counted(options.side, 'pixel')} a side are not made; use 32 to {_LARGEST}.")
    for name, value, most in (
        ("overlap", options.overlap, 0.9), ("share for validation", options.val_share, 1.0),
        ("least share of an object", options.least_share, 1.0), ("share of empty chips", options.empty_share, 1.0),
    ):  # fmt: skip
        if not 0 <= value <= most:
            raise InputError(f"The {name} is {value:g}; use 0 to {most:g}.")
    if options.block < 1:
        raise InputError(f"Places of {counted(options.block, 'chip')} a side hold nothing; use at least 1.")


def _shape(item: LabelledObject, ref: RasterRef) -> shapely.Geometry:
    whole = shapely.union_all([to_shapely(polygon) for polygon in clean(item.polygons)])
    return shapely.intersection(whole, shapely.box(0, 0, ref.width, ref.height))


def _chips(
    ref: RasterRef, shapes: Sequence[shapely.Geometry], numbers: Sequence[int], options: TileOptions
) -> tuple[list[Chip], int]:
    """All chips that are kept, row by row, and how many were dropped at the border between the parts."""
    tree = shapely.STRtree(shapes)
    step = max(round(options.side * (1 - options.overlap)), 1)
    scale = 2.0**options.level
    rows, cols = math.ceil(ref.height / scale), math.ceil(ref.width / scale)
    chips: list[Chip] = []
    dropped = 0
    for row in _starts(rows, options.side, step):
        for col in _starts(cols, options.side, step):
            window = clamp(Window(options.level, row, col, options.side, options.side), ref.width, ref.height)
            frame = shapely.box(*window.bounds)
            found = _cut(frame, tree, shapes, numbers, options.least_share)
            if not found and _fraction(f"empty {row} {col}") >= options.empty_share:
                continue
            parts = _parts(window, options)
            if len(parts) > 1:
                dropped += 1
                continue
            (part,) = parts
            chips.append(Chip(window, part, f"r{row:06d}_c{col:06d}", found))
    return chips, dropped


def _starts(length: int, side: int, step: int) -> list[int]:
    """First pixels of chips along a side; the last chip ends with the raster."""
    last = max(length - side, 0)
    return sorted({*range(0, last, step), last})


def _parts(window: Window, options: TileOptions) -> set[str]:
    """The parts of all places that a chip touches."""
    block = options.side * options.block
    rows = range(window.row // block, (window.row + window.height - 1) // block + 1)
    cols = range(window.col // block, (window.col + window.width - 1) // block + 1)
    return {PARTS[_fraction(f"place {row} {col}") < options.val_share] for row in rows for col in cols}


def _fraction(text: str) -> float:
    """A number 0..1 that is always the same for the same text and looks random."""
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:6], "big") / 2**48


def _cut(
    frame: shapely.Polygon,
    tree: shapely.STRtree,
    shapes: Sequence[shapely.Geometry],
    numbers: Sequence[int],
    least: float,
) -> tuple[tuple[int, shapely.Geometry], ...]:
    found = []
    for index in sorted(int(k) for k in tree.query(frame, predicate="intersects")):
        inside = shapely.intersection(shapes[index], frame)
        if inside.area > 0 and inside.area >= least * shapes[index].area:
            found.append((numbers[index], inside))
    return tuple(found)


def _prepare(folder: Path) -> None:
    if folder.exists() and any(folder.iterdir()):
        raise InputError(f"The folder '{folder}' is not empty; choose a new one, so that no chips are mixed.")
    for part in PARTS:
        (folder / "images" / part).mkdir(parents=True, exist_ok=True)


def _write_image(folder: Path, chip: Chip, source: PixelSource, options: TileOptions) -> None:
    window, ref = chip.window, source.ref
    rgb = source.read(window).rgb
    path = folder / "images" / chip.part / f"{chip.name}.{options.image}"
    if options.image == "png":
        _write_png(path, rgb)
        return
    a, b, c, d, e, f = ref.affine
    s, (x, y) = window.scale, window.bounds[:2]
    affine = (a * s, b * s, a * x + b * y + c, d * s, e * s, d * x + e * y + f)
    names = ("red", "green", "blue")
    spec = RasterSpec(window.width, window.height, affine, ref.crs_wkt, "uint8", bands=3, names=names)
    with RasterWriter(path, spec) as writer:
        writer.write(np.ascontiguousarray(np.moveaxis(rgb, -1, 0)), row=0, col=0)


def _write_png(path: Path, rgb: NDArray[np.uint8]) -> None:
    import rasterio

    height, width = rgb.shape[:2]
    with rasterio.open(path, "w", driver="PNG", width=width, height=height, count=3, dtype="uint8") as file:
        file.write(np.moveaxis(rgb, -1, 0))
    path.with_name(path.name + ".aux.xml").unlink(missing_ok=True)
