# SPDX-License-Identifier: GPL-3.0-or-later
"""What parts of a picture add to its score, as colours of a polygon layer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsFillSymbol, QgsGraduatedSymbolRenderer, QgsRendererRange

from ..i18n import tr

if TYPE_CHECKING:
    from qgis.core import QgsVectorLayer

LITTLE = 0.03
"""Share of the score below which a part hardly matters."""
STRONG = 0.15
FILLS = ("33,102,172,170", "150,150,150,25", "253,174,97,150", "215,48,39,180")
BEYOND = 1e9


def show_contributions(layer: QgsVectorLayer, field: str) -> None:
    """Colour polygons by what they add: blue lowers the score, grey matters little, orange and red raise it."""
    limits = (-BEYOND, -LITTLE, LITTLE, STRONG, BEYOND)
    names = (tr("lowers the score"), tr("hardly matters"), tr("raises the score"), tr("raises it most"))
    ranges = []
    for low, high, fill, name in zip(limits, limits[1:], FILLS, names):
        symbol = QgsFillSymbol.createSimple({"color": fill, "outline_color": "40,40,40,160", "outline_width": "0.2"})
        ranges.append(QgsRendererRange(low, high, symbol, name))
    layer.setRenderer(QgsGraduatedSymbolRenderer(field, ranges))
