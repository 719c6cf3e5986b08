# SPDX-License-Identifier: GPL-3.0-or-later
"""Which Python packages are there, found without importing one of them, and from which folder they come."""

from __future__ import annotations

import importlib
import importlib.util
import shlex
import sys
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsApplication

from .i18n import tr
from .install.constraints import older
from .install.folders import Place, State
from .install.importing import Use, strangers, use, version_of
from .install.names import abi_tag
from .install.table import tested_table
from .settings import Settings, profile_folder

PYTHON_FLOOR = (3, 10)

PACKAGES = (
    ("numpy", "numpy"),
    ("rasterio", "rasterio==1.4.*"),
    ("torch", "torch==2.12.*"),
    ("torchvision", "torchvision==0.27.*"),
    ("safetensors", "safetensors"),
    ("scipy", "scipy"),
    ("shapely", "shapely==2.*"),
    ("contourpy", "contourpy>=1.0"),
    ("open_clip", "open_clip_torch==3.3.*"),
    ("segment_anything", "segment-anything==1.0"),
    ("affine", "affine<3"),
)
"""Name to import, what pip is asked for."""

COMPILED = ("torch", "torchvision", "shapely", "rasterio", "safetensors")
"""Modules of which a process can hold one version only, and Oriel needs a recent one."""

_uses: dict[str, Use] = {}


@dataclass(frozen=True)
class Requirements:
    """What the backend needs and does not find.

    Attributes:
        missing: names to import.
        python_too_old: QGIS's Python is older than every tested set of packages.
        blocked: one sentence where another plugin has loaded a library of which there can be only one; "" = fine.
        notes: one sentence for each older package that another plugin has loaded, with which Oriel may still work.
    """

    missing: tuple[str, ...] = ()
    python_too_old: bool = False
    blocked: str = ""
    notes: tuple[str, ...] = ()

    @property
    def met(self) -> bool:
        """Whether the backend can run."""
        return not self.missing and not self.python_too_old and not self.blocked


def check() -> Requirements:
    """Look for the packages; imports none of them."""
    use_packages()
    missing = tuple(name for name, _spec in PACKAGES if not is_there(name))
    blocked, notes = _loaded_before()
    return Requirements(missing, sys.version_info[:2] < PYTHON_FLOOR, blocked, notes)


def is_there(name: str) -> bool:
    """Whether a package can be found, and is not older than Oriel can use."""
    if name in sys.modules:
        return True
    try:
        spec = importlib.util.find_spec(name)
    except (ImportError, ValueError):
        return False
    if spec is None or name not in COMPILED or spec.origin is None:
        return spec is not None
    have = version_of(name, spec.origin)
    floor = tested_table().loaded_floors.get(name, ("", ""))[1]
    return not (have and floor and older(have, floor))


def own_place() -> Place:
    """Where the installer puts packages for this QGIS's Python."""
    return Place(profile_folder() / "python" / abi_tag())


def use_packages(chosen: str | None = None) -> None:
    """Let Python find the packages: in the folder that the user chose, else where they were installed.

    Args:
        chosen: None = what the settings say; "" = none.
    """
    if chosen is None:
        if QgsApplication.instance() is None:
            return
        chosen = Settings.load().packages
    if chosen and Path(chosen).is_dir():
        use_folder(chosen)
        return
    place = own_place()
    manifest = place.manifest()
    if manifest is not None and place.state() is State.READY:
        _use(place.root / manifest.folder, manifest.modules)
    elif default_folder().is_dir():
        use_folder(str(default_folder()))


def use_folder(folder: str) -> None:
    """Let Python find packages in a folder, after all others: QGIS's own numpy always wins."""
    if folder and Path(folder).is_dir():
        _use(Path(folder), None)


def leave_folder(folder: str) -> None:
    """Undo `use_folder`."""
    used = _uses.pop(folder, None)
    if used is not None:
        used.stop()


def leave_all() -> None:
    """Undo everything that `use_packages` did."""
    for folder in list(_uses):
        leave_folder(folder)


def default_folder() -> Path:
    """Where the command of `install_command` puts the packages."""
    return profile_folder() / "packages"


def install_command() -> str:
    """What a user types into a terminal to get everything into `default_folder`."""
    specs: list[str] = [spec for name, spec in PACKAGES if name != "numpy"]
    words = [_python(), "-m", "pip", "install", "--target", str(default_folder()), *specs]
    if sys.platform == "win32":
        return " ".join(f'"{word}"' if set(word) & set(" *<") else word for word in words)
    return " ".join(shlex.quote(word) for word in words)


def _use(folder: Path, modules: tuple[str, ...] | None) -> None:
    if str(folder) in _uses:
        return
    leave_all()
    _uses[str(folder)] = use(folder, modules)


def _loaded_before() -> tuple[str, tuple[str, ...]]:
    """What other plugins have loaded that is too old for Oriel: a sentence that stops it, sentences that warn."""
    floors = tested_table().loaded_floors
    folder = next(iter(_uses), "")
    blocked, notes = "", []
    for found in strangers(Path(folder) if folder else Path("/nowhere"), floors):
        package, floor = floors[found.module]
        if not found.version or not older(found.version, floor):
            continue
        text = tr(
            "Another plugin has already loaded {package} {have} (Oriel needs {floor}): restart QGIS and open "
            "Oriel first."
        )
        sentence = text.format(package=package, have=found.version, floor=floor)
        if found.module in COMPILED:
            blocked = blocked or sentence
        else:
            notes.append(sentence)
    return blocked, tuple(notes)


def _python() -> str:
    """The interpreter that QGIS runs on; `sys.executable` is QGIS itself on Windows and macOS."""
    name = "python.exe" if sys.platform == "win32" else "python3"
    for folder in (Path(sys.exec_prefix), Path(sys.exec_prefix) / "bin", Path(sys.executable).parent):
        if (folder / name).is_file():
            return str(folder / name)
    return name
