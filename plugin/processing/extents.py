# SPDX-License-Identifier: GPL-3.0-or-later
"""The optional extent of an algorithm, in pixels of its raster."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsGeometry

from ..adapters.areas import polygon_area

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext

    from ...backend.types import Bounds, RasterRef
    from .algorithm import OrielAlgorithm


def asked_bounds(
    algorithm: OrielAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, ref: RasterRef
) -> Bounds | None:
    """The box of the parameter "EXTENT" in working pixels; None = everything.

    Raises:
        InputError: it lies beside the raster.
    """
    rectangle = algorithm.parameterAsExtent(parameters, "EXTENT", context)
    if rectangle.isNull() or rectangle.isEmpty():
        return None
    crs = algorithm.parameterAsExtentCrs(parameters, "EXTENT", context)
    return polygon_area(QgsGeometry.fromRect(rectangle), crs, ref).bounds
