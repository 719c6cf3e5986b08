# SPDX-License-Identifier: GPL-3.0-or-later
"""How well the outline of a shape lies on edges of the image, at its place and at places nearby."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import shapely

from ..raster.window import clamp, covering

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from shapely.geometry.base import BaseGeometry

    from ..types import PixelSource

REACH = 12  # pixels of the level by which a shape is moved
_OBJECT = 40.0  # pixels; the level is chosen so that the usual shape has about this size at most
_POINTS = 96  # along an outline
_MOST_SIDE = 512  # pixels of a window; a larger shape is seen coarser
_NEAR = 1  # pixels that the best place may lie off and still be "here"
_VOTE = 6.0  # robust deviations from which on an outline has its full vote
_MAD = 1.4826


@dataclass(frozen=True)
class EdgeFit:
    """How an outline lies on edges.

    Attributes:
        scores: float32 (2 * REACH + 1, same), by (dy, dx); robust deviations from the usual of all offsets.
        here: best score within a pixel of no offset.
        strength: float (3,), plain values at no offset: coherent edge, any edge, difference inside against outside.
        scale: working pixels per step of an offset.
    """

    scores: NDArray[np.float32]
    here: float
    strength: tuple[float, float, float]
    scale: float

    def best(self) -> tuple[float, float, float]:
        """Best (dx, dy) in working pixels, and its score."""
        row, col = np.unravel_index(int(self.scores.argmax()), self.scores.shape)
        return (int(col) - REACH) * self.scale, (int(row) - REACH) * self.scale, float(self.scores[row, col])


def edge_level(shapes: Sequence[BaseGeometry]) -> int:
    """The level at which shapes of this size are looked at; the same for all, so that offsets can be compared."""
    size = float(np.median([math.sqrt(max(s.area, 1.0)) for s in shapes])) if shapes else 1.0
    return max(0, round(math.log2(max(size, 1.0) / _OBJECT)))


def edge_fit(source: PixelSource, shape: BaseGeometry, level: int) -> EdgeFit | None:
    """Try a shape at all offsets up to `REACH`; None where there is no data around it."""
    while max(np.subtract(shape.bounds[2:], shape.bounds[:2])) / 2.0**level > _MOST_SIDE - 4 * REACH:
        level += 1
    s = 2.0**level
    margin = (REACH + 4) * s
    x0, y0, x1, y1 = shape.bounds
    ref = source.ref
    window = clamp(covering((x0 - margin, y0 - margin, x1 + margin, y1 + margin), level=level), ref.width, ref.height)
    pixels = source.read(window)
    if pixels.valid.mean() < 0.3:
        return None
    gradient = _gradient(pixels.rgb)
    points, normals = _outline_points(shape, s)
    at = points / s - (window.col, window.row)
    coherent, strength = _scores(gradient, at, normals)
    inner, outer = (_colours(pixels.rgb, at + sign * 2.5 * normals) for sign in (-1, 1))
    contrast = float(np.abs(inner - outer).mean()) / (float(pixels.rgb.std()) + 1.0)
    centre = float(np.median(coherent))
    spread = float(np.median(np.abs(coherent - centre))) * _MAD + 1e-6
    z = ((coherent - centre) / spread).astype(np.float32)
    here = float(z[REACH - _NEAR : REACH + _NEAR + 1, REACH - _NEAR : REACH + _NEAR + 1].max())
    return EdgeFit(z, here, (float(coherent[REACH, REACH]), strength, contrast), s)


def common_offset(fits: Sequence[EdgeFit | None]) -> tuple[float, float, float]:
    """The offset (dx, dy, working pixels) on which most outlines agree, and the share of them that do."""
    there = [f for f in fits if f is not None]
    if not there:
        return 0.0, 0.0, 0.0
    # Each outline has one vote, however strong its edges are, so that a few strong wrong ones do not decide.
    total = np.mean([np.maximum(f.scores / max(float(f.scores.max()), _VOTE), -0.3) for f in there], axis=0)
    from scipy.ndimage import gaussian_filter

    smooth = gaussian_filter(total, 0.7)
    row, col = np.unravel_index(int(smooth.argmax()), smooth.shape)
    dx, dy = _parabola(smooth[row], int(col)) - REACH, _parabola(smooth[:, col], int(row)) - REACH
    scale = float(np.median([f.scale for f in there]))
    r0, c0 = max(0, int(row) - 2), max(0, int(col) - 2)
    peaks = [np.unravel_index(int(f.scores.argmax()), f.scores.shape) for f in there]
    support = np.mean([r0 <= r <= row + 2 and c0 <= c <= col + 2 for r, c in peaks])
    return dx * scale, dy * scale, float(support)


def _parabola(values: NDArray[np.float64], at: int) -> float:
    """Place of the peak between samples."""
    if not 0 < at < len(values) - 1:
        return float(at)
    left, middle, right = values[at - 1 : at + 2]
    bend = left - 2 * middle + right
    return float(at + (0.5 * (left - right) / bend if bend < 0 else 0.0))


def _gradient(rgb: NDArray[np.uint8]) -> NDArray[np.float32]:
    """(2, h, w, 3): x and y derivatives, each divided by the window's usual strength."""
    from scipy.ndimage import gaussian_filter

    smooth = gaussian_filter(rgb.astype(np.float32), (1.0, 1.0, 0.0))
    gy, gx = np.gradient(smooth, axis=(0, 1))
    both = np.stack([gx, gy])
    out: NDArray[np.float32] = both / (float(np.sqrt((both**2).sum(axis=(0, 3))).mean()) + 1.0)
    return out


def _outline_points(shape: BaseGeometry, scale: float) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Points along the outer rings (n, 2) and their outward normals."""
    points, normals = [], []
    parts = [p for p in shapely.get_parts(shape) if isinstance(p, shapely.Polygon)]
    total = sum(p.exterior.length for p in parts)
    for part in parts:
        ring = shapely.geometry.polygon.orient(part).exterior
        count = max(8, round(_POINTS * ring.length / max(total, 1e-9)))
        count = min(count, max(8, int(ring.length / scale)))
        at = (np.arange(count) + 0.5) * ring.length / count
        xy = shapely.get_coordinates(shapely.line_interpolate_point(ring, at))
        step = min(0.5 * scale, ring.length / (4 * count))
        ahead = shapely.get_coordinates(shapely.line_interpolate_point(ring, (at + step) % ring.length))
        along = ahead - xy
        along /= np.maximum(np.linalg.norm(along, axis=1, keepdims=True), 1e-9)
        points.append(xy)
        normals.append(np.column_stack([along[:, 1], -along[:, 0]]))
    return np.concatenate(points), np.concatenate(normals)


def _scores(
    gradient: NDArray[np.float32], at: NDArray[np.float64], normals: NDArray[np.float64]
) -> tuple[NDArray[np.float64], float]:
    """Coherent edge strength by offset (side, side), and plain edge strength at no offset."""
    offsets = np.arange(-REACH, REACH + 1)
    h, w = gradient.shape[1:3]
    cols = np.clip(np.floor(at[:, 0]).astype(int)[:, None] + offsets, 0, w - 1)
    rows = np.clip(np.floor(at[:, 1]).astype(int)[:, None] + offsets, 0, h - 1)
    # (points, dy, dx, 3): the gradient across the outline.
    across = (
        gradient[0][rows[:, :, None], cols[:, None, :]] * normals[:, 0, None, None, None]
        + gradient[1][rows[:, :, None], cols[:, None, :]] * normals[:, 1, None, None, None]
    )
    coherent = np.sqrt((across.mean(axis=0) ** 2).sum(axis=2))
    any_edge = np.abs(across).mean(axis=(0, 3))
    return coherent + 0.5 * any_edge, float(any_edge[REACH, REACH])


def _colours(rgb: NDArray[np.uint8], at: NDArray[np.float64]) -> NDArray[np.float32]:
    cols = np.clip(at[:, 0].astype(int), 0, rgb.shape[1] - 1)
    rows = np.clip(at[:, 1].astype(int), 0, rgb.shape[0] - 1)
    out: NDArray[np.float32] = rgb[rows, cols].astype(np.float32).mean(axis=0)
    return out
