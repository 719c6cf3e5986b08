# SPDX-License-Identifier: GPL-3.0-or-later
"""Two rasters of an algorithm, brought onto one grid and opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingParameterBoolean, QgsProcessingParameterRasterLayer

from ... import backend
from ..i18n import tr
from .algorithm import OrielAlgorithm, opened

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from ...backend.progress import Progress
    from ..adapters.layers import RasterRequest
    from ..tasks.workspace import Workspace


class PairAlgorithm(OrielAlgorithm):
    """Base of the algorithms that compare a raster "BEFORE" with a raster "AFTER"."""

    _requests: tuple[RasterRequest, ...] = ()

    def add_pair(self) -> None:
        """Both rasters, and whether they are adjusted to each other."""
        self.addParameter(QgsProcessingParameterRasterLayer("BEFORE", tr("Before")))
        self.addParameter(QgsProcessingParameterRasterLayer("AFTER", tr("After")))
        self.addParameter(QgsProcessingParameterBoolean("ADJUST", tr("Remove shift and differences of light"), True))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, _feedback: QgsProcessingFeedback | None
    ) -> bool:
        self._requests = tuple(self.request(parameters, name, context) for name in ("BEFORE", "AFTER"))
        return True

    def pair(self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace) -> backend.Pair:
        """Both on one grid; what was done is told."""
        before, after = (opened(request) for request in self._requests)
        with backend.open_source(before) as first, backend.open_source(after) as second:
            tell(workspace.progress, *backend.pair_warnings(first, second))
        adjust = self.parameterAsBool(parameters, "ADJUST", context)
        found = backend.prepare_pair(before, after, adjust=adjust, progress=workspace.progress)
        tell(workspace.progress, found.report.summary(), *found.report.warnings)
        return found

    def dates(self, pair: backend.Pair, workspace: Workspace) -> backend.Dates:
        """Both with the model."""
        return backend.Dates(
            workspace.reader(pair.before),
            workspace.reader(pair.after),
            (workspace.session(pair.before), workspace.session(pair.after)),
            pair.report.tolerance,
        )


def tell(progress: Progress, *lines: str) -> None:
    """Put lines into the log."""
    for line in lines:
        progress.report(0, 0, line)
