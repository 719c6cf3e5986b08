# SPDX-License-Identifier: GPL-3.0-or-later
"""A line of the query that is a phrase: the objects that it means, on the map and in the gallery."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Callable

from qgis.PyQt.QtGui import QColor

from ... import backend
from ..adapters.geometry import layer_crs, to_geometry
from ..adapters.remarks import phrase_reasons, phrase_remark
from ..i18n import tr
from ..map_tools.preview import OutlineView, Scene
from .search_jobs import left_out
from .search_values import Hit, Where, around

if TYPE_CHECKING:
    from ...backend import PhraseAnswer
    from ...backend.progress import Progress
    from ...backend.types import RasterRef
    from ..adapters.layers import Imagery
    from ..map_tools.preview import Preview
    from ..tasks.workspace import Workspace
    from .search_desk import Desk
    from .search_gallery import Gallery

FITS = QColor("#e4572e")
OTHER = QColor("#8a8f98")


@dataclass(frozen=True)
class PhraseJob:
    """A phrase about one layer.

    Attributes:
        ref: the imagery.
        text: the phrase.
        where: the objects that are meant lie there.
        known: the answer to an earlier phrase about the same place; its objects need not be looked for again.
    """

    ref: RasterRef
    text: str
    where: Where
    known: PhraseAnswer | None = None


def run_phrase(job: PhraseJob, workspace: Workspace, progress: Progress) -> PhraseAnswer:
    """Find what a phrase means. Runs on the worker."""
    reader = backend.with_index(workspace.reader(job.ref), workspace.index_folder)
    phrase = backend.parse_phrase(job.text, reader.model)
    finder = backend.PhraseFinder(
        reader,
        workspace.session(job.ref),
        job.where.bounds,
        within=job.where.polygons,
        without=left_out(job.where, job.ref, reader, workspace, progress).polygons,
        known=job.known.nouns if job.known is not None else None,
    )
    return finder.find(phrase, progress)


class Phrases:
    """Asks for the objects that a phrase means and shows them; the others of their kind are drawn in grey."""

    def __init__(self, desk: Desk, gallery: Gallery, preview: Preview, shown: Callable[[Imagery], None]) -> None:
        """Remember nothing.

        Args:
            desk: asks the worker.
            gallery: lists the objects.
            preview: draws them.
            shown: told of the imagery whose answer is shown from now on.
        """
        self._desk, self._gallery, self._preview, self._shown = desk, gallery, preview, shown
        self._last: tuple[RasterRef, Where, PhraseAnswer] | None = None

    def ask(self, imagery: Imagery, text: str) -> None:
        """Look for the objects of a phrase."""
        where = self._desk.where(imagery.ref)
        job = PhraseJob(imagery.ref, text.strip(), where, self._known(imagery.ref, where))
        seen = self._desk.seen(imagery.ref, where)
        if seen is where or job.known is not None:
            self._submit(job, partial(self._on_answered, imagery, job))
        else:
            self._submit(replace(job, where=seen), partial(self._on_seen, imagery, job))

    def _submit(self, job: PhraseJob, done: Callable[[PhraseAnswer], None], *, background: bool = False) -> None:
        title = tr("Looking for {words}").format(words=job.text)
        self._desk.submit(partial(run_phrase, job), title, done, background=background)

    def _on_seen(self, imagery: Imagery, job: PhraseJob, answer: PhraseAnswer) -> None:
        """Show what the map shows, and go on with all of the area behind whatever the user does next."""
        self._show(imagery, job, answer)
        more = tr("So far in view; the rest of the area follows.")
        self._desk.panel.answer.setText(f"{sentences(answer)} {more}".strip())
        self._submit(job, partial(self._on_answered, imagery, job), background=True)

    def forget(self) -> None:
        """Let go of what was found."""
        self._last = None

    def _known(self, ref: RasterRef, where: Where) -> PhraseAnswer | None:
        # by bounds alone: outlines hold arrays, which do not compare
        if self._last is None or self._last[0] != ref or self._last[1].polygons or where.polygons:
            return None
        return self._last[2] if self._last[1].bounds == where.bounds else None

    def _on_answered(self, imagery: Imagery, job: PhraseJob, answer: PhraseAnswer) -> None:
        self._last = (imagery.ref, job.where, answer)
        self._show(imagery, job, answer)
        self._desk.panel.answer.setText(sentences(answer))

    def _show(self, imagery: Imagery, job: PhraseJob, answer: PhraseAnswer) -> None:
        self._shown(imagery)
        self._draw(imagery.ref, answer)
        hits = [
            Hit(
                imagery.ref,
                around(item.found.polygon),
                item.found.polygon,
                item.score,
                name=imagery.name,
                concept=item.found.concept,
                because=phrase_reasons(item),
            )
            for item in answer.found
        ]
        self._gallery.open(job.text)
        self._gallery.show_polygons(hits)

    def _draw(self, ref: RasterRef, answer: PhraseAnswer) -> None:
        crs = layer_crs(ref)
        drawn = [(item, OTHER) for item in answer.others] + [(item, FITS) for item in answer.found]
        outlines = [
            OutlineView(to_geometry(item.found.polygon, ref), crs, color, active=color is FITS) for item, color in drawn
        ]
        self._preview.show(Scene(tuple(outlines)))


def sentences(answer: PhraseAnswer) -> str:
    """What was found, and what the user should know about it."""
    count, others, noun = len(answer.found), len(answer.others), answer.phrase.thing.noun
    if count:
        parts = [tr("“{noun}” as described: {count}, the best fit first.").format(count=count, noun=noun)]
    elif others:
        parts = [tr("No “{noun}” is as described.").format(noun=noun)]
    else:
        parts = []
    if others:
        parts.append(tr("Others of its kind, drawn in grey: {count}.").format(count=others))
    return " ".join([*parts, *map(phrase_remark, answer.remarks)])
