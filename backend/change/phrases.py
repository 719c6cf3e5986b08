# SPDX-License-Identifier: GPL-3.0-or-later
"""What the user typed about change: `new buildings; trees lost` becomes words and the way they should go."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from ..errors import InputError
from ..search.query import Concept, Query, parse_query
from .near import METRES, Beside

if TYPE_CHECKING:
    from ..models.protocols import TextImageModel

Direction = Literal["both", "appeared", "vanished"]
EITHER: tuple[Direction, ...] = ("both",)

_APPEARED = frozenset(("new", "built", "appeared", "appearing", "added", "constructed", "gained", "grown", "planted"))
_VANISHED = frozenset(
    ("lost", "gone", "removed", "demolished", "vanished", "vanishing", "disappeared", "destroyed", "cut", "felled",
     "cleared")
)  # fmt: skip
_PLURALS = (("ies", "y"), ("ches", "ch"), ("shes", "sh"), ("xes", "x"), ("sses", "ss"), ("s", ""))


_ARROW = re.compile(r"\s*(?:->|=>|→|⟶|\bbecame\b|\bbecomes\b|\bturned into\b|\binto\b|\bto\b)\s*", re.IGNORECASE)
_FROM = re.compile(r"^\s*from\s+", re.IGNORECASE)
_BESIDE = re.compile(
    r"(?:^|\s+)(?:within\s+(?P<far>\d+(?:\.\d+)?)\s*(?P<unit>km|m|metres?|meters?)\s+(?:of|from)"
    r"|(?P<near>near(?:\s+to)?|close\s+to|next\s+to|beside|along|around|by)|(?P<on>in|on|inside|within))"
    r"\s+(?:(?:the|a|an)\s+)?(?P<words>\S.*)$",
    re.IGNORECASE,
)
_KILOMETRE = 1000.0


@dataclass(frozen=True)
class ChangeQuery:
    """Concepts, and for each whether it should have appeared, vanished or either.

    Attributes:
        query: the words.
        directions: one a concept.
        turns: pairs of concepts, the first of which should have turned into the second at the same place; such
            concepts are not asked for by themselves.
        places: for each concept where it must lie; None = anywhere. Empty = all anywhere.
    """

    query: Query
    directions: tuple[Direction, ...]
    turns: tuple[tuple[int, int], ...] = ()
    places: tuple[Beside | None, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the concepts."""
        return tuple(c.name for c in self.query.concepts)

    @property
    def into(self) -> tuple[str, ...]:
        """For each concept the name of what it should have turned into; "" = not asked."""
        targets = dict(self.turns)
        return tuple(self.names[targets[i]] if i in targets else "" for i in range(len(self.names)))


def parse_change(text: str) -> ChangeQuery:
    """Read what should have changed.

    Words with an optional verb, "new buildings; trees lost"; synonyms and negatives as in a search, "building, roof;
    -greenhouse"; what turned into what, "building -> bare soil", "from forest to field"; and where, "new buildings near
    the river", "trees lost within 100 m of a road", "new pools in forest".

    Raises:
        InputError: as `parse_query`; also when nothing but a verb is there, or an arrow lacks a side.
    """
    directions: list[Direction] = []
    parts: list[str] = []
    turns: list[tuple[int, int]] = []
    places: list[Beside | None] = []
    for whole in text.replace("\n", ";").replace("；", ";").split(";"):
        part, place = _place(whole)
        sides = _ARROW.split(_FROM.sub("", part))
        if len(sides) > 1:
            if len(sides) > 2 or not all(_positive(side) for side in sides):
                raise InputError(f'"{part.strip()}" is not clear; write what turned into what, like "forest -> field".')
            turns.append((len(directions), len(directions) + 1))
            parts += sides
            directions += ["vanished", "appeared"]
            places += [place, place]
            continue
        direction, rest = _direction(part)
        parts.append(rest)
        if _positive(rest):
            directions.append(direction)
            places.append(place)
    return ChangeQuery(parse_query("; ".join(parts)), tuple(directions), tuple(turns), tuple(places))


def _place(part: str) -> tuple[str, Beside | None]:
    """A part without the words that say where, and those."""
    found = _BESIDE.search(part)
    if found is None:
        return part, None
    what = part[: found.start()]
    if not _positive(what):
        raise InputError(
            f'"{part.strip()}" says where, not what; write first what changed, like "new buildings near the river".'
        )
    concept = parse_query(found["words"]).concepts[0]
    if found["far"]:
        metres = float(found["far"]) * (_KILOMETRE if found["unit"].lower() == "km" else 1)
        return what, Beside(concept, metres)
    return what, Beside(concept, 0.0 if found["on"] else METRES)


def _positive(part: str) -> bool:
    return any(w.strip() and not w.strip().startswith("-") for w in part.split(","))


def known_forms(asked: ChangeQuery, model: TextImageModel) -> ChangeQuery:
    """The same with the singular of each word that the model only knows in the singular."""
    others = tuple(w for p in asked.places if p is not None for w in p.concept.words)
    unknown = model.unknown((*asked.query.words, *others))
    singulars = {word: _singular(word) for word in unknown}
    still = model.unknown(tuple(singulars.values()))
    known = {word: one for word, one in singulars.items() if one not in still}

    def form(concept: Concept) -> Concept:
        return Concept(tuple(dict.fromkeys(known.get(w, w) for w in concept.words)))

    concepts = tuple(form(c) for c in asked.query.concepts)
    places = tuple(p if p is None else replace(p, concept=form(p.concept)) for p in asked.places)
    return replace(asked, query=replace(asked.query, concepts=concepts), places=places)


def _direction(part: str) -> tuple[Direction, str]:
    direction: Direction = "both"
    kept = []
    for synonym in part.split(","):
        words = []
        for word in synonym.split():
            if word.lower() in _APPEARED:
                direction = "appeared"
            elif word.lower() in _VANISHED:
                direction = "vanished"
            else:
                words.append(word)
        kept.append(" ".join(words))
    return direction, ", ".join(kept)


def _singular(word: str) -> str:
    return next((word[: -len(end)] + one for end, one in _PLURALS if word.endswith(end) and len(word) > 3), word)
