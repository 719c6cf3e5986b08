# SPDX-License-Identifier: GPL-3.0-or-later
"""How true the outlines of buildings are, and how valid all outlines are."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ... import backend
from ...backend.types import Mask, Window
from ..rows import Quality, evaluation, shared_data
from .search import model, shape_of, shape_of_rings, write_image

_WALLED = 0.8  # resultant length of the walls' azimuths (times 4) from which a truth has right angles
_LEAST = 60  # pixels; smaller buildings have no walls that anybody could measure
_PLAIN = backend.OutlineOptions()
_SQUARED = backend.OutlineOptions(right_angles=True)
_GEOMETRIES = 10_000
_ROWS = ("angle_error_deg", "iou_loss", "vertices_median", "squared_share")


@dataclass(frozen=True)
class Building:
    """A mask and the true outline, a shapely polygon in its pixels."""

    mask: Mask
    truth: Any


def _ids(name: str) -> list[str]:
    return [f"outlines.{name}.{row}" for row in _ROWS]


@evaluation(*_ids("atlanta"), *_ids("vegas"), *_ids("whu"))
def true_masks() -> Iterator[Quality]:
    """Right angles of the true masks, pixel for pixel, against the outlines that people drew.

    The angle error is the mean over buildings of how far the walls are off the true direction, by their length; only
    truths with right angles count. The IoU loss is what squaring costs against the same outline unsquared.
    """
    data = shared_data()
    for name, images in _images(data):
        buildings = [b for image in images for b in _of_labels(image)]
        yield from _rows(name, f"{name}, true masks", buildings)
    yield from _rows("whu", "WHU, label masks", _whu(data))


@evaluation(*_ids("atlanta_model"), *_ids("vegas_model"))
def model_masks() -> Iterator[Quality]:
    """The same on masks that Oriel Compact draws in the true boxes; masks of less than IoU 0.5 count as not found."""
    data = shared_data()
    with tempfile.TemporaryDirectory(prefix="oriel-eval-") as folder:
        for name, images in _images(data):
            buildings = [b for image in images for b in _of_model(image, Path(folder) / name)]
            yield from _rows(f"{name}_model", f"{name}, masks of Compact", buildings)


@evaluation("outlines.invalid")
def invalid() -> Iterator[Quality]:
    """Invalid geometries among 10,000 outlines of nasty masks, over all options."""
    import shapely

    rng = np.random.default_rng(0)
    bad = done = tried = 0
    choices = (_PLAIN, _SQUARED, backend.OutlineOptions(smooth=True), backend.OutlineOptions(2.5, True, True, 9, 2))
    while done < _GEOMETRIES:
        tried += 1
        for polygon in backend.outline(_nasty(rng, tried), choices[tried // 8 % len(choices)]):
            done += 1
            shape = shapely.Polygon(polygon.rings[0], polygon.rings[1:])
            bad += not (shape.is_valid and shape.area > 0)
    yield Quality("outlines.invalid", "random masks", done, float(bad), 0.0)


def _images(data: Path) -> tuple[tuple[str, list[Any]], ...]:
    """Atlanta and Vegas; of Vegas's three classes the buildings (label 1) only, the others are trees and roads."""
    from ...backend.training import trial_images

    folder = data / "segmentation/spacenet_vegas_img2144"
    features = json.loads((folder / "labels_3class.geojson").read_text(encoding="utf-8"))["features"]
    outlines = []
    for feature in features:
        if feature["properties"]["label"] == 1:
            shape = feature["geometry"]
            parts = [shape["coordinates"]] if shape["type"] == "Polygon" else shape["coordinates"]
            outlines.append([np.asarray(ring, float)[:, :2] for part in parts for ring in part])
    vegas = trial_images.raster(folder / "rgb_uint8.tif", outlines)
    return ("atlanta", trial_images.atlanta(data)), ("vegas", vegas)


def _rows(name: str, data: str, buildings: list[Building]) -> Iterator[Quality]:
    errors: list[float] = []
    losses: list[float] = []
    counts: list[int] = []
    squared = 0
    for building in buildings:
        plain, square = (backend.outline(building.mask, options) for options in (_PLAIN, _SQUARED))
        if not plain or not square:
            continue
        before, after = shape_of(plain[0]), shape_of(square[0])
        losses.append(_iou(before, building.truth) - _iou(after, building.truth))
        counts.append(sum(len(ring) - 1 for ring in square[0].rings))
        squared += off_direction(after, direction(after)[0]) < 0.5
        angle, walled = direction(building.truth)
        if walled >= _WALLED:
            errors.append(off_direction(after, angle))
    ids, n = _ids(name), len(losses)
    yield Quality(ids[0], data, len(errors), float(np.mean(errors)), "at most 3")
    yield Quality(ids[1], data, n, float(np.mean(losses)), "at most 0.01")
    yield Quality(ids[2], data, n, float(np.median(counts)), "at most 12")
    yield Quality(ids[3], data, n, squared / n)


def direction(shape: Any) -> tuple[float, float]:
    """Direction of the walls in degrees (mod 90), and how much they agree on it, 0..1."""
    length, azimuth = _walls(shape)
    total = np.sum(length * np.exp(4j * azimuth))
    return float(np.rad2deg(np.angle(total)) / 4 % 90), float(abs(total) / length.sum())


def off_direction(shape: Any, angle: float) -> float:
    """How far walls are off a direction or its normal, in degrees, by their length."""
    length, azimuth = _walls(shape)
    off = np.abs((np.rad2deg(azimuth) - angle + 45) % 90 - 45)
    return float((off * length).sum() / length.sum())


def _walls(shape: Any) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    steps = np.concatenate([np.diff(np.asarray(r.coords), axis=0) for r in (shape.exterior, *shape.interiors)])
    return np.hypot(steps[:, 0], steps[:, 1]), np.arctan2(steps[:, 1], steps[:, 0])


def _iou(a: Any, b: Any) -> float:
    return float(a.intersection(b).area / max(a.union(b).area, 1e-9))


def _of_labels(image: Any) -> Iterator[Building]:
    shape = image.rgb.shape[:2]
    for outlined in image.objects:
        inside = outlined.mask(shape)
        truth = shape_of_rings(outlined.rings)
        if inside.sum() >= _LEAST and truth.geom_type == "Polygon" and truth.is_valid:
            yield Building(_as_mask(inside), truth)


def _of_model(image: Any, folder: Path) -> Iterator[Building]:
    folder.mkdir(parents=True, exist_ok=True)
    path = write_image(folder / "image.tif", image.rgb)
    with backend.open_source(backend.describe(path)) as source:
        session = backend.SegmentSession(source, model(), backend.FeatureStore(folder / "store"))
        for outlined in image.objects:
            truth = shape_of_rings(outlined.rings)
            if truth.area < _LEAST or truth.geom_type != "Polygon" or not truth.is_valid:
                continue
            found = _predicted(session, truth.bounds)
            if found is not None and _iou(shape_of(backend.outline(found)[0]), truth) >= 0.5:
                yield Building(found, truth)


def _predicted(session: backend.SegmentSession, box: Any) -> Mask | None:
    from ...backend.types import Prompts

    best = session.predict(backend.SegmentRequest(Prompts(box=box))).best
    return best.mask if best is not None else None


def _whu(data: Path) -> list[Building]:
    """Each connected part of the labels; the truth is the label's own outline, drawn to half a pixel."""
    import shapely
    from PIL import Image
    from scipy import ndimage

    buildings = []
    for path in sorted((data / "segmentation/whu_building").glob("label_*.tif")):
        labels, count = ndimage.label(np.asarray(Image.open(path)) > 0)
        for number in range(1, count + 1):
            inside = labels == number
            if inside.sum() < _LEAST:
                continue
            rows, cols = np.nonzero(inside)
            pixels = shapely.union_all(shapely.box(cols, rows, cols + 1, rows + 1))
            truth = shapely.simplify(pixels, 1.0)
            if truth.geom_type == "Polygon":
                buildings.append(Building(_as_mask(inside), truth))
    return buildings


def _as_mask(inside: NDArray[np.bool_]) -> Mask:
    height, width = inside.shape
    return Mask(Window(0, 0, 0, height, width), np.where(inside, 4.0, -4.0).astype(np.float32), 1.0, 1.0)


def _nasty(rng: np.random.Generator, number: int) -> Mask:
    """Noise of all grains, ties at zero, checkerboards, combs, frames, huge values."""
    from scipy import ndimage

    side = int(rng.integers(3, 90))
    noise = rng.standard_normal((side, side + 3))
    kinds: tuple[Callable[[], NDArray[Any]], ...] = (
        lambda: noise,
        lambda: ndimage.gaussian_filter(noise, rng.uniform(0.5, 6)),
        lambda: np.sign(noise),
        lambda: np.round(ndimage.gaussian_filter(noise, 1.5) * 3),
        lambda: np.where(np.indices(noise.shape).sum(axis=0) % 2, 1.0, rng.choice([-1.0, 0.0])),
        lambda: np.where(np.indices(noise.shape)[1] % 2, 5.0, -5.0) * (np.indices(noise.shape)[0] > 0),
        lambda: np.where(ndimage.binary_dilation(noise > 1.8, iterations=2), 1e6, -1e-6),
        lambda: np.where(noise > 2, np.nan, ndimage.gaussian_filter(noise, 2)),
    )
    logits = kinds[number % len(kinds)]().astype(np.float32)
    window = Window(int(rng.integers(0, 3)), 5, 7, *logits.shape)
    return Mask(window, logits, 0.5, 0.5)
