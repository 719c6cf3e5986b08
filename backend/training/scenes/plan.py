# SPDX-License-Identifier: GPL-3.0-or-later
"""A plan collects the items of a scene and keeps them from standing in each other."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from PIL import Image, ImageChops, ImageDraw

from .geometry import area, bounds, densify, place
from .spec import SceneSpec
from .values import Item, Region, Xy

# Drawing order.
GROUND, PARCEL, WATER, ROAD, PAVED, COURT, VEHICLE, BUILDING, BRIDGE, TREE = range(10)


@dataclass(frozen=True)
class Style:
    """How `Plan.add` draws an outline; the fields are those of `Item`."""

    kind: str
    name: str
    cover: str
    layer: int
    height: float = 0.0
    look: Mapping[str, Any] = field(default_factory=dict)
    attributes: Mapping[str, str] = field(default_factory=dict)
    words: tuple[str, ...] = ()


class Plan:
    """Items in metres, with a smooth warp that bends straight layouts and a map of what is taken.

    Attributes:
        rng: source of all randomness of the layout.
        extent: width and height in metres of the frame.
    """

    def __init__(self, spec: SceneSpec, seed: int) -> None:
        self.spec = spec
        self.rng = np.random.default_rng((seed, 11))
        self.extent = np.array([spec.size[1], spec.size[0]]) * spec.gsd
        self.margin = max(25.0, 24 * spec.gsd) if spec.gsd < 3 else 16 * spec.gsd
        self.items: list[Item] = []
        self.first_id = 1
        self.regions: list[Region] = []
        self._cell = max(spec.gsd, 0.4, float(self.extent.max()) / 700)
        side = np.ceil((self.extent + 2 * self.margin) / self._cell).astype(int)
        self._taken = Image.new("L", (int(side[0]), int(side[1])))
        self._draw = ImageDraw.Draw(self._taken)
        wave = self.rng.uniform(180, 700, 4)
        self._k: list[float] = (2 * np.pi / wave).tolist()
        self._phase: list[float] = self.rng.uniform(0, 6.28, 4).tolist()
        self._bend: list[float] = (self.rng.uniform(0.0, 0.05, 4) * wave * (self.rng.random() < 0.7)).tolist()

    def bendless(self) -> None:
        """Switch the warp off."""
        self._bend = [0.0, 0.0, 0.0, 0.0]

    def warp(self, xy: Xy) -> Xy:
        """Bend straight layouts; (n, 2) or (2,) metres."""
        if np.ndim(xy) == 1:
            return np.array(self._moved(float(xy[0]), float(xy[1])))
        points = np.asarray(xy, np.float64)
        x, y = points[:, 0], points[:, 1]
        k, p, a = self._k, self._phase, self._bend
        dx = a[0] * np.sin(k[0] * y + p[0]) + a[1] * np.sin(k[1] * x + p[1]) * 0.5
        dy = a[2] * np.sin(k[2] * x + p[2]) + a[3] * np.sin(k[3] * y + p[3]) * 0.5
        return np.stack([x + dx, y + dy], 1)

    def _moved(self, x: float, y: float) -> tuple[float, float]:
        """`warp` of one point, much faster."""
        k, p, a = self._k, self._phase, self._bend
        dx = a[0] * math.sin(k[0] * y + p[0]) + a[1] * math.sin(k[1] * x + p[1]) * 0.5
        dy = a[2] * math.sin(k[2] * x + p[2]) + a[3] * math.sin(k[3] * y + p[3]) * 0.5
        return x + dx, y + dy

    def bent(self, polygon: Xy, step: float = 12.0) -> Xy:
        """An outline, warped."""
        return self.warp(densify(polygon, max(step, 4 * self.spec.gsd), closed=True))

    def rigid(self, shape: Xy, centre: Xy, angle: float) -> Xy:
        """A shape set at a warped place, turned as the warp turns there but not bent itself."""
        return place(shape, self.warp(centre), self.heading(centre, angle))

    def heading(self, centre: Xy, angle: float) -> float:
        """The angle after the warp."""
        x, y, c, s = float(centre[0]), float(centre[1]), math.cos(angle), math.sin(angle)
        x1, y1 = self._moved(x + c, y + s)
        x0, y0 = self._moved(x - c, y - s)
        return math.atan2(y1 - y0, x1 - x0)

    def near(self, outline: Xy) -> bool:
        """Whether any of the outline's bounding box can matter in the frame."""
        x0, y0, x1, y1 = bounds(outline)
        m = self.margin
        return bool(x1 > -m and y1 > -m and x0 < self.extent[0] + m and y0 < self.extent[1] + m)

    def close(self, point: Xy, reach: float = 0.0) -> bool:
        """Whether a thing of half size `reach` at a point (after the warp) can matter in the frame."""
        m = self.margin + reach
        return bool(-m < point[0] < self.extent[0] + m and -m < point[1] < self.extent[1] + m)

    def _cells(self, outline: Xy) -> list[float]:
        cells: list[float] = ((outline + self.margin) / self._cell - 0.5).ravel().tolist()
        return cells

    def free(self, outline: Xy) -> bool:
        """Whether nothing stands there yet."""
        x0, y0, x1, y1 = bounds((outline + self.margin) / self._cell)
        x0, y0 = max(0, int(x0)), max(0, int(y0))
        x1, y1 = min(self._taken.width, int(x1) + 1), min(self._taken.height, int(y1) + 1)
        if x1 <= x0 or y1 <= y0:
            return False
        part = self._taken.crop((x0, y0, x1, y1))
        if part.getbbox() is None:
            return True
        probe = Image.new("L", part.size)
        cells = ((outline + self.margin) / self._cell - 0.5 - (x0, y0)).ravel().tolist()
        ImageDraw.Draw(probe).polygon(cells, fill=255)
        return ImageChops.darker(part, probe).getbbox() is None

    def take(self, outline: Xy) -> None:
        """Keep later items from standing there."""
        self._draw.polygon(self._cells(outline), fill=255)

    def add(self, outline: Xy, style: Style, *, solid: bool = False) -> Item | None:
        """Add an item if it can be seen and, when solid, if its place is free; None otherwise."""
        if len(outline) < 3 or not self.near(outline):
            return None
        if solid:
            if not self.free(outline):
                return None
            self.take(outline)
        name = style.name if area(outline) >= 5 * self.spec.gsd**2 else ""
        item = Item(
            self.first_id + len(self.items),
            style.kind,
            name,
            np.asarray(outline, np.float64),
            style.layer,
            int(self.rng.integers(1 << 31)),
            style.cover,
            style.height,
            style.look,
            style.attributes,
            style.words,
        )
        self.items.append(item)
        return item

    def region(self, name: str, outline: Xy) -> None:
        """Note an area that is one thing as a whole."""
        if self.near(outline):
            self.regions.append(Region(name, outline))
