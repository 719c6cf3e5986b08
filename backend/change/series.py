# SPDX-License-Identifier: GPL-3.0-or-later
"""More than two dates: when did each place change for good (see `series_moments`)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from ..errors import InputError
from ..progress import SILENT, Progress
from ..raster.grid import compose, to_pixel
from ..raster.window import clamp, covering, level_size
from ..search.tokens import TokenGrid, token_grid
from .detect import Dates, DetectOptions, change_objects
from .distance import scene_statistics
from .prepare import prepare_pair
from .series_distances import band_distances, token_distances
from .series_index import index_distances, risen_index
from .series_lasting import lasting_change
from .series_moments import LASTING, check_count, dated_by, judged
from .series_values import Series, SeriesDates, SeriesEvidence, SeriesObject

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..raster.source import RasterSource
    from ..types import Bounds, RasterRef, Window

__all__ = [
    "Series",
    "SeriesDates",
    "SeriesEvidence",
    "SeriesObject",
    "prepare_series",
    "series_bands",
    "series_change",
    "series_index",
    "series_objects",
]

_LEAST_SIDE = 32  # pixels that all layers must share
_MOST_PAIRS = 30_000_000  # distances of pairs of dates that are held at once


def prepare_series(
    refs: Sequence[RasterRef], labels: Sequence[str], *, adjust: bool = True, progress: Progress = SILENT
) -> Series:
    """Bring all layers onto the grid of the coarsest, onto what all of them cover, and sort them by label.

    Args:
        refs: the layers as they are.
        labels: one a layer; ISO dates ("2019-06-01", "2019") sort as they should.
        adjust: find and remove shift and differences of light (see `prepare_pair`).
        progress: told of each layer; may cancel.

    Raises:
        InputError: fewer than two layers, one twice, no common overlap, or a label that is missing or there twice.
    """
    names = [label.strip() for label in labels]
    if len(refs) < 2 or len(refs) != len(names):
        raise InputError(
            f"{len(refs)} layers and {len(names)} dates make no series; give two or more, one date a layer."
        )
    if "" in names or len(set(names)) < len(names):
        raise InputError("Each layer of a series needs a date of its own; correct the list of dates.")
    order = sorted(range(len(refs)), key=lambda i: names[i])
    anchor = min(range(len(refs)), key=lambda i: (-refs[i].gsd, refs[i].uri, refs[i].bands))
    placed = {anchor: (refs[anchor], 0, 0)}
    aligned = []
    box = [0, 0, refs[anchor].width, refs[anchor].height]
    for n, i in enumerate(j for j in order if j != anchor):
        progress.report(n, len(refs) - 1, f"Aligning {names[i]}")
        pair = prepare_pair(refs[anchor], refs[i], adjust=adjust)
        aligned.append((names[i], pair))
        x, y = _corner(pair.before, refs[anchor])
        placed[i] = (pair.after, x, y)
        box = [max(box[0], x), max(box[1], y), min(box[2], x + pair.after.width), min(box[3], y + pair.after.height)]
    if box[2] - box[0] < _LEAST_SIDE or box[3] - box[1] < _LEAST_SIDE:
        raise InputError("The layers of the series do not all overlap; leave out the one that lies elsewhere.")
    on_grid = tuple(_cropped(*placed[i], box) for i in order)
    return Series(on_grid, tuple(names[i] for i in order), tuple(aligned), _cropped(*placed[anchor], box))


def series_change(dates: SeriesDates, area: Bounds | None = None, *, progress: Progress = SILENT) -> SeriesEvidence:
    """Evidence for lasting change with a model: what differs between the first and the last date, and since when.

    Whether a place changed is said by `any_change` between the first dates and the last ones (see `lasting_change`), so
    what passes is left out; since when, by the tokens of all dates.

    Args:
        dates: two or more, on one grid (see `prepare_series`); three or more tell lasting change from passing.
        area: in common pixels; None = everything.
        progress: told of each strip; may cancel.

    Raises:
        InputError: fewer than two dates, or the area lies outside.
    """
    check_count(len(dates.readers), dates.labels)
    first = dates.readers[0]
    grid = token_grid(first.source.ref, first.model)
    r0, _, c0, _ = grid.cells(area)
    scenes = [scene_statistics(first, reader, grid, dates.radius) for reader in dates.readers[1:]]
    means = [scenes[0].mean_before, *(scene.mean_after for scene in scenes)]
    distances, valid = token_distances(dates.readers, means, grid, area, dates.radius, progress)
    dated = judged(distances, valid, (grid, r0, c0), dates.labels)
    return dated_by(lasting_change(dates, dated, area, progress), dated)


def series_bands(
    sources: Sequence[RasterSource],
    labels: Sequence[str],
    area: Bounds | None = None,
    *,
    progress: Progress = SILENT,
) -> SeriesEvidence:
    """The same from band values; works without torch.

    Args:
        sources: on one grid, with the same bands in the same order.
        labels: of the dates.
        area: in common pixels; None = everything. A large area is compared on a coarser level.
        progress: told of each date; may cancel.

    Raises:
        InputError: fewer than two dates, other bands, or nearly no pixel with data at all dates.
    """
    check_count(len(sources), labels)
    grid, window = _pixels(sources, area)
    distances, valid = band_distances(sources, window, progress)
    return judged(distances, valid, (grid, window.row, window.col), labels)


def series_index(
    sources: Sequence[RasterSource],
    labels: Sequence[str],
    index: tuple[str, Mapping[str, int]],
    area: Bounds | None = None,
    *,
    progress: Progress = SILENT,
) -> SeriesEvidence:
    """When a spectral index rose (direction > 0) or fell for good; works without torch.

    Args:
        sources: on one grid.
        labels: of the dates.
        index: its name (`spectral_indices`), and letter -> 1-based band, the same at all dates.
        area: in common pixels; None = everything. A large area is compared on a coarser level.
        progress: told of each date; may cancel.

    Raises:
        InputError: fewer than two dates, unknown index, missing band, or nearly no pixel with a value at all dates.
        PackageError: `spyndex` is missing.
    """
    check_count(len(sources), labels)
    grid, window = _pixels(sources, area)
    values, distances, valid = index_distances(sources, window, index, progress)
    found = judged(distances, valid, (grid, window.row, window.col), labels)
    return risen_index(found, values)


def series_objects(
    dates: SeriesDates | None,
    found: SeriesEvidence,
    options: DetectOptions | None = None,
    *,
    classes: Sequence[str] = (),
    progress: Progress = SILENT,
) -> list[SeriesObject]:
    """Objects with the date of their change, best first; outlines and names come from the dates next to the change.

    Args:
        dates: the series; None where no model is at hand.
        found: of `series_change` or `series_bands`.
        options: threshold, size, outline.
        classes: words to name "from" and "to" with; empty = no names.
        progress: told of each region; may cancel.
    """
    out: list[SeriesObject] = []
    for k in range(1, len(found.labels)):
        here = found.when == k
        if not here.any():
            continue
        field = replace(found.evidence.field, values=np.where(here, found.evidence.field.values, 0))
        part = replace(found.evidence, field=field)
        pair = None
        if dates is not None:
            sessions = dates.sessions[k - 1], dates.sessions[k]
            pair = Dates(dates.readers[k - 1], dates.readers[k], sessions, dates.radius)
        objects = change_objects(pair, part, options or DetectOptions(), classes=classes, progress=progress)
        lasting = len(found.labels) - k >= LASTING
        out += [SeriesObject(o, found.labels[k], found.labels[k - 1], lasting) for o in objects]
    return sorted(out, key=lambda o: -o.item.score)


def _pixels(sources: Sequence[RasterSource], area: Bounds | None) -> tuple[TokenGrid, Window]:
    """Each pixel as a cell, on a level on which the distances of all pairs of dates fit into memory."""
    ref = sources[0].ref
    box = area or (0.0, 0.0, float(ref.width), float(ref.height))
    pixels = max(1.0, (box[2] - box[0]) * (box[3] - box[1])) * len(sources) * (len(sources) - 1) / 2
    level = max(0, int(np.ceil(np.log2(pixels / _MOST_PAIRS) / 2)))
    window = clamp(covering(box, level=level), ref.width, ref.height)
    width, height = level_size(ref.width, ref.height, level)
    return TokenGrid(level, 1, window.width, window.width, height, width), window


def _corner(part: RasterRef, anchor: RasterRef) -> tuple[int, int]:
    """Where a part of the anchor's grid begins, in the anchor's pixels.

    Raises:
        InputError: it has other pixels.
    """
    if np.hypot(*np.subtract(part.affine[:2], anchor.affine[:2])) > 1e-6 * np.hypot(*anchor.affine[:2]):
        raise InputError("The layers of the series have no CRS and different pixels; set their CRS in QGIS first.")
    x, y = np.round(to_pixel(anchor.affine, np.array([(part.affine[2], part.affine[5])]))[0])
    return int(x), int(y)


def _cropped(ref: RasterRef, x: int, y: int, box: list[int]) -> RasterRef:
    """The part of a layer that all layers cover; its own affine keeps the shift that was found."""
    width, height = box[2] - box[0], box[3] - box[1]
    left, top = box[0] - x, box[1] - y
    if (left, top, width, height) == (0, 0, ref.width, ref.height):
        return ref
    affine = compose(ref.affine, (1.0, 0.0, float(left), 0.0, 1.0, float(top)))
    wkt = ref.file_crs_wkt or ref.crs_wkt
    return replace(ref, affine=affine, width=width, height=height, warped=True, file_crs_wkt=wkt)
