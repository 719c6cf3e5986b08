# SPDX-License-Identifier: GPL-3.0-or-later
"""oriel:change: what changed between two rasters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ... import backend
from ...backend.errors import InputError
from ..adapters.field_types import NUMBER, TEXT
from ..adapters.pairs import grid_of
from ..i18n import tr
from .extents import asked_bounds
from .pair_inputs import PairAlgorithm, tell

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext

    from ...backend.types import Bounds
    from ..tasks.workspace import Workspace

COLUMNS = (
    ("kind", TEXT), ("class_from", TEXT), ("class_to", TEXT), ("score", NUMBER), ("z", NUMBER), ("outline", TEXT),
)  # fmt: skip


class AnyChangeAlgorithm(PairAlgorithm):
    """Two dates become change objects."""

    def name(self) -> str:
        return "change"

    def displayName(self) -> str:
        return tr("Find change")

    def shortHelpString(self) -> str:
        return tr(
            "Compares two rasters of the same place, whatever their CRS and resolution: aligns them, then outlines what"
            " changed. With words, only change that concerns them: “new buildings; trees lost; building -> bare soil”."
            " The polygons are in the CRS of the raster with the larger pixels, on whose grid both are compared.\n\n"
            "A learned network of your own (see “Run a learned network”) can take the place of the score; outlines and"
            " names are drawn as ever.\n\n"
            "qgis_process run oriel:change -- BEFORE=2019.tif AFTER=2024.tif OUTPUT=change.gpkg"
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.add_pair()
        self.addParameter(QgsProcessingParameterString("QUERY", tr("Only what these words name"), "", optional=True))
        network = QgsProcessingParameterFile("NETWORK", tr("Learned network that gives the score"), optional=True)
        self.addParameter(network)
        fused = QgsProcessingParameterBoolean("FUSED", tr("Weigh in Oriel's own comparison (40 %)"), False)
        self.addParameter(fused)
        threshold = QgsProcessingParameterNumber(
            "THRESHOLD", tr("Threshold"), QgsProcessingParameterNumber.Type.Double, 0.5, minValue=0.05, maxValue=0.95
        )
        self.addParameter(threshold)
        self.addParameter(QgsProcessingParameterExtent("EXTENT", tr("Area"), optional=True))
        self.addParameter(QgsProcessingParameterRasterDestination("EVIDENCE", tr("Evidence"), optional=True))
        kind = QgsProcessing.TypeVectorPolygon
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Change"), kind))

    def work(self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace) -> dict[str, Any]:
        progress = workspace.progress
        pair = self.pair(parameters, context, workspace)
        dates, grid = self.dates(pair, workspace), grid_of(pair)
        area = asked_bounds(self, parameters, context, grid)
        text = self.parameterAsString(parameters, "QUERY", context).strip()
        evidence = self._evidence(parameters, context, (dates, area), workspace)
        options = backend.DetectOptions(threshold=self.parameterAsDouble(parameters, "THRESHOLD", context))
        classes = () if text else backend.DEFAULT_CLASSES
        found = backend.change_objects(dates, evidence, options, classes=classes, progress=progress)
        result: dict[str, Any] = {}
        path = self.parameterAsOutputLayer(parameters, "EVIDENCE", context)
        if path:
            backend.write_field(evidence.field, evidence.valid, grid, path)
            result["EVIDENCE"] = path
        rows = ((o.polygon, dict(zip((c for c, _ in COLUMNS), _values(o)))) for o in found)
        result["OUTPUT"] = self.sink(parameters, context, grid, COLUMNS, rows)
        return result

    def _evidence(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        pair: tuple[backend.Dates, Bounds | None],
        workspace: Workspace,
    ) -> backend.Evidence:
        text = self.parameterAsString(parameters, "QUERY", context).strip()
        path = self.parameterAsFile(parameters, "NETWORK", context)
        if text and path:
            raise InputError(
                tr("A learned network answers without words: leave either the words or the network empty.")
            )
        if text:
            return backend.word_change(pair[0], backend.parse_change(text), pair[1], progress=workspace.progress)
        found = network_evidence(path, *pair, workspace) if path else None
        if found is not None and not self.parameterAsBool(parameters, "FUSED", context):
            return found
        own = backend.any_change(*pair, progress=workspace.progress)
        return own if found is None else backend.fused_change(found, own)


def network_evidence(path: str, dates: backend.Dates, area: Bounds | None, workspace: Workspace) -> backend.Evidence:
    """What a learned network says of a pair; it is tried first, and what came of that is told."""
    progress = workspace.progress
    network = backend.load_network(path, device=workspace.settings.device)
    probe = backend.probe_network(network)
    sources = dates.before.source, dates.after.source
    tell(progress, *probe.lines, *probe.warnings, *backend.network_notes(network, sources[0].ref))
    return backend.network_change(network, *sources, area, progress=progress)


def _values(item: backend.ChangeObject) -> tuple[Any, ...]:
    return item.kind, item.class_from, item.class_to, item.score, item.z, item.source
