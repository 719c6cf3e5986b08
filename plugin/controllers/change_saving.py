# SPDX-License-Identifier: GPL-3.0-or-later
"""The answer of a comparison as layers, as a table, and as the values of a report."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProject

from ... import backend
from ...backend.errors import WriteError
from ..adapters.field_types import NUMBER, TEXT, WHOLE
from ..adapters.geometry import layer_crs
from ..adapters.heat_layers import class_layer, heat_layer
from ..adapters.legend import write_legend
from ..adapters.tables import Row, free_path, write_table
from ..i18n import tr
from .change_review import word

if TYPE_CHECKING:
    from ...backend import ClassArea, ClassPair, ReportInput, ReportItem, SeriesEvidence
    from ...backend.progress import Progress
    from ...backend.types import RasterRef
    from ..tasks.workspace import Workspace
    from .change_results import Results
    from .change_values import Answer, Names, Run, Stage

    ClassFile = tuple[str, tuple[ClassArea, ...]]
    """A class raster and its legend."""

COLUMNS = (
    ("kind", TEXT), ("from", TEXT), ("to", TEXT), ("confidence", NUMBER), ("area_m2", NUMBER), ("date_from", TEXT),
    ("date_to", TEXT), ("cut", WHOLE), ("review", TEXT), ("note", TEXT), ("z", NUMBER), ("outline", TEXT),
    ("before", TEXT), ("after", TEXT), ("map_id", WHOLE),
)  # fmt: skip
LARGEST = 12
"""Objects with a picture in the report."""
MOST_TRANSITIONS = 6
"""Named in one line of the report."""
LONGEST = 60
"""Characters of a file name."""
OVERVIEW, CLOSE = 900, 180
"""Sides of pictures in the report, pixels."""


def stem(names: Names) -> str:
    """What files of a comparison are called."""
    return " ".join((tr("change"), *dict.fromkeys((names.before, names.after))))


def path_for(results: Results, suffix: str, what: str = "") -> str:
    """A free file name beside the project or the layers."""
    assert results.run is not None
    assert results.stage is not None
    # Long names of layers must not cut off what tells the files of one comparison apart.
    short = stem(results.run.names)[: LONGEST - len(what) - 1]
    return free_path(f"{short} {what}".strip(), suffix, beside=results.stage.pair.before.uri)


def save_objects(results: Results) -> str:
    """Write what is shown, add it to the project, and let marks follow; returns the file's name.

    Raises:
        WriteError: the file cannot be made.
    """
    run, stage = results.run, results.stage
    assert run is not None
    assert stage is not None
    crs = layer_crs(stage.grid)
    rows = [Row(results.geometry(n), _values(results, n)) for n in results.shown]
    path = path_for(results, ".gpkg")
    layer = write_table(path, Path(path).stem, crs, COLUMNS, rows)
    QgsProject.instance().addMapLayer(layer)
    # A new GeoPackage numbers its features from one on, in the order written.
    results.review.follow(layer, {number: fid for fid, number in enumerate(results.shown, start=1)})
    return path


def add_evidence(path: str) -> None:
    """Show an evidence raster.

    Raises:
        WriteError: the file is not there.
    """
    QgsProject.instance().addMapLayer(heat_layer(path, Path(path).stem))


def class_paths(results: Results) -> tuple[str, str, str]:
    """Free file names of the classes before and after, and of the table of what became what."""
    before, after = (path_for(results, ".tif", what) for what in (tr("classes before"), tr("classes after")))
    return before, after, path_for(results, ".csv", tr("transitions"))


def run_classes(
    classes: ClassPair, grid: RasterRef, paths: tuple[str, str, str], _workspace: Workspace, _progress: Progress
) -> tuple[ClassFile, ...]:
    """Worker: write the classes of both dates and the table of what became what."""
    before, after, table = paths
    maps = tuple(
        (path, backend.write_class_date(classes, date, grid, path)) for date, path in enumerate((before, after))
    )
    backend.write_text(table, backend.class_table_csv(classes, grid.gsd))
    return maps


def run_dates(
    series: SeriesEvidence, grid: RasterRef, threshold: float, path: str, _workspace: Workspace, _progress: Progress
) -> tuple[ClassFile, ...]:
    """Worker: write since when each place is as it is."""
    return ((path, backend.write_when(series, grid, path, threshold=threshold)),)


def add_classes(maps: tuple[ClassFile, ...]) -> None:
    """Show class rasters, with their legends beside the files too.

    Raises:
        WriteError: a file is not there, or the disk is full.
    """
    for path, rows in maps:
        named = [row for row in rows if row.value]
        try:
            write_legend(path, rows)
        except OSError as error:
            text = tr("“{path}” could not be written ({error}): is the disk full or write-protected?")
            raise WriteError(text.format(path=path, error=error)) from error
        layer = class_layer(path, Path(path).stem, [row.name for row in named], [row.rgb for row in named])
        QgsProject.instance().addMapLayer(layer)


def report_items(results: Results) -> tuple[ReportItem, ...]:
    """What is shown, as values of the report. GUI thread: areas are measured by QGIS."""
    assert results.stage is not None
    evidence = results.answer.evidence if results.answer is not None else None
    token = evidence.field.grid.pitch / 2 if evidence is not None else 1.0
    items = []
    for number in results.shown:
        finding = results.findings[number]
        item = finding.item
        area = results.area(number)
        if area is None:
            area = results.geometry(number).area()
        when = tr("between {until} and {since}").format(until=finding.until, since=finding.since)
        note = " · ".join(text for text in (finding.note, when if finding.since else "") if text)
        blur = token if item.source == "tokens" else 1.0
        review = word(results.review.marks.get(number))
        items.append(
            backend.ReportItem(
                item.kind, item.class_from, item.class_to, item.score, area, item.polygon, blur, review, note
            )
        )
    return tuple(items)


def run_table(items: tuple[ReportItem, ...], rises: bool, path: str, _workspace: Workspace, _progress: Progress) -> str:
    """Worker: write the transition table; returns its path."""
    backend.write_text(path, backend.transition_csv(items, rises=rises))
    return path


def run_report(
    subject: tuple[Run, Stage, Answer],
    items: tuple[ReportItem, ...],
    threshold: float,
    path: str,
    workspace: Workspace,
    progress: Progress,
) -> str:
    """Worker: read the pictures and write the page; returns its path."""
    run, stage, answer = subject
    pair = stage.pair
    sources = workspace.source(pair.before), workspace.source(pair.after)
    order = sorted(range(len(items)), key=lambda n: (items[n].review == "rejected", -items[n].area))[:LARGEST]
    ref = stage.grid
    bounds = run.area.bounds if run.area is not None else (0.0, 0.0, float(ref.width), float(ref.height))
    pictures = []
    for done, number in enumerate(order):
        progress.report(done, len(order), tr("Reading pictures"))
        around = backend.surroundings(items[number].polygon, ref.width, ref.height)
        pictures.append((number, backend.report_picture(sources, around, CLOSE)))
    overview = backend.report_picture(sources, bounds, OVERVIEW)
    data = _report(run, stage, answer, items, threshold, overview)
    page = backend.report_html(backend.with_pictures(data, tuple(pictures)), progress=progress)
    backend.write_text(path, page)
    return path


def _report(
    run: Run,
    stage: Stage,
    answer: Answer,
    items: tuple[ReportItem, ...],
    threshold: float,
    overview: backend.ReportPicture,
) -> ReportInput:
    ref = stage.grid
    bounds = overview.bounds
    pixels = (bounds[2] - bounds[0]) * (bounds[3] - bounds[1])
    if answer.evidence is not None:
        pixels = float(answer.evidence.valid.sum()) * answer.evidence.field.grid.pitch**2
    metric = bool(ref.crs_wkt) and ref.gsd > 0
    names = run.names
    prepared = [stage.prepared] if stage.prepared else []
    return backend.ReportInput(
        before=names.before,
        after=names.after,
        date_before=names.date_before,
        date_after=names.date_after,
        question=run.question.words(),
        where=run.where,
        made=f"{datetime.date.today():%Y-%m-%d} · Oriel",
        prepared=tuple(text for text in (*prepared, answer.summary, _largest(answer, ref.gsd)) if text),
        warnings=(*stage.warnings, *answer.warnings),
        compared=pixels * (ref.gsd**2 if metric else 1.0),
        metric=metric,
        gsd=ref.gsd,
        threshold=threshold,
        items=items,
        all_scores=tuple(f.item.score for f in answer.findings),
        overview=overview,
        index=run.question.index,
    )


def _largest(answer: Answer, gsd: float) -> str:
    """The largest transitions of a list of classes in one line; "" where there are none."""
    changed = [row for row in answer.transitions if row.class_from != row.class_to][:MOST_TRANSITIONS]
    if not changed:
        return ""
    size = tr("{area:,.0f} m²") if gsd > 0 else tr("{area:,.0f} square pixels")
    parts = [f"{row.class_from} → {row.class_to} {size.format(area=row.area)}" for row in changed]
    return tr("By area: {parts}").format(parts=", ".join(parts))


def _values(results: Results, number: int) -> dict[str, object]:
    assert results.run is not None
    finding, names = results.findings[number], results.run.names
    item = finding.item
    return {
        "kind": backend.change_word(item.kind, rises=bool(results.run.question.index)),
        "from": item.class_from,
        "to": item.class_to,
        "confidence": item.score,
        "area_m2": results.area(number),
        "date_from": finding.until or names.date_before,
        "date_to": finding.since or names.date_after,
        "cut": int(_is_cut(results, number)),
        "review": word(results.review.marks.get(number)),
        "note": finding.note,
        "z": item.z,
        "outline": item.source,
        "before": names.before,
        "after": names.after,
        "map_id": finding.map_id,
    }


def _is_cut(results: Results, number: int) -> bool:
    """Whether an object reaches the border of what was compared, so that its true size is not known."""
    assert results.stage is not None
    ref = results.stage.grid
    area = results.run.area if results.run is not None else None
    left, top, right, bottom = area.bounds if area is not None else (0.0, 0.0, float(ref.width), float(ref.height))
    for polygon in results.findings[number].polygons:
        (x0, y0), (x1, y1) = polygon.rings[0].min(axis=0), polygon.rings[0].max(axis=0)
        if x0 <= left + 1 or y0 <= top + 1 or x1 >= right - 1 or y1 >= bottom - 1:
            return True
    return False
