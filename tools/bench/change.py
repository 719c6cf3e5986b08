# SPDX-License-Identifier: GPL-3.0-or-later
"""How fast two dates are compared."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ... import backend
from ...backend.errors import WeightsError
from ..rows import NotHere, Speed, bench
from .memory import measured_apart, peak_mb

_SIDE, _GSD, _SEED = 1024, 0.4, 8300
_WIDE, _TALL = 2048, 4096  # pixels of the pair whose memory is measured: more windows than the store keeps


def _dates(folder: Path) -> list[Path]:
    """A procedural town at two dates, with everything that differs without being change."""
    from ...backend.training.scenes import SceneSpec, render_scene, second_date

    first = render_scene(SceneSpec(size=(_SIDE, _SIDE), gsd=_GSD, blur=0.7), _SEED)
    later, _ = second_date(first, _SEED + 1)
    return [_write(folder / f"{n}.tif", np.moveaxis(scene.display(), -1, 0)) for n, scene in enumerate((first, later))]


def _write(path: Path, image: NDArray[Any]) -> Path:
    import rasterio

    bands, height, width = image.shape
    profile = {"driver": "GTiff", "width": width, "height": height, "count": bands, "dtype": "uint8", "tiled": True}
    place = rasterio.Affine(_GSD, 0, 4e5, 0, -_GSD, 5e6)
    with rasterio.open(path, "w", **profile, crs="EPSG:32633", transform=place) as out:
        out.write(image)
    return path


@bench("change.pair_1024_s", "change.pair_1024_cpu_s", "change.bands_1024_s", "change.slider_ms")
def pair_1024() -> Iterator[Speed]:
    """Two files -> objects, nothing cached, the model loaded; the bands alone; the slider."""
    try:
        model = backend.load_model("oriel-compact", device="cpu")
    except WeightsError as error:
        raise NotHere(str(error)) from error
    with tempfile.TemporaryDirectory(prefix="oriel-bench-") as name:
        before, after = _dates(Path(name))
        start, cpu = time.perf_counter(), time.process_time()
        pair = backend.prepare_pair(backend.describe(before), backend.describe(after))
        store = backend.FeatureStore(Path(name) / "store")
        with backend.open_source(pair.before) as a, backend.open_source(pair.after) as b:
            first, second = (backend.TokenReader(s, model, store) for s in (a, b))
            sessions = (backend.SegmentSession(a, model, store), backend.SegmentSession(b, model, store))
            dates = backend.Dates(first, second, sessions, pair.report.tolerance)
            evidence = backend.any_change(dates)
            backend.change_objects(dates, evidence, classes=backend.DEFAULT_CLASSES)
            yield Speed("change.pair_1024_s", time.perf_counter() - start, unit="s")
            yield Speed("change.pair_1024_cpu_s", time.process_time() - cpu, unit="s")
            start = time.perf_counter()
            backend.change_objects(None, backend.band_change(a, b))
            yield Speed("change.bands_1024_s", time.perf_counter() - start, unit="s")
            start = time.perf_counter()
            backend.change_objects(None, evidence, backend.DetectOptions(threshold=0.3))
            yield Speed("change.slider_ms", (time.perf_counter() - start) * 1e3)


@bench("change.memory_mb")
def memory() -> Iterator[Speed]:
    """Largest resident memory of a process that compares a tall pair; beside it that after the first half of it."""
    half, whole = measured_apart("change")
    yield Speed("change.memory_mb", whole, half, unit="MB")


def measure() -> tuple[float, float]:
    """Megabytes after half of the windows of a pair, and after all of them."""
    model = backend.load_model("oriel-compact", device="cpu")
    half = [0.0]

    class Watching:
        def report(self, done: float, total: float, text: str = "") -> None:
            if 2 * done <= total and text == "Comparing":
                half[0] = peak_mb()

    rng = np.random.default_rng(_SEED)
    with tempfile.TemporaryDirectory(prefix="oriel-bench-") as name:
        paths = []
        for number in range(2):
            coarse = rng.integers(40, 200, (3, _TALL // 8, _WIDE // 8)).astype(np.uint8)
            paths.append(_write(Path(name) / f"{number}.tif", coarse.repeat(8, 1).repeat(8, 2)))
        pair = backend.prepare_pair(*(backend.describe(p) for p in paths), adjust=False)
        store = backend.FeatureStore(Path(name) / "store")
        with backend.open_source(pair.before) as a, backend.open_source(pair.after) as b:
            readers = [backend.TokenReader(s, model, store) for s in (a, b)]
            sessions = (backend.SegmentSession(a, model, store), backend.SegmentSession(b, model, store))
            dates = backend.Dates(readers[0], readers[1], sessions, pair.report.tolerance)
            backend.any_change(dates, progress=Watching())
    return half[0], peak_mb()
