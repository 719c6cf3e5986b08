# SPDX-License-Identifier: GPL-3.0-or-later
"""Many vectors, few of which matter: a coarse scan of short codes finds candidates for an exact look.

A code is the vector's projection onto the main directions of all (PCA), 8 bits each: an eighth or less of the bytes,
and the scan of millions is bound by bytes. The float16 vectors stay on disk and are read for the candidates alone.
"""

from __future__ import annotations

import zipfile
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..device import import_torch

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

CODE_DIM = 64
_SAMPLE = 40_000
_BLOCK = 65_536
_REACH = 127
_TAIL = 1e-4  # share of values beyond the reach of the codes


@dataclass(frozen=True)
class CoarseCodes:
    """Short codes of vectors.

    Attributes:
        mean: float32 (d,), of all vectors.
        basis: float32 (d, m), orthonormal main directions.
        step: float32 (m,), value of one unit of the code.
        codes: int8 (n, m); may be mapped from disk.
    """

    mean: NDArray[np.float32]
    basis: NDArray[np.float32]
    step: NDArray[np.float32]
    codes: NDArray[np.int8]

    def scan(self, queries: NDArray[np.float32]) -> NDArray[np.float32]:
        """Approximate products float32 (n, k) of all vectors with queries (k, d)."""
        short = (queries @ self.basis) * self.step
        return product(self.codes, short.astype(np.float32)) + (queries @ self.mean).astype(np.float32)


def product(vectors: NDArray[np.generic], queries: NDArray[np.float32]) -> NDArray[np.float32]:
    """Products float32 (n, k) of vectors (n, d) of any type, mapped or not, with queries (k, d), block by block."""
    torch = import_torch()
    across = torch.from_numpy(np.ascontiguousarray(queries.T, np.float32))
    out = np.empty((len(vectors), len(queries)), np.float32)
    target = torch.from_numpy(out)
    with torch.inference_mode():
        for start in range(0, len(vectors), _BLOCK):
            part = vectors[start : start + _BLOCK]
            # torch warns about arrays that it must not write to, which mapped ones are; a copy of a block is cheap
            block = torch.from_numpy(np.array(part) if not part.flags.writeable else part)
            torch.mm(block.float(), across, out=target[start : start + len(part)])
    return out


def make_codes(vectors: NDArray[np.floating], path: Path | None = None) -> CoarseCodes:  # type: ignore[type-arg]
    """Codes of vectors (n, d), of length `CODE_DIM` at most.

    Args:
        vectors: may be mapped from disk; read in blocks.
        path: where the codes are kept ("x.i8"; the rest lies in "x.npz" beside it); None = in memory.

    Raises:
        OSError: the disk is full.
    """
    mean, basis, step = _directions(vectors)
    codes: NDArray[np.int8] = (
        np.empty((len(vectors), len(step)), np.int8)
        if path is None
        else np.memmap(path, np.int8, "w+", shape=(max(1, len(vectors)), len(step)))
    )
    # (v - mean) B = v B - mean B, so that blocks need no copy
    shift = mean @ basis
    for start in range(0, len(vectors), _BLOCK):
        short = product(vectors[start : start + _BLOCK], np.ascontiguousarray(basis.T)) - shift
        codes[start : start + len(short)] = np.clip(np.rint(short / step), -_REACH, _REACH)
    if path is None:
        return CoarseCodes(mean, basis, step, codes)
    codes.flush()  # type: ignore[attr-defined]
    del codes
    crc = _codes_crc(path)
    part = path.with_suffix(".part")
    with part.open("wb") as file:
        np.savez(file, mean=mean, basis=basis, step=step, count=len(vectors), crc=crc)
    part.replace(path.with_suffix(".npz"))
    found = load_codes(path, len(vectors))
    assert found is not None
    return found


def load_codes(path: Path, count: int) -> CoarseCodes | None:
    """The codes of `count` vectors that `make_codes` kept, or None where they are missing, stale or damaged."""
    try:
        with path.with_suffix(".npz").open("rb") as file, np.load(file, allow_pickle=False) as data:
            mean, basis, step = (np.asarray(data[name], np.float32) for name in ("mean", "basis", "step"))
            if int(data["count"]) != count or int(data["crc"]) != _codes_crc(path):
                return None
        codes = np.memmap(path, np.int8, "r", shape=(count, len(step)))
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
        return None
    return CoarseCodes(mean, basis, step, codes)


def _directions(
    vectors: NDArray[np.floating],  # type: ignore[type-arg]
) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]]:
    """Mean, main directions and step of the codes, from a sample spread over all vectors."""
    every = max(1, len(vectors) // _SAMPLE)
    sample = np.asarray(vectors[::every], np.float32)
    mean = sample.mean(axis=0)
    centred = sample - mean
    values, directions = np.linalg.eigh(centred.T.astype(np.float64) @ centred)
    order = np.argsort(-values)[: min(CODE_DIM, vectors.shape[1])]
    basis = np.ascontiguousarray(directions[:, order], np.float32)
    reach = np.quantile(np.abs(centred @ basis), 1 - _TAIL, axis=0)
    return mean, basis, (np.maximum(reach, 1e-6) / _REACH).astype(np.float32)


def _codes_crc(path: Path) -> int:
    """Checksum of the file's size and of pieces spread over it: reading gigabytes at each start would cost more."""
    size = path.stat().st_size
    crc = zlib.crc32(str(size).encode())
    with path.open("rb") as file:
        for i in range(64):
            file.seek((max(0, size - 4096)) * i // 63)
            crc = zlib.crc32(file.read(4096), crc)
    return crc
