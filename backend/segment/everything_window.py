# SPDX-License-Identifier: GPL-3.0-or-later
"""All objects of one window: prompts, masks, and of masks that say the same the best (ALGORITHMS A2, steps 2 to 5)."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from ..store.features import valid_pixels
from ..types import Mask, MaskPrompt, Prompts, Window
from .everything_seen import SAME, Seen, distinct, granular
from .everything_spots import Spot, gap_spots, grid_spots, heat_at, spots
from .field import OUTSIDE, resample, stability, tight

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..models.protocols import PromptableModel
    from ..types import Bounds, Decoded, Features

_NEARLY = 0.5  # and from which one closer look serves both
_COARSE = 0.8  # share of the quality asked for that a first look must reach
_SURE, _FITTING = 0.75, (0.35, 0.7)  # predicted IoU, and share of the crop's side, that need no closer look
_LEAST_PIXELS = 12
_MOST = 0.9  # share of the window; a larger mask is the window
_FEWEST = 64  # prompts for a small part of a window
_FIRST, _NEXT = 0.6, 0.1  # shares of the prompts: at first, and each time at what is left of the window
_CELL = 8  # pixels, of what is left
_COVERING = 0.05  # share of the window up to which a mask is an object that needs no further prompts
_LOOKED, _KEPT = 0.5, 0.36  # shares of the prompts: masks that get a closer look, masks that are kept, best first
_GRID = 16  # places a side at which a mask's likelihood of being a thing is read
_ROOM = 1.7  # a first look sees more than the blob that led there: blobs are smaller than their objects
_ALIKE = 2.0  # a prompt for something this much larger or smaller is still about the object under it


@dataclass(frozen=True)
class WindowOptions:
    """What is kept of a window.

    Attributes:
        count: prompts in a window of the model's full size, at most; a smaller one gets its share.
        sizes: least and most size of objects (side of a square of the same area), in pixels of the window.
        quality, stability: as in `EverythingOptions`.
        granularity: "objects", "parts" or "partition".
        where: the part of the window in which prompts are given, in its pixels; None = all of it.
    """

    count: int
    sizes: tuple[float, float]
    quality: float
    stability: float
    granularity: str
    where: Bounds | None = None


def window_masks(
    features: Features, model: PromptableModel, heat: NDArray[np.float32] | None, options: WindowOptions
) -> list[Mask]:
    """Masks of all objects of an encoded window, best first, no two of the same object."""
    window = features.window
    if features.valid_share < 0.01:
        return []
    x0, y0, x1, y1 = where = options.where or (0.0, 0.0, float(window.width), float(window.height))
    share = min((x1 - x0) * (y1 - y0) / model.window_size**2, 1.0)
    count = max(round(share * options.count), min(_FEWEST, options.count))
    options = replace(options, count=count, where=where)
    found = _first_looks(features, model, heat, options)
    if getattr(model, "glance", None) is not None:
        found = _closer_looks(features, model, _worthiest(found, math.ceil(_LOOKED * count)), options)
        found = _weighed(found, heat, window)
    kept = _worthiest(granular(distinct(found), options.granularity), math.ceil(_KEPT * count))
    valid = valid_pixels(features) if features.valid_share < 1 else None
    masks = [_on_window(seen, window, valid) for seen in kept]
    return [mask for mask in masks if mask is not None]


def _first_looks(
    features: Features, model: PromptableModel, heat: NDArray[np.float32] | None, options: WindowOptions
) -> list[Seen]:
    """Masks of all candidates: at the most promising places first, then wherever nothing was found yet."""
    window, count = features.window, options.count
    first = max(round(_FIRST * count), 1)
    where = options.where or (0.0, 0.0, float(window.width), float(window.height))
    if "rgb" in features.arrays:
        places = spots(features, heat, first, options.sizes, where)
    else:
        places = grid_spots(where, first)
    asked: list[Spot] = []
    found: list[Seen] = []
    while places:
        found = _looked(features, model, heat, places, found, options)
        asked += places
        more = min(max(round(_NEXT * count), 1), count - len(asked))
        places = gap_spots(_free(found, window, where), asked, heat, more, options.sizes, _CELL)
    return found


def _looked(
    features: Features,
    model: PromptableModel,
    heat: NDArray[np.float32] | None,
    places: list[Spot],
    found: list[Seen],
    options: WindowOptions,
) -> list[Seen]:
    """What was found so far, with the good masks at more places."""
    glance = getattr(model, "glance", None)
    todo = [spot for spot in places if not any(_answers(seen, spot) for seen in found)]
    if not todo:
        return found
    if glance is not None:
        decoded = glance(features.arrays, [(spot.x, spot.y, _ROOM * spot.size) for spot in todo])
    else:
        decoded = model.decode(features.arrays, [Prompts(np.array([[s.x, s.y]]), np.ones(1, np.int64)) for s in todo])
    share = _COARSE if glance is not None else 1.0
    looks = [
        _seen(d, i, features.window, spot) for d, spot in zip(decoded, todo, strict=True) for i in range(len(d.logits))
    ]
    good = [look for look in looks if look is not None and _good(look, options, share)]
    return distinct(found + _weighed(good, heat, features.window), _NEARLY if glance is not None else SAME)


def _worthiest(found: list[Seen], count: int) -> list[Seen]:
    """At most so many, in their own order."""
    least = sorted((seen.worth for seen in found), reverse=True)[:count][-1:]
    return [seen for seen in found if seen.worth >= least[0]][:count] if least else []


def _weighed(found: list[Seen], heat: NDArray[np.float32] | None, window: Window) -> list[Seen]:
    """Masks with how likely they are things."""
    if heat is None:
        return found
    at = (np.arange(_GRID) + 0.5) / _GRID
    weighed = []
    for seen in found:
        x0, y0, x1, y1 = seen.box
        xs, ys = x0 + at * (x1 - x0), y0 + at * (y1 - y0)
        cols, rows = np.meshgrid(xs.clip(0, window.width - 1), ys.clip(0, window.height - 1))
        inside = seen.inside(xs, ys)
        values = heat_at(heat, cols, rows, (window.height, window.width))
        weighed.append(replace(seen, thing=float(values[inside].mean()) if inside.any() else 0.0))
    return weighed


def _free(found: list[Seen], window: Window, where: Bounds) -> NDArray[np.bool_]:
    """Cells of a part of the window that no object covers; what is as large as a place with objects covers nothing."""
    h, w = -(-window.height // _CELL), -(-window.width // _CELL)
    free = np.ones((h, w), bool)
    ys, xs = (np.arange(h) + 0.5) * _CELL, (np.arange(w) + 0.5) * _CELL
    for seen in found:
        if seen.area <= _COVERING * window.height * window.width:
            x0, y0, x1, y1 = (int(side // _CELL) for side in seen.box)
            rows, cols = slice(max(y0, 0), y1 + 1), slice(max(x0, 0), x1 + 1)
            free[rows, cols] &= ~seen.inside(xs[cols], ys[rows])
    free &= ((ys >= where[1]) & (ys < where[3]))[:, None] & (xs >= where[0]) & (xs < where[2])
    return free


def _closer_looks(features: Features, model: PromptableModel, found: list[Seen], options: WindowOptions) -> list[Seen]:
    """Each mask again, in a crop that fits it; those that were sure and seen at the right scale stay as they are."""
    done = [look for look in found if _settled(look) and _good(look, options, 1.0)]
    found = [look for look in found if not _settled(look)]
    prompts = [Prompts(box=s.box, mask=MaskPrompt(s.logits, s.bounds)) for s in found]
    again = model.decode(features.arrays, prompts) if prompts else []
    looks = [_seen(decoded, 0, features.window, old.spot) for decoded, old in zip(again, found, strict=True)]
    return done + [look for look in looks if look is not None and _good(look, options, 1.0)]


def _settled(seen: Seen) -> bool:
    side = max(seen.box[2] - seen.box[0], seen.box[3] - seen.box[1]) / (seen.bounds[2] - seen.bounds[0])
    return seen.iou >= _SURE and _FITTING[0] <= side <= _FITTING[1]


def _seen(decoded: Decoded, index: int, window: Window, spot: Spot) -> Seen | None:
    """A candidate; None where it is empty, or ends where the model stopped looking inside the window."""
    logits = np.asarray(decoded.logits[index], np.float32)
    inside = logits > 0
    rows, cols = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
    if len(rows) < 2 or len(cols) < 2:
        return None
    x0, y0, x1, y1 = decoded.bounds
    dx, dy = (x1 - x0) / logits.shape[1], (y1 - y0) / logits.shape[0]
    box = (x0 + cols[0] * dx, y0 + rows[0] * dy, x0 + (cols[-1] + 1) * dx, y0 + (rows[-1] + 1) * dy)
    cut = (
        (cols[0] == 0 and x0 > 1)
        or (rows[0] == 0 and y0 > 1)
        or (cols[-1] == logits.shape[1] - 1 and x1 < window.width - 1)
        or (rows[-1] == logits.shape[0] - 1 and y1 < window.height - 1)
    )
    if cut:
        return None
    area = float(np.count_nonzero(inside)) * dx * dy
    return Seen(logits, decoded.bounds, box, area, float(decoded.iou[index]), stability(logits), spot)


def _good(seen: Seen, options: WindowOptions, share: float) -> bool:
    side = seen.area**0.5
    return (
        seen.iou >= share * options.quality
        and (share < 1 or seen.stability >= options.stability)
        and seen.area >= _LEAST_PIXELS
        and options.sizes[0] * share <= side <= options.sizes[1] / share
    )


def _answers(seen: Seen, spot: Spot) -> bool:
    """Whether a spot would only ask for a mask again."""
    ratio = seen.area**0.5 / spot.size
    if not 1 / _ALIKE < ratio < _ALIKE:
        return False
    x0, y0, x1, y1 = seen.bounds
    col = int((spot.x - x0) / (x1 - x0) * seen.logits.shape[1])
    row = int((spot.y - y0) / (y1 - y0) * seen.logits.shape[0])
    return 0 <= row < seen.logits.shape[0] and 0 <= col < seen.logits.shape[1] and bool(seen.logits[row, col] > 0)


def _on_window(seen: Seen, window: Window, valid: NDArray[np.bool_] | None) -> Mask | None:
    """A mask on the window's own pixels, only as large as the object."""
    x0, y0, x1, y1 = seen.box
    left, top = max(int(x0) - 3, 0), max(int(y0) - 3, 0)
    right, bottom = min(int(x1) + 4, window.width), min(int(y1) + 4, window.height)
    if right <= left or bottom <= top:
        return None
    frame = Window(window.level, window.row + top, window.col + left, bottom - top, right - left)
    corners = window.to_raster(np.reshape(seen.bounds, (2, 2))).ravel()
    values = resample(seen.logits, (corners[0], corners[1], corners[2], corners[3]), frame)
    if valid is not None:
        values[~valid[top:bottom, left:right]] = OUTSIDE
    return tight(Mask(frame, values, seen.iou, seen.stability))
