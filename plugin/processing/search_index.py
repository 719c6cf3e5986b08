# SPDX-License-Identifier: GPL-3.0-or-later
"""oriel:searchindex: ranked places of all indexed rasters, for words, an example image, or both."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeature,
    QgsField,
    QgsFields,
    QgsProcessing,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ... import backend
from ...backend.errors import InputError
from ...backend.types import box_polygon
from ..adapters.field_types import NUMBER, TEXT, WHOLE
from ..adapters.geometry import area_m2, in_crs, layer_crs, to_geometry
from ..i18n import tr
from ..tasks.clear_places import ClearPlaces
from .algorithm import OrielAlgorithm, opened
from .leaving_out import CLEAR, add_leave_out

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from ..tasks.workspace import Workspace

COLUMNS = (("rank", WHOLE), ("score", NUMBER), ("layer", TEXT), ("source", TEXT), ("area_m2", NUMBER))


class SearchIndexAlgorithm(OrielAlgorithm):
    """Words, an example, or both find places."""

    def name(self) -> str:
        return "searchindex"

    def displayName(self) -> str:
        return tr("Find places in the index")

    def shortHelpString(self) -> str:
        return tr(
            "Ranks the places of everything that was indexed with oriel:buildindex. With words and an example image,"
            " the mix says how much each counts: 0 = the example alone, 1 = the words alone.\n\n"
            "Words and places are compared as in CLIP (Radford et al. 2021).\n\n"
            "qgis_process run oriel:searchindex -- QUERY=harbor COUNT=50 OUTPUT=places.gpkg"
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterString("QUERY", tr("Words"), "", optional=True))
        self.addParameter(QgsProcessingParameterRasterLayer("EXAMPLE", tr("Example image"), optional=True))
        real, whole = QgsProcessingParameterNumber.Type.Double, QgsProcessingParameterNumber.Type.Integer
        self.addParameter(QgsProcessingParameterNumber("MIX", tr("Share of the words"), real, 0.5, False, 0, 1))
        self.addParameter(QgsProcessingParameterNumber("COUNT", tr("Places"), whole, 50, False, 1, 10_000))
        add_leave_out(self)
        kind = QgsProcessing.TypeVectorPolygon
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Places"), kind))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, _feedback: QgsProcessingFeedback | None
    ) -> bool:
        given = self.parameterAsRasterLayer(parameters, "EXAMPLE", context) is not None
        self._example = self.request(parameters, "EXAMPLE", context) if given else None
        return True

    def work(self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace) -> dict[str, Any]:
        model = workspace.words_model()
        indexes = backend.stored_indexes(workspace.index_folder, model)
        if not indexes:
            raise InputError(tr("Nothing is indexed with {model} yet: run oriel:buildindex.").format(model=model.name))
        text = self.parameterAsString(parameters, "QUERY", context).strip()
        example = None
        if self._example is not None:
            reader = workspace.reader(opened(self._example))
            example = backend.example_vector(reader, None, gsd=min(i.ref.gsd for i in indexes))
        query = backend.PlaceQuery(
            words=backend.parse_query(text) if text else None,
            example=example,
            mix=self.parameterAsDouble(parameters, "MIX", context),
        )
        clear = self.parameterAsBool(parameters, CLEAR, context)
        accept = ClearPlaces(indexes, workspace) if clear else None
        count = self.parameterAsInt(parameters, "COUNT", context)
        places = backend.rank(indexes, query, model, count=count, accept=accept)
        return {"OUTPUT": self._places(parameters, context, indexes, places)}

    def _places(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        indexes: Sequence[backend.PlaceIndex],
        places: Sequence[backend.Place],
    ) -> str:
        """Write the places in the CRS of the best one's raster."""
        fields = QgsFields()
        for column, kind in COLUMNS:
            fields.append(QgsField(column, kind))
        crs = layer_crs(indexes[places[0].layer if places else 0].ref)
        output = self.output(parameters, context, fields, QgsWkbTypes.Type.Polygon, crs)
        for number, place in enumerate(places, start=1):
            index = indexes[place.layer]
            own = layer_crs(index.ref)
            geometry = to_geometry(box_polygon(place.bounds), index.ref)
            feature = QgsFeature(fields)
            feature.setGeometry(in_crs(geometry, own, crs))
            values = [number, place.score, index.name, str(Path(index.uri)), area_m2(geometry, own)]
            feature.setAttributes(values)
            output.put(feature)
        return output.close()
