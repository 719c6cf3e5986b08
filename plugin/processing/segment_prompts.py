# SPDX-License-Identifier: GPL-3.0-or-later
"""oriel:segmentprompts: one object for each point, box or polygon of a vector layer."""

from __future__ import annotations

import contextlib
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from qgis.core import (  # type: ignore[attr-defined]  # the stubs lack QgsProcessingException
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterRasterLayer,
)

from ... import backend
from ...backend.errors import InputError
from ..adapters.field_types import NUMBER, TEXT, WHOLE
from ..adapters.geometry import in_crs, layer_crs
from ..adapters.prompt_features import feature_prompts
from ..adapters.replay_records import INCLUDE, LASSO, packed, placed, written
from ..i18n import tr
from .algorithm import OrielAlgorithm, opened
from .outline_parameters import add_outline_parameters, outline_options

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qgis.core import QgsField, QgsProcessingContext, QgsProcessingFeedback

    from ...backend.types import Polygon, RasterRef
    from ..adapters.prompt_features import FeaturePrompt
    from ..tasks.workspace import Workspace

COLUMNS = (("prompt", WHOLE), ("class", TEXT), ("score", NUMBER), ("stability", NUMBER), ("prompts", TEXT))


class SegmentPromptsAlgorithm(OrielAlgorithm):
    """A layer of points or boxes becomes outlines."""

    def name(self) -> str:
        return "segmentprompts"

    def displayName(self) -> str:
        return tr("Segment from prompts")

    def shortHelpString(self) -> str:
        return tr(
            "Outlines the object at each feature of a vector layer: a point is a click on it, a rectangle or a line a"
            " box around it, any other polygon a rough outline of it. The layer may be in any CRS; its attributes are"
            " carried over, “prompt” is the id of the feature. Any number of features: each part of the imagery is"
            " looked at once. “prompts” says what was asked; oriel:replay makes the objects again from it.\n\n"
            "Prompted masks as in Segment Anything (Kirillov et al. 2023).\n\n"
            "qgis_process run oriel:segmentprompts -- INPUT=photo.tif PROMPTS=points.gpkg OUTPUT=objects.gpkg"
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterRasterLayer("INPUT", tr("Imagery")))
        anything = [QgsProcessing.TypeVectorAnyGeometry]
        self.addParameter(QgsProcessingParameterFeatureSource("PROMPTS", tr("Points or boxes"), anything))
        field = QgsProcessingParameterField("CLASS", tr("Field with the class"), None, "PROMPTS", optional=True)
        self.addParameter(field)
        add_outline_parameters(self)
        kind = QgsProcessing.TypeVectorPolygon
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Objects"), kind))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, _feedback: QgsProcessingFeedback | None
    ) -> bool:
        self._request = self.request(parameters, "INPUT", context)
        source = self.parameterAsSource(parameters, "PROMPTS", context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, "PROMPTS"))
        self._column = self.parameterAsString(parameters, "CLASS", context)
        # QGIS's transforms are not safe on other threads, so everything is in the raster's CRS from here on.
        target = self.parameterAsRasterLayer(parameters, "INPUT", context).crs()
        self._features = []
        for feature in source.getFeatures():
            if feature.hasGeometry():
                feature.setGeometry(in_crs(feature.geometry(), source.sourceCrs(), target))
                self._features.append(feature)
        own = {name for name, _ in COLUMNS} | {"fid", "area_m2"}
        self._carried = tuple((f.name(), _kind(f)) for f in source.fields().toList() if f.name().lower() not in own)
        return True

    def work(self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace) -> dict[str, Any]:
        ref = opened(self._request)
        prompts, _lost = feature_prompts(self._features, layer_crs(ref), ref, self._column)
        by_key = {prompt.key: prompt for prompt in prompts}
        asked = []
        for prompt in prompts:
            with contextlib.suppress(InputError):  # a shape smaller than a pixel
                shape = backend.prompts_of_shape(prompt.parts, area=prompt.area)
                asked.append(backend.BatchPrompt(prompt.key, shape))
        source, model, store = workspace.source(ref), workspace.model(), workspace.store()
        options = backend.BatchOptions(outline=outline_options(self, parameters, context, ref))
        answers = backend.segment_batch(source, model, store, asked, options, workspace.progress)
        rows = (row for answer in answers for row in _rows(answer, by_key[answer.key], ref, options.outline))
        return {"OUTPUT": self.sink(parameters, context, ref, (*COLUMNS, *self._carried), rows)}


def _rows(
    answer: backend.BatchAnswer, prompt: FeaturePrompt, ref: RasterRef, outline: backend.OutlineOptions
) -> Iterator[tuple[Polygon, dict[str, Any]]]:
    """The polygons of an answer with their attributes."""
    if answer.mask is None:
        return
    own = {"prompt": answer.key, "class": prompt.class_name}
    own.update(score=answer.mask.iou, stability=answer.mask.stability)
    kind = LASSO if prompt.area else INCLUDE
    asked = [(kind, placed(part, ref)) for part in prompt.parts]
    replay = {"way": "batch", "outline": packed(asdict(outline))}
    for part, polygon in enumerate(answer.polygons):
        own["prompts"] = written(asked, layer_crs(ref).authid(), {**replay, "part": part})
        yield polygon, {**prompt.values, **own}


def _kind(field: QgsField) -> Any:
    """The type that a carried attribute is written as: what is neither number nor text becomes text."""
    return WHOLE if field.type() == WHOLE else NUMBER if field.isNumeric() else TEXT
