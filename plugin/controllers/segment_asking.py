# SPDX-License-Identifier: GPL-3.0-or-later
"""Questions of the Segment tab to the backend, and their answers: the latest one counts."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from qgis.core import QgsGeometry, QgsPointXY
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...backend.errors import InputError
from ..adapters.geometry import in_crs, screen_scale, to_pixels
from ..i18n import tr
from .segment_jobs import (
    Answer,
    EditJob,
    PixelPrompt,
    PredictJob,
    RedrawJob,
    Shape,
    edit,
    predict,
    redraw,
)
from .segment_objects import Candidate, candidates_of, form_of, geometry_of, steps_of

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas

    from ...backend.types import RasterRef
    from ..map_tools.gestures import Gesture
    from ..panels.outline_options import OutlineChoice, OutlineOptionsPanel
    from .engine import Engine
    from .segment_state import Draft, SegmentState

SETTLE_MS = 90
OUTLINE_KEY = "segment.outline"


class SegmentAsking(QObject):
    """Sends jobs to the worker and puts the answers into the state."""

    answered = pyqtSignal()
    """Something on the screen has changed."""
    failed = pyqtSignal(object)
    """A question failed; prompts and the earlier outline are still there."""

    def __init__(self, engine: Engine, state: SegmentState, outline: OutlineOptionsPanel, canvas: QgsMapCanvas) -> None:
        super().__init__()
        self._engine = engine
        self._state = state
        self._outline = outline
        self._canvas = canvas
        self._redraw_timer = QTimer(self)
        self._redraw_timer.setSingleShot(True)
        self._redraw_timer.setInterval(SETTLE_MS)
        self._redraw_timer.timeout.connect(self._redraw)

    def close(self) -> None:
        """Ask nothing any more."""
        self._redraw_timer.stop()

    # -- outlines --------------------------------------------------------------------------------------------------

    def ask(self, draft: Draft) -> None:
        """Ask for the outline of a draft with all its prompts.

        Raises:
            InputError: a prompt has no place on the imagery.
        """
        source = draft.source
        shown: Candidate | None = draft.shown
        prompts = tuple(
            PixelPrompt(p.kind, to_pixels([QgsPointXY(*xy) for xy in p.xy], source.crs, source.ref))
            for p in draft.prompts
        )
        self._submit(
            draft.key,
            PredictJob(
                ref=source.ref,
                prompts=prompts,
                scale=self._scale(draft),
                previous=form_of(shown, source) if shown is not None else None,
                candidate=0,
                outline=self._outline.choice,
                steps=steps_of(draft) if shown is not None else (),
            ),
        )

    def complete(self, draft: Draft) -> None:
        """Ask for the shown candidate again, whole: it goes on beyond the window."""
        shown: Candidate | None = draft.shown
        if shown is not None and not shown.complete and shown.job is not None:
            self._submit(draft.key, replace(shown.job, candidate=draft.choice, outline=self._outline.choice))

    def edit(self, action: str, drafts: tuple[Draft, ...], gesture: Gesture | None = None) -> None:
        """Change outlines by hand.

        Raises:
            InputError: an outline cannot be changed, with what to do.
        """
        ref = drafts[0].source.ref
        if ref is None:
            raise InputError(tr("Choose the imagery of this object above, then reopen it to change it."))
        if any(draft.source.ref != ref for draft in drafts):
            raise InputError(tr("These outlines belong to different imagery: save them one after the other."))
        forms = tuple(form_of(draft.shown, draft.source) for draft in drafts)
        xy, radius = None, 1.0
        if gesture is not None:
            xy = to_pixels([QgsPointXY(*point) for point in gesture.points], gesture.crs, ref)
            at = QgsPointXY(*gesture.points[0])
            radius = gesture.radius / gesture.map_scale * screen_scale(self._canvas, ref, at)
        job = EditJob(ref, action, forms, self._outline.choice, xy, radius)
        key = drafts[0].key
        ticket = self._state.begin(key)
        task = self._engine.submit(
            partial(edit, job),
            title=tr("Changing the outline"),
            done=partial(self._on_edited, drafts, ticket, action),
            failed=partial(self._on_edit_failed, key, ticket),
        )
        task.cancelled.connect(partial(self._on_cancelled, key, ticket))
        self.answered.emit()

    # -- outline options -------------------------------------------------------------------------------------------

    def redraw_soon(self) -> None:
        """The outline options changed: draw what is on the screen anew, as soon as the slider rests."""
        self._redraw_timer.start()

    def _redraw(self) -> None:
        choice = self._outline.choice
        for draft in self._state.ready:
            masks = tuple(c.mask for c in draft.candidates)
            if draft.source.ref is None or any(mask is None for mask in masks):
                continue
            self._engine.submit(
                partial(redraw, RedrawJob(draft.source.ref, masks, choice)),
                title=tr("Drawing the outline"),
                done=partial(self._on_redrawn, draft, choice),
                failed=self.failed.emit,
                latest=f"{OUTLINE_KEY}.{draft.key}",
            )

    def _on_redrawn(self, asked: Draft, choice: OutlineChoice, shapes: tuple[Shape, ...]) -> None:
        draft = self._state.draft(asked.key)
        if draft is None or draft.candidates != asked.candidates:
            return
        ref = asked.source.ref
        pairs = zip(asked.candidates, shapes)
        fresh = tuple(_redrawn(old, shape, ref, choice) if shape.polygons else old for old, shape in pairs)
        self._state.refresh(asked.key, fresh)
        self.answered.emit()

    # -- answers ---------------------------------------------------------------------------------------------------

    def _submit(self, key: int, job: PredictJob) -> None:
        ticket = self._state.begin(key)
        task = self._engine.submit(
            partial(predict, job),
            title=tr("Outlining"),
            done=partial(self._on_answer, key, ticket, job),
            failed=partial(self._on_failed, key, ticket),
            latest=f"segment.{key}",
        )
        task.cancelled.connect(partial(self._on_cancelled, key, ticket))
        self.answered.emit()

    def _on_answer(self, key: int, ticket: int, job: PredictJob, answer: Answer) -> None:
        asked = replace(job, window=answer.window)
        if not answer.shapes:
            text = tr("Nothing found here: click the middle of the object or drag a box round it.")
            self._on_failed(key, ticket, InputError(text))
        elif self._state.accept(key, ticket, candidates_of(answer, asked), choice=answer.chosen):
            self.answered.emit()

    def _on_edited(self, drafts: tuple[Draft, ...], ticket: int, action: str, shapes: tuple[Shape, ...]) -> None:
        key = drafts[0].key
        if not self._state.fail(key, ticket):
            return
        old: Candidate = drafts[0].shown
        ref = drafts[0].source.ref
        fresh = [Candidate(geometry_of(s, ref), s.mask, old.model, s.complete, old.job) for s in shapes]
        if not fresh:
            self.failed.emit(InputError(tr("Nothing would be left of the object: Esc takes it off the map.")))
        elif action == "merge":
            self._state.merge(fresh[0])
        elif action == "split" and len(fresh) == 1:
            self.failed.emit(InputError(tr("The line does not cut the object: draw it from outside to outside.")))
        else:
            self._state.edit(key, *fresh)
        self.answered.emit()

    def _on_failed(self, key: int, ticket: int, error: Exception) -> None:
        if self._state.fail(key, ticket):
            if isinstance(error, InputError):
                self._state.drop_prompt(key)
            self.answered.emit()
            self.failed.emit(error)

    def _on_edit_failed(self, key: int, ticket: int, error: Exception) -> None:
        if self._state.fail(key, ticket):
            self.answered.emit()
            self.failed.emit(error)

    def _on_cancelled(self, key: int, ticket: int) -> None:
        if self._state.fail(key, ticket):
            self.answered.emit()

    # -- inside ----------------------------------------------------------------------------------------------------

    def _scale(self, draft: Draft) -> float:
        first = QgsPointXY(*draft.prompts[-1].xy[0])
        target = self._canvas.mapSettings().destinationCrs()
        geometry = QgsGeometry.fromPointXY(first)
        return screen_scale(self._canvas, draft.source.ref, in_crs(geometry, draft.source.crs, target).asPoint())


def _redrawn(old: Candidate, shape: Shape, ref: RasterRef, choice: OutlineChoice) -> Candidate:
    job = replace(old.job, outline=choice) if old.job is not None else None
    return replace(old, geometry=geometry_of(shape, ref), job=job)
