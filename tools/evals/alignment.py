# SPDX-License-Identifier: GPL-3.0-or-later
"""How well real pairs are aligned: known shifts, turns and scales of real images, found again."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from ... import backend
from ..rows import NotHere, Quality, evaluation, shared_data

_SHIFTS = ((0.0, 0.0), (1.3, -0.7), (-4.6, 3.4), (9.7, 7.2))
"""Pixels of the image before, to the east and to the south."""
_DEGREES = 5e-6  # a pixel of the warped image: finer than the other, so that the other gives the grid
_LEAST = 0.2  # share of a tile that a pair must have in common
_WARPS = {
    "turned by 0.3 degrees": ((0.999986, -0.005236), (0.005236, 0.999986)),
    "scaled by 1.003": ((1.003, 0.0), (0.0, 1.003)),
    "sheared by 0.004": ((1.0, 0.004), (0.0, 1.0)),
    "all three": ((1.002965, -0.001240), (0.005252, 1.003007)),
}
"""How a pixel's place around the middle is multiplied."""
_WARP_SHIFT = (2.3, -1.6)


def _tiles() -> tuple[list[Path], list[Path]]:
    folder = shared_data() / "change" / "joplin_2crs"
    if not folder.is_dir():
        raise NotHere(f"{folder} does not exist")
    return sorted((folder / "pre").glob("*.tif")), sorted((folder / "post").glob("*.tif"))


def _displaced(transform: Any, shift: tuple[float, float]) -> Any:
    """The place of an image whose content lies `shift` of its pixels further east and south."""
    import rasterio

    return transform * rasterio.Affine.translation(*shift)


def _warped(path: Path, shift: tuple[float, float], out: Path) -> Path:
    """The image in longitude and latitude, resampled, with its content displaced."""
    import rasterio
    from rasterio.warp import Resampling, calculate_default_transform, reproject

    with rasterio.open(path) as file:
        source, image = _displaced(file.transform, shift), file.read()
        left, top = source.c, source.f
        bounds = left, top + source.e * file.height, left + source.a * file.width, top
        target, width, height = calculate_default_transform(
            file.crs, "EPSG:4326", file.width, file.height, *bounds, resolution=_DEGREES
        )
        pixels = np.zeros((file.count, height, width), image.dtype)
        reproject(
            image, pixels, src_transform=source, src_crs=file.crs, dst_transform=target, dst_crs="EPSG:4326",
            resampling=Resampling.cubic,
        )  # fmt: skip
    profile = {"driver": "GTiff", "width": width, "height": height, "count": len(pixels), "dtype": pixels.dtype}
    with rasterio.open(out, "w", **profile, crs="EPSG:4326", transform=target, nodata=0) as file:
        file.write(pixels)
    return out


def _moved_copy(path: Path, shift: tuple[float, float], out: Path) -> Path:
    """The same pixels, said to lie elsewhere."""
    import rasterio

    with rasterio.open(path) as file:
        profile, image = file.profile, file.read()
    with rasterio.open(out, "w", **{**profile, "transform": _displaced(profile["transform"], shift)}) as file:
        file.write(image)
    return out


def _found(before: Path, after: Path) -> backend.PairReport:
    return backend.prepare_pair(backend.describe(before), backend.describe(after)).report


def _error(report: backend.PairReport, shift: tuple[float, float], usual: tuple[float, float] = (0.0, 0.0)) -> float:
    """Pixels by which the pair lies wrong after its preparation; a shift that was not applied stays."""
    found = (report.shift.dx, report.shift.dy) if report.shifted else (0.0, 0.0)
    return float(np.hypot(found[0] - usual[0] - shift[0], found[1] - usual[1] - shift[1]))


@evaluation("change.joplin_warped_error_px", "change.joplin_pair_error_px")
def joplin() -> Iterator[Quality]:
    """Largest alignment error after the estimated shift, 0 to 12 pixels.

    The image before the tornado against itself in another CRS, resampled and displaced; and against the image after
    it, whose displacement is known only up to a constant: how much the answer differs from that of the pair as it is.
    """
    before, after = _tiles()
    same, pair = [], []
    with tempfile.TemporaryDirectory(prefix="oriel-eval-") as name:
        for path in before:
            for number, shift in enumerate(_SHIFTS):
                warped = _warped(path, shift, Path(name) / f"{number}.tif")
                same.append(_error(_found(path, warped), shift))
        for path, other in zip(before, _partners(before, after), strict=True):
            base = _found(path, other)
            usual = base.shift.dx, base.shift.dy
            for number, shift in enumerate(_SHIFTS[1:]):
                copy = _moved_copy(path, shift, Path(name) / f"moved{number}.tif")
                # the first date is moved, so the second lies the other way
                pair.append(_error(_found(copy, other), (-shift[0], -shift[1]), usual))
    yield Quality("change.joplin_warped_error_px", "Joplin before, warped to EPSG:4326", len(same), max(same), 0.5)
    yield Quality("change.joplin_pair_error_px", "Joplin before and after, two CRSs", len(pair), max(pair), 0.5)


def _partners(before: list[Path], after: list[Path]) -> list[Path]:
    """For each tile the later one that shares most with it.

    Raises:
        NotHere: one has no partner.
    """
    import rasterio
    from rasterio.warp import transform_bounds

    out = []
    for path in before:
        with rasterio.open(path) as file:
            box, crs = file.bounds, file.crs
        shares = []
        for other in after:
            with rasterio.open(other) as file:
                b = transform_bounds(file.crs, crs, *file.bounds)
            wide, high = min(box[2], b[2]) - max(box[0], b[0]), min(box[3], b[3]) - max(box[1], b[1])
            shares.append(max(0.0, wide) * max(0.0, high) / ((box[2] - box[0]) * (box[3] - box[1])))
        if max(shares, default=0.0) < _LEAST:
            raise NotHere(f"no later image covers {path.name}")
        out.append(after[int(np.argmax(shares))])
    return out


def _grid(width: int, height: int) -> Any:
    """Places all over an image, (25, 2)."""
    x, y = np.meshgrid(np.linspace(0, width, 5), np.linspace(0, height, 5))
    return np.column_stack([x.ravel(), y.ravel()])


def _warped_pixels(image: Any, matrix: Any) -> Any:
    """Bands (b, h, w) resampled so that what lay at p lies at middle + matrix (p - middle) + _WARP_SHIFT."""
    from scipy import ndimage

    inverse = np.linalg.inv(np.array(matrix))[::-1, ::-1]  # rows first
    middle = np.array(image.shape[1:]) / 2 - 0.5
    offset = middle - inverse @ (middle + np.array(_WARP_SHIFT)[::-1])
    bands = [ndimage.affine_transform(band.astype(np.float32), inverse, offset, mode="reflect") for band in image]
    return np.clip(np.stack(bands), 0, 255).astype(np.uint8)


def _warp_error(folder: Path, image: Any, matrix: Any | None) -> tuple[float, bool]:
    """Largest error in pixels of an image against its warped (None: noisy) self, and whether it was moved at all."""
    import rasterio

    noise = np.random.default_rng(0).integers(-6, 7, image.shape)
    other = np.clip(image + noise, 0, 255).astype(np.uint8) if matrix is None else _warped_pixels(image, matrix)
    paths = folder / "a.tif", folder / "b.tif"  # in this order the second is brought to the first
    profile = {"driver": "GTiff", "width": image.shape[2], "height": image.shape[1], "count": 3, "dtype": "uint8"}
    place = rasterio.Affine(0.5, 0, 4e5, 0, -0.5, 5e6)
    for path, pixels in zip(paths, (image, other), strict=True):
        with rasterio.open(path, "w", **profile, crs="EPSG:32633", transform=place) as file:
            file.write(pixels)
    report = _found(*paths)
    xy = _grid(image.shape[2], image.shape[1])
    middle = np.array(image.shape[:0:-1]) / 2
    true = xy if matrix is None else (xy - middle) @ np.array(matrix).T + middle + _WARP_SHIFT
    a, b, c, d, e, f = report.shift.matrix if report.shifted else (1.0, 0.0, 0.0, 0.0, 1.0, 0.0)
    found = np.column_stack([xy @ (a, b) + c, xy @ (d, e) + f])
    return float(np.hypot(*(found - true).T).max()), report.shifted


def _images() -> Iterator[Any]:
    """Real images, (3, h, w) uint8, of 256 to 1024 pixels."""
    import rasterio

    folder = shared_data() / "change"
    paths = [p for name in ("joplin_2crs/pre", "levir_NC/A", "whu_cd/prev") for p in sorted((folder / name).glob("*"))]
    if not paths:
        raise NotHere(f"there are no images in {folder}")
    for path in paths:
        with rasterio.open(path) as file:
            yield file.read((1, 2, 3))


@evaluation("change.warp_error_px", "change.warp_needless_share")
def warps() -> Iterator[Quality]:
    """Real images against themselves, turned, scaled and sheared: the largest error anywhere after the preparation.

    One shift would leave up to 4 pixels. And the share of images that are moved though they lie right.
    """
    errors, needless = [], []
    with tempfile.TemporaryDirectory(prefix="oriel-eval-") as name:
        for image in _images():
            errors += [_warp_error(Path(name), image, matrix)[0] for matrix in _WARPS.values()]
            needless.append(_warp_error(Path(name), image, None)[1])
    data = "Joplin, LEVIR and WHU before, 256 to 1024 px"
    yield Quality("change.warp_error_px", f"{data}, four warps each", len(errors), max(errors), 0.5)
    yield Quality("change.warp_needless_share", f"{data}, with noise", len(needless), float(np.mean(needless)), 0.0)
