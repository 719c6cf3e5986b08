# SPDX-License-Identifier: GPL-3.0-or-later
"""How well change is found between two radar dates, and what the plain logarithm of the ratio gives."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ... import backend
from ...backend.change.spectral import otsu
from ..rows import NotHere, Quality, evaluation, shared_data


@evaluation("change.radar_f1", "change.radar_log_ratio_f1")
def radar() -> Iterator[Quality]:
    """The spectral path on a pair full of speckle, in pixels; its averaging over 7 was chosen with it in sight."""
    import rasterio

    folder = shared_data() / "change" / "inlpg"
    if not folder.is_dir():
        raise NotHere(f"{folder} does not exist")
    paths = [folder / f"yellow_A_{name}.bmp" for name in ("1", "2", "gt")]
    with rasterio.open(paths[2]) as file:
        truth = file.read(1) > 0
    with backend.open_source(backend.describe(paths[0])) as a, backend.open_source(backend.describe(paths[1])) as b:
        found = backend.band_change(a, b).field.values >= 0.5
    values = []
    for path in paths[:2]:
        with rasterio.open(path) as file:
            values.append(np.log(file.read(1).astype(np.float64) + 1))
    ratio = np.abs(values[1] - values[0])
    data, count = "Yellow River, two radar dates", int(truth.sum())
    yield Quality("change.radar_f1", data, count, _f1(found, truth))
    yield Quality("change.radar_log_ratio_f1", data, count, _f1(ratio >= otsu(ratio), truth))


def _f1(found: NDArray[Any], truth: NDArray[Any]) -> float:
    return float(2 * (found & truth).sum() / max(found.sum() + truth.sum(), 1))
