# SPDX-License-Identifier: GPL-3.0-or-later
"""What is passed about in the Search tab."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...backend.types import box_polygon
from ..i18n import tr

if TYPE_CHECKING:
    from ...backend.types import Bounds, Polygon, RasterRef


@dataclass(frozen=True)
class Where:
    """The area of a run, in working pixels.

    Attributes:
        bounds: box; None = the whole layer.
        polygons: what of the box counts; () = all of it.
        clear: what is cloudy, hazy or blurred does not count.
    """

    bounds: Bounds | None = None
    polygons: tuple[Polygon, ...] = ()
    clear: bool = False


@dataclass(frozen=True, eq=False)
class Hit:
    """One entry of the gallery: a place, or a highlighted polygon.

    Attributes:
        ref: the raster that it lies on.
        bounds: box in working pixels.
        polygon: outline; of a place its box.
        score: 0..1.
        key, row: folder and row of the place in its index; "" = no place.
        name: of the layer.
        concept: the word that it was found by; "" = an example.
        file: the raster, where it is not the layer that the user works on.
        because: what was said of it and how well that holds; "" = nothing was.
    """

    ref: RasterRef
    bounds: Bounds
    polygon: Polygon
    score: float
    key: str = ""
    row: int = -1
    name: str = ""
    concept: str = ""
    file: str = ""
    because: str = ""

    @property
    def place(self) -> tuple[str, Bounds]:
        """The same for the same place in another answer."""
        return self.ref.uri, self.bounds


@dataclass(frozen=True)
class Shown:
    """An example for finding places.

    Attributes:
        where: on the layer that is searched; unused for a file.
        path: of an image file; "" = on the layer.
    """

    where: Where
    path: str = ""


def with_left_out(text: str, share: float) -> str:
    """What is said of an answer, and how much of the area was left out of it."""
    if not share:
        return text
    left = tr("{share} is left out: clouds, haze or blur.").format(share=f"{share:.1%}")
    return f"{text} {left}".strip()


def place_hit(ref: RasterRef, bounds: Bounds, score: float, **more: object) -> Hit:
    """A place: its outline is its box."""
    return Hit(ref, bounds, box_polygon(bounds), score, **more)  # type: ignore[arg-type]  # keywords of Hit


def around(polygon: Polygon, times: float = 1.5) -> Bounds:
    """A box in working pixels, `times` as wide as a polygon, that shows it with its surroundings."""
    (x0, y0), (x1, y1) = polygon.rings[0].min(axis=0).tolist(), polygon.rings[0].max(axis=0).tolist()
    side = times / 2 * max(x1 - x0, y1 - y0, 16.0)
    x, y = (x0 + x1) / 2, (y0 + y1) / 2
    return x - side, y - side, x + side, y + side
