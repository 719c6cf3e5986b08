# SPDX-License-Identifier: GPL-3.0-or-later
"""A pair of 10,000 x 10,000 pixels: memory, waits between two reports, and what a stopped comparison does again."""

from __future__ import annotations

import contextlib
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ... import backend
from ..rows import Speed, bench
from .memory import measured_apart, peak_mb

_SIDE, _TOWN, _GSD = 10_000, 1000, 0.4
_SEEDS = range(8310, 8314)
_STOP = 0.2  # share of the windows after which the first comparison is stopped


@bench("change.large_memory_mb", "change.large_cpu_s", "change.large_longest_wait_s", "change.large_windows_again")
def large() -> Iterator[Speed]:
    """A mosaic of procedural towns at two dates, stopped after a fifth of the windows, then compared and outlined."""
    megabytes, seconds, wait, again, objects = measured_apart("change_large")
    yield Speed("change.large_memory_mb", megabytes, n=int(objects), unit="MB")
    yield Speed("change.large_cpu_s", seconds, n=int(objects), unit="s")
    yield Speed("change.large_longest_wait_s", wait, unit="s of CPU time")
    yield Speed("change.large_windows_again", again, unit="windows")


class _Stopped(Exception):  # noqa: N818 - what a user's Cancel is here
    pass


class _Watching:
    """Counts processor time between reports, and stops after a share of the windows where that is wanted."""

    def __init__(self, stop: float = 2.0) -> None:
        self.longest = 0.0
        self._stop = stop
        self._last = time.process_time()

    def begin(self) -> None:
        """Wait from now on."""
        self._last = time.process_time()

    def report(self, done: float, total: float, text: str = "") -> None:
        now = time.process_time()
        self.longest, self._last = max(self.longest, now - self._last), now
        if text == "Comparing" and done >= self._stop * total:
            raise _Stopped


def _counted(model: Any) -> list[int]:
    """Heights of the windows that the model encodes for comparing, from now on."""
    seen: list[int] = []
    encode = model.comparer.encode

    def counting(rgb: NDArray[np.uint8]) -> Any:
        seen.append(len(rgb))
        return encode(rgb)

    model.comparer.encode = counting
    return seen


def measure() -> tuple[float, float, float, float, float]:
    """Megabytes; seconds of CPU time; longest wait between two reports; windows encoded twice; objects."""
    model: Any = backend.load_model("oriel-compact", device="cpu")
    encoded = _counted(model)
    with tempfile.TemporaryDirectory(prefix="oriel-bench-") as name:
        before, after = _mosaics(Path(name))
        store = backend.FeatureStore(Path(name) / "store")
        start, watching = time.process_time(), _Watching()
        pair = backend.prepare_pair(backend.describe(before), backend.describe(after), progress=watching)
        with backend.open_source(pair.before) as a, backend.open_source(pair.after) as b:
            readers = [backend.TokenReader(s, model, store) for s in (a, b)]
            sessions = tuple(backend.SegmentSession(s, model, store) for s in (a, b))
            dates = backend.Dates(readers[0], readers[1], sessions, pair.report.tolerance)  # type: ignore[arg-type]
            with contextlib.suppress(_Stopped):
                backend.any_change(dates, progress=_Watching(_STOP))
            watching.begin()
            first, windows = len(encoded), 2 * sum(len(row) for row in _windows(readers[0]))
            evidence = backend.any_change(dates, progress=watching)
            again = len(encoded) - windows
            assert 0 < first < windows
            found = backend.level_objects(dates, evidence, classes=backend.DEFAULT_CLASSES, progress=watching)
    return peak_mb(), time.process_time() - start, watching.longest, float(again), float(len(found))


def _windows(reader: backend.TokenReader) -> Any:
    from ...backend.search.tokens import token_grid

    grid = token_grid(reader.source.ref, reader.model)
    return grid.windows(grid.cells(None))


def _mosaics(folder: Path) -> tuple[Path, Path]:
    """Four towns at two dates, turned and mirrored in turn over the whole area."""
    import rasterio
    from rasterio.windows import Window

    from ...backend.training.scenes import SceneSpec, render_scene, second_date

    pairs = []
    for seed in _SEEDS:
        first = render_scene(SceneSpec(size=(_TOWN, _TOWN), gsd=_GSD, blur=0.7), seed)
        pairs.append((first.display(), second_date(first, seed + 1)[0].display()))
    profile = {"driver": "GTiff", "width": _SIDE, "height": _SIDE, "count": 3, "dtype": "uint8", "tiled": True}
    place = rasterio.Affine(_GSD, 0, 4e5, 0, -_GSD, 5e6)
    paths = folder / "before.tif", folder / "after.tif"
    for date, path in enumerate(paths):
        with rasterio.open(path, "w", **profile, crs="EPSG:32633", transform=place) as out:
            for number in range((_SIDE // _TOWN) ** 2):
                row, col = divmod(number, _SIDE // _TOWN)
                turned = np.rot90(pairs[number % len(pairs)][date], number // len(pairs) % 4)
                turned = turned[:, ::-1] if number // 16 % 2 else turned
                out.write(np.moveaxis(turned, -1, 0), window=Window(col * _TOWN, row * _TOWN, _TOWN, _TOWN))
    return paths
