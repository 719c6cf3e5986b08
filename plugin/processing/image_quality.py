# SPDX-License-Identifier: GPL-3.0-or-later
"""oriel:imagequality: clouds, haze and blur of a raster."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterRasterLayer,
)

from ... import backend
from ..adapters.field_types import NUMBER, TEXT
from ..i18n import tr
from .algorithm import OrielAlgorithm, opened
from .extents import asked_bounds

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qgis.core import QgsProcessingContext

    from ...backend.types import Polygon
    from ..tasks.workspace import Workspace

KINDS = ("cloud", "haze", "blur")
COLUMNS = (("kind", TEXT), ("value", NUMBER))


class ImageQualityAlgorithm(OrielAlgorithm):
    """What of a layer should not be trusted."""

    def name(self) -> str:
        return "imagequality"

    def displayName(self) -> str:
        return tr("Clouds, haze and blur")

    def shortHelpString(self) -> str:
        return tr(
            "Outlines what of the imagery should not be trusted: clouds (“value”: how likely, 0 to 1), haze (light that"
            " the air adds, 0 to 1) and blur (standard deviation in pixels). Clouds are recognised by the model, haze"
            " and blur are measured in windows of 128 pixels. The outputs CLOUD, HAZE and BLUR are shares of the area,"
            " 0 to 1.\n\n"
            "Haze: dark channel (He, Sun and Tang 2011). Clouds: words against the image as in CLIP (Radford et al."
            " 2021).\n\n"
            "qgis_process run oriel:imagequality -- INPUT=photo.tif OUTPUT=doubtful.gpkg"
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterRasterLayer("INPUT", tr("Imagery")))
        labels = [tr("Clouds"), tr("Haze"), tr("Blur")]
        kinds = QgsProcessingParameterEnum(
            "KINDS", tr("What to outline"), labels, allowMultiple=True, defaultValue=[0, 1, 2]
        )
        self.addParameter(kinds)
        self.addParameter(QgsProcessingParameterExtent("EXTENT", tr("Area"), optional=True))
        kind = QgsProcessing.TypeVectorPolygon
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Doubtful places"), kind))
        for name, label in zip(KINDS, labels):
            self.addOutput(QgsProcessingOutputNumber(name.upper(), label))

    def work(self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace) -> dict[str, Any]:
        ref = opened(self._request)
        reader = backend.with_index(workspace.reader(ref), workspace.index_folder)
        area = asked_bounds(self, parameters, context, ref)
        quality = backend.image_quality(reader, area, progress=workspace.progress)
        asked = [KINDS[i] for i in self.parameterAsEnums(parameters, "KINDS", context)]

        def rows() -> Iterator[tuple[Polygon, dict[str, Any]]]:
            for kind in asked:
                for polygon, value in backend.quality_polygons(quality, kind):  # type: ignore[arg-type]
                    yield polygon, {"kind": kind, "value": value}

        result: dict[str, Any] = {"OUTPUT": self.sink(parameters, context, ref, COLUMNS, rows())}
        for kind in KINDS:
            result[kind.upper()] = quality.share(kind)  # type: ignore[arg-type]
        return result
