# SPDX-License-Identifier: GPL-3.0-or-later
"""Where one shift does not bring two dates onto each other: turned, scaled or sheared (ALGORITHMS A6.2).

An affine map through three tie points is tried many times (RANSAC, Fischler and Bolles 1981, Communications of the ACM
24(6)); the one on which most agree is fitted again by least squares, near ones counting most. It is taken only where
the tie points prove it: otherwise a shift, which cannot go wrong at the corners, is kept.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from .shift import TOLERANCE, columns

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ..types import Affine
    from .shift import Shift, TiePoint

_LEAST = 12  # tie points that must agree
_SHARE = 0.3  # of all
_TRIALS = 3000  # triples; with half of the points wrong, one in eight is free of them
_STEEPEST = 0.05  # growth of the shift per pixel; more is another place, and windows would not match
_FLAT = 0.1  # size of a triangle against that of all points; on a line, three points say nothing about the other axis
_KERNEL = 0.25  # pixels; the usual scatter of good tie points
_ROUNDS = 20
_SIGNIFICANT = 0.3  # pixels by which the shift at a corner differs from the shift in the middle
_CERTAIN = 4.0  # standard errors of that difference


def warp_of(points: Sequence[TiePoint], shift: Shift, size: tuple[int, int], *, shared: float = 1.0) -> Shift:
    """The affine map on which most tie points agree, where it is significantly better than one shift; else the shift.

    Args:
        points: of the whole pair.
        shift: what the same points agree on as one shift.
        size: width and height of the pair in pixels.
        shared: how many tie points rest on the same ground; so much less they prove.
    """
    if len(points) < _LEAST:
        return shift
    xy, shifts = columns(points)
    middle, reach = np.array(size) / 2, float(max(size)) / 2
    # columns of about one, so that the normal equations are well conditioned
    design = np.column_stack([(xy - middle) / reach, np.ones(len(xy))])
    weight = np.array([p.response for p in points])
    model = _consensus(design, shifts, weight, reach)
    if model is None:
        return shift
    for _ in range(_ROUNDS):
        near = weight * np.exp(-((shifts - design @ model) ** 2).sum(axis=1) / (2 * _KERNEL**2))
        root = np.sqrt(near)[:, None]
        model = np.linalg.lstsq(design * root, shifts * root, rcond=None)[0]
    inliers = np.hypot(*(shifts - design @ model).T) <= TOLERANCE
    count = int(inliers.sum())
    if count < max(_LEAST, _SHARE * len(points), shift.inliers) or not _is_certain(
        (design[inliers], shifts[inliers] - design[inliers] @ model), model, np.array(size) / (2 * reach), shared
    ):
        return shift
    rms = float(np.sqrt(((shifts - design @ model)[inliers] ** 2).sum(axis=1).mean()))
    return replace(
        shift,
        dx=float(model[2, 0]),
        dy=float(model[2, 1]),
        inliers=count,
        rms=rms,
        joint=False,
        warp=_matrix(model, middle, reach),
    )


def _consensus(
    design: NDArray[np.float64], shifts: NDArray[np.float64], weight: NDArray[np.float64], reach: float
) -> NDArray[np.float64] | None:
    """Of maps (3, 2) through three points the one with most weight of points near it; None = all are absurd."""
    rng = np.random.default_rng(0)  # the same pair gives the same answer
    triples = rng.permuted(np.tile(np.arange(len(design)), (_TRIALS, 1)), axis=1)[:, :3]
    corners = design[triples]
    spread = float(np.prod(design[:, :2].std(axis=0))) + 1e-12
    wide = np.abs(np.linalg.det(corners)) > _FLAT * spread
    if not wide.any():
        return None
    models = np.linalg.solve(corners[wide], shifts[triples[wide]])
    models = models[(np.abs(models[:, :2]) <= _STEEPEST * reach).all(axis=(1, 2))]
    if not len(models):
        return None
    off = np.hypot(*np.moveaxis(shifts - design @ models, 2, 0))
    return np.asarray(models[int(np.argmax((off <= TOLERANCE) @ weight))])


def _is_certain(
    fit: tuple[NDArray[np.float64], NDArray[np.float64]],
    model: NDArray[np.float64],
    corner: NDArray[np.float64],
    shared: float,
) -> bool:
    """Whether the shift at some corner differs from that in the middle by much, and by many standard errors."""
    design, off = fit
    variance = shared * float((off**2).sum()) / max(1, 2 * len(design) - model.size)
    inverse = np.linalg.pinv(design.T @ design)
    for x, y in ((corner[0], corner[1]), (corner[0], -corner[1])):  # the two others are their mirrors
        at = np.array((x, y, 0.0))
        departure = float(np.hypot(*(at @ model)))
        if departure >= max(_SIGNIFICANT, _CERTAIN * float(np.sqrt(variance * (at @ inverse @ at)))):
            return True
    return False


def _matrix(model: NDArray[np.float64], middle: NDArray[np.float64], reach: float) -> Affine:
    """The model, in units of `reach` around the middle, as pixels -> pixels."""
    (a, d), (b, e) = model[:2] / reach
    cx, cy = middle
    c, f = model[2]
    return (
        1.0 + float(a), float(b), float(c - a * cx - b * cy),
        float(d), 1.0 + float(e), float(f - d * cx - e * cy),
    )  # fmt: skip
