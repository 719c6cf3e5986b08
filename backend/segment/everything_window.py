# SPDX-License-Identifier: GPL-3.0-or-later
"""All objects of one window: prompts, masks, and of masks that say the same the best (ALGORITHMS A2, steps 2 to 5)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..store.features import valid_pixels
from ..types import Mask, MaskPrompt, Prompts, Window
from .everything_spots import Spot, grid_spots, spots
from .field import OUTSIDE, resample, stability, tight

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from ..models.protocols import Arrays, PromptableModel
    from ..types import Bounds, Decoded, Features

_SAME = 0.7  # mask IoU from which two masks are one object
_NEARLY = 0.5  # and from which one closer look serves both
_PART = 0.9  # share of a mask inside another one that makes it a part
_WHOLE = 4.0  # a mask this many times larger is no object with parts but a place with objects
_TRUST = 0.05  # a whole may be less certain by this much than its part
_CELLS = 64  # masks are compared on at most this many cells a side
_COARSE = 0.8  # share of the quality asked for that a first look must reach
_SURE, _FITTING = 0.75, (0.35, 0.7)  # predicted IoU, and share of the crop's side, that need no closer look
_LEAST_PIXELS = 12
_MOST = 0.9  # share of the window; a larger mask is the window
_ROUNDS = (0.6, 1.0)  # shares of the prompts after which found objects take theirs out of the rest
_ALIKE = 2.0  # a prompt for something this much larger or smaller is still about the object under it


@dataclass(frozen=True)
class WindowOptions:
    """What is kept of a window.

    Attributes:
        count: prompts, at most.
        sizes: least and most size of objects (side of a square of the same area), in pixels of the window.
        quality, stability: as in `EverythingOptions`.
        granularity: "objects", "parts" or "partition".
    """

    count: int
    sizes: tuple[float, float]
    quality: float
    stability: float
    granularity: str


@dataclass(frozen=True)
class _Seen:
    """A mask in its own frame, as the model gave it.

    Attributes:
        logits: float32 (h, w) over `bounds`.
        bounds: in pixels of the window.
        box: of what is inside.
        area: of what is inside, pixels of the window.
        spot: what was asked.
    """

    logits: NDArray[np.float32]
    bounds: Bounds
    box: Bounds
    area: float
    iou: float
    stability: float
    spot: Spot

    @property
    def score(self) -> float:
        return self.iou * self.stability


def window_masks(
    features: Features, model: PromptableModel, heat: NDArray[np.float32] | None, options: WindowOptions
) -> list[Mask]:
    """Masks of all objects of an encoded window, best first, no two of the same object."""
    window = features.window
    if features.valid_share < 0.01:
        return []
    showing = "rgb" in features.arrays
    places = (
        spots(features, heat, options.count, options.sizes)
        if showing
        else grid_spots(window.height, window.width, options.count)
    )
    glance = getattr(model, "glance", None)
    found = _first_looks(features, model, glance, places, options)
    if glance is not None:
        found = _closer_looks(features, model, found, options)
    kept = _granular(_distinct(found), options.granularity)
    valid = valid_pixels(features) if features.valid_share < 1 else None
    masks = [_on_window(seen, window, valid) for seen in kept]
    return [mask for mask in masks if mask is not None]


def _first_looks(
    features: Features,
    model: PromptableModel,
    glance: Callable[[Arrays, Sequence[Spot]], list[Decoded]] | None,
    places: list[Spot],
    options: WindowOptions,
) -> list[_Seen]:
    """Masks of all candidates; what was found early takes prompts for the same object out of the later rounds."""
    # Each scale's best first: every second one of each comes into the first round.
    order = sorted(range(len(places)), key=lambda i: (i % 5 > 2, i))
    first = [places[i] for i in order[: round(_ROUNDS[0] * len(places))]]
    rest = [places[i] for i in order[len(first) :]]
    found: list[_Seen] = []
    for asked in (first, rest):
        todo = [spot for spot in asked if not any(_answers(seen, spot) for seen in found)]
        if glance is not None:
            decoded = glance(features.arrays, todo) if todo else []
        else:
            clicks = [Prompts(np.array([[s.x, s.y]]), np.ones(1, np.int64)) for s in todo]
            decoded = list(model.decode(features.arrays, clicks)) if clicks else []
        share = _COARSE if glance is not None else 1.0
        looks = [
            _seen(d, i, features.window, spot)
            for d, spot in zip(decoded, todo, strict=True)
            for i in range(len(d.logits))
        ]
        good = [look for look in looks if look is not None and _good(look, options, share)]
        found = _distinct(found + good, _NEARLY if glance is not None else _SAME)
    return found


def _closer_looks(
    features: Features, model: PromptableModel, found: list[_Seen], options: WindowOptions
) -> list[_Seen]:
    """Each mask again, in a crop that fits it; those that were sure and seen at the right scale stay as they are."""
    done = [look for look in found if _settled(look) and _good(look, options, 1.0)]
    found = [look for look in found if not _settled(look)]
    prompts = [Prompts(_inner_point(s)[None], np.ones(1, np.int64), mask=MaskPrompt(s.logits, s.bounds)) for s in found]
    again = model.decode(features.arrays, prompts) if prompts else []
    looks = [_seen(decoded, 0, features.window, old.spot) for decoded, old in zip(again, found, strict=True)]
    return done + [look for look in looks if look is not None and _good(look, options, 1.0)]


def _settled(seen: _Seen) -> bool:
    side = max(seen.box[2] - seen.box[0], seen.box[3] - seen.box[1]) / (seen.bounds[2] - seen.bounds[0])
    return seen.iou >= _SURE and _FITTING[0] <= side <= _FITTING[1]


def _seen(decoded: Decoded, index: int, window: Window, spot: Spot) -> _Seen | None:
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
    return _Seen(logits, decoded.bounds, box, area, float(decoded.iou[index]), stability(logits), spot)


def _good(seen: _Seen, options: WindowOptions, share: float) -> bool:
    side = seen.area**0.5
    return (
        seen.iou >= share * options.quality
        and (share < 1 or seen.stability >= options.stability)
        and seen.area >= _LEAST_PIXELS
        and options.sizes[0] * share <= side <= options.sizes[1] / share
    )


def _answers(seen: _Seen, spot: Spot) -> bool:
    """Whether a spot would only ask for a mask again."""
    ratio = seen.area**0.5 / spot.size
    if not 1 / _ALIKE < ratio < _ALIKE:
        return False
    x0, y0, x1, y1 = seen.bounds
    col = int((spot.x - x0) / (x1 - x0) * seen.logits.shape[1])
    row = int((spot.y - y0) / (y1 - y0) * seen.logits.shape[0])
    return 0 <= row < seen.logits.shape[0] and 0 <= col < seen.logits.shape[1] and bool(seen.logits[row, col] > 0)


def _inner_point(seen: _Seen) -> NDArray[np.float64]:
    """The spot where it lies inside, else the inside pixel that is nearest to the mask's middle."""
    if _answers(seen, seen.spot._replace(size=seen.area**0.5)):
        return np.array([seen.spot.x, seen.spot.y])
    rows, cols = np.nonzero(seen.logits > 0)
    i = int(np.argmin((rows - rows.mean()) ** 2 + (cols - cols.mean()) ** 2))
    x0, y0, x1, y1 = seen.bounds
    h, w = seen.logits.shape
    return np.array([x0 + (cols[i] + 0.5) * (x1 - x0) / w, y0 + (rows[i] + 0.5) * (y1 - y0) / h])


def _distinct(found: list[_Seen], same: float = _SAME) -> list[_Seen]:
    """Of masks that say the same the best one, best first (non-maximum suppression by mask IoU)."""
    ordered = sorted(found, key=lambda seen: -seen.score)
    if not ordered:
        return []
    boxes = np.array([seen.box for seen in ordered])
    near = _box_iou(boxes) > same * 0.7  # boxes differ more than masks only where a thread sticks out
    gone = np.zeros(len(ordered), bool)
    for i in range(len(ordered)):
        if gone[i]:
            continue
        for k in np.flatnonzero(near[i, i + 1 :] & ~gone[i + 1 :]) + i + 1:
            shared, a, b = _overlap(ordered[i], ordered[k])
            gone[k] = shared > same * (a + b - shared)
    return [seen for seen, out in zip(ordered, gone, strict=True) if not out]


def _granular(found: list[_Seen], granularity: str) -> list[_Seen]:
    """For objects, masks without those that are parts of another one."""
    if granularity != "objects" or len(found) < 2:
        return found
    boxes = np.array([seen.box for seen in found])
    x0, y0, x1, y1 = boxes.T
    inside = (x0[:, None] >= x0 - 4) & (y0[:, None] >= y0 - 4) & (x1[:, None] <= x1 + 4) & (y1[:, None] <= y1 + 4)
    kept = []
    for i, part in enumerate(found):
        wholes = (
            k
            for k in np.flatnonzero(inside[i])
            if k != i
            and part.area < found[k].area <= _WHOLE * part.area
            and found[k].stability >= part.stability - _TRUST
            and found[k].iou >= part.iou - _TRUST
        )
        if not any(_contained(part, found[k]) for k in wholes):
            kept.append(part)
    return kept


def _contained(part: _Seen, whole: _Seen) -> bool:
    shared, area, _ = _overlap(part, whole)
    return shared > _PART * area


def _overlap(a: _Seen, b: _Seen) -> tuple[int, int, int]:
    """Cells inside both, inside the first, inside the second, on one small grid over both boxes."""
    x0, y0 = min(a.box[0], b.box[0]), min(a.box[1], b.box[1])
    side = max(max(a.box[2], b.box[2]) - x0, max(a.box[3], b.box[3]) - y0)
    at = (np.arange(_CELLS) + 0.5) * side / _CELLS
    one, two = _cells(a, x0 + at, y0 + at), _cells(b, x0 + at, y0 + at)
    return int(np.count_nonzero(one & two)), int(np.count_nonzero(one)), int(np.count_nonzero(two))


def _cells(seen: _Seen, xs: NDArray[np.float64], ys: NDArray[np.float64]) -> NDArray[np.bool_]:
    x0, y0, x1, y1 = seen.bounds
    h, w = seen.logits.shape
    cols = np.floor((xs - x0) * (w / (x1 - x0))).astype(np.int64)
    rows = np.floor((ys - y0) * (h / (y1 - y0))).astype(np.int64)
    fits = ((rows >= 0) & (rows < h))[:, None] & ((cols >= 0) & (cols < w))
    inside: NDArray[np.bool_] = seen.logits[np.clip(rows, 0, h - 1)[:, None], np.clip(cols, 0, w - 1)] > 0
    both: NDArray[np.bool_] = inside & fits
    return both


def _box_iou(boxes: NDArray[np.float64]) -> NDArray[np.float64]:
    x0, y0, x1, y1 = boxes.T
    w = np.minimum(x1[:, None], x1) - np.maximum(x0[:, None], x0)
    h = np.minimum(y1[:, None], y1) - np.maximum(y0[:, None], y0)
    both = np.clip(w, 0, None) * np.clip(h, 0, None)
    area = (x1 - x0) * (y1 - y0)
    iou: NDArray[np.float64] = both / (area[:, None] + area - both)
    return iou


def _on_window(seen: _Seen, window: Window, valid: NDArray[np.bool_] | None) -> Mask | None:
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
