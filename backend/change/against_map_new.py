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
from .against_map_learn import Logistic, fit, learn, sigmoid
from .against_map_places import pool_shapes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from shapely.geometry.base import BaseGeometry

    from ..types import Bounds
    from .against_map_features import Drawn

COVERED = 0.4  # share of an object that lies under what is accounted for, from which on it is not new
_WARM = 0.35  # of the tokens' own score, from which on a place is prompted
_PENALTY = 10.0
_MOST_PROMPTS = 4000  # the warmest places
_SIZES = (0.3, 6.0)  # against the 5th and 95th percentile of the map's areas
_SAME, _PART = 0.5, 0.7  # IoU of two outlines of one object; share of one that lies in the other
_AGAIN = 0.7  # IoU of two outlines that say the same
_LEAST_IOU = 0.5  # the model's own estimate of an outline
_RARE = 0.4  # logits: most of what is drawn beside a map is something else


def candidates(
    view: MapView,
    places: Places,
    truth: NDArray[np.bool_],
    known: Sequence[BaseGeometry],
    area: Bounds,
    progress: Progress = SILENT,
) -> list[Drawn]:
    """Outlines of things that look like the map's objects and are not covered by them; halves beside wholes.

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
    tree = shapely.STRtree(list(known))
    xy = _warm_places(view, fit(places.tokens.inside.astype(np.float64), truth, _PENALTY), area, progress)
    if len(xy) and places.cover.inside.shape[1]:
        alike = fit(places.cover.inside.astype(np.float64), truth, _PENALTY)
        xy = xy[alike(cover_at(view, xy, progress).astype(np.float64)) >= _WARM]
    free = [p for p in xy if not len(tree.query(shapely.Point(p), predicate="intersects"))]
    prompts = [Prompts(np.array([p]), np.ones(1, np.int64)) for p in free]
    found = draw(view, prompts, progress, object_px=float(np.sqrt(np.median(areas))))
    fitting = [d for d in found if d.iou >= _LEAST_IOU and low <= d.shape.area <= high]
    best = distinct([d.shape for d in fitting], worth(fitting), same=_AGAIN, part=2.0)
    return [fitting[i] for i in best if _covered(fitting[i].shape, tree, known) < COVERED]


def likeness(
    view: MapView, standing: Sequence[BaseGeometry], drawn: Sequence[Drawn], progress: Progress = SILENT
) -> NDArray[np.float64]:
    """How much drawn outlines are like drawn outlines of the map's objects, 0..1 (n,).

    Positive and unlabelled learning (Elkan and Noto 2008): most of what is drawn beside the map is something else, so
    all of it counts as "else" while the others are judged, and the few that are alike stand out. Scores are of models
    that never saw the outline, nor another one of the same thing. Land cover and form tell; where the model knows no
    land cover, tokens and form.

    Args:
        view: the image.
        standing: what the model draws where the map's objects stand.
        drawn: what it draws elsewhere; several may be of one thing.
        progress: told of each step; may cancel.
    """
    both = [*standing, *(d.shape for d in drawn)]
    n = len(standing)
    seen = pool_cover(view, both, progress)
    looks = [seen.inside, seen.inside - seen.ring]
    if not seen.inside.shape[1]:
        tokens = pool_shapes(view.reader, both, progress, "Comparing with the map")
        contrast, inside = tokens.inside - tokens.ring, tokens.inside - tokens.inside.mean(axis=0)
        looks = [inside @ components(inside), contrast @ components(contrast)]
    x = np.column_stack([*looks, np.array([_form(s) for s in both])]).astype(np.float64)
    groups = np.concatenate([np.arange(n), n + _things(drawn)])
    found = learn(x, np.arange(len(both)) < n, groups, trim=False)
    if found is None:  # too few of either kind: all that is there counts
        return np.ones(len(drawn))
    p = np.clip(found.scores[n:], 1e-9, 1 - 1e-9)
    return sigmoid(np.log(p / (1 - p)) - _RARE)


def distinct(
    shapes: Sequence[BaseGeometry], scores: NDArray[np.float64], *, same: float = _SAME, part: float = _PART
) -> list[int]:
    """Non-maximum suppression: which outlines stay, best first.

    Args:
        shapes: the outlines.
        scores: float64 (n,).
        same: IoU from which on two are of one thing.
        part: share of the smaller one within the other from which on they are.
    """
    tree = shapely.STRtree(list(shapes))
    dropped: set[int] = set()
    kept = []
    for i in np.argsort(-scores, kind="stable"):
        if int(i) in dropped:
            continue
        kept.append(int(i))
        for j in tree.query(shapes[i], predicate="intersects"):
            overlap = shapes[i].intersection(shapes[j]).area
            if union_iou(shapes[i], shapes[j]) > same or overlap > part * min(shapes[i].area, shapes[j].area):
                dropped.add(int(j))
    return kept


def worth(drawn: Sequence[Drawn]) -> NDArray[np.float64]:
    """The model's own estimate of what it drew, float64 (n,)."""
    return np.array([d.iou * d.stability for d in drawn], np.float64)


def _things(drawn: Sequence[Drawn]) -> NDArray[np.int64]:
    """A number for each outline, int64 (n,), the same for those that are of one thing with the best of them."""
    out = np.arange(len(drawn))
    if not len(drawn):
        return out
    shapes = [d.shape for d in drawn]
    firsts = distinct(shapes, worth(drawn))
    tree = shapely.STRtree([shapes[i] for i in firsts])
    for i, shape in enumerate(shapes):
        near = tree.query(shape, predicate="intersects")
        if len(near):
            out[i] = firsts[max(near, key=lambda k: shapes[firsts[k]].intersection(shape).area)]
    return out


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


def _covered(shape: BaseGeometry, tree: shapely.STRtree, known: Sequence[BaseGeometry]) -> float:
    near = [known[int(i)] for i in tree.query(shape, predicate="intersects")]
    return float(shape.intersection(shapely.union_all(near)).area / shape.area) if near else 0.0
