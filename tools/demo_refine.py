# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person would click next on an outline that is not good enough yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .demo_targets import Stage, Target, Xy

GOOD = 0.8
"""IoU at which the demo's user is content."""


@dataclass(frozen=True)
class Correction:
    """One more click: where (pixel place), with which button, and why."""

    place: Xy
    button: str
    reason: str


def overlap(shape: Any, target: Target, stage: Stage) -> float:
    """IoU of a shapely geometry in the raster's CRS with the target's truth."""
    drawn, truth = _masks(shape, target, stage)
    return int(np.sum(drawn & truth)) / max(1, int(np.sum(drawn | truth)))


def correction(wkt: str, target: Target, stage: Stage) -> Correction | None:
    """The middle of the largest mistake of an outline; None where it is good, or where there is no truth to see."""
    import shapely
    from scipy.ndimage import distance_transform_edt

    if target.truth is None:
        return None
    shape = shapely.from_wkt(wkt)
    if overlap(shape, target, stage) >= GOOD:
        return None
    drawn, truth = _masks(shape, target, stage)
    missing, extra = (distance_transform_edt(np.pad(part, 1))[1:-1, 1:-1] for part in (truth & ~drawn, drawn & ~truth))
    button, reason, depth = ("left", "something is missing", missing)
    if extra.max() > missing.max():
        button, reason, depth = ("right", "something does not belong to it", extra)
    row, col = np.unravel_index(int(np.argmax(depth)), depth.shape)
    return Correction((float(col) + 0.5, float(row) + 0.5), button, reason)


def _masks(shape: Any, target: Target, stage: Stage) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    from affine import Affine
    from rasterio.features import rasterize

    truth = target.truth
    assert truth is not None
    drawn = rasterize([shape], truth.shape, transform=Affine(*stage.affine), dtype="uint8").astype(bool)
    return drawn, truth
