# SPDX-License-Identifier: GPL-3.0-or-later
"""Where things are: the working copy, what is built in it, the plugin's version."""

from __future__ import annotations

import configparser
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = "oriel"
BUILD = ROOT / "build"
DIST = ROOT / "dist"
VENV = ROOT / ".venv"
QT6_VENV = BUILD / "qt6"
"""The environment in which the widgets are tested with PyQt6."""
LINK_FOLDER = BUILD / "link"
"""The folder in which the working copy appears under its installed name."""
REQUIREMENTS = ROOT / "requirements"


def venv_python() -> Path:
    """Return the interpreter of the working copy's own environment."""
    return python_of(VENV)


def python_of(venv: Path) -> Path:
    """Return the interpreter of an environment."""
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def site_packages(version: tuple[int, int] | None = None) -> Path:
    """Return the environment's package folder, for the Python `version` of QGIS."""
    if os.name == "nt":
        return VENV / "Lib" / "site-packages"
    if version is None:
        found = sorted((VENV / "lib").glob("python3.*"))
        version_name = found[-1].name if found else f"python{sys.version_info[0]}.{sys.version_info[1]}"
    else:
        version_name = f"python{version[0]}.{version[1]}"
    return VENV / "lib" / version_name / "site-packages"


def plugin_version() -> str:
    """Return the version in metadata.txt, the only place where it is written."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    return metadata["general"]["version"]
