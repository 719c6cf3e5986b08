# SPDX-License-Identifier: GPL-3.0-or-later
"""Pixels in metres on the ground, and the working grid that is square there."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .dataset import CRS, CRSError, transform_points
from .grid import apply, pixel_lengths, scale

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..types import Affine

SQUARE_TOLERANCE = 1.05  # pixels up to 5 % longer than wide are taken as they are
ASPECT_LIMIT = 8.0  # at 83 degrees north; beyond it the working grid would grow without gain
FRACTIONS = (0.5, 0.25, 0.75, 0.05, 0.95)  # where to measure; the centre first


@dataclass(frozen=True)
class WorkingGrid:
    """The grid that Oriel works on; see `RasterRef`."""

    affine: Affine
    width: int
    height: int
    gsd: float


@dataclass(frozen=True)
class _Ellipsoid:
    major: float
    inverse_flattening: float

    def radii(self, latitude: float) -> tuple[float, float]:
        """Metres per radian to the north and to the east."""
        flattening = 1.0 / self.inverse_flattening if self.inverse_flattening else 0.0
        squared = flattening * (2.0 - flattening)
        sine = math.sin(latitude)
        root = 1.0 - squared * sine * sine
        meridian = self.major * (1.0 - squared) / root**1.5
        return meridian, self.major / math.sqrt(root) * math.cos(latitude)


def working_grid(affine: Affine, width: int, height: int, crs_wkt: str) -> WorkingGrid:
    """The native grid where its pixels are square on the ground, else one with square pixels of the finer side.

    Args:
        affine: the native grid.
        width: of the native grid, in pixels.
        height: of the native grid, in pixels.
        crs_wkt: its CRS; "" = none, then map units count as they are and the gsd is 0.
    """
    across, down, known = ground_lengths(affine, width, height, crs_wkt)
    if max(across, down) <= SQUARE_TOLERANCE * min(across, down):
        return WorkingGrid(affine, width, height, math.sqrt(across * down) if known else 0.0)
    aspect = min(max(across, down) / min(across, down), ASPECT_LIMIT)
    columns = max(1, round(width * aspect)) if across > down else width
    rows = max(1, round(height * aspect)) if down > across else height
    squared = scale(affine, width / columns, height / rows)
    return WorkingGrid(squared, columns, rows, min(across, down) if known else 0.0)


def ground_lengths(affine: Affine, width: int, height: int, crs_wkt: str) -> tuple[float, float, bool]:
    """Length of a column step and of a row step at the raster's middle, and whether that is in metres.

    Measured on the CRS's own ellipsoid, so that other planets come out right; where the middle has no place on the
    ground (space beside a disc seen from a satellite) other points are tried, then the CRS's own units.
    """
    crs = _crs(crs_wkt)
    if crs is None:
        return (*pixel_lengths(affine), False)
    geographic = _geographic(crs)
    if geographic is not None:
        for fx in FRACTIONS:
            for fy in FRACTIONS:
                found = _measure(affine, (width * fx, height * fy), crs, geographic)
                if found is not None:
                    return (*found, True)
    across, down = pixel_lengths(affine)
    if crs.is_geographic:
        return across, down, False
    metres = _linear_factor(crs)
    return across * (metres or 1.0), down * (metres or 1.0), metres > 0


def _measure(
    affine: Affine, xy: tuple[float, float], crs: CRS, geographic: tuple[CRS, _Ellipsoid]
) -> tuple[float, float] | None:
    column, row = xy
    steps = [(column - 0.5, row), (column + 0.5, row), (column, row - 0.5), (column, row + 0.5)]
    try:
        lonlat = np.radians(transform_points(crs, geographic[0], apply(affine, np.array(steps))))
    except CRSError:
        return None
    if not np.isfinite(lonlat).all() or np.abs(lonlat[:, 1]).max() >= math.pi / 2:
        return None
    meridian, parallel = geographic[1].radii(float(lonlat[:, 1].mean()))
    across = _distance(lonlat[1] - lonlat[0], meridian, parallel)
    down = _distance(lonlat[3] - lonlat[2], meridian, parallel)
    return (across, down) if across > 0 and down > 0 else None


def _distance(delta: NDArray[np.float64], meridian: float, parallel: float) -> float:
    east = (delta[0] + math.pi) % (2 * math.pi) - math.pi  # a step over the dateline is a short step
    return math.hypot(east * parallel, delta[1] * meridian)


def _crs(wkt: str) -> CRS | None:
    if not wkt:
        return None
    try:
        return CRS.from_wkt(wkt)
    except CRSError:
        return None


def _geographic(crs: CRS) -> tuple[CRS, _Ellipsoid] | None:
    """The longitude and latitude that a CRS is made of, on its own datum and planet."""
    try:
        wkt = crs.to_wkt(version="WKT1_GDAL")
    except CRSError:
        return None
    start = wkt.find("GEOGCS[")
    spheroid = re.search(r'SPHEROID\["[^"]*",([\d.eE+-]+),([\d.eE+-]+)', wkt)
    if start < 0 or spheroid is None:
        return None
    try:
        base = CRS.from_wkt(_balanced(wkt, start))
    except CRSError:
        return None
    return base, _Ellipsoid(float(spheroid.group(1)), float(spheroid.group(2)))


def _balanced(wkt: str, start: int) -> str:
    depth = 0
    for position in range(wkt.index("[", start), len(wkt)):
        depth += {"[": 1, "]": -1}.get(wkt[position], 0)
        if depth == 0:
            return wkt[start : position + 1]
    return wkt[start:]


def _linear_factor(crs: CRS) -> float:
    try:
        return float(crs.linear_units_factor[1])
    except CRSError:
        return 0.0
