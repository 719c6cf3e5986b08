# SPDX-License-Identifier: GPL-3.0-or-later
"""How much objects are like examples: what is known of an object, and the score that ranks it.

Likeness is the cosine between the mean tokens of two objects, both less the mean token of what was looked at: what a
whole scene has in common says nothing about its objects. Whitening by the scene's covariance as well (Hariharan, Malik,
Ramanan, ECCV 2012) was tried and ranks worse here: one example is not enough to trust every direction. Size, shape and
colour of the examples are priors beside it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from ..errors import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

_CROSSED = 0.5  # of the likeness to the nearest crossed object, beyond that of the examples, is taken off
# Logistic weights: likeness by tokens, predicted IoU, factors of two in size and elongation, colour.
_BIAS, _TOKENS, _QUALITY, _SIZE, _SHAPE, _COLOUR = -9.5, 10.0, 5.0, 1.2, 1.0, 1.0
_FREE = 0.25  # factors of two in size that cost nothing


@dataclass(frozen=True, eq=False)
class Traits:
    """What is known of one object.

    Attributes:
        vector: float32 (d,), mean of the tokens under it.
        side: square root of its area in metres (in working pixels where the ground size is unknown).
        box: width and height of its bounds, in the unit of `side`.
        elongation: length per width of its moments, 1 = round.
        colour: float32 (6,), mean and standard deviation of RGB inside, 0..1.
        quality: IoU that the model predicts for its outline, 0..1.
    """

    vector: NDArray[np.float32]
    side: float
    box: tuple[float, float]
    elongation: float
    colour: NDArray[np.float32]
    quality: float = 1.0


@dataclass
class Ground:
    """Mean token of what was looked at, summed up as it is read."""

    count: float = 0.0
    total: NDArray[np.float64] = field(default_factory=lambda: np.zeros(1))

    def add(self, tokens: NDArray[np.float32]) -> None:
        """Add tokens (n, d)."""
        if len(tokens):
            self.count += len(tokens)
            self.total = self.total + tokens.sum(axis=0, dtype=np.float64)

    def add_all(self, other: Ground) -> None:
        """Add what another one has summed up."""
        self.count += other.count
        self.total = self.total + other.total

    @property
    def mean(self) -> NDArray[np.float32]:
        """Float32 (d,)."""
        mean: NDArray[np.float32] = (self.total / max(self.count, 1.0)).astype(np.float32)
        return mean


def token_likeness(
    vectors: NDArray[np.float32], ground: Ground, liked: Sequence[Traits], crossed: Sequence[Traits] = ()
) -> NDArray[np.float32]:
    """Likeness by tokens alone: about 0 for the ground, 1 for the examples.

    Args:
        vectors: float32 (..., d), mean tokens of objects or places.
        ground: of the tokens that were looked at.
        liked: the examples, and what was ticked.
        crossed: what is not wanted.

    Raises:
        InputError: no example.
    """
    if not liked:
        raise InputError("There is no example to compare with; choose at least one object.")
    mean = ground.mean
    near = _unit(np.stack([t.vector for t in liked]) - mean).mean(axis=0)
    centred = _unit(vectors - mean)
    like: NDArray[np.float32] = centred @ _unit(near)
    if crossed:
        far = _unit(np.stack([t.vector for t in crossed]) - mean)
        # Only what looks more like a crossed object than the examples themselves do moves down.
        excess = centred @ far.T - _unit(near) @ far.T
        like = like - _CROSSED * np.maximum(excess.max(axis=-1), 0)
    return like


def likeness(
    objects: Sequence[Traits], ground: Ground, liked: Sequence[Traits], crossed: Sequence[Traits] = ()
) -> NDArray[np.float64]:
    """Score each object by all that is known: float64 (n,), 0..1. Arguments as in `token_likeness`."""
    if not objects:
        return np.zeros(0)
    like = token_likeness(np.stack([t.vector for t in objects]), ground, liked, crossed)
    quality = np.array([t.quality for t in objects])
    penalty = np.min([misfit(objects, example) @ (_SIZE, _SHAPE, _COLOUR) for example in liked], axis=0)
    logit = _BIAS + _TOKENS * like + _QUALITY * quality - penalty
    scores: NDArray[np.float64] = 1 / (1 + np.exp(-logit))
    return scores


def misfit(objects: Sequence[Traits], example: Traits) -> NDArray[np.float64]:
    """How size, shape and colour differ from an example: float64 (n, 3), each about 1 where it is clearly other."""
    size = np.abs(np.log2(np.array([max(t.side, 1e-9) for t in objects]) / max(example.side, 1e-9)))
    shape = np.abs(np.log2(np.array([t.elongation for t in objects]) / example.elongation))
    colour = np.linalg.norm(np.stack([t.colour for t in objects]) - example.colour, axis=1)
    return np.stack([np.maximum(size - _FREE, 0), shape, 4 * colour], axis=1)


def _unit(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    unit: NDArray[np.float32] = vectors / np.maximum(np.linalg.norm(vectors, axis=-1, keepdims=True), 1e-9)
    return unit
