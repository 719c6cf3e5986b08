# SPDX-License-Identifier: GPL-3.0-or-later
"""The words that Oriel Compact knows: concepts, their synonyms, plurals and translations, and which are answered."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

_IRREGULAR = {"bus": "buses", "beach": "beaches", "shelf": "shelves", "man-made": "man-made"}
_UNCOUNTED = frozenset({"grass", "sand", "snow", "ice", "rubble", "debris", "smoke", "haze", "fog", "mist", "ground"})
_STEM = 5
_LIKE = 0.6
_ARTICLES = re.compile(r"^(the|a|an|der|die|das|ein|eine|el|la|los|las|un|una|le|les|une|o|os|as|um|uma) ")


@dataclass(frozen=True)
class Concept:
    """One thing that words may mean.

    Attributes:
        name: the word for it in English, also in results.
        kind: "cover", "thing", "area", "colour", "attribute" or "state".
        words: every word that means it, in all languages.
        answered: it was trained and told from other things on unseen scenes well enough to be shown.
        overlaps: names of concepts that often hold at the same place ("forest" for "tree"), so no rivals of this one.
    """

    name: str
    kind: str
    words: tuple[str, ...]
    answered: bool
    overlaps: tuple[str, ...] = ()


@dataclass(frozen=True)
class Vocabulary:
    """Words -> rows of the matrix of word vectors.

    Attributes:
        concepts: in the order of the matrix.
        logit_scale: similarities of tokens and words -> logits.
    """

    concepts: tuple[Concept, ...]
    logit_scale: float
    _rows: dict[str, int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Index the words; the first concept that claims one keeps it, and written words go before made plurals."""
        rows: dict[str, int] = {}
        for row, concept in enumerate(self.concepts):
            for word in concept.words:
                rows.setdefault(normalised(word), row)
        for row, concept in enumerate(self.concepts):
            for word in concept.words:
                rows.setdefault(plural(normalised(word)), row)
        object.__setattr__(self, "_rows", rows)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Vocabulary:
        """Read what a JSON file holds.

        Args:
            data: "logit_scale" and "concepts": a list of {"name", "kind", "words": {language: [word, ...]},
                "answered", "overlaps"}.

        Raises:
            KeyError, TypeError, ValueError: something is missing or of another form.
        """
        concepts = []
        for entry in data["concepts"]:
            words = tuple(str(word) for table in entry["words"].values() for word in table)
            overlaps = tuple(str(name) for name in entry.get("overlaps", ()))
            answered = bool(entry.get("answered", False))
            concepts.append(Concept(str(entry["name"]), str(entry["kind"]), words, answered, overlaps))
        return cls(tuple(concepts), float(data.get("logit_scale", 1.0)))

    @property
    def words(self) -> tuple[str, ...]:
        """Every word and plural that is answered, sorted."""
        return tuple(sorted(word for word, row in self._rows.items() if self.concepts[row].answered))

    def lookup(self, word: str) -> int | None:
        """Row of the concept that a word means, answered or not; None = never heard of."""
        text = normalised(word)
        row = self._rows.get(text)
        return row if row is not None else self._rows.get(_ARTICLES.sub("", text))

    def row(self, word: str) -> int | None:
        """Row of the concept that a word means; None where it is unknown or not answered."""
        row = self.lookup(word)
        return row if row is not None and self.concepts[row].answered else None

    def overlapping(self, words: Sequence[str]) -> frozenset[int]:
        """Rows of the words' own concepts and of all that may hold at the same place."""
        own = {row for row in map(self.lookup, words) if row is not None}
        near = {self.lookup(name) for row in own for name in self.concepts[row].overlaps}
        return frozenset(own | {row for row in near if row is not None})

    def nearest(self, word: str, n: int = 3) -> tuple[str, ...]:
        """Names of answered concepts whose words are written most like this one; a shared stem or part counts."""
        text = normalised(word)
        best: dict[str, float] = {}
        for known, row in self._rows.items():
            concept = self.concepts[row]
            if concept.answered:
                best[concept.name] = max(best.get(concept.name, 0.0), _likeness(text, known))
        ranked = sorted(best, key=lambda name: (-best[name], name))
        return tuple(name for name in ranked[:n] if best[name] >= _LIKE)


def normalised(word: str) -> str:
    """Lower case, one space between parts, hyphens and underscores as spaces, no signs around it."""
    text = unicodedata.normalize("NFKC", word).lower()
    return " ".join(re.sub(r"[-_‐‑–]", " ", text).strip(" .,;:!?\"'").split())


def plural(word: str) -> str:
    """The regular English plural of the last part; words of other scripts stay as they are."""
    head, _, last = word.rpartition(" ")
    if not last.isascii() or not last.isalpha() or last in _UNCOUNTED:
        return word
    if last in _IRREGULAR:
        many = _IRREGULAR[last]
    elif last.endswith(("s", "x", "z", "ch", "sh")):
        many = last + "es"
    elif last.endswith("y") and last[-2:-1] not in "aeiou":
        many = last[:-1] + "ies"
    else:
        many = last + "s"
    return f"{head} {many}".strip()


def _likeness(one: str, other: str) -> float:
    """0..1: share of letters that agree by edit distance, at least 0.6 for a shared stem, 0.7 for a shared part."""
    score = 1 - edit_distance(one, other) / max(len(one), len(other), 1)
    parts, others = set(one.split()), set(other.split())
    if parts & others:
        score = max(score, 0.7)
    elif min(len(one), len(other)) >= _STEM and (one[:_STEM] == other[:_STEM] or one in other or other in one):
        score = max(score, 0.6)
    return score


def edit_distance(one: Sequence[str], other: Sequence[str]) -> int:
    """Levenshtein distance: insertions, deletions and replacements."""
    before = list(range(len(other) + 1))
    for i, a in enumerate(one, start=1):
        now = [i]
        for j, b in enumerate(other, start=1):
            now.append(min(before[j] + 1, now[j - 1] + 1, before[j - 1] + (a != b)))
        before = now
    return before[-1]
