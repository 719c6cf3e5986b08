# SPDX-License-Identifier: GPL-3.0-or-later
"""Labels of polygons as attributes: in a layer's edit buffer, or in a copy where the layer cannot be changed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from qgis.core import QgsField, QgsVectorDataProvider, QgsVectorLayer

from ...backend.errors import WriteError
from ..i18n import tr
from .field_types import NUMBER, TEXT
from .tables import Row, write_table

if TYPE_CHECKING:
    from ...backend import PolygonLabel

COLUMNS = (("word", TEXT), ("score", NUMBER), ("margin", NUMBER))
OURS = "oriel/label_fields"
"""Custom property of a layer: names of the fields that Oriel added, which may be written again."""


def takes_labels(layer: QgsVectorLayer) -> bool:
    """Whether fields can be added to a layer and its values be changed."""
    able = layer.dataProvider().capabilities()
    return not layer.readOnly() and all(
        able & flag for flag in (QgsVectorDataProvider.ChangeAttributeValues, QgsVectorDataProvider.AddAttributes)
    )


def write_labels(layer: QgsVectorLayer, labels: dict[int, PolygonLabel]) -> tuple[str, ...]:
    """Put labels into a layer's edit buffer (started if need be), as one undo step.

    Fields of the same names that are the user's are left alone.

    Args:
        layer: that `takes_labels`.
        labels: by feature id.

    Returns:
        Names of the fields for word, score and margin.

    Raises:
        WriteError: the layer is locked or refuses; it is as it was then.
    """
    if not layer.isEditable() and not layer.startEditing():
        text = tr("“{name}” cannot be edited now: another program or layer may hold it locked.")
        raise WriteError(text.format(name=layer.name()))
    layer.beginEditCommand(tr("Oriel: label polygons"))
    names = _fields(layer)
    indexes = [layer.fields().lookupField(name) for name in names]
    good = -1 not in indexes and all(
        layer.changeAttributeValues(fid, dict(zip(indexes, _values(label)))) for fid, label in labels.items()
    )
    if not good:
        layer.destroyEditCommand()
        text = tr("“{name}” refused the labels: save or undo its other changes and try again.")
        raise WriteError(text.format(name=layer.name()))
    layer.endEditCommand()
    layer.setCustomProperty(OURS, json.dumps(names))
    layer.triggerRepaint()
    return tuple(names)


def labelled_copy(layer: QgsVectorLayer, labels: dict[int, PolygonLabel], path: str) -> QgsVectorLayer:
    """A new GeoPackage with the labelled features, their attributes and the labels; not yet in the project.

    Raises:
        WriteError: existing file, read-only folder, full disk.
    """
    taken = {name for name, _ in COLUMNS} | {"fid"}
    carried = [field for field in layer.fields().toList() if field.name().lower() not in taken]
    columns = (*((field.name(), field.type()) for field in carried), *COLUMNS)
    rows = []
    for fid, label in labels.items():
        feature = layer.getFeature(fid)
        values = {field.name(): feature[field.name()] for field in carried}
        rows.append(Row(feature.geometry(), {**values, **dict(zip((n for n, _ in COLUMNS), _values(label)))}))
    return write_table(path, tr("{layer} labels").format(layer=layer.name()), layer.crs(), columns, rows)


def _fields(layer: QgsVectorLayer) -> list[str]:
    """Our three fields: those of an earlier run, else new ones under names that are free."""
    ours = json.loads(layer.customProperty(OURS) or "[]")
    if len(ours) == len(COLUMNS) and all(layer.fields().lookupField(name) >= 0 for name in ours):
        return [str(name) for name in ours]
    names = []
    for name, kind in COLUMNS:
        free, number = name, 2
        while layer.fields().lookupField(free) >= 0:
            free, number = f"{name}_{number}", number + 1
        if not layer.addAttribute(QgsField(free, kind)):
            break
        names.append(free)
    layer.updateFields()
    return [*names, *[""] * (len(COLUMNS) - len(names))]


def _values(label: PolygonLabel) -> tuple[str | None, float | None, float | None]:
    return (label.word, label.score, label.margin) if label.word else (None, None, None)
