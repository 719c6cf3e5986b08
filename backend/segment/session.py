# SPDX-License-Identifier: GPL-3.0-or-later
"""Point at an object, get its outline: encode once, decode as often as the user clicks."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

import numpy as np

from ..errors import InputError
from ..progress import SILENT
from ..store.features import valid_pixels
from ..types import Features, Prompts, Window
from ..vectorize.outline import DEFAULT_OUTLINE, OutlineOptions, outline
from .decoding import Answer, WindowDecoder, decode, decode_many
from .edges import sharpen
from .growth import grow
from .placement import click_extent, level_for, remembered, window_around
from .prompting import check, extent, is_lone_click, with_mask
from .request import Candidate, SegmentRequest, SegmentResult
from .tidying import tidied

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.protocols import PromptableModel
    from ..progress import Progress
    from ..store.features import FeatureStore
    from ..types import PixelSource

_SIZE_WEIGHT = 0.05  # predicted IoU that a factor of two off the expected area costs
_REMEMBERED = 16


class SegmentSession:
    """Prompted segmentation of one raster with one model (ALGORITHMS A1). Not for two threads at once.

    Args:
        source: the raster.
        model: what encodes and decodes.
        store: keeps what was encoded.
    """

    def __init__(self, source: PixelSource, model: PromptableModel, store: FeatureStore) -> None:
        self._source = source
        self._model = model
        self._store = store
        self._recent: deque[Window] = deque(maxlen=_REMEMBERED)

    @property
    def source(self) -> PixelSource:
        """The raster."""
        return self._source

    @property
    def model(self) -> PromptableModel:
        """What encodes and decodes."""
        return self._model

    @property
    def store(self) -> FeatureStore:
        """What keeps encoded windows."""
        return self._store

    def predict(self, request: SegmentRequest, progress: Progress = SILENT) -> SegmentResult:
        """Outline one object.

        Args:
            request: prompts and what is known besides.
            progress: told before each window; may cancel there.

        Raises:
            InputError: the prompts point at nothing: off the raster, on nodata, without area.
            RasterError, ModelError: from the raster or the model.
            Cancelled: by `progress`.
        """
        prompts = check(request.prompts, self._source.ref, pointed=request.previous is not None)
        asked = with_mask(prompts, request.previous) if request.previous is not None else prompts
        window = request.window or self._window(asked, request)
        decoder = WindowDecoder(self._source, self._model, self._store, progress, budget=request.max_windows)
        features = decoder.features(window)
        _check_valid(features, prompts)
        self._remember(window)
        answers = _ranked(decode(features, self._model, asked), request.object_px)
        chosen = min(max(request.candidate, 0), max(len(answers) - 1, 0))
        candidates: list[Candidate] = []
        wanted = 0
        for index, answer in enumerate(answers):
            candidate = self._candidate(answer, request, prompts, decoder if index == chosen else None)
            if candidate is not None:
                wanted = len(candidates) if index <= chosen else wanted
                candidates.append(candidate)
        progress.report(1, 1, "")
        wanted = min(wanted, max(len(candidates) - 1, 0))
        return SegmentResult(tuple(candidates), wanted, window, self._model.signature, len(decoder.looked))

    def together(self, objects: Sequence[Prompts], window: Window) -> list[list[Candidate]]:
        """Outline several objects of one window at once, as far as the window shows them; cheaper than one by one.

        Args:
            objects: prompts of each, in working pixels.
            window: where all of them are looked for.

        Returns:
            For each its candidates, best first; [] where there is nothing.
        """
        features = self._store.features(self._source, window, self._model)
        found = []
        for prompts, answers in zip(objects, decode_many(features, self._model, objects), strict=True):
            request = SegmentRequest(prompts, window=window)
            each = (self._candidate(answer, request, prompts, None) for answer in _ranked(answers, 0.0))
            found.append([candidate for candidate in each if candidate is not None])
        return found

    def warm(self, xy: tuple[float, float], scale: float = 0.0, progress: Progress = SILENT) -> bool:
        """Encode the window under the mouse, so that a click there answers at once.

        Returns:
            False where the point lies off the raster: nothing to encode.
        """
        if not self._on_raster(xy):
            return False
        window = self._window(_click(xy), SegmentRequest(scale=scale))
        WindowDecoder(self._source, self._model, self._store, progress).features(window)
        self._remember(window)
        return True

    def hover(
        self, xy: tuple[float, float], scale: float = 0.0, options: OutlineOptions = DEFAULT_OUTLINE
    ) -> Candidate | None:
        """What a click would outline, only where the window is already encoded; never encodes, never grows."""
        if not self._on_raster(xy):
            return None
        prompts = _click(xy)
        request = SegmentRequest(prompts, scale=scale, outline=options)
        features = self._store.cached(self._source, self._window(prompts, request), self._model)
        if features is None or not _valid_at(features, xy):
            return None
        answers = _ranked(decode(features, self._model, prompts), 0.0)
        return self._candidate(answers[0], request, prompts, None) if answers else None

    def _candidate(
        self, answer: Answer, request: SegmentRequest, prompts: Prompts, decoder: WindowDecoder | None
    ) -> Candidate | None:
        """Finish an answer: grown and sharpened with a decoder, as it is without one."""
        mask, complete = answer.mask, not answer.open_sides(self._source)
        if decoder is not None and request.grow and not complete:
            grown = grow(answer, prompts, decoder)
            mask, complete = grown.mask, grown.complete
        if decoder is not None and request.refine and mask.window.level > 0:
            mask = sharpen(mask, prompts, decoder)
        tidy = tidied(mask, prompts)
        polygons = tuple(outline(tidy, request.outline)) if tidy is not None else ()
        return Candidate(tidy, polygons, complete) if tidy is not None and polygons else None

    def _window(self, prompts: Prompts, request: SegmentRequest) -> Window:
        ref, size = self._source.ref, self._model.window_size
        pointed = extent(prompts)
        shown = pointed
        if is_lone_click(prompts):
            (x, y) = (float(value) for value in prompts.xy[0])
            pointed = click_extent((x, y), scale=request.scale, object_px=request.object_px, size=size)
            shown = (x, y, x, y)
        level = level_for(pointed, size, ref)
        # A refinement stays where the object was found: another level would mean another encode for nothing new.
        levels = range(level - 1, level + 2) if request.previous is not None else range(level, level + 1)
        found = remembered(self._recent, shown, levels=levels, ref=ref)
        return found or window_around(pointed, level=level, size=size, ref=ref)

    def _remember(self, window: Window) -> None:
        if window in self._recent:
            self._recent.remove(window)
        self._recent.appendleft(window)

    def _on_raster(self, xy: tuple[float, float]) -> bool:
        ref = self._source.ref
        return 0 <= xy[0] <= ref.width and 0 <= xy[1] <= ref.height


def _click(xy: tuple[float, float]) -> Prompts:
    return Prompts(np.array([xy], dtype=np.float64), np.ones(1, dtype=np.int64))


def _ranked(answers: list[Answer], object_px: float) -> list[Answer]:
    """Best first: predicted IoU, less what an unexpected size costs."""

    def score(answer: Answer) -> float:
        if object_px <= 0:
            return answer.mask.iou
        area = np.count_nonzero(answer.mask.logits > 0) * answer.mask.window.scale**2
        return answer.mask.iou - _SIZE_WEIGHT * abs(float(np.log2(area / object_px**2)))

    return sorted(answers, key=score, reverse=True)


def _check_valid(features: Features, prompts: Prompts) -> None:
    for x, y in prompts.xy[prompts.labels == 1]:
        if not _valid_at(features, (float(x), float(y))):
            raise InputError(
                f"There is no image at column {x:.0f}, row {y:.0f} (nodata); click where the layer shows something."
            )
    if features.valid_share == 0:
        raise InputError("There is no image round the prompt (nodata); click where the layer shows something.")


def _valid_at(features: Features, xy: tuple[float, float]) -> bool:
    """Whether a point lies on a valid pixel; points off the window are not its business."""
    if features.valid_share == 1:
        return True
    window = features.window
    col, row = np.floor(window.to_window(np.array([xy]))[0]).astype(int)
    col, row = min(col, window.width - 1), min(row, window.height - 1)
    return not (col >= 0 and row >= 0) or bool(valid_pixels(features)[row, col])
