# SPDX-License-Identifier: GPL-3.0-or-later
"""`build.py demo`: with a display, QGIS opens for the user; without one, a scripted user drives a real QGIS."""

from __future__ import annotations

import argparse
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from .demo_drive import Drive, Step
from .demo_refine import overlap
from .demo_targets import Stage, draw_stage, open_stage
from .environment import link_package
from .failure import BuildError
from .places import BUILD, LINK_FOLDER, PACKAGE, site_packages
from .qgis_install import find_qgis
from .qgis_profile import write_profile
from .qgis_window import QgisWindow, WindowOptions
from .sample_project import write_project
from .terminal import say

OUTPUT = BUILD / "demo"
_LEAST_IOU = 0.7


def run_demo(raster: Path | None, seed: int, *, headless: bool) -> int:
    """Show Oriel; return the exit status.

    Raises:
        BuildError: a step produced nothing, or an outline is off its truth.
    """
    shutil.rmtree(OUTPUT, ignore_errors=True)
    OUTPUT.mkdir(parents=True)
    link_package()
    if raster is not None and not raster.exists():
        raise BuildError(f"{raster} does not exist")
    stage = open_stage(raster) if raster is not None else draw_stage(seed, OUTPUT)
    say(f"Scene: {stage.title}" + ("" if raster is not None else f" (again with --seed {seed})"))
    project = write_project(stage.raster, OUTPUT / "demo.qgz")
    if not headless and _has_display():
        return _open_for_the_user(project)
    steps, package = _drive(stage, project)
    say("\n" + _table(steps))
    return _judge(stage, package)


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _open_for_the_user(project: Path) -> int:
    """Open QGIS with a profile of its own, the project, and the dock."""
    folder = BUILD / "demo_profile"
    write_profile(folder, plugins=[PACKAGE])
    script = OUTPUT / "open_dock.py"
    script.write_text("import qgis.utils\nqgis.utils.plugins['oriel']._action.setChecked(True)\n")
    install = find_qgis()
    env = {**install.environment(site_packages(install.python_version)), "QGIS_PLUGINPATH": str(LINK_FOLDER)}
    say("QGIS opens: click an object on the map, right click what does not belong to it, Enter saves.")
    command = [str(install.program), "--nologo", "--noversioncheck", "--profiles-path", str(folder)]
    done = subprocess.run([*command, "--code", str(script), str(project)], env=env, check=False)
    if done.returncode:
        raise BuildError(f"QGIS ended with status {done.returncode}")
    return 0


def _drive(stage: Stage, project: Path) -> tuple[list[Step], Path]:
    # the profile is new each time, so that the first click is timed without an encoded window on disk
    with tempfile.TemporaryDirectory(prefix="oriel-demo-") as scratch:
        options = WindowOptions(Path(scratch), project=project)
        say("A real QGIS starts on a virtual display ...")
        try:
            with QgisWindow(options) as qgis:
                qgis.wait("iface.mapCanvas().layerCount() == 1", what="the sample project")
                drive = Drive(qgis, stage, OUTPUT)
                return _driven(drive)
        finally:
            for name in ("qgis.log", "timed_out.png"):
                if (Path(scratch) / name).exists():
                    shutil.copy(Path(scratch) / name, OUTPUT / name)


def _driven(drive: Drive) -> tuple[list[Step], Path]:
    try:
        package = drive.run()
    except BuildError:
        say("\n" + _table(drive.steps))
        raise
    return drive.steps, package


def _table(steps: Sequence[Step]) -> str:
    lines = [("", "what the user did", "what came of it", "ms", "screenshot")]
    for number, step in enumerate(steps, start=1):
        lines.append((str(number), step.title, step.outcome, f"{step.milliseconds:.0f}", step.picture.name))
    widths = [max(len(line[column]) for line in lines) for column in range(5)]
    return "\n".join(
        f"{a:>{widths[0]}}  {b:<{widths[1]}}  {c:<{widths[2]}}  {d:>{widths[3]}}  {e}" for a, b, c, d, e in lines
    )


def _judge(stage: Stage, package: Path) -> int:
    """Compare what stands in the GeoPackage with the truth."""
    shapes = _read_package(package)
    say(f"\n{package}: {len(shapes)} objects")
    if len(shapes) != len(stage.targets):
        raise BuildError(f"{package} holds {len(shapes)} objects instead of {len(stage.targets)}")
    if not stage.has_truth:
        return 0
    low = []
    for target in stage.targets:
        value = max(overlap(shape, target, stage) for shape in shapes)
        say(f"  {target.name:18s} IoU with its truth {value:.3f}")
        if value < _LEAST_IOU:
            low.append(f"{target.name} {value:.2f}")
    if low:
        raise BuildError(f"IoU below {_LEAST_IOU}: {', '.join(low)}; see the screenshots in {OUTPUT}")
    return 0


def _read_package(path: Path) -> list[Any]:
    """Read the geometries of a GeoPackage, without the help of QGIS or GDAL that wrote it."""
    import shapely

    envelope_bytes = (0, 32, 48, 48, 64)
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
        table, column = database.execute("SELECT table_name, column_name FROM gpkg_geometry_columns").fetchone()
        blobs = [row[0] for row in database.execute(f'SELECT "{column}" FROM "{table}"') if row[0] is not None]
    return [shapely.from_wkb(blob[8 + envelope_bytes[blob[3] >> 1 & 7] :]) for blob in blobs]


def main(argv: Sequence[str]) -> int:
    """Run the demo from the command line (build.py demo does)."""
    parser = argparse.ArgumentParser(prog="build.py demo")
    parser.add_argument("--seed", type=int)
    parser.add_argument("--raster", type=Path)
    parser.add_argument("--headless", action="store_true")
    options = parser.parse_args(argv)
    seed = options.seed if options.seed is not None else random.SystemRandom().randrange(10**6)
    try:
        return run_demo(options.raster, seed, headless=options.headless)
    except BuildError as problem:
        print(f"build.py demo: {problem}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
