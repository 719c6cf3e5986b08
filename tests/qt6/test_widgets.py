# SPDX-License-Identifier: GPL-3.0-or-later
"""Every Qt name of the plugin exists in Qt 6, and the widgets can be made, filled and drawn with PyQt6."""

from __future__ import annotations

import ast
import importlib
from pathlib import Path

import pytest
from PyQt6 import QtCore, QtGui, QtNetwork, QtWidgets

ROOT = Path(__file__).resolve().parents[2]
PANELS = ROOT / "plugin" / "panels"
MODULES = {module.__name__.rpartition(".")[2]: module for module in (QtCore, QtGui, QtNetwork, QtWidgets)}
OLDER = {"field_types.py: QVariant.Type", "qt6.py: QAction"}
"""Asked for in older QGIS only; the code looks which one it runs in."""


def _names(path: Path) -> dict[str, object]:
    """Names imported from Qt -> what they are in Qt 6; None = they are not there."""
    found = {}
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt."):
            module = MODULES[node.module.rpartition(".")[2]]
            found |= {alias.name: getattr(module, alias.name, None) for alias in node.names}
    return found


def _missing(path: Path) -> set[str]:
    names = _names(path)
    missing = {name for name, value in names.items() if value is None}
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        words, inner = [], node
        while isinstance(inner, ast.Attribute):
            words.insert(0, inner.attr)
            inner = inner.value
        if not words or not isinstance(inner, ast.Name) or names.get(inner.id) is None:
            continue
        value, said = names[inner.id], inner.id
        for word in words:
            said += f".{word}"
            if not hasattr(value, word):
                missing.add(said)
                break
            value = getattr(value, word)
    return {f"{path.name}: {name}" for name in missing}


def test_every_name_and_enum_is_there_in_qt_6():
    missing = set()
    for path in (ROOT / "plugin").rglob("*.py"):
        missing |= _missing(path)
    assert missing - OLDER == set()


def test_the_check_sees_an_unscoped_enum(tmp_path):
    file = tmp_path / "old.py"
    file.write_text("from qgis.PyQt.QtCore import Qt\nfrom qgis.PyQt.QtWidgets import QAction\nQt.AlignLeft\n")
    assert _missing(file) == {"old.py: Qt.AlignLeft", "old.py: QAction"}


@pytest.mark.parametrize("name", sorted(path.stem for path in PANELS.glob("*.py") if path.stem != "__init__"))
def test_every_module_of_widgets_loads(application, name):
    importlib.import_module(f"oriel.plugin.panels.{name}")


def _widgets():
    """Classes of the panels that can be made without anything else."""
    for path in sorted(PANELS.glob("*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if not isinstance(node, ast.ClassDef) or node.name.startswith("_"):
                continue
            made = [item for item in node.body if isinstance(item, ast.FunctionDef) and item.name == "__init__"]
            if made and len(made[0].args.args) - len(made[0].args.defaults) == 1:
                yield f"{path.stem}.{node.name}"


@pytest.mark.parametrize("name", [name for name in _widgets() if name != "options_page.OptionsPage"])
def test_widgets_are_made_and_drawn(application, name):
    module, _, kind = name.partition(".")
    widget = getattr(importlib.import_module(f"oriel.plugin.panels.{module}"), kind)()
    if not isinstance(widget, QtWidgets.QWidget):
        pytest.skip("no widget")
    widget.resize(320, 600)
    widget.show()
    application.processEvents()
    assert not widget.grab().isNull()
    widget.close()


def test_the_dock_shows_its_tabs(application):
    from oriel.plugin.panels.dock import OrielDock

    dock = OrielDock()
    for name in ("segment", "search", "change"):
        dock.add_tab(QtWidgets.QWidget(), name, name.title())
    dock.show()
    dock.tabs.setCurrentIndex(2)
    application.processEvents()
    assert dock.grab().width() >= 280
    dock.close()


def test_the_guide_turns_to_the_page_of_a_link(application):
    from oriel.plugin.panels.help_dialog import PAGES, HelpDialog

    dialog = HelpDialog()
    for name in PAGES:
        dialog.show_page(name)
        assert len(dialog.browser.toPlainText()) > 100
    dialog.browser.anchorClicked.emit(QtCore.QUrl("segment.md"))
    assert dialog.browser.toPlainText().startswith("Segment")
    dialog.close()


def test_rows_of_models_are_shown_and_chosen(application):
    from oriel.plugin.panels.model_rows import ModelRow
    from oriel.plugin.panels.models_page import ModelsPage

    page = ModelsPage()
    row = ModelRow(
        "a", "A", "MIT", "", "not verified: no published hash", True, False, 0, "", False, True, False, 9, "", ""
    )
    page.show_rows([row])
    page.table.selectRow(0)
    assert page.chosen == "a"
    assert page.segment.isEnabled()
    assert "not verified" in page.table.item(0, 3).text()
    page.show_busy("Downloading A")
    page.show_progress(50e6, 100e6, "")
    assert page.bar.value() == 500


def test_a_number_finds_its_form(application):
    from oriel.plugin.i18n import tr_n

    said = [tr_n("{count} object to “{a}”", "{count} objects to “{a}”", count) for count in (0, 1, 2)]
    assert said == ["{count} objects to “{a}”", "{count} object to “{a}”", "{count} objects to “{a}”"]
