# SPDX-License-Identifier: GPL-3.0-or-later
"""The values of a procedural scene: what is planned (`Item`) and what comes out (`Scene`, `Change`)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from .spec import SceneSpec

Xy = NDArray[np.float64]


@dataclass(frozen=True)
class Item:
    """One thing to draw; coordinates in metres from the scene's upper left corner, y down.

    Attributes:
        id: stable across dates; also the value in `Scene.instances`.
        kind: which drawer draws it.
        name: class of the object; "" = ground without an instance.
        outline: float64 (n, 2), not closed.
        layer: drawing order, low first.
        seed: of everything random in its look.
        cover: land cover, a name of `CLASSES`.
        height: metres above the ground, for the cast shadow.
        look: parameters of the drawer.
        attributes: colour, shape, size, orientation ... as words.
        words: further names of the same thing ("house", "vehicle").
    """

    id: int
    kind: str
    name: str
    outline: Xy
    layer: int
    seed: int
    cover: str
    height: float = 0.0
    look: Mapping[str, Any] = field(default_factory=dict)
    attributes: Mapping[str, str] = field(default_factory=dict)
    words: tuple[str, ...] = ()


@dataclass(frozen=True)
class SceneObject:
    """One object of a scene.

    Attributes:
        id: value in `Scene.instances`.
        name: class, a singular word ("building", "storage tank").
        words: further names that also hold ("house", "vehicle").
        attributes: "colour", "shape", "size", "orientation", "state" ... as words.
        polygon: float64 (n, 2) pixel xy, the whole outline even where covered or outside the frame.
        bounds: x0, y0, x1, y1 of the visible pixels.
        pixels: number of visible pixels.
        visible: visible share of the part inside the frame, 0..1.
        height: metres above the ground.
    """

    id: int
    name: str
    words: tuple[str, ...]
    attributes: Mapping[str, str]
    polygon: Xy
    bounds: tuple[int, int, int, int]
    pixels: int
    visible: float
    height: float


@dataclass(frozen=True)
class Region:
    """An area that is one thing as a whole ("residential area"); `polygon` float64 (n, 2) pixel xy."""

    name: str
    polygon: Xy


@dataclass(frozen=True)
class Relation:
    """`subject` (object id) stands in `predicate` ("next to", "on", "in") to `target` (object id)."""

    subject: int
    predicate: str
    target: int


@dataclass(frozen=True)
class Phrase:
    """A referring phrase and the ids of all objects that it means."""

    text: str
    ids: tuple[int, ...]


@dataclass(frozen=True, eq=False)
class Scene:
    """An image with its truth.

    Attributes:
        bands: (h, w, 4) red, green, blue, near-infrared; uint8, or uint16 for 11 and 16 bits.
        instances: int32 (h, w), id of the topmost object, 0 = none.
        class_map: uint8 (h, w), index in `CLASSES`.
        clouds: uint8 (h, w), 0 clear, 1 cloud, 2 shadow of a cloud.
        objects: every id in `instances`, in rising order of id.
        items: the plan in metres, from which other dates are made.
    """

    spec: SceneSpec
    seed: int
    bands: NDArray[np.uint8] | NDArray[np.uint16]
    instances: NDArray[np.int32]
    class_map: NDArray[np.uint8]
    clouds: NDArray[np.uint8]
    objects: tuple[SceneObject, ...]
    regions: tuple[Region, ...]
    relations: tuple[Relation, ...]
    captions: tuple[str, ...]
    phrases: tuple[Phrase, ...]
    items: tuple[Item, ...]
    region_items: tuple[Region, ...]

    def display(self) -> NDArray[np.uint8]:
        """What a viewer sees, uint8 (h, w, 3): the sensor's bands, 11 and 16 bits stretched from 2 to 98 %."""
        from .sensor import display

        return display(self.bands, self.spec.sensor)


ChangeKind = Literal["appeared", "vanished", "modified", "damaged", "destroyed"]


@dataclass(frozen=True)
class Change:
    """One object that differs between two dates.

    Attributes:
        class_from, class_to: class name, or land cover where there was or is no object.
        object_id: id in the instances of the date at which the object stands (the second one unless it vanished).
        polygon: float64 (n, 2) pixel xy in the frame of the first date.
        bounds: x0, y0, x1, y1 pixels of that polygon, clipped to the frame.
    """

    kind: ChangeKind
    class_from: str
    class_to: str
    object_id: int
    polygon: Xy
    bounds: tuple[int, int, int, int]
