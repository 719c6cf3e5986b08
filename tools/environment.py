# SPDX-License-Identifier: GPL-3.0-or-later
"""The set-up: system packages, QGIS, a `.venv` made from QGIS's own Python, pinned packages, the linked plugin.

Every step first looks whether it is needed, so a second run costs about a second.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import time
from pathlib import Path

from .failure import BuildError
from .places import BUILD, LINK_FOLDER, PACKAGE, REQUIREMENTS, ROOT, VENV, site_packages, venv_python
from .qgis_install import QgisInstall, find_qgis
from .system_packages import apt_is_here, install_packages, missing_packages
from .terminal import output, run, say

_STAMP = BUILD / "setup.json"
_NEEDED_BYTES = 8 * 2**30
_PYTHON_FLOOR = (3, 10)
_MARKER = re.compile(r"python_version\s*(?P<sign><|>=)\s*[\"'](?P<major>\d+)\.(?P<minor>\d+)[\"']")


def prepare(*purposes: str) -> QgisInstall:
    """Make everything ready that the commands need.

    Args:
        purposes: names of files in requirements/ (`runtime`, `test`, `check`).

    Returns:
        The QGIS that demo and tests use.

    Raises:
        BuildError: something is missing and could not be installed.
    """
    started = time.monotonic()
    _system_packages()
    install = find_qgis()
    if install.python_version < _PYTHON_FLOOR:
        raise BuildError(
            f"QGIS's Python is {install.python_version[0]}.{install.python_version[1]}, the pinned packages need "
            f"{_PYTHON_FLOOR[0]}.{_PYTHON_FLOOR[1]} or newer: use Debian 12, Ubuntu 22.04 or a current QGIS."
        )
    _make_venv(install)
    for purpose in purposes:
        _python_packages(purpose, install)
    link_package()
    seconds = time.monotonic() - started
    say(f"Ready: QGIS {install.version[0]}.{install.version[1]}, {VENV.name}, {', '.join(purposes)} ({seconds:.1f} s)")
    return install


def link_package() -> Path:
    """Show the working copy under its installed name in build/link; return that folder."""
    make_link(LINK_FOLDER / PACKAGE, ROOT)
    return LINK_FOLDER


def make_link(link: Path, target: Path) -> None:
    """Link a folder (on Windows as a junction, which needs no rights), replacing an older link."""
    if link.exists() and link.resolve() == target.resolve():
        return
    link.parent.mkdir(parents=True, exist_ok=True)
    if link.is_symlink():
        link.unlink()
    elif link.exists():
        raise BuildError(f"{link} exists and is not a link to {target}: move it away and run this again")
    if os.name == "nt":
        run(["cmd", "/c", "mklink", "/J", link, target], why=f"linking {link}")
    else:
        link.symlink_to(target, target_is_directory=True)


def _system_packages() -> None:
    if apt_is_here():
        install_packages(missing_packages())


def _make_venv(install: QgisInstall) -> None:
    """Make the environment from QGIS's own Python, which sees QGIS's numpy, GDAL and PyQt."""
    made_of = _stamp().get("python")
    wanted = f"{install.python} {install.python_version}"
    if venv_python().exists() and (made_of == wanted or (made_of is None and _venv_sees_qgis(install))):
        if made_of is None:
            _write_stamp(python=wanted)
        return
    if VENV.exists() and made_of not in (None, wanted):
        say(f"{VENV.name} was made from another Python; making it anew")
        shutil.rmtree(VENV)
        _STAMP.unlink(missing_ok=True)
    say(f"Making {VENV.name} from {install.python}")
    env = {**os.environ, **install.env}
    run([install.python, "-m", "venv", "--system-site-packages", VENV], why="making the Python environment", env=env)
    if not _venv_sees_qgis(install):
        # Windows and macOS keep QGIS's modules outside of Python's own folders
        (site_packages(install.python_version) / "qgis_modules.pth").write_text(f"{install.modules}\n")
    _write_stamp(python=wanted)


def _venv_sees_qgis(install: QgisInstall) -> bool:
    spec = "import importlib.util as u; print(u.find_spec('qgis') is not None)"
    return output([venv_python(), "-c", spec], env={**os.environ, **install.env}).strip() == "True"


def _python_packages(purpose: str, install: QgisInstall) -> None:
    """Install one pinned list, unless exactly this list is already there."""
    wanted = REQUIREMENTS / f"{purpose}.txt"
    digest = hashlib.sha256(wanted.read_bytes()).hexdigest()
    if _stamp().get(purpose) == digest:
        return
    env = {**os.environ, **install.env}
    constraints = _keep_what_qgis_has(env)
    missing = _missing_requirements(wanted, env, install.python_version)
    if missing:
        free = shutil.disk_usage(ROOT).free
        if purpose == "runtime" and "torch" in missing and free < _NEEDED_BYTES:
            raise BuildError(
                f"{free / 2**30:.1f} GB are free on the disk of {ROOT}, torch and the rest need "
                f"{_NEEDED_BYTES / 2**30:.0f} GB: make room, then run this again."
            )
        size = " (about 5 GB the first time)" if "torch" in missing else ""
        say(f"Installing Python packages of requirements/{purpose}.txt{size}")
        pip: list[str | Path] = [
            venv_python(),
            "-m",
            "pip",
            "install",
            "--disable-pip-version-check",
            "--progress-bar",
            "off",
        ]
        try:
            run([*pip, "-r", wanted, "-c", constraints], why=f"installing requirements/{purpose}.txt", env=env)
        except BuildError as problem:
            raise BuildError(
                f"{problem}. Is there a network, and does pip reach its index? Running again goes on."
            ) from None
    _write_stamp(**{purpose: digest})


def _keep_what_qgis_has(env: dict[str, str]) -> Path:
    """Write a constraints file that stops pip from replacing QGIS's compiled packages."""
    names = ("numpy", "scipy", "pandas", "pyproj", "GDAL", "matplotlib", "PyQt5")
    lines = []
    for name in names:
        code = f"import importlib.metadata as m; print(m.version({name!r}))"
        version = output([venv_python(), "-c", code], env=env).strip()
        if version:
            lines.append(f"{name}=={version}\n")
    BUILD.mkdir(exist_ok=True)
    path = BUILD / "qgis_constraints.txt"
    path.write_text("".join(lines))
    return path


def _missing_requirements(wanted: Path, env: dict[str, str], python: tuple[int, int]) -> set[str]:
    """Return the names in a pinned list that are absent or of another version."""
    code = (
        "import importlib.metadata as m, sys\n"
        "for pin in sys.argv[1:]:\n"
        "    name, _, version = pin.partition('==')\n"
        "    try:\n"
        "        if m.version(name) != version: print(name)\n"
        "    except m.PackageNotFoundError: print(name)\n"
    )
    command = [str(venv_python()), "-c", code, *pins_for(wanted.read_text(), python)]
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    if done.returncode:
        raise BuildError(f"{venv_python()} does not run: delete {VENV} and run this again")
    return set(done.stdout.split())


def pins_for(text: str, python: tuple[int, int]) -> list[str]:
    """Return the pins `name==version` of a list that count for a Python version.

    Raises:
        BuildError: a marker is not of the one kind that the lists use, `python_version < "3.11"` or `>=`.
    """
    pins = []
    for line in text.splitlines():
        pin, _, marker = (part.strip() for part in line.split("#")[0].partition(";"))
        if pin and _marker_holds(marker, python):
            pins.append(pin)
    return pins


def _marker_holds(marker: str, python: tuple[int, int]) -> bool:
    if not marker:
        return True
    found = _MARKER.fullmatch(marker)
    if found is None:
        raise BuildError(f'requirements/: the marker {marker!r} is not understood: write python_version < "3.11" or >=')
    bound = (int(found["major"]), int(found["minor"]))
    return python < bound if found["sign"] == "<" else python >= bound


def _stamp() -> dict[str, str]:
    try:
        content = json.loads(_STAMP.read_text())
    except (OSError, ValueError):
        return {}
    return content if isinstance(content, dict) and venv_python().exists() else {}


def _write_stamp(**entries: str) -> None:
    stamp = {**_stamp(), **entries}
    _STAMP.parent.mkdir(parents=True, exist_ok=True)
    _STAMP.write_text(json.dumps(stamp, indent=1, sort_keys=True))
