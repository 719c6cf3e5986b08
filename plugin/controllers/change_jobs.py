# SPDX-License-Identifier: GPL-3.0-or-later
"""What the Change tab asks of the backend. The functions run on the worker."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ... import backend
from ..adapters.layers import describe
from ..panels.change_panel import BANDS, WORDS

if TYPE_CHECKING:
    from ...backend import ChangeObject, Dates, Evidence, Pair
    from ...backend.progress import Progress
    from ...backend.types import Bounds
    from ..adapters.layers import RasterRequest
    from ..tasks.workspace import Workspace


@dataclass(frozen=True)
class Question:
    """What is to be found.

    Attributes:
        kind: any change, words or bands (see `ChangePanel.kind`).
        text: what the user typed; "" = nothing.
        area: in common pixels; None = everything.
        threshold: evidence that counts, 0..1.
    """

    kind: str
    text: str
    area: Bounds | None
    threshold: float


@dataclass(frozen=True)
class Answer:
    """What was found: the evidence, which is kept, and its objects at one threshold."""

    evidence: Evidence
    objects: list[ChangeObject]


def run_prepare(before: RasterRequest, after: RasterRequest, _workspace: Workspace, progress: Progress) -> Pair:
    """Bring two layers onto one grid."""
    return backend.prepare_pair(describe(before).ref, describe(after).ref, progress=progress)


def run_compare(pair: Pair, question: Question, workspace: Workspace, progress: Progress) -> Answer:
    """Compute the evidence, and its objects."""
    if question.kind == BANDS:
        sources = (workspace.source(pair.before), workspace.source(pair.after))
        # layers that only QGIS can draw are refused before, so both are files
        evidence = backend.band_change(*sources, question.area, progress=progress)  # type: ignore[arg-type]
    elif question.kind == WORDS:
        asked = backend.parse_change(question.text)
        evidence = backend.word_change(_dates(pair, workspace), asked, question.area, progress=progress)
    else:
        evidence = backend.any_change(_dates(pair, workspace), question.area, progress=progress)
    return Answer(evidence, run_objects(pair, question, evidence, workspace, progress))


def run_objects(
    pair: Pair, question: Question, evidence: Evidence, workspace: Workspace, progress: Progress
) -> list[ChangeObject]:
    """Objects at a threshold, with the outlines of the promptable model where there is one."""
    options = backend.DetectOptions(threshold=question.threshold)
    if question.kind == BANDS:
        return backend.change_objects(None, evidence, options, progress=progress)
    dates = _dates(pair, workspace)
    return backend.change_objects(dates, evidence, options, classes=_classes(question), progress=progress)


def run_regions(
    pair: Pair, question: Question, evidence: Evidence, workspace: Workspace, progress: Progress
) -> list[ChangeObject]:
    """Objects at a threshold with the evidence's own outlines: quick enough to follow a slider."""
    options = backend.DetectOptions(threshold=question.threshold, sharp=False)
    dates = None if question.kind == BANDS else _dates(pair, workspace)
    return backend.change_objects(dates, evidence, options, classes=_classes(question), progress=progress)


def run_pictures(
    pair: Pair, boxes: list[Bounds], side: int, workspace: Workspace, progress: Progress
) -> list[tuple[bytes, bytes]]:
    """Pictures of boxes in common pixels at both dates, RGB bytes of `side` x `side` each."""
    sources = (workspace.source(pair.before), workspace.source(pair.after))
    pictures = []
    for number, box in enumerate(boxes):
        progress.report(number, len(boxes))
        first, second = (backend.thumbnail(source, box, side).tobytes() for source in sources)
        pictures.append((first, second))
    return pictures


def run_save(pair: Pair, evidence: Evidence, path: str, _workspace: Workspace, _progress: Progress) -> str:
    """Write the evidence as a raster."""
    backend.write_field(evidence.field, evidence.valid, pair.before, path)
    return path


def _dates(pair: Pair, workspace: Workspace) -> Dates:
    return backend.Dates(
        workspace.reader(pair.before),
        workspace.reader(pair.after),
        (workspace.session(pair.before), workspace.session(pair.after)),
        pair.report.tolerance,
    )


def _classes(question: Question) -> tuple[str, ...]:
    return () if question.kind in (BANDS, WORDS) else backend.DEFAULT_CLASSES
