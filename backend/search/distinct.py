# SPDX-License-Identifier: GPL-3.0-or-later
"""One outline an object: neighbouring regions may give the same object twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .regions import Found

SAME = 0.6  # IoU from which two outlines are one object
INSIDE = 0.9  # share of the smaller one inside the other from which it is a part of it


def distinct(found: Sequence[Found]) -> list[Found]:
    """Outlines without those that repeat a better one of the same concept, in the given order.

    Of two that are the same, the model's own outline goes before a region's, then the higher score counts; one that
    lies inside another gives way to it where it scores no better.
    """
    import shapely

    from ..vectorize.rings import to_shapely

    shapes = [shapely.make_valid(to_shapely(f.polygon)) for f in found]
    order = sorted(range(len(found)), key=lambda i: (found[i].source != "model", -found[i].score))
    place = {i: n for n, i in enumerate(order)}
    tree = shapely.STRtree(shapes)
    dropped: set[int] = set()
    for i in order:
        if i in dropped:
            continue
        for j in map(int, tree.query(shapes[i])):
            if j == i or j in dropped or found[j].concept != found[i].concept or place[j] < place[i]:
                continue
            common = shapes[i].intersection(shapes[j]).area
            union = shapes[i].area + shapes[j].area - common
            within = common / max(shapes[j].area, 1e-9)
            if common / max(union, 1e-9) > SAME or within > INSIDE:
                dropped.add(j)
    return [f for i, f in enumerate(found) if i not in dropped]
