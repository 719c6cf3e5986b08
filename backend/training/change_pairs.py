# SPDX-License-Identifier: GPL-3.0-or-later
"""What the change heads learn from: pairs of dates with their truth, as features of the frozen trunk."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from scipy import ndimage

from ..models.compact.comparer import COVER, STRIDE, trunk_maps
from ..models.compact.trunk import Trunk
from ..models.protocols import PASSING
from .scene_pool import scene_rgb
from .scenes import CLASSES, random_spec, render_scene, second_date
from .scenes.geometry import stencil

if TYPE_CHECKING:
    from .change_collage import Collage

FIRST_SEED = 300_000
"""Evaluation uses seeds below 100,000."""

_SIDE = 320
_SCALES = (0.7, 1.0, 1.0, 1.4, 2.0)
_CLOSER = (1.0, 1.0, 1.4, 2.0)  # of collages
_KINDS = {
    "bare ground": "bare soil", "sand": "bare soil", "rubble": "bare soil", "grass": "grass", "scrub": "grass",
    "crop field": "grass", "tree": "tree", "water": "water", "swimming pool": "water", "road": "road",
    "pavement": "road", "railway": "road", "sport ground": "road", "building": "building",
    "vehicle": PASSING,
}  # fmt: skip
_COVER_OF = np.array([COVER.index(_KINDS.get(name, "")) for name in CLASSES], np.uint8)

Maps = dict[int, NDArray[np.float16]]


@dataclass(frozen=True)
class Seen:
    """One augmented image.

    Attributes:
        maps: of the trunk, by stride.
        cover: float16 (k, h, w), share of each cover per cell.
        known: float16 (h, w), share of each cell of which the cover is known; None = all of each.
    """

    maps: Maps
    cover: NDArray[np.float16]
    known: NDArray[np.float16] | None = None


@dataclass(frozen=True)
class SeenPair:
    """Two dates and the changed share of each cell, float16 (h, w)."""

    before: Seen
    after: Seen
    change: NDArray[np.float16]


def render_pairs(folder: Path, count: int) -> None:
    """Render the pairs of the seeds `FIRST_SEED`... that are not there yet."""
    folder.mkdir(parents=True, exist_ok=True)
    for seed in range(FIRST_SEED, FIRST_SEED + count):
        path = folder / f"{seed}.npz"
        if path.is_file():
            continue
        rng = np.random.default_rng(seed)
        low, high = (0.25, 0.8) if rng.random() < 0.6 else (0.18, 2.2)
        gsd = float(np.exp(rng.uniform(np.log(low), np.log(high))))
        before = render_scene(random_spec(rng, size=(384, 384), gsd=gsd, degrade=0.4), seed)
        after, changes = second_date(before, seed + 7, changes="none" if rng.random() < 0.15 else "default")
        mask = np.zeros((384, 384), np.uint8)
        for change in changes:
            x0, y0, x1, y1 = change.bounds
            mask[y0:y1, x0:x1][stencil([change.polygon], change.bounds, 2) >= 0.5] = 1
        part = folder / f"{seed}.part.npz"
        dates = {"a": scene_rgb(before), "b": scene_rgb(after), "ca": before.class_map, "cb": after.class_map}
        np.savez(part, change=mask, **dates)
        part.replace(path)


def see_pair(trunk: Trunk, path: Path, rng: np.random.Generator) -> SeenPair:
    """One augmented view of a rendered pair."""
    with np.load(path) as file:
        a, b, ca, cb, change = _view([file[n] for n in ("a", "b", "ca", "cb", "change")], rng)
    first, second = (_coloured(x, rng) if rng.random() < 0.7 else x for x in (a, b))
    return SeenPair(_seen(trunk, first, ca), _seen(trunk, second, cb), _cells(change, 2)[1])


def see_scene(trunk: Trunk, path: Path, rng: np.random.Generator) -> Seen:
    """One augmented view of a scene of `render_pool`."""
    with np.load(path) as file:
        rgb, cover = _view([file["rgb"], file["cls"]], rng)
    return _seen(trunk, _coloured(rgb, rng), cover)


def see_collage(trunk: Trunk, pair: Collage, rng: np.random.Generator) -> SeenPair:
    """A pair pieced together from photos, turned, mirrored, as it is or closer."""
    scale, turns, mirrored = float(rng.choice(_CLOSER)), int(rng.integers(4)), rng.random() < 0.5
    side = pair.before.shape[0]
    large = int(side * scale)
    y, x = rng.integers(0, large - side + 1, 2)

    def view(array: NDArray[Any]) -> NDArray[Any]:
        """Of (side, side, 3) or (..., n, n), which becomes (..., side, side)."""
        if array.ndim == 3 and array.shape[-1] == 3:
            big = np.asarray(Image.fromarray(array).resize((large, large), Image.Resampling.BICUBIC))
            part = np.rot90(big[y : y + side, x : x + side], turns)
            return np.ascontiguousarray(part[:, ::-1] if mirrored else part)
        rows, cols = ((np.arange(low, low + side) * array.shape[-1]) // large for low in (y, x))
        part = np.rot90(array[..., rows, :][..., cols], turns, (-2, -1))
        return _averaged((part[..., ::-1] if mirrored else part).astype(np.float32))

    before, after = (
        Seen(_maps(trunk, view(rgb)), view(cover), view(known))
        for rgb, cover, known in zip((pair.before, pair.after), pair.cover, pair.known, strict=True)
    )
    return SeenPair(before, after, view(pair.change))


def _seen(trunk: Trunk, rgb: NDArray[np.uint8], classes: NDArray[np.uint8]) -> Seen:
    return Seen(_maps(trunk, rgb), _cells(_COVER_OF[classes], len(COVER)))


def _maps(trunk: Trunk, rgb: NDArray[np.uint8]) -> Maps:
    with torch.inference_mode():
        maps = trunk_maps(trunk, torch.tensor(rgb).permute(2, 0, 1)[None].float())
    return {s: m[0].half().numpy() for s, m in maps.items()}


def _cells(labels: NDArray[np.uint8], kinds: int) -> NDArray[np.float16]:
    return _averaged(np.stack([labels == k for k in range(kinds)]))


def _averaged(values: NDArray[Any]) -> NDArray[np.float16]:
    """Means over cells, (..., h, w)."""
    *more, h, w = values.shape
    each = values.reshape(*more, h // STRIDE, STRIDE, w // STRIDE, STRIDE)
    out: NDArray[np.float16] = each.mean(axis=(-3, -1)).astype(np.float16)
    return out


def _view(arrays: list[NDArray[np.uint8]], rng: np.random.Generator) -> list[NDArray[np.uint8]]:
    """The same part of all, at another size, turned and mirrored."""
    n = arrays[0].shape[0]
    size = max(_SIDE, int(n * rng.choice(_SCALES)))
    y, x = rng.integers(0, size - _SIDE + 1, 2)
    turns, mirrored = int(rng.integers(4)), rng.random() < 0.5
    out = []
    for array in arrays:
        smooth = Image.Resampling.BILINEAR if size > n else Image.Resampling.BOX
        how = smooth if array.ndim == 3 else Image.Resampling.NEAREST
        part = np.asarray(Image.fromarray(array).resize((size, size), how))[y : y + _SIDE, x : x + _SIDE]
        part = np.rot90(part, turns)
        out.append(np.ascontiguousarray(part[:, ::-1] if mirrored else part))
    return out


def _coloured(rgb: NDArray[np.uint8], rng: np.random.Generator) -> NDArray[np.uint8]:
    """Another sensor on another day."""
    x = rgb.astype(np.float32) / 255
    grey = x.mean(axis=2, keepdims=True)
    x = np.repeat(grey, 3, axis=2) if rng.random() < 0.15 else grey + (x - grey) * rng.uniform(0.5, 1.4)
    x = np.clip(x * rng.normal(1, 0.06, 3), 0, 1) ** np.exp(rng.normal(0, 0.18))
    x = x * np.exp(rng.normal(0, 0.15)) + rng.normal(0, 0.03)
    if rng.random() < 0.3:
        sigma = rng.uniform(0.3, 1)
        x = ndimage.gaussian_filter(x, (sigma, sigma, 0))
    out: NDArray[np.uint8] = np.clip(x * 255 + rng.normal(0, rng.uniform(0, 4), x.shape), 0, 255).astype(np.uint8)
    return out
