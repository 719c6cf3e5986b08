# SPDX-License-Identifier: GPL-3.0-or-later
"""The raster that several rows click on."""

from __future__ import annotations

from pathlib import Path

import numpy as np

SIDE = 3000
PIXEL_M = 0.3
LEFT, TOP = 4e5, 5e6


def textured(folder: Path) -> Path:
    """Write textured ground with bright blocks as a tiled GeoTIFF of 3,000 x 3,000 pixels; return its path."""
    import rasterio

    generator = np.random.default_rng(3)
    small = generator.integers(60, 140, (3, SIDE // 4, SIDE // 4)).astype(np.uint8)
    image = np.kron(small, np.ones((1, 4, 4), np.uint8))
    for row in range(40, SIDE - 100, 150):
        for col in range(40, SIDE - 100, 150):
            image[:, row : row + 60, col : col + 45] = 220
    path = folder / "bench.tif"
    profile = {"driver": "GTiff", "width": SIDE, "height": SIDE, "count": 3, "dtype": "uint8", "tiled": True}
    place = rasterio.Affine(PIXEL_M, 0, LEFT, 0, -PIXEL_M, TOP)
    with rasterio.open(path, "w", **profile, crs="EPSG:32633", transform=place) as out:
        out.write(image)
    return path
