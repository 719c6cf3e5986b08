# SPDX-License-Identifier: GPL-3.0-or-later
"""Change from band values by the method of one's choice; works without torch."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, get_args

import numpy as np

from ..errors import InputError
from ..progress import SILENT, Progress
from .band_pair import BandPair, evidence_of, read_band_pair
from .bands import band_change
from .indices import index_change
from .spectral import change_vector, otsu

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from ..raster.source import RasterSource
    from ..types import Bounds
    from .detect import Evidence

SpectralMethod = Literal["irmad", "cva", "pcakmeans", "index"]

_ENERGY = 0.9  # of the variance that the kept components hold (Celik 2009, section II)
_FIT_BLOCKS = 200_000  # the components need no more
_ROUNDS = 50
_MAD = 1.4826
_ROBUST = 2.5  # robust standard deviations of the unchanged; with single pixels filtered out a quiet pair stays empty
_ROBUST_MEAN = 1.5  # the same for the mean of a neighbourhood, which varies less
_ROWS = 256  # of one strip of features; bounds the memory


@dataclass(frozen=True)
class SpectralOptions:
    """How bands are compared.

    Attributes:
        method: "irmad" (Nielsen 2007), "cva" (change vector, Malila 1980), "pcakmeans" (Celik 2009), "index".
        index: name of a spectral index, for "index".
        bands: letter of the index's bands -> 1-based band of the first date.
        bands_after: of the second date; empty = the same.
        numbers: 1-based bands that the other methods compare; empty = all.
        block: side of the neighbourhood of "pcakmeans" in pixels, odd.
    """

    method: SpectralMethod = "irmad"
    index: str = "NDVI"
    bands: Mapping[str, int] = field(default_factory=dict)
    bands_after: Mapping[str, int] = field(default_factory=dict)
    numbers: tuple[int, ...] = ()
    block: int = 5


def spectral_change(
    before: RasterSource,
    after: RasterSource,
    options: SpectralOptions = SpectralOptions(),
    *,
    area: Bounds | None = None,
    progress: Progress = SILENT,
) -> Evidence:
    """Evidence for change from band values alone: one half where a method's own threshold is reached.

    Args:
        before: the first date.
        after: the second, on the grid of the first (see `prepare_pair`).
        options: the method and its bands.
        area: in common pixels; None = everything.
        progress: told of each step; may cancel.

    Raises:
        InputError: unknown method or index, missing band, bands that differ in number, too few valid pixels.
        PackageError: "index" without `spyndex`.
    """
    from scipy.ndimage import median_filter

    if options.method not in get_args(SpectralMethod):
        names = ", ".join(get_args(SpectralMethod))
        raise InputError(f"The method '{options.method}' is unknown; choose one of {names}.")
    if options.method == "index":
        letters = options.bands, options.bands_after or options.bands
        return index_change(before, after, options.index, letters, area, progress=progress)
    numbers = (options.numbers, options.numbers) if options.numbers else None
    if options.method == "irmad":
        return band_change(before, after, area, bands=numbers, progress=progress)
    pair = read_band_pair(before, after, area, bands=numbers, progress=progress)
    if len(pair.before) != len(pair.after):
        raise InputError(
            f"The dates have {len(pair.before)} and {len(pair.after)} bands, and this method compares band by band; "
            "name the bands that both have, or choose IR-MAD."
        )
    length = change_vector(pair.before, pair.after, pair.valid)
    if options.method == "cva":
        limit = max(otsu(length[pair.valid]), robust_limit(length[pair.valid]))
        return evidence_of(pair, median_filter(length, 3), limit)
    return pca_kmeans(pair, length, options.block, progress)


def pca_kmeans(pair: BandPair, difference: NDArray[np.float32], block: int, progress: Progress = SILENT) -> Evidence:
    """Celik (2009), IEEE GRSL 6(4): neighbourhoods of the difference image, their components, two clusters.

    K-means always finds two clusters; the changed one counts only where the difference itself exceeds what unchanged
    pixels reach, so a quiet pair stays empty.

    Args:
        pair: where it was measured.
        difference: float32 (h, w) >= 0, e.g. the change vector's length.
        block: side of the neighbourhood, odd.
        progress: told of each strip; may cancel.
    """
    if block < 3 or block % 2 == 0:
        raise InputError(f"A neighbourhood of {block} pixels has no middle; choose 3, 5, 7 or 9.")
    reach = block // 2
    padded = np.pad(difference, reach, mode="reflect")
    mean, components = _components(padded, pair.valid, block)
    height, width = difference.shape
    features = np.empty((height, width, components.shape[1]), np.float32)
    for row in range(0, height, _ROWS):
        progress.report(row, height, "PCA-k-means")
        part = _neighbourhoods(padded[row : row + _ROWS + 2 * reach], block)
        features[row : row + len(part)] = (part - mean) @ components
    centres = _two_means(features[pair.valid], difference[pair.valid])
    far = [np.sqrt(((features - c) ** 2).sum(axis=2)) for c in centres]
    share = far[0] / np.maximum(far[0] + far[1], 1e-12)  # 1 = at the changed centre
    least = robust_limit(difference[pair.valid], _ROBUST_MEAN)
    distance = np.where(_smooth(difference, block) >= least, share, np.minimum(share, 0.3))
    return evidence_of(pair, distance, 0.5)


def robust_limit(values: NDArray[np.floating], deviations: float = _ROBUST) -> float:  # type: ignore[type-arg]
    """What values >= 0 without change hardly reach: median + some robust standard deviations."""
    centre = float(np.median(values))
    return centre + deviations * _MAD * float(np.median(np.abs(values - centre)))


def _components(
    padded: NDArray[np.float32], valid: NDArray[np.bool_], block: int
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Mean (block²,) and leading eigenvectors (block², k) of the neighbourhoods."""
    rows, cols = np.nonzero(valid)
    step = max(1, len(rows) // _FIT_BLOCKS)
    view = np.lib.stride_tricks.sliding_window_view(padded, (block, block))
    sample = view[rows[::step], cols[::step]].reshape(-1, block * block).astype(np.float64)
    mean = sample.mean(axis=0)
    values, vectors = np.linalg.eigh(np.cov((sample - mean).T))
    values, vectors = values[::-1], vectors[:, ::-1]
    share = np.cumsum(values) / max(float(values.sum()), 1e-30)
    count = int(np.searchsorted(share, _ENERGY)) + 1
    return mean.astype(np.float32), vectors[:, :count].astype(np.float32)


def _neighbourhoods(padded: NDArray[np.float32], block: int) -> NDArray[np.float32]:
    view = np.lib.stride_tricks.sliding_window_view(padded, (block, block))
    return view.reshape(*view.shape[:2], block * block)


def _two_means(features: NDArray[np.float32], difference: NDArray[np.float32]) -> Sequence[NDArray[np.float32]]:
    """Centres of the unchanged and the changed cluster; the start comes from Otsu, so the answer never varies."""
    changed = difference >= otsu(difference)
    if changed.all() or not changed.any():
        middle = features.mean(axis=0)
        return middle, middle + 1e6
    centres = [features[~changed].mean(axis=0), features[changed].mean(axis=0)]
    for _ in range(_ROUNDS):
        far = [((features - c) ** 2).sum(axis=1) for c in centres]
        again = far[1] < far[0]
        if (again == changed).all() or again.all() or not again.any():
            break
        changed = again
        centres = [features[~changed].mean(axis=0), features[changed].mean(axis=0)]
    return centres


def _smooth(values: NDArray[np.float32], block: int) -> NDArray[np.float32]:
    from scipy.ndimage import uniform_filter

    out: NDArray[np.float32] = uniform_filter(values, block, mode="reflect")
    return out
