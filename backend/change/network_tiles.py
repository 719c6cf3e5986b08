# SPDX-License-Identifier: GPL-3.0-or-later
"""Rasters through a network, tile by tile: read ahead, blended with a raised cosine, given out in finished strips.

Tiles stand on a grid fixed to the raster's corner, so a place has the same value whatever area was asked for. Memory is
bounded by one row of tiles. What is blended is what the network gives (logits where it gives logits); the activation
comes after, once a pixel.
"""

from __future__ import annotations

import math
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..errors import InputError
from ..progress import SILENT, Progress
from ..raster.window import level_size
from ..types import Bounds, PixelSource, RasterRef, Window
from ..wording import counted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from .network import Network
    from .network_card import NetworkCard

_NEAR = math.sqrt(2)  # a layer's pixels this much beyond what the card says are taken as they are
_FAR = 3  # levels, eight times; that is another kind of imagery, or not metres
_FLOOR = 1e-3  # of the blending weight: a tile's border still counts where it stands alone


@dataclass(frozen=True)
class Strip:
    """Finished rows.

    Attributes:
        row, col: of the first pixel, at the level of the run.
        values: float32 (channels, h, w), probabilities.
        valid: bool (h, w), data at all dates.
    """

    row: int
    col: int
    values: NDArray[np.float32]
    valid: NDArray[np.bool_]


def level_of(ref: RasterRef, card: NetworkCard) -> int:
    """The level whose pixels are nearest to what the network is made for; the raster's own where either is unknown."""
    if card.gsd is None or ref.gsd <= 0 or card.gsd[0] <= ref.gsd <= card.gsd[1]:
        return 0
    return round(math.log2(math.sqrt(card.gsd[0] * card.gsd[1]) / ref.gsd))


def network_notes(network: Network, ref: RasterRef) -> tuple[str, ...]:
    """Sentences on how the pixels of a layer go with what the network is made for; empty = they do.

    Args:
        network: loaded.
        ref: the layer, or the first date on the common grid.
    """
    card = network.card
    if card.gsd is None:
        return ()
    made = " to ".join(f"{metres:g}" for metres in dict.fromkeys(card.gsd))
    if ref.gsd <= 0:
        return (f"The network is made for pixels of {made} m; those of this layer are of unknown size (no CRS).",)
    level = level_of(ref, card)
    if level == 0 and card.gsd[0] / _NEAR <= ref.gsd <= card.gsd[1] * _NEAR:
        return ()
    read = f"The network is made for pixels of {made} m, so this layer of {ref.gsd:.3g} m is read at"
    note = f"{read} {ref.gsd * 2.0**level:.3g} m."
    if level < 0:
        note += " Finer things than the layer's own pixels cannot be seen."
    if abs(level) > _FAR:
        note += " That is far from what the layer shows: check 'gsd' in the card, which is metres per pixel."
    return (note,)


def cells_of(ref: RasterRef, level: int, area: Bounds | None) -> tuple[int, int, int, int]:
    """Rows and columns (r0, r1, c0, c1) of a level that cover an area in working pixels.

    Raises:
        InputError: the area lies outside the raster.
    """
    width, height = level_size(ref.width, ref.height, level)
    if area is None:
        return 0, height, 0, width
    s = 2.0**level
    c0, r0 = max(0, math.floor(area[0] / s)), max(0, math.floor(area[1] / s))
    c1, r1 = min(width, math.ceil(area[2] / s)), min(height, math.ceil(area[3] / s))
    if r0 >= r1 or c0 >= c1:
        raise InputError("The area lies outside the imagery layer; move the map or choose another area.")
    return r0, r1, c0, c1


def strips(
    network: Network, sources: tuple[PixelSource, ...], area: Bounds | None = None, progress: Progress = SILENT
) -> Iterator[Strip]:
    """Yield the area from top to bottom.

    Args:
        network: loaded.
        sources: one for segmentation, before and after for change.
        area: in working pixels; None = everything.
        progress: told of each tile; may cancel.

    Raises:
        InputError: too few bands, or the area lies outside.
        WeightsError: the network failed or gave something else than its card says.
    """
    card, ref = network.card, sources[0].ref
    level = level_of(ref, card)
    r0, r1, c0, c1 = cells_of(ref, level, area)
    width, height = level_size(ref.width, ref.height, level)
    rows, cols = _starts(height, card, r0, r1), _starts(width, card, c0, c1)
    windows = [Window(level, y, x, min(card.tile, height), min(card.tile, width)) for y in rows for x in cols]
    blend = _Blend(card, (c0, c1), r0)
    with ThreadPoolExecutor(1, thread_name_prefix="oriel-tiles") as pool:
        ahead = pool.submit(read_tile, sources, windows[0], card)
        for i, window in enumerate(windows):
            progress.report(i, len(windows), "Running the network")
            tensors, valid = ahead.result()
            if i + 1 < len(windows):
                ahead = pool.submit(read_tile, sources, windows[i + 1], card)
            bottom = min(r1, window.row + window.height)
            blend.add(network.raw(tensors), valid, window, bottom)
            if (i + 1) % len(cols) == 0:
                done = r1 if i + 1 == len(windows) else min(r1, windows[i + 1].row)
                if done > blend.top:
                    yield blend.finished(done)
    progress.report(len(windows), len(windows), "Running the network")


def read_tile(
    sources: tuple[PixelSource, ...], window: Window, card: NetworkCard
) -> tuple[list[NDArray[np.float32]], NDArray[np.bool_]]:
    """The network's images of a window, padded to whole tiles by mirroring: float32 (bands, tile, tile) in 0.. each.

    Places without data at one date look the same at all dates, so they cannot change.
    """
    images, masks = zip(*(_values(source, window, card) for source in sources), strict=True)
    valid: NDArray[np.bool_] = np.logical_and.reduce(masks)
    if not valid.all():
        grey = images[0][:, valid].mean(axis=1)[:, None] if valid.any() else np.float32(0)
        for image in images:
            image[:, ~valid] = grey
    margins = (0, card.tile - window.height), (0, card.tile - window.width)
    if margins != ((0, 0), (0, 0)):
        images = tuple(np.pad(image, ((0, 0), *margins), mode="symmetric") for image in images)
    return list(images), valid


def _values(source: PixelSource, window: Window, card: NetworkCard) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """(bands, h, w) as the card wants them, the caller's own; bool (h, w)."""
    file_bands: tuple[int, ...] = getattr(source, "image_bands", ())
    as_file = card.values == "raw" or bool(getattr(source, "is_byte", False))
    if as_file and hasattr(source, "read_bands"):
        short = [b for b in card.bands if b not in file_bands]
        if short and not (card.values == "byte" and len(file_bands) == 1):
            raise InputError(
                f"The network '{card.name}' reads band {short[0]}, but the layer has "
                f"{counted(len(file_bands), 'band')}; choose another layer or correct 'bands' in the card. "
                f"(Transparency does not count; gdal_edit.py -colorinterp_{short[0]} undefined unmarks such a band.)"
            )
        bands = [file_bands[0] if short else b for b in card.bands]  # grey imagery for a network that sees colour
        raw, valid = source.read_bands(window, bands)
        if not np.isfinite(raw.min() + raw.max()):  # a quarter of the time of looking at each number
            valid = valid & np.isfinite(raw).all(axis=0)
        return raw, valid
    if card.values == "raw":
        raise InputError(f"The network '{card.name}' reads the file's own numbers, which this kind of layer lacks.")
    pixels = source.read(window)
    rgb = np.moveaxis(pixels.rgb, 2, 0).astype(np.float32, order="C")
    return rgb if len(card.bands) == len(rgb) else rgb.mean(axis=0, keepdims=True), pixels.valid


class _Blend:
    """Weighted sums of the tiles' outputs over the rows that are not finished."""

    def __init__(self, card: NetworkCard, cols: tuple[int, int], top: int) -> None:
        self.top = top
        self._card = card
        self._cols = cols
        ramp = np.maximum(0.5 - 0.5 * np.cos(2 * np.pi * (np.arange(card.tile) + 0.5) / card.tile), _FLOOR)
        self._weight = np.outer(ramp, ramp).astype(np.float32)
        self._sums = np.zeros((0, 0, cols[1] - cols[0]), np.float32)
        self._weights = np.zeros((0, cols[1] - cols[0]), np.float32)
        self._valid = np.zeros((0, cols[1] - cols[0]), bool)

    def add(self, output: NDArray[np.float32], valid: NDArray[np.bool_], window: Window, bottom: int) -> None:
        """Add a tile's (channels, tile, tile)."""
        self._grow(bottom - self.top, len(output))
        r0, r1 = max(window.row, self.top), min(window.row + window.height, bottom)
        c0, c1 = max(window.col, self._cols[0]), min(window.col + window.width, self._cols[1])
        if r0 >= r1 or c0 >= c1:
            return
        there = (slice(r0 - self.top, r1 - self.top), slice(c0 - self._cols[0], c1 - self._cols[0]))
        here = (slice(r0 - window.row, r1 - window.row), slice(c0 - window.col, c1 - window.col))
        weight = self._weight[here]
        for sums, values in zip(self._sums, output, strict=True):  # channel by channel: what is made fits the cache
            sums[there] += values[here] * weight
        self._weights[there] += weight
        self._valid[there] = valid[here]

    def finished(self, row: int) -> Strip:
        """Give out all rows above `row`."""
        n = row - self.top
        values = self._card_activation(self._sums[:, :n] / np.maximum(self._weights[:n], 1e-12))
        strip = Strip(self.top, self._cols[0], values, self._valid[:n])
        self._sums, self._weights, self._valid = self._sums[:, n:], self._weights[n:], self._valid[n:]
        self.top = row
        return strip

    def _card_activation(self, values: NDArray[np.float32]) -> NDArray[np.float32]:
        return activate(values, self._card)

    def _grow(self, rows: int, channels: int) -> None:
        if self._sums.shape[1] >= rows:
            return
        old = self._sums.shape[1]
        sums = np.zeros((channels, rows, self._sums.shape[2]), np.float32)
        if old:
            sums[:, :old] = self._sums
        self._sums = sums
        more = ((0, rows - old), (0, 0))
        self._weights, self._valid = np.pad(self._weights, more), np.pad(self._valid, more)


def activate(values: NDArray[np.float32], card: NetworkCard) -> NDArray[np.float32]:
    """Probabilities (channels, h, w) of what the network gave."""
    if card.activation == "sigmoid":
        return np.asarray(1 / (1 + np.exp(-np.clip(values, -60, 60))), np.float32)
    if card.activation == "softmax":
        weights = np.exp(values - values.max(axis=0))
        return np.asarray(weights / weights.sum(axis=0), np.float32)
    return np.clip(values, 0, 1)


def _starts(length: int, card: NetworkCard, start: int, stop: int) -> list[int]:
    """First pixel of the tiles along one side that touch [start, stop); the last one ends at the raster's edge."""
    if length <= card.tile:
        return [0]
    count = math.ceil((length - card.tile) / card.step) + 1
    starts = [min(i * card.step, length - card.tile) for i in range(count)]
    return [x for x in starts if x < stop and x + card.tile > start]
