# SPDX-License-Identifier: GPL-3.0-or-later
"""What is on the image and not on the map: places that look like the map's objects, drawn and scored like them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

from ..progress import SILENT, Progress
from ..search.tokens import token_grid
from ..types import Prompts
from ..vectorize.rings import union_iou
from .against_map_features import MapView, Places, components, cover_at, draw, pool_cover
from .against_map_learn import Logistic, fit, learn
from .against_map_places import pool_shapes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from shapely.geometry.base import BaseGeometry

    from ..types import Bounds
    from .against_map_features import Drawn

_WARM = 0.35  # of the tokens' own score, from which on a place is prompted
_PENALTY = 10.0
_MOST_PROMPTS = 4000  # the warmest places
_SIZES = (0.3, 3.0)  # against the 5th and 95th percentile of the map's areas
_SAME = 0.5  # IoU of two outlines of one object
_COVERED = 0.3  # share of an object that lies under the map's own
_LEAST_IOU = 0.5  # the model's own estimate of an outline


def candidates(
    view: MapView,
    places: Places,
    truth: NDArray[np.bool_],
    known: Sequence[BaseGeometry],
    area: Bounds,
    progress: Progress = SILENT,
) -> list[BaseGeometry]:
    """Outlines of things that look like the map's objects and are not covered by them.

    Args:
        view: the image.
        places: of the map, and empty ones.
        truth: bool (n,), which of the places are the map's and stand.
        known: shapes that are accounted for.
        area: in working pixels.
        progress: told of each step; may cancel.
    """
    shapes = [s for s, t in zip(places.shapes, truth, strict=True) if t]
    areas = np.array([s.area for s in shapes])
    low, high = _SIZES[0] * np.percentile(areas, 5), _SIZES[1] * np.percentile(areas, 95)
    side = float(np.sqrt(np.median(areas)))
    tree = shapely.STRtree(list(known))
    xy = _warm_places(view, fit(places.tokens.inside.astype(np.float64), truth, _PENALTY), area, progress)
    free = np.array([p for p in xy if not len(tree.query(shapely.Point(p), predicate="intersects"))]).reshape(-1, 2)
    if len(free) and places.cover.inside.shape[1]:
        alike = fit(places.cover.inside.astype(np.float64), truth, _PENALTY)
        free = free[alike(cover_at(view, free, progress).astype(np.float64)) >= _WARM]
    prompts = [Prompts(np.array([p]), np.ones(1, np.int64)) for p in free]
    found = [d for d in draw(view, prompts, progress, object_px=side) if d.iou >= _LEAST_IOU]
    kept = _without_doubles([d for d in found if low <= d.shape.area <= high])
    return [s for s in kept if _covered(s, tree, known) < _COVERED]


def likeness(
    view: MapView, standing: Sequence[BaseGeometry], shapes: Sequence[BaseGeometry], progress: Progress = SILENT
) -> NDArray[np.float64]:
    """How much drawn outlines are like drawn outlines of the map's objects, 0..1 (n,).

    Positive and unlabelled learning (Elkan and Noto 2008): most of what is drawn beside the map is something else, so
    all of it counts as "else" while the others are judged, and the few that are alike stand out. Scores are of models
    that never saw the outline.

    Args:
        view: the image.
        standing: what the model draws where the map's objects stand.
        shapes: what it draws elsewhere.
        progress: told of each step; may cancel.
    """
    both = [*standing, *shapes]
    tokens = pool_shapes(view.reader, both, progress, "Comparing with the map")
    contrast = tokens.inside - tokens.ring
    inside = tokens.inside - tokens.inside.mean(axis=0)
    looks = [inside @ components(inside), contrast @ components(contrast)]
    cover = pool_cover(view, both, progress)
    ground = [cover.inside, cover.inside - cover.ring]
    x = np.column_stack([*looks, *ground, np.array([_form(s) for s in both])]).astype(np.float64)
    truth = np.arange(len(both)) < len(standing)
    found = learn(x, truth, np.arange(len(both)), trim=False)
    if found is None:  # too few of either kind: all that is there counts
        return np.ones(len(shapes))
    return found.scores[len(standing) :]


def _form(shape: BaseGeometry) -> tuple[float, float, float, float]:
    """Size, compactness, rectangularity and convexity."""
    area = max(shape.area, 1e-9)
    box = max(shape.minimum_rotated_rectangle.area, 1e-9)
    compact = 4 * np.pi * area / max(shape.length, 1e-9) ** 2
    return float(np.log(area)), float(compact), float(area / box), float(area / max(shape.convex_hull.area, 1e-9))


def _warm_places(view: MapView, model: Logistic, area: Bounds, progress: Progress) -> NDArray[np.float64]:
    """Middles of tokens that look like the map's objects, and of the gaps between them, warmest first, (n, 2)."""
    grid = token_grid(view.reader.source.ref, view.reader.model)
    places, warmth = [], []
    for strip in view.reader.strips(grid, area, progress, "Looking for what is not on the map"):
        h, w, d = strip.tokens.shape
        heat = model(strip.tokens.reshape(-1, d).astype(np.float64)).reshape(h, w)
        rows, cols = np.nonzero((heat >= _WARM) & strip.valid)
        for dy, dx in ((0.5, 0.5), (0.0, 0.0), (0.0, 0.5), (0.5, 0.0)):
            places.append(np.column_stack([cols + strip.col + dx, rows + strip.row + dy]) * grid.pitch)
            warmth.append(heat[rows, cols])
    xy, heat = np.concatenate(places), np.concatenate(warmth)
    return np.asarray(xy[np.argsort(-heat, kind="stable")][:_MOST_PROMPTS], np.float64)


def _without_doubles(found: Sequence[Drawn]) -> list[BaseGeometry]:
    """Non-maximum suppression by the model's own estimate."""
    order = sorted(range(len(found)), key=lambda i: -found[i].iou * found[i].stability)
    tree = shapely.STRtree([d.shape for d in found])
    dropped: set[int] = set()
    kept = []
    for i in order:
        if i in dropped:
            continue
        kept.append(found[i].shape)
        for j in tree.query(found[i].shape, predicate="intersects"):
            smaller = min(found[i].shape.area, found[int(j)].shape.area)
            overlap = found[i].shape.intersection(found[int(j)].shape).area
            if union_iou(found[i].shape, found[int(j)].shape) > _SAME or overlap > 0.7 * smaller:
                dropped.add(int(j))
    return kept


def _covered(shape: BaseGeometry, tree: shapely.STRtree, known: Sequence[BaseGeometry]) -> float:
    near = [known[int(i)] for i in tree.query(shape, predicate="intersects")]
    return float(shape.intersection(shapely.union_all(near)).area / shape.area) if near else 0.0
