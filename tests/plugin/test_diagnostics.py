# SPDX-License-Identifier: GPL-3.0-or-later
"""The text for a bug report says enough, and nothing private."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from oriel.plugin import diagnostics
from oriel.plugin.controllers.diagnosing import DiagnosticsController
from oriel.plugin.diagnostics import Timings, recorder, report, start_recording, stop_recording, without_private
from oriel.plugin.log import ROOT
from oriel.plugin.panels.diagnostics_page import DiagnosticsPage
from oriel.plugin.settings import profile_folder, remember
from qgis.core import QgsProject, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def clean(qgis_app):
    recorder.records.clear()
    yield
    recorder.records.clear()
    QgsSettings().remove("oriel")


def test_sections(qgis_app):
    text = report(("CPU, 2 cores",), errors=())
    for title in ("Versions", "Packages", "Install", "Device", "Settings", "Timings", "Last warnings and errors"):
        assert f"## {title}\n" in text
    assert "QGIS 3." in text
    assert "CPU, 2 cores" in text


def test_errors_come_with_their_trace(qgis_app):
    start_recording()
    try:
        try:
            raise ValueError("the weights are odd")
        except ValueError:
            logging.getLogger(f"{ROOT}.backend.test").exception("It failed")
    finally:
        stop_recording()
    text = report(())
    assert "It failed" in text
    assert "ValueError: the weights are odd" in text
    assert "test_diagnostics.py" in text
    logging.getLogger(f"{ROOT}.backend.test").warning("not any more")
    assert "not any more" not in report(())


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("cannot read /data/customers/Mueller GmbH/site.tif today", "customers"),
        ("cannot read '/data/customers/Mueller GmbH/site.tif' today", "Mueller"),
        (r"cannot read 'C:\Users\Anna Maier\photos\site.tif'", "Anna"),
        (r"cannot read \\server\share\secret\site.tif", "secret"),
        ("https://tiles.example.org/wms?token=abc123&layer=secret failed", "abc123"),
        ("proxy http://anna:passw0rd@proxy.example.org:3128 refused", "passw0rd"),
        ("password=hunter2 in the uri", "hunter2"),
        (f"{Path.home()}/private/x.tif", str(Path.home()) + "/"),
        (f"{Path.home()}/private/x.tif", "private"),
        (f"'{Path.home()}/Mueller GmbH/x.tif' is gone", "Mueller"),
        ('File "/home/anna/plugins/oriel/backend/models/sam.py", line 3', "anna"),
    ],
)
def test_private_parts_are_replaced(qgis_app, text, gone):
    assert gone not in without_private(text)


def test_what_helps_stays(qgis_app):
    text = without_private('File "/home/anna/plugins/oriel/backend/models/sam.py", line 3, in load: ratio 3/4, /m2')
    assert "backend/models/sam.py" in text
    assert "line 3" in text
    assert "ratio 3/4" in text
    assert ".tif" in without_private("cannot read /data/site/a.tif")
    assert without_private(f"{profile_folder()}/weights") == "<profile>/oriel/weights"


def test_user_and_layers_have_no_name(qgis_app, monkeypatch):
    monkeypatch.setattr(diagnostics.getpass, "getuser", lambda: "annamaier")
    layer = QgsVectorLayer("Point?crs=EPSG:4326", "Secret Site 7", "memory")
    QgsProject.instance().addMapLayer(layer)
    text = report((), errors=["annamaier opened Secret Site 7"])
    assert "annamaier" not in text
    assert "Secret Site" not in text
    assert "<name> opened <name>" in text


def test_settings_that_differ_are_named_without_their_folders(qgis_app):
    remember(cache_folder="/mnt/projects/alpha/cache", cache_mb=77)
    text = report(())
    assert "cache_mb = 77" in text
    assert "alpha" not in text


def test_timings():
    timings = Timings()
    timings.follow("one", 1.0)
    timings.follow("one", 1.0)
    timings.follow("two", 2.0)
    timings.follow(None, 0.0)
    assert [line.split(":")[0] for line in timings.lines()] == ["one", "two"]


def test_one_button_one_text(qgis_app, qtbot):
    controller, page = DiagnosticsController(), DiagnosticsPage()
    controller.attach(page)
    page.make.click()
    qtbot.waitUntil(lambda: bool(page.text.toPlainText()), timeout=60_000)
    assert QApplication.clipboard().text() == page.text.toPlainText()
    assert "device: CPU" in page.text.toPlainText()
    controller.close()
    page.deleteLater()
