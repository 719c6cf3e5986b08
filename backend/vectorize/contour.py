# SPDX-License-Identifier: GPL-3.0-or-later
"""Sub-pixel outlines of a mask: the zero line of its logits, not the edges of its pixels."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any, cast

import contourpy
import numpy as np

from ..types import Mask, Polygon
from .rings import ring_area

if TYPE_CHECKING:
    from numpy.typing import NDArray

_LINES, _AREAS, _LINEAR = contourpy.LineType.Separate, contourpy.FillType.OuterOffset, contourpy.ZInterp.Linear
_MARGIN = 2  # pixels kept around the object: upsampling looks one further than the contour
_ZERO = 1e-6  # logits nearer to zero than this move off it
_SMALL = 64  # masks narrower than this are upsampled x2 first, so that few pixels still give a round outline
_LARGE = 4_000_000  # pixels from which a mask is traced in strips


def contours(mask: Mask) -> list[Polygon]:
    """Trace a mask by marching squares at logit 0, with linear interpolation between pixel centres.

    The mask is closed at its window's border (outlines run exactly along that border). Saddles are resolved by the
    mean of their four corners, the same for the object and for its surroundings, so rings never cross.

    Source: marching squares as in Maple (2003), "Geometric design and space planning using
    the marching squares and marching cube algorithms".

    Returns:
        Polygons in working pixels, largest first; outer rings counter-clockwise as written, holes clockwise.
        Empty when nothing is above 0.
    """
    window = mask.window
    polygons = trace(mask.logits)
    return [Polygon(tuple(window.to_raster(ring) for ring in polygon.rings)) for polygon in polygons]


def trace(logits: NDArray[np.float32]) -> list[Polygon]:
    """Trace logits (h, w) in their own pixels, (0, 0) being the outer corner of the first one."""
    inside = logits > 0
    if not inside.any():
        return []
    rows, cols = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
    top, left = max(rows[0] - _MARGIN, 0), max(cols[0] - _MARGIN, 0)
    part = logits[top : rows[-1] + 1 + _MARGIN, left : cols[-1] + 1 + _MARGIN]
    field, x, y = _field(_finite(part))
    polygons = _polygons(x + left, y + top, field)
    polygons.sort(key=lambda found: -found[0])
    return [polygon for _, polygon in polygons]


def _polygons(
    x: NDArray[np.float64], y: NDArray[np.float64], field: NDArray[np.float64]
) -> list[tuple[float, Polygon]]:
    """Outlines of the area above 0, each with the area of its outer ring."""
    if field.size > _LARGE:
        rings = [(ring_area(ring), ring) for ring in _rings_in_strips(x, y, field)]
        if all(size >= 0 for size, _ in rings):
            return [(size, Polygon((ring,))) for size, ring in rings if size > 0]
    generator = _generator(x, y, field)
    # Lines take half the time of areas and run counter-clockwise round what is high. Only where one runs clockwise is
    # there a hole, and somebody has to tell whose.
    rings = [(ring_area(ring), ring) for ring in _lines(generator)]
    if all(size >= 0 for size, _ in rings):
        return [(size, Polygon((ring,))) for size, ring in rings if size > 0]
    filled = generator.filled(0.0, float(field.max()) + 1.0)
    points, offsets = cast("tuple[list[NDArray[np.float64]], list[NDArray[np.uint32]]]", filled)
    found = [_polygon(xy, ends) for xy, ends in zip(points, offsets, strict=True)]
    return [(size, polygon) for size, polygon in found if polygon.rings]


def _rings_in_strips(
    x: NDArray[np.float64], y: NDArray[np.float64], field: NDArray[np.float64]
) -> list[NDArray[np.float64]]:
    """Rings of a large field, traced strip by strip: the tracer wants a position of each pixel, 36 bytes in all.

    Strips share one row. A line that leaves one ends on the very point, to the last bit, at which it enters the next.
    """
    step = max(_LARGE // 4 // field.shape[1], 1)
    rings: list[NDArray[np.float64]] = []
    open_lines: dict[tuple[float, float], NDArray[np.float64]] = {}
    for top in range(0, len(field) - 1, step):
        strip = slice(top, top + step + 1)
        for line in _lines(_generator(x, y[strip], field[strip])):
            if (line[0] == line[-1]).all():
                rings.append(line)
            else:
                open_lines[line[0, 0], line[0, 1]] = line
    while open_lines:
        parts = [open_lines.pop(next(iter(open_lines)))]
        while (following := open_lines.pop((parts[-1][-1, 0], parts[-1][-1, 1]), None)) is not None:
            parts.append(following)
        rings.append(np.concatenate([parts[0], *(part[1:] for part in parts[1:])]))
    return rings


def _lines(generator: contourpy.SerialContourGenerator) -> list[NDArray[np.float64]]:
    """Lines at 0; the class types what it gives by its options, which a type checker does not know."""
    return cast("list[NDArray[np.float64]]", generator.lines(0.0))


def _generator(
    x: NDArray[np.float64], y: NDArray[np.float64], field: NDArray[np.float64]
) -> contourpy.SerialContourGenerator:
    columns, rows = np.empty(field.shape), np.empty(field.shape)
    columns[:], rows[:] = x, y[:, None]
    # The class itself: `contour_generator` spends more on checking its arguments than small masks take to trace.
    return contourpy.SerialContourGenerator(
        columns,
        rows,
        field,
        cast("Any", None),  # no mask
        corner_mask=True,
        line_type=_LINES,
        fill_type=_AREAS,
        quad_as_tri=False,
        z_interp=_LINEAR,
    )


def _finite(part: NDArray[np.float32]) -> NDArray[np.float32]:
    if np.isfinite(part).all():
        return part
    values: NDArray[np.float32] = np.nan_to_num(part, nan=-1.0, posinf=1e3, neginf=-1e3)
    return values


def _field(part: NDArray[np.float32]) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """The padded field with the positions of its columns and rows.

    The added border mirrors the sign of an inside pixel half a pixel beyond the edge: the zero line then lies on it.
    Exact zeros move off zero: a zero line that runs through corners would touch itself.
    """
    small = min(part.shape) < _SMALL
    step = 0.5 if small else 1.0
    values = _doubled(_doubled(part.astype(np.float64)).T).T if small else part
    height, width = values.shape
    padded = np.empty((height + 2, width + 2))
    padded[1:-1, 1:-1] = values
    padded[0, 1:-1], padded[-1, 1:-1] = -np.abs(padded[1, 1:-1]), -np.abs(padded[-2, 1:-1])
    padded[:, 0], padded[:, -1] = -np.abs(padded[:, 1]), -np.abs(padded[:, -2])
    padded[(padded > -_ZERO) & (padded < _ZERO)] = -_ZERO
    return padded, (np.arange(width + 2) - 0.5) * step, (np.arange(height + 2) - 0.5) * step


def _doubled(part: NDArray[np.float64]) -> NDArray[np.float64]:
    """Twice as many rows: values at the quarters of each pixel, linear between the centres."""
    result = np.empty((2 * len(part), part.shape[1]))
    own, shares = 0.75 * part, 0.25 * part
    result[0], result[-1] = part[0], part[-1]
    result[2::2] = own[1:] + shares[:-1]
    result[1:-1:2] = own[:-1] + shares[1:]
    return result


def _polygon(points: NDArray[np.float64], offsets: NDArray[np.uint32]) -> tuple[float, Polygon]:
    """Area of the outer ring, and the rings that have one: the outer one counter-clockwise, holes clockwise."""
    rings = [points[start:end] for start, end in itertools.pairwise(offsets)]
    sizes = [ring_area(ring) for ring in rings]
    if not sizes[0]:
        return 0.0, Polygon(())
    outer = rings[0] if sizes[0] > 0 else rings[0][::-1]
    holes = (ring if size < 0 else ring[::-1] for ring, size in zip(rings[1:], sizes[1:], strict=True) if size)
    return abs(sizes[0]), Polygon((outer, *holes))
