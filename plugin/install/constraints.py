# SPDX-License-Identifier: GPL-3.0-or-later
"""Which compiled packages QGIS ships. They are in use by QGIS and other plugins, so none is ever installed again.

Also a script: QGIS's interpreter runs this file alone and prints the answer, so that folders which other plugins put
on QGIS's `sys.path` do not count. Standard library only.
"""

from __future__ import annotations

import importlib.machinery
import importlib.util
import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from importlib.metadata import Distribution

MODULES = {
    "numpy": "numpy",
    "scipy": "scipy",
    "pandas": "pandas",
    "shapely": "shapely",
    "contourpy": "contourpy",
    "pyproj": "pyproj",
    "gdal": "osgeo",
    "rasterio": "rasterio",
}
"""Packages that are protected also where QGIS's builder left their metadata out -> the module to look for."""

ENDINGS = tuple(importlib.machinery.EXTENSION_SUFFIXES)


def normalized(name: str) -> str:
    """Return a distribution's name as the package index spells it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def shipped_packages() -> dict[str, str]:
    """Return name -> version of every compiled package on this interpreter's path; "" = the version is not told."""
    from importlib import metadata  # 30 ms that QGIS's start need not wait for

    found: dict[str, str] = {}
    for package in metadata.distributions():
        name = normalized(package.metadata["Name"] or "")
        if name and name not in found and (name in MODULES or _is_compiled(package)):
            found[name] = package.version or ""
    for name, module in MODULES.items():
        if name not in found and _is_there(module):
            found[name] = ""
    return dict(sorted(found.items()))


def constraint_lines(shipped: dict[str, str], installed_by_us: frozenset[str]) -> str:
    """Return the text of pip's constraints file: all that QGIS ships, less what only Oriel uses (torch ...)."""
    kept = {name: version for name, version in shipped.items() if name not in installed_by_us and version}
    return "".join(f"{name}=={version}\n" for name, version in kept.items())


def older(version: str, floor: str) -> bool:
    """Whether a version is older than a floor; only the numbers before any letter count."""
    return _numbers(version) < _numbers(floor)


def newest(versions: Iterable[str]) -> str:
    """Return the newest of some versions; "" where there are none."""
    return max(versions, key=_numbers, default="")


def _numbers(version: str) -> tuple[int, ...]:
    numbers = [int(word) for word in re.findall(r"\d+", re.split(r"[a-zA-Z+]", version, maxsplit=1)[0])]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)


def _is_compiled(package: Distribution) -> bool:
    if any(str(path).endswith(ENDINGS) for path in package.files or ()):
        return True
    # Debian's packages come without a list of their files
    for module in (package.read_text("top_level.txt") or "").split():
        folder = Path(str(package.locate_file(module)))
        if folder.is_dir() and any(path.name.endswith(ENDINGS) for path in folder.rglob("*")):
            return True
        if any(Path(f"{folder}{ending}").is_file() for ending in ENDINGS):
            return True
    return False


def _is_there(module: str) -> bool:
    try:
        return importlib.util.find_spec(module) is not None
    except (ImportError, ValueError):
        return False


if __name__ == "__main__":
    sys.path.pop(0)  # the folder of this file
    sys.stdout.write(json.dumps({"compiled": shipped_packages(), "pip": _is_there("pip")}))
