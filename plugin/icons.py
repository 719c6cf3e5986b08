# SPDX-License-Identifier: GPL-3.0-or-later
"""Icons by name; SVG files that are legible on light and dark backgrounds."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtGui import QIcon

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "icons"


def icon(name: str) -> QIcon:
    """Return the icon `resources/icons/<name>.svg`."""
    return QIcon(str(FOLDER / f"{name}.svg"))
