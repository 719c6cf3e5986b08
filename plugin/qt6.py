# SPDX-License-Identifier: GPL-3.0-or-later
"""What Qt 6 (QGIS 4) keeps in another place than Qt 5."""

from __future__ import annotations

try:
    from qgis.PyQt.QtGui import QAction  # type: ignore[attr-defined]  # Qt 6; the stubs are of Qt 5
except ImportError:
    from qgis.PyQt.QtWidgets import QAction

__all__ = ["QAction"]
