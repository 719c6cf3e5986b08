# SPDX-License-Identifier: GPL-3.0-or-later
"""An object that goes on beyond its window is followed until it ends (ALGORITHMS A1, step 4)."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..types import Bounds, Mask, Prompts, Window
from .field import agreement, enclosing, intersection, object_bounds, sample, tight, union
from .placement import covers_level, neighbour, window_around
from .prompting import deep_points, extent, in_window, with_mask

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .decoding import Answer, WindowDecoder

_AGREE = 0.7  # IoU with what is known, where both looked
_LEVELS_UP = 2
_MAX_PIXELS = 32_000_000  # of the joined mask: 128 MB
_LOOK_AHEAD = 0.5  # an object is guessed to go on by this share of its size at each open side


@dataclass(frozen=True)
class Grown:
    """An object followed to its end.

    Attributes:
        mask: at the level at which it was found whole.
        complete: False where it was given up: too many windows, or what lies beyond does not fit what is known.
    """

    mask: Mask
    complete: bool


def grow(answer: Answer, prompts: Prompts, decoder: WindowDecoder) -> Grown:
    """Follow an object beyond its window: ask again, look wider, look coarser, then go from window to window."""
    answer = _asked_again(answer, prompts, decoder)
    for _ in range(_LEVELS_UP + 1):
        if not answer.open_sides(decoder.source):
            return Grown(answer.mask, complete=True)
        window = _wider(answer, prompts, decoder)
        if window is None or not decoder.left:
            break
        wider = decoder.answer(window, with_mask(prompts, answer.mask))
        if wider is None or not _fits(wider, answer):
            break
        answer = _asked_again(wider, prompts, decoder)
    if not answer.open_sides(decoder.source):
        return Grown(answer.mask, complete=True)
    return _propagated(answer, prompts, decoder)


def _asked_again(answer: Answer, prompts: Prompts, decoder: WindowDecoder) -> Answer:
    """Models that see only a part of the window round the prompts see more of it with the mask fed back."""
    for _ in range(_LEVELS_UP + 1):
        if not answer.open_sides(decoder.source) or _inside(answer.window.bounds, answer.covered):
            return answer
        wider = decoder.answer(answer.window, with_mask(prompts, answer.mask))
        if wider is None or _inside(wider.covered, answer.covered) or not _fits(wider, answer):
            return answer
        answer = wider
    return answer


def _wider(answer: Answer, prompts: Prompts, decoder: WindowDecoder) -> Window | None:
    """The next window to look at: better placed at the same level if that can show all, else one level up."""
    ref, size = decoder.source.ref, decoder.model.window_size
    guess = _guess(answer, extent(prompts), decoder)
    x0, y0, x1, y1 = guess
    level = answer.window.level
    side = max(x1 - x0, y1 - y0)
    if side < 0.9 * size * 2.0**level:
        moved = window_around(guess, level=level, size=size, ref=ref)
        if _inside(guess, moved.bounds, slack=2.0**level) and moved != answer.window:
            return moved
    start = min((window.level for window in decoder.looked), default=level)
    if level - start >= _LEVELS_UP or covers_level(answer.window, ref):
        return None
    return window_around(guess, level=level + 1, size=size, ref=ref)


def _guess(answer: Answer, prompted: Bounds, decoder: WindowDecoder) -> Bounds:
    """Where the whole object may lie."""
    bounds = list(object_bounds(answer.mask) or prompted)
    open_sides = answer.open_sides(decoder.source)
    ahead = _LOOK_AHEAD * max(bounds[2] - bounds[0], bounds[3] - bounds[1])
    for side in open_sides:
        bounds[side] += ahead if side >= 2 else -ahead
    ref = decoder.source.ref
    x0, y0 = max(min(bounds[0], prompted[0]), 0.0), max(min(bounds[1], prompted[1]), 0.0)
    x1, y1 = min(max(bounds[2], prompted[2]), float(ref.width)), min(max(bounds[3], prompted[3]), float(ref.height))
    return x0, y0, x1, y1


def _fits(new: Answer, old: Answer) -> bool:
    """Whether a new answer says the same as the old one where the old one looked (not at its very border)."""
    level = max(new.mask.window.level, old.mask.window.level)
    frame = enclosing([_window(old.covered, level)], level)
    return agreement(sample(new.mask, frame), sample(old.mask, frame)) >= _AGREE


def _propagated(answer: Answer, prompts: Prompts, decoder: WindowDecoder) -> Grown:
    ref = decoder.source.ref
    masks, complete = [answer.mask], True
    queue = deque([answer])
    visited = {answer.window}
    while queue:
        current = queue.popleft()
        for side in current.open_sides(decoder.source):
            window = neighbour(current.window, side, ref)
            if window in visited:
                continue
            visited.add(window)
            if not decoder.left or _pixels(masks, window) > _MAX_PIXELS:
                return Grown(_joined(masks), complete=False)
            decoder.expected = max(decoder.expected, len(decoder.looked) + len(queue) + 2)
            found = _continued(masks, current.window, window, prompts, decoder)
            if found is None:
                complete = False
            else:
                masks.append(found.mask)
                queue.append(found)
    return Grown(_joined(masks), complete)


def _continued(
    masks: list[Mask], known: Window, window: Window, prompts: Prompts, decoder: WindowDecoder
) -> Answer | None:
    """The object in the next window, or None when that does not fit what is known of it."""
    overlap = intersection(known, window)
    if overlap is None:
        return None
    seen = Mask(overlap, _over(masks, overlap), 1.0, 1.0)
    deep = deep_points(seen.logits > 0, 3)
    if not len(deep):
        return None
    own = in_window(prompts, window)
    xy = np.concatenate([overlap.to_raster(deep), window.to_raster(own.xy)])
    labels = np.concatenate([np.ones(len(deep), dtype=np.int64), own.labels])
    found = decoder.answer(window, with_mask(Prompts(xy, labels), seen))
    if found is None or agreement(sample(found.mask, overlap), seen.logits) < _AGREE:
        return None
    return found


def _over(masks: list[Mask], window: Window) -> NDArray[np.float32]:
    result: NDArray[np.float32] = np.maximum.reduce([sample(mask, window) for mask in masks])
    return result


def _joined(masks: list[Mask]) -> Mask:
    joined = union(masks)
    return tight(joined) or joined


def _pixels(masks: list[Mask], window: Window) -> int:
    frame = enclosing([*(mask.window for mask in masks), window], window.level)
    return frame.width * frame.height


def _window(bounds: Bounds, level: int) -> Window:
    s = 2.0**level
    col, row = round(bounds[0] / s), round(bounds[1] / s)
    return Window(level, row, col, max(round(bounds[3] / s) - row, 1), max(round(bounds[2] / s) - col, 1))


def _inside(inner: Bounds, outer: Bounds, *, slack: float = 0.5) -> bool:
    return (
        inner[0] >= outer[0] - slack
        and inner[1] >= outer[1] - slack
        and inner[2] <= outer[2] + slack
        and inner[3] <= outer[3] + slack
    )
