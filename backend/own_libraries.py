# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets Python packages find their own C libraries where the program round them links the same ones.

The wheels of shapely and rasterio bring GEOS, GDAL and PROJ. The QGIS program links other versions of these, and on
Linux a program's symbols win over those of an extension module: shapely then calls an old GEOS with new data and the
process dies with a segmentation fault (seen on QGIS 3.22 with GEOS 3.11 in `shapely.orient_polygons`). With
RTLD_DEEPBIND an extension module looks into its own libraries first.
"""

from __future__ import annotations

import importlib
import importlib.util
import os
import sys

PACKAGES = ("shapely", "rasterio")


def load() -> None:
    """Import the packages bound to their own libraries; does nothing where they are loaded, absent or not at risk."""
    deep = getattr(os, "RTLD_DEEPBIND", 0)
    wanted = [name for name in PACKAGES if name not in sys.modules and importlib.util.find_spec(name) is not None]
    if not deep or not wanted:
        return
    before = sys.getdlopenflags()
    sys.setdlopenflags(before | deep)
    try:
        for name in wanted:
            importlib.import_module(name)
    finally:
        sys.setdlopenflags(before)
