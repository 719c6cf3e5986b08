# SPDX-License-Identifier: GPL-3.0-or-later
"""How well pairs are aligned, and how well change is found."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ... import backend
from ...backend.change.bands import band_change
from ...backend.change.spectral import change_vector, otsu
from ...backend.training.scenes import Nuisance, Scene, SceneSpec, render_scene, second_date
from ..rows import NotHere, Quality, evaluation, shared_data
from .compact import compact_model

_SIZE = 512
_GSD = 0.4
_SEEDS = range(9000, 9004)  # never used for training
_MORE_SEEDS = range(9500, 9524)  # the same
_FOUND = 0.2  # IoU; outlines of things that are gone are guesses


def _taizhou() -> tuple[Path, Path, NDArray[Any], NDArray[Any]]:
    import rasterio

    folder = shared_data() / "change" / "taizhou"
    if not folder.is_dir():
        raise NotHere(f"{folder} does not exist")
    masks = []
    for name in ("change.bmp", "unchanged.bmp"):
        with rasterio.open(folder / name) as file:
            masks.append(file.read(1) > 0)
    return folder / "2000TM", folder / "2003TM", masks[0], masks[1]


def _accuracy(predicted: NDArray[Any], changed: NDArray[Any], same: NDArray[Any]) -> tuple[float, float]:
    """Overall accuracy and Cohen's kappa on the labelled pixels."""
    truth = np.concatenate([np.ones(changed.sum(), bool), np.zeros(same.sum(), bool)])
    said = np.concatenate([predicted[changed], predicted[same]])
    accuracy = float((truth == said).mean())
    chance = truth.mean() * said.mean() + (1 - truth.mean()) * (1 - said.mean())
    return accuracy, float((accuracy - chance) / (1 - chance))


@evaluation(
    "change.taizhou_accuracy", "change.taizhou_kappa", "change.taizhou_cva_accuracy", "change.taizhou_cva_kappa"
)
def taizhou() -> Iterator[Quality]:
    """The spectral path on two Landsat dates, and plain change vector analysis beside it."""
    before, after, changed, same = _taizhou()
    count = int(changed.sum() + same.sum())
    # Two overlapping places in one CRS; the files state how they lie.
    with backend.open_source(backend.describe(before)) as a, backend.open_source(backend.describe(after)) as b:
        evidence = band_change(a, b)
        window = _whole(a)
        x, valid_x = a.read_bands(window, a.image_bands)
        y, valid_y = b.read_bands(window, b.image_bands)
    data = "Taizhou, Landsat 2000 / 2003"
    accuracy, kappa = _accuracy(evidence.field.values >= 0.5, changed, same)
    yield Quality("change.taizhou_accuracy", data, count, accuracy, 0.97)
    yield Quality("change.taizhou_kappa", data, count, kappa, 0.92)
    length = change_vector(x, y, valid_x & valid_y)
    accuracy, kappa = _accuracy(length >= otsu(length[valid_x & valid_y]), changed, same)
    yield Quality("change.taizhou_cva_accuracy", data, count, accuracy, 0.972)
    yield Quality("change.taizhou_cva_kappa", data, count, kappa, 0.907)


def _whole(source: backend.RasterSource) -> Any:
    from ...backend.types import Window

    return Window(0, 0, 0, source.ref.height, source.ref.width)


def _write(path: Path, scene: Scene) -> Path:
    import rasterio

    image = np.moveaxis(scene.display(), -1, 0)
    profile = {"driver": "GTiff", "width": image.shape[2], "height": image.shape[1], "count": 3, "dtype": "uint8"}
    place = rasterio.Affine(_GSD, 0, 4e5, 0, -_GSD, 5e6)
    with rasterio.open(path, "w", **profile, crs="EPSG:32633", transform=place) as out:
        out.write(image)
    return path


def _town(seed: int) -> Scene:
    return render_scene(SceneSpec(size=(_SIZE, _SIZE), gsd=_GSD, blur=0.7), seed)


@evaluation("change.shift_error_px")
def shift() -> Iterator[Quality]:
    """Largest error of the shift found between procedural dates that lie 0 to 12 pixels apart."""
    errors = []
    with tempfile.TemporaryDirectory(prefix="oriel-eval-") as name:
        folder = Path(name)
        for seed, reach in zip(_SEEDS, (0.0, 2.0, 6.0, 12.0), strict=True):
            first = _town(seed)
            later, _ = second_date(first, seed + 1, nuisance=Nuisance(shift=reach))
            paths = _write(folder / "a.tif", first), _write(folder / "b.tif", later)
            found = backend.prepare_pair(*(backend.describe(p) for p in paths)).report.shift
            true = np.subtract(later.spec.shift, first.spec.shift)
            errors.append(float(np.hypot(found.dx - true[0], found.dy - true[1])))
    yield Quality("change.shift_error_px", "procedural, haze, season, 0-12 px", len(errors), max(errors), 0.3)


@evaluation(
    "change.any_object_f1",
    "change.any_false_per_megapixel",
    "change.words_object_f1",
    "change.words_false_per_megapixel",
)
def objects() -> Iterator[Quality]:
    """Objects of procedural pairs: any change, and new or lost buildings; and what an unchanged pair gives."""
    for kind, f1, rate, true in _towns(_SEEDS):
        yield Quality(f"change.{kind}_object_f1", "procedural, unseen seeds", true, f1, 0.75)
        yield Quality(f"change.{kind}_false_per_megapixel", "procedural, unchanged", len(_SEEDS), rate, 1.0)


@evaluation(
    "change.towns_any_f1",
    "change.towns_any_false_per_megapixel",
    "change.towns_words_f1",
    "change.towns_words_false_per_megapixel",
)
def towns() -> Iterator[Quality]:
    """The same of six times as many towns: what four give by luck evens out."""
    for kind, f1, rate, true in _towns(_MORE_SEEDS):
        yield Quality(f"change.towns_{kind}_f1", "procedural, 24 more unseen seeds", true, f1)
        yield Quality(f"change.towns_{kind}_false_per_megapixel", "the same, unchanged", len(_MORE_SEEDS), rate)


def _towns(seeds: range) -> Iterator[tuple[str, float, float, int]]:
    """Kind of question, F1 of the objects, false ones a megapixel of unchanged pairs, true objects."""
    model = compact_model()
    counts = {"any": np.zeros(3), "words": np.zeros(3)}
    false = {"any": 0, "words": 0}
    with tempfile.TemporaryDirectory(prefix="oriel-eval-") as name:
        for seed in seeds:
            folder = Path(name) / str(seed)
            folder.mkdir()
            first = _town(seed)
            before = _write(folder / "a.tif", first)
            for mode in ("default", "none"):
                later, changes = second_date(first, seed + 1, changes=mode)
                after = _write(folder / f"{mode}.tif", later)
                for kind, found in _found(model, before, after, folder).items():
                    if mode == "none":
                        false[kind] += len(found)
                        continue
                    wanted = [c.polygon for c in changes if kind == "any" or "building" in (c.class_from, c.class_to)]
                    counts[kind] += _matched(found, wanted)
    megapixels = len(seeds) * _SIZE * _SIZE / 1e6
    for kind, (hits, said, true) in counts.items():
        yield kind, float(2 * hits / max(said + true, 1)), false[kind] / megapixels, int(true)


@contextmanager
def opened_dates(model: Any, before: Path, after: Path, folder: Path) -> Iterator[backend.Dates]:
    """Two rasters as an aligned pair of dates; what is encoded is kept in the folder."""
    store = backend.FeatureStore(folder / "store")
    pair = backend.prepare_pair(backend.describe(before), backend.describe(after))
    with backend.open_source(pair.before) as a, backend.open_source(pair.after) as b:
        readers = [backend.TokenReader(s, model, store) for s in (a, b)]
        sessions = (backend.SegmentSession(a, model, store), backend.SegmentSession(b, model, store))
        yield backend.Dates(readers[0], readers[1], sessions, pair.report.tolerance)


def _found(model: Any, before: Path, after: Path, folder: Path) -> dict[str, list[NDArray[Any]]]:
    out = {}
    with opened_dates(model, before, after, folder) as dates:
        for kind, evidence in (
            ("any", backend.any_change(dates)),
            ("words", backend.word_change(dates, backend.parse_change("building"))),
        ):
            classes = backend.DEFAULT_CLASSES if kind == "any" else ()
            found = backend.change_objects(dates, evidence, classes=classes)
            out[kind] = [o.polygon.rings[0] for o in found]
    return out


def _matched(found: list[NDArray[Any]], wanted: list[NDArray[Any]]) -> NDArray[Any]:
    """Hits, objects said, objects true."""
    from shapely import Polygon

    said, true = ([Polygon(r).buffer(0) for r in rings if len(r) > 3] for rings in (found, wanted))
    hits = 0
    free = list(true)
    for one in said:
        best = max(free, key=lambda t: one.intersection(t).area / one.union(t).area, default=None)
        if best is not None and one.intersection(best).area / one.union(best).area >= _FOUND:
            hits += 1
            free.remove(best)
    return np.array([hits, len(said), len(true)], float)
