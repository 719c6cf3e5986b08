# SPDX-License-Identifier: GPL-3.0-or-later
"""What the demo works on: a drawn scene with its truth, or the user's raster, and the places to click."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from .demo_change import draw_later
from .failure import BuildError

_SIZE = 768
_GSD = 0.3
_BIOMES = ("temperate town", "arid town")
_FRAME = 24
_ATTEMPTS = 20

Affine = tuple[float, float, float, float, float, float]
Box = tuple[float, float, float, float]
Xy = tuple[float, float]


@dataclass(frozen=True)
class Target:
    """One object to point at; all places in pixels (column, row; corner convention).

    Attributes:
        name: class of the object, "place" where that is unknown.
        inside: a point well inside.
        outside: a point near it that does not belong to it.
        box: left, top, right, bottom round it.
        truth: bool (h, w) of the whole raster, None for a user's raster.
    """

    name: str
    inside: Xy
    outside: Xy
    box: Box
    truth: NDArray[np.bool_] | None = None


@dataclass(frozen=True)
class Stage:
    """The raster of a demo and three targets on it."""

    raster: Path
    affine: Affine
    crs: str
    """WKT; "" = none."""
    targets: tuple[Target, ...]
    title: str
    later: Path | None = None
    """The same place at a second date; None = there is none."""
    changed: tuple[Box, ...] = ()
    """Where the second date truly differs, in pixels."""

    def to_map(self, place: Xy) -> Xy:
        """Return the map coordinates of a pixel place."""
        a, b, c, d, e, f = self.affine
        return a * place[0] + b * place[1] + c, d * place[0] + e * place[1] + f

    @property
    def has_truth(self) -> bool:
        """Tell whether it is known what the outlines should be."""
        return all(target.truth is not None for target in self.targets)


def draw_stage(seed: int, folder: Path) -> Stage:
    """Draw a scene and choose three objects in it that a person would click: whole, distinct, not tiny.

    Args:
        seed: equal seeds give equal scenes and objects.
        folder: where the GeoTIFF goes.
    """
    from ..backend.training.scenes import random_spec, render_scene, write_scene

    rng = np.random.default_rng(seed)
    for _ in range(_ATTEMPTS):
        spec = random_spec(rng, size=(_SIZE, _SIZE), gsd=_GSD, biome=str(rng.choice(_BIOMES)), degrade=0.0)
        scene = render_scene(spec, int(rng.integers(2**31)))
        rgb = scene.display().astype(np.float32)
        found = [
            _target(item.name, scene.instances == item.id)
            for item in scene.objects
            if item.name not in ("road", "car", "construction site")
            and 1000 <= item.pixels <= 15000
            and item.visible > 0.97
            and min(item.bounds[:2]) >= _FRAME
            and max(item.bounds[2:]) <= _SIZE - _FRAME
        ]
        distinct = [target for target in found if _contrast(rgb, target) > 0.12]
        if len(distinct) >= 3:
            chosen = _spread(distinct, rng)
            written = write_scene(scene, folder / "scene.tif")
            title = f"{spec.biome}, {spec.season}, {_SIZE} x {_SIZE} px of {_GSD} m, seed {seed}"
            later = folder / "scene_later.tif"
            changed = draw_later(scene, seed, later)
            return replace(_stage(written["image"], chosen, title), later=later if changed else None, changed=changed)
    raise BuildError(f"no scene with three distinct objects came out of seed {seed}: choose another --seed")


def open_stage(raster: Path) -> Stage:
    """Choose three places on the user's raster that stand out from what is round them."""
    import rasterio
    from rasterio.enums import Resampling

    try:
        with rasterio.open(raster) as source:
            step = max(1.0, max(source.width, source.height) / 1024)
            shape = (max(1, round(source.height / step)), max(1, round(source.width / step)))
            bands = [1, 2, 3] if source.count >= 3 else [1]
            small = source.read(bands, out_shape=(len(bands), *shape), resampling=Resampling.average, masked=True)
    except rasterio.errors.RasterioError as problem:
        raise BuildError(f"{raster} cannot be read: {problem}") from None
    grey = np.asarray(small.astype(np.float32).mean(axis=0).filled(np.nan), dtype=np.float32)
    blobs = _salient_blobs(grey)
    if len(blobs) < 3:
        raise BuildError(f"{raster} shows nothing that stands out: the demo needs three distinct objects to click")
    targets = tuple(_scaled(_target("place", blob), step) for blob in blobs[:3])
    return _stage(raster, targets, f"{raster.name}, the three most distinct places")


def _stage(raster: Path, targets: tuple[Target, ...], title: str) -> Stage:
    import rasterio

    with rasterio.open(raster) as source:
        affine = tuple(source.transform)[:6]
        crs = source.crs.to_wkt() if source.crs else ""
    return Stage(raster, affine, crs, targets, title)


def _target(name: str, mask: NDArray[np.bool_]) -> Target:
    """Measure a mask: its most inner point, a place beside it, its box."""
    from scipy.ndimage import distance_transform_edt

    rows, columns = np.nonzero(mask)
    top, left, bottom, right = rows.min(), columns.min(), rows.max() + 1, columns.max() + 1
    margin = 14
    y0, x0 = max(0, top - margin), max(0, left - margin)
    part = np.pad(mask[y0 : bottom + margin, x0 : right + margin], 1)
    inside = np.unravel_index(np.argmax(distance_transform_edt(part)), part.shape)
    # a little away from the edge, as a person would aim at what does not belong to the object
    away = distance_transform_edt(~part)[1:-1, 1:-1]
    aim = np.unravel_index(np.argmin(np.abs(away - 9)), away.shape)
    return Target(
        name=name,
        inside=(float(inside[1] - 1 + x0 + 0.5), float(inside[0] - 1 + y0 + 0.5)),
        outside=(float(aim[1] + x0 + 0.5), float(aim[0] + y0 + 0.5)),
        box=(float(left) - 2, float(top) - 2, float(right) + 2, float(bottom) + 2),
        truth=mask,
    )


def _scaled(target: Target, step: float) -> Target:
    """Bring a target measured on an overview to native pixels; an estimate is no truth."""
    (x, y), (u, v) = target.inside, target.outside
    left, top, right, bottom = (value * step for value in target.box)
    return Target(target.name, (x * step, y * step), (u * step, v * step), (left, top, right, bottom))


def _contrast(rgb: NDArray[np.float32], target: Target) -> float:
    """Return how much an object differs from what is round it, 0 to 1."""
    from scipy.ndimage import binary_dilation

    mask = target.truth
    assert mask is not None
    left, top, right, bottom = (int(value) for value in target.box)
    area = np.s_[max(0, top - 12) : bottom + 12, max(0, left - 12) : right + 12]
    own, pixels = mask[area], rgb[area]
    ring = binary_dilation(own, iterations=9) & ~binary_dilation(own, iterations=2)
    gap = np.abs(np.median(pixels[own], axis=0) - np.median(pixels[ring], axis=0))
    return float(gap.max() / 255)


def _spread(targets: list[Target], rng: np.random.Generator) -> tuple[Target, ...]:
    """Choose three that do not stand on top of each other."""
    order = [targets[index] for index in rng.permutation(len(targets))]
    chosen = [order[0]]
    for least in (200.0, 100.0, 0.0):
        for target in order:
            far = all(np.hypot(target.inside[0] - c.inside[0], target.inside[1] - c.inside[1]) > least for c in chosen)
            if far and len(chosen) < 3 and target not in chosen:
                chosen.append(target)
    return tuple(chosen)


def _salient_blobs(grey: NDArray[np.float32]) -> list[NDArray[np.bool_]]:
    """Return even, distinct blobs of an overview, the most distinct first."""
    from scipy.ndimage import find_objects, gaussian_filter, label

    valid = np.isfinite(grey)
    if not valid.any():
        return []
    filled = np.where(valid, grey, np.median(grey[valid]))
    size = min(grey.shape)
    difference = gaussian_filter(filled, 1.5) - gaussian_filter(filled, size / 16)
    blobs: list[tuple[float, NDArray[np.bool_]]] = []
    for sign in (1, -1):
        bright = (sign * difference > 1.5 * difference.std()) & valid
        labels, _ = label(bright)
        for index, area in enumerate(find_objects(labels), start=1):
            own = labels[area] == index
            height, width = own.shape
            inner = area[0].start > 8 and area[1].start > 8
            inner = inner and area[0].stop < grey.shape[0] - 8 and area[1].stop < grey.shape[1] - 8
            if inner and 0.0004 < own.sum() / grey.size < 0.02 and own.sum() > 0.5 * height * width:
                mask = labels == index
                blobs.append((float(np.abs(difference[mask]).mean()), mask))
    return [mask for _, mask in sorted(blobs, key=lambda blob: -blob[0])]
