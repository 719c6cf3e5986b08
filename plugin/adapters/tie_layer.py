# SPDX-License-Identifier: GPL-3.0-or-later
"""The tie points of a pair as features and as a temporary layer: green where they agree, red where they do not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsVectorLayer,
)

from ..i18n import tr
from .field_types import NUMBER, TEXT, WHOLE
from .geometry import layer_crs
from .point_style import color_points

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ...backend import Pair

COLUMNS = (
    ("date", TEXT), ("dx_px", NUMBER), ("dy_px", NUMBER), ("residual_px", NUMBER), ("off_x_px", NUMBER),
    ("off_y_px", NUMBER), ("response", NUMBER), ("inlier", WHOLE),
)  # fmt: skip
"""`date` names what was matched; dx, dy go to the right and down, as pixels do."""
_AGREES, _DIFFERS = "#2a9d4e", "#d63031"


def tie_fields() -> QgsFields:
    """The attributes of tie points."""
    fields = QgsFields()
    for name, kind in COLUMNS:
        fields.append(QgsField(name, kind))
    return fields


def tie_features(pair: Pair, date: str = "") -> Iterator[QgsFeature]:
    """Each tie point at the middle of its window, in the CRS of the pair."""
    fields = tie_fields()
    a, b, c, d, e, f = pair.affine
    for point in pair.report.ties:
        x, y = point.xy
        feature = QgsFeature(fields)
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(a * x + b * y + c, d * x + e * y + f)))
        feature.setAttributes([date, *point.shift, point.residual, *point.off, point.response, int(point.agrees)])
        yield feature


def tie_layer(name: str, aligned: Sequence[tuple[str, Pair]]) -> QgsVectorLayer:
    """A memory layer, not yet in the project, of the tie points of one or more pairs that share a CRS."""
    layer = QgsVectorLayer("Point", name, "memory")
    layer.setCrs(layer_crs(aligned[0][1].before))
    layer.dataProvider().addAttributes(tie_fields().toList())
    layer.updateFields()
    layer.dataProvider().addFeatures([feature for date, pair in aligned for feature in tie_features(pair, date)])
    layer.updateExtents()
    kinds = ((1, _AGREES, tr("agrees")), (0, _DIFFERS, tr("differs")))
    color_points(layer, "inlier", kinds)
    return layer
