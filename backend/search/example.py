# SPDX-License-Identifier: GPL-3.0-or-later
"""What an example looks like, as a vector: a box, a feature's polygon, a whole file."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from ..errors import InputError
from .tokens import TokenReader, token_grid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ..types import Bounds, Polygon


def example_vector(
    reader: TokenReader, area: Bounds | None, *, within: Sequence[Polygon] = (), gsd: float = 0.0
) -> NDArray[np.float32]:
    """The mean token of an example, float32 (d,), unit length.

    Args:
        reader: of the layer that the example lies on; for an image file, of that file.
        area: box in working pixels; None = the whole layer.
        within: outlines in working pixels; where given, only the tokens under them count.
        gsd: ground size in metres of the pixels of the layer that will be searched; the example is then read at the
            level nearest to it, so that things have the size that they have there. 0 = as it is.

    Raises:
        InputError: the example is outside the layer or has no data.
    """
    base = token_grid(reader.source.ref, reader.model)
    grid = base
    own = reader.source.ref.gsd * 2.0**base.level
    if gsd > 0 and own > 0:
        grid = token_grid(reader.source.ref, reader.model, base.level + max(0, round(math.log2(gsd / own))))
    total: NDArray[np.float64] | None = None
    for strip in reader.strips(grid, area):
        weight = strip.valid.astype(np.float64)
        if within:
            inside = inside_share(within, (strip.row, strip.col), weight.shape, grid.pitch)
            weight *= inside
        part = np.einsum("hw,hwd->d", weight, strip.tokens)
        total = part if total is None else total + part
    length = float(np.linalg.norm(total)) if total is not None else 0.0
    if total is None or length < 1e-9:
        raise InputError("The example has no image data; draw it where the layer shows something.")
    return (total / length).astype(np.float32)


def inside_share(
    polygons: Sequence[Polygon], first: tuple[int, int], shape: tuple[int, ...], pitch: float
) -> NDArray[np.float64]:
    """Share of each token that lies under the polygons, sampled at 4 x 4 points (h, w)."""
    import shapely

    fine = 4
    rows = (np.arange(shape[0] * fine) + 0.5) / fine + first[0]
    cols = (np.arange(shape[1] * fine) + 0.5) / fine + first[1]
    x, y = np.meshgrid(cols * pitch, rows * pitch)
    area = shapely.union_all([shapely.make_valid(shapely.Polygon(p.rings[0], p.rings[1:])) for p in polygons])
    shapely.prepare(area)
    inside = shapely.contains_xy(area, x, y)
    out: NDArray[np.float64] = inside.reshape(shape[0], fine, shape[1], fine).mean(axis=(1, 3))
    return out
