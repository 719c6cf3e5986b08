# SPDX-License-Identifier: GPL-3.0-or-later
"""Saves objects to vector layers, through their edit buffers; a failure adds nothing and is one clear sentence."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsFillSymbol,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
    QgsRendererCategory,
    QgsVectorDataProvider,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QVariant

from ...backend.errors import WriteError
from ..i18n import tr, tr_n
from .field_types import NUMBER, TEXT
from .geometry import in_crs
from .replay_records import shortened

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.core import QgsCoordinateReferenceSystem

FIELDS = (
    ("class", TEXT),
    ("score", NUMBER),
    ("stability", NUMBER),
    ("area_m2", NUMBER),
    ("model", TEXT),
    ("prompts", TEXT),
    ("source", TEXT),
    ("timestamp", TEXT),
)
OTHER_COLOR = "#8d99ae"


@dataclass(frozen=True)
class ResultObject:
    """One object to be saved.

    Attributes:
        geometry: in the imagery layer's CRS.
        class_name: "" = none.
        score: predicted IoU, 0..1.
        stability: 0..1.
        area_m2: ellipsoidal; None without a CRS.
        model: name of the model.
        prompts: JSON from which the object can be made again.
        source: name of the imagery layer.
        timestamp: ISO 8601 with time zone.
        more: attributes that are carried over to fields of the same name, where the target has them.
    """

    geometry: QgsGeometry
    class_name: str = ""
    score: float = 0.0
    stability: float = 0.0
    area_m2: float | None = None
    model: str = ""
    prompts: str = ""
    source: str = ""
    timestamp: str = ""
    more: dict[str, Any] = field(default_factory=dict, compare=False)

    @property
    def attributes(self) -> dict[str, Any]:
        """Field name -> value."""
        values = (self.class_name, self.score, self.stability, self.area_m2)
        more = (self.model, self.prompts, self.source, self.timestamp)
        own = dict(zip((name for name, _ in FIELDS), (*values, *more)))
        # the object's own values count where names meet
        return {**{name.lower(): value for name, value in self.more.items() if name.lower() != "fid"}, **own}


@dataclass(frozen=True)
class Saved:
    """Where an object went; enough to take it back."""

    layer_id: str
    feature_id: int


def result_fields() -> QgsFields:
    """Fields of a layer that Oriel makes."""
    fields = QgsFields()
    for name, kind in FIELDS:
        fields.append(QgsField(name, kind))
    return fields


def why_not(layer: QgsMapLayer | None) -> str:
    """Why objects cannot be saved to a layer; "" where they can."""
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        return tr("The target layer is gone: choose another one or a new GeoPackage.")
    if layer.geometryType() != QgsWkbTypes.PolygonGeometry:
        return tr("“{name}” holds no polygons: choose a polygon layer.").format(name=layer.name())
    can_add = layer.dataProvider().capabilities() & QgsVectorDataProvider.AddFeatures
    if not can_add or layer.readOnly():
        text = tr("“{name}” is read-only: choose another layer or a new GeoPackage.")
        return text.format(name=layer.name())
    return ""


def new_package(path: str, crs: QgsCoordinateReferenceSystem, *, name: str, colors: dict[str, str]) -> QgsVectorLayer:
    """Make a GeoPackage and return its layer, styled by class; it is not in the project yet.

    Args:
        path: file to be made; an existing one is an error.
        crs: the imagery layer's; invalid = none.
        name: of the layer.
        colors: class name -> "#rrggbb".

    Raises:
        WriteError: read-only folder, full disk, existing file.
    """
    file = Path(path)
    if file.exists():
        raise WriteError(tr("“{path}” exists already: choose another name.").format(path=path))
    if not file.parent.is_dir() or not os.access(file.parent, os.W_OK):
        raise WriteError(tr("The folder “{path}” cannot be written: choose another one.").format(path=file.parent))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = name
    fields = result_fields()
    context = QgsProject.instance().transformContext()
    writer = QgsVectorFileWriter.create(path, fields, QgsWkbTypes.MultiPolygon, crs, context, options)
    code, message = writer.hasError(), writer.errorMessage()
    del writer  # closes the file
    layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    if code != QgsVectorFileWriter.WriterError.NoError or not layer.isValid():
        file.unlink(missing_ok=True)
        text = tr("“{path}” could not be made ({error}): is the disk full or write-protected?")
        raise WriteError(text.format(path=path, error=message or tr("no reason given")))
    style_by_class(layer, colors)
    return layer


def style_by_class(layer: QgsVectorLayer, colors: dict[str, str]) -> None:
    """Colour outlines by the field `class`."""
    categories = [QgsRendererCategory(name, _outline(color), name) for name, color in colors.items()]
    categories.append(QgsRendererCategory(QVariant(), _outline(OTHER_COLOR), tr("other")))
    layer.setRenderer(QgsCategorizedSymbolRenderer("class", categories))
    layer.triggerRepaint()


def save(
    objects: Sequence[ResultObject], crs: QgsCoordinateReferenceSystem, layer: QgsVectorLayer | None
) -> list[Saved]:
    """Put objects into a polygon layer's edit buffer (started if need be), as one undo step.

    Args:
        objects: with geometries in `crs`.
        crs: the imagery layer's.
        layer: the target.

    Raises:
        WriteError: the layer is gone, read-only, locked or refuses; nothing has been added then.
        InputError: an object has no place in the target's CRS.
    """
    reason = why_not(layer)
    if reason or layer is None:
        raise WriteError(reason)
    features = [as_feature(item, crs, layer) for item in objects]
    if not layer.isEditable() and not layer.startEditing():
        text = tr("“{name}” cannot be edited now: another program or layer may hold it locked.")
        raise WriteError(text.format(name=layer.name()))
    layer.beginEditCommand(
        tr_n("Oriel: add {count} object", "Oriel: add {count} objects", len(features)).format(count=len(features))
    )
    # One by one: only addFeature tells Python the id that a feature got.
    if not all(layer.addFeature(feature) for feature in features):
        layer.destroyEditCommand()
        text = tr("“{name}” refused the object: check its constraints or choose a new GeoPackage.")
        raise WriteError(text.format(name=layer.name()))
    layer.endEditCommand()
    layer.triggerRepaint()
    return [Saved(layer.id(), feature.id()) for feature in features]


def take_back(saved: Sequence[Saved]) -> None:
    """Remove objects again, as one undo step a layer.

    Raises:
        WriteError: their layer is gone or refuses.
    """
    for layer_id in dict.fromkeys(item.layer_id for item in saved):
        layer = QgsProject.instance().mapLayer(layer_id)
        reason = why_not(layer)
        if reason:
            raise WriteError(reason)
        if not layer.isEditable() and not layer.startEditing():
            raise WriteError(tr("“{name}” cannot be edited now.").format(name=layer.name()))
        layer.beginEditCommand(tr("Oriel: take back"))
        ids = [item.feature_id for item in saved if item.layer_id == layer_id]
        if not layer.deleteFeatures(ids):
            layer.destroyEditCommand()
            raise WriteError(tr("“{name}” no longer holds the object.").format(name=layer.name()))
        layer.endEditCommand()
        layer.triggerRepaint()


def commit(layer: QgsVectorLayer) -> None:
    """Write a layer's edit buffer to its file and leave edit mode; on failure the buffer stays as it is.

    Raises:
        WriteError: full disk, lock, constraint ...
    """
    if layer.commitChanges():
        return
    text = tr(
        "“{name}” could not be written ({error}). The objects are still on the map: free the file and save again."
    )
    raise WriteError(text.format(name=layer.name(), error=" ".join(layer.commitErrors())))


def as_feature(item: ResultObject, crs: QgsCoordinateReferenceSystem, layer: QgsVectorLayer) -> QgsFeature:
    """An object as a feature of a layer: its geometry in that CRS, its values in the fields that are there.

    Raises:
        WriteError: the layer holds single polygons and the object has several parts.
        InputError: the object has no place in the layer's CRS.
    """
    fields = layer.fields()
    feature = QgsFeature(fields)
    geometry = in_crs(item.geometry, crs, layer.crs())
    if QgsWkbTypes.isMultiType(layer.wkbType()):
        geometry.convertToMultiType()
    else:
        parts = geometry.constGet().partCount()
        if parts > 1:
            text = tr_n(
                "“{name}” holds single polygons, this object has {count} part: choose a MultiPolygon layer.",
                "“{name}” holds single polygons, this object has {count} parts: choose a MultiPolygon layer.",
                parts,
            )
            raise WriteError(text.format(name=layer.name(), count=parts))
        geometry.convertToSingleType()
    feature.setGeometry(geometry)
    names = {fields.at(index).name().lower(): index for index in range(fields.count())}
    for name, value in item.attributes.items():
        index = names.get(name)
        if index is not None and value not in (None, ""):
            feature.setAttribute(index, _fitting(fields.at(index), value))
    return feature


def _fitting(field: QgsField, value: Any) -> Any:
    """The value as the field can hold it; None where it cannot."""
    if field.name().lower() == "prompts" and isinstance(value, str):
        value = shortened(value, field.length())
    try:
        return field.convertCompatible(value)
    except ValueError:
        is_text = field.type() == TEXT and field.length() > 0
        return str(value)[: field.length()] if is_text else None


def _outline(color: str) -> QgsFillSymbol:
    red, green, blue = (int(color[index : index + 2], 16) for index in (1, 3, 5))
    return QgsFillSymbol.createSimple(  # type: ignore[return-value]  # None only where a property is unknown
        {"color": f"{red},{green},{blue},60", "outline_color": f"{red},{green},{blue},255", "outline_width": "0.5"}
    )
