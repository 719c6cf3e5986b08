# SPDX-License-Identifier: GPL-3.0-or-later
"""Referring phrases: "largest white ship near the pier" becomes a noun and what is said about it. English only.

A small grammar, no language model: [count] [superlative] [place] [shade colour size shape]* noun, then relations and
places: "near the pier", "left of the road", "in the north". Words that no rule takes are listed, never guessed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..errors import InputError
from .phrases_values import (
    COLOURS,
    COUNTS,
    FILLERS,
    ORDINALS,
    PLACES,
    RELATIONS,
    SHADES,
    SHAPES,
    SIZES,
    SUPERLATIVES,
    Phrase,
    RelationTo,
    Thing,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..models.protocols import TextImageModel
    from .phrases_values import RelationKind

_NOT_ONE = re.compile(r"[;,\n；，、]|^\s*[-−–]")
_RELATION = re.compile(r"\b(" + "|".join(re.escape(words) for words, _ in RELATIONS) + r")\b")
_KINDS: dict[str, RelationKind] = dict(RELATIONS)
_DISTANCE = re.compile(r"\bwithin\s+(\d+(?:\.\d+)?)\s*(m|metres?|meters?|km)\s+(?:of|from)\b")
_COMPOUNDS = frozenset({"small boat", "small boats", "large ship", "large ships", "green space"})
_PLURALS = (("ies", "y"), ("ches", "ch"), ("shes", "sh"), ("xes", "x"), ("sses", "ss"), ("s", ""))
_MODIFIERS = {**COLOURS, **SHADES, **SIZES, **SHAPES, **SUPERLATIVES, **PLACES, **COUNTS, **ORDINALS}


def is_phrase(text: str) -> bool:
    """Whether a line of the query says more than words: attributes, a number, a place or a relation.

    Needs no model and takes no time. Lists ("building; tree"), negatives and names of things ("small boat") are none.
    """
    if _NOT_ONE.search(text) or _plain(text) in _COMPOUNDS:
        return False
    try:
        found = _read(text, lambda _words: True)
    except InputError:
        return False
    return found.constrained


def parse_phrase(text: str, model: TextImageModel) -> Phrase:
    """Understand a phrase.

    Args:
        text: one phrase in English.
        model: says which nouns it knows.

    Raises:
        InputError: it holds no noun, or none that the model knows; several concepts.
    """
    if _NOT_ONE.search(text):
        raise InputError(
            f'"{text.strip()}" is a list; a phrase names one kind of thing, like "white ship near a pier".'
        )

    def known(words: str) -> bool:
        return not model.unknown((words,))

    return _read(text, known, model)


@dataclass
class _Said:
    """What is collected while the words are gone through."""

    colours: list[str] = field(default_factory=list)
    sizes: list[str] = field(default_factory=list)
    shapes: list[str] = field(default_factory=list)
    shade: str = ""
    count: int = 0
    superlative: str = ""
    ordinal: int = 1
    place: str = ""
    definite: bool = False
    lost: list[str] = field(default_factory=list)

    def take(self, word: str) -> bool:
        """Take a modifier; False for any other word."""
        if word in COLOURS:
            self.colours.append(COLOURS[word])
        elif word in SHADES:
            self.shade = SHADES[word]
        elif word in SIZES:
            self.sizes.append(SIZES[word])
        elif word in SHAPES:
            self.shapes.append(SHAPES[word])
        elif word in SUPERLATIVES:
            self.superlative = SUPERLATIVES[word]
        elif word in PLACES:
            self.place = _joined(self.place, PLACES[word])
        elif word in ORDINALS:
            self.ordinal = ORDINALS[word]
        elif word in COUNTS or word.isdigit():
            self.count = int(word) if word.isdigit() else COUNTS[word]
        else:
            return False
        return True


def _read(text: str, known: Callable[[str], bool], model: TextImageModel | None = None) -> Phrase:
    plain = _plain(text)
    head, *tails = _parts(plain)
    said = _Said()
    thing = _thing(head[1], known, said)
    if thing is None:
        nouns = " ".join(w for w in head[1].split() if w not in _MODIFIERS and w not in FILLERS)
        raise InputError(_no_noun(text, nouns, model))
    relations: list[RelationTo] = []
    last: str = ""
    for kind, words, metres in tails:
        place = _place(words)
        if place and _KINDS.get(kind) in ("on", "beside"):
            said.place = _joined(said.place, place)
            continue
        of_it = _Said()
        anchor = _thing(words, known, of_it)
        if anchor is None:
            said.lost += [kind_word(kind, plain), *(w for w in words.split() if w not in FILLERS)]
            continue
        said.lost += of_it.lost
        if of_it.place:
            said.place = said.place or of_it.place  # "ship near the pier in the north"
        relations.append(RelationTo(_KINDS.get(kind, "near"), anchor, metres))
        last = kind
    if said.superlative in ("nearest", "farthest") and not relations:
        said.lost.append(said.superlative)
        said.superlative = ""
    if last in ("nearest to", "closest to") and not said.superlative:
        said.superlative = "nearest"
    if last == "farthest from" and not said.superlative:
        said.superlative = "farthest"
    count = said.count
    if not count and not thing.plural and (said.superlative or said.place or said.definite):
        count = 1
    return Phrase(
        text.strip(), thing, count, said.superlative, said.ordinal, said.place, tuple(relations),
        tuple(dict.fromkeys(said.lost)),
    )  # fmt: skip


def kind_word(kind: str, plain: str) -> str:
    """How a relation was written; for the list of what was not understood."""
    return kind if kind in plain else ""


def _parts(plain: str) -> list[tuple[str, str, float]]:
    """The head and each relation: how it was written, its words, its distance in metres."""
    metres: dict[int, float] = {}

    def distance(match: re.Match[str]) -> str:
        metres[len(metres)] = float(match[1]) * (1000 if match[2] == "km" else 1)
        return "near"

    given = bool(_DISTANCE.search(plain))
    plain = _DISTANCE.sub(distance, plain)
    pieces = _RELATION.split(plain)
    out = [("", pieces[0].strip(), 0.0)]
    for kind, words in zip(pieces[1::2], pieces[2::2], strict=True):
        out.append((kind, words.strip(), metres.pop(min(metres)) if given and metres and kind == "near" else 0.0))
    # "on the left of the road": the first relation is empty
    return [out[0], *(part for part in out[1:] if any(w not in FILLERS for w in part[1].split()))]


def _place(words: str) -> str:
    """A place like "upper left corner"; "" where the words say anything else."""
    place = ""
    for word in words.split():
        if word in PLACES:
            place = _joined(place, PLACES[word])
        elif word not in FILLERS:
            return ""
    return place


def _joined(one: str, other: str) -> str:
    """Join places: north and west are "north west"; the centre gives way."""
    words = {w for w in (*one.split(), *other.split()) if w != "centre"}
    return " ".join(w for w in ("north", "south", "east", "west") if w in words) or other or one


def _thing(words: str, known: Callable[[str], bool], said: _Said) -> Thing | None:
    """A noun with its modifiers; None where there is no noun."""
    tokens = words.split()
    said.definite = said.definite or tokens[:1] in (["the"], ["this"], ["that"])
    rest: list[str] = []
    for token in tokens:
        if token not in FILLERS and (rest or not said.take(token)):
            rest.append(token)
    if not rest:
        return None
    noun, plural = _noun(" ".join(tokens[tokens.index(rest[0]) :]), known)
    if noun:  # also "shadow of a cloud"
        return _made(noun, said, plural=plural)
    # The longest end that is known is the noun, and modifiers may hide behind words that nobody knows; else the
    # longest beginning.
    n = len(rest)
    for start, stop in (*((i, n) for i in range(n)), *((0, i) for i in range(n - 1, 0, -1))):
        noun, plural = _noun(" ".join(rest[start:stop]), known)
        if noun:
            said.lost += [w for w in (*rest[:start], *rest[stop:]) if not said.take(w)]
            return _made(noun, said, plural=plural)
    return None


def _made(noun: str, said: _Said, *, plural: bool) -> Thing:
    colours, sizes, shapes = (tuple(dict.fromkeys(x)) for x in (said.colours, said.sizes, said.shapes))
    return Thing(noun, colours, said.shade, sizes, shapes, plural)


def _noun(words: str, known: Callable[[str], bool]) -> tuple[str, bool]:
    """The noun as the model knows it, in the singular where it can be, and whether it was plural; "" = unknown."""
    single = next((words[: -len(e)] + s for e, s in _PLURALS if words.endswith(e) and len(words) > len(e) + 2), words)
    if words.endswith(("ss", "us")):
        single = words
    if single != words and known(single):
        return single, True
    return (words, False) if known(words) else ("", False)


def _plain(text: str) -> str:
    text = re.sub(r"\s+", " ", re.sub(r"(?<!\d)\.|\.(?!\d)|[!?\"“”'’()]", " ", text.lower())).strip()
    return re.sub(r"\b(north|south)[- ](east|west)(ern)?\b", r"\1\2", text)


def _no_noun(text: str, nouns: str, model: TextImageModel | None) -> str:
    if not nouns:
        return f'"{text.strip()}" names no thing; write what to look for, like "largest white ship".'
    near = model.unknown((nouns,)).get(nouns, ()) if model is not None else ()
    hint = f" Nearest known: {', '.join(near)}." if near else ""
    return f'"{nouns}" in "{text.strip()}" is not known to the model.{hint} Use a known word, or a larger model.'
