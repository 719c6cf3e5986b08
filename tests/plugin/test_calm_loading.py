# SPDX-License-Identifier: GPL-3.0-or-later
"""Loading the packages stops the window for no garbage collection, neither then nor later; unloading undoes that."""

from __future__ import annotations

import gc

import pytest
from oriel.plugin.settings import Settings
from oriel.plugin.tasks import workspace as module
from oriel.plugin.tasks.calm_loading import calm_loading, thaw
from oriel.plugin.tasks.workspace import Workspace

from tests.fakes import FakePromptable


@pytest.fixture(autouse=True)
def _thawed():
    yield
    thaw()
    gc.enable()


@pytest.fixture
def collected():
    generations = []

    def note(phase, info):
        if phase == "start":
            generations.append(info["generation"])

    gc.callbacks.append(note)
    yield generations
    gc.callbacks.remove(note)


def test_nothing_is_collected_while_open(collected):
    with calm_loading():
        collected.clear()  # what came before it was open
        kept = [[] for _ in range(50_000)]
        assert collected == []
    assert kept
    assert gc.isenabled()
    assert gc.get_freeze_count() > 50_000


def test_whoever_switched_the_collector_off_finds_it_off():
    gc.disable()
    with pytest.raises(ValueError, match="broken"), calm_loading():
        raise ValueError("broken")
    assert not gc.isenabled()


def test_workspace_freezes_once_and_thaws_at_its_end(monkeypatch):
    monkeypatch.setattr(module.backend, "load_model", lambda *_args, **_options: FakePromptable())
    monkeypatch.setattr(module.backend, "preload_torch", lambda: False)
    workspace = Workspace(Settings(), lambda _text: None)
    workspace.model()
    frozen = gc.get_freeze_count()
    assert frozen > 0
    workspace._model = None
    workspace.model()
    assert gc.get_freeze_count() <= frozen
    workspace.close()
    assert gc.get_freeze_count() == 0
