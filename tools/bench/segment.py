# SPDX-License-Identifier: GPL-3.0-or-later
"""How fast a click becomes an outline, and a mask a polygon."""

from __future__ import annotations

import math
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np

from ... import backend
from ...backend.errors import WeightsError
from ...backend.types import Mask, Prompts, Window
from ..rows import NotHere, Speed, bench, median_ms, shared_data

_SIDE = 3000
_LARGE = "raster/rio-tiler/cog_world.tif"


def _model() -> Any:
    try:
        return backend.load_model("oriel-compact", device="cpu")
    except WeightsError as error:
        raise NotHere(str(error)) from error


def _image(folder: Path) -> Path:
    """Textured ground with bright blocks, as a tiled GeoTIFF."""
    import rasterio

    generator = np.random.default_rng(3)
    small = generator.integers(60, 140, (3, _SIDE // 4, _SIDE // 4)).astype(np.uint8)
    image = np.kron(small, np.ones((1, 4, 4), np.uint8))
    for row in range(40, _SIDE - 100, 150):
        for col in range(40, _SIDE - 100, 150):
            image[:, row : row + 60, col : col + 45] = 220
    path = folder / "bench.tif"
    profile = {"driver": "GTiff", "width": _SIDE, "height": _SIDE, "count": 3, "dtype": "uint8", "tiled": True}
    with rasterio.open(
        path, "w", **profile, crs="EPSG:32633", transform=rasterio.Affine(0.3, 0, 4e5, 0, -0.3, 5e6)
    ) as out:
        out.write(image)
    return path


def _click(x: float, y: float) -> backend.SegmentRequest:
    return backend.SegmentRequest(Prompts(np.array([(x, y)]), np.ones(1, np.int64)), scale=1.0)


@contextmanager
def _folder() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="oriel-bench-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _first_clicks(session: Callable[[], Any], places: list[tuple[float, float]]) -> float:
    times = []
    for x, y in places:
        fresh = session()
        start = time.perf_counter()
        fresh.predict(_click(x, y))
        times.append((time.perf_counter() - start) * 1e3)
    return median(times)


@bench("segment.click_cached_ms", "segment.click_first_ms", "segment.click_from_disk_ms")
def clicks() -> Iterator[Speed]:
    """Click -> outline: in an encoded window, anywhere for the first time, after a restart."""
    model = _model()
    with _folder() as folder:
        source = backend.open_source(backend.describe(_image(folder)))
        store = backend.FeatureStore(folder / "store")
        session = backend.SegmentSession(source, model, store)
        session.predict(_click(1500, 1500))
        spots = iter([(1500 + 3.0 * step, 1490 + 2.0 * step) for step in range(40)])
        yield Speed(
            "segment.click_cached_ms", median_ms(lambda: session.predict(_click(*next(spots))), repeats=30), n=30
        )
        places = [(x, y) for x in (300.0, 1400.0, 2600.0) for y in (300.0, 2700.0)]

        def fresh(kept: Any = None) -> Any:
            return backend.SegmentSession(source, model, kept or backend.FeatureStore(folder / "store"))

        yield Speed("segment.click_first_ms", _first_clicks(fresh, places), n=len(places))
        yield Speed("segment.click_from_disk_ms", _first_clicks(fresh, places), n=len(places))
        source.close()


@bench("segment.click_large_ms")
def large() -> Iterator[Speed]:
    """A first click on a raster of 36,000 x 18,000 pixels; the plain column is one on 3,000 x 3,000."""
    path = shared_data() / _LARGE
    if not path.exists():
        raise NotHere(f"{path} does not exist")
    model = _model()
    with _folder() as folder:
        times = []
        for count, file in enumerate((path, _image(folder))):
            source = backend.open_source(backend.describe(file))

            def fresh(source: Any = source, count: int = count) -> Any:
                return backend.SegmentSession(source, model, backend.FeatureStore(folder / f"store{count}"))

            times.append(_first_clicks(fresh, _places(source)))
            source.close()
        yield Speed("segment.click_large_ms", times[0], plain=times[1], n=5)


def _places(source: Any) -> list[tuple[float, float]]:
    """Five places spread over what has data."""
    ref = source.ref
    level = max(0, math.ceil(math.log2(max(ref.width, ref.height) / 512)))
    scale = 2**level
    valid = source.read(Window(level, 0, 0, ref.height // scale, ref.width // scale)).valid
    rows, cols = np.nonzero(valid)
    order = np.random.default_rng(0).permutation(len(rows))
    found: list[tuple[float, float]] = []
    for i in order:
        row, col = int((rows[i] + 0.5) * scale), int((cols[i] + 0.5) * scale)
        # a pixel of the overview counts where only a part of it has data
        if source.read(Window(0, row, col, 1, 1)).valid.all():
            found.append((col + 0.5, row + 0.5))
        if len(found) == 5:
            break
    return found


@bench("vectorize.outline_10000_s")
def outlines() -> Iterator[Speed]:
    """Contours and simplification of 10,000 objects; plain = pixel-edge polygons by GDAL, then shapely's simplify."""
    import shapely
    from rasterio import features
    from scipy import ndimage

    generator = np.random.default_rng(0)
    y, x = np.mgrid[:48, :48] + 0.5 - 24
    masks = []
    for _ in range(200):
        noise = ndimage.gaussian_filter(generator.standard_normal((48, 48)), 3)
        logits = 14 - np.hypot(x, y) + 2 * noise / noise.std()
        masks.append(Mask(Window(0, 0, 0, 48, 48), logits.astype(np.float32), 0.9, 0.9))

    def plain() -> None:
        for mask in masks:
            inside = (mask.logits > 0).astype(np.uint8)
            for shape, _value in features.shapes(inside, mask=inside.astype(bool)):
                shapely.simplify(shapely.geometry.shape(shape), 0.5)

    ours = median_ms(lambda: [backend.outline(mask) for mask in masks], repeats=5)
    share = 10_000 / len(masks) / 1e3
    yield Speed("vectorize.outline_10000_s", ours * share, plain=median_ms(plain, repeats=5) * share, n=5, unit="s")
