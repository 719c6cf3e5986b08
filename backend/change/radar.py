# SPDX-License-Identifier: GPL-3.0-or-later
"""Change between two radar dates: the ratio of local means, cut only where it falls into two groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .spectral import otsu

if TYPE_CHECKING:
    from numpy.typing import NDArray

BOX = 7
"""Pixels; within this side speckle is averaged (looks), or measured."""

_DECIBELS = 0.2  # share of negative values from which on they are decibels
_RANGE = (-60.0, 30.0)  # decibels that backscatter can have
_MAD = 1.4826  # median absolute deviation -> standard deviation of a normal distribution
_QUIET = 4.0  # robust standard deviations, where there is but one group
_ROUNDS = 100
_STARTS = (0.1, 0.5, 0.9)  # quantiles at which a second group may lie


def power(band: NDArray[np.floating]) -> NDArray[np.float64]:  # type: ignore[type-arg]  # before numpy 1.22
    """Backscatter in proportion to power or amplitude, also where a file holds decibels."""
    values = np.asarray(band, np.float64)
    if (values < 0).mean() > _DECIBELS:
        return np.asarray(10 ** (np.clip(values, *_RANGE) / 10))
    return values


def averaged(bands: NDArray[np.float32], valid: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Logarithm of the local mean of radar bands, float32 (bands, h, w).

    Speckle multiplies, so a change shows as a ratio: the difference of logarithms (Rignot and van Zyl, 1993, "Change
    detection techniques for ERS-1 SAR data", IEEE TGRS 31(4)).

    Args:
        bands: (bands, h, w), power, amplitude or decibels.
        valid: bool (h, w); what is not, does not count.
    """
    from scipy.ndimage import uniform_filter

    share = np.maximum(uniform_filter(valid.astype(np.float64), BOX), 1e-9)
    out = np.empty(bands.shape, np.float32)
    for i, band in enumerate(bands):
        linear = np.where(valid, np.maximum(power(np.where(valid, band, 0)), 0), 0)
        floor = (
            max(float(linear[valid].mean()) * 1e-3, 1e-12) if valid.any() else 1.0
        )  # so that nothing at all is finite
        out[i] = np.log(uniform_filter(linear, BOX) / share + floor)
    return out


def ratio_distance(
    before: NDArray[np.float32], after: NDArray[np.float32], valid: NDArray[np.bool_]
) -> tuple[NDArray[np.float32], float]:
    """How far the ratio of two dates is from the usual one, and from which distance on a place changed.

    The limit is Otsu's where the ratio falls into two groups: where a mixture of two normal distributions explains a
    band better than one does, by the Bayesian information criterion (Schwarz 1978). Speckle alone is one group; only
    what lies far out of it counts then, so a quiet pair stays empty.

    Args:
        before: float32 (bands, h, w), of `averaged`.
        after: the same bands of the second date.
        valid: bool (h, w), not empty.

    Returns:
        float32 (h, w), in robust standard deviations, and the limit.
    """
    total = np.zeros(valid.shape, np.float64)
    two = False
    for ratio in np.subtract(after, before).astype(np.float64):
        difference = ratio - np.median(ratio[valid])
        spread = max(_MAD * float(np.median(np.abs(difference[valid]))), 1e-6)
        total += (difference / spread) ** 2
        apart = difference[::BOX, ::BOX][valid[::BOX, ::BOX]]  # neighbours are not independent
        two = two or _two_groups(apart)
    distance = np.sqrt(total / len(before)).astype(np.float32)
    limit = otsu(distance[valid])
    return distance, limit if two else max(limit, _QUIET)


def _two_groups(values: NDArray[np.float64]) -> bool:
    n, spread = len(values), float(values.std())
    if n < 2 * BOX or spread == 0:
        return False
    one = _log_density(values[:, None], values.mean(keepdims=True), np.array([spread])).sum()
    best = max(_mixture(values, float(np.quantile(values, q))) for q in _STARTS)
    return bool(2 * best - 5 * np.log(n) > 2 * one - 2 * np.log(n))


def _mixture(values: NDArray[np.float64], second: float) -> float:
    """Log likelihood of two normal distributions, by expectation maximisation (Dempster et al. 1977)."""
    total = float(values.std())
    means = np.array([np.median(values), second])
    spreads, shares = np.array([0.5, 1.5]) * total, np.array([0.8, 0.2])
    likelihood = -np.inf
    for _ in range(_ROUNDS):
        each = np.log(shares) + _log_density(values[:, None], means, spreads)
        both = np.logaddexp(each[:, 0], each[:, 1])
        likelihood = float(both.sum())
        belongs = np.exp(each - both[:, None])
        counts = belongs.sum(axis=0) + 1e-9
        shares = counts / len(values)
        means = (belongs * values[:, None]).sum(axis=0) / counts
        spreads = np.sqrt((belongs * (values[:, None] - means) ** 2).sum(axis=0) / counts) + 1e-3 * total
    return likelihood


def _log_density(
    values: NDArray[np.float64], means: NDArray[np.float64], spreads: NDArray[np.float64]
) -> NDArray[np.float64]:
    out: NDArray[np.float64] = -np.log(spreads) - 0.5 * np.log(2 * np.pi) - 0.5 * ((values - means) / spreads) ** 2
    return out
