# SPDX-License-Identifier: GPL-3.0-or-later
"""More than two dates: when did each place change for good.

For each cell and each possible moment k the dates fall into "before k" and "from k on". The reduction of the sum of
squared distances within the two groups says how well that moment explains the series (binary segmentation by least
squares, Scott and Knott 1974, in its form for pairwise distances). A passing state (a cloud, a flood, a parked ship) is
explained better by leaving one date out, and is no lasting change.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from ..errors import InputError
from ..progress import SILENT, Progress
from ..raster.grid import compose, to_pixel
from ..raster.window import clamp, covering, level_size
from ..search.field import TokenField
from ..search.tokens import TokenGrid, token_grid
from .detect import Dates, DetectOptions, Evidence, change_objects
from .distance import scene_statistics
from .prepare import prepare_pair
from .series_distances import band_distances, token_distances
from .series_lasting import lasting_change, moments
from .series_values import Series, SeriesDates, SeriesEvidence, SeriesObject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ..raster.source import RasterSource
    from ..types import Bounds, RasterRef

__all__ = [
    "Series",
    "SeriesDates",
    "SeriesEvidence",
    "SeriesObject",
    "prepare_series",
    "series_bands",
    "series_change",
    "series_objects",
]

_LEAST_SIDE = 32  # pixels that all layers must share
_MOST_PAIRS = 30_000_000  # distances of pairs of dates that are held at once
_CENTRE = 6.0  # robust standard deviations at which the evidence is one half
_FAINT = 0.05  # evidence below this has no date
_SMOOTH = 0.6  # cells; neighbours agree on the date
_MAY_LACK = 1  # dates that a cell may lack
_LASTING = 2  # dates that must show the new state
_MAD = 1.4826
_FLOOR = 0.01  # a series of copies has no spread at all


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
    _check(len(dates.readers), dates.labels)
    first = dates.readers[0]
    grid = token_grid(first.source.ref, first.model)
    r0, _, c0, _ = grid.cells(area)
    scenes = [scene_statistics(first, reader, grid, dates.radius) for reader in dates.readers[1:]]
    means = [scenes[0].mean_before, *(scene.mean_after for scene in scenes)]
    distances, valid = token_distances(dates.readers, means, grid, area, dates.radius, progress)
    dated = _judged(distances, valid, (grid, r0, c0), dates.labels)
    return _dated_by(lasting_change(dates, dated, area, progress), dated)


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
    _check(len(sources), labels)
    ref = sources[0].ref
    box = area or (0.0, 0.0, float(ref.width), float(ref.height))
    pixels = max(1.0, (box[2] - box[0]) * (box[3] - box[1])) * len(sources) * (len(sources) - 1) / 2
    level = max(0, int(np.ceil(np.log2(pixels / _MOST_PAIRS) / 2)))
    window = clamp(covering(box, level=level), ref.width, ref.height)
    distances, valid = band_distances(sources, window, progress)
    width, height = level_size(ref.width, ref.height, level)
    grid = TokenGrid(level, 1, window.width, window.width, height, width)
    return _judged(distances, valid, (grid, window.row, window.col), labels)


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
        lasting = len(found.labels) - k >= _LASTING
        out += [SeriesObject(o, found.labels[k], found.labels[k - 1], lasting) for o in objects]
    return sorted(out, key=lambda o: -o.item.score)


def _judged(
    distances: NDArray[np.float32],
    valid: NDArray[np.bool_],
    place: tuple[TokenGrid, int, int],
    labels: Sequence[str],
) -> SeriesEvidence:
    """From distances of all pairs of dates (pairs, h, w) to when each cell changed.

    What is usual for a pair of dates (season, light) is taken out by its median first.
    """
    from scipy.ndimage import gaussian_filter

    count = len(labels)
    seen = valid.sum(axis=0) >= max(2, count - _MAY_LACK)
    pairs = [(s, t) for t in range(count) for s in range(t)]
    for i, (s, t) in enumerate(pairs):
        both = valid[s] & valid[t]
        usual = float(np.median(distances[i][both])) if both.any() else 0.0
        distances[i] = np.where(both, distances[i] - usual, 0)
    total = distances.sum(axis=0) / count
    splits = np.stack([total - _within(distances, pairs, [range(k), range(k, count)]) for k in range(1, count)])
    z = np.stack([_robust(r, seen) for r in splits])
    smooth = gaussian_filter(z, (0, _SMOOTH, _SMOOTH))
    best = smooth.argmax(axis=0)
    strength = np.take_along_axis(z, best[None], axis=0)[0]
    explained = np.take_along_axis(splits, best[None], axis=0)[0]
    passing = np.zeros(seen.shape, bool)
    for t in range(1, count - 1):
        left = [[d for d in range(count) if d != t]]
        passing |= total - _within(distances, pairs, left) > explained
    values = 1 / (1 + np.exp(-np.clip(strength - _CENTRE, -40, 40)))
    values = np.where(seen & ~passing, values, 0).astype(np.float32)
    grid, row, col = place
    field = TokenField(grid, row, col, values)
    evidence = Evidence(field, strength.astype(np.float32), np.zeros_like(values), seen)
    when = np.where(values >= _FAINT, best + 1, 0).astype(np.int16)
    moment = (best + 1).astype(np.int16)
    return SeriesEvidence(evidence, when, when <= count - _LASTING, tuple(labels), moment)


def _dated_by(whole: Evidence, dated: SeriesEvidence) -> SeriesEvidence:
    """Evidence of lasting change with the likeliest moment of the cells (perhaps coarser) of the series."""
    moment = moments(dated, whole.field)
    when = np.where(whole.field.values >= _FAINT, moment, 0).astype(np.int16)
    return SeriesEvidence(whole, when, when <= len(dated.labels) - _LASTING, dated.labels, moment)


def _within(
    distances: NDArray[np.float32], pairs: Sequence[tuple[int, int]], groups: Sequence[Sequence[int]]
) -> NDArray[np.float32]:
    """Sum of squared distances to the groups' means, from the pairs (each is half a squared distance)."""
    out = np.zeros(distances.shape[1:], np.float32)
    for group in groups:
        members = set(group)
        for i, (s, t) in enumerate(pairs):
            if s in members and t in members:
                out += distances[i] / len(members)
    return out


def _robust(values: NDArray[np.float32], seen: NDArray[np.bool_]) -> NDArray[np.float32]:
    """In robust standard deviations of the scene."""
    if not seen.any():
        return np.zeros_like(values)
    centre = float(np.median(values[seen]))
    spread = max(float(np.median(np.abs(values[seen] - centre))) * _MAD, _FLOOR)
    return (values - centre) / spread


def _check(count: int, labels: Sequence[str]) -> None:
    if count < 2 or count != len(labels):
        raise InputError(f"{count} layers and {len(labels)} dates make no series; give two or more, one date a layer.")


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
