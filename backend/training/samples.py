# SPDX-License-Identifier: GPL-3.0-or-later
"""Training samples of the prompter: a crop, the object's mask, and the first prompt."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from torch.utils.data import IterableDataset, get_worker_info

from ..models.compact.prompter import CROP
from .clicks import Click, somewhere
from .degradation import degrade
from .imagery import Labelled, Photo, Square

_LEAST_PIXELS = 25
NO_BOX = (math.nan, math.nan, math.nan, math.nan)


@dataclass(frozen=True)
class Sample:
    """One object to learn from.

    Attributes:
        rgb: uint8 (CROP, CROP, 3).
        mask: bool (CROP, CROP).
        clicks: in pixels of the crop.
        box: NaN where there is none.
    """

    rgb: NDArray[np.uint8]
    mask: NDArray[np.bool_]
    clicks: list[Click]
    box: tuple[float, float, float, float]


@dataclass(frozen=True)
class Source:
    """Photos and how often they are drawn."""

    photos: Sequence[Photo]
    share: float


class SampleStream(IterableDataset[Sample]):
    """Endless samples of several sources; each worker draws its own."""

    def __init__(self, sources: Sequence[Source], seed: int) -> None:
        """Objects of photos with many like objects are drawn less often each."""
        self._sources = sources
        self._seed = seed
        shares = np.array([s.share for s in sources])
        self._shares = shares / shares.sum()
        self._objects = [_object_weights(s.photos) for s in sources]
        self._weights = [_photo_weights(weights) for weights in self._objects]

    def __iter__(self) -> Iterator[Sample]:
        """Yield samples until nobody asks."""
        worker = get_worker_info()
        rng = np.random.default_rng([self._seed, worker.id if worker else 0])
        while True:
            k = int(rng.choice(len(self._sources), p=self._shares))
            photos = self._sources[k].photos
            at = int(rng.choice(len(photos), p=self._weights[k]))
            sample = draw(photos[at], _choose(photos[at], self._objects[k][at], rng), rng)
            if sample is not None:
                yield sample


def _object_weights(photos: Sequence[Photo]) -> list[NDArray[np.float64]]:
    """How often each object is drawn: those of rare classes more often, by the square root of the class's size."""
    sizes = Counter(target.category for photo in photos for target in photo.objects)
    return [np.array([1 / math.sqrt(sizes[target.category]) for target in photo.objects]) for photo in photos]


def _photo_weights(objects: Sequence[NDArray[np.float64]]) -> NDArray[np.float64]:
    """How often each photo is drawn: more than eight like objects count as eight."""
    sums = np.array([weights.sum() * min(1.0, 8 / max(len(weights), 1)) for weights in objects])
    chances: NDArray[np.float64] = sums / sums.sum()
    return chances


def _choose(photo: Photo, weights: NDArray[np.float64], rng: np.random.Generator) -> Labelled:
    """An object at random; in scenes, which are full of trees and cars, larger ones come more often."""
    chances = weights / weights.sum()
    found = [photo.objects[int(k)] for k in rng.choice(len(photo.objects), size=3, p=chances)]
    if photo.instances is None or rng.random() < 0.35:
        return found[0]
    return max(found, key=lambda o: o.extent)


def draw(photo: Photo, target: Labelled, rng: np.random.Generator) -> Sample | None:
    """One view of an object with a click or a box; None where too little of it is seen."""
    boxed = rng.random() < 0.3
    square = _square(target, boxed, rng)
    mask = photo.mask(target, square, CROP)
    if mask.sum() < _LEAST_PIXELS:
        return None
    rgb = photo.crop(square, CROP)
    turns, mirrored = int(rng.integers(4)), rng.random() < 0.5
    rgb, mask = np.rot90(rgb, turns), np.rot90(mask, turns)
    if mirrored:
        rgb, mask = rgb[:, ::-1], mask[:, ::-1]
    rgb, mask = np.array(degrade(np.ascontiguousarray(rgb), rng)), np.ascontiguousarray(mask)
    if not boxed:
        return Sample(rgb, mask, [(*somewhere(mask, rng), 1.0)], NO_BOX)
    clicks: list[Click] = [(*somewhere(mask, rng), 1.0)] if rng.random() < 0.15 else []
    return Sample(rgb, mask, clicks, _box(mask, rng))


def _square(target: Labelled, boxed: bool, rng: np.random.Generator) -> Square:
    """Where to look: fitted to the object (as after a first answer, or for a box), or at any size around a click."""
    x0, y0, x1, y1 = target.bounds
    extent = max(target.extent, 4.0)
    fitted = boxed or rng.random() < 0.45
    if fitted:
        side, shift = extent * rng.uniform(1.2, 2.6), 0.12
    elif rng.random() < 0.35:
        side, shift = CROP * rng.uniform(0.75, 1.3), 0.3
    else:
        side, shift = extent / math.exp(rng.uniform(math.log(0.06), math.log(1.1))), 0.3
    side = float(np.clip(side, 24, 2200))
    # A click lies near the crop's centre, the object reaches to one side of it.
    reach = max(0.0, min(extent * 0.45, side * shift))
    x = (x0 + x1) / 2 + rng.uniform(-1, 1) * reach * (x1 - x0) / extent
    y = (y0 + y1) / 2 + rng.uniform(-1, 1) * reach * (y1 - y0) / extent
    slack = side * 0.06
    return x - side / 2 + rng.uniform(-slack, slack), y - side / 2 + rng.uniform(-slack, slack), side


def box_of(mask: NDArray[np.bool_]) -> tuple[float, float, float, float]:
    """x0, y0, x1, y1 of a mask that is not empty, in pixel corners."""
    rows, cols = np.flatnonzero(mask.any(1)), np.flatnonzero(mask.any(0))
    return float(cols[0]), float(rows[0]), float(cols[-1] + 1), float(rows[-1] + 1)


def _box(mask: NDArray[np.bool_], rng: np.random.Generator) -> tuple[float, float, float, float]:
    x0, y0, x1, y1 = box_of(mask)
    sigma = 0.0 if rng.random() < 0.35 else 0.05
    jitter = rng.normal(0, sigma, 4).clip(-0.15, 0.15) * (x1 - x0, y1 - y0, x1 - x0, y1 - y0)
    return x0 + float(jitter[0]), y0 + float(jitter[1]), x1 + float(jitter[2]), y1 + float(jitter[3])
