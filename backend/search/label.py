# SPDX-License-Identifier: GPL-3.0-or-later
"""Label my polygons: the best of some words for each polygon of a layer (ALGORITHMS A0.5)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..progress import SILENT, Progress
from .highlight import lexicon, posterior
from .label_pooling import pool_polygons
from .tokens import token_grid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import Polygon
    from .query import Query
    from .tokens import TokenReader

_LEAST_DATA = 0.05  # share of a polygon on pixels with data below which nothing is said


@dataclass(frozen=True)
class PolygonLabel:
    """What a polygon is called.

    Attributes:
        word: name of the best concept; "" where the imagery has no data under the polygon.
        score: how likely it is that rather than anything else, asked for or not, 0..1.
        margin: by how much the second best word is less likely, 0..1.
        second: name of the second best concept; "" = there is none.
        rival: what it is likelier to be than the best word, though nobody asked for it; "" = nothing.
    """

    word: str = ""
    score: float = 0.0
    margin: float = 0.0
    second: str = ""
    rival: str = ""


def label_polygons(
    shapes: Sequence[Sequence[Polygon]], query: Query, reader: TokenReader, *, progress: Progress = SILENT
) -> list[PolygonLabel]:
    """The best word for each shape, from the mean of the tokens under it; each window is encoded once.

    Args:
        shapes: polygons of each shape (several for a multipart feature), working pixels; parts off the raster are
            left out.
        query: one concept a word; synonyms and negatives count.
        reader: layer, model and feature store.
        progress: told of each window; may cancel.

    Returns:
        One label a shape, in the given order.

    Raises:
        InputError: a word is unknown.
    """
    words = lexicon(query, reader, progress)
    if not shapes:
        return []
    pooled = pool_polygons(shapes, reader, token_grid(reader.source.ref, reader.model), progress)
    chances, best_rival = posterior(pooled[:, :-1], words)
    logits = pooled[:, :-1] @ words.vectors.T
    names = [concept.name for concept in query.concepts]
    labels = []
    for i, share in enumerate(pooled[:, -1]):
        if share < _LEAST_DATA:
            labels.append(PolygonLabel())
            continue
        order = np.argsort(-chances[:, i], kind="stable")
        first = int(order[0])
        second, behind = (names[order[1]], float(chances[order[1], i])) if len(order) > 1 else ("", 0.0)
        rival = ""
        if words.rivals and logits[i, words.concept_of < 0].max() > logits[i, words.concept_of == first].max():
            rival = words.rivals[int(best_rival[i])]
        score = float(chances[first, i])
        labels.append(PolygonLabel(names[first], score, score - behind, second, rival))
    return labels
