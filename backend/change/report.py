# SPDX-License-Identifier: GPL-3.0-or-later
"""A comparison as one self-contained HTML page: no script, no address outside, prints well on A4."""

from __future__ import annotations

import base64
from html import escape
from string import Template
from typing import TYPE_CHECKING

from ..progress import SILENT, Progress
from .report_pictures import COLORS, classes_svg, map_png, scores_svg, thumbnail_png
from .report_summary import area_text, name_of, summary, verbs
from .report_values import change_word
from .transition_csv import transitions

if TYPE_CHECKING:
    from .report_values import ReportInput

_PAGE = Template("""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>$title</title>
<style>
body { font: 15px/1.5 "Segoe UI", "Noto Sans", "DejaVu Sans", Helvetica, Arial, sans-serif; color: #222;
  background: #fff; max-width: 1080px; margin: 24px auto; padding: 0 20px; }
h1 { font-size: 25px; margin: 0 0 4px; } h2 { font-size: 18px; margin: 30px 0 8px; border-bottom: 1px solid #ddd; }
p { margin: 6px 0; } .quiet { color: #666; font-size: 13px; }
.warning { background: #fff4e0; border-left: 4px solid #f39c12; padding: 6px 12px; margin: 6px 0; }
.summary p:first-child { font-size: 17px; font-weight: 600; }
table { border-collapse: collapse; } td, th { padding: 4px 10px; text-align: left; vertical-align: top; }
table.lines td, table.lines th { border-bottom: 1px solid #e4e4e4; } td.number, th.number { text-align: right; }
td.map { width: 50%; padding: 0 6px 0 0; } td.map img { width: 100%; border: 1px solid #ccc; }
img.thumb { width: 190px; border: 1px solid #ccc; margin: 6px 6px 0 0; }
td.card { padding: 8px 24px 8px 0; } .tag { color: #fff; padding: 1px 8px; border-radius: 9px;
  font-size: 13px; white-space: nowrap; }
tr { page-break-inside: avoid; } img { max-width: 100%; }
@media print { body { margin: 0; max-width: none; font-size: 12px; } }
</style></head><body>
<h1>$title</h1>
<p class="quiet">$subtitle</p>
$warnings
<div class="summary">$summary</div>
<h2>Maps</h2>
$maps
$legend
<h2>What became what</h2>
$classes
$table
<h2>The largest changes</h2>
$objects
<h2>How many, how sure</h2>
$scores
<h2>How it was made</h2>
$method
</body></html>
""")

_UNCERTAINTY = (
    "The area’s ± is what the outlines’ own uncertainty adds up to (one pixel where a model drew them, half a token "
    "where not); the number’s ± takes scores for probabilities. Neither covers changes that were missed."
)
_CARDS = 2


def report_html(data: ReportInput, *, progress: Progress = SILENT) -> str:
    """The page as text; every picture is inlined, every word of the user escaped.

    Args:
        data: everything that it says.
        progress: told of each picture; may cancel.
    """
    return _PAGE.substitute(
        title=f"What changed: {escape(data.before)} → {escape(data.after)}",
        subtitle=" · ".join(escape(text) for text in (data.question, data.where, data.made) if text),
        warnings="".join(f'<p class="warning">⚠ {escape(text)}</p>' for text in data.warnings),
        summary="".join(f"<p>{escape(text)}</p>" for text in summary(data)),
        maps=_maps(data),
        legend=_legend(data),
        classes=_svg(classes_svg(data), "Area by what became what"),
        table=_table(data),
        objects=_objects(data, progress),
        scores=_svg(scores_svg(data), "Objects above each score"),
        method=_method(data),
    )


def _maps(data: ReportInput) -> str:
    cells = []
    for later, name, date in ((False, data.before, data.date_before), (True, data.after, data.date_after)):
        text = " · ".join(t for t in ("After" if later else "Before", name, date) if t)
        picture = _image(map_png(data, later=later), "png", text)
        cells.append(f'<td class="map">{picture}<p class="quiet">{escape(text)}</p></td>')
    return f'<table width="100%"><tr>{"".join(cells)}</tr></table>'


def _legend(data: ReportInput) -> str:
    tags = (_tag(kind, text) for kind, text in verbs(data).items())
    return f"<p>{' '.join(tags)} <span class='quiet'>Numbers: see the largest changes below.</span></p>"


def _table(data: ReportInput) -> str:
    rows = transitions(data.items)
    if not rows:
        return "<p>No object was found.</p>"
    head = (
        "<tr><th>Kind</th><th>Was</th><th>Is</th><th class='number'>Objects</th><th class='number'>Area</th>"
        "<th class='number'>Mean score</th></tr>"
    )
    lines = [
        f"<tr><td>{_tag(r.kind, change_word(r.kind, rises=bool(data.index)))}</td>"
        f"<td>{escape(r.before or '?')}</td><td>{escape(r.after or '?')}</td>"
        f"<td class='number'>{r.objects}</td><td class='number'>{area_text(r.area, metric=data.metric)}</td>"
        f"<td class='number'>{r.confidence:.0%}</td></tr>"
        for r in rows
    ]
    return f"<table class='lines'>{head}{''.join(lines)}</table>"


def _objects(data: ReportInput, progress: Progress) -> str:
    """Cards, two in a row."""
    if not data.pictures:
        return "<p>None.</p>"
    cards = []
    for number, (row, picture) in enumerate(data.pictures, start=1):
        progress.report(number - 1, len(data.pictures), "Drawing the report")
        item = data.items[row]
        images = "".join(
            _image(thumbnail_png(picture, item, later=later), "png", f"Object {number}", "thumb")
            for later in (False, True)
        )
        facts = [area_text(item.area, metric=data.metric), f"score {item.score:.0%}", item.note, item.review]
        kind, name = change_word(item.kind, rises=bool(data.index)), name_of(item, data.index)
        head = f"<b>{number}</b> {_tag(item.kind, kind)} <b>{escape(name)}</b>"
        facts_text = escape(" · ".join(fact for fact in facts if fact))
        cards.append(f"<td class='card'>{head}<br>{images}<p class='quiet'>{facts_text}</p></td>")
    rows = (f"<tr>{''.join(cards[n : n + _CARDS])}</tr>" for n in range(0, len(cards), _CARDS))
    return f"<p class='quiet'>Before and after, the largest first.</p><table>{''.join(rows)}</table>"


def _method(data: ReportInput) -> str:
    lines = [
        *data.prepared,
        f"Objects count from a score of {data.threshold:.0%} on.",
        _UNCERTAINTY,
    ]
    return "".join(f"<p class='quiet'>{escape(line)}</p>" for line in lines)


def _tag(kind: str, text: str) -> str:
    return f'<span class="tag" style="background:{COLORS[kind]}">{escape(text)}</span>'


def _image(content: bytes, kind: str, text: str, style: str = "") -> str:
    data = base64.b64encode(content).decode("ascii")
    return f'<img class="{style}" alt="{escape(text)}" src="data:image/{kind};base64,{data}">'


def _svg(content: bytes | None, text: str) -> str:
    return "" if content is None else f"<p>{_image(content, 'svg+xml', text)}</p>"
