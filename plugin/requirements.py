# SPDX-License-Identifier: GPL-3.0-or-later
"""Which Python packages are there, found without importing one of them."""

from __future__ import annotations

import importlib
import importlib.util
import shlex
import sys
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsApplication

PYTHON_FLOOR = (3, 10)

PACKAGES = (
    ("numpy", "numpy"),
    ("rasterio", "rasterio==1.4.*"),
    ("torch", "torch==2.12.*"),
    ("torchvision", "torchvision==0.27.*"),
    ("safetensors", "safetensors"),
    ("scipy", "scipy"),
    ("shapely", "shapely"),
    ("open_clip", "open_clip_torch==3.3.*"),
    ("segment_anything", "segment-anything==1.0"),
    ("spyndex", "spyndex==0.12.*"),
)
"""Name to import, what pip is asked for."""


@dataclass(frozen=True)
class Requirements:
    """What the backend needs and does not find.

    Attributes:
        missing: names to import.
        python_too_old: QGIS's Python is older than every tested set of packages.
    """

    missing: tuple[str, ...] = ()
    python_too_old: bool = False

    @property
    def met(self) -> bool:
        """Whether the backend can run."""
        return not self.missing and not self.python_too_old


def check() -> Requirements:
    """Look for the packages; imports none of them."""
    missing = tuple(name for name, _spec in PACKAGES if not is_there(name))
    return Requirements(missing, sys.version_info[:2] < PYTHON_FLOOR)


def is_there(name: str) -> bool:
    """Whether a package can be found."""
    if name in sys.modules:
        return True
    try:
        return importlib.util.find_spec(name) is not None
    except (ImportError, ValueError):
        return False


def use_folder(folder: str) -> None:
    """Let Python find packages in a folder, after all others: QGIS's own numpy always wins."""
    if folder and Path(folder).is_dir() and folder not in sys.path:
        sys.path.append(folder)
        importlib.invalidate_caches()


def leave_folder(folder: str) -> None:
    """Undo `use_folder`."""
    if folder in sys.path:
        sys.path.remove(folder)


def default_folder() -> Path:
    """Where the command of `install_command` puts the packages."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "oriel" / "packages"


def install_command() -> str:
    """What a user types into a terminal to get everything into `default_folder`."""
    specs: list[str] = [spec for name, spec in PACKAGES if name != "numpy"]
    words = [_python(), "-m", "pip", "install", "--target", str(default_folder()), *specs]
    if sys.platform == "win32":
        return " ".join(f'"{word}"' if " " in word or "*" in word else word for word in words)
    return " ".join(shlex.quote(word) for word in words)


def _python() -> str:
    """The interpreter that QGIS runs on; `sys.executable` is QGIS itself on Windows and macOS."""
    name = "python.exe" if sys.platform == "win32" else "python3"
    for folder in (Path(sys.exec_prefix), Path(sys.exec_prefix) / "bin", Path(sys.executable).parent):
        if (folder / name).is_file():
            return str(folder / name)
    return name
