# SPDX-License-Identifier: GPL-3.0-or-later
"""The parameter that leaves out what of the imagery cannot be trusted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingParameterBoolean

from ... import backend
from ..i18n import tr

if TYPE_CHECKING:
    from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

    from ...backend import TokenReader
    from ...backend.types import Bounds, Polygon
    from ..tasks.workspace import Workspace

CLEAR = "CLEAR"


def add_leave_out(algorithm: QgsProcessingAlgorithm) -> None:
    """Offer it; off unless asked for."""
    algorithm.addParameter(QgsProcessingParameterBoolean(CLEAR, tr("Leave out clouds, haze and blur"), False))


def left_out(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    reader: TokenReader,
    area: Bounds | None,
    workspace: Workspace,
) -> tuple[Polygon, ...]:
    """What of an area is left out, working pixels; () where nobody asked."""
    if not algorithm.parameterAsBool(parameters, CLEAR, context):
        return ()
    known = workspace.quality(reader.source.ref)
    return backend.unclear(reader, area, known=known, progress=workspace.progress).polygons
