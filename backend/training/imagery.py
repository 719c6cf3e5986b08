# SPDX-License-Identifier: GPL-3.0-or-later
"""Labelled images for training: photos with objects, from real data sets and from procedural scenes."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw
from scipy import ndimage

Square = tuple[float, float, float]
"""Column and row of the upper left corner, and side, in pixels of the photo."""


@dataclass(frozen=True)
class Labelled:
    """One object of a photo.

    Attributes:
        bounds: x0, y0, x1, y1 in pixels of the photo.
        rings: outlines, each float64 (n, 2); empty where the object is a value of the photo's instance map.
        instance: value in the instance map.
        category: name of the class, "" where unknown.
    """

    bounds: tuple[float, float, float, float]
    rings: tuple[NDArray[np.float64], ...] = ()
    instance: int = 0
    category: str = ""

    @property
    def extent(self) -> float:
        """The longer side of `bounds`."""
        x0, y0, x1, y1 = self.bounds
        return max(x1 - x0, y1 - y0)


@dataclass(frozen=True)
class Photo:
    """An image uint8 (h, w, 3) with its objects; `instances` int (h, w) where objects come from a map."""

    rgb: NDArray[np.uint8]
    objects: list[Labelled]
    instances: NDArray[np.integer[Any]] | None = None
    name: str = ""
    image: Image.Image = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "image", Image.fromarray(self.rgb))

    def crop(self, square: Square, side: int) -> NDArray[np.uint8]:
        """Resample a square, averaging down; black beyond the photo."""
        return np.asarray(_resample(self.image, square, side, Image.BILINEAR))

    def mask(self, target: Labelled, square: Square, side: int) -> NDArray[np.bool_]:
        """The object within a square, bool (side, side)."""
        x, y, size = square
        if self.instances is not None:
            return self._instance_mask(target, square, side)
        fine = 2  # painted twice as fine and averaged: outlines keep their sub-pixel place
        canvas = Image.new("L", (side * fine, side * fine))
        draw = ImageDraw.Draw(canvas)
        for ring in target.rings:
            draw.polygon([tuple(p) for p in (ring - (x, y)) * (side * fine / size) - 0.5], fill=255)
        return np.asarray(canvas.resize((side, side), Image.BOX)) > 127

    def _instance_mask(self, target: Labelled, square: Square, side: int) -> NDArray[np.bool_]:
        assert self.instances is not None
        x, y, size = square
        height, width = self.instances.shape
        c0, r0 = max(int(x) - 1, 0), max(int(y) - 1, 0)
        c1, r1 = min(int(x + size) + 2, width), min(int(y + size) + 2, height)
        if c0 >= c1 or r0 >= r1:
            return np.zeros((side, side), bool)
        part = Image.fromarray((self.instances[r0:r1, c0:c1] == target.instance) * np.uint8(255))
        return np.asarray(_resample(part, (x - c0, y - r0, size), side, Image.BILINEAR)) > 127


def _resample(image: Image.Image, square: Square, side: int, method: int) -> Image.Image:
    x, y, size = square
    left, top = math.floor(x) - 2, math.floor(y) - 2
    part = image.crop((left, top, math.ceil(x + size) + 2, math.ceil(y + size) + 2))  # black beyond the photo
    return part.resize((side, side), method, box=(x - left, y - top, x - left + size, y - top + size))


def nwpu(folder: Path, part: str) -> list[Photo]:
    """NWPU VHR-10, `part` "train" or "dev"; photos without objects are left out."""
    table = json.loads((folder / f"instances_{part}.json").read_text())
    names = {c["id"]: c["name"] for c in table["categories"]}
    by_image: dict[int, list[Labelled]] = {}
    for entry in table["annotations"]:
        rings = tuple(np.asarray(ring, float).reshape(-1, 2) for ring in entry["segmentation"] if len(ring) >= 6)
        if rings:
            by_image.setdefault(entry["image_id"], []).append(from_rings(rings, names[entry["category_id"]]))
    photos = []
    for entry in table["images"]:
        if entry["id"] in by_image:
            rgb = np.asarray(Image.open(folder / "imgs" / entry["file_name"]).convert("RGB"))
            photos.append(Photo(rgb, by_image[entry["id"]], name=entry["file_name"]))
    return photos


def from_rings(rings: tuple[NDArray[np.float64], ...], category: str = "") -> Labelled:
    """An object from its outlines."""
    points = np.concatenate(rings)
    (x0, y0), (x1, y1) = points.min(0), points.max(0)
    return Labelled((float(x0), float(y0), float(x1), float(y1)), rings, category=category)


def from_map(rgb: NDArray[np.uint8], instances: NDArray[np.integer[Any]], *, least: int = 12, name: str = "") -> Photo:
    """A photo from an instance map (0 = nothing); objects below `least` pixels are left out."""
    counts = np.bincount(instances.ravel())
    objects = []
    for value, place in enumerate(ndimage.find_objects(instances), start=1):
        if place is not None and counts[value] >= least:
            rows, cols = place
            objects.append(
                Labelled((float(cols.start), float(rows.start), float(cols.stop), float(rows.stop)), instance=value)
            )
    return Photo(rgb, objects, instances, name=name)


def whu_buildings(folder: Path) -> list[Photo]:
    """The two building tiles; each connected part of the mask is an object."""
    photos = []
    for path in sorted(folder.glob("image_*.tif")):
        label = np.asarray(Image.open(path.with_name(path.name.replace("image", "label"))))
        parts, _ = ndimage.label(label > 0)
        photos.append(from_map(np.asarray(Image.open(path).convert("RGB")), parts, least=60, name=path.name))
    return photos


def scene_pool(folder: Path) -> Iterator[Photo]:
    """Pre-rendered procedural scenes (`scene_pool.py`), one file each; damaged files are left out."""
    for path in sorted(folder.glob("*.npz")):
        try:
            with np.load(path) as arrays:
                yield from_map(arrays["rgb"], arrays["inst"], name=path.name)
        except (OSError, ValueError, KeyError, EOFError):
            continue
