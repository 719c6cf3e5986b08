# SPDX-License-Identifier: GPL-3.0-or-later
"""oriel:buildindex: rasters are looked at once, so that every later search answers at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsRasterLayer,
)

from ... import backend
from ...backend.errors import InputError, OrielError
from ..adapters.layers import LayerKind, layer_use, raster_request
from ..i18n import tr, tr_n
from .algorithm import OrielAlgorithm, opened

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from ...backend.types import RasterRef
    from ..tasks.workspace import Workspace


class BuildIndexAlgorithm(OrielAlgorithm):
    """Indexes layers, a folder, or a list of items."""

    def name(self) -> str:
        return "buildindex"

    def displayName(self) -> str:
        return tr("Build the index for searching")

    def shortHelpString(self) -> str:
        return tr(
            "Looks at each raster once; searching and highlighting are then immediate. Goes on where an earlier run was"
            " interrupted, skips what is indexed, repairs what is damaged. Give layers, a folder of rasters (with its"
            " subfolders), or a JSON list of items with assets, as STAC has them.\n\n"
            "Words and places are compared as in CLIP (Radford et al. 2021).\n\n"
            "qgis_process run oriel:buildindex -- FOLDER=/data/images"
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        kind = QgsProcessing.TypeRaster
        self.addParameter(QgsProcessingParameterMultipleLayers("INPUTS", tr("Layers"), kind, None, True))
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.addParameter(QgsProcessingParameterFile("FOLDER", tr("Folder of rasters"), folder, optional=True))
        self.addParameter(
            QgsProcessingParameterFile("ITEMS", tr("List of items"), extension="json", defaultValue=None, optional=True)
        )
        self.addOutput(QgsProcessingOutputNumber("INDEXED", tr("Rasters in the index")))
        self.addOutput(QgsProcessingOutputNumber("FAILED", tr("Rasters that could not be indexed")))
        self.addOutput(QgsProcessingOutputNumber("BYTES", tr("Size of the index")))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback | None
    ) -> bool:
        self._requests = []
        for layer in self.parameterAsLayerList(parameters, "INPUTS", context) or []:
            use = layer_use(layer)
            if use.kind is LayerKind.FILE and isinstance(layer, QgsRasterLayer):
                self._requests.append(raster_request(layer))
            elif feedback is not None:
                feedback.reportError(f"{layer.name()}: {use.reason}")
        return True

    def work(self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace) -> dict[str, Any]:
        folder = workspace.index_folder
        refs = [opened(request) for request in self._requests]
        failed = 0
        for name in ("FOLDER", "ITEMS"):
            place = self.parameterAsString(parameters, name, context)
            for uri in backend.find_rasters(place) if place else ():
                ref = _described(uri, workspace)
                failed += ref is None
                refs += [ref] if ref is not None else []
        if not refs and not failed:
            raise InputError(tr("There is nothing to index: choose layers, a folder or a list of items."))

        def say(outcome: backend.Outcome) -> None:
            count = len(outcome.index.vectors) if outcome.index is not None else 0
            text = outcome.error or tr_n("{count} place", "{count} places", count).format(count=count)
            workspace.progress.report(0, 0, f"{outcome.uri}: {text}")

        tools = (workspace.words_model(), workspace.store())
        outcomes = backend.build_indexes(refs, tools, folder, progress=workspace.progress, done=say)
        good = sum(outcome.index is not None for outcome in outcomes)
        size = sum(info.bytes for info in backend.list_indexes(folder))
        return {"INDEXED": good, "FAILED": failed + len(outcomes) - good, "BYTES": size}


def _described(uri: str, workspace: Workspace) -> RasterRef | None:
    try:
        return backend.describe(uri)
    except OrielError as error:
        workspace.progress.report(0, 0, f"{uri}: {error}")
        return None
