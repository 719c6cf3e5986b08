# SPDX-License-Identifier: GPL-3.0-or-later
"""oriel:runnetwork: a learned network of one's own on one raster or a pair."""

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
    QgsProcessingParameterRasterLayer,
)

from ... import backend
from ...backend.errors import InputError
from ..adapters.field_types import NUMBER, TEXT
from ..adapters.pairs import grid_of
from ..i18n import tr
from .algorithm import OrielAlgorithm, opened
from .extents import asked_bounds
from .pair_inputs import tell

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from ..tasks.workspace import Workspace

COLUMNS = (("kind", TEXT), ("class_from", TEXT), ("class_to", TEXT), ("score", NUMBER))


class RunNetworkAlgorithm(OrielAlgorithm):
    """A TorchScript or ONNX network with a card runs on rasters."""

    def name(self) -> str:
        return "runnetwork"

    def displayName(self) -> str:
        return tr("Run a learned network")

    def shortHelpString(self) -> str:
        return tr(
            "Runs a change or segmentation network (TorchScript or ONNX) tile by tile. A card in JSON beside it says"
            " what goes in and what comes out; docs/networks.md of Oriel describes it. The network is tried first:"
            " a card that does not tell the truth is named. A change network needs a second raster; a segmentation"
            " network may have one, then what came and went becomes polygons. Only run networks that you trust: they"
            " are programs.\n\n"
            "Tiles are blended with a raised cosine, so no seams show.\n\n"
            "qgis_process run oriel:runnetwork -- NETWORK=net.pt INPUT=2019.tif AFTER=2024.tif"
            " PROBABILITY=change.tif OUTPUT=change.gpkg"
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterFile("NETWORK", tr("Network (.pt, .onnx)")))
        self.addParameter(QgsProcessingParameterFile("CARD", tr("Card, if not beside the network"), optional=True))
        self.addParameter(QgsProcessingParameterRasterLayer("INPUT", tr("Imagery, or the first date")))
        self.addParameter(QgsProcessingParameterRasterLayer("AFTER", tr("Second date"), optional=True))
        self.addParameter(QgsProcessingParameterBoolean("ADJUST", tr("Remove shift and differences of light"), True))
        threshold = QgsProcessingParameterNumber(
            "THRESHOLD", tr("Threshold"), QgsProcessingParameterNumber.Type.Double, 0.5, minValue=0.05, maxValue=0.95
        )
        self.addParameter(threshold)
        self.addParameter(QgsProcessingParameterExtent("EXTENT", tr("Area"), optional=True))
        self.addParameter(QgsProcessingParameterRasterDestination("PROBABILITY", tr("Probabilities"), optional=True))
        kind = QgsProcessing.TypeVectorPolygon
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Change"), kind, optional=True))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, _feedback: QgsProcessingFeedback | None
    ) -> bool:
        second = self.parameterAsRasterLayer(parameters, "AFTER", context) is not None
        names = ("INPUT", "AFTER") if second else ("INPUT",)
        self._requests = [self.request(parameters, name, context) for name in names]
        return True

    def work(self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace) -> dict[str, Any]:
        progress = workspace.progress
        path = self.parameterAsFile(parameters, "NETWORK", context)
        card = self.parameterAsFile(parameters, "CARD", context) or None
        network = backend.load_network(path, card, device=workspace.settings.device)
        probe = backend.probe_network(network)
        tell(progress, *probe.lines, *probe.warnings)
        refs = [opened(request) for request in self._requests]
        self._grid = refs[0]
        if len(refs) < network.card.dates:
            raise InputError(tr("This network compares two dates: choose the second one too."))
        if len(refs) > 1:
            with backend.open_source(refs[0]) as first, backend.open_source(refs[1]) as second:
                tell(progress, *backend.pair_warnings(first, second))
            adjust = self.parameterAsBool(parameters, "ADJUST", context)
            pair = backend.prepare_pair(*refs, adjust=adjust, progress=progress)
            tell(progress, pair.report.summary(), *pair.report.warnings)
            refs = [pair.before, pair.after]
            self._grid = grid_of(pair)
        tell(progress, *backend.network_notes(network, refs[0]))
        sources = [backend.open_source(ref) for ref in refs]
        try:
            return self._run(parameters, context, workspace, (network, sources))
        finally:
            for source in sources:
                source.close()

    def _run(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        workspace: Workspace,
        what: tuple[backend.Network, list[backend.RasterSource]],
    ) -> dict[str, Any]:
        network, sources = what
        area = asked_bounds(self, parameters, context, self._grid)
        result: dict[str, Any] = {}
        path = self.parameterAsOutputLayer(parameters, "PROBABILITY", context)
        if path:
            used = tuple(sources[-network.card.dates :])
            backend.write_network(network, used, path, area, affine=self._grid.affine, progress=workspace.progress)
            result["PROBABILITY"] = path
        if len(sources) > 1 and parameters.get("OUTPUT") is not None:
            evidence = backend.network_change(network, sources[0], sources[1], area, progress=workspace.progress)
            options = backend.DetectOptions(threshold=self.parameterAsDouble(parameters, "THRESHOLD", context))
            found = backend.change_objects(None, evidence, options)
            columns = [c for c, _ in COLUMNS]
            rows = ((o.polygon, dict(zip(columns, (o.kind, o.class_from, o.class_to, o.score)))) for o in found)
            result["OUTPUT"] = self.sink(parameters, context, self._grid, COLUMNS, rows)
        return result
