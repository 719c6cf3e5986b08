# SPDX-License-Identifier: GPL-3.0-or-later
"""oriel:trainingtiles: objects of a layer as labelled chips for training other networks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (  # type: ignore[attr-defined]  # the stubs lack QgsProcessingException
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsWkbTypes,
)

from ... import backend
from ...backend.errors import InputError
from ..adapters.geometry import in_crs, layer_crs
from ..i18n import tr, tr_n
from .algorithm import OrielAlgorithm, opened
from .shapes import polygons_in, straight

if TYPE_CHECKING:
    from qgis.core import QgsGeometry, QgsProcessingContext, QgsProcessingFeedback

    from ..tasks.workspace import Workspace

FORMATS = ("coco", "yolo", "geojson")
IMAGES = ("tif", "png")


class TrainingTilesAlgorithm(OrielAlgorithm):
    """A checked layer becomes data for somebody's own network; needs no model."""

    needs_model = False

    def name(self) -> str:
        return "trainingtiles"

    def displayName(self) -> str:
        return tr("Training chips from objects")

    def shortHelpString(self) -> str:
        return tr(
            "Cuts the imagery into chips and writes the objects on them as labels: COCO (Lin et al. 2014; one JSON for"
            " training and one for validation, holes as run-length code), YOLO (segment labels as Ultralytics reads"
            " them, with data.yaml) or GeoJSON (in the CRS of the imagery). Objects are cut at a chip's border.\n\n"
            "Training and validation are split by place: all chips of a block of chips go the same way, chips that"
            " would share ground with the other part are left out, and a place stays in its part when the chips are"
            " written again. Imagery of a few chips only may have all of them in one part: use smaller chips.\n\n"
            "The folder gets images/train, images/val, the labels and classes.csv. Pixels are 8-bit colours as the"
            " layer is shown.\n\n"
            "qgis_process run oriel:trainingtiles -- INPUT=photo.tif OBJECTS=objects.gpkg CLASS=class FORMAT=0"
            " OUTPUT=chips"
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        real = QgsProcessingParameterNumber.Type.Double
        self.addParameter(QgsProcessingParameterRasterLayer("INPUT", tr("Imagery")))
        kinds = [QgsProcessing.TypeVectorPolygon]
        self.addParameter(QgsProcessingParameterFeatureSource("OBJECTS", tr("Objects"), kinds))
        field = QgsProcessingParameterField("CLASS", tr("Field with the class"), None, "OBJECTS", optional=True)
        self.addParameter(field)
        names = ["COCO", "YOLO", "GeoJSON"]
        self.addParameter(QgsProcessingParameterEnum("FORMAT", tr("Labels"), names, False, 0))
        images = [tr("GeoTIFF (with its place)"), "PNG"]
        self.addParameter(QgsProcessingParameterEnum("IMAGES", tr("Chips as"), images, False, 0))
        side = QgsProcessingParameterNumber("SIDE", tr("Side of a chip (pixels)"), defaultValue=512, minValue=32)
        self.addParameter(side)
        share = tr("Share for validation")
        self.addParameter(QgsProcessingParameterNumber("VALIDATION", share, real, 0.2, False, 0.0, 1.0))
        overlap = QgsProcessingParameterNumber("OVERLAP", tr("Overlap of chips"), real, 0.0, False, 0.0, 0.9)
        text = tr("Share of an object that a chip must hold")
        least = QgsProcessingParameterNumber("LEAST", text, real, 0.25, False, 0.0, 1.0)
        text = tr("Share of chips without objects that are kept")
        empty = QgsProcessingParameterNumber("EMPTY", text, real, 0.0, False, 0.0, 1.0)
        text = tr("Side of a place (chips)")
        block = QgsProcessingParameterNumber("BLOCK", text, defaultValue=2, minValue=1)
        for parameter in (overlap, least, empty, block):
            advanced = QgsProcessingParameterDefinition.FlagAdvanced
            parameter.setFlags(parameter.flags() | advanced)
            self.addParameter(parameter)
        self.addParameter(QgsProcessingParameterFolderDestination("OUTPUT", tr("Folder (empty or new)")))
        self.addOutput(QgsProcessingOutputNumber("TRAIN", tr("Chips for training")))
        self.addOutput(QgsProcessingOutputNumber("VAL", tr("Chips for validation")))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, _feedback: QgsProcessingFeedback | None
    ) -> bool:
        self._request = self.request(parameters, "INPUT", context)
        source = self.parameterAsSource(parameters, "OBJECTS", context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, "OBJECTS"))
        # QGIS's transforms are not safe on other threads, so everything is in the raster's CRS from here on.
        target = self.parameterAsRasterLayer(parameters, "INPUT", context).crs()
        column = self.parameterAsString(parameters, "CLASS", context)
        at = source.fields().lookupField(column) if column else -1
        self._objects: list[tuple[QgsGeometry, str]] = []
        self._lost = 0
        for feature in source.getFeatures():
            try:
                shape = in_crs(straight(feature.geometry()), source.sourceCrs(), target)
            except InputError:
                self._lost += 1  # it has no place on this imagery
                continue
            if shape.isEmpty() or shape.type() != QgsWkbTypes.PolygonGeometry:
                self._lost += 1
                continue
            value = feature.attribute(at) if at >= 0 else None
            self._objects.append((shape, "" if value is None or value == "NULL" else str(value)))
        return True

    def work(self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace) -> dict[str, Any]:
        ref, progress = opened(self._request), workspace.progress
        crs = layer_crs(ref)
        objects = [backend.LabelledObject(polygons_in(shape, crs, ref), name) for shape, name in self._objects]
        options = backend.TileOptions(
            format=FORMATS[self.parameterAsEnum(parameters, "FORMAT", context)],  # type: ignore[arg-type]
            side=self.parameterAsInt(parameters, "SIDE", context),
            overlap=self.parameterAsDouble(parameters, "OVERLAP", context),
            image=IMAGES[self.parameterAsEnum(parameters, "IMAGES", context)],  # type: ignore[arg-type]
            val_share=self.parameterAsDouble(parameters, "VALIDATION", context),
            block=self.parameterAsInt(parameters, "BLOCK", context),
            least_share=self.parameterAsDouble(parameters, "LEAST", context),
            empty_share=self.parameterAsDouble(parameters, "EMPTY", context),
        )
        folder = self.parameterAsString(parameters, "OUTPUT", context)
        report = backend.write_training_tiles(workspace.source(ref), objects, folder, options, progress)
        train, val = report.chips["train"], report.chips["val"]
        progress.report(1, 1, _summary(train, val, report.dropped, self._lost))
        return {"OUTPUT": folder, "TRAIN": train, "VAL": val}


def _summary(train: int, val: int, dropped: int, lost: int) -> str:
    parts = (
        (tr_n("{count} chip for training", "{count} chips for training", train), train),
        (tr_n("{count} chip for validation", "{count} chips for validation", val), val),
        (tr_n("{count} chip left out between the two", "{count} chips left out between the two", dropped), dropped),
        (
            tr_n(
                "{count} object without a place on the imagery", "{count} objects without a place on the imagery", lost
            ),
            lost,
        ),
    )
    return "; ".join(text.format(count=count) for text, count in parts)
