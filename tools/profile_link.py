# SPDX-License-Identifier: GPL-3.0-or-later
"""`build.py link`: the working copy as a plugin of the developer's own QGIS."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from .environment import make_link
from .failure import BuildError
from .places import PACKAGE, ROOT, site_packages
from .terminal import say


def link_into(profile: str) -> int:
    """Link the working copy into a QGIS profile of this user."""
    folder = profiles_folder() / profile
    if not folder.is_dir():
        raise BuildError(f"there is no QGIS profile {folder}: start QGIS once, or name another one with --profile")
    link = folder / "python" / "plugins" / PACKAGE
    make_link(link, ROOT)
    say(f"{link} -> {ROOT}")
    say("Enable Oriel in QGIS under Plugins > Manage and Install Plugins > Installed.")
    if site_packages().is_dir():
        say(f"For its packages start QGIS with ORIEL_PACKAGES={site_packages()}")
    return 0


def profiles_folder() -> Path:
    """Return the folder of QGIS's profiles on this platform."""
    if os.name == "nt":
        return Path(os.environ["APPDATA"]) / "QGIS" / "QGIS3" / "profiles"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "QGIS" / "QGIS3" / "profiles"
    return Path.home() / ".local" / "share" / "QGIS" / "QGIS3" / "profiles"
