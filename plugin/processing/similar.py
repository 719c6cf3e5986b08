# SPDX-License-Identifier: GPL-3.0-or-later
"""oriel:similar: what looks like examples."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from qgis.core import (  # type: ignore[attr-defined]  # the stubs lack QgsProcessingException
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from ... import backend
from ...backend.types import box_polygon
from ..adapters.areas import polygon_area
from ..adapters.field_types import NUMBER, TEXT
from ..adapters.geometry import in_crs, layer_crs
from ..adapters.replay_records import BOX, boxed, placed, written
from ..i18n import tr
from .algorithm import OrielAlgorithm, opened
from .extents import asked_bounds
from .outline_parameters import add_outline_parameters, outline_options

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from ...backend.types import Polygon, RasterRef
    from ..tasks.workspace import Workspace

COLUMNS = (("score", NUMBER), ("stability", NUMBER), ("prompts", TEXT))


class SimilarAlgorithm(OrielAlgorithm):
    """A few objects become all that look like them."""

    def name(self) -> str:
        return "similar"

    def displayName(self) -> str:
        return tr("Find similar objects")

    def shortHelpString(self) -> str:
        return tr(
            "Finds and outlines what looks like the example polygons: by the model's description of them, their size,"
            " shape and colour. The examples may lie on another raster. They are not found again.\n\n"
            "Likeness of pooled features, as in one-shot segmentation with Segment Anything (PerSAM, Zhang et al."
            " 2024).\n\n"
            "qgis_process run oriel:similar -- INPUT=photo.tif EXAMPLES=one.gpkg OUTPUT=all.gpkg"
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterRasterLayer("INPUT", tr("Imagery")))
        kinds = [QgsProcessing.TypeVectorPolygon]
        self.addParameter(QgsProcessingParameterFeatureSource("EXAMPLES", tr("Examples"), kinds))
        shown = QgsProcessingParameterRasterLayer("SHOWN", tr("Imagery of the examples"), optional=True)
        self.addParameter(shown)
        self.addParameter(QgsProcessingParameterExtent("EXTENT", tr("Area"), optional=True))
        threshold = QgsProcessingParameterNumber(
            "THRESHOLD", tr("Threshold"), QgsProcessingParameterNumber.Type.Double, 0.5, minValue=0.02, maxValue=0.98
        )
        self.addParameter(threshold)
        add_outline_parameters(self)
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Objects"), QgsProcessing.TypeVectorPolygon))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, _feedback: QgsProcessingFeedback | None
    ) -> bool:
        self._request = self.request(parameters, "INPUT", context)
        shown = "SHOWN" if self.parameterAsRasterLayer(parameters, "SHOWN", context) else "INPUT"
        self._shown = self.request(parameters, shown, context)
        source = self.parameterAsSource(parameters, "EXAMPLES", context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, "EXAMPLES"))
        # QGIS's transforms are not safe on other threads, so the polygons are in the raster's CRS from here on.
        target = self.parameterAsRasterLayer(parameters, shown, context).crs()
        features = source.getFeatures()
        self._examples = [in_crs(f.geometry(), source.sourceCrs(), target) for f in features if f.hasGeometry()]
        return True

    def work(self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace) -> dict[str, Any]:
        ref, shown, progress = opened(self._request), opened(self._shown), workspace.progress
        shapes = [polygon_area(shape, layer_crs(shown), shown).polygons for shape in self._examples]
        examples = backend.examples_of(workspace.reader(shown), shapes, progress)
        if shown != ref:
            examples = backend.Examples(examples.liked, examples.ground)
        area = asked_bounds(self, parameters, context, ref)
        ground = backend.Ground()
        outline = outline_options(self, parameters, context, ref)
        options, reader = backend.SimilarOptions(outline=outline), workspace.reader(ref)
        found = list(backend.find_similar(reader, examples, options, area=area, ground=ground, progress=progress))
        scores = backend.likeness([item.traits for item in found], ground, examples.liked)
        least = self.parameterAsDouble(parameters, "THRESHOLD", context)

        def rows() -> Iterator[tuple[Polygon, dict[str, Any]]]:
            for item, score in sorted(zip(found, scores), key=lambda pair: -pair[1]):
                if score >= least:
                    for part, polygon in enumerate(item.polygons):
                        yield polygon, {**_values(item, part, ref, outline), "score": float(score)}

        return {"OUTPUT": self.sink(parameters, context, ref, COLUMNS, rows())}


def _values(item: backend.SimilarObject, part: int, ref: RasterRef, outline: backend.OutlineOptions) -> dict[str, Any]:
    """An object's attributes, with the box that gives it again."""
    corners = placed(box_polygon(item.box).rings[0][:4], ref)
    crs = layer_crs(ref).authid()
    replay = {**boxed(item.window, asdict(outline)), "part": part}
    return {"stability": item.stability, "prompts": written([(BOX, corners)], crs, replay)}
