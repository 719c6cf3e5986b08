# SPDX-License-Identifier: GPL-3.0-or-later
"""The state machine of the Segment tab, without Qt."""

from __future__ import annotations

import pytest
from oriel.plugin.controllers.segment_prompts import (
    BOX,
    EXCLUDE,
    INCLUDE,
    LASSO,
    Prompt,
    prompts_from_json,
    prompts_to_json,
)
from oriel.plugin.controllers.segment_state import Draft, SegmentState

BOX_XY = ((0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0))


def click(x: float = 1.0, y: float = 1.0, kind: str = INCLUDE) -> Prompt:
    return Prompt(kind, ((x, y),))


def answered(state: SegmentState, prompt: Prompt, *candidates: str, **options) -> Draft:
    """Give a prompt and its answer."""
    draft = state.add(prompt, **options)
    assert state.accept(draft.key, state.begin(draft.key), candidates or ("a", "b", "c"))
    found = state.draft(draft.key)
    assert found is not None
    return found


def test_points_refine_one_object():
    state = SegmentState()
    first = answered(state, click())
    second = answered(state, click(2, 2, EXCLUDE))
    assert first.key == second.key
    assert [p.kind for p in second.prompts] == [INCLUDE, EXCLUDE]
    assert len(state.drafts) == 1


@pytest.mark.parametrize("kind", [BOX, LASSO])
def test_each_box_is_another_object(kind):
    state = SegmentState()
    answered(state, Prompt(kind, BOX_XY))
    answered(state, Prompt(kind, BOX_XY))
    assert len(state.drafts) == 2
    assert state.active == state.drafts[1].key


def test_box_without_answer_yet_still_starts_another_object():
    state = SegmentState()
    state.add(Prompt(BOX, BOX_XY))
    state.add(Prompt(BOX, BOX_XY))
    assert len(state.drafts) == 2


def test_point_goes_to_the_object_that_covers_it():
    state = SegmentState()
    left = answered(state, Prompt(BOX, BOX_XY))
    answered(state, Prompt(BOX, BOX_XY))
    refined = state.add(click(), covers=lambda draft, _xy: draft.key == left.key)
    assert refined.key == left.key
    assert state.active == left.key


def test_other_imagery_starts_another_object():
    state = SegmentState()
    first = answered(state, click(), source="one")
    second = answered(state, click(), source="two")
    assert first.key != second.key
    assert [d.source for d in state.drafts] == ["one", "two"]


def test_latest_answer_wins():
    state = SegmentState()
    draft = state.add(click())
    stale = state.begin(draft.key)
    state.add(click(2, 2))
    fresh = state.begin(draft.key)
    assert not state.accept(draft.key, stale, ("old",))
    assert state.accept(draft.key, fresh, ("new",))
    assert state.current is not None
    assert state.current.shown == "new"
    assert not state.accept(draft.key, fresh, ("again",))


def test_failed_answer_keeps_prompts_and_the_earlier_outline():
    state = SegmentState()
    answered(state, click(), "good")
    draft = state.add(click(2, 2))
    assert state.fail(draft.key, state.begin(draft.key))
    assert state.current is not None
    assert state.current.shown == "good"
    assert len(state.current.prompts) == 2
    assert not state.pending


def test_tab_cycles_in_both_directions():
    state = SegmentState()
    assert not state.cycle()
    answered(state, click())
    shown = []
    for step in (1, 1, 1, -1):
        state.cycle(step)
        assert state.current is not None
        shown.append(state.current.shown)
    assert shown == ["b", "c", "a", "c"]


def test_undo_goes_back_prompt_by_prompt_with_the_outlines_of_then():
    state = SegmentState()
    answered(state, click(), "one")
    answered(state, click(2, 2), "two")
    assert state.undo()
    assert state.current is not None
    assert (state.current.shown, len(state.current.prompts)) == ("one", 1)
    assert state.undo()
    assert state.drafts == ()
    assert not state.undo()


def test_answer_after_undo_is_dropped():
    state = SegmentState()
    draft = state.add(click())
    ticket = state.begin(draft.key)
    state.undo()
    assert not state.accept(draft.key, ticket, ("late",))
    assert state.drafts == ()


def test_clear_can_be_undone():
    state = SegmentState()
    answered(state, click(), "one")
    assert state.clear()
    assert state.drafts == ()
    assert state.undo()
    assert state.current is not None
    assert state.current.shown == "one"


def test_saved_objects_come_back_after_the_prompts():
    state = SegmentState()
    draft = answered(state, click(), "one")
    state.remember_saved((draft,), "receipt")
    answered(state, click(5, 5), "two")
    assert state.undo()
    assert state.drafts == ()
    assert not state.undo()
    entry = state.unsave()
    assert entry is not None
    assert entry.receipt == "receipt"
    assert state.current is not None
    assert state.current.shown == "one"
    assert state.unsave() is None


def test_saving_some_keeps_the_others():
    state = SegmentState()
    first = answered(state, Prompt(BOX, BOX_XY), "one")
    waiting = state.add(Prompt(BOX, BOX_XY))
    ticket = state.begin(waiting.key)
    state.remember_saved((first,), None)
    assert [d.key for d in state.drafts] == [waiting.key]
    assert state.accept(waiting.key, ticket, ("two",))


def test_split_merge_and_undo():
    state = SegmentState()
    draft = answered(state, click(), "whole")
    parts = state.edit(draft.key, "left", "right")
    assert [p.shown for p in parts] == ["left", "right"]
    assert len({d.key for d in state.drafts}) == 2
    merged = state.merge("both")
    assert merged is not None
    assert [d.shown for d in state.drafts] == ["both"]
    state.undo()
    state.undo()
    assert [d.shown for d in state.drafts] == ["whole"]
    assert not state.drafts[0].edited


def test_merge_needs_two():
    state = SegmentState()
    answered(state, click())
    assert state.merge("x") is None


def test_loaded_objects_stand_beside_the_others():
    state = SegmentState()
    answered(state, click(), "here")
    state.load((Draft(key=1, prompts=(click(),), candidates=("old",)),))
    assert [d.shown for d in state.drafts] == ["here", "old"]
    assert len({d.key for d in state.drafts}) == 2


def test_prompts_survive_json():
    prompts = (click(0.1, -7e6), Prompt(BOX, BOX_XY), click(3, 4, EXCLUDE))
    assert prompts_from_json(prompts_to_json(prompts, choice=2, edited=True)) == prompts


@pytest.mark.parametrize(
    "text", ["", "null", "[]", "{}", '{"prompts": 3}', '{"prompts": [{"kind": "x", "xy": [[1, 2]]}]}']
)
def test_foreign_text_gives_no_prompts(text):
    assert prompts_from_json(text) == ()
