# SPDX-License-Identifier: GPL-3.0-or-later
"""Plugin tests run inside a QGIS application without a window; its settings live in a folder of their own.

pytest-qgis starts QGIS before this file is read: set `QT_QPA_PLATFORM=offscreen` before that (as `build.py test` does).
"""

from __future__ import annotations

import pytest
from qgis.core import QgsProject


@pytest.fixture(autouse=True)
def empty_project():
    """Start every test with an empty project, and leave none behind."""
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()
