# SPDX-License-Identifier: GPL-3.0-or-later
"""Ranked places for words, an example, or both, over one or many layers (ALGORITHMS A4).

An index keeps sums of tokens over cells of 7 x 7 tokens. Places of three sizes (2, 4 and 8 cells a side, half
overlapping) are sums of cells, so one pass over the imagery serves all sizes and every later query.
"""

from __future__ import annotations

import hashlib
import os
import zipfile
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import InputError, StoreError
from ..progress import SILENT, Progress
from .highlight import check_words
from .tokens import TokenGrid, TokenReader, token_grid

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from ..models.protocols import TextImageModel
    from ..types import Bounds
    from .query import Query

CELL = 7  # tokens
SIZES = (2, 4, 8)  # cells a side
_VERSION = 1
_MIN_VALID = 0.5  # share of a place that must have data


@dataclass(frozen=True)
class PlaceIndex:
    """Places of one layer.

    Attributes:
        signature: of the layer that was indexed.
        model: signature of the model.
        vectors: float32 (n, d), unit length.
        bounds: float64 (n, 4), working pixels.
        size: int64 (n,), index into `SIZES`.
    """

    signature: str
    model: str
    vectors: NDArray[np.float32]
    bounds: NDArray[np.float64]
    size: NDArray[np.int64]


@dataclass(frozen=True)
class PlaceQuery:
    """What to look for.

    Attributes:
        words: a parsed query or None.
        example: vector (d,) from `example_vector`, or None.
        mix: 0 = the example alone ... 1 = the words alone, where both are given.
        liked, disliked: vectors (n, d) of places that were ticked and crossed.
    """

    words: Query | None = None
    example: NDArray[np.float32] | None = None
    mix: float = 0.5
    liked: NDArray[np.float32] = field(default_factory=lambda: np.zeros((0, 0), np.float32))
    disliked: NDArray[np.float32] = field(default_factory=lambda: np.zeros((0, 0), np.float32))


@dataclass(frozen=True)
class Place:
    """One hit.

    Attributes:
        layer: index of the layer in the list that was searched.
        row: row of the layer's index, to mark it as liked.
        bounds: working pixels.
        score: 0..1, share of all places that match less.
    """

    layer: int
    row: int
    bounds: Bounds
    score: float


def build_index(reader: TokenReader, folder: Path | None = None, *, progress: Progress = SILENT) -> PlaceIndex:
    """Index a layer, or load the index if it was built before.

    Args:
        reader: layer, model and feature store.
        folder: where indexes are kept; None = in memory only.
        progress: told of each window; may cancel. What was encoded until then stays in the feature store.

    Raises:
        StoreError: the index cannot be written.
    """
    path = folder / f"{_key(reader)}.npz" if folder else None
    if path and path.exists():
        found = _load(path, reader)
        if found:
            return found
    grid = token_grid(reader.source.ref, reader.model)
    sums, counts = _cells(reader, grid, progress)
    vectors, bounds, size = _places(sums, counts, grid)
    index = PlaceIndex(reader.source.signature, reader.model.signature, vectors, bounds, size)
    if path:
        _save(path, index)
    return index


def example_vector(reader: TokenReader, area: Bounds) -> NDArray[np.float32]:
    """The mean token of a box in working pixels, float32 (d,), unit length.

    Raises:
        InputError: the box is outside the layer or has no data.
    """
    strips = list(reader.strips(token_grid(reader.source.ref, reader.model), area))
    tokens = np.concatenate([s.tokens[s.valid] for s in strips])
    if not len(tokens):
        raise InputError("The example has no image data; draw it where the layer shows something.")
    mean: NDArray[np.float32] = tokens.mean(axis=0)
    return mean / max(float(np.linalg.norm(mean)), 1e-9)


def rank(indexes: Sequence[PlaceIndex], query: PlaceQuery, model: TextImageModel, *, count: int = 50) -> list[Place]:
    """The best places of all layers, best first, without overlaps.

    Scores of words and of an example are made comparable as normal CDFs over all places of a size before they are
    mixed (WeiCom, Psomas et al. 2024).

    Raises:
        InputError: nothing asked for, or a word is unknown.
    """
    if query.words is None and query.example is None:
        raise InputError("Nothing to search for; type words or choose an example.")
    if query.words is not None:
        check_words(query.words, model)
    indexes = [i for i in indexes if len(i.vectors)]
    if not indexes:
        return []
    vectors = np.concatenate([i.vectors for i in indexes])
    size = np.concatenate([i.size for i in indexes])
    layer = np.concatenate([np.full(len(i.vectors), n) for n, i in enumerate(indexes)])
    row = np.concatenate([np.arange(len(i.vectors)) for i in indexes])
    bounds = np.concatenate([i.bounds for i in indexes])
    score = _scores(vectors, size, query, model)
    chosen: list[int] = []
    for i in np.argsort(-score, kind="stable"):
        same = [j for j in chosen if layer[j] == layer[i]]
        if not same or not _overlaps(bounds[i], bounds[same]):
            chosen.append(int(i))
            if len(chosen) == count:
                break
    order = np.argsort(np.argsort(score)) / max(1, len(score) - 1)
    return [
        Place(int(layer[i]), int(row[i]), tuple(float(v) for v in bounds[i]), float(order[i]))  # type: ignore[arg-type]
        for i in chosen
    ]


def _scores(
    vectors: NDArray[np.float32], size: NDArray[np.int64], query: PlaceQuery, model: TextImageModel
) -> NDArray[np.float64]:
    score = np.zeros(len(vectors))
    if query.words is not None:
        share = 1.0 if query.example is None else query.mix
        best = (vectors @ model.encode_text(query.words.words).T).max(axis=1)
        score += share * _cdf(best, size)
        if query.words.negatives:
            worst = (vectors @ model.encode_text(query.words.negatives).T).max(axis=1)
            score -= 0.5 * share * _cdf(worst, size)
    example = query.example
    if example is not None:
        score += (1.0 if query.words is None else 1 - query.mix) * _cdf(vectors @ example, size)
    # Rocchio (1971): towards what was ticked, away from what was crossed.
    if len(query.liked):
        score += 0.75 * _cdf(vectors @ query.liked.mean(axis=0), size)
    if len(query.disliked):
        score -= 0.25 * _cdf(vectors @ query.disliked.mean(axis=0), size)
    return score


def _cdf(values: NDArray[np.floating[Any]], size: NDArray[np.int64]) -> NDArray[np.float64]:
    from scipy.special import ndtr

    out = np.zeros(len(values))
    for s in np.unique(size):
        v = values[size == s].astype(np.float64)
        spread = 1.4826 * np.median(np.abs(v - np.median(v)))
        out[size == s] = ndtr((v - np.median(v)) / max(float(spread), 1e-6))
        # ndtr saturates at 1 in the tail; the raw value keeps the order there.
        out[size == s] += 1e-3 * v
    return out


def _overlaps(box: NDArray[np.float64], others: NDArray[np.float64]) -> bool:
    """IoU > 0.3 with, or more than 70 % inside, a better hit."""
    w = np.minimum(box[2], others[:, 2]) - np.maximum(box[0], others[:, 0])
    h = np.minimum(box[3], others[:, 3]) - np.maximum(box[1], others[:, 1])
    inter = np.clip(w, 0, None) * np.clip(h, 0, None)
    area = (box[2] - box[0]) * (box[3] - box[1])
    areas = (others[:, 2] - others[:, 0]) * (others[:, 3] - others[:, 1])
    return bool(((inter / (area + areas - inter) > 0.3) | (inter / np.minimum(area, areas) > 0.7)).any())


def _cells(reader: TokenReader, grid: TokenGrid, progress: Progress) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    rows, cols = grid.shape
    h, w = max(1, rows // CELL), max(1, cols // CELL)
    sums: NDArray[np.float32] | None = None
    counts = np.zeros((h, w), np.float32)
    column = np.minimum(np.arange(cols) // CELL, w - 1)
    for strip in reader.strips(grid, None, progress, "Indexing"):
        if sums is None:
            sums = np.zeros((h, w, strip.tokens.shape[2]), np.float32)
        for i, (tokens, valid) in enumerate(zip(strip.tokens, strip.valid, strict=True)):
            cell = min((strip.row + i) // CELL, h - 1)
            np.add.at(sums[cell], column[valid], tokens[valid])
            np.add.at(counts[cell], column[valid], 1)
    assert sums is not None
    return sums, counts


def _places(
    sums: NDArray[np.float32], counts: NDArray[np.float32], grid: TokenGrid
) -> tuple[NDArray[np.float32], NDArray[np.float64], NDArray[np.int64]]:
    vectors, bounds, sizes = [], [], []
    h, w = counts.shape
    side = CELL * grid.pitch
    for number, cells in enumerate(SIZES):
        step = max(1, cells // 2)
        for r in range(0, max(1, h - cells + 1), step):
            for c in range(0, max(1, w - cells + 1), step):
                part = (slice(r, min(h, r + cells)), slice(c, min(w, c + cells)))
                n = counts[part].sum()
                if n < _MIN_VALID * counts[part].size * CELL * CELL:
                    continue
                vector = sums[part].sum(axis=(0, 1)) / n
                vectors.append(vector / max(float(np.linalg.norm(vector)), 1e-9))
                bounds.append((c * side, r * side, part[1].stop * side, part[0].stop * side))
                sizes.append(number)
        if h < cells and w < cells:
            break  # larger places would be the whole layer again
    if not vectors:
        d = sums.shape[2]
        return np.zeros((0, d), np.float32), np.zeros((0, 4)), np.zeros(0, np.int64)
    return np.array(vectors, np.float32), np.array(bounds, np.float64), np.array(sizes, np.int64)


def _key(reader: TokenReader) -> str:
    text = f"{_VERSION} {reader.source.signature} {reader.model.signature}"
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def _load(path: Path, reader: TokenReader) -> PlaceIndex | None:
    """The stored index, or None where the file is damaged (it is then built anew)."""
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as data:
            vectors, bounds, size = data["vectors"].astype(np.float32), data["bounds"], data["size"]
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
        return None
    if len(vectors) != len(bounds) or len(size) != len(bounds):
        return None
    return PlaceIndex(reader.source.signature, reader.model.signature, vectors, bounds, size)


def _save(path: Path, index: PlaceIndex) -> None:
    part = path.with_suffix(f".{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with part.open("wb") as file:
            np.savez(file, vectors=index.vectors.astype(np.float16), bounds=index.bounds, size=index.size)
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise StoreError(f"The index cannot be written to {path.parent}: {error}. Free some space there.") from error
