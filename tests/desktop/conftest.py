# SPDX-License-Identifier: GPL-3.0-or-later
"""Desktop tests drive a real QGIS in its own process; events go through the X server as a user's would.

`qgis` is one window per test module (a start costs seconds); `open_qgis` gives a test windows of its own.
"""

from __future__ import annotations

import shutil
import sys
from dataclasses import replace

import pytest
from oriel.tools.environment import link_package
from oriel.tools.qgis_window import QgisWindow, WindowOptions


def pytest_collection_modifyitems(items):
    for item in items:
        item.add_marker(pytest.mark.desktop)


@pytest.fixture(scope="session", autouse=True)
def programs():
    """Skip where there is no virtual display at all; link the plugin under its installed name."""
    if not sys.platform.startswith("linux"):
        pytest.skip("desktop tests need an X server: Linux only")
    if shutil.which("Xvfb") is None or shutil.which("qgis") is None:
        pytest.fail("QGIS or Xvfb is missing: run build.py test, which installs them")
    link_package()


@pytest.fixture
def open_qgis(tmp_path):
    """Return a function that opens a window of its own for this test; options as in `WindowOptions`."""
    windows = []

    def open_window(**options):
        folder = tmp_path / f"qgis{len(windows)}"
        window = QgisWindow(replace(WindowOptions(folder), **options))
        windows.append(window)
        window.start()
        return window

    yield open_window
    for window in windows:
        window.close()


@pytest.fixture(scope="module")
def module_qgis(tmp_path_factory):
    """Return a window with the plugin that all tests of a module share."""
    with QgisWindow(WindowOptions(tmp_path_factory.mktemp("qgis"))) as window:
        yield window


@pytest.fixture
def qgis(module_qgis):
    """Return the module's window with a new, empty project."""
    module_qgis.run("QgsProject.instance().setDirty(False); iface.newProject()")
    module_qgis.settle()
    return module_qgis
