# SPDX-License-Identifier: GPL-3.0-or-later
"""One module touches QGIS's settings, and each setting can be decided by the environment and be reset."""

from __future__ import annotations

import ast
from dataclasses import fields
from pathlib import Path

import oriel
import pytest
from oriel.plugin.settings import ENVIRONMENT, PREFIX, Settings, remember
from qgis.core import QgsSettings

ROOT = Path(oriel.__file__).parent
# i18n reads QGIS's own language with QSettings, before a QgsSettings would tell it; it writes nothing.
ALLOWED = {"plugin/settings.py": {"QgsSettings"}, "plugin/i18n.py": {"QSettings"}}
SAMPLES = {str: "cpu", int: "123", float: "0.5", bool: "yes"}


@pytest.fixture(autouse=True)
def clean(qgis_app):
    QgsSettings().remove("oriel")
    yield
    QgsSettings().remove("oriel")


def test_nothing_else_touches_the_settings():
    found = {}
    for file in [*ROOT.glob("plugin/**/*.py"), *ROOT.glob("backend/**/*.py"), ROOT / "__init__.py"]:
        tree = ast.parse(file.read_text(encoding="utf-8"))
        names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
        names |= {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
        names |= {alias.name for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) for alias in node.names}
        if touched := names & {"QSettings", "QgsSettings", "settingsTree", "QgsSettingsEntryString"}:
            found[file.relative_to(ROOT).as_posix()] = touched
    assert found == ALLOWED


@pytest.mark.parametrize("item", fields(Settings), ids=lambda item: item.name)
def test_the_environment_decides_every_setting(item, monkeypatch):
    kind = type(item.default)
    monkeypatch.setenv(ENVIRONMENT + item.name.upper(), SAMPLES[kind])
    loaded = Settings.load()
    expected = {str: "cpu", int: 123, float: 0.5, bool: True}[kind]
    assert getattr(loaded, item.name) == expected
    assert loaded.from_environment == (item.name,)
    loaded.save()
    assert not QgsSettings().contains(PREFIX + item.name)


def test_reset_forgets_ours_alone():
    QgsSettings().setValue("another/plugin", "stays")
    remember(device="cpu", cache_mb=77, classes="[]", tour_closed=True)
    assert Settings.reset() == Settings()
    assert Settings.load() == Settings()
    assert QgsSettings().value("another/plugin") == "stays"
    QgsSettings().remove("another")
