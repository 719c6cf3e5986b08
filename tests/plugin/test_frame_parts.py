# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings, requirements, messages, dock and job row, each alone."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from dataclasses import fields, replace
from pathlib import Path

import oriel
import pytest
from oriel.backend import errors
from oriel.plugin import messages, requirements
from oriel.plugin.i18n import tr
from oriel.plugin.icons import FOLDER, icon
from oriel.plugin.panels.dock import OrielDock
from oriel.plugin.panels.install_page import InstallPage
from oriel.plugin.panels.job_row import JobRow
from oriel.plugin.panels.options_page import OptionsPage
from oriel.plugin.settings import PREFIX, Settings, remember
from oriel.plugin.tasks.runner import JobStatus
from qgis.core import QgsSettings
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QWidget


@pytest.fixture(autouse=True)
def no_settings(qgis_app):
    QgsSettings().remove("oriel")
    yield
    QgsSettings().remove("oriel")


# Settings -------------------------------------------------------------------------------------------------------------


def test_settings_come_back_with_their_types(qgis_app):
    wanted = Settings(model="sam-vit-b", device="cpu", cache_mb=123, detail=0.25, right_angles=True, classes="[]")
    wanted.save()
    assert Settings.load() == wanted
    assert remember(smooth=True) == replace(wanted, smooth=True)
    assert Settings.load().smooth is True


def test_a_setting_of_the_wrong_type_falls_back(qgis_app):
    QgsSettings().setValue(PREFIX + "cache_mb", "a lot")
    assert Settings.load().cache_mb == Settings().cache_mb


def test_the_environment_wins_and_is_not_written(qgis_app, monkeypatch):
    remember(device="cpu")
    monkeypatch.setenv("ORIEL_DEVICE", "cuda")
    monkeypatch.setenv("ORIEL_RIGHT_ANGLES", "yes")
    assert Settings.load().device == "cuda"
    assert Settings.load().right_angles is True
    Settings.load().save()
    monkeypatch.delenv("ORIEL_DEVICE")
    assert Settings.load().device == "cpu"


def test_every_setting_is_explained():
    assert [item.name for item in fields(Settings) if item.name not in Settings.__doc__] == []


def test_options_page_shows_and_writes_the_settings(qgis_app):
    remember(device="cpu", cache_mb=500)
    saved = []
    page = OptionsPage(lambda: saved.append(True))
    assert page.device.currentData() == "cpu"
    assert page.model.currentData() == "oriel-compact"
    page.cache_mb.setValue(900)
    page.apply()
    assert saved
    assert Settings.load().cache_mb == 900
    page.deleteLater()


# Requirements ---------------------------------------------------------------------------------------------------------


def test_nothing_heavy_is_imported_by_loading_the_plugin():
    code = """
import json, sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
root = Path(sys.argv[1])
import qgis.core, qgis.gui, qgis.utils
of_qgis = set(sys.modules)  # 3.40 brings numpy
spec = spec_from_file_location("oriel", root / "__init__.py", submodule_search_locations=[str(root)])
sys.modules["oriel"] = module = module_from_spec(spec)
spec.loader.exec_module(module)
import oriel.plugin.plugin, oriel.plugin.requirements
oriel.plugin.requirements.check()
at_load = sorted(set(sys.modules) - of_qgis)
import oriel.plugin.workbench
print(json.dumps([at_load, sorted(set(sys.modules) - of_qgis)]))
"""
    root = str(Path(oriel.__file__).parent)
    done = subprocess.run([sys.executable, "-c", code, root], capture_output=True, text=True, check=True)
    at_load, with_dock = (set(names) for names in json.loads(done.stdout.splitlines()[-1]))
    heavy = {"torch", "torchvision", "open_clip", "segment_anything", "rasterio", "scipy", "shapely", "safetensors"}
    assert not heavy & at_load
    assert not heavy & with_dock
    assert not [name for name in at_load if name.startswith(("numpy", "oriel.backend."))]


def test_what_is_missing_is_named(monkeypatch):
    assert requirements.is_there("json")
    assert not requirements.is_there("no_such_package_anywhere")
    monkeypatch.setattr(requirements, "PACKAGES", (("json", "json"), ("no_such_package_anywhere", "x")))
    found = requirements.check()
    assert found.missing == ("no_such_package_anywhere",)
    assert not found.met


def test_a_folder_of_packages_is_found_last(tmp_path):
    (tmp_path / "oriel_test_only_package.py").write_text("")
    (tmp_path / "json.py").write_text("raise RuntimeError")
    assert not requirements.is_there("oriel_test_only_package")
    requirements.use_folder(str(tmp_path))
    try:
        assert sys.path[-1] == str(tmp_path)  # QGIS's own packages win
        assert requirements.is_there("oriel_test_only_package")
    finally:
        requirements.leave_folder(str(tmp_path))
    assert str(tmp_path) not in sys.path


def test_the_install_page_says_what_is_missing_and_how_to_get_it(qtbot):
    page = InstallPage()
    qtbot.addWidget(page)
    page.show_requirements(requirements.Requirements(("torch", "rasterio")), "")
    assert "torch, rasterio" in page.missing.text()
    command = page.command.toPlainText()
    assert "-m pip install --target" in command
    assert "torch==" in command
    assert "numpy" not in command  # QGIS's own numpy is never replaced
    page.show_requirements(requirements.Requirements((), python_too_old=True), "")
    assert "QGIS 3.34" in page.missing.text()
    assert not page.copy.isEnabled()


# Messages -------------------------------------------------------------------------------------------------------------


@pytest.fixture
def bar(qtbot):
    bar = QgsMessageBar()
    qtbot.addWidget(bar)
    return bar


def shown(bar):
    return " ".join(label.text() for label in bar.currentItem().findChildren(QLabel))


def test_what_the_user_did_is_a_short_warning(bar):
    messages.show_error(bar, errors.InputError("Click inside the imagery."))
    assert "Click inside the imagery." in shown(bar)
    assert not bar.currentItem().findChildren(QPushButton)


def test_a_known_error_has_a_title_its_sentence_and_details(bar):
    messages.show_error(bar, errors.RasterChangedError("a.tif changed <meanwhile>."))
    assert "The imagery changed" in shown(bar)
    assert "a.tif changed &lt;meanwhile&gt;." in shown(bar)
    assert [button.text() for button in bar.currentItem().findChildren(QPushButton)] == ["Details", "Copy"]


def test_an_unknown_error_stays_and_is_logged_with_its_trace(bar, caplog):
    try:
        {}["nothing"]
    except KeyError as error:
        messages.show_error(bar, error)
    assert "unexpected" in shown(bar)
    assert bar.currentItem().duration() == 0
    assert "Traceback" in caplog.text


# Dock -----------------------------------------------------------------------------------------------------------------


@pytest.fixture
def dock(qtbot):
    dock = OrielDock()
    qtbot.addWidget(dock)
    return dock


def test_the_dock_tells_which_panel_is_seen(dock):
    seen = []
    dock.tab_shown.connect(seen.append)
    first, second, page = QWidget(), QWidget(), QWidget()
    dock.add_tab(first, "segment", "Segment")
    dock.add_tab(second, "search", "Search")
    dock.show()
    dock._on_shown_changed()
    dock.show_panel(second)
    dock.show_page(page)
    dock.show_page(None)
    dock.hide()
    assert seen == [first, second, None, second, None]
    assert dock.objectName() == "OrielDock"


def test_the_dock_fits_320_pixels(dock):
    dock.add_tab(QWidget(), "segment", "Segment")
    dock.head.show_model("SAM ViT-B · CUDA")
    dock.head.show_note("A very long remark about the layer that needs more than one line in a narrow dock.")
    assert dock.minimumSizeHint().width() <= 320


def test_the_job_row_says_what_runs_and_keeps_its_height(qtbot):
    row = JobRow()
    qtbot.addWidget(row)
    row.resize(300, row.height())
    row.show()
    height = row.height()
    row.show_status(JobStatus("Everything", "window 5", 5, 20, time.monotonic() - 10, 2))
    qtbot.waitUntil(row.bar.isVisible, timeout=1000)
    assert row.label.toolTip() == "Everything: window 5 (+2 waiting)"
    assert row.time_left.text() == "30 s left"
    assert row.bar.value() == 250
    with qtbot.waitSignal(row.cancel_asked):
        row.cancel.click()
    row.show_status(JobStatus("Drawing", "Drawing", 1, 3, time.monotonic(), 0))
    assert row.label.toolTip() == "Drawing"
    row.show_status(None)
    assert not row.bar.isVisible()
    assert row.height() == height


def test_a_quick_job_does_not_flicker(qtbot):
    row = JobRow()
    qtbot.addWidget(row)
    row.show()
    row.show_status(JobStatus("Click", "", 0, 0, time.monotonic(), 0))
    row.show_status(None)
    qtbot.wait(120)
    assert not row.bar.isVisible()


# Small things ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", sorted(path.stem for path in FOLDER.glob("*.svg")))
def test_icons_can_be_drawn(qgis_app, name):
    assert not icon(name).pixmap(24, 24).isNull()


def test_text_without_a_translation_is_english(qgis_app):
    assert tr("Imagery") == "Imagery"
