# SPDX-License-Identifier: GPL-3.0-or-later
"""Spectral indices (NDVI, NDWI, NBR ...) and how much they changed; works without torch.

The formulas are those of the Awesome Spectral Indices (Montero et al. 2023, Scientific Data 10), through `spyndex`:
a wheel of 0.8 MB that needs `python-box` and `requests`, and brings 280 formulas with their references.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..device import import_package
from ..errors import InputError
from ..progress import SILENT, Progress
from .band_pair import BandPair, evidence_of, read_band_pair
from .spectral import otsu

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from ..raster.source import RasterSource
    from ..types import Bounds
    from .detect import Evidence

BAND_NAMES = {
    "A": "aerosols", "B": "blue", "G1": "green 1", "G": "green", "Y": "yellow", "R": "red", "RE1": "red edge 1",
    "RE2": "red edge 2", "RE3": "red edge 3", "N2": "near-infrared 2", "N": "near-infrared", "WV": "water vapour",
    "S1": "short-wave infrared 1", "S2": "short-wave infrared 2", "T": "thermal", "T1": "thermal 1", "T2": "thermal 2",
}  # fmt: skip
"""Letters of the formulas -> words; the standard of the Awesome Spectral Indices."""

_MAD = 1.4826
_ROBUST = 4.0  # robust standard deviations; unchanged pixels hardly reach them
_LEAST = 0.02  # of a normalised index; less is rounding
_REFLECTANCE = 10_000.0  # usual factor of 16-bit reflectance (Sentinel-2, Landsat Collection 2 to first order)
_BYTE = 255.0


@dataclass(frozen=True)
class SpectralIndex:
    """One spectral index.

    Attributes:
        name: short, e.g. "NDVI".
        title: its long name.
        bands: letters of the bands that it needs (`BAND_NAMES`).
        formula: as text.
        topic: "vegetation", "water", "burn", "snow", "soil", "urban" ...
        reference: where it was published, an address.
    """

    name: str
    title: str
    bands: tuple[str, ...]
    formula: str
    topic: str
    reference: str


@functools.lru_cache(maxsize=1)
def spectral_indices() -> tuple[SpectralIndex, ...]:
    """All indices that need nothing but bands, by name.

    Raises:
        PackageError: `spyndex` is missing.
    """
    library = _library()
    usable = set(BAND_NAMES) | set(_constants())
    out = []
    for name, index in library.indices.items():
        wanted = tuple(index.bands)
        if set(wanted) <= usable:
            bands = tuple(b for b in wanted if b in BAND_NAMES)
            out.append(
                SpectralIndex(name, index.long_name, bands, index.formula, index.application_domain, index.reference)
            )
    return tuple(sorted(out, key=lambda i: i.name.lower()))


def index_info(name: str) -> SpectralIndex:
    """One index by its name, in any case.

    Raises:
        InputError: there is none, with those of similar names.
    """
    known = {i.name.lower(): i for i in spectral_indices()}
    found = known.get(name.strip().lower())
    if found is None:
        import difflib

        near = difflib.get_close_matches(name.strip().lower(), known, 4, 0.5)
        hint = f"did you mean {', '.join(known[n].name for n in near)}?" if near else "such as NDVI, NDWI, NBR, NDBI."
        raise InputError(f"There is no spectral index '{name}'; {hint}")
    return found


def index_values(name: str, bands: Mapping[str, NDArray[np.float32]]) -> NDArray[np.float32]:
    """An index per pixel, float32 like the bands, NaN where it has no value.

    Args:
        name: of `spectral_indices`.
        bands: values by letter. Indices with constants in their formula (EVI, SAVI ...) need reflectance 0..1.

    Raises:
        InputError: unknown index, or a band that it needs is not there.
    """
    info = index_info(name)
    missing = [b for b in info.bands if b not in bands]
    if missing:
        words = ", ".join(f"{b} ({BAND_NAMES[b]})" for b in missing)
        raise InputError(f"{info.name} = {info.formula} needs the band {words}; say which band of the layer that is.")
    library = _library()
    constants = {k: v for k, v in _constants().items() if k in library.indices[info.name].bands}
    with np.errstate(divide="ignore", invalid="ignore"):
        values = library.computeIndex(info.name, {**{b: bands[b] for b in info.bands}, **constants})
    out: NDArray[np.float32] = np.asarray(values, np.float32)
    return np.where(np.isfinite(out), out, np.float32(np.nan))


def parse_bands(text: str, info: SpectralIndex) -> dict[str, int]:
    """Read "N=4, R=3": letters of the bands and their numbers in the layer.

    Raises:
        InputError: not of that form, a letter that nobody knows, or one that the index needs is missing.
    """
    out: dict[str, int] = {}
    for part in text.replace(";", ",").split(","):
        letter, sign, number = (p.strip() for p in part.partition("="))
        if not part.strip():
            continue
        if not sign or letter.upper() not in BAND_NAMES or not number.isdigit():
            raise InputError(f"'{part.strip()}' does not name a band; write for example N=4, R=3 (1-based numbers).")
        out[letter.upper()] = int(number)
    missing = [b for b in info.bands if b not in out]
    if missing:
        words = ", ".join(f"{b} ({BAND_NAMES[b]})" for b in missing)
        raise InputError(f"{info.name} = {info.formula} needs the band {words}; write for example {missing[0]}=4.")
    return {b: out[b] for b in info.bands}


def index_difference(
    pair: BandPair, name: str, letters: tuple[str, ...], *, season: bool = True
) -> NDArray[np.float32]:
    """After minus before, float32 (h, w), 0 where there is no value.

    Args:
        pair: with exactly the bands of `letters`, in that order, at both dates.
        name: of the index.
        letters: of the bands.
        season: take out what the whole pair has in common (its median): season and light.
    """
    scale = reflectance_scale(pair.before[:, pair.valid], name)
    values = [
        index_values(name, {b: band / scale for b, band in zip(letters, date, strict=True)})
        for date in (pair.before, pair.after)
    ]
    difference = values[1] - values[0]
    good = pair.valid & np.isfinite(difference)
    if season and good.any():
        difference = difference - np.median(difference[good])
    out: NDArray[np.float32] = np.where(good, difference, 0).astype(np.float32)
    return out


def index_change(
    before: RasterSource,
    after: RasterSource,
    name: str,
    bands: tuple[Mapping[str, int], Mapping[str, int]],
    area: Bounds | None = None,
    *,
    progress: Progress = SILENT,
) -> Evidence:
    """Evidence for change from the difference of an index; its direction is > 0 where the index rose.

    The threshold is Otsu's on the absolute difference, but never below four robust standard deviations of all pixels,
    so a quiet pair stays empty. What the whole pair has in common (the median difference: season, light) is taken out.

    Args:
        before: the first date.
        after: the second, on the grid of the first.
        name: of the index, see `spectral_indices`.
        bands: letter -> 1-based band, of the first and of the second date.
        area: in common pixels; None = everything.
        progress: told of each step; may cancel.

    Raises:
        InputError: unknown index, missing band, nearly no valid pixels.
        PackageError: `spyndex` is missing.
    """
    from scipy.ndimage import median_filter

    info = index_info(name)
    missing = [b for b in info.bands if any(b not in date for date in bands)]
    if missing:
        raise InputError(f"{info.name} needs the band {missing[0]} ({BAND_NAMES[missing[0]]}); say which band that is.")
    chosen = [bands[0][b] for b in info.bands], [bands[1][b] for b in info.bands]
    pair = read_band_pair(before, after, area, bands=chosen, progress=progress)
    progress.report(2, 3, info.title)
    difference = median_filter(index_difference(pair, info.name, info.bands), 3)
    size = np.abs(difference)
    limit = index_limit(size[pair.valid])
    progress.report(3, 3, info.title)
    return evidence_of(pair, size, limit, difference)


def index_limit(size: NDArray[np.float32]) -> float:
    """The absolute difference of an index from which it is change: Otsu's, but more than the noise of all pixels."""
    if not size.size:
        return _LEAST
    return max(otsu(size), _ROBUST * _MAD * float(np.median(size)), _LEAST)


def reflectance_scale(values: NDArray[np.float32], name: str) -> float:
    """What makes reflectance of a file's numbers; 1 for indices that are ratios and do not care."""
    constants = set(_constants()) & set(_library().indices[name].bands)
    if not constants:
        return 1.0
    high = float(np.percentile(values, 99))
    return 1.0 if high <= 2 else _BYTE if high <= _BYTE else _REFLECTANCE


def _constants() -> dict[str, float]:
    """Constants of the formulas that have a usual value."""
    found = _library().constants
    return {name: float(c.default) for name, c in found.items() if isinstance(c.default, (int, float))}


def _library() -> Any:
    return import_package("spyndex")
