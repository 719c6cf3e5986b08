# SPDX-License-Identifier: GPL-3.0-or-later
"""Names and colours of class rasters, as QGIS reads them beside the file."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from ..i18n import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ... import backend


def write_legend(path: str, rows: Sequence[backend.ClassArea]) -> None:
    """Write the style that QGIS takes for a raster by itself: names and colours of its classes."""
    entries = []
    for row in rows:
        color = "#{:02x}{:02x}{:02x}".format(*row.rgb)
        alpha = 160 if row.value else 0
        label = escape(row.name or tr("none"), quote=True)
        entries.append(f'<paletteEntry value="{row.value}" color="{color}" alpha="{alpha}" label="{label}"/>')
    palette = f"<colorPalette>{''.join(entries)}</colorPalette>"
    renderer = f'<rasterrenderer type="paletted" band="1" opacity="1" alphaBand="-1">{palette}</rasterrenderer>'
    text = f'<!DOCTYPE qgis PUBLIC "http://mrcc.com/qgis.dtd" "SYSTEM">\n<qgis><pipe>{renderer}</pipe></qgis>\n'
    Path(path).with_suffix(".qml").write_text(text, encoding="utf-8")
