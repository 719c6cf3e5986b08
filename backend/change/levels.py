# SPDX-License-Identifier: GPL-3.0-or-later
"""Change objects of all sensitivities at once, so that a slider only has to compare their scores.

An object is drawn at the highest of some levels that it reaches, and lower levels only add objects that stand apart
from those of the levels above. So each object has one outline and one score, whatever the slider says: marks, pictures
and places in the list stay with it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from ..errors import InputError
from ..progress import SILENT, Progress
from .candidates import LEVELS, candidates
from .objects import DetectOptions, draw_places

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import Polygon
    from .detect import ChangeObject, Dates, Evidence

_DEFAULT = DetectOptions()
MOST_OBJECTS = 5000
MOST_NAMED = 200
"""Of one fainter level; naming an object reads its tokens."""


def level_objects(
    dates: Dates | None,
    evidence: Evidence,
    options: DetectOptions = _DEFAULT,
    *,
    levels: Sequence[float] = LEVELS,
    classes: Sequence[str] = (),
    progress: Progress = SILENT,
) -> list[ChangeObject]:
    """Objects down to the lowest level, best first; those of the first level as `change_objects` gives them.

    Args:
        dates: the pair; None where no model is at hand.
        evidence: of the pair.
        options: how the first level is drawn; fainter objects get the evidence's own outlines, which cost nothing.
        levels: thresholds, falling.
        classes: words to name objects with.
        progress: told of each object; may cancel.
    """
    places = candidates(evidence, levels, progress=progress)
    sure = [place for place in places if place.score >= levels[0]]
    found = draw_places(dates, evidence, sure, options, classes=classes, progress=progress)
    plain = replace(options, sharp=False)
    for level in levels:
        faint = [place for place in places if place.level == level and place.score < levels[0]]
        if len(found) >= MOST_OBJECTS or not faint:
            continue
        named = dates if len(faint) <= MOST_NAMED else None
        found += draw_places(named, evidence, faint, plain, classes=classes, progress=progress)
    return sorted(found, key=lambda item: -item.score)[:MOST_OBJECTS]


def clip_evidence(evidence: Evidence, polygons: Sequence[Polygon]) -> Evidence:
    """The evidence inside polygons only; what is outside counts as not compared.

    Args:
        evidence: of the pair.
        polygons: in common pixels, as drawn or selected by the user.

    Raises:
        InputError: the polygons contain no token of the evidence.
    """
    import shapely

    field = evidence.field
    pitch = field.grid.pitch
    rows, cols = field.values.shape
    inside = np.zeros((rows, cols), bool)
    x = (np.arange(cols) + 0.5 + field.col) * pitch
    for polygon in polygons:
        shape = shapely.make_valid(shapely.Polygon(polygon.rings[0], polygon.rings[1:]))
        shapely.prepare(shape)
        for row in range(rows):  # row by row: memory stays small on large layers
            inside[row] |= shapely.contains_xy(shape, x, np.full(cols, (row + 0.5 + field.row) * pitch))
    if not inside.any():
        raise InputError("The chosen polygon is smaller than what the model can tell apart; draw a larger one.")
    values = np.where(inside, field.values, 0).astype(np.float32)
    return replace(evidence, field=replace(field, values=values), valid=evidence.valid & inside)
