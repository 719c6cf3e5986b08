# SPDX-License-Identifier: GPL-3.0-or-later
"""What the Search tab asks of the backend about places and the index. The functions run on the worker."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from ... import backend
from ...backend.errors import InputError, OrielError
from ..i18n import tr
from ..tasks.clear_places import ClearPlaces
from .search_values import place_hit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...backend import IndexInfo, PlaceIndex, PlaceQuery, TokenReader
    from ...backend.progress import Progress
    from ...backend.types import Polygon, RasterRef
    from ..tasks.workspace import Workspace
    from .search_values import Hit, Shown, Where

OTHERS = 200
"""Places drawn at random, to know what is not meant."""


@dataclass(frozen=True)
class PlacesJob:
    """Places on one layer or on all that are indexed.

    Attributes:
        ref: the imagery.
        name: of its layer.
        text: words; "" = none.
        where: only places there.
        everywhere: in all indexed layers, wherever.
        example: to be resembled.
        mix: 0 = the example alone ... 1 = the words alone.
        liked, crossed: index key and row of places that were ticked and crossed.
    """

    ref: RasterRef
    name: str
    text: str
    where: Where
    everywhere: bool = False
    example: Shown | None = None
    mix: float = 0.5
    liked: tuple[tuple[str, int], ...] = ()
    crossed: tuple[tuple[str, int], ...] = ()


def run_is_indexed(ref: RasterRef, workspace: Workspace, _progress: Progress) -> bool:
    """Whether a layer's places can be searched without reading the layer."""
    return backend.open_index(workspace.reader(ref), workspace.index_folder) is not None


def run_index(ref: RasterRef, name: str, workspace: Workspace, progress: Progress) -> None:
    """Index a layer, or go on where an earlier run ended."""
    backend.build_index(workspace.reader(ref), workspace.index_folder, progress=progress, name=name)


def run_index_all(place: str, workspace: Workspace, progress: Progress) -> list[str]:
    """Index all rasters of a folder or of a list of items; returns a sentence for each that cannot be."""
    refs, errors = [], []
    for uri in backend.find_rasters(place):
        try:
            refs.append(backend.describe(uri))
        except OrielError as error:
            errors.append(str(error))
    outcomes = backend.build_indexes(
        refs, (workspace.words_model(), workspace.store()), workspace.index_folder, progress=progress
    )
    return errors + [outcome.error for outcome in outcomes if outcome.error]


def run_list(workspace: Workspace, _progress: Progress) -> list[IndexInfo]:
    """What is indexed, and whether a glance shows damage."""
    return backend.list_indexes(workspace.index_folder, check="glance")


def run_repair(keys: tuple[str, ...], ref: RasterRef | None, workspace: Workspace, progress: Progress) -> list[str]:
    """Make the damaged parts of indexes again, of the layer `ref` or of a file; returns names of those left open."""
    folder = workspace.index_folder
    uris = {info.key: info.uri for info in backend.list_indexes(folder)}
    left = []
    for key in keys:
        readers = _readers(uris.get(key, ""), ref, workspace)
        info = backend.repair_index(folder, key, readers, progress=progress)
        if info.state != "complete":
            left.append(info.name)
    return left


def _readers(uri: str, ref: RasterRef | None, workspace: Workspace) -> Iterator[TokenReader]:
    """The layer that the user works on, then the file as it is, which shows other bands perhaps."""
    if ref is not None and uri in ("", ref.uri):  # "": nobody knows what it is of
        yield workspace.reader(ref)
    if not uri:
        return
    with contextlib.suppress(OrielError):  # the raster has gone: the index waits for it
        yield workspace.reader(backend.describe(uri))


def run_delete(keys: tuple[str, ...], workspace: Workspace, _progress: Progress) -> int:
    """Delete indexes; returns the bytes that were freed."""
    return sum(backend.delete_index(workspace.index_folder, key) for key in keys)


def run_places(job: PlacesJob, workspace: Workspace, progress: Progress) -> list[Hit]:
    """Rank the places of the layer, which is indexed, or of everything that is."""
    asked = place_query(job, workspace)
    whole = _indexes(job, workspace, progress)
    query = _with_marks(asked, job, whole)
    accept = ClearPlaces(whole, workspace, job.ref) if job.where.clear else None
    if job.everywhere or job.where.bounds is None:
        found = backend.rank(whole, query, workspace.words_model(), accept=accept)
        return [_hit(job, whole[p.layer], p.row, p.bounds, p.score) for p in found]
    (index,) = whole
    part, rows = backend.places_in(index, job.where.bounds, job.where.polygons)
    found = backend.rank([part], query, workspace.words_model(), accept=accept)
    return [_hit(job, index, int(rows[p.row]), p.bounds, p.score) for p in found]


def run_features(ref: RasterRef, polygons: tuple[Polygon, ...], workspace: Workspace, progress: Progress) -> Any:
    """What tells polygons apart, to learn from marks."""
    reader = backend.with_index(workspace.reader(ref), workspace.index_folder)
    return backend.found_features(polygons, reader, progress=progress)


def _indexes(job: PlacesJob, workspace: Workspace, progress: Progress) -> list[PlaceIndex]:
    folder = workspace.index_folder
    if not job.everywhere:
        return [backend.build_index(workspace.reader(job.ref), folder, progress=progress, name=job.name)]
    found = backend.stored_indexes(folder, workspace.words_model())
    if not found:
        raise InputError(tr("Nothing is indexed yet: press “Index layer” or “Folder…” below first."))
    return found


def _hit(job: PlacesJob, index: PlaceIndex, row: int, bounds: Any, score: float) -> Hit:
    same = index.uri == job.ref.uri
    key = index.folder.name if index.folder is not None else ""
    make = partial(place_hit, bounds=bounds, score=score, key=key, row=row, name=index.name, concept=job.text.strip())
    return make(job.ref) if same else make(index.ref, file=index.uri)


def place_query(job: PlacesJob, workspace: Workspace) -> PlaceQuery:
    """What is asked for, without what was learned from marks.

    Raises:
        InputError: neither words nor an example, or a phrase where words are meant.
    """
    words = backend.parse_query(job.text) if job.text.strip() else None
    if words is None and job.example is None:
        raise InputError(tr("There is nothing to search for: type words, or choose an example under “More”."))
    if words is not None and backend.is_phrase(job.text) and workspace.words_model().unknown(words.words):
        noun = backend.parse_phrase(job.text, workspace.words_model()).thing.noun
        text = tr(
            "“{text}” is a phrase: press Highlight to outline what it means. Places are found by words: “{noun}”."
        )
        raise InputError(text.format(text=job.text.strip(), noun=noun))
    return backend.PlaceQuery(words=words, example=_example(job, workspace), mix=job.mix)


def _with_marks(query: PlaceQuery, job: PlacesJob, whole: list[PlaceIndex]) -> PlaceQuery:
    if not job.liked and not job.crossed:
        return query
    return backend.with_marks(query, _vectors(whole, job.liked), _vectors(whole, job.crossed), _others(whole))


def _example(job: PlacesJob, workspace: Workspace) -> Any:
    shown = job.example
    if shown is None:
        return None
    if not shown.path:
        reader = backend.with_index(workspace.reader(job.ref), workspace.index_folder)
        return backend.example_vector(reader, shown.where.bounds, within=shown.where.polygons)
    ref = backend.describe(shown.path)
    return backend.example_vector(workspace.reader(ref), None, gsd=job.ref.gsd)


def _vectors(whole: list[PlaceIndex], marks: tuple[tuple[str, int], ...]) -> Any:
    """Vectors (n, d) of marked places; those of indexes that are gone are left out."""
    import numpy as np

    by_key = {index.folder.name: index for index in whole if index.folder is not None}
    rows = [by_key[key].vectors[row] for key, row in marks if key in by_key and row < len(by_key[key].vectors)]
    return np.array(rows, np.float32).reshape(len(rows), whole[0].vectors.shape[1])


def _others(whole: list[PlaceIndex]) -> Any:
    """Vectors of some places, evenly from all indexes."""
    import numpy as np

    parts = []
    for index in whole:
        step = max(1, len(index.vectors) * len(whole) // OTHERS)
        parts.append(np.asarray(index.vectors[::step], np.float32))
    return np.concatenate(parts)
