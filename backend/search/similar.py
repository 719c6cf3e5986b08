# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything that looks like some examples: tokens -> peaks -> boxes -> masks -> scores.

Works through the area strip by strip on the token grid, so memory is bounded by two rows of windows, and every window
is encoded once for tokens and masks alike. Scores can be made anew from what is known of the objects (`likeness`)
without looking at the imagery again.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

import numpy as np

from ..errors import ModelError
from ..progress import SILENT, Progress
from ..segment.decoding import decode_many
from ..segment.tidying import tidied
from ..types import Bounds, Mask, Polygon, Prompts, Window
from ..vectorize.outline import DEFAULT_OUTLINE, OutlineOptions, outline
from .likeness import Ground, Traits, likeness, token_likeness
from .similar_examples import Examples, level_of, mask_of_shape
from .similar_strips import (
    Peak,
    Sought,
    TokenBuffer,
    box_iou,
    box_of,
    likeness_map,
    middle_of,
    nearest,
    overlap,
    peaks,
    traits_of,
    uncovered,
)
from .tokens import TokenReader, token_grid

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from ..models.protocols import PromptableModel

_TOGETHER = 24  # boxes that are decoded at a time, between two reports
_RECENTRE = 0.75  # a box that agrees less than this with its mask's box is asked again with that
_SAME = 0.4  # IoU from which two masks are one object
_INSIDE = 0.6  # share of the smaller of two masks inside the other from which they are one object
_KNOWN = 0.35  # the same for an example, whose own outline may be another than the model's
_AGAIN = 0.3  # of an object's side, from a place that was asked before
_ROUNDS = 3  # looks at the map, each without what was found before
_APART = 0.6  # widths of an example between the middles of two objects, at least
_LEAST = 0.02  # score below which nothing is kept


@dataclass(frozen=True)
class SimilarOptions:
    """How similar things are looked for.

    Attributes:
        outline: how the polygons are drawn.
        least: objects that score less are not kept, 0..1.
        per_window: at most so many places of a window are looked at.
    """

    outline: OutlineOptions = DEFAULT_OUTLINE
    least: float = _LEAST
    per_window: int = 96


@dataclass(frozen=True, eq=False)
class SimilarObject:
    """One object that may be like the examples.

    Attributes:
        polygons: outlines in working pixels, largest first; never empty.
        traits: for scoring it again.
        score: 0..1 by what was known when it was found; `likeness` gives the final one.
        stability: IoU of the masks cut at logits -1 and +1, 0..1.
        box: the prompt that gave it, in working pixels.
        window: where the box was decoded; with it the object can be made again.
    """

    polygons: tuple[Polygon, ...]
    traits: Traits
    score: float
    stability: float
    box: Bounds
    window: Window


def find_similar(
    reader: TokenReader,
    examples: Examples,
    options: SimilarOptions | None = None,
    *,
    area: Bounds | None = None,
    ground: Ground | None = None,
    progress: Progress = SILENT,
) -> Iterator[SimilarObject]:
    """Find what is like the examples, strip by strip from the top.

    Args:
        reader: the layer that is searched, which need not be that of the examples; its model outlines too.
        examples: from `examples_of`.
        options: see `SimilarOptions`.
        area: working pixels; None = the whole layer.
        ground: is filled with the tokens that were looked at, for `likeness` afterwards.
        progress: told of each window; may cancel. What was yielded until then is good.

    Raises:
        InputError: the area lies outside the raster.
        RasterError, ModelError: from the raster or the model.
        Cancelled: by `progress`.
    """
    ground = ground if ground is not None else Ground()
    ground.add_all(examples.ground)
    search = _Search(reader, examples, options or SimilarOptions(), ground)
    yield from search.run(area, progress)


class _Search:
    """One run over one layer."""

    def __init__(self, reader: TokenReader, examples: Examples, options: SimilarOptions, ground: Ground) -> None:
        if not hasattr(reader.model, "decode"):
            raise ModelError(f"{reader.model.name} draws no outlines; choose Oriel Compact in the options.")
        self._model = cast("PromptableModel", reader.model)
        self._reader, self._examples, self._options, self._ground = reader, examples, options, ground
        gsd = reader.source.ref.gsd
        unit = gsd if gsd > 0 else 1.0
        self._boxes = _boxes(examples.liked, unit)
        self._side = min(max(traits.side / unit, 2.0) for traits in examples.liked)
        width, height = np.max(self._boxes, axis=0)
        self._grid = token_grid(reader.source.ref, reader.model, level_of((0, 0, width, height), reader))
        self._known = [m for m in (mask_of_shape(shape, min(self._grid.level, 0)) for shape in examples.shapes) if m]
        self._kept: list[Mask] = []
        self._middles = [middle_of(mask) for mask in self._known]
        self._apart = _APART * min(max(t.side / unit, 2.0) / math.sqrt(t.elongation) for t in examples.liked)

    def run(self, area: Bounds | None, progress: Progress) -> Iterator[SimilarObject]:
        grid, buffer = self._grid, TokenBuffer()
        r0, r1, _, _ = cells = grid.cells(area)
        windows = [window for row in grid.windows(cells) for window in row]
        reach = math.ceil(float(np.max(self._boxes)) / grid.pitch) + 1
        top = r0
        for strip in self._reader.strips(grid, area, progress, "Comparing"):
            buffer.add(strip)
            self._ground.add(strip.tokens[strip.valid])
            bottom = strip.row + len(strip.tokens)
            ready = r1 if bottom >= r1 else max(top, bottom - reach)
            yield from self._between(buffer, (top, ready), windows, progress)
            top = ready
            buffer.drop_above(top - 2 * reach)
            gone = (buffer.row - reach) * grid.pitch
            self._kept = [mask for mask in self._kept if mask.window.bounds[3] > gone]
            self._middles = [middle for middle in self._middles if middle[1] > gone - 2 * self._side]

    def _between(
        self, buffer: TokenBuffer, rows: tuple[int, int], windows: list[Window], progress: Progress
    ) -> Iterator[SimilarObject]:
        """Objects whose middle lies between two token rows."""
        grid, liked, side = self._grid, self._examples.liked, self._side
        share = (rows[1] - rows[0]) * buffer.tokens.shape[1] * grid.stride**2 / self._reader.model.window_size**2
        most = math.ceil(self._options.per_window * max(share, 0.25))
        like = likeness_map(lambda pooled: token_likeness(pooled, self._ground, liked), buffer, side, grid)
        values, asked = like, np.zeros((0, 2))
        for _ in range(_ROUNDS):
            found_places = peaks(values, buffer, rows, Sought(side, self._boxes, most), grid)
            places = [peak for peak in found_places if _off(peak, asked) > _AGAIN * side]
            asked = np.concatenate([asked, *(_middle(peak)[None] for peak in places)])
            groups: dict[Window, list[Peak]] = {}
            for peak in places:
                groups.setdefault(nearest(windows, peak.box), []).append(peak)
            found: list[tuple[SimilarObject, Mask]] = []
            for number, window in enumerate(sorted(groups)):
                progress.report(number, len(groups), "Outlining")
                found += self._in_window(window, groups[window], buffer, progress)
            before = len(self._kept)
            yield from self._distinct(found)
            if len(self._kept) == before or not places:
                break
            values = uncovered(like, [*self._known, *self._kept], buffer, side, grid)

    def _in_window(
        self, window: Window, places: list[Peak], buffer: TokenBuffer, progress: Progress
    ) -> list[tuple[SimilarObject, Mask]]:
        reader = self._reader
        features = reader.store.features(reader.source, window, reader.model)
        rgb = reader.source.read(window).rgb
        masks: list[tuple[Mask, Bounds]] = []
        boxes = [peak.box for peak in places]
        for turn in range(2):
            again: list[Bounds] = []
            for start in range(0, len(boxes), _TOGETHER):
                progress.report(start, len(boxes), "Outlining")
                part = boxes[start : start + _TOGETHER]
                answered = decode_many(features, self._model, [Prompts(box=b) for b in part])
                for box, answers in zip(part, answered, strict=True):
                    mask = answers[0].mask if answers else None
                    if mask is None:
                        continue
                    own = box_of(mask)
                    if turn == 0 and box_iou(own, box) < _RECENTRE and self._plausible(own):
                        again.append(own)
                    masks.append((mask, box))
            boxes = again
        found = [self._object(mask, box, buffer, window, rgb) for mask, box in masks]
        return [pair for pair in found if pair is not None]

    def _plausible(self, box: Bounds) -> bool:
        """Whether a mask's box is near enough to the examples' in size to be looked at again."""
        side = math.sqrt(max((box[2] - box[0]) * (box[3] - box[1]), 1e-9))
        return any(0.4 < side / math.sqrt(w * h) < 2.5 for w, h in self._boxes)

    def _object(
        self, mask: Mask, box: Bounds, buffer: TokenBuffer, window: Window, rgb: NDArray[np.uint8]
    ) -> tuple[SimilarObject, Mask] | None:
        tidy = tidied(mask, Prompts())
        traits = traits_of(tidy, buffer, self._grid, window, rgb, self._reader.source.ref.gsd) if tidy else None
        if tidy is None or traits is None:
            return None
        (score,) = likeness([traits], self._ground, self._examples.liked)
        if score < self._options.least:
            return None
        return SimilarObject((), traits, float(score), tidy.stability, box, window), tidy

    def _distinct(self, found: list[tuple[SimilarObject, Mask]]) -> Iterator[SimilarObject]:
        """Each object once, the best mask of it; not the examples themselves."""
        for item, mask in sorted(found, key=lambda pair: -pair[0].score):
            if any(overlap(mask, known)[1] >= _KNOWN for known in self._known):
                continue
            middle = middle_of(mask)
            if any(_one(mask, other) for other in self._kept) or self._crowded(middle):
                continue
            polygons = tuple(outline(mask, self._options.outline))
            if polygons:
                self._kept.append(mask)
                self._middles.append(middle)
                yield SimilarObject(polygons, item.traits, item.score, item.stability, item.box, item.window)

    def _crowded(self, middle: NDArray[np.float64]) -> bool:
        """Whether an object would lie nearer to another one than their width allows."""
        return any(math.dist(middle, other) < self._apart for other in self._middles)


def _middle(peak: Peak) -> NDArray[np.float64]:
    x0, y0, x1, y1 = peak.box
    return np.array([(x0 + x1) / 2, (y0 + y1) / 2])


def _off(peak: Peak, asked: NDArray[np.float64]) -> float:
    """Distance to the nearest place that was asked before, in working pixels."""
    return float(np.hypot(*(asked - _middle(peak)).T).min()) if len(asked) else math.inf


def _one(mask: Mask, other: Mask) -> bool:
    """Whether two masks show one object."""
    iou, inside = overlap(mask, other)
    return iou >= _SAME or inside >= _INSIDE


def _boxes(liked: Sequence[Traits], unit: float) -> list[tuple[float, float]]:
    """Sizes of boxes to ask with, in working pixels: of each kind of example, lying and standing where it is long."""
    sizes: list[tuple[float, float]] = []
    for traits in liked:
        w, h = (max(side / unit, 4.0) for side in traits.box)
        for size in ((w, h), (h, w)) if max(w, h) > 1.3 * min(w, h) else ((w, h),):
            if all(max(abs(math.log2(size[k] / old[k])) for k in (0, 1)) > 0.35 for old in sizes):
                sizes.append(size)
    return sizes
