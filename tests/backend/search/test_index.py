# SPDX-License-Identifier: GPL-3.0-or-later
"""Indexes on disk: resumed, refused, repaired."""

import json
import os
import signal
import subprocess
import sys
import time
from collections import namedtuple
from pathlib import Path

import numpy as np
import pytest
from oriel.backend.errors import Cancelled, StoreError
from oriel.backend.search import index as index_module
from oriel.backend.search.highlight import highlight
from oriel.backend.search.index import build_index, index_key, open_index, with_index
from oriel.backend.search.index_files import IndexFiles
from oriel.backend.search.query import parse_query
from oriel.backend.search.tokens import TokenReader
from oriel.backend.store.features import FeatureStore

from ...fake_words import FakeWords
from ...fakes import FakeSource

ROOT = Path(__file__).resolve().parents[3]
PARTS = 3


def picture(seed=0):
    rng = np.random.default_rng(seed)
    coarse = rng.integers(0, 255, (75, 20, 3), dtype=np.uint8)
    return np.ascontiguousarray(np.repeat(np.repeat(coarse, 32, 0), 32, 1))


@pytest.fixture
def reader(tmp_path):
    return TokenReader(FakeSource(picture()), FakeWords(), FeatureStore(tmp_path / "store"))


def fresh(tmp_path, name, seed=0):
    """The same layer as after a restart that lost the feature store."""
    return TokenReader(FakeSource(picture(seed)), FakeWords(), FeatureStore(tmp_path / name))


def of(reader, folder):
    return IndexFiles.load(folder / index_key(reader.source.signature, reader.model.signature))


class StopAfter:
    """Cancels at the first report after `parts` parts are in the journal."""

    def __init__(self, folder, parts):
        self.folder, self.parts = folder, parts

    def report(self, done, total, text=""):
        journals = list(self.folder.glob("*/parts.jsonl"))
        if journals and len(journals[0].read_text().splitlines()) >= self.parts:
            raise Cancelled


def test_an_index_is_opened_not_rebuilt(reader, tmp_path):
    folder = tmp_path / "index"
    first = build_index(reader, folder, name="photo")
    again = fresh(tmp_path, "empty")
    second = build_index(again, folder)
    assert again.model.encodes == 0
    np.testing.assert_array_equal(second.vectors, first.vectors)
    np.testing.assert_array_equal(open_index(again, folder).bounds, first.bounds)
    assert second.name == "photo"
    in_memory = build_index(reader)
    np.testing.assert_allclose(first.vectors, in_memory.vectors, atol=1e-3)


def test_a_cancelled_index_goes_on_where_it_stopped(reader, tmp_path):
    folder = tmp_path / "index"
    with pytest.raises(Cancelled):
        build_index(reader, folder, progress=StopAfter(folder, 1))
    assert 1 <= len(of(reader, folder).parts) < PARTS
    assert open_index(reader, folder) is None
    later = fresh(tmp_path, "other")
    resumed = build_index(later, folder)
    whole = fresh(tmp_path, "third")
    np.testing.assert_array_equal(resumed.vectors, build_index(whole, tmp_path / "whole").vectors)
    assert later.model.encodes < whole.model.encodes


KILLED = """
import sys, time
sys.path.insert(0, {root!r})
import tests.conftest
from tests.backend.search.test_index import fresh
from oriel.backend.search.index import build_index
from pathlib import Path
class Slow:
    def report(self, done, total, text=""):
        time.sleep(0.02)
        print(done, flush=True)
build_index(fresh(Path({tmp!r}), "killed"), Path({tmp!r}) / "index", progress=Slow())
"""


@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL")
def test_an_index_survives_kill_9(tmp_path):
    folder = tmp_path / "index"
    code = KILLED.format(root=str(ROOT), tmp=str(tmp_path))
    process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, cwd=ROOT)
    try:
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline and process.poll() is None:
            journals = list(folder.glob("*/parts.jsonl"))
            if journals and journals[0].stat().st_size:
                break
            time.sleep(0.01)
        assert process.poll() is None, "it ended before it could be killed"
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()
    reader = fresh(tmp_path, "later")
    done = len(of(reader, folder).parts)
    assert 1 <= done < PARTS
    resumed = build_index(reader, folder)
    whole = build_index(fresh(tmp_path, "never killed"), tmp_path / "whole")
    np.testing.assert_array_equal(resumed.vectors, whole.vectors)
    np.testing.assert_array_equal(resumed.places, whole.places)
    a, b = of(reader, folder).tokens(), of(reader, tmp_path / "whole").tokens()
    np.testing.assert_array_equal(a[0], b[0])
    np.testing.assert_array_equal(a[1], b[1])


def test_a_rewritten_raster_gets_an_index_of_its_own(reader, tmp_path):
    folder = tmp_path / "index"
    build_index(reader, folder)
    rewritten = fresh(tmp_path, "store", seed=1)
    assert open_index(rewritten, folder) is None
    assert build_index(rewritten, folder).signature == rewritten.source.signature
    assert len(list(folder.iterdir())) == 2


def test_a_part_of_another_layer_is_refused(reader, tmp_path):
    folder = tmp_path / "index"
    build_index(reader, folder)
    files = of(reader, folder)
    head = json.loads((files.folder / "head.json").read_text())
    head["layer"] = "something else"
    (files.folder / "head.json").write_text(json.dumps(head))
    assert open_index(reader, folder) is None
    assert build_index(reader, folder).signature == reader.source.signature


@pytest.mark.parametrize("name", ["vectors.f16", "places.i32", "tokens.f16", "valid.u8"])
def test_a_damaged_part_is_made_again(reader, tmp_path, name):
    folder = tmp_path / "index"
    want = np.array(build_index(reader, folder).vectors)
    path = of(reader, folder).folder / name
    data = bytearray(path.read_bytes())
    data[-3] ^= 0xFF
    path.write_bytes(data)
    assert open_index(reader, folder) is None
    np.testing.assert_array_equal(build_index(reader, folder).vectors, want)
    assert open_index(reader, folder) is not None


@pytest.mark.parametrize("damage", ["", "{", '{"version": 3}', "[]"])
def test_a_damaged_head_means_a_new_index(reader, tmp_path, damage):
    folder = tmp_path / "index"
    want = np.array(build_index(reader, folder).vectors)
    (of(reader, folder).folder / "head.json").write_text(damage)
    assert open_index(reader, folder) is None
    np.testing.assert_array_equal(build_index(reader, folder).vectors, want)


def test_a_torn_journal_line_does_not_count(reader, tmp_path):
    folder = tmp_path / "index"
    want = np.array(build_index(reader, folder).vectors)
    journal = of(reader, folder).folder / "parts.jsonl"
    journal.write_text(journal.read_text()[:-20])
    assert len(of(reader, folder).parts) == PARTS - 1
    np.testing.assert_array_equal(build_index(reader, folder).vectors, want)


def test_missing_data_files_are_made_again(reader, tmp_path):
    folder = tmp_path / "index"
    want = np.array(build_index(reader, folder).vectors)
    (of(reader, folder).folder / "vectors.f16").unlink()
    np.testing.assert_array_equal(build_index(reader, folder).vectors, want)


def test_a_full_disk_is_said_before_the_work_starts(reader, tmp_path, monkeypatch):
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(index_module.shutil, "disk_usage", lambda _path: usage(1, 1, 10))
    with pytest.raises(StoreError, match=r"needs .* GB, but only 0\.0 GB are free"):
        build_index(reader, tmp_path / "index")


def test_a_disk_that_fills_up_keeps_the_finished_parts(reader, tmp_path, monkeypatch):
    folder = tmp_path / "index"
    from oriel.backend.search import index_files

    put = index_files.put
    calls = []

    def refuse(path, offset, data):
        calls.append(path)
        if path.name == "vectors.f16" and sum(p.name == "vectors.f16" for p in calls) == 2:
            raise OSError(28, "No space left on device")
        put(path, offset, data)

    monkeypatch.setattr(index_files, "put", refuse)
    with pytest.raises(StoreError, match=r"No space left on device.*Free some space"):
        build_index(reader, folder)
    assert len(of(reader, folder).parts) == 1
    monkeypatch.undo()
    assert len(build_index(reader, folder).vectors) == len(build_index(reader).vectors)


def test_two_writers_do_not_meet(reader, tmp_path):
    folder = tmp_path / "index"
    with pytest.raises(Cancelled):
        build_index(reader, folder, progress=StopAfter(folder, 1))
    with of(reader, folder).exclusive(), pytest.raises(StoreError, match="being built by another"):
        build_index(reader, folder)


def test_heat_comes_from_the_index_without_encoding(reader, tmp_path):
    folder = tmp_path / "index"
    query = parse_query("red; -green")
    area = (100.0, 900.0, 500.0, 1300.0)
    plain = highlight(query, reader, area)
    build_index(reader, folder)
    again = with_index(fresh(tmp_path, "empty"), folder)
    indexed = highlight(query, again, area)
    np.testing.assert_allclose(indexed.heat, plain.heat, atol=2e-3)
    np.testing.assert_array_equal(indexed.valid, plain.valid)
    without = fresh(tmp_path, "none")
    assert with_index(without, tmp_path / "nowhere") is without
