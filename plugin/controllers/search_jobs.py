# SPDX-License-Identifier: GPL-3.0-or-later
"""What the Search tab asks of the backend. The functions run on the worker."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ... import backend

if TYPE_CHECKING:
    from ...backend import Found, HeatMap, Place, PlaceQuery, TokenReader
    from ...backend.progress import Progress
    from ...backend.types import Bounds, RasterRef
    from ..tasks.workspace import Workspace


@dataclass(frozen=True)
class HighlightJob:
    """Words on one layer.

    Attributes:
        ref: the imagery.
        text: what the user typed.
        area: working pixels; None = the whole layer.
        path: where the heat (one concept) or class raster (several) goes.
    """

    ref: RasterRef
    text: str
    area: Bounds | None
    path: str


@dataclass(frozen=True)
class PlacesJob:
    """Places on one layer.

    Attributes:
        ref: the imagery.
        text: words; "" = none.
        example: a box in working pixels; None = none.
        mix: 0 = the example alone ... 1 = the words alone.
        liked, disliked: rows of the layer's index that were ticked and crossed.
    """

    ref: RasterRef
    text: str
    example: Bounds | None = None
    mix: float = 0.5
    liked: tuple[int, ...] = ()
    disliked: tuple[int, ...] = ()


def run_highlight(job: HighlightJob, workspace: Workspace, progress: Progress) -> HeatMap:
    """Make the heat map and write its raster."""
    query = backend.parse_query(job.text)
    heat = backend.highlight(query, workspace.reader(job.ref), job.area, progress=progress)
    if len(heat.names) == 1:
        backend.write_heat(heat, 0, job.ref, job.path)
    else:
        backend.write_classes(heat, job.ref, job.path)
    return heat


def run_regions(heat: HeatMap, threshold: float, _workspace: Workspace, _progress: Progress) -> list[Found]:
    """Outline the hot regions at a threshold."""
    return [f for n in range(len(heat.names)) for f in backend.region_polygons(heat, n, threshold)]


def run_polygons(
    ref: RasterRef, heat: HeatMap, threshold: float, workspace: Workspace, progress: Progress
) -> list[Found]:
    """Sharp outlines by the promptable model."""
    session = workspace.session(ref)
    options = backend.SharpenOptions(threshold=threshold)
    return [f for n in range(len(heat.names)) for f in backend.sharpen(heat, n, session, options, progress=progress)]


def run_places(job: PlacesJob, workspace: Workspace, progress: Progress) -> list[Place]:
    """Index the layer if that has not been done, then rank its places."""
    found = workspace.reader(job.ref)
    index = backend.build_index(found, workspace.settings.store_folder / "places", progress=progress)
    return backend.rank([index], _query(job, found, index.vectors), found.model)


def _query(job: PlacesJob, found: TokenReader, vectors: Any) -> PlaceQuery:
    words = backend.parse_query(job.text) if job.text.strip() else None
    example = backend.example_vector(found, job.example) if job.example is not None else None
    return backend.PlaceQuery(
        words=words,
        example=example,
        mix=job.mix,
        liked=vectors[list(job.liked)],
        disliked=vectors[list(job.disliked)],
    )


def run_pictures(
    ref: RasterRef, boxes: list[Bounds], side: int, workspace: Workspace, progress: Progress
) -> list[bytes]:
    """Small pictures of boxes in working pixels, RGB bytes of `side` x `side` each."""
    source = workspace.source(ref)
    pictures = []
    for number, box in enumerate(boxes):
        progress.report(number, len(boxes))
        pictures.append(backend.thumbnail(source, box, side).tobytes())
    return pictures
