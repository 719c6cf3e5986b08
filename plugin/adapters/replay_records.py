# SPDX-License-Identifier: GPL-3.0-or-later
"""How an object was made, as the attribute `prompts` keeps it, and back as a recipe. Knows neither Qt nor QGIS.

The record is JSON: {"version": 1, "crs": "EPSG:...", "prompts": [{"kind": ..., "xy": [[x, y], ...]}, ...],
"edited": true where it was changed by hand, "replay": {"way": ..., "outline": [...], ...}}. Prompts are in the CRS of
the imagery, everything in "replay" in pixels of its working grid. "part" is the place of the polygon among those of the
object, largest first, where each is a feature of its own.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from ... import backend
from ...backend.types import Polygon, Prompts, Window

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ...backend import EverythingOptions, FoundObject, OutlineOptions, Recipe
    from ...backend.types import RasterRef

    Points = tuple[tuple[float, float], ...]
    Part = tuple[str, NDArray[np.float64]]
    """Kind of a prompt, and its points in working pixels."""

INCLUDE, EXCLUDE, BOX, LASSO = "include", "exclude", "box", "lasso"
KINDS = (INCLUDE, EXCLUDE, BOX, LASSO)
WAYS = ("clicks", "batch", "similar", "everything")


@dataclass(frozen=True)
class Step:
    """One answer of the model that the user went on with.

    Attributes:
        prompts: how many were given until then.
        window: level, row, column, height, width; None = not known.
        candidate: which one was asked for whole.
        choice: which one was shown.
        scale: working pixels per screen pixel.
    """

    prompts: int
    window: tuple[int, ...] | None
    candidate: int
    choice: int
    scale: float


@dataclass(frozen=True)
class Record:
    """What the attribute says.

    Attributes:
        crs: authority id of the CRS of the prompts; "" = that of the imagery.
        prompts: kind and points of each.
        edited: changed by hand, so it cannot be made again.
        replay: the rest.
    """

    crs: str
    prompts: tuple[tuple[str, Points], ...]
    edited: bool
    replay: dict[str, Any]


def window_values(window: Window | None) -> tuple[int, ...] | None:
    """A window as plain numbers."""
    return None if window is None else (window.level, window.row, window.col, window.height, window.width)


def packed(outline: dict[str, Any]) -> list[float]:
    """Options of the outline in the order of `OutlineOptions`, as short as a field of 254 characters wants it."""
    return [round(float(value), 6) for value in outline.values()]


def shortened(text: str, length: int) -> str:
    """A record that fits into a field of so many characters: without "replay" where that is too much (0 = any)."""
    if length <= 0 or len(text) <= length or read(text) is None:
        return text
    return json.dumps({**json.loads(text), "replay": {"way": ""}}, separators=(",", ":"))


def clicked(steps: Sequence[Step], outline: dict[str, Any]) -> dict[str, Any]:
    """The record of an object that was clicked."""
    rows = [[s.prompts, s.window, s.candidate, s.choice, round(s.scale, 6)] for s in steps]
    return {"way": "clicks", "outline": packed(outline), "steps": rows}


def boxed(window: Window, outline: dict[str, Any]) -> dict[str, Any]:
    """The record of an object that was found by similarity."""
    return {"way": "similar", "outline": packed(outline), "window": window_values(window)}


def everything_found(item: FoundObject, options: EverythingOptions, area: Sequence[Polygon]) -> dict[str, Any]:
    """The record of an object of a run over everything; on the worker."""
    found = backend.found_at(item, options, area)
    chosen = {k: v for k, v in asdict(options).items() if k not in {"outline", "most_objects"}}
    return {
        "way": "everything",
        "outline": packed(asdict(options.outline)),
        "options": chosen,
        "xy": found.xy,
        "bounds": found.bounds,
        "size": found.size,
        "area": [[np.round(ring, 3).tolist() for ring in polygon.rings] for polygon in area],
    }


def written(prompts: Iterable[tuple[str, Points]], crs: str, replay: dict[str, Any]) -> str:
    """A record as text."""
    steps = [{"kind": kind, "xy": [[float(x), float(y)] for x, y in xy]} for kind, xy in prompts]
    record = {"version": 1, "crs": crs, "prompts": steps, "replay": replay}
    return json.dumps(record, separators=(",", ":"))


def read(text: str) -> Record | None:
    """A record from text; None for anything else."""
    try:
        record = json.loads(text)
        steps = [(str(s["kind"]), tuple((float(x), float(y)) for x, y in s["xy"])) for s in record["prompts"]]
        replay = record.get("replay", {})
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
    if not isinstance(replay, dict):
        return None
    usable = tuple((kind, xy) for kind, xy in steps if kind in KINDS and xy)
    return Record(str(record.get("crs", "")), usable, bool(record.get("edited", False)), replay)


def placed(xy: NDArray[np.float64], ref: RasterRef) -> Points:
    """Working pixels (N, 2) -> points in the CRS of the raster."""
    a, b, c, d, e, f = ref.affine
    return tuple((float(a * x + b * y + c), float(d * x + e * y + f)) for x, y in xy)


def own_part(record: Record, polygons: tuple[Polygon, ...]) -> tuple[Polygon, ...]:
    """Of an object made again, the polygons that the feature of this record holds."""
    part = record.replay.get("part")
    return polygons[part : part + 1] if isinstance(part, int) and part >= 0 else polygons


def joined_prompts(parts: Sequence[Part]) -> Prompts:
    """Points, boxes and lassos of one object as one value; several boxes count as the box round them."""
    lassos = [backend.lasso_prompts(xy) for kind, xy in parts if kind == LASSO]
    points = [(kind, xy) for kind, xy in parts if kind in {INCLUDE, EXCLUDE}]
    xy = [own for _, own in points] + [lasso.xy for lasso in lassos]
    labels = [np.full(len(own), int(kind == INCLUDE)) for kind, own in points] + [lasso.labels for lasso in lassos]
    corners = [own for kind, own in parts if kind in {BOX, LASSO}]
    made = Prompts(mask=lassos[-1].mask if lassos else None)
    if xy:
        made = replace(made, xy=np.concatenate(xy), labels=np.concatenate(labels).astype(np.int64))
    if corners:
        (x0, y0), (x1, y1) = np.concatenate(corners).min(axis=0), np.concatenate(corners).max(axis=0)
        made = replace(made, box=(float(x0), float(y0), float(x1), float(y1)))
    return made


def recipe(key: int, record: Record, ref: RasterRef) -> Recipe | None:
    """A record, whose prompts are in the CRS of the raster, as a recipe; None where it says too little. On the worker.

    Records of before there was "replay" are taken for clicks, one after the other.
    """
    if record.edited:
        return None
    replay = record.replay
    way = replay.get("way", "clicks")
    if way not in WAYS:
        return None
    try:
        outline = _outline(replay.get("outline"))
        if way == "everything":
            return backend.Recipe(key, way, found=_found(replay, outline), outline=outline)
        parts = [(kind, _pixels(xy, ref)) for kind, xy in record.prompts]
        if not parts:
            return None
        return backend.Recipe(key, way, _steps(way, replay, parts), outline=outline)
    except (KeyError, TypeError, ValueError, IndexError):
        return None


def _steps(way: str, replay: dict[str, Any], parts: list[Part]) -> tuple[backend.ReplayStep, ...]:
    if way == "clicks":
        count = range(1, len(parts) + 1)
        given = replay.get("steps") or [(n, None, 0, 0, 0.0) for n in count]
        return tuple(
            backend.ReplayStep(
                joined_prompts(parts[: int(n)]), _window(window), int(candidate), int(choice), float(scale)
            )
            for n, window, candidate, choice, scale in given
        )
    if way == "batch" and all(kind != BOX for kind, _ in parts):
        area = parts[0][0] == LASSO
        return (backend.ReplayStep(backend.prompts_of_shape([xy for _, xy in parts], area=area)),)
    return (backend.ReplayStep(joined_prompts(parts), _window(replay.get("window"))),)


def _found(replay: dict[str, Any], outline: OutlineOptions) -> backend.FoundAt:
    x, y = (float(value) for value in replay["xy"])
    x0, y0, x1, y1 = (float(value) for value in replay["bounds"])
    options = backend.EverythingOptions(**replay["options"], outline=outline)
    area = tuple(Polygon(tuple(np.asarray(ring, np.float64) for ring in rings)) for rings in replay["area"])
    return backend.FoundAt((x, y), (x0, y0, x1, y1), float(replay["size"]), options, area)


def _outline(values: Any) -> OutlineOptions:
    if not values:
        return backend.OutlineOptions()
    detail, angles, smooth, holes, least = (float(value) for value in values)
    return backend.OutlineOptions(detail, bool(angles), bool(smooth), holes, least)


def _window(values: Any) -> Window | None:
    if not values:
        return None
    level, row, col, height, width = (int(value) for value in values)
    return Window(level, row, col, height, width)


def _pixels(xy: Points, ref: RasterRef) -> NDArray[np.float64]:
    a, b, c, d, e, f = ref.affine
    turn = np.linalg.inv(np.array([[a, b], [d, e]]))
    return np.asarray((np.asarray(xy, np.float64) - (c, f)) @ turn.T, dtype=np.float64)
