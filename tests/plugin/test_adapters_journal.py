# SPDX-License-Identifier: GPL-3.0-or-later
"""What a crash leaves behind is found again, and nothing else."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import textwrap
import threading
from pathlib import Path

import oriel
import pytest
from oriel.backend.errors import WriteError
from oriel.plugin.adapters.journal import Journal, JournalEntry
from qgis.PyQt.QtCore import QCoreApplication

FIRST = JournalEntry("layer/1", "object", {"object": {"class_name": "Straße"}})
PROMPTS = JournalEntry("prompts", "prompts", {"points": [[1, 2]]})

CRASHING = """
import os, signal, sys
from pathlib import Path
from importlib.util import module_from_spec, spec_from_file_location
root, folder = Path(sys.argv[1]), Path(sys.argv[2])
spec = spec_from_file_location("oriel", root / "__init__.py", submodule_search_locations=[str(root)])
sys.modules["oriel"] = module = module_from_spec(spec)
spec.loader.exec_module(module)
from oriel.plugin.adapters.journal import Journal, JournalEntry
journal = Journal(folder)
journal.put(JournalEntry("layer/1", "object", {"object": {"class_name": "Straße"}}))
journal.put(JournalEntry("layer/2", "object", {}))
journal.put(JournalEntry("prompts", "prompts", {"points": []}))
journal.put(JournalEntry("prompts", "prompts", {"points": [[1, 2]]}))
journal.drop("layer/2")
assert journal.flush()
print("ready", flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def crashed(tmp_path, qgis_app):
    """Return the folder of a journal whose owner was killed."""
    root = Path(oriel.__file__).parent
    command = [sys.executable, "-c", textwrap.dedent(CRASHING), str(root), str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, "PYTHONUTF8": "1"})
    assert done.returncode == -signal.SIGKILL, done.stderr
    return tmp_path


def test_killed_sessions_leave_their_last_state(crashed):
    assert Journal(crashed).left_behind() == [FIRST, PROMPTS]


def test_restored_or_discarded_is_forgotten(crashed):
    journal = Journal(crashed)
    journal.put(PROMPTS)
    journal.forget_left_behind()
    assert journal.left_behind() == []
    assert journal.entries == [PROMPTS]  # this session's own stay
    journal.close()


def test_a_half_written_last_line_is_skipped(crashed):
    path = next(crashed.glob("*.jsonl"))
    with path.open("a") as file:
        file.write('{"key": "layer/3", "ki')
    assert Journal(crashed).left_behind() == [FIRST, PROMPTS]


def test_a_living_session_is_nobodys_prey(tmp_path, qgis_app):
    living = Journal(tmp_path)
    living.put(FIRST)
    assert living.flush()
    assert Journal(tmp_path).left_behind() == []
    living.close()


def test_a_proper_end_leaves_nothing(tmp_path, qgis_app):
    journal = Journal(tmp_path)
    journal.put(FIRST)
    journal.close()
    assert list(tmp_path.iterdir()) == []


def test_the_file_goes_with_the_last_entry(tmp_path, qgis_app):
    journal = Journal(tmp_path)
    journal.put(FIRST)
    journal.drop(FIRST.key)
    assert journal.flush()
    assert not list(tmp_path.glob("*.jsonl"))
    journal.close()


def test_a_folder_that_cannot_be_written_is_said_once(tmp_path, qtbot):
    blocked = tmp_path / "file"
    blocked.write_text("")
    journal = Journal(blocked / "journal")
    errors = []
    journal.failed.connect(errors.append)
    with qtbot.waitSignal(journal.failed) as found:
        journal.put(FIRST)
    (error,) = found.args
    assert isinstance(error, WriteError)
    assert "cannot be secured" in str(error)
    journal.put(PROMPTS)
    assert journal.flush()
    journal.close()
    QCoreApplication.processEvents()
    assert errors == [error]


@pytest.fixture
def stuck_disk(monkeypatch):
    """Return an event; until it is set, no write comes through to the disk."""
    free = threading.Event()
    monkeypatch.setattr("oriel.plugin.adapters.journal.os.fsync", lambda _file: free.wait(30))
    yield free
    free.set()


def test_a_slow_disk_holds_up_nobody_and_keeps_the_order(tmp_path, qgis_app, stuck_disk):
    journal = Journal(tmp_path)
    for number in range(20):
        journal.put(JournalEntry("prompts", "prompts", {"points": [number]}))
    assert not journal.flush(wait_s=0)
    stuck_disk.set()
    assert journal.flush()
    (path,) = tmp_path.glob("*.jsonl")
    values = [json.loads(line)["value"]["points"][0] for line in path.read_text().splitlines()]
    assert values == list(range(20))
    journal.close()


def test_closing_waits_no_longer_than_its_bound(tmp_path, qgis_app, stuck_disk, monkeypatch, caplog):
    monkeypatch.setattr("oriel.plugin.adapters.journal.CLOSE_S", 0.0)
    journal = Journal(tmp_path)
    journal.put(FIRST)
    writer = journal._writer
    journal.close()
    assert "the disk is slow" in caplog.text
    stuck_disk.set()
    writer._thread.join(30)
    assert list(tmp_path.iterdir()) == []  # the thread cleans up as soon as it can


def test_names_that_are_no_text_are_kept(tmp_path, qgis_app):
    entry = JournalEntry("layer/1", "object", {"target": "stra\udcdfe.gpkg"})
    journal = Journal(tmp_path)
    journal.put(entry)
    assert journal.flush()
    journal._writer._lock.unlock()
    assert Journal(tmp_path).left_behind() == [entry]
    journal.close()
