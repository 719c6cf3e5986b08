# SPDX-License-Identifier: GPL-3.0-or-later
"""Many prompts at once, e.g. the features of a layer: each window is encoded once, its objects are decoded together.

A prompt's window stands on a grid that is fixed to the raster's corner, so an object comes out the same whatever else
is asked for. Prompts are worked through window by window; memory is bounded by the answers of one window.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import shapely

from ..errors import InputError
from ..progress import SILENT
from ..raster.window import clamp, level_size
from ..store.features import valid_pixels
from ..types import Bounds, Features, Prompts, Window
from ..vectorize.outline import DEFAULT_OUTLINE, OutlineOptions, outline
from .decoding import WindowDecoder, decode_many
from .growth import grow
from .placement import click_extent, level_for, window_around
from .prompting import check, extent, is_lone_click, lasso_prompts
from .tidying import tidied

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from ..models.protocols import PromptableModel
    from ..progress import Progress
    from ..store.features import FeatureStore
    from ..types import Mask, PixelSource, Polygon, RasterRef
    from .decoding import Answer

_STEP = 0.75  # of a window, between windows of the grid
_MARGIN = 1 / 32  # of a window: what a prompt keeps from its window's border, else it gets a window of its own
_TOGETHER = 64  # objects that are decoded at a time, between two reports
_FOLLOW = 12  # windows that one object may be followed through
_BOX = 0.98  # share of its rectangle that a shape fills to count as one
_UPRIGHT = 1.5  # pixels by which a rectangle's corners may miss the upright box


@dataclass(frozen=True)
class BatchPrompt:
    """One object, asked for.

    Attributes:
        key: what the answer is called by, e.g. the id of a feature.
        prompts: in working pixels.
    """

    key: int
    prompts: Prompts


@dataclass(frozen=True)
class BatchOptions:
    """How a batch is done.

    Attributes:
        object_px: side of the square that a lone point is taken for, in working pixels; 0 = unknown.
        outline: how the polygons are drawn.
        grow: follow objects beyond their window.
    """

    object_px: float = 0.0
    outline: OutlineOptions = DEFAULT_OUTLINE
    grow: bool = True


@dataclass(frozen=True)
class BatchAnswer:
    """What became of one prompt.

    Attributes:
        key: as asked.
        mask: the object, or None where there is none.
        polygons: its outlines in working pixels, largest first; () where there is none.
        window: where the prompt was decoded; None where it was refused.
        refused: why nothing was looked at (off the raster, no data); "" otherwise.
    """

    key: int
    mask: Mask | None = None
    polygons: tuple[Polygon, ...] = ()
    window: Window | None = None
    refused: str = ""


def prompts_of_shape(points: Sequence[NDArray[np.float64]], *, area: bool) -> Prompts:
    """Prompts of a drawn shape.

    Args:
        points: float64 (n, 2) working pixels: one array a part. Points are clicks on one object; a line stands for
            the box round it; an upright rectangle is a box; a leaning one a box and a point in its middle; any other
            polygon a lasso.
        area: the parts are rings (or lines), not points.

    Raises:
        InputError: nothing in it, or an area smaller than a pixel.
    """
    parts = [np.asarray(part, np.float64).reshape(-1, 2) for part in points]
    xy = np.concatenate(parts) if parts else np.zeros((0, 2))
    if not len(xy):
        raise InputError("A prompt without points was given; leave empty geometries out.")
    if not area:
        return Prompts(xy, np.ones(len(xy), np.int64))
    (x0, y0), (x1, y1) = xy.min(axis=0), xy.max(axis=0)
    box: Bounds = (float(x0), float(y0), float(x1), float(y1))
    ring = parts[0]
    shape = shapely.Polygon(ring) if len(ring) > 3 and len(parts) == 1 else None
    if shape is None or not np.allclose(ring[0], ring[-1]):
        return Prompts(box=box)
    round_it = shape.minimum_rotated_rectangle
    if shape.area < _BOX * round_it.area:
        return lasso_prompts(ring)
    corners = np.array([(x0, y0), (x1, y0), (x1, y1), (x0, y1)])
    miss = np.hypot(*(ring[:, None] - corners[None]).transpose(2, 0, 1)).min(axis=0).max()
    if miss <= _UPRIGHT:
        return Prompts(box=box)
    middle = np.array([[(x0 + x1) / 2, (y0 + y1) / 2]])
    return Prompts(middle, np.ones(1, np.int64), box)


def segment_batch(
    source: PixelSource,
    model: PromptableModel,
    store: FeatureStore,
    asked: Sequence[BatchPrompt],
    options: BatchOptions | None = None,
    progress: Progress = SILENT,
) -> Iterator[BatchAnswer]:
    """Outline the object at each prompt, window by window.

    Args:
        source: the raster.
        model: what encodes and decodes.
        store: keeps what was encoded.
        asked: the prompts, in any order.
        options: see `BatchOptions`.
        progress: told of objects done; may cancel between portions. What was yielded until then is good.

    Yields:
        One answer a prompt: first the refused ones, then row by row of windows.

    Raises:
        RasterError, ModelError: from the raster or the model.
        Cancelled: by `progress`.
    """
    options = options or BatchOptions()
    groups: dict[Window, list[BatchPrompt]] = {}
    done = 0
    for item in asked:
        try:
            prompts = check(item.prompts, source.ref)
        except InputError as error:
            done += 1
            yield BatchAnswer(item.key, refused=str(error))
            continue
        window = _window(prompts, source.ref, model.window_size, options.object_px)
        groups.setdefault(window, []).append(BatchPrompt(item.key, prompts))
    work = _Batch(source, model, store, options)
    for window in sorted(groups):
        progress.report(done, len(asked), "Segmenting")
        features = store.features(source, window, model)
        for start in range(0, len(groups[window]), _TOGETHER):
            portion = groups[window][start : start + _TOGETHER]
            progress.report(done, len(asked), "Segmenting")
            yield from work.answers(features, portion)
            done += len(portion)
    progress.report(len(asked), max(len(asked), 1), "Segmenting")


@dataclass(frozen=True)
class _Batch:
    source: PixelSource
    model: PromptableModel
    store: FeatureStore
    options: BatchOptions

    def answers(self, features: Features, portion: Sequence[BatchPrompt]) -> Iterator[BatchAnswer]:
        usable: list[BatchPrompt] = []
        for item in portion:
            if _has_data(features, item.prompts):
                usable.append(item)
            else:
                yield BatchAnswer(item.key, refused="There is no image at the prompt (nodata).")
        found = decode_many(features, self.model, [item.prompts for item in usable])
        for item, answers in zip(usable, found, strict=True):
            yield self._finished(item, _best(answers, self.options.object_px), features.window)

    def _finished(self, item: BatchPrompt, answer: Answer | None, window: Window) -> BatchAnswer:
        if answer is None:
            return BatchAnswer(item.key, window=window)
        mask = answer.mask
        if self.options.grow and answer.open_sides(self.source):
            decoder = WindowDecoder(self.source, self.model, self.store, budget=_FOLLOW)
            mask = grow(answer, item.prompts, decoder).mask
        tidy = tidied(mask, item.prompts)
        polygons = tuple(outline(tidy, self.options.outline)) if tidy is not None else ()
        return BatchAnswer(item.key, tidy if polygons else None, polygons, window)


def _best(answers: Sequence[Answer], object_px: float) -> Answer | None:
    """The answer of highest predicted IoU, less 0.05 for each factor of two off the expected area (A1, step 3)."""

    def score(answer: Answer) -> float:
        if object_px <= 0:
            return answer.mask.iou
        pixels = np.count_nonzero(answer.mask.logits > 0) * answer.mask.window.scale**2
        return answer.mask.iou - 0.05 * abs(float(np.log2(max(pixels, 1) / object_px**2)))

    return max(answers, key=score, default=None)


def _window(prompts: Prompts, ref: RasterRef, size: int, object_px: float) -> Window:
    """The window of the level's grid in whose middle the prompt lies; one round the prompt where it does not fit."""
    pointed = extent(prompts)
    if is_lone_click(prompts):
        (x, y) = (float(value) for value in prompts.xy[0])
        pointed = click_extent((x, y), scale=0.0, object_px=object_px, size=size)
    level = level_for(pointed, size, ref)
    columns, rows = level_size(ref.width, ref.height, level)
    step = max(int(size * _STEP), 1)
    s = 2.0**level
    origin = []
    for middle, length in (((pointed[0] + pointed[2]) / 2 / s, columns), ((pointed[1] + pointed[3]) / 2 / s, rows)):
        last = max(0, -(-(length - size) // step))
        origin.append(int(min(max(round((middle - size / 2) / step), 0), last)) * step)
    window = clamp(Window(level, origin[1], origin[0], size, size), ref.width, ref.height)
    x0, y0, x1, y1 = window.bounds
    gap = _MARGIN * size * s
    # sides of the raster are no borders
    fits = ((x0 <= 0 or pointed[0] >= x0 + gap) and (x1 >= ref.width or pointed[2] <= x1 - gap)) and (
        (y0 <= 0 or pointed[1] >= y0 + gap) and (y1 >= ref.height or pointed[3] <= y1 - gap)
    )
    return window if fits else window_around(pointed, level=level, size=size, ref=ref)


def _has_data(features: Features, prompts: Prompts) -> bool:
    """Whether the window has data where the prompts point."""
    if features.valid_share in (0, 1):
        return features.valid_share > 0
    window = features.window
    xy = prompts.xy[prompts.labels == 1]
    if not len(xy):
        return True
    place = np.clip(np.floor(window.to_window(xy)).astype(int), 0, (window.width - 1, window.height - 1))
    return bool(valid_pixels(features)[place[:, 1], place[:, 0]].all())
