# SPDX-License-Identifier: GPL-3.0-or-later
"""What the user typed about change: `new buildings; trees lost` becomes words and the way they should go."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from ..search.query import Concept, Query, parse_query

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


@dataclass(frozen=True)
class ChangeQuery:
    """Concepts, and for each whether it should have appeared, vanished or either."""

    query: Query
    directions: tuple[Direction, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the concepts."""
        return tuple(c.name for c in self.query.concepts)


def parse_change(text: str) -> ChangeQuery:
    """Read words with an optional verb: "new buildings", "trees lost", "building, roof; -greenhouse".

    Raises:
        InputError: as `parse_query`; also when nothing but a verb is there.
    """
    directions: list[Direction] = []
    parts: list[str] = []
    for part in text.replace("\n", ";").split(";"):
        direction, rest = _direction(part)
        parts.append(rest)
        if any(w.strip() and not w.strip().startswith("-") for w in rest.split(",")):
            directions.append(direction)
    return ChangeQuery(parse_query("; ".join(parts)), tuple(directions))


def known_forms(asked: ChangeQuery, model: TextImageModel) -> ChangeQuery:
    """The same with the singular of each word that the model only knows in the singular."""
    unknown = model.unknown(asked.query.words)
    singulars = {word: _singular(word) for word in unknown}
    still = model.unknown(tuple(singulars.values()))
    known = {word: one for word, one in singulars.items() if one not in still}
    concepts = tuple(Concept(tuple(dict.fromkeys(known.get(w, w) for w in c.words))) for c in asked.query.concepts)
    return replace(asked, query=replace(asked.query, concepts=concepts))


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
