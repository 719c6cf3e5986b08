# SPDX-License-Identifier: GPL-3.0-or-later
"""What Qt 6 (QGIS 4) keeps in another place than Qt 5."""

from __future__ import annotations

try:
    from qgis.PyQt.QtGui import QAction  # Qt 6
except ImportError:
    from qgis.PyQt.QtWidgets import QAction  # type: ignore[assignment,no-redef]

__all__ = ["QAction"]
