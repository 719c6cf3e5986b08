# SPDX-License-Identifier: GPL-3.0-or-later
"""What the Search tab asks of the backend about words. The functions run on the worker."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ... import backend

if TYPE_CHECKING:
    from ...backend import ClassArea, ClassModel, Example, Found, HeatMap, Survey, TokenReader
    from ...backend.progress import Progress
    from ...backend.types import Bounds, Polygon, RasterRef
    from ..tasks.workspace import Workspace
    from .search_values import Where


@dataclass(frozen=True)
class HighlightJob:
    """Words on one layer.

    Attributes:
        ref: the imagery.
        text: what the user typed.
        where: the area.
        path: where the heat (one concept) or class raster (several) goes.
        least: heat that a class must reach in a class raster.
        known: of an earlier run of the same words on the same layer.
    """

    ref: RasterRef
    text: str
    where: Where
    path: str
    least: float = 0.5
    known: Survey | None = None


@dataclass(frozen=True)
class Highlighted:
    """The answer: heat, areas of classes (of several concepts), and what the words mean on the layer."""

    heat: HeatMap
    table: tuple[ClassArea, ...]
    known: Survey


@dataclass(frozen=True)
class MapJob:
    """A class raster without words: from examples, or (without any) of groups.

    Attributes:
        ref: the imagery.
        where: the area.
        path: of the raster.
        examples: things whose class is known.
        groups: names of the groups, where there are no examples.
        all_bands: look at the bands beyond the three that are shown too.
    """

    ref: RasterRef
    where: Where
    path: str
    examples: tuple[Example, ...] = ()
    groups: tuple[str, ...] = ()
    all_bands: bool = True


@dataclass(frozen=True)
class Mapped:
    """The answer: areas of the classes, and what was learned from examples."""

    table: tuple[ClassArea, ...]
    learned: ClassModel | None


def under_clouds(where: Where, reader: TokenReader, progress: Progress) -> tuple[Polygon, ...]:
    """What is left out of the area because clouds or haze cover it; () = nothing, also where nobody asked."""
    return backend.clouded(reader, where.bounds, progress=progress) if where.clear else ()


def run_first_look(job: HighlightJob, workspace: Workspace, _progress: Progress) -> HeatMap:
    """Something to show at once."""
    reader = backend.with_index(workspace.reader(job.ref), workspace.index_folder)
    return backend.clip_heat(
        backend.first_look(backend.parse_query(job.text), reader, job.where.bounds), job.where.polygons
    )


def run_seen(job: HighlightJob, workspace: Workspace, progress: Progress) -> Highlighted:
    """The heat of what the map shows, without a raster: the same as the whole area's heat will have there."""
    heat, known, _ = _heat(job, workspace, progress)
    return Highlighted(heat, (), known)


def run_highlight(job: HighlightJob, workspace: Workspace, progress: Progress) -> Highlighted:
    """Make the heat map and write its raster."""
    heat, known, reader = _heat(job, workspace, progress)
    table: tuple[ClassArea, ...] = ()
    if len(heat.names) == 1:
        backend.write_heat(heat, 0, job.ref, job.path)
    else:
        table = backend.write_class_map(heat, reader, job.path, least=job.least, progress=progress).table
    return Highlighted(heat, table, known)


def _heat(job: HighlightJob, workspace: Workspace, progress: Progress) -> tuple[HeatMap, Survey, TokenReader]:
    query = backend.parse_query(job.text)
    reader = backend.with_index(workspace.reader(job.ref), workspace.index_folder)
    known = job.known or backend.survey(query, reader, progress)
    heat = backend.highlight(query, reader, job.where.bounds, known=known, progress=progress)
    return backend.clip_heat(heat, job.where.polygons, under_clouds(job.where, reader, progress)), known, reader


def run_map(job: MapJob, workspace: Workspace, progress: Progress) -> Mapped:
    """Learn the classes and map them; without examples, map groups."""
    reader = backend.with_index(workspace.reader(job.ref), workspace.index_folder)
    if job.all_bands:
        reader = backend.with_views(reader, workspace.source)
    area, within = job.where.bounds, job.where.polygons
    if not job.examples:
        found = backend.cluster_map(job.groups, reader, job.path, area, within=within, progress=progress)
        return Mapped(found.table, None)
    learned = backend.learn_classes(reader, job.examples, progress=progress)
    found = backend.example_map(learned, reader, job.path, area, within=within, progress=progress)
    return Mapped(found.table, learned)


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


def run_pictures(
    boxes: tuple[tuple[RasterRef, str, Bounds], ...], side: int, workspace: Workspace, progress: Progress
) -> list[bytes]:
    """Small pictures of boxes in working pixels, RGB bytes of `side` x `side` each.

    Args:
        boxes: raster, its file where the raster is known by its index only, and the box.
        side: pixels.
        workspace: opens the rasters.
        progress: told of each; may cancel.
    """
    pictures = []
    for number, (ref, file, box) in enumerate(boxes):
        progress.report(number, len(boxes))
        source = workspace.source(backend.describe(file) if file else ref)
        pictures.append(backend.thumbnail(source, box, side).tobytes())
    return pictures
