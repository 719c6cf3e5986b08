# SPDX-License-Identifier: GPL-3.0-or-later
"""How different two dates are, token by token, tolerant of a small shift (ALGORITHMS A7.2-3)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..progress import SILENT, Progress

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from ..search.tokens import TokenGrid, TokenReader
    from ..types import Bounds

_SAMPLE_WINDOWS = 8
_SHORT = 0.3  # of a unit token
_MAD = 1.4826  # median absolute deviation -> standard deviation of a normal distribution


@dataclass(frozen=True)
class SceneStatistics:
    """What is usual for the whole pair; the same for every area of it.

    Attributes:
        mean_before, mean_after: float32 (d,), mean token of each date: season and light, not change.
        centre, spread: median and robust deviation of the distance.
    """

    mean_before: NDArray[np.float32]
    mean_after: NDArray[np.float32]
    centre: float
    spread: float


def scene_statistics(before: TokenReader, after: TokenReader, grid: TokenGrid, radius: int) -> SceneStatistics:
    """Statistics from a few windows spread evenly over the pair."""
    sample = [_sample_tokens(r, grid) for r in (before, after)]
    both = [a[1] & b[1] for a, b in zip(*sample, strict=True)]
    means = [_mean([(t, v) for (t, _), v in zip(s, both, strict=True)]) for s in sample]
    values = [
        distance(_unit(a[0] - means[0]), _unit(b[0] - means[1]), radius)[v]
        for a, b, v in zip(sample[0], sample[1], both, strict=True)
    ]
    d = np.concatenate(values) if values else np.zeros(0, np.float32)
    if not len(d):
        return SceneStatistics(means[0], means[1], 0.0, 1.0)
    centre = float(np.median(d))
    # A pair of copies has no spread at all; the floor keeps rounding noise from looking like change.
    spread = max(float(np.median(np.abs(d - centre))) * _MAD, 0.01)
    return SceneStatistics(means[0], means[1], centre, spread)


def z_strips(
    readers: tuple[TokenReader, TokenReader],
    grid: TokenGrid,
    scene: SceneStatistics,
    *,
    area: Bounds | None = None,
    radius: int = 1,
    progress: Progress = SILENT,
) -> Iterator[tuple[int, NDArray[np.float32], NDArray[np.bool_]]]:
    """Yield (first token row, z float32 (h, w), valid bool (h, w)) from top to bottom of the area."""
    tail_a = tail_b = np.zeros((0, 0, 0), np.float32)
    tail_v = np.zeros((0, 0), bool)
    row = done = 0
    before, after = readers
    pairs = zip(before.strips(grid, area, progress, "Comparing"), after.strips(grid, area), strict=True)
    for a, b in pairs:
        ta, tb = _unit(a.tokens - scene.mean_before), _unit(b.tokens - scene.mean_after)
        va = a.valid & b.valid
        if tail_v.size:
            ta, tb, va = np.concatenate([tail_a, ta]), np.concatenate([tail_b, tb]), np.concatenate([tail_v, va])
        else:
            row = done = a.row
        # The last `radius` rows wait for their neighbours below; `done` is the first row not yet given out.
        ready = row + len(ta) - radius
        if ready > done:
            z = (distance(ta, tb, radius) - scene.centre) / scene.spread
            part = slice(done - row, ready - row)
            yield done, z[part], va[part]
            done = ready
        keep = min(len(ta), 2 * radius)
        row += len(ta) - keep
        tail_a, tail_b, tail_v = ta[len(ta) - keep :], tb[len(tb) - keep :], va[len(va) - keep :]
    if row + len(tail_a) > done:
        z = (distance(tail_a, tail_b, radius) - scene.centre) / scene.spread
        yield done, z[done - row :], tail_v[done - row :]


def distance(a: NDArray[np.float32], b: NDArray[np.float32], radius: int) -> NDArray[np.float32]:
    """Shift-tolerant distance of tokens (h, w, d): the best match within `radius`, in both directions.

    Half the squared difference: for unit vectors that is 1 - cosine.
    """
    forward = np.full(a.shape[:2], np.inf, np.float32)
    backward = np.full(a.shape[:2], np.inf, np.float32)
    half_a, half_b = (0.5 * np.einsum("ijk,ijk->ij", x, x) for x in (a, b))
    h, w = a.shape[:2]
    for dy in range(-radius, radius + 1):
        for dx in range(-radius, radius + 1):
            ya, yb = slice(max(0, -dy), min(h, h - dy)), slice(max(0, dy), min(h, h + dy))
            xa, xb = slice(max(0, -dx), min(w, w - dx)), slice(max(0, dx), min(w, w + dx))
            d = half_a[ya, xa] + half_b[yb, xb] - np.einsum("ijk,ijk->ij", a[ya, xa], b[yb, xb])
            forward[ya, xa] = np.minimum(forward[ya, xa], d)
            backward[yb, xb] = np.minimum(backward[yb, xb], d)
    return np.maximum(forward, backward)


def _sample_tokens(reader: TokenReader, grid: TokenGrid) -> list[tuple[NDArray[np.float32], NDArray[np.bool_]]]:
    rows, cols = grid.shape
    windows = [w for row in grid.windows((0, rows, 0, cols)) for w in row]
    step = max(1, len(windows) / _SAMPLE_WINDOWS)
    chosen = [windows[int(i * step)] for i in range(min(len(windows), _SAMPLE_WINDOWS))]
    out = []
    for window in chosen:
        strips = list(reader.strips(grid, window.bounds))
        out.append((np.concatenate([s.tokens for s in strips]), np.concatenate([s.valid for s in strips])))
    return out


def _mean(parts: list[tuple[NDArray[np.float32], NDArray[np.bool_]]]) -> NDArray[np.float32]:
    tokens = np.concatenate([t[v] for t, v in parts])
    if not len(tokens):
        return np.zeros(parts[0][0].shape[2], np.float32)
    out: NDArray[np.float32] = tokens.mean(axis=0)
    return out


def _unit(x: NDArray[np.float32]) -> NDArray[np.float32]:
    """Unit length, but what is next to the scene's mean stays short: its direction is noise."""
    out: NDArray[np.float32] = x / np.maximum(np.linalg.norm(x, axis=-1, keepdims=True), _SHORT)
    return out
