# SPDX-License-Identifier: GPL-3.0-or-later
"""Outlines: float64 (n, 2) xy, not closed. Angles in radians, clockwise on the image because y points down."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw

from .values import Xy


def place(shape: Xy, centre: Xy | tuple[float, float], angle: float) -> Xy:
    """Turn a shape about its origin, then move it."""
    c, s = np.cos(angle), np.sin(angle)
    out: Xy = shape @ np.array([[c, s], [-s, c]]) + np.asarray(centre)
    return out


def box(length: float, width: float, x: float = 0.0, y: float = 0.0) -> Xy:
    """A rectangle about (x, y), its length along x."""
    a, b = length / 2, width / 2
    return np.array([[x - a, y - b], [x + a, y - b], [x + a, y + b], [x - a, y + b]])


def ellipse(a: float, b: float, n: int = 32) -> Xy:
    """An ellipse about the origin with half axes a (x) and b (y)."""
    t = np.linspace(0, 2 * np.pi, n, endpoint=False)
    return np.stack([a * np.cos(t), b * np.sin(t)], 1)


def blob(rng: np.random.Generator, radius: float, rough: float = 0.2, n: int = 24) -> Xy:
    """A closed irregular outline about the origin, a circle with smooth radial noise."""
    t = np.arange(n) * (2 * np.pi / n)
    k = np.arange(2.0, 6.0)[:, None]
    r = 1 + (rough / k * rng.normal(size=(4, 1)) * np.cos(k * t + rng.uniform(0, 6.28, (4, 1)))).sum(0)
    out: Xy = np.stack([np.cos(t), np.sin(t)], 1) * (radius * np.maximum(r, 0.35))[:, None]
    return out


def densify(line: Xy, step: float, *, closed: bool = False) -> Xy:
    """Add vertices so that none of the segments is longer than `step`."""
    points = np.concatenate([line, line[:1]]) if closed else line
    edges = points[1:] - points[:-1]
    count = np.maximum(1, np.ceil(np.hypot(edges[:, 0], edges[:, 1]) / step)).astype(int)
    which = np.repeat(np.arange(len(edges)), count)
    share = (np.arange(len(which)) - np.repeat(np.cumsum(count) - count, count)) / count[which]
    out: Xy = points[which] + edges[which] * share[:, None]
    return out if closed else np.concatenate([out, points[-1:]])


def normals(line: Xy) -> Xy:
    """Unit normals of an open line, (n, 2)."""
    tangent = np.gradient(line, axis=0)
    tangent /= np.maximum(np.hypot(tangent[:, 0], tangent[:, 1]), 1e-9)[:, None]
    return np.stack([-tangent[:, 1], tangent[:, 0]], 1)


def strip(line: Xy, width: float | Xy) -> Xy:
    """The outline of a line drawn `width` wide (a number, or one per vertex)."""
    offset = normals(line) * (np.asarray(width, dtype=np.float64) / 2 * np.ones(len(line)))[:, None]
    return np.concatenate([line + offset, (line - offset)[::-1]])


def area(polygon: Xy) -> float:
    """Unsigned area."""
    x, y = polygon[:, 0], polygon[:, 1]
    return float(abs(x[:-1] @ y[1:] - y[:-1] @ x[1:] + x[-1] * y[0] - y[-1] * x[0]) / 2)


def bounds(polygon: Xy) -> tuple[float, float, float, float]:
    """x0, y0, x1, y1."""
    low, high = polygon.min(0), polygon.max(0)
    return float(low[0]), float(low[1]), float(high[0]), float(high[1])


def clip(polygon: Xy, point: Xy, normal: Xy) -> Xy:
    """The part of a convex polygon on the side of a line to which `normal` points (Sutherland-Hodgman)."""
    side = (polygon - point) @ normal
    out = []
    for i in range(len(polygon)):
        j = (i + 1) % len(polygon)
        if side[i] >= 0:
            out.append(polygon[i])
        if (side[i] >= 0) != (side[j] >= 0):
            t = side[i] / (side[i] - side[j])
            out.append(polygon[i] + t * (polygon[j] - polygon[i]))
    return np.array(out).reshape(-1, 2)


def inset(polygon: Xy, distance: float) -> Xy:
    """A convex polygon moved inwards by `distance`; may be empty."""
    centre = polygon.mean(0)
    out = polygon
    for i in range(len(polygon)):
        a, b = polygon[i], polygon[(i + 1) % len(polygon)]
        length = np.hypot(*(b - a))
        if length < 1e-6 or len(out) < 3:
            continue
        n = np.array([-(b - a)[1], (b - a)[0]]) / length
        n = n if (centre - a) @ n > 0 else -n
        out = clip(out, a + n * distance, n)
    return out


def inside(polygon: Xy, points: Xy) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
    """Which points (n, 2) lie in the polygon (even-odd rule)."""
    x, y = points[:, 0:1], points[:, 1:2]
    ax, ay = polygon[:, 0], polygon[:, 1]
    following = np.concatenate([polygon[1:], polygon[:1]])
    bx, by = following[:, 0], following[:, 1]
    dy = np.where(by == ay, 1e-12, by - ay)
    crossing = ((ay > y) != (by > y)) & (x < (bx - ax) * (y - ay) / dy + ax)
    result: np.ndarray[tuple[int, ...], np.dtype[np.bool_]] = crossing.sum(1) % 2 == 1
    return result


def fit_box(polygon: Xy, angle: float, share: float = 1.0) -> tuple[Xy, float, float]:
    """Centre, length and width of a large rectangle at `angle` inside a convex polygon (shrunk until it fits)."""
    turned = place(polygon, (0, 0), -angle)
    low, high = turned.min(0), turned.max(0)
    centre, size = (low + high) / 2, (high - low) * share
    for _ in range(14):
        if inside(turned, box(size[0], size[1]) * 0.999 + centre).all():
            break
        size = size * 0.92
    middle = place(centre[None], (0, 0), angle)[0]
    return middle, float(size[0]), float(size[1])


def stencil(
    polygons: list[Xy], frame: tuple[int, int, int, int], oversample: int
) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    """Covered share of each pixel, float32 (h, w), of the union of polygons (pixel xy) in x0, y0, x1, y1."""
    x0, y0, x1, y1 = frame
    s = oversample
    image = Image.new("L", ((x1 - x0) * s, (y1 - y0) * s))
    draw = ImageDraw.Draw(image)
    for polygon in polygons:
        # PIL fills from pixel centre to pixel centre, hence the half pixel.
        draw.polygon(((polygon - (x0, y0)) * s - 0.5).ravel().tolist(), fill=255)
    if s > 1:
        image = image.reduce(s)
    return np.asarray(image, dtype=np.float32) * np.float32(1 / 255)
