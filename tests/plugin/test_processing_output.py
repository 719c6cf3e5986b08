# SPDX-License-Identifier: GPL-3.0-or-later
"""Outputs that cannot be written to the end: a full disk, a share that goes away. Said, never a short file."""

from __future__ import annotations

import contextlib
import gc
from pathlib import Path

import pytest
from oriel.plugin.processing.output import Output
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt import sip

from tests.plugin import test_processing_everything as of_everything

resource = pytest.importorskip("resource", reason="limits of a process are Unix's")
algorithm, layer = of_everything.algorithm, of_everything.layer  # its fixtures
ROOM = 100_000  # bytes


@pytest.fixture
def little_room():
    """No file may grow beyond so many bytes, as on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (ROOM, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.fixture
def many(qgis_app):
    made = QgsVectorLayer("Polygon?crs=EPSG:32633&field=name:string(80)", "roofs", "memory")
    features = []
    for number in range(3000):
        feature = QgsFeature(made.fields())
        x, y = number % 100 * 20, number // 100 * 20
        feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({x} {y}, {x + 9} {y}, {x + 9} {y + 9}, {x} {y}))"))
        feature.setAttributes(["x" * 80])
        features.append(feature)
    made.dataProvider().addFeatures(features)
    return QgsProject.instance().addMapLayer(made)


@pytest.mark.parametrize("suffix", ["gpkg", "geojson", "shp", "fgb"])
def test_a_full_disk_is_said(algorithm, many, little_room, tmp_path, suffix):
    clean = algorithm.provider().algorithm("cleanoutlines")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    _, good = clean.run({"INPUT": many, "OUTPUT": str(tmp_path / f"clean.{suffix}")}, context, feedback)
    assert not good
    assert "make room or make its folder reachable" in feedback.textLog()
    layers = [thing for thing in gc.get_objects() if isinstance(thing, QgsVectorLayer)]
    assert not [layer for layer in layers if not sip.isdeleted(layer) and str(tmp_path) in layer.source()]
    # QGIS itself keeps a file that was read, as FlatGeobuf is at the end, open for a minute
    assert suffix == "fgb" or not [path for path in files_held_open() if path.startswith(str(tmp_path))]


def files_held_open():
    """What this process has open; nothing where the system does not tell."""
    for entry in Path("/proc/self/fd").glob("*"):
        with contextlib.suppress(OSError):  # closed since it was listed
            yield str(entry.readlink())


def test_a_target_that_goes_away_at_the_very_end_costs_no_window(algorithm, layer, tmp_path, monkeypatch):
    real, decode, closed, asked = Output.close, of_everything.ColourModel.decode, [], []

    def close(output):
        closed.append(real(output))
        if len(closed) == 1:
            raise QgsProcessingException("the share is gone")
        return closed[-1]

    def counted(model, arrays, prompts):
        asked.append(len(prompts))
        return decode(model, arrays, prompts)

    monkeypatch.setattr(Output, "close", close)
    monkeypatch.setattr(of_everything.ColourModel, "decode", counted)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    wanted = {"INPUT": layer, "OUTPUT": str(tmp_path / "all.gpkg"), "POINTS": 60}
    _, good = algorithm.run(wanted, context, feedback)
    assert not good
    assert "the share is gone" in feedback.textLog()
    jobs = tmp_path / "cache"
    assert list(jobs.rglob("*.win"))
    looked = len(asked)
    _, good = algorithm.run(wanted, context, feedback)
    assert good, feedback.textLog()
    assert len(asked) == looked > 0
    assert not list(jobs.rglob("*.win"))
    assert QgsVectorLayer(closed[-1], "all").featureCount() == 2


def test_the_estimate_comes_before_the_work(algorithm, layer):
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    _, good = algorithm.run({"INPUT": layer, "OUTPUT": "memory:", "POINTS": 60}, context, feedback)
    assert good
    said = next(line for line in feedback.textLog().splitlines() if "at most" in line)
    assert "prompts: about" in said
    assert "min and at most" in said
    assert said.endswith("MB of disk")
