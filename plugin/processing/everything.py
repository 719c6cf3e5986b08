# SPDX-License-Identifier: GPL-3.0-or-later
"""oriel:everything: all objects of a raster."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ... import backend
from ...backend.types import box_polygon
from ..adapters.areas import polygon_area
from ..adapters.field_types import NUMBER, TEXT, WHOLE
from ..adapters.geometry import in_crs, layer_crs
from ..adapters.replay_records import INCLUDE, everything_found, placed, written
from ..i18n import tr, tr_n
from .algorithm import OrielAlgorithm, opened
from .extents import asked_bounds
from .outline_parameters import add_outline_parameters, outline_options

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from ...backend.progress import Progress
    from ...backend.types import Polygon, RasterRef
    from ..tasks.workspace import Workspace

GRANULARITIES = ("objects", "parts", "partition")
COLUMNS = (
    ("number", WHOLE), ("class", TEXT), ("likelihood", NUMBER), ("score", NUMBER), ("stability", NUMBER),
    ("windows", WHOLE), ("cut", WHOLE), ("prompts", TEXT),
)  # fmt: skip


class EverythingAlgorithm(OrielAlgorithm):
    """A raster becomes all its objects."""

    def name(self) -> str:
        return "everything"

    def displayName(self) -> str:
        return tr("Segment everything")

    def shortHelpString(self) -> str:
        return tr(
            "Outlines every object of a raster of any size; objects that cross the model's windows are one. “Objects”"
            " leaves out the parts of an object, “parts” keeps them, “partition” leaves no overlap. With class words,"
            " each object is named by the one that fits. Stopped in the middle, the same call goes on where it"
            " stopped. “cut” is 1 where an object goes on beyond what was looked at.\n\n"
            "Prompts at blobs of a scale space (Lindeberg 1998) and a grid, masks as in Segment Anything (Kirillov et"
            " al. 2023).\n\n"
            "qgis_process run oriel:everything -- INPUT=photo.tif GRANULARITY=0 OUTPUT=objects.gpkg"
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        real = QgsProcessingParameterNumber.Type.Double
        self.addParameter(QgsProcessingParameterRasterLayer("INPUT", tr("Imagery")))
        self.addParameter(QgsProcessingParameterExtent("EXTENT", tr("Area"), optional=True))
        kinds = [QgsProcessing.TypeVectorPolygon]
        self.addParameter(QgsProcessingParameterFeatureSource("MASK", tr("Only in these polygons"), kinds, None, True))
        names = [tr("Objects"), tr("Objects and their parts"), tr("Partition without overlap")]
        self.addParameter(QgsProcessingParameterEnum("GRANULARITY", tr("What is outlined"), names, False, 0))
        self.addParameter(QgsProcessingParameterNumber("LEAST", tr("Least size (m²)"), real, 0.0, False, 0.0))
        most = QgsProcessingParameterNumber("MOST", tr("Largest size (m², 0 = any)"), real, 0.0, False, 0.0)
        self.addParameter(most)
        self.addParameter(QgsProcessingParameterString("WORDS", tr("Class words"), "", optional=True))
        quality = QgsProcessingParameterNumber("QUALITY", tr("Least predicted quality"), real, 0.3, False, 0.0, 1.0)
        points = QgsProcessingParameterNumber("POINTS", tr("Prompts per window"), defaultValue=400, minValue=1)
        cap = QgsProcessingParameterNumber("LIMIT", tr("Most objects"), defaultValue=1_000_000, minValue=1)
        for parameter in (quality, points, cap):
            advanced = QgsProcessingParameterDefinition.FlagAdvanced
            parameter.setFlags(parameter.flags() | advanced)
            self.addParameter(parameter)
        add_outline_parameters(self)
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Objects"), QgsProcessing.TypeVectorPolygon))
        self.addParameter(
            QgsProcessingParameterRasterDestination(
                "LABELS", tr("Raster of numbers"), optional=True, createByDefault=False
            )
        )

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, _feedback: QgsProcessingFeedback | None
    ) -> bool:
        self._request = self.request(parameters, "INPUT", context)
        layer = self.parameterAsRasterLayer(parameters, "INPUT", context)
        source = self.parameterAsSource(parameters, "MASK", context)
        self._mask = []
        if source is not None and layer is not None:
            # QGIS's transforms are not safe on other threads, so the polygons are in the raster's CRS from here on.
            shapes = [feature.geometry() for feature in source.getFeatures() if feature.hasGeometry()]
            self._mask = [in_crs(shape, source.sourceCrs(), layer.crs()) for shape in shapes]
        return True

    def work(self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace) -> dict[str, Any]:
        ref = opened(self._request)
        session, progress = workspace.session(ref), workspace.progress
        options = self._options(parameters, context, ref)
        area: Any = [p for g in self._mask for p in polygon_area(g, layer_crs(ref), ref).polygons]
        area = area or asked_bounds(self, parameters, context, ref)
        expected = backend.estimate(session, area, options)
        progress.report(0, 1, _expected(expected))
        words = self.parameterAsString(parameters, "WORDS", context).strip()
        namer = None
        if words:
            namer = backend.object_namer(backend.parse_query(words), workspace.reader(ref), progress)
        jobs = workspace.settings.store_folder / "jobs"
        found = backend.everything(session, area, options, namer=namer, job_folder=jobs, progress=progress)
        within = area if isinstance(area, list) else [box_polygon(area)] if area else []

        def ask(item: backend.FoundObject) -> str:
            replay = everything_found(item, options, within)
            inside = placed(np.array([replay["xy"]], np.float64), ref)
            return written([(INCLUDE, inside)], layer_crs(ref).authid(), replay)

        result = self._written(parameters, context, ref, _Found(found, ask), progress)
        backend.forget_job(session, area, options, namer=namer, job_folder=jobs)  # not before all of it is written
        return result

    def _written(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        ref: RasterRef,
        found: _Found,
        progress: Progress,
    ) -> dict[str, Any]:
        path = self.parameterAsOutputLayer(parameters, "LABELS", context)
        if not path:
            return {"OUTPUT": self.sink(parameters, context, ref, COLUMNS, found.rows(None))}
        with backend.LabelWriter(path, ref) as labels:
            result = {"OUTPUT": self.sink(parameters, context, ref, COLUMNS, found.rows(labels)), "LABELS": path}
            labels.finish(progress)
        return result

    def _options(
        self, parameters: dict[str, Any], context: QgsProcessingContext, ref: RasterRef
    ) -> backend.EverythingOptions:
        return backend.EverythingOptions(
            granularity=GRANULARITIES[self.parameterAsEnum(parameters, "GRANULARITY", context)],  # type: ignore[arg-type]
            least_m2=self.parameterAsDouble(parameters, "LEAST", context),
            most_m2=self.parameterAsDouble(parameters, "MOST", context),
            quality=self.parameterAsDouble(parameters, "QUALITY", context),
            points=self.parameterAsInt(parameters, "POINTS", context),
            most_objects=self.parameterAsInt(parameters, "LIMIT", context),
            outline=outline_options(self, parameters, context, ref),
        )


class _Found(NamedTuple):
    """Objects as they are found, and how what makes each again is written."""

    objects: Iterator[backend.FoundObject]
    ask: Callable[[backend.FoundObject], str]

    def rows(self, labels: backend.LabelWriter | None) -> Iterator[tuple[Polygon, dict[str, Any]]]:
        """Polygons with their attributes, one at a time; numbered as in the raster of labels."""
        for number, item in enumerate(self.objects, start=1):
            if labels is not None:
                labels.add(item.polygon)
            values = {
                "number": number,
                "class": item.word or "",
                "likelihood": item.likelihood,
                "score": item.score,
                "stability": item.stability,
                "windows": item.windows,
                "cut": int(item.cut),
                "prompts": self.ask(item),
            }
            yield item.polygon, values


def _expected(expected: backend.Estimate) -> str:
    windows = tr_n("{count} window", "{count} windows", expected.windows).format(count=expected.windows)
    prompts = tr_n("{count} prompt", "{count} prompts", expected.prompts).format(count=expected.prompts)
    text = tr("{windows}, at most {prompts}: about {minutes} min and at most {disk} MB of disk")
    minutes, disk = math.ceil(expected.seconds / 60), math.ceil(expected.disk_bytes / 1e6)
    return text.format(windows=windows, prompts=prompts, minutes=minutes, disk=disk)
