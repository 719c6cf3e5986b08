# SPDX-License-Identifier: GPL-3.0-or-later
"""Features of a map that were drawn in the wrong place: what they show stands beside them and is not on the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely
from shapely import affinity

from ..vectorize.rings import union_iou
from .against_map_new import COVERED
from .against_map_places import shape_of
from .against_map_values import MapFinding

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shapely.geometry.base import BaseGeometry

_FAR = 1.5  # sizes of itself by which an object may have been drawn off; farther, one is gone and another new
_ALIKE = 0.45  # IoU of the feature, laid over the object, where nothing stands under the feature
_LOOSE = 0.75  # IoU of a feature with what its box prompts, below which it may stand for what is beside it
_LIKE_IT = 0.65  # IoU that such a feature must reach, laid over the object,
_JUST_LIKE_IT = 0.8  # and where edges lie under its outline all the same
_LESS = 0.2  # by how much the object may score lower than the feature does where it is


def join_moved(
    findings: Sequence[MapFinding],
    new: Sequence[MapFinding],
    shapes: Sequence[BaseGeometry],
    fits: Sequence[tuple[float, bool]],
) -> tuple[list[MapFinding], list[MapFinding]]:
    """Join features with objects of their form nearby that are not on the map: drawn in the wrong place.

    A feature that is gone needs hardly more than such an object. One under which something stands, though not in its
    form, or that was moved to such a place, needs one that is clearly more like it.

    Args:
        findings: of the map's features.
        new: of what is not on the map.
        shapes: of the features, where the map has them, in working pixels.
        fits: for each feature, IoU with what its box prompts, and whether edges lie under its outline.

    Returns:
        Findings of the features, and those of the new objects that none of them means.
    """
    there = [shape_of(n.polygons) for n in new]
    tree = shapely.STRtree(there)
    pairs = []
    for k, (finding, shape) in enumerate(zip(findings, shapes, strict=True)):
        least = _least(finding, *fits[k])
        if least is None:
            continue
        far = _FAR * float(np.sqrt(shape.area))
        for n in tree.query(shape.buffer(far), predicate="intersects"):
            step = np.subtract(there[n].centroid.coords[0], shape.centroid.coords[0])
            alike = union_iou(affinity.translate(shape, *step), there[n])
            close = np.hypot(*step) <= far
            if close and alike >= least and (finding.status == "gone" or new[n].score >= finding.score - _LESS):
                pairs.append((alike, k, int(n), (float(step[0]), float(step[1]))))
    told, taken = list(findings), set()
    changed = set()
    for _, k, n, step in sorted(pairs, reverse=True):
        if k not in changed and n not in taken:
            changed.add(k)
            taken.add(n)
            told[k] = MapFinding(findings[k].id, "moved", new[n].score, findings[k].before, step, new[n].polygons)
    meant = shapely.union_all([there[n] for n in taken])
    free = [n for n in range(len(new)) if n not in taken]
    kept = [new[n] for n in free if there[n].intersection(meant).area < COVERED * there[n].area]
    return told, kept


def _least(finding: MapFinding, fit: float, edges: bool) -> float | None:
    """How alike an object must be to be what a feature means; None = it means what is under it."""
    if finding.status == "gone":
        return _ALIKE
    if finding.status == "moved":
        return _LIKE_IT
    if finding.status in ("standing", "altered") and fit < _LOOSE:
        return _JUST_LIKE_IT if edges else _LIKE_IT
    return None
