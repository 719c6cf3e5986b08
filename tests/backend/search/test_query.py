# SPDX-License-Identifier: GPL-3.0-or-later
"""The query language."""

import pytest
from oriel.backend.errors import InputError
from oriel.backend.search.query import MAX_WORDS, Concept, Query, parse_query


@pytest.mark.parametrize(
    ("text", "concepts", "negatives"),
    [
        ("building", [("building",)], []),
        (" Building ,roof ; TREE; -greenhouse", [("building", "roof"), ("tree",)], ["greenhouse"]),
        ("water\nforest\n\n", [("water",), ("forest",)], []),
        ("ship, -wake, boat", [("ship", "boat")], ["wake"]),
        ("car,car;;,", [("car",)], []),
        ("storage   tank", [("storage tank",)], []),
        ("建筑，屋顶；树", [("建筑", "屋顶"), ("树",)], []),
        ("\u200fمبنى", [("مبنى",)], []),
        ("🏠", [("🏠",)], []),
    ],
    ids=["one", "all signs", "lines", "negative among synonyms", "repeats", "spaces", "full width", "rtl", "emoji"],
)
def test_parse(text, concepts, negatives):
    assert parse_query(text) == Query(tuple(Concept(w) for w in concepts), tuple(negatives))


@pytest.mark.parametrize(
    ("text", "said"),
    [("", "empty"), (" ; , \n", "empty"), ("-roof; -car", "only says what not to find")],
    ids=["empty", "only signs", "only negatives"],
)
def test_refused_with_a_sentence(text, said):
    with pytest.raises(InputError, match=said):
        parse_query(text)


def test_too_many_words_are_counted():
    with pytest.raises(InputError, match=f"2000 words; at most {MAX_WORDS}"):
        parse_query(", ".join(f"word{i}" for i in range(2000)))
