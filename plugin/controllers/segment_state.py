# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands on the screen in the Segment tab: prompts, outlines, what can be taken back. Knows neither Qt nor QGIS.

The unsaved objects are one immutable tuple; every step of the user makes a new one and keeps the old one. Taking a
step back is therefore exact and instant: the earlier outline comes back without asking the model again.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, Callable

from .segment_prompts import BOX, LASSO, XY, Prompt

HISTORY_LIMIT = 200


@dataclass(frozen=True)
class Draft:
    """An object that is not saved yet.

    Attributes:
        key: stays the same while the object is refined.
        prompts: in the order they were given.
        candidates: what the model offers, best first; opaque here.
        choice: which candidate is shown.
        edited: the candidate was changed by hand (brush, grow, split, merge).
        pending: an answer to the last prompt is awaited.
        source: the imagery that the prompts were given on; opaque here.
        origin: where a reopened object is saved, so that the next save replaces it; opaque here.
    """

    key: int
    prompts: tuple[Prompt, ...] = ()
    candidates: tuple[Any, ...] = ()
    choice: int = 0
    edited: bool = False
    pending: bool = False
    source: Any = None
    origin: Any = None

    @property
    def shown(self) -> Any:
        """The candidate on the screen, None before the first answer."""
        return self.candidates[self.choice] if self.candidates else None


Drafts = tuple[Draft, ...]


@dataclass(frozen=True)
class Saved:
    """What one save wrote, so that it can be taken back: the drafts (none for a run's objects) and the receipt."""

    drafts: Drafts
    receipt: Any


@dataclass
class SegmentState:
    """The unsaved objects, the steps that led to them and the saved ones of this session."""

    drafts: Drafts = ()
    active: int = 0
    saved: list[Saved] = field(default_factory=list)
    _past: list[tuple[Drafts, int]] = field(default_factory=list)
    _tickets: dict[int, int] = field(default_factory=dict)
    _ticket: int = 0
    _last_key: int = 0

    # -- reading ---------------------------------------------------------------------------------------------------

    def draft(self, key: int) -> Draft | None:
        """The unsaved object with this key."""
        return next((d for d in self.drafts if d.key == key), None)

    @property
    def current(self) -> Draft | None:
        """The object that the next point refines."""
        return self.draft(self.active)

    @property
    def can_undo(self) -> bool:
        """Whether there is a step or a saved object to take back."""
        return bool(self._past or self.saved)

    @property
    def ready(self) -> Drafts:
        """The objects that have an outline and can be saved."""
        return tuple(d for d in self.drafts if d.shown is not None)

    @property
    def pending(self) -> Drafts:
        """The objects that wait for an answer."""
        return tuple(d for d in self.drafts if d.pending)

    # -- the user's steps ------------------------------------------------------------------------------------------

    def add(
        self, prompt: Prompt, source: Any = None, covers: Callable[[Draft, XY], bool] = lambda _draft, _xy: False
    ) -> Draft:
        """Give a prompt: a second box starts another object, everything else refines one.

        Args:
            prompt: the gesture.
            source: the imagery it was given on; an object of other imagery is left as it is.
            covers: whether a draft's outline covers a point; tells which of several objects a point is meant for.

        Returns:
            The object to ask the model about, marked as pending.
        """
        target = self._target(prompt, source, covers)
        self._keep()
        if target is None:
            target = replace(self._new(), source=source)
        changed = replace(target, prompts=(*target.prompts, prompt), pending=True)
        self._put(changed)
        self.active = changed.key
        return changed

    def cycle(self, step: int = 1) -> bool:
        """Show the next candidate of the current object; False if there is no other one."""
        draft = self.current
        if draft is None or len(draft.candidates) < 2:
            return False
        self._put(replace(draft, choice=(draft.choice + step) % len(draft.candidates)))
        return True

    def edit(self, key: int, *candidates: Any) -> Drafts:
        """Put hand-made outlines in the place of an object; more than one splits it.

        Returns:
            The objects that stand there now, the first under the old key.
        """
        old = self.draft(key)
        if old is None or not candidates:
            return ()
        self._keep()
        first = replace(old, candidates=(candidates[0],), choice=0, edited=True, pending=False)
        parts = [first]
        for candidate in candidates[1:]:
            part = replace(first, key=self._new().key, candidates=(candidate,))
            parts.append(part)
        at = self.drafts.index(old)
        self.drafts = (*self.drafts[:at], *parts, *self.drafts[at + 1 :])
        self.active = key
        self._forget(key)
        return tuple(parts)

    def merge(self, candidate: Any) -> Draft | None:
        """Put one outline in the place of all objects on the screen."""
        if len(self.ready) < 2:
            return None
        self._keep()
        prompts = tuple(p for d in self.drafts for p in d.prompts)
        first = self.drafts[0]
        merged = replace(first, prompts=prompts, candidates=(candidate,), choice=0, edited=True, pending=False)
        for draft in self.drafts:
            self._forget(draft.key)
        self.drafts = (merged,)
        self.active = merged.key
        return merged

    def drop_prompt(self, key: int) -> None:
        """Forget the last prompt of an object, because nothing can be made of it; not a step of the user."""
        draft = self.draft(key)
        if draft is None or not draft.prompts:
            return
        before = replace(draft, prompts=draft.prompts[:-1], pending=False)
        self._forget(key)
        if before.prompts or before.candidates:
            self._put(before)
        else:
            self.drafts = tuple(d for d in self.drafts if d.key != key)
        if self._past and self._past[-1][0] == self.drafts:
            self.active = self._past.pop()[1]
        elif self.draft(self.active) is None:
            self.active = self.drafts[-1].key if self.drafts else 0

    def refresh(self, key: int, candidates: tuple[Any, ...]) -> None:
        """Draw the same candidates in another way; not a step of the user."""
        draft = self.draft(key)
        if draft is not None and len(draft.candidates) == len(candidates):
            self._put(replace(draft, candidates=candidates))

    def clear(self) -> bool:
        """Remove all unsaved objects from the screen; `undo` brings them back."""
        if not self.drafts:
            return False
        self._keep()
        self.drafts, self.active = (), 0
        self._tickets.clear()
        return True

    def load(self, drafts: Drafts) -> None:
        """Put objects on the screen (reopened from a layer or restored), beside what is there."""
        if not drafts:
            return
        self._keep()
        for draft in drafts:
            self._last_key = self._last_key + 1
            self.drafts = (*self.drafts, replace(draft, key=self._last_key, pending=False))
        self.active = self._last_key

    def remember_saved(self, drafts: Drafts, receipt: Any) -> None:
        """Objects were written: take them off the screen, keep what is needed to take them back."""
        keys = {d.key for d in drafts}
        self.saved.append(Saved(tuple(replace(d, origin=None, pending=False) for d in drafts), receipt))
        self.drafts = tuple(d for d in self.drafts if d.key not in keys)
        self.active = self.drafts[-1].key if self.drafts else 0
        self._past.clear()
        for key in keys:
            self._forget(key)

    def undo(self) -> bool:
        """Take the last step back; False if there is none since the last save."""
        if not self._past:
            return False
        self.drafts, self.active = self._past.pop()
        self._tickets.clear()
        return True

    def unsave(self) -> Saved | None:
        """Put the last saved objects back on the screen; the caller takes them out of the layer."""
        if not self.saved:
            return None
        entry = self.saved.pop()
        if not entry.drafts:  # a run's objects, which were never single ones on the screen
            return entry
        self._keep()
        self.drafts = (*self.drafts, *entry.drafts)
        self.active = entry.drafts[-1].key
        return entry

    # -- answers of the model --------------------------------------------------------------------------------------

    def begin(self, key: int) -> int:
        """A request for an object starts; its ticket makes every earlier answer for the object void."""
        self._ticket += 1
        self._tickets[key] = self._ticket
        draft = self.draft(key)
        if draft is not None:
            self._put(replace(draft, pending=True))
        return self._ticket

    def accept(self, key: int, ticket: int, candidates: tuple[Any, ...], *, choice: int = 0) -> bool:
        """Take an answer and show one of it; False if the user has moved on since."""
        draft = self.draft(key)
        if draft is None or self._tickets.get(key) != ticket:
            return False
        self._forget(key)
        if candidates:
            draft = replace(draft, candidates=candidates, choice=choice, edited=False)
        self._put(replace(draft, pending=False))
        return True

    def fail(self, key: int, ticket: int) -> bool:
        """A request failed: prompts and the earlier outline stay; False if the user has moved on since."""
        return self.accept(key, ticket, ())

    # -- inside ----------------------------------------------------------------------------------------------------

    def _target(self, prompt: Prompt, source: Any, covers: Callable[[Draft, XY], bool]) -> Draft | None:
        draft = self.current
        if draft is None or draft.source != source:
            return None
        if prompt.kind in (BOX, LASSO):
            taken = any(p.kind in (BOX, LASSO) for p in draft.prompts) or draft.edited
            return None if taken or draft.shown is not None else draft
        if len(self.drafts) > 1 and not covers(draft, prompt.xy[0]):
            return next((d for d in reversed(self.drafts) if d.source == source and covers(d, prompt.xy[0])), draft)
        return draft

    def _new(self) -> Draft:
        self._last_key += 1
        return Draft(key=self._last_key)

    def _put(self, draft: Draft) -> None:
        if self.draft(draft.key) is None:
            self.drafts = (*self.drafts, draft)
        else:
            self.drafts = tuple(draft if d.key == draft.key else d for d in self.drafts)

    def _keep(self) -> None:
        self._past.append((self.drafts, self.active))
        del self._past[:-HISTORY_LIMIT]

    def _forget(self, key: int) -> None:
        self._tickets.pop(key, None)
