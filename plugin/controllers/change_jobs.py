# SPDX-License-Identifier: GPL-3.0-or-later
"""What the Change tab asks of the backend. The functions run on the worker."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ... import backend
from ...backend.errors import InputError
from ..adapters.layers import describe
from ..i18n import tr, tr_n
from ..panels.change_inputs import BANDS, CLASSES, MAP, SERIES, WORDS
from .change_values import Answer, Finding, MapTask, Question, Stage

if TYPE_CHECKING:
    from ...backend import ChangeObject, Dates, Evidence, MapFinding, Pair
    from ...backend.progress import Progress
    from ...backend.types import Bounds, RasterRef
    from ..adapters.areas import WorkArea
    from ..adapters.layers import RasterRequest
    from ..tasks.workspace import Workspace


MOST_TRANSITIONS = 4
"""Named in one line."""


def run_prepare(requests: tuple[RasterRequest, ...], _workspace: Workspace, progress: Progress) -> Stage:
    """Bring two layers onto one grid; one alone stays as it is."""
    refs = [describe(request).ref for request in requests]
    if len(refs) == 1:
        report = backend.PairReport(1.0, refs[0].gsd, backend.Shift(0.0, 0.0, 0, 0, 0.0), False, None, ())
        return Stage(backend.Pair(refs[0], refs[0], refs[0].affine, report))
    with backend.open_source(refs[0]) as before, backend.open_source(refs[1]) as after:
        warnings = backend.pair_warnings(before, after)
    pair = backend.prepare_pair(refs[0], refs[1], progress=progress)
    return Stage(pair, warnings=(*warnings, *pair.report.warnings), prepared=pair.report.summary())


def run_series_prepare(
    requests: tuple[RasterRequest, ...], labels: tuple[str, ...], _workspace: Workspace, progress: Progress
) -> Stage:
    """Bring three or more layers onto one grid, in time order."""
    refs = [describe(request).ref for request in requests]
    series = backend.prepare_series(refs, labels, progress=progress)
    warnings = tuple(dict.fromkeys(text for report in series.reports for text in report.warnings))
    pair = backend.Pair(series.refs[0], series.refs[-1], series.refs[0].affine, series.reports[-1])
    count = len(series.refs)
    prepared = tr_n("{count} date on one grid", "{count} dates on one grid", count).format(count=count)
    return Stage(pair, series.refs, series.labels, warnings, prepared)


def run_compare(
    stage: Stage, question: Question, area: WorkArea | None, task: MapTask, workspace: Workspace, progress: Progress
) -> Answer:
    """Compute the evidence and its objects at all sensitivities."""
    if question.kind == MAP:
        return _map_answer(stage, question, area, task, workspace, progress)
    if question.kind == SERIES:
        return _series_answer(stage, area, workspace, progress)
    bounds = area.bounds if area is not None else None
    summary = ""
    if question.kind == CLASSES:
        evidence, summary = _class_evidence(stage.pair, question, bounds, workspace, progress)
    else:
        evidence = _evidence(stage.pair, question, bounds, workspace, progress)
    if area is not None and area.polygons:
        evidence = backend.clip_evidence(evidence, area.polygons)
    dates = None if question.kind == BANDS else _dates(stage.pair, workspace)
    objects = backend.level_objects(dates, evidence, classes=_classes(question), progress=progress)
    return Answer(evidence, tuple(Finding(o, (o.polygon,)) for o in objects if _is_asked_for(o, question)), summary)


def run_pictures(
    pair: Pair, boxes: list[tuple[int, Bounds]], side: int, workspace: Workspace, progress: Progress
) -> list[tuple[int, bytes, bytes]]:
    """Pictures of boxes in common pixels at both dates: number, RGB bytes of `side` x `side` each."""
    sources = (workspace.source(pair.before), workspace.source(pair.after))
    pictures = []
    for done, (number, box) in enumerate(boxes):
        progress.report(done, len(boxes))
        first, second = (backend.thumbnail(source, box, side).tobytes() for source in sources)
        pictures.append((number, first, second))
    return pictures


def run_save(pair: Pair, evidence: Evidence | None, path: str, _workspace: Workspace, _progress: Progress) -> str:
    """Write the evidence as a raster; returns its path, "" where there is none."""
    if evidence is None:
        return ""
    backend.write_field(evidence.field, evidence.valid, pair.before, path)
    return path


def _evidence(
    pair: Pair, question: Question, area: Bounds | None, workspace: Workspace, progress: Progress
) -> Evidence:
    if question.kind == BANDS:
        return _band_evidence(pair, question, area, workspace, progress)
    if question.kind == WORDS:
        asked = backend.parse_change(question.text)
        return backend.word_change(_dates(pair, workspace), asked, area, progress=progress)
    return backend.any_change(_dates(pair, workspace), area, progress=progress)


def _class_evidence(
    pair: Pair, question: Question, area: Bounds | None, workspace: Workspace, progress: Progress
) -> tuple[Evidence, str]:
    """Evidence, and a line about the largest transitions of all the area, not only of the objects."""
    query = backend.parse_query("; ".join(_classes(question)))
    found = backend.class_pair(_dates(pair, workspace), query, area, progress=progress)
    metric = pair.before.gsd > 0
    parts: list[str] = []
    for row in backend.transitions(found, pair.before.gsd):
        if row.class_from != row.class_to and len(parts) < MOST_TRANSITIONS:
            size = tr("{area:,.0f} m²") if metric else tr("{area:,.0f} square pixels")
            parts.append(f"{row.class_from} → {row.class_to} {size.format(area=row.area)}")
    return found.evidence, tr("By area: {parts}").format(parts=", ".join(parts)) if parts else ""


def _band_evidence(
    pair: Pair, question: Question, area: Bounds | None, workspace: Workspace, progress: Progress
) -> Evidence:
    # layers that only QGIS can draw are refused before, so both are files
    before, after = workspace.source(pair.before), workspace.source(pair.after)
    if question.method == "irmad":
        return backend.band_change(before, after, area, progress=progress)  # type: ignore[arg-type]
    options = backend.SpectralOptions(method=question.method)  # type: ignore[arg-type]  # one of the box's
    if question.method == "index":
        bands = backend.parse_bands(question.bands, backend.index_info(question.index))
        options = replace(options, index=question.index, bands=bands)
    return backend.spectral_change(before, after, options, area=area, progress=progress)  # type: ignore[arg-type]


def _is_asked_for(item: ChangeObject, question: Question) -> bool:
    """Of from-to classes: only what was and became what the user said, and did become something else."""
    if question.kind != CLASSES:
        return True
    if item.class_from == item.class_to:
        return False
    was = not question.was or item.class_from in question.was
    return was and (not question.became or item.class_to in question.became)


def _map_answer(
    stage: Stage, question: Question, area: WorkArea | None, task: MapTask, workspace: Workspace, progress: Progress
) -> Answer:
    options = backend.MapOptions(word=question.text, find_new=question.find_new)
    before = _view(stage.pair.before, workspace) if question.both_dates else None
    image = _view(stage.pair.after, workspace)
    bounds = area.bounds if area is not None else None
    found = backend.compare_with_map(task.items, image, before, options, area=bounds, progress=progress)
    findings = [_map_finding(f) for f in found.findings if f.status in _MAP_KINDS and f.polygons]
    best_first = tuple(sorted(findings, key=lambda f: -f.item.score))
    return Answer(None, best_first, found.summary(), found.warnings)


_MAP_KINDS = {"gone": "vanished", "new": "appeared", "altered": "modified", "moved": "modified"}


def _map_finding(found: MapFinding) -> Finding:
    """A finding about the map as a change object; its score is how sure it is that something changed."""
    score = 1 - found.score if found.status == "gone" else found.score
    item = backend.ChangeObject(found.polygons[0], _MAP_KINDS[found.status], "", "", score, 0.0, "map")  # type: ignore[arg-type]
    notes = {
        "gone": tr("on the map, not on the image"),
        "new": tr("on the image, not on the map"),
        "altered": tr("drawn differently on the map"),
        "moved": tr("{pixels:.1f} px beside its place on the map"),
    }
    far = (found.offset[0] ** 2 + found.offset[1] ** 2) ** 0.5
    return Finding(item, found.polygons, notes[found.status].format(pixels=far), map_id=found.id)


def _view(ref: RasterRef, workspace: Workspace) -> backend.MapView:
    return backend.MapView(workspace.reader(ref), workspace.session(ref))


def _series_answer(stage: Stage, area: WorkArea | None, workspace: Workspace, progress: Progress) -> Answer:
    readers = tuple(workspace.reader(ref) for ref in stage.refs)
    sessions = tuple(workspace.session(ref) for ref in stage.refs)
    dates = backend.SeriesDates(readers, sessions, stage.labels, stage.pair.report.tolerance)
    found = backend.series_change(dates, area.bounds if area is not None else None, progress=progress)
    if area is not None and area.polygons:
        found = replace(found, evidence=backend.clip_evidence(found.evidence, area.polygons))
    objects = backend.series_objects(dates, found, classes=backend.DEFAULT_CLASSES, progress=progress)
    findings = []
    for one in objects:
        note = "" if one.lasting else tr("seen at the last date only")
        findings.append(Finding(one.item, (one.item.polygon,), note, one.since, one.until))
    return Answer(found.evidence, tuple(sorted(findings, key=lambda f: -f.item.score)))


def _dates(pair: Pair, workspace: Workspace) -> Dates:
    return backend.Dates(
        workspace.reader(pair.before),
        workspace.reader(pair.after),
        (workspace.session(pair.before), workspace.session(pair.after)),
        pair.report.tolerance,
    )


def _classes(question: Question) -> tuple[str, ...]:
    if question.kind == CLASSES:
        if len(question.classes) < 2:
            raise InputError(tr("Type two or more classes to tell apart, separated by commas."))
        return question.classes
    return () if question.kind in (BANDS, WORDS) else backend.DEFAULT_CLASSES


def run_features(stage: Stage, answer: Answer, workspace: Workspace, progress: Progress) -> object:
    """What tells the objects apart; with the model's tokens where the run has used them."""
    objects = [finding.item for finding in answer.findings]
    with_model = answer.evidence is not None and answer.evidence.field.grid.stride > 1
    readers = (workspace.reader(stage.pair.before), workspace.reader(stage.pair.after)) if with_model else None
    return backend.object_features(objects, readers, progress=progress)
