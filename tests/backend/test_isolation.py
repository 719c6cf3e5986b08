# SPDX-License-Identifier: GPL-3.0-or-later
"""The backend tests prove what they claim only if QGIS really cannot be imported in their process."""

from __future__ import annotations

import importlib
import os

import pytest

isolated = pytest.mark.skipif(
    os.environ.get("ORIEL_WITHOUT_QGIS") != "1", reason="only under `build.py test backend`, which bans QGIS and Qt"
)


@isolated
@pytest.mark.parametrize("name", ["qgis.core", "PyQt5.QtCore", "osgeo.gdal"])
def test_qgis_cannot_be_imported(name):
    with pytest.raises(ModuleNotFoundError, match="backend must run without QGIS"):
        importlib.import_module(name)


@isolated
def test_backend_imports_without_qgis():
    assert importlib.import_module("oriel.backend")
