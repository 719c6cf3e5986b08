# SPDX-License-Identifier: GPL-3.0-or-later
"""Changed or not, object by object: is the score higher where a label says so than in like places without a label?"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ... import backend
from ...backend.training.scenes import second_date
from ..rows import Quality, evaluation
from .change import _town, _write, opened_dates
from .change_real import LabelledPair, labelled_pairs
from .compact import compact_model

_SEEDS = range(9100, 9106)  # never used for training
_LEAST = 30  # pixels of a component; smaller ones are crumbs of the label
_PLACES = 5  # unchanged places a component, so that their chance placement averages out
_AWAY = 4  # pixels between an unchanged place and every label


@evaluation("change.object_auc", "change.real_object_auc")
def changed_or_not() -> Iterator[Quality]:
    """Area under the ROC curve of the change score: labelled components against unchanged windows of the same size."""
    with tempfile.TemporaryDirectory(prefix="oriel-eval-") as folder:
        pairs = _procedural(Path(folder))
        yield _row("change.object_auc", "procedural, haze, season, shift", pairs, 0.90)
    real = [pair for name in ("levir_NC", "whu_cd") for pair in labelled_pairs(name)]
    yield _row("change.real_object_auc", "LEVIR (7 pairs) and WHU (1)", real, 0.75)


def _procedural(folder: Path) -> list[LabelledPair]:
    from rasterio.features import rasterize

    pairs = []
    for seed in _SEEDS:
        first = _town(seed)
        later, changes = second_date(first, seed + 1)
        before, after = _write(folder / f"{seed}a.tif", first), _write(folder / f"{seed}b.tif", later)
        shape = first.instances.shape
        shapes = [{"type": "Polygon", "coordinates": [c.polygon.tolist()]} for c in changes]
        truth = rasterize(shapes, shape).astype(bool) if shapes else np.zeros(shape, bool)
        pairs.append(LabelledPair(before, after, truth))
    return pairs


def _row(name: str, data: str, pairs: list[LabelledPair], wanted: float) -> Quality:
    from ...backend.training.evaluate import auc

    scores: list[float] = []
    truth: list[bool] = []
    for number, pair in enumerate(pairs):
        changed, unchanged = compared(change_score(pair), pair.truth, np.random.default_rng(number))
        scores += [*changed, *unchanged]
        truth += [True] * len(changed) + [False] * len(unchanged)
    return Quality(name, data, sum(truth), auc(scores, truth), wanted)


def change_score(pair: LabelledPair) -> NDArray[np.float32]:
    """What "any change" says of each pixel of the first date, float32 (h, w)."""
    with (
        tempfile.TemporaryDirectory(prefix="oriel-eval-") as folder,
        opened_dates(compact_model(), pair.before, pair.after, Path(folder)) as dates,
    ):
        evidence = backend.any_change(dates)
    field: Any = evidence.field
    pitch = field.grid.pitch
    rows = ((np.arange(pair.truth.shape[0]) + 0.5) / pitch).astype(int) - field.row
    cols = ((np.arange(pair.truth.shape[1]) + 0.5) / pitch).astype(int) - field.col
    values = evidence.z
    kept: NDArray[np.float32] = values[np.clip(rows, 0, values.shape[0] - 1)][:, np.clip(cols, 0, values.shape[1] - 1)]
    return kept


def compared(
    score: NDArray[np.floating[Any]], truth: NDArray[np.bool_], rng: np.random.Generator
) -> tuple[list[float], list[float]]:
    """Mean score of each labelled component, and of the same shape put down where nothing is labelled.

    Args:
        score: (h, w).
        truth: bool (h, w).
        rng: of the places.
    """
    from scipy import ndimage

    parts, _ = ndimage.label(truth)
    free = ~ndimage.binary_dilation(truth, iterations=_AWAY)
    changed, unchanged = [], []
    for number, (rows, cols) in enumerate(ndimage.find_objects(parts), start=1):
        shape = parts[rows, cols] == number
        if shape.sum() < _LEAST:
            continue
        places = _places(free, shape, rng)
        if not places:
            continue
        changed.append(float(score[rows, cols][shape].mean()))
        h, w = shape.shape
        unchanged += [float(score[y : y + h, x : x + w][shape].mean()) for y, x in places]
    return changed, unchanged


def _places(free: NDArray[np.bool_], shape: NDArray[np.bool_], rng: np.random.Generator) -> list[tuple[int, int]]:
    """Up to `_PLACES` upper left corners where all of a shape lies on free pixels."""
    (height, width), (h, w) = free.shape, shape.shape
    found: list[tuple[int, int]] = []
    for _ in range(200):
        y, x = int(rng.integers(height - h + 1)), int(rng.integers(width - w + 1))
        if free[y : y + h, x : x + w][shape].all():
            found.append((y, x))
            if len(found) == _PLACES:
                break
    return found
