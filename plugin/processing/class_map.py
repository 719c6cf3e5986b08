# SPDX-License-Identifier: GPL-3.0-or-later
"""oriel:classmap: a list of words becomes a class raster with a legend and a table of areas."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeature,
    QgsField,
    QgsFields,
    QgsProcessing,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ... import backend
from ..adapters.field_types import NUMBER, TEXT, WHOLE
from ..adapters.legend import write_legend
from ..i18n import tr
from .algorithm import OrielAlgorithm, opened
from .extents import asked_bounds
from .leaving_out import add_leave_out, left_out
from .output import Output

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.core import QgsProcessingContext

    from ..tasks.workspace import Workspace

COLUMNS = (("value", WHOLE), ("class", TEXT), ("pixels", NUMBER), ("hectares", NUMBER), ("share", NUMBER))


class ClassMapAlgorithm(OrielAlgorithm):
    """A class list becomes a class raster."""

    def name(self) -> str:
        return "classmap"

    def displayName(self) -> str:
        return tr("Class map from words")

    def shortHelpString(self) -> str:
        return tr(
            "One class a line, or separated by semicolons; synonyms after commas. The raster is 0 where no class"
            " reaches the threshold, then 1, 2 ... in the order of the list, 255 = no data; the table gives each"
            " class's area in hectares.\n\n"
            "Words are compared with parts of the image as in CLIP (Radford et al. 2021) and SegEarth-OV (Li et"
            " al. 2025).\n\n"
            "qgis_process run oriel:classmap -- INPUT=photo.tif QUERY='building; road; water' OUTPUT=classes.tif"
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterRasterLayer("INPUT", tr("Imagery")))
        self.addParameter(QgsProcessingParameterString("QUERY", tr("Classes"), "building\nroad\nwater\ntree", True))
        self.addParameter(
            QgsProcessingParameterNumber(
                "THRESHOLD", tr("Threshold"), QgsProcessingParameterNumber.Type.Double, 0.5, False, 0.0, 0.95
            )
        )
        self.addParameter(QgsProcessingParameterExtent("EXTENT", tr("Area"), optional=True))
        add_leave_out(self)
        self.addParameter(QgsProcessingParameterRasterDestination("OUTPUT", tr("Classes")))
        table = QgsProcessingParameterFeatureSink("TABLE", tr("Areas"), QgsProcessing.TypeVector, None, True)
        self.addParameter(table)

    def work(self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace) -> dict[str, Any]:
        ref = opened(self._request)
        reader = backend.with_index(workspace.reader(ref), workspace.index_folder)
        path = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        query = backend.parse_query(self.parameterAsString(parameters, "QUERY", context))
        area, least = (
            asked_bounds(self, parameters, context, ref),
            self.parameterAsDouble(parameters, "THRESHOLD", context),
        )
        heat = backend.highlight(query, reader, area, progress=workspace.progress)
        heat = backend.clip_heat(heat, (), left_out(self, parameters, context, reader, area, workspace))
        found = backend.write_class_map(heat, reader, path, least=least, progress=workspace.progress)
        write_legend(path, found.table)
        result = {"OUTPUT": path}
        table = self._table(parameters, context, found.table)
        if table:
            result["TABLE"] = table
        return result

    def _table(
        self, parameters: dict[str, Any], context: QgsProcessingContext, rows: Sequence[backend.ClassArea]
    ) -> str:
        fields = QgsFields()
        for column, kind in COLUMNS:
            fields.append(QgsField(column, kind))
        if not parameters.get("TABLE"):
            return ""
        table = Output(
            self.parameterAsSink(parameters, "TABLE", context, fields, QgsWkbTypes.Type.NoGeometry),
            self.invalidSinkError(parameters, "TABLE"),
        )
        for row in rows:
            feature = QgsFeature(fields)
            hectares = None if math.isnan(row.area_m2) else row.hectares
            feature.setAttributes([row.value, row.name or tr("none"), row.pixels, hectares, row.share])
            table.put(feature)
        return table.close()
