# SPDX-License-Identifier: GPL-3.0-or-later
"""An existing map of objects held against one image, or two: what still stands, moved, is gone, is not on the map.

Signatures of the public functions; see `compare_with_map`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from ..progress import SILENT, Progress
from ..vectorize.outline import DEFAULT_OUTLINE, OutlineOptions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..search.tokens import TokenReader
    from ..segment.session import SegmentSession
    from ..types import Bounds, Polygon

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
class MapView:
    """One image with one model.

    Attributes:
        reader: reads its tokens.
        session: draws outlines on it.
    """

    reader: TokenReader
    session: SegmentSession


@dataclass(frozen=True)
class MapOptions:
    """How a map is held against an image.

    Attributes:
        threshold: probability from which a place counts as standing.
        word: what the map shows ("building"), where the model knows the word; "" = learned from the map alone.
        find_new: look for what is on the image and not on the map.
        adjust: estimate by how much the whole map is out of place, and take it out.
        min_size: square pixels of a new object.
        outline: how outlines are drawn.
    """

    threshold: float = 0.5
    word: str = ""
    find_new: bool = True
    adjust: bool = True
    min_size: float = 25.0
    outline: OutlineOptions = DEFAULT_OUTLINE


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
        counts = {status: sum(f.status == status for f in self.findings) for status in MapStatus.__args__}  # type: ignore[attr-defined]
        parts = ", ".join(f"{n} {status}" for status, n in counts.items() if n)
        return f"{parts}; quality {self.quality:.2f}"


def compare_with_map(
    items: Sequence[MapItem],
    image: MapView,
    before: MapView | None = None,
    options: MapOptions = MapOptions(),
    *,
    area: Bounds | None = None,
    progress: Progress = SILENT,
) -> MapComparison:
    """Hold a map against an image.

    Args:
        items: the map's polygons in working pixels of the image.
        image: the image that the map is held against.
        before: an older image on the same grid (see `prepare_pair`), to tell what went since; None = one image.
        options: see `MapOptions`.
        area: in working pixels; features outside are left out; None = everything.
        progress: told of each step; may cancel.

    Raises:
        InputError: no feature lies on the image.
    """
    raise NotImplementedError
