# SPDX-License-Identifier: GPL-3.0-or-later
"""How fast a click becomes an outline, and a mask a polygon."""

from __future__ import annotations

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
from ..large_cog import write_large_cog
from ..rows import NotHere, Speed, bench, median_ms
from .imagery import textured

_LARGE_CLICKS = 9


def _model() -> Any:
    try:
        return backend.load_model("oriel-compact", device="cpu")
    except WeightsError as error:
        raise NotHere(str(error)) from error


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
        source = backend.open_source(backend.describe(textured(folder)))
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
    """A first click on a textured raster of 36,000 x 18,000 pixels; the plain column is one on 3,000 x 3,000."""
    model = _model()
    with _folder() as folder:
        files = (write_large_cog(folder / "large.tif"), textured(folder))
        sources = [backend.open_source(backend.describe(file)) for file in files]
        times: list[list[float]] = [[], []]
        for number in range(_LARGE_CLICKS):  # in turns, so that both see the same machine
            for count, source in enumerate(sources):
                session = backend.SegmentSession(source, model, backend.FeatureStore(folder / f"store{count}"))
                width, height = source.ref.width, source.ref.height
                place = _click(*_spread(number, width, height))
                start = time.perf_counter()
                session.predict(place)
                times[count].append((time.perf_counter() - start) * 1e3)
        for source in sources:
            source.close()
    yield Speed("segment.click_large_ms", median(times[0]), plain=median(times[1]), n=_LARGE_CLICKS)


def _spread(number: int, width: int, height: int) -> tuple[float, float]:
    """The places of a 3 x 3 grid, one after the other."""
    return (number % 3 + 0.5) * width / 3, (number // 3 + 0.5) * height / 3


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
