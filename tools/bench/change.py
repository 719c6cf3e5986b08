# SPDX-License-Identifier: GPL-3.0-or-later
"""How fast two dates are compared."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from ... import backend
from ...backend.errors import WeightsError
from ..rows import NotHere, Speed, bench

_SIDE = 1024


def _dates(folder: Path) -> list[Path]:
    """Textured ground at two dates; some blocks come and go."""
    import rasterio

    generator = np.random.default_rng(5)
    small = generator.integers(60, 140, (3, _SIDE // 4, _SIDE // 4)).astype(np.uint8)
    ground = np.kron(small, np.ones((1, 4, 4), np.uint8))
    paths = []
    for number in range(2):
        image = ground.copy()
        for row in range(100 + 300 * number, _SIDE - 100, 400):
            image[:, row : row + 60, 200:260] = 220
        paths.append(folder / f"{number}.tif")
        profile = {"driver": "GTiff", "width": _SIDE, "height": _SIDE, "count": 3, "dtype": "uint8", "tiled": True}
        place = rasterio.Affine(0.5, 0, 4e5, 0, -0.5, 5e6)
        with rasterio.open(paths[-1], "w", **profile, crs="EPSG:32633", transform=place) as out:
            out.write(image)
    return paths


@bench("change.pair_1024_s", "change.bands_1024_s", "change.slider_ms")
def pair_1024() -> Iterator[Speed]:
    """Two files -> objects, nothing cached, the model loaded; the bands alone; the slider."""
    try:
        model = backend.load_model("oriel-compact", device="cpu")
    except WeightsError as error:
        raise NotHere(str(error)) from error
    with tempfile.TemporaryDirectory(prefix="oriel-bench-") as name:
        before, after = _dates(Path(name))
        start = time.perf_counter()
        pair = backend.prepare_pair(backend.describe(before), backend.describe(after))
        store = backend.FeatureStore(Path(name) / "store")
        with backend.open_source(pair.before) as a, backend.open_source(pair.after) as b:
            first, second = (backend.TokenReader(s, model, store) for s in (a, b))
            sessions = (backend.SegmentSession(a, model, store), backend.SegmentSession(b, model, store))
            dates = backend.Dates(first, second, sessions, pair.report.tolerance)
            evidence = backend.any_change(dates)
            backend.change_objects(dates, evidence, classes=backend.DEFAULT_CLASSES)
            yield Speed("change.pair_1024_s", time.perf_counter() - start, unit="s")
            start = time.perf_counter()
            backend.change_objects(None, backend.band_change(a, b))
            yield Speed("change.bands_1024_s", time.perf_counter() - start, unit="s")
            start = time.perf_counter()
            backend.change_objects(None, evidence, backend.DetectOptions(threshold=0.3))
            yield Speed("change.slider_ms", (time.perf_counter() - start) * 1e3)
