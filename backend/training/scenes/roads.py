# SPDX-License-Identifier: GPL-3.0-or-later
"""Street networks by splitting land into parcels; roads with kerbs and markings; bridges, railways."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from .canvas import Canvas
from .geometry import area, clip, densify, inside, normals, strip
from .materials import colour, paint
from .plan import BRIDGE, ROAD, Plan, Style
from .terrain import mottle
from .values import Item, Xy

_WHITE = paint(222, 222, 216)
_YELLOW = paint(206, 176, 84)


@dataclass(frozen=True)
class Street:
    """A straight street before warping: two points, its level (0 = first split = widest) and width in metres."""

    line: Xy
    level: int
    width: float


def subdivide(plan: Plan, polygon: Xy, target: float, widths: tuple[float, ...]) -> tuple[list[Xy], list[Street]]:
    """Split a convex polygon by streets until its parts are smaller than about `target` square metres."""
    rng = plan.rng
    blocks: list[Xy] = []
    streets: list[Street] = []
    todo = [(polygon, 0)]
    while todo:
        part, level = todo.pop()
        if len(part) < 3 or not plan.near(plan.bent(part, 60)):
            continue
        if area(part) < target * rng.uniform(0.8, 1.9) or level > 13:
            blocks.append(part)
            continue
        edges = np.roll(part, -1, 0) - part
        longest = edges[int(np.argmax(np.hypot(edges[:, 0], edges[:, 1])))]
        normal = longest / np.hypot(*longest)
        tilt = rng.normal(0, 0.06)
        normal = np.array(
            [normal[0] * np.cos(tilt) - normal[1] * np.sin(tilt), normal[0] * np.sin(tilt) + normal[1] * np.cos(tilt)]
        )
        reach = part @ normal
        cut = reach.min() + (reach.max() - reach.min()) * rng.uniform(0.36, 0.64)
        point = normal * cut
        width = widths[min(level // 2, len(widths) - 1)]
        for side in (1.0, -1.0):
            todo.append((clip(part, point + normal * side * width / 2, normal * side), level + 1))
        if width > 0:
            along = np.array([-normal[1], normal[0]])
            ends = _crossing(part, point, along)
            if ends is not None:
                streets.append(Street(ends, level // 2, width))
    return blocks, streets


def _crossing(polygon: Xy, point: Xy, along: Xy) -> Xy | None:
    """Where a line enters and leaves a convex polygon, a little prolonged so that junctions close."""
    normal = np.array([-along[1], along[0]])
    side = (polygon - point) @ normal
    hits = []
    for i in range(len(polygon)):
        j = (i + 1) % len(polygon)
        if (side[i] >= 0) != (side[j] >= 0):
            hits.append(polygon[i] + (polygon[j] - polygon[i]) * side[i] / (side[i] - side[j]))
    if len(hits) < 2:
        return None
    hits.sort(key=lambda p: float(p @ along))
    return np.array([hits[0] - along * 3, hits[-1] + along * 3])


def add_streets(plan: Plan, streets: list[Street], surface: str, pavement: str | None = "concrete") -> None:
    """Draw streets, the narrow ones first; pavements lie under all of them."""
    ordered = sorted(streets, key=lambda s: s.width)
    lines = [plan.warp(densify(s.line, max(8.0, 3 * plan.spec.gsd))) for s in ordered]
    for street, line in zip(ordered, lines, strict=True):
        if pavement and street.width > 5:
            rim = strip(line, street.width + 1.0)
            plan.add(rim, Style("kerb", "", "pavement", ROAD, look={"material": pavement}))
    for street, line in zip(ordered, lines, strict=True):
        kerb = 0.72 if pavement else 1.0
        add_road(plan, line, street.width * kerb, surface)
        plan.take(strip(line, street.width))


def add_road(plan: Plan, line: Xy, width: float, surface: str) -> None:
    """A road along a line in metres."""
    words: tuple[str, ...] = ("street",) if width < 14 else ("highway", "main road")
    if surface in ("gravel", "soil", "laterite"):
        words = ("dirt road", "track")
    look = {"line": line, "width": width, "surface": surface}
    attributes = {
        "surface": "paved" if surface == "asphalt" else "unpaved",
        "size": "wide" if width >= 12 else "narrow",
    }
    plan.add(strip(line, width), Style("road", "road", "road", ROAD, 0, look, attributes, words))


def add_bridges(plan: Plan, streets: list[Street], water: Xy) -> None:
    """Where the wider streets cross a water outline (metres), a bridge."""
    for street in streets:
        if street.width < 8:
            continue
        line = plan.warp(densify(street.line, 3.0))
        wet = inside(water, line)
        change = np.flatnonzero(np.diff(wet.astype(int)))
        for a, b in pairwise(change.tolist()):
            if wet[a + 1] and not wet[b + 1] and 2 <= b - a < 120:
                part = line[max(0, a - 2) : b + 4]
                look = {"line": part, "width": street.width * 0.72, "surface": "concrete"}
                style = Style(
                    "bridge", "bridge", "road", BRIDGE, 6.0, look, {"size": "large" if b - a > 20 else "small"}
                )
                plan.add(strip(part, street.width), style)


def draw_kerb(canvas: Canvas, item: Item) -> None:
    """The pavement beside a road."""
    patch = canvas.patch(item.outline)
    if patch is None:
        return
    tone = colour(item.look["material"], np.random.default_rng(7)) * np.float32(0.88)
    canvas.fill(patch, tone, mottle(canvas, patch, 77, 0.05))
    canvas.claim(patch, item)


def draw_road(canvas: Canvas, item: Item) -> None:
    """Surface with worn wheel tracks, patches and markings."""
    patch = canvas.patch(item.outline)
    if patch is None:
        return
    look = item.look
    line, surface = look["line"], look["surface"]
    # Roads of one place share their colour, or junctions would show.
    tone = colour(surface, np.random.default_rng(3 + int(canvas.spec.gsd * 1000)), 0.03)
    canvas.fill(patch, tone, mottle(canvas, patch, 5, 0.05 if surface == "asphalt" else 0.11))
    canvas.claim(patch, item, item.height)
    if surface in ("asphalt", "concrete"):
        _mark(canvas, item)
    elif canvas.gsd < 0.6:
        for side in (-0.7, 0.7):
            canvas.line(_beside(line, side), 0.5, tone * np.float32(1.12), 0.6)


def _beside(line: Xy, offset: float) -> Xy:
    out: Xy = line + normals(line) * offset
    return out


def _mark(canvas: Canvas, item: Item) -> None:
    line, width = item.look["line"], item.look["width"]
    if canvas.gsd > 0.9:
        return
    if width > 8:
        for side in (-1, 1):
            canvas.line(_beside(line, side * (width / 2 - 0.35)), 0.18, _WHITE, 0.7)
    lanes = max(2, int(width // 3.4))
    for k in range(1, lanes):
        offset = -width / 2 + width * k / lanes
        middle = abs(offset) < 0.2
        if middle and lanes >= 4:
            canvas.line(_beside(line, offset), 0.35, _YELLOW, 0.85)
        elif width > 6.5 or canvas.gsd < 0.3:
            _dashes(canvas, _beside(line, offset), 0.16)


def _dashes(canvas: Canvas, line: Xy, width: float) -> None:
    dense = densify(line, 3.0)
    for start in range(0, len(dense) - 2, 4):
        pixel = canvas.pixels(dense[start])
        if -9 < pixel[0] < canvas.ids.shape[1] + 9 and -9 < pixel[1] < canvas.ids.shape[0] + 9:
            canvas.line(dense[start : start + 2], width, _WHITE, 0.8)


def draw_bridge(canvas: Canvas, item: Item) -> None:
    """Deck, parapets and lanes above the water."""
    patch = canvas.patch(item.outline)
    if patch is None:
        return
    tone = colour("concrete", np.random.default_rng(item.seed))
    canvas.fill(patch, tone, mottle(canvas, patch, item.seed, 0.04))
    canvas.claim(patch, item)
    line, width = item.look["line"], item.look["width"]
    canvas.fill(canvas.patch(strip(line, width)), colour("asphalt", np.random.default_rng(item.seed)), 1.08)
    _mark(canvas, item)


def draw_railway(canvas: Canvas, item: Item) -> None:
    """Ballast with sleepers and two rails per track."""
    patch = canvas.patch(item.outline)
    if patch is None:
        return
    rng = np.random.default_rng(item.seed)
    canvas.fill(patch, colour("gravel", rng) * np.float32(0.8), mottle(canvas, patch, item.seed, 0.1))
    canvas.claim(patch, item)
    if canvas.gsd > 1.2:
        return
    for track in item.look["tracks"]:
        middle = _beside(item.look["line"], track)
        canvas.line(middle, 2.4, paint(112, 104, 96), 0.5)
        for side in (-0.72, 0.72):
            canvas.line(_beside(middle, side), 0.12, paint(196, 190, 184), 0.9)


DRAW = {"kerb": draw_kerb, "road": draw_road, "bridge": draw_bridge, "railway": draw_railway}
