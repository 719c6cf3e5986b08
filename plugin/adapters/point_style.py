# SPDX-License-Identifier: GPL-3.0-or-later
"""Points as discs with a white edge, seen on any imagery, coloured by a field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsCategorizedSymbolRenderer, QgsMarkerSymbol, QgsRendererCategory

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qgis.core import QgsVectorLayer


def color_points(layer: QgsVectorLayer, field: str, kinds: Iterable[tuple[int | str, str, str]]) -> None:
    """Colour a point layer: value of the field, colour as #rrggbb, words of the legend."""
    categories = [QgsRendererCategory(value, _dot(color), text) for value, color, text in kinds]
    layer.setRenderer(QgsCategorizedSymbolRenderer(field, categories))


def _dot(color: str) -> QgsMarkerSymbol:
    return QgsMarkerSymbol.createSimple(  # type: ignore[return-value]  # None only where a property is unknown
        {"name": "circle", "color": color, "outline_color": "#ffffff", "size": "2.5"}
    )
