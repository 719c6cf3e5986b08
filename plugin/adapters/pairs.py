# SPDX-License-Identifier: GPL-3.0-or-later
"""A pair of dates: which of the project's rasters they are, from dates and words in names, and where its grid lies."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProject, QgsRasterLayer

from .heat_layers import is_result

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...backend import Pair
    from ...backend.types import RasterRef

_DATE = re.compile(r"(?<!\d)((?:19|20)\d\d)(?:[-_.]?(0[1-9]|1[0-2])(?:[-_.]?(0[1-9]|[12]\d|3[01]))?)?(?!\d)")
_EARLIER = re.compile(r"(?<![a-z])(pre|before|old|first|t1|prev|previous|earlier)(?![a-z])")
_LATER = re.compile(r"(?<![a-z])(post|after|new|second|t2|curr|current|later)(?![a-z])")


def guess_pair(layers: Sequence[QgsRasterLayer] | None = None) -> tuple[QgsRasterLayer, QgsRasterLayer] | None:
    """Return the earlier and the later one of the project's imagery layers; None with fewer than two."""
    if layers is None:
        layers = [x for x in QgsProject.instance().mapLayers().values() if isinstance(x, QgsRasterLayer)]
    images = [x for x in layers if x.isValid() and not is_result(x)]
    if len(images) < 2:
        return None
    ordered = sorted(images, key=_order)
    first = ordered[0]
    # Among several later ones, one that lies on the first.
    later = [x for x in ordered[1:] if x.crs() != first.crs() or x.extent().intersects(first.extent())]
    return first, (later or ordered[1:])[-1]


def grid_of(pair: Pair) -> RasterRef:
    """Where common pixels lie on the map; a date that was shifted reads from elsewhere than it shows."""
    return replace(pair.before, affine=pair.affine)


def layer_date(layer: QgsRasterLayer) -> str:
    """Date of a layer, "2019", "2019-05" or "2019-05-31", from its time settings or its name; "" = not known."""
    temporal: Any = layer.temporalProperties()
    if temporal is not None and temporal.isActive():
        begin = temporal.fixedTemporalRange().begin()
        if begin.isValid():
            return str(begin.toString("yyyy-MM-dd"))
    for text in (layer.name(), Path(layer.source()).name, Path(layer.source()).parent.name):
        found = _DATE.search(text)
        if found:
            return "-".join(part for part in found.groups() if part)
    return ""


def _order(layer: QgsRasterLayer) -> tuple[int, str, str]:
    """Words first ("pre", "before"), then dates, then names."""
    words = f"{layer.name()} {Path(layer.source()).stem} {Path(layer.source()).parent.name}".lower()
    rank = 1 - bool(_EARLIER.search(words)) + bool(_LATER.search(words))
    return rank, layer_date(layer), layer.name().lower()
