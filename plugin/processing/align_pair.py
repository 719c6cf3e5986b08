# SPDX-License-Identifier: GPL-3.0-or-later
"""oriel:alignpair: the second raster on the grid of the first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterDestination,
    QgsWkbTypes,
)

from ... import backend
from ..adapters.geometry import layer_crs
from ..adapters.tie_layer import tie_features, tie_fields
from ..i18n import tr
from .output import Output
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
            " and turned, scaled and sheared where they prove that, with its own band values. The grid is that of the"
            " coarser raster, cut to what both cover; the first can be written on it too. The report says how far the"
            " rasters lay apart and how sure that is; the tie points can be had as a layer: shift (dx, dy), how far"
            " each is off what they agree on (residual), in pixels, and whether it is one that agrees (inlier).\n\n"
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
        points = QgsProcessing.TypeVectorPoint
        ties = QgsProcessingParameterFeatureSink("TIES", tr("Tie points"), points, optional=True)
        ties.setCreateByDefault(False)
        self.addParameter(ties)
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
        if parameters.get("TIES"):
            result["TIES"] = self._write_ties(parameters, context, pair)
        result.update(
            SHIFT_X=shift.dx, SHIFT_Y=shift.dy, TIE_POINTS=shift.points, AGREEING=shift.inliers, RMS=shift.rms
        )
        path = self.parameterAsFileOutput(parameters, "REPORT", context)
        if path:
            a, b, c, d, e, f = shift.matrix
            lines = [
                report.summary(),
                f"shift: {shift.dx:+.2f}, {shift.dy:+.2f} px (RMS {shift.rms:.2f} px)",
                f"pixel (x, y) of the first is at ({a:.6f} x {b:+.6f} y {c:+.2f}, {d:.6f} x {e:+.6f} y {f:+.2f})",
                f"tie points: {shift.inliers} of {shift.points} agree",
                f"adjusted: {report.adjusted} raster",
                *report.warnings,
            ]
            backend.write_text(path, "\n".join(lines) + "\n")
            result["REPORT"] = path
        return result

    def _write_ties(self, parameters: dict[str, Any], context: QgsProcessingContext, pair: backend.Pair) -> str:
        kind, crs = QgsWkbTypes.Type.Point, layer_crs(pair.before)
        output = Output(
            self.parameterAsSink(parameters, "TIES", context, tie_fields(), kind, crs),
            self.invalidSinkError(parameters, "TIES"),
        )
        for feature in tie_features(pair):
            output.put(feature)
        return output.close()
