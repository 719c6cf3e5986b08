# SPDX-License-Identifier: GPL-3.0-or-later
"""What the Change tab asks of the backend. The functions run on the worker."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ... import backend
from ...backend.errors import InputError
from ..adapters.layers import describe
from ..i18n import tr, tr_n
from ..panels.change_inputs import BANDS, CLASSES, INDEX, MAP, NETWORK, SERIES, WORDS
from .change_map_jobs import map_answer
from .change_values import Answer, Finding, Stage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...backend import ChangeObject, Dates, Evidence, Pair, SeriesEvidence
    from ...backend.progress import Progress
    from ...backend.types import Bounds, RasterRef
    from ..adapters.layers import RasterRequest
    from ..tasks.workspace import Workspace
    from .change_values import Job, Question


MOST_DRAWN = 300
"""Objects of a network that the model draws and names, some ten a second; more keep the network's own outlines."""


def run_prepare(requests: tuple[RasterRequest, ...], adjust: bool, _workspace: Workspace, progress: Progress) -> Stage:
    """Bring two layers onto one grid; one alone stays as it is."""
    refs = [describe(request).ref for request in requests]
    if len(refs) == 1:
        report = backend.PairReport(1.0, refs[0].gsd, backend.Shift(0.0, 0.0, 0, 0, 0.0), False, None, ())
        return Stage(backend.Pair(refs[0], refs[0], refs[0].affine, report))
    with backend.open_source(refs[0]) as before, backend.open_source(refs[1]) as after:
        warnings = backend.pair_warnings(before, after)
    pair = backend.prepare_pair(refs[0], refs[1], adjust=adjust, progress=progress)
    prepared = (
        pair.report.summary() if adjust else tr("{report}; left as they are").format(report=pair.report.summary())
    )
    return Stage(pair, warnings=(*warnings, *pair.report.warnings), prepared=prepared, aligned=(("", pair),))


def run_series_prepare(
    requests: tuple[RasterRequest, ...],
    labels: tuple[str, ...],
    adjust: bool,
    _workspace: Workspace,
    progress: Progress,
) -> Stage:
    """Bring three or more layers onto one grid, in time order."""
    refs = [describe(request).ref for request in requests]
    series = backend.prepare_series(refs, labels, adjust=adjust, progress=progress)
    warnings = tuple(dict.fromkeys(text for report in series.reports for text in report.warnings))
    pair = backend.Pair(series.refs[0], series.refs[-1], series.grid.affine, series.reports[-1])
    count = len(series.refs)
    prepared = tr_n("{count} date on one grid", "{count} dates on one grid", count).format(count=count)
    return Stage(pair, series.refs, series.labels, warnings, prepared, series.aligned)


def run_compare(job: Job, workspace: Workspace, progress: Progress) -> Answer:
    """Compute the evidence and its objects at all sensitivities."""
    kind = job.question.kind
    if kind == MAP:
        return map_answer(job, workspace, progress)
    if kind == SERIES:
        return _series_answer(job, workspace, progress)
    if kind == CLASSES:
        return _class_answer(job, workspace, progress)
    evidence, said = _cleared(_evidence(job, workspace, progress), job, workspace, progress)
    plain = kind == BANDS or (kind == NETWORK and len(backend.change_objects(None, evidence)) > MOST_DRAWN)
    dates = None if plain else _dates(job.stage.pair, workspace)
    names = () if kind in (BANDS, WORDS) else backend.DEFAULT_CLASSES
    objects = backend.level_objects(dates, evidence, classes=names, progress=progress)
    return Answer(evidence, _findings(objects), said, _network_notes(job, workspace), by_model=dates is not None)


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


def run_save(grid: RasterRef, evidence: Evidence | None, path: str, _workspace: Workspace, _progress: Progress) -> str:
    """Write the evidence as a raster; returns its path, "" where there is none."""
    if evidence is None:
        return ""
    backend.write_field(evidence.field, evidence.valid, grid, path)
    return path


def run_features(stage: Stage, answer: Answer, workspace: Workspace, progress: Progress) -> object:
    """What tells the objects apart; with the model's tokens where the run has used them."""
    objects = [finding.item for finding in answer.findings]
    pair = stage.pair
    readers = (workspace.reader(pair.before), workspace.reader(pair.after)) if answer.by_model else None
    return backend.object_features(objects, readers, progress=progress)


def _evidence(job: Job, workspace: Workspace, progress: Progress) -> Evidence:
    question, pair = job.question, job.stage.pair
    if question.kind == BANDS:
        return _band_evidence(job, workspace, progress)
    if question.kind == NETWORK:
        network, _probe = job.networks.network(question.network, workspace.settings.device)
        # layers that only QGIS can draw are refused before, so both are files
        before, after = workspace.source(pair.before), workspace.source(pair.after)
        found = backend.network_change(network, before, after, job.bounds, progress=progress)
        if not question.fused:
            return found
        own = backend.any_change(_dates(pair, workspace), job.bounds, progress=progress)
        return backend.fused_change(found, own)
    if question.kind == WORDS:
        asked = backend.parse_change(question.text)
        return backend.word_change(_dates(pair, workspace), asked, job.bounds, progress=progress)
    return backend.any_change(_dates(pair, workspace), job.bounds, progress=progress)


def _network_notes(job: Job, workspace: Workspace) -> tuple[str, ...]:
    """How the layers' pixels go with what the network is made for."""
    if job.question.kind != NETWORK:
        return ()
    network, _probe = job.networks.network(job.question.network, workspace.settings.device)
    return backend.network_notes(network, job.stage.pair.before)


def _cleared(evidence: Evidence, job: Job, workspace: Workspace, progress: Progress) -> tuple[Evidence, str]:
    """The evidence in the area, without what is unclear where the user wants that; a line about what was left out."""
    if job.polygons:
        evidence = backend.clip_evidence(evidence, job.polygons)
    if not job.question.clear:
        return evidence, ""
    pair = job.stage.pair
    readers = (workspace.reader(pair.before), workspace.reader(pair.after))
    evidence, share = backend.without_unclear(evidence, readers, job.bounds, progress=progress)
    text = tr("{share} left out as cloudy, hazy or blurred") if share else tr("nothing is cloudy, hazy or blurred")
    return evidence, text.format(share=f"{share:.1%}")


def _class_answer(job: Job, workspace: Workspace, progress: Progress) -> Answer:
    """Objects, the classes of both dates, and what became what in all of the area, not only in the objects."""
    names = _classes(job.question)
    dates = _dates(job.stage.pair, workspace)
    query = backend.parse_query("; ".join(names))
    found = backend.class_pair(dates, query, job.bounds, progress=progress)
    evidence, said = _cleared(found.evidence, job, workspace, progress)
    found = backend.classes_within(found, evidence)
    objects = backend.level_objects(dates, evidence, classes=names, progress=progress)
    asked = [item for item in objects if _is_asked_for(item, job.question)]
    table = tuple(backend.transitions(found, job.stage.grid.gsd))
    return Answer(evidence, _findings(asked), said, classes=found, transitions=table, by_model=True)


def _band_evidence(job: Job, workspace: Workspace, progress: Progress) -> Evidence:
    question, pair, area = job.question, job.stage.pair, job.bounds
    before, after = workspace.source(pair.before), workspace.source(pair.after)
    if question.method == "irmad":
        return backend.band_change(before, after, area, progress=progress)  # type: ignore[arg-type]
    options = backend.SpectralOptions(method=question.method)  # type: ignore[arg-type]  # one of the box's
    if question.method == INDEX:
        bands = backend.parse_bands(question.bands, backend.index_info(question.index))
        options = replace(options, index=question.index, bands=bands)
    return backend.spectral_change(before, after, options, area=area, progress=progress)  # type: ignore[arg-type]


def _is_asked_for(item: ChangeObject, question: Question) -> bool:
    """Only what was and became what the user said, and did become something else."""
    if item.class_from == item.class_to:
        return False
    was = not question.was or item.class_from in question.was
    return was and (not question.became or item.class_to in question.became)


def _series_answer(job: Job, workspace: Workspace, progress: Progress) -> Answer:
    stage = job.stage
    dates = None
    if job.question.method in (BANDS, INDEX):
        found = _series_spectral(job, workspace, progress)
    else:
        readers = tuple(workspace.reader(ref) for ref in stage.refs)
        sessions = tuple(workspace.session(ref) for ref in stage.refs)
        dates = backend.SeriesDates(readers, sessions, stage.labels, stage.pair.report.tolerance)
        if job.question.method == WORDS:
            asked = backend.parse_change(job.question.text)
            found = backend.series_words(dates, asked, job.bounds, progress=progress)
        else:
            found = backend.series_change(dates, job.bounds, progress=progress)
    if job.polygons:
        found = replace(found, evidence=backend.clip_evidence(found.evidence, job.polygons))
    names = backend.DEFAULT_CLASSES if dates is not None and job.question.method != WORDS else ()
    objects = backend.series_objects(dates, found, classes=names, progress=progress)
    findings = []
    for one in objects:
        note = "" if one.lasting else tr("seen at the last date only")
        findings.append(Finding(one.item, (one.item.polygon,), note, one.since, one.until))
    ordered = tuple(sorted(findings, key=lambda f: -f.item.score))
    return Answer(found.evidence, ordered, by_model=dates is not None, series=found)


def _series_spectral(job: Job, workspace: Workspace, progress: Progress) -> SeriesEvidence:
    question, labels = job.question, job.stage.labels
    sources = [workspace.source(ref) for ref in job.stage.refs]
    if question.method == BANDS:
        return backend.series_bands(sources, labels, job.bounds, progress=progress)  # type: ignore[arg-type]  # files
    index = question.index, backend.parse_bands(question.bands, backend.index_info(question.index))
    return backend.series_index(sources, labels, index, job.bounds, progress=progress)  # type: ignore[arg-type]  # files


def _dates(pair: Pair, workspace: Workspace) -> Dates:
    return backend.Dates(
        workspace.reader(pair.before),
        workspace.reader(pair.after),
        (workspace.session(pair.before), workspace.session(pair.after)),
        pair.report.tolerance,
    )


def _classes(question: Question) -> tuple[str, ...]:
    if len(question.classes) < 2:
        raise InputError(tr("Type two or more classes to tell apart, separated by commas."))
    return question.classes


def _findings(objects: Sequence[ChangeObject]) -> tuple[Finding, ...]:
    return tuple(Finding(item, (item.polygon,)) for item in objects)
