# SPDX-License-Identifier: GPL-3.0-or-later
"""Intact, damaged or destroyed: each polygon of a map between two dates.

A small multinomial logistic regression on eleven measures per polygon, each taken against the calmest quarter of all
polygons, so that season, light and haze count little. Its weights were fitted on procedural pairs with known damage
(`backend/training/damage_fit.py` makes them again); they know roofs seen from above, nothing else.
"""

from __future__ import annotations

import functools
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import numpy as np
import shapely

from ..errors import InputError
from ..progress import SILENT, Progress
from ..raster.window import clamp, covering
from .against_map_edges import edge_fit, edge_level
from .against_map_places import on_image, pool_shapes, shape_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from shapely.geometry.base import BaseGeometry

    from ..types import PixelSource
    from .against_map_features import MapView
    from .against_map_values import MapItem

DamageState = Literal["intact", "damaged", "destroyed"]
STATES: tuple[DamageState, ...] = ("intact", "damaged", "destroyed")

MEASURES = (
    "edge_after", "edge_lost", "fit_after", "fit_lost", "likeness", "texture_grown", "colour_inside", "colour_against",
    "token_inside", "token_against", "spread_grown",
)  # fmt: skip
"""What is measured, in the order of the weights."""

_WEIGHTS = Path(__file__).with_name("damage_weights.json")
_FALLING = ("edge_after", "edge_lost", "fit_after", "fit_lost", "likeness")  # measures that damage makes smaller
_MOST_SIDE = 256  # pixels of a crop; larger objects are seen coarser
_RING = 6.0  # pixels around an object


@dataclass(frozen=True)
class Damage:
    """The state of one feature.

    Attributes:
        id: of the feature.
        state: the likeliest one; "" where there is no data.
        probabilities: of intact, damaged, destroyed; they add up to 1.
    """

    id: int
    state: DamageState | Literal[""]
    probabilities: tuple[float, float, float]


def assess_damage(
    items: Sequence[MapItem], before: MapView, after: MapView, *, progress: Progress = SILENT
) -> list[Damage]:
    """The state of each feature after an event, in the order of the items.

    Args:
        items: the map's polygons in pixels of the common grid.
        before: the image before the event.
        after: after it, on the same grid (see `prepare_pair`).
        progress: told of each feature; may cancel.

    Raises:
        InputError: no feature lies on the images.
    """
    ref = before.reader.source.ref
    shapes = [shape_of(item.polygons) for item in items]
    seen = [i for i, s in enumerate(shapes) if on_image(s, (0.0, 0.0, float(ref.width), float(ref.height)))]
    if not seen:
        raise InputError("No feature of the map lies on the imagery; choose layers of the same place.")
    values, valid = measures([shapes[i] for i in seen], before, after, progress)
    probabilities = _weights()(values)
    known = {i: p for i, p, ok in zip(seen, probabilities, valid, strict=True) if ok}
    out = []
    for i, item in enumerate(items):
        p = known.get(i)
        if p is None:
            out.append(Damage(item.id, "", (1 / 3, 1 / 3, 1 / 3)))
        else:
            out.append(Damage(item.id, STATES[int(p.argmax())], (float(p[0]), float(p[1]), float(p[2]))))
    return out


def measures(
    shapes: Sequence[BaseGeometry], before: MapView, after: MapView, progress: Progress = SILENT
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """What differs at each shape, float64 (n, 11), against the calmest quarter; bool (n,), data at both dates."""
    level = edge_level(shapes)
    views = before, after
    pooled = [pool_shapes(v.reader, shapes, progress, "Comparing the places of the map") for v in views]
    rows, there = [], []
    for i, shape in enumerate(shapes):
        progress.report(i, len(shapes), "Looking at each feature")
        fits = [edge_fit(v.reader.source, shape, level) for v in views]
        looks = _crops(views, shape, level)
        there.append(fits[0] is not None and fits[1] is not None and looks is not None)
        if fits[0] is None or fits[1] is None or looks is None:
            rows.append([0.0] * 9)
            continue
        a, b = fits[0], fits[1]
        edges = [b.strength[0], b.strength[0] - a.strength[0], min(b.here, 20.0), min(b.here, 20.0) - min(a.here, 20.0)]
        rows.append([*edges, *looks])
    valid = np.array(there) & pooled[0].valid & pooled[1].valid
    inside = [p.inside - p.inside[valid].mean(axis=0) if valid.any() else p.inside for p in pooled]
    against = [p.inside - p.ring for p in pooled]
    tokens = [np.linalg.norm(x[1] - x[0], axis=1) for x in (inside, against)]
    table = np.array(rows, np.float64)
    values = np.column_stack([table[:, :8], *tokens, table[:, 8]])
    return _against_calm(values, valid), valid


def _crops(views: tuple[MapView, MapView], shape: BaseGeometry, level: int) -> list[float] | None:
    """Likeness, texture, colour and spread of the pixels inside at both dates; None without data."""
    while max(np.subtract(shape.bounds[2:], shape.bounds[:2])) / 2.0**level > _MOST_SIDE:
        level += 1
    margin = 2 * _RING * 2.0**level
    x0, y0, x1, y1 = shape.bounds
    both = [_crop(v.reader.source, (x0 - margin, y0 - margin, x1 + margin, y1 + margin), level) for v in views]
    (rgb_a, valid_a, xy), (rgb_b, valid_b, _) = both
    inside = shapely.contains_xy(shape, xy[0], xy[1]) & valid_a & valid_b
    ring = shapely.contains_xy(shape.buffer(_RING * 2.0**level), xy[0], xy[1]) & valid_a & valid_b & ~inside
    if inside.sum() < 4 or not ring.any():
        return None
    a, b = rgb_a[inside], rgb_b[inside]
    ring_step = rgb_b[ring].mean(axis=0) - rgb_a[ring].mean(axis=0)
    step = b.mean(axis=0) - a.mean(axis=0)
    rough = [float(_roughness(rgb)[inside].mean()) + 1.0 for rgb in (rgb_a, rgb_b)]
    spread = [float(x.std(axis=0).mean()) + 1.0 for x in (a, b)]
    return [
        _correlation(a.mean(axis=1), b.mean(axis=1)),
        float(np.log(rough[1] / rough[0])),
        float(np.abs(step).mean()),
        float(np.abs(step - ring_step).mean()),
        float(np.log(spread[1] / spread[0])),
    ]


def _crop(
    source: PixelSource, bounds: tuple[float, float, float, float], level: int
) -> tuple[NDArray[np.float32], NDArray[np.bool_], NDArray[np.float64]]:
    """Pixels, validity, and the middles of the pixels (2, h, w) in working pixels."""
    window = clamp(covering(bounds, level=level), source.ref.width, source.ref.height)
    pixels = source.read(window)
    cols, rows = np.meshgrid(np.arange(window.width) + 0.5, np.arange(window.height) + 0.5)
    xy = np.stack([cols + window.col, rows + window.row]) * window.scale
    return pixels.rgb.astype(np.float32), pixels.valid, xy


def _roughness(rgb: NDArray[np.float32]) -> NDArray[np.float32]:
    from scipy.ndimage import gaussian_laplace

    out: NDArray[np.float32] = np.abs(gaussian_laplace(rgb.mean(axis=2), 1.0))
    return out


def _correlation(a: NDArray[np.float32], b: NDArray[np.float32]) -> float:
    a, b = a - a.mean(), b - b.mean()
    return float((a * b).mean() / (a.std() * b.std() + 1.0))


def _against_calm(values: NDArray[np.float64], valid: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Less what the calmest quarter of all shapes reaches: season and light change the undamaged ones too."""
    if not valid.any():
        return values
    calm = [np.percentile(v, 75 if m in _FALLING else 25) for m, v in zip(MEASURES, values[valid].T, strict=True)]
    out: NDArray[np.float64] = values - np.array(calm)
    return out


@dataclass(frozen=True)
class Weights:
    """Fitted weights float64 (3, d + 1), the last column is the intercept."""

    table: NDArray[np.float64]

    def __call__(self, x: NDArray[np.float64]) -> NDArray[np.float64]:
        """Probabilities (n, 3) of measures (n, d)."""
        logits = x @ self.table[:, :-1].T + self.table[:, -1]
        weights = np.exp(logits - logits.max(axis=1, keepdims=True))
        out: NDArray[np.float64] = weights / weights.sum(axis=1, keepdims=True)
        return out


@functools.lru_cache(maxsize=1)
def _weights() -> Weights:
    content = json.loads(_WEIGHTS.read_text(encoding="utf-8"))
    if tuple(content["measures"]) != MEASURES:
        raise InputError(f"'{_WEIGHTS.name}' belongs to another version of Oriel; install Oriel again.")
    return Weights(np.array(content["weights"], np.float64))
