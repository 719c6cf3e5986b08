# SPDX-License-Identifier: GPL-3.0-or-later
"""What is looked for: objects of a layer as examples."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import shapely

from ..errors import InputError
from ..progress import SILENT, Progress
from ..raster.window import clamp, covering
from ..types import Bounds, Mask, Polygon
from ..vectorize.fill import mask_of
from ..vectorize.rings import to_shapely
from .likeness import Ground, Traits
from .similar_strips import TokenBuffer, traits_of
from .tokens import TokenGrid, TokenReader, token_grid

if TYPE_CHECKING:
    from collections.abc import Sequence

_ENLARGE = 96  # objects with a smaller side, in pixels, are looked at enlarged
_ROOM = 4  # sides of an object per window, at least
_ROUND = 6  # sides of an example that are looked at round it, to know its ground


@dataclass(frozen=True, eq=False)
class Examples:
    """What is looked for.

    Attributes:
        liked: at least one object.
        ground: tokens round the examples.
        shapes: outlines of the examples where they lie in the layer that is searched (working pixels); they are not
            found again.
    """

    liked: tuple[Traits, ...]
    ground: Ground
    shapes: tuple[tuple[Polygon, ...], ...] = ()


def examples_of(reader: TokenReader, shapes: Sequence[Sequence[Polygon]], progress: Progress = SILENT) -> Examples:
    """Learn from objects of a layer.

    Args:
        reader: the layer and model.
        shapes: outlines of each object in working pixels.
        progress: told of each window; may cancel.

    Raises:
        InputError: no object, or one without area or off the layer.
    """
    if not shapes:
        raise InputError("There is no example to compare with; choose at least one object.")
    ground = Ground()
    liked = []
    for shape in shapes:
        geometry = shapely.union_all([shapely.make_valid(to_shapely(p)) for p in shape])
        if geometry.is_empty or geometry.area < 1:
            raise InputError("An example is smaller than one pixel of its imagery; choose a larger object.")
        level = level_of(geometry.bounds, reader)
        mask = mask_of(geometry, level=min(level, 0))
        if mask is None:
            raise InputError("An example is smaller than one pixel of its imagery; choose a larger object.")
        liked.append(_example(reader, mask, token_grid(reader.source.ref, reader.model, level), ground, progress))
    return Examples(tuple(liked), ground, tuple(tuple(shape) for shape in shapes))


def _example(reader: TokenReader, mask: Mask, grid: TokenGrid, ground: Ground, progress: Progress) -> Traits:
    x0, y0, x1, y1 = mask.window.bounds
    reach = _ROUND / 2 * max(x1 - x0, y1 - y0)
    around = (x0 - reach, y0 - reach, x1 + reach, y1 + reach)
    buffer = TokenBuffer()
    for strip in reader.strips(grid, around, progress, "Looking at the examples"):
        buffer.add(strip)
        ground.add(strip.tokens[strip.valid])
    rgb_window = clamp(
        covering(mask.window.bounds, level=grid.level), reader.source.ref.width, reader.source.ref.height
    )
    found = traits_of(mask, buffer, grid, rgb_window, reader.source.read(rgb_window).rgb, reader.source.ref.gsd)
    if found is None:
        raise InputError("An example lies where its imagery has no data; choose another one.")
    return found


def level_of(bounds: Bounds, reader: TokenReader) -> int:
    """The level at which objects with such bounds (working pixels) cover some tokens and fit into windows' overlaps."""
    side = max(bounds[2] - bounds[0], bounds[3] - bounds[1])
    if side < _ENLARGE:
        return -1
    return max(0, math.ceil(math.log2(_ROOM * side / reader.model.window_size)))


def mask_of_shape(shape: Sequence[Polygon], level: int) -> Mask | None:
    """A mask of an object's outlines; None when it holds no pixel."""
    return mask_of(shapely.union_all([shapely.make_valid(to_shapely(p)) for p in shape]), level=level)
