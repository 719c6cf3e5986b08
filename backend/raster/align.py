# SPDX-License-Identifier: GPL-3.0-or-later
"""One grid for two rasters, and a raster warped onto a grid that is not its own."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import InputError
from .dataset import CRS, ColorInterp, OpenRaster, Resampling, WarpedVRT, to_transform, transform_points
from .grid import apply, compose, pixel_lengths, to_pixel

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..types import Affine, RasterRef

_EDGE_POINTS = 21  # along each side of a footprint; borders bend when the CRS changes
_COARSER = 1.05  # pixels that differ by less than this share a resolution


@dataclass(frozen=True)
class Overlap:
    """The grid on which two rasters are compared.

    Attributes:
        affine, crs_wkt, width, height, gsd: as in `RasterRef`.
        share: of the smaller raster's area that lies on it, 0..1.
    """

    affine: Affine
    crs_wkt: str
    width: int
    height: int
    gsd: float
    share: float


def common_grid(first: RasterRef, second: RasterRef) -> Overlap:
    """The part that both cover, in the first one's CRS and orientation, with the coarser one's pixels.

    Raises:
        InputError: no overlap, or only one of them has a CRS.
    """
    if bool(first.crs_wkt) != bool(second.crs_wkt):
        which = "first" if not first.crs_wkt else "second"
        raise InputError(
            f"The {which} layer has no CRS, so nobody can say where it lies on the other; set its CRS in QGIS first."
        )
    corners = to_pixel(first.affine, _footprint(second, first.crs_wkt))
    x0, y0 = np.maximum(corners.min(axis=0), 0)
    x1, y1 = np.minimum(corners.max(axis=0), (first.width, first.height))
    if not (x1 - x0 >= 1 and y1 - y0 >= 1):
        raise InputError("The two layers do not overlap; choose layers of the same place.")
    # Whole pixels of the first raster, so that a pair on one grid stays on it.
    x0, y0, x1, y1 = (float(np.round(v)) for v in (x0, y0, x1, y1))
    factor = _coarseness(first, second, corners)
    width, height = max(1, int((x1 - x0) / factor)), max(1, int((y1 - y0) / factor))
    affine = compose(first.affine, (factor, 0.0, x0, 0.0, factor, y0))
    second_area = _area(corners)
    smaller = min(first.width * first.height, second_area)
    share = min(1.0, (x1 - x0) * (y1 - y0) / max(smaller, 1e-9))
    return Overlap(affine, first.crs_wkt, width, height, first.gsd * factor, share)


def warp_onto(raster: OpenRaster, ref: RasterRef) -> OpenRaster:
    """The raster as seen on the grid of `ref`; closing the result closes the raster too."""
    dataset = raster.dataset
    has_mask = dataset.nodata is not None or ColorInterp.alpha in dataset.colorinterp
    options: dict[str, Any] = {}
    if ref.crs_wkt:
        options = {"src_crs": ref.file_crs_wkt or raster.crs_wkt or ref.crs_wkt, "crs": ref.crs_wkt}
    view = WarpedVRT(
        dataset,
        src_transform=to_transform(raster.affine),
        transform=to_transform(ref.affine),
        width=ref.width,
        height=ref.height,
        resampling=Resampling.nearest if ColorInterp.palette in dataset.colorinterp else Resampling.cubic,
        add_alpha=not has_mask,
        **options,
    )
    raster.stack.callback(view.close)
    return dataclasses.replace(raster, dataset=view, affine=ref.affine, crs_wkt=ref.crs_wkt, warped=True)


def _footprint(ref: RasterRef, crs_wkt: str) -> NDArray[np.float64]:
    """Outline (n, 2) of a raster in another CRS, densified."""
    t = np.linspace(0, 1, _EDGE_POINTS)[:-1]
    zero, one = np.zeros_like(t), np.ones_like(t)
    unit = np.concatenate([np.c_[t, zero], np.c_[one, t], np.c_[1 - t, one], np.c_[zero, 1 - t]])
    xy = apply(ref.affine, unit * (ref.width, ref.height))
    if ref.crs_wkt == crs_wkt:
        return xy
    moved: NDArray[np.float64] = transform_points(CRS.from_wkt(ref.crs_wkt), CRS.from_wkt(crs_wkt), xy)
    moved = moved[np.isfinite(moved).all(axis=1)]
    if len(moved) < 4:
        raise InputError("The two layers do not overlap: one cannot be shown in the CRS of the other.")
    return moved


def _coarseness(first: RasterRef, second: RasterRef, corners: NDArray[np.float64]) -> float:
    """Pixels of the first raster per pixel of the coarser of the two."""
    if first.gsd > 0 and second.gsd > 0:
        ratio = second.gsd / first.gsd
    elif first.crs_wkt == second.crs_wkt:
        ratio = float(np.mean(pixel_lengths(second.affine)) / np.mean(pixel_lengths(first.affine)))
    else:
        ratio = float(np.sqrt(_area(corners) / (second.width * second.height)))
    return ratio if ratio > _COARSER else 1.0


def _area(ring: NDArray[np.float64]) -> float:
    x, y = ring[:, 0], ring[:, 1]
    return abs(float(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1)))) / 2
