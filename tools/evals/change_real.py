# SPDX-License-Identifier: GPL-3.0-or-later
"""How well change is found on real pairs with a change mask, and what the classical ways give on the same pixels."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ... import backend
from ...backend.change.spectral import change_vector, ir_mad, otsu
from ..rows import NotHere, Quality, evaluation, shared_data
from .change import opened_dates
from .compact import compact_model

_BLOCK = 128  # pixels; the bootstrap draws whole blocks, because neighbouring pixels are not independent
_DRAWS = 1000
_WAYS = ("any", "building", "cva", "irmad")


@dataclass(frozen=True)
class LabelledPair:
    """Two images of one place and the mask of what changed."""

    before: Path
    after: Path
    truth: NDArray[np.bool_]


def labelled_pairs(name: str) -> list[LabelledPair]:
    """The pairs of one folder of the shared data: "levir_NC", "whu_cd" or "dsifn"."""
    import rasterio

    folder = shared_data() / "change" / name
    if not folder.is_dir():
        raise NotHere(f"{folder} does not exist")
    first, second = ("prev", "curr") if (folder / "prev").is_dir() else ("A", "B")
    pairs = []
    for label in sorted((folder / "label").iterdir()):
        with rasterio.open(label) as file:
            pairs.append(LabelledPair(folder / first / label.name, folder / second / label.name, file.read(1) > 0))
    return pairs


def masks(model: Any, pair: LabelledPair, folder: Path) -> dict[str, NDArray[np.bool_]]:
    """What each way says of a pair, bool (h, w) each: objects of any change, of "building", and the classical ways."""
    shape = pair.truth.shape
    out = {}
    with opened_dates(model, pair.before, pair.after, folder) as dates:
        for way in ("any", "building"):
            asked = backend.parse_change(way)
            evidence = backend.any_change(dates) if way == "any" else backend.word_change(dates, asked)
            out[way] = drawn(backend.change_objects(dates, evidence), shape)
    out.update(_classical(pair))
    return out


def drawn(objects: list[backend.ChangeObject], shape: tuple[int, ...]) -> NDArray[np.bool_]:
    """The objects' polygons as a mask."""
    from rasterio.features import rasterize

    shapes = [{"type": "Polygon", "coordinates": [r.tolist() for r in o.polygon.rings]} for o in objects]
    if not shapes:
        return np.zeros(shape, bool)
    out: NDArray[np.bool_] = rasterize(shapes, shape).astype(bool)
    return out


def _classical(pair: LabelledPair) -> dict[str, NDArray[np.bool_]]:
    import rasterio

    bands = []
    for path in (pair.before, pair.after):
        with rasterio.open(path) as file:
            bands.append(file.read(tuple(range(1, min(file.count, 3) + 1))).astype(np.float32))
    valid = np.ones(pair.truth.shape, bool)
    before, after = bands
    length, chi = change_vector(before, after, valid), ir_mad(before, after, valid).chi
    return {"cva": length >= otsu(length), "irmad": chi >= otsu(chi)}


def counts(said: NDArray[np.bool_], truth: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Hits, false and missed pixels of each block, (blocks, 3)."""
    rows = []
    for y in range(0, truth.shape[0], _BLOCK):
        for x in range(0, truth.shape[1], _BLOCK):
            s, t = (m[y : y + _BLOCK, x : x + _BLOCK] for m in (said, truth))
            rows.append([(s & t).sum(), (s & ~t).sum(), (~s & t).sum()])
    return np.array(rows, np.float64)


def f1(table: NDArray[np.float64]) -> float:
    """F1 of the pixels of all blocks."""
    hits, false, missed = table.sum(axis=0)
    return float(2 * hits / max(2 * hits + false + missed, 1))


def interval(table: NDArray[np.float64]) -> tuple[float, float]:
    """The 95 % bootstrap interval of `f1`."""
    rng = np.random.default_rng(1)
    values = [f1(table[rng.integers(len(table), size=len(table))]) for _ in range(_DRAWS)]
    return float(np.percentile(values, 2.5)), float(np.percentile(values, 97.5))


def _rows(name: str, short: str, wanted: dict[str, float | str | None]) -> Iterator[Quality]:
    model = compact_model()
    pairs = labelled_pairs(name)
    tables: dict[str, list[NDArray[np.float64]]] = {way: [] for way in _WAYS}
    with tempfile.TemporaryDirectory(prefix="oriel-eval-") as folder:
        for number, pair in enumerate(pairs):
            for way, said in masks(model, pair, Path(folder) / str(number)).items():
                tables[way].append(counts(said, pair.truth))
    for way in _WAYS:
        table = np.concatenate(tables[way])
        low, high = interval(table)
        data = f"{short}, 95 % interval {low:.2f}-{high:.2f}"
        yield Quality(f"change.{short}_{way}_f1", data, len(pairs), f1(table), wanted.get(way))


@evaluation(*(f"change.levir_{way}_f1" for way in _WAYS))
def levir() -> Iterator[Quality]:
    """F1 of the changed pixels, seven pairs; only buildings are labelled."""
    yield from _rows("levir_NC", "levir", {"building": 0.45})


@evaluation(*(f"change.whu_{way}_f1" for way in _WAYS))
def whu() -> Iterator[Quality]:
    """F1 of the changed pixels, one pair; only buildings are labelled."""
    yield from _rows("whu_cd", "whu", {"building": 0.45})


@evaluation(*(f"change.dsifn_{way}_f1" for way in _WAYS))
def dsifn() -> Iterator[Quality]:
    """F1 of the changed pixels, four pairs; every kind of change is labelled."""
    yield from _rows("dsifn", "dsifn", {"any": "better than cva and irmad"})
