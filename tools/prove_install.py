# SPDX-License-Identifier: GPL-3.0-or-later
"""`build.py prove-install`: one real, full installation in an empty QGIS profile, through the dock's own button.

Downloads gigabytes, so it is no part of the tests. The QGIS that is driven sees nothing of `.venv`.
"""

from __future__ import annotations

import json
import shutil
import sys
import time
from pathlib import Path
from typing import Any

from .failure import BuildError
from .places import BUILD
from .qgis_window import QgisWindow, WindowOptions
from .terminal import say

WITHIN_S = 3600.0
_STATE = """
import hashlib, json, os, numpy, osgeo, pathlib
from osgeo import gdal, osr
folders = [pathlib.Path(module.__file__).parent for module in (numpy, osgeo)]
files = [path for folder in folders for path in folder.rglob("*") if path.suffix in (".so", ".pyd", ".py")]
digest = hashlib.sha256()
for path in sorted(files):
    digest.update(path.read_bytes())
result = {
    "numpy": numpy.__version__, "numpy from": numpy.__file__, "GDAL": gdal.__version__,
    "PROJ": f"{osr.GetPROJVersionMajor()}.{osr.GetPROJVersionMinor()}", "files": digest.hexdigest(),
    "PROJ_LIB": os.environ.get("PROJ_LIB"), "GDAL_DATA": os.environ.get("GDAL_DATA"),
}
"""
_IMPORTS = """
import time
from oriel.backend.device import import_package, import_torch
from oriel import backend
started = time.monotonic()
torch = import_torch()
names = ("torchvision", "open_clip", "segment_anything", "rasterio", "affine", "shapely", "sympy", "attr", "spyndex")
modules = {name: import_package(name) for name in names}
rasterio = modules["rasterio"]
import numpy
path = %r
transform = modules["affine"].Affine(0.5, 0.0, 500000.0, 0.0, -0.5, 5000000.0)
with rasterio.open(path, "w", driver="GTiff", width=8, height=8, count=1, dtype="uint8", crs="EPSG:32632",
                   transform=transform) as dataset:
    dataset.write(numpy.ones((1, 8, 8), "uint8"))
with rasterio.open(path) as dataset:
    inverse = ~dataset.transform
result = {name: [str(getattr(m, "__version__", "")), m.__file__] for name, m in {"torch": torch, **modules}.items()}
result["~dataset.transform"] = [str(tuple(inverse)[:6]), ""]
result["seconds"] = [f"{time.monotonic() - started:.1f}", ""]
"""


def prove(build: str, *, keep: bool = False, resume: bool = False) -> int:
    """Install into an empty profile, import everything in that QGIS, and hold QGIS's own packages against before.

    Args:
        build: id of the torch build; "" = the one that the page recommends.
        keep: leave the profile behind.
        resume: go on in the profile that an interrupted run left behind.

    Raises:
        BuildError: something did not work, and what the page said.
    """
    folder = BUILD / "prove install é"
    if not resume:
        shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    nothing = folder / "no packages"  # never made: this QGIS finds none of the working copy's
    started = time.monotonic()
    with QgisWindow(WindowOptions(folder, packages=nothing)) as qgis:
        before = qgis.run(_STATE)
        say(f"Before: {json.dumps(before)}")
        _open_page(qgis, build)
        qgis.grab(folder / "offer.png")
        qgis.pointer.click(*qgis.centre("OrielInstall"))
        _wait_for_end(qgis, folder)
        say(f"Installed after {time.monotonic() - started:.0f} s")
        qgis.grab(folder / "installed.png")
        qgis.restart()
        qgis.run("__import__('qgis.utils').utils.plugins['oriel'].open()")
        found = qgis.run(_IMPORTS % str(folder / "tiny.tif"))
        for name, (version, file) in found.items():
            say(f"  {name} {version}  {file}")
        after = qgis.run(_STATE)
    say(f"After: {json.dumps(after)}")
    wrong = [name for name in before if before[name] != after[name]]
    if wrong:
        raise BuildError(f"QGIS's own {', '.join(wrong)} changed")
    if not keep:
        shutil.rmtree(folder, ignore_errors=True)
    say("QGIS's numpy, GDAL and PROJ are what they were.")
    return 0


def _open_page(qgis: QgisWindow, build: str) -> None:
    qgis.run("__import__('qgis.utils').utils.plugins['oriel'].open()")
    qgis.wait("widget('OrielInstall').isEnabled()", seconds=60, what="the offer of the install page")
    if build:
        qgis.run(f"widget('OrielInstallPage').build_chosen.emit({build!r})")
    offer: Any = qgis.run(
        "page = widget('OrielInstallPage')\n"
        "offer = page.offer\n"
        "result = [offer.build.currentText(), offer.what.text(), offer.how_big.text(), offer.where.text()]"
    )
    for line in offer:
        say(f"  {line}")


def _wait_for_end(qgis: QgisWindow, folder: Path) -> None:
    deadline = time.monotonic() + WITHIN_S
    said = ""
    while time.monotonic() < deadline:
        state = qgis.run(
            "page = widget('OrielInstallPage')\n"
            "result = [page.isVisible(), page.error.text(), page.details.toPlainText(), page.doing.text()]"
        )
        if state[1]:
            qgis.grab(folder / "failed.png")
            raise BuildError(f"the page says: {state[1]}\n{state[2]}")
        if not state[0]:
            return
        if state[3] != said:
            said = state[3]
            sys.stdout.write(f"  {said}\n")
            sys.stdout.flush()
        time.sleep(5)
    raise BuildError(f"not installed after {WITHIN_S:.0f} s")
