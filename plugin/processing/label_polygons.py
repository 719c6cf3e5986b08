# SPDX-License-Identifier: GPL-3.0-or-later
"""oriel:labelpolygons: the best of some words for each polygon of a layer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (  # type: ignore[attr-defined]  # the stubs lack QgsProcessingException
    QgsFeature,
    QgsField,
    QgsFields,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ... import backend
from ...backend.errors import InputError
from ..adapters.field_types import NUMBER, TEXT
from ..adapters.geometry import in_crs
from ..adapters.polygons import to_polygons
from ..i18n import tr
from .algorithm import OrielAlgorithm, opened

if TYPE_CHECKING:
    from qgis.core import QgsGeometry, QgsProcessingContext, QgsProcessingFeedback

    from ...backend.types import Polygon, RasterRef
    from ..tasks.workspace import Workspace

COLUMNS = (("word", TEXT), ("score", NUMBER), ("margin", NUMBER), ("second", TEXT), ("rival", TEXT))


class LabelPolygonsAlgorithm(OrielAlgorithm):
    """A polygon layer and a list of words become labels."""

    def name(self) -> str:
        return "labelpolygons"

    def displayName(self) -> str:
        return tr("Label polygons with words")

    def shortHelpString(self) -> str:
        return tr(
            "Gives each polygon the best of the words: “word”, “score” (0 to 1, how likely it is that rather than"
            " anything else), “margin” (by how much the second best word is less likely), “second”, and “rival” where"
            " something that nobody asked for is likelier still. Geometries and attributes stay as they are. Any number"
            " of polygons on imagery of any size: each part of the imagery is looked at once.\n\n"
            "Words and places are compared as in CLIP (Radford et al. 2021).\n\n"
            "qgis_process run oriel:labelpolygons -- INPUT=photo.tif POLYGONS=parcels.gpkg"
            " QUERY='building; field; forest' OUTPUT=labelled.gpkg"
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterRasterLayer("INPUT", tr("Imagery")))
        kinds = [QgsProcessing.TypeVectorPolygon]
        self.addParameter(QgsProcessingParameterFeatureSource("POLYGONS", tr("Polygons"), kinds))
        self.addParameter(QgsProcessingParameterString("QUERY", tr("Words")))
        kind = QgsProcessing.TypeVectorPolygon
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Labelled polygons"), kind))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, _feedback: QgsProcessingFeedback | None
    ) -> bool:
        self._request = self.request(parameters, "INPUT", context)
        source = self.parameterAsSource(parameters, "POLYGONS", context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, "POLYGONS"))
        target = self.parameterAsRasterLayer(parameters, "INPUT", context).crs()
        self._features = [QgsFeature(feature) for feature in source.getFeatures()]
        # QGIS's transforms are not safe on other threads, so copies in the raster's CRS are made here.
        self._moved = [_moved(feature, source.sourceCrs(), target) for feature in self._features]
        own = {name for name, _ in COLUMNS} | {"fid"}
        self._carried = [i for i, f in enumerate(source.fields().toList()) if f.name().lower() not in own]
        self._fields = QgsFields()
        for i in self._carried:
            self._fields.append(source.fields()[i])
        for name, kind in COLUMNS:
            self._fields.append(QgsField(name, kind))
        self._layout = source.wkbType(), source.sourceCrs()
        return True

    def work(self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace) -> dict[str, Any]:
        ref = opened(self._request)
        query = backend.parse_query(self.parameterAsString(parameters, "QUERY", context))
        reader = backend.with_index(workspace.reader(ref), workspace.index_folder)
        shapes = [_polygons(shape, ref) for shape in self._moved]
        labels = backend.label_polygons(shapes, query, reader, progress=workspace.progress)
        output = self.output(parameters, context, self._fields, *self._layout)
        for feature, label in zip(self._features, labels):
            out = QgsFeature(self._fields)
            out.setGeometry(feature.geometry())
            said = label.word or None, label.score, label.margin, label.second or None, label.rival or None
            out.setAttributes([*(feature.attributes()[i] for i in self._carried), *said])
            output.put(out)
        return {"OUTPUT": output.close()}


def _moved(feature: QgsFeature, source: Any, target: Any) -> QgsGeometry | None:
    """A feature's geometry in another CRS; None where it has none there."""
    try:
        return in_crs(feature.geometry(), source, target) if feature.hasGeometry() else None
    except InputError:
        return None


def _polygons(shape: QgsGeometry | None, ref: RasterRef) -> list[Polygon]:
    return to_polygons(shape, ref) if shape is not None else []
