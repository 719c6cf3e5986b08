# SPDX-License-Identifier: GPL-3.0-or-later
"""oriel:alignpair: the second raster on the grid of the first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingParameterFileDestination, QgsProcessingParameterRasterDestination

from ... import backend
from ..i18n import tr
from .pair_inputs import PairAlgorithm

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext

    from ..tasks.workspace import Workspace


class AlignPairAlgorithm(PairAlgorithm):
    """Two rasters come onto one grid."""

    def name(self) -> str:
        return "alignpair"

    def displayName(self) -> str:
        return tr("Align two rasters")

    def shortHelpString(self) -> str:
        return tr(
            "Writes the second raster on the grid that it shares with the first, moved by what tie points agree on,"
            " with its own band values. The grid is that of the coarser raster, cut to what both cover; the first can"
            " be written on it too. The report says how far the rasters lay apart and how sure that is.\n\n"
            "Phase correlation of gradients, peaks by matrix-multiplied DFT: Guizar-Sicairos et al. 2008, Optics"
            " Letters 33(2).\n\n"
            "qgis_process run oriel:alignpair -- BEFORE=2019.tif AFTER=2024.tif OUTPUT=2024_aligned.tif"
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.add_pair()
        self.addParameter(QgsProcessingParameterRasterDestination("OUTPUT", tr("Second raster, aligned")))
        first = QgsProcessingParameterRasterDestination("FIRST", tr("First raster on the same grid"), optional=True)
        first.setCreateByDefault(False)
        self.addParameter(first)
        kind = tr("Text files (*.txt)")
        report = QgsProcessingParameterFileDestination("REPORT", tr("Report"), kind, optional=True)
        report.setCreateByDefault(False)
        self.addParameter(report)

    def work(self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace) -> dict[str, Any]:
        pair = self.pair(parameters, context, workspace)
        result: dict[str, Any] = {}
        for name, ref in (("OUTPUT", pair.after), ("FIRST", pair.before)):
            path = self.parameterAsOutputLayer(parameters, name, context)
            if path:
                with backend.open_source(ref) as source:
                    backend.write_aligned(source, path, pair.affine, progress=workspace.progress)
                result[name] = path
        report, shift = pair.report, pair.report.shift
        result.update(
            SHIFT_X=shift.dx, SHIFT_Y=shift.dy, TIE_POINTS=shift.points, AGREEING=shift.inliers, RMS=shift.rms
        )
        path = self.parameterAsFileOutput(parameters, "REPORT", context)
        if path:
            lines = [
                report.summary(),
                f"shift: {shift.dx:+.2f}, {shift.dy:+.2f} px (RMS {shift.rms:.2f} px)",
                f"tie points: {shift.inliers} of {shift.points} agree",
                f"adjusted: {report.adjusted} raster",
                *report.warnings,
            ]
            backend.write_text(path, "\n".join(lines) + "\n")
            result["REPORT"] = path
        return result
