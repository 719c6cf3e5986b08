# SPDX-License-Identifier: GPL-3.0-or-later
"""oriel:highlight: words on a raster, as heat map and polygons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ... import backend
from ..adapters.field_types import NUMBER, TEXT
from ..i18n import tr
from .algorithm import OrielAlgorithm, opened
from .extents import asked_bounds
from .leaving_out import add_leave_out, left_out

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext

    from ..tasks.workspace import Workspace

COLUMNS = (
    ("class", TEXT), ("score", NUMBER), ("peak", NUMBER), ("rival", TEXT), ("presence", NUMBER), ("outline", TEXT),
    ("inside", NUMBER),
)  # fmt: skip


class HighlightAlgorithm(OrielAlgorithm):
    """Words become heat and polygons."""

    def name(self) -> str:
        return "highlight"

    def displayName(self) -> str:
        return tr("Highlight words")

    def shortHelpString(self) -> str:
        return tr(
            "Finds what the words name on the whole layer. The heat map is 0 to 250 for 0 to 100 %, 255 = no data; with"
            " several concepts it is a class raster instead. Words: “building, roof; tree; -greenhouse”.\n\n"
            "Words are compared with parts of the image as in CLIP (Radford et al. 2021) and SegEarth-OV (Li et"
            " al. 2025).\n\n"
            "qgis_process run oriel:highlight -- INPUT=photo.tif QUERY=building HEAT=heat.tif OUTPUT=found.gpkg"
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterRasterLayer("INPUT", tr("Imagery")))
        self.addParameter(QgsProcessingParameterString("QUERY", tr("Words")))
        threshold = QgsProcessingParameterNumber(
            "THRESHOLD", tr("Threshold"), QgsProcessingParameterNumber.Type.Double, 0.5, minValue=0.05, maxValue=0.95
        )
        self.addParameter(threshold)
        self.addParameter(QgsProcessingParameterExtent("EXTENT", tr("Area"), optional=True))
        add_leave_out(self)
        self.addParameter(QgsProcessingParameterBoolean("SHARP", tr("Sharp outlines by the model"), True))
        self.addParameter(QgsProcessingParameterRasterDestination("HEAT", tr("Heat map"), optional=True))
        kind = QgsProcessing.TypeVectorPolygon
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Polygons"), kind))

    def work(self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace) -> dict[str, Any]:
        query = backend.parse_query(self.parameterAsString(parameters, "QUERY", context))
        threshold = self.parameterAsDouble(parameters, "THRESHOLD", context)
        ref = opened(self._request)
        reader = backend.with_index(workspace.reader(ref), workspace.index_folder)
        area = asked_bounds(self, parameters, context, ref)
        heat = backend.highlight(query, reader, area, progress=workspace.progress)
        heat = backend.clip_heat(heat, (), left_out(self, parameters, context, reader, area, workspace))
        result: dict[str, Any] = {}
        path = self.parameterAsOutputLayer(parameters, "HEAT", context)
        if path:
            if len(heat.names) > 1:
                backend.write_classes(heat, ref, path)
            else:
                backend.write_heat(heat, 0, ref, path, source=reader.source, progress=workspace.progress)
            result["HEAT"] = path
        found = []
        for number in range(len(heat.names)):
            if self.parameterAsBool(parameters, "SHARP", context):
                options = backend.SharpenOptions(threshold=threshold)
                found += backend.word_polygons(
                    heat, number, workspace.session(ref), options, progress=workspace.progress
                )
            else:
                found += backend.region_polygons(heat, number, threshold)
        kept = backend.found_in(found, area)
        rows = ((f.polygon, dict(zip((column for column, _ in COLUMNS), (*_values(f), inside)))) for f, inside in kept)
        result["OUTPUT"] = self.sink(parameters, context, ref, COLUMNS, rows)
        return result


def _values(found: backend.Found) -> tuple[Any, ...]:
    return found.concept, found.score, found.peak, found.rival, found.presence, found.source
