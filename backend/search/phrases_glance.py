# SPDX-License-Identifier: GPL-3.0-or-later
"""Things of a known usual size, one by one: a glance of the promptable model at each blob in the hot places of a noun.

Cars in a row and boats at a pier are one hot region on the token grid; their blobs are not.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from ..segment.everything_spots import spots
from ..segment.field import resample, stability, tight
from ..types import Mask, Window
from ..vectorize.outline import outline
from ..vectorize.rings import to_shapely
from .field import TokenField, cut, mask_tokens, token_share
from .regions import Found

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ..progress import Progress
    from ..segment.everything_spots import Spot
    from ..segment.session import SegmentSession
    from ..types import Decoded, Polygon
    from .highlight import HeatMap

_COUNT = 400  # glances in a window of the model's size, at most
_SIZES = (0.35, 1.6)  # of the usual length, that a blob may have
_SURE = 0.24  # predicted IoU
_LEAST_PIXELS = 12
_FILLS = 0.45  # of the square of its length, that a thing covers
_OF_BEST, _ENOUGH = 0.5, 0.35  # share of the best one's score that is enough, and score that always is
_OTHERS = 0.6  # what scores of outlines count that were found in another way
_SAME = 0.5  # share of the smaller of two outlines that makes them one


@dataclass(frozen=True)
class Size:
    """How large a thing usually is.

    Attributes:
        length: in working pixels.
        spread: standard deviation of the logarithm of its area.
    """

    length: float
    spread: float = 1.0


def glance_objects(
    heat: HeatMap, concept: int, low: float, session: SegmentSession, size: Size, progress: Progress
) -> list[Found]:
    """Outlines of single things where a concept is likely, best first; they may overlap.

    Args:
        heat: of the session's layer.
        concept: index of the concept.
        low: heat from which a place is looked at.
        session: gives the masks; [] where its model cannot glance.
        size: usual size of the thing.
        progress: told of each window; may cancel.
    """
    glance = getattr(session.model, "glance", None)
    if glance is None:
        return []
    field = TokenField(heat.grid, heat.row, heat.col, heat.heat[concept])
    h, w = field.values.shape
    windows = [x for row in heat.grid.windows((heat.row, heat.row + h, heat.col, heat.col + w)) for x in row]
    found: list[tuple[float, Polygon]] = []
    best = 0.0
    for number, window in enumerate(windows):
        progress.report(number, len(windows), "Looking for single things")
        length = size.length / window.scale
        places = _places(field, low, session, window, length)
        if places:
            features = session.store.features(session.source, window, session.model)
            masks = [m for d in glance(features.arrays, places) for m in _masks(d, window, length)]
            scores = [_score(field, mask, size) for mask in masks]
            best = max([best, *scores])
            # what is too weak now stays so; outlines alone are kept, which take a hundredth of a mask's room
            strong = [(s, m) for s, m in zip(scores, masks, strict=True) if s >= min(_ENOUGH, _OF_BEST * best)]
            found += [(score, polygon) for score, mask in strong for polygon in outline(mask)[:1]]
    there = heat.presence[concept] if heat.presence else 1.0
    return [
        Found(polygon, heat.names[concept], score, score, "", "model", there)
        for score, polygon in sorted(found, key=lambda f: -f[0])
        if score >= min(_ENOUGH, _OF_BEST * best)
    ]


def best_of(singles: Sequence[Found], others: Sequence[Found]) -> list[Found]:
    """Both, without those that lie on a better one."""
    ranked = sorted([*singles, *(replace(f, score=_OTHERS * f.score) for f in others)], key=lambda f: -f.score)
    shapes = [shapely.make_valid(to_shapely(f.polygon)) for f in ranked]
    tree = shapely.STRtree(shapes)
    kept: set[int] = set()
    for i, shape in enumerate(shapes):
        near = (int(j) for j in tree.query(shape) if int(j) in kept)
        if all(shape.intersection(shapes[j]).area <= _SAME * min(shape.area, shapes[j].area) for j in near):
            kept.add(i)
    return [f for i, f in enumerate(ranked) if i in kept]


def _places(field: TokenField, low: float, session: SegmentSession, window: Window, length: float) -> list[Spot]:
    """Blobs of a fitting size in the hot places of a window; `length` in its pixels."""
    from scipy import ndimage

    stride = field.grid.stride
    r, c = window.row // stride - field.row, window.col // stride - field.col
    shape = math.ceil(window.height / stride), math.ceil(window.width / stride)
    local = np.zeros(shape, np.float32)
    part = field.values[max(r, 0) : max(r + shape[0], 0), max(c, 0) : max(c + shape[1], 0)]
    local[max(-r, 0) : max(-r, 0) + part.shape[0], max(-c, 0) : max(-c, 0) + part.shape[1]] = part
    if local.max(initial=0.0) < low:
        return []
    features = session.store.features(session.source, window, session.model)
    if "rgb" not in features.arrays:
        return []
    wide: NDArray[Any] = ndimage.maximum_filter(local, 2)
    share = min(window.height * window.width / session.model.window_size**2, 1.0)
    sizes = (max(8.0, _SIZES[0] * length), _SIZES[1] * length)
    hot, whole = np.ascontiguousarray(local / local.max()), (0.0, 0.0, float(window.width), float(window.height))
    asked = spots(features, hot, math.ceil(_COUNT * share), sizes, whole)
    last = shape[0] - 1, shape[1] - 1
    return [s for s in asked if wide[min(int(s.y / stride), last[0]), min(int(s.x / stride), last[1])] >= low]


def _masks(decoded: Decoded, window: Window, length: float) -> list[Mask]:
    """The candidates that are sure, whole and of a fitting size."""
    out = []
    x0, y0, x1, y1 = decoded.bounds
    for logits, iou in zip(np.asarray(decoded.logits, np.float32), decoded.iou, strict=True):
        inside = logits > 0
        cut = inside[0].any() or inside[-1].any() or inside[:, 0].any() or inside[:, -1].any()
        cell = (x1 - x0) / logits.shape[1] * (y1 - y0) / logits.shape[0]
        area = float(np.count_nonzero(inside)) * cell
        fits = max(_LEAST_PIXELS, (0.35 * _SIZES[0] * length) ** 2) <= area <= (_SIZES[1] * length) ** 2
        if cut or not fits or iou < _SURE:
            continue
        left, top = max(math.floor(x0), 0), max(math.floor(y0), 0)
        right, bottom = min(math.ceil(x1), window.width), min(math.ceil(y1), window.height)
        frame = Window(window.level, window.row + top, window.col + left, bottom - top, right - left)
        corners = window.to_raster(np.reshape(decoded.bounds, (2, 2))).ravel()
        values = resample(logits, (corners[0], corners[1], corners[2], corners[3]), frame)
        mask = tight(Mask(frame, values, float(iou), stability(logits)))
        if mask is not None:
            out.append(mask)
    return out


def _score(field: TokenField, mask: Mask, size: Size) -> float:
    """How likely a mask is one thing of the noun: heat under it, its quality, and how usual its size is."""
    field, _ = cut(field, mask_tokens(field, [mask]))
    share = token_share(field, mask)
    total = float(share.sum())
    heat = float((share * field.values).sum()) / total if total else 0.0
    area = float(np.count_nonzero(mask.logits > 0)) * mask.window.scale**2
    unusual = math.log(max(area, 1e-6) / (_FILLS * size.length**2)) / size.spread
    return heat * math.sqrt(max(mask.iou * mask.stability, 0.0)) * math.exp(-0.5 * unusual**2)
