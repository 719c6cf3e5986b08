# SPDX-License-Identifier: GPL-3.0-or-later
"""The values of a referring phrase and the words that it is made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

RelationKind = Literal["near", "beside", "on", "far", "north", "south", "east", "west"]

COLOURS = {
    "white": "white", "grey": "grey", "gray": "grey", "silver": "grey", "black": "black", "red": "red",
    "reddish": "red", "brown": "brown", "brownish": "brown", "beige": "beige", "tan": "beige", "yellow": "yellow",
    "yellowish": "yellow", "orange": "orange", "green": "green", "greenish": "green", "blue": "blue",
    "bluish": "blue", "turquoise": "turquoise", "cyan": "turquoise",
}  # fmt: skip
SHADES = {"dark": "dark", "darker": "dark", "light": "light", "bright": "light", "pale": "light"}
SIZES = {
    "large": "large", "big": "large", "huge": "large", "small": "small", "tiny": "small", "little": "small",
    "long": "long", "elongated": "long", "short": "short", "wide": "wide", "broad": "wide", "narrow": "narrow",
    "thin": "narrow",
}  # fmt: skip
SHAPES = {"round": "round", "circular": "round", "rectangular": "rectangular", "square": "square"}
SUPERLATIVES = {
    "largest": "large", "biggest": "large", "smallest": "small", "tiniest": "small", "longest": "long",
    "shortest": "short", "widest": "wide", "broadest": "wide", "narrowest": "narrow", "brightest": "light",
    "lightest": "light", "darkest": "dark", "northernmost": "north", "southernmost": "south",
    "easternmost": "east", "westernmost": "west", "leftmost": "west", "rightmost": "east", "topmost": "north",
    "uppermost": "north", "bottommost": "south", "lowermost": "south", "roundest": "round",
    "nearest": "nearest", "closest": "nearest", "farthest": "farthest", "furthest": "farthest",
}  # fmt: skip
PLACES = {
    "north": "north", "northern": "north", "top": "north", "upper": "north", "south": "south", "southern": "south",
    "bottom": "south", "lower": "south", "east": "east", "eastern": "east", "right": "east", "west": "west",
    "western": "west", "left": "west", "centre": "centre", "center": "centre", "central": "centre",
    "middle": "centre", "northeast": "north east", "northeastern": "north east", "northwest": "north west",
    "northwestern": "north west", "southeast": "south east", "southeastern": "south east",
    "southwest": "south west", "southwestern": "south west",
}  # fmt: skip
COUNTS = {
    "one": 1, "single": 1, "two": 2, "both": 2, "pair": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "all": 0, "every": 0, "any": 0, "each": 0,
}  # fmt: skip
ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5}
RELATIONS: tuple[tuple[str, RelationKind], ...] = (
    ("to the left of", "west"), ("left of", "west"), ("to the right of", "east"), ("right of", "east"),
    ("to the north of", "north"), ("north of", "north"), ("above", "north"), ("to the south of", "south"),
    ("south of", "south"), ("below", "south"), ("to the east of", "east"), ("east of", "east"),
    ("to the west of", "west"), ("west of", "west"), ("next to", "beside"), ("adjacent to", "beside"),
    ("beside", "beside"), ("alongside", "beside"), ("along", "beside"), ("touching", "beside"), ("close to", "near"),
    ("nearest to", "near"), ("closest to", "near"), ("near to", "near"), ("near", "near"), ("around", "near"),
    ("far from", "far"), ("away from", "far"), ("farthest from", "far"), ("on top of", "on"), ("on", "on"),
    ("inside", "on"), ("within", "on"), ("in", "on"), ("at", "beside"), ("by", "beside"),
)  # fmt: skip
"""Longer ones first where one begins like another."""

FILLERS = frozenset((
    "the", "a", "an", "of", "that", "which", "is", "are", "was", "were", "lying", "standing", "located", "situated",
    "parked", "moored", "there", "this", "these", "those", "its", "side", "part", "corner", "end", "edge", "half",
    "image", "map", "picture", "area", "view", "scene",
))  # fmt: skip
"""Words that say nothing about which object is meant."""


@dataclass(frozen=True)
class Thing:
    """A noun with what is said about it.

    Attributes:
        noun: as the model knows it.
        colours: everyday colours, any of which may hold.
        shade: "dark", "light" or "".
        sizes: of "large", "small", "long", "short", "wide", "narrow".
        shapes: of "round", "rectangular", "square".
        plural: the noun was plural.
    """

    noun: str
    colours: tuple[str, ...] = ()
    shade: str = ""
    sizes: tuple[str, ...] = ()
    shapes: tuple[str, ...] = ()
    plural: bool = False


@dataclass(frozen=True)
class RelationTo:
    """How the object lies to another one.

    Attributes:
        kind: "beside" is nearer than "near"; "on" holds for what lies in something too.
        anchor: the other one.
        metres: distance that was given; 0 = none.
    """

    kind: RelationKind
    anchor: Thing
    metres: float = 0.0


@dataclass(frozen=True)
class Phrase:
    """A referring phrase, understood.

    Attributes:
        text: as typed.
        thing: what is meant.
        count: how many; 0 = all.
        superlative: what is highest in the one that is meant ("large", "north", "nearest" ...); "" = nothing.
        ordinal: 1 for the largest, 2 for the second largest ...
        place: "north", "south west", "centre" ...; "" = anywhere.
        relations: to other things; all must hold.
        not_understood: words that were left out, in order.
    """

    text: str
    thing: Thing
    count: int = 0
    superlative: str = ""
    ordinal: int = 1
    place: str = ""
    relations: tuple[RelationTo, ...] = ()
    not_understood: tuple[str, ...] = ()

    @property
    def constrained(self) -> bool:
        """Something is said beyond the noun."""
        t = self.thing
        said = (t.colours, t.shade, t.sizes, t.shapes, self.count, self.superlative, self.place, self.relations)
        return any(said)
