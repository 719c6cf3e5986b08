# SPDX-License-Identifier: GPL-3.0-or-later
"""How QGIS's Python finds Oriel's packages without anybody else noticing.

Their folder stands at the end of `sys.path`: QGIS and other plugins keep finding what they found before. Import
statements of Oriel and of the packages themselves see the folder first, because they need newer versions than some
QGIS ships (Debian 12: sympy 1.11, attrs 22.2) and because another plugin may have put an old torch first on `sys.path`.
A finder that looks who asks does this; moving the folder within `sys.path` for a while would show it to all threads.
"""

from __future__ import annotations

import importlib
import importlib.machinery
import logging
import os
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib.abc import MetaPathFinder
from pathlib import Path
from types import FrameType, ModuleType
from typing import IO, TYPE_CHECKING, Any

from .folders import mark_used

if TYPE_CHECKING:
    from importlib.metadata import Distribution, DistributionFinder

log = logging.getLogger(__name__)

NEVER_OURS = frozenset(
    ("numpy", "osgeo", "gdal", "ogr", "osr", "scipy", "pandas", "pyproj", "PyQt5", "PyQt6", "sip", "qgis")
)
"""Modules that always come from QGIS, also where a folder that the user chose holds a copy."""

ORIEL = os.path.normcase(str(Path(__file__).parents[2])) + os.sep
_IMPORTLIB = os.path.normcase(str(Path(importlib.__file__).parent)) + os.sep


class OwnPackagesFinder(MetaPathFinder):
    """Finds top-level modules of one folder, for importers that belong to Oriel or to that folder."""

    def __init__(self, folder: Path, modules: Iterable[str]) -> None:
        """Know the folder and the names that it may answer for."""
        self.folder = str(folder)
        self.modules = frozenset(modules) - NEVER_OURS
        self._insiders = (ORIEL, os.path.normcase(self.folder) + os.sep)

    def find_spec(
        self, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        """Return where a module is, or None to let the next finder look."""
        if path is not None or fullname not in self.modules or not self._is_insider(sys._getframe(1)):
            return None
        return importlib.machinery.PathFinder.find_spec(fullname, [self.folder], target)

    def find_distributions(self, context: DistributionFinder.Context | None = None) -> Iterable[Distribution]:
        """Return metadata of the folder's packages, so that they see their own versions (attrs asks for its own)."""
        if context is None or "path" in vars(context) or not self._is_insider(sys._getframe(1)):
            return ()
        from importlib import metadata  # who asks has it; QGIS's start need not wait 30 ms for it

        ours = metadata.DistributionFinder.Context(name=context.name, path=[self.folder])
        return metadata.MetadataPathFinder.find_distributions(ours)

    def _is_insider(self, frame: FrameType | None) -> bool:
        """Whether the code that asks belongs to us; the machinery of imports (Python's, QGIS's) does not count."""
        while frame is not None:
            file = frame.f_code.co_filename
            if not file.startswith("<frozen importlib"):
                file = os.path.normcase(file)
                if not file.startswith(_IMPORTLIB) and not _is_import_hook(frame):
                    return file.startswith(self._insiders)
            frame = frame.f_back
        return False


def _is_import_hook(frame: FrameType) -> bool:
    """Whether a frame is a replacement of `__import__`, as QGIS has one in qgis/utils.py."""
    return frame.f_code.co_name in {"_import", "__import__"}


@dataclass
class Use:
    """One folder of packages, in use until `stop`."""

    folder: Path
    finder: OwnPackagesFinder
    mark: IO[bytes] | None
    dll_folders: list[Any]

    def stop(self) -> None:
        """Let Python find nothing more there; what is loaded stays loaded."""
        if self.finder in sys.meta_path:
            sys.meta_path.remove(self.finder)
        if str(self.folder) in sys.path:
            sys.path.remove(str(self.folder))
        for folder in self.dll_folders:
            folder.close()
        if self.mark is not None:
            self.mark.close()
        importlib.invalidate_caches()


def use(folder: Path, modules: Iterable[str] | None = None) -> Use:
    """Let Python find the packages of a folder.

    Args:
        folder: as pip's --target makes it.
        modules: names to import that it holds; None = look.
    """
    finder = OwnPackagesFinder(folder, module_names(folder) if modules is None else modules)
    sys.meta_path.insert(0, finder)
    if str(folder) not in sys.path:
        sys.path.append(str(folder))
    importlib.invalidate_caches()
    give_streams()
    return Use(folder, finder, mark_used(folder), _add_dll_folders(folder))


def module_names(folder: Path) -> tuple[str, ...]:
    """Return the names to import that a folder holds."""
    names = set()
    try:
        entries = list(folder.iterdir())
    except OSError:
        return ()
    for entry in entries:
        stem = entry.name.partition(".")[0]
        is_module = entry.suffix in {".py", ".so", ".pyd"} or (entry.is_dir() and "." not in entry.name)
        if is_module and stem.isidentifier() and stem != "__pycache__":
            names.add(stem)
    return tuple(sorted(names))


def give_streams() -> None:
    """Give Python somewhere to print: QGIS on Windows has no console, `sys.stderr` is None there, and tqdm writes."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 - lives as long as Python


def _add_dll_folders(folder: Path) -> list[Any]:
    """Let Windows find the libraries that the wheels bring; neither PATH nor PROJ or GDAL variables are touched."""
    add = getattr(os, "add_dll_directory", None)
    if add is None:
        return []
    folders = [folder / "torch" / "lib", *folder.glob("*.libs")]
    added = []
    for place in folders:
        if place.is_dir():
            try:
                added.append(add(str(place)))
            except OSError:
                log.warning("Windows refuses the library folder %s", place)
    return added


# What others have loaded ----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Stranger:
    """A module that somebody else loaded first.

    Attributes:
        module: its name.
        version: "" = not told.
        where: its file.
    """

    module: str
    version: str
    where: str


def strangers(folder: Path, modules: Iterable[str]) -> tuple[Stranger, ...]:
    """Return modules among `modules` that are loaded already, and not from `folder`."""
    inside = os.path.normcase(str(folder)) + os.sep
    found = []
    for name in modules:
        module = sys.modules.get(name)
        file = getattr(module, "__file__", None) if module is not None else None
        if file and not os.path.normcase(file).startswith(inside):
            found.append(Stranger(name, version_of(name, file, module), file))
    return tuple(found)


def version_of(name: str, file: str, module: ModuleType | None = None) -> str:
    """Return the version of a module, from itself or from the metadata beside its file; "" = not told."""
    told = getattr(module, "__version__", None)
    if isinstance(told, str):
        return told
    place = Path(file).parent.parent if Path(file).name.startswith("__init__.") else Path(file).parent
    return version_in(place, {"attr": "attrs"}.get(name, name))


def version_in(folder: Path, name: str) -> str:
    """Return a package's version from the name of its metadata folder; "" = there is none."""
    wanted = name.lower().replace("-", "_")
    for kind in ("dist-info", "egg-info"):
        for entry in folder.glob(f"*.{kind}"):
            words = entry.name[: -len(kind) - 1].split("-")
            if len(words) > 1 and words[0].lower() == wanted:
                return words[1]
    return ""
