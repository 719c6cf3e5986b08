# SPDX-License-Identifier: GPL-3.0-or-later
"""Similarities of all places of all layers to the vectors of a query: exact where memory allows, else coarse first."""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..errors import StoreError
from ..store.vectors import CoarseCodes, load_codes, make_codes, product

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from .index import PlaceIndex

RAM_BYTES = 600e6
"""Float32 vectors of one index up to this size are kept in memory and searched exactly."""

_LEAST_CANDIDATES = 20_000
_PER_HIT = 400  # candidates a hit: half overlapping neighbours share their best place
_SAMPLE = 100_000  # places from which means are taken
_SOFT = 2.0
_KEPT_INDEXES = 4


@dataclass(frozen=True)
class Sharpened:
    """Exact similarities of the best rows.

    Attributes:
        rows: int64 (m,), among all places.
        values: one float32 (m,) a term.
        size: uint8 (m,).
    """

    rows: NDArray[np.int64]
    values: list[NDArray[np.float32]]
    size: NDArray[np.uint8]


class Similarities:
    """One float32 (n,) a term: the best similarity of each place to any of the term's vectors.

    Attributes:
        values: one array a term, over the places of all indexes one after the other.
        size: uint8 (n,), which of the sizes a place has.
    """

    def __init__(self, indexes: Sequence[PlaceIndex], terms: Sequence[NDArray[np.float32]]) -> None:
        """Scan everything once for all terms."""
        self._indexes, self._terms = indexes, terms
        self._starts = np.cumsum([0, *(len(index.vectors) for index in indexes)])
        self._coarse = [_Table.of(index) for index in indexes]
        queries = np.concatenate(terms).astype(np.float32)
        limits = np.cumsum([0, *(len(t) for t in terms)])
        parts: list[list[NDArray[np.float32]]] = [[] for _ in terms]
        for table in self._coarse:
            products = table.scan(queries)
            for i, part in enumerate(parts):
                columns = products[:, limits[i] : limits[i + 1]]
                part.append(columns[:, 0] if columns.shape[1] == 1 else columns.max(axis=1))
        self.values = [np.ascontiguousarray(np.concatenate(part)) for part in parts]
        self.size: NDArray[np.uint8] = np.concatenate([t.size for t in self._coarse])

    @property
    def exact(self) -> bool:
        """Nothing was scanned coarsely."""
        return all(table.codes is None for table in self._coarse)

    def spread(self, term: int) -> dict[int, tuple[float, float]]:
        """Mean and `_SOFT` standard deviations of a term's similarities, for each size.

        Good hits lie several deviations out, where the CDF of WeiCom is flat and no longer tells them apart; twice the
        deviation keeps them on its slope.
        """
        every = max(1, len(self.size) // _SAMPLE)
        values, size = self.values[term][::every], self.size[::every]
        out = {}
        for s in np.unique(self.size):
            v = values[size == s] if (size == s).any() else self.values[term][self.size == s]
            out[int(s)] = (float(v.mean()), max(_SOFT * float(v.std()), 1e-6))
        return out

    def sharpened(self, score: NDArray[np.float32], count: int) -> Sharpened | None:
        """Exact similarities of the places with the best coarse scores; None where all are exact already."""
        if self.exact:
            return None
        most = min(len(score), max(_LEAST_CANDIDATES, _PER_HIT * count))
        rows = np.sort(np.argpartition(-score, most - 1)[:most])
        layers = np.searchsorted(self._starts, rows, side="right") - 1
        values = [np.empty(most, np.float32) for _ in self._terms]
        for n, index in enumerate(self._indexes):
            here = layers == n
            vectors = np.asarray(index.vectors[rows[here] - self._starts[n]], np.float32)
            for i, term in enumerate(self._terms):
                values[i][here] = (vectors @ term.T).max(axis=1)
        return Sharpened(rows, values, self.size[rows])

    def located(self, rows: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]]:
        """Index, row within it and bounds (m, 4) of places."""
        layers = np.searchsorted(self._starts, rows, side="right") - 1
        inner = rows - self._starts[layers]
        bounds = np.zeros((len(rows), 4))
        for n, index in enumerate(self._indexes):
            here = layers == n
            bounds[here] = index.layout.bounds(np.asarray(index.places[inner[here]]))
        return layers, inner, bounds


@dataclass(frozen=True)
class _Table:
    """What is scanned of one index: float32 vectors in memory, or codes."""

    vectors: NDArray[np.float32] | None
    codes: CoarseCodes | None
    size: NDArray[np.uint8]

    @classmethod
    def of(cls, index: PlaceIndex) -> _Table:
        """The table of an index; the last few used are kept."""
        key = (index.signature, index.model, len(index.vectors), str(index.folder), id(index.vectors))
        with _LOCK:
            found = _TABLES.get(key)
            if found is not None:
                _TABLES.move_to_end(key)
                return found[1]
        table = cls._made(index)
        with _LOCK:
            _TABLES[key] = (index, table)  # the index too: its id must not come back while the key lives
            while len(_TABLES) > _KEPT_INDEXES:
                _TABLES.popitem(last=False)
        return table

    @classmethod
    def _made(cls, index: PlaceIndex) -> _Table:
        n, d = index.vectors.shape
        size = np.asarray(index.size).astype(np.uint8)
        if n * d * 4 <= RAM_BYTES:
            return cls(np.array(index.vectors, np.float32), None, size)
        return cls(None, codes_of(index), size)

    def scan(self, queries: NDArray[np.float32]) -> NDArray[np.float32]:
        if self.codes is not None:
            return self.codes.scan(queries)
        assert self.vectors is not None
        return product(self.vectors, queries)


_TABLES: OrderedDict[tuple[str, str, int, str, int], tuple[PlaceIndex, _Table]] = OrderedDict()
_LOCK = threading.Lock()


def codes_of(index: PlaceIndex) -> CoarseCodes:
    """The codes of an index, made now where it has none.

    Raises:
        StoreError: they cannot be written.
    """
    if index.folder is None:
        return make_codes(index.vectors)
    path = index.folder / "coarse.i8"
    found = load_codes(path, len(index.vectors))
    if found is not None:
        return found
    try:
        return make_codes(index.vectors, path)
    except OSError as error:
        raise StoreError(
            f"The index in {index.folder} cannot be prepared for searching: {error}. Free some space there."
        ) from error


def forget_tables() -> None:
    """Let go of what is kept in memory and mapped from disk (before an index is deleted)."""
    with _LOCK:
        _TABLES.clear()
