# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the Change tab's slider and marks on many objects; runs in QGIS's Python (tools/bench/change_review.py)."""

from __future__ import annotations

import json
import os
import statistics
import sys
import time
from types import SimpleNamespace
from typing import Any

import numpy as np

_STEPS = 20


def _main(count: int) -> None:  # noqa: PLR0915 - one straight line of set-up and measuring
    from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsRectangle
    from qgis.gui import QgsMapCanvas, QgsMessageBar

    application = QgsApplication([], True)
    application.initQgis()

    from .. import backend
    from ..backend.types import Polygon, RasterRef
    from ..plugin.controllers.change_results import Results
    from ..plugin.controllers.change_values import Answer, Finding, Names, Question, Run, Stage
    from ..plugin.map_tools.preview import Preview
    from ..plugin.panels.change_panel import ChangePanel

    crs = QgsCoordinateReferenceSystem("EPSG:32633")
    canvas = QgsMapCanvas()
    canvas.resize(1000, 800)
    canvas.setDestinationCrs(crs)
    canvas.setExtent(QgsRectangle(500000, 4995000, 505000, 5000000))
    canvas.show()
    ref = RasterRef("x.tif", (1, 2, 3), None, (0.5, 0, 500000, 0, -0.5, 5000000), crs.toWkt(), 10000, 10000, 0.5)
    rng = np.random.default_rng(0)
    turn = np.linspace(0, 2 * np.pi, 25)
    findings = []
    for score in np.sort(rng.uniform(0.05, 1, count))[::-1]:
        ring = rng.uniform(50, 9950, 2) + 12 * np.column_stack([np.cos(turn), np.sin(turn)]) * rng.uniform(0.8, 1.2)
        kind: Any = ("appeared", "vanished", "modified")[int(rng.integers(3))]
        item = backend.ChangeObject(Polygon((ring,)), kind, "", "building", float(score), 8.0, "tokens")
        findings.append(Finding(item, (item.polygon,)))
    report = backend.PairReport(1.0, 0.5, backend.Shift(0.0, 0.0, 0, 0, 0.0), False, None, ())
    stage = Stage(backend.Pair(ref, ref, ref.affine, report))
    panel = ChangePanel()
    panel.resize(320, 800)
    panel.show()
    context: Any = SimpleNamespace(canvas=canvas, dock=SimpleNamespace(message_bar=QgsMessageBar()))
    results = Results(context, panel, Preview(canvas))
    panel.sensitivity.setValue(95)
    results.begin(Run(Question("any"), Names("a", "b"), ""), stage, Answer(None, tuple(findings)))
    features = backend.object_features([f.item for f in findings])
    results.review.learn_from(np.pad(features, ((0, 0), (0, 24))))
    slider, marks = [], []
    for step in range(_STEPS):
        panel.sensitivity.setValue(95 - 2 * (step % 2))
        start = time.perf_counter()
        results.refresh()
        application.processEvents()  # paints list and map
        slider.append(time.perf_counter() - start)
    for number in range(_STEPS):
        start = time.perf_counter()
        results.review.mark(number, number % 2 == 0)
        results.show_marks()
        results.refresh()
        application.processEvents()  # paints list and map
        marks.append(time.perf_counter() - start)
    numbers = {"slider_ms": statistics.median(slider) * 1e3, "mark_ms": statistics.median(marks) * 1e3, "n": _STEPS}
    print(json.dumps(numbers), flush=True)
    os._exit(0)  # QGIS's own shutdown order is of no use to a process that has nothing left to do


if __name__ == "__main__":
    _main(int(sys.argv[1]))
