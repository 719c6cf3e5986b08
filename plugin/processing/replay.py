# SPDX-License-Identifier: GPL-3.0-or-later
"""oriel:replay: objects made again from the prompts that are stored with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateReferenceSystem as Crs
from qgis.core import (  # type: ignore[attr-defined]  # the stubs lack QgsProcessingException
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterRasterLayer,
    QgsWkbTypes,
)

from ... import backend
from ...backend.errors import InputError
from ..adapters.field_types import NUMBER, TEXT
from ..adapters.geometry import in_crs, layer_crs
from ..adapters.replay_records import own_part, read, recipe
from ..i18n import tr, tr_n
from .algorithm import OrielAlgorithm, opened
from .shapes import multi, straight

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from ..adapters.replay_records import Record
    from ..tasks.workspace import Workspace

IOU, WHY = "replay_iou", "replay_note"


class ReplayAlgorithm(OrielAlgorithm):
    """Saved objects are made again, to prove them or to make them with another model."""

    def name(self) -> str:
        return "replay"

    def displayName(self) -> str:
        return tr("Make objects again from their prompts")

    def shortHelpString(self) -> str:
        return tr(
            "Asks the model once more what was asked when each object was made (its attribute “prompts”): clicks, boxes"
            " and lassos step by step, prompts of a layer, similar objects, and objects of a run over everything. With"
            " the same imagery and model the outlines are the same; with another model they show what it would have"
            " drawn. “replay_iou” is the intersection over union with the saved outline (Jaccard 1912); the log says"
            " its mean. Objects that were changed by hand, or that do not say how they were made, cannot be made again;"
            " “replay_note” says why.\n\n"
            "qgis_process run oriel:replay -- INPUT=photo.tif OBJECTS=objects.gpkg OUTPUT=again.gpkg"
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterRasterLayer("INPUT", tr("Imagery")))
        kinds = [QgsProcessing.TypeVectorPolygon]
        self.addParameter(QgsProcessingParameterFeatureSource("OBJECTS", tr("Objects"), kinds))
        text = QgsProcessingParameterField.DataType.String
        field = QgsProcessingParameterField("FIELD", tr("Field with the prompts"), "prompts", "OBJECTS", text)
        self.addParameter(field)
        keep = tr("Keep objects that cannot be made again as they are")
        self.addParameter(QgsProcessingParameterBoolean("KEEP", keep, True))
        polygon = QgsProcessing.TypeVectorPolygon
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Objects made again"), polygon))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, _feedback: QgsProcessingFeedback | None
    ) -> bool:
        self._request = self.request(parameters, "INPUT", context)
        source = self.parameterAsSource(parameters, "OBJECTS", context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, "OBJECTS"))
        column = self.parameterAsString(parameters, "FIELD", context)
        at = source.fields().lookupField(column)
        if at < 0:
            text = tr("The objects have no field “{name}”: choose the field that holds the prompts.")
            raise QgsProcessingException(text.format(name=column))
        # QGIS's transforms are not safe on other threads, so everything is in the raster's CRS from here on.
        target = self.parameterAsRasterLayer(parameters, "INPUT", context).crs()
        self._fields = source.fields()
        self._rows: list[tuple[QgsFeature, QgsGeometry, Record | None]] = []
        for feature in source.getFeatures():
            saved = straight(feature.geometry())
            record = read(str(feature.attribute(at) or ""))
            try:
                saved = in_crs(saved, source.sourceCrs(), target)
                record = _moved(record, target) if record is not None else None
            except InputError:
                record = None  # it has no place on this imagery
            self._rows.append((feature, saved, record))
        return True

    def work(self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace) -> dict[str, Any]:
        ref, progress = opened(self._request), workspace.progress
        made = {key: recipe(key, row[2], ref) for key, row in enumerate(self._rows) if row[2] is not None}
        recipes = [found for found in made.values() if found is not None]
        fields = QgsFields(self._fields)
        for name, column in ((IOU, NUMBER), (WHY, TEXT)):
            if fields.lookupField(name) < 0:
                fields.append(QgsField(name, column))
        kind = QgsWkbTypes.Type.MultiPolygon
        output = self.output(parameters, context, fields, kind, layer_crs(ref))
        shapes: dict[int, QgsGeometry] = {}
        notes = dict.fromkeys(range(len(self._rows)), tr("It was changed by hand or does not say how it was made."))
        # A session of its own: what was looked at before must not decide where an object is looked for.
        session = backend.SegmentSession(workspace.source(ref), workspace.model(), workspace.store())
        for answer in backend.replay(session, recipes, progress):
            notes[answer.key] = answer.reason
            record = self._rows[answer.key][2]
            polygons = own_part(record, answer.polygons) if record is not None else ()
            if polygons:
                shapes[answer.key] = multi(polygons, ref)
        ious = []
        keep = self.parameterAsBoolean(parameters, "KEEP", context)
        for key, (feature, saved, _) in enumerate(self._rows):
            again = shapes.get(key)
            iou = _iou(again, saved) if again is not None else None
            if iou is not None:
                ious.append(iou)
            elif not keep:
                continue
            row = _row(feature, fields, again if again is not None else _as_multi(saved), iou, notes[key])
            output.put(row)
        text = tr_n(
            "{made} of {all} object made again, mean intersection over union with the saved one {iou}",
            "{made} of {all} objects made again, mean intersection over union with the saved ones {iou}",
            len(self._rows),
        )
        mean = f"{sum(ious) / len(ious):.4f}" if ious else "-"
        progress.report(1, 1, text.format(made=len(ious), all=len(self._rows), iou=mean))
        return {"OUTPUT": output.close()}


def _moved(record: Record, target: Crs) -> Record:
    """A record with its prompts in the CRS of the raster."""
    from dataclasses import replace

    own = Crs(record.crs) if record.crs else target
    prompts = []
    for kind, xy in record.prompts:
        shape = in_crs(QgsGeometry.fromMultiPointXY([QgsPointXY(*point) for point in xy]), own, target)
        prompts.append((kind, tuple((point.x(), point.y()) for point in shape.asMultiPoint())))
    return replace(record, prompts=tuple(prompts))


def _row(feature: QgsFeature, fields: QgsFields, shape: QgsGeometry, iou: float | None, note: str) -> QgsFeature:
    row = QgsFeature(fields)
    values = [*feature.attributes(), None, None][: fields.count()]
    values[fields.lookupField(IOU)] = iou
    values[fields.lookupField(WHY)] = note or None
    row.setAttributes(values)
    row.setGeometry(shape)
    return row


def _as_multi(shape: QgsGeometry) -> QgsGeometry:
    copy = QgsGeometry(shape)
    copy.convertToMultiType()
    return copy


def _iou(first: QgsGeometry, second: QgsGeometry) -> float:
    a, b = first.makeValid(), second.makeValid()
    shared = a.intersection(b).area()
    union = a.area() + b.area() - shared
    return float(shared / union) if union > 0 else 0.0
