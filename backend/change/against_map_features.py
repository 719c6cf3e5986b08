# SPDX-License-Identifier: GPL-3.0-or-later
"""What is measured at a place of the map: its tokens, the mask that its box prompts, the edges under its outline."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from ..errors import InputError
from ..progress import SILENT, Progress
from ..segment.batch import BatchOptions, BatchPrompt, segment_batch
from ..segment.request import SegmentRequest
from ..types import Prompts
from ..vectorize.rings import union_iou
from .against_map_edges import EdgeFit, edge_fit
from .against_map_places import PooledTokens, pool_shapes, shape_of
from .compared import comparer_of, cover_reader, fine_grid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from shapely.geometry.base import BaseGeometry

    from ..search.tokens import TokenReader
    from ..segment.session import SegmentSession

_COMPONENTS = 12  # of the tokens, inside and against the surroundings each
_NO_FIT = (0.0, 0.0, 0.0, 0.0)


@dataclass(frozen=True)
class MapView:
    """One image with one model.

    Attributes:
        reader: reads its tokens.
        session: draws outlines on it.
    """

    reader: TokenReader
    session: SegmentSession


@dataclass(frozen=True)
class Drawn:
    """What the promptable model draws at a prompt.

    Attributes:
        shape: in working pixels; empty where it sees nothing.
        iou, stability: the model's own estimates.
    """

    shape: BaseGeometry
    iou: float
    stability: float


NOTHING = Drawn(shapely.Polygon(), 0.0, 0.0)


@dataclass(frozen=True)
class Places:
    """Shapes with what was measured there.

    Attributes:
        shapes: in working pixels.
        tokens: pooled.
        cover: land cover, pooled in the same way; no columns where the model does not tell.
        drawn: what the box of each shape prompts.
        fits: edges under each outline; None = no data.
        valid: bool (n,), there is imagery.
    """

    shapes: tuple[BaseGeometry, ...]
    tokens: PooledTokens
    cover: PooledTokens
    drawn: tuple[Drawn, ...]
    fits: tuple[EdgeFit | None, ...]

    @property
    def valid(self) -> NDArray[np.bool_]:
        """Whether there is imagery."""
        there: NDArray[np.bool_] = self.tokens.valid & np.array([f is not None for f in self.fits], bool)
        return there


@dataclass(frozen=True)
class Basis:
    """Directions in which the tokens of the map's places differ most, and of the word where one is given."""

    mean: NDArray[np.float32]
    inside: NDArray[np.float32]
    contrast: NDArray[np.float32]
    word: NDArray[np.float32] | None


def measure(
    view: MapView,
    shapes: Sequence[BaseGeometry],
    level: int,
    *,
    drawn: Sequence[Drawn] | None = None,
    progress: Progress = SILENT,
) -> Places:
    """Measure at shapes.

    Args:
        view: the image.
        shapes: in working pixels, at least one.
        level: at which edges are looked at (see `edge_level`).
        drawn: what is known to be drawn there; None = prompt with the boxes.
        progress: told of each step; may cancel.
    """
    tokens = pool_shapes(view.reader, shapes, progress, "Reading the places of the map")
    if drawn is None:
        drawn = draw(view, [Prompts(box=_box(s)) for s in shapes], progress)
    fits = edge_fits(view, shapes, level, progress)
    return Places(tuple(shapes), tokens, pool_cover(view, shapes, progress), tuple(drawn), fits)


def edge_fits(
    view: MapView, shapes: Sequence[BaseGeometry], level: int, progress: Progress = SILENT
) -> tuple[EdgeFit | None, ...]:
    """Edges under the outline of each shape; needs no model."""
    fits = []
    for i, shape in enumerate(shapes):
        progress.report(i, len(shapes), "Looking for outlines")
        fits.append(edge_fit(view.reader.source, shape, level))
    return tuple(fits)


def pool_cover(view: MapView, shapes: Sequence[BaseGeometry], progress: Progress = SILENT) -> PooledTokens:
    """Land cover inside and around shapes, where the model tells; else no columns."""
    comparer = comparer_of(view.reader)
    if comparer is None:
        none = np.zeros((len(shapes), 0), np.float32)
        return PooledTokens(none, none, np.ones(len(shapes), bool))
    reader, kinds = cover_reader(view.reader, comparer)
    grid = fine_grid(view.reader, comparer)
    found = pool_shapes(reader, shapes, progress, "Reading the land cover", grid=grid)
    return PooledTokens(found.inside[:, kinds], found.ring[:, kinds], found.valid)


def cover_at(view: MapView, xy: NDArray[np.float64], progress: Progress = SILENT) -> NDArray[np.float32]:
    """Land cover (n, k) at points in working pixels, of a model that tells; strip by strip."""
    comparer = comparer_of(view.reader)
    assert comparer is not None
    reader, kinds = cover_reader(view.reader, comparer)
    grid = fine_grid(view.reader, comparer)
    cells = np.minimum(np.floor(xy / grid.pitch).astype(np.int64), np.array(grid.shape)[::-1] - 1)
    out = np.zeros((len(xy), len(comparer.cover)), np.float32)
    area = (*(xy.min(axis=0) - grid.pitch), *(xy.max(axis=0) + grid.pitch))
    for strip in reader.strips(grid, tuple(float(v) for v in area), progress, "Reading the land cover"):  # type: ignore[arg-type]
        rows, cols = cells[:, 1] - strip.row, cells[:, 0] - strip.col
        here = (rows >= 0) & (rows < len(strip.tokens))
        out[here] = strip.tokens[rows[here], cols[here], kinds]
    return out


def draw(
    view: MapView, prompts: Sequence[Prompts], progress: Progress = SILENT, *, object_px: float = 0.0
) -> list[Drawn]:
    """What the promptable model draws at each prompt, in their order; `object_px` as in `BatchOptions`."""
    out = [NOTHING] * len(prompts)
    reader = view.reader
    model: Any = reader.model
    if hasattr(model, "decode"):  # one model does both: windows are encoded once for all
        asked = [BatchPrompt(i, p) for i, p in enumerate(prompts)]
        options = BatchOptions(object_px=object_px, grow=False)
        for answer in segment_batch(reader.source, model, reader.store, asked, options, progress):
            if answer.mask is not None and answer.polygons:
                out[answer.key] = Drawn(shape_of(answer.polygons), answer.mask.iou, answer.mask.stability)
        return out
    for i, prompt in enumerate(prompts):
        progress.report(i, len(prompts), "Segmenting")
        try:
            best = view.session.predict(SegmentRequest(prompt, object_px=object_px, grow=False)).best
        except InputError:
            continue  # no data there
        if best is not None:
            out[i] = Drawn(shape_of(best.polygons), best.mask.iou, best.mask.stability)
    return out


def basis(places: Places, view: MapView, word: str) -> Basis:
    """Directions for `features`, from the places that teach."""
    tokens = places.tokens
    inside, contrast = tokens.inside[tokens.valid], (tokens.inside - tokens.ring)[tokens.valid]
    mean = inside.mean(axis=0) if len(inside) else np.zeros(tokens.inside.shape[1], np.float32)
    model = view.reader.model
    known = bool(word) and not model.unknown([word])
    vector = model.encode_text([word])[0] if known else None
    return Basis(mean, components(inside - mean), components(contrast), vector)


def features(places: Places, directions: Basis) -> NDArray[np.float64]:
    """float64 (n, d): edges, mask, tokens, word."""
    tokens = places.tokens
    contrast = tokens.inside - tokens.ring
    edges = [(f.here, *f.strength) if f is not None else _NO_FIT for f in places.fits]
    masks = [(union_iou(s, d.shape), d.iou, d.stability) for s, d in zip(places.shapes, places.drawn, strict=True)]
    parts = [
        np.clip(np.array(edges, np.float64), -10, 20),
        np.array(masks, np.float64),
        (tokens.inside - directions.mean) @ directions.inside,
        contrast @ directions.contrast,
        np.linalg.norm(contrast, axis=1, keepdims=True),
        places.cover.inside,
        places.cover.inside - places.cover.ring,
    ]
    if directions.word is not None:
        parts += [(tokens.inside @ directions.word)[:, None], (contrast @ directions.word)[:, None]]
    return np.asarray(np.concatenate(parts, axis=1), np.float64)


SHAPE_COLUMNS = 7
"""The first columns of `features` say whether the outline fits; the others what is there."""


def components(values: NDArray[np.float32]) -> NDArray[np.float32]:
    """Leading directions (d, k) of values (n, d): what differs most among them."""
    if len(values) <= 2:
        return np.zeros((values.shape[1], 0), np.float32)
    _, _, rows = np.linalg.svd(values - values.mean(axis=0), full_matrices=False)
    return np.asarray(rows[:_COMPONENTS].T, np.float32)


def _box(shape: BaseGeometry) -> tuple[float, float, float, float]:
    x0, y0, x1, y1 = shape.bounds
    return float(x0), float(y0), float(x1), float(y1)
