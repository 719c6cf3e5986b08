# SPDX-License-Identifier: GPL-3.0-or-later
"""Polygons for a word: hot regions drawn sharply, and things of a usual size one by one.

Cars in a row, boats at a pier and houses in a street are one hot region on the token grid. Where the word's usual size
and the ground size of the pixels are known, each is looked for by itself (`phrases_glance`).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from ..progress import SILENT, Progress
from .example import inside_share
from .field import TokenField, cut
from .phrases_glance import best_of, glance_objects
from .phrases_nouns import usual_size
from .regions import SharpenOptions, rival_at, sharpen

if TYPE_CHECKING:
    from ..segment.session import SegmentSession
    from .highlight import HeatMap
    from .regions import Found


DEFAULT = SharpenOptions()


def word_polygons(
    heat: HeatMap,
    concept: int,
    session: SegmentSession,
    options: SharpenOptions = DEFAULT,
    *,
    progress: Progress = SILENT,
) -> list[Found]:
    """`sharpen`, with single things in place of a region that holds several; the surest first.

    Args:
        heat: of the same layer as the session.
        concept: index of the concept.
        session: draws the outlines.
        options: threshold and outline.
        progress: told of each region and window; may cancel.
    """
    found = sharpen(heat, concept, session, options, progress=progress)
    words = heat.lexicon.query.concepts[concept].words
    sizes = [size for size in (usual_size(word, session.source.ref) for word in words) if size is not None]
    if not sizes:
        return found
    singles = glance_objects(heat, concept, options.threshold, session, sizes[0], progress)
    judged = [_judged(heat, concept, one) for one in best_of(singles, found)]
    return sorted((one for one in judged if one.peak > 0), key=lambda f: -f.score)


def _judged(heat: HeatMap, concept: int, found: Found) -> Found:
    """With the heat under the outline as its score."""
    grid = heat.grid
    xy = found.polygon.rings[0] / grid.pitch - (heat.col, heat.row)
    ends = np.array([np.floor(xy.min(axis=0)), np.ceil(xy.max(axis=0)) - 1])[:, ::-1].astype(np.int64)
    field, first = cut(TokenField(grid, heat.row, heat.col, heat.heat[concept]), ends)
    share = inside_share([found.polygon], (field.row, field.col), field.values.shape, grid.pitch)
    if not share.any():
        return found
    at = np.nonzero(share)
    score = float((share * field.values).sum() / share.sum())
    rival = rival_at(heat, (at[0] + first[0], at[1] + first[1]))
    return replace(found, score=score, peak=float(field.values[at].max()), rival=rival)
