# SPDX-License-Identifier: GPL-3.0-or-later
"""Oriel: point at, ask about and compare imagery in QGIS."""


def classFactory(iface):  # noqa: N802, ANN001, ANN201 - QGIS looks this name up; must parse on any Python
    """Return the plugin object; QGIS calls this once when it loads Oriel."""
    from .plugin.plugin import OrielPlugin

    return OrielPlugin(iface)
