# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts of a picture that an explanation takes away: its objects, and what lies between them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

from ..segment.everything_spots import ThingHeat
from ..segment.everything_window import WindowOptions, window_masks
from ..vectorize.fill import inside_of
from ..vectorize.outline import outline
from ..vectorize.rings import from_shapely
from .resample import resampled

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..progress import Progress
    from ..segment.session import SegmentSession
    from ..types import Polygon, Window

_MOST_OBJECTS = 40
_POINTS = 48  # prompts in the picture
_QUALITY, _STABILITY = 0.3, 0.1  # predicted IoU and stability that an object must have
_LEAST_PIXELS = 30
_LARGEST = 0.35  # share of the picture above which an object is its ground
_GROUND_SIDE = 3  # the ground is cut into so many parts a side
_SOFT = 2.0  # pixels; edge of what is taken away
_BLOCK = 4  # pixels; side of the blocks in which the surroundings are smoothed
_REACH = (8.0, 32.0, 96.0)  # pixels; how far the surroundings reach that fill it


@dataclass(frozen=True)
class Unit:
    """One part.

    Attributes:
        polygons: outlines in working pixels.
        mask: bool (h, w), its pixels in the picture.
        kind: "object", or "ground" between objects.
    """

    polygons: tuple[Polygon, ...]
    mask: NDArray[np.bool_]
    kind: Literal["object", "ground"]


def picture_units(session: SegmentSession, window: Window, valid: NDArray[np.bool_], progress: Progress) -> list[Unit]:
    """The largest objects in a window, and the rest in squares; together they cover all valid pixels once."""
    h, w = valid.shape
    free = valid.copy()
    found = []
    for polygon in _objects(session, window, progress):
        mask = inside_of([window.to_window(ring) for ring in polygon.rings], h, w) & valid
        if _LEAST_PIXELS <= mask.sum() <= _LARGEST * valid.sum():
            found.append((int(mask.sum()), polygon, mask))
    units = []
    for _, polygon, mask in sorted(found, key=lambda f: -f[0])[:_MOST_OBJECTS]:
        own = mask & free
        if own.sum() >= _LEAST_PIXELS:
            units.append(Unit((polygon,), own, "object"))
            free &= ~own
    rows = np.minimum(np.arange(h) * _GROUND_SIDE // h, _GROUND_SIDE - 1)
    cols = np.minimum(np.arange(w) * _GROUND_SIDE // w, _GROUND_SIDE - 1)
    for i in range(_GROUND_SIDE):
        for j in range(_GROUND_SIDE):
            own = free & (rows == i)[:, None] & (cols == j)[None]
            if own.sum() >= _LEAST_PIXELS:
                units.append(Unit(_outlines(own, window), own, "ground"))
    return units


def _objects(session: SegmentSession, window: Window, progress: Progress) -> list[Polygon]:
    """Outlines of what lies in a window; it is encoded by itself, so that all prompts are spent on it."""
    progress.report(0, 1, "Looking for objects")
    model = session.model
    features = session.store.features(session.source, window, model)
    share = min(window.height * window.width / model.window_size**2, 1.0)
    sizes = (math.sqrt(_LEAST_PIXELS), math.sqrt(_LARGEST * window.height * window.width))
    options = WindowOptions(round(_POINTS / share), sizes, _QUALITY, _STABILITY, "objects")
    masks = window_masks(features, model, ThingHeat(model)(features), options)
    return [polygon for mask in masks for polygon in outline(mask)[:1]]


def blended_out(rgb: NDArray[np.uint8], masks: NDArray[np.bool_]) -> NDArray[np.uint8]:
    """A picture without some parts: they take the smooth colours of what is left around them.

    Args:
        rgb: (h, w, 3).
        masks: bool (n, h, w); n may be 0.
    """
    from scipy import ndimage

    if not len(masks):
        return rgb
    gone = masks.any(axis=0)
    left = ~gone
    values = rgb.astype(np.float32)
    mean = values[left].mean(axis=0) if left.any() else values.mean(axis=(0, 1))
    # smooth colours need no fine pixels
    share, colours = _blocks(left[..., None].astype(np.float32)), _blocks(values * left[..., None])
    coarse = np.broadcast_to(mean, colours.shape)
    for reach in reversed(_REACH):  # the nearest surroundings that reach a block decide
        sigma = (reach / _BLOCK, reach / _BLOCK, 0)
        near = ndimage.gaussian_filter(share, sigma, mode="nearest")
        seen = ndimage.gaussian_filter(colours, sigma, mode="nearest") / np.maximum(near, 1e-6)
        trust = np.clip(near * 20, 0, 1)
        coarse = coarse * (1 - trust) + trust * seen
    at = [(np.arange(n) + 0.5) / _BLOCK - 0.5 for n in gone.shape]
    fill = np.stack([resampled(np.ascontiguousarray(coarse[..., k]), *at) for k in range(3)], axis=2)
    alpha = np.maximum(ndimage.gaussian_filter(gone.astype(np.float32), _SOFT), gone)[..., None]
    out: NDArray[np.uint8] = np.clip(values * (1 - alpha) + fill * alpha + 0.5, 0, 255).astype(np.uint8)
    return out


def _blocks(values: NDArray[np.float32]) -> NDArray[np.float32]:
    """Means of blocks of `_BLOCK` pixels a side, (h, w, k)."""
    h, w, k = values.shape
    padded = np.pad(values, ((0, -h % _BLOCK), (0, -w % _BLOCK), (0, 0)), mode="edge")
    out: NDArray[np.float32] = padded.reshape(-(-h // _BLOCK), _BLOCK, -(-w // _BLOCK), _BLOCK, k).mean(axis=(1, 3))
    return out


def _outlines(mask: NDArray[np.bool_], window: Window) -> tuple[Polygon, ...]:
    """Outlines of a part of the ground in working pixels, without specks."""
    import shapely

    from ..types import Polygon as Outline
    from ..vectorize.contour import trace

    logits = np.pad(np.where(mask, 1, -1).astype(np.float32), 1, constant_values=-1)
    rings = [tuple(window.to_raster(r - 1) for r in p.rings) for p in trace(logits)]
    shapes = [shapely.make_valid(shapely.Polygon(r[0], r[1:])) for r in rings]
    least = _LEAST_PIXELS * window.scale**2
    return tuple(p for s in shapes for p in from_shapely(s) if s.area >= least) or tuple(map(Outline, rings[:1]))
