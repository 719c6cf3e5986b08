# SPDX-License-Identifier: GPL-3.0-or-later
"""How algorithms that make objects draw them: the same advanced parameters for all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingParameterBoolean, QgsProcessingParameterDefinition, QgsProcessingParameterNumber

from ... import backend
from ..i18n import tr

if TYPE_CHECKING:
    from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

    from ...backend import OutlineOptions
    from ...backend.types import RasterRef

DETAIL_PX = 0.5
"""That of `OutlineOptions`, whose package may be missing where parameters are declared."""


def add_outline_parameters(algorithm: QgsProcessingAlgorithm) -> None:
    """Declare TOLERANCE, RIGHT_ANGLES, SMOOTH, HOLES and PARTS."""
    real = QgsProcessingParameterNumber.Type.Double
    for parameter in (
        QgsProcessingParameterNumber("TOLERANCE", tr("Tolerance (pixels)"), real, DETAIL_PX, False, 0.0),
        QgsProcessingParameterBoolean("RIGHT_ANGLES", tr("Right angles"), False),
        QgsProcessingParameterBoolean("SMOOTH", tr("Smooth"), False),
        QgsProcessingParameterNumber("HOLES", tr("Fill holes under (m²)"), real, 0.0, False, 0.0),
        QgsProcessingParameterNumber("PARTS", tr("Drop parts under (m²)"), real, 0.0, False, 0.0),
    ):
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.FlagAdvanced)
        algorithm.addParameter(parameter)


def outline_options(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, ref: RasterRef
) -> OutlineOptions:
    """What was given, in pixels of a raster; without a CRS square metres are square layer units."""
    a, b, _, d, e, _ = ref.affine
    pixel_area = ref.gsd**2 if ref.gsd > 0 else abs(a * e - b * d)
    return backend.OutlineOptions(
        detail=algorithm.parameterAsDouble(parameters, "TOLERANCE", context),
        right_angles=algorithm.parameterAsBoolean(parameters, "RIGHT_ANGLES", context),
        smooth=algorithm.parameterAsBoolean(parameters, "SMOOTH", context),
        fill_holes=algorithm.parameterAsDouble(parameters, "HOLES", context) / pixel_area,
        min_size=algorithm.parameterAsDouble(parameters, "PARTS", context) / pixel_area,
    )
