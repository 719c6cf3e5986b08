# SPDX-License-Identifier: GPL-3.0-or-later
"""Encode each window once: features in memory, on disk, or made now."""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..types import Features, Pixels, PixelSource, Window
from .disk import DiskCache

if TYPE_CHECKING:
    import os

    from numpy.typing import NDArray

    from ..models.protocols import Model

PREPROCESSING = "1"
"""Changes whenever the way from a window's pixels to a model's input changes: old entries are then not found."""

VALID = "valid"
"""Name under which features carry the packed bits of a window's valid pixels, where not all are valid."""


class FeatureStore:
    """Features by content: what the source gives (not its name), the model, the window, the preprocessing.

    Memory holds the last windows used; a folder keeps more, bounded, across restarts. A raster that was rewritten has
    another signature and never meets its old features. Damaged entries are made again. Two programs may share a
    folder. Where the folder cannot be written, memory alone serves.

    Args:
        folder: where entries lie; made when first needed.
        ram_windows: windows kept in memory.
        disk_bytes: most bytes kept on disk.
    """

    def __init__(self, folder: str | os.PathLike[str], *, ram_windows: int = 16, disk_bytes: float = 20e9) -> None:
        self._disk = DiskCache(Path(folder), disk_bytes)
        self._ram: OrderedDict[str, Features] = OrderedDict()
        self._ram_windows = max(ram_windows, 1)
        self._lock = threading.Lock()

    def features(self, source: PixelSource, window: Window, model: Model) -> Features:
        """Features of a window: remembered, or read and encoded now.

        Raises:
            RasterReadError, RasterChangedError: from the source.
            ModelError: from the model.
        """
        found = self.cached(source, window, model)
        if found is not None:
            return found
        signature = source.signature
        features = encode(source.read(window), window, model)
        key = _key(signature, window, model)
        # A file rewritten between the signature and the read must not leave its new pixels under the old name.
        if source.signature == signature:
            self._keep(key, features)
            self._disk.save(key, features)
        return features

    def cached(self, source: PixelSource, window: Window, model: Model) -> Features | None:
        """Features of a window if they are at hand in memory or on disk, else None. Never encodes."""
        key = _key(source.signature, window, model)
        with self._lock:
            found = self._ram.get(key)
            if found is not None:
                self._ram.move_to_end(key)
                return found
        found = self._disk.load(key)
        if found is not None:
            self._keep(key, found)
        return found

    def size(self) -> int:
        """Bytes that the store holds on disk."""
        return self._disk.size()

    def clear(self) -> None:
        """Forget everything, in memory and on disk."""
        with self._lock:
            self._ram.clear()
        self._disk.clear()

    def _keep(self, key: str, features: Features) -> None:
        with self._lock:
            self._ram[key] = features
            self._ram.move_to_end(key)
            while len(self._ram) > self._ram_windows:
                self._ram.popitem(last=False)


def encode(pixels: Pixels, window: Window, model: Model) -> Features:
    """Encode a window's pixels, padded by reflection to the model's stride (right and below, so positions stay)."""
    arrays = dict(model.encode(_padded(pixels.rgb, model.stride)))
    share = float(pixels.valid.mean()) if pixels.valid.size else 0.0
    if share < 1.0:
        arrays[VALID] = np.packbits(pixels.valid, axis=1)
    return Features(window, model.signature, arrays, share)


def valid_pixels(features: Features) -> NDArray[np.bool_]:
    """Valid pixels of a window, bool (height, width)."""
    window = features.window
    if VALID not in features.arrays:
        return np.ones((window.height, window.width), dtype=bool)
    bits = np.asarray(features.arrays[VALID], dtype=np.uint8)
    return np.unpackbits(bits, axis=1, count=window.width).astype(bool)


def _key(signature: str, window: Window, model: Model) -> str:
    place = f"{window.level},{window.row},{window.col},{window.height},{window.width}"
    text = "\n".join((signature, model.signature, place, PREPROCESSING))
    return hashlib.sha256(text.encode()).hexdigest()


def _padded(rgb: NDArray[np.uint8], stride: int) -> NDArray[np.uint8]:
    height, width = rgb.shape[:2]
    below, right = -height % stride, -width % stride
    if not below and not right:
        return rgb
    return np.pad(rgb, ((0, below), (0, right), (0, 0)), mode="symmetric")
