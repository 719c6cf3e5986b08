# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of a report: maps with outlines, thumbnails, charts; as bytes to be inlined. Matplotlib without a window."""

from __future__ import annotations

import io
import math
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from ..raster.window import clamp, covering
from .report_summary import area_text
from .report_values import ReportPicture, change_word
from .transition_csv import transitions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import Bounds, PixelSource, Polygon
    from .report_values import ReportInput, ReportItem

COLORS = {
    "appeared": "#2a9d4e", "extended": "#00a3a3", "vanished": "#d63031", "reduced": "#b0399e", "modified": "#f39c12",
}  # fmt: skip
_DPI = 110
_BARS = 8
_NUMBERED = 12
_AROUND = 1.0  # of the object's longer side, from its middle
_LEAST_AROUND = 12.0  # pixels
_TEXT = "#333333"


def surroundings(polygon: Polygon, width: int, height: int) -> Bounds:
    """An object with as much around it as it is wide: a square in common pixels, cut at the border of the layer."""
    (x0, y0), (x1, y1) = polygon.rings[0].min(axis=0), polygon.rings[0].max(axis=0)
    half = max(x1 - x0, y1 - y0) * _AROUND + _LEAST_AROUND
    x, y = (x0 + x1) / 2, (y0 + y1) / 2
    left, top = max(0.0, float(x - half)), max(0.0, float(y - half))
    return left, top, min(float(width), float(x + half)), min(float(height), float(y + half))


def report_picture(sources: tuple[PixelSource, PixelSource], bounds: Bounds, side: int) -> ReportPicture:
    """A part of both dates, read at a level where its longer side has at least `side` pixels (or native ones)."""
    longest = max(bounds[2] - bounds[0], bounds[3] - bounds[1], 1.0)
    level = max(0, math.floor(math.log2(max(longest / side, 1.0))))
    ref = sources[0].ref
    window = clamp(covering(bounds, level=level), ref.width, ref.height)
    before, after = (source.read(window).rgb for source in sources)
    return ReportPicture(before, after, window.bounds)


def with_pictures(data: ReportInput, pictures: tuple[tuple[int, ReportPicture], ...]) -> ReportInput:
    """The same report with pictures of objects."""
    return replace(data, pictures=pictures)


def map_png(data: ReportInput, *, later: bool) -> bytes:
    """One date with the outlines of the objects; those with a picture in the report carry their number."""
    picture = data.overview
    rgb = picture.after if later else picture.before
    height, width = rgb.shape[:2]
    x0, y0, x1, y1 = picture.bounds
    figure = _figure(5.6, 5.6 * min(1.6, max(0.4, height / max(width, 1))))
    axes = figure.add_axes((0, 0, 1, 1))
    axes.imshow(rgb, extent=(x0, x1, y1, y0), interpolation="antialiased")
    _outlines(axes, data.items, picture)
    for number, (row, _) in enumerate(data.pictures[:_NUMBERED], start=1):
        item = data.items[row]
        x, y = item.polygon.rings[0].mean(axis=0)
        badge = {"boxstyle": "circle,pad=0.25", "facecolor": COLORS[item.kind], "edgecolor": "white", "linewidth": 0.8}
        font = {"fontsize": 8, "color": "white", "weight": "bold"}
        axes.annotate(str(number), (x, y), ha="center", va="center", bbox=badge, **font)
    if data.metric and data.gsd > 0:
        _scale_bar(axes, data.gsd, picture)
    axes.set_xlim(x0, x1)
    axes.set_ylim(y1, y0)
    axes.set_axis_off()
    return _png(figure)


def thumbnail_png(picture: ReportPicture, item: ReportItem, *, later: bool) -> bytes:
    """An object and its surroundings at one date, with its outline."""
    figure = _figure(1.9, 1.9)
    axes = figure.add_axes((0, 0, 1, 1))
    x0, y0, x1, y1 = picture.bounds
    axes.imshow(picture.after if later else picture.before, extent=(x0, x1, y1, y0), interpolation="nearest")
    _outlines(axes, (item,), picture)
    axes.set_xlim(x0, x1)
    axes.set_ylim(y1, y0)
    axes.set_axis_off()
    return _png(figure)


def classes_svg(data: ReportInput) -> bytes | None:
    """Bars of area by what became what; None without objects."""
    rows = transitions(data.items)
    if not rows:
        return None
    shown = rows[:_BARS]
    figure = _figure(5.6, 0.7 + 0.34 * len(shown))
    axes = figure.add_subplot()
    places = np.arange(len(shown))[::-1]
    axes.barh(places, [r.area for r in shown], color=[COLORS[r.kind] for r in shown], height=0.66)
    for y, row in zip(places, shown, strict=True):
        noun = "object" if row.objects == 1 else "objects"
        text = f" {area_text(row.area, metric=data.metric)}, {row.objects} {noun}"
        axes.text(row.area, y, text, va="center", fontsize=8, color=_TEXT)
    names = [f"{r.before or '?'} → {r.after or '?'}" for r in shown]
    if data.index:
        names = [f"{data.index} {change_word(r.kind, rises=True)}" for r in shown]
    axes.set_yticks(places, names, fontsize=8, color=_TEXT)
    axes.set_xlim(0, max(r.area for r in shown) * 1.5)
    axes.set_xticks([])
    for side in ("top", "right", "bottom"):
        axes.spines[side].set_visible(False)
    figure.tight_layout()
    return _svg(figure)


def scores_svg(data: ReportInput) -> bytes | None:
    """How many objects there are above each score, with the threshold; None without any."""
    scores = np.sort(np.array(data.all_scores))[::-1]
    if not len(scores):
        return None
    figure = _figure(5.6, 2.2)
    axes = figure.add_subplot()
    axes.step(np.concatenate([scores, [0]]), np.concatenate([np.arange(1, len(scores) + 1), [len(scores)]]),
              where="post", color="#0077b6", linewidth=1.6)  # fmt: skip
    axes.axvline(data.threshold, color="#888888", linestyle="--", linewidth=1)
    count = int((scores >= data.threshold).sum())
    mark = (data.threshold, count)
    axes.annotate(f"threshold: {count}", mark, xytext=(-6, 8), textcoords="offset points", ha="right",
                  fontsize=8)  # fmt: skip
    axes.set_xlim(1, 0)
    axes.set_ylim(0, max(1.0, len(scores) * 1.15))
    axes.set_xlabel("score at least (strict → sensitive)", fontsize=8)
    axes.set_ylabel("objects", fontsize=8)
    axes.tick_params(labelsize=8)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    figure.tight_layout()
    return _svg(figure)


def _figure(width: float, height: float) -> Any:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(width, height), dpi=_DPI)
    FigureCanvasAgg(figure)  # no pyplot: it would look for a window system
    return figure


def _outlines(axes: Any, items: Sequence[ReportItem], picture: ReportPicture) -> None:
    from matplotlib.collections import LineCollection

    x0, y0, x1, y1 = picture.bounds
    for kind, color in COLORS.items():
        rings = [
            ring
            for item in items
            if item.kind == kind and item.review != "rejected"
            for ring in item.polygon.rings
            if ring[:, 0].max() >= x0 and ring[:, 0].min() <= x1 and ring[:, 1].max() >= y0 and ring[:, 1].min() <= y1
        ]
        for line, width in (("white", 2.2), (color, 1.2)):
            axes.add_collection(LineCollection(rings, colors=line, linewidths=width))


def _scale_bar(axes: Any, gsd: float, picture: ReportPicture) -> None:
    """A bar of a round length, about a quarter of the width."""
    x0, y0, x1, y1 = picture.bounds
    metres = (x1 - x0) * gsd / 4
    power = 10 ** math.floor(math.log10(max(metres, 1e-6)))
    length = max(step * power for step in (1, 2, 5) if step * power <= metres)
    left, bottom = x0 + (x1 - x0) * 0.03, y1 - (y1 - y0) * 0.03
    for color, width in (("black", 4.5), ("white", 2.5)):
        axes.plot((left, left + length / gsd), (bottom, bottom), color=color, linewidth=width, solid_capstyle="butt")
    text = f"{length / 1000:g} km" if length >= 1000 else f"{length:g} m"
    from matplotlib.patheffects import withStroke

    axes.text(left, bottom - (y1 - y0) * 0.015, text, color="white", fontsize=8, va="bottom",
              path_effects=[withStroke(linewidth=2, foreground="black")])  # fmt: skip


def _png(figure: Any) -> bytes:
    out = io.BytesIO()
    figure.savefig(out, format="png")
    return out.getvalue()


def _svg(figure: Any) -> bytes:
    out = io.BytesIO()
    figure.savefig(out, format="svg", transparent=True)
    return out.getvalue()
