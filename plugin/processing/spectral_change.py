# SPDX-License-Identifier: GPL-3.0-or-later
"""oriel:spectralchange: change from band values alone; needs no model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ... import backend
from ..adapters.field_types import NUMBER, TEXT
from ..adapters.pairs import grid_of
from ..i18n import tr
from .extents import asked_bounds
from .pair_inputs import PairAlgorithm

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext

    from ..tasks.workspace import Workspace

METHODS = ("irmad", "cva", "pcakmeans", "index")
COLUMNS = (("kind", TEXT), ("score", NUMBER), ("z", NUMBER))


class SpectralChangeAlgorithm(PairAlgorithm):
    """Bands of two dates become change."""

    needs_model = False

    def name(self) -> str:
        return "spectralchange"

    def displayName(self) -> str:
        return tr("Spectral change")

    def shortHelpString(self) -> str:
        return tr(
            "Compares all bands of two rasters, or a spectral index of them. Works without PyTorch. The evidence raster"
            " is 0 to 250 for 0 to 100 %, 255 = no data.\n\n"
            "IR-MAD: Nielsen 2007, IEEE TIP 16(2); the bands of the dates may differ. Change vector: Malila 1980."
            " PCA-k-means: Celik 2009, IEEE GRSL 6(4). Index: one of 255 of the Awesome Spectral Indices (Montero et"
            " al. 2023, Scientific Data 10), e.g. NDVI, NDWI, NBR; say which bands of the rasters it needs:"
            " N = near-infrared, R = red, G = green, B = blue, S1 and S2 = short-wave infrared, RE1 ... = red edge."
            " “kind” is then “rise” or “fall”.\n\n"
            "qgis_process run oriel:spectralchange -- BEFORE=2019.tif AFTER=2024.tif METHOD=3 INDEX=NDVI"
            " BANDS='N=4, R=3' OUTPUT=change.gpkg"
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.add_pair()
        options = [tr("IR-MAD"), tr("Change vector"), tr("PCA-k-means"), tr("Spectral index")]
        self.addParameter(QgsProcessingParameterEnum("METHOD", tr("Method"), options, defaultValue=0))
        self.addParameter(QgsProcessingParameterString("INDEX", tr("Spectral index"), "NDVI", optional=True))
        self.addParameter(
            QgsProcessingParameterString("BANDS", tr("Bands of the index, e.g. N=4, R=3"), "", optional=True)
        )
        threshold = QgsProcessingParameterNumber(
            "THRESHOLD", tr("Threshold"), QgsProcessingParameterNumber.Type.Double, 0.5, minValue=0.05, maxValue=0.95
        )
        self.addParameter(threshold)
        self.addParameter(QgsProcessingParameterExtent("EXTENT", tr("Area"), optional=True))
        self.addParameter(QgsProcessingParameterRasterDestination("EVIDENCE", tr("Evidence"), optional=True))
        kind = QgsProcessing.TypeVectorPolygon
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Change"), kind))

    def work(self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace) -> dict[str, Any]:
        method = METHODS[self.parameterAsEnum(parameters, "METHOD", context)]
        options = backend.SpectralOptions(method)  # type: ignore[arg-type]  # one of METHODS
        if method == "index":
            info = backend.index_info(self.parameterAsString(parameters, "INDEX", context))
            bands = backend.parse_bands(self.parameterAsString(parameters, "BANDS", context), info)
            options = backend.SpectralOptions("index", info.name, bands)
        pair = self.pair(parameters, context, workspace)
        grid = grid_of(pair)
        area = asked_bounds(self, parameters, context, grid)
        with backend.open_source(pair.before) as before, backend.open_source(pair.after) as after:
            evidence = backend.spectral_change(before, after, options, area=area, progress=workspace.progress)
        threshold = self.parameterAsDouble(parameters, "THRESHOLD", context)
        found = backend.change_objects(None, evidence, backend.DetectOptions(threshold=threshold))
        result: dict[str, Any] = {}
        path = self.parameterAsOutputLayer(parameters, "EVIDENCE", context)
        if path:
            backend.write_field(evidence.field, evidence.valid, grid, path)
            result["EVIDENCE"] = path
        rows = (
            (o.polygon, {"kind": backend.change_word(o.kind, rises=True), "score": o.score, "z": o.z}) for o in found
        )
        result["OUTPUT"] = self.sink(parameters, context, grid, COLUMNS, rows)
        return result
