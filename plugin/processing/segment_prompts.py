# SPDX-License-Identifier: GPL-3.0-or-later
"""oriel:segmentprompts: one object for each point, box or polygon of a vector layer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import (  # type: ignore[attr-defined]  # the stubs lack QgsProcessingException
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterRasterLayer,
    QgsWkbTypes,
)

from ... import backend
from ...backend.errors import InputError
from ...backend.types import Prompts
from ..adapters.field_types import NUMBER, TEXT, WHOLE
from ..adapters.geometry import in_crs, layer_crs, to_pixels
from ..i18n import tr
from .algorithm import OrielAlgorithm, opened

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from ...backend.types import RasterRef
    from ..tasks.workspace import Workspace

COLUMNS = (("prompt", WHOLE), ("class", TEXT), ("score", NUMBER), ("stability", NUMBER))


class SegmentPromptsAlgorithm(OrielAlgorithm):
    """A layer of points or boxes becomes outlines."""

    def name(self) -> str:
        return "segmentprompts"

    def displayName(self) -> str:
        return tr("Segment from prompts")

    def shortHelpString(self) -> str:
        return tr(
            "Outlines the object at each feature of a vector layer: a point is a click on it, the bounding box of a"
            " line or polygon is a box around it. The layer may be in any CRS; “prompt” is the id of the feature.\n\n"
            "qgis_process run oriel:segmentprompts -- INPUT=photo.tif PROMPTS=points.gpkg OUTPUT=objects.gpkg"
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterRasterLayer("INPUT", tr("Imagery")))
        anything = [QgsProcessing.TypeVectorAnyGeometry]
        self.addParameter(QgsProcessingParameterFeatureSource("PROMPTS", tr("Points or boxes"), anything))
        field = QgsProcessingParameterField("CLASS", tr("Field with the class"), None, "PROMPTS", optional=True)
        self.addParameter(field)
        kind = QgsProcessing.TypeVectorPolygon
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Objects"), kind))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, _feedback: QgsProcessingFeedback | None
    ) -> bool:
        self._request = self.request(parameters, "INPUT", context)
        source = self.parameterAsSource(parameters, "PROMPTS", context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, "PROMPTS"))
        column = self.parameterAsString(parameters, "CLASS", context)
        # QGIS's transforms are not safe on other threads, so everything is in the raster's CRS from here on.
        target = self.parameterAsRasterLayer(parameters, "INPUT", context).crs()
        self._prompts = [
            (f.id(), str(f[column] or "") if column else "", in_crs(f.geometry(), source.sourceCrs(), target))
            for f in source.getFeatures()
            if f.hasGeometry()
        ]
        return True

    def work(self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace) -> dict[str, Any]:
        ref = opened(self._request)
        session = workspace.session(ref)
        rows = []
        asked = [(fid, name, _prompt(geometry, ref)) for fid, name, geometry in self._prompts]
        # Neighbours one after the other, so that each window is encoded once.
        asked.sort(key=lambda item: _place(item[2], workspace.model().window_size))
        for number, (fid, name, prompts) in enumerate(asked):
            workspace.progress.report(number, len(asked), tr("Segmenting"))
            try:
                best = session.predict(backend.SegmentRequest(prompts=prompts)).best
            except InputError:
                continue  # beside the imagery or without data
            if best is not None:
                values = {"prompt": fid, "class": name, "score": best.mask.iou, "stability": best.mask.stability}
                rows += [(polygon, values) for polygon in best.polygons]
        return {"OUTPUT": self.sink(parameters, context, ref, COLUMNS, rows)}


def _prompt(geometry: QgsGeometry, ref: RasterRef) -> Prompts:
    corners = [QgsPointXY(vertex.x(), vertex.y()) for vertex in geometry.vertices()]
    xy = to_pixels(corners, layer_crs(ref), ref)
    if geometry.type() == QgsWkbTypes.PointGeometry:
        return Prompts(xy, np.ones(len(xy), np.int64))
    (x0, y0), (x1, y1) = xy.min(axis=0), xy.max(axis=0)
    return Prompts(box=(float(x0), float(y0), float(x1), float(y1)))


def _place(prompts: Prompts, side: int) -> tuple[int, int, int]:
    """Sort key: row and column of windows, then along the row."""
    box = prompts.box
    x, y = prompts.xy[0] if box is None else ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
    return int(y // side), int(x // side), int(x)
