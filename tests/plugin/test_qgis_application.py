# SPDX-License-Identifier: GPL-3.0-or-later
"""The plugin tests' own ground: a running QGIS application and the plugin under its installed name."""

from __future__ import annotations

import importlib

from qgis.core import Qgis


def test_qgis_is_recent_enough(qgis_app):
    assert Qgis.QGIS_VERSION_INT >= 32200


def test_package_has_its_installed_name():
    assert importlib.import_module("oriel").classFactory.__module__ == "oriel"
