# SPDX-License-Identifier: GPL-3.0-or-later
"""oriel:explain: why a place is a hit for some words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ... import backend
from ...backend.errors import InputError
from ..adapters.field_types import NUMBER, TEXT, WHOLE
from ..i18n import tr
from .algorithm import OrielAlgorithm, opened
from .extents import asked_bounds

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qgis.core import QgsProcessingContext

    from ...backend.types import Polygon
    from ..tasks.workspace import Workspace

COLUMNS = (("rank", WHOLE), ("kind", TEXT), ("weight", NUMBER), ("share", NUMBER))


class ExplainAlgorithm(OrielAlgorithm):
    """The score of a place, shared among its objects."""

    def name(self) -> str:
        return "explain"

    def displayName(self) -> str:
        return tr("Why is this a hit?")

    def shortHelpString(self) -> str:
        return tr(
            "Shares the score that a place has for some words among the objects in it: each is taken away, in many"
            " combinations, and the place is scored again. “weight” is what an object adds (negative: the score is"
            " higher without it). It explains the model's score, not the world. How far it can be believed is measured:"
            " DELETION (taking the best objects away first) should lie below 0.5, INSERTION (putting them back first)"
            " above.\n\n"
            "After LIME (Ribeiro et al. 2016) and KernelSHAP (Lundberg and Lee 2017); deletion and insertion as in RISE"
            " (Petsiuk et al. 2018).\n\n"
            "qgis_process run oriel:explain -- INPUT=photo.tif EXTENT=... QUERY=harbor OUTPUT=why.gpkg"
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterRasterLayer("INPUT", tr("Imagery")))
        self.addParameter(QgsProcessingParameterExtent("EXTENT", tr("Place")))
        self.addParameter(QgsProcessingParameterString("QUERY", tr("Words")))
        kind = QgsProcessing.TypeVectorPolygon
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Contributions"), kind))
        for name in ("SCORE", "EMPTY", "DELETION", "INSERTION"):
            self.addOutput(QgsProcessingOutputNumber(name, name.capitalize()))

    def work(self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace) -> dict[str, Any]:
        ref = opened(self._request)
        bounds = asked_bounds(self, parameters, context, ref)
        if bounds is None:
            raise InputError(tr("No place was given; draw the extent of the place that should be explained."))
        query = backend.PlaceQuery(backend.parse_query(self.parameterAsString(parameters, "QUERY", context)))
        found = backend.explain(
            workspace.reader(ref), workspace.session(ref), bounds, query, progress=workspace.progress
        )

        def rows() -> Iterator[tuple[Polygon, dict[str, Any]]]:
            for rank, part in enumerate(found.contributions, start=1):
                for polygon in part.polygons:
                    yield polygon, {"rank": rank, "kind": part.kind, "weight": part.weight, "share": part.share}

        result: dict[str, Any] = {"OUTPUT": self.sink(parameters, context, ref, COLUMNS, rows())}
        figures = found.score, found.empty, found.deletion, found.insertion
        return {**result, **dict(zip(("SCORE", "EMPTY", "DELETION", "INSERTION"), figures))}
