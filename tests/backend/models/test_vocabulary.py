# SPDX-License-Identifier: GPL-3.0-or-later
"""Words of Oriel Compact: synonyms, plurals, languages, and what it says of words that it does not know."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from oriel.backend.models.compact.vocabulary import Vocabulary, edit_distance, normalised, plural
from oriel.backend.search.query import RIVALS

KINDS = {"cover", "thing", "area", "colour", "attribute", "state"}


@pytest.fixture(scope="module")
def table(repository: Path) -> dict:
    return json.loads((repository / "resources" / "models" / "vocabulary.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def vocabulary(table: dict) -> Vocabulary:
    entries = [{**entry, "answered": True} for entry in table["concepts"]]
    return Vocabulary.from_dict({"logit_scale": 20, "concepts": entries})


def test_the_table_is_as_large_as_promised_and_names_each_word_once(table: dict) -> None:
    words = [{normalised(word) for part in entry["words"].values() for word in part} for entry in table["concepts"]]
    assert len(words) >= 120
    assert len(set().union(*words)) >= 800
    assert sum(map(len, words)) == len(set().union(*words))  # no word means two things
    assert {entry["kind"] for entry in table["concepts"]} <= KINDS
    assert all({"en", "de", "es", "fr", "pt", "zh"} >= set(entry["words"]) for entry in table["concepts"])


@pytest.mark.parametrize(
    ("word", "concept"),
    [
        ("Houses", "building"),
        ("parking-lot", "parking lot"),
        ("the lakes", "lake"),
        ("beaches", "beach"),
        ("quarries", "quarry"),
        ("Bäume", "tree"),
        ("stade", "stadium"),
        ("汽车", "car"),
        ("navio", "ship"),
        (" oil  tanks ", "storage tank"),
    ],
)
def test_words_find_their_concept(vocabulary: Vocabulary, word: str, concept: str) -> None:
    row = vocabulary.row(word)
    assert row is not None
    assert vocabulary.concepts[row].name == concept


def test_the_rivals_of_a_highlight_are_known(vocabulary: Vocabulary) -> None:
    assert [word for word in RIVALS if vocabulary.lookup(word) is None] == []


@pytest.mark.parametrize(
    ("word", "near"), [("greenhuose", "greenhouse"), ("buidling", "building"), ("pine tree", "tree")]
)
def test_unknown_words_get_the_nearest(vocabulary: Vocabulary, word: str, near: str) -> None:
    assert vocabulary.row(word) is None
    assert near in vocabulary.nearest(word)


def test_nothing_near_is_said_by_nothing(vocabulary: Vocabulary) -> None:
    assert vocabulary.nearest("xyzzyqwv") == ()


def test_concepts_that_failed_are_known_but_not_answered() -> None:
    entries = [
        {"name": "ship", "kind": "thing", "words": {"en": ["ship", "boat"]}, "answered": True},
        {"name": "sheep", "kind": "thing", "words": {"en": ["sheep"]}, "answered": False},
    ]
    vocabulary = Vocabulary.from_dict({"logit_scale": 20, "concepts": entries})
    assert vocabulary.lookup("sheep") == 1
    assert vocabulary.row("sheep") is None
    assert "sheep" not in vocabulary.nearest("sheeps")
    assert vocabulary.words == ("boat", "boats", "ship", "ships")


def test_overlapping_concepts_are_found_from_either_word() -> None:
    entries = [
        {"name": "tree", "kind": "cover", "words": {"en": ["tree"]}, "answered": True, "overlaps": ["forest"]},
        {"name": "forest", "kind": "cover", "words": {"en": ["forest"]}, "answered": True, "overlaps": ["tree"]},
        {"name": "sea", "kind": "cover", "words": {"en": ["sea"]}, "answered": True},
    ]
    vocabulary = Vocabulary.from_dict({"logit_scale": 20, "concepts": entries})
    assert vocabulary.overlapping(["trees"]) == {0, 1}
    assert vocabulary.overlapping(["sea", "unheard of"]) == {2}


def test_plural_and_distance() -> None:
    assert [plural(w) for w in ("bus", "city", "bay", "church", "oil tank", "grass")] == [
        "buses", "cities", "bays", "churches", "oil tanks", "grass",
    ]  # fmt: skip
    assert edit_distance("kitten", "sitting") == 3
    assert edit_distance("", "abc") == 3
