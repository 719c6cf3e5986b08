# SPDX-License-Identifier: GPL-3.0-or-later
"""oriel:phrase: the objects that a referring phrase means."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ... import backend
from ..adapters.field_types import NUMBER, TEXT, WHOLE
from ..adapters.remarks import phrase_reasons, phrase_remark
from ..i18n import tr
from .algorithm import OrielAlgorithm, opened
from .extents import asked_bounds
from .leaving_out import add_leave_out, left_out

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from ..tasks.workspace import Workspace

COLUMNS = (
    ("rank", WHOLE), ("class", TEXT), ("fits", NUMBER), ("score", NUMBER), ("because", TEXT), ("outline", TEXT),
)  # fmt: skip


class PhraseAlgorithm(OrielAlgorithm):
    """A phrase becomes the objects that it means."""

    def name(self) -> str:
        return "phrase"

    def displayName(self) -> str:
        return tr("Find what a phrase means")

    def shortHelpString(self) -> str:
        return tr(
            "Outlines the objects that an English phrase means: “largest white ship near the pier”, “the northern"
            " bridge”, “two tanks left of the road”. A noun that the model knows, with colour, size, shape, number,"
            " place (north is up) and relations: near, next to, on, left of, north of, within 50 m of ... Words that"
            " were not understood are said in the log. Rank 0 is an object of the noun that does not fit the"
            " phrase.\n\n"
            "Words and places are compared as in CLIP (Radford et al. 2021).\n\n"
            "qgis_process run oriel:phrase -- INPUT=photo.tif PHRASE='the largest ship near the pier' OUTPUT=found.gpkg"
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterRasterLayer("INPUT", tr("Imagery")))
        self.addParameter(QgsProcessingParameterString("PHRASE", tr("Phrase")))
        self.addParameter(QgsProcessingParameterExtent("EXTENT", tr("Area"), optional=True))
        add_leave_out(self)
        self.addParameter(QgsProcessingParameterBoolean("OTHERS", tr("Also the objects that do not fit"), False))
        kind = QgsProcessing.TypeVectorPolygon
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Objects"), kind))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback | None
    ) -> bool:
        self._request = self.request(parameters, "INPUT", context)
        self._feedback = feedback
        return True

    def work(self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace) -> dict[str, Any]:
        ref = opened(self._request)
        reader = backend.with_index(workspace.reader(ref), workspace.index_folder)
        phrase = backend.parse_phrase(self.parameterAsString(parameters, "PHRASE", context), reader.model)
        area = asked_bounds(self, parameters, context, ref)
        without = left_out(self, parameters, context, reader, area, workspace)
        finder = backend.PhraseFinder(reader, workspace.session(ref), area, without=without)
        answer = finder.find(phrase, workspace.progress)
        for remark in answer.remarks:
            if self._feedback is not None:
                self._feedback.pushWarning(phrase_remark(remark))
        ranked = [(i, found) for i, found in enumerate(answer.found, start=1)]
        if self.parameterAsBool(parameters, "OTHERS", context):
            ranked += [(0, found) for found in answer.others]
        rows = ((f.found.polygon, _values(rank, f)) for rank, f in ranked)
        return {"OUTPUT": self.sink(parameters, context, ref, COLUMNS, rows)}


def _values(rank: int, item: backend.PhraseFound) -> dict[str, Any]:
    found = item.found
    values = rank, found.concept, item.score, found.score, phrase_reasons(item), found.source
    return dict(zip((column for column, _ in COLUMNS), values))
