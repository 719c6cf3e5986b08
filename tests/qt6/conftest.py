# SPDX-License-Identifier: GPL-3.0-or-later
"""Loads the plugin's widgets on PyQt6; run by `build.py test qt6` in an environment of its own, without QGIS."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def _load(name: str, file: Path, package: Path | None = None) -> None:
    places = [str(package)] if package is not None else None
    spec = importlib.util.spec_from_file_location(name, file, submodule_search_locations=places)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)


_load("stand_ins", ROOT / "tests" / "qt6" / "stand_ins.py")
sys.modules["stand_ins"].install()
_load("oriel", ROOT / "__init__.py", ROOT)


@pytest.fixture(scope="session")
def application():
    from PyQt6.QtWidgets import QApplication

    return QApplication.instance() or QApplication([])
