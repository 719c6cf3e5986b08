# SPDX-License-Identifier: GPL-3.0-or-later
"""Where items are painted: colour, height, instance and land cover, with anti-aliased edges."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .classes import COVER
from .geometry import densify, normals, stencil, strip
from .materials import Colour
from .spec import SceneSpec
from .texture import sample
from .values import Item, Xy

Plane = NDArray[np.float32]


@dataclass(frozen=True)
class Patch:
    """A part of the canvas.

    Attributes:
        y0, x0: its upper left pixel.
        alpha: covered share of each of its pixels, float32 (h, w).
        whole: pixels in the frame that the outline covers, also those that are not to be painted; -1 = as `alpha`.
    """

    y0: int
    x0: int
    alpha: Plane
    whole: int = -1

    @property
    def at(self) -> tuple[slice, slice]:
        """Rows and columns on the canvas."""
        return slice(self.y0, self.y0 + self.alpha.shape[0]), slice(self.x0, self.x0 + self.alpha.shape[1])


class Canvas:
    """float32 colour (h, w, 4) 0..1, height (h, w) in metres, int32 ids, uint8 cover."""

    def __init__(self, spec: SceneSpec, seed: int = 0) -> None:
        h, w = spec.size
        self.spec = spec
        self.gsd = spec.gsd
        self.seed = seed
        self._planes: dict[tuple[str, int], Plane] = {}
        self.colour = np.zeros((h, w, 4), np.float32)
        self.height = np.zeros((h, w), np.float32)
        self.ids = np.zeros((h, w), np.int32)
        self.cover = np.zeros((h, w), np.uint8)
        self.whole: dict[int, float] = {}
        self.dry = False
        """Whether water stays as it is (set while land is drawn in a scene that has water)."""
        azimuth, elevation = np.radians(spec.sun_azimuth), np.radians(spec.sun_elevation)
        self.sun = np.array([np.sin(azimuth), -np.cos(azimuth)])
        self._flat, self._slope = float(np.sin(elevation)), float(np.cos(elevation))

    def pixels(self, xy: Xy) -> Xy:
        """Metres -> pixels."""
        out: Xy = np.asarray(xy, np.float64) / self.gsd + self.spec.shift
        return out

    def light(self, facing: Xy, pitch: float = 0.45) -> float:
        """Brightness of a plane that falls with `pitch` (tangent) towards `facing`, relative to level ground."""
        length = max(float(np.hypot(facing[0], facing[1])), 1e-9)
        direct = (self._flat + self._slope * pitch * float(facing @ self.sun) / length) / np.hypot(1, pitch)
        return float(np.clip(0.4 + 0.6 * max(direct, 0.0) / max(self._flat, 0.2), 0.42, 1.4))

    def patch(self, *outlines: Xy) -> Patch | None:
        """The pixels that the union of outlines (metres) covers; None outside the frame."""
        polygons = [self.pixels(outline) for outline in outlines if len(outline) > 2]
        if not polygons:
            return None
        points = polygons[0] if len(polygons) == 1 else np.concatenate(polygons)
        (left, top), (right, bottom) = points.min(0).tolist(), points.max(0).tolist()
        x0, y0 = max(0, math.floor(left)), max(0, math.floor(top))
        x1, y1 = min(self.ids.shape[1], math.ceil(right)), min(self.ids.shape[0], math.ceil(bottom))
        if x1 <= x0 or y1 <= y0:
            return None
        alpha = stencil(polygons, (x0, y0, x1, y1), 2 if (x1 - x0) * (y1 - y0) > 20000 else 4)
        whole = -1
        if self.dry:
            whole = int(np.count_nonzero(alpha >= 0.5))
            alpha = alpha * (self.cover[y0:y1, x0:x1] != COVER["water"])
        return Patch(y0, x0, alpha, whole)

    def noise(self, patch: Patch, name: str, seed: int) -> Plane:
        """Ground-anchored noise over a patch."""
        key = (name, seed % 4)
        if key not in self._planes:
            # A few planes for the whole frame serve all items; slicing them is free.
            self._planes[key] = sample(
                name, (-self.spec.shift[0], -self.spec.shift[1]), self.spec.size, self.seed + seed % 4
            )
        return self._planes[key][patch.at]

    def grain(self, patch: Patch, seed: int) -> Plane:
        """Large, middle and small variation together, about unit deviation."""
        key = ("grain", seed % 4)
        if key not in self._planes:
            whole = Patch(0, 0, np.empty(self.ids.shape, np.float32))
            soft, rough, fine = (self.noise(whole, n, seed + k) for k, n in enumerate(("soft", "rough", "fine")))
            self._planes[key] = np.float32(0.5) * (soft + rough) + np.float32(0.28) * fine
        return self._planes[key][patch.at]

    def grid(self, patch: Patch) -> tuple[Plane, Plane]:
        """X (1, w) and y (h, 1) in metres of the pixels' centres."""
        h, w = patch.alpha.shape
        x = (np.arange(w, dtype=np.float32) + patch.x0 + 0.5 - self.spec.shift[0]) * self.gsd
        y = (np.arange(h, dtype=np.float32) + patch.y0 + 0.5 - self.spec.shift[1]) * self.gsd
        return x[None], y[:, None]

    def fill(self, patch: Patch | None, colour: Colour, relief: Plane | float = 1.0, opacity: float = 1.0) -> None:
        """Paint a colour (4,) or (h, w, 4) times a brightness (number or (h, w)) over a patch."""
        if patch is None:
            return
        if patch.alpha.size > 8000 and self._fill_sparse(patch, colour, relief, opacity):
            return
        target = self.colour[patch.at]
        light = relief if isinstance(relief, float | int) else relief[..., None]
        alpha = patch.alpha[..., None] if opacity == 1 else patch.alpha[..., None] * np.float32(opacity)
        step = colour * (np.float32(light) if isinstance(light, float | int) else light) - target
        step *= alpha
        target += step

    def _fill_sparse(self, patch: Patch, colour: Colour, relief: Plane | float, opacity: float) -> bool:
        """`fill` for a large patch that is mostly empty; False where it would not be faster."""
        flat = np.flatnonzero(patch.alpha)
        if len(flat) > 0.6 * patch.alpha.size:
            return False
        rows, cols = np.divmod(flat, patch.alpha.shape[1])
        alpha = (patch.alpha.ravel()[flat] * np.float32(opacity))[:, None]
        tone = colour if colour.ndim == 1 else colour[rows, cols]
        light = relief if isinstance(relief, float | int) else relief[rows, cols][:, None]
        rows, cols = rows + patch.y0, cols + patch.x0
        there = self.colour[rows, cols]
        self.colour[rows, cols] = there + alpha * (
            tone * np.float32(light) - there if isinstance(light, float) else tone * light - there
        )
        return True

    def shade(self, patch: Patch | None, factor: Plane | float) -> None:
        """Multiply what is there by a brightness."""
        if patch is None:
            return
        self.colour[patch.at] *= (1 + patch.alpha * (np.float32(1) * factor - 1))[..., None]

    def claim(self, patch: Patch | None, item: Item, raised: Plane | float | None = None) -> None:
        """Make the covered pixels the item's: instance, land cover and height (`raised`, or the item's own)."""
        if patch is None:
            return
        inside = patch.alpha >= 0.5
        if item.name:
            self.ids[patch.at][inside] = item.id
            self.whole[item.id] = self.whole.get(item.id, 0.0) + float(
                np.count_nonzero(inside) if patch.whole < 0 else patch.whole
            )
        self.cover[patch.at][inside] = COVER[item.cover]
        level = item.height if raised is None else raised
        ground = self.height[patch.at]
        ground[inside] = level[inside] if isinstance(level, np.ndarray) else level

    def line(self, points: Xy, width: float, colour: Colour, opacity: float = 1.0) -> None:
        """Paint a straight or bent line (metres); thinner than a pixel it fades instead."""
        thin = max(width, 0.5 * self.gsd)
        share = width / thin
        if share < 0.08:
            return
        # Piece by piece: the bounding box of a long oblique line is mostly empty.
        pieces = densify(points, 60 * self.gsd)
        if len(points) <= 2 and len(pieces) <= 2:
            self.fill(self.patch(strip(points, thin)), colour, 1.0, opacity * share)
            return
        size = max(2, int(60 * self.gsd / max(float(np.hypot(*(pieces[1] - pieces[0]))), 1e-6)) + 1)
        offset = normals(pieces) * thin / 2
        for k in range(0, len(pieces) - 1, size - 1):
            part, side = pieces[k : k + size], offset[k : k + size]
            self.fill(self.patch(np.concatenate([part + side, (part - side)[::-1]])), colour, 1.0, opacity * share)
