# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds the QGIS of this machine: a Linux package, the macOS app, or OSGeo4W on Windows."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from .failure import BuildError
from .terminal import output

MINIMUM = (3, 22)
_PROBE = """
import sys
from pathlib import Path
import qgis.core
print(qgis.core.Qgis.QGIS_VERSION_INT, *sys.version_info[:2], Path(qgis.core.__file__).parents[2], sep="|")
"""


_FOREIGN = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "__PYVENV_LAUNCHER__")


@dataclass(frozen=True)
class QgisInstall:
    """A QGIS that works: its window program and the Python that can import `qgis`."""

    program: Path
    python: Path
    version: tuple[int, int]
    python_version: tuple[int, int]
    modules: Path
    """The folder that holds the `qgis` package."""
    env: dict[str, str] = field(default_factory=dict)
    """What has to be set for both to start (empty on Linux)."""

    def environment(self, packages: Path) -> dict[str, str]:
        """Return an environment for the window program; the plugin finds its Python packages in the folder `packages`.

        The folder is not put on PYTHONPATH: QGIS 3.40 imports shapely itself at its start, and would take ours.

        A Python built into a program looks for its home through PATH: another one that stands first there (pyenv,
        an active environment) would be taken, and QGIS would lose its own modules.
        """
        env = {name: value for name, value in os.environ.items() if name not in _FOREIGN}
        env.update(self.env)
        env["PATH"] = os.pathsep.join([str(self.python.parent), env.get("PATH", "")])
        if packages.is_dir():
            env["ORIEL_PACKAGES"] = str(packages)
        return env


@dataclass(frozen=True)
class _Place:
    program: Path
    python: Path
    env: dict[str, str] = field(default_factory=dict)


def find_qgis() -> QgisInstall:
    """Return the QGIS of this machine.

    Raises:
        BuildError: none was found, or only ones that are too old; says what to install.
    """
    too_old = ""
    for place in _places():
        found = _probe(place)
        if found is None:
            continue
        if found.version >= MINIMUM:
            return found
        too_old = f"{place.program} is QGIS {found.version[0]}.{found.version[1]}; "
    raise BuildError(f"{too_old}Oriel needs QGIS {MINIMUM[0]}.{MINIMUM[1]} or newer: {_advice()}")


def _advice() -> str:
    if sys.platform == "darwin":
        return "install the QGIS app from https://qgis.org/download into /Applications, then run this again."
    if os.name == "nt":
        return "install QGIS (standalone installer or OSGeo4W) from https://qgis.org/download, then run this again."
    return (
        "install the packages 'qgis' and 'python3-qgis' of your distribution, then run this again "
        "(or set ORIEL_QGIS_PYTHON to the Python that can import qgis)."
    )


def _probe(place: _Place) -> QgisInstall | None:
    """Start the place's Python and ask it which QGIS it imports."""
    env = {name: value for name, value in os.environ.items() if name not in _FOREIGN}
    env.update(place.env, QT_QPA_PLATFORM="offscreen")
    answer = output([place.python, "-c", _PROBE], env=env).strip().split("|")
    if len(answer) != 4:
        return None
    number, major, minor = (int(word) for word in answer[:3])
    version = (number // 10000, number // 100 % 100)
    return QgisInstall(place.program, place.python, version, (major, minor), Path(answer[3]), place.env)


def _places() -> Iterator[_Place]:
    chosen = os.environ.get("ORIEL_QGIS_PYTHON")
    if chosen:
        yield _Place(Path(os.environ.get("ORIEL_QGIS") or shutil.which("qgis") or "qgis"), Path(chosen))
    elif os.name == "nt":
        yield from _windows_places()
    elif sys.platform == "darwin":
        yield from _mac_places()
    else:
        yield from _linux_places()


def _linux_places() -> Iterator[_Place]:
    program = shutil.which("qgis")
    if program is None:
        return
    for python in ("/usr/bin/python3", "/usr/local/bin/python3", shutil.which("python3")):
        if python and Path(python).exists():
            yield _Place(Path(program), Path(python))


def _mac_places() -> Iterator[_Place]:
    for folder in (Path("/Applications"), Path.home() / "Applications"):
        for app in sorted(folder.glob("QGIS*.app"), reverse=True):
            contents = app / "Contents"
            pythons = [contents / "MacOS" / "bin" / "python3", contents / "Frameworks" / "bin" / "python3"]
            pythons += sorted((contents / "MacOS").glob("python3*"))
            for python in pythons:
                if python.exists():
                    yield _Place(contents / "MacOS" / "QGIS", python)


def _windows_places() -> Iterator[_Place]:
    roots = [Path(os.environ["OSGEO4W_ROOT"])] if os.environ.get("OSGEO4W_ROOT") else []
    roots += [Path("C:/OSGeo4W"), Path("C:/OSGeo4W64")]
    for variable in ("ProgramFiles", "ProgramW6432"):
        if os.environ.get(variable):
            roots += sorted(Path(os.environ[variable]).glob("QGIS 3*"), reverse=True)
    for root in roots:
        for name in ("qgis", "qgis-ltr"):
            app = root / "apps" / name
            for python in sorted((root / "apps").glob("Python3*/python.exe"), reverse=True):
                if app.is_dir():
                    yield _Place(root / "bin" / f"{name}-bin.exe", python, _osgeo4w_env(root, app, python.parent))


def _osgeo4w_env(root: Path, app: Path, python_home: Path) -> dict[str, str]:
    """Return what o4w_env.bat and python-qgis.bat set."""
    path = [app / "bin", root / "bin", root / "apps" / "Qt5" / "bin", python_home, python_home / "Scripts"]
    return {
        "OSGEO4W_ROOT": str(root),
        "QGIS_PREFIX_PATH": app.as_posix(),
        "PYTHONHOME": str(python_home),
        "PYTHONPATH": str(app / "python"),
        "QT_PLUGIN_PATH": os.pathsep.join([str(app / "qtplugins"), str(root / "apps" / "Qt5" / "plugins")]),
        "PATH": os.pathsep.join([*(str(folder) for folder in path), os.environ.get("PATH", "")]),
    }
