# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a QGIS project that shows one raster; runs in a process of its own, in QGIS's Python without a window."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from .failure import BuildError
from .places import ROOT, venv_python
from .terminal import python_environment


def write_project(raster: Path, project: Path) -> Path:
    """Write a project whose only layer is the raster, and whose CRS and view are the raster's."""
    env = python_environment({"QT_QPA_PLATFORM": "offscreen"})
    command = [str(venv_python()), "-m", "oriel.tools.sample_project", str(raster), str(project)]
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    if done.returncode:
        problem = (done.stderr or done.stdout).strip().splitlines()
        raise BuildError(f"no project could be made of {raster}: {problem[-1] if problem else 'QGIS died'}")
    return project


def _main(raster: str, project: str) -> int:
    from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsReferencedRectangle

    application = QgsApplication([], False)
    application.initQgis()
    layer = QgsRasterLayer(raster, Path(raster).stem)
    if not layer.isValid():
        print(f"QGIS cannot show it: {layer.error().summary()}", file=sys.stderr)
        return 1
    made = QgsProject.instance()
    made.setTitle("Oriel demo")
    made.setCrs(layer.crs())
    made.addMapLayer(layer)
    made.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(layer.extent(), layer.crs()))
    written = made.write(project)
    if not written:
        print(made.error(), file=sys.stderr)
    sys.stdout.flush()
    # QGIS's own shutdown order is of no use to a process that has nothing left to do
    os._exit(0 if written else 1)


if __name__ == "__main__":
    sys.exit(_main(*sys.argv[1:]))
