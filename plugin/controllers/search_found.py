# SPDX-License-Identifier: GPL-3.0-or-later
"""Polygons that were found by words, as rows of their layer and as entries of the gallery."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..adapters.field_types import NUMBER, TEXT
from ..adapters.geometry import area_m2, layer_crs, to_geometry
from ..adapters.tables import Row
from .search_values import Hit, around

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...backend import Found
    from ..adapters.layers import Imagery

FOUND_COLUMNS = (
    ("class", TEXT), ("score", NUMBER), ("peak", NUMBER), ("rival", TEXT), ("presence", NUMBER),
    ("outline", TEXT), ("area_m2", NUMBER), ("inside", NUMBER),
)  # fmt: skip


def found_rows(imagery: Imagery, found: Sequence[tuple[Found, float]]) -> tuple[list[Row], list[Hit]]:
    """Rows and entries, the surest first.

    Args:
        imagery: that was searched.
        found: polygons, each with how much of it lies in the area.
    """
    ref, crs = imagery.ref, layer_crs(imagery.ref)
    rows, hits = [], []
    for item, inside in sorted(found, key=lambda f: -f[0].score):
        geometry = to_geometry(item.polygon, ref)
        area = area_m2(geometry, crs)
        values = item.concept, item.score, item.peak, item.rival, item.presence, item.source, area, inside
        rows.append(Row(geometry, dict(zip((name for name, _ in FOUND_COLUMNS), values))))
        hits.append(Hit(ref, around(item.polygon), item.polygon, item.score, name=imagery.name, concept=item.concept))
    return rows, hits
