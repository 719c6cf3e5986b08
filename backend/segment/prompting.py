# SPDX-License-Identifier: GPL-3.0-or-later
"""Prompts: checking them, moving them between frames, making them from shapes and masks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import shapely

from ..errors import InputError
from ..types import Bounds, Mask, MaskPrompt, Prompts, RasterRef, Window
from ..wording import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

_SURE = np.float32(6.0)  # logit of a shape that the user drew
_LASSO_SIDE = 256  # the drawn shape travels as a mask of at most this many pixels


def check(prompts: Prompts, ref: RasterRef, *, pointed: bool = False) -> Prompts:
    """Refuse prompts that point at nothing; exclude points off the raster are dropped, boxes cut to it.

    Args:
        prompts: in working pixels.
        ref: the raster.
        pointed: something else (a previous answer) points already; exclude points alone are then enough.

    Raises:
        InputError: no prompt, an include point or a whole box outside the raster, a box without area.
    """
    xy = np.asarray(prompts.xy, dtype=np.float64).reshape(-1, 2)
    labels = np.asarray(prompts.labels, dtype=np.int64).reshape(-1)
    if len(xy) != len(labels):
        points, given = counted(len(xy), "point"), counted(len(labels), "label")
        raise InputError(f"{points} came with {given}; give one label (1 or 0) a point.")
    if not np.isfinite(xy).all():
        raise InputError("A point has no finite coordinates; check the coordinate system of the map and the layer.")
    if not pointed and not (labels == 1).any() and prompts.box is None and prompts.mask is None:
        raise InputError("Nothing points at an object; click on it or drag a box round it.")
    inside = (xy >= 0).all(axis=1) & (xy[:, 0] <= ref.width) & (xy[:, 1] <= ref.height)
    for point in xy[(labels == 1) & ~inside]:
        raise InputError(
            f"The point at column {point[0]:.0f}, row {point[1]:.0f} lies outside the raster "
            f"({ref.width} x {ref.height} pixels); click on the image."
        )
    box = _cut(prompts.box, ref) if prompts.box is not None else None
    return replace(prompts, xy=xy[inside], labels=labels[inside], box=box)


def extent(prompts: Prompts) -> Bounds:
    """Bounds of points, box and mask prompt."""
    corners = [np.asarray(prompts.xy, dtype=np.float64)]
    if prompts.box is not None:
        corners.append(np.reshape(prompts.box, (2, 2)))
    if prompts.mask is not None:
        corners.append(np.reshape(_inside_bounds(prompts.mask), (2, 2)))
    points = np.concatenate(corners)
    (x0, y0), (x1, y1) = points.min(axis=0), points.max(axis=0)
    return float(x0), float(y0), float(x1), float(y1)


def is_lone_click(prompts: Prompts) -> bool:
    """Whether one include point is all that is known."""
    return len(prompts.xy) == 1 and prompts.box is None and prompts.mask is None


def in_window(prompts: Prompts, window: Window) -> Prompts:
    """Working pixels -> pixels of a window. Points beyond the window are left out, boxes cut to it."""
    xy = window.to_window(prompts.xy)
    inside = (xy >= 0).all(axis=1) & (xy[:, 0] <= window.width) & (xy[:, 1] <= window.height)
    box, mask = prompts.box, prompts.mask
    if box is not None:
        x0, y0, x1, y1 = window.to_window(np.reshape(box, (2, 2))).ravel()
        cut = (max(x0, 0.0), max(y0, 0.0), min(x1, float(window.width)), min(y1, float(window.height)))
        box = cut if cut[0] < cut[2] and cut[1] < cut[3] else None
    if mask is not None:
        x0, y0, x1, y1 = window.to_window(np.reshape(mask.bounds, (2, 2))).ravel()
        mask = MaskPrompt(mask.logits, (float(x0), float(y0), float(x1), float(y1)))
    return Prompts(xy[inside], prompts.labels[inside], box, mask)


def with_mask(prompts: Prompts, mask: Mask) -> Prompts:
    """The prompts with a mask fed back."""
    return replace(prompts, mask=MaskPrompt(mask.logits, mask.window.bounds))


def lasso_prompts(outline: NDArray[np.float64]) -> Prompts:
    """A shape drawn round an object -> box, points deep inside, and the shape itself as mask prompt.

    Args:
        outline: float64 (n, 2) working pixels, open or closed.

    Raises:
        InputError: fewer than three points, or no area.
    """
    points = np.asarray(outline, dtype=np.float64).reshape(-1, 2)
    if len(np.unique(points, axis=0)) < 3:
        raise InputError(f"A lasso of {counted(len(points), 'point')} has no inside; draw round the object.")
    shape = shapely.make_valid(shapely.Polygon(points))
    if shape.area < 1:
        raise InputError("The lasso is smaller than one pixel of the image; zoom in and draw round the object.")
    x0, y0, x1, y1 = (float(value) for value in shape.bounds)
    step = max((x1 - x0) / _LASSO_SIDE, (y1 - y0) / _LASSO_SIDE, 1.0)
    width, height = max(int(np.ceil((x1 - x0) / step)), 2), max(int(np.ceil((y1 - y0) / step)), 2)
    bounds = (x0, y0, x0 + width * step, y0 + height * step)
    x, y = np.meshgrid(x0 + (np.arange(width) + 0.5) * step, y0 + (np.arange(height) + 0.5) * step)
    inside = shapely.contains_xy(shape, x, y)
    deep = deep_points(inside, 3) * step + (x0, y0)
    logits = np.where(inside, _SURE, -_SURE).astype(np.float32)
    return Prompts(deep, np.ones(len(deep), dtype=np.int64), (x0, y0, x1, y1), MaskPrompt(logits, bounds))


def deep_points(inside: NDArray[np.bool_], count: int, *, depth: float = 0.0) -> NDArray[np.float64]:
    """Points deep inside a mask and far from each other, in its pixels, the deepest first.

    Args:
        inside: bool (h, w).
        count: at most so many.
        depth: least distance to the mask's edge, in pixels.
    """
    from scipy import ndimage

    distance = ndimage.distance_transform_edt(np.pad(inside, 1))[1:-1, 1:-1]
    rows, cols = np.nonzero(inside & (distance >= depth))
    if not len(rows):
        return np.zeros((0, 2))
    depths = distance[rows, cols]
    chosen = [int(np.argmax(depths))]
    apart = np.hypot(rows - rows[chosen[0]], cols - cols[chosen[0]])
    while len(chosen) < min(count, len(rows)):
        # far from the others, but not on the very edge
        best = int(np.argmax(np.minimum(apart, 4 * depths)))
        if apart[best] < 1:
            break
        chosen.append(best)
        apart = np.minimum(apart, np.hypot(rows - rows[best], cols - cols[best]))
    deepest: NDArray[np.float64] = np.stack([cols[chosen], rows[chosen]], axis=1) + 0.5
    return deepest


def points(include: Sequence[NDArray[np.float64]], exclude: Sequence[NDArray[np.float64]] = ()) -> Prompts:
    """Prompts of point arrays (n, 2)."""
    groups = [*include, *exclude]
    xy = np.concatenate([np.zeros((0, 2)), *groups])
    wanted = sum(len(group) for group in include)
    labels = (np.arange(len(xy)) < wanted).astype(np.int64)
    return Prompts(xy, labels)


def _cut(box: Bounds, ref: RasterRef) -> Bounds:
    x0, y0, x1, y1 = (float(value) for value in box)
    x0, x1, y0, y1 = min(x0, x1), max(x0, x1), min(y0, y1), max(y0, y1)
    cut = max(x0, 0.0), max(y0, 0.0), min(x1, float(ref.width)), min(y1, float(ref.height))
    if not (cut[0] < cut[2] and cut[1] < cut[3]):
        what = "has no area" if x0 == x1 or y0 == y1 else "lies outside the raster"
        raise InputError(
            f"The box from column {x0:.0f}, row {y0:.0f} to column {x1:.0f}, row {y1:.0f} {what} "
            f"({ref.width} x {ref.height} pixels); drag it over the object."
        )
    return cut


def _inside_bounds(mask: MaskPrompt) -> Bounds:
    """Bounds of the inside of a mask prompt; all of it when it has none."""
    inside = mask.logits > 0
    rows, cols = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
    if not len(rows):
        return mask.bounds
    x0, y0, x1, y1 = mask.bounds
    dx, dy = (x1 - x0) / inside.shape[1], (y1 - y0) / inside.shape[0]
    return x0 + cols[0] * dx, y0 + rows[0] * dy, x0 + (cols[-1] + 1) * dx, y0 + (rows[-1] + 1) * dy
