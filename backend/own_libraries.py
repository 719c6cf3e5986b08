# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets Python packages find their own C libraries where the program round them links the same ones.

The wheels of shapely and rasterio bring GEOS, GDAL and PROJ. The QGIS program links other versions of these, and on
Linux a program's symbols win over those of an extension module: shapely then calls an old GEOS with new data and the
process dies with a segmentation fault (seen on QGIS 3.22 with GEOS 3.11 in `shapely.orient_polygons`). With
RTLD_DEEPBIND an extension module looks into its own libraries first.
"""

from __future__ import annotations

import ctypes
import importlib
import importlib.util
import os
import sys
from pathlib import Path
from types import ModuleType

from .errors import PackageError

PACKAGES = ("shapely", "rasterio")

_CHECKED = "_oriel_checked"
"""Attribute of packages known to be bound well; kept there, because a reload of the plugin forgets the rest."""


def load() -> None:
    """Import the packages bound to their own libraries; does nothing where they are loaded, absent or not at risk.

    Raises:
        PackageError: somebody else has loaded shapely, and it calls another GEOS than it was built with: the next
            call could end the program.
    """
    deep = getattr(os, "RTLD_DEEPBIND", 0)
    shapely = sys.modules.get("shapely")
    if deep and shapely is not None and not hasattr(shapely, _CHECKED):
        _refuse_mixed(shapely, _program_geos())
    wanted = [name for name in PACKAGES if name not in sys.modules and importlib.util.find_spec(name) is not None]
    if not deep or not wanted:
        return
    before = sys.getdlopenflags()
    sys.setdlopenflags(before | deep)
    try:
        for name in wanted:
            setattr(importlib.import_module(name), _CHECKED, True)
    finally:
        sys.setdlopenflags(before)


def _refuse_mixed(shapely: ModuleType, program: str) -> None:
    """Raise where a shapely that others loaded lies beside a program with another GEOS, version `program` ("" = none).

    QGIS from 3.40 imports shapely at its start: from the system, which is built for QGIS's GEOS, or a wheel that
    somebody put on Python's path.
    """
    own = ".".join(str(part) for part in getattr(shapely, "geos_version", ()))
    if not program or not own or program == own:
        setattr(shapely, _CHECKED, True)
        return
    where = Path(getattr(shapely, "__file__", None) or "?").parent.parent
    raise PackageError(
        f"shapely {getattr(shapely, '__version__', '')} in {where} was loaded before Oriel and needs GEOS {own}, but"
        f" QGIS brings GEOS {program}, which would end QGIS: take shapely out of {where} (or that folder out of"
        " PYTHONPATH) and start QGIS again; Oriel's own packages stay."
    )


def _program_geos() -> str:
    """Version of the GEOS whose symbols the program round Python offers to all, e.g. "3.11.1"; "" = none."""
    try:
        version = ctypes.CDLL(None).GEOSversion
    except (AttributeError, OSError, TypeError):
        return ""
    version.restype = ctypes.c_char_p
    return str(version().decode()).partition("-")[0]
