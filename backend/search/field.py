# SPDX-License-Identifier: GPL-3.0-or-later
"""Regions of a field on the token grid, and the sharp outlines that a promptable model gives them (ALGORITHMS A3.5).

Words (heat) and change (evidence) are both such fields, so both get their objects here.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..types import Bounds, Mask, MaskPrompt, Polygon, Prompts, Window
from ..vectorize.outline import OutlineOptions, outline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from .tokens import TokenGrid

LOW = 0.6  # hysteresis: a region grows down to this share of the threshold
_POINTS = 3
_NEGATIVES = 4
_APART = 4  # tokens, squared
_HOT = 0.2  # positive points lie in the hottest fifth
_RING = (1, 3)  # tokens; the surroundings of a mask
_PEAK_SIDE = 3  # tokens; peaks nearer than this are one
_MOST_PEAKS = 24  # of one region; bounds the work
_SMOOTHED = 5  # tokens; what smoothing for peaks reaches
_IOU_WEIGHT = 0.2  # of the predicted IoU against the contrast of the values
_COVERED = 0.5  # share of a region that a sharp outline must cover
_SINGLE = 64 * 64  # tokens; a larger region is land cover, not one object: its own outline is the better answer


@dataclass(frozen=True)
class TokenField:
    """Values between 0 and 1 on the token grid.

    Attributes:
        grid: the layer's tokens.
        row, col: first token row and column.
        values: float32 (h, w).
    """

    grid: TokenGrid
    row: int
    col: int
    values: NDArray[np.float32]


@dataclass(frozen=True)
class Region:
    """A connected high place of a field.

    Attributes:
        tokens: int64 (n, 2), row and column within the field.
        mean, peak: of the values inside.
    """

    tokens: NDArray[np.int64]
    mean: float
    peak: float

    @property
    def at(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Index into arrays of the field's shape."""
        return self.tokens[:, 0], self.tokens[:, 1]

    @property
    def is_object(self) -> bool:
        """Small enough to be one thing."""
        return len(self.tokens) <= _SINGLE


def regions(field: TokenField, threshold: float) -> list[Region]:
    """Connected regions that reach the threshold, best first."""
    from scipy import ndimage

    labels, count = ndimage.label(field.values >= threshold * LOW, structure=np.ones((3, 3)))
    if not count:
        return []
    peaks = np.asarray(ndimage.maximum(field.values, labels, np.arange(1, count + 1)))
    boxes = ndimage.find_objects(labels)
    out = []
    for number in np.flatnonzero(peaks >= threshold) + 1:
        box = boxes[number - 1]
        inside = np.argwhere(labels[box] == number) + np.array([box[0].start, box[1].start])
        mean = float(field.values[inside[:, 0], inside[:, 1]].mean())
        out.append(Region(inside, mean, float(peaks[number - 1])))
    return sorted(out, key=lambda r: -r.peak * r.mean)


def region_outline(field: TokenField, region: Region, threshold: float, detail: float = 0.25) -> list[Polygon]:
    """The region's own outline in working pixels; the token grid is itself a window of a coarser level.

    Args:
        field: of the region.
        region: from `regions` with the same threshold.
        threshold: as there.
        detail: what the outline may leave out, in tokens.
    """
    low = threshold * LOW
    y0, x0 = np.maximum(region.tokens.min(axis=0) - 1, 0)
    y1, x1 = np.minimum(region.tokens.max(axis=0) + 2, field.values.shape)
    # Another region in the same box must not join in; to one that touches it the border is half way.
    logits = -np.abs(field.values[y0:y1, x0:x1] - low) - 1e-3
    logits[region.tokens[:, 0] - y0, region.tokens[:, 1] - x0] = field.values[region.at] - low + 1e-3
    level = field.grid.level + int(math.log2(field.grid.stride))
    window = Window(level, field.row + int(y0), field.col + int(x0), int(y1 - y0), int(x1 - x0))
    mask = Mask(window, logits.astype(np.float32), region.mean, 1.0)
    return outline(mask, OutlineOptions(detail=field.grid.pitch * detail))


def region_prompts(field: TokenField, region: Region, *, margin: float = 0.1) -> Prompts:
    """A box around the region and its hottest places, in working pixels."""
    order = np.argsort(-field.values[region.at], kind="stable")
    hot = region.tokens[order[: max(1, math.ceil(len(order) * _HOT))]]
    points = _spread_out(hot, _POINTS)
    xy = _on_raster(field, (points[:, ::-1] + 0.5 + (field.col, field.row)) * field.grid.pitch)
    return Prompts(xy, np.ones(len(xy), np.int64), box=_box(field, region, margin))


def full_prompts(field: TokenField, region: Region) -> Prompts:
    """`region_prompts`, the coldest places in a ring around the region to leave out, and the values as a mask."""
    from scipy import ndimage

    base = region_prompts(field, region)
    pad = _RING[1]
    y0, x0 = np.maximum(region.tokens.min(axis=0) - pad, 0)
    y1, x1 = np.minimum(region.tokens.max(axis=0) + 1 + pad, field.values.shape)
    values = field.values[y0:y1, x0:x1]
    inside = np.zeros(values.shape, bool)
    inside[region.tokens[:, 0] - y0, region.tokens[:, 1] - x0] = True
    near, far = (ndimage.binary_dilation(inside, iterations=n) for n in _RING)
    ring = np.argwhere(far & ~near)
    cold = _spread_out(ring[np.argsort(values[tuple(ring.T)], kind="stable")], _NEGATIVES) if len(ring) else ring
    pitch = field.grid.pitch
    out = _on_raster(field, (cold[:, ::-1] + 0.5 + (x0 + field.col, y0 + field.row)) * pitch)
    bounds = tuple(float(v) * pitch for v in (x0 + field.col, y0 + field.row, x1 + field.col, y1 + field.row))
    logits = np.where(inside, 20 * values - 10, np.minimum(20 * values - 10, -1)).astype(np.float32)
    return Prompts(
        np.concatenate([base.xy, out]),
        np.concatenate([base.labels, np.zeros(len(out), np.int64)]),
        box=base.box,
        mask=MaskPrompt(logits, bounds),  # type: ignore[arg-type]
    )


def region_peaks(field: TokenField, region: Region, threshold: float) -> NDArray[np.float64]:
    """Places inside a region that are hotter than all around them, hottest first, (n, 2) working pixels."""
    from scipy import ndimage

    field, (top, left) = cut(field, region.tokens, _SMOOTHED)
    tokens = region.tokens - (top, left)
    smooth = ndimage.gaussian_filter(field.values, 0.7)
    local = ndimage.maximum_filter(smooth, _PEAK_SIDE)
    at = tokens[:, 0], tokens[:, 1]
    is_peak = (smooth[at] >= local[at]) & (field.values[at] >= threshold)
    peaks = tokens[is_peak]
    peaks = peaks[np.argsort(-smooth[peaks[:, 0], peaks[:, 1]], kind="stable")][:_MOST_PEAKS]
    return _on_raster(field, (peaks[:, ::-1] + np.array([field.col, field.row]) + 0.5) * field.grid.pitch)


def best_mask(field: TokenField, region: Region, masks: Sequence[Mask], threshold: float) -> Mask | None:
    """The mask that holds the high values and little else; None where none agrees with the field."""
    best, best_score = None, -math.inf
    for mask in masks:
        covered, inside, ring = agreement(field, region, mask)
        score = inside - ring + _IOU_WEIGHT * mask.iou
        if covered >= _COVERED and inside >= threshold * LOW and score > best_score:
            best, best_score = mask, score
    return best


def agreement(field: TokenField, region: Region, mask: Mask) -> tuple[float, float, float]:
    """Share of the region inside the mask, mean value inside the mask, mean value in a ring around it."""
    from scipy import ndimage

    field, (top, left) = cut(field, np.concatenate([region.tokens, mask_tokens(field, [mask])]), _RING[1] + 1)
    share = token_share(field, mask)
    inside = share > 0.5 if (share > 0.5).any() else share > 0
    if not inside.any():
        return 0.0, 0.0, 0.0
    covered = float(inside[region.tokens[:, 0] - top, region.tokens[:, 1] - left].mean())
    near, far = (ndimage.binary_dilation(inside, iterations=n) for n in _RING)
    ring = far & ~near
    return covered, float(field.values[inside].mean()), float(field.values[ring].mean()) if ring.any() else 0.0


def cut(field: TokenField, tokens: NDArray[np.int64], margin: int = 0) -> tuple[TokenField, tuple[int, int]]:
    """The part of a field round some tokens, and its first row and column: work on it does not grow with the field.

    Args:
        field: any.
        tokens: rows and columns within the field (n, 2), n > 0; they may lie beyond it.
        margin: tokens that are kept around them.
    """
    h, w = field.values.shape
    y0, x0 = (int(v) for v in np.clip(tokens.min(axis=0) - margin, 0, (h, w)))
    y1, x1 = (int(v) for v in np.clip(tokens.max(axis=0) + 1 + margin, 0, (h, w)))
    return TokenField(field.grid, field.row + y0, field.col + x0, field.values[y0:y1, x0:x1]), (y0, x0)


def mask_tokens(field: TokenField, masks: Sequence[Mask]) -> NDArray[np.int64]:
    """First and last token (row and column within the field) of each mask's window, (2 n, 2)."""
    boxes = np.array([mask.window.bounds for mask in masks]) / field.grid.pitch
    corners = np.concatenate([np.floor(boxes[:, 1::-1]), np.ceil(boxes[:, 3:1:-1]) - 1])
    out: NDArray[np.int64] = corners.astype(np.int64) - (field.row, field.col)
    return out


def token_share(field: TokenField, mask: Mask) -> NDArray[np.float32]:
    """Share of each token of the field that lies inside the mask, float32 (h, w)."""
    ys, xs = np.nonzero(mask.logits > 0)
    share = np.zeros(field.values.shape, np.float32)
    if not len(xs):
        return share
    xy = mask.window.to_raster(np.column_stack([xs, ys]) + 0.5) / field.grid.pitch - (field.col, field.row)
    cells = np.floor(xy).astype(np.int64)
    ok = (cells >= 0).all(axis=1) & (cells[:, 0] < share.shape[1]) & (cells[:, 1] < share.shape[0])
    np.add.at(share, (cells[ok, 1], cells[ok, 0]), (mask.window.scale / field.grid.pitch) ** 2)
    return np.minimum(share, 1)


def _spread_out(places: NDArray[np.int64], most: int) -> NDArray[np.int64]:
    """The first place and those that lie far from it and each other (farthest-point sampling)."""
    points = [places[0]]
    while len(points) < min(most, len(places)):
        far = np.min([((places - p) ** 2).sum(axis=1) for p in points], axis=0)
        if far.max() < _APART:
            break
        points.append(places[int(far.argmax())])
    return np.array(points)


def _on_raster(field: TokenField, xy: NDArray[np.float64]) -> NDArray[np.float64]:
    """Points (n, 2) in working pixels moved onto the raster: the last token may reach beyond it."""
    side = 2.0**field.grid.level
    limit = np.array([field.grid.width, field.grid.height]) * side - 0.5
    # a level's last pixel may hang over too
    out: NDArray[np.float64] = np.clip(xy, 0.5, np.maximum(limit - side, 0.5))
    return out


def _box(field: TokenField, region: Region, margin: float) -> Bounds:
    pitch, scale = field.grid.pitch, 2.0**field.grid.level
    y0, x0 = region.tokens.min(axis=0)
    y1, x1 = region.tokens.max(axis=0) + 1
    mx, my = (x1 - x0) * margin, (y1 - y0) * margin
    return (
        max(0.0, float(x0 - mx + field.col) * pitch),
        max(0.0, float(y0 - my + field.row) * pitch),
        min(field.grid.width * scale, float(x1 + mx + field.col) * pitch),
        min(field.grid.height * scale, float(y1 + my + field.row) * pitch),
    )
