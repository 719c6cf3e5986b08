# SPDX-License-Identifier: GPL-3.0-or-later
"""An unsupervised map: tokens that resemble each other get the same value.

K-means (Lloyd 1982) from a start after k-means++ (Arthur and Vassilvitskii 2007).
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from ..errors import InputError
from ..progress import SILENT, Progress
from ..wording import counted
from .examples import token_map
from .listing import MOST_CLASSES
from .tokens import token_grid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ..types import Bounds
    from .highlight import HeatMap
    from .tokens import TokenReader

_SAMPLE = 20_000  # tokens that the centres are found on
_ROUNDS = 50
_SHARPNESS = 30.0  # of the shares at borders, in units of the mean squared distance to the nearest centre


def cluster_heat(
    names: Sequence[str], reader: TokenReader, area: Bounds | None = None, *, progress: Progress = SILENT
) -> HeatMap:
    """Divide an area into groups of alike places, the largest first; `write_class_map` writes it with `least` = 0.

    Args:
        names: what the groups are called; their number is how many are made.
        reader: layer, model and feature store.
        area: in working pixels; None = the whole layer.
        progress: told of each window; may cancel.

    Raises:
        InputError: fewer than two groups, too many, or fewer tokens than groups.
    """
    if not 2 <= len(names) <= MOST_CLASSES:
        raise InputError(f"{counted(len(names), 'group')} cannot be made; choose 2 to {MOST_CLASSES}.")
    tokens = _sample(reader, area, progress)
    if len(tokens) < len(names):
        raise InputError(
            f"The area has {counted(len(tokens), 'place')}, too few for {len(names)} groups; choose fewer."
        )
    centres, spread = k_means(tokens, len(names))
    return token_map(partial(_shares, centres=centres, spread=spread), names, reader, area, progress)


def k_means(x: NDArray[np.float32], count: int, *, seed: int = 0) -> tuple[NDArray[np.float32], float]:
    """Centres float32 (count, d), that of the largest group first, and the mean squared distance to them.

    Args:
        x: float32 (n, d), n >= count.
        count: how many centres.
        seed: of the start.
    """
    rng = np.random.default_rng(seed)
    centres = x[[int(rng.integers(len(x)))]]
    nearest = _distances(x, centres)[:, 0]
    while len(centres) < count:
        total = float(nearest.sum())
        pick = int(rng.choice(len(x), p=nearest / total)) if total > 0 else int(rng.integers(len(x)))
        centres = np.concatenate([centres, x[[pick]]])
        nearest = np.minimum(nearest, _distances(x, centres[-1:])[:, 0])
    group = np.full(len(x), -1)
    for _ in range(_ROUNDS):
        distances = _distances(x, centres)
        new = distances.argmin(axis=1)
        if (new == group).all():
            break
        group = new
        for i in range(count):
            if (group == i).any():
                centres[i] = x[group == i].mean(axis=0)
    order = np.argsort(-np.bincount(group, minlength=count), kind="stable")
    return centres[order], float(_distances(x, centres).min(axis=1).mean())


def _sample(reader: TokenReader, area: Bounds | None, progress: Progress) -> NDArray[np.float32]:
    """Some tokens of an area, evenly spread, (n, d)."""
    grid = token_grid(reader.source.ref, reader.model)
    r0, r1, c0, c1 = grid.cells(area)
    step = max(1, int(np.ceil(((r1 - r0) * (c1 - c0) / _SAMPLE) ** 0.5)))
    parts = []
    for strip in reader.strips(grid, area, progress, "Reading imagery"):
        start = -strip.row % step
        parts.append(strip.tokens[start::step, ::step][strip.valid[start::step, ::step]])
    return np.concatenate(parts)


def _distances(x: NDArray[np.float32], centres: NDArray[np.float32]) -> NDArray[np.float32]:
    """Squared distances (n, k)."""
    square = (x**2).sum(axis=1)[:, None] + (centres**2).sum(axis=1) - 2 * x @ centres.T
    out: NDArray[np.float32] = np.maximum(square, 0)
    return out


def _shares(tokens: NDArray[np.float32], *, centres: NDArray[np.float32], spread: float) -> NDArray[np.float32]:
    """Membership of tokens (h, w, d) in the groups (h, w, k), each row of sum one."""
    flat = tokens.reshape(-1, tokens.shape[-1])
    logits = -_SHARPNESS / max(spread, 1e-9) * _distances(flat, centres)
    shares = np.exp(logits - logits.max(axis=1, keepdims=True))
    out: NDArray[np.float32] = (shares / shares.sum(axis=1, keepdims=True)).reshape(*tokens.shape[:-1], -1)
    return out.astype(np.float32)
