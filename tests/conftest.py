# SPDX-License-Identifier: GPL-3.0-or-later
"""Loads the repository root as the package `oriel`, whatever the folder is called, and offers the shared fixtures."""

from __future__ import annotations

import importlib.abc
import importlib.util
import os
import sys
from pathlib import Path

import pytest
from hypothesis import settings

# The same examples each time: a landing must not depend on luck. Search for new ones with --hypothesis-profile=default.
settings.register_profile("oriel", derandomize=True, deadline=None)
settings.load_profile("oriel")

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = "oriel"
_DATA_VARIABLE = "ORIEL_SHARED_DATA"

# One thread per test process: the numbers must not depend on the machine, and CI machines are small.
os.environ.setdefault("OMP_NUM_THREADS", "1")


def _load_root_package() -> None:
    """Make `import oriel` find this working copy (installed plugins are loaded by QGIS under the same name)."""
    if PACKAGE in sys.modules:
        return
    spec = importlib.util.spec_from_file_location(PACKAGE, ROOT / "__init__.py", submodule_search_locations=[str(ROOT)])
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[PACKAGE] = module
    spec.loader.exec_module(module)


class _WithoutQgis(importlib.abc.MetaPathFinder):
    """Refuses every import of QGIS, Qt and QGIS's GDAL: what `tests/backend` runs under."""

    banned = ("qgis", "PyQt5", "PyQt6", "osgeo", "sip")

    def find_spec(self, fullname: str, path: object = None, target: object = None) -> None:
        if fullname.partition(".")[0] in self.banned:
            msg = f"{fullname} is not importable in the backend tests: backend must run without QGIS"
            raise ModuleNotFoundError(msg, name=fullname)


if os.environ.get("ORIEL_WITHOUT_QGIS") == "1":
    loaded = [name for name in _WithoutQgis.banned if name in sys.modules]
    assert not loaded, f"already imported before the ban: {loaded}"
    sys.meta_path.insert(0, _WithoutQgis())

_load_root_package()


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Return the folder of real test data beside the repository; skip where there is none."""
    folder = Path(os.environ.get(_DATA_VARIABLE) or ROOT.parent / "shared" / "data")
    if not folder.is_dir():
        pytest.skip(f"no real data: {folder} does not exist (set {_DATA_VARIABLE} to the folder that holds it)")
    return folder


@pytest.fixture(scope="session")
def repository() -> Path:
    """Return the root of the working copy."""
    return ROOT
