# SPDX-License-Identifier: GPL-3.0-or-later
"""Tiny rasters of every kind, written on the spot."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from rasterio.control import GroundControlPoint
from rasterio.transform import Affine

UTM = (0.5, 0.0, 400000.0, 0.0, -0.5, 5800000.0)


def gradient(height, width, *, bands=1, dtype="uint8"):
    """Values that name their own place: column, row, and their sum."""
    rows, columns = np.mgrid[0:height, 0:width]
    planes = [columns, rows, columns + rows]
    return np.stack([planes[i % 3] for i in range(bands)]).astype(dtype)


@pytest.fixture
def make_raster(tmp_path):
    """Return a factory: values (bands, h, w) -> path of a GeoTIFF."""

    def make(values, *, name="image.tif", affine=UTM, crs="EPSG:32633", mask=None, overviews=(), **more):
        path = tmp_path / name
        values = values[None] if values.ndim == 2 else values
        finish = {key: more.pop(key) for key in ("colormap", "colorinterp", "scales", "offsets", "rpcs") if key in more}
        profile = {
            "driver": "GTiff",
            "width": values.shape[2],
            "height": values.shape[1],
            "count": len(values),
            "dtype": values.dtype,
            **more,
        }
        if affine is not None:
            profile["transform"] = Affine(*affine)
        if crs is not None:
            profile["crs"] = crs
        with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(path, "w", **profile) as dataset:
            dataset.write(values)
            if mask is not None:
                dataset.write_mask(mask)
            if "colormap" in finish:
                dataset.write_colormap(1, finish.pop("colormap"))
            for key, value in finish.items():
                setattr(dataset, key, value)
        if overviews:
            with rasterio.open(path, "r+") as dataset:
                dataset.build_overviews(list(overviews), rasterio.enums.Resampling.average)
        return path

    return make


@pytest.fixture
def control_points():
    """Return a factory: control points of an affine on a 3 x 3 grid over an image."""

    def make(affine, width, height):
        place = Affine(*affine)
        points = []
        for row in (0, height / 2, height):
            for col in (0, width / 2, width):
                x, y = place * (col, row)
                points.append(GroundControlPoint(row=row, col=col, x=x, y=y))
        return points

    return make
