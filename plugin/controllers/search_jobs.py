# SPDX-License-Identifier: GPL-3.0-or-later
"""What the Search tab asks of the backend about words. The functions run on the worker."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ... import backend

if TYPE_CHECKING:
    from ...backend import ClassArea, ClassModel, Example, Found, HeatMap, Survey, TokenReader, Unclear
    from ...backend.progress import Progress
    from ...backend.types import Bounds, RasterRef
    from ..tasks.workspace import Workspace
    from .search_values import Where


@dataclass(frozen=True)
class HighlightJob:
    """Words on one layer.

    Attributes:
        ref: the imagery.
        text: what the user typed.
        where: the area.
        path: where the heat (one concept, refined) or class raster (several) goes.
        coarse: where the heat goes at first.
        least: heat that a class must reach in a class raster.
        known: of an earlier run of the same words on the same layer.
    """

    ref: RasterRef
    text: str
    where: Where
    path: str
    coarse: str
    least: float = 0.5
    known: Survey | None = None


@dataclass(frozen=True)
class Highlighted:
    """The answer.

    Attributes:
        heat: of all concepts.
        table: areas of classes, of several concepts.
        known: what the words mean on the layer.
        unclear: share of the area that was left out, 0..1.
    """

    heat: HeatMap
    table: tuple[ClassArea, ...]
    known: Survey
    unclear: float = 0.0


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
    """The answer: areas of the classes, what was learned from examples, and the share that was left out, 0..1."""

    table: tuple[ClassArea, ...]
    learned: ClassModel | None
    unclear: float = 0.0


def left_out(where: Where, ref: RasterRef, reader: TokenReader, workspace: Workspace, progress: Progress) -> Unclear:
    """What of the area is left out because it is cloudy, hazy or blurred; nothing where nobody asked."""
    if not where.clear:
        return backend.Unclear()
    return backend.unclear(reader, where.bounds, known=workspace.quality(ref), progress=progress)


def run_first_look(job: HighlightJob, workspace: Workspace, _progress: Progress) -> HeatMap:
    """Something to show at once."""
    reader = backend.with_index(workspace.reader(job.ref), workspace.index_folder)
    return backend.clip_heat(
        backend.first_look(backend.parse_query(job.text), reader, job.where.bounds), job.where.polygons
    )


def run_seen(job: HighlightJob, workspace: Workspace, progress: Progress) -> Highlighted:
    """The heat of what the map shows, without a raster: the same as the whole area's heat will have there."""
    return _highlighted(job, workspace.reader(job.ref), workspace, progress)


def run_highlight(job: HighlightJob, workspace: Workspace, progress: Progress) -> Highlighted:
    """Make the heat map and write its raster."""
    reader = workspace.reader(job.ref)
    found = _highlighted(job, reader, workspace, progress)
    if len(found.heat.names) == 1:
        backend.write_heat(found.heat, 0, job.ref, job.coarse)
        return found
    classes = backend.write_class_map(found.heat, reader, job.path, least=job.least, progress=progress)
    return replace(found, table=classes.table)


def run_refine(ref: RasterRef, heat: HeatMap, path: str, workspace: Workspace, progress: Progress) -> None:
    """Write the heat at the image's pixels, along its edges."""
    backend.write_heat(heat, 0, ref, path, source=workspace.source(ref), progress=progress)


def _highlighted(job: HighlightJob, plain: TokenReader, workspace: Workspace, progress: Progress) -> Highlighted:
    query = backend.parse_query(job.text)
    reader = backend.with_index(plain, workspace.index_folder)
    known = job.known or backend.survey(query, reader, progress)
    heat = backend.highlight(query, reader, job.where.bounds, known=known, progress=progress)
    bad = left_out(job.where, job.ref, reader, workspace, progress)
    return Highlighted(backend.clip_heat(heat, job.where.polygons, bad.polygons), (), known, bad.share)


def run_map(job: MapJob, workspace: Workspace, progress: Progress) -> Mapped:
    """Learn the classes and map them; without examples, map groups."""
    reader = backend.with_index(workspace.reader(job.ref), workspace.index_folder)
    bad = left_out(job.where, job.ref, reader, workspace, progress)
    if job.all_bands:
        reader = backend.with_views(reader, workspace.source)
    learned = backend.learn_classes(reader, job.examples, progress=progress) if job.examples else None
    if learned is not None:
        heat = backend.example_heat(learned, reader, job.where.bounds, progress=progress)
    else:
        heat = backend.cluster_heat(job.groups, reader, job.where.bounds, progress=progress)
    heat = backend.clip_heat(heat, job.where.polygons, bad.polygons)
    found = backend.write_class_map(heat, reader, job.path, least=0.0, progress=progress)
    return Mapped(found.table, learned, bad.share)


def run_regions(
    heat: HeatMap, where: Where, threshold: float, _workspace: Workspace, _progress: Progress
) -> list[Found]:
    """Outline the hot regions of an area at a threshold."""
    found = [f for n in range(len(heat.names)) for f in backend.region_polygons(heat, n, threshold)]
    return [f for f, _ in backend.found_in(found, where.bounds, where.polygons)]


def run_polygons(
    ref: RasterRef, heat: HeatMap, where: Where, threshold: float, workspace: Workspace, progress: Progress
) -> list[tuple[Found, float]]:
    """Sharp outlines by the promptable model, and how much of each lies in the area."""
    session = workspace.session(ref)
    options = backend.SharpenOptions(threshold=threshold)
    found = [
        f for n in range(len(heat.names)) for f in backend.word_polygons(heat, n, session, options, progress=progress)
    ]
    return backend.found_in(found, where.bounds, where.polygons)


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
