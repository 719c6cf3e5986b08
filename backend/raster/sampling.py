# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading band values at any resolution, and which of them are valid."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ..errors import RasterReadError
from .dataset import GDAL_ERRORS, ColorInterp, MaskFlags, OpenRaster, Resampling, is_remote, reason, short_name
from .resample import resample
from .stretch import RawArray

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import RasterRef, Window

OVERVIEW_SIDE = 2048  # A0.1
REMOTE_OVERVIEW_SIDE = 512  # enough for percentiles, and one block of most files
PLAIN_DECIMATION_PIXELS = 64_000_000  # a raster without overviews up to this size is read whole
SAMPLE_GRID, SAMPLE_SIDE = 8, 256
SOURCE_PIXELS = 4_000_000  # native pixels held at a time when nodata has to be judged before averaging
CUBIC_REACH = 2

Sampled = tuple[RawArray, NDArray[np.bool_]]
"""Values (bands, h, w) and where they are valid (h, w)."""

Box = tuple[float, float, float, float]
"""Columns and rows of the dataset: x0, y0, x1, y1, fractions allowed."""


@dataclass(frozen=True)
class _Request:
    """A box of the dataset that becomes rows x columns pixels."""

    box: Box
    rows: int
    columns: int

    @property
    def factors(self) -> tuple[float, float]:
        """Dataset pixels per pixel that is asked for, across and down."""
        x0, y0, x1, y1 = self.box
        return (x1 - x0) / self.columns, (y1 - y0) / self.rows


def read_window(raster: OpenRaster, ref: RasterRef, window: Window) -> Sampled:
    """Read a window of the working grid.

    Coarser levels are averaged (through the file's overviews where it has them), finer ones cubic; class codes of a
    palette are never mixed.

    Args:
        raster: open, with the grid that `ref` describes.
        ref: which bands and nodata.
        window: inside the raster.

    Returns:
        (bands, h, w) values with scale and offset applied; bool (h, w) valid.

    Raises:
        RasterReadError: GDAL cannot read it.
    """
    sx, sy = raster.dataset.width / ref.width, raster.dataset.height / ref.height
    columns = _spans(window.col, window.width, window.scale * sx, raster.dataset.width)
    rows = _spans(window.row, window.height, window.scale * sy, raster.dataset.height)
    values, valid = [], []
    for (y0, y1, height), (x0, x1, width) in product(rows, columns):
        raw, good = _read_request(raster, ref, _Request((x0, y0, x1, y1), height, width))
        values.append(raw)
        valid.append(good)
    across = len(columns)
    return _joined(values, across), _joined(valid, across)


def read_overview(raster: OpenRaster, ref: RasterRef) -> Sampled:
    """The whole raster at low resolution; a raster that is huge and has no overviews: evenly spaced samples of it.

    Returns:
        (bands, h, w) values and bool (h, w) valid; for statistics only, samples are glued side by side.
    """
    dataset = raster.dataset
    side = REMOTE_OVERVIEW_SIDE if is_remote(ref.uri) else OVERVIEW_SIDE
    longest = max(dataset.width, dataset.height)
    shrink = max(1.0, longest / side)
    # Exactly an overview's size: anything between two makes GDAL fetch the finer one.
    shrink = min((f for f in dataset.overviews(ref.bands[0]) if shrink <= f <= 4 * shrink), default=shrink)
    finer = any(f * 2 > shrink for f in dataset.overviews(ref.bands[0]))
    if finer or dataset.width * dataset.height <= PLAIN_DECIMATION_PIXELS:
        rows, columns = math.ceil(dataset.height / shrink), math.ceil(dataset.width / shrink)
        return _read_request(raster, ref, _Request((0, 0, dataset.width, dataset.height), rows, columns))
    return _samples(raster, ref)


def _samples(raster: OpenRaster, ref: RasterRef) -> Sampled:
    dataset = raster.dataset
    width, height = min(SAMPLE_SIDE, dataset.width), min(SAMPLE_SIDE, dataset.height)
    values, valid = [], []
    for i, j in product(range(SAMPLE_GRID), repeat=2):
        x0 = round((dataset.width - width) * (j + 0.5) / SAMPLE_GRID)
        y0 = round((dataset.height - height) * (i + 0.5) / SAMPLE_GRID)
        raw, good = _read_request(raster, ref, _Request((x0, y0, x0 + width, y0 + height), height, width))
        values.append(raw)
        valid.append(good)
    return _joined(values, SAMPLE_GRID), _joined(valid, SAMPLE_GRID)


def _spans(start: int, count: int, factor: float, limit: int) -> list[tuple[float, float, int]]:
    """Whole level pixels, and the last one apart where the raster's edge cuts it: (from, to, pixels)."""
    first, last = start * factor, (start + count) * factor
    if last <= limit + 1e-6 * factor:
        return [(first, min(last, limit), count)]
    whole = min(count - 1, int(limit / factor) - start)
    if whole < 1:
        return [(first, float(limit), count)]
    middle = (start + whole) * factor
    return [(first, middle, whole), (middle, float(limit), count - whole)]


def _joined(parts: Sequence[Any], across: int) -> Any:
    if len(parts) == 1:
        return parts[0]
    lines = [np.concatenate(parts[i : i + across], axis=-1) for i in range(0, len(parts), across)]
    return np.concatenate(lines, axis=-2)


def _read_request(raster: OpenRaster, ref: RasterRef, request: _Request) -> Sampled:
    dataset = raster.dataset
    categorical = _categorical(ref)
    fx, fy = request.factors
    resized = fx != 1.0 or fy != 1.0 or request.box[0] % 1 or request.box[1] % 1
    try:
        # GDAL knows the file's nodata when it resamples, but not the user's, an undeclared NaN, or every alpha band.
        if resized and not categorical and _must_judge_first(dataset, ref):
            return _judged(raster, ref, request)
        method = _method(fx, fy, categorical=categorical) if resized else Resampling.nearest
        raw = dataset.read(
            list(ref.bands),
            window=_box(request.box),
            out_shape=(len(ref.bands), request.rows, request.columns),
            resampling=method,
        )
        valid = _valid(raw, ref, dataset) & _masked_in(dataset, ref, request, averaged=method is Resampling.average)
    except GDAL_ERRORS as exc:
        raise RasterReadError(
            f"'{short_name(ref.uri)}' cannot be read around column {request.box[0]:.0f}, row {request.box[1]:.0f}: "
            f"{reason(exc)}. The file may be damaged or cut short, or the connection broke; try again or load it anew."
        ) from exc
    return _physical(raw, ref, dataset), valid


def _judged(raster: OpenRaster, ref: RasterRef, request: _Request) -> Sampled:
    """Decide validity on unmixed pixels, then resample; strip by strip, so that memory stays bounded."""
    dataset = raster.dataset
    fx, fy = request.factors
    x0, y0, x1, _ = request.box
    left, right = _reach(x0, x1, fx, dataset.width)
    step = max(1, int(SOURCE_PIXELS / ((right - left) * max(fy, 1.0))))
    parts = []
    for start in range(0, request.rows, step):
        count = min(step, request.rows - start)
        first, last = y0 + start * fy, y0 + (start + count) * fy
        top, bottom = _reach(first, last, fy, dataset.height)
        piece = _Request((left, top, right, bottom), bottom - top, right - left)
        raw, valid = _read_request(raster, ref, piece)
        weights = np.isfinite(raw) & valid
        filled = np.where(weights, raw, 0).astype(np.float32)
        parts.append(
            resample(
                filled,
                weights,
                rows=((first - top) + fy * np.arange(count + 1)),
                columns=((x0 - left) + fx * np.arange(request.columns + 1)),
            )
        )
    values = np.concatenate([p[0] for p in parts], axis=-2)
    known = np.concatenate([p[1] for p in parts], axis=-2)
    values[~known] = np.nan
    return values, known.any(axis=0)


def _reach(start: float, stop: float, factor: float, limit: int) -> tuple[int, int]:
    margin = CUBIC_REACH if factor < 1.0 else 0
    return max(0, math.floor(start + 1e-9) - margin), min(limit, math.ceil(stop - 1e-9) + margin)


def _must_judge_first(dataset: Any, ref: RasterRef) -> bool:
    # GDAL takes an alpha band for a mask only as the last of two or four bands.
    unknown_alpha = _alpha_band(dataset) and MaskFlags.per_dataset not in dataset.mask_flag_enums[ref.bands[0] - 1]
    if ref.nodata or unknown_alpha:
        return True
    declared = [dataset.nodatavals[b - 1] for b in ref.bands]
    floating = any(np.dtype(dataset.dtypes[b - 1]).kind == "f" for b in ref.bands)
    return floating and not all(v is not None and np.isnan(v) for v in declared)


def _method(fx: float, fy: float, *, categorical: bool) -> Resampling:
    if categorical:
        return Resampling.mode if min(fx, fy) > 1.0 else Resampling.nearest
    return Resampling.average if min(fx, fy) >= 1.0 else Resampling.cubic


def _categorical(ref: RasterRef) -> bool:
    return ref.stretch is not None and bool(ref.stretch.stops) and ref.stretch.interpolation == "exact"


def _valid(raw: RawArray, ref: RasterRef, dataset: Any) -> NDArray[np.bool_]:
    """Not nodata in at least one band: a dark pixel is not a missing one."""
    good = np.zeros(raw.shape[1:], np.bool_)
    for band, values in zip(ref.bands, raw, strict=True):
        missing = ~np.isfinite(values)
        declared = dataset.nodatavals[band - 1]
        if declared is not None:
            missing |= _equal(values, declared)
        physical = _physical_band(values, band, dataset) if ref.nodata else values
        for value in ref.nodata:
            missing |= _equal(physical, value)
        good |= ~missing
    return good


def _equal(values: NDArray[Any], number: float) -> NDArray[np.bool_]:
    if values.dtype.kind == "f":
        # A nodata value that was written as text comes back rounded.
        return np.isclose(values, values.dtype.type(number), rtol=1e-6, atol=0.0)
    if not math.isfinite(number) or number != int(number):
        return np.zeros(values.shape, np.bool_)
    limits = np.iinfo(values.dtype)
    if not limits.min <= number <= limits.max:
        return np.zeros(values.shape, np.bool_)
    return np.asarray(values == values.dtype.type(int(number)))


def _masked_in(dataset: Any, ref: RasterRef, request: _Request, *, averaged: bool) -> NDArray[np.bool_]:
    """What an alpha band or a mask band lets through."""
    how = {
        "window": _box(request.box),
        "out_shape": (request.rows, request.columns),
        "resampling": Resampling.average if averaged else Resampling.nearest,
    }
    alpha = _alpha_band(dataset)
    if alpha:
        return np.asarray(dataset.read(alpha, **how) > 0)
    if MaskFlags.per_dataset in dataset.mask_flag_enums[ref.bands[0] - 1]:
        return np.asarray(dataset.read_masks(ref.bands[0], **how) > 0)
    return np.ones((request.rows, request.columns), np.bool_)


def _alpha_band(dataset: Any) -> int:
    """1-based; 0 = none."""
    kinds = dataset.colorinterp
    return kinds.index(ColorInterp.alpha) + 1 if ColorInterp.alpha in kinds else 0


def _physical(raw: RawArray, ref: RasterRef, dataset: Any) -> RawArray:
    if all(dataset.scales[b - 1] == 1.0 and dataset.offsets[b - 1] == 0.0 for b in ref.bands):
        return raw
    return np.stack([_physical_band(values, b, dataset) for b, values in zip(ref.bands, raw, strict=True)])


def _physical_band(values: NDArray[Any], band: int, dataset: Any) -> NDArray[Any]:
    slope, offset = dataset.scales[band - 1], dataset.offsets[band - 1]
    if slope == 1.0 and offset == 0.0:
        return values
    return (values * float(slope) + float(offset)).astype(np.float32)


def _box(box: Box) -> Any:
    from rasterio.windows import Window as FileWindow

    return FileWindow(box[0], box[1], box[2] - box[0], box[3] - box[1])
