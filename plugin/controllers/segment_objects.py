# SPDX-License-Identifier: GPL-3.0-or-later
"""Outlines on the GUI thread: what a draft shows, in the CRS of its imagery, and how it is kept and drawn."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY

from ...backend.errors import InputError
from ...backend.types import Polygon
from ..adapters.geometry import in_crs, to_geometry, to_pixels
from ..adapters.replay_records import Step, clicked, window_values
from ..i18n import tr
from ..map_tools.preview import OutlineView, PromptView, Scene, Waiting
from .segment_jobs import outline_values
from .segment_prompts import BOX, EXCLUDE, LASSO, XY, Prompt, prompts_from_json, prompts_to_json
from .segment_state import Draft, SegmentState

if TYPE_CHECKING:
    from qgis.PyQt.QtGui import QColor

    from ...backend.types import Mask, RasterRef
    from ..adapters.layers import Imagery
    from .segment_jobs import Answer, Form, PredictJob, Shape


@dataclass(frozen=True)
class Source:
    """The imagery of a draft; stays with it after the layer is gone.

    Attributes:
        name: of the layer.
        crs_wkt: "" = none.
        ref: how the backend reads it; None for an object that came from a layer or a crash.
        prompt_crs: authority id of the CRS of the prompts where it is another one; "" = the same.
    """

    name: str
    crs_wkt: str
    ref: RasterRef | None = None
    prompt_crs: str = ""

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """CRS of prompts and outlines; invalid = none."""
        return QgsCoordinateReferenceSystem.fromWkt(self.crs_wkt) if self.crs_wkt else QgsCoordinateReferenceSystem()


@dataclass(frozen=True, eq=False)
class Candidate:
    """One outline that can be shown and saved.

    Attributes:
        geometry: in the CRS of its source.
        mask: None for an object that came from a layer or a crash.
        model: name of the model; "" = none.
        complete: False where the object goes on beyond what was looked at.
        job: what was asked, to ask for another candidate of the same answer.
    """

    geometry: QgsGeometry
    mask: Mask | None = field(default=None, repr=False)
    model: str = ""
    complete: bool = True
    job: PredictJob | None = field(default=None, repr=False)

    @property
    def score(self) -> float:
        """Predicted IoU, 0..1."""
        return float(self.mask.iou) if self.mask is not None else 0.0

    @property
    def stability(self) -> float:
        """0..1."""
        return float(self.mask.stability) if self.mask is not None else 0.0


def source_of(imagery: Imagery) -> Source:
    """The imagery as drafts remember it."""
    return Source(imagery.name, imagery.ref.crs_wkt, imagery.ref)


def candidates_of(answer: Answer, job: PredictJob) -> tuple[Candidate, ...]:
    """Candidates of an answer, in its order."""
    return tuple(
        Candidate(geometry_of(shape, job.ref), shape.mask, answer.model, shape.complete, job) for shape in answer.shapes
    )


def geometry_of(shape: Shape, ref: RasterRef) -> QgsGeometry:
    """Outline of a shape in the CRS of its imagery; one polygon where it is one."""
    parts = [to_geometry(polygon, ref) for polygon in shape.polygons]
    return parts[0] if len(parts) == 1 else QgsGeometry.collectGeometry(parts)


def steps_of(draft: Draft) -> tuple[Step, ...] | None:
    """The answers that led to what a draft shows; None where they alone do not give it again."""
    shown: Candidate | None = draft.shown
    job = shown.job if shown is not None else None
    if draft.edited or job is None or job.steps is None:
        return None
    last = Step(len(job.prompts), window_values(job.window), job.candidate, draft.choice, job.scale)
    return (*job.steps, last)


def replay_of(draft: Draft) -> dict[str, Any] | None:
    """What makes a draft's outline again; None where it was changed by hand or came from a layer."""
    shown: Candidate | None = draft.shown
    steps = steps_of(draft)
    if steps is None or shown is None or shown.job is None:
        return None
    return clicked(steps, outline_values(shown.job.outline, shown.job.ref))


def form_of(candidate: Candidate, source: Source) -> Form:
    """What an outline stands for, for the backend: its mask, or its polygons in working pixels.

    Raises:
        InputError: it has neither a mask nor imagery.
    """
    if candidate.mask is not None:
        return candidate.mask
    if source.ref is None:
        raise InputError(tr("Choose the imagery of this object above, then reopen it to change it."))
    ref, shape = source.ref, candidate.geometry
    areas = shape.asMultiPolygon() if shape.isMultipart() else [shape.asPolygon()]
    return tuple(Polygon(tuple(to_pixels(ring, source.crs, ref) for ring in area)) for area in areas)


def covers(draft: Draft, xy: XY) -> bool:
    """Whether a draft's outline covers a point in the CRS of its source."""
    shown = draft.shown
    return shown is not None and shown.geometry.contains(QgsPointXY(*xy))


def scene(state: SegmentState, color: QColor) -> Scene:
    """All drafts as they are drawn."""
    outlines: list[OutlineView] = []
    prompts: list[PromptView] = []
    waiting: list[Waiting] = []
    for draft in state.drafts:
        crs = draft.source.crs
        shown = draft.shown
        if shown is not None:
            outlines.append(OutlineView(shown.geometry, crs, color, draft.key == state.active, draft.pending))
        elif draft.pending:
            waiting.extend(Waiting(p.xy[0], crs) for p in draft.prompts[-1:] if len(p.xy) == 1)
        for prompt in draft.prompts:
            if prompt.kind in {BOX, LASSO} and shown is not None:
                continue  # the outline says it now; a frame would only hide its edge
            prompts.append(PromptView(prompt.xy, crs, prompt.kind != EXCLUDE))
    return Scene(tuple(outlines), tuple(prompts), tuple(waiting))


def drafts_to_json(state: SegmentState) -> dict[str, Any] | None:
    """What brings the unsaved objects back after a crash; None when there are none."""
    rows = []
    for draft in state.drafts:
        shown = draft.shown
        row = {"source": draft.source.name, "crs": draft.source.crs_wkt, "prompts": prompts_to_json(draft.prompts)}
        if shown is not None:
            row.update(wkt=shown.geometry.asWkt(), model=shown.model)
        rows.append(row)
    return {"drafts": rows} if rows else None


def drafts_from_json(value: dict[str, Any]) -> tuple[Draft, ...]:
    """Read what `drafts_to_json` wrote; rows that say nothing are left out."""
    drafts = []
    for row in value.get("drafts", ()):
        geometry = QgsGeometry.fromWkt(row.get("wkt", ""))
        shown = () if geometry.isEmpty() else (Candidate(geometry, model=row.get("model", "")),)
        prompts = prompts_from_json(row.get("prompts", ""))
        if shown or prompts:
            source = Source(str(row.get("source", "")), str(row.get("crs", "")))
            drafts.append(Draft(key=0, prompts=prompts, candidates=shown, source=source))
    return tuple(drafts)


def adopted(draft: Draft, imagery: Imagery | None) -> Draft:
    """An object from a layer or a crash as one of the present imagery, so that clicks refine it.

    As it is where there is no imagery, or where its outline has no place there.
    """
    if imagery is None or draft.source.ref is not None:
        return draft
    source = source_of(imagery)
    prompt_crs = QgsCoordinateReferenceSystem(draft.source.prompt_crs) if draft.source.prompt_crs else draft.source.crs
    try:
        moved = tuple(
            replace(candidate, geometry=in_crs(candidate.geometry, draft.source.crs, source.crs))
            for candidate in draft.candidates
        )
        prompts = tuple(Prompt(p.kind, _moved(p.xy, prompt_crs, source.crs)) for p in draft.prompts)
    except InputError:
        return draft
    return replace(draft, source=source, candidates=moved, prompts=prompts)


def _moved(
    points: tuple[XY, ...], before: QgsCoordinateReferenceSystem, after: QgsCoordinateReferenceSystem
) -> tuple[XY, ...]:
    shape = in_crs(QgsGeometry.fromMultiPointXY([QgsPointXY(*xy) for xy in points]), before, after)
    return tuple((p.x(), p.y()) for p in shape.asMultiPoint())
