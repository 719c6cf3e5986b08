# SPDX-License-Identifier: GPL-3.0-or-later
"""How far the second date lies from the first: phase correlation on gradients, agreed on by RANSAC.

Gradients, not brightness, so that season and haze do not matter (ALGORITHMS A6.2). The sub-pixel peak is found by a
matrix-multiplied DFT around the whole-pixel peak (Guizar-Sicairos et al. 2008, Optics Letters 33(2)). Where most of the
ground has changed, single windows say nothing; the sum of their spectra still does.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from ..progress import SILENT, Progress
from ..raster.grid import apply

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from ..types import Affine

TOLERANCE = 0.7
"""Pixels; tie points nearer than this agree."""
ALIGNING = "Aligning the dates"
_UPSAMPLING = 20
_SMALL = 0.25  # pixels; a shift by less is within what one window can tell
_MIN_RESPONSE = 0.03  # height of the normalised peak; below it is noise
_KERNEL = 0.2  # pixels; the usual scatter of good tie points
_STEPS = 20
_CLEAR, _ALONE = 10.0, 1.4  # height of a joint peak: standard deviations of the surface, and against the next one
_PEAK = 4  # pixels; what lies nearer belongs to the peak


@dataclass(frozen=True)
class TiePoint:
    """One window that was matched.

    Attributes:
        xy: centre, in pixels of the common grid.
        shift: (dx, dy): the content at p in the first date is at p + shift in the second.
        response: height of the normalised correlation peak, 0..1.
        off: (x, y): by how much the shift differs from what all tie points agree on, in pixels.
    """

    xy: tuple[float, float]
    shift: tuple[float, float]
    response: float
    off: tuple[float, float] = (0.0, 0.0)

    @property
    def residual(self) -> float:
        """Pixels between this shift and what all tie points agree on."""
        return float(np.hypot(*self.off))

    @property
    def agrees(self) -> bool:
        """Whether it is one of those that agree."""
        return self.residual <= TOLERANCE


@dataclass(frozen=True)
class Shift:
    """What the tie points agree on.

    Attributes:
        dx, dy: in pixels; the content at p in the first date is at p + (dx, dy) in the second; with `warp` in the
            middle of what both cover.
        inliers, points: how many tie points agree, of how many that were usable.
        rms: of the inliers around the shift, in pixels.
        joint: the windows say it together, though too few of them one by one.
        warp: pixels of the first date -> pixels of the second, where one shift does not do; None = it does.
    """

    dx: float
    dy: float
    inliers: int
    points: int
    rms: float
    joint: bool = False
    warp: Affine | None = None

    @property
    def length(self) -> float:
        """Pixels."""
        return float(np.hypot(self.dx, self.dy))

    @property
    def matrix(self) -> Affine:
        """Pixels of the first date -> pixels of the second."""
        return self.warp or (1.0, 0.0, self.dx, 0.0, 1.0, self.dy)

    def judged(self, points: Sequence[TiePoint]) -> tuple[TiePoint, ...]:
        """The tie points with how far off each of them is."""
        xy, shifts = columns(points)
        off = xy + shifts - apply(self.matrix, xy)
        return tuple(replace(p, off=(float(x), float(y))) for p, (x, y) in zip(points, off, strict=True))

    @property
    def trusted(self) -> bool:
        """Enough tie points agree to act on it, or all windows together are clear."""
        return self.joint or (self.inliers >= 4 and self.inliers >= 0.3 * self.points)


def columns(points: Sequence[TiePoint]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Places and shifts of tie points, (n, 2) each."""
    xy, shifts = ([p.xy for p in points], [p.shift for p in points])
    return np.array(xy, np.float64).reshape(-1, 2), np.array(shifts, np.float64).reshape(-1, 2)


def match_windows(before: NDArray[Any], after: NDArray[Any], centre: tuple[float, float]) -> TiePoint | None:
    """Match two grey windows (h, w) of the same size; None where there is nothing to hold on to."""
    a, b = _edges(before), _edges(after)
    if a is None or b is None:
        return None
    shift, response = _peak(_cross(a, b))  # from after to before it is the same surface turned round
    if response < _MIN_RESPONSE or not _improves(a, b, shift):
        return None
    return TiePoint(centre, shift, response)


def agree(points: Sequence[TiePoint]) -> Shift:
    """The translation on which most tie points agree; every point is tried as the model (RANSAC made exhaustive)."""
    if not points:
        return Shift(0.0, 0.0, 0, 0, 0.0)
    shifts = np.array([p.shift for p in points])
    near = np.hypot(*(shifts[:, None] - shifts[None]).transpose(2, 0, 1)) <= TOLERANCE
    weight = np.array([p.response for p in points])
    inliers = near[int(np.argmax(near @ weight))]
    for _ in range(5):
        centre = np.median(shifts[inliers], axis=0)
        again = np.hypot(*(shifts - centre).T) <= TOLERANCE
        if not again.any() or (again == inliers).all():
            break
        inliers = again
    mean = _densest(shifts[inliers], weight[inliers])
    rms = float(np.sqrt(((shifts[inliers] - mean) ** 2).sum(axis=1).mean()))
    return Shift(float(mean[0]), float(mean[1]), int(inliers.sum()), len(points), rms)


def in_company(
    windows: Sequence[tuple[NDArray[Any], NDArray[Any]]],
    centres: Sequence[tuple[float, float]],
    reach: float,
    *,
    progress: Progress = SILENT,
) -> tuple[TiePoint, ...]:
    """What windows say together with their neighbours, for pairs in which a window alone shows too little of the same.

    Args:
        windows: before and after, grey (h, w) of one size.
        centres: of the windows, in pixels of the common grid.
        reach: pixels between centres of neighbours, along each axis.
        progress: told of each window; may cancel.
    """
    found = zip(centres, _crosses(windows, progress), strict=True)
    crosses = {xy: cross for xy, cross in found if cross is not None}
    points = []
    for i, (x, y) in enumerate(crosses):
        progress.report(i, len(crosses), ALIGNING)
        near = [cross for (u, v), cross in crosses.items() if abs(u - x) <= reach and abs(v - y) <= reach]
        points.append(TiePoint((x, y), *_peak(np.sum(near, axis=0))))
    return tuple(points)


def together(
    windows: Sequence[tuple[NDArray[Any], NDArray[Any]]],
    points: Sequence[TiePoint] = (),
    *,
    progress: Progress = SILENT,
) -> Shift | None:
    """The shift that pairs of grey windows (h, w) of one size show together; None where no peak stands out.

    Args:
        windows: before and after, of the same places.
        points: what single windows gave; those that agree with the answer are counted.
        progress: told of each window; may cancel.
    """
    crosses = [cross for cross in _crosses(windows, progress) if cross is not None]
    if not crosses:
        return None
    total = np.sum(crosses, axis=0)
    (dx, dy), _ = _peak(total)
    surface = np.fft.ifft2(total).real
    row, col = np.unravel_index(int(np.argmax(surface)), surface.shape)
    rest = np.roll(surface, (_PEAK - int(row), _PEAK - int(col)), (0, 1))
    rest[: 2 * _PEAK + 1, : 2 * _PEAK + 1] = 0
    if surface.max() < max(_CLEAR * float(rest.std()), _ALONE * float(rest.max())):
        return None
    off = np.array([p.shift for p in points]).reshape(-1, 2) - (dx, dy)
    near = off[np.hypot(*off.T) <= TOLERANCE]
    rms = float(np.sqrt((near**2).sum(axis=1).mean())) if len(near) else 0.0
    return Shift(dx, dy, len(near), len(points), rms, joint=True)


def _crosses(
    windows: Sequence[tuple[NDArray[Any], NDArray[Any]]], progress: Progress
) -> Iterator[NDArray[np.complex128] | None]:
    """The cross-power spectrum of each window; None where a date is flat."""
    for i, (before, after) in enumerate(windows):
        progress.report(i, len(windows), ALIGNING)
        a, b = _edges(before), _edges(after)
        yield None if a is None or b is None else _cross(a, b)


def _densest(shifts: NDArray[np.float64], weight: NDArray[np.float64]) -> NDArray[np.float64]:
    """Where the shifts (n, 2) lie closest together (mean shift): those that moving shadows pull away count less."""
    centre: NDArray[np.float64] = np.median(shifts, axis=0)
    for _ in range(_STEPS):
        near = weight * np.exp(-((shifts - centre) ** 2).sum(axis=1) / (2 * _KERNEL**2))
        if near.sum() <= 0:
            break
        centre = near @ shifts / near.sum()
    return centre


def _edges(grey: NDArray[Any]) -> NDArray[np.complex128] | None:
    """Spectrum of the windowed gradient magnitude; None for a flat window."""
    image = np.asarray(grey, np.float64)
    gy, gx = np.gradient(image)
    magnitude = np.hypot(gx, gy)
    if magnitude.std() < 1e-6 * (abs(image).max() + 1):
        return None
    magnitude = np.minimum(magnitude, np.percentile(magnitude, 99))  # one bright edge must not decide
    window = np.outer(np.hanning(image.shape[0] + 2)[1:-1], np.hanning(image.shape[1] + 2)[1:-1])
    out: NDArray[np.complex128] = np.fft.fft2((magnitude - magnitude.mean()) * window)
    return out


def _cross(a: NDArray[np.complex128], b: NDArray[np.complex128]) -> NDArray[np.complex128]:
    """Normalised cross-power spectrum; a radial low pass, because the highest frequencies make the peak jagged."""
    cross = np.conj(a) * b
    cross /= np.abs(cross) + 1e-3 * np.abs(cross).max()
    fy, fx = np.fft.fftfreq(a.shape[0], 1.0), np.fft.fftfreq(a.shape[1], 1.0)
    out: NDArray[np.complex128] = cross * np.exp(-((fy[:, None] ** 2 + fx[None] ** 2) / (2 * 0.18**2)))
    return out


def _improves(a: NDArray[np.complex128], b: NDArray[np.complex128], shift: tuple[float, float]) -> bool:
    """Whether the gradients correlate better with the second date moved back; a small shift need not show that.

    The correlation of two windows is the sum over their cross-power spectrum (Parseval), and moving one turns phases.
    """
    if np.hypot(*shift) < _SMALL:
        return True
    cross = np.conj(a) * b
    fy, fx = np.fft.fftfreq(a.shape[0], 1.0), np.fft.fftfreq(a.shape[1], 1.0)
    turned = np.exp(2j * np.pi * fy * shift[1])[:, None] * np.exp(2j * np.pi * fx * shift[0])
    return float((cross * turned).real.sum()) > float(cross.real.sum())


def _peak(cross: NDArray[np.complex128]) -> tuple[tuple[float, float], float]:
    """(dx, dy) of the highest place of the correlation, between pixels, and its height, 0..1."""
    h, w = cross.shape
    fy, fx = np.fft.fftfreq(h, 1.0), np.fft.fftfreq(w, 1.0)
    surface = np.fft.ifft2(cross).real
    row, col = np.unravel_index(int(np.argmax(surface)), surface.shape)
    response = float(surface.max() / (np.abs(cross).sum() / cross.size))
    y0 = row - h if row > h // 2 else row
    x0 = col - w if col > w // 2 else col
    offsets = np.arange(-_UPSAMPLING, _UPSAMPLING + 1) / _UPSAMPLING
    ky = np.exp(2j * np.pi * np.outer(y0 + offsets, fy))
    kx = np.exp(2j * np.pi * np.outer(fx, x0 + offsets))
    fine = (ky @ cross @ kx).real
    i, j = np.unravel_index(int(np.argmax(fine)), fine.shape)
    return (float(x0 + offsets[j]), float(y0 + offsets[i])), response
