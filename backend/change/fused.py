# SPDX-License-Identifier: GPL-3.0-or-later
"""A learned network's evidence together with Oriel's own (ALGORITHMS A11)."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from .evidence import sigmoid

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..search.field import TokenField
    from .evidence import Evidence

NETWORK_WEIGHT = 0.6
"""Of the network's logit; the rest is that of Oriel's own comparison."""

_MOST = 4.0  # logits either may bring: neither outvotes the other by being overconfident


def fused_change(network: Evidence, own: Evidence) -> Evidence:
    """Weigh a network's answer with Oriel's own, on the cells of the latter.

    Where both are clear and disagree the network decides; where it is undecided, Oriel's own comparison does. Outlines,
    land cover and direction are those of Oriel's own evidence, except for the classes of a segmentation network.

    Args:
        network: from `network_change`.
        own: from `any_change` of the same pair and area.

    Returns:
        Evidence with one half where the weighted logits balance.
    """
    field = own.field
    p = _on_cells(network.field, network.field.values, field)
    seen = _on_cells(network.field, network.valid.astype(np.float32), field) >= 0.5
    logit = NETWORK_WEIGHT * _logit(p) + (1 - NETWORK_WEIGHT) * _logit(field.values)
    valid = own.valid & seen
    values = np.where(valid, sigmoid(logit), 0).astype(np.float32)
    found = replace(own, field=replace(field, values=values), z=logit, valid=valid)
    if network.concept is None:
        return found
    direction = _on_cells(network.field, network.direction, field)
    concept = _nearest(network.field, network.concept, field)
    return replace(found, direction=direction, names=network.names, concept=concept, into=())


def _logit(p: NDArray[np.float32]) -> NDArray[np.float32]:
    low = 1 / (1 + math.exp(_MOST))
    inside = np.clip(p, low, 1 - low)
    out: NDArray[np.float32] = np.log(inside / (1 - inside)).astype(np.float32)
    return out


def _on_cells(source: TokenField, values: NDArray[np.float32], to: TokenField) -> NDArray[np.float32]:
    """Means of one field's values over the cells of another; between the middles of coarser cells, linearly."""
    from scipy import ndimage

    parts = max(1, round(to.grid.pitch / source.grid.pitch))
    total = np.zeros(to.values.shape, np.float32)
    for dy in range(parts):
        for dx in range(parts):
            rows, cols = _places(source, to, ((dy + 0.5) / parts, (dx + 0.5) / parts))
            at = np.meshgrid(rows, cols, indexing="ij")
            total += ndimage.map_coordinates(values, at, order=1, mode="nearest", output=np.float32)
    return total / parts**2


def _nearest(source: TokenField, values: NDArray[np.uint8], to: TokenField) -> NDArray[np.uint8]:
    h, w = values.shape
    rows, cols = (np.clip(np.rint(p).astype(int), 0, n - 1) for p, n in zip(_places(source, to), (h, w), strict=True))
    out: NDArray[np.uint8] = values[np.ix_(rows, cols)]
    return out


def _places(
    source: TokenField, to: TokenField, within: tuple[float, float] = (0.5, 0.5)
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Rows and columns of a place within each cell of `to`, in cells of `source`'s array."""
    scale = to.grid.pitch / source.grid.pitch
    rows = (np.arange(to.values.shape[0]) + to.row + within[0]) * scale - 0.5 - source.row
    cols = (np.arange(to.values.shape[1]) + to.col + within[1]) * scale - 0.5 - source.col
    return rows, cols
