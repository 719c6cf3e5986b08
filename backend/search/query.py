# SPDX-License-Identifier: GPL-3.0-or-later
"""What the user typed, as concepts: `building, roof; tree; -greenhouse`.

`;` or a new line separates concepts, `,` separates synonyms, a leading `-` makes a negative.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from ..errors import InputError

MAX_WORDS = 200

RIVALS = (
    "background", "bare soil", "sand", "rock", "grass", "field", "forest", "tree", "shrub", "water", "river", "sea",
    "road", "railway", "parking lot", "pavement", "building", "house", "roof", "car", "ship", "airplane",
    "sports field", "swimming pool", "shadow", "cloud", "snow", "ground",
)  # fmt: skip
"""What a place may be instead (ALGORITHMS A3.1); a word that is asked for is no rival of itself."""


@dataclass(frozen=True)
class Concept:
    """One thing that is asked for.

    Attributes:
        words: synonyms, the first is the name; at least one.
    """

    words: tuple[str, ...]

    @property
    def name(self) -> str:
        """What the concept is called in results."""
        return self.words[0]


@dataclass(frozen=True)
class Query:
    """Concepts to look for and what to keep apart from them."""

    concepts: tuple[Concept, ...]
    negatives: tuple[str, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """Every word asked for, synonyms included, without negatives."""
        return tuple(word for concept in self.concepts for word in concept.words)


def parse_query(text: str) -> Query:
    """Read a query.

    Raises:
        InputError: nothing was asked for, only negatives, or more than `MAX_WORDS` words.
    """
    concepts: list[Concept] = []
    negatives: list[str] = []
    for part in text.replace("\n", ";").replace("；", ";").replace("，", ",").replace("、", ",").split(";"):
        positive: list[str] = []
        for raw in part.split(","):
            word = _clean(raw)
            if word.startswith(("-", "−", "–")):
                word = word[1:].strip()
                if word:
                    negatives.append(word)
            elif word:
                positive.append(word)
        if positive:
            concepts.append(Concept(tuple(dict.fromkeys(positive))))
    total = sum(len(c.words) for c in concepts) + len(negatives)
    if not concepts and negatives:
        raise InputError(f'"{text.strip()}" only says what not to find; add a word for what to find, like "building".')
    if not concepts:
        raise InputError('The query is empty; type what to look for, like "building, roof; -greenhouse".')
    if total > MAX_WORDS:
        raise InputError(f"The query has {total} words; at most {MAX_WORDS} can be searched at once.")
    return Query(tuple(concepts), tuple(dict.fromkeys(negatives)))


def _clean(raw: str) -> str:
    """Lower case, one space between words, no control or format characters (right-to-left marks ...)."""
    text = unicodedata.normalize("NFKC", raw)
    text = "".join(" " if unicodedata.category(c) == "Cc" else c for c in text if unicodedata.category(c) != "Cf")
    return " ".join(text.lower().split())
