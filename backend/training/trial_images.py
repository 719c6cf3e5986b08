# SPDX-License-Identifier: GPL-3.0-or-later
"""Labelled images on which nothing is trained: as the user sees them, with the outlines of their objects in pixels."""

from __future__ import annotations

import itertools
import json
import math
import struct
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from ..raster.grid import to_pixel
from ..raster.source import describe, open_source
from ..types import Window
from .imagery import nwpu

Rings = list[NDArray[np.float64]]
_LEAST_PIXELS = 12
_TILE = 256
_POLYGON_SHAPES = (5, 15, 25)


@dataclass(frozen=True)
class Outlined:
    """An object: rings in pixels (holes by the even-odd rule) and its class."""

    rings: Rings
    category: str

    def mask(self, shape: tuple[int, int]) -> NDArray[np.bool_]:
        """The pixels whose centres lie inside, bool (h, w)."""
        inside = np.zeros(shape, bool)
        for ring in self.rings:
            canvas = Image.new("L", shape[::-1])
            ImageDraw.Draw(canvas).polygon([tuple(p) for p in np.asarray(ring) - 0.5], fill=1)
            inside ^= np.asarray(canvas, bool)
        return inside


@dataclass(frozen=True)
class TrialImage:
    """An image uint8 (h, w, 3) with its objects."""

    rgb: NDArray[np.uint8]
    objects: list[Outlined]


def nwpu_dev(data: Path) -> list[TrialImage]:
    """NWPU VHR-10, the photos kept out of training."""
    photos = nwpu(data / "segmentation/nwpu_vhr10", "dev")
    return [
        TrialImage(p.rgb, [Outlined(list(o.rings), o.category.replace("_", " ")) for o in p.objects]) for p in photos
    ]


def kampala(data: Path) -> list[TrialImage]:
    """Sixteen drone tiles in one image; the tile numbers give the place (web Mercator)."""
    folder = data / "segmentation/oam_kampala"
    tiles = {tuple(map(int, p.stem.split("-")[1:3])): p for p in folder.glob("OAM-*.png")}
    left, top = min(x for x, _ in tiles), min(y for _, y in tiles)
    side = _TILE * 4
    rgb = np.zeros((side, side, 3), np.uint8)
    for (x, y), path in tiles.items():
        row, col = (y - top) * _TILE, (x - left) * _TILE
        rgb[row : row + _TILE, col : col + _TILE] = np.asarray(Image.open(path).convert("RGB"))
    world = 2.0**21

    def place(xy: NDArray[np.float64]) -> NDArray[np.float64]:
        x = (xy[:, 0] + 180) / 360 * world
        y = (1 - np.arcsinh(np.tan(np.radians(xy[:, 1]))) / math.pi) / 2 * world
        return (np.stack([x, y], 1) - (left, top)) * _TILE

    return [_trial(rgb, _geojson(folder / "labels_dev.geojson"), place)]


def raster(image: Path, outlines: Iterable[Rings]) -> list[TrialImage]:
    """A georeferenced raster, stretched as Oriel shows it, with outlines in its own coordinates."""
    ref = describe(image)
    with open_source(ref) as source:
        rgb = source.read(Window(0, 0, 0, ref.height, ref.width)).rgb
    return [_trial(rgb, outlines, lambda xy: to_pixel(ref.affine, xy))]


def atlanta(data: Path) -> list[TrialImage]:
    """Panchromatic, 16 bits."""
    folder = data / "segmentation/spacenet_atlanta"
    return raster(folder / "pan_uint16.tif", _geojson(folder / "buildings.geojson"))


def vegas(data: Path) -> list[TrialImage]:
    """Colour in degrees."""
    folder = data / "segmentation/spacenet_vegas_img2144"
    return raster(folder / "rgb_uint8.tif", _geojson(folder / "labels_3class.geojson"))


def danish_fields(data: Path) -> list[TrialImage]:
    """Fields in Sentinel-2 pixels of 10 m."""
    folder = data / "segmentation/s2_fields_dk"
    return raster(folder / "RGB_small.tif", shapefile_polygons(folder / "marker2016_small.shp"))


def _trial(rgb: NDArray[np.uint8], outlines: Iterable[Rings], place: Any) -> TrialImage:
    shape = (rgb.shape[0], rgb.shape[1])
    objects = [Outlined([place(ring) for ring in rings], "") for rings in outlines]
    return TrialImage(rgb, [o for o in objects if o.mask(shape).sum() >= _LEAST_PIXELS])


def _geojson(path: Path) -> list[Rings]:
    found: list[Rings] = []
    for feature in json.loads(path.read_text(encoding="utf-8"))["features"]:
        geometry = feature["geometry"]
        parts = [geometry["coordinates"]] if geometry["type"] == "Polygon" else geometry["coordinates"]
        found.append([np.asarray(ring, float)[:, :2] for part in parts for ring in part])
    return found


def shapefile_polygons(path: Path) -> list[Rings]:
    """The rings of every polygon of an ESRI shapefile (ESRI's technical description of 1998, pages 4 and 8)."""
    data = path.read_bytes()
    found: list[Rings] = []
    at = 100
    while at + 8 <= len(data):
        (length,) = struct.unpack(">i", data[at + 4 : at + 8])
        body = data[at + 8 : at + 8 + 2 * length]
        at += 8 + 2 * length
        if struct.unpack("<i", body[:4])[0] not in _POLYGON_SHAPES:
            continue
        parts, points = struct.unpack("<2i", body[36:44])
        starts = [*struct.unpack(f"<{parts}i", body[44 : 44 + 4 * parts]), points]
        xy = np.frombuffer(body, "<f8", 2 * points, 44 + 4 * parts).reshape(-1, 2)
        found.append([xy[a:b].astype(float) for a, b in itertools.pairwise(starts)])
    return found
