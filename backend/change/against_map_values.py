# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes into holding a map against an image, and what comes out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, get_args

import numpy as np

if TYPE_CHECKING:
    from ..types import Polygon

MapStatus = Literal["standing", "altered", "moved", "gone", "new", "unseen"]


@dataclass(frozen=True)
class MapItem:
    """One feature of the map.

    Attributes:
        id: of the feature; comes back in `MapFinding`.
        polygons: its parts, in working pixels of the image.
    """

    id: int
    polygons: tuple[Polygon, ...]


@dataclass(frozen=True)
class MapOptions:
    """How a map is held against an image.

    Attributes:
        threshold: probability from which a place counts as standing.
        word: what the map shows ("building"), where the model knows the word; "" = learned from the map alone.
        find_new: look for what is on the image and not on the map.
        adjust: estimate by how much the whole map is out of place, and take it out.
        min_size: square pixels of a new object.
    """

    threshold: float = 0.5
    word: str = ""
    find_new: bool = True
    adjust: bool = True
    min_size: float = 25.0


@dataclass(frozen=True)
class MapShift:
    """How the whole map lies on the image.

    Attributes:
        dx, dy: in pixels; the object drawn at p on the map is at p + (dx, dy) on the image.
        support: share of the polygons whose own best place agrees, 0..1.
        applied: whether it was taken out (only where it is significant and supported).
    """

    dx: float
    dy: float
    support: float
    applied: bool


@dataclass(frozen=True)
class MapFinding:
    """What became of one feature of the map, or one object that is not on it.

    Attributes:
        id: of the feature; None = not on the map ("new").
        status: "standing"; "altered" = something stands there, of another outline or look; "moved" = drawn in the wrong
            place; "gone" = nothing like it there; "new" = on the image and not on the map; "unseen" = no data there.
        score: probability that such an object is there on the image, 0..1; NaN where unseen.
        before: the same on the first of two images; NaN with one image.
        offset: (dx, dy) pixels by which a moved one is out of place (after the shift of the whole map).
        polygons: the map's own outline where it stands or is gone; the image's outline where moved, altered or new.
    """

    id: int | None
    status: MapStatus
    score: float
    before: float
    offset: tuple[float, float]
    polygons: tuple[Polygon, ...]


@dataclass(frozen=True)
class MapComparison:
    """The whole answer.

    Attributes:
        findings: one for each feature of the map in the map's order, then the new ones, best first.
        shift: of the whole map.
        quality: area under the curve of the score, cross-validated: mapped places against empty ones; 0.5 = chance.
        warnings: sentences about what is not good enough; empty = all well.
    """

    findings: tuple[MapFinding, ...]
    shift: MapShift
    quality: float
    warnings: tuple[str, ...]

    def summary(self) -> str:
        """One plain line, e.g. "120 standing, 4 gone, 2 new; map shifted 1.2 px; quality 0.93"."""
        counts = {status: sum(f.status == status for f in self.findings) for status in get_args(MapStatus)}
        parts = [", ".join(f"{n} {status}" for status, n in counts.items() if n) or "nothing"]
        if self.shift.applied:
            parts.append(f"map shifted {np.hypot(self.shift.dx, self.shift.dy):.1f} px")
        return "; ".join([*parts, f"quality {self.quality:.2f}"])
