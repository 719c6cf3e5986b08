# SPDX-License-Identifier: GPL-3.0-or-later
"""Change from band values alone: no model, no torch.

Arrays are float32 or float64 (bands, h, w); `valid` is bool (h, w). All functions are symmetric in the two dates
up to the sign of the variates.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError
from ..progress import SILENT, Progress
from ..wording import counted

_RIDGE = 1e-6  # relative; keeps the covariances of nearly equal bands invertible
_FIT_PIXELS = 500_000  # the canonical fit needs no more; the result is applied to all pixels


@dataclass(frozen=True)
class IrMad:
    """Iteratively re-weighted multivariate alteration detection.

    Attributes:
        chi: float32 (h, w), square root of the chi-square distance; 0 where not valid.
        no_change: float32 (h, w), probability that nothing changed.
        correlations: (bands,) canonical correlations, best first.
        iterations: how many rounds were needed.
    """

    chi: NDArray[np.float32]
    no_change: NDArray[np.float32]
    correlations: NDArray[np.float64]
    iterations: int


def change_vector(before: NDArray[Any], after: NDArray[Any], valid: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Length of the difference of standardised bands (change vector analysis), float32 (h, w), 0 where not valid."""
    x, y = _columns(before, after, valid)
    diff = _standardise(y) - _standardise(x)
    out = np.zeros(valid.shape, np.float32)
    out[valid] = np.sqrt((diff**2).sum(axis=0))
    return out


def ir_mad(
    before: NDArray[Any],
    after: NDArray[Any],
    valid: NDArray[np.bool_],
    *,
    max_iterations: int = 30,
    progress: Progress = SILENT,
) -> IrMad:
    """IR-MAD of Nielsen (2007), IEEE Transactions on Image Processing 16(2).

    Args:
        before: (bands, h, w), first date.
        after: (bands, h, w), second date; the number of bands may differ.
        valid: pixels that count at both dates.
        max_iterations: rounds of re-weighting at most.
        progress: told of each round.

    Raises:
        InputError: too few valid pixels for the number of bands.
    """
    from scipy.special import chdtrc  # the survival function; `scipy.stats` takes a second to import

    x, y = _columns(before, after, valid)
    bands = min(len(x), len(y))
    if x.shape[1] < 10 * (len(x) + len(y)):
        raise InputError(
            f"Only {counted(x.shape[1], 'pixel is', 'pixels are')} valid at both dates, too few for {len(x)} and "
            f"{counted(len(y), 'band')}; choose a larger area or layers that overlap more."
        )
    x, y = _standardise(x), _standardise(y)
    step = max(1, x.shape[1] // _FIT_PIXELS)
    xs, ys = x[:, ::step], y[:, ::step]
    weights = np.ones(xs.shape[1])
    rho = np.zeros(bands)
    done = 0
    for done in range(1, max_iterations + 1):
        progress.report(done - 1, max_iterations, "IR-MAD")
        a, b, new_rho, mx, my = _canonical(xs, ys, weights)
        z = _chi_square(xs, ys, (a, b, new_rho, mx, my))
        weights = chdtrc(bands, z)
        change = float(np.abs(new_rho - rho).max())
        rho = new_rho
        if change < 1e-3:
            break
    z = _chi_square(x, y, (a, b, rho, mx, my))
    chi = np.zeros(valid.shape, np.float32)
    chi[valid] = np.sqrt(z)
    same = np.zeros(valid.shape, np.float32)
    same[valid] = chdtrc(bands, z)
    return IrMad(chi, same, rho, done)


def otsu(values: NDArray[Any], bins: int = 256) -> float:
    """Threshold that best splits the values in two classes (Otsu 1979); robust against a long upper tail."""
    v = np.asarray(values, np.float64).ravel()
    if v.size == 0 or v.min() == v.max():
        return float(v.max()) if v.size else 0.0
    low, high = float(v.min()), float(np.percentile(v, 99.9))
    if high <= low:
        return low
    counts, edges = np.histogram(np.clip(v, low, high), bins=bins)
    centres = (edges[:-1] + edges[1:]) / 2
    below = np.cumsum(counts)
    above = v.size - below
    total = np.cumsum(counts * centres)
    with np.errstate(divide="ignore", invalid="ignore"):
        between = below * above * (total / below - (total[-1] - total) / above) ** 2
    between[~np.isfinite(between)] = -1
    return float(edges[1 + int(np.argmax(between))])


def _columns(
    before: NDArray[Any], after: NDArray[Any], valid: NDArray[np.bool_]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    if before.shape[1:] != after.shape[1:]:
        raise InputError(f"The two dates have different grids, {before.shape[1:]} and {after.shape[1:]} pixels.")
    return before[:, valid].astype(np.float64), after[:, valid].astype(np.float64)


def _standardise(x: NDArray[np.float64]) -> NDArray[np.float64]:
    std = x.std(axis=1, keepdims=True)
    std[std == 0] = 1.0
    out: NDArray[np.float64] = (x - x.mean(axis=1, keepdims=True)) / std
    return out


_Fit = tuple[NDArray[np.float64], ...]


def _canonical(x: NDArray[np.float64], y: NDArray[np.float64], weights: NDArray[np.float64]) -> _Fit:
    """Weighted canonical correlation analysis: vectors a, b (columns, best first), correlations, means."""
    from scipy.linalg import eigh

    w = weights / weights.sum()
    mx, my = (x * w).sum(axis=1), (y * w).sum(axis=1)
    xc, yc = x - mx[:, None], y - my[:, None]
    sxx, syy, sxy = (xc * w) @ xc.T, (yc * w) @ yc.T, (xc * w) @ yc.T
    sxx += np.eye(len(x)) * _RIDGE * np.trace(sxx) / len(x) + np.eye(len(x)) * 1e-12
    syy += np.eye(len(y)) * _RIDGE * np.trace(syy) / len(y) + np.eye(len(y)) * 1e-12
    k = min(len(x), len(y))
    values, a = eigh(sxy @ np.linalg.solve(syy, sxy.T), sxx)
    order = np.argsort(values)[::-1][:k]
    rho = np.sqrt(np.clip(values[order], 0, 1 - 1e-9))
    a = a[:, order]
    b = np.linalg.solve(syy, sxy.T @ a)
    b /= np.sqrt(np.einsum("ij,ik,kj->j", b, syy, b))[None, :] + 1e-30
    return a, b, rho, mx, my


def _chi_square(x: NDArray[np.float64], y: NDArray[np.float64], fit: _Fit) -> NDArray[np.float64]:
    a, b, rho, mx, my = fit
    mad = a.T @ (x - mx[:, None]) - b.T @ (y - my[:, None])
    variance = 2 * (1 - rho)
    out: NDArray[np.float64] = (mad**2 / np.maximum(variance, 1e-9)[:, None]).sum(axis=0)
    return out
