# SPDX-License-Identifier: GPL-3.0-or-later
"""Ticks and crosses: what was marked, in which order the rest is shown, and where marks are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProject, QgsVectorLayer

from ... import backend

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from .change_values import Finding

ACCEPTED, REJECTED = "accepted", "rejected"
REVIEW = "review"
QUESTIONS = 50


def word(mark: bool | None) -> str:
    """A mark as it stands in the attribute table; "" = not looked at."""
    return {True: ACCEPTED, False: REJECTED}.get(mark, "")  # type: ignore[arg-type]


class Review:
    """Marks by number of the object. Holds no widget."""

    def __init__(self, findings: Sequence[Finding] = ()) -> None:
        """Begin without marks, in the order of the scores."""
        self._scores = [f.item.score for f in findings]
        self._features: NDArray[np.float32] | None = None
        self.marks: dict[int, bool] = {}
        self.unsure_first = False
        self._layer_id = ""
        self._fids: dict[int, int] = {}

    def learn_from(self, features: NDArray[np.float32]) -> None:
        """What tells the objects apart (`backend.object_features`)."""
        if len(features) == len(self._scores):
            self._features = features

    def mark(self, number: int, mark: bool | None) -> None:
        """Tick, cross, or take back."""
        self.marks.pop(number, None)
        if mark is not None:
            self.marks[number] = mark
        self._write(number)

    def order(self, threshold: float) -> list[int]:
        """What is shown: marked ones first in the order of marking, then the rest, the best or most telling first."""
        # What the user has marked stays, wherever the slider stands.
        rest = [n for n, score in enumerate(self._scores) if score >= threshold and n not in self.marks]
        marked = list(self.marks)
        if self._features is None or not rest or not (self.marks or self.unsure_first):
            return marked + rest
        rows = marked + rest
        features = self._features[rows]
        scores = [self._scores[n] for n in rows]
        marks = {row: self.marks[n] for row, n in enumerate(marked)}
        probability = backend.rerank(features, scores, marks)
        order = sorted(range(len(marked), len(rows)), key=lambda row: -probability[row])
        if self.unsure_first:
            asked = backend.most_informative(features, probability, marks, QUESTIONS)
            chosen = set(asked)
            order = [*asked, *(row for row in order if row not in chosen)]
        return marked + [rows[row] for row in order]

    def next_to_mark(self, order: Sequence[int]) -> int:
        """The first one without a mark; -1 = all are marked."""
        return next((n for n in order if n not in self.marks), -1)

    # -- the saved layer ---------------------------------------------------------------------------------------------

    @property
    def unsaved(self) -> bool:
        """Whether there are marks that no layer holds."""
        return bool(self.marks) and self._layer() is None

    def follow(self, layer: QgsVectorLayer, fids: dict[int, int]) -> None:
        """From now on write marks into a layer's attribute `review`, by feature id."""
        self._layer_id, self._fids = layer.id(), fids

    def _layer(self) -> QgsVectorLayer | None:
        layer = QgsProject.instance().mapLayer(self._layer_id) if self._layer_id else None
        return layer if isinstance(layer, QgsVectorLayer) and layer.isValid() else None

    def _write(self, number: int) -> None:
        layer, fid = self._layer(), self._fids.get(number)
        if layer is None or fid is None:
            return
        field = layer.fields().indexOf(REVIEW)
        if field < 0:
            return  # the user has removed it
        value = word(self.marks.get(number))
        if layer.isEditable():
            layer.changeAttributeValue(fid, field, value)
        else:
            layer.dataProvider().changeAttributeValues({fid: {field: value}})
            layer.triggerRepaint()
