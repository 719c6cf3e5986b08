# SPDX-License-Identifier: GPL-3.0-or-later
"""Objects made again from what they were asked with: the same raster, model and recipe give the same outline."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

import numpy as np
import shapely

from ..errors import InputError
from ..progress import SILENT
from ..types import Polygon, Prompts, Window
from ..vectorize.outline import DEFAULT_OUTLINE, OutlineOptions, outline
from ..vectorize.rings import from_shapely, to_shapely
from .batch import BatchOptions, BatchPrompt, segment_batch
from .decoding import decode_many
from .everything import EverythingOptions, everything
from .request import SegmentRequest
from .tidying import tidied

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..progress import Progress
    from ..types import Bounds, Mask
    from .everything import FoundObject
    from .session import SegmentSession

Way = Literal["clicks", "batch", "similar", "everything"]
WAYS: tuple[Way, ...] = ("clicks", "batch", "similar", "everything")
DEFAULT_OPTIONS = EverythingOptions()
_ROUND = 2.0  # windows round an object that are looked at again: its neighbours decide how it is cut
_ALIKE = 2.0  # factor of size from which an object at the same place is another one


@dataclass(frozen=True)
class ReplayStep:
    """One question of a conversation about an object.

    Attributes:
        prompts: all that were given until then, in working pixels.
        window: where they were decoded; None = choose.
        candidate: which one was asked for whole.
        choice: which one was taken on, of those that came back.
        scale: working pixels per screen pixel; 0 = unknown.
    """

    prompts: Prompts
    window: Window | None = None
    candidate: int = 0
    choice: int = 0
    scale: float = 0.0


@dataclass(frozen=True)
class FoundAt:
    """Which object of a run over everything is meant.

    Attributes:
        xy: a point inside it, working pixels.
        bounds: of its outline, working pixels.
        size: its area in working pixels squared.
        options: of the run.
        area: polygons that the run was confined to, working pixels; () = the whole raster.
    """

    xy: tuple[float, float]
    bounds: Bounds
    size: float
    options: EverythingOptions
    area: tuple[Polygon, ...] = ()


@dataclass(frozen=True)
class Recipe:
    """How an object was made.

    Attributes:
        key: what the answer is called by.
        way: "clicks": step after step, each refining the answer of the one before; "batch": prompts of a layer (one
            step); "similar": a box in its window (one step); "everything": see `found`.
        steps: at least one, except for "everything".
        found: for "everything".
        outline: how the polygons were drawn.
    """

    key: int
    way: Way
    steps: tuple[ReplayStep, ...] = ()
    found: FoundAt | None = None
    outline: OutlineOptions = field(default_factory=lambda: DEFAULT_OUTLINE)


@dataclass(frozen=True)
class Replayed:
    """An object made again; `polygons` is () where nothing came, `reason` says why."""

    key: int
    polygons: tuple[Polygon, ...] = ()
    score: float = 0.0
    stability: float = 0.0
    reason: str = ""


def found_at(item: FoundObject, options: EverythingOptions = DEFAULT_OPTIONS, area: Sequence[Polygon] = ()) -> FoundAt:
    """What `replay` needs to know of an object of `everything` to find it again."""
    shape = to_shapely(item.polygon)
    inside = shapely.get_coordinates(shapely.point_on_surface(shape))[0]
    x0, y0, x1, y1 = (float(value) for value in shape.bounds)
    point = (float(inside[0]), float(inside[1]))
    return FoundAt(point, (x0, y0, x1, y1), float(shape.area), options, tuple(area))


def replay(session: SegmentSession, recipes: Sequence[Recipe], progress: Progress = SILENT) -> Iterator[Replayed]:
    """Make objects again.

    Args:
        session: a fresh one of the raster and the model that the objects were made with.
        recipes: of the objects.
        progress: told of objects and windows; may cancel. What was yielded until then is good.

    Yields:
        One answer a recipe, not in their order: what lies in one window comes together.

    Raises:
        InputError: a recipe makes no sense.
        RasterError, ModelError: from the raster or the model.
        Cancelled: by `progress`.
    """
    for recipe in recipes:
        _check(recipe)
    by_way = {way: [recipe for recipe in recipes if recipe.way == way] for way in WAYS}
    clicked = sorted(by_way["clicks"], key=lambda recipe: recipe.steps[0].window or Window(0, 0, 0, 0, 0))
    for number, recipe in enumerate(clicked):
        progress.report(number, len(clicked), "Segmenting")
        yield _clicked(session, recipe)
    yield from _batched(session, by_way["batch"], progress)
    yield from _boxed(session, by_way["similar"], progress)
    yield from _found(session, by_way["everything"], progress)


def _check(recipe: Recipe) -> None:
    if recipe.way not in WAYS:
        raise InputError(f'"{recipe.way}" is no way to make an object; use one of {", ".join(WAYS)}.')
    if recipe.way == "everything":
        if recipe.found is None:
            raise InputError(f"Object {recipe.key} does not say where it was found, so it cannot be made again.")
    elif not recipe.steps:
        raise InputError(f"Object {recipe.key} has no prompts, so it cannot be made again.")


def _clicked(session: SegmentSession, recipe: Recipe) -> Replayed:
    mask: Mask | None = None
    polygons: tuple[Polygon, ...] = ()
    for step in recipe.steps:
        asked = SegmentRequest(
            step.prompts, step.scale, 0.0, mask, step.candidate, window=step.window, outline=recipe.outline
        )
        try:
            result = session.predict(asked)
        except InputError as error:
            return Replayed(recipe.key, reason=str(error))
        if not result.candidates:
            return Replayed(recipe.key, reason="The model sees nothing at the prompts.")
        taken = result.candidates[min(step.choice, len(result.candidates) - 1)]
        mask, polygons = taken.mask, taken.polygons
    return _answer(recipe, mask, polygons)


def _batched(session: SegmentSession, recipes: Sequence[Recipe], progress: Progress) -> Iterator[Replayed]:
    """Prompts of a layer: their windows follow from the prompts alone."""
    for options in dict.fromkeys(recipe.outline for recipe in recipes):
        own = {number: recipe for number, recipe in enumerate(recipes) if recipe.outline == options}
        asked = [BatchPrompt(number, recipe.steps[-1].prompts) for number, recipe in own.items()]
        choice = BatchOptions(outline=options)
        for answer in segment_batch(session.source, session.model, session.store, asked, choice, progress):
            recipe = own[answer.key]
            if answer.refused:
                yield Replayed(recipe.key, reason=answer.refused)
            else:
                yield _answer(recipe, answer.mask, answer.polygons)


def _boxed(session: SegmentSession, recipes: Sequence[Recipe], progress: Progress) -> Iterator[Replayed]:
    """Boxes in the windows in which they were asked; see `search.similar`."""
    groups: dict[Window, list[Recipe]] = {}
    for recipe in recipes:
        window = recipe.steps[-1].window
        if window is None:
            yield Replayed(recipe.key, reason="It is not said in which window the box was asked.")
        else:
            groups.setdefault(window, []).append(recipe)
    for number, window in enumerate(sorted(groups)):
        progress.report(number, len(groups), "Segmenting")
        features = session.store.features(session.source, window, session.model)
        asked = [recipe.steps[-1].prompts for recipe in groups[window]]
        for recipe, answers in zip(groups[window], decode_many(features, session.model, asked), strict=True):
            mask = tidied(answers[0].mask, Prompts()) if answers else None
            yield _answer(recipe, mask, tuple(outline(mask, recipe.outline)) if mask is not None else ())


def _answer(recipe: Recipe, mask: Mask | None, polygons: tuple[Polygon, ...]) -> Replayed:
    if mask is None or not polygons:
        return Replayed(recipe.key, reason="The model sees nothing at the prompts.")
    return Replayed(recipe.key, polygons, float(mask.iou), float(mask.stability))


def _found(session: SegmentSession, recipes: Sequence[Recipe], progress: Progress) -> Iterator[Replayed]:
    """Runs over what lies round the objects, one for all that came from equal runs."""
    runs: dict[tuple[EverythingOptions, str], list[Recipe]] = {}
    for recipe in recipes:
        assert recipe.found is not None
        whole = shapely.union_all([to_shapely(polygon) for polygon in recipe.found.area])
        runs.setdefault((recipe.found.options, whole.wkb_hex), []).append(recipe)
    for (options, _), own in runs.items():
        assert own[0].found is not None
        around = _round(session, own, options, own[0].found.area)
        again = list(everything(session, around, options, progress=progress))
        shapes = [to_shapely(item.polygon) for item in again]
        tree = shapely.STRtree(shapes)
        for recipe in own:
            assert recipe.found is not None
            yield _nearest(recipe, recipe.found, again, shapes, tree)


def _round(
    session: SegmentSession, recipes: Sequence[Recipe], options: EverythingOptions, area: Sequence[Polygon]
) -> list[Polygon]:
    """What a run must look at so that these objects come out as they did."""
    reach = _ROUND * session.model.window_size * 2.0 ** (options.level or 0)
    ref = session.source.ref
    raster = shapely.box(0, 0, ref.width, ref.height)
    boxes = [shapely.box(*recipe.found.bounds) for recipe in recipes if recipe.found is not None]
    near = shapely.union_all([shapely.box(*shapely.buffer(box, reach).bounds) for box in boxes]) & raster
    whole = shapely.union_all([shapely.make_valid(to_shapely(polygon)) for polygon in area])
    return from_shapely(near & whole if area else near)


def _nearest(
    recipe: Recipe,
    meant: FoundAt,
    again: Sequence[FoundObject],
    shapes: Sequence[shapely.Polygon],
    tree: shapely.STRtree,
) -> Replayed:
    """The object at the point whose size is the meant one's."""
    places = [int(k) for k in tree.query(shapely.Point(meant.xy), predicate="intersects")]

    def off(index: int) -> float:
        return abs(math.log(shapes[index].area / meant.size))

    best = min(places, key=lambda k: (off(k), -again[k].score, k), default=None)
    if best is None or off(best) > math.log(_ALIKE) or not np.isfinite(off(best)):
        return Replayed(recipe.key, reason="No object of this size was found at its place again.")
    item = again[best]
    return Replayed(recipe.key, (item.polygon,), item.score, item.stability)
