# SPDX-License-Identifier: GPL-3.0-or-later
"""The direction of a building's walls."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import shapely

if TYPE_CHECKING:
    from numpy.typing import NDArray

_TURN = np.pi / 2
_ALIGNED = np.deg2rad(15)  # a piece that is further off belongs to no wall
_REACHES = (0.1, 0.04)  # of a ring's length
_LONGEST = 40.0
_SEARCH = np.deg2rad(np.arange(-100, 101) / 10)  # 10 degrees to both sides, in steps of 0.1


@dataclass(frozen=True)
class Direction:
    """Where walls run.

    Attributes:
        angle: radians in [0, pi/2), from the x axis towards the y axis.
        aligned: share of the outline that runs along or across it: about 1 for squared shapes, 1/3 for circles.
    """

    angle: float
    aligned: float


def main_direction(shape: shapely.Polygon) -> Direction:
    """Direction of the walls of an outline, to 0.1 degree.

    The outline is cut into chords, long ones that outlive wobbles of a pixel and short ones that fit into notches;
    those that lie straighter count. The circular mean of four times their azimuths starts the search; the direction
    off which they lie least, each by at most 15 degrees, ends it.
    """
    rings = [shapely.get_coordinates(ring) for ring in shapely.get_rings(shape)]
    return max((_direction(rings, share) for share in _REACHES), key=lambda direction: direction.aligned)


def _direction(rings: list[NDArray[np.float64]], share: float) -> Direction:
    chords = np.concatenate([_chords(ring, share) for ring in rings])
    azimuth = np.arctan2(chords[:, 1], chords[:, 0])
    weight = np.hypot(chords[:, 0], chords[:, 1])
    start = np.angle(np.sum(weight * np.exp(4j * azimuth))) / 4
    angles = start + _SEARCH
    off = _off(azimuth[None, :] - angles[:, None])
    best = int(np.argmin(np.minimum(off, _ALIGNED) @ weight))
    aligned = float(weight[off[best] < _ALIGNED].sum() / max(weight.sum(), 1e-12))
    return Direction(float(angles[best] % _TURN), aligned)


def _off(angle: NDArray[np.float64]) -> NDArray[np.float64]:
    """Distance of angles to the nearest multiple of a right angle."""
    turned: NDArray[np.float64] = np.abs((angle + _TURN / 2) % _TURN - _TURN / 2)
    return turned


def _chords(ring: NDArray[np.float64], share: float) -> NDArray[np.float64]:
    """Vectors (n, 2) between points of a ring that are a share of its length apart (not more than 40 units)."""
    steps = np.hypot(*np.diff(ring, axis=0).T)
    along = np.concatenate([[0.0], np.cumsum(steps)])
    count = int(np.clip(along[-1], 40, 2000))
    place = np.arange(count) * along[-1] / count
    points = np.stack([np.interp(place, along, ring[:, axis]) for axis in (0, 1)], axis=1)
    reach = max(int(min(share * along[-1], _LONGEST) / (along[-1] / count)), 1)
    chords: NDArray[np.float64] = np.roll(points, -reach, axis=0) - points
    return chords
