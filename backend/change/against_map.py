# SPDX-License-Identifier: GPL-3.0-or-later
"""An existing map of objects held against one image, or two: what still stands, moved, is gone, is not on the map.

The map teaches what its objects look like: its own polygons against the same shapes where the map is empty, measured by
tokens, by the mask that each polygon's box prompts, and by the edges under each outline; a regularised logistic
regression scores every polygon by models that never saw it. A map that is partly out of date teaches well enough:
polygons that all others contradict are left out of the second round.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from shapely import affinity

from ..errors import InputError
from ..progress import SILENT, Progress
from ..vectorize.rings import from_shapely, union_iou
from ..wording import counted
from .against_map_edges import common_offset, edge_level
from .against_map_features import SHAPE_COLUMNS, MapView, Places, basis, edge_fits, features, measure
from .against_map_learn import Learned, learn
from .against_map_moves import join_moved
from .against_map_new import candidates, distinct, likeness, worth
from .against_map_places import empty_places, on_image, shape_of
from .against_map_values import MapComparison, MapFinding, MapItem, MapOptions, MapShift, MapStatus

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from shapely.geometry.base import BaseGeometry

    from ..types import Bounds

__all__ = [
    "MapComparison",
    "MapFinding",
    "MapItem",
    "MapOptions",
    "MapShift",
    "MapStatus",
    "MapView",
    "compare_with_map",
]

_EMPTY = 2  # empty places a feature
_LEAST_EMPTY, _MOST_EMPTY = 40, 4000
_SUPPORT = 0.1  # share of the outlines that must agree before the whole map is moved
_CHANCE = 0.04  # that agree by chance: 5 x 5 of 25 x 25 offsets
_SHIFT = 0.75  # pixels; a smaller shift is left alone
_MOVED = 2.5  # pixels of the edges' level; nearer is drawing accuracy
_CLEARER = 3.0  # robust deviations from which on edges fit an outline
_FITS = 0.75  # IoU of a shape with what its box prompts, from which on it lies where it should
_BETTER = 0.07  # by which that must be higher at another place
_FITS_THERE = 0.65  # and what it must be there
_SAME_OBJECT = 0.45  # IoU of map and image, laid over each other, for one object that moved
_ALTERED = 0.45  # IoU of map and image below which what stands there is another outline
_SURE = 0.7  # the model's own estimate from which on its outline is believed
_POOR = 0.75  # quality below which the answer is not worth much


def compare_with_map(
    items: Sequence[MapItem],
    image: MapView,
    before: MapView | None = None,
    options: MapOptions | None = None,
    *,
    area: Bounds | None = None,
    progress: Progress = SILENT,
) -> MapComparison:
    """Hold a map against an image.

    Args:
        items: the map's polygons in working pixels of the image.
        image: the image that the map is held against.
        before: an older image on the same grid (see `prepare_pair`), to tell what went since; None = one image.
        options: see `MapOptions`.
        area: in working pixels; features outside are left out; None = everything.
        progress: told of each step; may cancel.

    Raises:
        InputError: no feature lies on the image, or too few to learn from (20).
    """
    options = options or MapOptions()
    ref = image.reader.source.ref
    bounds = area or (0.0, 0.0, float(ref.width), float(ref.height))
    shapes = [shape_of(item.polygons) for item in items]
    chosen = [i for i, s in enumerate(shapes) if on_image(s, bounds)]
    if not chosen:
        raise InputError("No feature of the map lies on the imagery; choose layers of the same place.")
    run = _Run(image, options, bounds, progress)
    shift = run.place([shapes[i] for i in chosen])
    beyond = set(range(len(items))).difference(chosen)
    run.others = [run.put_right(shapes[i]) for i in beyond if not shapes[i].is_empty]
    learned = run.learn()
    run.find_moves()
    scores = learned.scores[: len(chosen)]
    old = run.scores_on(before) if before is not None else np.full(len(chosen), np.nan)
    findings = {i: run.finding(k, items[i], float(scores[k]), float(old[k])) for k, i in enumerate(chosen)}
    new = run.new_objects(list(findings.values())) if options.find_new else []
    told, new = join_moved(list(findings.values()), new, run.shapes, run.fits())
    warnings = _warnings(learned, run)
    return MapComparison((*told, *new), shift, learned.quality, warnings)


class _Run:
    """One comparison: what the map teaches, and what each place then is."""

    def __init__(self, view: MapView, options: MapOptions, bounds: Bounds, progress: Progress) -> None:
        self._view = view
        self._options = options
        self._bounds = bounds
        self._progress = progress
        self.shapes: list[BaseGeometry] = []
        self.others: list[BaseGeometry] = []

    def place(self, shapes: list[BaseGeometry]) -> MapShift:
        """Measure at the map's shapes, moved by what most of them agree on."""
        self._level = edge_level(shapes)
        self.shapes = shapes
        # Edges alone say where the map lies; what the model draws is asked for once, at the right places.
        dx, dy, support = common_offset(edge_fits(self._view, shapes, self._level, self._progress))
        self.agreed = support >= max(_SUPPORT, _CHANCE + 4 * np.sqrt(_CHANCE / len(shapes)))
        applied = self._options.adjust and self.agreed and float(np.hypot(dx, dy)) >= _SHIFT * 2.0**self._level
        self._step = (dx, dy) if applied else (0.0, 0.0)
        self.shapes = [self.put_right(s) for s in shapes]
        self._mapped = measure(self._view, self.shapes, self._level, progress=self._progress)
        return MapShift(dx, dy, support, bool(applied))

    def put_right(self, shape: BaseGeometry) -> BaseGeometry:
        """A shape of the map, moved as the whole map is."""
        return affinity.translate(shape, *self._step)

    def fits(self) -> list[tuple[float, bool]]:
        """For each shape: IoU with what its box prompts, and whether edges lie under its outline."""
        return [
            (union_iou(s, d.shape), f is not None and f.here >= _CLEARER)
            for s, d, f in zip(self.shapes, self._mapped.drawn, self._mapped.fits, strict=True)
        ]

    def learn(self) -> Learned:
        """What mapped places have that empty ones have not."""
        count = min(max(_EMPTY * len(self.shapes), _LEAST_EMPTY), _MOST_EMPTY)
        empty = empty_places(self.shapes, self._bounds, count)
        none = measure(self._view, empty, self._level, progress=self._progress) if empty else None
        self._places = _joined(self._mapped, none) if none is not None else self._mapped
        self._truth = np.arange(len(self._places.shapes)) < len(self.shapes)
        self._basis = basis(self._places, self._view, self._options.word)
        x = features(self._places, self._basis)
        usable = self._places.valid
        groups = np.arange(len(x))
        found = learn(x[usable], self._truth[usable], groups[usable])
        if found is None:
            raise InputError(
                f"The map has only {counted(int((usable & self._truth).sum()), 'feature')} on the imagery with room "
                "beside them, too few to learn from; 10 are needed."
            )
        scores = np.full(len(x), np.nan)
        scores[usable] = found.scores
        self._model = found.model
        inner = learn(x[usable, SHAPE_COLUMNS:], self._truth[usable], groups[usable])
        self._looks = np.full(len(x), np.nan)
        if inner is not None:
            self._looks[usable] = inner.scores
        return Learned(scores, found.quality, found.model)

    def score(self, places: Places) -> NDArray[np.float64]:
        """Probability that such an object stands at places that did not teach."""
        return self._model(features(places, self._basis))

    def scores_on(self, view: MapView) -> NDArray[np.float64]:
        """The same features on another image of the place."""
        places = measure(view, self.shapes, self._level, progress=self._progress)
        empty = self._places.shapes[len(self.shapes) :]
        both = _joined(places, measure(view, empty, self._level, progress=self._progress)) if empty else places
        found = learn(features(both, basis(both, view, self._options.word)), self._truth, np.arange(len(self._truth)))
        scores = found.scores if found is not None else self.score(both)
        return np.where(places.valid, scores[: len(self.shapes)], np.nan)

    def finding(self, k: int, item: MapItem, score: float, before: float) -> MapFinding:
        """What became of one feature."""
        shape, fit, drawn = self.shapes[k], self._mapped.fits[k], self._mapped.drawn[k]
        polygons = tuple(from_shapely(shape))
        if fit is None or not np.isfinite(score):
            return MapFinding(item.id, "unseen", float("nan"), before, (0.0, 0.0), polygons)
        moved = self._moves.get(k)
        if moved is not None and moved.score >= max(self._options.threshold, score):
            there = tuple(from_shapely(affinity.translate(shape, *moved.step)))
            return MapFinding(item.id, "moved", moved.score, before, moved.step, there)
        if score < self._options.threshold:
            return MapFinding(item.id, "gone", score, before, (0.0, 0.0), polygons)
        other = drawn.iou >= _SURE and union_iou(shape, drawn.shape) < _ALTERED
        if other and fit.here < _CLEARER and self._looks[k] >= self._options.threshold:
            return MapFinding(item.id, "altered", score, before, (0.0, 0.0), tuple(from_shapely(drawn.shape)))
        return MapFinding(item.id, "standing", score, before, (0.0, 0.0), polygons)

    def new_objects(self, findings: list[MapFinding]) -> list[MapFinding]:
        """What stands where the map has nothing."""
        seen = [f for f in findings if f.status in ("standing", "altered", "moved")]
        known = [shape_of(f.polygons) for f in seen]
        truth = self._truth & np.isfinite(self._looks)
        truth[: len(findings)] &= np.array([f.status in ("standing", "altered") for f in findings])
        if truth.sum() < 1 or not known:
            return []
        # What the border cuts is on the map too, though too little of it is seen to be judged.
        known += self.others
        found = candidates(self._view, self._places, truth, known, self._bounds, self._progress)
        if not found:
            return []
        standing = [k for k, f in enumerate(findings) if f.status == "standing"]
        pairs = [(self._mapped.drawn[k].shape, self.shapes[k]) for k in standing]
        good = [drawn for drawn, mapped in pairs if union_iou(drawn, mapped) >= _SAME_OBJECT]
        scores = likeness(self._view, good, found, self._progress)
        alike = [i for i, d in enumerate(found) if d.shape.area >= self._options.min_size]
        alike = [i for i in alike if scores[i] >= self._options.threshold]
        order = scores[alike] * np.sqrt(worth([found[i] for i in alike]))
        kept = [alike[i] for i in distinct([found[i].shape for i in alike], order)]
        return [
            MapFinding(None, "new", float(scores[i]), float("nan"), (0.0, 0.0), tuple(from_shapely(found[i].shape)))
            for i in sorted(kept, key=lambda i: -scores[i])
        ]

    def find_moves(self) -> None:
        """Where a shape that does not fit would fit: where its edges do, or where its box's mask lies."""
        asked: list[tuple[int, tuple[float, float]]] = []
        for k, (shape, fit, drawn) in enumerate(zip(self.shapes, self._mapped.fits, self._mapped.drawn, strict=True)):
            if fit is None or union_iou(shape, drawn.shape) >= _FITS:
                continue
            dx, dy, best = fit.best()
            steps = [(dx, dy)] if best >= _CLEARER else []
            if not drawn.shape.is_empty:
                x, y = np.subtract(drawn.shape.centroid.coords[0], shape.centroid.coords[0])
                if union_iou(affinity.translate(shape, x, y), drawn.shape) >= _SAME_OBJECT:
                    steps.append((float(x), float(y)))
            asked += [(k, step) for step in steps if np.hypot(*step) >= _MOVED * fit.scale]
        self._moves: dict[int, _Move] = {}
        if not asked:
            return
        shapes = [affinity.translate(self.shapes[k], *step) for k, step in asked]
        there = measure(self._view, shapes, self._level, progress=self._progress)
        scores = np.where(there.valid, self.score(there), 0.0)
        for i, (k, step) in enumerate(asked):
            fits = union_iou(shapes[i], there.drawn[i].shape)
            better = fits >= _FITS_THERE and fits >= union_iou(self.shapes[k], self._mapped.drawn[k].shape) + _BETTER
            old = self._moves.get(k)
            if better and (old is None or fits * scores[i] > old.fits * old.score):
                self._moves[k] = _Move(step, float(scores[i]), fits)


@dataclass(frozen=True)
class _Move:
    """Another place for a shape: step in pixels, score there, IoU with what its box prompts there."""

    step: tuple[float, float]
    score: float
    fits: float


def _joined(a: Places, b: Places) -> Places:
    tokens, cover = a.tokens.with_more(b.tokens), a.cover.with_more(b.cover)
    return Places(a.shapes + b.shapes, tokens, cover, a.drawn + b.drawn, a.fits + b.fits)


def _warnings(learned: Learned, run: _Run) -> tuple[str, ...]:
    out = []
    if learned.quality < _POOR:
        out.append(
            f"Mapped places and empty ones look alike on this imagery (quality {learned.quality:.2f}); the answer says "
            "little. Finer imagery, or a map of things that can be seen from above, would help."
        )
    if not run.agreed and len(run.shapes) >= 10:
        out.append("The outlines do not agree on where the map lies on the imagery; it was left as it is.")
    return tuple(out)
