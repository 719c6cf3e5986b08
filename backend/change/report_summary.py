# SPDX-License-Identifier: GPL-3.0-or-later
"""The plain-language part of a report: sentences made only from computed numbers, each with how uncertain it is."""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING

import numpy as np

from .report_values import change_word
from .transition_csv import transitions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .report_values import ReportInput, ReportItem

_HECTARE, _KM2 = 1e4, 1e6
VERBS = {
    "appeared": "appeared", "extended": "became larger", "vanished": "vanished", "reduced": "became smaller",
    "modified": "became something else",
}  # fmt: skip
"""What is said of the objects of a kind."""
_ROSE = {"appeared": "rose", "vanished": "fell", "modified": "changed"}
"""The same of a spectral index."""
_Z95 = 1.96


def summary(data: ReportInput) -> list[str]:
    """Sentences from the most to the least important."""
    items = data.counted
    lines = [_what(data, items)]
    if items:
        lines += [_how_much(data, items), _largest(data, items), _how_sure(data, items)]
    lines.append(_slider(data))
    reviewed = _reviewed(data)
    return [line for line in (*lines, reviewed) if line]


def verbs(data: ReportInput) -> dict[str, str]:
    """What is said of each kind of object: things come and go, an index rises and falls."""
    if not data.index:
        return VERBS
    return {kind: f"where {data.index} {said}" for kind, said in _ROSE.items()}


def area_text(area: float, *, metric: bool) -> str:
    """An area with a unit that keeps the number readable."""
    if not metric:
        return f"{area:,.0f} square pixels"
    for unit, size in (("km²", _KM2), ("ha", _HECTARE)):
        if area >= size:
            return f"{area / size:,.2f} {unit}"
    return f"{area:,.0f} m²" if area >= 10 else f"{area:.1f} m²"


def outline_error(items: Sequence[ReportItem], *, gsd: float, metric: bool) -> float:
    """By how much the summed area may be off: each outline by its blur, errors of different objects independent."""
    unit = gsd if metric else 1.0
    errors = []
    for item in items:
        length = sum(float(np.linalg.norm(np.diff(ring, axis=0), axis=1).sum()) for ring in item.polygon.rings)
        errors.append(min(length * item.blur * unit**2, item.area))
    return math.sqrt(sum(e**2 for e in errors))


def wilson(good: int, n: int) -> tuple[float, float]:
    """95 % interval of a share (Wilson 1927)."""
    if not n:
        return 0.0, 1.0
    p, z2 = good / n, _Z95**2
    middle = (p + z2 / (2 * n)) / (1 + z2 / n)
    half = _Z95 * math.sqrt(p * (1 - p) / n + z2 / (4 * n**2)) / (1 + z2 / n)
    return max(0.0, middle - half), min(1.0, middle + half)


def name_of(item: ReportItem, index: str = "") -> str:
    """An object in words: "building → bare soil", "new building", "tree lost", "NDVI fall"."""
    if index:
        return f"{index} {change_word(item.kind, rises=True)}"
    was, now = item.class_from or "?", item.class_to or "?"
    if item.kind == "appeared":
        return f"new {now}" if item.class_to else "something new"
    if item.kind == "vanished":
        return f"{was} lost" if item.class_from else "something lost"
    if item.kind in ("extended", "reduced"):
        name = item.class_to if item.kind == "extended" else item.class_from
        return f"{name or 'something'} {item.kind}"
    return "another look" if was == now == "?" else f"{was} → {now}"


def _what(data: ReportInput, items: Sequence[ReportItem]) -> str:
    span = f"Between {_date(data.before, data.date_before)} and {_date(data.after, data.date_after)}"
    where = area_text(data.compared, metric=data.metric)
    if not items:
        return (
            f"{span} nothing changed on the {where} that both show, as far as this setting can tell "
            f"(no object reaches a score of {data.threshold:.0%})."
        )
    counts = Counter(item.kind for item in items)
    parts = [f"{counts[kind]} {verb}" for kind, verb in verbs(data).items() if counts[kind]]
    noun = "place" if len(items) == 1 else "places"
    return f"{span} {len(items)} {noun} changed on the {where} that both show: {_listed(parts)}."


def _how_much(data: ReportInput, items: Sequence[ReportItem]) -> str:
    total = sum(item.area for item in items)
    error = outline_error(items, gsd=data.gsd, metric=data.metric)
    share = f", {total / data.compared:.2%} of what was compared" if data.compared > 0 else ""
    return (
        f"Together they cover {area_text(total, metric=data.metric)} "
        f"(± {area_text(error, metric=data.metric)}, from how exactly outlines can be drawn){share}."
    )


def _largest(data: ReportInput, items: Sequence[ReportItem]) -> str:
    largest = max(items, key=lambda item: item.area)
    size, name = area_text(largest.area, metric=data.metric), name_of(largest, data.index)
    text = f"The largest is {size}: {name}, score {largest.score:.0%}"
    known = [row for row in transitions(items) if row.before or row.after]
    most = max(known, key=lambda row: row.objects, default=None)
    if most is not None and most.objects > 1:
        text += f". Most frequent: {most.before or '?'} → {most.after or '?'} ({most.objects} of {len(items)})"
    return text + "."


def _how_sure(data: ReportInput, items: Sequence[ReportItem]) -> str:
    scores = np.array([1.0 if item.review == "accepted" else item.score for item in items])
    expected, spread = float(scores.sum()), float(np.sqrt((scores * (1 - scores)).sum()))
    return (
        f"Scores run from {min(item.score for item in items):.0%} to {max(item.score for item in items):.0%}. Read as "
        f"probabilities, {expected:.0f} ± {_Z95 * spread:.0f} of the {len(items)} would be real; scores order objects "
        "well, but they are not calibrated for this place."
    )


def _slider(data: ReportInput) -> str:
    scores = np.array(data.all_scores)
    strict, loose = min(0.95, data.threshold + 0.2), max(0.05, data.threshold - 0.2)
    counts = [int((scores >= limit).sum()) for limit in (strict, loose)]
    return (
        f"The number depends on the sensitivity: with a threshold of {strict:.0%} instead of {data.threshold:.0%} "
        f"{counts[0]} would be found, with {loose:.0%} {counts[1]}."
    )


def _reviewed(data: ReportInput) -> str:
    good = sum(item.review == "accepted" for item in data.items)
    n = good + sum(item.review == "rejected" for item in data.items)
    if not n:
        return "Nobody has looked through the objects yet."
    low, high = wilson(good, n)
    return (
        f"{n} of {len(data.items)} were looked at: {good} accepted, {n - good} rejected and left out of the numbers "
        f"above ({good / n:.0%} right; 95 % interval {low:.0%}-{high:.0%}, if they were a random sample)."
    )


def _date(name: str, date: str) -> str:
    return f"“{name}” ({date})" if date and date not in name else f"“{name}”"


def _listed(parts: Sequence[str]) -> str:
    return parts[0] if len(parts) == 1 else ", ".join(parts[:-1]) + " and " + parts[-1]
