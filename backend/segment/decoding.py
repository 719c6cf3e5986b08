# SPDX-License-Identifier: GPL-3.0-or-later
"""Prompts + window -> candidate masks on the raster."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from ..progress import SILENT
from ..store.features import valid_pixels
from ..types import Bounds, Features, Mask, Prompts, Window
from .field import OUTSIDE, resample, stability, tight
from .placement import raster_sides
from .prompting import in_window

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ..models.protocols import PromptableModel
    from ..progress import Progress
    from ..store.features import FeatureStore
    from ..types import Decoded, PixelSource

_NEAR = 3.0  # a mask this near to a side (window pixels) may go on beyond it


@dataclass(frozen=True)
class Answer:
    """A candidate mask and what was looked at for it.

    Attributes:
        mask: tight round the object.
        covered: what the model saw, in working pixels.
        window: what was encoded.
    """

    mask: Mask
    covered: Bounds
    window: Window

    def open_sides(self, source: PixelSource) -> list[int]:
        """Sides (0 left, 1 top, 2 right, 3 bottom) at which the object may go on beyond what was seen."""
        inside = self.mask.logits > 0
        rows, cols = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
        if not len(rows):
            return []
        s = self.mask.window.scale
        left, top = (self.mask.window.col + cols[0]) * s, (self.mask.window.row + rows[0]) * s
        right, bottom = (self.mask.window.col + cols[-1] + 1) * s, (self.mask.window.row + rows[-1] + 1) * s
        x0, y0, x1, y1 = self.covered
        gaps = (left - x0, top - y0, x1 - right, y1 - bottom)
        at_side = raster_sides(self.covered, source.ref, slack=0.5 * s)
        return [side for side in range(4) if gaps[side] < _NEAR * s and not at_side[side]]


@dataclass
class WindowDecoder:
    """Decodes prompts in windows of one raster with one model; encodes through the store.

    Attributes:
        looked: windows that were used, in order; the progress counts them.
        expected: how many there may be in the end, as far as is known.
        budget: how many there may be at most.
    """

    source: PixelSource
    model: PromptableModel
    store: FeatureStore
    progress: Progress = SILENT
    looked: list[Window] = field(default_factory=list)
    expected: int = 1
    budget: int = 64

    @property
    def left(self) -> int:
        """Windows that may still be looked at."""
        return max(self.budget - len(self.looked), 0)

    def features(self, window: Window) -> Features:
        """Features of a window; reports first, so that a cancel comes before the work."""
        done = len(self.looked)
        self.progress.report(done, max(self.expected, done + 1), "Looking at the image" if not done else "Following")
        if window not in self.looked:
            self.looked.append(window)
        return self.store.features(self.source, window, self.model)

    def answers(self, window: Window, prompts: Prompts) -> list[Answer]:
        """Candidates of one object, in the model's order; those with nothing inside are left out."""
        return decode(self.features(window), self.model, prompts)

    def answer(self, window: Window, prompts: Prompts) -> Answer | None:
        """The best candidate."""
        found = self.answers(window, prompts)
        return found[0] if found else None


def decode(features: Features, model: PromptableModel, prompts: Prompts) -> list[Answer]:
    """Decode one object (prompts in working pixels) in an encoded window."""
    return decode_many(features, model, [prompts])[0]


def decode_many(features: Features, model: PromptableModel, objects: Sequence[Prompts]) -> list[list[Answer]]:
    """Decode objects (prompts in working pixels) of one encoded window together; [] for each that shows nothing."""
    window = features.window
    local = [in_window(prompts, window) for prompts in objects]
    asked = [i for i, p in enumerate(local) if len(p.xy) or p.box is not None or p.mask is not None]
    found: list[list[Answer]] = [[] for _ in objects]
    if not asked:
        return found
    valid = valid_pixels(features) if features.valid_share < 1 else None
    for i, decoded in zip(asked, model.decode(features.arrays, [local[i] for i in asked]), strict=True):
        x0, y0, x1, y1 = decoded.bounds
        # the model may see beyond the window (padding) or only a part of it
        seen = (max(x0, 0.0), max(y0, 0.0), min(x1, float(window.width)), min(y1, float(window.height)))
        corners = window.to_raster(np.reshape(seen, (2, 2))).ravel()
        covered = (float(corners[0]), float(corners[1]), float(corners[2]), float(corners[3]))
        masks = [_mask(decoded, index, window, seen, valid) for index in range(len(decoded.logits))]
        found[i] = [Answer(mask, covered, window) for mask in masks if mask is not None]
    return found


def _mask(decoded: Decoded, index: int, window: Window, seen: Bounds, valid: NDArray[np.bool_] | None) -> Mask | None:
    """One candidate on the window's own pixels, only as large as the object."""
    logits = np.asarray(decoded.logits[index], dtype=np.float32)
    part = _object_part(logits, decoded.bounds, seen)
    if part is None:
        return None
    frame = Window(window.level, window.row + part.row, window.col + part.col, part.height, part.width)
    corners = window.to_raster(np.reshape(decoded.bounds, (2, 2))).ravel()
    values = resample(logits, (corners[0], corners[1], corners[2], corners[3]), frame)
    if valid is not None:
        values[~valid[part.row : part.row + part.height, part.col : part.col + part.width]] = OUTSIDE
    return tight(Mask(frame, values, float(decoded.iou[index]), stability(logits)))


def _object_part(logits: NDArray[np.float32], bounds: Bounds, seen: Bounds) -> Window | None:
    """Pixels of the window that hold the object, with a margin of two logits."""
    inside = logits > 0
    rows, cols = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
    if not len(rows):
        return None
    x0, y0, x1, y1 = bounds
    dx, dy = (x1 - x0) / logits.shape[1], (y1 - y0) / logits.shape[0]
    left, right = max(x0 + (cols[0] - 2) * dx, seen[0]), min(x0 + (cols[-1] + 3) * dx, seen[2])
    top, bottom = max(y0 + (rows[0] - 2) * dy, seen[1]), min(y0 + (rows[-1] + 3) * dy, seen[3])
    col, row = math.floor(left), math.floor(top)
    width, height = math.ceil(right) - col, math.ceil(bottom) - row
    return Window(0, row, col, height, width) if width > 0 and height > 0 else None
