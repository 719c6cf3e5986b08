# SPDX-License-Identifier: GPL-3.0-or-later
"""Pairs of dates pieced together from single real photos, with what changed between them.

After Seo et al., 2023, "Self-Pair: Synthesizing changes from single source for object change detection": a photo is
both dates; at one of them things are put down, taken away, or a region becomes another kind of land. Some things are
put down at both dates, and some taken away from both, so that seams alone mean nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from scipy import ndimage

from ..models.compact.comparer import COVER
from .change_looks import blot, developed, displaced
from .change_photos import BUILDING, CELL, KINDS, SIDE, VEHICLE, CutOut, Ground

if TYPE_CHECKING:
    from .change_looks import Image32
    from .change_photos import Photos

_KIND_SHARES = (0.28, 0.14, 0.1, 0.16, 0.16, 0.1, 0.06)  # of `KINDS`, as grounds
_LANDS = KINDS[:-1]  # what a region may become
_ALIKE = {"field", "grass"}  # only a season tells them apart
_COUNTS, _COUNT_SHARES = (0, 1, 2, 4, 8, 14), (0.2, 0.2, 0.2, 0.2, 0.12, 0.08)  # of things that come or go
_LORRIES = 0.35  # of the vehicles; the photos hold cars alone
_PAINTS = (
    (235, 235, 232), (205, 208, 212), (150, 155, 160), (70, 75, 85), (175, 45, 40), (45, 80, 150), (200, 160, 60),
)  # fmt: skip
_ROOFS = (
    (150, 150, 150), (190, 185, 180), (120, 80, 65), (160, 95, 70),
    (90, 95, 105), (60, 60, 65), (215, 215, 210), (80, 110, 160),
)  # fmt: skip


@dataclass(frozen=True)
class Collage:
    """A pair of dates.

    Attributes:
        before, after: uint8 (SIDE, SIDE, 3).
        change: bool (SIDE, SIDE).
        cover: float32 (2, k, SIDE / CELL, SIDE / CELL), shares of `COVER` at both dates.
        known: bool (2, SIDE / CELL, SIDE / CELL), where `cover` is known.
    """

    before: NDArray[np.uint8]
    after: NDArray[np.uint8]
    change: NDArray[np.bool_]
    cover: NDArray[np.float32]
    known: NDArray[np.bool_]


def collage(photos: Photos, rng: np.random.Generator) -> Collage:
    """A pair at random; one in four is unchanged, and then looks the more different."""
    table = _Table(_ground(photos, rng), photos, rng)
    unchanged = rng.random() < 0.25
    if not unchanged and rng.random() < 0.35:
        table.turn_land()
    if rng.random() < 0.35:
        table.tint()
    table.take_away(rng.uniform(0.2, 1) if not unchanged and rng.random() < 0.6 else 0.0)
    changed = 0 if unchanged else int(rng.choice(_COUNTS, p=_COUNT_SHARES))
    table.put_down(changed, int(rng.choice((0, 1, 3), p=(0.4, 0.3, 0.3))))
    if rng.random() < 0.4:
        table.park()
    if rng.random() < 0.25:
        table.shade()
    return table.seen(1.5 if unchanged or rng.random() < 0.3 else 1.0)


def _ground(photos: Photos, rng: np.random.Generator) -> Ground:
    if rng.random() < 0.75:
        return _one(photos.grounds[KINDS[rng.choice(len(KINDS), p=_KIND_SHARES)]], rng)
    photo = photos.others[rng.integers(len(photos.others))]
    height, width = photo.rgb.shape[:2]
    side = min(SIDE * float(rng.choice((0.7, 1.0, 1.4, 2.0))), height, width)
    square = (rng.uniform(0, width - side), rng.uniform(0, height - side), side)
    return Ground(photo.crop(square, SIDE), "")


def _one(grounds: list[Ground], rng: np.random.Generator) -> Ground:
    return grounds[rng.integers(len(grounds))]


class _Table:
    """Where a pair is pieced together."""

    def __init__(self, ground: Ground, photos: Photos, rng: np.random.Generator) -> None:
        self._ground, self._photos, self._rng = ground, photos, rng
        self._dates = [ground.rgb.astype(np.float32) for _ in range(2)]
        self._change = np.zeros((SIDE, SIDE), bool)
        cells = SIDE // CELL
        empty = np.zeros((len(COVER), cells, cells), np.float32)
        self._cover = np.stack([empty if ground.cover is None else ground.cover] * 2)
        self._known = np.full((2, cells, cells), ground.cover is not None)
        self._of = {kind: np.zeros((2, SIDE, SIDE), bool) for kind in (BUILDING, VEHICLE)}  # what lies on top last
        self._way = int(rng.integers(2))  # the date at which most of it happens
        sun = rng.uniform(0, 2 * np.pi)
        suns = (sun, sun if rng.random() < 0.5 else rng.uniform(0, 2 * np.pi))
        self._suns = [np.array([np.sin(a), np.cos(a)]) for a in suns]

    def turn_land(self) -> None:
        """A region is another kind of land at one date."""
        kind, rng = self._ground.kind, self._rng
        kinds = [k for k in _LANDS if k != kind and not {k, kind} <= _ALIKE]
        other = _one(self._photos.grounds[kinds[rng.integers(len(kinds))]], rng)
        region, date, turns = blot(rng, SIDE, 0.03, 0.5), int(rng.integers(2)), int(rng.integers(4))
        self._blend(date, region, np.rot90(other.rgb, turns).astype(np.float32), rng.uniform(0.3, 3))
        self._change |= region
        cells = _cells(region)
        if other.cover is not None:
            self._cover[date][:, cells] = np.rot90(other.cover, turns, (1, 2))[:, cells]
        self._known[date][cells] = other.cover is not None

    def tint(self) -> None:
        """A region, a field perhaps, has another colour at one date; that is no change."""
        rng, date = self._rng, int(self._rng.integers(2))
        tinted = self._dates[date] * (rng.normal(1, 0.15, 3) * np.exp(rng.normal(0, 0.25)))
        self._blend(date, blot(rng, SIDE, 0.05, 0.5), np.clip(tinted, 0, 255), rng.uniform(0.3, 2))

    def take_away(self, share: float) -> None:
        """A share of the ground's roofs makes room for field, grass or trees."""
        rng = self._rng
        for roof in self._ground.roofs:
            chance = rng.random()
            open_land = _one(
                self._photos.grounds[("field", "grass", "forest")[rng.choice(3, p=(0.45, 0.4, 0.15))]], rng
            )
            texture, spread = np.rot90(open_land.rgb, rng.integers(4)).astype(np.float32), int(rng.integers(2, 5))
            if chance < share:
                date = self._mostly()
                self._cover_up(date, roof, texture, spread)
                self._change |= roof
                self._of[BUILDING][1 - date] |= roof
            elif chance > 0.92:
                for date in range(2):
                    self._cover_up(date, roof, texture, spread)

    def put_down(self, changed: int, lasting: int) -> None:
        """Roofs and other things that stand: `changed` of them at one date, `lasting` at both."""
        rng = self._rng
        size, angle = np.exp(rng.normal(-0.2, 0.4)), rng.uniform(0, 360)
        height = rng.uniform(0, 7) if rng.random() < 0.7 else 0.0
        in_rows = rng.random() < 0.5
        for number in range(changed + lasting):
            thing, is_roof = self._thing()
            factor = min(size * np.exp(rng.normal(0, 0.2)), 110 / max(thing.mask.shape))
            factor = max(factor, 9 / min(thing.mask.shape))
            turn = angle + 90 * rng.integers(4) if in_rows else rng.uniform(0, 360)
            layer, alpha = self._placed(thing, factor, turn, rng.integers(-10, SIDE - 10, 2))
            dates = (0, 1) if number >= changed else (self._mostly(),)
            shadow = height * rng.uniform(0.5, 1.3) if is_roof else 0.0
            layer = self._toned(layer, alpha, rng.uniform(0, 0.5))
            for date in dates:
                self._lay(date, layer, alpha, shadow)
                if is_roof:
                    self._of[BUILDING][date] |= alpha > 0.5
                else:
                    self._known[date][_cells(alpha > 0.5)] = False
            if number < changed:
                self._change |= alpha > 0.5

    def park(self) -> None:
        """Vehicles come and go; that is no change."""
        rng = self._rng
        length = rng.uniform(7, 16)  # of a car
        for _ in range(rng.integers(1, 12)):
            large = rng.random() < _LORRIES
            vehicle = drawn_lorry(rng) if large else self._photos.vehicles[rng.integers(len(self._photos.vehicles))]
            factor = length * (rng.uniform(1.5, 3.8) if large else 1) / max(vehicle.mask.shape)
            date = int(rng.integers(2))
            layer, alpha = self._placed(vehicle, factor, rng.uniform(0, 360), rng.integers(0, SIDE - 8, 2))
            self._lay(date, layer, alpha, 2.0 if large else 1.0)
            self._of[VEHICLE][date] |= alpha > 0.5

    def shade(self) -> None:
        """A soft shadow at one date."""
        soft = ndimage.gaussian_filter(blot(self._rng, SIDE, 0.002, 0.03).astype(np.float32), 1)
        self._dates[int(self._rng.integers(2))] *= 1 - 0.5 * soft[..., None]

    def seen(self, strength: float) -> Collage:
        """The pair as two sensors see it, the second a little out of place."""
        rng, (first, second) = self._rng, self._dates
        if rng.random() < 0.8:
            reach = 4.0 if rng.random() < 0.4 else 1.5
            second = displaced(second, rng, reach, rng.uniform(0, 1.2) if rng.random() < 0.5 else 0.0)
        for date in range(2):
            for kind, where in self._of.items():
                cells = _cells(where[date])
                self._cover[date][:, cells] = 0
                self._cover[date][kind, cells] = 1
                self._known[date][cells] = True
        before, after = (developed(image, rng, strength) for image in (first, second))
        return Collage(before, after, self._change, self._cover, self._known)

    def _mostly(self) -> int:
        return self._way if self._rng.random() < 0.75 else 1 - self._way

    def _thing(self) -> tuple[CutOut, bool]:
        """Something that stands, and whether it is a roof: one cut out, one drawn, or a tank, a court, a pier."""
        rng, chance = self._rng, self._rng.random()
        if chance < 0.62:
            return self._photos.roofs[rng.integers(len(self._photos.roofs))], True
        if chance < 0.85:
            return drawn_roof(rng), True
        return self._photos.things[rng.integers(len(self._photos.things))], False

    def _placed(
        self, thing: CutOut, factor: float, turn: float, at: NDArray[np.int64]
    ) -> tuple[Image32, NDArray[np.float32]]:
        """A thing enlarged and turned, on an empty picture: colours and how much of each pixel it covers."""
        height, width = thing.mask.shape
        picture = Image.fromarray(np.dstack([thing.rgb, thing.mask.astype(np.uint8) * 255]), "RGBA")
        if self._rng.random() < 0.5:
            picture = picture.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
        picture = picture.resize((max(6, int(width * factor)), max(6, int(height * factor))), Image.Resampling.BILINEAR)
        picture = picture.rotate(turn, Image.Resampling.BILINEAR, expand=True)
        canvas = Image.new("RGBA", (SIDE, SIDE))
        canvas.paste(picture, (int(at[1]), int(at[0])))
        values = np.asarray(canvas, np.float32)
        return values[..., :3], values[..., 3] / 255

    def _toned(self, layer: Image32, alpha: NDArray[np.float32], share: float) -> Image32:
        """Brightness and tint pulled towards those of the ground."""
        inside = alpha > 0.5
        if not inside.any():
            return layer
        away = self._dates[0][inside].mean(axis=0) - layer[inside].mean(axis=0)
        out: Image32 = np.clip(layer + share * away, 0, 255)
        return out

    def _lay(self, date: int, layer: Image32, alpha: NDArray[np.float32], shadow: float) -> None:
        """Put something down with its shadow, `shadow` pixels long."""
        image = self._dates[date]
        if shadow:
            dark = (alpha > 0.5).astype(np.float32)
            for part in (0.5, 1.0):
                dark = np.maximum(dark, ndimage.shift(dark, self._suns[date] * shadow * part, order=0))
            image *= 1 - 0.55 * ndimage.gaussian_filter(dark, 0.7)[..., None]
        soft = ndimage.gaussian_filter(alpha, self._rng.uniform(0.4, 1))[..., None]
        # Colours are those of the thing even where only its softened edge reaches.
        reach = np.where(alpha[..., None] > 0.5, layer, image)
        image[:] = image * (1 - soft) + reach * soft

    def _blend(self, date: int, region: NDArray[np.bool_], other: Image32, softness: float) -> None:
        share = ndimage.gaussian_filter(region.astype(np.float32), softness)[..., None]
        self._dates[date][:] = self._dates[date] * (1 - share) + other * share

    def _cover_up(self, date: int, roof: NDArray[np.bool_], texture: Image32, spread: int) -> None:
        """A texture over a roof, in the tint of what is around it; land cover is not known there."""
        wide = ndimage.binary_dilation(roof, iterations=spread)
        ring = ndimage.binary_dilation(wide, iterations=5) & ~wide
        if ring.any():
            away = self._dates[date][ring].mean(axis=0) - texture[wide].mean(axis=0)
            self._blend(date, wide, np.clip(texture + 0.85 * away, 0, 255), self._rng.uniform(0.5, 1.5))
        self._known[date][_cells(wide)] = False


def drawn_roof(rng: np.random.Generator) -> CutOut:
    """A roof as a rectangle or an L, one or two slopes."""
    width, height = int(rng.integers(12, 60)), int(rng.integers(10, 40))
    rgb = np.full((height, width, 3), _ROOFS[rng.integers(len(_ROOFS))], np.float32) + rng.normal(0, 12, 3)
    if rng.random() < 0.7:
        slope = rng.uniform(-0.25, 0.25)
        rgb[: height // 2] *= 1 + slope
        rgb[height // 2 :] *= 1 - slope
    rgb += rng.normal(0, rng.uniform(2, 8), (height, width, 1))
    if rng.random() < 0.4:
        rgb += (np.sin(np.arange(width) * rng.uniform(0.6, 2)) * rng.uniform(2, 10))[None, :, None]
    mask = np.ones((height, width), bool)
    if rng.random() < 0.35:
        mask[: height // 2, : width // 2] = False
    return CutOut(np.clip(rgb, 0, 255).astype(np.uint8), mask)


def drawn_lorry(rng: np.random.Generator) -> CutOut:
    """A lorry, a bus or a lorry with a trailer, from above: a cab and a body about a quarter as wide as long."""
    length = int(rng.integers(28, 44))
    width = max(7, int(length * rng.uniform(0.18, 0.36)))
    body, cab = (np.array(_PAINTS[rng.integers(len(_PAINTS))], np.float32) for _ in range(2))
    rgb = np.tile(body * rng.uniform(0.85, 1.1), (width, length, 1)).astype(np.float32)
    front = int(length * rng.uniform(0.12, 0.25))
    rgb[:, -front:] = body if rng.random() < 0.3 else cab  # a bus has none of its own
    rgb[:, -front - 1] *= rng.uniform(0.3, 0.9)
    if rng.random() < 0.4:  # what it carries
        rgb[1:-1, 1 : -front - 2] += rng.normal(0, 25, (width - 2, length - front - 3, 1))
    rgb += rng.normal(0, 5, (width, length, 1))
    return CutOut(np.clip(rgb, 0, 255).astype(np.uint8), np.ones((width, length), bool))


def _cells(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Where the middle of a cell of land cover lies in a mask, bool (SIDE / CELL, SIDE / CELL)."""
    return mask[CELL // 2 :: CELL, CELL // 2 :: CELL]
