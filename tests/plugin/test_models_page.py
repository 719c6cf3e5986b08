# SPDX-License-Identifier: GPL-3.0-or-later
"""The Models and Storage pages with a real folder and a loopback server."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, replace

import pytest
from oriel import backend
from oriel.plugin.controllers import models
from oriel.plugin.controllers.models import ModelsController, model_rows
from oriel.plugin.controllers.models_storage import StorageController
from oriel.plugin.options import OptionsFactory
from oriel.plugin.panels.model_rows import licence_text
from oriel.plugin.panels.models_page import ModelsPage
from oriel.plugin.panels.own_model import OwnModelDialog
from oriel.plugin.panels.storage_page import StoragePage
from oriel.plugin.settings import Settings, remember
from qgis.core import QgsSettings
from qgis.PyQt.QtWidgets import QTableWidget

from tests.backend.models.weights_server import WeightsServer

CONTENT = hashlib.shake_256(b"page").digest(60_000)


@pytest.fixture(autouse=True)
def own_folder(qgis_app, tmp_path, monkeypatch):
    QgsSettings().remove("oriel")
    for module in ("oriel.plugin.settings", "oriel.plugin.controllers.models"):
        monkeypatch.setattr(f"{module}.profile_folder", lambda: tmp_path)
    entry = next(entry for entry in backend.model_entries() if entry.id == "sam-vit-b")
    small = replace(entry, sha256=hashlib.sha256(CONTENT).hexdigest(), bytes=len(CONTENT))
    monkeypatch.setattr(models, "_entry", lambda model: small if model == "sam-vit-b" else entry_of(model))
    yield tmp_path
    backend.use_weights_folder(None)
    QgsSettings().remove("oriel")


def entry_of(model):
    return next(entry for entry in backend.model_entries() if entry.id == model)


@pytest.fixture
def server():
    started = WeightsServer(CONTENT)
    yield started
    started.close()


@pytest.fixture
def parts(qgis_app):
    controller, page = ModelsController(), ModelsPage()
    controller.attach(page)
    yield controller, page
    controller.close()
    page.deleteLater()


def select(page, model):
    for row in range(page.table.rowCount()):
        page.table.selectRow(row)
        if page.chosen == model:
            return
    pytest.fail(f"{model} is not in the table")


def cells(table: QTableWidget, row: int) -> list[str]:
    return [table.item(row, column).text() for column in range(table.columnCount())]


def test_the_table_shows_every_model(parts):
    _controller, page = parts
    assert page.table.rowCount() == len(backend.model_entries())
    assert page.chosen == "oriel-compact"
    assert page.table.currentRow() == 0, "what is in use stands first"
    assert cells(page.table, page.table.currentRow())[:4] == [
        "Oriel Compact",
        "outlines, words",
        "Segment, Search",
        "bundled",
    ]
    select(page, "skyclip-vit-b-32")
    assert "Not verified" in page.about.text()
    assert page.download.isEnabled()
    assert not page.segment.isEnabled()
    assert cells(page.table, page.table.currentRow())[3:5] == ["not verified", ""]


def test_the_licence_is_said_before_the_download(parts):
    rows = {row.id: row for row in model_rows(Settings.load())}
    assert "Apache-2.0" in licence_text(rows["sam-vit-b"])
    assert "375 MB" in licence_text(rows["sam-vit-b"])
    assert "No hash was published" in licence_text(rows["georsclip-vit-b-32"])


def test_download_stop_go_on_use_delete(parts, server, qtbot):
    controller, page = parts
    remember(model_mirror=server.url.removesuffix("/weights.bin"))
    server.fault = "slow"
    select(page, "sam-vit-b")
    page.download_asked.emit("sam-vit-b")
    qtbot.waitUntil(lambda: bool(server.paths), timeout=10_000)
    qtbot.wait(300)
    page.stop_asked.emit()
    qtbot.waitUntil(lambda: not controller.is_busy, timeout=10_000)
    assert "kept" in page.said.text()
    assert page.download.text() == "Go on downloading…"
    server.fault = ""
    page.download_asked.emit("sam-vit-b")
    qtbot.waitUntil(lambda: not controller.is_busy, timeout=10_000)
    assert page.said.text() == "SAM ViT-B is here."
    assert server.ranges[-1].startswith("bytes=")
    assert page.segment.isEnabled()
    page.use_asked.emit("sam-vit-b", "segment")
    assert (Settings.load().model, Settings.load().words_model) == ("sam-vit-b", "oriel-compact")
    page.delete_asked.emit("sam-vit-b")
    qtbot.waitUntil(lambda: not controller.is_busy, timeout=10_000)
    assert Settings.load().model == "oriel-compact"
    assert not page.segment.isEnabled()


def test_a_portal_is_said_with_details_to_copy(parts, server, qtbot):
    controller, page = parts
    remember(model_mirror=server.url)
    server.fault = "portal"
    page.download_asked.emit("sam-vit-b")
    qtbot.waitUntil(lambda: not controller.is_busy, timeout=10_000)
    assert "web page" in page.said.text()
    assert not page.copy.isHidden()


def test_a_local_file_and_one_that_is_not_it(parts, qtbot, tmp_path):
    controller, page = parts
    file = tmp_path / "mine.pth"
    file.write_bytes(CONTENT)
    page.file_chosen.emit("sam-vit-b", str(file))
    qtbot.waitUntil(lambda: not controller.is_busy, timeout=10_000)
    assert (tmp_path / "weights" / "sam-vit-b.pth").read_bytes() == CONTENT
    other = tmp_path / "other.pth"
    other.write_bytes(b"no")
    page.file_chosen.emit("sam-vit-b", str(other))
    qtbot.waitUntil(lambda: not controller.is_busy, timeout=10_000)
    assert "not the published file" in page.said.text()


def test_a_file_of_ones_own_is_described_and_tried(parts, qtbot, tmp_path):
    controller, page = parts
    file = tmp_path / "roofs.pth"
    file.write_bytes(b"<html>log in</html>")
    page.own.click()
    dialog = page.findChild(OwnModelDialog)
    ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
    assert not ok.isEnabled()
    dialog.file.setText(str(file))
    dialog.name.setText("Roofs")
    dialog.kind.setCurrentIndex(dialog.kind.findData("sam"))
    assert not dialog.arch.isEnabled()
    ok.click()
    qtbot.waitUntil(lambda: not controller.is_busy, timeout=30_000)
    assert "is a web page, not weights" in page.said.text()
    assert not list((tmp_path / "weights").glob("own*"))


def test_a_model_of_ones_own_is_listed_and_deleted(parts, qtbot, tmp_path):
    controller, page = parts
    entry = replace(entry_of("sam-vit-b"), id="own-roofs", name="Roofs", file="own-roofs.pth", url=None, own=True)
    cards = tmp_path / "weights" / "cards"
    cards.mkdir(parents=True)
    (cards / "own-roofs.json").write_text(json.dumps(asdict(entry)))
    (tmp_path / "weights" / "own-roofs.pth").write_bytes(CONTENT)
    controller._show()
    select(page, "own-roofs")
    assert "your own" in cells(page.table, page.table.currentRow())[3]
    assert page.segment.isEnabled()
    assert not page.download.isEnabled()
    page.delete_asked.emit("own-roofs")
    qtbot.waitUntil(lambda: not controller.is_busy, timeout=10_000)
    assert not [row for row in model_rows(Settings.load()) if row.id == "own-roofs"]
    assert not list((tmp_path / "weights").rglob("own*"))


@pytest.mark.parametrize(("model", "package"), [("sam2-1-hiera-tiny", "sam2"), ("sam-3", "transformers")])
def test_a_model_whose_package_is_missing_says_so(parts, model, package):
    _controller, page = parts
    select(page, model)
    state = cells(page.table, page.table.currentRow())[3]
    if backend.missing_package(entry_of(model)):
        assert f"needs {package}" in state
        assert package in page.about.text()
        assert not page.segment.isEnabled()


def test_a_gated_model_says_how_to_get_it(parts):
    _controller, page = parts
    select(page, "sam-3")
    about = page.about.text()
    assert "behind a log-in" in about
    assert "Not verified" in about
    assert page.local.isEnabled()


def test_the_speed_is_measured_and_kept(parts, qtbot):
    controller, page = parts
    page.measure_asked.emit("oriel-compact")
    qtbot.waitUntil(lambda: not controller.is_busy, timeout=60_000)
    row = next(row for row in model_rows(Settings.load()) if row.id == "oriel-compact")
    assert " px · CPU" in row.speed


def test_storage(qgis_app, qtbot, tmp_path):
    remember(cache_folder=str(tmp_path / "cache"), cache_mb=200)
    (tmp_path / "cache" / "ab").mkdir(parents=True)
    (tmp_path / "cache" / "ab" / "abc.features").write_bytes(bytes(3_000_000))
    freed = []
    controller, page = StorageController(lambda: freed.append(True)), StoragePage()
    controller.attach(page)
    qtbot.waitUntil(lambda: "3 of 200 MB" in page.windows.text(), timeout=20_000)
    assert str(tmp_path / "cache") in page.windows.text()
    page.clear_asked.emit()
    qtbot.waitUntil(lambda: "0 of 200 MB" in page.windows.text(), timeout=20_000)
    page.delete_asked.emit(["nothing"])
    qtbot.waitUntil(lambda: "no index" in page.said.text(), timeout=20_000)
    page.free_asked.emit()
    assert freed
    controller.close()
    page.deleteLater()


def test_the_options_page_has_all_of_it(qgis_app):
    factory = OptionsFactory(lambda: None)
    page = factory.createWidget()
    assert [page.tabs.tabText(i) for i in range(page.tabs.count())] == ["Settings", "Models", "Storage", "Diagnostics"]
    remember(model="sam-vit-h")
    page.refill()
    page.apply()
    assert Settings.load().model == "sam-vit-h"
    factory.close()
    page.deleteLater()


# What is in memory ----------------------------------------------------------------------------------------------------


def test_search_has_a_model_of_its_own(qgis_app):
    from oriel.backend.errors import ModelError
    from oriel.plugin.tasks.workspace import Workspace

    workspace = Workspace(Settings(model="sam-vit-b", words_model="oriel-compact", device="cpu"), lambda _text: None)
    assert workspace.words_model().name == "Oriel Compact"  # SAM is not here, and is not needed for it
    assert workspace.words_model() is workspace.words_model()
    workspace.use(replace(workspace.settings, words_model="", model="oriel-compact"))
    assert workspace.words_model() is workspace.model()
    workspace._model = type("Sam", (), {"name": "SAM"})()
    with pytest.raises(ModelError, match="SAM does not understand words"):
        workspace.words_model()
    workspace.close()


def test_an_idle_gpu_is_given_back_and_a_cpu_is_not(qgis_app, qtbot, monkeypatch):
    from oriel.plugin.controllers import engine

    monkeypatch.setattr(engine, "IDLE_MS", 50)
    made = engine.Engine(Settings(device="cpu"))
    model = type("Model", (), {"name": "SAM", "device": "cuda:0"})()
    made._workspace._model = model
    made.submit(lambda _workspace, _progress: None, title="one", done=lambda _none: None, failed=lambda _error: None)
    qtbot.waitUntil(lambda: made._workspace._model is None, timeout=10_000)
    model.device = "cpu"
    made._workspace._model = model
    made.submit(lambda _workspace, _progress: None, title="two", done=lambda _none: None, failed=lambda _error: None)
    qtbot.wait(400)
    assert made._workspace._model is model
    made.close()
